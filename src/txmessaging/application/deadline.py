"""Deliveries that end in time, in both colours."""

from __future__ import annotations

import asyncio

import attrs

from txmessaging.application.bridge import called
from txmessaging.application.daemon_threads import DaemonThreads
from txmessaging.domain.notification import Notification
from txmessaging.errors import TemporaryFailure
from txmessaging.ports import AsyncNotifier, Notifier


@attrs.frozen
class Deadline:
    """A notifier whose deliveries end in time: each runs in a thread that can be left behind.

    Attributes:
        notifier: the notifier.
        seconds: how long one delivery may take.
    """

    notifier: Notifier
    seconds: float
    _threads: DaemonThreads = attrs.field(factory=DaemonThreads, init=False)

    def deliver(self, notification: Notification, /) -> None:
        """Deliver, or raise what the notifier raised.

        Raises:
            TemporaryFailure: it took too long; whether it was delivered is unknown.
            NotifierUnavailable: too many of those that took too long still hang.
        """
        running = self._threads.start(lambda: called(self.notifier.deliver, notification))
        try:
            ended = running.result(self.seconds)
        except TimeoutError:
            self._threads.leave(running)
            raise _too_late(self.seconds) from None
        ended.result("the notifier")

    def close(self) -> None:
        """Let the threads end once they are idle."""
        self._threads.close()


@attrs.frozen
class AsyncDeadline:
    """An asynchronous notifier whose deliveries end in time: one that takes too long is cancelled.

    Attributes:
        notifier: the notifier.
        seconds: how long one delivery may take.
    """

    notifier: AsyncNotifier
    seconds: float

    async def deliver(self, notification: Notification, /) -> None:
        """Deliver, or raise what the notifier raised.

        Raises:
            TemporaryFailure: it took too long, and whether it was delivered is unknown; or the notifier
                raised SystemExit, or a cancellation of its own: one delivery must not end the worker.
            CancelledError: the worker was cancelled.
        """
        deadline = asyncio.timeout(self.seconds)
        try:
            async with deadline:
                await self.notifier.deliver(notification)
        except TimeoutError:
            if not deadline.expired():
                raise
            raise _too_late(self.seconds) from None
        except (asyncio.CancelledError, SystemExit) as error:
            if isinstance(error, asyncio.CancelledError) and _is_cancelled():
                raise
            raise TemporaryFailure(f"the notifier raised {type(error).__name__}") from None


def _is_cancelled() -> bool:
    """Whether somebody wants this task to end."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _too_late(seconds: float) -> TemporaryFailure:
    return TemporaryFailure(f"no answer within {seconds} seconds")
