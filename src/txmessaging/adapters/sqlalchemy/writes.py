"""The four verbs as statements: on SQLite one each, in the order given; on a server composed into one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

import sqlalchemy as sql
from sqlalchemy import ColumnElement, Table
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.expression import ClauseElement

from txmessaging.adapters.sqlalchemy.codec import Encoder
from txmessaging.adapters.sqlalchemy.composed import Composer
from txmessaging.adapters.sqlalchemy.statements import Statement, Statements, value
from txmessaging.adapters.sqlalchemy.tables import Tables
from txmessaging.domain.changes import Change, Delete, Expect, Insert, Put
from txmessaging.domain.records import FIELDS, RECORDS, Key, Record, Thread
from txmessaging.errors import Conflict

Writer: TypeAlias = Callable[[DBAPICursor, Sequence[Change]], None]
"""Writes changes, in the transaction that the cursor is in.

At most one for each key. Raises Conflict where a version is not the expected one, ContractViolation where
a value is of a type that its field has not; a taken key or unique field comes as the driver's error.
"""


def writer(statements: Statements) -> Writer:
    """What writes for this storage."""
    if statements.flavour.is_server:
        return Composer(statements).apply
    return partial(_apply, statements)


def _apply(statements: Statements, cursor: DBAPICursor, changes: Sequence[Change]) -> None:
    now = statements.now() or 0
    for change in changes:
        match change:
            case Insert(record) | Put(record, 0):
                kind = type(record)
                _run(cursor, statements.of(_insert, kind), _INSERTED[kind], record, now)
            case Put(record, expected):
                kind = type(record)
                update = statements.of(_update, kind)
                _met(_run(cursor, update, _UPDATED[kind], record, now, expected), change.key)
            case Delete(key, expected):
                statements.of(_delete, key.record).rows(cursor, **_named(key), expected=expected)
                _met(cursor.rowcount, key)
            case Expect(key, version):
                rows = statements.of(_version, key.record).rows(cursor, **_named(key))
                _met((rows[0][0] if rows else 0) == version, key)


def _met(rowcount: int, key: Key) -> None:
    if rowcount != 1:
        raise Conflict(f"a {key.record.__name__} has another version than was expected")


def _run(
    cursor: DBAPICursor, statement: Statement, encoder: Encoder, record: Record, now: int, *more: int
) -> int:
    """Run an INSERT or UPDATE with the record's fields; how many rows it touched."""
    values = encoder.parameters(record)
    if isinstance(record, Thread):
        touched = encoder.names.index("touched")
        values = (*values[:touched], now, *values[touched + 1 :])
    cursor.execute(statement.sql, values + more)
    return cursor.rowcount


def _changing(kind: type[Record]) -> list[str]:
    return [name for name in FIELDS[kind] if name not in kind.KEY]


# The parameters of an INSERT and an UPDATE, in their order.
_INSERTED: Final = {kind: Encoder(kind, FIELDS[kind]) for kind in RECORDS}
_UPDATED: Final = {kind: Encoder(kind, (*_changing(kind), *kind.KEY)) for kind in RECORDS}

_NEW: Final = "new_"  # SQLAlchemy keeps the names of the columns themselves for its own parameters.


def _new(names: Sequence[str]) -> Mapping[str, ColumnElement[object]]:
    return {name: value(_NEW + name) for name in names}


def _named(key: Key) -> Mapping[str, str | int]:
    return {_NEW + name: part for name, part in zip(key.record.KEY, key.values, strict=True)}


def _has_key(table: Table, kind: type[Record]) -> list[ColumnElement[bool]]:
    return [table.c[name] == value(_NEW + name) for name in kind.KEY]


def _insert(tables: Tables, kind: type[Record]) -> ClauseElement:
    return sql.insert(tables[kind]).values(_new(FIELDS[kind]))


def _update(tables: Tables, kind: type[Record]) -> ClauseElement:
    table = tables[kind]
    changed = sql.update(table).values(_new(_changing(kind)))
    return changed.where(*_has_key(table, kind), table.c.version == value("expected"))


def _delete(tables: Tables, kind: type[Record]) -> ClauseElement:
    table = tables[kind]
    return sql.delete(table).where(*_has_key(table, kind), table.c.version == value("expected"))


def _version(tables: Tables, kind: type[Record]) -> ClauseElement:
    table = tables[kind]
    return sql.select(table.c.version).where(*_has_key(table, kind))
