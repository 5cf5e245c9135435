"""No transaction, no conversation; and what the host states of one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from txmessaging import Role
from txmessaging.domain.records import Entry, Thread
from txmessaging.errors import (
    InvalidId,
    InvalidTransaction,
    PartiesDiffer,
    PurchaseNotInitiated,
    RevisionReused,
    ThreadNotFound,
)

START = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


def test_opening_again_finds_the_thread_and_writes_nothing(market):
    market.send("Hello")
    before = market.stored()
    market.tick(3_600)
    again = market.open(stage="shipped", reference="Another", facts={"sku": "7"}, revision=3)
    assert market.stored() == before
    assert (again.role, again.counterpart, again.last_seq) == (Role.HOST, None, 1)
    assert (again.transaction.stage, again.transaction.reference) == ("", "Order 1001")
    assert (again.read, again.unread, again.counterpart_read) == (0, 0, 0)


@pytest.mark.parametrize(
    "ahead", [None, timedelta(minutes=5, microseconds=1), timedelta(days=1)], ids=["never", "5 min", "a day"]
)
def test_a_purchase_that_was_not_initiated_opens_nothing(new_market, ahead):
    market = new_market()
    with pytest.raises(PurchaseNotInitiated):
        market.open(initiated_at=None if ahead is None else market.now + ahead)
    assert market.stored() == []


def test_clocks_may_differ_by_five_minutes(new_market):
    market = new_market()
    assert market.open(initiated_at=market.now + timedelta(minutes=5)).last_seq == 0


@pytest.mark.parametrize(
    "other",
    [
        {"buyer": "eve"},
        {"seller": "eve"},
        {"buyer": "bob", "seller": "ann"},
        {"initiated_at": "a second before"},
    ],
)
@pytest.mark.parametrize("act", ["open_thread", "restate"])
def test_parties_and_time_of_purchase_never_change(market, other, act):
    if "initiated_at" in other:
        other = {"initiated_at": market.now - timedelta(seconds=1)}
    before = market.stored()
    with pytest.raises(PartiesDiffer):
        getattr(market.messaging, act)(market.order(revision=9, **other))
    assert market.stored() == before


def test_the_same_moment_in_another_zone_is_the_same(market):
    elsewhere = market.now.astimezone(timezone(timedelta(hours=9)))
    assert market.open(initiated_at=elsewhere).version == 1


def test_opening_is_the_first_entry_and_fixes_the_parties(market):
    (entry,), (thread,) = market.stored(Entry), market.stored(Thread)
    assert (entry.entry, entry.kind, entry.role) == (1, "opened", "host")
    assert entry.payload == '{"buyer":"ann","initiated_at":1777636800000000,"seller":"bob"}'
    assert entry.original == thread.statement


def test_a_restatement_is_told_from_then_on(market):
    restated = market.messaging.restate(market.order(stage="paid", facts={"sku": ["7"]}, revision=1))
    assert (restated.transaction.stage, restated.transaction.facts) == ("paid", {"sku": ("7",)})
    shown = market.messaging.thread("T-1", reader="ann").transaction
    assert (shown.stage, shown.revision) == ("paid", 1)
    assert [entry.kind for entry in market.stored(Entry)] == ["opened", "restated"]
    assert market.messaging.unread_total("ann") == 0


def test_what_the_host_knows_is_not_shown_to_the_parties(market):
    stated = market.order("T-2", facts={"phone": "+1 650 253 0000"}, buyer_region="US", seller_region="DE")
    assert market.messaging.open_thread(stated).transaction == stated
    pages = (market.messaging.inbox("ann"), market.messaging.changes("ann", since=None))
    shown = [market.messaging.thread("T-2", reader="bob"), *(each for page in pages for each in page.threads)]
    for view in shown:
        transaction = view.transaction
        assert (transaction.facts, transaction.buyer_region, transaction.seller_region) == ({}, None, None)
    assert market.desk().thread("T-2").transaction == stated


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"buyer": "eve"}, "buyer"),
        ({"seller": "eve"}, "seller"),
        ({"initiated_at": START - timedelta(microseconds=1)}, "initiated_at"),
        ({"buyer": "eve", "seller": "mal"}, "buyer, seller"),
    ],
)
def test_what_differs_is_named(market, fields, names):
    with pytest.raises(PartiesDiffer, match=f"with another {names}, and that never changes") as caught:
        market.open(**fields)
    assert caught.value.context["differing"] == names


@pytest.mark.parametrize("given", [None, "T-1", {"id": "T-1"}])
def test_what_is_no_transaction_is_refused(market, given):
    for act in (market.messaging.open_thread, market.messaging.restate):
        with pytest.raises(InvalidTransaction, match="give a Transaction"):
            act(given)


@pytest.mark.parametrize("name", ["reference", "stage"])
@pytest.mark.parametrize("value", [None, 0, False, b"", [], {}])
def test_reference_and_stage_are_text(market, name, value):
    with pytest.raises(InvalidId, match=name):
        market.order(**{name: value})


@pytest.mark.parametrize("stale", [{"stage": "paid", "revision": 5}, {"stage": "new", "revision": 4}])
def test_an_equal_or_older_statement_writes_nothing(market, stale):
    market.messaging.restate(market.order(stage="paid", revision=5))
    before = market.stored()
    assert market.messaging.restate(market.order(**stale)).transaction.stage == "paid"
    assert market.stored() == before


def test_one_revision_has_one_content(market):
    market.messaging.restate(market.order(stage="paid", revision=5))
    before = market.stored()
    with pytest.raises(RevisionReused, match="revision 5") as caught:
        market.messaging.restate(market.order(stage="sent", revision=5))
    assert caught.value.context == {"revision": 5}
    assert market.stored() == before


def test_only_an_open_thread_is_restated(market):
    with pytest.raises(ThreadNotFound):
        market.messaging.restate(market.order("T-2"))
    with pytest.raises(PurchaseNotInitiated):
        market.messaging.restate(market.order(initiated_at=None, revision=1))


def test_one_account_may_buy_here_and_sell_there(market):
    market.open("T-2", buyer="bob", seller="ann")
    market.send("Hello", transaction_id="T-2", sender="bob")
    market.send("Hello", sender="bob")
    assert market.messaging.unread_total("ann") == 2
    assert market.messaging.thread("T-2", reader="ann").role is Role.SELLER
