"""Threads for blocking calls that may hang.

A thread cannot be stopped from outside. One whose call takes too long is left behind, a daemon, and
the next call gets another. So what is called must not hold a lock while it waits.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Generic, TypeAlias, TypeVar, cast

import attrs

from txmessaging.errors import NotifierUnavailable, TemporaryFailure

T = TypeVar("T")

MOST_LEFT_BEHIND = 8


@attrs.frozen
class Ended(Generic[T]):
    """How a call ended.

    Attributes:
        value: what it returned.
        error: what it raised.
    """

    value: T | None = None
    error: BaseException | None = None

    def result(self, what: str) -> T:
        """What the call returned, or the exception that it raised.

        Raises:
            TemporaryFailure: `what` raised SystemExit or its like; one call must not end the worker.
        """
        if isinstance(self.error, Exception):
            raise self.error
        if self.error is not None:
            raise TemporaryFailure(f"{what} raised {type(self.error).__name__}")
        return cast("T", self.value)


_Jobs: TypeAlias = "queue.SimpleQueue[tuple[Callable[[], Any], Future[Ended[Any]]] | None]"


@attrs.define(eq=False)
class DaemonThreads:
    """A thread for each call that runs at the same time; threads that are idle serve the next calls."""

    # Reentrant: the garbage collector, which may run anywhere, may end a task that waits for a call.
    _guard: threading.RLock = attrs.field(factory=threading.RLock, init=False)
    _kept: set[_Jobs] = attrs.field(factory=set[_Jobs], init=False)
    _idle: list[_Jobs] = attrs.field(factory=list[_Jobs], init=False)
    _under_way: dict[Future[Any], object] = attrs.field(factory=dict[Future[Any], object], init=False)
    _left: dict[Future[Any], object] = attrs.field(factory=dict[Future[Any], object], init=False)
    _process: int = attrs.field(factory=os.getpid, init=False)

    def start(self, call: Callable[[], T], *, sort: object = None) -> Future[Ended[T]]:
        """Have a call made; the future tells how it ended, and never fails.

        Args:
            call: what to do.
            sort: what sort of call it is: those that hang keep no other sort from being made.

        Raises:
            NotifierUnavailable: too many of the calls of this sort that were left behind still hang.
        """
        running: Future[Ended[T]] = Future()
        running.set_running_or_notify_cancel()
        with self._guard:
            if self._process != os.getpid():
                self._begin_anew()
            if sum(left is sort for left in self._left.values()) >= MOST_LEFT_BEHIND:
                raise NotifierUnavailable(f"{MOST_LEFT_BEHIND} calls hang; waiting for one to end")
            jobs = self._idle.pop() if self._idle else self._new_thread()
            self._under_way[running] = sort
        jobs.put((call, running))
        return running

    def leave(self, running: Future[Ended[T]]) -> None:
        """Leave the thread of a call behind; it ends when the call does. Of one that ended: nothing."""
        with self._guard:
            if running in self._under_way:
                self._left[running] = self._under_way[running]

    def close(self) -> None:
        """Let the threads end once they are idle."""
        with self._guard:
            for jobs in self._kept:
                jobs.put(None)
            self._kept.clear()
            self._idle.clear()

    def _begin_anew(self) -> None:
        """After a fork: threads stay behind in the parent."""
        self._process = os.getpid()
        self._kept.clear()
        self._idle.clear()
        self._under_way.clear()
        self._left.clear()

    def _new_thread(self) -> _Jobs:
        jobs: _Jobs = queue.SimpleQueue()
        threading.Thread(target=self._work, args=(jobs,), daemon=True).start()
        self._kept.add(jobs)
        return jobs

    def _work(self, jobs: _Jobs) -> None:
        while self._do_one(jobs):
            pass

    def _do_one(self, jobs: _Jobs) -> bool:
        """Do what is next; whether the thread goes on. Nothing of the call stays behind in an idle thread."""
        job = jobs.get()
        if job is None:
            return False
        call, running = job
        outcome = ended(call)
        with self._guard:
            left = running in self._left
            self._left.pop(running, None)
            self._under_way.pop(running, None)
            if left:
                self._kept.discard(jobs)
            elif jobs in self._kept:
                # Before anybody is told: the next call is to find this thread idle.
                self._idle.append(jobs)
        running.set_result(outcome)
        return not left


def ended(call: Callable[[], T]) -> Ended[T]:
    """How a call ended, whatever it raised."""
    try:
        return Ended(value=call())
    except BaseException as error:  # noqa: BLE001 - whatever it raises is handed to whoever waits
        return Ended(error=error)
