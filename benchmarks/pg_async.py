"""The asynchronous face against the synchronous one: tasks over asyncpg, threads over psycopg."""

from __future__ import annotations

import asyncio

from sqlalchemy.ext.asyncio import create_async_engine

from benchmarks.loads import Load, alternating, tasks, threads
from benchmarks.market import BODY
from benchmarks.measure import Row, at_least, median
from benchmarks.pg_send import CLIENTS, FILLED, THREADS, rates, senders
from benchmarks.postgresql import pg_market
from txmessaging import AsyncMessaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage

SECONDS = 1.0
ROUNDS = 9
GOAL = 0.60


def asynchronous() -> Row:
    """Sends a second of 16 tasks, as a share of those of 16 threads."""
    with pg_market(threads=THREADS, clients=CLIENTS) as market, asyncio.Runner() as loop:
        market.fill(THREADS, FILLED)
        engine = create_async_engine(
            market.server.url("asyncpg", market.database), pool_size=CLIENTS, max_overflow=0
        )
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        send_in_thread, _, turns = senders(market, CLIENTS, _thread)

        async def send(client: int) -> None:
            turn = next(turns)
            number = _thread(client, turn)
            await messaging.send(f"T-{number}", sender=f"b{number}", body=BODY, client_id=f"form-{turn}")

        def in_tasks() -> Load:
            return loop.run(tasks(send, CLIENTS, SECONDS))

        def in_threads() -> Load:
            return threads(send_in_thread, CLIENTS, SECONDS)

        try:
            in_tasks()
            in_threads()
            pairs = alternating(in_tasks, in_threads, ROUNDS)
        finally:
            loop.run(engine.dispose())
        market.check(next(turns))
    return at_least(
        f"send, PostgreSQL, {CLIENTS} tasks over asyncpg, share of {CLIENTS} threads over psycopg",
        median([mine.rate / theirs.rate for mine, theirs in pairs]),
        GOAL,
        detail=rates(pairs),
    )


def _thread(client: int, turn: int) -> int:
    return client + CLIENTS * (turn % (THREADS // CLIENTS))
