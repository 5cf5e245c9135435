"""A thread: its two sides, whether it is closed, and what a reader sees of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import attrs

from txmessaging.domain import memory
from txmessaging.domain.instant import from_microseconds, from_optional
from txmessaging.domain.records import Thread
from txmessaging.domain.snapshot import role_of
from txmessaging.domain.transaction import Transaction, stated, statement_fields
from txmessaging.domain.vocabulary import Role


class Side(NamedTuple):
    """One party's part of a thread's row.

    Attributes:
        read: the read mark, a seq.
        unread: delivered messages of the other side beyond the mark.
        sent: delivered messages of this side.
        memory: what later decisions on this side's messages need.
    """

    read: int
    unread: int
    sent: int
    memory: str


def side(thread: Thread, role: Role) -> Side:
    """The side of a party."""
    if role is Role.BUYER:
        return Side(thread.buyer_read, thread.buyer_unread, thread.buyer_sent, thread.buyer_memory)
    return Side(thread.seller_read, thread.seller_unread, thread.seller_sent, thread.seller_memory)


def memory_of(thread: Thread, role: Role) -> str:
    """What a party's side remembers, as it is stored."""
    return thread.buyer_memory if role is Role.BUYER else thread.seller_memory


def side_columns(role: Role, **values: Any) -> dict[str, Any]:  # noqa: ANN401 - columns of several types
    """The columns of a party's side, by their names on the thread's row.

    >>> side_columns(Role.BUYER, unread=2)
    {'buyer_unread': 2}
    """
    return {f"{role}_{name}": value for name, value in values.items()}


def one_more(thread: Thread, role: Role) -> dict[str, Any]:
    """What the delivery of a message of `role` changes on the two sides."""
    if role is Role.BUYER:
        return {"buyer_sent": thread.buyer_sent + 1, "seller_unread": thread.seller_unread + 1}
    return {"seller_sent": thread.seller_sent + 1, "buyer_unread": thread.buyer_unread + 1}


@attrs.frozen
class Closing:
    """Why nobody may write at the moment.

    Attributes:
        reason: the host's text for both parties.
        at: since when.
        until: when it opens again by itself; None if only the host reopens it.
    """

    reason: str
    at: datetime
    until: datetime | None


def closing(thread: Thread, now: int) -> Closing | None:
    """The closing in force at `now`; None if the thread is open."""
    if thread.closed_at is None or (thread.closed_until is not None and now >= thread.closed_until):
        return None
    return Closing(
        thread.closed_reason or "", from_microseconds(thread.closed_at), from_optional(thread.closed_until)
    )


@attrs.frozen(kw_only=True)
class ThreadView:
    """A conversation as a party, or the host, sees it.

    Attributes:
        transaction: as the host stated it last; for a party without facts and regions.
        role: whose view; HOST where no party asked.
        counterpart: the other account; None for the host.
        unread: delivered messages of the other side beyond the reader's mark; 0 for the host.
        read: the reader's mark, a seq.
        counterpart_read: the other side's mark.
        last_seq: the newest delivered message or note; 0 before the first.
        opened_at, last_delivered_at: UTC; the latter is `opened_at` before the first delivery.
        closing: why nobody may write at the moment; None while open.
        muted: whether the reader wants no notices of it.
        version: moves with every change of the thread.
    """

    transaction: Transaction
    role: Role
    counterpart: str | None
    unread: int
    read: int
    counterpart_read: int
    last_seq: int
    opened_at: datetime
    last_delivered_at: datetime
    closing: Closing | None
    muted: bool
    version: int

    @property
    def transaction_id(self) -> str:
        """The id of the transaction, which is the thread's too."""
        return self.transaction.id


def transaction_of(thread: Thread) -> Transaction:
    """The transaction as the host stated it last."""
    return stated(thread.transaction_id, thread.buyer, thread.seller, thread.initiated_at, thread.statement)


def reference_of(thread: Thread) -> str:
    """What people call the transaction, without the rest of it: a dispatcher needs no more, for each mail."""
    reference: str = statement_fields(thread.statement)["reference"]
    return reference


def _for_parties(transaction: Transaction) -> Transaction:
    """Without what the host knows of the order and of where people are: that is for operators."""
    return attrs.evolve(transaction, facts={}, buyer_region=None, seller_region=None)


def thread_view(thread: Thread, reader: str | None, now: int) -> ThreadView:
    """The thread as `reader` sees it; None is the host."""
    role = role_of(thread, reader)
    mine, theirs = side(thread, role), side(thread, role.other)
    party = role is not Role.HOST
    transaction = transaction_of(thread)
    return ThreadView(
        transaction=_for_parties(transaction) if party else transaction,
        role=role,
        counterpart={Role.BUYER: thread.seller, Role.SELLER: thread.buyer}.get(role),
        unread=mine.unread if party else 0,
        read=mine.read if party else 0,
        counterpart_read=theirs.read if party else 0,
        last_seq=thread.last_seq,
        opened_at=from_microseconds(thread.opened_at),
        last_delivered_at=from_microseconds(thread.last_delivered_at),
        closing=closing(thread, now),
        muted=party and memory.is_muted(mine.memory),
        version=thread.version,
    )
