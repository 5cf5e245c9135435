"""The first conversation, from the purchase to the closing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from txmessaging import EntryKind, Messaging, Operator, Outcome, Refusal, Role, Transaction
from txmessaging.adapters.memory import MemoryStorage
from txmessaging.domain.records import OutboxRow


def test_buyer_and_seller_talk_about_an_order(market):
    messaging = market.messaging
    asked = market.send("Does it come in blue?\r\nAnn", topic="product_question", actor="ann's sister")
    assert asked.outcome is Outcome.DELIVERED
    assert asked.message.body == "Does it come in blue?\nAnn"
    assert (asked.message.seq, asked.message.entry) == (1, 2)
    assert (asked.message.author, asked.message.role, asked.message.topic) == (
        "ann",
        Role.BUYER,
        "product_question",
    )
    assert asked.message.sent_at == asked.message.delivered_at == market.now

    assert messaging.unread_total("bob") == 1
    assert messaging.thread("T-1", reader="bob").unread == 1
    market.tick(60)
    answered = market.send("It does.", sender="bob")
    read = messaging.mark_read("T-1", reader="bob", through=1)
    assert (read.unread, read.read, read.counterpart, read.role) == (0, 1, "ann", Role.SELLER)

    page = messaging.read("T-1", reader="ann")
    assert [message.body for message in page.messages] == ["Does it come in blue?\nAnn", "It does."]
    assert page.next is None
    seen = messaging.thread("T-1", reader="ann")
    assert (seen.unread, seen.last_seq, seen.counterpart_read) == (1, 2, 1)
    assert seen.last_delivered_at == answered.message.delivered_at
    assert seen.opened_at == market.now - timedelta(minutes=1)
    assert (seen.transaction_id, seen.transaction.reference) == ("T-1", "Order 1001")


def test_the_other_side_sees_the_text_and_not_what_belongs_to_the_author(market):
    market.send("Is it new?", actor="clerk 7", client_id="c1")
    (seen,) = market.messaging.read("T-1", reader="bob").messages
    (own,) = market.messaging.read("T-1", reader="ann").messages
    assert (seen.body, seen.actor, seen.original, seen.verdict) == ("Is it new?", None, None, None)
    assert (own.actor, own.original) == ("clerk 7", "Is it new?")
    assert own.verdict.findings == ()


def test_a_delivered_message_tells_the_other_side_by_a_row_of_ids(market):
    market.send("Is it new?")
    (row,) = market.stored(OutboxRow)
    assert (row.channel, row.group, row.kind, row.id, row.position) == (
        "mail",
        "T-1\x1fbob",
        "message",
        "2",
        2,
    )
    assert len(row.message_id) == 32


def test_one_entry_a_line_dense_and_in_order_whatever_became_of_it(market):
    market.send("One")
    market.send("Write to me: jane@shop.example")
    market.messaging.note("T-1", text="Shipped", kind="shipped")
    market.messaging.close_thread("T-1", reason="Done")
    market.messaging.reopen_thread("T-1")
    market.messaging.restate(market.order(stage="paid", revision=1))
    market.send("Two", sender="bob")
    log = market.desk().log("T-1").entries
    assert [entry.entry for entry in log] == list(range(1, 9))
    assert [entry.kind for entry in log] == [
        EntryKind.OPENED,
        EntryKind.MESSAGE,
        EntryKind.MESSAGE,
        EntryKind.NOTE,
        EntryKind.CLOSED,
        EntryKind.REOPENED,
        EntryKind.RESTATED,
        EntryKind.MESSAGE,
    ]
    assert [entry.seq for entry in log] == [None, 1, None, 2, None, None, None, 3]
    assert market.sound()


def test_a_clock_that_goes_backwards_does_not_turn_the_log_around(market):
    market.tick(100)
    first = market.send("One").message
    market.tick(-3_600)
    second = market.send("Two").message
    assert second.sent_at == first.sent_at
    assert second.delivered_at == first.delivered_at
    assert market.sound()
    market.tick(3_601)
    assert market.send("Three").message.sent_at > second.sent_at


def test_without_further_ado_clock_and_chance_are_the_machines():
    messaging = Messaging(MemoryStorage())
    before = datetime.now(UTC)
    messaging.open_thread(Transaction(id="T-1", buyer="ann", seller="bob", initiated_at=before))
    sent = [messaging.send("T-1", sender="ann", body="Hello").message for _ in range(2)]
    assert before <= sent[0].sent_at <= sent[1].sent_at <= datetime.now(UTC)
    log = messaging.desk(Operator(id="op7", permissions={"read"})).log("T-1").entries
    assert len({entry.head_salt for entry in log} | {entry.detail_salt for entry in log}) == 6
    assert log[1].client_id != log[2].client_id


def test_a_refused_message_leaves_nothing_behind(market):
    market.messaging.close_thread("T-1", reason="The order was cancelled")
    before = market.stored()
    result = market.send("But why?", client_id="c1")
    assert (result.outcome, result.refusal, result.message) == (Outcome.REFUSED, Refusal.CLOSED, None)
    assert result.explanation.text() == "This conversation is closed: The order was cancelled"
    assert market.stored() == before
    market.messaging.reopen_thread("T-1")
    assert market.send("Thanks!", client_id="c1").outcome is Outcome.DELIVERED
