"""One pure decision on a message: no storage, and a scan that finds nothing at once."""

from __future__ import annotations

import secrets
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.market import BODY, engine_for, market
from benchmarks.measure import Row, at_most, best
from txmessaging import Policy, Scan
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain.decisions.send import Rules, Send, send
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.log import DRAWN_OCTETS, Draw
from txmessaging.ports import Snapshot, Want

GOAL = 40
RUNS = 50
ROUNDS = 1_000


def decision() -> Row:
    """Microseconds of one decision, in the best of the rounds."""
    snapshot = _snapshot()
    clean = Scan(findings=(), carry=b"")
    rules = Rules(scan=lambda *_: clean, detector="1", policy=Policy.default())
    command = Send(sender="b0", body=BODY, topic="shipping", client_id="c-1", actor=None)
    draw = Draw(to_microseconds(datetime.now(UTC), name="now"), secrets.token_bytes(DRAWN_OCTETS), "id-1")

    def decide() -> None:
        for _ in range(RUNS):
            send(snapshot, command, rules, draw)

    decide()
    measured = best(decide, ROUNDS) / RUNS * 1e6
    return at_most("one pure send decision, detector not counted", measured, GOAL, shown="{:.1f} µs")


def _snapshot() -> Snapshot:
    """What a send reads of a thread with some messages."""
    with tempfile.TemporaryDirectory(prefix="txmessaging-bench-") as folder:
        path = Path(folder, "market.db")
        with market(path, threads=1) as messaging:
            for _ in range(3):
                messaging.send("T-0", sender="b0", body=BODY)
        engine = engine_for(path, "NORMAL")
        with SQLAlchemyStorage(engine).begin(write=False) as transaction:
            snapshot = transaction.snapshot(
                Want(transaction_id="T-0", party="b0", client_id="c-1", standing=True)
            )
        engine.dispose()
    return snapshot
