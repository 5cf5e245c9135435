"""What hosts do that race: a unit of work, repeated as a whole when the library or the server says so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError
from tests.hosts.shop import Shop, Visit

from txmessaging.errors import TxMessagingError

LEVELS = ("READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE")
MOST_TRIES = 300


def says_repeat(error: Exception) -> bool:
    """Whether the host's transaction is to be rolled back and done again; PostgreSQL may say so at COMMIT."""
    if isinstance(error, TxMessagingError):
        return error.retryable
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", "") in ("40001", "40P01")


async def done(shop: Shop, unit: Callable[[Visit], Awaitable[Any]]) -> tuple[Any, list[Exception]]:
    """What a unit of work of the host gives once it is committed, and what made it begin anew."""
    refused: list[Exception] = []
    while len(refused) < MOST_TRIES:
        async with shop.visit() as visit:
            try:
                answer = await unit(visit)
                await visit.host.commit()
            except (TxMessagingError, DBAPIError) as error:
                if not says_repeat(error):
                    raise
                refused.append(error)
                continue
            return answer, refused
    raise AssertionError(f"{MOST_TRIES} tries: {refused[-1]!r}")


async def waiting(shop: Shop, sessions: int = 1) -> None:
    """Return once so many sessions of the database wait for a lock."""
    query = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()"
    )
    for _ in range(1000):
        async with shop.visit("connection") as visit:
            if (await visit.host.execute(query)).scalar_one() >= sessions:
                return
        await asyncio.sleep(0.01)
    raise AssertionError("nobody waits for a lock")


def savepoints_of(shop: Shop) -> list[str]:
    """The name of each savepoint that is set from now on: one for each run of a decision."""
    names: list[str] = []
    engine = shop.engine.sync_engine if shop.is_async else shop.engine

    @event.listens_for(engine, "savepoint")
    def noted(_connection, name):
        names.append(name)

    return names
