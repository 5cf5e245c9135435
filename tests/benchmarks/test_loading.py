"""The marketplace that the benchmarks load is one that the library could have written."""

from __future__ import annotations

import psycopg
import pytest
from benchmarks.loading import BIG_THREAD, DUE, SELLER, UNREAD, load, transaction_id
from sqlalchemy import create_engine

from txmessaging import Messaging, Operator, Permission
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

MESSAGES = 10_000


@pytest.fixture(scope="module")
def storage(postgres):
    with postgres.fresh_database() as name:
        engine = create_engine(postgres.url("psycopg", name))
        storage = SQLAlchemyStorage(engine)
        storage.create_tables()
        with psycopg.connect(postgres.dsn_of(name), autocommit=True) as connection:
            load(connection, storage.tables, MESSAGES)
        yield storage
        engine.dispose()


def test_counters_seqs_and_marks_agree_with_the_log(storage):
    desk = Messaging(storage).desk(Operator(id="op7", permissions=frozenset(Permission)))
    for thread in (BIG_THREAD, *map(transaction_id, range(0, 900, 53))):
        differences = desk.recount(thread).differences
        # Links are no chain, on purpose.
        assert [told for told in differences if " link is " not in told and " head is " not in told] == []
        assert differences


def test_so_much_is_unread_and_due_and_no_more(storage):
    messaging = Messaging(storage)
    assert messaging.unread_total(SELLER) == UNREAD
    assert len(messaging.inbox(SELLER, limit=500, unread_only=True).threads) == UNREAD
    claim = {"channel": "mail", "token": "t", "lease": 60, "limit": MESSAGES}
    assert len(storage.claim(**claim)) == DUE


def test_the_indexes_are_those_of_the_adapter(storage, postgres):
    with postgres.fresh_database() as name:
        engine = create_engine(postgres.url("psycopg", name))
        SQLAlchemyStorage(engine).create_tables()
        engine.dispose()
        assert indexes(postgres, name) == indexes(postgres, storage.core.engine.url.database)


def indexes(postgres, name):
    with psycopg.connect(postgres.dsn_of(name)) as connection:
        query = "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'"
        return set(connection.execute(query).fetchall())
