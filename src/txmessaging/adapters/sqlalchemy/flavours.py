"""What differs between the databases: how statements are spelled, and what the database can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

import attrs
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import FromClause

from txmessaging.errors import ConfigurationError


@attrs.frozen
class Flavour:
    """A database, as the statements see it.

    Attributes:
        dialect: what statements are compiled for. The engine's own may spell parameters another way.
        drivers: SQLAlchemy's names of the drivers that run them.
        is_server: whether it is a server, a network away: rows can be locked one by one, arrays be
            bound, several writes be one statement, and its own clock be read.
    """

    dialect: Dialect
    drivers: frozenset[str]
    is_server: bool


class _SQLiteCompiler(SQLiteCompiler):
    """SQLAlchemy's, with hints behind table names: it drops them for SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002 - SQLAlchemy's
        return text


class _SQLiteDialect(SQLiteDialect_pysqlite):
    statement_compiler = _SQLiteCompiler
    supports_statement_cache = True


SQLITE: Final = Flavour(
    _SQLiteDialect(paramstyle="qmark"), frozenset({"pysqlite", "aiosqlite"}), is_server=False
)
POSTGRESQL: Final = Flavour(
    # Parameters are $1, $2, …: PostgreSQL's own form, which both drivers take as it is.
    cast("Callable[..., Dialect]", PGDialect_asyncpg)(paramstyle="numeric_dollar"),
    frozenset({"psycopg", "asyncpg"}),
    is_server=True,
)


def flavour_of(dialect: Dialect) -> Flavour:
    """The flavour of an engine's or a connection's dialect.

    Raises:
        ConfigurationError: it is one of another database or driver.
    """
    if dialect.driver == "psycopg" and dialect.is_async:
        raise ConfigurationError("the asynchronous driver for PostgreSQL is asyncpg: postgresql+asyncpg://…")
    for flavour in (SQLITE, POSTGRESQL):
        if dialect.name == flavour.dialect.name and dialect.driver in flavour.drivers:
            return flavour
    raise ConfigurationError(
        f"an engine of {dialect.name}+{dialect.driver} is not supported; use sqlite (Python's own driver, or"
        " aiosqlite), postgresql+psycopg, or postgresql+asyncpg"
    )
