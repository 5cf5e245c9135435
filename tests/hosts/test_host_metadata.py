"""The tables are where the host wants them, and its migrations find nothing to do."""

from __future__ import annotations

import contextlib

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, MetaData, Table, Text, create_engine, inspect, select
from sqlalchemy.orm import Session
from tests.hosts.shop import START

from txmessaging import Messaging, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage, joined
from txmessaging.domain.records import RECORDS
from txmessaging.errors import ConfigurationError

ENGINES = ("sqlite", "psycopg")
CONVENTION = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
CONVENTIONS = {"no convention": None, "a naming convention": CONVENTION}
PLACES = {
    "the default place": {},
    "a prefix": {"prefix": "chat_"},
    "a schema": {"schema": "talks"},
    "a schema and a prefix": {"schema": "talks", "prefix": "chat_"},
}


@pytest.fixture(params=ENGINES)
def engine(request, tmp_path):
    """An engine of an empty database with a second schema, `talks`."""
    with contextlib.ExitStack() as stack:
        if request.param == "sqlite":
            made = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
            _attach(made, tmp_path / "talks.db")
        else:
            server = request.getfixturevalue("postgres")
            made = create_engine(server.url("psycopg", stack.enter_context(server.fresh_database())))
            with made.begin() as connection:
                connection.exec_driver_sql("CREATE SCHEMA talks")
        stack.callback(made.dispose)
        yield made


def _attach(engine, path):
    from sqlalchemy import event  # noqa: PLC0415

    @event.listens_for(engine, "connect")
    def attach(connection, _record):
        connection.execute(f"ATTACH '{path}' AS talks")


def metadata_of(convention):
    metadata = MetaData(naming_convention=convention) if convention else MetaData()
    Table("orders", metadata, Column("id", Text, primary_key=True))
    return metadata


def differences(engine, metadata):
    """What Alembic's autogenerate would put into a migration."""
    options = {"compare_type": True, "compare_server_default": True, "include_schemas": True}
    options["include_name"] = lambda name, kind, _: kind != "schema" or name in (None, "talks")
    with engine.connect() as connection:
        return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


def conversed(storage, engine):
    """A conversation in the storage's own transactions, and one in the host's."""
    messaging = Messaging(storage)
    for number, own in enumerate((messaging, None)):
        order = Transaction(id=f"T-{number}", buyer="ann", seller="bob", initiated_at=START)
        with Session(engine) as session:
            used = own or messaging.on(joined(session))
            used.open_thread(order)
            used.send(order.id, sender="ann", body="Is it new?")
            session.commit()
    return messaging.unread_total("bob") == 2


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("made_by", ["create_tables", "create_all"])
def test_alembic_finds_nothing_to_do(engine, place, convention, made_by):
    metadata = metadata_of(CONVENTIONS[convention])
    storage = SQLAlchemyStorage(engine, metadata=metadata, **PLACES[place])
    missing = {change[0] for change in differences(engine, metadata) if isinstance(change, tuple)}
    assert {"add_table", "add_index"} <= missing
    if made_by == "create_tables":
        storage.create_tables()
        metadata.tables["orders"].create(engine)
    else:
        metadata.create_all(engine)
    assert differences(engine, metadata) == []
    assert conversed(storage, engine)


@pytest.mark.parametrize("place", PLACES)
def test_all_names_follow(engine, place):
    metadata = metadata_of(CONVENTION)
    options = PLACES[place]
    storage = SQLAlchemyStorage(engine, metadata=metadata, **options)
    assert storage.metadata is metadata
    storage.create_tables()
    storage.create_tables()
    found = inspect(engine)
    prefix, schema = options.get("prefix", "txm_"), options.get("schema")
    names = found.get_table_names(schema=schema)
    assert len(names) == len(RECORDS)
    assert all(name.startswith(prefix) for name in names)
    for name in names:
        assert found.get_pk_constraint(name, schema=schema)["name"] == f"pk_{name}"
        for index in found.get_indexes(name, schema=schema):
            assert index["name"].startswith((f"ix_{name}_", f"uq_{name}_"))
    others = {None, "talks"} - {schema}
    assert [found.get_table_names(schema=other) for other in others] == [[]]


def test_without_a_schema_postgresql_looks_along_the_search_path(postgres):
    """As hosts do that keep each tenant in a schema of its own."""
    with postgres.fresh_database() as name:
        url = postgres.url("psycopg", name)
        engine = create_engine(url, connect_args={"options": "-c search_path=talks"})
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE SCHEMA talks")
        storage = SQLAlchemyStorage(engine)
        storage.create_tables()
        assert len(inspect(engine).get_table_names(schema="talks")) == len(RECORDS)
        assert inspect(engine).get_table_names(schema="public") == []
        assert conversed(storage, engine)
        engine.dispose()


def test_two_storages_on_one_metadata(engine):
    metadata = metadata_of(CONVENTION)
    storages = [SQLAlchemyStorage(engine, metadata=metadata, prefix=prefix) for prefix in ("one_", "two_")]
    metadata.create_all(engine)
    assert differences(engine, metadata) == []
    assert len(metadata.tables) == 2 * len(RECORDS) + 1
    assert conversed(storages[0], engine)
    assert Messaging(storages[1]).unread_total("bob") == 0
    assert conversed(storages[1], engine)
    with Session(engine) as session:
        first, second = (Messaging(storage).on(joined(session)) for storage in storages)
        first.mark_read("T-0", reader="bob", through=1)
        assert (first.unread_total("bob"), second.unread_total("bob")) == (1, 2)


def test_two_storages_of_one_prefix_share_their_tables(engine):
    metadata = metadata_of(None)
    one, two = (SQLAlchemyStorage(engine, metadata=metadata) for _ in range(2))
    assert one.tables is two.tables
    one.create_tables()
    assert conversed(one, engine)
    assert Messaging(two).unread_total("bob") == 2


def test_the_host_may_query_the_tables(engine):
    """`storage.tables` are ordinary tables; what is stored is described in the reference."""
    from txmessaging.ports import Thread  # noqa: PLC0415

    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    assert conversed(storage, engine)
    threads = storage.tables[Thread]
    with engine.connect() as connection:
        found = connection.execute(select(threads.c.transaction_id).order_by(threads.c.transaction_id))
        assert list(found.scalars()) == ["T-0", "T-1"]


def test_a_prefix_that_is_too_long(engine):
    with pytest.raises(ConfigurationError, match="at most 16"):
        SQLAlchemyStorage(engine, prefix="a" * 17)


def test_the_longest_names_fit_postgresql(engine):
    metadata = metadata_of(CONVENTION)
    storage = SQLAlchemyStorage(engine, metadata=metadata, prefix="a" * 16)
    for table in storage.tables.of.values():
        assert all(len(str(index.name)) <= 63 for index in table.indexes)
    storage.create_tables()
    metadata.tables["orders"].create(engine)
    assert differences(engine, metadata) == []
