"""What the marketplace is told of: facts on which it may act itself, written with what they tell of."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Final, TypeGuard

import attrs

from txmessaging.domain.changes import Change, Insert, Put
from txmessaging.domain.instant import from_microseconds, from_optional, to_microseconds
from txmessaging.domain.log import Draw
from txmessaging.domain.records import Entry, OutboxRow, Record, Standing
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
class Restraint:
    """What holds a user back in a role from an event on, by strikes; time ends it without an event.

    Attributes:
        suspended_until: until when what the user writes goes to review, UTC; None if not suspended.
        at_risk_until: until when the marketplace may want to act, UTC; None if privileges are not at risk.
    """

    suspended_until: datetime | None = None
    at_risk_until: datetime | None = None


@attrs.frozen(kw_only=True)
class Event:
    """A fact, told at least once.

    Ids and codes only; what else is wanted is read with `desk.case` and `Messaging.standing`. Events about
    one user in one role come in order, whatever the clocks of the servers say: what changes the standing as
    it changed, and what tells of one conversation as its log does.

    Attributes:
        id: the same each time this event is told.
        kind: what happened.
        user, role: whom it is about: the author of the message.
        transaction_id, entry: the message.
        at: when, UTC.
        place: among the events about this user in this role; what tells of the standing later has a higher
            one, so one that is lower than what was taken before is out of date.
        restraint: of `suspended`, `privileges_at_risk` and `restored`, all that holds from now on; None of
            other kinds.
    """

    id: str
    kind: EventKind
    user: str
    role: Role
    transaction_id: str
    entry: int
    at: datetime
    place: int
    restraint: Restraint | None = None


def event(  # noqa: PLR0917 - what happened, to what, when
    kind: EventKind, message: Entry, author: str, at: int, draw: Draw, restraint: Restraint | None = None
) -> OutboxRow:
    """The outbox row of an event, which `placed` gives its place.

    Ids hold no control characters, so the unit separator of ASCII keeps the parts of group and id apart.

    Args:
        kind: what happened.
        message: to which message.
        author: whose it is.
        at: when, UTC microseconds.
        draw: of the call that writes it; the event's id is derived from it.
        restraint: what holds from then on, of an event that tells of a standing.
    """
    told_as = sha256(draw.octets + kind.value.encode()).hexdigest()[:32]
    return OutboxRow(
        channel=EVENTS,
        group=f"{author}{_BETWEEN}{message.role}",
        kind=kind.value,
        # The same may happen to a message twice, at one time by a clock that stands still.
        id=_BETWEEN.join((message.transaction_id, str(message.entry), told_as, *_written(restraint))),
        position=0,
        message_id=told_as,
        enqueued_at=at,
    )


_ORDER: Final = {kind.value: place for place, kind in enumerate(EventKind)}


def placed(changes: tuple[Change, ...], standing: int) -> tuple[Change, ...]:
    """The changes of one decision, with its events in their place among those of their user and role.

    Servers' clocks differ, so what counts is the version of the standing, then the entry that decided, then
    the order of the kinds.

    Args:
        changes: all of the decision.
        standing: the version of the author's standing before; the changes may hold the one after.
    """
    if not any(map(_is_event, changes)):
        return changes
    records = [change.record for change in changes if isinstance(change, Insert | Put)]
    entry = next(record.entry for record in records if isinstance(record, Entry))
    version = next((record.version for record in records if isinstance(record, Standing)), standing)
    # 4 bits for the kind, 32 for the entry.
    place = version << 36 | entry << 4
    return tuple(Insert(_at(place, change.record)) if _is_event(change) else change for change in changes)


def _at(place: int, row: Record) -> Record:
    return row.evolve(position=place | _ORDER[row.kind]) if isinstance(row, OutboxRow) else row


def _is_event(change: Change) -> TypeGuard[Insert]:
    return (
        isinstance(change, Insert)
        and isinstance(change.record, OutboxRow)
        and change.record.channel == EVENTS
    )


def event_of(row: OutboxRow) -> Event:
    """The event of a row.

    Raises:
        ValueError: the row is not as `event` writes it.
    """
    user, role = row.group.split(_BETWEEN)
    transaction_id, entry, _, *restraint = row.id.split(_BETWEEN)
    return Event(
        id=row.message_id,
        kind=EventKind(row.kind),
        user=user,
        role=Role(role),
        transaction_id=transaction_id,
        entry=int(entry),
        at=from_microseconds(row.enqueued_at),
        place=row.position,
        restraint=_read(*restraint) if restraint else None,
    )


def about(row: OutboxRow) -> tuple[str, str]:
    """The transaction and the user that an event's row tells of, however damaged the rest of it is."""
    transaction_id, _, _ = row.id.partition(_BETWEEN)
    user, _, _ = row.group.partition(_BETWEEN)
    return transaction_id, user


def _written(restraint: Restraint | None) -> tuple[str, ...]:
    """Two parts of an id; storages know nothing of them."""
    if restraint is None:
        return ()
    ends = (restraint.suspended_until, restraint.at_risk_until)
    return tuple("" if end is None else str(to_microseconds(end, name="end")) for end in ends)


def _read(suspended: str, at_risk: str) -> Restraint:
    ends = [from_optional(int(end) if end else None) for end in (suspended, at_risk)]
    return Restraint(suspended_until=ends[0], at_risk_until=ends[1])
