"""The four verbs on a server: the changes of a commit as one statement, so that they are one round trip.

Each change is a part of one WITH and says how many rows it touched. All parts see the database as it was
when the statement began (https://www.postgresql.org/docs/current/queries-with.html), which is why a commit
may hold one change of a key at most: of two, one would be lost without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final, TypeAlias

import attrs
import sqlalchemy as sql
from sqlalchemy import ColumnElement, Table
from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy.codec import Encoder
from txmessaging.adapters.sqlalchemy.statements import Row, Statements, clock_reading, compiled, number
from txmessaging.domain.changes import Change, Delete, Expect, Insert, Put
from txmessaging.domain.records import FIELDS, RECORDS, Record
from txmessaging.errors import Conflict

Part: TypeAlias = tuple[type[Change], type[Record]]
"""A verb and a record class; a shape is a sequence of these."""

MOST_PARTS: Final = 8
"""Changes of one statement; a longer commit is several, in the same transaction."""

MOST_SHAPES: Final = 128
"""Shapes that are kept. The library's own commits have a dozen; beyond the limit each part runs alone."""


@attrs.frozen
class _Composed:
    """The statement of a shape.

    Attributes:
        text: what the server gets.
        arrange: the parameters in the statement's order, from those of all parts in theirs.
    """

    text: str
    arrange: Callable[[Row], Row]


class Composer:
    """Composes and keeps the statements of a storage's commits."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._composed: dict[Sequence[Part], _Composed] = {}

    def apply(self, cursor: DBAPICursor, changes: Sequence[Change]) -> None:
        """Write the changes, in the transaction that the cursor is in.

        Raises:
            Conflict: a version is not the expected one. A taken key or unique field comes as the
                driver's error.
            ContractViolation: a value is of a type that its field has not.
        """
        for start in range(0, len(changes), MOST_PARTS):
            self._together(cursor, changes[start : start + MOST_PARTS])

    def _together(self, cursor: DBAPICursor, changes: Sequence[Change]) -> None:
        shape = tuple([(type(change), change.key.record) for change in changes])
        composed = self._composed.get(shape)
        if composed is None:
            if len(self._composed) >= MOST_SHAPES and len(changes) > 1:
                for change in changes:
                    self._together(cursor, [change])
                return
            composed = self._composed[shape] = self._compose(shape)
        given: list[Any] = []
        for change in changes:
            given += _parameters(change)
        if self._statements.clock is not None:
            given.append(self._statements.clock())
        cursor.execute(composed.text, composed.arrange(tuple(given)))
        (touched,) = cursor.fetchall()
        for rows, change in zip(touched, changes, strict=True):
            if rows != 1:
                raise Conflict(f"a {change.key.record.__name__} has another version than was expected")

    def _compose(self, shape: Sequence[Part]) -> _Composed:
        statements = self._statements
        clocked = statements.clock is not None
        parts = [
            _part(statements.tables[record], verb, record, place, clocked=clocked)
            for place, (verb, record) in enumerate(shape)
        ]
        statement = compiled(sql.select(*parts), statements.flavour.dialect)
        given = [name for place, part in enumerate(shape) for name in _names(*part, place)]
        places = {name: place for place, name in enumerate([*given, "now"])}
        order = [places[name] for name in statement.names]
        return _Composed(statement.sql, itemgetter(*order))


def _stored(record: type[Record], *, changing: bool = False) -> tuple[str, ...]:
    """The fields that a statement sets from the record; when a thread was touched is the storage's to say."""
    left_out = ("touched", *(record.KEY if changing else ()))
    return tuple(name for name in FIELDS[record] if name not in left_out)


_INSERTED: Final = {kind: Encoder(kind, _stored(kind)) for kind in RECORDS}
_UPDATED: Final = {kind: Encoder(kind, (*_stored(kind, changing=True), *kind.KEY)) for kind in RECORDS}


def _parameters(change: Change) -> Row:
    """The values of a part, in the order of `_names`."""
    match change:
        case Insert(record):
            return _INSERTED[type(record)].parameters(record)
        case Put(record, expected):
            return (*_UPDATED[type(record)].parameters(record), expected)
        case Delete(key, version) | Expect(key, version):
            return (*key.values, version)


def _names(verb: type[Change], record: type[Record], place: int) -> Iterator[str]:
    """The parameters of a part, each named once in the whole statement."""
    if verb is Insert:
        names: Sequence[str] = _INSERTED[record].names
    elif verb is Put:
        names = (*_UPDATED[record].names, "expected")
    else:
        names = (*record.KEY, "expected")
    return (_name(place, name) for name in names)


def _name(place: int, name: str) -> str:
    return f"p{place}_{name}"


def _part(
    table: Table, verb: type[Change], record: type[Record], place: int, *, clocked: bool
) -> ColumnElement[int]:
    """How many rows a change touches, changing them; for an Expect, whether the version is as expected."""

    def given(name: str) -> ColumnElement[Any]:
        return sql.bindparam(_name(place, name), type_=sql.BigInteger() if name == "expected" else None)

    has_key = [table.c[name] == given(name) for name in record.KEY]
    if verb is Expect:
        version = sql.select(table.c.version).where(*has_key).scalar_subquery()
        found = sql.func.coalesce(version, number(0))
        return sql.case((found == given("expected"), number(1)), else_=number(0))
    change: sql.Insert | sql.Update | sql.Delete
    if verb is Delete:
        change = sql.delete(table).where(*has_key, table.c.version == given("expected"))
    else:
        values = {name: given(name) for name in _stored(record, changing=verb is Put)}
        if "touched" in table.c:
            values["touched"] = clock_reading(clocked)
        if verb is Insert:
            change = sql.insert(table).values(values)
        else:
            change = sql.update(table).values(values).where(*has_key, table.c.version == given("expected"))
    part = change.returning(number(1).label("touched_row")).cte(f"part_{place}")
    return sql.select(sql.func.count()).select_from(part).scalar_subquery()
