"""Real faults of SQLite, and what they become."""

from __future__ import annotations

import logging
import sqlite3
import traceback
from contextlib import closing

import attrs
import pytest
from sqlalchemy import create_engine, event

from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.errors import (
    Conflict,
    ContractViolation,
    ReadOnly,
    StorageError,
    StorageFull,
    Unavailable,
)
from txmessaging.ports import Entry, Expect, Insert, Key, Log, Put, Standing, Thread, Want

BODY = "The secret ingredient is paprika."


def test_a_read_only_file(shop):
    shop.opened(shop.storage()).send("T-1", sender="ann", body="Is it new?")
    engine = shop.engine(f"sqlite:///file:{shop.path}?mode=ro&uri=true")
    messaging = Messaging(shop.storage(engine))
    with pytest.raises(ReadOnly) as caught:
        messaging.send("T-1", sender="ann", body=BODY)
    assert not caught.value.retryable
    assert messaging.unread_total("bob") == 1


def limited_to(engine, pages):
    @event.listens_for(engine, "connect")
    def limit(connection, _record):
        connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_full_database_takes_nothing_and_goes_on_once_there_is_room(shop):
    with closing(sqlite3.connect(shop.path)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    engine = shop.engine()
    limited_to(engine, pages + 4)
    storage = shop.storage(engine)
    messaging = shop.opened(storage)
    sent = 0

    def fill():
        nonlocal sent
        for _ in range(50):
            messaging.send("T-1", sender="ann", body=BODY * 100)
            sent += 1

    with pytest.raises(StorageFull) as caught:
        fill()
    assert "paprika" not in str(caught.value)
    assert messaging.unread_total("bob") == sent
    with storage.begin(write=False) as transaction:
        assert len(transaction.page(Log(transaction_id="T-1", limit=100))) == sent + 1

    assert shop.opened(shop.storage()).send("T-1", sender="ann", body=BODY).message.seq == sent + 1


def test_tables_that_are_missing(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'empty.db'}")
    messaging = Messaging(SQLAlchemyStorage(engine))
    with pytest.raises(StorageError, match="create_tables"):
        messaging.unread_total("ann")
    with pytest.raises(StorageError, match="create_tables"):
        messaging.send("T-1", sender="ann", body=BODY)
    engine.dispose()


def test_a_file_that_cannot_be_created(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'nowhere' / 'market.db'}")
    with pytest.raises(Unavailable) as caught:
        Messaging(SQLAlchemyStorage(engine)).unread_total("ann")
    assert caught.value.retryable
    engine.dispose()


def test_a_file_that_is_no_database(tmp_path):
    path = tmp_path / "market.db"
    path.write_bytes(b"This is a letter." * 100)
    engine = create_engine(f"sqlite:///{path}")
    with pytest.raises(StorageError, match="no SQLite database"):
        Messaging(SQLAlchemyStorage(engine)).unread_total("ann")
    engine.dispose()


def thread_of(storage):
    with storage.begin(write=False) as transaction:
        return transaction.snapshot(Want(transaction_id="T-1")).thread


def entry(**fields):
    known = {"transaction_id": "T-1", "entry": 2, "kind": "message", "role": "buyer", "at": 1}
    octets = {"head_salt": b"s" * 16, "link": b"l" * 32, "original": BODY}
    return Entry(**known | octets | {"buyer_read": 0, "seller_read": 0} | fields)


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "soon"},
        {"at": 2**63},
        {"at": 1.5},
        {"at": None},
        {"original": b"octets"},
        {"original": "\ud800"},
        {"link": "text"},
    ],
    ids=repr,
)
def test_a_value_that_cannot_be_stored_breaks_the_contract_and_is_not_named(shop, wrong):
    storage = shop.storage()
    shop.opened(storage)
    with pytest.raises(ContractViolation) as caught, storage.begin(write=True) as transaction:
        transaction.commit([Insert(entry(**wrong))])
    told = "".join(traceback.format_exception(caught.value))
    assert "paprika" not in told
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    with storage.begin(write=False) as transaction:
        assert len(transaction.page(Log(transaction_id="T-1", limit=9))) == 1


@pytest.mark.parametrize(
    "conflicting",
    [
        lambda thread: Insert(entry(entry=1)),
        lambda thread: Insert(attrs.evolve(thread, version=1)),
        lambda thread: Put(attrs.evolve(thread, version=thread.version + 2), thread.version + 1),
        lambda thread: Expect(Key(Standing, ("ann", "buyer")), 1),
        lambda thread: Expect(thread.key, 0),
    ],
)
def test_a_lost_scope_writes_nothing_even_if_the_conflict_is_swallowed(shop, conflicting):
    storage = shop.storage()
    shop.opened(storage)
    thread = thread_of(storage)
    with storage.begin(write=True) as transaction:
        with pytest.raises(Conflict) as caught:
            transaction.commit([Insert(entry(entry=7)), conflicting(thread)])
        assert "T-1" not in str(caught.value)
    with storage.begin(write=False) as transaction:
        assert transaction.fetch([Key(Entry, ("T-1", 7))]) == [None]
    assert thread_of(storage) == thread


def test_a_unique_field_that_is_taken_is_a_conflict(shop):
    storage = shop.storage()
    shop.opened(storage)
    with storage.begin(write=True) as transaction:
        transaction.commit([Insert(entry(entry=2, seq=1))])
    with pytest.raises(Conflict), storage.begin(write=True) as transaction:
        transaction.commit([Insert(entry(entry=3, seq=1))])


def test_an_error_of_the_caller_comes_through_and_nothing_is_kept(shop):
    storage = shop.storage()
    shop.opened(storage)

    def fail():
        with storage.begin(write=True) as transaction:
            transaction.commit([Insert(entry())])
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        fail()
    with storage.begin(write=False) as transaction:
        assert transaction.fetch([Key(Entry, ("T-1", 2))]) == [None]


def test_a_connection_that_is_lost_does_not_hide_the_callers_error(shop):
    engine = shop.engine(pool_size=1, max_overflow=0)
    storage = shop.storage(engine)
    messaging = shop.opened(storage)
    connections = []
    event.listen(engine, "checkout", lambda driver, _record, _proxy: connections.append(driver))

    def fail():
        with storage.begin(write=True) as transaction:
            transaction.snapshot(Want(transaction_id="T-1", lock=True))
            connections[-1].close()
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        fail()
    assert messaging.send("T-1", sender="ann", body="Is it new?").message.seq == 1


def test_a_commit_that_a_reader_holds_up_is_taken_back(shop):
    # The pool is told not to clean up after us.
    engine = shop.engine(pool_size=1, max_overflow=0, pool_reset_on_return=None)
    storage = shop.storage(engine, busy_timeout=0.2)
    messaging = shop.opened(storage)
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as reader:
        # In the rollback journal, a reader that lingers keeps a writer from committing.
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM txm_thread").fetchall()
        with pytest.raises(StorageError) as caught:
            messaging.send("T-1", sender="ann", body=BODY)
        assert caught.value.retryable
    assert messaging.unread_total("bob") == 0
    assert messaging.send("T-1", sender="ann", body=BODY).message.seq == 1


def test_no_log_shows_what_was_written(shop, caplog):
    caplog.set_level(logging.DEBUG)
    engine = shop.engine(echo="debug", echo_pool="debug")
    messaging = shop.opened(shop.storage(engine))
    messaging.send("T-1", sender="ann", body=BODY, client_id="c-1")
    messaging.read("T-1", reader="bob")
    assert "paprika" not in caplog.text
    assert "c-1" not in caplog.text


def test_the_hosts_own_use_of_a_connection_is_as_before(shop):
    engine = shop.engine(pool_size=1, max_overflow=0)
    messaging = shop.opened(shop.storage(engine))
    messaging.send("T-1", sender="ann", body="Is it new?")
    with engine.connect() as connection:
        connection.exec_driver_sql("DELETE FROM txm_outbox")
        connection.rollback()
        assert connection.exec_driver_sql("SELECT count(*) FROM txm_outbox").scalar() == 1
    assert Key(Thread, ("T-1",)) == thread_of(shop.storage(engine)).key


def test_a_reader_cannot_commit(shop):
    storage = shop.storage()
    with pytest.raises(ContractViolation), storage.begin(write=False) as transaction:
        transaction.commit([Insert(entry())])
    with storage.begin(write=False) as transaction:
        assert transaction.fetch([Key(Entry, ("T-1", 2))]) == [None]


def test_a_transaction_that_has_ended_is_of_no_use(shop):
    storage = shop.storage()
    shop.opened(storage)
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
    with pytest.raises(ContractViolation):
        transaction.unread_total("ann")
    with pytest.raises(ContractViolation):
        transaction.commit([Insert(entry())])
    assert thread_of(storage) is not None
