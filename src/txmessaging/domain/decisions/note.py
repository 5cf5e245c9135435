"""The host's own entry in the timeline: shipped, refunded, delivered."""

from __future__ import annotations

import attrs

from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.once import replayed
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.message import Message, message_for
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.vocabulary import EntryKind, Role
from txmessaging.errors import ClientIdReused


@attrs.frozen(kw_only=True)
class Note:
    """A note to add, already checked."""

    text: str = attrs.field(repr=False)
    kind: str
    client_id: str | None


def note(snapshot: Snapshot, command: Note, draw: Draw) -> Decision[Message]:
    """The note in the timeline: unread for nobody, mailed to nobody; the same client id adds it once.

    Raises:
        ThreadNotFound: there is no such thread.
        ClientIdReused: the client id was used for another note.
    """
    thread = existing(snapshot)
    if stored := replayed(snapshot.attempts, command.kind, command.text):
        return Decision(message_for(thread, stored, None))
    if snapshot.attempts:
        raise ClientIdReused("this client id was used for another note; use a fresh one for each note")
    line = Line(
        kind=EntryKind.NOTE,
        role=Role.HOST,
        topic=command.kind,
        client_id=command.client_id or draw.id,
        attempt=1,
        original=command.text,
        delivers=True,
    )
    entry, after = append(thread, line, draw)
    return Decision(message_for(after, entry, None), (Insert(entry), Put(after, thread.version)))
