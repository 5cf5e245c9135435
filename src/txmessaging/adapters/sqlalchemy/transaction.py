"""The transaction of the storage port, over whatever unit carries it: one of our own, or a savepoint."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Final, Protocol, Self, TypeVar

from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy import pages, reads
from txmessaging.adapters.sqlalchemy.errors import SERIALIZATION, sqlstate_of, typed
from txmessaging.adapters.sqlalchemy.outbox import LockedOutbox, Outbox
from txmessaging.adapters.sqlalchemy.server_outbox import ServerOutbox
from txmessaging.adapters.sqlalchemy.statements import Statements
from txmessaging.adapters.sqlalchemy.writes import Writer, writer
from txmessaging.domain.changes import Change, checked_changes
from txmessaging.domain.queries import Query
from txmessaging.domain.records import Key, R, Record
from txmessaging.domain.snapshot import Snapshot, Want
from txmessaging.errors import Conflict, ContractViolation

T = TypeVar("T")

LONGEST_PAUSE: Final = 0.03
"""Seconds that a transaction waits at most, after it lost a race and before it is told so."""


class Unit(Protocol):
    """One transaction on one connection, begun at its first use."""

    def before(self, work: Callable[[DBAPICursor], T]) -> T | None:
        """Do something before the transaction begins; None where nothing can be known before."""
        ...

    def run(self, work: Callable[[DBAPICursor], T], *, write: bool) -> T:
        """Do something in the transaction."""
        ...

    def end(self, *, keep: bool) -> None:
        """Keep what was written, or nothing."""
        ...

    def told(self, error: BaseException | None) -> BaseException | None:
        """What is raised in place of an error, after the end."""
        ...


class Operations:
    """What all transactions of one storage share.

    Args:
        statements: of its tables.
    """

    def __init__(self, statements: Statements) -> None:
        self.statements = statements
        self.writer: Writer = writer(statements)
        is_server = statements.flavour.is_server
        self.outbox: Outbox = ServerOutbox(statements) if is_server else LockedOutbox(statements, self.writer)


class SQLAlchemyTransaction:
    """One transaction. It begins at the first read; on SQLite a writer takes the write lock then.

    Only a stranger is turned away before: parties never change, so it needs no lock to know that
    somebody is none.
    """

    def __init__(self, unit: Unit, operations: Operations, *, write: bool) -> None:
        self.unit = unit
        self.write = write
        self._operations = operations
        self._lost = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        told = self.end(error)
        if (seconds := pause_after(told)) > 0:
            time.sleep(seconds)
        if told is not None and told is not error:
            raise told from None

    def end(self, error: BaseException | None) -> BaseException | None:
        """End the unit, and say what is to be raised: the error, another in its place, or nothing."""
        try:
            self._end(keep=error is None and not self._lost)
        except Exception as failed:  # noqa: BLE001 - returned to whoever raises it
            # What went wrong first is what matters.
            error = error or failed
        return self.unit.told(error)

    @typed
    def _end(self, *, keep: bool) -> None:
        self.unit.end(keep=keep)

    @typed
    def is_stranger(self, want: Want) -> bool:
        """Whether a read before the transaction begins tells that the thread is not the party's."""
        if not self.write or want.party is None:
            return False
        return (
            self.unit.before(lambda cursor: reads.is_there(self._operations.statements, cursor, want))
            is False
        )

    def snapshot(self, want: Want, /) -> Snapshot:
        """As in `StorageTransaction`."""
        if self.is_stranger(want):
            return Snapshot()
        return self.read(want)

    def read(self, want: Want) -> Snapshot:
        """The snapshot, once it is known that it is no stranger's."""
        return self.run(lambda cursor: reads.snapshot(self._operations.statements, cursor, want))

    def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `StorageTransaction`."""
        return self.run(lambda cursor: reads.fetch(self._operations.statements, cursor, keys))

    def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `StorageTransaction`."""
        return self.run(lambda cursor: pages.page(self._operations.statements, cursor, query))

    def unread_total(self, user: str, /) -> int:
        """As in `StorageTransaction`."""
        return self.run(lambda cursor: reads.unread_total(self._operations.statements, cursor, user))

    def commit(self, changes: Sequence[Change], /) -> None:
        """As in `StorageTransaction`."""
        if not self.write:
            raise ContractViolation("a reader cannot commit; begin with write=True")
        if self._lost:
            raise ContractViolation("a call of this scope has failed, and so the scope is lost; leave it")
        self._lost = True
        checked = checked_changes(changes)
        self.run(lambda cursor: self._operations.writer(cursor, checked))
        self._lost = False

    @typed
    def run(self, work: Callable[[DBAPICursor], T]) -> T:
        """Do something in the transaction; an error loses the scope."""
        lost, self._lost = self._lost, True
        done = self.unit.run(work, write=self.write)
        self._lost = lost
        return done


def pause_after(error: BaseException | None) -> float:
    """Seconds to wait before somebody who lost a race decides again: some now, some later."""
    if isinstance(error, Conflict) and sqlstate_of(error) in SERIALIZATION:
        return random.random() * LONGEST_PAUSE  # noqa: S311 - no secret
    return 0.0
