"""What SQLite does for each read: it searches an index, and it does not sort."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import event

from txmessaging.ports import (
    RECORDS,
    Attempts,
    AuditTrail,
    CasesOf,
    Changes,
    DeadLetters,
    Entry,
    Inbox,
    Key,
    Log,
    OpenCases,
    OutboxRow,
    Settlement,
    State,
    Strikes,
    Threads,
    Timeline,
    Want,
)

PAGES = [
    Timeline(transaction_id="T-1", limit=5),
    Timeline(transaction_id="T-1", limit=5, before=3),
    Timeline(transaction_id="T-1", limit=5, after=3),
    Log(transaction_id="T-1", limit=5),
    Attempts(transaction_id="T-1", role="buyer", limit=5),
    Attempts(transaction_id="T-1", role="buyer", limit=5, before=3),
    Threads(limit=5),
    Threads(limit=5, after="T-1"),
    Inbox(user="ann", limit=5),
    Inbox(user="ann", limit=5, below=(9, "T")),
    Inbox(user="ann", limit=5, unread_only=True),
    Inbox(user="ann", limit=5, unread_only=True, below=(9, "T")),
    Changes(user="ann", limit=5),
    Changes(user="ann", limit=5, after=(9, "T")),
    Strikes(user="ann", role="buyer", limit=5),
    Strikes(user="ann", role="buyer", limit=5, before=(9, "T", 1)),
    OpenCases(limit=5),
    OpenCases(limit=5, after=(9, "T", 1, 1, "held")),
    OpenCases(case_kind="held", limit=5),
    OpenCases(case_kind="held", limit=5, after=(9, "T", 1, 1, "held")),
    OpenCases(author="ann", limit=5),
    OpenCases(author="ann", case_kind="held", limit=5),
    CasesOf(transaction_id="T-1", limit=5),
    CasesOf(transaction_id="T-1", limit=5, after=(2, "held", 2)),
    DeadLetters(channel="mail", limit=5),
    DeadLetters(channel="mail", limit=5, after=(9, "g", "k", "i")),
    AuditTrail(transaction_id="T-1", limit=5),
    AuditTrail(transaction_id="T-1", limit=5, after=(9, "i")),
]
SCANNED = {"SCAN CONSTANT ROW", "SCAN txm_case USING INDEX ix_txm_case_open"}
"""What is read from its edge: nothing at all, and an index of just the rows that are wanted."""
CLAIM = {"channel": "mail", "token": "t", "lease": 60, "limit": 10}
WANTS = [
    Want(transaction_id="T-1"),
    Want(transaction_id="T-1", party="ann", client_id="c", standing=True),
    Want(transaction_id="T-1", party="ann", client_id="c", standing=True, seq=1),
    Want(transaction_id="T-1", client_id="c", seq=1),
]


@pytest.fixture
def traced(shop):
    """A storage, and the statements that its connections ran."""
    statements: list[str] = []
    engine = shop.engine()

    @event.listens_for(engine, "connect")
    def trace(connection, _record):
        connection.set_trace_callback(statements.append)

    return shop.storage(engine), statements


def plans(shop, statements):
    """The steps of the plan of each statement that reads or changes rows."""
    connection = sqlite3.connect(shop.path)
    try:
        for statement in statements:
            if statement.startswith(("SELECT", "UPDATE", "DELETE")):
                steps = connection.execute(f"EXPLAIN QUERY PLAN {statement}")
                yield statement, [step[3] for step in steps]
    finally:
        connection.close()


def assert_searched(shop, statements, *, least=1):
    found = list(plans(shop, statements))
    assert len(found) >= least
    for statement, steps in found:
        for step in steps:
            assert not step.startswith("SCAN") or step in SCANNED, statement
            assert "TEMP B-TREE" not in step, statement


@pytest.mark.parametrize("query", PAGES, ids=repr)
def test_a_page_is_read_along_an_index_in_its_order(shop, traced, query):
    storage, statements = traced
    with storage.begin(write=False) as transaction:
        transaction.page(query)
    assert_searched(shop, statements)


@pytest.mark.parametrize("want", WANTS, ids=repr)
def test_a_snapshot_is_one_statement_that_searches(shop, traced, want):
    storage, statements = traced
    with storage.begin(write=False) as transaction:
        transaction.snapshot(want)
    assert_searched(shop, statements)
    assert sum(statement.startswith("SELECT") for statement in statements) == 1


def test_a_replay_does_not_read_the_whole_conversation(shop, traced):
    storage, statements = traced
    with storage.begin(write=False) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", party="ann", client_id="c"))
        transaction.page(Attempts(transaction_id="T-1", role="buyer", limit=5))
    steps = [step for _, steps in plans(shop, statements) for step in steps]
    assert any("transaction_id=? AND client_id=? AND role=?" in step for step in steps)
    assert any("transaction_id=? AND role=?)" in step for step in steps)


def test_unread_total_reads_two_covering_indexes(shop, traced):
    storage, statements = traced
    with storage.begin(write=False) as transaction:
        transaction.unread_total("ann")
    assert_searched(shop, statements)
    steps = [step for _, steps in plans(shop, statements) for step in steps]
    assert sum("COVERING INDEX" in step for step in steps) == 2


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_a_record_is_fetched_by_its_key(shop, traced, kind):
    storage, statements = traced
    with storage.begin(write=False) as transaction:
        transaction.fetch([Key(kind, tuple("1" for _ in kind.KEY))])
    assert_searched(shop, statements)


def test_sending_and_delivering_search_only(shop, traced):
    storage, statements = traced
    messaging = shop.opened(storage)
    messaging.send("T-1", sender="ann", body="Is it new?", client_id="c")
    messaging.send("T-1", sender="ann", body="And blue?")
    (lease,) = storage.claim(**CLAIM)
    assert storage.settle([Settlement(lease.first.key, CLAIM["token"], State.DONE)]) == [True]
    (lease,) = storage.claim(**CLAIM, per_group=5)
    assert isinstance(lease.first, OutboxRow)
    assert_searched(shop, statements, least=10)


def test_no_index_of_the_log_holds_what_was_written(shop):
    connection = sqlite3.connect(shop.path)
    indexed = (
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'txm_entry' AND sql IS NOT NULL"
    )
    definitions = [sql for (sql,) in connection.execute(indexed)]
    connection.close()
    assert len(definitions) == len(Entry.UNIQUE) + 1
    assert not any("original" in sql or "delivered" in sql for sql in definitions)
