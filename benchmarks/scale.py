"""What a page costs when there is a hundred, or a thousand, times as much: its time, and the blocks it reads.

All sizes lie on one server and are asked in turns, through the public API. The blocks are those of every
statement of a call, both in plans for the given parameters and in plans for any ("generic"), and each is
compared with its like. Where a page begins is drawn anew each time, from the middle half of what there is.

`python -m benchmarks.scale` compares 1e6 with 1e4; `python -m benchmarks.scale 1e7` goes further, and needs
10 GB on disk.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import math
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from uuid import uuid4

import attrs
import psycopg
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine
from tests.servers.postgres import PostgresServer

from benchmarks.loading import BIG_BUYER, BIG_THREAD, SELLER, at, load
from benchmarks.measure import Row, median
from benchmarks.plans import Explained, explained
from txmessaging import Desk, Messaging, Operator
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain.paging import encode_cursor
from txmessaging.ports import Settlement, State

SMALL, LARGE, HUGE = 10_000, 1_000_000, 10_000_000
SETTINGS = {
    "shared_buffers": "256MB",
    "autovacuum": "off",  # it would come in between; the loader has done its work
    # What is loaded needs no log, and is indexed in memory.
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "8GB",
    "maintenance_work_mem": "512MB",
}
WARMING, ROUNDS, PLANS = 20, 200, 15


@attrs.frozen
class Market:
    """A storage with so many messages, as a benchmark calls it.

    Attributes:
        messages: how many.
        storage: on an engine of one kind.
    """

    messages: int
    storage: SQLAlchemyStorage
    messaging: Messaging = attrs.field(
        init=False, default=attrs.Factory(lambda self: Messaging(self.storage), takes_self=True)
    )
    desk: Desk = attrs.field(
        init=False,
        default=attrs.Factory(
            lambda self: self.messaging.desk(Operator(id="op7", permissions={"review"})), takes_self=True
        ),
    )
    _random: random.Random = attrs.field(init=False, factory=lambda: random.Random(1))

    def _middle(self, many: int) -> int:
        return self._random.randrange(many // 4, many * 3 // 4)

    def newest(self) -> None:
        page = self.messaging.read(BIG_THREAD, reader=BIG_BUYER, limit=50)
        assert page.messages[-1].seq == self.messages // 10

    def before(self) -> None:
        seq = self._middle(self.messages // 10)
        page = self.messaging.read(BIG_THREAD, reader=BIG_BUYER, limit=50, before=seq)
        assert [message.seq for message in page.messages] == list(range(seq - 50, seq))

    def inbox(self) -> None:
        assert len(self.messaging.inbox(SELLER, limit=20).threads) == 20

    def inbox_further(self) -> None:
        cursor = encode_cursor("inbox", at(self._middle(self.messages)), "")
        assert len(self.messaging.inbox(SELLER, limit=20, cursor=cursor).threads) == 20

    def unread(self) -> None:
        assert len(self.messaging.inbox(SELLER, limit=20, unread_only=True).threads) == 20

    def unread_total(self) -> None:
        assert self.messaging.unread_total(SELLER) == 50

    def changes(self) -> None:
        cursor = encode_cursor("changes", at(self._middle(self.messages)), "")
        assert len(self.messaging.changes(SELLER, since=cursor, limit=20).threads) == 20

    def queue(self) -> None:
        assert len(self.desk.queue(limit=50).cases) == 50

    def queue_further(self) -> None:
        cursor = encode_cursor("queue", at(self._middle(self.messages)), "", 0, 0, "")
        assert len(self.desk.queue(limit=10, kind="held", cursor=cursor).cases) == 10

    def claim(self) -> Callable[[], None]:
        token = uuid4().hex
        leases = self.storage.claim(channel="mail", token=token, lease=60, limit=100)
        assert len(leases) == 100

        def give_back() -> None:
            released = [Settlement(lease.first.key, token, State.DUE, counts=False) for lease in leases]
            assert all(self.storage.settle(released))

        return give_back


@attrs.frozen
class Call:
    """What is measured.

    Attributes:
        what: in words.
        work: returns what is to be done afterwards, unmeasured, if anything.
        times, blocks: the goals: so many times the time at the small size, and so many blocks more.
    """

    what: str
    work: Callable[[Market], Callable[[], None] | None]
    times: float = math.inf
    blocks: float = math.inf


CALLS: Mapping[str, Call] = {
    "messages-newest": Call("newest 50 messages of a huge thread", Market.newest, 1.5),
    "messages-before": Call("50 messages in the middle of a huge thread", Market.before, 1.5),
    "inbox-first": Call("first page of a busy inbox", Market.inbox, 2.0, 3),
    "inbox-further": Call("a page in the middle of a busy inbox", Market.inbox_further, 2.0, 3),
    "inbox-unread": Call("first page of what is unread", Market.unread, 2.0, 3),
    "unread-total": Call("unread total of a busy seller", Market.unread_total, 2.0, 3),
    "changes": Call("20 changes behind a cursor", Market.changes, 2.0, 3),
    "queue-first": Call("first page of the review queue", Market.queue, 2.0, 3),
    "queue-further": Call("a page in the middle of what is held", Market.queue_further, 2.0, 3),
    "claim": Call("claim of 100", Market.claim),
}


@attrs.frozen
class Cost:
    """What a call costs at one size: milliseconds (p50), and blocks in plans of both kinds."""

    milliseconds: float
    blocks: float
    generic: float


@functools.cache
def costs(sizes: Sequence[int]) -> Mapping[str, Mapping[int, Cost]]:
    """Of each call at each size."""
    with PostgresServer(settings=SETTINGS) as server:
        databases = {size: _loaded(server, size) for size in sizes}
        blocks = {
            generic: {size: _blocks(server.url(database=databases[size]), size, generic) for size in sizes}
            for generic in (False, True)
        }
        times = _times({size: server.url(database=databases[size]) for size in sizes})
    return {
        name: {
            size: Cost(median(times[name, size]) * 1e3, blocks[False][size][name], blocks[True][size][name])
            for size in sizes
        }
        for name in CALLS
    }


def _loaded(server: PostgresServer, size: int) -> str:
    """A database with so many messages."""
    name = server.create_database(f"scale_{size}")
    with _disposed(create_engine(server.url(database=name))) as engine:
        storage = SQLAlchemyStorage(engine)
        storage.create_tables()
    with psycopg.connect(server.dsn_of(name), autocommit=True) as connection:
        start = time.perf_counter()
        load(connection, storage.tables, size)
        took = time.perf_counter() - start
    print(f"loaded {size:,} messages: {size / took:,.0f} a second", file=sys.stderr)
    return name


@contextlib.contextmanager
def _disposed(engine: Engine) -> Iterator[Engine]:
    try:
        yield engine
    finally:
        engine.dispose()


def _blocks(url: str, size: int, generic: bool) -> Mapping[str, float]:  # noqa: FBT001
    found: Explained = explained(url, generic=generic)
    with _disposed(found.engine):
        market = Market(size, SQLAlchemyStorage(found.engine))
        return {
            name: median([_blocks_of(call, market, found) for _ in range(PLANS)])
            for name, call in CALLS.items()
        }


def _blocks_of(call: Call, market: Market, found: Explained) -> int:
    found.plans.clear()
    afterwards = call.work(market)
    blocks = sum(plan.blocks for plan in found.plans)
    if afterwards is not None:
        afterwards()
    return blocks


def _times(urls: Mapping[int, str]) -> Mapping[tuple[str, int], list[float]]:
    """Seconds of each call at each size, in turns."""
    times: dict[tuple[str, int], list[float]] = {(name, size): [] for name in CALLS for size in urls}
    with contextlib.ExitStack() as stack:
        markets = [
            Market(size, SQLAlchemyStorage(stack.enter_context(_disposed(create_engine(url)))))
            for size, url in urls.items()
        ]
        for turn in range(WARMING + ROUNDS):
            gc.collect(1)
            for name, call in CALLS.items():
                for market in markets if turn % 2 else reversed(markets):
                    times[name, market.messages].append(_seconds(call, market))
    return {key: values[WARMING:] for key, values in times.items()}


def _seconds(call: Call, market: Market) -> float:
    gc.disable()
    start = time.perf_counter()
    afterwards = call.work(market)
    took = time.perf_counter() - start
    gc.enable()
    if afterwards is not None:
        afterwards()
    return took


def scaling(name: str, sizes: Sequence[int]) -> Row:
    """One call at the largest size, compared with the smallest."""
    call, found = CALLS[name], costs(sizes)[name]
    small, large = found[sizes[0]], found[sizes[-1]]
    times = large.milliseconds / small.milliseconds
    goals = [f"<= {call.times:.1f}"] if call.times < math.inf else []
    goals += [f"blocks <= +{call.blocks}"] if call.blocks < math.inf else []
    return Row(
        what=f"{call.what}: {_spelled(sizes[-1])} messages against {_spelled(sizes[0])}",
        measured=f"{times:.2f}",
        goal=", ".join(goals) or "none set",
        reached=min(
            call.times / times,
            (small.blocks + call.blocks) / large.blocks,
            (small.generic + call.blocks) / large.generic,
        )
        if goals
        else None,
        detail="; ".join(f"{_told(cost)} at {_spelled(size)}" for size, cost in found.items()),
    )


def _told(cost: Cost) -> str:
    generic = "" if cost.generic == cost.blocks else f" (generic: {cost.generic:.0f})"
    return f"{cost.milliseconds:.2f} ms, {cost.blocks:.0f} blocks{generic}"


def _spelled(size: int) -> str:
    return f"{size:.0e}".replace("e+0", "e")


def _rows(prefix: str, sizes: Sequence[int]) -> dict[str, Callable[[], Row]]:
    return {f"{prefix}-{name}": functools.partial(scaling, name, sizes) for name in CALLS}


SCALE: dict[str, Callable[[], Row]] = _rows("scale", (SMALL, LARGE))
SCALE_1E7: dict[str, Callable[[], Row]] = _rows("scale-1e7", (SMALL, LARGE, HUGE))


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    for row in (measure() for measure in (SCALE_1E7 if "1e7" in arguments else SCALE).values()):
        print(f"| {row.what} | {row.measured} | {row.goal}{'' if row.met else ' (missed)'} | {row.detail} |")


if __name__ == "__main__":
    main(sys.argv[1:])
