"""Once: the same client id with the same content is answered from the record."""

from __future__ import annotations

import attrs
import pytest

from txmessaging import Outcome
from txmessaging.domain.records import Strike
from txmessaging.errors import ClientIdReused

FOUND = "mail jane@shop.example"


@pytest.mark.parametrize("body", ["Hello", FOUND])
def test_a_repeat_is_the_first_answer_and_writes_nothing(market, body):
    first = market.send(body, client_id="c1", topic="shipping")
    before = market.stored()
    market.tick(60)
    again = market.send(body.replace("\n", "\r\n"), client_id="c1", topic="shipping")
    assert again == attrs.evolve(first, replayed=True)
    assert market.stored() == before


def test_a_repeat_is_never_another_try(market):
    first = market.send(FOUND, client_id="c1")
    assert [market.send(FOUND, client_id="c1").outcome for _ in range(3)] == [Outcome.RETURNED] * 3
    assert not first.replayed
    assert market.send(FOUND, client_id="c2").outcome is Outcome.BLOCKED
    assert [market.send(FOUND, client_id="c2").outcome for _ in range(2)] == [Outcome.BLOCKED] * 2
    assert len(market.stored(Strike)) == 1


def test_line_ends_make_no_other_content(market):
    market.send("one\r\ntwo", client_id="c1")
    assert market.send("one\ntwo", client_id="c1").replayed


@pytest.mark.parametrize("changed", [{"body": "Hello!"}, {"topic": "shipping"}])
def test_other_content_under_a_used_id_is_an_error(market, changed):
    market.send("Hello", client_id="c1")
    before = market.stored()
    with pytest.raises(ClientIdReused):
        market.send(**{"body": "Hello", "client_id": "c1"} | changed)
    assert market.stored() == before


def test_other_content_after_a_block_is_an_error(market):
    market.send(FOUND)
    assert market.send(FOUND, client_id="c1").outcome is Outcome.BLOCKED
    with pytest.raises(ClientIdReused):
        market.send("Hello", client_id="c1")


def test_after_a_return_the_edited_text_is_the_next_attempt(market):
    market.send(FOUND, client_id="c1")
    edited = market.send("Hello", client_id="c1")
    assert (edited.outcome, edited.replayed) == (Outcome.DELIVERED, False)
    assert [entry.attempt for entry in market.desk().log("T-1").entries[1:]] == [1, 2]
    assert market.send("Hello", client_id="c1").replayed


def test_superseded_text_that_comes_late_is_an_error(market):
    market.send(FOUND, client_id="c1")
    market.send("Or john@shop.example", client_id="c1")
    before = market.stored()
    with pytest.raises(ClientIdReused, match="superseded"):
        market.send(FOUND, client_id="c1")
    assert market.stored() == before
    assert market.send("Or john@shop.example", client_id="c1").replayed
    market.send("Hello", client_id="c1")
    with pytest.raises(ClientIdReused, match="superseded"):
        market.send("Or john@shop.example", client_id="c1")


def test_the_attempts_under_one_id_are_bounded(market):
    for number in range(32):
        market.send(f"user{number}@shop.example", client_id="c1")
    with pytest.raises(ClientIdReused, match="32 attempts"):
        market.send("Hello", client_id="c1")
    assert market.send("user31@shop.example", client_id="c1").replayed


def test_each_party_and_each_thread_has_its_own_ids(market):
    market.open("T-2")
    market.send("Hello", client_id="c1")
    assert not market.send("Hello", client_id="c1", sender="bob").replayed
    assert not market.send("Hello", client_id="c1", transaction_id="T-2").replayed
    market.messaging.note("T-1", text="Hello", client_id="c1")
    assert market.sound()
    assert market.sound("T-2")


def test_without_an_id_a_repeat_is_a_second_message(market):
    assert [market.send("Hello").message.seq for _ in range(2)] == [1, 2]


def test_a_repeat_is_answered_on_a_closed_thread_too(market):
    market.send("Hello", client_id="c1")
    market.send(FOUND, client_id="c2")
    market.messaging.close_thread("T-1", reason="Done")
    assert market.send("Hello", client_id="c1").replayed
    assert market.send("Hello, then", client_id="c2").outcome is Outcome.REFUSED
    market.messaging.reopen_thread("T-1")
    assert market.send("Hello, then", client_id="c2").outcome is Outcome.DELIVERED


def test_a_note_is_added_once(market):
    note = market.messaging.note("T-1", text="Shipped", kind="shipped", client_id="n1")
    before = market.stored()
    assert market.messaging.note("T-1", text="Shipped", kind="shipped", client_id="n1") == note
    for other in ({"text": "Sent"}, {"kind": "sent"}):
        with pytest.raises(ClientIdReused):
            market.messaging.note("T-1", **{"text": "Shipped", "kind": "shipped", "client_id": "n1"} | other)
    assert market.stored() == before
    assert market.messaging.note("T-1", text="Shipped", kind="shipped").seq == 2


def test_a_note_counts_as_unread_for_nobody_and_tells_nobody(market):
    note = market.messaging.note("T-1", text="Shipped", kind="shipped")
    assert (note.seq, note.author, note.topic, note.outcome, note.body) == (
        1,
        None,
        "shipped",
        None,
        "Shipped",
    )
    assert [market.messaging.unread_total(user) for user in ("ann", "bob")] == [0, 0]
    for user in ("ann", "bob"):
        assert [message.body for message in market.messaging.read("T-1", reader=user).messages] == ["Shipped"]
    assert market.sound()
