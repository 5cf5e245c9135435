"""What statements are compiled for. The engine's own dialect may spell parameters another way."""

from __future__ import annotations

from typing import Final

from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.expression import FromClause


class _Compiler(SQLiteCompiler):
    """SQLAlchemy's, with hints behind table names: it drops them for SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002 - SQLAlchemy's
        return text


class _Dialect(SQLiteDialect_pysqlite):
    statement_compiler = _Compiler
    supports_statement_cache = True


SQLITE: Final = _Dialect(paramstyle="qmark")
