"""The worker that delivers what the outbox holds."""

from __future__ import annotations

import logging
import random
import threading
import time
from types import TracebackType
from typing import Self

from txmessaging.application.bridge import (
    AddressBookView,
    NotifierView,
    StorageView,
    drive,
    refuse_asynchronous,
)
from txmessaging.application.deadline import Deadline
from txmessaging.application.delivery import Delivery, DispatchReport, Pace
from txmessaging.application.shell import random_id
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.text import checked_number
from txmessaging.errors import StorageError
from txmessaging.ports import AddressBook, NewId, Notifier, Storage

logger = logging.getLogger("txmessaging.dispatcher")


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
        WrongColour: notifier or address book are asynchronous.

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
        refuse_asynchronous(notifier.deliver, addresses.lookup)
        pace = pace or Pace()
        self._deadline = Deadline(notifier, pace.deadline)
        self._delivery = Delivery(
            storage=StorageView(storage),
            notifier=NotifierView(self._deadline),
            addresses=AddressBookView(addresses),
            pace=pace,
            ids=ids,
            jitter=random.SystemRandom().random,
            monotonic=time.monotonic,
        )

    def run_once(self, *, limit: int = 100) -> DispatchReport:
        """Deliver what is due now: for cron, a task queue or a management command.

        Args:
            limit: notifications at most, 1 to 500.

        Raises:
            StorageError: the storage could not do it; rows that were claimed are due again later.
        """
        checked_number(limit, name="limit", least=1, most=MOST_PER_PAGE)
        return drive(self._delivery.run_once(limit))

    def run(self, stop: threading.Event, *, limit: int = 100, idle: float = 1.0) -> None:
        """Deliver until `stop` is set; the run under way is finished first.

        Args:
            stop: set it from a signal handler or another thread.
            limit: notifications a claim at most, 1 to 500.
            idle: seconds to wait when nothing is due, or the notifier or the storage is unavailable.
        """
        while not stop.is_set():
            try:
                report = self.run_once(limit=limit)
            except StorageError as error:
                logger.warning("the storage failed (%s); trying again", error.code)
                stop.wait(idle)
                continue
            except Exception as error:  # noqa: BLE001 - the worker goes on; a traceback may show what was written
                logger.error("the dispatcher met %s; trying again", type(error).__name__)  # noqa: TRY400 - as above
                stop.wait(idle)
                continue
            if report.claimed == 0 or report.returned:
                stop.wait(idle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the delivering thread end. The notifier stays open; it is the host's."""
        self._deadline.close()
