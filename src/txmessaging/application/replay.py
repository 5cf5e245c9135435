"""A replay of stored history, synchronous."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from txmessaging.application.bridge import drive
from txmessaging.application.replaying import Replaying
from txmessaging.domain.replay import Difference, ReplayReport


class Replay(Iterator[Difference]):
    """What would have been decided otherwise, message by message. Made by `Desk.replay`."""

    def __init__(self, replaying: Replaying) -> None:
        self._replaying = replaying
        self._found = deque[Difference]()

    def __next__(self) -> Difference:
        """The next message that would meet another outcome."""
        while not self._found:
            more = drive(self._replaying.more())
            if more is None:
                raise StopIteration
            self._found.extend(more)
        return self._found.popleft()

    def so_far(self) -> ReplayReport:
        """What the batches that were replayed already came to."""
        return self._replaying.report()

    def report(self) -> ReplayReport:
        """Run to the end, and say what all of it came to."""
        for _ in self:
            pass
        return self.so_far()
