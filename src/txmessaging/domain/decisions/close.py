"""Closing and reopening: the host's acts, each recorded, the same state again writes nothing."""

from __future__ import annotations

import json

from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.thread import ThreadView, closing, thread_view
from txmessaging.domain.vocabulary import EntryKind, Role
from txmessaging.errors import InvalidTime


def close(snapshot: Snapshot, reason: str, until: int | None, draw: Draw) -> Decision[ThreadView]:
    """The closed thread. It opens again by itself once `until` has passed.

    Raises:
        ThreadNotFound: there is no such thread.
        InvalidTime: `until` does not lie ahead.
    """
    thread = existing(snapshot)
    if until is not None and until <= draw.now:
        raise InvalidTime("until must lie ahead; leave it out to close without an end", name="until")
    if closing(thread, draw.now) and (thread.closed_reason, thread.closed_until) == (reason, until):
        return Decision(thread_view(thread, None, draw.now))
    payload = json.dumps({"reason": reason, "until": until}, ensure_ascii=False, separators=(",", ":"))
    entry, after = append(
        thread,
        Line(kind=EntryKind.CLOSED, role=Role.HOST, payload=payload),
        draw,
        closed_at=max(draw.now, thread.last_at),
        closed_reason=reason,
        closed_until=until,
    )
    return Decision(thread_view(after, None, draw.now), (Insert(entry), Put(after, thread.version)))


def reopen(snapshot: Snapshot, draw: Draw) -> Decision[ThreadView]:
    """The open thread.

    Raises:
        ThreadNotFound: there is no such thread.
    """
    thread = existing(snapshot)
    if closing(thread, draw.now) is None:
        return Decision(thread_view(thread, None, draw.now))
    entry, after = append(
        thread,
        Line(kind=EntryKind.REOPENED, role=Role.HOST),
        draw,
        closed_at=None,
        closed_reason=None,
        closed_until=None,
    )
    return Decision(thread_view(after, None, draw.now), (Insert(entry), Put(after, thread.version)))
