"""The closed set of records that a storage keeps.

A record is flat: every field is a `str`, an `int`, `bytes` or None, so an adapter stores it
column by column and needs no codec. Times are UTC microseconds since 1970. What is nested
(statement, verdict, a side's memory) is text that the core alone reads and that must come back
byte for byte. Each class names its key, and what else must be unique (rows with a None in it
are exempt, as in SQL). `version` is 1 at Insert and one more at each Put; version 0 stands for a
record that is not there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, ClassVar, NamedTuple, Self, TypeAlias, TypeVar

import attrs

Value: TypeAlias = str | int | bytes | None


class Key(NamedTuple):
    """Names one record: its class and the values of its key fields, in order."""

    record: type[Record]
    values: tuple[str | int, ...]


class Record:
    """The base of every record."""

    __slots__ = ()
    KEY: ClassVar[tuple[str, ...]]
    UNIQUE: ClassVar[tuple[tuple[str, ...], ...]] = ()
    version: int

    @property
    def key(self) -> Key:
        """The key that names this record."""
        return Key(type(self), tuple(map(vars(self).__getitem__, self.KEY)))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in _SHOWN[type(self)])
        return f"{type(self).__name__}({shown})"

    def values(self) -> tuple[Value, ...]:
        """The values of all fields, in the order of `FIELDS`."""
        values: tuple[Value, ...] = _VALUES[type(self)](self)
        return values

    @classmethod
    def of_values(cls, values: Sequence[Value]) -> Self:
        """The record with these values in the order of `FIELDS`, as they are; undoes `values`."""
        made = object.__new__(cls)
        vars(made).update(zip(FIELDS[cls], values, strict=True))
        return made

    def evolve(self, **changes: Any) -> Self:  # noqa: ANN401 - values of several types
        """The record with other values in some fields: `attrs.evolve`, at a fraction of its time.

        Raises:
            TypeError: there is no such field.
        """
        fields = vars(self)
        if not changes.keys() <= fields.keys():
            raise TypeError(f"a {type(self).__name__} has no such field")
        evolved = object.__new__(type(self))
        vars(evolved).update(fields, **changes)
        return evolved


R = TypeVar("R", bound=Record)

# The records have no slots: a frozen class fills its `__dict__` faster than it sets slots, and every
# send makes several of them. They share one `__repr__`: making one for each takes half of the import.


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Thread(Record):
    """A conversation: one row, one version. What a send decides on lives here.

    Attributes:
        transaction_id: the host's id of the transaction; the identity of the thread.
        buyer, seller: the two accounts; they never change.
        initiated_at: when the purchase was initiated; never changes.
        statement: what the host stated last, canonical JSON.
        secret: 16 random bytes that key the digests in the sides' memories.
        opened_at: when the thread was opened.
        closed_at, closed_reason, closed_until: the host's closing, None while open.
        last_entry: the number of the newest entry of the log.
        last_at: the time of the newest entry; entry times never go back.
        head: the chain link of the newest entry, 32 bytes.
        last_seq: the number of the newest delivered message or note; 0 before the first.
        last_delivered_at: when that was delivered; `opened_at` before the first. Orders the inbox.
        touched: when this row was last written, by the storage's own wall clock. The storage sets
            it on Insert and Put; what the record carries is ignored.
        buyer_read, seller_read: each side's read mark, a seq.
        buyer_unread, seller_unread: delivered messages of the other side beyond the mark.
        buyer_sent, seller_sent: delivered messages of each side.
        buyer_memory, seller_memory: what later decisions on that side's messages need.
    """

    KEY: ClassVar = ("transaction_id",)

    transaction_id: str
    buyer: str
    seller: str
    initiated_at: int
    statement: str
    secret: bytes = attrs.field(repr=False)
    opened_at: int
    closed_at: int | None = None
    closed_reason: str | None = None
    closed_until: int | None = None
    last_entry: int
    last_at: int
    head: bytes
    last_seq: int = 0
    last_delivered_at: int
    touched: int = attrs.field(default=0, eq=False)
    buyer_read: int = 0
    buyer_unread: int = 0
    buyer_sent: int = 0
    buyer_memory: str = attrs.field(default="", repr=False)
    seller_read: int = 0
    seller_unread: int = 0
    seller_sent: int = 0
    seller_memory: str = attrs.field(default="", repr=False)
    version: int = 1


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Entry(Record):
    """One line of a thread's log, chained to the one before. Written once.

    Attributes:
        transaction_id, entry: which log, and the line's number, dense from 1.
        kind, role, outcome, acts_on, gives, topic, at, buyer_read, seller_read: the head of the
            line. `acts_on` is the entry it acts on, `gives` the seq it gives.
        head_salt: 16 random bytes.
        actor, client_id, attempt, verdict, payload: the detail of the line.
        original: the text as its author wrote it.
        delivered: the text as delivered, where that differs.
        detail_salt, original_salt, delivered_salt: 16 random bytes each, where there is content.
        detail_digest, original_digest, delivered_digest: None, until an erasure takes content and
            salt away and leaves the commitment.
        link: the chain link, 32 bytes.
        seq: its number among what was delivered; None while undelivered. From here on the fields
            are a projection: derived again by whoever verifies.
        delivered_at: when it was delivered.
        shown_by: the entry that decided on it last; its delivered text, if it has one, is shown in its place.
        buyer_sent, seller_sent: each side's delivered messages up to and with this seq, so that
            what is unread beyond a mark is a subtraction.
    """

    KEY: ClassVar = ("transaction_id", "entry")
    UNIQUE: ClassVar = (
        ("transaction_id", "seq"),
        # The role behind the client id: it is joined by a term, by which no index is searched first.
        ("transaction_id", "client_id", "role", "attempt"),
    )

    transaction_id: str
    entry: int
    kind: str
    role: str
    outcome: str | None = None
    acts_on: int | None = None
    gives: int | None = None
    topic: str | None = None
    at: int
    buyer_read: int
    seller_read: int
    head_salt: bytes = attrs.field(repr=False)
    actor: str | None = None
    client_id: str | None = None
    attempt: int | None = None
    verdict: str | None = attrs.field(default=None, repr=False)
    payload: str | None = attrs.field(default=None, repr=False)
    detail_salt: bytes | None = attrs.field(default=None, repr=False)
    detail_digest: bytes | None = None
    original: str | None = attrs.field(default=None, repr=False)
    original_salt: bytes | None = attrs.field(default=None, repr=False)
    original_digest: bytes | None = None
    delivered: str | None = attrs.field(default=None, repr=False)
    delivered_salt: bytes | None = attrs.field(default=None, repr=False)
    delivered_digest: bytes | None = None
    link: bytes
    seq: int | None = None
    delivered_at: int | None = None
    shown_by: int | None = None
    buyer_sent: int = 0
    seller_sent: int = 0
    version: int = 1


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Strike(Record):
    """A rule was broken, and it counts against the author's standing.

    Attributes:
        user, role: whom it counts against.
        transaction_id, entry: the attempt that caused it; one strike per entry.
        at: when.
        reason: a stable code.
        rule: the rule of the policy, with its version.
        overruled_by: the entry of the same log that took it back; None while it counts.
    """

    KEY: ClassVar = ("user", "role", "transaction_id", "entry")

    user: str
    role: str
    transaction_id: str
    entry: int
    at: int
    reason: str
    rule: str
    overruled_by: int | None = None
    version: int = 1


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Standing(Record):
    """Guards a user's strikes: its version moves with each that is given or overruled. It holds no number.

    Attributes:
        user, role: whose.
    """

    KEY: ClassVar = ("user", "role")

    user: str
    role: str
    version: int = 1


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Case(Record):
    """A message that somebody of the marketplace is to look at, and whether they did.

    Attributes:
        transaction_id, entry: the message.
        kind: held, reported or appealed.
        action: the entry that it is about: the message itself, or the decision that is appealed or whose
            text is reported.
        author, role: whose message it is.
        opened_by: who reported or appealed; None for what was held.
        reason: a stable code: of a report, or the rule that held it.
        opened_at: when.
        state: open or closed.
        decided_by: the entry of the same log that closed it; None while open.
    """

    KEY: ClassVar = ("transaction_id", "entry", "kind", "action")

    transaction_id: str
    entry: int
    kind: str
    action: int
    author: str
    role: str
    opened_by: str | None = None
    reason: str
    opened_at: int
    state: str = "open"
    decided_by: int | None = None
    version: int = 1


@attrs.frozen(kw_only=True, slots=False, repr=False)
class OutboxRow(Record):
    """Something to deliver outside the database: ids only, never an address or a text.

    Attributes:
        channel, group, kind, id: opaque; together the key. Rows of one group go out in order.
        position: the place in the group; lower goes first.
        message_id: drawn at enqueue, the same on every delivery of this row.
        enqueued_at: when, by the sender's clock.
        due_at: not to be claimed before, by the storage's clock; 0 is at once. A claim moves it to
            the end of its lease.
        attempts: claims so far that were not given back.
        state: due, done or dead.
        token: who claimed it last; a settlement with another token changes nothing.
        through: the position that the claim reaches to; a later claim of the row takes the same set.
        error: a code for why it was last put off, suppressed or given up.
        settled_at: when it was done or dead, by the storage's clock.
    """

    KEY: ClassVar = ("channel", "group", "kind", "id")

    channel: str
    group: str
    kind: str
    id: str
    position: int
    message_id: str
    enqueued_at: int
    due_at: int = 0
    attempts: int = 0
    state: str = "due"
    token: str | None = None
    through: int | None = None
    error: str | None = None
    settled_at: int | None = None
    version: int = 1


@attrs.frozen(kw_only=True, slots=False, repr=False)
class AuditRow(Record):
    """An operator looked, or acted.

    Attributes:
        transaction_id, id: which conversation, and a random id.
        operator: who.
        act: a stable code.
        at: when.
        detail: what exactly, as JSON.
    """

    KEY: ClassVar = ("transaction_id", "id")

    transaction_id: str
    id: str
    operator: str
    act: str
    at: int
    detail: str = attrs.field(default="{}", repr=False)
    version: int = 1


RECORDS: tuple[type[Record], ...] = (Thread, Entry, Strike, Standing, Case, OutboxRow, AuditRow)

_ATTRIBUTES: Mapping[type[Record], Mapping[str, attrs.Attribute[Any]]] = {
    record: attrs.fields_dict(record)
    for record in (Thread, Entry, Strike, Standing, Case, OutboxRow, AuditRow)
}

FIELDS: Mapping[type[Record], tuple[str, ...]] = {
    record: tuple(attributes) for record, attributes in _ATTRIBUTES.items()
}
"""The fields of each record, in order."""

_SHOWN = {
    record: [name for name, attribute in attributes.items() if attribute.repr]
    for record, attributes in _ATTRIBUTES.items()
}
_VALUES = {record: attrgetter(*names) for record, names in FIELDS.items()}
