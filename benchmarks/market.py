"""A small marketplace in a SQLite file, to measure on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine

from txmessaging import ContactInfoDetector, Messaging, Policy, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

BODY = "Hello! I packed it this morning, and it leaves with the evening post. Kind regards, Ann."
DETECTOR = ContactInfoDetector().version
POLICY = Policy.default().version


def engine_for(path: Path, synchronous: str) -> Engine:
    """An engine on the file, in WAL mode."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 60})

    @event.listens_for(engine, "connect")
    def _pragmas(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={synchronous}")

    return engine


def open_threads(
    messaging: Messaging, threads: int, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> None:
    """Open the conversations `T-0` between `b0` and `s0`, `T-1`, …"""
    initiated_at = clock() - timedelta(minutes=1)
    for number in range(threads):
        messaging.open_thread(
            Transaction(id=f"T-{number}", buyer=f"b{number}", seller=f"s{number}", initiated_at=initiated_at)
        )


@contextmanager
def market(path: Path, *, threads: int, synchronous: str = "NORMAL", **ports: Any) -> Iterator[Messaging]:
    """Messaging over a fresh file with so many open threads: `T-0`, `T-1`, …"""
    engine = engine_for(path, synchronous)
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    messaging = Messaging(storage, **ports)
    open_threads(messaging, threads, **{"clock": ports["clock"]} if "clock" in ports else {})
    try:
        yield messaging
    finally:
        engine.dispose()
