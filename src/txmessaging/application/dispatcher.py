"""The worker that delivers what the outbox holds."""

from __future__ import annotations

import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

from txmessaging.application.bridge import AddressBookView, StorageView, drive
from txmessaging.application.colour import must_be_synchronous, must_offer
from txmessaging.application.deadline import Deadline
from txmessaging.application.delivery import Delivery, DispatchReport, Pace
from txmessaging.application.shell import random_id
from txmessaging.ports import AddressBook, NewId, Notifier, Storage

T = TypeVar("T")


class Dispatcher:
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
        self._deadline = Deadline(notifier, pace.deadline)
        self._delivery = Delivery(
            storage=StorageView(storage),
            courier=self._deadline,
            addresses=AddressBookView(addresses),
            pace=pace,
            ids=ids,
            to_the_end=_as_it_is,
        )

    def run_once(self, *, limit: int = 100) -> DispatchReport:
        """Deliver what is due now: for cron, a task queue or a management command.

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
        """Let the delivering threads end. The notifier stays open; it is the host's."""
        self._deadline.close()


async def _as_it_is(settling: Coroutine[Any, Any, T]) -> T:
    """Nothing cancels a thread."""
    return await settling
