"""A notifier, an event sink and an address book without a world outside, for tests and first steps."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

from txmessaging.domain.events import Event
from txmessaging.domain.notification import Contact, Notification


@attrs.frozen(eq=False)
class MemoryNotifier:
    """Keeps what it was given. Thread-safe."""

    _given: list[Notification] = attrs.field(factory=list[Notification], init=False, repr=False)

    @property
    def notifications(self) -> tuple[Notification, ...]:
        """What was delivered so far, oldest first."""
        return tuple(self._given)

    def deliver(self, notification: Notification, /) -> None:
        """Keep it."""
        # list.append is atomic, and so is the copy above: no lock.
        self._given.append(notification)

    def clear(self) -> None:
        """Forget what was delivered."""
        self._given.clear()


@attrs.frozen(eq=False)
class MemoryEventSink:
    """Keeps the events that it was told. Thread-safe."""

    _told: list[Event] = attrs.field(factory=list[Event], init=False, repr=False)

    @property
    def events(self) -> tuple[Event, ...]:
        """What was told so far, oldest first."""
        return tuple(self._told)

    def receive(self, event: Event, /) -> None:
        """Keep it."""
        self._told.append(event)


def _contacts(given: Mapping[str, Contact | str]) -> dict[str, Contact]:
    return {user: Contact(it) if isinstance(it, str) else it for user, it in given.items()}


@attrs.frozen
class StaticAddressBook:
    """An address book over a mapping that never changes.

    Attributes:
        contacts: user id to contact, or just to an e-mail address.

    >>> StaticAddressBook({"u1": "buyer@mail.example"}).lookup(["u1", "u9"])
    {'u1': Contact(locale='en')}
    """

    contacts: Mapping[str, Contact] = attrs.field(converter=_contacts)

    def lookup(self, users: Collection[str], /) -> Mapping[str, Contact]:
        """The contacts of those among `users` that it knows."""
        return {user: self.contacts[user] for user in users if user in self.contacts}
