"""One function that turns what a database, its driver and the pool raise into the library's errors.

The driver's words are dropped: they may hold what was written. The database's own code stays: SQLite's name
of the error, or PostgreSQL's SQLSTATE. No driver is imported here; what their errors have in common (PEP 249)
is enough.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable
from typing import Final, ParamSpec, TypeAlias, TypeVar

from sqlalchemy.exc import DBAPIError, PendingRollbackError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from txmessaging.errors import (
    Busy,
    ConfigurationError,
    Conflict,
    ContractViolation,
    ReadOnly,
    RetryTransaction,
    StorageError,
    StorageFull,
    TxMessagingError,
    Unavailable,
)

P = ParamSpec("P")
T = TypeVar("T")
Failure: TypeAlias = tuple[type[TxMessagingError], str]

_BUSY = (Busy, "the database is locked by another writer; try again")
_TAKEN = (Conflict, "a key or a unique field is taken")
_UNSTORABLE = (ContractViolation, "a value cannot be stored: too large, of a wrong type, or missing")
_READ_ONLY = (ReadOnly, "the database takes no writes")
_FULL = (StorageFull, "the disk or the database file is full")
_NO_FILE = (Unavailable, "the database file cannot be opened, read or written")
_REFUSED = (StorageError, "the database refused a statement; were the tables made with create_tables()?")
_UNKNOWN = (StorageError, "the database failed")

# https://www.sqlite.org/rescode.html; the low octet of an extended code is its primary code.
_SQLITE: Final[dict[int, Failure]] = {
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: _TAKEN,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: _TAKEN,
    sqlite3.SQLITE_CONSTRAINT: _UNSTORABLE,
    sqlite3.SQLITE_MISMATCH: _UNSTORABLE,
    sqlite3.SQLITE_TOOBIG: _UNSTORABLE,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_INTERRUPT: (Busy, "the statement was interrupted; try again"),
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CANTOPEN: _NO_FILE,
    sqlite3.SQLITE_IOERR: _NO_FILE,
    sqlite3.SQLITE_CORRUPT: (StorageError, "the database file is damaged"),
    sqlite3.SQLITE_NOTADB: (StorageError, "the file is no SQLite database"),
    sqlite3.SQLITE_ERROR: _REFUSED,
}

_GONE = (Unavailable, "the database server cannot be reached, or ended the connection; try again")
_FAILED_BEFORE = (RetryTransaction, "the host's transaction had failed before; roll it back and repeat it")
_POOLED = (
    ConfigurationError,
    (
        "a pooler between this and the server does not keep prepared statements; tell the driver to make none"
        " (psycopg: prepare_threshold=None)"
    ),
)
_LOST_RACE = (Conflict, "a concurrent transaction was faster")

# https://www.postgresql.org/docs/current/errcodes-appendix.html; the first two characters are the class.
_POSTGRESQL: Final[dict[str, Failure]] = {
    "08": _GONE,
    "22": _UNSTORABLE,
    "23": _UNSTORABLE,
    "23505": _TAKEN,
    "25001": (ConfigurationError, "the host's transaction has another isolation level than was set"),
    "25006": _READ_ONLY,
    "25P01": (ConfigurationError, "the host's connection is in autocommit mode; begin a transaction"),
    "25P03": _GONE,
    "25P04": _GONE,
    "26000": _POOLED,
    "42P05": _POOLED,
    "25P02": _FAILED_BEFORE,
    "40001": _LOST_RACE,
    "40P01": _LOST_RACE,
    "3D000": (Unavailable, "there is no such database"),
    "3F000": (StorageError, "there is no such schema; create it first"),
    "42": _REFUSED,
    "53": (Unavailable, "the database server is out of connections or memory; try again"),
    "53100": _FULL,
    "54": _UNSTORABLE,
    "55P03": (Busy, "a lock was not to be had in time; try again"),
    "57014": (Busy, "the statement was cancelled, by a time-out or by hand; try again"),
    "57P": _GONE,
    "58": (StorageError, "the database server failed"),
}

SERIALIZATION: Final = frozenset({"40001", "40P01"})
"""A transaction that lost: a serialization failure, a deadlock. Everything in it is undone."""


def is_lost(error: BaseException) -> bool:
    """Whether an error of a statement says that the connection was lost, so that its effect is unknown."""
    return isinstance(error, OSError) or sqlstate_of(error)[:2] == "08" or sqlstate_of(error)[:3] == "57P"


def sqlstate_of(error: BaseException) -> str:
    """PostgreSQL's code for an error of a driver, or one of ours made from it; empty if there is none."""
    if isinstance(error, TxMessagingError):
        return str(error.context.get("sqlstate", ""))
    return str(getattr(error, "sqlstate", None) or "")


def translated(error: Exception) -> TxMessagingError | None:
    """The library's error for one of the database, its driver or the pool; None for any other error."""
    if isinstance(error, DBAPIError) and isinstance(error.orig, Exception):
        error = error.orig
    if isinstance(error, PendingRollbackError):
        kind, message = _FAILED_BEFORE
        return kind(message)
    if isinstance(error, PoolTimeout):
        return Busy("every connection of the pool is in use; try again")
    if isinstance(error, (OverflowError, UnicodeEncodeError)):
        return ContractViolation(
            "a value cannot be stored: a number beyond 64 bits, or text that is no UTF-8"
        )
    if isinstance(error, sqlite3.Error):
        return _sqlite_error(error)
    if sqlstate := sqlstate_of(error):
        return _postgresql_error(sqlstate)
    return _driver_error(error)


def _sqlite_error(error: sqlite3.Error) -> TxMessagingError:
    code: int = getattr(error, "sqlite_errorcode", -1)
    kind, message = _SQLITE.get(code) or _SQLITE.get(code & 0xFF) or _UNKNOWN
    name: str = getattr(error, "sqlite_errorname", type(error).__name__)
    return kind(f"{message} ({name})", sqlite=name)


def _postgresql_error(sqlstate: str) -> TxMessagingError:
    found = (_POSTGRESQL.get(sqlstate[:length]) for length in (5, 3, 2))
    kind, message = next(filter(None, found), _UNKNOWN)
    return kind(f"{message} (SQLSTATE {sqlstate})", sqlstate=sqlstate)


def _driver_error(error: Exception) -> TxMessagingError | None:
    """An error without a code of the database's, by the names that PEP 249 gives."""
    names = {kind.__name__ for kind in type(error).__mro__}
    name = type(error).__name__
    if isinstance(error, OSError) or names & {"OperationalError", "InterfaceError"}:
        return Unavailable(f"the database cannot be reached, or the connection was lost ({name})")
    if "DataError" in names:
        return ContractViolation(f"a value cannot be stored ({name})")
    if isinstance(error, SQLAlchemyError) or "DatabaseError" in names:
        return StorageError(f"the database or its driver failed ({name})")
    return None


def typed(method: Callable[P, T]) -> Callable[P, T]:
    """A method that raises the library's errors for those of the database.

    They are raised where no error is being handled: the driver's must not hang on them as context
    either, since a UnicodeEncodeError holds the whole text.
    """

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return method(*args, **kwargs)
        except TxMessagingError:
            raise
        except Exception as error:
            failure = translated(error)
            if failure is None:
                raise
        raise failure

    return call
