"""Who waits for whom: writers queue in order, readers and strangers wait for nobody."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import event

from txmessaging import Messaging
from txmessaging.errors import Busy, ThreadNotFound
from txmessaging.ports import Log, Want


@contextmanager
def write_lock(path):
    """Another program that holds the write lock."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def test_a_stranger_is_refused_while_the_write_lock_is_taken(shop):
    messaging = shop.opened(shop.storage(busy_timeout=30))
    with write_lock(shop.path):
        started = time.monotonic()
        with pytest.raises(ThreadNotFound):
            messaging.send("T-1", sender="mallory", body="Hello?")
        assert time.monotonic() - started < 5


def test_a_stranger_is_refused_while_a_thread_of_this_process_writes(shop):
    storage = shop.storage(busy_timeout=30)
    messaging = shop.opened(storage)
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        started = time.monotonic()
        with pytest.raises(ThreadNotFound):
            messaging.mark_read("T-1", reader="mallory", through=0)
        assert time.monotonic() - started < 5


def test_a_stranger_takes_no_lock(shop):
    storage = shop.storage()
    shop.opened(storage)
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", party="mallory", lock=True))
        with write_lock(shop.path):
            pass


def test_another_program_that_writes_makes_it_busy_after_the_time_out(shop):
    messaging = shop.opened(shop.storage(busy_timeout=0.2))
    with write_lock(shop.path):
        started = time.monotonic()
        with pytest.raises(Busy) as caught:
            messaging.send("T-1", sender="ann", body="Is it new?")
        assert 0.1 < time.monotonic() - started < 3
    assert caught.value.retryable
    assert messaging.send("T-1", sender="ann", body="Is it new?").message.seq == 1


def test_another_thread_that_writes_makes_it_busy_after_the_time_out(shop):
    storage = shop.storage(busy_timeout=0.2)
    messaging = shop.opened(storage)
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        with pytest.raises(Busy):
            messaging.send("T-1", sender="ann", body="Is it new?")
    assert messaging.send("T-1", sender="ann", body="Is it new?").message.seq == 1


def test_a_pool_that_is_replaced_as_after_a_fork_brings_a_fresh_lock(shop):
    engine = shop.engine()
    storage = shop.storage(engine, busy_timeout=0.2)
    messaging = shop.opened(storage)
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        with pytest.raises(Busy) as in_the_queue:
            messaging.send("T-1", sender="ann", body="Is it new?")
        engine.dispose()
        with pytest.raises(Busy) as at_the_file:
            messaging.send("T-1", sender="ann", body="Is it new?")
    assert in_the_queue.value.context == {}
    assert at_the_file.value.context == {"sqlite": "SQLITE_BUSY"}


def test_readers_do_not_wait_for_a_writer(shop):
    storage = shop.storage(busy_timeout=30)
    messaging = shop.opened(storage)
    messaging.send("T-1", sender="ann", body="Is it new?")
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        assert messaging.unread_total("bob") == 1


def test_the_reads_of_one_scope_see_one_state(shop):
    engine = shop.engine()

    @event.listens_for(engine, "connect")
    def wal(connection, _record):
        connection.execute("PRAGMA journal_mode = WAL")

    storage = shop.storage(engine)
    messaging = shop.opened(storage)
    with storage.begin(write=False) as transaction:
        before = transaction.snapshot(Want(transaction_id="T-1")).thread
        messaging.send("T-1", sender="ann", body="Is it new?")
        log = transaction.page(Log(transaction_id="T-1", limit=10))
        assert len(log) == before.last_entry
    assert messaging.unread_total("bob") == 1


def test_writers_are_served_in_the_order_in_which_they_came(shop):
    storage = shop.storage(shop.engine(pool_size=2, max_overflow=0), busy_timeout=30)
    shop.opened(storage)
    served: list[int] = []

    def write(number):
        with storage.begin(write=True) as transaction:
            transaction.snapshot(Want(transaction_id="T-1", lock=True))
            served.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        for thread in threads:
            thread.start()
            time.sleep(0.05)
        assert served == []
    for thread in threads:
        thread.join()
    assert served == list(range(8))


def test_whoever_waits_for_the_lock_leaves_the_connections_to_others(shop):
    storage = shop.storage(shop.engine(pool_size=2, max_overflow=0, pool_timeout=1), busy_timeout=30)
    messaging = shop.opened(storage)
    results: list[int] = []

    def send(number):
        results.append(messaging.send("T-1", sender="ann", body=f"Number {number}").message.seq)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(6)]
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        for thread in threads:
            thread.start()
        time.sleep(0.2)
        assert messaging.unread_total("bob") == 0
    for thread in threads:
        thread.join()
    assert sorted(results) == [1, 2, 3, 4, 5, 6]


def test_an_exhausted_pool_is_busy(shop):
    storage = shop.storage(shop.engine(pool_size=1, max_overflow=0, pool_timeout=0.1))
    messaging = shop.opened(storage)
    with storage.begin(write=False) as transaction:
        transaction.unread_total("ann")
        with pytest.raises(Busy):
            messaging.unread_total("ann")


def test_two_storages_on_one_file_number_densely(shop):
    ours = shop.opened(shop.storage(busy_timeout=30))
    theirs = Messaging(shop.storage(busy_timeout=30))

    def send(messaging, sender):
        for number in range(20):
            messaging.send("T-1", sender=sender, body=f"Number {number}")

    threads = [
        threading.Thread(target=send, args=(messaging, sender))
        for messaging, sender in ((ours, "ann"), (theirs, "bob"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [message.seq for message in ours.read("T-1", reader="ann", limit=100).messages] == list(
        range(1, 41)
    )
