"""Transactions that lose: serialization failures and deadlocks, in our own transactions and in the host's.

Our own are run again, up to a bound; the host is told at once to repeat its own.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session
from tests.faults.calls import BODY, CLICK, NUMBER, order
from tests.faults.clients import together, until
from tests.faults.conftest import LONG
from tests.faults.history import Fate, History, check, must_be_clean

from txmessaging import AsyncMessaging, Ladder, Messaging, Outcome
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, ajoined, joined
from txmessaging.errors import Contention, RetryTransaction

CLIENTS = 16
EACH = 40 if LONG else 6
LEVELS = pytest.mark.parametrize("level", ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])
STRICT = pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])


@contextmanager
def engine_of(ground, level: str, **options: Any) -> Iterator[Engine]:
    engine = create_engine(ground.url, isolation_level=level, pool_size=CLIENTS, **options)
    try:
        yield engine
    finally:
        engine.dispose()


def opened(ground, at: str) -> str:
    ground.at(at).messaging.open_thread(order(at))
    return at


def message(at: str, me: int, number: int) -> dict[str, str]:
    # Half of the clients write for each party; every second number is a strike for the seller, and nothing
    # is to follow from it here.
    strikes = me % 2 and number % 2
    return {
        "sender": f"sal {at}" if me % 2 else f"bo {at}",
        "body": NUMBER if strikes else f"message {number} of {me}",
        "client_id": f"{me}-{number}",
    }


@LEVELS
def test_own_transactions_on_one_hot_thread(level, on_postgres, capsys):
    at, history = opened(on_postgres, f"T-hot-{level}"), History()
    with engine_of(on_postgres, level) as engine:
        messaging = Messaging(SQLAlchemyStorage(engine), ladder=Ladder.none())

        def client(me: int) -> None:
            for number in range(EACH):
                while history.send(messaging, at, **message(at, me, number)) is None:
                    pass

        began = time.monotonic()
        together(CLIENTS, client)
        took = time.monotonic() - began
        assert engine.pool.checkedout() == 0
    assert {type(error) for error in history.errors} <= {Contention}
    assert len(history.of(Fate.ACKNOWLEDGED)) == CLIENTS * EACH
    (seen,) = check(on_postgres.storage, on_postgres.engine, history)
    assert seen.strikes
    with capsys.disabled():
        print(f"{level}: {CLIENTS * EACH} sends in {took:.1f} s, {len(history.errors)} contentions")  # noqa: T201


@STRICT
def test_own_transactions_as_tasks(level, on_postgres):
    at, history = opened(on_postgres, f"T-tasks-{level}"), History()

    async def main() -> None:
        url = on_postgres.url_of("asyncpg")
        engine = create_async_engine(url, isolation_level=level, pool_size=CLIENTS)
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine), ladder=Ladder.none())

        async def client(me: int) -> None:
            for number in range(EACH):
                while await history.asend(messaging, at, **message(at, me, number)) is None:
                    pass

        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            for me in range(CLIENTS):
                group.create_task(client(me))
        assert engine.sync_engine.pool.checkedout() == 0
        await engine.dispose()

    asyncio.run(main())
    assert {type(error) for error in history.errors} <= {Contention}
    check(on_postgres.storage, on_postgres.engine, history)


@LEVELS
def test_hosts_on_one_hot_thread(level, on_postgres, capsys):
    """Two sends in each host transaction; the host repeats it when it is told to."""
    at, history, repeats = opened(on_postgres, f"T-hosts-{level}"), History(), []
    with engine_of(on_postgres, level) as engine:
        messaging = Messaging(SQLAlchemyStorage(engine), ladder=Ladder.none())

        def unit(me: int, number: int) -> None:
            with Session(engine) as session, session.begin():
                session.execute(text("SELECT 1"))
                for part in (2 * number, 2 * number + 1):
                    messaging.on(joined(session)).send(at, **message(at, me, part))

        def client(me: int) -> None:
            for number in range(EACH // 2):
                sent = [history.begin(at, **message(at, me, part)) for part in (2 * number, 2 * number + 1)]
                repeat_until_done(lambda number=number: unit(me, number), repeats)
                for one in sent:
                    again = {"sender": one.sender, "body": one.body, "client_id": one.client_id}
                    history.acknowledge(one, Messaging(on_postgres.storage).send(at, **again))

        together(CLIENTS, client)
        assert engine.pool.checkedout() == 0
    assert all(sent.replayed for sent in history), "a host was told that its transaction was kept"
    check(on_postgres.storage, on_postgres.engine, history)
    if level == "READ COMMITTED":
        assert not repeats, "the library decides again by itself"
    with capsys.disabled():
        print(f"{level}: {len(repeats)} host transactions repeated")  # noqa: T201 - the figure


def repeat_until_done(unit, repeats: list[str]) -> None:
    for attempt in range(400):
        try:
            unit()
        except RetryTransaction as error:
            must_be_clean(error, NUMBER)
            repeats.append(error.code)
        except DBAPIError as error:
            # The host's own COMMIT lost the race: the host's error, from the host's engine.
            if error.orig.sqlstate != "40001":
                raise
            repeats.append("commit")
        else:
            return
        time.sleep(0.001 * (attempt % 10))
    raise AssertionError("the host never came through")


@STRICT
def test_a_host_that_has_looked_already(level, on_postgres):
    """Its view is older than another client's message: it is told at once, and its repeat goes through."""
    at, history = opened(on_postgres, f"T-looked-{level}"), History()
    others = Messaging(on_postgres.storage)
    with engine_of(on_postgres, level) as engine, Session(engine) as session:
        ours = Messaging(SQLAlchemyStorage(engine)).on(joined(session))
        ours.thread(at, reader=f"bo {at}")
        history.send(others, at, **message(at, 1, 0))
        sent = history.begin(at, **message(at, 0, 0))
        with pytest.raises(RetryTransaction) as caught:
            ours.send(at, **message(at, 0, 0))
        must_be_clean(caught.value, sent.body)
        session.rollback()
        with session.begin():
            result = ours.send(at, **message(at, 0, 0))
        history.acknowledge(sent, result)
    check(on_postgres.storage, on_postgres.engine, history)


@STRICT
def test_a_host_whose_click_was_stored_meanwhile(level, on_postgres):
    """The stored double is invisible to it: not a second message, but a repeat, which finds it."""
    at, history = opened(on_postgres, f"T-double-{level}"), History()
    with engine_of(on_postgres, level) as engine, Session(engine) as session:
        ours = Messaging(SQLAlchemyStorage(engine)).on(joined(session))
        session.execute(text("SELECT count(*) FROM txm_entry")).all()
        history.send(Messaging(on_postgres.storage), at, **message(at, 0, 0))
        with pytest.raises(RetryTransaction):
            ours.send(at, **message(at, 0, 0))
        session.rollback()
        with session.begin():
            assert ours.send(at, **message(at, 0, 0)).replayed
    check(on_postgres.storage, on_postgres.engine, history)


@contextmanager
def crossing(ground, at: str) -> Iterator[threading.Event]:
    """Another session holds the standing, and then wants the thread, which a send with a strike holds.

    That session waits patiently, so the send is who finds the deadlock and is undone.
    """
    done = threading.Event()
    with psycopg.connect(ground.server.dsn_of(ground.name)) as other:
        other.execute("SET deadlock_timeout = '30s'")
        other.execute('SELECT 1 FROM txm_standing WHERE "user" = %s FOR UPDATE', (f"bo {at}",))

        def cross() -> None:
            waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()"
            with psycopg.connect(ground.server.dsn_of(ground.name), autocommit=True) as looking:
                until(lambda: looking.execute(waits).fetchone()[0], what="the send waits", within=10)
            other.execute("SELECT 1 FROM txm_thread WHERE transaction_id = %s FOR UPDATE", (at,))
            other.rollback()
            done.set()

        thread = threading.Thread(target=cross)
        thread.start()
        try:
            yield done
        finally:
            thread.join(60)
    assert done.is_set()


def struck(ground, at: str) -> str:
    """A thread whose buyer has a standing."""
    opened(ground, at)
    for number in range(2):
        sent = Messaging(ground.storage).send(
            at, sender=f"bo {at}", body=NUMBER, client_id=f"earlier {number}"
        )
    assert sent.outcome is Outcome.BLOCKED
    return at


def with_earlier(history: History, at: str, messaging: Messaging) -> History:
    for number in range(2):
        history.send(messaging, at, sender=f"bo {at}", body=NUMBER, client_id=f"earlier {number}")
    return history


IMPATIENT = {"options": "-c deadlock_timeout=20ms"}


@LEVELS
def test_a_deadlock_in_our_own_transaction(level, on_postgres):
    at = struck(on_postgres, f"T-deadlock-{level}")
    history = with_earlier(History(), at, Messaging(on_postgres.storage))
    with engine_of(on_postgres, level, connect_args=IMPATIENT) as engine, crossing(on_postgres, at):
        messaging = Messaging(SQLAlchemyStorage(engine))
        result = history.send(messaging, at, sender=f"bo {at}", body=NUMBER, client_id=CLICK)
    assert result.outcome is Outcome.BLOCKED
    assert not result.replayed
    (seen,) = check(on_postgres.storage, on_postgres.engine, history)
    assert len(seen.strikes) == 2


@LEVELS
def test_a_deadlock_in_the_host_s(level, on_postgres):
    at = struck(on_postgres, f"T-host-deadlock-{level}")
    history = with_earlier(History(), at, Messaging(on_postgres.storage))
    sent = history.begin(at, sender=f"bo {at}", body=NUMBER, client_id=CLICK)
    with engine_of(on_postgres, level, connect_args=IMPATIENT) as engine, Session(engine) as session:
        ours = Messaging(SQLAlchemyStorage(engine)).on(joined(session))
        with crossing(on_postgres, at) as crossed:
            with pytest.raises(RetryTransaction) as caught:
                ours.send(at, sender=f"bo {at}", body=NUMBER, client_id=CLICK)
            must_be_clean(caught.value, NUMBER)
            session.rollback()
            assert crossed.wait(10)
        with session.begin():
            result = ours.send(at, sender=f"bo {at}", body=NUMBER, client_id=CLICK)
    history.acknowledge(sent, result)
    (seen,) = check(on_postgres.storage, on_postgres.engine, history)
    assert len(seen.strikes) == 2


@STRICT
def test_an_asynchronous_host(level, on_postgres):
    at, history = opened(on_postgres, f"T-ahost-{level}"), History()

    async def main() -> None:
        engine = create_async_engine(on_postgres.url_of("asyncpg"), isolation_level=level)
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        async with AsyncSession(engine) as session:
            ours = messaging.on(ajoined(session))
            await ours.thread(at, reader=f"bo {at}")
            history.send(Messaging(on_postgres.storage), at, **message(at, 1, 0))
            sent = history.begin(at, **message(at, 0, 0))
            with pytest.raises(RetryTransaction) as caught:
                await ours.send(at, sender=f"bo {at}", body=BODY, client_id=CLICK)
            must_be_clean(caught.value, BODY)
            await session.rollback()
            async with session.begin():
                result = await ours.send(at, **message(at, 0, 0))
            history.acknowledge(sent, result)
        await engine.dispose()

    asyncio.run(main())
    check(on_postgres.storage, on_postgres.engine, history)
