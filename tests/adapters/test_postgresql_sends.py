"""What a send is on a server: one locking read, one statement that writes, and nothing that lingers."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime

import pytest
from psycopg.rows import dict_row
from psycopg.types.string import StrDumper
from sqlalchemy import create_engine, event, text

from txmessaging import Messaging, Outcome, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage, composed
from txmessaging.errors import ConfigurationError, Conflict, StorageError
from txmessaging.ports import Expect, Insert, Put, Want
from txmessaging.testing import records as sample

BODY = "It ships on Tuesday, in two parcels."


def write(storage, *changes):
    with storage.begin(write=True) as transaction:
        transaction.commit(changes)


def test_the_statements_of_sends_are_prepared_once_whatever_the_numbers_are(server_shop):
    engine = server_shop.engine(pool_size=1, max_overflow=0, connect_args={"prepare_threshold": 1})
    messaging = server_shop.opened(engine=engine)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE {server_shop.schema}.txm_thread SET last_entry = 32750"))  # noqa: S608 - our own name
    for number in range(40):  # past the numbers that have 16 bits
        messaging.send("T-1", sender="ann", body=f"{number}", client_id=f"c-{number}")
    for role in ("ann", "bob"):
        messaging.mark_read("T-1", reader=role, through=39)
    with engine.connect() as connection:
        prepared = connection.execute(
            text("SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%txm_%'")
        )
        statements = [row[0] for row in prepared]
    assert len(statements) == len(set(statements)), "one statement is prepared once, not once for each width"


def test_a_commit_is_one_statement_and_its_shape_is_composed_once(server_shop):
    storage = server_shop.storage()
    composer = storage.core.operations.writer.__self__
    seen = []
    together = composed.Composer._compose
    try:
        composed.Composer._compose = lambda self, shape: seen.append(shape) or together(self, shape)
        for number in range(1, 4):
            write(
                storage,
                Insert(sample.entry(number=number)),
                Insert(sample.outbox_row(number)),
                Expect(sample.standing().key, 0),
            )
    finally:
        composed.Composer._compose = together
    assert len(seen) == 1
    assert len(composer._composed) == 1


def test_a_long_commit_is_whole_or_nothing(server_shop):
    storage = server_shop.storage()
    rows = [sample.audit_row(number) for number in range(1, 31)]
    with pytest.raises(Conflict):
        write(storage, *map(Insert, rows), Expect(sample.standing().key, 7))
    with storage.begin(write=False) as transaction:
        assert set(transaction.fetch([row.key for row in rows])) == {None}
    write(storage, *map(Insert, rows), Expect(sample.standing().key, 0))
    with storage.begin(write=False) as transaction:
        assert transaction.fetch([row.key for row in rows]) == rows


def test_shapes_beyond_the_limit_run_part_by_part(server_shop, monkeypatch):
    monkeypatch.setattr(composed, "MOST_SHAPES", 2)
    storage = server_shop.storage()
    write(storage, Insert(sample.audit_row(1)))
    write(storage, Insert(sample.entry()))
    write(storage, Insert(sample.audit_row(2)), Insert(sample.standing()), Insert(sample.thread()))
    with pytest.raises(Conflict):
        write(storage, Insert(sample.audit_row(3)), Put(sample.changed(sample.changed(sample.thread())), 2))
    records = [sample.audit_row(2), sample.standing(), sample.thread(), sample.audit_row(3)]
    with storage.begin(write=False) as transaction:
        assert transaction.fetch([record.key for record in records]) == [*records[:3], None]


def waiting(server_shop) -> int:
    return server_shop.ask("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")[0][0]


def test_who_waited_for_the_lock_is_told_how_old_the_other_parts_are(server_shop):
    """The trap of READ COMMITTED: the locked row is new, what is joined to it is not."""
    storage = server_shop.storage()
    thread = sample.thread()
    write(storage, Insert(thread))
    late = []

    def waiter():
        with storage.begin(write=True) as transaction:
            want = Want(transaction_id="T-1", party="bo", lock=True, client_id="c")
            late.append(transaction.snapshot(want))
            late.append(transaction.snapshot(want))

    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", party="bo", lock=True))
        other = threading.Thread(target=waiter)
        other.start()
        while not waiting(server_shop):
            pass
        changed = sample.changed(thread)
        transaction.commit(
            [Put(changed, 1), Insert(sample.entry(number=2, client_id="c", attempt=1, role="buyer"))]
        )
    other.join(20)
    first, second = late
    assert (first.thread, first.parts_version, first.attempts) == (changed, 1, ())
    assert (second.thread, second.parts_version, len(second.attempts)) == (changed, 2, 1)


def test_a_reader_waits_for_no_writer(server_shop):
    messaging = server_shop.opened()
    storage = server_shop.storage()
    with storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", party="ann", lock=True))
        assert messaging.preview("T-1", sender="ann", body=BODY).outcome is Outcome.DELIVERED
        assert messaging.read("T-1", reader="bob").messages == ()


def test_what_the_host_has_set_up_on_its_connections_changes_nothing(server_shop):
    """Its adapters, its row factory, its way of reading octets."""

    class Shouting(StrDumper):
        def dump(self, obj):
            return super().dump(obj.upper())

    engine = server_shop.engine()

    @event.listens_for(engine, "connect")
    def _set_up(connection, _record):
        connection.adapters.register_dumper(str, Shouting)
        connection.row_factory = dict_row

    messaging = server_shop.opened(engine=engine)
    messaging.send("T-1", sender="ann", body=BODY)
    assert [message.body for message in messaging.read("T-1", reader="bob").messages] == [BODY]


def test_no_sql_log_holds_a_body(server_shop, caplog):
    engine = server_shop.engine(echo="debug")
    messaging = server_shop.opened(engine=engine)
    with caplog.at_level(logging.DEBUG):
        messaging.send("T-1", sender="ann", body=BODY)
    assert BODY not in caplog.text


def test_an_engine_in_autocommit_is_refused(server_shop):
    for engine in (
        server_shop.engine(isolation_level="AUTOCOMMIT"),
        server_shop.engine().execution_options(isolation_level="AUTOCOMMIT"),
    ):
        with pytest.raises(ConfigurationError, match="autocommit"):
            Messaging(server_shop.storage(engine)).open_thread(
                Transaction(
                    id="T-9", buyer="ann", seller="bob", initiated_at=datetime(2026, 1, 1, tzinfo=UTC)
                )
            )


def test_a_database_in_another_encoding_is_refused(postgres):
    name = "latin_shop"
    admin = create_engine(postgres.url("psycopg"), isolation_level="AUTOCOMMIT")
    engine = create_engine(postgres.url("psycopg", name))
    with admin.connect() as connection:
        connection.exec_driver_sql(
            f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"
        )
    try:
        with pytest.raises(ConfigurationError, match="UTF8"):
            SQLAlchemyStorage(engine).create_tables()
    finally:
        engine.dispose()
        postgres.drop_database(name)
        admin.dispose()


def test_a_prefix_too_long_for_names_of_postgresql_is_refused(server_shop):
    with pytest.raises(ConfigurationError, match="16"):
        server_shop.storage(prefix="a_prefix_that_is_long_")
    longest = server_shop.storage(prefix="x" * 16)
    longest.create_tables()
    assert Messaging(longest).unread_total("ann") == 0


def test_tables_may_be_created_by_many_at_once(postgres, server_shop):
    with server_shop.engine().begin() as connection:
        connection.execute(text(f'DROP SCHEMA "{server_shop.schema}" CASCADE'))
        connection.execute(text(f'CREATE SCHEMA "{server_shop.schema}"'))
    storages = [server_shop.storage() for _ in range(6)]
    failures = []

    def create(storage):
        try:
            storage.create_tables()
        except StorageError as error:
            failures.append(error)

    creators = [threading.Thread(target=create, args=(storage,)) for storage in storages]
    for creator in creators:
        creator.start()
    for creator in creators:
        creator.join(30)
    assert failures == []
    assert Messaging(storages[0]).unread_total("ann") == 0


def test_a_claim_reads_what_others_have_committed_whatever_the_engine_is_set_to(server_shop):
    storage = server_shop.storage(server_shop.engine(isolation_level="SERIALIZABLE"))
    write(storage, *(Insert(sample.outbox_row(number, group=f"g{number}")) for number in range(1, 41)))
    got, failures = [], []

    def worker(me):
        try:
            for turn in range(6):
                leases = storage.claim(channel="mail", token=f"{me} {turn}", lease=60, limit=3)
                got.extend(lease.first.id for lease in leases)
        except StorageError as error:
            failures.append(error)

    workers = [threading.Thread(target=worker, args=(me,)) for me in range(4)]
    for each in workers:
        each.start()
    for each in workers:
        each.join(30)
    assert failures == []
    assert sorted(got) == sorted(str(number) for number in range(1, 41))
