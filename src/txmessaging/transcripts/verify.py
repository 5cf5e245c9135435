"""Checking a transcript without a database. `docs/reference/transcript-format.md` specifies the checks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from txmessaging.domain.chain import GENESIS, link
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role, View
from txmessaging.transcripts.export import DECISIONS, FORMAT, STATEMENTS, Head
from txmessaging.transcripts.lines import (
    DIGEST_OCTETS,
    ENTRY_MEMBERS,
    PARTS,
    Bad,
    octets,
    parsed,
    part_commitment,
    stripped,
)

FIRST_MEMBERS = frozenset({"format", "transaction", "view", "entries", "head"})
LAST_MEMBERS = frozenset({"end", "erased"})
ERASABLE = frozenset({"detail", "original", "delivered"})
KINDS, ROLES, VIEWS = (frozenset(member.value for member in words) for words in (EntryKind, Role, View))
# What was refused is no attempt, and has no entry.
OUTCOMES = frozenset(Outcome) - {Outcome.REFUSED}
ACTS = DECISIONS | {EntryKind.REPORTED, EntryKind.APPEALED}
DELIVERING = frozenset({EntryKind.RELEASED, EntryKind.MASKED})
KEPT_HEAD = re.compile(r"(?P<entry>[1-9][0-9]{0,18}):(?P<link>[0-9a-f]{64})", re.ASCII)


@attrs.frozen(kw_only=True)
class Verification:
    """What a check found.

    Attributes:
        ok: every line is as it was written, and the kept head, if one was given, is on the chain.
        entries: how many entries were found good.
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


@attrs.define
class _Reader:
    """What has been read so far."""

    transaction: str = ""
    view: str = ""
    count: int = 0
    head: str = ""
    place: int = 0
    entries: int = 0
    link: bytes = GENESIS
    seq: int = 0
    at: int | None = None
    marks: tuple[int, int] = (0, 0)
    undelivered: set[int] = attrs.field(factory=set[int])
    withheld: list[tuple[int, str]] = attrs.field(factory=list[tuple[int, str]])
    unexplained: list[tuple[int, str]] = attrs.field(factory=list[tuple[int, str]])


def verify_transcript(lines: Iterable[str | bytes], *, head: str | Head | None = None) -> Verification:
    """Check a transcript.

    Args:
        lines: the JSON Lines of `desk.export`, a file of them, read lazily, or all of them as one text.
        head: a head that was kept outside the database: `desk.head` of then, or the `head` of an
            earlier verification.

    Returns:
        What was found; nothing in a transcript makes it raise.

    >>> verify_transcript(['{"format":"something else"}']).reason
    'the first line is not that of a transcript of this format'
    """
    reader = _Reader()
    rows = lines.split("\n") if isinstance(lines, str) else lines
    try:
        kept = None if head is None else _kept(str(head))
        _read(reader, iter(rows), kept)
    except Bad as bad:
        return Verification(ok=False, entries=reader.entries, first_bad=reader.place, reason=str(bad))
    return Verification(
        ok=True,
        entries=reader.entries,
        head=f"{reader.entries}:{reader.head}",
        complete=kept is not None and kept[0] == reader.entries,
    )


def _read(reader: _Reader, lines: Iterator[str | bytes], kept: tuple[int, str] | None) -> None:
    _first(reader, parsed(stripped(next(lines, ""))))
    end: dict[str, Any] | None = None
    for line in lines:
        reader.place = reader.entries + 1
        text = stripped(line)
        if not text:
            continue
        if end is not None:
            raise Bad("there is a line behind the end")
        document = parsed(text)
        if "end" in document:
            end = document
            continue
        _entry(reader, document, reader.place)
        if kept is not None and kept[0] == reader.place and kept[1] != reader.link.hex():
            raise Bad("the log up to this entry is not the one that the kept head was taken from")
        reader.entries = reader.place
    reader.place = reader.entries + 1
    _last(reader, end)
    if kept is not None and kept[0] > reader.entries:
        raise Bad(f"entries are missing: the kept head is that of entry {kept[0]}")
    _withheld(reader, end or {})


def _expect(holds: bool, reason: str) -> None:  # noqa: FBT001 - an assertion
    if not holds:
        raise Bad(reason)


def _kept(head: str) -> tuple[int, str]:
    match = KEPT_HEAD.fullmatch(head)
    if match is None:
        raise Bad("the kept head is not of the form entry:link")
    return int(match["entry"]), match["link"]


def _whole(value: object) -> bool:
    """Whether it is an integer; in Python, true and false are too."""
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    """Whether it is a string that has bytes in UTF-8: no half characters."""
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)


def _first(reader: _Reader, document: dict[str, Any]) -> None:
    _expect(document.get("format") == FORMAT, "the first line is not that of a transcript of this format")
    _expect(document.keys() == FIRST_MEMBERS, "the first line has other members than it must have")
    transaction, view, count = (document[name] for name in ("transaction", "view", "entries"))
    _expect(_is_text(transaction) and bool(transaction), "the first line names no transaction")
    _expect(isinstance(view, str) and view in VIEWS, "the first line names no view")
    _expect(_whole(count) and count > 0, "the first line has no count of entries")
    reader.transaction, reader.view, reader.count = transaction, view, count
    reader.head = octets(document["head"], DIGEST_OCTETS).hex()


def _last(reader: _Reader, document: dict[str, Any] | None) -> None:
    if document is None:
        raise Bad("the transcript has no end")
    _expect(document["end"] is True and document.keys() == LAST_MEMBERS, "the end is not as it must be")
    found, said = reader.entries, reader.count
    _expect(found == said, f"there are {found} entries, the first line says {said}")
    _expect(reader.link.hex() == reader.head, "the last link is not the head in the first line")
    _expect(isinstance(document["erased"], list), "the end names no list of erasures")


def _withheld(reader: _Reader, end: dict[str, Any]) -> None:
    """What is withheld was erased or is hidden by the view, and what was erased is withheld."""
    named = {_pair(pair) for pair in end["erased"]}
    erasable = {pair for pair in reader.withheld if pair[1] in ERASABLE}
    _expect(named <= erasable, "an erasure names a part that is not withheld")
    for entry, part in reader.unexplained:
        if (entry, part) not in named or part == "head":
            reader.place, reader.entries = entry, entry - 1
            raise Bad(f"the {part} is missing and no erasure names it")


def _pair(pair: object) -> tuple[int, str] | None:
    """The entry and part that an erasure names; None if it is no such pair."""
    match pair:
        case [int() as entry, str() as part] if not isinstance(entry, bool):
            return entry, part
        case _:
            return None


def _entry(reader: _Reader, document: dict[str, Any], number: int) -> None:
    if not _whole(document.get("entry")) or document["entry"] != number:
        raise Bad(f"entry {number} is not where it belongs")
    if not ENTRY_MEMBERS.issuperset(document):
        raise Bad("the entry has a member that it must not have")
    reader.link = link(
        reader.link, reader.transaction, number, *[part_commitment(document, part) for part in PARTS]
    )
    if document.get("link") != reader.link.hex():
        raise Bad("what is shown is not what the link commits to")
    head: dict[str, Any] = document.get("head", {})
    for part in PARTS:
        if part.given in document:
            reader.withheld.append((number, part.name))
            if not _may_hide(reader.view, part.name, head):
                reader.unexplained.append((number, part.name))
    if head:
        _head(reader, head, number)


def _head(reader: _Reader, head: dict[str, Any], number: int) -> None:
    """What must hold of a head, and between heads: words, seqs, times and marks."""
    at, gives, marks = head["at"], head["gives"], (head["buyer_read"], head["seller_read"])
    if head["kind"] not in KINDS or head["role"] not in ROLES:
        raise Bad("the kind or role of the entry is unknown")
    outcome = head["outcome"]
    if outcome not in OUTCOMES if head["kind"] == EntryKind.MESSAGE else outcome is not None:
        raise Bad("the outcome is not one of a message, or the entry is no message")
    if (head["kind"] == EntryKind.OPENED) != (number == 1):
        raise Bad("a log starts with its opening, and nothing else does")
    if not isinstance(at, int):
        raise Bad("the time of the entry is not a number")
    if reader.at is not None and at < reader.at:
        raise Bad("the entry is older than the one before")
    if not (isinstance(marks[0], int) and isinstance(marks[1], int)):
        raise Bad("a read mark is not a number")
    if marks[0] < reader.marks[0] or marks[1] < reader.marks[1] or max(marks) > reader.seq:
        raise Bad("a read mark went back or is ahead of what was delivered")
    _acts(reader, head, number)
    if gives is not None:
        if gives != reader.seq + 1:
            raise Bad(f"the entry gives seq {gives}, but {reader.seq + 1} is next")
        reader.seq = gives
    reader.at, reader.marks = at, marks


def _acts(reader: _Reader, head: dict[str, Any], number: int) -> None:
    """What must hold of an entry that acts on another one, and of what gives a seq."""
    kind, acts_on, gives = head["kind"], head["acts_on"], head["gives"]
    if kind in ACTS:
        if not _whole(acts_on) or not 0 < acts_on < number:
            raise Bad("the entry acts on none before it")
    elif acts_on is not None:
        raise Bad("the entry acts on another one, which its kind does not")
    if kind == EntryKind.MESSAGE and gives is None:
        reader.undelivered.add(number)
    if gives is None or kind in {EntryKind.MESSAGE, EntryKind.NOTE}:
        return
    if kind not in DELIVERING:
        raise Bad("the entry gives a seq, which its kind does not")
    if acts_on not in reader.undelivered:
        raise Bad("the entry delivers what is no message, or was delivered before")
    reader.undelivered.discard(acts_on)


def _may_hide(view: str, part: str, head: dict[str, Any]) -> bool:
    """Whether this view may withhold the part without an erasure."""
    if view == View.OPERATOR:
        return False
    if not head:
        return True
    if head["role"] == view:
        return False
    kind = head["kind"]
    if part == "original":
        return kind in STATEMENTS or kind == EntryKind.MESSAGE or kind in DECISIONS
    if part == "delivered":
        return kind == EntryKind.MESSAGE and head["gives"] is None
    return kind in DECISIONS or kind in {EntryKind.MESSAGE, EntryKind.RESTATED, EntryKind.NOTE}
