"""A lock that is handed on in the order in which it was asked for.

SQLite lets one connection write at a time and makes the others poll, so under many threads some
wait very long. Threads of one process that queue here first meet no such starvation.
`threading.Lock` promises no order.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from weakref import WeakKeyDictionary

from sqlalchemy.pool import Pool


class FairLock:
    """A first in, first out lock between threads. Not reentrant."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._held = False

    def acquire(self, timeout: float) -> bool:
        """Wait for the lock, `timeout` seconds at most; whether it was had."""
        with self._guard:
            if not self._held:
                self._held = True
                return True
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        try:
            came = turn.acquire(timeout=timeout)
        except BaseException:
            # An interrupt from outside: the turn must not be given to a thread that went away.
            if not self._leave(turn):
                self.release()
            raise
        return came or not self._leave(turn)

    def _leave(self, turn: threading.Lock) -> bool:
        """Stop waiting; False if the turn had come in the last moment."""
        with self._guard:
            if turn not in self._waiting:
                return False
            self._waiting.remove(turn)
            return True

    def release(self) -> None:
        """Hand the lock to whoever has waited longest."""
        with self._guard:
            if not self._waiting:
                self._held = False
                return
            self._waiting.popleft().release()
        # The next one starts now, and not when this thread next waits for something.
        time.sleep(0)


_locks: WeakKeyDictionary[Pool, FairLock] = WeakKeyDictionary()
_locks_guard = threading.Lock()


def lock_of(pool: Pool) -> FairLock:
    """The lock that everybody who writes through this pool shares.

    A pool that the host replaces, as `Engine.dispose` does after a fork, brings a fresh lock.
    """
    with _locks_guard:
        lock = _locks.get(pool)
        if lock is None:
            lock = _locks[pool] = FairLock()
        return lock
