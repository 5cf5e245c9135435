"""Leases and settlements, in bulk, each call one transaction under the write lock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
from sqlalchemy import Select, and_, exists, func, literal_column, select, text, tuple_
from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy import reads, writes
from txmessaging.adapters.sqlalchemy.codec import record_of
from txmessaging.adapters.sqlalchemy.statements import Statements, limited, value
from txmessaging.adapters.sqlalchemy.tables import DUE, Tables
from txmessaging.domain.changes import Put
from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import Lease, Settlement, claimed, settled
from txmessaging.domain.records import OutboxRow


@attrs.frozen(kw_only=True)
class Claim:
    """What `Storage.claim` was asked for."""

    channel: str
    token: str
    lease: float
    limit: int
    per_group: int


def claim(statements: Statements, cursor: DBAPICursor, claim: Claim, now: int) -> list[Lease]:
    """Lease what is due at `now`, in UTC microseconds. See `Storage.claim`."""
    found = statements.of(_lowest_due).rows(cursor, channel=claim.channel, now=now, limit=claim.limit)
    until = now + int(claim.lease * SECOND)
    leases: list[Lease] = []
    for row in found:
        lowest = record_of(OutboxRow, row)
        rows = _reached(statements, cursor, lowest, through=lowest.through, most=claim.per_group)
        leases.append(claimed(rows, token=claim.token, until=until, per_group=claim.per_group))
    puts = [Put(lease.first, lease.first.version - 1) for lease in leases]
    writes.apply(statements, cursor, puts, now)
    return leases


def _lowest_due(tables: Tables) -> Select[Any]:
    """Rows that are due and the lowest of their group, those due longest first."""
    table, lower = tables[OutboxRow].alias("row"), tables[OutboxRow].alias("lower")
    place, lower_place = (tuple_(each.c.position, each.c.kind, each.c.id) for each in (table, lower))
    one_lower = and_(
        lower.c.channel == table.c.channel,
        lower.c.group == table.c.group,
        text(f"lower.{DUE}"),
        lower_place < place,
    )
    due = and_(table.c.channel == value("channel"), text(f"row.{DUE}"), table.c.due_at <= value("now"))
    lowest = select(table).where(due, ~exists(literal_column("1")).where(one_lower))
    return limited(lowest.order_by(table.c.due_at, table.c.enqueued_at, table.c.group))


def _reached(
    statements: Statements, cursor: DBAPICursor, lowest: OutboxRow, *, through: int | None, most: int = 0
) -> list[OutboxRow]:
    """The unsettled rows of a group through a position; without one, through the `most`-th row."""
    rows = statements.of(_through, through is None).rows(
        cursor, channel=lowest.channel, group=lowest.group, through=through, limit=most
    )
    return [record_of(OutboxRow, row) for row in rows]


def _through(tables: Tables, counted: bool) -> Select[Any]:  # noqa: FBT001 - the shape
    table = tables[OutboxRow]
    of_group = and_(table.c.channel == value("channel"), table.c.group == value("group"), text(DUE))
    order = (table.c.position, table.c.kind, table.c.id)
    rows = select(table).where(of_group).order_by(*order)
    if not counted:
        return rows.where(table.c.position <= value("through"))
    first = limited(select(table.c.position).where(of_group).order_by(*order)).subquery("first")
    return rows.where(table.c.position <= select(func.max(first.c.position)).scalar_subquery())


def settle(
    statements: Statements, cursor: DBAPICursor, settlements: Sequence[Settlement], now: int
) -> list[bool]:
    """Write what became of leases. See `Storage.settle`."""
    return [_settle(statements, cursor, settlement, now) for settlement in settlements]


def _settle(statements: Statements, cursor: DBAPICursor, settlement: Settlement, now: int) -> bool:
    (first,) = reads.fetch(statements, cursor, [settlement.key])
    if not isinstance(first, OutboxRow) or first.token != settlement.token:
        return False
    through = first.position if first.through is None else first.through
    rows = settled(_reached(statements, cursor, first, through=through), settlement, now)
    writes.apply(statements, cursor, [Put(row, row.version - 1) for row in rows], now)
    return bool(rows)
