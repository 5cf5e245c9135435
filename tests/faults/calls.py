"""Calls that write: how each is prepared, made, and recognised afterwards as done once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
from sqlalchemy import text
from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import Session
from tests.faults.history import rows

from txmessaging import Messaging, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage, ajoined, joined
from txmessaging.domain.outbox import Settlement, State
from txmessaging.domain.records import Entry, OutboxRow, Strike, Thread
from txmessaging.ports import Insert

BODY = "The parcel is packed"
NUMBER = "Call me at +1 415 555 2671"
CLICK = "click"
WORKER = "w"


def order(transaction_id: str, **stated: Any) -> Transaction:
    """The order of a thread, whose parties are in no other thread."""
    fields = {
        "buyer": f"bo {transaction_id}",
        "seller": f"sal {transaction_id}",
        "initiated_at": datetime(2026, 5, 1, tzinfo=UTC),
    }
    return Transaction(id=transaction_id, **fields | stated)


@attrs.frozen
class Place:
    """Where a call is made: on a thread, through a Messaging or AsyncMessaging on a storage."""

    messaging: Any
    storage: Any
    transaction_id: str
    engine: Any = None

    @property
    def buyer(self) -> str:
        return f"bo {self.transaction_id}"

    @property
    def seller(self) -> str:
        return f"sal {self.transaction_id}"

    @property
    def row(self) -> OutboxRow:
        """A row of a channel of its own, for claims."""
        return OutboxRow(
            channel=self.transaction_id,
            group="g",
            kind="k",
            id="1",
            position=1,
            message_id="m",
            enqueued_at=1,
        )

    def send(self, body: str, client_id: str, *, sender: str | None = None) -> Any:
        return self.messaging.send(
            self.transaction_id, sender=sender or self.buyer, body=body, client_id=client_id
        )

    def claim(self) -> Any:
        return self.storage.claim(channel=self.transaction_id, token=WORKER, lease=3600, limit=9)

    def settle(self) -> Any:
        return self.storage.settle([Settlement(self.row.key, WORKER, State.DONE)])


@attrs.frozen(kw_only=True)
class Call:
    """A call that writes.

    Attributes:
        prepare: what is there before, made with a synchronous Messaging.
        make: the call itself, the same whenever it is repeated; a value, or an awaitable of one.
        count: how often what it writes is stored; it may be 0 or 1.
    """

    prepare: Callable[[Place], Any] = lambda at: at.messaging.open_thread(order(at.transaction_id))
    make: Callable[[Place], Any]
    count: Callable[[Finder], int]


@attrs.frozen
class Finder:
    """Looks up what is stored of a thread, past the library."""

    storage: SQLAlchemyStorage
    engine: Engine
    transaction_id: str

    def all(self, kind: type, /, **where: Any) -> list[Any]:
        return rows(self.storage, self.engine, kind, **where)

    def entries(self, **where: Any) -> list[Entry]:
        return self.all(Entry, transaction_id=self.transaction_id, **where)

    def threads(self) -> list[Thread]:
        return self.all(Thread, transaction_id=self.transaction_id)

    def outbox_row(self) -> OutboxRow:
        (row,) = self.all(OutboxRow, channel=self.transaction_id)
        return row


def _after_messages(at: Place) -> None:
    at.messaging.open_thread(order(at.transaction_id))
    for number in range(2):
        at.send(BODY, f"earlier {number}", sender=at.seller)


def _after_a_try(at: Place) -> None:
    at.messaging.open_thread(order(at.transaction_id))
    at.send(NUMBER, "earlier")


def _with_a_row(at: Place) -> None:
    at.messaging.open_thread(order(at.transaction_id))
    with at.storage.begin(write=True) as transaction:
        transaction.commit([Insert(at.row)])


def _claimed(at: Place) -> None:
    _with_a_row(at)
    assert at.claim()


def _struck(find: Finder) -> int:
    sent = find.entries(client_id=CLICK)
    strikes = find.all(Strike, transaction_id=find.transaction_id)
    assert [entry.entry for entry in sent] == [strike.entry for strike in strikes], (
        "the one without the other"
    )
    return len(sent)


def _claims(find: Finder) -> int:
    row = find.outbox_row()
    assert (row.token is None) == (row.attempts == 0) == (row.due_at == 0), "half a claim"
    return row.attempts


def _settled(find: Finder) -> int:
    row = find.outbox_row()
    assert (row.state == "done") == (row.settled_at is not None), "half a settlement"
    return row.version - 2


CALLS = {
    "send": Call(make=lambda at: at.send(BODY, CLICK), count=lambda find: len(find.entries(client_id=CLICK))),
    "send with a strike": Call(prepare=_after_a_try, make=lambda at: at.send(NUMBER, CLICK), count=_struck),
    "mark_read": Call(
        prepare=_after_messages,
        make=lambda at: at.messaging.mark_read(at.transaction_id, reader=at.buyer, through=2),
        count=lambda find: find.threads()[0].buyer_read // 2,
    ),
    "note": Call(
        make=lambda at: at.messaging.note(at.transaction_id, text=BODY, client_id=CLICK),
        count=lambda find: len(find.entries(client_id=CLICK)),
    ),
    "open_thread": Call(
        prepare=lambda at: None,
        make=lambda at: at.messaging.open_thread(order(at.transaction_id)),
        count=lambda find: len(find.threads()),
    ),
    "restate": Call(
        make=lambda at: at.messaging.restate(order(at.transaction_id, stage="paid", revision=1)),
        count=lambda find: len(find.entries(kind="restated")),
    ),
    "close_thread": Call(
        make=lambda at: at.messaging.close_thread(at.transaction_id, reason=BODY),
        count=lambda find: len(find.entries(kind="closed")),
    ),
    "claim": Call(prepare=_with_a_row, make=lambda at: at.claim(), count=_claims),
    "settle": Call(prepare=_claimed, make=lambda at: at.settle(), count=_settled),
}


def _hosted(at: Place) -> Any:
    """The message first and the host's own row then, in the host's transaction."""
    row = text("INSERT INTO host_rows VALUES (:id) ON CONFLICT DO NOTHING").bindparams(id=at.transaction_id)
    message = {"sender": at.buyer, "body": BODY, "client_id": CLICK}
    if isinstance(at.engine, AsyncEngine):

        async def unit() -> None:
            async with AsyncSession(at.engine) as session, session.begin():
                await at.messaging.on(ajoined(session)).send(at.transaction_id, **message)
                await session.execute(row)

        return unit()
    with Session(at.engine) as session, session.begin():
        at.messaging.on(joined(session)).send(at.transaction_id, **message)
        session.execute(row)
    return None


def _kept_by_the_host(find: Finder) -> int:
    with find.engine.connect() as connection:
        query = text("SELECT count(*) FROM host_rows WHERE id = :id")
        kept = connection.scalar(query, {"id": find.transaction_id})
    sent = len(find.entries(client_id=CLICK))
    assert kept == sent, "the host's row without the message, or the other way round"
    return sent


HOSTED = {"send with the host's row": Call(make=_hosted, count=_kept_by_the_host)}
HOST_TABLE = "CREATE TABLE IF NOT EXISTS host_rows (id VARCHAR(128) PRIMARY KEY)"


def place(storage: SQLAlchemyStorage, engine: Engine, transaction_id: str) -> Place:
    return Place(Messaging(storage), storage, transaction_id, engine)
