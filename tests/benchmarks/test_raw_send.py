"""The floor that sends are measured against does the same work: it leaves the same rows."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from benchmarks.market import BODY, engine_for, market
from benchmarks.send import raw_sender

from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain.instant import to_microseconds
from txmessaging.ports import FIELDS, RECORDS

START = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
SENDS = 5


def moment(number: int) -> datetime:
    return START + timedelta(seconds=number)


def octets(number: int) -> bytes:
    return bytes((number + place) % 256 for place in range(80))


@pytest.fixture
def ports():
    """A clock, ids and entropy that give the same to both sides."""
    times, ids, draws = count(1), count(1), count(1)
    return {
        "clock": lambda: moment(next(times)),
        "ids": lambda: f"id-{next(ids)}",
        "entropy": lambda _: octets(next(draws)),
    }


def rows(path: Path, table: str, fields: tuple[str, ...]) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        names = ", ".join(f'"{name}"' for name in fields if name != "touched")
        return sorted(connection.execute(f"SELECT {names} FROM txm_{table}"), key=repr)  # noqa: S608 - our own names
    finally:
        connection.close()


def test_the_raw_sender_leaves_the_rows_that_messaging_leaves(tmp_path, ports):
    ours, raw = tmp_path / "ours.db", tmp_path / "raw.db"
    fixed = {"clock": lambda: START, "ids": lambda: "opening", "entropy": lambda _: octets(0)}
    with market(raw, threads=1, **fixed):
        sender = raw_sender(raw, "NORMAL")
        for number in range(1, SENDS + 1):
            sender.send(
                "T-0",
                sender="b0",
                body=BODY,
                client_id=f"client-{number}",
                now=to_microseconds(moment(number), name="now"),
                octets=octets(number),
            )
        sender.close()
    with market(ours, threads=1, **fixed):
        engine = engine_for(ours, "NORMAL")
        messaging = Messaging(SQLAlchemyStorage(engine), **ports)
        for number in range(1, SENDS + 1):
            messaging.send("T-0", sender="b0", body=BODY, client_id=f"client-{number}")
        engine.dispose()

    tables = {"Thread": "thread", "Entry": "entry", "OutboxRow": "outbox", "Strike": "strike"}
    for record in RECORDS:
        if record.__name__ in tables:
            expected = rows(ours, tables[record.__name__], FIELDS[record])
            assert rows(raw, tables[record.__name__], FIELDS[record]) == expected
    assert len(rows(ours, "entry", ("entry",))) == SENDS + 1
