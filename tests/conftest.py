from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import settings
from tests.servers.postgres import Server, postgres_from_environment_or_own

from txmessaging import Messaging, Operator, Permission, Transaction
from txmessaging.adapters.memory import MemoryStorage
from txmessaging.domain.records import OutboxRow

settings.register_profile("here", derandomize=True, deadline=None, max_examples=40)
settings.load_profile("here")

START = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


class Market:
    """A marketplace in memory whose clock, ids and entropy are counted, so that nothing is random."""

    def __init__(self, **settings) -> None:
        self.now = START
        self._drawn = 0
        self.storage = MemoryStorage(clock=lambda: (self.now - datetime(1970, 1, 1, tzinfo=UTC)) // _TICK)
        self.messaging = self.over(self.storage, **settings)

    def over(self, storage, **settings) -> Messaging:
        return Messaging(storage, clock=lambda: self.now, ids=self.fresh_id, entropy=self.entropy, **settings)

    def fresh_id(self) -> str:
        self._drawn += 1
        return f"id-{self._drawn:08}"

    def entropy(self, size: int) -> bytes:
        self._drawn += 1
        block = sha256(str(self._drawn).encode()).digest()
        return (block * (size // len(block) + 1))[:size]

    def tick(self, seconds: float = 1) -> None:
        self.now += timedelta(seconds=seconds)

    def order(self, transaction_id="T-1", **fields) -> Transaction:
        stated = {"buyer": "ann", "seller": "bob", "initiated_at": START, "reference": "Order 1001"}
        return Transaction(id=transaction_id, **stated | fields)

    def open(self, transaction_id="T-1", **fields):
        return self.messaging.open_thread(self.order(transaction_id, **fields))

    def send(self, body="Does it come in blue?", *, sender="ann", transaction_id="T-1", **fields):
        return self.messaging.send(transaction_id, sender=sender, body=body, **fields)

    def desk(self, *permissions: str):
        allowed = permissions or tuple(Permission)
        return self.messaging.desk(Operator(id="op7", permissions=frozenset(allowed)))

    def stored(self, kind=object) -> list:
        """Every record that the storage holds, of one class."""
        with self.storage.begin(write=False) as transaction:
            return [record for record in transaction.records.values() if isinstance(record, kind)]

    def mails(self) -> list[OutboxRow]:
        """The rows of the outbox that tell parties of messages."""
        rows = self.stored(OutboxRow)
        return [row for row in rows if (row.channel, row.kind) == ("mail", "message")]

    def write(self, *changes) -> None:
        """Changes behind the library's back."""
        with self.storage.begin(write=True) as transaction:
            transaction.commit(changes)

    def claim(
        self, name: str, *, lease: float = 60, limit: int = 9, channel: str = "mail", per_group: int = 1
    ):
        """What another worker would lease, under the token `name`."""
        return self.storage.claim(channel=channel, token=name, lease=lease, limit=limit, per_group=per_group)

    def transcript(self, transaction_id="T-1", view="operator") -> list[str]:
        return list(self.desk().export(transaction_id, view=view))

    def sound(self, transaction_id="T-1") -> bool:
        """Counters and projections agree with the log."""
        assert self.desk().recount(transaction_id).differences == ()
        return True


_TICK = timedelta(microseconds=1)


@pytest.fixture(scope="session")
def new_market() -> Callable[..., Market]:
    """Makes a market; a property test makes one for each example."""
    return Market


@pytest.fixture
def market() -> Market:
    """A market with the conversation of one order, T-1, of the buyer ann from the seller bob."""
    opened = Market()
    opened.open()
    return opened


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server, started on first use; take a `fresh_database()` of it."""
    with postgres_from_environment_or_own() as server:
        yield server
