"""The library's own use cases on a storage under test."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

from txmessaging.application.conversations import Conversations
from txmessaging.application.desk_shell import DeskShell
from txmessaging.application.reading import Reading
from txmessaging.application.shell import Settings, Shell
from txmessaging.domain.decisions.send import SendResult
from txmessaging.domain.instant import SECOND, from_microseconds
from txmessaging.domain.operators import Operator
from txmessaging.domain.records import Entry
from txmessaging.domain.thread import ThreadView
from txmessaging.domain.transaction import Transaction
from txmessaging.ports import AsyncStorage, Log
from txmessaging.testing.records import NOON
from txmessaging.testing.steps import page

SECRETIVE = "Write to me at sal.smith@gmail.com and we do it without the fees."
"""A message that is returned, and blocked with a strike when it is tried again."""


def repeatable() -> Settings:
    """Settings with which the same calls write the same: a ticking clock, counted ids and salts."""
    numbers = itertools.count(1)
    return Settings(
        clock=lambda: from_microseconds(NOON + next(numbers) * SECOND),
        ids=lambda: f"id-{next(numbers)}",
        entropy=lambda size: next(numbers).to_bytes(size),
    )


class Marketplace:
    """Conversations between the buyer "bo" and the seller "sal", and an operator's desk.

    Args:
        storage: the storage under test.
        settings: the library's own where None.
    """

    def __init__(self, storage: AsyncStorage, settings: Settings | None = None) -> None:
        shell = Shell(storage, settings or Settings())
        self.storage = storage
        self.conversations = Conversations(shell)
        self.reading = Reading(shell)
        self.desk = DeskShell(shell, Operator(id="op", permissions={"read", "export", "operate"}))

    async def open(self, transaction_id: str = "T-1") -> ThreadView:
        """Open a thread, or find it open."""
        initiated_at = datetime(2026, 1, 1, tzinfo=UTC)
        return await self.conversations.open_thread(
            Transaction(id=transaction_id, buyer="bo", seller="sal", initiated_at=initiated_at)
        )

    async def send(
        self,
        sender: str,
        body: str,
        *,
        transaction_id: str = "T-1",
        client_id: str | None = None,
        confirm: str | None = None,
    ) -> SendResult:
        """Send a message."""
        return await self.conversations.send(
            transaction_id,
            sender=sender,
            body=body,
            topic="other",
            client_id=client_id,
            actor=None,
            confirm=confirm,
        )

    async def log(self, transaction_id: str = "T-1") -> list[Entry]:
        """All entries of a thread."""
        return list(await page(self.storage, Log(transaction_id=transaction_id, limit=500)))

    async def must_add_up(self, transaction_id: str = "T-1") -> None:
        """Make sure that entries and seqs are dense, the chain holds, and counters equal a recount."""
        counted = await self.desk.recount(transaction_id)
        assert counted.ok, f"the thread and its log must agree: {'; '.join(counted.differences)}"
        log = await self.log(transaction_id)
        seqs = [entry.seq for entry in log if entry.seq is not None]
        assert [entry.entry for entry in log] == list(range(1, len(log) + 1)), "entries must be dense from 1"
        assert seqs == list(range(1, len(seqs) + 1)), "seqs must be dense from 1, in the order of the log"
        for user in ("bo", "sal"):
            threads = (await self.reading.inbox(user, limit=500, cursor=None, unread_only=False)).threads
            total = await self.reading.unread_total(user)
            assert total == sum(thread.unread for thread in threads), (
                "unread_total must equal the inbox's sum"
            )
