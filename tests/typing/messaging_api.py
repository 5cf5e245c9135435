# pyright: reportUnnecessaryTypeIgnoreComment=error
"""What type checkers must know of the public API; checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import assert_type

from txmessaging import (
    Availability,
    ChangesPage,
    ContactInfoDetector,
    Desk,
    Difference,
    Explanation,
    Finding,
    InboxPage,
    Ladder,
    Limits,
    Message,
    MessagePage,
    Messaging,
    Operator,
    Outcome,
    Permission,
    Policy,
    Preview,
    Rate,
    Rates,
    Refusal,
    Replay,
    ReplayReport,
    Role,
    SendResult,
    StandingView,
    Step,
    ThreadView,
    Transaction,
    Verification,
    verify_transcript,
)
from txmessaging.adapters.memory import MemoryStorage
from txmessaging.ports import CheckContext

order = Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=datetime.now(UTC), facts={"sku": ["7"]})
assert_type(order.initiated_at, datetime | None)
assert_type(order.facts, Mapping[str, str | Sequence[str]])

detector = ContactInfoDetector(allow=["market.example"])
messaging = Messaging(
    MemoryStorage(), policy=Policy.default(), detector=detector, limits=Limits(), ladder=Ladder.none()
)
Messaging(MemoryStorage(), policy=lambda transaction: Policy(version=transaction.stage, rules=()))
Messaging(MemoryStorage(), rates=Rates([Rate(10, 60), Rate(200, 86_400.0)], repeats=None))


class Check:
    def check(self, text: str, context: CheckContext, /) -> list[Finding]:
        assert_type(context.topic, str | None)
        return [Finding("tone", 0, len(text), context.sender, 0.5)]


Messaging(MemoryStorage(), checks=[Check()], check_budget=0.2, on_check_failure="hold")

assert_type(messaging.open_thread(order), ThreadView)
assert_type(messaging.restate(order), ThreadView)
result = messaging.send("T-1", sender="u1", body="Hello", topic="shipping", client_id="c1", actor=None)
assert_type(result, SendResult)
assert_type(result.outcome, Outcome)
assert_type(result.message, Message | None)
assert_type(result.findings, tuple[Finding, ...])
assert_type(result.explanation, Explanation | None)
assert_type(result.refusal, Refusal | None)
assert_type(result.until, datetime | None)
assert_type(result.confirm, str | None)
assert_type(messaging.send("T-1", sender="u1", body="Hello", confirm=result.confirm), SendResult)
assert_type(messaging.preview("T-1", sender="u1", body="Hello"), Preview)
assert_type(messaging.availability("T-1", user="u1"), Availability)
assert_type(messaging.thread("T-1", reader="u1").role, Role)
page = messaging.read("T-1", reader="u1", limit=50, before=None, after=None)
assert_type(page, MessagePage)
assert_type(page.messages, tuple[Message, ...])
assert_type(page.messages[0].body, str | None)
assert_type(messaging.attempts("T-1", author="u1"), MessagePage)
assert_type(messaging.mute("T-1", user="u1", muted=False).muted, bool)
assert_type(messaging.mark_read("T-1", reader="u1", through=7), ThreadView)
assert_type(messaging.inbox("u1", limit=20, cursor=None, unread_only=False), InboxPage)
assert_type(messaging.unread_total("u1"), int)
assert_type(messaging.standing("u1", role="buyer"), StandingView)
assert_type(messaging.standing("u1").step, Step | None)
assert_type(messaging.standing("u1").suspended_until, datetime | None)
assert_type(Ladder.from_toml(Ladder.default().to_toml()).steps, tuple[Step, ...])
assert_type(messaging.changes("u1", since=None), ChangesPage)
assert_type(messaging.changes("u1").next, str)
assert_type(messaging.note("T-1", text="Shipped", kind="shipped"), Message)
assert_type(messaging.close_thread("T-1", reason="Done", until=None), ThreadView)
assert_type(messaging.reopen_thread("T-1"), ThreadView)

desk = messaging.desk(Operator(id="op7", permissions={"read", Permission.EXPORT}))
assert_type(desk, Desk)
assert_type(desk.export("T-1", view="buyer"), Iterator[str])
replay = desk.replay(policy=Policy.strict(), detector=detector, since=None, samples=2, progress=print)
assert_type(replay, Replay)
assert_type([each for each in replay], list[Difference])  # noqa: C416 - what iterating gives
assert_type(replay.report(), ReplayReport)
assert_type(replay.report().outcomes, Mapping[tuple[Outcome, Outcome], int])
found = verify_transcript(desk.export("T-1"), head=str(desk.head("T-1")))
assert_type(found, Verification)
assert_type(found.first_bad, int | None)


def facts(strings: Mapping[str, str], lists: Mapping[str, Sequence[str]]) -> None:
    """Facts of either form are taken."""
    Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=None, facts=strings)
    Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=None, facts=lists)


Transaction(id="T-1", buyer="u1", seller="u2")  # type: ignore[call-arg]
Transaction(id=7, buyer="u1", seller="u2", initiated_at=None)  # type: ignore[arg-type]
Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=None, facts={"quantity": 7})  # type: ignore[dict-item]
messaging.send("T-1", "u1", "Hello")  # type: ignore[call-arg]
result.outcome = Outcome.DELIVERED  # type: ignore[misc]
