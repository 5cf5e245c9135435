"""A party wants no notices of this conversation, or wants them again."""

from __future__ import annotations

import attrs

from txmessaging.domain import memory
from txmessaging.domain.changes import Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.log import Decision
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.thread import ThreadView, memory_of, side_columns, thread_view


def mute(snapshot: Snapshot, user: str, *, muted: bool, now: int) -> Decision[ThreadView]:
    """The thread, muted for this user or not; as it is already, nothing is written.

    Raises:
        ThreadNotFound: there is no such conversation for the user.
    """
    thread = existing(snapshot)
    role = role_of(thread, user)
    before = memory.decoded(memory_of(thread, role))
    if before.muted is muted:
        return Decision(thread_view(thread, user, now))
    text = attrs.evolve(before, muted=muted).encoded()
    after = thread.evolve(**side_columns(role, memory=text), version=thread.version + 1)
    return Decision(thread_view(after, user, now), (Put(after, thread.version),))
