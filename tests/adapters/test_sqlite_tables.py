"""The tables, where the host wants them."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import Column, Integer, MetaData, StaticPool, Table, create_engine, event, inspect
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.schema import CreateTable

from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.errors import ConfigurationError
from txmessaging.ports import FIELDS, RECORDS

CONVENTION = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def schema_of(path):
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


def test_each_record_has_a_table_with_its_fields(shop):
    storage = shop.storage()
    for record in RECORDS:
        assert tuple(storage.tables[record].columns.keys()) == FIELDS[record]
        assert tuple(storage.tables[record].primary_key.columns.keys()) == record.KEY


def test_rows_lie_in_the_order_of_their_keys(shop):
    tables = [sql for (kind, _), sql in schema_of(shop.path).items() if kind == "table"]
    assert all(sql.endswith("WITHOUT ROWID") for sql in tables)


def test_creating_them_twice_changes_nothing(shop):
    before = schema_of(shop.path)
    shop.storage().create_tables()
    assert schema_of(shop.path) == before
    assert len([name for kind, name in before if kind == "table"]) == len(RECORDS)


def test_creating_them_at_once_in_many_threads(shop, tmp_path):
    engine = shop.engine(f"sqlite:///{tmp_path / 'fresh.db'}")
    failed: list[BaseException] = []

    def create():
        try:
            SQLAlchemyStorage(engine).create_tables()
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told below
            failed.append(error)

    threads = [threading.Thread(target=create) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert schema_of(tmp_path / "fresh.db") == schema_of(shop.path)


def test_the_hosts_metadata_naming_convention_and_prefix(shop, tmp_path):
    metadata = MetaData(naming_convention=CONVENTION)
    Table("orders", metadata, Column("id", Integer, primary_key=True))
    engine = shop.engine(f"sqlite:///{tmp_path / 'host.db'}")
    storage = SQLAlchemyStorage(engine, metadata=metadata, prefix="shop_msg_")
    assert storage.metadata is metadata
    metadata.create_all(engine)
    shop.opened(storage).send("T-1", sender="ann", body="Is it new?")
    names = inspect(engine).get_table_names()
    assert "orders" in names
    assert len([name for name in names if name.startswith("shop_msg_")]) == len(RECORDS)
    assert inspect(engine).get_pk_constraint("shop_msg_thread")["name"] == "pk_shop_msg_thread"
    before = schema_of(tmp_path / "host.db")
    storage.create_tables()
    assert schema_of(tmp_path / "host.db") == before


def test_two_storages_on_one_metadata_share_the_tables(shop):
    metadata = MetaData()
    first, second = shop.storage(metadata=metadata), shop.storage(metadata=metadata)
    assert first.tables is second.tables


def test_two_prefixes_are_two_marketplaces(shop):
    books, wine = shop.storage(prefix="books_"), shop.storage(prefix="wine_")
    books.create_tables()
    wine.create_tables()
    shop.opened(books).send("T-1", sender="ann", body="Is it new?")
    assert Messaging(books).unread_total("bob") == 1
    assert Messaging(wine).unread_total("bob") == 0


def test_the_tables_in_an_attached_database(shop, tmp_path):
    engine = shop.engine()

    @event.listens_for(engine, "connect")
    def attach(connection, _record):
        connection.execute("ATTACH DATABASE ? AS messages", (str(tmp_path / "messages.db"),))

    storage = shop.storage(engine, schema="messages")
    storage.create_tables()
    messaging = shop.opened(storage)
    assert messaging.send("T-1", sender="ann", body="Is it new?", client_id="c").message.seq == 1
    assert messaging.send("T-1", sender="ann", body="Is it new?", client_id="c").replayed
    assert messaging.attempts("T-1", author="ann").messages == ()
    claim = {"channel": "mail", "token": "t", "lease": 60, "limit": 5}
    assert len(storage.claim(**claim)) == 1
    assert len([kind for kind, _ in schema_of(tmp_path / "messages.db") if kind == "table"]) == len(RECORDS)


def test_a_database_in_memory():
    engine = create_engine("sqlite://")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    assert Messaging(storage).unread_total("ann") == 0
    engine.dispose()


def test_a_database_in_memory_that_threads_share(shop):
    engine = shop.engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    storage = SQLAlchemyStorage(engine, busy_timeout=30)
    storage.create_tables()
    messaging = shop.opened(storage)
    totals: list[int] = []

    def talk(sender):
        for number in range(10):
            messaging.send("T-1", sender=sender, body=f"Number {number}")
            totals.append(messaging.unread_total(sender))

    threads = [threading.Thread(target=talk, args=(sender,)) for sender in ("ann", "bob", "ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(totals) == 40
    assert [message.seq for message in messaging.read("T-1", reader="ann").messages] == list(range(1, 41))


def test_an_engine_of_something_else_is_refused(shop):
    engine = shop.engine()
    engine.dialect = mysql.dialect()
    with pytest.raises(ConfigurationError, match="sqlite"):
        SQLAlchemyStorage(engine)


@pytest.mark.parametrize("seconds", [-1, 3601, float("nan")])
def test_a_time_out_that_makes_no_sense_is_refused(shop, seconds):
    with pytest.raises(ConfigurationError, match="busy_timeout"):
        shop.storage(busy_timeout=seconds)


def test_the_tables_are_plain_enough_for_another_database(shop):
    for record in RECORDS:
        ddl = str(CreateTable(shop.storage().tables[record]).compile(dialect=postgresql.dialect()))
        assert "BIGINT" in ddl
        assert "WITHOUT ROWID" not in ddl
