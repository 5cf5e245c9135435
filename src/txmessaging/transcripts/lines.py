"""Reading the lines of a transcript: JSON, hexadecimal, and the commitments of the parts of an entry."""

from __future__ import annotations

import json
from collections.abc import Callable
from operator import itemgetter
from typing import Any, NamedTuple, cast

from txmessaging.domain.chain import DETAIL_FIELDS, HEAD_FIELDS, SALT_OCTETS, commitment, packed

DIGEST_OCTETS = 32
WHITE_SPACE = " \t\r\n"


class Part(NamedTuple):
    """A part of an entry: the names of its members, and of the fields of its content if that is an object."""

    name: str
    salt: str
    given: str
    fields: tuple[str, ...] = ()


PARTS = tuple(
    Part(name, f"{name}_salt", f"{name}_commitment", fields)
    for name, fields in (
        ("head", HEAD_FIELDS),
        ("detail", DETAIL_FIELDS),
        ("original", ()),
        ("delivered", ()),
    )
)
ENTRY_MEMBERS = frozenset({"entry", "link"}).union(*(part[:3] for part in PARTS))
_values_of: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    part.name: itemgetter(*part.fields) for part in PARTS if part.fields
}
_PLAIN = frozenset({str, int, type(None)})


class Bad(Exception):
    """A line is not as it was written."""


def stripped(line: object) -> str:
    """The text of a line without the white space around it, as JSON has it (RFC 8259, 2)."""
    try:
        text = line.decode() if isinstance(line, bytes) else line
    except UnicodeDecodeError:
        raise Bad("the line is not UTF-8") from None
    if not isinstance(text, str):
        raise Bad("the line is no text")
    return text.strip(WHITE_SPACE)


def parsed(text: str) -> dict[str, Any]:
    """The object in a stripped line."""
    try:
        document, end = _decode(text)
    except (ValueError, RecursionError):
        raise Bad("the line is not JSON") from None
    if not isinstance(document, dict) or end != len(text):
        raise Bad("the line is not a JSON object")
    return cast("dict[str, Any]", document)


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The members of an object, each named once: readers differ in which of two they take."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Bad("an object names a member twice")
    return members


_decode: Callable[[str], tuple[object, int]] = json.JSONDecoder(object_pairs_hook=_members).raw_decode


def octets(digits: object, length: int) -> bytes:
    """The bytes of a digest or salt."""
    try:
        found = bytes.fromhex(digits) if isinstance(digits, str) else b""
    except ValueError:
        found = b""
    if len(found) != length or found.hex() != digits:
        raise Bad(f"a digest or salt is not {length} bytes in lower-case hexadecimal")
    return found


def part_commitment(entry: dict[str, Any], part: Part) -> bytes:
    """The commitment of a part: computed if it is shown, given if it is withheld, empty if there is none."""
    if part.name in entry:
        if part.given in entry:
            raise Bad(f"the {part.name} is shown and withheld at once")
        return commitment(octets(entry.get(part.salt), SALT_OCTETS), _content(entry[part.name], part))
    if part.salt in entry:
        raise Bad(f"there is a salt for the {part.name}, and no {part.name}")
    if part.given in entry:
        return octets(entry[part.given], DIGEST_OCTETS)
    if part.fields:
        raise Bad(f"the {part.name} is missing")
    return b""


def _content(content: Any, part: Part) -> bytes:  # noqa: ANN401 - whatever JSON holds
    """The bytes that a shown part commits to."""
    try:
        if not part.fields:
            text: bytes = content.encode()
            return text
        values = _values_of[part.name](content)
        if len(content) == len(part.fields) and _PLAIN.issuperset(map(type, values)):
            return packed(values)
    except (AttributeError, KeyError, TypeError, UnicodeEncodeError, IndexError):
        pass
    raise Bad(f"the {part.name} does not have the form that it must have")
