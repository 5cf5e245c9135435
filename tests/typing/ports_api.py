# pyright: reportUnnecessaryTypeIgnoreComment=error
"""Ports of the wrong colour are refused by the type checkers; checked, never run."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import assert_type

from txmessaging import (
    AsyncDispatcher,
    AsyncMessaging,
    Contact,
    Dispatcher,
    DispatchReport,
    Messaging,
    Notification,
    Pace,
)
from txmessaging.adapters.memory import AsyncMemoryStorage, MemoryStorage
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.adapters.threads import AddressBookInThread, NotifierInThread
from txmessaging.ports import (
    AddressBook,
    AsyncAddressBook,
    AsyncHostTransaction,
    AsyncNotifier,
    AsyncStorage,
    AsyncStorageTransaction,
    Entry,
    HostTransaction,
    Lease,
    Log,
    Notifier,
    Settlement,
    Storage,
    StorageTransaction,
    Thread,
    Timeline,
    Want,
)

storage: Storage = MemoryStorage()
notifier: Notifier = MemoryNotifier()
addresses: AddressBook = StaticAddressBook({"u1": "buyer@mail.example", "u2": Contact("seller@mail.example")})

dispatcher = Dispatcher(storage, notifier, addresses=addresses, pace=Pace(lease=60, deadline=10))
assert_type(dispatcher.run_once(limit=100), DispatchReport)


def reading(transaction: StorageTransaction) -> None:
    """A query says which records it gives."""
    assert_type(transaction.snapshot(Want(transaction_id="T-1")).thread, Thread | None)
    assert_type(transaction.page(Log(transaction_id="T-1", limit=1)), Sequence[Entry])
    assert_type(transaction.page(Timeline(transaction_id="T-1", limit=1)), Sequence[Entry])


class AsyncThing:
    """An asynchronous storage, notifier and address book."""

    def __init__(self, transaction: AsyncStorageTransaction) -> None:
        self.transaction = transaction

    @asynccontextmanager
    async def begin(self, *, write: bool) -> AsyncGenerator[AsyncStorageTransaction, None]:
        """As in `AsyncStorage`."""
        assert write
        yield self.transaction

    async def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `AsyncStorage`."""
        return [Lease(())] * int(len(channel + token) + lease + limit + per_group)

    async def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `AsyncStorage`."""
        return [True for _ in settlements]

    async def deliver(self, notification: Notification, /) -> None:
        """As in `AsyncNotifier`."""

    async def lookup(self, users: Collection[str], /) -> Mapping[str, Contact]:
        """As in `AsyncAddressBook`."""
        return dict.fromkeys(users, Contact(""))


def colours(thing: AsyncThing) -> None:
    """Asynchronous ports are what they are, and nothing else."""
    async_storage: AsyncStorage = thing
    async_notifier: AsyncNotifier = thing
    async_addresses: AsyncAddressBook = thing
    AsyncMessaging(async_storage)
    AsyncDispatcher(async_storage, async_notifier, addresses=async_addresses)
    Messaging(async_storage)  # type: ignore[arg-type]
    Dispatcher(async_storage, notifier, addresses=addresses)  # type: ignore[arg-type]
    Dispatcher(storage, async_notifier, addresses=addresses)  # type: ignore[arg-type]
    Dispatcher(storage, notifier, addresses=async_addresses)  # type: ignore[arg-type]
    AsyncMessaging(storage)  # type: ignore[arg-type]
    AsyncDispatcher(storage, async_notifier, addresses=async_addresses)  # type: ignore[arg-type]
    AsyncDispatcher(async_storage, notifier, addresses=async_addresses)  # type: ignore[arg-type]
    AsyncDispatcher(async_storage, async_notifier, addresses=addresses)  # type: ignore[arg-type]


def in_threads() -> None:
    """A synchronous notifier and address book, for the asynchronous API and no longer for the other."""
    in_thread: AsyncNotifier = NotifierInThread(notifier)
    book: AsyncAddressBook = AddressBookInThread(addresses)
    AsyncDispatcher(AsyncMemoryStorage(), in_thread, addresses=book)
    Dispatcher(storage, NotifierInThread(notifier), addresses=addresses)  # type: ignore[arg-type]
    NotifierInThread(in_thread)  # type: ignore[arg-type]
    AddressBookInThread(book)  # type: ignore[arg-type]


class Joined:
    """A host's transaction."""

    def storage(self, own: Storage, /) -> Storage:
        """As in `HostTransaction`."""
        return own


class AsyncJoined:
    """A host's asynchronous transaction."""

    def storage(self, own: AsyncStorage, /) -> AsyncStorage:
        """As in `AsyncHostTransaction`."""
        return own


def hosts() -> None:
    """A host's transaction is of one colour too."""
    host: HostTransaction = Joined()
    async_host: AsyncHostTransaction = AsyncJoined()
    assert_type(Messaging(storage).on(host), Messaging)
    assert_type(AsyncMessaging(AsyncMemoryStorage()).on(async_host), AsyncMessaging)
    Messaging(storage).on(async_host)  # type: ignore[arg-type]
    AsyncMessaging(AsyncMemoryStorage()).on(host)  # type: ignore[arg-type]
