"""Checking a transcript without a database. `docs/reference/transcript-format.md` specifies the checks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

import attrs

from txmessaging.domain.chain import GENESIS, SALT_OCTETS, commitment, link, packed
from txmessaging.domain.vocabulary import EntryKind, View
from txmessaging.transcripts.export import DETAIL_FIELDS, FORMAT, HEAD_FIELDS, STATEMENTS

DIGEST_OCTETS = 32
MOST_DIGITS = 19
PARTIES = frozenset({"buyer", "seller"})
KINDS = frozenset(EntryKind)


@attrs.frozen(kw_only=True)
class Verification:
    """What a check found.

    Attributes:
        ok: every line is as it was written, and the kept head, if one was given, is on the chain.
        entries: how many entries were checked.
        head: the newest head, `entry:link`; what a later check can be held against.
        first_bad: the first bad entry; 0 for the first line, one more than the count for the end.
        reason: what is wrong with it, in words.
        complete: the kept head is the newest one. Without a kept head this is never said: whoever
            holds the database can cut the tail or write a new one.
    """

    ok: bool
    entries: int = 0
    head: str | None = None
    first_bad: int | None = None
    reason: str | None = None
    complete: bool = False


class _Bad(Exception):
    """A line is not as it was written."""


@attrs.define
class _Reader:
    """What has been read so far."""

    transaction: str = ""
    view: str = ""
    count: int = 0
    head: str = ""
    entry: int = 0
    link: bytes = GENESIS
    seq: int = 0
    at: int = 0
    marks: tuple[int, int] = (0, 0)
    withheld: set[tuple[int, str]] = attrs.field(factory=set[tuple[int, str]])


def verify_transcript(lines: Iterable[str], *, head: str | None = None) -> Verification:
    """Check a transcript.

    Args:
        lines: the JSON Lines of `desk.export`, read lazily.
        head: a head that was kept outside the database: `desk.head` of then, or the `head` of an
            earlier verification.

    Returns:
        What was found; nothing in a transcript makes it raise.

    >>> verify_transcript(['{"format":"something else"}']).reason
    'the first line is not that of a transcript of this format'
    """
    reader = _Reader()
    rows = iter(lines)
    place = 0
    try:
        kept = None if head is None else _kept(head)
        _first(reader, _parsed(next(rows, "")))
        ended = False
        for line in rows:
            if not line.strip():
                continue
            place = reader.entry + 1
            document = _parsed(line)
            _expect(not ended, "there is a line behind the end")
            if "end" in document:
                _last(reader, document)
                ended = True
                continue
            _entry(reader, document)
            _expect(
                kept is None or kept[0] != reader.entry or kept[1] == reader.link,
                "the log up to this entry is not the one that the kept head was taken from",
            )
        place = reader.entry + 1
        _expect(ended, "the transcript has no end")
        _expect(
            kept is None or kept[0] <= reader.entry,
            f"entries are missing: the kept head is that of entry {kept and kept[0]}",
        )
    except _Bad as bad:
        return Verification(ok=False, entries=reader.entry, first_bad=place, reason=str(bad))
    return Verification(
        ok=True,
        entries=reader.entry,
        head=f"{reader.entry}:{reader.head}",
        complete=kept is not None and kept[0] == reader.entry,
    )


def _expect(holds: bool, reason: str) -> None:  # noqa: FBT001 - an assertion
    if not holds:
        raise _Bad(reason)


def _kept(head: str) -> tuple[int, bytes]:
    number, _, digest = head.partition(":")
    well_formed = number.isdecimal() and len(number) <= MOST_DIGITS and len(digest) == 2 * DIGEST_OCTETS
    _expect(well_formed, "the kept head is not of the form entry:link")
    return int(number), _octets(digest, DIGEST_OCTETS)


def _parsed(line: str) -> dict[str, Any]:
    try:
        document = json.loads(line, object_pairs_hook=_members)
    except (ValueError, TypeError, RecursionError):
        raise _Bad("the line is not JSON") from None
    if not isinstance(document, dict):
        raise _Bad("the line is not a JSON object")
    return cast("dict[str, Any]", document)


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The members of an object, each named once: readers differ in which of two they take."""
    members = dict(pairs)
    _expect(len(members) == len(pairs), "an object names a member twice")
    return members


def _whole(value: object) -> bool:
    """Whether it is an integer; in Python, true and false are too."""
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    """Whether it is a string that has bytes in UTF-8: no half characters."""
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)


def _octets(digest: object, length: int) -> bytes:
    try:
        octets = bytes.fromhex(digest) if isinstance(digest, str) else b""
    except ValueError:
        octets = b""
    if len(octets) != length or octets.hex() != digest:
        raise _Bad(f"a digest or salt is not {length} bytes in lower-case hexadecimal")
    return octets


def _first(reader: _Reader, document: dict[str, Any]) -> None:
    _expect(document.get("format") == FORMAT, "the first line is not that of a transcript of this format")
    transaction, view, count = (document.get(name) for name in ("transaction", "view", "entries"))
    _expect(_is_text(transaction) and bool(transaction), "the first line names no transaction")
    _expect(view in tuple(View), "the first line names no view")
    _expect(_whole(count) and (count or 0) > 0, "the first line has no count of entries")
    reader.transaction, reader.view, reader.count = str(transaction), str(view), int(count or 0)
    reader.head = _octets(document.get("head"), DIGEST_OCTETS).hex()


def _last(reader: _Reader, document: dict[str, Any]) -> None:
    _expect(document["end"] is True, "the end is not marked as it must be")
    _expect(
        reader.entry == reader.count, f"there are {reader.entry} entries, the first line says {reader.count}"
    )
    _expect(reader.link.hex() == reader.head, "the last link is not the head in the first line")
    erased = document.get("erased")
    _expect(isinstance(erased, list), "the end names no list of erasures")
    for entry, part in sorted(reader.withheld):
        _expect(
            [entry, part] in (erased or []), f"the {part} of entry {entry} is missing and no erasure names it"
        )


def _entry(reader: _Reader, document: dict[str, Any]) -> None:
    number = reader.entry + 1
    _expect(
        _whole(document.get("entry")) and document["entry"] == number,
        f"entry {number} is not where it belongs",
    )
    reader.link = link(
        reader.link,
        reader.transaction,
        number,
        _part(reader, document, "head", HEAD_FIELDS),
        _part(reader, document, "detail", DETAIL_FIELDS),
        _part(reader, document, "original"),
        _part(reader, document, "delivered"),
    )
    _expect(document.get("link") == reader.link.hex(), "what is shown is not what the link commits to")
    if head := _shown_head(document):
        _head(reader, head, number)
    reader.entry = number


def _shown_head(document: dict[str, Any]) -> dict[str, Any]:
    head = document.get("head")
    return cast("dict[str, Any]", head) if isinstance(head, dict) else {}


def _head(reader: _Reader, head: dict[str, Any], number: int) -> None:
    """What must hold between heads: kinds, seqs, times and marks."""
    kind, at, gives = head["kind"], head["at"], head["gives"]
    marks = (head["buyer_read"], head["seller_read"])
    _expect(kind in KINDS, "the kind of the entry is unknown")
    _expect(
        (kind == EntryKind.OPENED) == (number == 1), "a log starts with its opening, and nothing else does"
    )
    _expect(isinstance(at, int) and at >= reader.at, "the entry is older than the one before")
    _expect(all(isinstance(mark, int) for mark in marks), "a read mark is not a number")
    _expect(
        marks[0] >= reader.marks[0] and marks[1] >= reader.marks[1] and max(marks) <= reader.seq,
        "a read mark went back or is ahead of what was delivered",
    )
    if gives is not None:
        _expect(gives == reader.seq + 1, f"the entry gives seq {gives}, but {reader.seq + 1} is next")
        reader.seq += 1
    reader.at, reader.marks = at, marks


def _part(
    reader: _Reader, document: dict[str, Any], name: str, fields: tuple[str, ...] | None = None
) -> bytes:
    """The commitment of a part: computed from content and salt, or as given where it is withheld."""
    if name in document:
        _expect(f"{name}_commitment" not in document, f"the {name} is shown and withheld at once")
        salt = _octets(document.get(f"{name}_salt"), SALT_OCTETS)
        return commitment(salt, _content(document[name], name, fields))
    given = document.get(f"{name}_commitment")
    if given is None:
        _expect(name not in {"head", "detail"}, f"the {name} is missing")
        return b""
    if not _may_hide(reader.view, name, _shown_head(document)):
        reader.withheld.add((reader.entry + 1, name))
    return _octets(given, DIGEST_OCTETS)


def _content(content: Any, name: str, fields: tuple[str, ...] | None) -> bytes:  # noqa: ANN401 - whatever JSON holds
    """The bytes that a shown part commits to."""
    try:
        if fields is None:
            octets: bytes = content.encode()
            return octets
        _expect(len(content) == len(fields), f"the {name} has other fields than it must have")
        values = [content[field] for field in fields]
        _expect(not any(isinstance(value, bool | float) for value in values), f"the {name} has a wrong value")
        return packed(values)
    except (AttributeError, KeyError, TypeError, UnicodeEncodeError, IndexError):
        raise _Bad(f"the {name} does not have the form that it must have") from None


def _may_hide(view: str, name: str, head: dict[str, Any]) -> bool:
    """Whether this view may withhold the part without an erasure."""
    if view == View.OPERATOR:
        return False
    if not head:
        return True
    if head.get("role") == view:
        return False
    kind = head.get("kind")
    if name == "original":
        return kind in STATEMENTS or kind == EntryKind.MESSAGE
    return name == "detail" and kind in {EntryKind.MESSAGE, EntryKind.RESTATED, EntryKind.NOTE}
