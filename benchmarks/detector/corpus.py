"""The corpus of marketplace messages in tests/corpus: what is in it, and what counts as one message."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import frozen

FOLDER: Final = Path(__file__).parents[2] / "tests" / "corpus"
PARTS: Final = ("open", "check", "sealed")
KINDS: Final = ("phone", "email", "social", "messenger", "link")
WITHOUT: Final = ("ordinary", "hard")
WITH: Final = ("plain", "disguised", "split")

_CAPITALISED = re.compile(r"\b[A-Z]\w+")
_NO_LETTERS = re.compile(r"[\d\W_]+")


@frozen
class Mark:
    """A contact detail, or a part of one, that a reader sees.

    Attributes:
        turn: The number of the turn it stands in, from 0.
        start, end: Its code points in that turn's text.
        kind: phone, email, social, messenger or link.
        network: The network or messenger, if there is one.
        valid: What phonenumbers says of a number in the message's region; None where it was not asked.
    """

    turn: int
    start: int
    end: int
    kind: str
    network: str | None = None
    valid: bool | None = None


@frozen
class Message:
    """One message, or one dialogue whose turns hold the parts of a detail.

    Attributes:
        id: Unique in the corpus.
        klass: What it shows, such as "hard-tracking".
        group: ordinary or hard (without a detail), plain, disguised or split (with one).
        lang: ISO 639-1.
        region: ISO 3166, where the two people are.
        facts: What the platform knows of the order.
        turns: Who says what; one turn unless it is split.
        marks: The details.
    """

    id: str
    klass: str
    group: str
    lang: str
    region: str
    facts: Mapping[str, str]
    turns: tuple[tuple[str, str], ...]
    marks: tuple[Mark, ...]

    @property
    def has_detail(self) -> bool:
        return self.group in WITH

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(mark.kind for mark in self.marks)


def read(part: str) -> tuple[Message, ...]:
    """The messages of one part, in the order of its file."""
    with (FOLDER / f"{part}.jsonl").open(encoding="utf-8") as lines:
        return tuple(message(json.loads(line)) for line in lines)


def message(row: Mapping[str, Any]) -> Message:
    """A line of the corpus as a message."""
    turns = tuple((who, text) for who, text in row.get("turns") or [["A", row["text"]]])
    marks = tuple(
        Mark(
            span.get("turn", 0),
            span["start"],
            span["end"],
            span["kind"],
            span.get("network"),
            span.get("valid"),
        )
        for span in row.get("spans", ())
    )
    return Message(
        id=row["id"],
        klass=row["class"],
        group=_group(row),
        lang=row["lang"],
        region=row["region"],
        facts=row.get("facts", {}),
        turns=turns,
        marks=marks,
    )


def _group(row: Mapping[str, Any]) -> str:
    if row["intent"] != "with":
        return str(row["intent"])
    if "turns" in row:
        return "split"
    return "disguised" if row["disguised"] else "plain"


def skeleton(each: Message) -> str:
    """What is left of a message without details, names, digits and signs: equal ones count once."""
    said = " ".join("".join(_without_marks(each, turn)) for turn in range(len(each.turns)))
    return _NO_LETTERS.sub(" ", _CAPITALISED.sub("N", said)).strip().lower() or said


def _without_marks(each: Message, turn: int) -> Iterator[str]:
    text, at = each.turns[turn][1], 0
    for mark in sorted((mark for mark in each.marks if mark.turn == turn), key=lambda mark: mark.start):
        yield text[at : mark.start] + "*"
        at = mark.end
    yield text[at:]


def distinct(messages: Iterable[Message]) -> tuple[Message, ...]:
    """The first of each group of messages that are equal up to digits and names."""
    return tuple({skeleton(each): each for each in reversed(tuple(messages))}.values())[::-1]
