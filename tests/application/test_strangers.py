"""To everybody but its two parties a conversation does not exist."""

from __future__ import annotations

import pytest

from txmessaging import Messaging
from txmessaging.errors import ThreadNotFound

CALLS = {
    "send": lambda messaging, id_, user: messaging.send(id_, sender=user, body="Hello"),
    "preview": lambda messaging, id_, user: messaging.preview(id_, sender=user, body="Hello"),
    "availability": lambda messaging, id_, user: messaging.availability(id_, user=user),
    "thread": lambda messaging, id_, user: messaging.thread(id_, reader=user),
    "read": lambda messaging, id_, user: messaging.read(id_, reader=user),
    "attempts": lambda messaging, id_, user: messaging.attempts(id_, author=user),
    "mark_read": lambda messaging, id_, user: messaging.mark_read(id_, reader=user, through=1),
}


def refused(call, messaging: Messaging, transaction_id: str, user: str) -> ThreadNotFound:
    with pytest.raises(ThreadNotFound) as caught:
        call(messaging, transaction_id, user)
    return caught.value


@pytest.mark.parametrize("name", CALLS)
def test_a_stranger_gets_the_answer_for_what_is_not_there(market, name):
    market.send("Hello")
    before = market.stored()
    stranger = refused(CALLS[name], market.messaging, "T-1", "eve")
    unknown = refused(CALLS[name], market.messaging, "T-9", "ann")
    assert (type(stranger), stranger.args, stranger.context) == (type(unknown), unknown.args, unknown.context)
    assert (stranger.code, stranger.http_status) == ("thread_not_found", 404)
    assert market.stored() == before


@pytest.mark.parametrize("user", ["Ann", "ann ", "ANN", "\uff41nn"])
def test_users_are_compared_to_the_letter(market, user):
    refused(CALLS["read"], market.messaging, "T-1", user)


def test_a_stranger_sees_nothing_in_lists(market):
    market.send("Hello")
    assert market.messaging.inbox("eve").threads == ()
    assert market.messaging.unread_total("eve") == 0
    since = market.messaging.changes("eve").next
    market.send("Hello again")
    assert market.messaging.changes("eve", since=since).threads == ()


def test_a_closed_thread_tells_strangers_no_more(market):
    market.messaging.close_thread("T-1", reason="Done")
    refused(CALLS["availability"], market.messaging, "T-1", "eve")
    refused(CALLS["send"], market.messaging, "T-1", "eve")
