"""Statements are SQLAlchemy Core constructs, compiled once to SQL text and run by the driver's cursor.

Compiling and SQLAlchemy's execution cost several times what SQLite needs for a short statement.
The cursor has a second virtue: what is bound, message bodies among it, reaches no SQL log.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar

import attrs
from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    GenerativeSelect,
    Integer,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
)
from sqlalchemy.engine.interfaces import DBAPICursor, Dialect
from sqlalchemy.sql.expression import ClauseElement

from txmessaging.adapters.sqlalchemy.flavours import Flavour
from txmessaging.adapters.sqlalchemy.tables import Tables

Row: TypeAlias = tuple[Any, ...]
Ordered = TypeVar("Ordered", bound=GenerativeSelect)


@attrs.frozen
class Statement:
    """SQL text for the driver, and the names of its parameters in their order."""

    sql: str
    names: tuple[str, ...]

    def rows(self, cursor: DBAPICursor, **values: object) -> Sequence[Row]:
        """All rows of a query. Never some of them: a half-read query keeps its read transaction open."""
        cursor.execute(self.sql, tuple([values[name] for name in self.names]))
        return cursor.fetchall()


Clock: TypeAlias = Callable[[], int]
"""UTC microseconds now."""


class Statements:
    """The statements of a storage, each compiled when first needed and kept.

    Args:
        tables: what they are about.
        flavour: the database that they are for.
        clock: the storage's clock; None for that of the database server.
    """

    def __init__(self, tables: Tables, flavour: Flavour, clock: Clock | None) -> None:
        self.tables = tables
        self.flavour = flavour
        self.clock = clock
        self._compiled: dict[object, Statement] = {}

    def of(self, build: Callable[..., ClauseElement], *shape: object) -> Statement:
        """What `build(tables, *shape)` compiles to. There must be few shapes; each is kept."""
        key = (build, shape)
        statement = self._compiled.get(key)
        if statement is None:
            statement = self._compiled[key] = compiled(build(self.tables, *shape), self.flavour.dialect)
        return statement

    def now(self) -> int | None:
        """The time by the storage's clock; None if only the database server knows it."""
        return None if self.clock is None else self.clock()


def clock_reading(clocked: bool) -> ColumnElement[int]:  # noqa: FBT001 - a shape, by position
    """The time of the storage's clock in a statement: given as `now`, or read off the server's clock.

    Not the time at which the transaction began, which `now()` would give.
    """
    if clocked:
        return bindparam("now", type_=BigInteger())
    return cast(func.extract("epoch", func.clock_timestamp()) * literal_column("1000000"), BigInteger())


def compiled(construct: ClauseElement, dialect: Dialect) -> Statement:
    """The construct as SQL text."""
    done = construct.compile(dialect=dialect)
    names: Sequence[str] = getattr(done, "positiontup", None) or ()
    return Statement(str(done), tuple(names))


def value(name: str) -> BindParameter[Any]:
    """A parameter that is named when the statement runs."""
    return bindparam(name)


def number(spelled: int) -> ColumnElement[int]:
    """A number spelled out: no parameter."""
    return literal_column(str(spelled), BigInteger())


def word(spelled: str) -> ColumnElement[str]:
    """A word of a closed list, spelled out, so that the planner sees that a partial index fits."""
    return literal_column(f"'{spelled}'", Text())


def limited(query: Ordered) -> Ordered:
    """With `LIMIT :limit`. SQLite's compiler adds an OFFSET in any case; spelled out, it is no parameter."""
    return query.limit(value("limit")).offset(literal_column("0", Integer()))
