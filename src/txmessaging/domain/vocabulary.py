"""The closed lists of words that everything else speaks in."""

from __future__ import annotations

import enum
from typing import TypeVar

from txmessaging.errors import InvalidChoice

Word = TypeVar("Word", bound=enum.StrEnum)


class Words(enum.StrEnum):
    """The base of the lists. A word is its text and hashed as such: in C, where an enum hashes in Python."""

    __hash__ = str.__hash__

    @property
    def value(self) -> str:
        """Its text: an enum's own property is two calls, and a send asks for a dozen."""
        text: str = self._value_
        return text


class Role(Words):
    """Who acts: one of the two parties, or the host that runs the marketplace."""

    BUYER = "buyer"
    SELLER = "seller"
    HOST = "host"

    @property
    def other(self) -> Role:
        """The other party of the conversation; the host has none and stays itself."""
        return _OTHER[self]


_OTHER = {Role.BUYER: Role.SELLER, Role.SELLER: Role.BUYER, Role.HOST: Role.HOST}


class EntryKind(Words):
    """What an entry of the log records.

    From REPORTED on it acts on an earlier message: a party reports it or appeals, an operator decides.
    """

    OPENED = "opened"
    MESSAGE = "message"
    NOTE = "note"
    RESTATED = "restated"
    CLOSED = "closed"
    REOPENED = "reopened"
    REPORTED = "reported"
    APPEALED = "appealed"
    RELEASED = "released"
    MASKED = "masked"
    CLEARED = "cleared"
    REJECTED = "rejected"
    REMOVED = "removed"
    DISMISSED = "dismissed"

    @property
    def is_decision(self) -> bool:
        """Whether an operator decided on a message."""
        return self in _DECISIONS


_DECISIONS = frozenset(
    {
        EntryKind.RELEASED,
        EntryKind.MASKED,
        EntryKind.CLEARED,
        EntryKind.REJECTED,
        EntryKind.REMOVED,
        EntryKind.DISMISSED,
    }
)


class CaseKind(Words):
    """Why somebody of the marketplace is to look at a message."""

    HELD = "held"
    REPORTED = "reported"
    APPEALED = "appealed"


class CaseState(Words):
    """Whether that is still to be done."""

    OPEN = "open"
    CLOSED = "closed"


class ReportReason(Words):
    """What a party says is wrong with a message."""

    OFF_PLATFORM = "off_platform"
    FRAUD = "fraud"
    HARASSMENT = "harassment"
    SPAM = "spam"
    OTHER = "other"


class Outcome(Words):
    """What became of a message. All but REFUSED are attempts: stored, replayed, on the record."""

    DELIVERED = "delivered"
    WARNED = "warned"
    MASKED = "masked"
    RETURNED = "returned"
    HELD = "held"
    BLOCKED = "blocked"
    REFUSED = "refused"

    @property
    def reaches_the_other_side(self) -> bool:
        """Whether the message is delivered at once."""
        return self in _DELIVERED


_DELIVERED = frozenset({Outcome.DELIVERED, Outcome.WARNED, Outcome.MASKED})


class Topic(Words):
    """What a message is about."""

    ORDER_DETAILS = "order_details"
    SHIPPING = "shipping"
    PRODUCT_QUESTION = "product_question"
    ISSUE = "issue"
    OTHER = "other"


class Refusal(Words):
    """Why a user may not write now: the closed list behind `availability` and REFUSED."""

    CLOSED = "closed"
    RATE_LIMITED = "rate_limited"
    CONFIRMATION_REQUIRED = "confirmation_required"


class View(Words):
    """Whose eyes a transcript is written for."""

    OPERATOR = "operator"
    BUYER = "buyer"
    SELLER = "seller"


def parse(words: type[Word], value: str, *, name: str) -> Word:
    """The word of a closed list that `value` spells.

    Raises:
        InvalidChoice: `value` is not on the list; the message names the list.
    """
    try:
        return words(value)
    except ValueError:
        choices = ", ".join(words)
        raise InvalidChoice(f"unknown {name}; use one of: {choices}", name=name) from None
