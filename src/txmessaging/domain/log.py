"""Appending to a thread's log: the next entry, chained, and the thread's row behind it."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from txmessaging.domain import chain
from txmessaging.domain.changes import Change
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.vocabulary import EntryKind, Role

T = TypeVar("T")


@attrs.frozen
class Draw:
    """Time and chance for one call, drawn once and the same on a rerun.

    Attributes:
        now: UTC microseconds.
        octets: 80 random bytes: four salts, and 16 bytes for a Message-ID or a thread's secret.
        id: a fresh id.
    """

    now: int
    octets: bytes = attrs.field(repr=False)
    id: str

    @property
    def head_salt(self) -> bytes:
        """The salt of the entry's head."""
        return self.octets[:16]

    @property
    def detail_salt(self) -> bytes:
        """The salt of the entry's detail."""
        return self.octets[16:32]

    @property
    def original_salt(self) -> bytes:
        """The salt of the text as written."""
        return self.octets[32:48]

    @property
    def spare(self) -> bytes:
        """16 bytes for a Message-ID or a thread's secret."""
        return self.octets[64:80]


DRAWN_OCTETS = 80


class Decision(NamedTuple, Generic[T]):
    """What a command comes to: what the caller is told, and what is to be written."""

    result: T
    changes: tuple[Change, ...] = ()


class Line(NamedTuple):
    """What a decision wants to append; number, time, marks, salts and link are added to it."""

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
    delivers: bool = False


def append(thread: Thread, line: Line, draw: Draw, **columns: Any) -> tuple[Entry, Thread]:  # noqa: ANN401 - columns of several types
    """The entry that `line` becomes, and the thread with it as its newest.

    Args:
        thread: as read under the lock.
        line: what to append.
        draw: time and chance.
        **columns: what else changes on the thread's row.
    """
    now = max(draw.now, thread.last_at)
    seq = thread.last_seq + 1 if line.delivers else None
    sent = {
        "buyer_sent": columns.get("buyer_sent", thread.buyer_sent),
        "seller_sent": columns.get("seller_sent", thread.seller_sent),
    }
    unlinked = Entry(
        transaction_id=thread.transaction_id,
        entry=thread.last_entry + 1,
        kind=line.kind.value,
        role=line.role.value,
        outcome=line.outcome,
        gives=seq,
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
        link=b"",
        seq=seq,
        delivered_at=None if seq is None else now,
        **(sent if line.delivers else {}),
    )
    entry = unlinked.evolve(link=chain.link_of(thread.head, unlinked))
    if line.delivers:
        columns |= {"last_seq": seq, "last_delivered_at": now}
    columns |= {"last_entry": entry.entry, "last_at": now, "head": entry.link}
    return entry, thread.evolve(**columns, version=thread.version + 1)
