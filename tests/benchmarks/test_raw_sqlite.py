"""The floor that sends are measured against does the same work: it leaves the same rows."""

from __future__ import annotations

import sqlite3

from benchmarks.market import engine_for, market
from benchmarks.raw_sqlite import RawSQLiteSender
from tests.benchmarks.raw_senders import OPENING, SENDS, queries, send_ours, send_raw

from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage


def rows(path) -> dict[str, list[tuple]]:
    connection = sqlite3.connect(path)
    try:
        return {table: connection.execute(query).fetchall() for table, query in queries().items()}
    finally:
        connection.close()


def test_the_raw_sender_leaves_the_rows_that_messaging_leaves(tmp_path):
    ours, raw = tmp_path / "ours.db", tmp_path / "raw.db"
    with market(raw, threads=1, **OPENING):
        sender = RawSQLiteSender(raw, synchronous="NORMAL")
        send_raw(sender)
        sender.close()
    with market(ours, threads=1, **OPENING):
        engine = engine_for(ours, "NORMAL")
        send_ours(SQLAlchemyStorage(engine))
        engine.dispose()
    assert rows(raw) == rows(ours)
    assert len(rows(ours)["entry"]) == SENDS + 1
