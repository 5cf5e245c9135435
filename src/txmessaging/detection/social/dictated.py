"""Handles that are told word by word: "the word lantern, then moth, then the number 4", "@ kayla knits"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ENDS, MY
from txmessaging.detection.words.accounts import DOTS, HYPHENS, LEADS, NOUNS, UNDERSCORE_GATE
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.sign_phrases import PROVIDER_WORDS

_TOLD = r"(?:the\s(?:words?|names?|numbers?|letters?|digits?)|(?:first|second|third|next|last)\sword)\s"
_PART = rf"(?:{_TOLD})?[a-z0-9]{{1,24}}"
_THEN = r"[\s,]{1,3}(?:and\s)?(?:then|followed\sby|plus)\s"
_ROW = re.compile(
    rf"(?<![^\W_])(?!(?:is|its|it's|s)\s){_PART}(?:(?:{_THEN}|[\s,]{{1,3}}(?={_TOLD})){_PART}){{1,4}}(?![^\W_])"
)
_JOINTS = re.compile(rf"{_THEN}|{_TOLD}|[\s,]+")
_TELLING = re.compile(_TOLD)
_IS = re.compile(
    r"(?:\s(?:handle|name|user\s?name|user|account|page|tag))?(?:'s|\s(?:is|its|it's)|\s?[:=])\s(?:just\s)?"
)
_MY_HANDLE = re.compile(
    r"\b(?:my|our)\s(?:handle|user\s?name|name|user|nick|tag|@|account)(?:'s|\sis|\s?[:=])\s$"
)
_ON = re.compile(r"[\s,(]{1,3}(?:on|over\son|for|at)\s(?:the\s|my\s)?$")
_SIGNS: Final = UNDERSCORE_GATE | DOTS | HYPHENS | PROVIDER_WORDS
GATE: Final = frozenset("then followed plus word words".split())
"""A text without one of these words joins no words to a handle."""

_BEGINS = r"(?:^|[\n,.:;!?(]\s?|\b(?:is|it's|its|add|follow|find|dm|im|i'm|called|us|me|under|as|tag)\s)"
_AT_SIGN = r"at[\s-](?:sign|symbol)\s"
_WORDS_AT = re.compile(
    rf"{_BEGINS}(?P<at>@\s|{_AT_SIGN})(?P<name>[a-z0-9_.-]{{2,30}}(?:\s[a-z0-9_-]{{1,30}}){{0,3}})"
    r"[\s,(]{1,3}(?:on|over\son|that'?s|is)\s(?:the\s|my\s|our\s)?$"
)
_ONE_AT = re.compile(rf"{_BEGINS}(?P<at>{_AT_SIGN})(?P<name>[a-z0-9_][a-z0-9_.-]{{2,30}}[a-z0-9_])(?![\w@])")
_FAR: Final = 90


def told_word_by_word(scene: Scene) -> Iterator[Candidate]:
    """Yield the handles whose words are joined by "then" beside the name of a network.

    Args:
        scene: The message and the networks named in it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    for mention in scene.named:
        row = _row_after(scene.search.lower, mention) or _row_before(scene.search.lower, mention)
        if row is None:
            continue
        parts = [part for part in _JOINTS.split(row[0]) if part]
        if not _TELLING.search(row[0]) and not ORDINARY.isdisjoint(parts):
            continue
        if not _SIGNS.isdisjoint(parts):
            continue  # A name with its signs: that is read elsewhere.
        evidence = ("told word by word",)
        yield scene.finding(
            row.span(), 0.7, mention, "social.dictated", evidence, handle="".join(parts), disguised=True
        )
        return


def _row_after(lower: str, mention: Mention) -> re.Match[str] | None:
    lead = _IS.match(lower, mention.end)
    before = lower[max(0, mention.start - 16) : mention.start]
    if lead is None or not (MY.search(before) or not before.strip()):
        return None
    row = _ROW.match(lower, lead.end())
    return row if row and ENDS.match(lower, row.end()) else None


def _row_before(lower: str, mention: Mention) -> re.Match[str] | None:
    first = max(0, mention.start - _FAR)
    on = _ON.search(lower[first : mention.start])
    if on is None:
        return None
    for row in _ROW.finditer(lower, first, first + on.start()):
        mine = _MY_HANDLE.search(lower[max(0, row.start() - 24) : row.start()])
        if row.end() == first + on.start() and mine:
            return row
    return None


def handles_after_at(scene: Scene) -> Iterator[Candidate]:
    """Yield the handles behind an @ that stands apart, or the words for it.

    Args:
        scene: The message and the networks named in it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = scene.search.lower
    for mention in scene.named:
        first = max(0, mention.start - _FAR)
        match = _WORDS_AT.search(lower[first : mention.start])
        if match and _is_name(match["name"].split(), spoken=match["at"] != "@ "):
            span = first + match.start("at"), first + match.end("name")
            handle = match["name"].replace(" ", "")
            evidence = ("behind an @", "stands before the name of a network")
            yield scene.finding(span, 0.75, mention, "social.at", evidence, handle=handle, disguised=True)
    for match in _ONE_AT.finditer(lower):
        yield from _after_words_for_at(scene, match)


def _after_words_for_at(scene: Scene, match: re.Match[str]) -> Iterator[Candidate]:
    """As in "find me, at sign danaweaves", with or without a network."""
    name = match["name"]
    look = look_of(name, scene.search.text[match.start("name") : match.end("name")])
    if look < Look.COMPOUND or name in PROVIDER_WORDS or not ENDS.match(scene.search.lower, match.end()):
        return
    span = match.start("at"), match.end("name")
    mention = scene.near(*span)
    evidence = ("behind the words for @",)
    confidence = 0.85 if mention else 0.65
    yield scene.finding(span, confidence, mention, "social.at", evidence, handle=name, disguised=True)


def _is_name(words: list[str], *, spoken: bool) -> bool:
    """Whether words are a name: none of them alone would be found elsewhere, or be a word of the sentence."""
    first = words[0]
    if first in ORDINARY or first in NOUNS or first in LEADS or first.isdecimal():
        return False
    return spoken or len(words) > 1
