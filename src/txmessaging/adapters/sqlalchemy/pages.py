"""Pages by keyset: one indexed scan each, and for a user's threads two of them, merged.

A user's threads are read as buyer and as seller, never by OR, which no index serves in order.
SQLite merges the two scans row by row and stops at the limit. On PostgreSQL each scan has the limit
itself, so that no planner can think of anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import attrs
from sqlalchemy import ColumnElement, GenerativeSelect, Select, select, text, tuple_, union_all
from sqlalchemy.engine.interfaces import DBAPICursor

from txmessaging.adapters.sqlalchemy.codec import record_of
from txmessaging.adapters.sqlalchemy.statements import Ordered, Row, Statements, limited, value
from txmessaging.adapters.sqlalchemy.tables import DEAD, OPEN, UNDELIVERED, Tables, unread
from txmessaging.domain.queries import (
    Attempts,
    AuditTrail,
    CasesOf,
    Changes,
    DeadLetters,
    Inbox,
    Log,
    OpenCases,
    Query,
    Strikes,
    Threads,
    Timeline,
)
from txmessaging.domain.records import R


@attrs.frozen
class _Scan:
    """Where the records of a page lie next to each other, in its order.

    Attributes:
        equal: the fields that are alike in all of them, and the query's fields that name the value.
        order: the fields that order them.
        position: the fields that a page starts behind; those of the order, if it is not given.
        where: what else holds; of a partial index, its very words.
        hinted: whether SQLite's planner must be told to use the index on these fields.
    """

    equal: Mapping[str, str]
    order: tuple[str, ...]
    where: str | None = None
    position: tuple[str, ...] = attrs.Factory(lambda self: self.order, takes_self=True)
    hinted: bool = False


def _same(*names: str) -> Mapping[str, str]:
    return {name: name for name in names}


def _both_sides(order: tuple[str, ...], *, unread_only: bool = False) -> tuple[_Scan, ...]:
    """As buyer and as seller. Who were both would be counted as buyer."""
    as_buyer, as_seller = (f"{unread(side)} AND " if unread_only else "" for side in ("buyer", "seller"))
    return (
        _Scan({"buyer": "user"}, order, as_buyer.removesuffix(" AND ") or None),
        _Scan({"seller": "user"}, order, f"{as_seller}buyer <> :user"),
    )


def _open_cases(**filters: str) -> _Scan:
    """A kind that is the same for all orders nothing."""
    position = ("opened_at", "transaction_id", "entry", "action", "kind")
    return _Scan(filters, position[:-1] if "kind" in filters else position, OPEN, position)


_INBOX: Final = ("last_delivered_at", "transaction_id")
_SCANS: Final[Mapping[object, tuple[_Scan, ...]]] = {
    Timeline: (_Scan(_same("transaction_id"), ("seq",), "seq IS NOT NULL"),),
    Log: (_Scan(_same("transaction_id"), ("entry",)),),
    Attempts: (_Scan(_same("transaction_id", "role"), ("entry",), UNDELIVERED, hinted=True),),
    Threads: (_Scan({}, ("transaction_id",)),),
    (Inbox, False): _both_sides(_INBOX),
    (Inbox, True): _both_sides(_INBOX, unread_only=True),
    Changes: _both_sides(("touched", "transaction_id")),
    Strikes: (_Scan(_same("user", "role"), ("at", "transaction_id", "entry")),),
    (OpenCases, False, False): (_open_cases(),),
    (OpenCases, True, False): (_open_cases(kind="case_kind"),),
    (OpenCases, False, True): (_open_cases(author="author"),),
    (OpenCases, True, True): (_open_cases(author="author", kind="case_kind"),),
    CasesOf: (_Scan(_same("transaction_id"), ("entry", "kind", "action")),),
    DeadLetters: (_Scan(_same("channel"), ("enqueued_at", "group", "kind", "id"), DEAD),),
    AuditTrail: (_Scan(_same("transaction_id"), ("at", "id")),),
}


def page(statements: Statements, cursor: DBAPICursor, query: Query[R]) -> list[R]:
    """At most `query.limit` records behind `query.start`."""
    kind = _kind_of(query)
    is_server = statements.flavour.is_server
    shape = (query.record, kind, query.start is not None, query.descending, is_server)
    given: dict[str, object] = {name: getattr(query, name) for name in attrs.fields_dict(type(query))}
    start = {f"start_{place}": part for place, part in enumerate(query.start or ())}
    rows = statements.of(_page, *shape).rows(cursor, **given, **start)
    return [record_of(query.record, row) for row in rows]


def _kind_of(query: Query[Any]) -> object:
    """The key of its scans: its class, and which of its filters are set."""
    match query:
        case Inbox(unread_only=unread_only):
            return Inbox, unread_only
        case OpenCases(case_kind=case_kind, author=author):
            return OpenCases, case_kind is not None, author is not None
        case _:
            return type(query)


def _page(  # noqa: PLR0917 - the shape
    tables: Tables,
    record: Any,  # noqa: ANN401 - any record class
    kind: object,
    behind: bool,  # noqa: FBT001 - a shape, by position
    descending: bool,  # noqa: FBT001
    limit_each: bool,  # noqa: FBT001
) -> GenerativeSelect:
    scans = _SCANS[kind]
    selects = [_select(tables, record, scan, behind=behind, descending=descending) for scan in scans]
    order = scans[0].order
    if len(selects) == 1:
        return limited(_ordered(selects[0], tables[record].c.__getitem__, order, descending=descending))
    if limit_each:
        each = (
            limited(_ordered(one, tables[record].c.__getitem__, order, descending=descending))
            for one in selects
        )
        selects = [select(one.subquery(f"side_{number}")) for number, one in enumerate(each)]
    both = union_all(*selects)
    return limited(_ordered(both, both.selected_columns.__getitem__, order, descending=descending))


def _ordered(
    query: Ordered, column: Callable[[str], ColumnElement[Any]], order: Sequence[str], *, descending: bool
) -> Ordered:
    return query.order_by(*(column(name).desc() if descending else column(name).asc() for name in order))


def _select(tables: Tables, record: Any, scan: _Scan, *, behind: bool, descending: bool) -> Select[Row]:  # noqa: ANN401 - any record class
    table = tables[record]
    query = select(table).where(*(table.c[name] == value(given) for name, given in scan.equal.items()))
    if scan.where is not None:
        query = query.where(text(scan.where))
    if scan.hinted:
        query = query.with_hint(table, tables.by_index(record, *scan.equal, *scan.order), "sqlite")
    if not behind:
        return query
    position = tuple_(*(table.c[name] for name in scan.position))
    start = tuple_(*(value(f"start_{place}") for place in range(len(scan.position))))
    return query.where(position < start if descending else position > start)
