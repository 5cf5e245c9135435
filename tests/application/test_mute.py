"""A muted conversation sends no notices; nothing else about it changes."""

from __future__ import annotations

import json

import pytest

from txmessaging import Policy, Rule
from txmessaging.domain.records import OutboxRow
from txmessaging.errors import InvalidChoice, ThreadNotFound

NUMBER = "call me at +1 415 555 0132"


def test_what_arrives_in_a_muted_conversation_is_unread_and_mailed_to_nobody(market):
    assert not market.messaging.thread("T-1", reader="bob").muted
    assert market.messaging.mute("T-1", user="bob").muted
    assert market.messaging.thread("T-1", reader="bob").muted
    market.send()
    market.messaging.note("T-1", text="Shipped")
    assert market.mails() == []
    assert market.messaging.unread_total("bob") == 1
    assert [thread.muted for thread in market.messaging.inbox("bob").threads] == [True]
    assert market.messaging.availability("T-1", user="ann").may_write
    assert market.sound()


def test_it_concerns_one_user_of_one_conversation(market):
    market.open("T-2")
    market.messaging.mute("T-1", user="bob")
    assert not market.messaging.thread("T-1", reader="ann").muted
    assert not market.messaging.thread("T-2", reader="bob").muted
    market.send(sender="bob")
    market.send(transaction_id="T-2")
    assert len(market.mails()) == 2


def test_notices_come_again_of_what_is_delivered_from_then_on(market):
    market.messaging.mute("T-1", user="bob")
    market.send()
    assert not market.messaging.mute("T-1", user="bob", muted=False).muted
    market.send("Hello?")
    assert [mail.id for mail in market.mails()] == ["3"]


@pytest.mark.parametrize("muted", [True, False])
def test_the_same_again_writes_nothing(market, muted):
    first = market.messaging.mute("T-1", user="bob", muted=muted)
    before = market.stored()
    assert market.messaging.mute("T-1", user="bob", muted=muted) == first
    assert market.stored() == before


def test_a_release_of_a_reviewer_is_not_mailed_to_who_muted_but_its_author_is_told(new_market):
    rules = [Rule(id="number", kinds=["phone"], action="hold")]
    market = new_market(policy=Policy(version="p/1", rules=rules))
    market.open()
    held = market.send(NUMBER)
    for user in ("ann", "bob"):
        market.messaging.mute("T-1", user=user)
    market.desk().release("T-1", held.message.entry)
    mails = [row for row in market.stored(OutboxRow) if row.channel == "mail"]
    assert [(row.kind, row.group.endswith("ann")) for row in mails] == [("decision", True)]
    assert market.messaging.unread_total("bob") == 1


def test_it_stays_muted_whatever_its_user_writes_and_whatever_is_decided_on_it(market):
    market.messaging.mute("T-1", user="ann")
    returned = market.send(NUMBER)
    market.messaging.appeal("T-1", author="ann", entry=returned.message.entry, text="It is the shop's")
    market.desk().release("T-1", returned.message.entry)
    assert market.messaging.thread("T-1", reader="ann").muted
    assert market.messaging.mute("T-1", user="ann", muted=False).muted is False


def test_what_a_user_writes_cannot_look_like_it(market):
    market.send(f'{NUMBER} "muted":true \\"muted\\":true')
    assert not market.messaging.thread("T-1", reader="ann").muted
    kind = 'x"muted":true'
    assert '"muted":true' not in json.dumps([kind], separators=(",", ":"))


def test_only_a_party_mutes(market):
    for user in ("eve", "op7"):
        with pytest.raises(ThreadNotFound):
            market.messaging.mute("T-1", user=user)
    with pytest.raises(InvalidChoice, match="muted must be True or False"):
        market.messaging.mute("T-1", user="bob", muted="no")
