"""Opening a conversation: once per transaction, and only for one that a buyer initiated."""

from __future__ import annotations

import json

from txmessaging.domain import chain
from txmessaging.domain.changes import Insert
from txmessaging.domain.instant import SECOND, to_microseconds
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.records import Thread
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.thread import ThreadView, thread_view
from txmessaging.domain.transaction import Transaction, statement_of
from txmessaging.domain.vocabulary import EntryKind, Role
from txmessaging.errors import PartiesDiffer, PurchaseNotInitiated

CLOCK_TOLERANCE = 300 * SECOND


def open_thread(snapshot: Snapshot, transaction: Transaction, draw: Draw) -> Decision[ThreadView]:
    """The thread of a transaction; a second call finds it and writes nothing.

    Raises:
        PurchaseNotInitiated: `initiated_at` is None or more than five minutes ahead.
        PartiesDiffer: the thread exists for another buyer, seller or time of purchase.
    """
    initiated_at = initiated(transaction, draw.now)
    if snapshot.thread is not None:
        same_parties(snapshot.thread, transaction, initiated_at)
        return Decision(thread_view(snapshot.thread, None, draw.now))
    statement = statement_of(transaction)
    line = Line(
        kind=EntryKind.OPENED,
        role=Role.HOST,
        payload=json.dumps(
            {"buyer": transaction.buyer, "initiated_at": initiated_at, "seller": transaction.seller},
            ensure_ascii=False,
            separators=(",", ":"),
        ),
        original=statement,
    )
    entry, thread = append(_unopened(transaction, initiated_at, statement, draw), line, draw)
    return Decision(thread_view(thread, None, draw.now), (Insert(thread), Insert(entry)))


def initiated(transaction: Transaction, now: int) -> int:
    """When the purchase was initiated, in UTC microseconds.

    Raises:
        PurchaseNotInitiated: it was not.
    """
    if transaction.initiated_at is not None:
        moment = to_microseconds(transaction.initiated_at, name="initiated_at")
        if moment <= now + CLOCK_TOLERANCE:
            return moment
    raise PurchaseNotInitiated(
        "messaging opens when the buyer initiates the purchase; state initiated_at then"
    )


def same_parties(thread: Thread, transaction: Transaction, initiated_at: int) -> None:
    """Make sure that a statement is about the same deal.

    Raises:
        PartiesDiffer: it is not.
    """
    stated = {"buyer": transaction.buyer, "seller": transaction.seller, "initiated_at": initiated_at}
    differing = [name for name, value in stated.items() if getattr(thread, name) != value]
    if differing:
        names = ", ".join(differing)
        raise PartiesDiffer(
            f"this transaction's thread was opened with another {names}, and that never changes; "
            "state what the order says, to the microsecond",
            differing=names,
        )


def _unopened(transaction: Transaction, initiated_at: int, statement: str, draw: Draw) -> Thread:
    return Thread(
        transaction_id=transaction.id,
        buyer=transaction.buyer,
        seller=transaction.seller,
        initiated_at=initiated_at,
        statement=statement,
        secret=draw.spare,
        opened_at=draw.now,
        last_entry=0,
        last_at=draw.now,
        head=chain.GENESIS,
        last_delivered_at=draw.now,
        version=0,
    )
