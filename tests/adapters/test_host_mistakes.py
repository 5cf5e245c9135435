"""What a host may do without meaning harm, and what must not come of it."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime

import pytest
from sqlalchemy import create_engine, event, text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from txmessaging import AsyncMessaging, Dispatcher, Messaging, Outcome, Transaction
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, ajoined, joined
from txmessaging.errors import ConfigurationError, ContractViolation, RetryTransaction, StorageError
from txmessaging.ports import Insert
from txmessaging.testing import records as sample

ORDER = Transaction(id="T-1", buyer="ann", seller="bob", initiated_at=datetime(2026, 1, 1, tzinfo=UTC))


def on_asyncpg(server_shop, **options):
    return create_async_engine(server_shop.server.url("asyncpg"), **options)


def test_a_transaction_left_open_in_the_pool_is_not_joined(server_shop):
    """As a task of the host leaves it that is cancelled while BEGIN is under way."""

    async def main():
        engine = on_asyncpg(server_shop, pool_size=1, max_overflow=0)
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine, schema=server_shop.schema))
        async with engine.connect() as connection:
            raw = await connection.get_raw_connection()
            await raw.driver_connection.execute("BEGIN")
        await messaging.open_thread(ORDER)
        await engine.dispose()

    asyncio.run(main())
    assert server_shop.ask("SELECT count(*) FROM txm_thread") == [(1,)]


def test_what_the_host_does_at_each_checkout_is_no_such_transaction(server_shop):
    async def main():
        engine = on_asyncpg(server_shop)

        @event.listens_for(engine.sync_engine, "checkout")
        def _tenant(connection, _record, _proxy):
            connection.cursor().execute("SET application_name = 'tenant'")

        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine, schema=server_shop.schema))
        await asyncio.wait_for(messaging.open_thread(ORDER), 10)
        await engine.dispose()

    asyncio.run(main())
    assert server_shop.ask("SELECT count(*) FROM txm_thread") == [(1,)]


def test_two_sends_at_once_in_one_session_are_refused(server_shop):
    """Their savepoints would cross, and one that fails would take the other's message with it."""

    async def main():
        engine = on_asyncpg(server_shop)
        messaging = AsyncMessaging(AsyncSQLAlchemyStorage(engine, schema=server_shop.schema))
        await messaging.open_thread(ORDER)
        async with AsyncSession(engine) as session, session.begin():
            here = messaging.on(ajoined(session))
            await here.unread_total("ann")
            sends = (here.send("T-1", sender="ann", body=f"message {number}") for number in range(3))
            done = await asyncio.gather(*sends, return_exceptions=True)
        kept = (await messaging.read("T-1", reader="bob")).messages
        await engine.dispose()
        return done, [message.body for message in kept]

    done, kept = asyncio.run(main())
    assert [type(result) for result in done if isinstance(result, Exception)] == [ConfigurationError] * 2
    assert kept == [result.message.body for result in done if not isinstance(result, Exception)]


def test_a_full_disk_in_a_joined_transaction_is_told_as_what_it_is(shop):
    """SQLite may roll back everything then, the host's rows too; the host must not commit the rest."""
    engine = shop.engine()
    messaging = shop.opened(shop.storage(engine))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE host (what TEXT)"))
    with Session(engine) as session:
        session.execute(text("INSERT INTO host VALUES ('before')"))
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages + 1}"))

        def fill():
            for number in range(60):
                messaging.on(joined(session)).send("T-1", sender="ann", body=f"{number} " + "long " * 400)

        with pytest.raises(StorageError) as raised:
            fill()
        if isinstance(raised.value, RetryTransaction):
            session.rollback()
        else:
            session.commit()
    with engine.begin() as connection:
        kept = connection.execute(text("SELECT what FROM host")).scalars().all()
    assert kept == ([] if isinstance(raised.value, RetryTransaction) else ["before"])


def test_an_engine_that_translates_schemas_is_refused(server_shop):
    engine = server_shop.engine().execution_options(schema_translate_map={None: server_shop.schema})
    with pytest.raises(ConfigurationError, match="schema"):
        server_shop.storage(engine)


def test_a_schema_that_is_not_there_is_named(postgres, server_shop):
    storage = server_shop.storage()
    with server_shop.engine().begin() as connection:
        connection.execute(text(f'DROP SCHEMA "{server_shop.schema}" CASCADE'))
    with pytest.raises(StorageError, match="schema"):
        storage.create_tables()
    with server_shop.engine().begin() as connection:
        connection.execute(text(f'CREATE SCHEMA "{server_shop.schema}"'))


def test_another_asynchronous_driver_of_postgresql_is_refused(server_shop):
    engine = create_async_engine(server_shop.server.url("psycopg"))
    with pytest.raises(ConfigurationError, match="asyncpg"):
        AsyncSQLAlchemyStorage(engine)


def test_a_value_of_a_type_near_the_right_one_is_refused(server_shop, shop):
    for storage in (server_shop.storage(), shop.storage()):
        with pytest.raises(ContractViolation), storage.begin(write=True) as transaction:
            transaction.commit([Insert(sample.varied(sample.audit_row(), at=True))])


def test_a_session_is_no_transaction_of_the_host_until_it_is_joined(shop):
    messaging = shop.opened(shop.storage())
    with Session(shop.engine()) as session:
        with pytest.raises(ConfigurationError, match="joined"):
            messaging.on(session)
        with pytest.raises(ConfigurationError, match="joined"):
            Dispatcher(joined(session), MemoryNotifier(), addresses=StaticAddressBook({}))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process")
def test_a_storage_of_one_worker_thread_works_after_a_fork(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
    storage = AsyncSQLAlchemyStorage(engine)

    async def before():
        await storage.create_tables()
        await AsyncMessaging(storage).open_thread(ORDER)

    asyncio.run(before())
    child = os.fork()
    if child == 0:
        engine.dispose(close=False)
        sent = asyncio.run(
            asyncio.wait_for(AsyncMessaging(storage).send("T-1", sender="ann", body="from the child"), 10)
        )
        os._exit(0 if sent.outcome is Outcome.DELIVERED else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    plain = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
    with plain.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM txm_entry")).scalar_one() == 2
    plain.dispose()
    engine.dispose()


def test_messaging_on_something_else_says_what_is_needed(shop):
    with pytest.raises(ConfigurationError, match="host's transaction"):
        Messaging(shop.storage()).on(None)
