"""A lock that is handed on in the order in which it was asked for, by threads and tasks alike.

Writers of one process that queue here first meet no starvation at a database that lets one of them
write at a time and makes the others poll. `threading.Lock` promises no order, and `asyncio.Lock`
serves one event loop only.
"""

from __future__ import annotations

import asyncio
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from typing import TypeVar


class _Turn(ABC):
    """Somebody who waits."""

    granted = False

    def __init__(self, holder: weakref.ref[object] | None) -> None:
        self.holder = holder

    @abstractmethod
    def wake(self) -> bool:
        """Tell them that their turn has come; False if nobody is there any more."""

    @abstractmethod
    def start(self) -> None:
        """Let them go on now, and not when this thread next waits for something."""


T = TypeVar("T", bound=_Turn)


class FairLock:
    """A first in, first out lock between threads and the tasks of any event loop. Not reentrant.

    A thread that waits in `acquire` blocks its event loop, if it runs one: there, await
    `acquire_async`.

    What it is held for may be named, and then loses it when it is garbage: an exception out of a
    signal handler can strike where nothing can be released any more.
    """

    def __init__(self) -> None:
        # Reentrant: the garbage collector, which may run anywhere, may end a task that was waiting here.
        self._guard = threading.RLock()
        self._waiting: deque[_Turn] = deque()
        self._held = False
        self._holder: weakref.ref[object] | None = None

    def acquire(self, timeout: float, *, holder: object | None = None) -> bool:
        """Wait for the lock, `timeout` seconds at most; whether it was had.

        Args:
            timeout: seconds.
            holder: what the lock is held for.
        """
        turn = self._join(_ThreadsTurn, holder)
        if turn is None:
            return True
        try:
            came = turn.wait(timeout)
        except BaseException:
            self._go_away(turn)
            raise
        return came or not self._leave(turn) or self._had(turn.holder)

    async def acquire_async(self, timeout: float, *, holder: object | None = None) -> bool:  # noqa: ASYNC109 - as in `acquire`
        """As `acquire`, awaited. A task that is cancelled while it waits does not get the lock."""
        turn = self._join(_TasksTurn, holder)
        if turn is None:
            return True
        try:
            came = await turn.wait(timeout)
        except BaseException:
            self._go_away(turn)
            raise
        return came or not self._leave(turn) or self._had(turn.holder)

    def release(self) -> None:
        """Hand the lock to whoever has waited longest; from any thread."""
        with self._guard:
            while self._waiting:
                turn = self._waiting.popleft()
                turn.granted = turn.wake()
                if turn.granted:
                    self._holder = turn.holder
                    break
            else:
                self._held = False
                return
        turn.start()

    def _join(self, make: Callable[[weakref.ref[object] | None], T], holder: object | None) -> T | None:
        """Take the lock if it is free; a turn in the line if not."""
        named = None if holder is None else weakref.ref(holder)
        with self._guard:
            if self._had(named):
                return None
            turn = make(named)
            self._waiting.append(turn)
            return turn

    def _had(self, holder: weakref.ref[object] | None) -> bool:
        """Take the lock if nobody has it, or if whoever had it is gone without a word."""
        with self._guard:
            gone = self._holder is not None and self._holder() is None
            if self._held and not gone:
                return False
            self._held, self._holder = True, holder
            return True

    def _leave(self, turn: _Turn) -> bool:
        """Stop waiting; False if the turn had come in the last moment."""
        with self._guard:
            if turn in self._waiting:
                self._waiting.remove(turn)
            return not turn.granted

    def _go_away(self, turn: _Turn) -> None:
        """An interrupt or a cancellation: the turn must not stay with somebody who went away."""
        if not self._leave(turn):
            self.release()


class _ThreadsTurn(_Turn):
    def __init__(self, holder: weakref.ref[object] | None) -> None:
        super().__init__(holder)
        self._bell = threading.Lock()
        self._bell.acquire()

    def wait(self, timeout: float) -> bool:
        return self._bell.acquire(timeout=timeout)

    def wake(self) -> bool:
        self._bell.release()
        return True

    def start(self) -> None:
        time.sleep(0)


class _TasksTurn(_Turn):
    def __init__(self, holder: weakref.ref[object] | None) -> None:
        super().__init__(holder)
        self._loop = asyncio.get_running_loop()
        self._bell: asyncio.Future[bool] = self._loop.create_future()

    async def wait(self, timeout: float) -> bool:  # noqa: ASYNC109 - as in `acquire`
        timer = self._loop.call_later(timeout, self._ring, False)
        try:
            return await self._bell
        finally:
            timer.cancel()

    def wake(self) -> bool:
        try:
            self._loop.call_soon_threadsafe(self._ring, True)
        except RuntimeError:
            return False  # the loop is closed, and its tasks will never run again
        return True

    def start(self) -> None:
        pass  # a task goes on when its loop comes to it

    def _ring(self, came: bool) -> None:  # noqa: FBT001 - as the loop passes it on
        # Timer, grant and cancellation may fall together; the first one ends the wait.
        if not self._bell.done():
            self._bell.set_result(came)
