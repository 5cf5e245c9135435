"""A blocking call with an end: it runs in a thread of its own and is left behind when it takes too long."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

import attrs

from txmessaging.application.bridge import called
from txmessaging.domain.notification import Notification
from txmessaging.errors import NotifierUnavailable, TemporaryFailure
from txmessaging.ports import Notifier

MOST_LEFT_BEHIND = 8

_Job = tuple[Notification, "queue.SimpleQueue[BaseException | None]"]


@attrs.define
class Deadline:
    """A notifier whose deliveries end in time.

    A thread cannot be stopped from outside. One that hangs is left behind, a daemon, and the next
    delivery gets a new one. So a notifier must not hold a lock while it waits.

    Attributes:
        notifier: the notifier.
        seconds: how long one delivery may take.
    """

    notifier: Notifier
    seconds: float
    _jobs: queue.SimpleQueue[_Job | None] | None = None
    _worker: threading.Thread | None = None
    _left_behind: list[threading.Thread] = attrs.field(factory=list[threading.Thread])

    def deliver(self, notification: Notification, /) -> None:
        """Deliver, or raise what the notifier raised.

        Raises:
            TemporaryFailure: it took too long; whether it was delivered is unknown.
            NotifierUnavailable: too many of those that took too long still hang.
        """
        self._left_behind = [worker for worker in self._left_behind if worker.is_alive()]
        if len(self._left_behind) >= MOST_LEFT_BEHIND:
            raise NotifierUnavailable(f"{MOST_LEFT_BEHIND} deliveries hang; waiting for one to end")
        if self._jobs is None or self._worker is None:
            self._jobs = queue.SimpleQueue()
            self._worker = threading.Thread(
                target=_work, args=(self.notifier.deliver, self._jobs), daemon=True
            )
            self._worker.start()
        answer: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
        self._jobs.put((notification, answer))
        try:
            error = answer.get(timeout=self.seconds)
        except queue.Empty:
            self._left_behind.append(self._worker)
            self.close()
            raise TemporaryFailure(f"no answer within {self.seconds} seconds") from None
        if isinstance(error, Exception):
            raise error
        if error is not None:  # SystemExit and its like: one notification must not end the worker
            raise TemporaryFailure(f"the notifier raised {type(error).__name__}")

    def close(self) -> None:
        """Let the thread end once it is idle."""
        if self._jobs is not None:
            self._jobs.put(None)
            self._jobs = None


def _work(deliver: Callable[[Notification], None], jobs: queue.SimpleQueue[_Job | None]) -> None:
    while (job := jobs.get()) is not None:
        notification, answer = job
        try:
            called(deliver, notification)
        except BaseException as error:  # noqa: BLE001 - whatever it raises is handed to whoever waits
            answer.put(error)
        else:
            answer.put(None)
