"""Leases and settlements, in bulk, each call one short transaction.

On SQLite all happens under the write lock: which rows are found is said here, what becomes of them by
the domain, in `claimed` and `settled`. What a server does instead is in `server_outbox`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, Protocol

import attrs
from sqlalchemy import ColumnElement, FromClause, Select, and_, exists, func, select, text, tuple_
from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy import reads
from txmessaging.adapters.sqlalchemy.codec import record_of
from txmessaging.adapters.sqlalchemy.statements import Statements, clock_reading, limited, number, value
from txmessaging.adapters.sqlalchemy.tables import DUE, Tables
from txmessaging.adapters.sqlalchemy.writes import Writer
from txmessaging.domain.changes import Put
from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import Lease, Settlement, State, claimed, settled
from txmessaging.domain.records import FIELDS, Key, OutboxRow

PLACE: Final = ("position", "kind", "id")
"""The order of rows in their group."""
WIDTH: Final = len(FIELDS[OutboxRow])


@attrs.frozen(kw_only=True)
class Claim:
    """What `Storage.claim` was asked for."""

    channel: str
    token: str
    lease: float
    limit: int
    per_group: int


class Outbox(Protocol):
    """The outbox of a storage."""

    def claim(self, cursor: DBAPICursor, claim: Claim) -> Sequence[Lease]:
        """Lease what is due. See `Storage.claim`."""
        ...

    def settle(self, cursor: DBAPICursor, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Write what became of leases. See `Storage.settle`."""
        ...


@attrs.frozen
class LockedOutbox:
    """The outbox of a database that has one writer at a time.

    Attributes:
        statements: of the tables.
        writer: what writes changes one by one.
    """

    statements: Statements
    writer: Writer

    def claim(self, cursor: DBAPICursor, claim: Claim) -> Sequence[Lease]:
        """Lease what is due. See `Storage.claim`."""
        found = self.statements.of(lowest_due).rows(
            cursor, channel=claim.channel, now=self.statements.now(), limit=claim.limit
        )
        leases = [
            claimed(
                self._reached(cursor, record_of(OutboxRow, row[:WIDTH]), claim.per_group),
                token=claim.token,
                until=row[WIDTH] + int(claim.lease * SECOND),
                per_group=claim.per_group,
            )
            for row in found
        ]
        self._put(cursor, [lease.first for lease in leases])
        return leases

    def settle(self, cursor: DBAPICursor, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Write what became of leases. See `Storage.settle`."""
        now = self.statements.now() or 0
        named = [key for settlement in settlements for key in (settlement.key, *settlement.others)]
        found = self._fetched(cursor, named)
        answers: list[bool] = []
        for settlement in settlements:
            leased = [found[key] for key in (settlement.key, *settlement.others) if key in found]
            rows = settled([row for row in leased if row.state == State.DUE], settlement, now)
            self._put(cursor, rows)
            # A second settlement of the same call finds the rows as the first one has left them.
            found |= {row.key: row for row in rows}
            answers.append(bool(rows))
        return answers

    def _fetched(self, cursor: DBAPICursor, keys: Sequence[Key]) -> dict[Key, OutboxRow]:
        records = reads.fetch(self.statements, cursor, list(dict.fromkeys(keys)))
        return {record.key: record for record in records if isinstance(record, OutboxRow)}

    def _reached(self, cursor: DBAPICursor, first: OutboxRow, most: int) -> Sequence[OutboxRow]:
        """The unsettled rows of a group, from the first one through the position that it remembers, or
        through the `most`-th row where it remembers none.
        """  # noqa: D205 - one sentence
        is_alone = most == 1 if first.through is None else first.through == first.position
        if is_alone:
            return [first]
        rows = self.statements.of(_through, first.through is None).rows(
            cursor, channel=first.channel, group=first.group, through=first.through, limit=most
        )
        return [record_of(OutboxRow, row) for row in rows]

    def _put(self, cursor: DBAPICursor, rows: Iterable[OutboxRow]) -> None:
        self.writer(cursor, [Put(row, row.version - 1) for row in rows])


def place_of(row: FromClause) -> ColumnElement[Any]:
    """Where a row stands in its group, to be compared."""
    return tuple_(*(row.c[name] for name in PLACE))


def lowest_due(tables: Tables, clocked: bool = True) -> Select[Any]:  # noqa: FBT001, FBT002 - the shape
    """Rows that are due and the lowest of their group, those due longest first; and the time."""
    table, lower = tables[OutboxRow].alias("candidate"), tables[OutboxRow].alias("lower_row")
    one_lower = and_(
        lower.c.channel == table.c.channel,
        lower.c.group == table.c.group,
        text(f"lower_row.{DUE}"),
        place_of(lower) < place_of(table),
    )
    # In a query of its own it is read once; otherwise no index could be searched for it.
    now = select(clock_reading(clocked)).scalar_subquery()
    due = and_(table.c.channel == value("channel"), text(f"candidate.{DUE}"), table.c.due_at <= now)
    lowest = select(table, now.label("time_now")).where(due, ~exists(number(1)).where(one_lower))
    return limited(lowest.order_by(table.c.due_at, table.c.enqueued_at, table.c.group))


def _through(tables: Tables, counted: bool) -> Select[Any]:  # noqa: FBT001 - the shape
    """The unsettled rows of a group through a position, or through the `limit`-th row."""
    table = tables[OutboxRow]
    of_group = and_(table.c.channel == value("channel"), table.c.group == value("group"), text(DUE))
    order = [table.c[name] for name in PLACE]
    rows = select(table).where(of_group).order_by(*order)
    if not counted:
        return rows.where(table.c.position <= value("through"))
    first = limited(select(table.c.position).where(of_group).order_by(*order)).subquery("first")
    return rows.where(table.c.position <= select(func.max(first.c.position)).scalar_subquery())
