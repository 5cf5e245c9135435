"""The worker that delivers what the outbox holds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from txmessaging.application.bridge import AddressBookView, StorageView, drive
from txmessaging.application.colour import must_be_synchronous, must_offer
from txmessaging.application.deadline import Deadline
from txmessaging.application.delivery import Delivery, DispatchReport, Pace
from txmessaging.application.post import EventPost, MailPost, Post
from txmessaging.application.shell import random_id
from txmessaging.ports import AddressBook, Event, EventSink, NewId, Notifier, Storage

T = TypeVar("T")


class Worker:
    """What both dispatchers are: it delivers one channel of the outbox.

    Args:
        deadline: brings what goes out to whoever takes it.
        delivery: the rest of a run.
    """

    def __init__(self, deadline: Deadline, delivery: Delivery) -> None:
        self._deadline = deadline
        self._delivery = delivery

    def run_once(self, *, limit: int = 100) -> DispatchReport:
        """Deliver what is due now: for cron, a task queue or a management command.

        What is for one recipient goes out in order, one after the other. The run ends when nothing more is
        due, when `limit` is reached, or when the other end is unavailable.

        Args:
            limit: notifications at most, 1 to 500.

        Raises:
            StorageError: the storage could not do it; rows that were claimed are due again later.
        """
        return drive(self._delivery.run_once(limit))

    def run(self, stop: threading.Event, *, limit: int = 100, idle: float = 1.0) -> None:
        """Deliver until `stop` is set; the run under way is finished first.

        Args:
            stop: set it from a signal handler or another thread.
            limit: notifications a claim at most, 1 to 500.
            idle: seconds to wait when nothing is due, or the notifier or the storage is unavailable.
        """

        async def rest() -> None:
            stop.wait(idle)

        drive(self._delivery.run(limit, stopped=stop.is_set, rest=rest))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the delivering threads end. The notifier or sink stays open; it is the host's."""
        self._deadline.close()


class Dispatcher(Worker):
    """Delivers notifications at least once, each time with the same Message-ID.

    Rows are leased, delivered outside any transaction and settled in bulk. A worker that is killed
    loses nothing: its rows are due again when their lease ends. Run as many as you like.

    Args:
        storage: where the outbox is.
        notifier: what delivers.
        addresses: knows how to reach users.
        pace: leases, deadlines, attempts.
        ids: fresh ids, one for each claim.

    Raises:
        WrongColour: a port is asynchronous.

    >>> from txmessaging.adapters.memory import MemoryStorage
    >>> from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
    >>> Dispatcher(MemoryStorage(), MemoryNotifier(), addresses=StaticAddressBook({})).run_once().claimed
    0
    """

    def __init__(
        self,
        storage: Storage,
        notifier: Notifier,
        *,
        addresses: AddressBook,
        pace: Pace | None = None,
        ids: NewId = random_id,
    ) -> None:
        must_offer("storage", storage, "claim", made_by="is not joined to a host's transaction")
        must_be_synchronous("storage", storage, instead="AsyncDispatcher")
        must_be_synchronous("notifier", notifier, instead="AsyncDispatcher")
        must_be_synchronous("address book", addresses, instead="AsyncDispatcher")
        pace = pace or Pace()
        post = MailPost(
            storage=StorageView(storage), addresses=AddressBookView(addresses), attempts=pace.attempts
        )
        super().__init__(*_made(storage, notifier.deliver, post, pace, ids))


class EventDispatcher(Worker):
    """Tells the marketplace of events at least once, each time under the same id.

    Works as `Dispatcher` does: leases, retries, dead letters.

    Args:
        storage: where the outbox is.
        sink: what is told.
        pace: leases, deadlines, attempts.
        ids: fresh ids, one for each claim.

    Raises:
        WrongColour: a port is asynchronous.

    >>> from txmessaging.adapters.memory import MemoryStorage
    >>> from txmessaging.adapters.recording import MemoryEventSink
    >>> EventDispatcher(MemoryStorage(), MemoryEventSink()).run_once().claimed
    0
    """

    def __init__(
        self, storage: Storage, sink: EventSink, *, pace: Pace | None = None, ids: NewId = random_id
    ) -> None:
        must_offer("storage", storage, "claim", made_by="is not joined to a host's transaction")
        must_be_synchronous("storage", storage, instead="AsyncEventDispatcher")
        must_be_synchronous("event sink", sink, instead="AsyncEventDispatcher")
        pace = pace or Pace()
        post = EventPost(attempts=pace.attempts)

        def tell(events: Sequence[Event]) -> None:
            for event in events:
                sink.receive(event)

        super().__init__(*_made(storage, tell, post, pace, ids))


def _made(
    storage: Storage, deliver_one: Callable[[Any], None], post: Post, pace: Pace, ids: NewId
) -> tuple[Deadline, Delivery]:
    deadline = Deadline(deliver_one, pace.deadline)
    delivery = Delivery(
        storage=StorageView(storage), post=post, courier=deadline, pace=pace, ids=ids, to_the_end=_as_it_is
    )
    return deadline, delivery


async def _as_it_is(settling: Coroutine[Any, Any, T]) -> T:
    """Nothing cancels a thread."""
    return await settling
