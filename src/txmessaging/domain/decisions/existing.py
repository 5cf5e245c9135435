"""The thread that a command is about, or the one answer that a stranger gets too."""

from __future__ import annotations

from txmessaging.domain.records import Thread
from txmessaging.domain.snapshot import Snapshot
from txmessaging.errors import ThreadNotFound


def existing(snapshot: Snapshot) -> Thread:
    """The thread of the snapshot.

    Raises:
        ThreadNotFound: there is none for whoever asked.
    """
    if snapshot.thread is None:
        raise ThreadNotFound("there is no such conversation for this user")
    return snapshot.thread
