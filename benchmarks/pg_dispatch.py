"""The whole dispatcher with a notifier that does nothing, against a task queue with tasks that do nothing."""

from __future__ import annotations

import time

from benchmarks import procrastinate_peer
from benchmarks.measure import Row, at_least, median
from benchmarks.pg_outbox import rows_a_second
from benchmarks.postgresql import Market, pg_market
from txmessaging import Dispatcher
from txmessaging.adapters.recording import StaticAddressBook
from txmessaging.ports import Notification

THREADS = 200
MESSAGES = 4
"""In each thread. Mails of one thread go out in order, so a run delivers one of each."""
ROUNDS = 3
TASKS = 150
GOAL = 20


class _Silent:
    """A notifier that counts."""

    def __init__(self) -> None:
        self.delivered = 0

    def deliver(self, _: Notification, /) -> None:
        self.delivered += 1


def dispatching() -> Row:
    """Notifications a second, as a multiple of procrastinate's tasks in its best concurrency."""
    ours: list[float] = []
    theirs: list[dict[int, float]] = []
    with pg_market(threads=THREADS) as market:
        for _ in range(ROUNDS):
            ours.append(_notifications_a_second(market))
            theirs.append(procrastinate_peer.tasks_a_second(market.dsn, TASKS))
        market.check(sends=0)
    best = max(median([rates[c] for rates in theirs]) for c in procrastinate_peer.CONCURRENCIES)
    return at_least(
        "dispatch with a notifier that does nothing, times procrastinate's rate",
        median(ours) / best,
        GOAL,
        shown="{:.0f}",
        detail=f"{median(ours):,.0f}/s against {best:,.0f}/s; claim and settle alone are "
        f"{rows_a_second() / best:.0f} times",
    )


def _notifications_a_second(market: Market) -> float:
    market.fill(THREADS, MESSAGES)
    notifier = _Silent()
    addresses = StaticAddressBook({f"s{number}": f"s{number}@mail.example" for number in range(THREADS)})
    with Dispatcher(market.storage, notifier, addresses=addresses) as dispatcher:
        start = time.perf_counter()
        while dispatcher.run_once(limit=100).claimed:
            pass
        took = time.perf_counter() - start
    assert notifier.delivered == THREADS * MESSAGES
    assert market.run("SELECT count(*) FROM txm_outbox WHERE state <> 'done'") == [(0,)]
    return notifier.delivered / took
