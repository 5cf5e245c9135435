"""Statements are SQLAlchemy Core constructs, compiled once to SQL text and run by the driver's cursor.

Compiling and SQLAlchemy's execution cost several times what SQLite needs for a short statement.
The cursor has a second virtue: what is bound, message bodies among it, reaches no SQL log.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar

import attrs
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    GenerativeSelect,
    Integer,
    Text,
    bindparam,
    literal_column,
)
from sqlalchemy.engine.interfaces import DBAPICursor, Dialect
from sqlalchemy.sql.expression import ClauseElement

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


class Statements:
    """The statements of a storage, each compiled when first needed and kept.

    Args:
        tables: what they are about.
        dialect: what they are compiled for.
    """

    def __init__(self, tables: Tables, dialect: Dialect) -> None:
        self.tables = tables
        self._dialect = dialect
        self._compiled: dict[object, Statement] = {}

    def of(self, build: Callable[..., ClauseElement], *shape: object) -> Statement:
        """What `build(tables, *shape)` compiles to. There must be few shapes; each is kept."""
        key = (build, shape)
        statement = self._compiled.get(key)
        if statement is None:
            statement = self._compiled[key] = _compiled(build(self.tables, *shape), self._dialect)
        return statement


def _compiled(construct: ClauseElement, dialect: Dialect) -> Statement:
    compiled = construct.compile(dialect=dialect)
    names: Sequence[str] = getattr(compiled, "positiontup", None) or ()
    return Statement(str(compiled), tuple(names))


def value(name: str) -> BindParameter[Any]:
    """A parameter that is named when the statement runs."""
    return bindparam(name)


def word(spelled: str) -> ColumnElement[str]:
    """A word of a closed list, spelled out, so that the planner sees that a partial index fits."""
    return literal_column(f"'{spelled}'", Text())


def limited(query: Ordered) -> Ordered:
    """With `LIMIT :limit`. SQLite's compiler adds an OFFSET in any case; spelled out, it is no parameter."""
    return query.limit(value("limit")).offset(literal_column("0", Integer()))
