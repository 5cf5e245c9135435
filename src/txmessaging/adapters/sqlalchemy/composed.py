"""The four verbs on a server: the changes of a commit as one statement, so that they are one round trip.

Each change is a part of one WITH and says how many rows it touched. All parts see the database as it was
when the statement began (https://www.postgresql.org/docs/current/queries-with.html), which is why a commit
may hold one change of a key at most: of two, one would be lost without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter, itemgetter
from types import NoneType
from typing import Any, Final, TypeAlias

import attrs
import sqlalchemy as sql
from sqlalchemy import ColumnElement, Table
from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy.statements import Row, Statements, clock_reading, compiled, number
from txmessaging.domain.changes import Change, Delete, Expect, Insert, Put
from txmessaging.domain.fitting import field_types
from txmessaging.domain.records import FIELDS, RECORDS, Record
from txmessaging.errors import Conflict, ContractViolation

Part: TypeAlias = tuple[type[Change], type[Record], tuple[type, ...]]
"""A verb, a record class, and the types of the values given; a shape is a sequence of these."""

MOST_PARTS: Final = 8
"""Changes of one statement; a longer commit is several, in the same transaction."""

MOST_SHAPES: Final = 256
"""Shapes that are kept. The library's own commits have a few dozen; beyond this, each part runs alone."""


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
        parts = [_values(change) for change in changes]
        shape = tuple([(verb, record, tuple(map(type, values))) for verb, record, values in parts])
        composed = self._composed.get(shape)
        if composed is None:
            if len(self._composed) >= MOST_SHAPES and len(changes) > 1:
                for change in changes:
                    self._together(cursor, [change])
                return
            composed = self._composed[shape] = self._compose(shape)
        given = [value for _, _, values in parts for value in values if value is not None]
        if self._statements.clock is not None:
            given.append(self._statements.clock())
        cursor.execute(composed.text, composed.arrange(tuple(given)))
        (touched,) = cursor.fetchall()
        for rows, (_, record, _) in zip(touched, parts, strict=True):
            if rows != 1:
                raise Conflict(f"a {record.__name__} has another version than was expected")

    def _compose(self, shape: Sequence[Part]) -> _Composed:
        statements = self._statements
        clocked = statements.clock is not None
        for part in shape:
            _check(part)
        parts = [
            _part(statements.tables[part[1]], part, place, clocked=clocked)
            for place, part in enumerate(shape)
        ]
        statement = compiled(sql.select(*parts), statements.flavour.dialect)
        given = [name for place, part in enumerate(shape) for name in _given(part, place)]
        places = {name: place for place, name in enumerate([*given, "now"])}
        return _Composed(statement.sql, itemgetter(*(places[name] for name in statement.names)))


def _stored(record: type[Record], *, changing: bool = False) -> tuple[str, ...]:
    """The fields that a statement sets from the record; when a thread was touched is the storage's to say."""
    left_out = ("touched", *(record.KEY if changing else ()))
    return tuple(name for name in FIELDS[record] if name not in left_out)


_INSERTED: Final = {kind: _stored(kind) for kind in RECORDS}
_UPDATED: Final = {kind: (*_stored(kind, changing=True), *kind.KEY) for kind in RECORDS}
_TAKE_INSERTED: Final = {kind: attrgetter(*names) for kind, names in _INSERTED.items()}
_TAKE_UPDATED: Final = {kind: attrgetter(*names) for kind, names in _UPDATED.items()}


def _values(change: Change) -> tuple[type[Change], type[Record], Row]:
    """Verb and record class of a change, and its values in the order of `_names`."""
    if isinstance(change, Insert):
        record = type(change.record)
        return Insert, record, _TAKE_INSERTED[record](change.record)
    if isinstance(change, Put):
        record = type(change.record)
        return Put, record, (*_TAKE_UPDATED[record](change.record), change.expected_version)
    version = change.version if isinstance(change, Expect) else change.expected_version
    return type(change), change.key.record, (*change.key.values, version)


def _names(verb: type[Change], record: type[Record]) -> tuple[str, ...]:
    if verb is Insert:
        return _INSERTED[record]
    if verb is Put:
        return (*_UPDATED[record], "expected")
    return (*record.KEY, "expected")


def _check(part: Part) -> None:
    """Make sure that values of these types fit; done once for a shape, since a shape has its types.

    Raises:
        ContractViolation: a value is of a type that its field has not. The server itself might convert it.
    """
    verb, record, kinds = part
    types = {**field_types(record), "expected": (int, False)}
    for name, kind in zip(_names(verb, record), kinds, strict=True):
        wanted, optional = types[name]
        if not ((issubclass(kind, wanted) and kind is not bool) or (optional and kind is NoneType)):
            raise ContractViolation(f"a {record.__name__} holds a value of a type that its {name} has not")


def _given(part: Part, place: int) -> Iterator[str]:
    """The parameters of a part, each named once in the whole statement; a None is spelled out and is none."""
    verb, record, kinds = part
    named = zip(_names(verb, record), kinds, strict=True)
    return (_name(place, name) for name, kind in named if kind is not NoneType)


def _name(place: int, name: str) -> str:
    return f"p{place}_{name}"


def _part(table: Table, part: Part, place: int, *, clocked: bool) -> ColumnElement[int]:
    """How many rows a change touches, changing them; for an Expect, whether the version is as expected."""
    verb, record, kinds = part
    types = dict(zip(_names(verb, record), kinds, strict=True))

    def given(name: str) -> ColumnElement[Any]:
        if types[name] is NoneType:
            return sql.null()
        return sql.bindparam(_name(place, name), type_=sql.BigInteger() if name == "expected" else None)

    has_key = [table.c[name] == given(name) for name in record.KEY]
    if verb is Expect:
        version = sql.select(table.c.version).where(*has_key).scalar_subquery()
        found = sql.func.coalesce(version, number(0))
        return sql.case((found == given("expected"), number(1)), else_=number(0))
    has_version = [] if verb is Insert else [table.c.version == given("expected")]
    change: sql.Insert | sql.Update | sql.Delete
    if verb is Delete:
        change = sql.delete(table).where(*has_key, *has_version)
    else:
        values = {name: given(name) for name in _stored(record, changing=verb is Put)}
        if "touched" in table.c:
            values["touched"] = clock_reading(clocked)
        if verb is Insert:
            change = sql.insert(table).values(values)
        else:
            change = sql.update(table).values(values).where(*has_key, *has_version)
    touched = change.returning(number(1).label("touched_row")).cte(f"part_{place}")
    return sql.func.coalesce(sql.select(touched.c.touched_row).scalar_subquery(), number(0))
