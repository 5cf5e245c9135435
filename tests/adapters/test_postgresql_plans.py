"""What PostgreSQL does for each statement: it searches the index meant for it, and reads no more than asked.

Both with a plan for the given parameters, and with one for any: after a few calls the server may take either.
"""

from __future__ import annotations

import json
from types import SimpleNamespace

import psycopg
import pytest
from benchmarks.loading import (
    ATTEMPT_EVERY,
    BIG_BUYER,
    BIG_SELLER,
    BIG_THREAD,
    SELLER,
    UNREAD,
    at,
    load,
    transaction_id,
)
from benchmarks.plans import explained
from sqlalchemy import create_engine

from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.ports import (
    Attempts,
    AuditRow,
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
    Standing,
    State,
    Strike,
    Strikes,
    Thread,
    Threads,
    Timeline,
    Want,
)

MESSAGES = 20_000
MIDDLE, LATE = at(MESSAGES // 2), at(MESSAGES * 9 // 10)
# The loader makes few of these, and a small table is read as a whole with good reason.
MORE = """
CREATE VIEW numbers AS SELECT generate_series(1, 10000) AS n;
INSERT INTO txm_strike ("user", role, transaction_id, entry, at, reason, rule, version)
  SELECT 'user-' || n % 50, 'buyer', 'order-' || n, 2, n, 'contact_details', 'default/1', 1 FROM numbers;
INSERT INTO txm_standing SELECT 'user-' || n, 'buyer', 1 FROM numbers;
INSERT INTO txm_case (transaction_id, entry, kind, action, author, role, reason, opened_at, state, version)
  SELECT 'order-' || n % 50, n / 50 % 8, 'held', n, 'user-' || n % 50, 'buyer', 'default/1', n, 'open', 1
  FROM numbers;
INSERT INTO txm_audit SELECT 'order-' || n % 50, n::text, 'op7', 'read', n, '{}', 1 FROM numbers;
INSERT INTO txm_outbox
  (channel, "group", kind, id, position, message_id, enqueued_at, due_at, attempts, state, version)
  SELECT 'mail', 'order-' || n, 'message', '2', 2, n::text, n, n, 16, 'dead', 33 FROM numbers;
"""


@pytest.fixture(scope="module")
def loaded(postgres):
    """The name of a database in which there is much of everything."""
    with postgres.fresh_database() as name:
        engine = create_engine(postgres.url("psycopg", name))
        storage = SQLAlchemyStorage(engine)
        storage.create_tables()
        engine.dispose()
        with psycopg.connect(postgres.dsn_of(name), autocommit=True) as connection:
            load(connection, storage.tables, MESSAGES)
            connection.execute(MORE)
            connection.execute("VACUUM ANALYZE")
        yield name


@pytest.fixture(scope="module", params=[False, True], ids=["for the given", "for any"])
def shop(request, postgres, loaded):
    """A storage whose plans are told."""
    with postgres.fresh_database(template=loaded) as name:
        found = explained(postgres.url("psycopg", name), generic=request.param)
        yield SimpleNamespace(
            storage=SQLAlchemyStorage(found.engine), told=found.plans, generic=request.param
        )
        found.engine.dispose()


@pytest.fixture
def plans(shop):
    """The plans of the test's own statements."""
    shop.told.clear()
    return shop.told


def scans(plans):
    """The nodes that read a table, or an index alone."""
    return [
        node
        for plan in plans
        for node in plan.nodes()
        if "Relation Name" in node and "Scan" in node["Node Type"]
    ]


def indexes(plans):
    return {node["Index Name"].removeprefix("ix_txm_") for node in scans(plans)}


def rows_read(node):
    left_out = sum(node.get(f"Rows Removed by {what}", 0) for what in ("Filter", "Index Recheck"))
    return (node["Actual Rows"] + left_out) * node["Actual Loops"]


def assert_searched(plans, most):
    """Every table is searched by an index, each time for so many rows at most."""
    assert plans
    for node in scans(plans):
        assert node["Node Type"] in {"Index Scan", "Index Only Scan"}, node
        assert rows_read(node) <= most, node


def assert_little_is_read(plans):
    """The way down each index, and a block for each row."""
    assert sum(plan.blocks for plan in plans) <= sum(4 + rows_read(node) for node in scans(plans))


def assert_in_order(plans):
    """Nothing is sorted: what comes from two indexes is merged."""
    kinds = {node["Node Type"] for plan in plans for node in plan.nodes()}
    assert kinds <= {"Limit", "Merge Append", "Subquery Scan", "Index Scan"}


BOTH_INBOXES = {"thread_buyer_inbox", "thread_seller_inbox"}
BOTH_UNREAD = {"thread_buyer_unread", "thread_seller_unread"}
BOTH_CHANGES = {"thread_buyer_changes", "thread_seller_changes"}
BY_SEQ = {"uq_txm_entry_transaction_id_seq"}
PAGES = [
    (Timeline(transaction_id=BIG_THREAD, limit=5), BY_SEQ),
    (Timeline(transaction_id=BIG_THREAD, limit=5, before=1_000), BY_SEQ),
    (Timeline(transaction_id=BIG_THREAD, limit=5, after=1_000), BY_SEQ),
    (Log(transaction_id=BIG_THREAD, limit=5), {"txm_entry_pkey"}),
    (Log(transaction_id=BIG_THREAD, limit=5, after=1_000), {"txm_entry_pkey"}),
    (Attempts(transaction_id=BIG_THREAD, role="buyer", limit=5), {"entry_attempts"}),
    (Attempts(transaction_id=BIG_THREAD, role="buyer", limit=5, before=1_000), {"entry_attempts"}),
    (Threads(limit=5), {"txm_thread_pkey"}),
    (Threads(limit=5, after=transaction_id(7)), {"txm_thread_pkey"}),
    (Inbox(user=SELLER, limit=5), BOTH_INBOXES),
    (Inbox(user=SELLER, limit=5, below=(MIDDLE, "")), BOTH_INBOXES),
    (Inbox(user=SELLER, limit=5, unread_only=True), BOTH_UNREAD),
    (Inbox(user=SELLER, limit=5, unread_only=True, below=(LATE, "")), BOTH_UNREAD),
    (Changes(user=SELLER, limit=5), BOTH_CHANGES),
    (Changes(user=SELLER, limit=5, after=(MIDDLE, "")), BOTH_CHANGES),
    (Strikes(user="user-7", role="buyer", limit=5), {"strike_history"}),
    (Strikes(user="user-7", role="buyer", limit=5, before=(5_000, "", 0)), {"strike_history"}),
    (OpenCases(limit=5), {"case_open"}),
    (OpenCases(limit=5, after=(5_000, "", 0, 0, "")), {"case_open"}),
    (OpenCases(case_kind="held", limit=5), {"case_open_of_kind"}),
    (OpenCases(case_kind="held", limit=5, after=(5_000, "", 0, 0, "")), {"case_open_of_kind"}),
    (OpenCases(author="user-7", limit=5), {"case_open_of_author"}),
    (OpenCases(author="user-7", limit=5, after=(5_000, "", 0, 0, "")), {"case_open_of_author"}),
    (CasesOf(transaction_id="order-7", limit=5), {"txm_case_pkey"}),
    (CasesOf(transaction_id="order-7", limit=5, after=(3, "", 0)), {"txm_case_pkey"}),
    (DeadLetters(channel="mail", limit=5), {"outbox_dead"}),
    (DeadLetters(channel="mail", limit=5, after=(5_000, "", "", "")), {"outbox_dead"}),
    (AuditTrail(transaction_id="order-7", limit=5), {"audit_trail"}),
    (AuditTrail(transaction_id="order-7", limit=5, after=(5_000, "")), {"audit_trail"}),
]


@pytest.mark.parametrize(("query", "along"), PAGES, ids=[repr(query) for query, _ in PAGES])
def test_a_page_is_read_along_the_index_in_its_order(shop, plans, query, along):
    with shop.storage.begin(write=False) as transaction:
        assert len(transaction.page(query)) == query.limit
    (plan,) = plans
    assert indexes(plans) == along
    assert_in_order(plans)
    assert_searched(plans, most=query.limit)
    assert_little_is_read(plans)
    asks_for_all = query == OpenCases(limit=5)
    assert ("$1" in json.dumps(plan.root)) == (shop.generic and not asks_for_all)


IDS = {"transaction_id": BIG_THREAD, "party": BIG_BUYER}
WANTS = [
    Want(transaction_id=BIG_THREAD),
    Want(**IDS),
    Want(**IDS, client_id=f"form-{9:012x}", standing=True),
    Want(**IDS, client_id=f"form-{9:012x}", standing=True, lock=True),
    Want(**IDS, client_id=f"form-{9:012x}", standing=True, seq=900, lock=True),
    Want(transaction_id=BIG_THREAD, client_id="c", seq=900, lock=True),
]


@pytest.mark.parametrize("want", WANTS, ids=repr)
def test_a_snapshot_is_one_statement_that_reads_single_rows(shop, plans, want):
    """And a second one, for what was stored under the client id: only if somebody repeats a call."""
    with shop.storage.begin(write=want.lock) as transaction:
        snapshot = transaction.snapshot(want)
        assert snapshot.thread
    assert len(plans) == 1 + bool(snapshot.attempts)
    assert_searched(plans, most=1)
    assert_little_is_read(plans)


KEYS = [
    Key(Thread, (BIG_THREAD,)),
    Key(Entry, (BIG_THREAD, 900)),
    Key(Strike, ("user-7", "buyer", "order-7", 2)),
    Key(Standing, ("user-7", "buyer")),
    Key(OutboxRow, ("mail", "order-7", "message", "2")),
    Key(AuditRow, ("order-7", "7")),
]


@pytest.mark.parametrize("key", KEYS, ids=repr)
def test_a_record_is_fetched_by_its_key(shop, plans, key):
    with shop.storage.begin(write=False) as transaction:
        (found,) = transaction.fetch([key])
    assert found
    assert {index.endswith("_pkey") for index in indexes(plans)} == {True}
    assert_searched(plans, most=1)
    assert_little_is_read(plans)


def test_an_unread_total_reads_what_is_unread_and_no_thread(shop, plans):
    with shop.storage.begin(write=False) as transaction:
        assert transaction.unread_total(SELLER) == UNREAD
    assert indexes(plans) == BOTH_UNREAD
    assert_searched(plans, most=UNREAD)
    assert [node["Heap Fetches"] for node in scans(plans)] == [0, 0]
    assert sum(plan.blocks for plan in plans) <= 8


@pytest.mark.parametrize("per_group", [1, 5])
def test_a_claim_reads_neither_what_is_settled_nor_what_was_put_off(shop, plans, per_group):
    token = f"{shop.generic} {per_group}"
    leases = shop.storage.claim(channel="mail", token=token, lease=60, limit=10, per_group=per_group)
    assert len(leases) == 10
    found, *others = plans
    assert indexes([found]) == {"outbox_due", "outbox_lowest", "txm_outbox_pkey"}
    assert "Sort" not in {node["Node Type"] for node in found.nodes()}
    assert indexes(others) <= {"outbox_lowest"}
    assert_searched(plans, most=10 * per_group)
    plans.clear()
    done = [Settlement(lease.first.key, token, State.DONE) for lease in leases]
    assert shop.storage.settle(done) == [True] * 10
    assert_searched(plans, most=10)


def test_a_claim_of_more_than_is_due_reads_what_is_due(shop, plans):
    token = f"{shop.generic} all"
    leases = shop.storage.claim(channel="mail", token=token, lease=60, limit=MESSAGES)
    assert leases
    (candidate,) = (node for node in scans(plans[:1]) if node["Alias"] == "candidate")
    assert rows_read(candidate) == len(leases)
    given_back = [Settlement(lease.first.key, token, State.DUE) for lease in leases]
    assert all(shop.storage.settle(given_back))


def test_what_is_written_is_found_by_its_key(shop, plans):
    messaging = Messaging(shop.storage)
    messaging.send(BIG_THREAD, sender=BIG_SELLER, body="It is new.", client_id=f"new {shop.generic}")
    messaging.mark_read(BIG_THREAD, reader=BIG_BUYER, through=MESSAGES // 10 + 1)
    messaging.send(transaction_id(1), sender="buyer-000000", body="And blue?")
    assert_searched(plans, most=1)


def test_of_whoever_has_strikes_nothing_is_read_but_they(shop, plans):
    Messaging(shop.storage).availability(BIG_THREAD, user=BIG_BUYER)
    assert len(plans) == 2
    assert sum(map(rows_read, scans(plans[1:]))) == MESSAGES // 10 // ATTEMPT_EVERY
