"""Moving a read mark: forwards only, and what stays unread is a subtraction."""

from __future__ import annotations

from txmessaging.domain.changes import Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.log import Decision
from txmessaging.domain.records import Entry
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.text import checked_number
from txmessaging.domain.thread import ThreadView, side, side_columns, thread_view
from txmessaging.domain.vocabulary import Role


def mark_read(snapshot: Snapshot, reader: str, through: int, now: int) -> Decision[ThreadView]:
    """The thread with the reader's mark at `through`; a mark that lies behind the present one writes nothing.

    Raises:
        ThreadNotFound: there is no such conversation for the reader.
        InvalidNumber: the mark lies beyond the last seq.
    """
    thread = existing(snapshot)
    checked_number(through, name="through", least=0, most=thread.last_seq)
    role = role_of(thread, reader)
    if through <= side(thread, role).read or snapshot.at_seq is None:
        return Decision(thread_view(thread, reader, now))
    unread = side(thread, role.other).sent - _sent(snapshot.at_seq, role.other)
    after = thread.evolve(**side_columns(role, read=through, unread=unread), version=thread.version + 1)
    return Decision(thread_view(after, reader, now), (Put(after, thread.version),))


def _sent(entry: Entry, role: Role) -> int:
    return entry.buyer_sent if role is Role.BUYER else entry.seller_sent
