"""Sample records: valid, and filled with what storages get wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_type_hints

import attrs

from txmessaging.domain.instant import SECOND
from txmessaging.domain.outbox import State
from txmessaging.domain.records import (
    FIELDS,
    AuditRow,
    Case,
    Entry,
    OutboxRow,
    R,
    Record,
    Standing,
    Strike,
    Thread,
)
from txmessaging.domain.vocabulary import CaseKind, CaseState, EntryKind, Outcome, Role

NOON = 1_780_000_000 * SECOND

TEXTS: Sequence[str] = (
    "",
    " leading and trailing  ",
    "e\u0301 is not \u00e9, \ufb01 is not fi, \u0130\u0131 is not Ii",
    "\U0001f680\U0001d4d0\U0010fffd beyond the basic plane",
    "line\nline\r\nline\tend\n",
    "'; DROP TABLE thread; -- \" \\ % _ ? :name %(name)s {0} $1",
    '{"b":1,  "a":1.0, "b":2}',
    "null",
    "0123",
    "right \u202e to left \u2028 separator \ufeff mark \ufffd\uffff",
    "x" * 20_000,
)
NUMBERS: Sequence[int] = (0, 1, 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**63 - 1)
DISTINCT_IDS: Sequence[str] = (
    "order",
    "Zebra",
    "Order",
    "ORDER",
    "order ",
    " order",
    "orde\u0301r",
    "ord\u00e9r",
    "o\u00adrder",
    "\uff4frder",
    "order\U0001f680",
    "order\ufffd",
    "0123",
    "123",
    "123.0",
    "x" * 127 + "y",
    "x" * 127 + "z",
)
"""Ids of at most 128 characters that are all different, in code point order or not."""

_ROLES = [role.value for role in Role]
_WORDS: Mapping[tuple[type[Record], str], Sequence[str]] = {
    (Entry, "role"): _ROLES,
    (Entry, "kind"): [kind.value for kind in EntryKind],
    (Entry, "outcome"): [outcome.value for outcome in Outcome],
    (Strike, "role"): _ROLES,
    (Standing, "role"): _ROLES,
    (Case, "role"): _ROLES,
    (Case, "kind"): [kind.value for kind in CaseKind],
    (Case, "state"): [state.value for state in CaseState],
    (OutboxRow, "state"): [state.value for state in State],
}
"""Fields that hold a word of a closed list."""
_LONG = frozenset({"head", "link", "detail_digest", "original_digest", "delivered_digest"})


def thread(transaction_id: str = "T-1", **fields: Any) -> Thread:  # noqa: ANN401 - fields of several types
    """A thread of the buyer "bo" and the seller "sal"; the keywords replace fields."""
    given: dict[str, Any] = {
        "transaction_id": transaction_id,
        "buyer": "bo",
        "seller": "sal",
        "initiated_at": NOON,
        "statement": "{}",
        "secret": bytes(range(16)),
        "opened_at": NOON,
        "last_entry": 1,
        "last_at": NOON,
        "head": bytes(range(32)),
        "last_delivered_at": NOON,
    }
    return Thread(**{**given, **fields})


def entry(transaction_id: str = "T-1", number: int = 1, **fields: Any) -> Entry:  # noqa: ANN401 - as above
    """An undelivered message of the buyer; the keywords replace fields."""
    given: dict[str, Any] = {
        "transaction_id": transaction_id,
        "entry": number,
        "kind": EntryKind.MESSAGE.value,
        "role": Role.BUYER.value,
        "at": NOON + number,
        "buyer_read": 0,
        "seller_read": 0,
        "head_salt": bytes(range(16)),
        "link": bytes(range(32)),
    }
    return Entry(**{**given, **fields})


def strike(user: str = "sal", number: int = 1, **fields: Any) -> Strike:  # noqa: ANN401 - as above
    """A strike against a seller; the keywords replace fields."""
    given: dict[str, Any] = {
        "user": user,
        "role": Role.SELLER.value,
        "transaction_id": "T-1",
        "entry": number,
        "at": NOON + number,
        "reason": "contact_info_again",
        "rule": "default/1",
    }
    return Strike(**{**given, **fields})


def review_case(number: int = 1, **fields: Any) -> Case:  # noqa: ANN401 - as above
    """A message of the seller that is held; the keywords replace fields."""
    given: dict[str, Any] = {
        "transaction_id": "T-1",
        "entry": number,
        "kind": CaseKind.HELD.value,
        "action": number,
        "author": "sal",
        "role": Role.SELLER.value,
        "reason": "default/1",
        "opened_at": NOON + number,
    }
    return Case(**{**given, **fields})


def outbox_row(number: int = 1, *, group: str = "g", **fields: Any) -> OutboxRow:  # noqa: ANN401 - as above
    """A row that is due, at position `number` of its group; the keywords replace fields."""
    given: dict[str, Any] = {
        "channel": "mail",
        "group": group,
        "kind": "message",
        "id": str(number),
        "position": number,
        "message_id": f"{number:032x}",
        "enqueued_at": NOON + number,
    }
    return OutboxRow(**{**given, **fields})


def audit_row(number: int = 1, **fields: Any) -> AuditRow:  # noqa: ANN401 - as above
    """A look of an operator; the keywords replace fields."""
    given: dict[str, Any] = {
        "transaction_id": "T-1",
        "id": f"a{number}",
        "operator": "op",
        "act": "read",
        "at": NOON + number,
    }
    return AuditRow(**{**given, **fields})


def standing(user: str = "sal", role: str = Role.SELLER.value) -> Standing:
    """The row that guards a user's strikes."""
    return Standing(user=user, role=role)


def one_of_each() -> tuple[Record, ...]:
    """A record of each class."""
    return thread(), entry(), strike(), standing(), review_case(), outbox_row(), audit_row()


def varied(record: R, **fields: Any) -> R:  # noqa: ANN401 - as above
    """The record with other values in some fields."""
    anything: Any = record
    other: R = attrs.evolve(anything, **fields)
    return other


def changed(record: R, **fields: Any) -> R:  # noqa: ANN401 - as above
    """The record in its next version, for a Put; the keywords replace fields."""
    return varied(record, **fields, version=record.version + 1)


def awkward(kind: type[R]) -> list[R]:
    """Records of this class whose every field takes, in turn, every value that storages get wrong."""
    variants = max(len(TEXTS), len(NUMBERS)) + 1
    return [kind(**_fields(kind, variant)) for variant in range(variants)]


def _fields(kind: type[Record], variant: int) -> dict[str, Any]:
    hints = get_type_hints(kind)
    values = {
        name: _value(kind, name, str(hints[name]), variant + place) for place, name in enumerate(FIELDS[kind])
    }
    keys = {name for names in (kind.KEY, *kind.UNIQUE) for name in names if (kind, name) not in _WORDS}
    texts = {name: text for name, text in values.items() if name in keys and isinstance(text, str)}
    ids = {name: f"{variant}{text}"[:128] for name, text in texts.items()}
    return {**values, **ids, "version": 1}


def _value(kind: type[Record], name: str, hint: str, turn: int) -> str | int | bytes | None:
    if "None" in hint and turn % 4 == 0:
        return None
    if "bytes" in hint:
        size = 32 if name in _LONG else 16
        return bytes((turn * size + place) % 256 for place in reversed(range(size)))
    if "int" in hint:
        return NUMBERS[turn % len(NUMBERS)]
    words = _WORDS.get((kind, name), TEXTS)
    return words[turn % len(words)]
