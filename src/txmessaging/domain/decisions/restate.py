"""Restating a transaction: its stage or facts changed."""

from __future__ import annotations

from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.open_thread import initiated, same_parties
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.thread import ThreadView, thread_view
from txmessaging.domain.transaction import Transaction, statement_fields, statement_of
from txmessaging.domain.vocabulary import EntryKind, Role
from txmessaging.errors import RevisionReused


def restate(snapshot: Snapshot, transaction: Transaction, draw: Draw) -> Decision[ThreadView]:
    """The thread with the new statement; a lower revision or an equal statement writes nothing.

    Raises:
        ThreadNotFound: no thread was opened for this transaction.
        PurchaseNotInitiated, PartiesDiffer: what never changes was changed.
        RevisionReused: the same revision with other content.
    """
    thread = existing(snapshot)
    same_parties(thread, transaction, initiated(transaction, draw.now))
    statement = statement_of(transaction)
    known: int = statement_fields(thread.statement)["revision"]
    if transaction.revision < known or statement == thread.statement:
        return Decision(thread_view(thread, None, draw.now))
    if transaction.revision == known:
        raise RevisionReused(
            f"revision {known} was stated with other content; state a higher revision", revision=known
        )
    line = Line(kind=EntryKind.RESTATED, role=Role.HOST, original=statement)
    entry, after = append(thread, line, draw, statement=statement)
    return Decision(thread_view(after, None, draw.now), (Insert(entry), Put(after, thread.version)))
