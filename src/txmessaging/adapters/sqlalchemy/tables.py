"""The tables, built from the record classes, on a MetaData that the host may supply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

import attrs
from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeEngine

from txmessaging.domain.fitting import field_types
from txmessaging.domain.records import (
    RECORDS,
    AuditRow,
    Case,
    Entry,
    OutboxRow,
    Record,
    Standing,
    Strike,
    Thread,
)
from txmessaging.errors import ConfigurationError

NAMES: Final[Mapping[type[Record], str]] = {
    Thread: "thread",
    Entry: "entry",
    Strike: "strike",
    Standing: "standing",
    Case: "case",
    OutboxRow: "outbox",
    AuditRow: "audit",
}

LONGEST_PREFIX: Final = 16

# Text is compared octet by octet, so ids are case-sensitive and in the order of their code points. SQLite
# does so unless told otherwise; PostgreSQL in the collation "C" of a database in UTF-8.
TEXT: Final = Text().with_variant(Text(collation="C"), "postgresql")
_TYPES: Final[Mapping[type, TypeEngine[Any]]] = {str: TEXT, int: BigInteger(), bytes: LargeBinary()}


# A query is served by a partial index only if it says the index's condition in the same words.
UNDELIVERED: Final = "seq IS NULL AND kind = 'message'"
OPEN: Final = "state = 'open'"
DUE: Final = "state = 'due'"
DEAD: Final = "state = 'dead'"


def unread(side: str) -> str:
    """That something is unread on one side of a thread."""
    return f"{side}_unread > 0"


@attrs.frozen
class _Page:
    """An index that a page or a claim reads along: its purpose, its columns, and which rows are in it."""

    purpose: str
    columns: tuple[str, ...]
    where: str | None = None


def _pages_of_side(side: str) -> tuple[_Page, ...]:
    return (
        _Page(f"{side}_inbox", (side, "last_delivered_at", "transaction_id")),
        _Page(
            f"{side}_unread",
            # The counter is in it, so that a total reads no thread.
            (side, "last_delivered_at", "transaction_id", f"{side}_unread"),
            unread(side),
        ),
        _Page(f"{side}_changes", (side, "touched", "transaction_id")),
    )


_PAGES: Final[Mapping[type[Record], tuple[_Page, ...]]] = {
    Thread: (*_pages_of_side("buyer"), *_pages_of_side("seller")),
    Entry: (_Page("attempts", ("transaction_id", "role", "entry"), UNDELIVERED),),
    Strike: (_Page("history", ("user", "role", "at", "transaction_id", "entry")),),
    Standing: (),
    Case: (
        _Page("open", ("opened_at", "transaction_id", "entry", "action", "kind"), OPEN),
        _Page("open_of_kind", ("kind", "opened_at", "transaction_id", "entry", "action"), OPEN),
        _Page("open_of_author", ("author", "opened_at", "transaction_id", "entry", "action", "kind"), OPEN),
    ),
    OutboxRow: (
        _Page("due", ("channel", "due_at", "enqueued_at", "group"), DUE),
        _Page("lowest", ("channel", "group", "position", "kind", "id"), DUE),
        _Page("dead", ("channel", "enqueued_at", "group", "kind", "id"), DEAD),
    ),
    AuditRow: (_Page("trail", ("transaction_id", "at", "id")),),
}


@attrs.frozen
class Tables:
    """One table for each record class.

    Attributes:
        metadata: what they are on.
        of: the table of a record class.
    """

    metadata: MetaData
    of: Mapping[type[Record], Table]

    def __getitem__(self, record: type[Record]) -> Table:
        return self.of[record]

    def by_index(self, record: type[Record], *columns: str) -> str:
        """SQLite's hint to read along the index on these columns (https://www.sqlite.org/lang_indexedby.html).

        Without statistics SQLite's planner does not know how many entries share a thread, and takes
        the primary key where it should not.
        """
        (name,) = [i.name for i in self.of[record].indexes if tuple(i.columns.keys()) == columns]
        return f'INDEXED BY "{name}"'


def tables_on(metadata: MetaData, *, schema: str | None, prefix: str) -> Tables:
    """The tables on this MetaData; the same ones when asked again.

    Raises:
        ConfigurationError: the prefix is too long: PostgreSQL's names have 63 octets at most.
    """
    if len(prefix.encode()) > LONGEST_PREFIX:
        raise ConfigurationError(f"a prefix of table names has at most {LONGEST_PREFIX} characters")
    key = ("txmessaging", schema, prefix)
    if key not in metadata.info:
        metadata.info[key] = Tables(
            metadata, {record: _table(record, metadata, schema, prefix) for record in RECORDS}
        )
    return cast("Tables", metadata.info[key])


def _table(record: type[Record], metadata: MetaData, schema: str | None, prefix: str) -> Table:
    name = prefix + NAMES[record]
    return Table(
        name,
        metadata,
        *(_column(name, kind, optional) for name, (kind, optional) in field_types(record).items()),
        # Without a name: the host's naming convention gives one, if it has one.
        PrimaryKeyConstraint(*record.KEY),
        *_indexes(record, name),
        schema=schema,
        # Rows lie in the order of the primary key: the entries of a thread next to each other.
        sqlite_with_rowid=False,
    )


def _column(name: str, kind: type, optional: bool) -> Column[Any]:  # noqa: FBT001 - as `field_types` says it
    return Column(name, _TYPES[kind], nullable=optional, autoincrement=False)


def _indexes(record: type[Record], table: str) -> Iterator[Index]:
    """Named one by one: a convention that looks at the first column only would name several alike."""
    for columns in record.UNIQUE:
        yield Index(f"uq_{table}_{'_'.join(columns)}", *columns, unique=True)
    for page in _PAGES[record]:
        where = None if page.where is None else text(page.where)
        yield Index(f"ix_{table}_{page.purpose}", *page.columns, sqlite_where=where, postgresql_where=where)
