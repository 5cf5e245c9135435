"""Synchronous notifiers and address books for the asynchronous API: each call in a thread.

The event loop goes on meanwhile. A call that is given up, because its deadline has passed or the worker
was cancelled, leaves its thread behind, a daemon, and the next call gets another thread. So a process
can end while a delivery hangs, which the threads of `asyncio.to_thread` would prevent.
"""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TypeVar

import attrs

from txmessaging.application.bridge import called
from txmessaging.application.colour import must_be_synchronous
from txmessaging.application.daemon_threads import DaemonThreads
from txmessaging.domain.notification import Contact, Notification
from txmessaging.ports import AddressBook, Notifier

T = TypeVar("T")


@attrs.frozen(eq=False)
class NotifierInThread:
    """A synchronous notifier, such as `SMTPNotifier`, for the AsyncDispatcher.

    One delivery runs at a time for each dispatcher that uses it.

    Attributes:
        notifier: the notifier.

    Raises:
        WrongColour: the notifier is asynchronous already.
    """

    notifier: Notifier
    _threads: DaemonThreads = attrs.field(factory=DaemonThreads, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        must_be_synchronous("notifier", self.notifier, instead="AsyncDispatcher without NotifierInThread")

    async def deliver(self, notification: Notification, /) -> None:
        """Deliver, or raise what the notifier raised.

        Raises:
            NotifierUnavailable: too many of the deliveries that were given up still hang.
        """
        await _awaited("the notifier", self._threads, partial(self.notifier.deliver, notification))

    def close(self) -> None:
        """Let the threads end once they are idle. The notifier stays open; it is yours."""
        self._threads.close()


@attrs.frozen(eq=False)
class AddressBookInThread:
    """A synchronous address book for the AsyncDispatcher.

    Attributes:
        addresses: the address book.

    Raises:
        WrongColour: the address book is asynchronous already.
    """

    addresses: AddressBook
    _threads: DaemonThreads = attrs.field(factory=DaemonThreads, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        must_be_synchronous(
            "address book", self.addresses, instead="AsyncDispatcher without AddressBookInThread"
        )

    async def lookup(self, users: Collection[str], /) -> Mapping[str, Contact]:
        """The contacts of these users, or what the address book raised."""
        return await _awaited("the address book", self._threads, partial(self.addresses.lookup, users))

    def close(self) -> None:
        """Let the threads end once they are idle."""
        self._threads.close()


async def _awaited(what: str, threads: DaemonThreads, call: Callable[[], T]) -> T:
    """What a call in a thread returned; the thread is left behind if the task is cancelled."""
    # With the caller's context, as `asyncio.to_thread` does it: logging and tracing keep their thread.
    context = contextvars.copy_context()
    running = threads.start(lambda: context.run(lambda: called(call)))
    try:
        ended = await asyncio.wrap_future(running)
    except asyncio.CancelledError:
        threads.leave(running)
        raise
    return ended.result(what)
