"""What the marketplace is told of: facts on which it may act itself, written with what they tell of."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

import attrs

from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.log import Draw
from txmessaging.domain.records import Entry, OutboxRow
from txmessaging.domain.vocabulary import Role, Words

EVENTS = "events"
_BETWEEN = "\x1f"


class EventKind(Words):
    """What happened."""

    MESSAGE_HELD = "message_held"
    MESSAGE_REPORTED = "message_reported"
    APPEAL_OPENED = "appeal_opened"
    APPEAL_DECIDED = "appeal_decided"
    STRIKE_ISSUED = "strike_issued"
    STRIKE_OVERRULED = "strike_overruled"
    SUSPENDED = "suspended"
    PRIVILEGES_AT_RISK = "privileges_at_risk"
    RESTORED = "restored"


@attrs.frozen(kw_only=True)
class Event:
    """A fact, told at least once.

    Ids and codes only; what else is wanted is read with `desk.case` and `Messaging.standing`. Events about
    one user in one role come in order.

    Attributes:
        id: the same each time this event is told.
        kind: what happened.
        user, role: whom it is about: the author of the message.
        transaction_id, entry: the message.
        at: when, UTC.
    """

    id: str
    kind: EventKind
    user: str
    role: Role
    transaction_id: str
    entry: int
    at: datetime


def event(kind: EventKind, message: Entry, author: str, at: int, draw: Draw) -> OutboxRow:
    """The outbox row of an event.

    Ids hold no control characters, so the unit separator of ASCII keeps the parts of group and id apart.

    Args:
        kind: what happened.
        message: to which message.
        author: whose it is.
        at: when, UTC microseconds; events go out in this order.
        draw: of the call that writes it; the event's id is derived from it.
    """
    return OutboxRow(
        channel=EVENTS,
        group=f"{author}{_BETWEEN}{message.role}",
        kind=kind.value,
        id=f"{message.transaction_id}{_BETWEEN}{message.entry}{_BETWEEN}{at}",
        position=at,
        message_id=sha256(draw.octets + kind.value.encode()).hexdigest()[:32],
        enqueued_at=at,
    )


def event_of(row: OutboxRow) -> Event:
    """The event of a row.

    Raises:
        ValueError: the row is not as `event` writes it.
    """
    user, role = row.group.split(_BETWEEN)
    transaction_id, entry, _ = row.id.split(_BETWEEN)
    return Event(
        id=row.message_id,
        kind=EventKind(row.kind),
        user=user,
        role=Role(role),
        transaction_id=transaction_id,
        entry=int(entry),
        at=from_microseconds(row.enqueued_at),
    )
