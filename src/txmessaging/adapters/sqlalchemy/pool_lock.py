"""The fair lock that everybody who writes to SQLite through one pool shares."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

from sqlalchemy.pool import Pool

from txmessaging.adapters.fair_lock import FairLock

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
