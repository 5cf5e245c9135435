# pyright: reportUnnecessaryTypeIgnoreComment=error
"""What type checkers must know of the asynchronous API; checked by mypy and pyright, never run."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import assert_type

from txmessaging import (
    AsyncDesk,
    AsyncDispatcher,
    AsyncMessaging,
    AsyncReplay,
    AuditPage,
    Availability,
    ChangesPage,
    ContactInfoDetector,
    DeadLetterPage,
    Difference,
    DispatchReport,
    Finding,
    Head,
    InboxPage,
    Limits,
    LogPage,
    Message,
    MessagePage,
    Operator,
    Pace,
    Permission,
    Policy,
    Preview,
    ReplayReport,
    SendResult,
    StandingView,
    ThreadView,
    Transaction,
)
from txmessaging.adapters.memory import AsyncMemoryStorage, MemoryStorage
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
from txmessaging.domain.recount import Recount
from txmessaging.ports import CheckContext, OutboxRow

order = Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=datetime.now(UTC))
storage = AsyncMemoryStorage(MemoryStorage())
messaging = AsyncMessaging(storage, policy=Policy.default(), detector=ContactInfoDetector(), limits=Limits())
AsyncMessaging(storage, policy=lambda transaction: Policy(version=transaction.stage, rules=()))


class Check:
    async def check(self, text: str, context: CheckContext, /) -> list[Finding]:
        return [Finding("tone", 0, len(text), context.sender, 0.5)]


AsyncMessaging(storage, checks=[Check()], check_budget=0.2, on_check_failure="hold")


async def conversation() -> None:
    """Each method of AsyncMessaging."""
    assert_type(await messaging.open_thread(order), ThreadView)
    assert_type(await messaging.restate(order), ThreadView)
    assert_type(
        await messaging.send("T-1", sender="u1", body="Hello", topic="shipping", client_id="c", confirm=None),
        SendResult,
    )
    assert_type(await messaging.preview("T-1", sender="u1", body="Hello"), Preview)
    assert_type(await messaging.availability("T-1", user="u1"), Availability)
    assert_type(await messaging.thread("T-1", reader="u1"), ThreadView)
    assert_type(await messaging.read("T-1", reader="u1", limit=9, before=None, after=None), MessagePage)
    assert_type(await messaging.attempts("T-1", author="u1", limit=9, before=None), MessagePage)
    assert_type(await messaging.mute("T-1", user="u1", muted=False), ThreadView)
    assert_type(await messaging.mark_read("T-1", reader="u1", through=7), ThreadView)
    assert_type(await messaging.inbox("u1", limit=9, cursor=None, unread_only=False), InboxPage)
    assert_type(await messaging.unread_total("u1"), int)
    assert_type(await messaging.changes("u1", since=None, limit=9), ChangesPage)
    assert_type(await messaging.standing("u1", role="seller"), StandingView)
    assert_type(await messaging.note("T-1", text="Shipped", kind="shipped", client_id=None), Message)
    assert_type(await messaging.close_thread("T-1", reason="Done", until=None), ThreadView)
    assert_type(await messaging.reopen_thread("T-1"), ThreadView)
    assert_type(messaging.desk(Operator(id="op7", permissions={"read", Permission.EXPORT})), AsyncDesk)


async def operators(desk: AsyncDesk, row: OutboxRow) -> None:
    """Each method of AsyncDesk."""
    assert_type(await desk.thread("T-1"), ThreadView)
    assert_type(await desk.head("T-1"), Head)
    assert_type(await desk.read("T-1", limit=9, before=None, after=None), MessagePage)
    assert_type(await desk.log("T-1", limit=9, after=0), LogPage)
    assert_type(await desk.audit_trail("T-1", limit=9, cursor=None), AuditPage)
    assert_type(await desk.recount("T-1"), Recount)
    replay = await desk.replay(policy=Policy.strict(), since=None, samples=2, progress=print)
    assert_type(replay, AsyncReplay)
    assert_type([each async for each in replay], list[Difference])
    assert_type(await replay.report(), ReplayReport)
    assert_type(replay.so_far(), ReplayReport)
    lines = await desk.export("T-1", view="buyer")
    assert_type(lines, AsyncIterator[str])
    assert_type([line async for line in lines], list[str])
    assert_type(await desk.dead_letters(limit=9, cursor=None), DeadLetterPage)
    await desk.requeue(row)


async def worker(stop: asyncio.Event) -> None:
    """Each method of AsyncDispatcher."""
    notifier, book = NotifierInThread(MemoryNotifier()), AddressBookInThread(StaticAddressBook({}))
    async with AsyncDispatcher(storage, notifier, addresses=book, pace=Pace(lease=60)) as dispatcher:
        assert_type(dispatcher, AsyncDispatcher)
        assert_type(await dispatcher.run_once(limit=9), DispatchReport)
        await dispatcher.run(stop, limit=9, idle=1.0)
        await dispatcher.close()


async def mistakes() -> None:
    """What is to be awaited is no value."""
    messaging.unread_total("u1") + 1  # type: ignore[operator]
    await messaging.send("T-1", "u1", "Hello")  # type: ignore[call-arg]
