"""Opaque cursors: what a page ends with, in a form that a host hands back unread."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from txmessaging.errors import InvalidCursor

MOST_PER_PAGE = 500
_LONGEST_CURSOR = 65_536


def encode_cursor(kind: str, *values: Any) -> str:  # noqa: ANN401 - JSON values
    """A cursor for one kind of page."""
    octets = json.dumps([kind, *values], ensure_ascii=False, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def decode_cursor(kind: str, cursor: object, *types: type) -> list[Any]:
    """The values of a cursor.

    Raises:
        InvalidCursor: it was not made by `encode_cursor` for this kind of page.
    """
    problem = InvalidCursor("this is not a cursor of this page; start again without one", page=kind)
    if not isinstance(cursor, str) or len(cursor) > _LONGEST_CURSOR:
        raise problem
    try:
        padding = b"=" * (-len(cursor) % 4)
        octets = base64.b64decode(cursor.encode() + padding, altchars=b"-_", validate=True)
        document: list[Any] = json.loads(octets)
        found, *values = document
    except (ValueError, binascii.Error, TypeError, RecursionError):
        raise problem from None
    if found != kind or [type(value) for value in values] != list(types) or not all(map(_storable, values)):
        raise problem
    return values


def _storable(value: object) -> bool:
    """Whether a database can be asked for it: 64-bit numbers and text without half characters."""
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    return not isinstance(value, str) or value.isascii() or not any("\ud800" <= c <= "\udfff" for c in value)
