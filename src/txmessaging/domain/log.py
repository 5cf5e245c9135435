"""Appending to a thread's log: the next entry, chained, and the thread's row behind it."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from txmessaging.domain import chain
from txmessaging.domain.changes import Change
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.vocabulary import EntryKind, Role

T = TypeVar("T")


def _slice(start: int) -> Any:  # noqa: ANN401 - the type of a field is that of its annotation
    """A field with 16 of the drawn bytes."""
    return attrs.field(
        init=False,
        repr=False,
        default=attrs.Factory(lambda self: self.octets[start : start + 16], takes_self=True),
    )


@attrs.frozen(slots=False)
class Draw:
    """Time and chance for one call, drawn once and the same on a rerun.

    Attributes:
        now: UTC microseconds.
        octets: 80 random bytes, from which the others are cut.
        id: the client id that the caller brought, or a fresh id.
        head_salt, detail_salt, original_salt, delivered_salt: the salts of an entry's parts.
        spare: 16 bytes for a Message-ID or a thread's secret.
    """

    now: int
    octets: bytes = attrs.field(repr=False)
    id: str
    head_salt: bytes = _slice(0)
    detail_salt: bytes = _slice(16)
    original_salt: bytes = _slice(32)
    delivered_salt: bytes = _slice(48)
    spare: bytes = _slice(64)


DRAWN_OCTETS = 80


class Decision(NamedTuple, Generic[T]):
    """What a command comes to: what the caller is told, and what is to be written."""

    result: T
    changes: tuple[Change, ...] = ()


class Line(NamedTuple):
    """What a decision wants to append; number, time, marks, salts and link are added to it.

    `delivers` gives the next seq to the line itself, `releases` gives it to the one that it acts on.
    """

    kind: EntryKind
    role: Role
    outcome: str | None = None
    topic: str | None = None
    actor: str | None = None
    client_id: str | None = None
    attempt: int | None = None
    verdict: str | None = None
    payload: str | None = None
    original: str | None = None
    delivered: str | None = None
    delivers: bool = False
    acts_on: int | None = None
    releases: bool = False


def append(thread: Thread, line: Line, draw: Draw, **columns: Any) -> tuple[Entry, Thread]:  # noqa: ANN401 - columns of several types
    """The entry that `line` becomes, and the thread with it as its newest.

    Args:
        thread: as read under the lock.
        line: what to append.
        draw: time and chance.
        **columns: what else changes on the thread's row.
    """
    now = max(draw.now, thread.last_at)
    gives = thread.last_seq + 1 if line.delivers or line.releases else None
    seq = gives if line.delivers else None
    entry = Entry(
        transaction_id=thread.transaction_id,
        entry=thread.last_entry + 1,
        kind=line.kind.value,
        role=line.role.value,
        outcome=line.outcome,
        acts_on=line.acts_on,
        gives=gives,
        topic=line.topic,
        at=now,
        buyer_read=thread.buyer_read,
        seller_read=thread.seller_read,
        head_salt=draw.head_salt,
        actor=line.actor,
        client_id=line.client_id,
        attempt=line.attempt,
        verdict=line.verdict,
        payload=line.payload,
        detail_salt=draw.detail_salt,
        original=line.original,
        original_salt=None if line.original is None else draw.original_salt,
        delivered=line.delivered,
        delivered_salt=None if line.delivered is None else draw.delivered_salt,
        link=b"",
        seq=seq,
        delivered_at=None if seq is None else now,
        buyer_sent=columns.get("buyer_sent", thread.buyer_sent) if line.delivers else 0,
        seller_sent=columns.get("seller_sent", thread.seller_sent) if line.delivers else 0,
    )
    # Nobody has seen the entry yet, so its link may be filled in; a copy would cost more than the hashing.
    vars(entry)["link"] = chain.link_of(thread.head, entry)
    return entry, thread.evolve(
        **columns,
        last_entry=entry.entry,
        last_at=now,
        head=entry.link,
        last_seq=thread.last_seq if gives is None else gives,
        last_delivered_at=thread.last_delivered_at if gives is None else now,
        version=thread.version + 1,
    )
