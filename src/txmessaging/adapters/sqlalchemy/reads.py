"""The composite read, records by key, and the total of what is unread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal_column, null, or_, select, text
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.expression import ClauseElement, FromClause

from txmessaging.adapters.sqlalchemy.arrays import arrays, rows_of
from txmessaging.adapters.sqlalchemy.codec import record_of
from txmessaging.adapters.sqlalchemy.statements import Row, Statements, value, word
from txmessaging.adapters.sqlalchemy.tables import Tables, unread
from txmessaging.domain.records import FIELDS, Entry, Key, Record, Standing, Thread
from txmessaging.domain.snapshot import Snapshot, Want, role_of
from txmessaging.domain.vocabulary import Role

_THREAD = len(FIELDS[Thread])
_ENTRY = len(FIELDS[Entry])
_ATTEMPT = _THREAD + 2
_AT_SEQ = slice(-_ENTRY, None)


def is_there(statements: Statements, cursor: DBAPICursor, want: Want) -> bool:
    """Whether the thread exists for the party; parties never change, so no lock is needed to know."""
    return bool(statements.of(_is_there).rows(cursor, transaction_id=want.transaction_id, party=want.party))


def _is_there(tables: Tables) -> ClauseElement:
    thread = tables[Thread]
    return select(thread.c.version).where(_is(thread), _has_party(thread))


def _is(thread: FromClause) -> ColumnElement[bool]:
    return thread.c.transaction_id == value("transaction_id")


def _has_party(thread: FromClause) -> ColumnElement[bool]:
    return or_(thread.c.buyer == value("party"), thread.c.seller == value("party"))


def snapshot(statements: Statements, cursor: DBAPICursor, want: Want) -> Snapshot:
    """Everything that is wanted, in one statement; one compiled for each combination of parts."""
    shape = (
        want.party is not None,
        want.client_id is not None,
        want.standing,
        want.seq is not None,
        want.lock and statements.flavour.is_server,
    )
    rows = statements.of(_snapshot, *shape).rows(
        cursor,
        transaction_id=want.transaction_id,
        party=want.party,
        client_id=want.client_id,
        seq=want.seq,
    )
    if not rows:
        return Snapshot()
    row = rows[0]
    thread = record_of(Thread, row[:_THREAD])
    standing = None
    if want.standing and want.party is not None:
        role = role_of(thread, want.party)
        standing = Standing(user=want.party, role=role.value, version=row[_THREAD] or 0)
    return Snapshot(
        thread=thread,
        attempts=() if want.client_id is None else _attempts(statements, cursor, thread, rows),
        standing=standing,
        at_seq=None if want.seq is None else _entry(row[_AT_SEQ]),
        parts_version=row[_THREAD + 1],
    )


def _entry(row: Row) -> Entry | None:
    """The entry of an outer join; without one, every column is null."""
    return None if row[0] is None else record_of(Entry, row)


def _attempts(
    statements: Statements, cursor: DBAPICursor, thread: Thread, rows: Sequence[Row]
) -> tuple[Entry, ...]:
    """The attempts that the rows name; there are some only if somebody repeats a call, or edits a text."""
    numbers = [row[_ATTEMPT] for row in rows if row[_ATTEMPT] is not None]
    if not numbers:
        return ()
    found = fetch(statements, cursor, [Key(Entry, (thread.transaction_id, number)) for number in numbers])
    entries = (entry for entry in found if isinstance(entry, Entry))
    return tuple(sorted(entries, key=lambda entry: entry.attempt or 0))


def _snapshot(  # noqa: PLR0917 - the shape
    tables: Tables,
    party: bool,  # noqa: FBT001 - the shape
    client_id: bool,  # noqa: FBT001
    standing: bool,  # noqa: FBT001
    seq: bool,  # noqa: FBT001
    lock: bool,  # noqa: FBT001
) -> ClauseElement:
    """Columns: the thread, the standing's version, the version that the parts were read at, and where
    wanted: the number of an attempt, the entry at the seq.

    There is one row, or one for each attempt. A server that had to wait for the thread's lock gives
    the thread as it is then, and everything else as it was when the statement began.
    """  # noqa: D205 - one sentence
    thread, entry = tables[Thread], tables[Entry]
    role: ColumnElement[str] = word(Role.HOST)
    if party:
        role = case((thread.c.buyer == value("party"), word(Role.BUYER)), else_=word(Role.SELLER))
    version = _standing_version(tables, role) if standing and party else null()
    found: FromClause = thread
    columns: list[ColumnElement[Any]] = [*thread.c, version, _parts_version(tables, lock=lock)]
    hints: list[tuple[FromClause, str]] = []
    if client_id:
        attempt = entry.alias("attempt")
        of_thread = attempt.c.transaction_id == thread.c.transaction_id
        sent = and_(of_thread, attempt.c.role == role, attempt.c.client_id == value("client_id"))
        found = found.outerjoin(attempt, sent)
        columns.append(attempt.c.entry)
        hints.append((attempt, tables.by_index(Entry, *Entry.UNIQUE[1])))
    if seq:
        at_seq = entry.alias("at_seq")
        of_thread = at_seq.c.transaction_id == thread.c.transaction_id
        found = found.outerjoin(at_seq, and_(of_thread, at_seq.c.seq == value("seq")))
        columns += at_seq.c
    query = select(*columns).select_from(found).where(_is(thread))
    for hint in hints:
        query = query.with_hint(*hint, "sqlite")
    if party:
        query = query.where(_has_party(thread))
    # Not FOR UPDATE, which would make whoever references the row by a foreign key wait.
    return query.with_for_update(of=thread, key_share=True) if lock else query


def _parts_version(tables: Tables, *, lock: bool) -> ColumnElement[Any]:
    """The thread's version as the statement saw it when it began, which need not be the locked one."""
    if not lock:
        return tables[Thread].c.version
    seen = tables[Thread].alias("seen")
    return select(seen.c.version).where(_is(seen)).scalar_subquery()


def _standing_version(tables: Tables, role: ColumnElement[str]) -> ColumnElement[Any]:
    standing = tables[Standing]
    mine = and_(standing.c.user == value("party"), standing.c.role == role)
    return select(standing.c.version).where(mine).scalar_subquery()


def fetch(statements: Statements, cursor: DBAPICursor, keys: Sequence[Key]) -> list[Record | None]:
    """Records by key, in the order asked: a statement for each class on a server, for each key on SQLite,
    where it costs no round trip.
    """  # noqa: D205 - one sentence
    if not statements.flavour.is_server:
        return [_by_key(statements, cursor, key) for key in keys]
    values: dict[type[Record], list[tuple[str | int, ...]]] = {}
    for key in dict.fromkeys(keys):
        values.setdefault(key.record, []).append(key.values)
    found: dict[Key, Record] = {}
    for kind, wanted in values.items():
        rows = statements.of(_records, kind).rows(cursor, **arrays(kind.KEY, wanted))
        found |= {record.key: record for record in (record_of(kind, row) for row in rows)}
    return [found.get(key) for key in keys]


def _by_key(statements: Statements, cursor: DBAPICursor, key: Key) -> Record | None:
    kind = key.record
    rows = statements.of(_record, kind).rows(cursor, **dict(zip(kind.KEY, key.values, strict=True)))
    return record_of(kind, rows[0]) if rows else None


def _record(tables: Tables, kind: type[Record]) -> ClauseElement:
    table = tables[kind]
    return select(table).where(*(table.c[name] == value(name) for name in kind.KEY))


def _records(tables: Tables, kind: type[Record]) -> ClauseElement:
    table = tables[kind]
    wanted = rows_of(kind, kind.KEY)
    return select(table).join(wanted, and_(*(table.c[name] == wanted.c[name] for name in kind.KEY)))


def unread_total(statements: Statements, cursor: DBAPICursor, user: str) -> int:
    """A sum over two partial indexes that hold what is unread and nothing else."""
    (row,) = statements.of(_unread_total).rows(cursor, user=user)
    return int(row[0])


def _unread_total(tables: Tables) -> ClauseElement:
    thread = tables[Thread]

    def total(side: str) -> ColumnElement[int]:
        summed = func.coalesce(func.sum(thread.c[f"{side}_unread"]), literal_column("0"))
        return select(summed).where(thread.c[side] == value("user"), text(unread(side))).scalar_subquery()

    return select(total("buyer") + total("seller"))
