"""The pages a storage can be asked for, by keyset: no offsets, so a page costs the same anywhere.

Each query says itself which records belong to it, at which position each stands and in which
direction it is read. The memory adapter runs exactly this; another adapter translates it and is
compared with the memory adapter by the conformance kit.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Generic, TypeAlias

import attrs

from txmessaging.domain.records import AuditRow, Case, Entry, OutboxRow, R, Strike, Thread
from txmessaging.domain.vocabulary import CaseState, EntryKind

Position: TypeAlias = tuple[str | int, ...]


@attrs.frozen(kw_only=True)
class Query(ABC, Generic[R]):
    """The base of every query: a page of records of one class, at most `limit` of them."""

    record: ClassVar[type[Any]]
    limit: int

    @abstractmethod
    def holds(self, record: R) -> bool:
        """Whether the record belongs to the answer, whatever the page."""

    @abstractmethod
    def position(self, record: R) -> Position:
        """Where the record stands; unique within the answer."""

    @property
    @abstractmethod
    def start(self) -> Position | None:
        """The position to start behind, exclusive; None to start at the edge."""

    @property
    def descending(self) -> bool:
        """Whether the highest position comes first."""
        return False


@attrs.frozen(kw_only=True)
class Timeline(Query[Entry]):
    """What was delivered in a thread, by seq.

    With `after` ascending from there; otherwise descending, from `before` or the newest.
    """

    record: ClassVar = Entry

    transaction_id: str
    before: int | None = None
    after: int | None = None

    def holds(self, record: Entry) -> bool:
        """Delivered messages and notes of this thread."""
        return record.transaction_id == self.transaction_id and record.seq is not None

    def position(self, record: Entry) -> Position:
        """By seq."""
        return (record.seq or 0,)

    @property
    def start(self) -> Position | None:
        """`after` or `before`."""
        edge = self.before if self.after is None else self.after
        return None if edge is None else (edge,)

    @property
    def descending(self) -> bool:
        """Unless `after` is given."""
        return self.after is None


@attrs.frozen(kw_only=True)
class Log(Query[Entry]):
    """Every entry of a thread, ascending, behind the entry `after`."""

    record: ClassVar = Entry

    transaction_id: str
    after: int = 0

    def holds(self, record: Entry) -> bool:
        """All entries of this thread."""
        return record.transaction_id == self.transaction_id

    def position(self, record: Entry) -> Position:
        """By entry."""
        return (record.entry,)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return (self.after,)


@attrs.frozen(kw_only=True)
class Attempts(Query[Entry]):
    """One side's messages that are not delivered, newest first, from below the entry `before`."""

    record: ClassVar = Entry

    transaction_id: str
    role: str
    before: int | None = None

    def holds(self, record: Entry) -> bool:
        """Messages of this side without a seq."""
        return (
            record.transaction_id == self.transaction_id
            and record.role == self.role
            and record.kind == EntryKind.MESSAGE
            and record.seq is None
        )

    def position(self, record: Entry) -> Position:
        """By entry."""
        return (record.entry,)

    @property
    def start(self) -> Position | None:
        """`before`."""
        return None if self.before is None else (self.before,)

    @property
    def descending(self) -> bool:
        """Newest first."""
        return True


@attrs.frozen(kw_only=True)
class Threads(Query[Thread]):
    """Every thread, by id, behind the thread `after`; no id is empty."""

    record: ClassVar = Thread

    after: str = ""

    def holds(self, record: Thread) -> bool:
        """All threads."""
        del record
        return True

    def position(self, record: Thread) -> Position:
        """By id."""
        return (record.transaction_id,)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return (self.after,)


@attrs.frozen(kw_only=True)
class Inbox(Query[Thread]):
    """A user's threads as buyer and as seller, the last delivered first.

    `below` is the (last_delivered_at, transaction_id) to start behind. A thread that does not move
    while somebody pages appears exactly once.
    """

    record: ClassVar = Thread

    user: str
    unread_only: bool = False
    below: tuple[int, str] | None = None

    def holds(self, record: Thread) -> bool:
        """Threads of this user; with `unread_only`, those with something unread on the user's side."""
        if self.user == record.buyer:
            return not self.unread_only or record.buyer_unread > 0
        if self.user == record.seller:
            return not self.unread_only or record.seller_unread > 0
        return False

    def position(self, record: Thread) -> Position:
        """By last delivery, then id."""
        return (record.last_delivered_at, record.transaction_id)

    @property
    def start(self) -> Position | None:
        """`below`."""
        return self.below

    @property
    def descending(self) -> bool:
        """Newest first."""
        return True


@attrs.frozen(kw_only=True)
class Changes(Query[Thread]):
    """A user's threads in the order they were last written.

    With `after`, a (touched, transaction_id), ascending behind it; otherwise the latest first.
    """

    record: ClassVar = Thread

    user: str
    after: tuple[int, str] | None = None

    def holds(self, record: Thread) -> bool:
        """Threads of this user."""
        return self.user in (record.buyer, record.seller)

    def position(self, record: Thread) -> Position:
        """By the storage's time of the last write, then id."""
        return (record.touched, record.transaction_id)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return self.after

    @property
    def descending(self) -> bool:
        """Unless `after` is given."""
        return self.after is None


@attrs.frozen(kw_only=True)
class Strikes(Query[Strike]):
    """A user's strikes in one role, newest first, from below (at, transaction_id, entry)."""

    record: ClassVar = Strike

    user: str
    role: str
    before: tuple[int, str, int] | None = None

    def holds(self, record: Strike) -> bool:
        """Strikes of this user in this role, overruled ones too."""
        return record.user == self.user and record.role == self.role

    def position(self, record: Strike) -> Position:
        """By time, then entry."""
        return (record.at, record.transaction_id, record.entry)

    @property
    def start(self) -> Position | None:
        """`before`."""
        return self.before

    @property
    def descending(self) -> bool:
        """Newest first."""
        return True


@attrs.frozen(kw_only=True)
class OpenCases(Query[Case]):
    """What waits for review, oldest first, behind (opened_at, transaction_id, entry, action, kind).

    With `case_kind`, those of this kind alone; with `author`, those of this user's messages.
    """

    record: ClassVar = Case

    case_kind: str | None = None
    author: str | None = None
    after: tuple[int, str, int, int, str] | None = None

    def holds(self, record: Case) -> bool:
        """Open cases."""
        return (
            record.state == CaseState.OPEN
            and self.case_kind in {None, record.kind}
            and self.author in {None, record.author}
        )

    def position(self, record: Case) -> Position:
        """By time of opening, then key, the kind last: it may be the same for all."""
        return (record.opened_at, record.transaction_id, record.entry, record.action, record.kind)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return self.after


@attrs.frozen(kw_only=True)
class CasesOf(Query[Case]):
    """All cases of a thread, closed ones too, by message, behind (entry, kind, action)."""

    record: ClassVar = Case

    transaction_id: str
    after: tuple[int, str, int] | None = None

    def holds(self, record: Case) -> bool:
        """Cases of this thread."""
        return record.transaction_id == self.transaction_id

    def position(self, record: Case) -> Position:
        """By key."""
        return (record.entry, record.kind, record.action)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return self.after


@attrs.frozen(kw_only=True)
class DeadLetters(Query[OutboxRow]):
    """What a channel gave up, oldest first, behind (enqueued_at, group, kind, id)."""

    record: ClassVar = OutboxRow

    channel: str
    after: tuple[int, str, str, str] | None = None

    def holds(self, record: OutboxRow) -> bool:
        """Dead rows of this channel."""
        return record.channel == self.channel and record.state == "dead"

    def position(self, record: OutboxRow) -> Position:
        """By time of enqueueing, then key."""
        return (record.enqueued_at, record.group, record.kind, record.id)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return self.after


@attrs.frozen(kw_only=True)
class AuditTrail(Query[AuditRow]):
    """What operators did with a thread, oldest first, behind (at, id)."""

    record: ClassVar = AuditRow

    transaction_id: str
    after: tuple[int, str] | None = None

    def holds(self, record: AuditRow) -> bool:
        """Audit rows of this thread."""
        return record.transaction_id == self.transaction_id

    def position(self, record: AuditRow) -> Position:
        """By time, then id."""
        return (record.at, record.id)

    @property
    def start(self) -> Position | None:
        """`after`."""
        return self.after
