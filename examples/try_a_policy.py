"""What would a stricter policy have done last week? `python examples/try_a_policy.py`.

A small market with some history in SQLite; the policy that is tried is written in TOML. Nothing of the
history changes. Everything it makes is in a temporary directory.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import TextIOWrapper
from pathlib import Path

from sqlalchemy import create_engine

from txmessaging import Difference, Messaging, Operator, Policy, ReplayReport, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

STRICTER = """
version = "stricter/1"
otherwise = "return"

[[rules]]
id = "once-paid"
stages = ["paid"]
action = "allow"

[[rules]]
id = "sure"
kinds = ["email", "phone", "link", "messenger", "social"]
confidence = 0.9
excused = false
action = "block"
strike = "contact_info"

[[rules]]
id = "invitation"
kinds = ["solicitation"]
action = "hold"
"""
HISTORY = [
    # days ago, conversation, who writes, what
    (20, "T-1001", "ann", "Hi! Could you send it gift-wrapped?"),
    (20, "T-1001", "bob", "Of course. Call me on +1 415 555 0132 about the paper"),
    (6, "T-1001", "bob", "Here again: +1 415 555 0132"),
    (6, "T-1001", "bob", "It ships tomorrow, tracking number 1Z999AA10123456784."),
    (5, "T-1002", "cleo", "Is the lamp still in its box?"),
    (5, "T-1002", "bob", "Yes! Let's continue on WhatsApp, it's easier"),
    (4, "T-1002", "cleo", "I'd rather stay here. Mail is cleo at shop dot example if all else fails"),
    (2, "T-1003", "dan", "Paid. Please ring +1 415 555 0177 when you are at the door"),
]


class History:
    """A market in a file, whose clock tells when each message was sent."""

    def __init__(self, path: Path) -> None:
        self.today = datetime(2026, 5, 31, 12, tzinfo=UTC)
        self._now = self.today
        self._engine = create_engine(f"sqlite:///{path}")
        storage = SQLAlchemyStorage(self._engine)
        storage.create_tables()
        self.messaging = Messaging(storage, clock=lambda: self._now)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def happen(self) -> None:
        """Send what is in `HISTORY`."""
        for days, order, who, text in HISTORY:
            self._now = self.today - timedelta(days=days)
            self.messaging.open_thread(self._order(order))
            self.messaging.send(order, sender=who, body=text)
        self._now = self.today

    def _order(self, name: str) -> Transaction:
        return Transaction(
            id=name,
            buyer={"T-1001": "ann", "T-1002": "cleo", "T-1003": "dan"}[name],
            seller="bob",
            initiated_at=self.today - timedelta(days=30),
            stage="paid" if name == "T-1003" else "",
            buyer_region="US",
            seller_region="US",
        )


def lines(report: ReplayReport, policy: Policy, days: int) -> Iterator[str]:
    """What came of it."""
    yield f"{policy.version} over the last {days} days: {report.differing} of {report.messages} messages"
    yield f"in {report.threads} conversations would have met another outcome."
    yield ""
    yield f"{'when it was sent':<20}{'by the new policy':<20}messages"
    for (before, after), count in sorted(report.outcomes.items()):
        yield f"{before.value:<20}{after.value:<20}{count:>8}{'' if before is after else '  *'}"
    yield ""
    for sample in report.samples:
        yield from _told(sample)


def _told(sample: Difference) -> Iterator[str]:
    yield f"{sample.transaction_id}, {sample.role.value}, {sample.sent_at:%d %B}:"
    yield f"  {sample.text}"
    yield f"  {sample.before.value} ({sample.rule_before or 'no rule'})"
    yield f"  -> {sample.after.value} ({sample.rule_after or 'no rule'})"


def main() -> None:
    """Make the history and try the policy on it."""
    stdout = sys.stdout
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(errors="replace")  # a terminal may lack a character
    policy, days = Policy.from_toml(STRICTER), 7
    with tempfile.TemporaryDirectory(prefix="txmessaging-") as folder:
        history = History(Path(folder, "market.db"))
        try:
            history.happen()
            desk = history.messaging.desk(Operator(id="mia", permissions={"replay"}))
            since = history.today - timedelta(days=days)
            replay = desk.replay(
                policy=policy,
                since=since,
                samples=2,
                progress=lambda messages, threads: print(f"… {messages} messages, {threads} conversations"),
            )
            print(*lines(replay.report(), policy, days), sep="\n")
        finally:
            history.close()


if __name__ == "__main__":
    main()
