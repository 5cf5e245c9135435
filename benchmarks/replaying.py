"""Replaying history: the corpus sent through Messaging, then judged again, beside the bare detector."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.detector import ours
from benchmarks.detector.corpus import Message, read
from benchmarks.market import market
from benchmarks.measure import Row, at_least, interleaved, median
from txmessaging import Ladder, Messaging, Operator, Permission, Policy, Transaction

GOAL = 0.50
ROUNDS = 7
PART = "check"


def replaying() -> Row:
    """The rate of a replay, as a share of the detector's on the same texts in the same run."""
    messages = read(PART)
    texts = sum(len(each.turns) for each in messages)
    with (
        tempfile.TemporaryDirectory(prefix="txmessaging-bench-") as folder,
        market(Path(folder, "market.db"), threads=0, synchronous="OFF", ladder=Ladder.none()) as messaging,
    ):
        for number, each in enumerate(messages):
            _send(messaging, f"M-{number}", each)
        desk = messaging.desk(Operator(id="op", permissions={Permission.REPLAY}))

        def replay() -> None:
            assert desk.replay(policy=Policy.strict(), samples=0).report().messages == texts

        def scan() -> None:
            for each in messages:
                ours.scans(each)

        replay()
        scan()
        pairs = interleaved(replay, scan, ROUNDS)
    replayed, scanned = (median([pair[place] for pair in pairs]) for place in (0, 1))
    share = median([bare / whole for whole, bare in pairs])
    return at_least(
        f"replay of {texts:,} messages from SQLite, share of the bare detector's rate",
        share,
        GOAL,
        detail=f"{texts / replayed:,.0f} messages/s against {texts / scanned:,.0f}",
    )


def _send(messaging: Messaging, transaction_id: str, message: Message) -> None:
    """A conversation with the texts of one message or dialogue of the corpus."""
    users = {who: f"{transaction_id}-{place}" for place, who in enumerate(dict(message.turns))}
    sides = [*users.values(), f"{transaction_id}-x"]
    messaging.open_thread(
        Transaction(
            id=transaction_id,
            buyer=sides[0],
            seller=sides[1],
            initiated_at=datetime(2026, 5, 1, tzinfo=UTC),
            facts=message.facts,
            buyer_region=message.region,
            seller_region=message.region,
        )
    )
    for who, text in message.turns:
        messaging.send(transaction_id, sender=users[who], body=text)
