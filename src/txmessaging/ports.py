"""The contracts: what a storage, a notifier and an address book must do.

`docs/how-to/write-a-storage-adapter.md` walks through one; `txmessaging.testing` checks it.
The asynchronous twins are the same with `async def`; the shells are written against those, and a
synchronous adapter is shown to them as one that never waits.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import datetime
from typing import Protocol, TypeAlias

from txmessaging.detection.findings import Finding
from txmessaging.domain.changes import Change, Delete, Expect, Insert, Put, checked_changes
from txmessaging.domain.checking import CheckContext
from txmessaging.domain.events import Event
from txmessaging.domain.fitting import check_storable, field_types
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.outbox import Lease, Settlement, State, claimed, settled
from txmessaging.domain.queries import (
    Attempts,
    AuditTrail,
    CasesOf,
    Changes,
    DeadLetters,
    Inbox,
    Log,
    OpenCases,
    Query,
    Strikes,
    Threads,
    Timeline,
)
from txmessaging.domain.records import (
    FIELDS,
    RECORDS,
    AuditRow,
    Case,
    Entry,
    Key,
    OutboxRow,
    R,
    Record,
    Standing,
    Strike,
    Thread,
)
from txmessaging.domain.snapshot import Snapshot, Want, role_of

__all__ = [
    "FIELDS",
    "RECORDS",
    "STORAGE_CONTRACT",
    "AddressBook",
    "AsyncAddressBook",
    "AsyncEventSink",
    "AsyncHostTransaction",
    "AsyncMessageCheck",
    "AsyncNotifier",
    "AsyncStorage",
    "AsyncStorageTransaction",
    "Attempts",
    "AuditRow",
    "AuditTrail",
    "Case",
    "CasesOf",
    "Change",
    "Changes",
    "CheckContext",
    "Clock",
    "Contact",
    "DeadLetters",
    "Delete",
    "Entropy",
    "Entry",
    "Event",
    "EventSink",
    "Expect",
    "Finding",
    "HostTransaction",
    "Inbox",
    "Insert",
    "Key",
    "Lease",
    "Log",
    "MessageCheck",
    "NewId",
    "Notification",
    "Notifier",
    "OpenCases",
    "OutboxRow",
    "Put",
    "Query",
    "Record",
    "Settlement",
    "Snapshot",
    "Standing",
    "State",
    "Storage",
    "StorageTransaction",
    "Strike",
    "Strikes",
    "Thread",
    "Threads",
    "Timeline",
    "Want",
    "check_storable",
    "checked_changes",
    "claimed",
    "field_types",
    "role_of",
    "settled",
]

STORAGE_CONTRACT = 3
"""Raised when a change of the port asks adapters to change."""

Clock: TypeAlias = Callable[[], datetime]
"""The time now, as an aware datetime."""

NewId: TypeAlias = Callable[[], str]
"""A fresh id of 1 to 128 characters, never given before; at least 122 random bits."""

Entropy: TypeAlias = Callable[[int], bytes]
"""So many random bytes, fit for secrets."""


class StorageTransaction(Protocol):
    """One transaction: reads, then at most one commit."""

    def snapshot(self, want: Want, /) -> Snapshot:
        """What a decision needs. With `want.lock`, others cannot change the thread until the end."""
        ...

    def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """The records with these keys, in the order asked; None where there is none."""
        ...

    def page(self, query: Query[R], /) -> Sequence[R]:
        """At most `query.limit` records, as the query describes."""
        ...

    def unread_total(self, user: str, /) -> int:
        """The sum of what is unread on the user's sides, as buyer and as seller."""
        ...

    def commit(self, changes: Sequence[Change], /) -> None:
        """Write all changes, or none.

        Raises:
            Conflict: an `expected_version` or an `Expect` is not what is stored, or a key or unique
                field is taken. The scope is then lost: leaving it writes nothing, even if whoever
                runs it swallows the error.
            ContractViolation: two changes of one key, a version that does not follow, or a value
                that cannot be stored; see `checked_changes` and `check_storable`.
        """
        ...


class Storage(Protocol):
    """Where everything is kept.

    Records stand alone: no record needs another one, so there are no foreign keys between them.
    """

    def begin(self, *, write: bool) -> AbstractContextManager[StorageTransaction]:
        """A transaction. Left without an error it keeps what was committed; with one, nothing.

        Whoever loses a race gets an error that is `retryable`.

        Args:
            write: whether it may lock and commit. A reader sees one state of everything until its
                end, and never waits for a writer longer than it must.
        """
        ...

    def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """Lease what is due, at most one set of rows a group, durably and before anything is delivered.

        Of each group only the lowest unsettled row may be claimed, and only when it is due. The claim
        reaches through the next rows of the group up to `per_group` in all, and the first row remembers
        through which position, so that whoever claims it again gets the same set; through its own, it is
        alone. It sets the first row's token and `through`, adds one to its attempts and its version, and
        moves its `due_at` to the end of the lease, by the storage's own clock. `claimed` says just that.

        Args:
            channel: whose rows.
            token: names this claim; never used before.
            lease: seconds.
            limit: groups at most. Those that are due longest come first.
            per_group: rows of a group at most.
        """
        ...

    def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """Write what became of leases, each whole or not at all; one answer each, in order.

        False: the row no longer has this token, and nothing was changed. DONE and DEAD set the state,
        `settled_at` and the error of the row and of those `others` that are unsettled, and of no row that
        came in meanwhile. DUE sets the first row's error and makes it due after the delay, its `through`
        kept. `counts=False` takes one from its attempts. The token is taken off, and the version raised,
        in every case. `settled` says just that.
        """
        ...


class HostTransaction(Protocol):
    """The host's own transaction, as an adapter's `joined(...)` hands it over to `Messaging.on`."""

    def storage(self, own: Storage, /) -> Storage:
        """A storage that works inside it, with the tables and settings of `own`.

        Its scopes are savepoints; it never commits.
        """
        ...


class Notifier(Protocol):
    """Delivers one notification to one recipient."""

    def deliver(self, notification: Notification, /) -> None:
        """Deliver it, or raise.

        Raises:
            TemporaryFailure: it may succeed later. Any other exception counts as this.
            PermanentFailure: it never will.
            NotifierUnavailable: nothing can be delivered at the moment.
        """
        ...


class EventSink(Protocol):
    """Is told what the marketplace may act on."""

    def receive(self, event: Event, /) -> None:
        """Take note of an event, or raise.

        It may come more than once, each time with the same id. Whatever is raised, it comes again later,
        until its attempts are used up. Then, and at once after PermanentFailure, it becomes a dead letter.

        Raises:
            PermanentFailure: it never will be taken.
            NotifierUnavailable: nothing can be told at the moment; this costs no attempt.
        """
        ...


class MessageCheck(Protocol):
    """Looks at a text for something else than contact information: tone, language, what is off topic."""

    def check(self, text: str, context: CheckContext, /) -> Sequence[Finding]:
        """What is found, of kinds of its own, or nothing; at most 100 findings.

        It runs before a transaction begins, and before anybody knows whether the sender may write. It may
        run in another thread, several times at once, and more than once for one message.
        """
        ...


class AddressBook(Protocol):
    """Knows how to reach users; asked at sending time, in bulk."""

    def lookup(self, users: Collection[str], /) -> Mapping[str, Contact]:
        """The contacts of these users; who is missing is not told anything."""
        ...


class AsyncStorageTransaction(Protocol):
    """`StorageTransaction`, asynchronous."""

    async def snapshot(self, want: Want, /) -> Snapshot:
        """As in `StorageTransaction`."""
        ...

    async def fetch(self, keys: Sequence[Key], /) -> Sequence[Record | None]:
        """As in `StorageTransaction`."""
        ...

    async def page(self, query: Query[R], /) -> Sequence[R]:
        """As in `StorageTransaction`."""
        ...

    async def unread_total(self, user: str, /) -> int:
        """As in `StorageTransaction`."""
        ...

    async def commit(self, changes: Sequence[Change], /) -> None:
        """As in `StorageTransaction`."""
        ...


class AsyncStorage(Protocol):
    """`Storage`, asynchronous."""

    def begin(self, *, write: bool) -> AbstractAsyncContextManager[AsyncStorageTransaction]:
        """As in `Storage`."""
        ...

    async def claim(
        self, *, channel: str, token: str, lease: float, limit: int, per_group: int = 1
    ) -> Sequence[Lease]:
        """As in `Storage`."""
        ...

    async def settle(self, settlements: Sequence[Settlement], /) -> Sequence[bool]:
        """As in `Storage`."""
        ...


class AsyncHostTransaction(Protocol):
    """`HostTransaction`, asynchronous: what `AsyncMessaging.on` takes."""

    def storage(self, own: AsyncStorage, /) -> AsyncStorage:
        """As in `HostTransaction`."""
        ...


class AsyncNotifier(Protocol):
    """`Notifier`, asynchronous."""

    async def deliver(self, notification: Notification, /) -> None:
        """As in `Notifier`."""
        ...


class AsyncEventSink(Protocol):
    """`EventSink`, asynchronous."""

    async def receive(self, event: Event, /) -> None:
        """As in `EventSink`."""
        ...


class AsyncMessageCheck(Protocol):
    """`MessageCheck`, asynchronous."""

    async def check(self, text: str, context: CheckContext, /) -> Sequence[Finding]:
        """As in `MessageCheck`."""
        ...


class AsyncAddressBook(Protocol):
    """`AddressBook`, asynchronous."""

    async def lookup(self, users: Collection[str], /) -> Mapping[str, Contact]:
        """As in `AddressBook`."""
        ...
