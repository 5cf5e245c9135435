"""The connection is lost around COMMIT: before it reaches the server, or before the server's answer comes."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import Session
from tests.faults.calls import BODY, CALLS, CLICK, Place, order
from tests.faults.clients import together
from tests.faults.history import Fate, History, check, must_be_clean
from tests.faults.proxy import MARK, LoseCommit
from tests.faults.victims import OPTIONS

from txmessaging import AsyncMessaging, Messaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, joined
from txmessaging.errors import InDoubt, Unavailable

MOMENTS = pytest.mark.parametrize("answered", [True, False], ids=["answer lost", "commit lost"])


@pytest.fixture
def through_proxy(on_postgres):
    """A proxy, a Messaging whose engine goes through it, and that engine; the pool is warm."""
    with on_postgres.proxy() as proxy:
        engine = create_engine(on_postgres.url_of("psycopg", proxy.port), connect_args=OPTIONS["psycopg"])
        storage = SQLAlchemyStorage(engine)
        mark(engine)
        yield proxy, Messaging(storage), engine
        engine.dispose()


def mark(engine, connections: int = 1) -> None:
    held = [engine.connect().execution_options(isolation_level="AUTOCOMMIT") for _ in range(connections)]
    for connection in held:
        connection.execute(text(MARK))
        connection.close()


@MOMENTS
def test_a_send_is_in_doubt_and_its_repeat_is_not(answered, on_postgres, through_proxy, request):
    proxy, messaging, _ = through_proxy
    at = f"T-sync-{answered}"
    on_postgres.at(at).messaging.open_thread(order(at))
    history = History()
    proxy.fault = LoseCommit(answered=answered)
    message = {"sender": f"bo {at}", "body": BODY, "client_id": CLICK}
    assert history.send(messaging, at, **message) is None
    assert [type(error) for error in history.errors] == [InDoubt]
    assert proxy.fault.commits_answered == answered
    check(on_postgres.storage, on_postgres.engine, history)

    again = history.send(messaging, at, **message)
    assert again.replayed is answered
    assert again.message.body == BODY
    assert len(history.of(Fate.ACKNOWLEDGED)) == 1
    check(on_postgres.storage, on_postgres.engine, history)


@MOMENTS
def test_asynchronously(answered, on_postgres):
    at = f"T-async-{answered}"
    on_postgres.at(at).messaging.open_thread(order(at))
    history = History()

    async def main(proxy):
        engine = create_async_engine(
            on_postgres.url_of("asyncpg", proxy.port), connect_args=OPTIONS["asyncpg"]
        )
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine))
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text(MARK))
        message = {"sender": f"bo {at}", "body": BODY, "client_id": CLICK}
        proxy.fault = LoseCommit(answered=answered)
        try:
            assert await history.asend(messaging, at, **message) is None
            assert [type(error) for error in history.errors] == [InDoubt]
            assert proxy.fault.commits_answered == answered
            return await history.asend(messaging, at, **message)
        finally:
            await engine.dispose()

    with on_postgres.proxy() as proxy:
        again = asyncio.run(main(proxy))
    assert again.replayed is answered
    check(on_postgres.storage, on_postgres.engine, history)


@MOMENTS
@pytest.mark.parametrize("name", [name for name in CALLS if name != "send"])
def test_every_call_that_writes(name, answered, on_postgres, through_proxy):
    proxy, messaging, engine = through_proxy
    call, at = CALLS[name], f"T-{name}-{answered}"
    call.prepare(on_postgres.at(at))
    place = Place(messaging, SQLAlchemyStorage(engine), at)
    proxy.fault = LoseCommit(answered=answered)
    with pytest.raises(InDoubt) as caught:
        call.make(place)
    must_be_clean(caught.value, BODY)
    assert call.count(on_postgres.find(at)) == answered
    call.make(place)
    assert call.count(on_postgres.find(at)) == 1


def test_again_and_again(on_postgres, through_proxy):
    """Three answers in a row are lost; the message is there once."""
    proxy, messaging, _ = through_proxy
    on_postgres.at("T-thrice").messaging.open_thread(order("T-thrice"))
    mark_all = LoseCommit(times=3, answered=True)
    proxy.fault, proxy.counts_from_start = mark_all, True
    history = History()
    message = {"sender": "bo T-thrice", "body": BODY, "client_id": CLICK}
    answers = [history.send(messaging, "T-thrice", **message) for _ in range(4)]
    assert [type(error) for error in history.errors] == [InDoubt] * 3
    assert answers[3].replayed
    check(on_postgres.storage, on_postgres.engine, history)


def test_the_host_s_commit_is_the_host_s(on_postgres, through_proxy):
    """Joined, the host's own COMMIT is in doubt, and its repeat finds the message."""
    proxy, messaging, engine = through_proxy
    on_postgres.at("T-host").messaging.open_thread(order("T-host"))
    message = {"sender": "bo T-host", "body": BODY, "client_id": CLICK}
    proxy.fault = LoseCommit(answered=True)
    session = Session(engine)
    messaging.on(joined(session)).send("T-host", **message)
    with pytest.raises(Exception, match="server closed the connection"):
        session.commit()
    session.close()
    with Session(engine) as session, session.begin():
        assert messaging.on(joined(session)).send("T-host", **message).replayed


def test_under_load(on_postgres):
    """Every other connection of eight threads is cut around its COMMIT; nothing acknowledged is lost."""
    history = History()
    fault = LoseCommit(times=24, answered=True)
    with on_postgres.proxy() as proxy:
        proxy.fault, proxy.counts_from_start = fault, True
        engine = create_engine(
            on_postgres.url_of("psycopg", proxy.port), connect_args=OPTIONS["psycopg"], pool_size=8
        )
        messaging = Messaging(SQLAlchemyStorage(engine))
        for number in range(2):
            on_postgres.at(f"T-load-{number}").messaging.open_thread(order(f"T-load-{number}"))

        def client(me: int) -> None:
            at = f"T-load-{me % 2}"
            for number in range(10):
                message = {
                    "sender": f"bo {at}",
                    "body": f"message {number} of {me}",
                    "client_id": f"{me}-{number}",
                }
                while history.send(messaging, at, **message) is None:
                    pass

        together(8, client)
        engine.dispose()
    assert fault.left == 0
    assert len(history.of(Fate.ACKNOWLEDGED)) == 80
    assert {type(error) for error in history.errors} <= {InDoubt, Unavailable}
    check(on_postgres.storage, on_postgres.engine, history)
