"""Round trips of one send, counted on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count

from sqlalchemy.ext.asyncio import create_async_engine
from tests.servers.postgres import Server

from benchmarks.market import BODY
from benchmarks.measure import Row, at_most
from benchmarks.postgresql import pg_market, server
from benchmarks.wire import CountedServer
from txmessaging import AsyncMessaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage

WARM = 10
"""Sends before the count begins: until then the drivers prepare the statements."""
SENDS = 20


def trips() -> Row:
    """The greater one of both drivers."""
    by_psycopg, by_asyncpg, by_hand = (
        trips_of_psycopg(server()),
        trips_of_asyncpg(server()),
        trips_by_hand(server()),
    )
    return at_most(
        "round trips of one send on PostgreSQL, counted on the wire",
        max(by_psycopg, by_asyncpg),
        4,
        shown="{:g}",
        detail=f"psycopg {by_psycopg:g}, asyncpg {by_asyncpg:g}, raw psycopg {by_hand:g}",
    )


def trips_of_psycopg(on: Server) -> float:
    """Round trips of `Messaging.send`."""
    with CountedServer(on) as counted, pg_market(threads=1, through=counted) as market:
        turns = count()

        def send() -> None:
            market.messaging.send("T-0", sender="b0", body=BODY, client_id=f"form-{next(turns)}")

        return _each(counted, send)


def trips_by_hand(on: Server) -> float:
    """Round trips of the raw sender."""
    with CountedServer(on) as counted, pg_market(threads=1, through=counted) as market:
        raw, turns = market.raw_sender(), count()
        return _each(
            counted, lambda: raw.send("T-0", sender="b0", body=BODY, client_id=f"form-{next(turns)}")
        )


def trips_of_asyncpg(on: Server) -> float:
    """Round trips of `AsyncMessaging.send`."""
    with (
        CountedServer(on) as counted,
        pg_market(threads=1, through=counted) as market,
        asyncio.Runner() as loop,
    ):
        engine = create_async_engine(counted.url("asyncpg", market.database))
        messaging, turns = AsyncMessaging(AsyncSQLAlchemyStorage(engine)), count()

        def send() -> None:
            loop.run(messaging.send("T-0", sender="b0", body=BODY, client_id=f"form-{next(turns)}"))

        try:
            return _each(counted, send)
        finally:
            loop.run(engine.dispose())


def _each(counted: CountedServer, send: Callable[[], object]) -> float:
    for _ in range(WARM):
        send()
    before = counted.trips
    for _ in range(SENDS):
        send()
    return (counted.trips - before) / SENDS
