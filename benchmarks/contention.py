"""Sixteen threads send at once: how long the slowest hundredth waits."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.market import BODY, market
from benchmarks.measure import Row, median, percentile
from benchmarks.send import raw_sender

CLIENTS = 16
SECONDS = 2.0
ROUNDS = 5
GOAL = 0.35

Send = Callable[[int], object]


def contention() -> Row:
    """The p99 of a send, as a share of that of raw sqlite3 and its busy wait."""
    with tempfile.TemporaryDirectory(prefix="txmessaging-bench-") as folder:
        ours, theirs = Path(folder, "ours.db"), Path(folder, "raw.db")
        with market(ours, threads=CLIENTS) as messaging, market(theirs, threads=CLIENTS):
            raw = [raw_sender(theirs, "NORMAL") for _ in range(CLIENTS)]

            def send_ours(client: int) -> None:
                messaging.send(f"T-{client}", sender=f"b{client}", body=BODY)

            def send_raw(client: int) -> None:
                raw[client].send(f"T-{client}", sender=f"b{client}", body=BODY)

            pairs = [(_p99(send_ours), _p99(send_raw)) for _ in range(ROUNDS)]
            for sender in raw:
                sender.close()
    share = median([mine / floor for mine, floor in pairs])
    mine, floor = (median([pair[side] for pair in pairs]) * 1e3 for side in (0, 1))
    return Row(
        what=f"SQLite, {CLIENTS} threads: p99 of a send, share of the raw busy wait's",
        measured=f"{share:.2f}",
        goal=f"<= {GOAL:.2f}",
        met=share <= GOAL,
        detail=f"{mine:.1f} ms against {floor:.1f} ms",
    )


def _p99(send: Send) -> float:
    waits: list[float] = []
    end = time.perf_counter() + SECONDS
    clients = [threading.Thread(target=_client, args=(send, client, end, waits)) for client in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return percentile(waits, 0.99)


def _client(send: Send, number: int, end: float, waits: list[float]) -> None:
    while (start := time.perf_counter()) < end:
        send(number)
        waits.append(time.perf_counter() - start)
