"""The storage port on SQLAlchemy. SQLite for now."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from sqlalchemy import MetaData
from sqlalchemy.engine import Engine
from sqlalchemy.schema import CreateIndex, CreateTable

from txmessaging.adapters.sqlalchemy import outbox, pages, reads, writes
from txmessaging.adapters.sqlalchemy.dialect import SQLITE
from txmessaging.adapters.sqlalchemy.errors import typed
from txmessaging.adapters.sqlalchemy.sqlite import Database, Unit
from txmessaging.adapters.sqlalchemy.statements import Statements
from txmessaging.adapters.sqlalchemy.tables import Tables, tables_on
from txmessaging.domain.changes import Change, checked_changes
from txmessaging.domain.outbox import Lease, Settlement
from txmessaging.domain.queries import Query
from txmessaging.domain.records import Key, R, Record
from txmessaging.domain.snapshot import Snapshot, Want
from txmessaging.errors import ContractViolation


def _wall_clock() -> int:
    return time.time_ns() // 1000


class SQLAlchemyStorage:
    """Conversations in the host's SQLite database. Thread-safe, and so for any number of processes.

    The engine stays the host's: its journal mode and `synchronous` are what the host has set. WAL
    is recommended, since in it readers and the writer do not wait for each other. In memory
    (`sqlite://`) each thread has a database of its own, unless the engine is made with
    `poolclass=StaticPool` and `connect_args={"check_same_thread": False}`; do not use the
    connection of such an engine while the storage is in use.

    Args:
        engine: of SQLite, with Python's own driver. Do not fork inside a transaction;
            after a fork, call the engine's `dispose(close=False)` in the child.
        metadata: put the tables on this MetaData, where migration tools find them; its naming
            convention is followed.
        schema: the name of an attached database to keep them in.
        prefix: of the names of tables and indexes.
        busy_timeout: seconds to wait for other writers, first for those of this engine, then for
            all others; set on the engine's connections.
        clock: UTC microseconds now; the storage's own clock for leases and `touched`.

    Raises:
        ConfigurationError: the engine is one of another database or driver, or the time-out is
            not between 0 and an hour.

    >>> from sqlalchemy import create_engine
    >>> from txmessaging import Messaging
    >>> engine = create_engine("sqlite://")
    >>> storage = SQLAlchemyStorage(engine)
    >>> storage.create_tables()
    >>> Messaging(storage).unread_total("u1")
    0
    >>> engine.dispose()
    """

    def __init__(
        self,
        engine: Engine,
        *,
        metadata: MetaData | None = None,
        schema: str | None = None,
        prefix: str = "txm_",
        busy_timeout: float = 5.0,
        clock: Callable[[], int] = _wall_clock,
    ) -> None:
        self._database = Database(engine, busy_timeout=busy_timeout)
        self._tables = tables_on(MetaData() if metadata is None else metadata, schema=schema, prefix=prefix)
        self._statements = Statements(self._tables, SQLITE)
        self._clock = clock

    @property
    def tables(self) -> Tables:
        """The table of each record class."""
        return self._tables

    @property
    def metadata(self) -> MetaData:
        """What the tables are on."""
        return self._tables.metadata

    @typed
    def create_tables(self) -> None:
        """Create what is not there yet, all or nothing. It may run in several processes at once."""
        with self._scope(write=True) as scope:
            cursor = scope.unit.begin(write=True)
            for table in self._tables.of.values():
                cursor.execute(str(CreateTable(table, if_not_exists=True).compile(dialect=SQLITE)))
                for index in sorted(table.indexes, key=lambda index: str(index.name)):
                    cursor.execute(str(CreateIndex(index, if_not_exists=True).compile(dialect=SQLITE)))

    def begin(self, *, write: bool) -> SQLAlchemyTransaction:
        """As in `Storage`."""
        return self._scope(write=write)

    def _scope(self, *, write: bool) -> SQLAlchemyTransaction:
        return SQLAlchemyTransaction(self._database.unit(), self._statements, self._clock, write=write)

    @typed
    def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `Storage`."""
        claim = outbox.Claim(channel=channel, token=token, lease=lease, limit=limit, per_group=per_group)
        with self._scope(write=True) as scope:
            return outbox.claim(self._statements, scope.unit.begin(write=True), claim, self._clock())

    @typed
    def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `Storage`."""
        if not settlements:
            return []
        with self._scope(write=True) as scope:
            cursor = scope.unit.begin(write=True)
            return outbox.settle(self._statements, cursor, settlements, self._clock())


class SQLAlchemyTransaction:
    """One transaction. It begins at the first read; a writer's takes the write lock then.

    Only a stranger is turned away before: parties never change, so it needs no lock to know that
    somebody is none.
    """

    def __init__(self, unit: Unit, statements: Statements, clock: Callable[[], int], *, write: bool) -> None:
        self.unit = unit
        self._statements = statements
        self._clock = clock
        self._write = write
        self._lost = False

    def __enter__(self) -> Self:
        return self

    @typed
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unit.end(keep=error is None and not self._lost)

    @typed
    def snapshot(self, want: Want, /) -> Snapshot:
        """As in `StorageTransaction`."""
        asks_first = self._write and not self.unit.begun and want.party is not None
        if asks_first and not reads.is_there(self._statements, self.unit.cursor, want):
            return Snapshot()
        return reads.snapshot(self._statements, self.unit.begin(write=self._write), want)

    @typed
    def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `StorageTransaction`."""
        return reads.fetch(self._statements, self.unit.begin(write=self._write), keys)

    @typed
    def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `StorageTransaction`."""
        return pages.page(self._statements, self.unit.begin(write=self._write), query)

    @typed
    def unread_total(self, user: str, /) -> int:
        """As in `StorageTransaction`."""
        return reads.unread_total(self._statements, self.unit.begin(write=self._write), user)

    @typed
    def commit(self, changes: Sequence[Change], /) -> None:
        """As in `StorageTransaction`."""
        if not self._write:
            raise ContractViolation("a reader cannot commit; begin with write=True")
        self._lost = True
        checked = checked_changes(changes)
        writes.apply(self._statements, self.unit.begin(write=True), checked, self._clock())
        self._lost = False
