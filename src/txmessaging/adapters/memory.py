"""Everything in memory: the reference model of the storage port, and a storage for tests.

It runs queries and unique keys exactly as the records and queries describe themselves, without an
index. One writer at a time; readers see the last commit.
"""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import assert_never

from txmessaging.domain.changes import Change, Delete, Expect, Insert, Put, checked_changes
from txmessaging.domain.fitting import check_storable
from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import Lease, Settlement, State, claimed, settled
from txmessaging.domain.queries import Query
from txmessaging.domain.records import (
    Entry,
    Key,
    OutboxRow,
    R,
    Record,
    Standing,
    Thread,
    Value,
)
from txmessaging.domain.snapshot import Snapshot, Want, role_of
from txmessaging.errors import Conflict

Table = dict[Key, Record]


def _wall_clock() -> int:
    return time.time_ns() // 1000


class MemoryStorage:
    """A storage that lives as long as the object, for tests: a commit costs what is stored in all.

    Args:
        clock: UTC microseconds now; the storage's own clock for leases and `touched`.

    >>> from txmessaging import Messaging
    >>> Messaging(MemoryStorage()).unread_total("u1")
    0
    """

    def __init__(self, *, clock: Callable[[], int] = _wall_clock) -> None:
        self._clock = clock
        self._writer = threading.Lock()
        self._records: Mapping[Key, Record] = {}

    @contextmanager
    def begin(self, *, write: bool) -> Generator[MemoryTransaction, None, None]:
        """As in `Storage`."""
        if not write:
            yield MemoryTransaction(self._records, self._clock)
            return
        with ExitStack() as held:

            def lock() -> Mapping[Key, Record]:
                held.enter_context(self._writer)
                return self._records

            transaction = MemoryTransaction(self._records, self._clock, lock=lock)
            yield transaction
            if transaction.begun and not transaction.lost:
                self._records = transaction.records

    def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `Storage`."""
        with self._writer:
            now = self._clock()
            until = now + int(lease * SECOND)
            due = [rows for rows in self._groups(channel) if rows[0].due_at <= now]
            due.sort(key=lambda rows: (rows[0].due_at, rows[0].enqueued_at, rows[0].group))
            leases = [claimed(rows, token=token, until=until, per_group=per_group) for rows in due[:limit]]
            self._write(lease.first for lease in leases)
            return leases

    def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `Storage`."""
        with self._writer:
            return [self._settle(settlement) for settlement in settlements]

    def _settle(self, settlement: Settlement) -> bool:
        named = self._records.get(settlement.key)
        if not isinstance(named, OutboxRow):
            return False
        group = [row for row in self._unsettled(named.channel) if row.group == named.group]
        rows = settled(group, settlement, self._clock())
        self._write(rows)
        return bool(rows)

    def _groups(self, channel: str) -> list[list[OutboxRow]]:
        """The unsettled rows of each group, lowest first."""
        groups: dict[str, list[OutboxRow]] = {}
        for row in self._unsettled(channel):
            groups.setdefault(row.group, []).append(row)
        return list(groups.values())

    def _unsettled(self, channel: str) -> list[OutboxRow]:
        rows = (row for row in self._records.values() if isinstance(row, OutboxRow))
        unsettled = (row for row in rows if row.channel == channel and row.state == State.DUE)
        return sorted(unsettled, key=lambda row: (row.position, row.kind, row.id))

    def _write(self, rows: Iterable[OutboxRow]) -> None:
        self._records = {**self._records, **{row.key: row for row in rows}}


class MemoryTransaction:
    """One transaction over a copy of the records.

    Args:
        seen: the last commit.
        clock: as in `MemoryStorage`.
        lock: what a writer calls when it first reads or writes; it gives the last commit then.
    """

    def __init__(
        self,
        seen: Mapping[Key, Record],
        clock: Callable[[], int],
        *,
        lock: Callable[[], Mapping[Key, Record]] | None = None,
    ) -> None:
        self.lost = False
        self._seen = seen
        self._clock = clock
        self._lock = lock

    @functools.cached_property
    def records(self) -> Table:
        """The records, as this transaction sees and leaves them."""
        return dict(self._seen if self._lock is None else self._lock())

    @property
    def begun(self) -> bool:
        """Whether anything was read or written."""
        return "records" in vars(self)

    def snapshot(self, want: Want, /) -> Snapshot:
        """As in `StorageTransaction`. Parties never change, so a stranger is known without the lock."""
        if not self.begun and want.party is not None and _thread(self._seen, want) is None:
            return Snapshot()
        thread = _thread(self.records, want)
        if thread is None:
            return Snapshot()
        role = role_of(thread, want.party)
        entries = [entry for entry in self._all(Entry) if entry.transaction_id == want.transaction_id]
        standing = None
        if want.standing and want.party is not None:
            stored = self.records.get(Key(Standing, (want.party, role.value)))
            absent = Standing(user=want.party, role=role.value, version=0)
            standing = stored if isinstance(stored, Standing) else absent
        return Snapshot(
            thread=thread,
            attempts=_attempts(entries, role.value, want.client_id),
            standing=standing,
            at_seq=next((entry for entry in entries if want.seq and entry.seq == want.seq), None),
            parts_version=thread.version,
        )

    def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `StorageTransaction`."""
        return [self.records.get(key) for key in keys]

    def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `StorageTransaction`."""
        found: list[R] = sorted(
            filter(query.holds, self._all(query.record)), key=query.position, reverse=query.descending
        )
        start = query.start
        if start is not None:
            found = [
                record
                for record in found
                if (query.position(record) < start if query.descending else query.position(record) > start)
            ]
        return found[: query.limit]

    def unread_total(self, user: str, /) -> int:
        """As in `StorageTransaction`."""
        return sum(
            (thread.buyer_unread if thread.buyer == user else 0)
            + (thread.seller_unread if thread.seller == user else 0)
            for thread in self._all(Thread)
        )

    def commit(self, changes: Sequence[Change], /) -> None:
        """As in `StorageTransaction`."""
        self.lost = True
        for change in checked_changes(changes):
            self._apply(change)
        self.lost = False

    def _apply(self, change: Change) -> None:
        match change:
            case Insert(record):
                self._expect(change.key, 0)
                self._store(record)
            case Put(record, expected):
                self._expect(change.key, expected)
                self._store(record)
            case Delete(key, expected):
                self._expect(key, expected)
                del self.records[key]
            case Expect(key, version):
                self._expect(key, version)
            case _ as unreachable:
                assert_never(unreachable)

    def _expect(self, key: Key, version: int) -> None:
        stored = self.records.get(key)
        found = 0 if stored is None else stored.version
        if found != version:
            raise Conflict(f"a {key.record.__name__} has version {found}, not {version}")

    def _store(self, record: Record) -> None:
        check_storable(record)
        if isinstance(record, Thread):
            record = record.evolve(touched=self._clock())
        for names in record.UNIQUE:
            values = _values(record, names)
            if None not in values and any(
                _values(other, names) == values
                for other in self._all(type(record))
                if other.key != record.key
            ):
                raise Conflict(f"a {type(record).__name__} with the same {', '.join(names)} exists")
        self.records[record.key] = record

    def _all(self, kind: type[R]) -> Iterator[R]:
        return (record for record in self.records.values() if isinstance(record, kind))


def _thread(records: Mapping[Key, Record], want: Want) -> Thread | None:
    """The wanted thread, if there is one for this party."""
    thread = records.get(Key(Thread, (want.transaction_id,)))
    if isinstance(thread, Thread) and want.party in (None, thread.buyer, thread.seller):
        return thread
    return None


def _attempts(entries: list[Entry], role: str, client_id: str | None) -> tuple[Entry, ...]:
    mine = (entry for entry in entries if entry.role == role and entry.client_id == client_id)
    return () if client_id is None else tuple(sorted(mine, key=lambda entry: entry.attempt or 0))


def _values(record: Record, names: tuple[str, ...]) -> list[Value]:
    return [getattr(record, name) for name in names]
