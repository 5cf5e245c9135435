"""Several clients at once: threads, or tasks of an event loop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import attrs

from benchmarks.measure import percentile


@attrs.frozen
class Load:
    """What some clients did together.

    Attributes:
        waits: seconds of each piece of work.
        seconds: from the begin of the first to the end of the last.
    """

    waits: list[float]
    seconds: float

    @property
    def rate(self) -> float:
        """Pieces of work a second."""
        return len(self.waits) / self.seconds

    @property
    def p99(self) -> float:
        """Seconds that one in a hundred takes or exceeds."""
        return percentile(self.waits, 0.99)


def threads(work: Callable[[int], object], clients: int, seconds: float) -> Load:
    """Each client works in a thread of its own, again and again, at least once.

    What one of them raises is raised.
    """
    started: list[float] = []
    # The clock starts when all threads run.
    ready = threading.Barrier(clients, action=lambda: started.append(time.perf_counter()))

    def client(number: int) -> list[float]:
        ready.wait()
        waits: list[float] = []
        begin = started[0]
        while begin < started[0] + seconds:
            work(number)
            end = time.perf_counter()
            waits.append(end - begin)
            begin = end
        return waits

    with ThreadPoolExecutor(clients) as pool:
        done = list(pool.map(client, range(clients)))
    return Load([wait for waits in done for wait in waits], time.perf_counter() - started[0])


async def tasks(work: Callable[[int], Awaitable[object]], clients: int, seconds: float) -> Load:
    """The same in tasks."""
    start = time.perf_counter()

    async def client(number: int) -> list[float]:
        waits: list[float] = []
        begin = start
        while begin < start + seconds:
            await work(number)
            end = time.perf_counter()
            waits.append(end - begin)
            begin = end
        return waits

    done = await asyncio.gather(*(client(number) for number in range(clients)))
    return Load([wait for waits in done for wait in waits], time.perf_counter() - start)


def alternating(
    first: Callable[[], Load], second: Callable[[], Load], rounds: int
) -> list[tuple[Load, Load]]:
    """Both, round by round; who begins changes each time."""
    pairs: list[tuple[Load, Load]] = []
    for number in range(rounds):
        if number % 2:
            later = second()
            pairs.append((first(), later))
        else:
            earlier = first()
            pairs.append((earlier, second()))
    return pairs
