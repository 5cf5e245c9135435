"""Checking a transcript offline."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.market import BODY, market
from benchmarks.measure import Row, at_least, best
from txmessaging import Operator, Permission, verify_transcript

GOAL = 50_000
MESSAGES = 2_000
ROUNDS = 40


def verifying() -> Row:
    """Entries a second, in the best of the rounds."""
    lines, head = _transcript()

    def verify() -> None:
        assert verify_transcript(lines, head=head).ok

    verify()
    measured = (MESSAGES + 1) / best(verify, ROUNDS)
    return at_least(
        f"verify a transcript of {MESSAGES:,} messages", measured, GOAL, shown="{:,.0f} entries/s"
    )


def _transcript() -> tuple[list[str], str]:
    with (
        tempfile.TemporaryDirectory(prefix="txmessaging-bench-") as folder,
        market(Path(folder, "market.db"), threads=1, synchronous="OFF") as messaging,
    ):
        for number in range(MESSAGES):
            messaging.send("T-0", sender="bs"[number % 2] + "0", body=BODY)
        desk = messaging.desk(Operator(id="op", permissions={Permission.READ, Permission.EXPORT}))
        return list(desk.export("T-0")), str(desk.head("T-0"))
