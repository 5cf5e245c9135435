"""What a transcript shows to whom, and what it must hide."""

from __future__ import annotations

import json

import attrs
import pytest

from txmessaging import verify_transcript
from txmessaging.domain import chain
from txmessaging.domain.changes import Delete, Put
from txmessaging.domain.records import Entry, Thread

SECRETS = {
    "ann": "ann-tried@shop.example",
    "bob": "bob-tried@shop.example",
}


@pytest.fixture
def talk(market):
    """A conversation with everything in it."""
    messaging = market.messaging
    market.send("Is it new?", client_id="ann-client", actor="ann-staff")
    market.send(SECRETS["ann"], client_id="ann-client-2")
    messaging.mark_read("T-1", reader="bob", through=1)
    market.send("Yes!", sender="bob", client_id="bob-client", actor="bob-staff")
    market.send(SECRETS["bob"], sender="bob")
    market.send(SECRETS["bob"], sender="bob")
    messaging.note("T-1", text="Shipped", kind="shipped", client_id="host-client")
    messaging.restate(market.order(stage="secret-stage", facts={"margin": "secret-fact"}, revision=1))
    messaging.close_thread("T-1", reason="Done")
    messaging.reopen_thread("T-1")
    market.send("Thanks")
    return market


@pytest.mark.parametrize("view", ["operator", "buyer", "seller"])
def test_every_view_verifies(talk, view):
    lines = talk.transcript(view=view)
    head = str(talk.desk().head("T-1"))
    found = verify_transcript(lines, head=head)
    assert found.ok, found.reason
    assert (found.entries, found.head, found.complete) == (11, head, True)
    assert not verify_transcript(lines).complete


def test_the_operator_sees_all(talk):
    text = "\n".join(talk.transcript())
    for shown in (*SECRETS.values(), "ann-client", "bob-staff", "host-client", "secret-stage", "secret-fact"):
        assert shown in text
    assert "commitment" not in text


@pytest.mark.parametrize(("view", "me", "other"), [("buyer", "ann", "bob"), ("seller", "bob", "ann")])
def test_a_party_sees_its_own_and_what_was_delivered(talk, view, me, other):
    text = "\n".join(talk.transcript(view=view))
    told = ("Is it new?", "Yes!", "Thanks", "Shipped", "Done", SECRETS[me], f"{me}-client", f"{me}-staff")
    for shown in told:
        assert shown in text
    for hidden in (
        SECRETS[other],
        f"{other}-client",
        f"{other}-staff",
        "host-client",
        "secret-",
        "Order 1001",
    ):
        assert hidden not in text
    assert '\\"buyer\\":\\"ann\\"' in text


def test_of_the_others_undelivered_attempts_only_that_there_was_one(talk):
    line = json.loads(talk.transcript(view="buyer")[5])
    assert set(line) == {"entry", "link", "head_commitment", "detail_commitment", "original_commitment"}


def test_the_transcript_is_as_of_the_call(talk):
    lines = talk.desk().export("T-1")
    first = next(lines)
    talk.send("Later")
    rest = list(lines)
    assert "Later" not in "".join(rest)
    assert verify_transcript([first, *rest]).entries == 11


@pytest.fixture
def erasure(market):
    """A message that was erased, as a later version will do it."""
    market.send("to be erased", client_id="c-erased")
    entry = market.stored(Entry)[1]
    erased = attrs.evolve(
        entry,
        actor=None,
        client_id=None,
        attempt=None,
        verdict=None,
        detail_salt=None,
        detail_digest=chain.detail_commitment(entry),
        original=None,
        original_salt=None,
        original_digest=chain.original_commitment(entry),
        version=2,
    )
    market.write(Put(erased, 1))
    return market


@pytest.mark.parametrize("view", ["operator", "buyer", "seller"])
def test_what_was_erased_is_named_and_the_chain_still_holds(erasure, view):
    erasure.send("Still here", sender="bob")
    lines = erasure.transcript(view=view)
    assert json.loads(lines[-1]) == {"end": True, "erased": [[2, "detail"], [2, "original"]]}
    found = verify_transcript(lines)
    assert found.ok, found.reason
    assert "to be erased" not in "".join(lines)
    (message, _) = erasure.messaging.read("T-1", reader="ann").messages
    assert (message.body, message.original, message.verdict) == (None, None, None)
    assert erasure.sound()


def test_an_erasure_that_is_not_named_is_found(erasure):
    lines = erasure.transcript()
    found = verify_transcript([*lines[:-1], '{"end":true,"erased":[[2,"detail"]]}'])
    assert (found.ok, found.first_bad, found.entries) == (False, 2, 1)
    assert found.reason == "the original is missing and no erasure names it"


@pytest.mark.parametrize("pair", [[1, "original"], [2, "head"], [9, "detail"], [2, "delivered"], "2", [2], 2])
def test_an_erasure_of_what_is_not_withheld_is_found(erasure, pair):
    lines = erasure.transcript()
    pairs = json.dumps([[2, "detail"], [2, "original"], pair])
    found = verify_transcript([*lines[:-1], f'{{"end":true,"erased":{pairs}}}'])
    assert (found.ok, found.first_bad) == (False, 3)
    assert found.reason == "an erasure names a part that is not withheld"


def test_a_log_that_lost_its_tail_in_the_database_does_not_verify(talk):
    last = talk.stored(Entry)[-1]
    talk.write(Delete(last.key, last.version))
    found = verify_transcript(talk.transcript())
    assert (found.ok, found.first_bad) == (False, 11)
    assert found.reason == "there are 10 entries, the first line says 11"


def test_a_masked_message_shows_its_delivered_text_to_the_other_side(market):
    market.send("call 555 or so")
    entry, (thread,) = market.stored(Entry)[1], market.stored(Thread)
    masked = attrs.evolve(entry, outcome="masked", delivered="call ███ or so", delivered_salt=b"d" * 16)
    before = market.stored(Entry)[0]
    masked = attrs.evolve(masked, link=chain.link_of(before.link, masked), version=2)
    market.write(
        Put(masked, 1),
        Put(attrs.evolve(thread, head=masked.link, version=thread.version + 1), thread.version),
    )
    (seen,) = market.messaging.read("T-1", reader="bob").messages
    (own,) = market.messaging.read("T-1", reader="ann").messages
    assert (seen.body, seen.original) == ("call ███ or so", None)
    assert (own.body, own.original) == ("call ███ or so", "call 555 or so")
    for view, sees in (("operator", True), ("buyer", True), ("seller", False)):
        lines = market.transcript(view=view)
        assert verify_transcript(lines).ok
        assert ("555" in lines[2]) is sees
        assert "███" in lines[2]
    assert market.sound()
