"""Cases of `page` and `unread_total`: each query against what it says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import attrs
import pytest

from txmessaging.domain.records import R
from txmessaging.ports import (
    AsyncStorage,
    Attempts,
    AuditTrail,
    CasesOf,
    Changes,
    DeadLetters,
    Entry,
    Inbox,
    Log,
    OpenCases,
    Put,
    Query,
    Record,
    Strikes,
    Thread,
    Threads,
    Timeline,
)
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness, case
from txmessaging.testing.steps import fetched, insert, page, stored, unread_total, write

EVERYTHING = 100
FARTHEST = 2**63 - 1
LAST = "\U0010ffff"


def answer(query: Query[R], records: Iterable[Record | None]) -> Sequence[R]:
    """What the page must be, given all records that are stored: what the query says of itself."""
    candidates: list[Any] = [record for record in records if isinstance(record, query.record)]
    held: list[R] = sorted(filter(query.holds, candidates), key=query.position, reverse=query.descending)
    start = query.start
    if start is not None and query.descending:
        held = [record for record in held if query.position(record) < start]
    elif start is not None:
        held = [record for record in held if query.position(record) > start]
    return held[: query.limit]


def behind(query: Query[Any], last: Record) -> Query[Any]:
    """The query for the page behind the one that ends with `last`."""
    position = query.position(last)
    start: dict[str, Any]
    match query:
        case Timeline(after=None) | Attempts():
            start = {"before": position[0]}
        case Timeline() | Log() | Threads():
            start = {"after": position[0]}
        case Inbox():
            start = {"below": position}
        case Strikes():
            start = {"before": position}
        case _:
            start = {"after": position}
    return varied_query(query, **start)


def varied_query(query: Query[R], **fields: Any) -> Query[R]:  # noqa: ANN401 - fields of several types
    """The query with another start or limit."""
    anything: Any = query
    other: Query[R] = attrs.evolve(anything, **fields)
    return other


async def walked(storage: AsyncStorage, query: Query[R]) -> list[R]:
    """All records from the query's start to the end, page by page, a scope for each page."""
    found = list(shown := await page(storage, query))
    while shown:
        assert len(shown) <= query.limit, "a page must not hold more than `limit` records"
        query = behind(query, shown[-1])
        shown = await page(storage, query)
        found += shown
        assert len(found) <= EVERYTHING, "paging must come to an end: `start` is exclusive"
    return found


def _market() -> list[Record]:
    """Conversations of "bo" and others, with ties and near misses wherever a query decides."""
    records: list[Record] = []
    for place, name in enumerate(sample.DISTINCT_IDS):
        parties = [("bo", "sal"), ("ann", "bo"), ("Bo", "bo "), ("sal", "ann")][place % 4]
        unread = {"buyer_unread": place % 3, "seller_unread": (place + 1) % 2}
        when = sample.NOON + place // 6
        records += [
            sample.thread(name, buyer=parties[0], seller=parties[1], last_delivered_at=when, **unread),
            sample.audit_row(at=sample.NOON, id=name),
            sample.audit_row(at=sample.NOON + 5 - place % 3, id=f"{name}2"[-128:]),
            sample.audit_row(transaction_id="t-1", id=name),
            sample.strike(number=place, at=sample.NOON + place % 3),
            sample.strike(number=1, transaction_id=name, overruled_by=place % 2 or None),
            sample.strike("Sal", number=place),
            sample.strike(number=place, role="buyer"),
            sample.review_case(place, opened_at=sample.NOON + place % 3),
            sample.review_case(3, transaction_id=name, kind=("reported", "appealed")[place % 2]),
            sample.review_case(place, transaction_id="t-1", author="Sal", action=place % 2),
            sample.review_case(place, kind="appealed", state="closed", decided_by=place),
            sample.outbox_row(place, group=name, enqueued_at=sample.NOON, state="dead"),
            sample.outbox_row(place, group=f"{name}2", kind=name, enqueued_at=sample.NOON - 1, state="dead"),
            sample.outbox_row(place, group=name, kind="other", state=("due", "done")[place % 2]),
            sample.outbox_row(place, group=name, channel="Mail", state="dead"),
            sample.outbox_row(
                place,
                group=f"{name}\x1fseller",
                id=f"T-1\x1f{place}\x1fe",
                channel="events",
                enqueued_at=sample.NOON + place % 2,
                state=("dead", "dead", "due")[place % 3],
            ),
        ]
    for number in range(1, 16):
        delivered = number % 3 == 0
        role = ("buyer", "seller", "buyer", "host")[number % 4]
        fields = {
            "role": role,
            "kind": "note" if role == "host" else "message",
            "seq": 20 - number if delivered else None,
        }
        records += [sample.entry(name, number, **fields) for name in ("T-1", "t-1", "T-1 ")]
    return records


_QUERIES: dict[str, Query[Any]] = {
    "the newest of a timeline": Timeline(transaction_id="T-1", limit=1),
    "a timeline before a seq": Timeline(transaction_id="T-1", before=14, limit=1),
    "a timeline before the first": Timeline(transaction_id="T-1", before=0, limit=1),
    "a timeline after a seq": Timeline(transaction_id="T-1", after=8, limit=1),
    "a timeline after the last": Timeline(transaction_id="T-1", after=FARTHEST, limit=1),
    "no timeline": Timeline(transaction_id="T-0", limit=1),
    "a log": Log(transaction_id="T-1", limit=1),
    "the rest of a log": Log(transaction_id="T-1", after=7, limit=1),
    "the log behind its end": Log(transaction_id="T-1", after=FARTHEST, limit=1),
    "the buyer's attempts": Attempts(transaction_id="T-1", role="buyer", limit=1),
    "the seller's earlier attempts": Attempts(transaction_id="T-1", role="seller", before=9, limit=1),
    "the host's attempts": Attempts(transaction_id="T-1", role="host", limit=1),
    "all threads": Threads(limit=1),
    "the threads behind one": Threads(after="T-1", limit=1),
    "the threads behind the last": Threads(after=LAST, limit=1),
    "an inbox": Inbox(user="bo", limit=1),
    "the unread of an inbox": Inbox(user="bo", unread_only=True, limit=1),
    "an inbox below a thread": Inbox(user="sal", below=(sample.NOON + 1, "ORDER"), limit=1),
    "an inbox below everything": Inbox(user="bo", below=(0, ""), limit=1),
    "an inbox below the highest": Inbox(user="bo", below=(FARTHEST, LAST), limit=1),
    "another's inbox": Inbox(user="Bo", limit=1),
    "nobody's inbox": Inbox(user="BO", limit=1),
    "changes from the beginning": Changes(user="bo", after=(0, ""), limit=1),
    "changes after the end": Changes(user="bo", after=(FARTHEST, ""), limit=1),
    "strikes": Strikes(user="sal", role="seller", limit=1),
    "earlier strikes": Strikes(user="sal", role="seller", before=(sample.NOON + 1, "T-1", 7), limit=1),
    "strikes as buyer": Strikes(user="sal", role="buyer", limit=1),
    "what waits for review": OpenCases(limit=1),
    "what waits behind a case": OpenCases(after=(sample.NOON + 1, "T-1", 7, 7, "held"), limit=1),
    "what was held": OpenCases(case_kind="held", limit=1),
    "what was held behind a case": OpenCases(
        case_kind="held", after=(sample.NOON + 1, "T-1", 7, 7, "held"), limit=1
    ),
    "what waits of an author": OpenCases(author="Sal", limit=1),
    "what was reported of an author": OpenCases(author="sal", case_kind="reported", limit=1),
    "the cases of a thread": CasesOf(transaction_id="T-1", limit=1),
    "the later cases of a thread": CasesOf(transaction_id="T-1", after=(7, "held", 7), limit=1),
    "dead letters": DeadLetters(channel="mail", limit=1),
    "later dead letters": DeadLetters(channel="mail", after=(sample.NOON, "order", "message", "0"), limit=1),
    "dead events": DeadLetters(channel="events", limit=1),
    "later dead events": DeadLetters(
        channel="events", after=(sample.NOON, "order\x1fseller", "message", "T-1\x1f0\x1fe"), limit=1
    ),
    "dead letters of another channel": DeadLetters(channel="Mail", limit=1),
    "an audit trail": AuditTrail(transaction_id="T-1", limit=1),
    "a later audit trail": AuditTrail(transaction_id="T-1", after=(sample.NOON + 3, "order2"), limit=1),
}


class Pages(Harness):
    """`page`: by keyset, as the query describes itself with `holds`, `position`, `start`, `descending`."""

    @pytest.mark.parametrize("name", _QUERIES)
    @case
    async def test_a_page_is_what_its_query_says(self, storage: AsyncStorage, name: str) -> None:
        """Which records, in which order, and as many as fit: on the first page and walking on."""
        market = _market()
        await insert(storage, *market)
        records = await fetched(storage, *(record.key for record in market))
        everything = answer(varied_query(_QUERIES[name], limit=EVERYTHING), records)
        for limit in (1, 3, EVERYTHING):
            query = varied_query(_QUERIES[name], limit=limit)
            expected = answer(query, records)
            assert list(await page(storage, query)) == list(expected), f"{query!r} must give this page"
            assert await walked(storage, query) == list(everything), f"walking on from {query!r}"

    @case
    async def test_the_latest_change_comes_first(self, storage: AsyncStorage) -> None:
        """Without `after`; and a thread that is written again moves to the end of the changes."""
        threads = [sample.thread(name, seller=f"seller of {name}") for name in ("a", "b", "c", "A")]
        for thread in threads:
            await insert(storage, thread)
            await self.pause(0.002)
        await write(storage, Put(sample.changed(threads[1]), 1))
        latest = await page(storage, Changes(user="bo", limit=3))
        assert [thread.transaction_id for thread in latest] == ["b", "A", "c"], (
            "the latest change comes first"
        )
        every = await page(storage, Changes(user="bo", after=(0, ""), limit=10))
        assert [thread.transaction_id for thread in every] == ["a", "c", "A", "b"]
        moved = (await stored(storage, threads[1])).touched
        assert await page(storage, Changes(user="bo", after=(moved, "b"), limit=10)) in ([], ())

    @case
    async def test_an_inbox_that_moves_while_somebody_pages(self, storage: AsyncStorage) -> None:
        """New threads arrive and old ones move up: what does not move appears exactly once."""
        threads = [
            sample.thread(f"T-{place}", last_delivered_at=sample.NOON + place // 2) for place in range(12)
        ]
        await insert(storage, *threads)
        query: Query[Thread] = Inbox(user="bo", limit=2)
        met: list[str] = []
        moving = iter(threads[::3])
        while shown := await page(storage, query):
            met += [thread.transaction_id for thread in shown]
            query = behind(query, shown[-1])
            late = sample.NOON + 100 + len(met)
            await insert(storage, sample.thread(f"new {late}", last_delivered_at=late))
            if thread := next(moving, None):
                await write(storage, Put(sample.changed(thread, last_delivered_at=late), 1))
        still = [thread.transaction_id for thread in threads if thread not in threads[::3]]
        counts = {name: met.count(name) for name in still}
        assert set(counts.values()) == {1}, f"a thread that does not move appears exactly once: {counts}"

    @case
    async def test_a_log_that_grows_while_somebody_pages(self, storage: AsyncStorage) -> None:
        """Ascending pages meet what arrives, descending ones do not; nothing twice, nothing left out."""
        await insert(storage, *(sample.entry(number=number, seq=number) for number in range(1, 6)))
        up: Query[Entry] = Log(transaction_id="T-1", limit=2)
        down: Query[Entry] = Timeline(transaction_id="T-1", limit=2)
        risen: list[int] = []
        fallen: list[int] = []
        for number in range(6, 12):
            for query, met in ((up, risen), (down, fallen)):
                met += [entry.entry for entry in await page(storage, query)]
            up = varied_query(up, after=risen[-1])
            down = varied_query(down, before=fallen[-1])
            await insert(storage, sample.entry(number=number, seq=number))
        assert risen == list(range(1, len(risen) + 1)), "ascending pages meet every Entry once"
        assert fallen == [5, 4, 3, 2, 1], "descending pages meet what was there at the first page, once"


class Totals(Harness):
    """`unread_total`: one number over all threads of a user."""

    @case
    async def test_both_sides_of_a_user_count(self, storage: AsyncStorage) -> None:
        """As buyer and as seller; never the other side's, never a similar user's."""
        await insert(
            storage,
            sample.thread("a", buyer="bo", seller="sal", buyer_unread=2, seller_unread=16),
            sample.thread("b", buyer="ann", seller="bo", buyer_unread=32, seller_unread=3),
            sample.thread("c", buyer="bo", seller="ann", buyer_unread=2**40, seller_unread=0),
            sample.thread("d", buyer="Bo", seller="bo ", buyer_unread=64, seller_unread=128),
        )
        totals = {"bo": 2**40 + 5, "sal": 16, "ann": 32, "Bo": 64, "bo ": 128, "nobody": 0}
        for user, total in totals.items():
            assert await unread_total(storage, user) == total, "unread_total sums the user's own sides"

    @case
    async def test_it_follows_the_threads(self, storage: AsyncStorage) -> None:
        """After a Put and after a Delete."""
        thread = sample.thread(buyer_unread=2)
        await insert(storage, thread)
        await write(storage, Put(sample.changed(thread, buyer_unread=0, seller_unread=1), 1))
        assert [await unread_total(storage, user) for user in ("bo", "sal")] == [0, 1]
