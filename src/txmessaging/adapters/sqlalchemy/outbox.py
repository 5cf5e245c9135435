"""Leases and settlements, in bulk, each call one short transaction.

Which rows are found is said here; what becomes of them is said by the domain, in `claimed` and `settled`.
On SQLite all happens under the write lock. On a server the lowest rows are locked, those locked by other
workers are passed over, and each step is one statement however many rows there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs
import sqlalchemy as sql
from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, select, text, tuple_
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.expression import ClauseElement

from txmessaging.adapters.sqlalchemy import reads
from txmessaging.adapters.sqlalchemy.arrays import arrays, rows_of
from txmessaging.adapters.sqlalchemy.codec import Encoder, record_of
from txmessaging.adapters.sqlalchemy.statements import Statements, clock_reading, limited, number, value
from txmessaging.adapters.sqlalchemy.tables import DUE, Tables
from txmessaging.adapters.sqlalchemy.writes import Writer
from txmessaging.domain.changes import Put
from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import Lease, Settlement, State, claimed, settled
from txmessaging.domain.records import FIELDS, Key, OutboxRow
from txmessaging.errors import Conflict

_PLACE = ("position", "kind", "id")
_WIDTH = len(FIELDS[OutboxRow])


@attrs.frozen(kw_only=True)
class Claim:
    """What `Storage.claim` was asked for."""

    channel: str
    token: str
    lease: float
    limit: int
    per_group: int


@attrs.frozen
class Outbox:
    """The outbox of a storage.

    Attributes:
        statements: of the tables.
        writer: what writes changes one by one.
    """

    statements: Statements
    writer: Writer

    def claim(self, cursor: DBAPICursor, claim: Claim) -> list[Lease]:
        """Lease what is due. See `Storage.claim`."""
        shape = (self.statements.clock is not None, self.statements.flavour.is_server)
        found = self.statements.of(_lowest_due, *shape).rows(
            cursor, channel=claim.channel, now=self.statements.now(), limit=claim.limit
        )
        if not found:
            return []
        until = found[0][_WIDTH] + int(claim.lease * SECOND)
        lowest = [record_of(OutboxRow, row[:_WIDTH]) for row in found]
        reached = self._reached(cursor, lowest, most=claim.per_group)
        leases = [
            claimed(reached[_group(first)], token=claim.token, until=until, per_group=claim.per_group)
            for first in lowest
        ]
        self._put(cursor, [lease.first for lease in leases])
        return leases

    def settle(self, cursor: DBAPICursor, settlements: Sequence[Settlement]) -> list[bool]:
        """Write what became of leases. See `Storage.settle`."""
        firsts, now = self._locked(cursor, [settlement.key for settlement in settlements])
        tokens = {(settlement.key, settlement.token) for settlement in settlements}
        leased = [first for first in firsts.values() if (first.key, first.token) in tokens]
        unsettled = self._reached(cursor, leased)
        answers: list[bool] = []
        changed: dict[Key, OutboxRow] = {}
        for settlement in settlements:
            first = firsts.get(settlement.key)
            group = [] if first is None else unsettled.get(_group(first), [])
            rows = {row.key: row for row in settled(group, settlement, now)}
            # A second settlement of the same call finds the rows as the first one has left them.
            group[:] = [row for row in (rows.get(row.key, row) for row in group) if row.state == State.DUE]
            answers.append(bool(rows))
            changed |= rows
        self._put(cursor, list(changed.values()))
        return answers

    def _locked(self, cursor: DBAPICursor, keys: Sequence[Key]) -> tuple[Mapping[Key, OutboxRow], int]:
        """The rows with these keys, kept from others until the end, and the time."""
        if self.statements.flavour.is_server:
            wanted = arrays(OutboxRow.KEY, [key.values for key in dict.fromkeys(keys)])
            clocked = self.statements.clock is not None
            found = self.statements.of(_locked, clocked).rows(cursor, now=self.statements.now(), **wanted)
            rows = (record_of(OutboxRow, row[:_WIDTH]) for row in found)
            return {row.key: row for row in rows}, found[0][_WIDTH] if found else 0
        records = reads.fetch(self.statements, cursor, list(dict.fromkeys(keys)))
        firsts = {record.key: record for record in records if isinstance(record, OutboxRow)}
        return firsts, self.statements.now() or 0

    def _reached(
        self, cursor: DBAPICursor, firsts: Sequence[OutboxRow], *, most: int = 1
    ) -> Mapping[tuple[str, str], list[OutboxRow]]:
        """The unsettled rows of each group, from these first rows through the position that each remembers,
        or through the `most`-th row where it remembers none.
        """  # noqa: D205 - one sentence
        found = {first.key: first for first in firsts}
        further = [first for first in firsts if _reaches_further(first, most)]
        found |= {row.key: row for row in self._further(cursor, further, most)}
        groups: dict[tuple[str, str], list[OutboxRow]] = {}
        for row in sorted(found.values(), key=lambda row: (row.position, row.kind, row.id)):
            groups.setdefault(_group(row), []).append(row)
        return groups

    def _further(self, cursor: DBAPICursor, firsts: Sequence[OutboxRow], most: int) -> Iterable[OutboxRow]:
        if not firsts:
            return
        if self.statements.flavour.is_server:
            wanted = arrays(_REACH, [[getattr(first, name) for name in _REACH] for first in firsts])
            rows = self.statements.of(_all_through).rows(cursor, limit=most, **wanted)
            yield from (record_of(OutboxRow, row) for row in rows)
            return
        for first in firsts:
            shape = first.through is None
            rows = self.statements.of(_through, shape).rows(
                cursor, channel=first.channel, group=first.group, through=first.through, limit=most
            )
            yield from (record_of(OutboxRow, row) for row in rows)

    def _put(self, cursor: DBAPICursor, rows: Sequence[OutboxRow]) -> None:
        if not self.statements.flavour.is_server:
            self.writer(cursor, [Put(row, row.version - 1) for row in rows])
        elif rows:
            columns = dict(zip(_PUT.names, zip(*map(_PUT.parameters, rows), strict=True), strict=True))
            # Most of them are alike in all rows of a batch, and an array is dear to send.
            alike = {name: values[0] for name, values in columns.items() if len(set(values)) == 1}
            differing = tuple(name for name in _PUT.names if name not in alike or name == _VARIES)
            lists = {name: list(columns[name]) for name in differing}
            touched = self.statements.of(_put_all, differing).rows(cursor, **{**alike, **lists})
            if len(touched) != len(rows):
                raise Conflict("an outbox row has another version than was expected")


def _group(row: OutboxRow) -> tuple[str, str]:
    return row.channel, row.group


def _reaches_further(first: OutboxRow, most: int) -> bool:
    return most > 1 if first.through is None else first.through != first.position


def _lowest_due(tables: Tables, clocked: bool, lock: bool) -> ClauseElement:  # noqa: FBT001 - the shape
    """Rows that are due and the lowest of their group, those due longest first; and the time."""
    table, lower = tables[OutboxRow].alias("candidate"), tables[OutboxRow].alias("lower_row")
    place, lower_place = (tuple_(*(each.c[name] for name in _PLACE)) for each in (table, lower))
    one_lower = and_(
        lower.c.channel == table.c.channel,
        lower.c.group == table.c.group,
        text(f"lower_row.{DUE}"),
        lower_place < place,
    )
    # In a query of its own it is read once; otherwise no index could be searched for it.
    now = select(clock_reading(clocked)).scalar_subquery()
    due = and_(table.c.channel == value("channel"), text(f"candidate.{DUE}"), table.c.due_at <= now)
    lowest = select(table, now.label("time_now")).where(due, ~exists(number(1)).where(one_lower))
    query = limited(lowest.order_by(table.c.due_at, table.c.enqueued_at, table.c.group))
    return query.with_for_update(of=table, key_share=True, skip_locked=True) if lock else query


def _locked(tables: Tables, clocked: bool) -> ClauseElement:  # noqa: FBT001 - the shape
    """Rows by key, in the order of their keys, so that two workers cannot wait for each other."""
    table = tables[OutboxRow]
    wanted = rows_of(OutboxRow, OutboxRow.KEY)
    same = and_(*(table.c[name] == wanted.c[name] for name in OutboxRow.KEY))
    query = select(table, clock_reading(clocked).label("time_now")).join(wanted, same)
    ordered = query.order_by(*(table.c[name] for name in OutboxRow.KEY))
    return ordered.with_for_update(of=table, key_share=True)


def _through(tables: Tables, counted: bool) -> Select[Any]:  # noqa: FBT001 - the shape
    """The unsettled rows of a group through a position, or through the `limit`-th row."""
    table = tables[OutboxRow]
    of_group = and_(table.c.channel == value("channel"), table.c.group == value("group"), text(DUE))
    order = [table.c[name] for name in _PLACE]
    rows = select(table).where(of_group).order_by(*order)
    if not counted:
        return rows.where(table.c.position <= value("through"))
    first = limited(select(table.c.position).where(of_group).order_by(*order)).subquery("first")
    return rows.where(table.c.position <= select(func.max(first.c.position)).scalar_subquery())


_REACH = ("channel", "group", "through")


def _all_through(tables: Tables) -> ClauseElement:
    """The same for many groups at once."""
    table = tables[OutboxRow]
    wanted = rows_of(OutboxRow, _REACH)
    counted, row = table.alias("counted"), table.alias("reached")
    of_group = and_(counted.c.channel == wanted.c.channel, counted.c.group == wanted.c.group)
    first = limited(
        select(counted.c.position)
        .where(of_group, text(f"counted.{DUE}"))
        .order_by(*(counted.c[name] for name in _PLACE))
        .correlate(wanted)
    ).subquery("first")
    furthest = func.coalesce(wanted.c.through, select(func.max(first.c.position)).scalar_subquery())
    of_wanted = and_(row.c.channel == wanted.c.channel, row.c.group == wanted.c.group)
    return (
        select(row)
        .join(wanted, and_(of_wanted, text(f"reached.{DUE}"), row.c.position <= furthest))
        .order_by(*(row.c[name] for name in ("channel", "group", *_PLACE)))
    )


_VARIES = "id"
"""The column that is an array in any case, so that there is one."""
_FIXED = ("position", "message_id", "enqueued_at")
_PUT = Encoder(OutboxRow, tuple(name for name in FIELDS[OutboxRow] if name not in _FIXED))


def _put_all(tables: Tables, differing: tuple[str, ...]) -> ClauseElement:
    """Many rows in their new form, each at the version before; what never changes is left out.

    Columns that differ from row to row come as arrays, the others as one value for all rows.
    """
    table = tables[OutboxRow]
    rows = rows_of(OutboxRow, differing)

    def new(name: str) -> ColumnElement[Any]:
        return rows.c[name] if name in differing else bindparam(name, type_=table.c[name].type)

    is_before = table.c.version == new("version") - number(1)
    same = and_(*(table.c[name] == new(name) for name in OutboxRow.KEY), is_before)
    changing = [name for name in _PUT.names if name not in OutboxRow.KEY]
    return sql.update(table).values({name: new(name) for name in changing}).where(same).returning(number(1))
