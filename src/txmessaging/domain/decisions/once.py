"""Once: the same client id with the same content is answered from the record."""

from __future__ import annotations

from txmessaging.domain.records import Entry
from txmessaging.domain.vocabulary import Outcome
from txmessaging.errors import ClientIdReused

MOST_ATTEMPTS = 32


def replayed(attempts: tuple[Entry, ...], topic: str, text: str) -> Entry | None:
    """The stored attempt that this is a repeat of; None if it is a new one.

    Raises:
        ClientIdReused: the text was superseded by a later attempt under this client id.
    """
    for stored in attempts:
        if stored.topic == topic and stored.original == text:
            if stored is not attempts[-1]:
                raise ClientIdReused("this text was superseded by an edited one under the same client id")
            return stored
    return None


def next_attempt(attempts: tuple[Entry, ...]) -> int:
    """The number of the next attempt under a client id, from 1.

    Raises:
        ClientIdReused: the last one was not returned for editing, or there were 32 already.
    """
    if not attempts:
        return 1
    last = attempts[-1]
    if last.outcome != Outcome.RETURNED:
        raise ClientIdReused("this client id was used for another content; use a fresh one for each message")
    if len(attempts) >= MOST_ATTEMPTS:
        raise ClientIdReused(f"{MOST_ATTEMPTS} attempts were made under this client id; use a fresh one")
    return (last.attempt or 0) + 1
