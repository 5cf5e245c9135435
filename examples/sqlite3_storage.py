"""A storage adapter in one file, on the sqlite3 module alone.

`docs/how-to/write-a-storage-adapter.md` explains it part by part, and
`tests/conformance/test_example_adapter.py` runs the conformance kit on it. For production use the
SQLAlchemy adapter, which keeps connections and reads along indexes; this one is short so that you
can see all that an adapter does.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import Any, TypeVar

import attrs

from txmessaging.errors import Busy, Conflict, ContractViolation, StorageError
from txmessaging.ports import (
    FIELDS,
    RECORDS,
    Attempts,
    AuditTrail,
    CasesOf,
    Change,
    Changes,
    DeadLetters,
    Delete,
    Entry,
    Expect,
    Inbox,
    Insert,
    Key,
    Lease,
    Log,
    OpenCases,
    OutboxRow,
    Put,
    Query,
    Record,
    Settlement,
    Snapshot,
    Standing,
    Strikes,
    Thread,
    Threads,
    Timeline,
    Want,
    check_storable,
    checked_changes,
    claimed,
    field_types,
    role_of,
    settled,
)

R = TypeVar("R", bound=Record)
TYPES = {str: "TEXT", int: "INTEGER", bytes: "BLOB"}


def now() -> int:
    """The storage's own clock: UTC microseconds."""
    return time.time_ns() // 1000


# --- the tables: one for each record class, one column for each field -----------------------------


def table(record: type[Record]) -> str:
    """The table of a record class."""
    return f"txm_{record.__name__.lower()}"


def columns(names: Iterable[str]) -> str:
    """Column names; quoted, for one of them is called group."""
    return ", ".join(f'"{name}"' for name in names)


def definition(record: type[Record]) -> Iterator[str]:
    """The statements that make the table of a record class."""
    fields = [
        f'"{name}" {TYPES[kind]}{"" if optional else " NOT NULL"}'
        for name, (kind, optional) in field_types(record).items()
    ]
    fields.append(f"PRIMARY KEY ({columns(record.KEY)})")
    yield f"CREATE TABLE IF NOT EXISTS {table(record)} ({', '.join(fields)}) STRICT"
    for number, unique in enumerate(record.UNIQUE):
        index = f"{table(record)}_{number}"
        yield f"CREATE UNIQUE INDEX IF NOT EXISTS {index} ON {table(record)} ({columns(unique)})"


# --- the pages: the condition of each query, and the columns of its position ----------------------

UNREAD = "(NOT :unread_only OR {0}_unread > 0)"
PAGES: Mapping[type[Query[Any]], tuple[str, tuple[str, ...]]] = {
    Timeline: ("transaction_id = :transaction_id AND seq IS NOT NULL", ("seq",)),
    Log: ("transaction_id = :transaction_id", ("entry",)),
    Attempts: (
        "transaction_id = :transaction_id AND role = :role AND kind = 'message' AND seq IS NULL",
        ("entry",),
    ),
    Threads: ("true", ("transaction_id",)),
    Inbox: (
        f"(buyer = :user AND {UNREAD.format('buyer')} OR seller = :user AND {UNREAD.format('seller')})",
        ("last_delivered_at", "transaction_id"),
    ),
    Changes: ("(buyer = :user OR seller = :user)", ("touched", "transaction_id")),
    Strikes: ("user = :user AND role = :role", ("at", "transaction_id", "entry")),
    OpenCases: (
        "state = 'open' AND kind = coalesce(:case_kind, kind) AND author = coalesce(:author, author)",
        ("opened_at", "transaction_id", "entry", "action", "kind"),
    ),
    CasesOf: ("transaction_id = :transaction_id", ("entry", "kind", "action")),
    DeadLetters: ("channel = :channel AND state = 'dead'", ("enqueued_at", "group", "kind", "id")),
    AuditTrail: ("transaction_id = :transaction_id", ("at", "id")),
}


# --- the storage ----------------------------------------------------------------------------------


class SQLite3Storage:
    """Conversations in a SQLite file, through the sqlite3 module.

    Args:
        path: the file.
        timeout: seconds to wait for another writer.
    """

    def __init__(self, path: str, *, timeout: float = 10.0) -> None:
        self._path = path
        self._timeout = timeout

    def create_tables(self) -> None:
        """Make the tables that are missing."""
        with self._connection() as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            for record in RECORDS:
                for statement in definition(record):
                    connection.execute(statement)

    @contextmanager
    def begin(self, *, write: bool) -> Iterator[SQLite3Transaction]:
        """A transaction; see `txmessaging.ports.Storage`."""
        with self._connection() as connection:
            transaction = SQLite3Transaction(connection, write=write)
            yield transaction
            if connection.in_transaction and not transaction.lost:
                transaction.run("COMMIT")

    def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """Lease what is due; see `txmessaging.ports.Storage`."""
        until = now() + int(lease * 1_000_000)
        with self._writing() as (connection, transaction):
            leases = [
                claimed(_unsettled(connection, channel, group), token=token, until=until, per_group=per_group)
                for group in _due(connection, channel, limit)
            ]
            transaction.commit([Put(lease.first, lease.first.version - 1) for lease in leases])
        return leases

    def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """Write what became of leases; see `txmessaging.ports.Storage`."""
        answers: list[bool] = []
        with self._writing() as (connection, transaction):
            for settlement in settlements:
                channel, group = settlement.key.values[:2]
                rows = settled(_unsettled(connection, str(channel), str(group)), settlement, now())
                transaction.commit([Put(row, row.version - 1) for row in rows])
                answers.append(bool(rows))
        return answers

    @contextmanager
    def _writing(self) -> Iterator[tuple[sqlite3.Connection, SQLite3Transaction]]:
        """A transaction that holds the write lock from its beginning."""
        with self._connection() as connection:
            transaction = SQLite3Transaction(connection, write=True)
            transaction.run("BEGIN IMMEDIATE")
            yield connection, transaction
            transaction.run("COMMIT")

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own; closing it rolls back what was not committed."""
        try:
            connection = sqlite3.connect(self._path, timeout=self._timeout, isolation_level=None)
        except ERRORS as error:
            raise _storage_error(error) from None
        with closing(connection):
            yield connection


ERRORS = (sqlite3.Error, OverflowError, UnicodeEncodeError)


def _storage_error(error: Exception) -> StorageError:
    """One of the library's errors for the driver's, whose text may hold what was written."""
    match getattr(error, "sqlite_errorcode", 0):
        case sqlite3.SQLITE_BUSY:
            return Busy("another writer holds the database; try again")
        case sqlite3.SQLITE_CONSTRAINT_UNIQUE | sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
            return Conflict("a key or a unique field is taken")
        case 0:
            return ContractViolation("a value cannot be stored")
        case code:
            kind = ContractViolation if code & 0xFF == sqlite3.SQLITE_CONSTRAINT else StorageError
            return kind(f"the database refused a statement (SQLite error {code})")


# --- one transaction ------------------------------------------------------------------------------


class SQLite3Transaction:
    """Reads, then at most one commit. The lock is taken when it is first needed."""

    def __init__(self, connection: sqlite3.Connection, *, write: bool) -> None:
        self.lost = False
        self._connection = connection
        self._begin = "BEGIN IMMEDIATE" if write else "BEGIN"

    def snapshot(self, want: Want, /) -> Snapshot:
        """What a decision needs. A stranger gets nothing, before any lock is asked for."""
        if self._thread(want) is None:
            return Snapshot()
        self._start()
        thread = self._thread(want)
        if thread is None:
            return Snapshot()
        role = role_of(thread, want.party).value
        here = {"transaction_id": want.transaction_id}
        attempts: Sequence[Entry] = ()
        if want.client_id is not None:
            attempts = self._select(
                Entry, {**here, "role": role, "client_id": want.client_id}, order="attempt"
            )
        standing = None
        if want.standing and want.party is not None:
            rows = self._select(Standing, {"user": want.party, "role": role})
            standing = rows[0] if rows else Standing(user=want.party, role=role, version=0)
        at_seq = self._select(Entry, {**here, "seq": want.seq}) if want.seq else ()
        return Snapshot(
            thread=thread,
            attempts=tuple(attempts),
            standing=standing,
            at_seq=at_seq[0] if at_seq else None,
            parts_version=thread.version,
        )

    def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """The records with these keys, in order."""
        self._start()
        found = [self._select(key.record, dict(zip(key.record.KEY, key.values, strict=True))) for key in keys]
        return [rows[0] if rows else None for rows in found]

    def page(self, query: Query[R], /) -> Sequence[R]:
        """At most `query.limit` records: the query says where to start and in which direction."""
        self._start()
        where, position = PAGES[type(query)]
        values = attrs.asdict(query)
        if query.start is not None:
            values |= {f"start_{name}": value for name, value in zip(position, query.start, strict=True)}
            start = ", ".join(f":start_{name}" for name in position)
            where += f" AND ({columns(position)}) {'<' if query.descending else '>'} ({start})"
        order = ", ".join(f'"{name}" {"DESC" if query.descending else "ASC"}' for name in position)
        rows = self.run(f"{_select_from(query.record)} WHERE {where} ORDER BY {order} LIMIT :limit", values)
        return [_record(query.record, row) for row in rows]

    def unread_total(self, user: str, /) -> int:
        """What is unread on the user's sides, as buyer and as seller."""
        self._start()
        as_buyer, as_seller = (
            self.run(
                f"SELECT coalesce(sum({side}_unread), 0) FROM {table(Thread)} WHERE {side} = ?", [user]
            ).fetchone()[0]
            for side in ("buyer", "seller")
        )
        return int(as_buyer + as_seller)

    def commit(self, changes: Sequence[Change], /) -> None:
        """Write all changes, or none: an error makes the whole scope a loss."""
        self._start()
        if self.lost:
            raise ContractViolation("a commit of this scope has failed, and so the scope is lost; leave it")
        self.lost = True
        for change in checked_changes(changes):
            self._apply(change)
        self.lost = False

    def _apply(self, change: Change) -> None:
        match change:
            case Insert(record):
                values = _values(record)
                self.run(
                    f"INSERT INTO {table(type(record))} ({columns(values)}) VALUES ({_marks(values)})",
                    list(values.values()),
                )
            case Put(record, expected):
                values = _values(record)
                assignments = ", ".join(f'"{name}" = ?' for name in values)
                where, keys = _where(change.key, expected)
                self._written(
                    f"UPDATE {table(type(record))} SET {assignments} WHERE {where}", [*values.values(), *keys]
                )
            case Delete(key, expected):
                where, keys = _where(key, expected)
                self._written(f"DELETE FROM {table(key.record)} WHERE {where}", keys)
            case Expect(key, version):
                found = self.fetch([key])[0]
                if (found.version if found else 0) != version:
                    raise Conflict(f"a {key.record.__name__} moved on")

    def _written(self, statement: str, values: Sequence[Any]) -> None:
        if self.run(statement, values).rowcount != 1:
            raise Conflict("a record moved on")

    def run(self, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
        """Errors are the library's at once: whoever is inside the scope looks for Conflict too."""
        try:
            return self._connection.execute(statement, values)
        except ERRORS as error:
            raise _storage_error(error) from None

    def _start(self) -> None:
        if not self._connection.in_transaction:
            self.run(self._begin)

    def _thread(self, want: Want) -> Thread | None:
        found = self._select(Thread, {"transaction_id": want.transaction_id})
        if found and want.party in (None, found[0].buyer, found[0].seller):
            return found[0]
        return None

    def _select(self, kind: type[R], equal: dict[str, Any], order: str = "version") -> Sequence[R]:
        where = " AND ".join(f'"{name}" = ?' for name in equal)
        rows = self.run(f'{_select_from(kind)} WHERE {where} ORDER BY "{order}"', list(equal.values()))
        return [_record(kind, row) for row in rows]


def _select_from(kind: type[Record]) -> str:
    return f"SELECT {columns(FIELDS[kind])} FROM {table(kind)}"


def _record(kind: type[R], row: Sequence[Any]) -> R:
    return kind(**dict(zip(FIELDS[kind], row, strict=True)))


def _values(record: Record) -> dict[str, Any]:
    """Column by column. Of a thread the storage itself says when it was written."""
    check_storable(record)
    if isinstance(record, Thread):
        record = attrs.evolve(record, touched=now())
    return {name: getattr(record, name) for name in FIELDS[type(record)]}


def _where(key: Key, version: int) -> tuple[str, list[Any]]:
    names = (*key.record.KEY, "version")
    return " AND ".join(f'"{name}" = ?' for name in names), [*key.values, version]


def _marks(names: Iterable[str]) -> str:
    return ", ".join("?" for _ in names)


# --- the outbox -----------------------------------------------------------------------------------


def _unsettled(connection: sqlite3.Connection, channel: str, group: str) -> Sequence[OutboxRow]:
    """The rows of a group that are still to be delivered, the lowest first."""
    where = "channel = ? AND \"group\" = ? AND state = 'due' ORDER BY position, kind, id"
    rows = connection.execute(f"{_select_from(OutboxRow)} WHERE {where}", [channel, group])
    return [_record(OutboxRow, row) for row in rows]


def _due(connection: sqlite3.Connection, channel: str, limit: int) -> Sequence[str]:
    """The groups whose lowest row is due; those that are due longest first."""
    statement = f"""
        SELECT "group" FROM {table(OutboxRow)} AS first
        WHERE channel = ? AND state = 'due' AND due_at <= ? AND NOT EXISTS (
            SELECT 1 FROM {table(OutboxRow)} AS lower
            WHERE lower.channel = first.channel AND lower."group" = first."group" AND lower.state = 'due'
              AND (lower.position, lower.kind, lower.id) < (first.position, first.kind, first.id))
        ORDER BY due_at, enqueued_at, "group" LIMIT ?"""
    return [group for (group,) in connection.execute(statement, [channel, now(), limit])]
