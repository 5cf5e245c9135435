"""Connections are ended by the server: idle in the pool, and in the middle of a transaction."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session
from tests.faults.calls import BODY, order
from tests.faults.clients import Load, together, until
from tests.faults.conftest import LONG
from tests.faults.history import Fate, History, check, must_be_clean

from txmessaging import AsyncMessaging, Messaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, joined
from txmessaging.errors import InDoubt, RetryTransaction, Unavailable
from txmessaging.ports import Want

ENDED = 200 if LONG else 30
BACKENDS = """
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'victim' AND pid <> pg_backend_pid()
"""
NAMED = {
    "psycopg": {"application_name": "victim"},
    "asyncpg": {"server_settings": {"application_name": "victim"}},
}


@contextmanager
def engine_of(ground, **options: Any) -> Iterator[Engine]:
    arguments = NAMED["psycopg"] | options.pop("connect_args", {})
    engine = create_engine(ground.url, connect_args=arguments, **options)
    try:
        yield engine
    finally:
        engine.dispose()


def backends(ground) -> list[int]:
    with ground.psycopg() as connection:
        return [pid for (pid,) in connection.execute(BACKENDS)]


def end(ground, *pids: int) -> None:
    with ground.psycopg() as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM unnest(%s::int[]) AS pid", (list(pids),))
    until(lambda: not set(pids) & set(backends(ground)), what="the backends end", within=10)


def end_all(ground, *, expected: int) -> None:
    pids = backends(ground)
    assert len(pids) == expected
    end(ground, *pids)


def opened(ground, at: str) -> str:
    ground.at(at).messaging.open_thread(order(at))
    return at


@pytest.mark.parametrize("size", [1, 5, 40])
def test_a_whole_pool_that_died_is_not_noticed(size, on_postgres):
    with engine_of(on_postgres, pool_size=size) as engine:
        messaging = Messaging(SQLAlchemyStorage(engine))
        at = opened(on_postgres, f"T-pool-{size}")
        held = [engine.connect() for _ in range(size)]
        for connection in held:
            connection.close()
        end_all(on_postgres, expected=size)
        history = History()
        assert history.send(messaging, at, sender=f"bo {at}", body=BODY, client_id="c1")
        end_all(on_postgres, expected=1)
        messaging.mark_read(at, reader=f"sal {at}", through=1)
        assert messaging.unread_total(f"sal {at}") == 0
    check(on_postgres.storage, on_postgres.engine, history)


@pytest.mark.parametrize("size", [1, 5])
def test_a_whole_pool_of_asyncpg(size, on_postgres):
    at = opened(on_postgres, f"T-apool-{size}")
    history = History()

    async def main():
        url = on_postgres.url_of("asyncpg")
        engine = create_async_engine(url, pool_size=size, connect_args=NAMED["asyncpg"])
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        held = [await engine.connect() for _ in range(size)]
        for connection in held:
            await connection.close()
        await asyncio.to_thread(end_all, on_postgres, expected=size)
        assert await history.asend(messaging, at, sender=f"bo {at}", body=BODY, client_id="c1")
        assert await messaging.unread_total(f"sal {at}") == 1
        await engine.dispose()

    asyncio.run(main())
    check(on_postgres.storage, on_postgres.engine, history)


def interrupted(storage, at: str, ground) -> None:
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id=at, lock=True))
        end_all(ground, expected=1)
        transaction.unread_total("nobody")


def test_between_the_locking_read_and_the_write(on_postgres):
    with engine_of(on_postgres, pool_size=1, max_overflow=0) as engine:
        storage = SQLAlchemyStorage(engine)
        at = opened(on_postgres, "T-between")
        with pytest.raises(Unavailable) as caught:
            interrupted(storage, at, on_postgres)
        must_be_clean(caught.value)
        assert not isinstance(caught.value, InDoubt), "nothing had been committed"
        assert engine.pool.checkedout() == 0
        history = History()
        assert history.send(Messaging(storage), at, sender=f"bo {at}", body=BODY, client_id="c1")
    check(on_postgres.storage, on_postgres.engine, history)


def test_in_the_host_s_transaction(on_postgres):
    """Before and after our write; the host rolls back and repeats, without a new engine."""
    with engine_of(on_postgres, pool_size=1, max_overflow=0) as engine:
        storage = SQLAlchemyStorage(engine)
        messaging = Messaging(storage)
        at = opened(on_postgres, "T-joined")
        history = History()

        def message(client_id: str) -> dict[str, str]:
            return {"sender": f"bo {at}", "body": BODY, "client_id": client_id}

        with Session(engine) as session:
            ours = messaging.on(joined(session))
            # The host has not committed, so for its client this is no acknowledgement.
            ours.send(at, **message("c1"))
            end_all(on_postgres, expected=1)
            assert history.send(ours, at, **message("c2")) is None
            assert history.send(ours, at, **message("c3")) is None
            session.rollback()
            with session.begin():
                assert ours.send(at, **message("c4")).message.seq == 1
        history.acknowledge(
            history.begin(at, **message("c4")), Messaging(on_postgres.storage).send(at, **message("c4"))
        )
        assert [type(error) for error in history.errors] == [Unavailable, RetryTransaction]
        assert engine.pool.checkedout() == 0
    check(on_postgres.storage, on_postgres.engine, history)


@pytest.mark.parametrize("setting", ["idle_in_transaction_session_timeout", "transaction_timeout"])
def test_a_transaction_that_the_server_found_too_long(setting, on_postgres):
    with psycopg.connect(on_postgres.server.dsn) as connection:
        if setting == "transaction_timeout" and connection.info.server_version < 170000:
            pytest.skip("from PostgreSQL 17 on")
    with engine_of(on_postgres, pool_size=1, connect_args={"options": f"-c {setting}=500ms"}) as engine:
        messaging = Messaging(SQLAlchemyStorage(engine))
        at = opened(on_postgres, f"T-{setting}")
        history = History()
        message = {"sender": f"bo {at}", "body": BODY, "client_id": "c1"}
        with Session(engine) as session:
            session.execute(text("SELECT 1"))
            until(lambda: not backends(on_postgres), what="the server ends it", within=10)
            assert history.send(messaging.on(joined(session)), at, **message) is None
        assert [type(error) for error in history.errors] == [Unavailable]
        assert history.send(messaging, at, **message)
    check(on_postgres.storage, on_postgres.engine, history)


def end_some(ground, load: Load, chance: random.Random) -> None:
    with ground.psycopg() as connection:
        for _ in range(ENDED):
            load.go_on(2)
            pids = [pid for (pid,) in connection.execute(BACKENDS)]
            # Without waiting for its end, so that the next one follows while others still notice this one.
            connection.execute("SELECT pg_terminate_backend(%s)", (chance.choice(pids),))


def test_random_ones_under_load(on_postgres, capsys):
    """Own transactions of eight clients lose their connections wherever they are."""
    with engine_of(on_postgres, pool_size=8) as engine:
        at = [opened(on_postgres, f"T-random-{number}") for number in range(2)]
        load, chance = Load(History(), at), random.Random(3)
        with load.in_threads(Messaging(SQLAlchemyStorage(engine)), 8):
            end_some(on_postgres, load, chance)
        assert engine.pool.checkedout() == 0
    after_the_load(on_postgres, load.history, capsys)


def test_random_ones_of_asyncpg(on_postgres, capsys):
    def messaging():
        engine = create_async_engine(
            on_postgres.url_of("asyncpg"), pool_size=8, connect_args=NAMED["asyncpg"]
        )
        return AsyncMessaging(AsyncSQLAlchemyStorage(engine)), engine.dispose

    at = [opened(on_postgres, f"T-arandom-{number}") for number in range(2)]
    load, chance = Load(History(), at), random.Random(3)
    with load.in_tasks(messaging, 8):
        end_some(on_postgres, load, chance)
    after_the_load(on_postgres, load.history, capsys)


def after_the_load(ground, history, capsys) -> None:
    counts = history.counts()
    check(ground.storage, ground.engine, history)
    history.settle_doubts(Messaging(ground.storage))
    check(ground.storage, ground.engine, history)
    assert not history.of(Fate.IN_DOUBT)
    assert {type(error) for error in history.errors} <= {Unavailable, InDoubt}, history.errors
    with capsys.disabled():
        print(f"{ENDED} backends ended: {counts}; {history.doubts()}")  # noqa: T201 - the figure


def test_threads_that_end_each_other(on_postgres):
    """Each joined transaction is ended at one of its steps by another session; its repeat goes through."""
    with engine_of(on_postgres, pool_size=4) as engine:
        messaging = Messaging(SQLAlchemyStorage(engine))
        at = opened(on_postgres, "T-steps")
        history = History()

        def message(me: int, step: int) -> dict[str, str]:
            return {"sender": f"bo {at}", "body": f"{me} {step}", "client_id": f"{me} {step}"}

        def unit(me: int, end_at: int | None) -> None:
            with Session(engine) as session, session.begin():
                pid = session.scalar(text("SELECT pg_backend_pid()"))
                for step in range(3):
                    if step == end_at:
                        end(on_postgres, pid)
                    history.begin(at, **message(me, step))
                    messaging.on(joined(session)).send(at, **message(me, step))

        def client(me: int) -> None:
            for end_at in (0, 1, 2, None):
                if end_at is None:
                    unit(me, end_at)
                    continue
                with pytest.raises(Unavailable) as caught:
                    unit(me, end_at)
                must_be_clean(caught.value)
            for step in range(3):
                assert history.send(messaging, at, **message(me, step)).replayed

        together(4, client)
    assert len(history.of(Fate.ACKNOWLEDGED)) == 12
    check(on_postgres.storage, on_postgres.engine, history)
