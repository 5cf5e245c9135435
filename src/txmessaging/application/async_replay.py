"""A replay of stored history, asynchronous: the same methods as in `replay`."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator

from txmessaging.application.replaying import Replaying
from txmessaging.domain.replay import Difference, ReplayReport


class AsyncReplay(AsyncIterator[Difference]):
    """What would have been decided otherwise, message by message. Made by `AsyncDesk.replay`.

    A batch of some hundred messages is judged in one go, during which the event loop waits.
    """

    def __init__(self, replaying: Replaying) -> None:
        self._replaying = replaying
        self._found = deque[Difference]()

    async def __anext__(self) -> Difference:
        """The next message that would meet another outcome."""
        while not self._found:
            more = await self._replaying.more()
            if more is None:
                raise StopAsyncIteration
            self._found.extend(more)
        return self._found.popleft()

    def so_far(self) -> ReplayReport:
        """What the batches that were replayed already came to."""
        return self._replaying.report()

    async def report(self) -> ReplayReport:
        """Run to the end, and say what all of it came to."""
        async for _ in self:
            pass
        return self.so_far()
