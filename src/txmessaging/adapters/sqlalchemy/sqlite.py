"""Transactions on the host's engine, begun and ended by ourselves.

The driver, left alone, begins some transactions by itself and others not at all
(https://docs.python.org/3/library/sqlite3.html#transaction-control). It is told not to for as long
as a connection of the pool is ours. Writers of one pool queue at a fair lock and then take SQLite's
write lock at once (BEGIN IMMEDIATE), since a reader cannot always become a writer later.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, Final, TypeVar, cast

import attrs
from sqlalchemy.engine import Engine
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.pool import Pool, PoolProxiedConnection, SingletonThreadPool, StaticPool

from txmessaging.adapters.fair_lock import FairLock
from txmessaging.adapters.sqlalchemy.pool_lock import lock_of
from txmessaging.errors import Busy, ConfigurationError, ContractViolation

T = TypeVar("T")
_LONGEST_TIMEOUT: Final = 3600.0
_TIMEOUT_SET: Final = "txmessaging_busy_timeout"


class Database:
    """The host's engine, as the storage uses it.

    Args:
        engine: of SQLite and Python's own driver.
        busy_timeout: seconds to wait for other writers: first those of this pool, then all others.

    Raises:
        ConfigurationError: the time-out is not between 0 and an hour.
    """

    def __init__(self, engine: Engine, *, busy_timeout: float) -> None:
        if not 0 <= busy_timeout <= _LONGEST_TIMEOUT:
            raise ConfigurationError("busy_timeout must be from 0 to 3600 seconds")
        self.engine = engine
        self.busy_timeout = busy_timeout
        self._pool: Pool | None = None
        self._lock = FairLock()

    def lock(self) -> FairLock:
        """The lock of those who write through the pool that the engine has now."""
        pool = self.engine.pool
        if pool is not self._pool:
            self._lock, self._pool = lock_of(pool), pool
        return self._lock

    @property
    def one_connection(self) -> bool:
        """Whether all share one connection, as in memory; then readers queue with the writers."""
        return isinstance(self.engine.pool, (StaticPool, SingletonThreadPool))

    def unit(self) -> Unit:
        """A transaction that has not begun."""
        return Unit(self)


_LEGACY: Final = -1
"""sqlite3.LEGACY_TRANSACTION_CONTROL, which Python 3.11 does not name and always means."""


@attrs.frozen
class _DriverMode:
    """How the host wants the driver to handle transactions, while the connection is ours.

    Attributes:
        isolation_level: how it begins them.
        autocommit: how it ends them, from Python 3.12 on.
    """

    isolation_level: str | None
    autocommit: bool | int

    @classmethod
    def taken_over(cls, connection: PoolProxiedConnection) -> _DriverMode:
        """Tell the driver to leave transactions to us."""
        driver = cast("Any", connection.dbapi_connection)
        mode = cls(driver.isolation_level, getattr(driver, "autocommit", _LEGACY))
        if mode.autocommit != _LEGACY:
            driver.autocommit = True  # ends the empty transaction that the driver always keeps open
            driver.autocommit = _LEGACY
        driver.isolation_level = None
        return mode

    def give_back(self, connection: PoolProxiedConnection) -> None:
        """Leave the driver as it was."""
        driver = cast("Any", connection.dbapi_connection)
        if driver is not None:
            driver.isolation_level = self.isolation_level
            if self.autocommit != _LEGACY:
                driver.autocommit = self.autocommit


def queue_too_long() -> Busy:
    """What is raised when the lock is not to be had in time."""
    return Busy("others had the database all the time; try again")


class Unit:
    """One transaction of our own on one connection. Whatever it holds, `end` gives back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: PoolProxiedConnection | None = None
        self._cursor: DBAPICursor | None = None
        self._driver_mode: _DriverMode | None = None
        self._lock: FairLock | None = None
        self._ended = False
        self.begun = False

    @property
    def cursor(self) -> DBAPICursor:
        """The cursor. Before `begin`, each statement sees the last commit.

        Raises:
            ContractViolation: the transaction has ended.
        """
        if self._cursor is None:
            if self._ended:
                raise ContractViolation("the transaction has ended; begin another one")
            if self._database.one_connection:
                self._queue()
            self._cursor = self._check_out()
        return self._cursor

    def before(self, work: Callable[[DBAPICursor], T]) -> T | None:
        """Do something before the transaction begins and takes the write lock; None if it has begun."""
        return None if self.begun else self._whole(work)

    def run(self, work: Callable[[DBAPICursor], T], *, write: bool) -> T:
        """Do something in the transaction, which begins with it unless it has begun.

        Raises:
            Busy: the other writers were not done in time.
        """
        if write and not self.begun:
            self._queue()

        def within(cursor: DBAPICursor) -> T:
            if not self.begun:
                cursor.execute("BEGIN IMMEDIATE" if write else "BEGIN")
                self.begun = True
            return work(cursor)

        return self._whole(within)

    def _whole(self, work: Callable[[DBAPICursor], T]) -> T:
        """Do something whole, or drop the connection: a driver that awaits may be left in the middle."""
        try:
            return work(self.cursor)
        except Exception:
            raise
        except BaseException:
            if self._database.engine.dialect.is_async:
                self._invalidate()
            raise

    def wants(self, *, write: bool) -> FairLock | None:
        """The lock to take before the transaction goes on; None if it is held or none is needed."""
        if self._lock is None and not self._ended and (write or self._database.one_connection):
            return self._database.lock()
        return None

    def hold(self, lock: FairLock) -> None:
        """Hold a lock until the end that somebody took for this transaction."""
        self._lock = lock

    def step_back(self) -> None:
        """Leave the connection to others while this transaction waits for the lock."""
        if not self.begun:
            self._check_in()

    def take(self, *, write: bool) -> bool:
        """Take the lock that is wanted, if it is to be had at once; whether the transaction can go on."""
        lock = self.wants(write=write)
        if lock is None:
            return True
        taken = lock.acquire(0, holder=self)
        if taken:
            self.hold(lock)
        return taken

    @property
    def shares(self) -> bool:
        """Whether all share one connection, so that nothing can be done without the lock."""
        return self._database.one_connection

    @property
    def busy_timeout(self) -> float:
        """Seconds to wait for the lock."""
        return self._database.busy_timeout

    def _queue(self) -> None:
        """Become the only writer of the pool."""
        if self.take(write=True):
            return
        self.step_back()
        lock = self._database.lock()
        if not lock.acquire(self.busy_timeout, holder=self):
            raise queue_too_long()
        self.hold(lock)

    def end(self, *, keep: bool) -> None:
        """Commit or roll back, and give everything back. The connection is clean in either case."""
        try:
            if self.begun:
                self._end(keep=keep)
        finally:
            self._ended = True
            if self._database.one_connection:
                self._check_in()
            # The next writer need not wait until the pool has its connection back.
            if self._lock is not None:
                self._lock.release()
                self._lock = None
            self._check_in()

    def told(self, error: BaseException | None) -> BaseException | None:
        """The error as it is."""
        return error

    def _end(self, *, keep: bool) -> None:
        self.begun = False
        if keep:
            try:
                self.cursor.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
        else:
            self._roll_back()

    def _roll_back(self) -> None:
        """Roll back. SQLite may have done so itself, and a failure must not hide what went before."""
        connection = self._connection
        if connection is None:
            return
        try:
            connection.rollback()
        except Exception:  # noqa: BLE001 - it must not hide what went before
            self._invalidate()

    def _invalidate(self) -> None:
        if self._connection is not None and self._connection.is_valid:
            self._connection.invalidate()

    def _check_out(self) -> DBAPICursor:
        self._connection = connection = self._database.engine.raw_connection()
        self._driver_mode = _DriverMode.taken_over(connection)
        cursor = connection.cursor()
        if connection.info.get(_TIMEOUT_SET) != self._database.busy_timeout:
            cursor.execute(f"PRAGMA busy_timeout = {int(self._database.busy_timeout * 1000)}")
            connection.info[_TIMEOUT_SET] = self._database.busy_timeout
        return cursor

    def _check_in(self) -> None:
        connection, self._connection, self._cursor = self._connection, None, None
        if connection is None:
            return
        with contextlib.suppress(Exception):
            if self._driver_mode is not None:
                self._driver_mode.give_back(connection)
        connection.close()
