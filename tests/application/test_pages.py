"""Messages, attempts and conversations, a page at a time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging.domain.records import Thread


@pytest.fixture
def talk(market):
    """Seven delivered messages and notes, one to seven, with three returned ones between."""
    for number in range(1, 8):
        if number == 4:
            market.messaging.note("T-1", text="4")
        else:
            market.send(str(number), sender="ann" if number % 2 else "bob")
        if number in {2, 3, 5}:
            market.send(f"user{number}@shop.example")
    return market


def seqs(page):
    return [message.seq for message in page.messages]


def test_the_newest_page_comes_first_and_each_is_ascending(talk):
    read = talk.messaging.read
    page = read("T-1", reader="ann", limit=3)
    assert (seqs(page), page.next) == ([5, 6, 7], 5)
    page = read("T-1", reader="ann", limit=3, before=page.next)
    assert (seqs(page), page.next) == ([2, 3, 4], 2)
    page = read("T-1", reader="ann", limit=3, before=page.next)
    assert (seqs(page), page.next) == ([1], None)
    assert seqs(read("T-1", reader="ann", before=1)) == []


def test_behind_a_seq_the_oldest_page_comes_first(talk):
    read = talk.messaging.read
    page = read("T-1", reader="bob", limit=3, after=0)
    assert (seqs(page), page.next) == ([1, 2, 3], 3)
    page = read("T-1", reader="bob", limit=4, after=page.next)
    assert (seqs(page), page.next) == ([4, 5, 6, 7], None)
    assert seqs(read("T-1", reader="bob", after=7)) == []


def test_a_page_of_just_the_right_size_is_the_last(talk):
    assert talk.messaging.read("T-1", reader="ann", limit=7).next is None


def test_attempts_are_the_authors_own_newest_first_by_page(talk):
    read = talk.messaging.attempts
    page = read("T-1", author="ann", limit=2)
    assert [message.body for message in page.messages] == ["user3@shop.example", "user5@shop.example"]
    page = read("T-1", author="ann", limit=2, before=page.next)
    assert [message.body for message in page.messages] == ["user2@shop.example"]
    assert page.next is None
    assert read("T-1", author="bob").messages == ()


def test_the_desk_pages_alike_and_sees_what_belongs_to_authors(talk):
    page = talk.desk().read("T-1", limit=3)
    assert (seqs(page), page.next) == ([5, 6, 7], 5)
    assert [message.original for message in page.messages] == ["5", "6", "7"]
    assert all(message.verdict for message in page.messages)
    assert seqs(talk.desk().read("T-1", limit=3, after=5)) == [6, 7]
    log = talk.desk().log("T-1", limit=8)
    assert (len(log.entries), log.next) == (8, 8)
    assert [entry.entry for entry in talk.desk().log("T-1", after=log.next).entries] == [9, 10, 11]


@pytest.fixture
def inbox(new_market):
    """Five orders of ann's, as buyer and as seller, opened a second apart."""
    market = new_market()
    for number in range(5):
        parties = {"buyer": "ann", "seller": "bob"} if number % 2 else {"buyer": "bob", "seller": "ann"}
        market.open(f"T-{number}", **parties)
        market.tick()
    return market


def ids(page):
    return [thread.transaction_id for thread in page.threads]


def test_the_last_delivered_comes_first(inbox):
    assert ids(inbox.messaging.inbox("ann")) == ["T-4", "T-3", "T-2", "T-1", "T-0"]
    inbox.send("Hello", transaction_id="T-1")
    inbox.send("jane@shop.example", transaction_id="T-0")
    assert ids(inbox.messaging.inbox("ann")) == ["T-1", "T-4", "T-3", "T-2", "T-0"]
    assert ids(inbox.messaging.inbox("bob")) == ["T-1", "T-4", "T-3", "T-2", "T-0"]


def test_only_what_is_unread(inbox):
    inbox.send("Hello", transaction_id="T-1", sender="bob")
    inbox.send("Hello", transaction_id="T-2", sender="bob")
    inbox.send("Hello", transaction_id="T-3", sender="ann")
    page = inbox.messaging.inbox("ann", unread_only=True)
    assert ids(page) == ["T-2", "T-1"]
    assert [thread.unread for thread in page.threads] == [1, 1]
    assert ids(inbox.messaging.inbox("bob", unread_only=True)) == ["T-3"]
    inbox.messaging.mark_read("T-2", reader="ann", through=1)
    assert ids(inbox.messaging.inbox("ann", unread_only=True)) == ["T-1"]


def test_an_empty_inbox(inbox):
    page = inbox.messaging.inbox("nobody")
    assert (page.threads, page.next) == ((), None)


def test_threads_of_the_same_moment_are_told_apart(new_market):
    market = new_market()
    for number in range(4):
        market.open(f"T-{number}")
    first = market.messaging.inbox("ann", limit=2)
    assert ids(first) + ids(market.messaging.inbox("ann", limit=2, cursor=first.next)) == [
        "T-3",
        "T-2",
        "T-1",
        "T-0",
    ]


@given(
    moves=st.lists(st.lists(st.integers(0, 7), max_size=3), min_size=1, max_size=8), limit=st.integers(1, 4)
)
def test_what_does_not_move_while_paging_appears_exactly_once(new_market, moves, limit):
    market = new_market()
    for number in range(8):
        market.open(f"T-{number}")
        market.tick(number % 2)
    moved, seen, cursor = set(), [], None
    for step in [*moves, *[[]] * 10]:
        page = market.messaging.inbox("ann", limit=limit, cursor=cursor)
        seen += ids(page)
        cursor = page.next
        if cursor is None:
            break
        for number in step:
            market.tick()
            market.send("Hello", transaction_id=f"T-{number}")
            moved.add(f"T-{number}")
    assert cursor is None
    for thread in market.stored(Thread):
        if thread.transaction_id not in moved:
            assert seen.count(thread.transaction_id) == 1
