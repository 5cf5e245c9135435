"""The worker that delivers what the outbox holds, asynchronous.

The same methods as in `dispatcher`, with the same words: a test compares them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeVar

from txmessaging.application.colour import must_be_asynchronous, must_offer
from txmessaging.application.deadline import AsyncDeadline
from txmessaging.application.delivery import Delivery, DispatchReport, Pace
from txmessaging.application.post import EventPost, MailPost, Post
from txmessaging.application.shell import random_id
from txmessaging.ports import AsyncAddressBook, AsyncEventSink, AsyncNotifier, AsyncStorage, Event, NewId

T = TypeVar("T")


class AsyncWorker:
    """What both dispatchers are: it delivers one channel of the outbox.

    Args:
        delivery: how a run goes.
    """

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery

    async def run_once(self, *, limit: int = 100) -> DispatchReport:
        """Deliver what is due now: for cron, a task queue or a management command.

        What is for one recipient goes out in order, one after the other. The run ends when nothing more is
        due, when `limit` is reached, or when the other end is unavailable.

        Args:
            limit: notifications at most, 1 to 500.

        Raises:
            StorageError: the storage could not do it; rows that were claimed are due again later.
        """
        return await self._delivery.run_once(limit)

    async def run(self, stop: asyncio.Event, *, limit: int = 100, idle: float = 1.0) -> None:
        """Deliver until `stop` is set; the run under way is finished first.

        Args:
            stop: set it from another task, or with the event loop's `add_signal_handler`.
            limit: notifications a claim at most, 1 to 500.
            idle: seconds to wait when nothing is due, or the notifier or the storage is unavailable.
        """

        async def rest() -> None:
            with suppress(TimeoutError):
                async with asyncio.timeout(idle):
                    await stop.wait()

        await self._delivery.run(limit, stopped=stop.is_set, rest=rest)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Nothing is to be let go. The notifier or sink stays open; it is the host's."""


class AsyncDispatcher(AsyncWorker):
    """Delivers notifications at least once, each time with the same Message-ID.

    Rows are leased, delivered outside any transaction and settled in bulk. A worker that is killed
    loses nothing: its rows are due again when their lease ends. One that is cancelled first settles
    what it has delivered. Run as many as you like.

    Args:
        storage: where the outbox is.
        notifier: what delivers; a synchronous one goes through `NotifierInThread`.
        addresses: knows how to reach users; a synchronous one goes through `AddressBookInThread`.
        pace: leases, deadlines, attempts.
        ids: fresh ids, one for each claim.

    Raises:
        WrongColour: a port is synchronous.

    >>> from txmessaging.adapters.memory import AsyncMemoryStorage
    >>> from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
    >>> from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
    >>> book = AddressBookInThread(StaticAddressBook({}))
    >>> worker = AsyncDispatcher(AsyncMemoryStorage(), NotifierInThread(MemoryNotifier()), addresses=book)
    >>> asyncio.run(worker.run_once()).claimed
    0
    """

    def __init__(
        self,
        storage: AsyncStorage,
        notifier: AsyncNotifier,
        *,
        addresses: AsyncAddressBook,
        pace: Pace | None = None,
        ids: NewId = random_id,
    ) -> None:
        must_offer("storage", storage, "claim", made_by="is not joined to a host's transaction")
        must_be_asynchronous("storage", storage, instead="Dispatcher")
        must_be_asynchronous("notifier", notifier, instead="Dispatcher")
        must_be_asynchronous("address book", addresses, instead="Dispatcher")
        pace = pace or Pace()
        post = MailPost(storage=storage, addresses=addresses, attempts=pace.attempts)
        super().__init__(_made(storage, notifier.deliver, post, pace, ids))


class AsyncEventDispatcher(AsyncWorker):
    """Tells the marketplace of events at least once, each time under the same id.

    Works as `AsyncDispatcher` does: leases, retries, dead letters.

    Args:
        storage: where the outbox is.
        sink: what is told.
        pace: leases, deadlines, attempts.
        ids: fresh ids, one for each claim.

    Raises:
        WrongColour: a port is synchronous.
    """

    def __init__(
        self,
        storage: AsyncStorage,
        sink: AsyncEventSink,
        *,
        pace: Pace | None = None,
        ids: NewId = random_id,
    ) -> None:
        must_offer("storage", storage, "claim", made_by="is not joined to a host's transaction")
        must_be_asynchronous("storage", storage, instead="EventDispatcher")
        must_be_asynchronous("event sink", sink, instead="EventDispatcher")
        pace = pace or Pace()

        async def tell(events: Sequence[Event]) -> None:
            for event in events:
                await sink.receive(event)

        super().__init__(_made(storage, tell, EventPost(attempts=pace.attempts), pace, ids))


def _made(
    storage: AsyncStorage,
    deliver_one: Callable[[Any], Awaitable[None]],
    post: Post,
    pace: Pace,
    ids: NewId,
) -> Delivery:
    courier = AsyncDeadline(deliver_one, pace.deadline)
    return Delivery(storage=storage, post=post, courier=courier, pace=pace, ids=ids, to_the_end=_to_the_end)


async def _to_the_end(settling: Coroutine[Any, Any, T]) -> T:
    """Await a settlement; a cancellation meanwhile waits for it, the next one does not."""
    task = asyncio.ensure_future(settling)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
