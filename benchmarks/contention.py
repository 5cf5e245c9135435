"""Sixteen threads send at once: how long the slowest hundredth waits."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.loads import threads
from benchmarks.market import BODY, market
from benchmarks.measure import Row, at_most, median
from benchmarks.raw_sqlite import RawSQLiteSender

CLIENTS = 16
SECONDS = 2.0
ROUNDS = 5
GOAL = 0.35


def contention() -> Row:
    """The p99 of a send, as a share of that of raw sqlite3 and its busy wait."""
    with tempfile.TemporaryDirectory(prefix="txmessaging-bench-") as folder:
        ours, theirs = Path(folder, "ours.db"), Path(folder, "raw.db")
        with market(ours, threads=CLIENTS) as messaging, market(theirs, threads=CLIENTS):
            raw = [RawSQLiteSender(theirs, synchronous="NORMAL") for _ in range(CLIENTS)]

            def send_ours(client: int) -> None:
                messaging.send(f"T-{client}", sender=f"b{client}", body=BODY)

            def send_raw(client: int) -> None:
                raw[client].send(f"T-{client}", sender=f"b{client}", body=BODY)

            pairs = [
                (threads(send_ours, CLIENTS, SECONDS).p99, threads(send_raw, CLIENTS, SECONDS).p99)
                for _ in range(ROUNDS)
            ]
            for sender in raw:
                sender.close()
    share = median([mine / floor for mine, floor in pairs])
    mine, floor = (median([pair[side] for pair in pairs]) * 1e3 for side in (0, 1))
    return at_most(
        f"SQLite, {CLIENTS} threads: p99 of a send, share of the raw busy wait's",
        share,
        GOAL,
        detail=f"{mine:.1f} ms against {floor:.1f} ms",
    )
