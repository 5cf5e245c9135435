"""What goes out of the outbox, and what is looked up for it: one post a channel."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeAlias

import attrs

from txmessaging.application import notices
from txmessaging.application.outcomes import Outcomes, code_of
from txmessaging.domain.events import EVENTS, Event, event_of
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.outbox import MAIL, Lease, parse_mail_group
from txmessaging.domain.records import Key, Record
from txmessaging.ports import AsyncAddressBook, AsyncStorage, AsyncStorageTransaction

logger = logging.getLogger("txmessaging.dispatcher")

Item: TypeAlias = Notification | tuple[Event, ...]
"""What is delivered: a notification, or the events of one moment."""

Reader: TypeAlias = Callable[[Lease, Outcomes], Item | None]
"""Makes what is to go out of a lease; None if it settled the lease without it."""


class Post(Protocol):
    """A channel of the outbox."""

    @property
    def channel(self) -> str:
        """Whose rows."""
        ...

    async def reader(self, leases: Sequence[Lease], /) -> Reader | None:
        """Look up what these leases need, in bulk; None if nothing can be looked up at the moment."""
        ...


@attrs.frozen(kw_only=True)
class MailPost:
    """Notifications to the parties.

    Attributes:
        storage, addresses: the ports.
        attempts: tries before a row becomes a dead letter.
    """

    storage: AsyncStorage
    addresses: AsyncAddressBook
    attempts: int
    channel: str = attrs.field(default=MAIL, init=False)

    async def reader(self, leases: Sequence[Lease], /) -> Reader | None:
        """As in `Post`: contacts and records of all leases; None if the address book is down."""
        users = sorted(notices.recipients(leases))
        contacts, failures = await self._contacts(users)
        if not contacts and len(failures) == len(users) > 1:
            return None
        keys = notices.keys(leases)
        async with self.storage.begin(write=False) as transaction:
            records = await _fetched(transaction, keys)
            decisions = notices.decision_keys(records.values())
            records |= await _fetched(transaction, decisions)
        return _Mail(contacts, failures, records, self.attempts).read

    async def _contacts(self, users: Sequence[str]) -> tuple[Mapping[str, Contact], Mapping[str, str]]:
        """Contacts in bulk; one by one if that fails, so that one user cannot hold up the others' mail."""
        try:
            return dict(await self.addresses.lookup(users)), {}
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the host's code may raise anything; no row is lost by it
            logger.error("the address book raised %s", type(error).__name__)  # noqa: TRY400 - a traceback may show addresses
            if len(users) == 1:
                return {}, {users[0]: type(error).__name__}
        contacts: dict[str, Contact] = {}
        failures: dict[str, str] = {}
        for user in users:
            found, failed = await self._contacts([user])
            contacts |= found
            failures |= failed
        return contacts, failures


async def _fetched(transaction: AsyncStorageTransaction, keys: Sequence[Key]) -> dict[Key, Record | None]:
    return dict(zip(keys, await transaction.fetch(keys), strict=True))


@attrs.frozen
class _Mail:
    """What was looked up: contacts, users whose lookup failed and how, and records."""

    contacts: Mapping[str, Contact]
    failures: Mapping[str, str]
    records: Mapping[Key, Record | None]
    attempts: int

    def read(self, lease: Lease, outcomes: Outcomes) -> Notification | None:
        """As in `Reader`."""
        _, user = parse_mail_group(lease.first.group)
        if lease.first.attempts > self.attempts:
            outcomes.dead(lease, "attempts_used_up")
            return None
        if user in self.failures:
            outcomes.failed(lease, f"the address book raised {self.failures[user]}")
            return None
        contact = self.contacts.get(user)
        try:
            notice = None if contact is None else notices.notification(lease, contact, self.records)
        except Exception as error:  # noqa: BLE001 - a damaged row may raise anything; nothing is lost by it
            outcomes.failed(lease, code_of(error))
            return None
        if notice is None:
            outcomes.suppressed(lease)
        return notice


@attrs.frozen(kw_only=True)
class EventPost:
    """Events to the marketplace: their rows say all there is.

    Attributes:
        attempts: tries before a row becomes a dead letter.
    """

    attempts: int
    channel: str = attrs.field(default=EVENTS, init=False)

    async def reader(self, leases: Sequence[Lease], /) -> Reader | None:
        """As in `Post`."""
        del leases
        return self._read

    def _read(self, lease: Lease, outcomes: Outcomes) -> tuple[Event, ...] | None:
        if lease.first.attempts > self.attempts:
            outcomes.dead(lease, "attempts_used_up")
            return None
        try:
            return tuple(map(event_of, lease.rows))
        except Exception as error:  # noqa: BLE001 - a damaged row may raise anything; nothing is lost by it
            outcomes.failed(lease, code_of(error))
            return None
