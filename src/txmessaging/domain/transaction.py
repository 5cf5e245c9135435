"""A transaction as the host states it. The library never writes to the host's orders."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

import attrs

from txmessaging.domain.instant import from_microseconds, to_microseconds
from txmessaging.domain.text import checked_id, checked_number
from txmessaging.errors import InvalidTransaction

STATEMENT_OCTETS = 4096

Facts = Mapping[str, str | Sequence[str]]


_FACTS = "facts must map text to text or lists of text, without lone surrogates"


def _frozen_facts(facts: Facts) -> dict[str, str | tuple[str, ...]]:
    try:
        return {
            _text(key): value if isinstance(value, str) else _texts(value) for key, value in facts.items()
        }
    except (AttributeError, TypeError):
        raise InvalidTransaction(_FACTS) from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, Sequence):
        raise TypeError
    return tuple(map(_text, cast("Sequence[object]", value)))


def _is_region(code: object) -> bool:
    """Whether it looks like a code of ISO 3166-1 alpha-2."""
    return isinstance(code, str) and len(code) == 2 and code.isascii() and code.isalpha()  # noqa: PLR2004 - alpha-2


def _id(value: str) -> str:
    return checked_id(value, name="transaction id")


def _buyer(value: str) -> str:
    return checked_id(value, name="buyer")


def _seller(value: str) -> str:
    return checked_id(value, name="seller")


@attrs.frozen(kw_only=True, hash=False)
class Transaction:
    """One order of one buyer from one seller, as the host states it.

    Attributes:
        id: the host's id, 1 to 128 characters; it is the identity of the conversation too.
        buyer: the account that buys.
        seller: the account that sells.
        initiated_at: when the buyer initiated the purchase; None if that has not happened.
        reference: what people call it, such as "Order 1001"; it appears in the subject of e-mails and
            is not scanned, so put no words of users into it, such as the title of a listing.
        stage: the host's word for where the order stands, such as "paid"; policies may read it.
        facts: what the host knows of the order (order and tracking numbers, SKU, amounts);
            text that equals one of them is no contact information, so state nothing that a user
            typed. Parties are not shown them.
        buyer_region: ISO 3166 code that hints how the buyer writes phone numbers.
        seller_region: the same for the seller.
        revision: raise it with every restatement that changes something.

    Raises:
        InvalidId, InvalidTime, InvalidNumber: one of the values cannot be taken.
        InvalidTransaction: buyer and seller are one account, or it is over 4 KiB in all.

    >>> Transaction(id="T-1001", buyer="u1", seller="u2", initiated_at=None, reference="Order 1001").reference
    'Order 1001'
    """

    id: str = attrs.field(converter=_id)
    buyer: str = attrs.field(converter=_buyer)
    seller: str = attrs.field(converter=_seller)
    initiated_at: datetime | None
    reference: str = ""
    stage: str = ""
    facts: Facts = attrs.field(factory=dict[str, str | tuple[str, ...]], converter=_frozen_facts)
    buyer_region: str | None = None
    seller_region: str | None = None
    revision: int = 0

    def __attrs_post_init__(self) -> None:
        if self.initiated_at is not None:
            to_microseconds(self.initiated_at, name="initiated_at")
        if self.buyer == self.seller:
            raise InvalidTransaction("buyer and seller are the same account; nobody talks to themselves")
        for name in ("reference", "stage"):
            if getattr(self, name) != "":
                checked_id(getattr(self, name), name=name, most=STATEMENT_OCTETS)
        for region in (self.buyer_region, self.seller_region):
            if region is not None and not _is_region(region):
                raise InvalidTransaction("a region is an ISO 3166 code of two letters, such as US")
        checked_number(self.revision, name="revision", least=0, most=2**53)
        statement_of(self)


def checked_transaction(value: object) -> Transaction:
    """The value, if it is a Transaction.

    Raises:
        InvalidTransaction: it is something else.
    """
    if not isinstance(value, Transaction):
        raise InvalidTransaction(f"give a Transaction, not a {type(value).__name__}")
    return value


def statement_of(transaction: Transaction) -> str:
    """What may be restated, as the exact text that is stored and hashed: canonical JSON.

    Raises:
        InvalidTransaction: over 4 KiB, or a fact that is not text.
    """
    try:
        text = json.dumps(
            {
                "reference": transaction.reference,
                "stage": transaction.stage,
                "facts": transaction.facts,
                "buyer_region": transaction.buyer_region,
                "seller_region": transaction.seller_region,
                "revision": transaction.revision,
            },
            sort_keys=True,
            ensure_ascii=False,
            separators=(",", ":"),
        )
        octets = len(text.encode())
    except UnicodeEncodeError:
        raise InvalidTransaction(_FACTS) from None
    if octets > STATEMENT_OCTETS:
        raise InvalidTransaction(
            f"the statement has {octets} bytes; the limit is {STATEMENT_OCTETS}; state fewer facts",
            limit=STATEMENT_OCTETS,
        )
    return text


@functools.lru_cache(maxsize=1024)
def _statement(text: str) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(text)
    return parsed


def statement_fields(text: str) -> Mapping[str, Any]:
    """The fields of a stored statement. Cached: a thread's statement is read far more often than changed."""
    return _statement(text)


@functools.lru_cache(maxsize=1024)
def stated_regions(statement: str, *roles: str) -> tuple[str, ...]:
    """Where the parties in these roles are, as far as the host stated it."""
    fields = statement_fields(statement)
    return tuple(region for role in roles if (region := fields[f"{role}_region"]))


def stated(transaction_id: str, buyer: str, seller: str, initiated_at: int, statement: str) -> Transaction:
    """The transaction again, from what is stored of it."""
    return Transaction(
        id=transaction_id,
        buyer=buyer,
        seller=seller,
        initiated_at=from_microseconds(initiated_at),
        **statement_fields(statement),
    )
