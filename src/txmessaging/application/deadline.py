"""Deliveries that end in time, in both colours."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any

import attrs

from txmessaging.application.bridge import called
from txmessaging.application.daemon_threads import DaemonThreads, Ended
from txmessaging.application.deliveries import Deliveries
from txmessaging.application.post import Item
from txmessaging.errors import NotifierUnavailable, TemporaryFailure


@attrs.frozen
class Deadline:
    """Whoever takes deliveries, in time: they run in a thread that can be left behind.

    One thread makes all deliveries of a run, for going to and fro between two threads takes longer than
    many a delivery. Another one goes on with the rest when it had to be left behind.

    Attributes:
        deliver_one: takes one, and raises as a notifier does.
        seconds: how long one delivery may take.
    """

    deliver_one: Callable[[Any], None]
    seconds: float
    _threads: DaemonThreads = attrs.field(factory=DaemonThreads, init=False)

    async def deliver(self, deliveries: Deliveries, /) -> None:
        """Deliver, as a `Courier` does; it never suspends.

        What took too long is noted as TemporaryFailure, for whether it was delivered is unknown; and
        NotifierUnavailable is noted when too many of those that took too long still hang.
        """
        while deliveries.next() is not None:
            turn = Turn(self.deliver_one, self.seconds, deliveries)
            try:
                self._wait(turn, self._threads.start(turn.run))
            except NotifierUnavailable as error:
                deliveries.ended.append(error)
            finally:
                turn.end()

    def _wait(self, turn: Turn, running: Future[Ended[None]]) -> None:
        """Until the turn has ended by itself, or must be left behind."""
        seconds = self.seconds
        while seconds > 0:
            try:
                running.result(seconds).result("the turn")
            except TimeoutError:
                seconds = turn.seconds_left()
            else:
                return
        self._threads.leave(running)

    def close(self) -> None:
        """Let the threads end once they are idle."""
        self._threads.close()


@attrs.define(eq=False)
class Turn:
    """The deliveries that one thread makes, until nothing is next or somebody else ends the turn.

    Attributes:
        deliver_one: takes one, and raises as a notifier does.
        seconds: how long one delivery may take.
        deliveries: what goes out.
    """

    deliver_one: Callable[[Any], None]
    seconds: float
    deliveries: Deliveries
    # A delivery that ends in the last moment is noted as ended or as late, never as both.
    _guard: threading.Lock = attrs.field(factory=threading.Lock, init=False)
    _began: float = attrs.field(factory=time.monotonic, init=False)
    _goes_on: bool = attrs.field(default=True, init=False)

    def run(self) -> None:
        """Deliver; for a thread of its own."""
        with self._guard:
            item = self._next()
        while item is not None:
            error = self._error(item)
            with self._guard:
                if self._goes_on:
                    self.deliveries.ended.append(error)
                item = self._next()

    def _next(self) -> Item | None:
        self._began = time.monotonic()
        return self.deliveries.next() if self._goes_on else None

    def _error(self, item: Item) -> Exception | None:
        """What the notifier raised."""
        try:
            called(self.deliver_one, item)
        except Exception as error:  # noqa: BLE001 - it is noted
            return error
        except BaseException as error:  # noqa: BLE001 - one delivery must not end the worker
            return TemporaryFailure(f"the notifier raised {type(error).__name__}")
        return None

    def seconds_left(self) -> float:
        """What the delivery under way has left; with nothing left, it is noted as late and the turn ends."""
        with self._guard:
            left = self._began + self.seconds - time.monotonic()
            if left <= 0:
                self._goes_on = False
                self.deliveries.ended.append(_too_late(self.seconds))
            return left

    def end(self) -> None:
        """Note nothing more and begin nothing more; the delivery under way cannot be helped."""
        with self._guard:
            self._goes_on = False


@attrs.frozen
class AsyncDeadline:
    """As `Deadline`, asynchronous: what takes too long is cancelled.

    Attributes:
        deliver_one: takes one, and raises as a notifier does.
        seconds: how long one delivery may take.
    """

    deliver_one: Callable[[Any], Awaitable[None]]
    seconds: float

    async def deliver(self, deliveries: Deliveries, /) -> None:
        """Deliver, as a `Courier` does.

        What took too long is noted as TemporaryFailure, for whether it was delivered is unknown. So is
        a notifier that raised SystemExit, or a cancellation of its own: one delivery must not end the worker.

        Raises:
            CancelledError: the worker was cancelled.
        """
        while (item := deliveries.next()) is not None:
            deliveries.ended.append(await self._error(item))

    async def _error(self, item: Item) -> Exception | None:
        """What the notifier raised."""
        deadline = asyncio.timeout(self.seconds)
        try:
            async with deadline:
                await self.deliver_one(item)
        except TimeoutError as error:
            return _too_late(self.seconds) if deadline.expired() else error
        except (asyncio.CancelledError, SystemExit) as error:
            if isinstance(error, asyncio.CancelledError) and is_cancelled():
                raise
            return TemporaryFailure(f"the notifier raised {type(error).__name__}")
        except Exception as error:  # noqa: BLE001 - it is noted
            return error
        return None


def is_cancelled() -> bool:
    """Whether somebody wants this task to end."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _too_late(seconds: float) -> TemporaryFailure:
    return TemporaryFailure(f"no answer within {seconds} seconds")
