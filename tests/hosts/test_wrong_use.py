"""Mistakes of a host get a typed error whose sentence helps."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import AsyncSession, async_scoped_session, create_async_engine
from sqlalchemy.orm import Session
from tests.hosts.shop import Either, Order, entered, stated

from txmessaging import AsyncDispatcher, AsyncMessaging, Dispatcher, Messaging
from txmessaging.adapters.memory import AsyncMemoryStorage, MemoryStorage
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, ajoined, joined
from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
from txmessaging.errors import (
    Busy,
    ConfigurationError,
    ReadOnly,
    RetryTransaction,
    StorageError,
    ThreadNotFound,
    TxMessagingError,
    WrongColour,
)

LEASE = {"channel": "mail", "token": "t", "lease": 1, "limit": 1}


@pytest.fixture
def asynchronous():
    return create_async_engine("sqlite+aiosqlite://")


@pytest.fixture
def synchronous():
    engine = create_engine("sqlite://")
    yield engine
    engine.dispose()


def test_joined_takes_nothing_asynchronous(asynchronous):
    scoped = async_scoped_session(lambda: AsyncSession(asynchronous), scopefunc=lambda: 1)
    for host in (AsyncSession(asynchronous), asynchronous.connect(), scoped):
        with pytest.raises(WrongColour, match=r"asynchronous session or connection .* use ajoined\(\)"):
            joined(host)


def test_ajoined_takes_nothing_synchronous(synchronous):
    with synchronous.connect() as connection:
        for host in (Session(synchronous), connection):
            with pytest.raises(WrongColour, match=r"synchronous session or connection .* use joined\(\)"):
                ajoined(host)


@pytest.mark.parametrize("join", [joined, ajoined])
@pytest.mark.parametrize("colour", ["synchronous", "asynchronous"])
def test_an_engine_is_no_transaction(join, colour, request):
    with pytest.raises(ConfigurationError, match="session or connection"):
        join(request.getfixturevalue(colour))


def test_the_facade_of_the_other_colour(synchronous, asynchronous):
    own = Messaging(SQLAlchemyStorage(synchronous))
    with pytest.raises(ConfigurationError, match="over an AsyncSQLAlchemyStorage"):
        own.on(ajoined(AsyncSession(asynchronous)))
    other = AsyncMessaging(AsyncSQLAlchemyStorage(asynchronous))
    with pytest.raises(ConfigurationError, match="over a SQLAlchemyStorage"):
        other.on(joined(Session(synchronous)))


def test_a_storage_of_another_kind(synchronous, asynchronous):
    with pytest.raises(ConfigurationError, match="over a SQLAlchemyStorage"):
        Messaging(MemoryStorage()).on(joined(Session(synchronous)))
    with pytest.raises(ConfigurationError, match="over an AsyncSQLAlchemyStorage"):
        AsyncMessaging(AsyncMemoryStorage()).on(ajoined(AsyncSession(asynchronous)))


async def test_an_asynchronous_connection_that_has_not_begun(asynchronous):
    messaging = AsyncMessaging(AsyncSQLAlchemyStorage(asynchronous))
    with pytest.raises(ConfigurationError, match="enter or await it first"):
        messaging.on(ajoined(asynchronous.connect()))


def test_a_scoped_session_is_not_made_by_joining(asynchronous):
    """Joined in the set-up, where no task runs; each task has its own session later."""
    scoped = async_scoped_session(lambda: AsyncSession(asynchronous), scopefunc=asyncio.current_task)
    AsyncMessaging(AsyncSQLAlchemyStorage(asynchronous)).on(ajoined(scoped))
    assert not scoped.registry.registry


def test_a_session_without_an_engine(synchronous):
    with Session() as session, pytest.raises(ConfigurationError, match="has no engine"):
        Messaging(SQLAlchemyStorage(synchronous)).on(joined(session)).unread_total("ann")


def test_a_session_with_several_engines_gives_the_connection(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    Order.metadata.create_all(engine)
    messaging = Messaging(storage)
    with Session(binds={Order: engine}) as session:
        with pytest.raises(ConfigurationError, match="has no engine"):
            messaging.on(joined(session)).open_thread(stated("T-1"))
        session.add(Order(id="T-1"))
        connection = session.connection(bind_arguments={"mapper": Order})
        messaging.on(joined(connection)).open_thread(stated("T-1"))
        session.rollback()
    with pytest.raises(ThreadNotFound):
        messaging.thread("T-1", reader="ann")
    engine.dispose()


@pytest.mark.parametrize("way", ["session", "connection"])
async def test_autocommit_keeps_no_transaction(premises, way):
    async with premises.open(isolation_level="AUTOCOMMIT") as shop, shop.visit(way) as visit:
        with pytest.raises(ConfigurationError, match="autocommit mode"):
            await visit.messaging.open_thread(stated("T-1"))


async def test_one_connection_in_autocommit(premises):
    async with premises.open() as shop, shop.visit("connection") as visit:
        await visit.host.execution_options(isolation_level="AUTOCOMMIT")
        with pytest.raises(ConfigurationError, match="autocommit mode"):
            await visit.messaging.open_thread(stated("T-1"))


async def test_the_storages_own_engine_in_autocommit(server_premises):
    async with server_premises.open(isolation_level="AUTOCOMMIT") as shop:
        with pytest.raises(ConfigurationError, match="autocommit mode"):
            await shop.messaging.open_thread(stated("T-1"))


async def test_a_transaction_of_another_kind_of_database(server_premises, tmp_path):
    async with server_premises.open() as shop:
        url = f"sqlite{'+aiosqlite' if shop.is_async else ''}:///{tmp_path / 'other.db'}"
        engine = (create_async_engine if shop.is_async else create_engine)(url)
        async with entered((AsyncSession if shop.is_async else Session)(engine)) as session:
            messaging = shop.joined(session.inner)
            with pytest.raises(ConfigurationError, match="another database than the storage"):
                await messaging.unread_total("ann")
        await Either(engine).dispose()


async def test_a_transaction_of_a_database_without_the_tables(shop, tmp_path, request):
    """The same kind of server, but not the one where the tables are."""
    url = shop.engine.url
    url = url.set(database="postgres" if shop.is_server else str(tmp_path / "other.db"))
    engine = (create_async_engine if shop.is_async else create_engine)(url)
    async with entered((AsyncSession if shop.is_async else Session)(engine)) as session:
        with pytest.raises(StorageError, match=r"create_tables\(\)"):
            await shop.joined(session.inner).unread_total("ann")
    await Either(engine).dispose()


async def test_nothing_is_leased_inside_the_hosts_transaction(shop):
    async with shop.visit() as visit:
        storage = Either(visit.messaging.inner._storage)
        with pytest.raises(ConfigurationError, match="give it the storage itself"):
            await storage.claim(**LEASE)
        with pytest.raises(ConfigurationError, match="give it the storage itself"):
            await storage.settle([])
        kind = AsyncDispatcher if shop.is_async else Dispatcher
        notifier, book = MemoryNotifier(), StaticAddressBook({})
        if shop.is_async:
            notifier, book = NotifierInThread(notifier), AddressBookInThread(book)
        dispatcher = Either(kind(storage.inner, notifier, addresses=book))
        with pytest.raises(ConfigurationError, match="give it the storage itself"):
            await dispatcher.run_once(limit=1)


async def test_a_closed_connection(shop):
    async with shop.visit("connection") as visit:
        await visit.host.close()
        with pytest.raises(ConfigurationError, match="closed"):
            await visit.messaging.unread_total("ann")


async def test_a_session_that_is_closed_for_good(shop):
    options = {"close_resets_only": False}
    session = AsyncSession(shop.engine, **options) if shop.is_async else Session(shop.engine, **options)
    messaging = shop.joined(session)
    assert await messaging.unread_total("ann") == 0
    await Either(session).close()
    with pytest.raises(ConfigurationError, match="closed"):
        await messaging.unread_total("ann")


async def test_a_session_whose_flush_has_failed(shop):
    """SQLAlchemy says "PendingRollbackError" then; it is for the host to roll back and begin anew."""
    async with shop.visit() as visit:
        await visit.order("T-1")
        visit.host.inner.add(Order(id="T-1"))
        with pytest.raises(Exception, match=r"(?i)unique"):
            await visit.host.flush()
        with pytest.raises(RetryTransaction, match="had failed before"):
            await visit.messaging.unread_total("ann")
        await visit.host.rollback()
        await visit.purchase("T-2")
        await visit.host.commit()
    assert await shop.orders() == ["T-2"]


async def test_the_librarys_own_transaction_beside_an_open_one_of_the_hosts(premises):
    """It would wait for the host, who waits for it: a time-out ends that, and the host goes on."""
    options = {"storage_options": {"busy_timeout": 0.1}}
    if premises.is_server:
        settings = {"server_settings": {"lock_timeout": "100ms"}} if premises.is_async else {}
        options = {"connect_args": settings or {"options": "-c lock_timeout=100ms"}}
    async with premises.open(**options) as shop, shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.host.commit()
        await visit.send("first")
        assert await shop.messaging.unread_total("bob") == 0
        with pytest.raises(Busy):
            await shop.messaging.send("T-1", sender="bob", body="second")
        await visit.send("third")
        await visit.host.commit()
        assert await shop.bodies() == ["first", "third"]


async def test_a_server_that_takes_no_writes(server_premises):
    """As a replica: it is read from, and says that it takes nothing."""
    async with server_premises.open() as shop, shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.send("Hello")
        await visit.host.commit()
    setting = "default_transaction_read_only"
    settings = {"server_settings": {setting: "on"}} if shop.is_async else {"options": f"-c {setting}=on"}
    async with server_premises.open(connect_args=settings) as shop, shop.visit() as visit:
        for messaging in (shop.messaging, visit.messaging):
            assert len((await messaging.read("T-1", reader="ann")).messages) == 1
            assert await messaging.unread_total("bob") == 1
            assert len((await messaging.inbox("bob")).threads) == 1
            with pytest.raises(ReadOnly):
                await messaging.send("T-1", sender="ann", body="Hello")


def test_no_error_says_what_was_written(synchronous):
    """The tables are missing; the sentence holds no value of the statement that failed."""
    messaging = Messaging(SQLAlchemyStorage(synchronous))
    with Session(synchronous) as session, pytest.raises(TxMessagingError) as caught:
        messaging.on(joined(session)).send("T-secret", sender="ann", body="secret")
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
