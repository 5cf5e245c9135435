"""Pure decisions: on a message with a scan that finds nothing at once, and of a policy on ten findings."""

from __future__ import annotations

import secrets
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.market import BODY, engine_for, market
from benchmarks.measure import Row, at_most, best
from txmessaging import Policy, Scan
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.detection import Finding
from txmessaging.domain.decisions.judging import Rules
from txmessaging.domain.decisions.send import Send, send
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.log import DRAWN_OCTETS, Draw
from txmessaging.domain.policy import Situation
from txmessaging.domain.vocabulary import Role
from txmessaging.ports import Snapshot, Want

GOAL = 40
RULING_GOAL = 30
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


def ruling() -> Row:
    """Microseconds of what a policy decides on ten findings, in the best of the rounds."""
    kinds = ("phone", "email", "social", "messenger", "link")
    findings = [
        Finding(
            kinds[place % len(kinds)], place, place + 1, f"value {place}", place / 10, disguised=place > 4
        )
        for place in range(10)
    ]
    policy = Policy.default()
    situation = Situation(Role.BUYER, "paid", lambda finding: finding.start % 2)

    def decide() -> None:
        for _ in range(RUNS):
            policy.rule_on(findings, situation)

    decide()
    measured = best(decide, ROUNDS) / RUNS * 1e6
    return at_most("one pure policy decision over 10 findings", measured, RULING_GOAL, shown="{:.1f} µs")


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
