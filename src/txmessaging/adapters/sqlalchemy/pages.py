"""Pages by keyset: one indexed scan each, and for a user's threads two of them, merged.

A user's threads are read as buyer and as seller, never by OR, which no index serves in order.
SQLite merges the two scans row by row and stops at the limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
from sqlalchemy import ColumnElement, GenerativeSelect, Select, select, text, tuple_, union_all
from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy.codec import record_of
from txmessaging.adapters.sqlalchemy.statements import Row, Statements, limited, value
from txmessaging.adapters.sqlalchemy.tables import DEAD, UNDELIVERED, Tables, unread
from txmessaging.domain.queries import (
    Attempts,
    AuditTrail,
    Changes,
    DeadLetters,
    Inbox,
    Log,
    Query,
    Strikes,
    Timeline,
)
from txmessaging.domain.records import R


@attrs.frozen
class _Scan:
    """Where the records of a page lie next to each other, in its order.

    Attributes:
        equal: the fields that are alike in all of them, and the query's fields that name the value.
        order: the fields that order them.
        where: what else holds; of a partial index, its very words.
        hinted: whether the planner must be told to use the index on these fields.
    """

    equal: Mapping[str, str]
    order: tuple[str, ...]
    where: str = "1"
    hinted: bool = False


def _same(*names: str) -> Mapping[str, str]:
    return {name: name for name in names}


def _both_sides(order: tuple[str, ...], *, unread_only: bool = False) -> tuple[_Scan, ...]:
    """As buyer and as seller. Who were both would be counted as buyer."""
    as_buyer, as_seller = (unread(side) if unread_only else "1" for side in ("buyer", "seller"))
    return (
        _Scan({"buyer": "user"}, order, as_buyer),
        _Scan({"seller": "user"}, order, f"{as_seller} AND buyer <> :user"),
    )


_INBOX: Final = ("last_delivered_at", "transaction_id")
_SCANS: Final[Mapping[object, tuple[_Scan, ...]]] = {
    Timeline: (_Scan(_same("transaction_id"), ("seq",), "seq IS NOT NULL"),),
    Log: (_Scan(_same("transaction_id"), ("entry",)),),
    Attempts: (_Scan(_same("transaction_id", "role"), ("entry",), UNDELIVERED, hinted=True),),
    (Inbox, False): _both_sides(_INBOX),
    (Inbox, True): _both_sides(_INBOX, unread_only=True),
    Changes: _both_sides(("touched", "transaction_id")),
    Strikes: (_Scan(_same("user", "role"), ("at", "transaction_id", "entry")),),
    DeadLetters: (_Scan(_same("channel"), ("enqueued_at", "group", "kind", "id"), DEAD),),
    AuditTrail: (_Scan(_same("transaction_id"), ("at", "id")),),
}


def page(statements: Statements, cursor: DBAPICursor, query: Query[R]) -> list[R]:
    """At most `query.limit` records behind `query.start`."""
    kind = (Inbox, query.unread_only) if isinstance(query, Inbox) else type(query)
    shape = (query.record, kind, query.start is not None, query.descending)
    given: dict[str, object] = {name: getattr(query, name) for name in attrs.fields_dict(type(query))}
    start = {f"start_{place}": part for place, part in enumerate(query.start or ())}
    rows = statements.of(_page, *shape).rows(cursor, **given, **start)
    return [record_of(query.record, row) for row in rows]


def _page(tables: Tables, record: Any, kind: object, behind: bool, descending: bool) -> GenerativeSelect:  # noqa: ANN401, FBT001 - a shape, by position
    scans = _SCANS[kind]
    selects = [_select(tables, record, scan, behind=behind, descending=descending) for scan in scans]
    query: GenerativeSelect = selects[0] if len(selects) == 1 else union_all(*selects)
    columns: list[ColumnElement[Any]] = [tables[record].c[name] for name in scans[0].order]
    if len(selects) > 1:
        columns = [query.selected_columns[column.name] for column in columns]
    return limited(query.order_by(*(column.desc() if descending else column.asc() for column in columns)))


def _select(tables: Tables, record: Any, scan: _Scan, *, behind: bool, descending: bool) -> Select[Row]:  # noqa: ANN401 - any record class
    table = tables[record]
    query = select(table).where(
        *(table.c[name] == value(given) for name, given in scan.equal.items()), text(scan.where)
    )
    if scan.hinted:
        query = query.with_hint(table, tables.by_index(record, *scan.equal, *scan.order), "sqlite")
    if not behind:
        return query
    position = tuple_(*(table.c[name] for name in scan.order))
    start = tuple_(*(value(f"start_{place}") for place in range(len(scan.order))))
    return query.where(position < start if descending else position > start)
