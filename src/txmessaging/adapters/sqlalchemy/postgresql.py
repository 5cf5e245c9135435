"""Transactions on the host's engine of a PostgreSQL server.

One transaction is one connection: BEGIN, the locking read, one statement that writes, COMMIT. A
connection may have died in the pool; that shows at its first statement, when nothing is written yet,
and so the statement is run again on another one. A ping before each use would be a round trip more.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from typing import Final, TypeVar, cast

from sqlalchemy.engine import Connection, Dialect, Engine
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.pool import Pool, PoolProxiedConnection, QueuePool

from txmessaging.adapters.sqlalchemy.errors import is_lost
from txmessaging.errors import ConfigurationError, ContractViolation, InDoubt, Unavailable

T = TypeVar("T")
MOST_STALE: Final = 8
"""Connections, beyond those that lie idle in the pool, that may prove dead at their first statement."""


def cursor_of(connection: PoolProxiedConnection, dialect: Dialect) -> DBAPICursor:
    """A cursor for the library's statements.

    Raises:
        ConfigurationError: the connection commits each statement by itself.
    """
    driver = connection.dbapi_connection
    if getattr(driver, "autocommit", False):
        raise ConfigurationError(
            "the connection is in autocommit mode and keeps no transaction; give the storage an engine,"
            " or a connection, with another isolation level"
        )
    if dialect.driver != "psycopg":
        return connection.cursor()
    # Not kept with the connection: a cursor holds what it read and sent last, bodies among it.
    return _psycopg_cursor()(driver)


@functools.cache
def _psycopg_cursor() -> Callable[[object], DBAPICursor]:
    from txmessaging.adapters.sqlalchemy.psycopg_cursor import Cursor  # noqa: PLC0415 - only where there is one

    return cast("Callable[[object], DBAPICursor]", Cursor)


def is_disconnect(error: BaseException, connection: PoolProxiedConnection, dialect: Dialect) -> bool:
    """Whether an error says that the connection is gone."""
    gone = dialect.is_disconnect(error, connection, None)  # type: ignore[arg-type]  # any error is asked about
    # asyncpg raises this when it has lost count of the answers, often just before the connection ends.
    return gone or type(error).__name__ == "InternalClientError"


def connection_lost() -> Unavailable:
    """What is raised when a connection was lost before COMMIT."""
    return Unavailable("the connection to the database server was lost; nothing was written, try again")


class Unit:
    """One transaction of our own on one connection. Whatever it holds, `end` gives back."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._proxied: PoolProxiedConnection | None = None
        self._cursor: DBAPICursor | None = None
        self._ended = False

    def before(self, work: Callable[[DBAPICursor], T]) -> T | None:
        """Nothing: that a stranger is none is part of the locking read, which locks nothing for one."""
        del work
        return None

    def told(self, error: BaseException | None) -> BaseException | None:
        """The error as it is."""
        return error

    def run(self, work: Callable[[DBAPICursor], T], *, write: bool) -> T:
        """Do something in the transaction, which begins with its first statement.

        Raises:
            ContractViolation: the transaction has ended.
        """
        del write
        try:
            return self._first(work) if self._cursor is None else work(self._cursor)
        except Exception as error:
            if not self._is_dead(error):
                raise
        except BaseException:
            # Cancelled or interrupted in between: nobody knows what the connection would say next, or
            # whether its driver knows that a transaction has begun.
            self._invalidate()
            raise
        self._check_in()
        self._ended = True
        raise connection_lost()

    def _first(self, work: Callable[[DBAPICursor], T]) -> T:
        if self._ended:
            raise ContractViolation("the transaction has ended; begin another one")
        for _ in range(MOST_STALE + _idle(self._engine.pool)):
            cursor = self._check_out()
            try:
                return work(cursor)
            except Exception as error:
                if not self._is_dead(error):
                    raise
                self._check_in()
        return work(self._check_out())

    def end(self, *, keep: bool) -> None:
        """Commit or roll back, and give the connection back.

        Raises:
            InDoubt: the answer to COMMIT did not come.
        """
        self._ended = True
        connection = self._proxied
        if connection is None:
            return
        try:
            if not connection.is_valid:
                pass  # closed, which is a rollback
            elif keep:
                self._commit(connection)
            else:
                self._roll_back(connection)
        finally:
            self._check_in()

    def _commit(self, connection: PoolProxiedConnection) -> None:
        try:
            connection.commit()
        except Exception as error:
            lost = is_lost(error) or self._is_dead(error)
            if not lost:
                raise
        except BaseException:
            self._invalidate()
            raise
        else:
            return
        self._invalidate()
        raise InDoubt(
            "the connection was lost while the server committed: whether it did is unknown. Repeat the call;"
            " under the same client_id a message that was kept is answered from the record"
        )

    def _roll_back(self, connection: PoolProxiedConnection) -> None:
        """Roll back. A connection that cannot is closed, which comes to the same."""
        try:
            connection.rollback()
        except Exception:  # noqa: BLE001 - it must not hide what went before
            self._invalidate()
        except BaseException:
            self._invalidate()
            raise

    def _check_out(self) -> DBAPICursor:
        """Take a connection out of the pool: by SQLAlchemy's own only where it has options to set on it."""
        for _ in range(MOST_STALE):
            if self._engine.get_execution_options():
                self._connection = self._engine.connect()
                self._proxied = self._connection.connection
            else:
                self._proxied = self._engine.raw_connection()
            try:
                if not self._is_used(self._proxied):
                    self._cursor = cursor_of(self._proxied, self._engine.dialect)
                    return self._cursor
                self._invalidate()
            except BaseException:
                self._check_in()
                raise
            self._check_in()
        raise ConfigurationError("connections come out of the pool in a transaction of somebody else's")

    def _is_used(self, connection: PoolProxiedConnection) -> bool:
        """Whether a connection came out of the pool in a transaction that somebody else began.

        A task of the host that was cancelled while BEGIN was under way leaves one behind with asyncpg. What
        is begun in it is a savepoint, and what is committed would be lost. (psycopg rolls it back itself.)
        A transaction that SQLAlchemy knows of, begun by what the host does at each checkout, goes on.
        """
        if self._engine.dialect.driver != "asyncpg":
            return False
        driver, adapted = connection.driver_connection, connection.dbapi_connection
        if driver is None or not driver.is_in_transaction():
            return False
        # SQLAlchemy 2.0 says it in one attribute, 2.1 in another.
        return not getattr(adapted, "_started", getattr(adapted, "_transaction", None))

    def _check_in(self) -> None:
        connection, proxied = self._connection, self._proxied
        self._connection = self._proxied = self._cursor = None
        if connection is not None:
            connection.close()
        elif proxied is not None:
            proxied.close()

    def _is_dead(self, error: BaseException) -> bool:
        """Whether the connection is gone; then it leaves the pool."""
        connection = self._proxied
        if connection is None or not is_disconnect(error, connection, self._engine.dialect):
            return False
        self._invalidate()
        return True

    def _invalidate(self) -> None:
        if self._proxied is not None and self._proxied.is_valid:
            with contextlib.suppress(Exception):
                self._proxied.invalidate()


def _idle(pool: Pool) -> int:
    """How many connections lie in the pool, all of which may have died with a server."""
    return pool.checkedin() if isinstance(pool, QueuePool) else 0
