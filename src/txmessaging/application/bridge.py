"""One source for both colours: synchronous ports shown as asynchronous ones that never wait.

The shells are `async def` and await ports only. Over synchronous ports such a coroutine never
suspends, so `drive` runs it to its end in one step, without an event loop.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from types import TracebackType
from typing import Any, ParamSpec, TypeVar, cast

import attrs

from txmessaging.domain.changes import Change
from txmessaging.domain.notification import Contact
from txmessaging.domain.outbox import Lease, Settlement
from txmessaging.domain.queries import Query
from txmessaging.domain.records import Key, R, Record
from txmessaging.domain.snapshot import Snapshot, Want
from txmessaging.errors import WrongColour
from txmessaging.ports import AddressBook, AsyncStorageTransaction, Storage, StorageTransaction

P = ParamSpec("P")
T = TypeVar("T")


def drive(coroutine: Coroutine[Any, Any, T], /) -> T:
    """Run a coroutine that never suspends, and return what it returns.

    Raises:
        WrongColour: it does suspend; its `finally` clauses have run.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    coroutine.close()
    raise _wrong_colour()


def called(method: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a port returns, unless it is something still to be awaited.

    Raises:
        WrongColour: it is.
    """
    value = method(*args, **kwargs)
    if hasattr(value, "__await__"):
        if inspect.iscoroutine(value):
            value.close()
        raise _wrong_colour()
    return value


def _wrong_colour() -> WrongColour:
    return WrongColour("an asynchronous adapter was given to the synchronous API; use the asynchronous one")


@attrs.frozen
class TransactionView:
    """A synchronous transaction, shown as an asynchronous one."""

    inner: StorageTransaction

    async def snapshot(self, want: Want, /) -> Snapshot:
        """As in `StorageTransaction`."""
        return called(self.inner.snapshot, want)

    async def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `StorageTransaction`."""
        return called(self.inner.fetch, keys)

    async def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `StorageTransaction`."""
        return called(self.inner.page, query)

    async def unread_total(self, user: str, /) -> int:
        """As in `StorageTransaction`."""
        return called(self.inner.unread_total, user)

    async def commit(self, changes: Sequence[Change], /) -> None:
        """As in `StorageTransaction`."""
        called(self.inner.commit, changes)


@attrs.frozen
class _Scope(AbstractAsyncContextManager[AsyncStorageTransaction]):
    inner: AbstractContextManager[StorageTransaction]

    async def __aenter__(self) -> AsyncStorageTransaction:
        return TransactionView(self.inner.__enter__())

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        return self.inner.__exit__(kind, error, trace)


@attrs.frozen
class StorageView:
    """A synchronous storage, shown as an asynchronous one."""

    inner: Storage

    def begin(self, *, write: bool) -> AbstractAsyncContextManager[AsyncStorageTransaction]:
        """As in `Storage`."""
        scope = self.inner.begin(write=write)
        # The annotation says so, but an asynchronous storage fits it at run time until entered.
        if not hasattr(scope, "__enter__"):
            raise WrongColour("an asynchronous storage was given to the synchronous API; use AsyncMessaging")
        return _Scope(scope)

    async def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `Storage`."""
        return called(
            self.inner.claim, channel=channel, token=token, lease=lease, limit=limit, per_group=per_group
        )

    async def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `Storage`."""
        return called(self.inner.settle, settlements)


@attrs.frozen
class AddressBookView:
    """A synchronous address book, shown as an asynchronous one."""

    inner: AddressBook

    async def lookup(self, users: Collection[str], /) -> Mapping[str, Contact]:
        """As in `AddressBook`."""
        return called(self.inner.lookup, users)
