"""What a decision reads: one composite read, as plain values."""

from __future__ import annotations

import attrs

from txmessaging.domain.records import Entry, Standing, Strike, Thread
from txmessaging.domain.vocabulary import Role


@attrs.frozen(kw_only=True, slots=False)
class Want:
    """What to read of one thread, in one go.

    Attributes:
        transaction_id: which thread.
        party: only if this user is its buyer or seller; None for the host and operators. To
            anybody else the thread does not exist: same answer, same work, no lock taken or
            waited for.
        lock: keep others from changing the thread until the transaction ends.
        client_id: also the attempts stored under this client id by that party (by the host
            where `party` is None), oldest first.
        standing: also the standing row of that party in its role.
        seq: also the entry that has this seq.
    """

    transaction_id: str
    party: str | None = None
    lock: bool = False
    client_id: str | None = None
    standing: bool = False
    seq: int | None = None


@attrs.frozen(kw_only=True, slots=False)
class Snapshot:
    """What was read.

    Attributes:
        thread: None if there is none, or none for this party.
        attempts: the entries stored under the client id, by attempt.
        standing: version 0 if there is no such row; None if it was not wanted.
        at_seq: the entry with the wanted seq.
        parts_version: the thread version at which the other parts were read. A database whose
            statements see different moments may lock a newer thread than its joined rows show.
        strikes: the newest of that standing. A storage leaves them out: the library reads them as a page
            in the same transaction, only of those who have any.
    """

    thread: Thread | None = None
    attempts: tuple[Entry, ...] = ()
    standing: Standing | None = None
    at_seq: Entry | None = None
    parts_version: int = 0
    strikes: tuple[Strike, ...] = ()


def role_of(thread: Thread, user: str | None) -> Role:
    """In which role `user` takes part; None is the host."""
    if user is None:
        return Role.HOST
    return Role.BUYER if user == thread.buyer else Role.SELLER
