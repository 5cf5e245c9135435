"""The server crashes three times while clients send; they go on with the same engine when it is back."""

from __future__ import annotations

import pytest
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from tests.faults.calls import order
from tests.faults.clients import Load
from tests.faults.conftest import LONG
from tests.faults.history import Fate, History, check

from txmessaging import AsyncMessaging, Messaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage
from txmessaging.errors import Unavailable

CLIENTS = 8
CRASHES = 12 if LONG else 3
BETWEEN = 40


def threads(ground, color: str) -> list[str]:
    made = [f"T-{color}-{number}" for number in range(4)]
    for transaction_id in made:
        ground.at(transaction_id).messaging.open_thread(order(transaction_id))
    return made


def crash(load: Load, server) -> None:
    for _ in range(CRASHES):
        load.go_on(BETWEEN)
        server.stop("immediate")
        server.start()
    load.go_on(BETWEEN)


def nothing_lost(ground, history: History, capsys) -> None:
    counts = history.counts()
    assert Messaging(ground.storage).unread_total("nobody") == 0
    check(ground.storage, ground.engine, history)
    history.settle_doubts(Messaging(ground.storage))
    assert not history.of(Fate.IN_DOUBT)
    check(ground.storage, ground.engine, history)
    assert len(history.of(Fate.ACKNOWLEDGED)) >= (CRASHES + 1) * BETWEEN
    assert history.errors, "no client noticed a crash"
    assert all(isinstance(error, Unavailable) for error in history.errors)
    with capsys.disabled():
        print(f"{CRASHES} crashes: {counts}; {history.doubts()}")  # noqa: T201 - the figure


def test_clients_in_threads(own_server, on_own_server, capsys):
    engine = create_engine(on_own_server.url, pool_size=CLIENTS)
    load = Load(History(), threads(on_own_server, "sync"))
    with load.in_threads(Messaging(SQLAlchemyStorage(engine)), CLIENTS):
        crash(load, own_server)
    engine.dispose()
    nothing_lost(on_own_server, load.history, capsys)


def test_clients_as_tasks(own_server, on_own_server, capsys):
    def messaging():
        engine = create_async_engine(on_own_server.url_of("asyncpg"), pool_size=CLIENTS)
        return AsyncMessaging(AsyncSQLAlchemyStorage(engine)), engine.dispose

    load = Load(History(), threads(on_own_server, "async"))
    with load.in_tasks(messaging, CLIENTS):
        crash(load, own_server)
    nothing_lost(on_own_server, load.history, capsys)


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_stopped_server_and_back(mode, own_server, on_own_server):
    """One thread, no load: unavailable while it is stopped, and the next call after its start works."""
    engine = create_engine(on_own_server.url)
    messaging = Messaging(SQLAlchemyStorage(engine))
    history = History()
    (at, *_) = threads(on_own_server, f"stopped-{mode}")
    message = {"sender": f"bo {at}", "body": "It came", "client_id": "c1"}
    assert history.send(messaging, at, **message)
    own_server.stop(mode)
    try:
        for number in range(3):
            assert history.send(messaging, at, **message | {"client_id": f"refused {number}"}) is None
    finally:
        own_server.start()
    assert {type(error) for error in history.errors} == {Unavailable}
    assert len(history.of(Fate.REFUSED)) == 3
    assert history.send(messaging, at, **message | {"client_id": "c2"}).message.seq == 2
    engine.dispose()
    Messaging(on_own_server.storage).unread_total("nobody")
    check(on_own_server.storage, on_own_server.engine, history)
