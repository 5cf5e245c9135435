"""What a call waits for does not come: a lock, the end of a statement, a connection, a server that writes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session
from tests.faults.calls import BODY, CALLS, CLICK, Place, order
from tests.faults.clients import together, until
from tests.faults.history import Fate, History, check, must_be_clean

from txmessaging import AsyncMessaging, Messaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, joined
from txmessaging.errors import Busy, ReadOnly

LOCK = "SELECT 1 FROM txm_thread WHERE transaction_id = %s FOR UPDATE"
LOCKING = [name for name in CALLS if name not in {"open_thread", "claim", "settle"}]


@contextmanager
def engine_of(ground, *, settings: str = "", **options: Any) -> Iterator[Engine]:
    engine = create_engine(ground.url, connect_args={"options": settings} if settings else {}, **options)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def held(ground, at: str) -> Iterator[None]:
    """Another session holds the thread's row."""
    with psycopg.connect(ground.server.dsn_of(ground.name)) as other:
        assert other.execute(LOCK, (at,)).fetchone()
        yield
        other.rollback()


def opened(ground, at: str) -> str:
    ground.at(at).messaging.open_thread(order(at))
    return at


@pytest.mark.parametrize("name", LOCKING)
@pytest.mark.parametrize("setting", ["lock_timeout", "statement_timeout"])
def test_a_thread_that_is_locked_for_too_long(name, setting, on_postgres):
    at, call = f"T-{setting}-{name}", CALLS[name]
    call.prepare(on_postgres.at(at))
    with engine_of(on_postgres, settings=f"-c {setting}=50ms", pool_size=1, max_overflow=0) as engine:
        storage = SQLAlchemyStorage(engine)
        place = Place(Messaging(storage), storage, at)
        with held(on_postgres, at), pytest.raises(Busy) as caught:
            call.make(place)
        must_be_clean(caught.value, BODY)
        assert engine.pool.checkedout() == 0
        assert call.count(on_postgres.find(at)) == 0
        call.make(place)
    assert call.count(on_postgres.find(at)) == 1


@pytest.mark.parametrize("setting", ["lock_timeout", "statement_timeout"])
def test_asynchronously(setting, on_postgres):
    at = opened(on_postgres, f"T-async-{setting}")
    history = History()

    async def main() -> None:
        url = on_postgres.url_of("asyncpg")
        engine = create_async_engine(
            url, pool_size=1, max_overflow=0, connect_args={"server_settings": {setting: "50ms"}}
        )
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        message = {"sender": f"bo {at}", "body": BODY, "client_id": CLICK}
        try:
            with held(on_postgres, at):
                assert await history.asend(messaging, at, **message) is None
            assert engine.sync_engine.pool.checkedout() == 0
            assert await history.asend(messaging, at, **message)
        finally:
            await engine.dispose()

    asyncio.run(main())
    assert [type(error) for error in history.errors] == [Busy]
    check(on_postgres.storage, on_postgres.engine, history)


def test_the_host_can_go_on_after_a_lock_time_out(on_postgres):
    at, other = opened(on_postgres, "T-held"), opened(on_postgres, "T-free")
    history = History()
    with engine_of(on_postgres, settings="-c lock_timeout=50ms") as engine:
        messaging = Messaging(SQLAlchemyStorage(engine))
        with held(on_postgres, at), Session(engine) as session, session.begin():
            ours = messaging.on(joined(session))
            assert history.send(ours, at, sender=f"bo {at}", body=BODY, client_id="c1") is None
            assert history.send(ours, other, sender=f"bo {other}", body=BODY, client_id="c2")
    assert [type(error) for error in history.errors] == [Busy]
    check(on_postgres.storage, on_postgres.engine, history)


@pytest.mark.parametrize("threads", [1, 4])
@pytest.mark.parametrize("patience", [30, 0.05], ids=["patient", "impatient"])
def test_one_connection_and_64_threads(threads, patience, on_postgres, capsys):
    names = [opened(on_postgres, f"T-narrow-{patience}-{threads}-{number}") for number in range(threads)]
    history = History()
    with engine_of(on_postgres, pool_size=1, max_overflow=0, pool_timeout=patience) as engine:
        messaging = Messaging(SQLAlchemyStorage(engine))

        def client(me: int) -> None:
            at = names[me % threads]
            history.send(messaging, at, sender=f"bo {at}", body=f"message {me}", client_id=f"{me}")
            if me % 4 == 0:
                try:
                    messaging.mark_read(at, reader=f"sal {at}", through=0)
                except Busy as error:
                    must_be_clean(error)

        together(64, client)
        assert engine.pool.checkedout() == 0
        counts = history.counts()
        assert {type(error) for error in history.errors} <= {Busy}
        assert counts["acknowledged"] + counts["refused"] == 64
        assert counts["acknowledged"] == 64 or patience < 1
        check(on_postgres.storage, on_postgres.engine, history)
        for sent in history.of(Fate.REFUSED):
            message = {"sender": sent.sender, "body": sent.body, "client_id": sent.client_id}
            assert history.send(messaging, sent.transaction_id, **message)
    check(on_postgres.storage, on_postgres.engine, history)
    with capsys.disabled():
        print(f"64 threads, 1 connection, {patience} s: {counts}")  # noqa: T201 - the figure


def test_one_connection_and_64_tasks(on_postgres):
    at = opened(on_postgres, "T-narrow-async")
    history = History()

    async def main() -> None:
        engine = create_async_engine(on_postgres.url_of("asyncpg"), pool_size=1, max_overflow=0)
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            for me in range(64):
                message = {"sender": f"bo {at}", "body": f"message {me}", "client_id": f"{me}"}
                group.create_task(history.asend(messaging, at, **message))
        assert engine.sync_engine.pool.checkedout() == 0
        await engine.dispose()

    asyncio.run(main())
    assert len(history.of(Fate.ACKNOWLEDGED)) == 64
    check(on_postgres.storage, on_postgres.engine, history)


SHOWN = text("SHOW default_transaction_read_only")


def turn(server, word: str) -> None:
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        connection.execute("SET default_transaction_read_only = off")
        connection.execute(f"ALTER SYSTEM SET default_transaction_read_only = {word}")
        connection.execute("SELECT pg_reload_conf()")


@contextmanager
def read_only(server, engine: Engine) -> Iterator[None]:
    """As a server is after a failover that made it a replica; the engine's sessions know of it."""

    def shown() -> str:
        with engine.connect() as connection:
            return connection.scalar(SHOWN)

    turn(server, "on")
    try:
        until(lambda: shown() == "on", what="it is read-only", within=10)
        yield
    finally:
        turn(server, "off")
        until(lambda: shown() == "off", what="it takes writes", within=10)


@pytest.mark.parametrize("name", CALLS)
def test_a_server_that_takes_no_writes(name, own_server, on_own_server):
    at, call = f"T-read-only-{name}", CALLS[name]
    call.prepare(on_own_server.at(at))
    with engine_of(on_own_server, pool_size=1, max_overflow=0) as engine:
        storage = SQLAlchemyStorage(engine)
        place = Place(Messaging(storage), storage, at)
        place.messaging.unread_total("nobody")
        with read_only(own_server, engine):
            with pytest.raises(ReadOnly) as caught:
                call.make(place)
            must_be_clean(caught.value, BODY)
            assert place.messaging.unread_total(place.buyer) == (2 if name == "mark_read" else 0)
        assert engine.pool.checkedout() == 0
        assert call.count(on_own_server.find(at)) == 0
        call.make(place)
    assert call.count(on_own_server.find(at)) == 1


def test_asynchronously_it_takes_no_writes(own_server, on_own_server):
    at = opened(on_own_server, "T-read-only-async")
    history = History()
    message = {"sender": f"bo {at}", "body": BODY, "client_id": CLICK}

    async def main() -> None:
        engine = create_async_engine(on_own_server.url_of("asyncpg"), pool_size=1)
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        await messaging.unread_total("nobody")

        async def until_shown(word: str) -> None:
            turn(own_server, word)
            while True:
                async with engine.connect() as connection:
                    if await connection.scalar(SHOWN) == word:
                        return

        try:
            await asyncio.wait_for(until_shown("on"), 10)
            assert await history.asend(messaging, at, **message) is None
        finally:
            await asyncio.wait_for(until_shown("off"), 10)
        assert await history.asend(messaging, at, **message)
        await engine.dispose()

    asyncio.run(main())
    assert [type(error) for error in history.errors] == [ReadOnly]
    check(on_own_server.storage, on_own_server.engine, history)
