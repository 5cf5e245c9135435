"""Inside the host's own transaction: each scope is a savepoint, and only the host commits.

What the library writes is kept or lost with the host's rows. When the library raises, its savepoint is rolled
back, and the host can go on and commit what it wrote itself.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, Final, TypeAlias, TypeVar, cast

import attrs
from sqlalchemy.engine import Connection, NestedTransaction
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import InvalidRequestError, PendingRollbackError
from sqlalchemy.orm import Session, scoped_session

from txmessaging.adapters.sqlalchemy import postgresql
from txmessaging.adapters.sqlalchemy.errors import SERIALIZATION, sqlstate_of, typed
from txmessaging.adapters.sqlalchemy.flavours import Flavour, flavour_of
from txmessaging.errors import ConfigurationError, Conflict, ContractViolation, RetryTransaction

T = TypeVar("T")
_IN_USE: Final = "txmessaging_savepoint"
"""Kept with the driver's connection while a scope is open in it: savepoints of two at once would cross."""
HostConnection: TypeAlias = Connection | Session | scoped_session[Any]


@attrs.define
class Unit:
    """A savepoint in the host's transaction.

    Attributes:
        host: the host's session or connection.
        flavour: the database that the storage is for.
    """

    host: HostConnection
    flavour: Flavour
    _connection: Connection | None = None
    _savepoint: NestedTransaction | None = None
    _cursor: DBAPICursor | None = None
    _ended: bool = False
    _info: dict[Any, Any] = attrs.field(factory=dict[Any, Any])

    def before(self, work: Callable[[DBAPICursor], T]) -> T | None:
        """Nothing: the host's transaction has begun."""
        del work
        return None

    def run(self, work: Callable[[DBAPICursor], T], *, write: bool) -> T:
        """Do something behind the savepoint, which is set before the first thing that is done.

        Raises:
            ContractViolation: the scope has ended.
        """
        if self._ended:
            raise ContractViolation("the transaction has ended; begin another one")
        try:
            if self._cursor is None:
                self._cursor = self._begin(write=write)
            return work(self._cursor)
        except Exception as error:
            undone = self._is_undone()
            if not undone and not self._is_dead(error):
                raise
        except BaseException:
            # Cancelled in between; see `postgresql.Unit.run`. The host's transaction is lost by it.
            if self.flavour.is_server and not self._is_gone:
                self._drop()
            raise
        if undone:
            raise RetryTransaction("SQLite has rolled back the host's whole transaction; repeat all of it")
        raise postgresql.connection_lost()

    def _is_undone(self) -> bool:
        """Whether SQLite has rolled back everything, as it may when the disk is full.

        SQLAlchemy is told so: what the host would commit now were the rest of its unit of work only.
        https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
        """
        if self.flavour.is_server or self._savepoint is None or self._is_gone or self._connection is None:
            return False
        driver = cast("Any", self._connection.connection.driver_connection)
        if driver.in_transaction:
            return False
        self._drop()
        return True

    def _is_dead(self, error: Exception) -> bool:
        """Whether the connection is gone; then SQLAlchemy is told so."""
        if not self.flavour.is_server or self._connection is None or self._is_gone:
            return False
        connection = self._connection
        if not postgresql.is_disconnect(error, connection.connection, connection.dialect):
            return False
        self._drop()
        return True

    def _drop(self) -> None:
        with contextlib.suppress(Exception):
            if self._connection is not None:
                self._connection.invalidate()

    def _begin(self, *, write: bool) -> DBAPICursor:
        self._connection = connection = connection_of(self.host)
        if flavour_of(connection.dialect) is not self.flavour:
            raise ConfigurationError("the host's transaction is one of another database than the storage")
        if _IN_USE in connection.info:
            raise ConfigurationError(
                "the host's session or connection is used by two calls at once; await one, then make the next"
            )
        connection.info[_IN_USE] = self
        self._info = connection.info
        try:
            return self._set_savepoint(connection, write=write)
        except PendingRollbackError:
            raise
        except InvalidRequestError:
            raise ConfigurationError("the host's transaction has ended; begin another one") from None

    def _set_savepoint(self, connection: Connection, *, write: bool) -> DBAPICursor:
        if self.flavour.is_server:
            self._savepoint = connection.begin_nested()
            return postgresql.cursor_of(connection.connection, connection.dialect)
        if write:
            begin_immediate(connection)
            self._savepoint = connection.begin_nested()
        return connection.connection.cursor()

    def end(self, *, keep: bool) -> None:
        """Release the savepoint, or go back to it."""
        try:
            self._end(keep=keep)
        finally:
            if self._info.get(_IN_USE) is self:
                del self._info[_IN_USE]

    def _end(self, *, keep: bool) -> None:
        self._ended = True
        savepoint, self._savepoint = self._savepoint, None
        if savepoint is None or self._is_gone:
            return
        if keep:
            savepoint.commit()
        else:
            savepoint.rollback()

    @property
    def _is_gone(self) -> bool:
        return self._connection is None or self._connection.invalidated

    def told(self, error: BaseException | None) -> BaseException | None:
        """What the host is told of an error, now that the savepoint is rolled back.

        After a conflict the library may decide again only where each statement sees what others have
        committed meanwhile; anywhere else that stays invisible until the host begins anew.
        """
        if not isinstance(error, Conflict) or not self.flavour.is_server or self._is_gone:
            return error
        if sqlstate_of(error) not in SERIALIZATION and self._sees_each_commit():
            return error
        return RetryTransaction(
            "a concurrent transaction was faster; roll the transaction back and repeat all of it",
            sqlstate=sqlstate_of(error) or None,
        )

    @typed
    def _sees_each_commit(self) -> bool:
        assert self._connection is not None  # noqa: S101 - for the type checker
        # To PostgreSQL the second is the same.
        return self._connection.get_isolation_level() in {"READ COMMITTED", "READ UNCOMMITTED"}


def begin_immediate(connection: Connection) -> None:
    """Make sure that SQLite is in a transaction before its first savepoint.

    The driver begins one before the first statement that writes, and not before a savepoint; and what is
    written behind a savepoint outside of a transaction survives the host's rollback
    (https://www.sqlite.org/lang_savepoint.html). It begins with the write lock, since a transaction that
    has read cannot always become one that writes.

    Raises:
        ConfigurationError: the connection commits each statement by itself.
    """
    if not connection.in_transaction():
        connection.begin()
    driver = cast("Any", connection.connection.driver_connection)
    if driver.in_transaction:
        return
    if driver.isolation_level is None or getattr(driver, "autocommit", None) is True:
        raise ConfigurationError("the host's connection is in autocommit mode; begin a transaction")
    connection.connection.cursor().execute("BEGIN IMMEDIATE")


def connection_of(host: HostConnection) -> Connection:
    """The connection that carries the host's transaction.

    Raises:
        ConfigurationError: there is no connection to be had.
    """
    try:
        connection = host if isinstance(host, Connection) else host.connection()
    except PendingRollbackError:
        raise  # as everywhere; see `errors`
    except InvalidRequestError:
        raise ConfigurationError(
            "the host's session gives no connection: it is closed, committed, or has no engine"
        ) from None
    if connection.closed:
        raise ConfigurationError("the host's connection is closed")
    return connection


def is_asynchronous(host: object) -> bool:
    """Whether it is one of SQLAlchemy's asynchronous sessions or connections; told without importing them."""
    return hasattr(host, "stream_scalars")


def check_joinable(host: object) -> None:
    """Make sure that it carries a transaction.

    Raises:
        ConfigurationError: it is something else, such as an engine.
    """
    if not hasattr(host, "begin_nested"):
        raise ConfigurationError(
            f"a session or connection of the host is needed, not a {type(host).__name__}"
        )
