"""Counting again: what the thread's row and its entries' projections must be, from the log alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast

import attrs

from txmessaging.domain import chain
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.vocabulary import EntryKind, Role

MARKS = ("buyer_read", "seller_read")
PAYLOADS: Mapping[str, frozenset[str]] = {
    EntryKind.OPENED: frozenset({"buyer", "initiated_at", "seller"}),
    EntryKind.CLOSED: frozenset({"reason", "until"}),
}


@attrs.frozen
class Recount:
    """What differs between the stored counters and the log.

    Attributes:
        differences: one line each, such as "thread: buyer_unread is 3, the log says 2".
    """

    differences: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether everything agrees."""
        return not self.differences


@attrs.define
class _Projection:
    """What the entries behind a message make of it."""

    seq: int | None = None
    delivered_at: int | None = None
    shown_by: int | None = None
    buyer_sent: int = 0
    seller_sent: int = 0


@attrs.define
class _Tally:
    entries: int = 0
    seq: int = 0
    at: int = 0
    delivered_at: int = 0
    head: bytes = chain.GENESIS
    buyer_sent: int = 0
    seller_sent: int = 0
    read_by_buyer: int = 0
    read_by_seller: int = 0
    marks: tuple[int, int] = (0, 0)
    facts: dict[str, Any] = attrs.field(factory=dict[str, Any])
    projections: dict[int, _Projection] = attrs.field(factory=dict[int, _Projection])


def recount(thread: Thread, entries: Iterable[Entry]) -> Recount:
    """Compare a thread with its log.

    Args:
        thread: the row.
        entries: all of its entries, ascending.
    """
    log = tuple(entries)
    tally, differences = _Tally(), list[str]()
    for entry in log:
        differences += _count(tally, thread, entry)
    for entry in log:
        differences += _projected(tally, entry)
    expected: dict[str, str | int | bytes | None] = {
        "last_entry": tally.entries,
        "last_seq": tally.seq,
        "last_at": tally.at,
        "last_delivered_at": tally.delivered_at,
        "head": tally.head,
        "buyer_sent": tally.buyer_sent,
        "seller_sent": tally.seller_sent,
        "buyer_unread": tally.seller_sent - tally.read_by_buyer,
        "seller_unread": tally.buyer_sent - tally.read_by_seller,
        **tally.facts,
    }
    differences += _differ("thread", thread, expected)
    for name, mark, least in zip(MARKS, (thread.buyer_read, thread.seller_read), tally.marks, strict=True):
        if not least <= mark <= tally.seq:
            differences.append(f"thread: {name} is {mark}, the log says {least} to {tally.seq}")
    return Recount(tuple(differences))


def _count(tally: _Tally, thread: Thread, entry: Entry) -> list[str]:
    tally.entries += 1
    tally.at = entry.at
    tally.head = chain.link_of(tally.head, entry)
    tally.marks = (entry.buyer_read, entry.seller_read)
    tally.facts |= _stated(entry)
    if entry.kind == EntryKind.OPENED:
        tally.delivered_at = entry.at
    if entry.kind in {EntryKind.MESSAGE, EntryKind.NOTE}:
        _deliver(tally, thread, entry, entry.entry, entry.role)
    elif entry.kind in _DECISIONS and entry.acts_on is not None:
        _decide(tally, thread, entry, entry.acts_on)
    return _differ(f"entry {entry.entry}", entry, {"entry": tally.entries, "link": tally.head})


_DECISIONS = frozenset(kind for kind in EntryKind if kind.is_decision)


def _decide(tally: _Tally, thread: Thread, entry: Entry, acts_on: int) -> None:
    if entry.kind != EntryKind.DISMISSED:
        tally.projections.setdefault(acts_on, _Projection()).shown_by = entry.entry
    # Whose message it is stands in the decision's topic.
    _deliver(tally, thread, entry, acts_on, entry.topic or "")


def _projected(tally: _Tally, entry: Entry) -> list[str]:
    """What differs in what the log makes of an entry."""
    projection = tally.projections.get(entry.entry, _Projection())
    return _differ(f"entry {entry.entry}", entry, attrs.asdict(projection))


def _stated(entry: Entry) -> dict[str, Any]:
    """What the host stated with this entry, by the names of the thread's columns; nothing that was erased."""
    payload = _payload(entry)
    match entry.kind:
        case EntryKind.OPENED:
            facts = {"opened_at": entry.at, **payload, "closed_at": None}
            return facts if entry.original is None else facts | {"statement": entry.original}
        case EntryKind.RESTATED if entry.original is not None:
            return {"statement": entry.original}
        case EntryKind.CLOSED if payload:
            closed = {f"closed_{name}": value for name, value in payload.items()}
            return {"closed_at": entry.at, **closed}
        case EntryKind.REOPENED:
            return {"closed_at": None, "closed_reason": None, "closed_until": None}
        case _:
            return {}


def _payload(entry: Entry) -> dict[str, Any]:
    """The payload of a statement; nothing where it was erased or is none, which its link then shows."""
    expected = PAYLOADS.get(entry.kind, frozenset[str]())
    try:
        payload = json.loads(entry.payload or "{}")
    except ValueError:
        return {}
    if not isinstance(payload, dict):
        return {}
    facts = cast("dict[str, Any]", payload)
    return facts if facts.keys() == expected else {}


def _deliver(tally: _Tally, thread: Thread, entry: Entry, number: int, role: str) -> None:
    """An entry gives a seq to the message with this number, its own or that of the one it acts on."""
    seq = entry.gives
    if seq is None:
        return
    tally.seq += 1
    tally.delivered_at = entry.at
    if role == Role.BUYER:
        tally.buyer_sent += 1
        tally.read_by_seller += seq <= thread.seller_read
    elif role == Role.SELLER:
        tally.seller_sent += 1
        tally.read_by_buyer += seq <= thread.buyer_read
    projection = tally.projections.setdefault(number, _Projection())
    projection.seq, projection.delivered_at = seq, entry.at
    projection.buyer_sent, projection.seller_sent = tally.buyer_sent, tally.seller_sent


def _differ(what: str, record: Thread | Entry, expected: dict[str, str | int | bytes | None]) -> list[str]:
    found = ((name, getattr(record, name), value) for name, value in expected.items())
    return [
        f"{what}: {name} is {_shown(stored)}, the log says {_shown(value)}"
        for name, stored, value in found
        if stored != value
    ]


def _shown(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
