"""Everything in memory: the reference model of the storage port, and a storage for tests.

It runs queries and unique keys exactly as the records and queries describe themselves, without an
index. One writer at a time; readers see the last commit. There is one class for each colour.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from typing import assert_never

from txmessaging.adapters.fair_lock import FairLock
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
from txmessaging.errors import Busy, Conflict, ContractViolation

Table = dict[Key, Record]


def _wall_clock() -> int:
    return time.time_ns() // 1000


class _Memory:
    """What both colours are made of: the last commit, and the line of those who write."""

    def __init__(self, *, clock: Callable[[], int] = _wall_clock, busy_timeout: float = 30.0) -> None:
        self._clock = clock
        self._busy_timeout = busy_timeout
        self._writer = FairLock()
        self._records: Mapping[Key, Record] = {}

    def _keep(self, transaction: MemoryTransaction) -> None:
        """What a scope leaves behind when it ends well."""
        if transaction.begun and not transaction.lost:
            self._records = transaction.records

    def _claim(self, channel: str, token: str, lease: float, limit: int, per_group: int) -> Sequence[Lease]:
        now = self._clock()
        until = now + int(lease * SECOND)
        due = [rows for rows in self._groups(channel) if rows[0].due_at <= now]
        due.sort(key=lambda rows: (rows[0].due_at, rows[0].enqueued_at, rows[0].group))
        leases = [claimed(rows, token=token, until=until, per_group=per_group) for rows in due[:limit]]
        self._write(lease.first for lease in leases)
        return leases

    def _settle(self, settlement: Settlement) -> bool:
        named = (self._records.get(key) for key in (settlement.key, *settlement.others))
        unsettled = [row for row in named if isinstance(row, OutboxRow) and row.state == State.DUE]
        rows = settled(unsettled, settlement, self._clock())
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

    def _busy(self) -> Busy:
        return Busy(f"other writers took more than {self._busy_timeout} seconds; try again")


class MemoryStorage(_Memory):
    """A storage that lives as long as the object, for tests: a commit costs what is stored in all.

    Args:
        clock: UTC microseconds now; the storage's own clock for leases and `touched`.
        busy_timeout: seconds to wait for other writers.

    >>> from txmessaging import Messaging
    >>> Messaging(MemoryStorage()).unread_total("u1")
    0
    """

    @contextmanager
    def begin(self, *, write: bool) -> Generator[MemoryTransaction, None, None]:
        """As in `Storage`."""
        if not write:
            yield MemoryTransaction(self._records, self._clock)
            return
        with ExitStack() as held:

            def lock() -> Mapping[Key, Record]:
                held.enter_context(self._writing())
                return self._records

            transaction = MemoryTransaction(self._records, self._clock, lock=lock)
            yield transaction
            self._keep(transaction)

    def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `Storage`."""
        with self._writing():
            return self._claim(channel, token, lease, limit, per_group)

    def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `Storage`."""
        with self._writing():
            return [self._settle(settlement) for settlement in settlements]

    @contextmanager
    def _writing(self) -> Generator[None, None, None]:
        if not self._writer.acquire(self._busy_timeout):
            raise self._busy()
        try:
            yield
        finally:
            self._writer.release()


class AsyncMemoryStorage(_Memory):
    """`MemoryStorage`, awaited: for any number of tasks and event loops.

    Each call gives way to other tasks first, as one that goes to a database does, so that tests meet
    what can happen there.

    Args:
        storage: a synchronous one, whose records and settings this one shares.

    >>> from txmessaging import AsyncMessaging
    >>> asyncio.run(AsyncMessaging(AsyncMemoryStorage()).unread_total("u1"))
    0
    """

    def __init__(self, storage: MemoryStorage | None = None) -> None:
        super().__init__()
        if storage is not None:
            # One state: what either writes, both read, and their writers queue in one line.
            self.__dict__ = storage.__dict__

    @asynccontextmanager
    async def begin(self, *, write: bool) -> AsyncGenerator[AsyncMemoryTransaction, None]:
        """As in `AsyncStorage`."""
        if not write:
            yield AsyncMemoryTransaction(MemoryTransaction(self._records, self._clock))
            return
        async with AsyncExitStack() as held:
            transaction = MemoryTransaction(self._records, self._clock, lock=lambda: self._records)
            lock = held.enter_async_context
            yield AsyncMemoryTransaction(transaction, lock=lambda: lock(self._writing()))
            self._keep(transaction)

    async def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `AsyncStorage`."""
        async with self._writing():
            return self._claim(channel, token, lease, limit, per_group)

    async def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `AsyncStorage`."""
        async with self._writing():
            return [self._settle(settlement) for settlement in settlements]

    @asynccontextmanager
    async def _writing(self) -> AsyncGenerator[None, None]:
        if not await self._writer.acquire_async(self._busy_timeout):
            raise self._busy()
        try:
            await asyncio.sleep(0)
            yield
        finally:
            self._writer.release()


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
        self._own: Table | None = None
        self._seen = seen
        self._clock = clock
        self._lock = lock

    @property
    def records(self) -> Table:
        """The records, as this transaction sees and leaves them."""
        if self._own is None:
            self._own = dict(self._seen if self._lock is None else self._lock())
        return self._own

    @property
    def begun(self) -> bool:
        """Whether anything was read or written."""
        return self._own is not None

    def is_strange(self, want: Want) -> bool:
        """Whether it is known without the lock that there is no such thread for this party."""
        return not self.begun and want.party is not None and _thread(self._seen, want) is None

    def snapshot(self, want: Want, /) -> Snapshot:
        """As in `StorageTransaction`. Parties never change, so a stranger is known without the lock."""
        if self.is_strange(want):
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
        if self.lost:
            raise ContractViolation("a commit of this scope has failed, and so the scope is lost; leave it")
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


class AsyncMemoryTransaction:
    """`MemoryTransaction`, awaited.

    Args:
        inner: what is shown.
        lock: what a writer awaits before it first reads or writes.
    """

    def __init__(
        self, inner: MemoryTransaction, *, lock: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        self._inner = inner
        self._lock = lock

    async def snapshot(self, want: Want, /) -> Snapshot:
        """As in `AsyncStorageTransaction`."""
        await asyncio.sleep(0)
        inner = self._inner if self._inner.is_strange(want) else await self._locked()
        return inner.snapshot(want)

    async def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `AsyncStorageTransaction`."""
        return (await self._locked()).fetch(keys)

    async def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `AsyncStorageTransaction`."""
        return (await self._locked()).page(query)

    async def unread_total(self, user: str, /) -> int:
        """As in `AsyncStorageTransaction`."""
        return (await self._locked()).unread_total(user)

    async def commit(self, changes: Sequence[Change], /) -> None:
        """As in `AsyncStorageTransaction`."""
        (await self._locked()).commit(changes)

    async def _locked(self) -> MemoryTransaction:
        await asyncio.sleep(0)
        if self._lock is not None:
            lock, self._lock = self._lock, None
            await lock()
        return self._inner


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
