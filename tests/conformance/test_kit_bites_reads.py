"""Adapters with one fault each in what they show: the kit must find it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import attrs
import pytest

from txmessaging.adapters.memory import MemoryStorage, MemoryTransaction
from txmessaging.ports import (
    DeadLetters,
    Entry,
    Inbox,
    OutboxRow,
    Snapshot,
    Strikes,
    Thread,
    Timeline,
)


class Broken(MemoryStorage):
    """The memory adapter with another transaction."""

    def __init__(self, transaction: type[MemoryTransaction]) -> None:
        super().__init__()
        self.transaction = transaction

    @contextmanager
    def begin(self, *, write: bool) -> Iterator[MemoryTransaction]:
        with super().begin(write=write) as transaction:
            transaction.__class__ = self.transaction
            yield transaction


class ShowsStrangers(MemoryTransaction):
    def snapshot(self, want):
        found = super().snapshot(want)
        return found if found.thread else super().snapshot(attrs.evolve(want, party=None))


def snapshotting(**broken: Callable[[Snapshot, MemoryTransaction], Any]) -> type[MemoryTransaction]:
    class Snapshotting(MemoryTransaction):
        def snapshot(self, want):
            found = super().snapshot(want)
            return attrs.evolve(found, **{name: part(found, self) for name, part in broken.items()})

    return Snapshotting


def entry_with_that_number(found, transaction):
    return next((entry for entry in transaction._all(Entry) if entry.entry == 3), None)


class AttemptsOfBothSides(MemoryTransaction):
    def snapshot(self, want):
        found = super().snapshot(want)
        entries = [
            entry
            for entry in self._all(Entry)
            if want.client_id
            and (entry.transaction_id, entry.client_id) == (want.transaction_id, want.client_id)
        ]
        return attrs.evolve(found, attempts=tuple(sorted(entries, key=lambda entry: entry.attempt)))


def paging(broken: Callable[[MemoryTransaction, Any, Callable[[Any], Any]], Any]) -> type[MemoryTransaction]:
    class Paging(MemoryTransaction):
        def page(self, query):
            return broken(self, query, super().page)

    return Paging


def starts_with_the_last(self, query, page):
    found = page(query)
    start = [record for record in self._all(query.record) if query.holds(record)]
    return [*[record for record in start if query.position(record) == query.start], *found][: query.limit]


def as_buyer_only(self, query, page):
    found = page(attrs.evolve(query, limit=1000))
    if isinstance(query, Inbox):
        found = [thread for thread in found if thread.buyer == query.user]
    return found[: query.limit]


def in_any_case(self, query, page):
    found = page(attrs.evolve(query, limit=1000))
    return sorted(
        found,
        key=lambda record: [str(value).casefold() for value in query.position(record)],
        reverse=query.descending,
    )[: query.limit]


def of_any_state(self, query, page):
    if isinstance(query, DeadLetters):
        rows = (row for row in self._all(OutboxRow) if row.channel == query.channel and row.state != "due")
        return sorted(rows, key=query.position)[: query.limit]
    return page(query)


def of_mails_alone(self, query, page):
    return [row for row in page(query) if not isinstance(query, DeadLetters) or row.channel != "events"]


def without_overruled(self, query, page):
    found = page(query)
    return [strike for strike in found if not isinstance(query, Strikes) or strike.overruled_by is None]


def without_notes(self, query, page):
    found = page(query)
    return [entry for entry in found if not isinstance(query, Timeline) or entry.kind == "message"]


def one_more(self, query, page):
    return page(attrs.evolve(query, limit=query.limit + 1))


def in_utf_16(self, query, page):
    found = page(attrs.evolve(query, limit=1000))
    return sorted(
        found,
        key=lambda record: [str(value).encode("utf-16-be") for value in query.position(record)],
        reverse=query.descending,
    )[: query.limit]


def oldest_first(self, query, page):
    return page(query)[::-1]


def by_opening(self, query, page):
    found = page(attrs.evolve(query, below=None, limit=1000))
    place = sum(query.below is not None and thread.last_delivered_at > query.below[0] for thread in found)
    return found[place + 1 :][: query.limit] if query.below else found[: query.limit]


class CountsOneSide(MemoryTransaction):
    def unread_total(self, user):
        return sum(thread.buyer_unread for thread in self._all(Thread) if thread.buyer == user)


STRANGER = "test_to_anybody_else_it_does_not_exist"
PAGE = "test_a_page_is_what_its_query_says"

CAUGHT: list[tuple[type[MemoryTransaction], str, dict[str, object]]] = [
    (ShowsStrangers, STRANGER, {"lock": False}),
    (ShowsStrangers, STRANGER, {"lock": True}),
    (ShowsStrangers, "test_to_a_stranger_there_is_no_conversation", {}),
    (AttemptsOfBothSides, "test_attempts_of_a_client_id", {}),
    (snapshotting(attempts=lambda found, _: found.attempts[::-1]), "test_attempts_of_a_client_id", {}),
    (snapshotting(attempts=lambda found, _: found.attempts[:1]), "test_attempts_of_a_client_id", {}),
    (snapshotting(attempts=lambda *_: ()), "test_once", {}),
    (
        snapshotting(
            standing=lambda found, _: found.standing if found.standing and found.standing.version else None
        ),
        "test_the_standing_of_the_party",
        {},
    ),
    (snapshotting(at_seq=lambda found, _: None), "test_the_entry_at_a_seq", {}),
    (snapshotting(at_seq=entry_with_that_number), "test_the_entry_at_a_seq", {}),
    (snapshotting(parts_version=lambda *_: 1), "test_everything_at_once", {}),
    (paging(starts_with_the_last), PAGE, {"name": "the rest of a log"}),
    (paging(starts_with_the_last), PAGE, {"name": "an inbox below a thread"}),
    (paging(one_more), PAGE, {"name": "strikes"}),
    (paging(as_buyer_only), PAGE, {"name": "an inbox"}),
    (paging(in_any_case), PAGE, {"name": "an inbox"}),
    (paging(in_utf_16), PAGE, {"name": "an audit trail"}),
    (paging(of_any_state), PAGE, {"name": "dead letters"}),
    (paging(of_any_state), PAGE, {"name": "dead events"}),
    (paging(of_mails_alone), PAGE, {"name": "dead events"}),
    (paging(without_overruled), PAGE, {"name": "strikes"}),
    (paging(without_notes), PAGE, {"name": "the newest of a timeline"}),
    (paging(oldest_first), "test_the_latest_change_comes_first", {}),
    (paging(by_opening), "test_an_inbox_that_moves_while_somebody_pages", {}),
    (CountsOneSide, "test_both_sides_of_a_user_count", {}),
    (CountsOneSide, "test_from_opening_to_closing", {}),
]


@pytest.mark.parametrize(("broken", "case", "parameters"), CAUGHT)
def test_the_kit_bites(must_catch, broken, case, parameters):
    must_catch(lambda: Broken(broken), case, **parameters)


SEARCHED = [ShowsStrangers, AttemptsOfBothSides, CountsOneSide, paging(one_more), paging(as_buyer_only)]


@pytest.mark.parametrize("broken", SEARCHED)
def test_the_search_finds_it_too(must_catch, broken):
    must_catch(lambda: Broken(broken), "test_any_history_of_records_agrees_with_memory")
