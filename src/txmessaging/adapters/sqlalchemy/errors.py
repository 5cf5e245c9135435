"""One function that turns what SQLite, its driver and the pool raise into the library's errors.

The driver's words are dropped: they may hold what was written. SQLite's name for the error stays.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable
from typing import Final, ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from txmessaging.errors import (
    Busy,
    Conflict,
    ContractViolation,
    ReadOnly,
    StorageError,
    StorageFull,
    Unavailable,
)

P = ParamSpec("P")
T = TypeVar("T")

DATABASE_ERRORS: Final = (sqlite3.Error, SQLAlchemyError, OverflowError, UnicodeEncodeError)
"""What a statement, the driver that binds its parameters, or the pool may raise."""

_BUSY = (Busy, "the database is locked by another writer; try again")
_TAKEN = (Conflict, "a key or a unique field is taken")
_UNSTORABLE = (ContractViolation, "a value cannot be stored: too large, of a wrong type, or missing")
_UNREACHABLE = (Unavailable, "the database file cannot be opened, read or written")

# https://www.sqlite.org/rescode.html; the low octet of an extended code is its primary code.
_BY_CODE: Final = {
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: _TAKEN,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: _TAKEN,
    sqlite3.SQLITE_CONSTRAINT: _UNSTORABLE,
    sqlite3.SQLITE_MISMATCH: _UNSTORABLE,
    sqlite3.SQLITE_TOOBIG: _UNSTORABLE,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_READONLY: (ReadOnly, "the database takes no writes"),
    sqlite3.SQLITE_FULL: (StorageFull, "the disk or the database file is full"),
    sqlite3.SQLITE_CANTOPEN: _UNREACHABLE,
    sqlite3.SQLITE_IOERR: _UNREACHABLE,
    sqlite3.SQLITE_CORRUPT: (StorageError, "the database file is damaged"),
    sqlite3.SQLITE_NOTADB: (StorageError, "the file is no SQLite database"),
    sqlite3.SQLITE_ERROR: (
        StorageError,
        "the database refused a statement; were the tables made with create_tables()?",
    ),
}
_UNKNOWN = (StorageError, "the database failed")


def storage_error(error: BaseException) -> StorageError:
    """The library's error for one of `DATABASE_ERRORS`."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, PoolTimeout):
        return Busy("every connection of the pool is in use; try again")
    if isinstance(error, (OverflowError, UnicodeEncodeError)):
        return ContractViolation(
            "a value cannot be stored: a number beyond 64 bits, or text that is no UTF-8"
        )
    code: int = getattr(error, "sqlite_errorcode", -1)
    kind, message = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF) or _UNKNOWN
    name: str = getattr(error, "sqlite_errorname", type(error).__name__)
    return kind(f"{message} ({name})", sqlite=name)


def typed(method: Callable[P, T]) -> Callable[P, T]:
    """A method that raises the library's errors for those of the database.

    They are raised where no error is being handled: the driver's must not hang on them as context
    either, since a UnicodeEncodeError holds the whole text.
    """

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return method(*args, **kwargs)
        except DATABASE_ERRORS as error:
            failure = storage_error(error)
        raise failure

    return call
