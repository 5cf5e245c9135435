"""What is new for a user: each move is told at least once, in order, and never not at all."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from txmessaging.domain.changes import Insert
from txmessaging.domain.records import Thread


def ids(page):
    return [thread.transaction_id for thread in page.threads]


def test_without_a_cursor_it_starts_from_now(market):
    market.send("Hello")
    page = market.messaging.changes("bob")
    assert page.threads == ()
    page = market.messaging.changes("bob", since=page.next)
    assert page.threads == ()
    market.send("Hello again")
    page = market.messaging.changes("bob", since=page.next)
    assert ids(page) == ["T-1"]
    assert page.threads[0].unread == 2
    assert ids(market.messaging.changes("bob", since=page.next)) == []


def test_it_starts_for_a_user_without_conversations(new_market):
    market = new_market()
    cursor = market.messaging.changes("ann").next
    market.open()
    assert ids(market.messaging.changes("ann", since=cursor)) == ["T-1"]


def test_every_kind_of_move_is_told(market):
    cursor = market.messaging.changes("bob").next
    for move in (
        lambda: market.send("Hello"),
        lambda: market.messaging.mark_read("T-1", reader="bob", through=1),
        lambda: market.messaging.note("T-1", text="Shipped"),
        lambda: market.messaging.restate(market.order(stage="paid", revision=1)),
        lambda: market.messaging.close_thread("T-1", reason="Done"),
        lambda: market.messaging.reopen_thread("T-1"),
    ):
        move()
        page = market.messaging.changes("bob", since=cursor)
        assert ids(page) == ["T-1"]
        cursor = page.next
    assert ids(market.messaging.changes("bob", since=cursor)) == []


def test_a_transaction_that_commits_late_is_told(market):
    market.open("T-2")
    market.tick(10)
    market.send("Hello", transaction_id="T-2")
    page = market.messaging.changes("bob", since=market.messaging.changes("bob").next)
    assert ids(page) == []
    market.tick(-9)  # it wrote before, and commits now
    market.send("Hello")
    market.tick(9)
    assert ids(market.messaging.changes("bob", since=page.next)) == ["T-1"]


def test_what_was_told_long_ago_leaves_the_cursor(market):
    cursor = market.messaging.changes("bob").next
    lengths = set()
    for _ in range(5):
        market.tick(31)
        market.send("Hello")
        cursor = market.messaging.changes("bob", since=cursor).next
        lengths.add(len(cursor))
    assert len(lengths) == 1


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 12), st.booleans()),
        max_size=30,
    ),
    st.integers(1, 3),
)
def test_each_move_is_told_at_least_once(new_market, moves, limit):
    market = new_market()
    for number in range(6):
        market.open(f"T-{number}")
    page = market.messaging.changes("bob")
    latest, told = {}, {}

    def poll():
        nonlocal page
        page = market.messaging.changes("bob", since=page.next, limit=limit)
        for thread in page.threads:
            told[thread.transaction_id] = thread.unread
        return page.threads

    for number, seconds, polls in moves:
        market.tick(seconds)
        market.send("Hello", transaction_id=f"T-{number}")
        latest[f"T-{number}"] = latest.get(f"T-{number}", 0) + 1
        if polls:
            poll()
    while poll():
        pass
    assert told == latest


def test_a_cursor_stays_small_enough_to_be_taken_back(market):
    (thread,) = market.stored(Thread)
    market.write(*(Insert(attrs.evolve(thread, transaction_id=f"X-{number}")) for number in range(4_200)))
    page = market.messaging.changes("bob", since=market.messaging.changes("bob").next, limit=500)
    assert len(page.threads) == 4_201 - 4_096
    assert len(page.next) < 65_536
    market.tick()
    market.send("Hello")
    assert "T-1" in ids(market.messaging.changes("bob", since=page.next, limit=500))


def test_cursors_of_every_length_are_taken_back(market):
    for number in range(12):
        market.open("T" * (number + 2))
        page = market.messaging.inbox("ann", limit=1)
        assert len(market.messaging.inbox("ann", limit=1, cursor=page.next).threads) == 1
