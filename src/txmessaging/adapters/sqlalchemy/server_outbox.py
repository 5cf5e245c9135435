"""Leases and settlements on a server: one statement for all rows, and one more where a lease has several.

Rows that other workers have locked are passed over. A lease is fenced by its token, so a settlement needs
no look at the row before: `UPDATE` itself says which rows still had it.
https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs
import sqlalchemy as sql
from sqlalchemy import ColumnElement, FromClause, Table, and_, bindparam, case, func, null, select, text
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.expression import ClauseElement

from txmessaging.adapters.sqlalchemy.arrays import Batch, arrays, rows_of
from txmessaging.adapters.sqlalchemy.codec import record_of
from txmessaging.adapters.sqlalchemy.outbox import PLACE, WIDTH, Claim, lowest_due, place_of
from txmessaging.adapters.sqlalchemy.statements import (
    Row,
    Statements,
    clock_reading,
    number,
    value,
    word,
)
from txmessaging.adapters.sqlalchemy.tables import DUE, Tables
from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import Lease, Settlement, State
from txmessaging.domain.records import OutboxRow

_KEY: Final = OutboxRow.KEY


@attrs.frozen
class ServerOutbox:
    """The outbox of a database that locks row by row.

    Attributes:
        statements: of the tables.
    """

    statements: Statements

    def claim(self, cursor: DBAPICursor, claim: Claim) -> Sequence[Lease]:
        """Lease what is due. See `Storage.claim`."""
        found = self.statements.of(_claim, self._clocked, claim.per_group > 1).rows(
            cursor,
            channel=claim.channel,
            token=claim.token,
            now=self.statements.now(),
            lease=int(claim.lease * SECOND),
            limit=claim.limit,
            per_group=claim.per_group,
        )
        found = sorted(found, key=lambda row: row[WIDTH:])
        firsts = [record_of(OutboxRow, row[:WIDTH]) for row in found]
        further = self._further(cursor, [first for first in firsts if first.through != first.position])
        return [Lease((first, *further.get((first.channel, first.group), ()))) for first in firsts]

    def _further(
        self, cursor: DBAPICursor, firsts: Sequence[OutboxRow]
    ) -> Mapping[tuple[str, str], Sequence[OutboxRow]]:
        """The rows that leases reach through to from their first, by channel and group."""
        groups: dict[tuple[str, str], list[OutboxRow]] = {}
        if firsts:
            reaches = [[getattr(first, name) for name in _REACH] for first in firsts]
            found = self.statements.of(_rows_further).rows(cursor, **arrays(_REACH, reaches))
            for row in (record_of(OutboxRow, values) for values in found):
                groups.setdefault((row.channel, row.group), []).append(row)
        return groups

    def settle(self, cursor: DBAPICursor, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Write what became of leases. See `Storage.settle`."""
        answers = [False] * len(settlements)
        for places in _one_of_each_group(settlements):
            fenced = self._settle(cursor, [settlements[place] for place in places])
            for place in places:
                answers[place] = settlements[place].key.values in fenced
        return answers

    def _settle(self, cursor: DBAPICursor, settlements: Sequence[Settlement]) -> Mapping[Row, Row]:
        """Settle leases of different groups. The rows that still had their token, by key."""
        batch = Batch.of(_SETTLED, [_settled_columns(settlement) for settlement in settlements], array="id")
        rows = self.statements.of(_settle, self._clocked, batch.differing).rows(
            cursor, now=self.statements.now(), **batch.values
        )
        fenced = {row[: len(_KEY)]: row for row in rows}
        others = [
            (*key.values, *fenced[settlement.key.values][len(_KEY) :])
            for settlement in settlements
            if settlement.state is not State.DUE and settlement.key.values in fenced
            for key in settlement.others
        ]
        if others:
            self.statements.of(_settle_others).rows(cursor, **arrays(_FENCED, others))
        return fenced

    @property
    def _clocked(self) -> bool:
        return self.statements.clock is not None


def _one_of_each_group(settlements: Sequence[Settlement]) -> Sequence[Sequence[int]]:
    """Places of settlements, in rounds: the second of a group finds the rows as the first has left them."""
    rounds: list[list[int]] = []
    turns: Counter[Row] = Counter()
    for place, settlement in enumerate(settlements):
        group = settlement.key.values[:2]
        if turns[group] == len(rounds):
            rounds.append([])
        rounds[turns[group]].append(place)
        turns[group] += 1
    return rounds


def _same_row(table: FromClause, other: FromClause) -> ColumnElement[bool]:
    return and_(*(table.c[name] == other.c[name] for name in _KEY))


def _same_group(table: FromClause, other: FromClause) -> ColumnElement[bool]:
    return and_(table.c.channel == other.c.channel, table.c.group == other.c.group)


def _claim(tables: Tables, clocked: bool, several: bool) -> ClauseElement:  # noqa: FBT001 - the shape
    """Lock the lowest due rows and lease them, each through the position that it remembers. The rows as
    they are now, and since when they were due.
    """  # noqa: D205 - one sentence
    table = tables[OutboxRow]
    query = lowest_due(tables, clocked)
    (candidate,) = (found for found in query.get_final_froms())
    lowest = query.with_for_update(of=candidate, key_share=True, skip_locked=True).cte("lowest")
    through = _furthest(table) if several else table.c.position
    leased = {
        "token": value("token"),
        "through": func.coalesce(table.c.through, through),
        "attempts": table.c.attempts + number(1),
        "due_at": lowest.c.time_now + value("lease"),
        "version": table.c.version + number(1),
    }
    update = sql.update(table).values(leased).where(_same_row(table, lowest))
    return update.returning(*table.c, lowest.c.due_at, lowest.c.enqueued_at, lowest.c.group)


def _furthest(table: Table) -> ColumnElement[Any]:
    """The position of the last row that a lease may take, when it may take several."""
    other = table.alias("counted")
    rows = select(other.c.position).where(_same_group(other, table), text(f"counted.{DUE}"))
    ordered = rows.order_by(*(other.c[name] for name in PLACE)).limit(value("per_group")).correlate(table)
    first = ordered.subquery("first")
    return select(func.max(first.c.position)).scalar_subquery()


_REACH: Final = (*_KEY, "position", "through")


def _rows_further(tables: Tables) -> ClauseElement:
    table = tables[OutboxRow].alias("further")
    given = rows_of(OutboxRow, _REACH)
    reached = and_(place_of(table) > place_of(given), table.c.position <= given.c.through)
    query = select(table).join(given, and_(_same_group(table, given), reached, text(f"further.{DUE}")))
    return query.order_by(*(table.c[name] for name in PLACE))


_SETTLED: Final = (*_KEY, "token", "state", "error", "due_at", "attempts")


def _settled_columns(settlement: Settlement) -> Row:
    """Of which `due_at` is the delay, and `attempts` what is given back of them."""
    return (
        *settlement.key.values,
        settlement.token,
        settlement.state.value,
        settlement.error,
        settlement.delay,
        int(not settlement.counts),
    )


_FENCED: Final = (*_KEY, "state", "error", "settled_at")


def _settle(tables: Tables, clocked: bool, differing: frozenset[str]) -> ClauseElement:  # noqa: FBT001 - the shape
    """Settle the first rows of leases, where they still have the token."""
    table = tables[OutboxRow]
    given = rows_of(OutboxRow, [name for name in _SETTLED if name in differing])
    new = {
        name: given.c[name] if name in differing else bindparam(name, type_=table.c[name].type)
        for name in _SETTLED
    }
    is_put_off = new["state"] == word(State.DUE)
    now = select(clock_reading(clocked)).scalar_subquery()
    settled = {
        "state": new["state"],
        "token": null(),
        "error": new["error"],
        "attempts": table.c.attempts - new["attempts"],
        "due_at": case((is_put_off, now + new["due_at"]), else_=table.c.due_at),
        "settled_at": case((is_put_off, table.c.settled_at), else_=now),
        "version": table.c.version + number(1),
    }
    has_token = and_(*(table.c[name] == new[name] for name in (*_KEY, "token")))
    fenced = and_(has_token, table.c.state == word(State.DUE))
    return sql.update(table).values(settled).where(fenced).returning(*(table.c[name] for name in _FENCED))


def _settle_others(tables: Tables) -> ClauseElement:
    """Settle the other rows of leases as the first."""
    table = tables[OutboxRow]
    given = rows_of(OutboxRow, _FENCED)
    settled: dict[str, ColumnElement[Any]] = {
        "state": given.c.state,
        "token": null(),
        "error": given.c.error,
        "settled_at": given.c.settled_at,
        "version": table.c.version + number(1),
    }
    is_due = table.c.state == word(State.DUE)
    others = sql.update(table).values(settled).where(_same_row(table, given), is_due)
    return others.returning(number(1))
