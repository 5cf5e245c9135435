"""The deliveries of one run: what goes out, one after the other, and how each ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import attrs

from txmessaging.application.post import Item
from txmessaging.errors import NotifierUnavailable


@attrs.frozen(eq=False)
class Deliveries:
    """What goes out in one run. Each delivery ends before the next one begins.

    Attributes:
        items: all that is to go out, in order.
        in_time: whether another delivery may begin.
        ended: how those that were tried ended, in the same order: what was raised, or None.
    """

    items: Sequence[Item]
    in_time: Callable[[], bool]
    ended: list[Exception | None] = attrs.field(factory=list[Exception | None], init=False)

    def next(self) -> Item | None:
        """What goes out next; None at the end, and when there is no time or no notifier for the rest."""
        ended = self.ended
        if len(ended) == len(self.items) or (ended and isinstance(ended[-1], NotifierUnavailable)):
            return None
        return self.items[len(ended)] if self.in_time() else None


class Courier(Protocol):
    """Takes deliveries to their end, each within its deadline."""

    async def deliver(self, deliveries: Deliveries, /) -> None:
        """Deliver until there is nothing next. Whatever a notifier raises is noted and not raised.

        However this ends, nothing is noted and no delivery begins after it.
        """
        ...
