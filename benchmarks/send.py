"""One client sends: the public API against hand-written SQL."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.market import BODY, market
from benchmarks.measure import Row, at_least, interleaved, median
from benchmarks.raw_sqlite import RawSQLiteSender

THREADS = 50
ROUNDS = 15


def sending(synchronous: str, goal: float, sends: int) -> Row:
    """Sends a second, as a share of what raw sqlite3 does."""
    with tempfile.TemporaryDirectory(prefix="txmessaging-bench-") as folder:
        ours, theirs = Path(folder, "ours.db"), Path(folder, "raw.db")
        with (
            market(ours, threads=THREADS, synchronous=synchronous) as messaging,
            market(theirs, threads=THREADS, synchronous=synchronous),
        ):
            raw = RawSQLiteSender(theirs, synchronous=synchronous)
            turn = iter(range(10**9))

            def send_ours() -> None:
                for _ in range(sends):
                    number = next(turn)
                    order, buyer = f"T-{number % THREADS}", f"b{number % THREADS}"
                    messaging.send(order, sender=buyer, body=BODY, client_id=f"form-{number}")

            def send_raw() -> None:
                for _ in range(sends):
                    number = next(turn)
                    order, buyer = f"T-{number % THREADS}", f"b{number % THREADS}"
                    raw.send(order, sender=buyer, body=BODY, client_id=f"form-{number}")

            send_ours()
            send_raw()
            pairs = interleaved(send_ours, send_raw, ROUNDS)
            raw.close()
    share = median([theirs / mine for mine, theirs in pairs])
    mine, floor = (median([pair[side] for pair in pairs]) / sends * 1e6 for side in (0, 1))
    return at_least(
        f"send, SQLite file, WAL, synchronous={synchronous}, share of raw sqlite3",
        share,
        goal,
        detail=f"{mine:.0f} µs against {floor:.0f} µs",
    )
