"""Handles that are to be read from their end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.reading.folding import fold
from txmessaging.detection.social.look import SHORT, Look, look_of
from txmessaging.detection.social.place import ANYWHERE
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.words.accounts import LEADS, NOUNS
from txmessaging.detection.words.ordinary import ORDINARY

_BACKWARDS_WORDS: Final = (
    "backwards|backward|in reverse|reversed|reverse|al reves|del reves|ao contrario|de tras para frente|"
    "a l'envers|ruckwarts|al contrario|a rovescio|"
    "al rovescio|achterstevoren|andersom|omgekeerd|od tylu|wspak|"
    "tersten|ters|наоборот|задом наперед|بالعكس|بالمقلوب|معكوس|उल्टा|倒过来|倒過來|反过来|反過來|倒着|"
    "逆から|逆に|さかさま|逆さ"
)
_FIRST_INDIC: Final = 0x0900
BACKWARDS_GATE: Final = frozenset(
    "backwards backward reverse reversed reves contrario tras envers ruckwarts rovescio achterstevoren "
    "andersom omgekeerd tylu wspak tersten ters".split()
)
_BACKWARDS = re.compile(
    "|".join(
        f"(?:{word})" if ord(word[0]) > _FIRST_INDIC else rf"(?<![^\W_]){word}(?![^\W_])"
        for word in fold(_BACKWARDS_WORDS).lower.split("|")
    )
)


def backward_handles(scene: Scene) -> Iterator[Candidate]:
    """A handle that is to be read from its end: "my insta is eod_enaj backwards"."""
    lower = scene.search.lower
    for said in _BACKWARDS.finditer(lower):
        mention = scene.near(said.start(), said.end())
        if mention is None:
            continue
        first = max(0, said.start() - 40)
        around = [
            match
            for match in ANYWHERE.finditer(lower, first, min(len(lower), said.end() + 40))
            if _may_be_backwards(match, said, mention) and _is_told(lower, match)
        ]
        if around:
            closest = min(around, key=lambda each: max(said.start() - each.end(), each.start() - said.end()))
            yield scene.finding(
                closest.span(),
                0.75,
                mention,
                "social.backwards",
                ("said to be written backwards",),
                handle=closest[0][::-1],
                disguised=True,
            )


def _may_be_backwards(match: re.Match[str], said: re.Match[str], mention: Mention) -> bool:
    word = match[0]
    apart = all(match.end() <= other[0] or match.start() >= other[1] for other in _spans(said, mention))
    known = word in ORDINARY or word in NOUNS or word in LEADS or word in {"spelled", "written", "typed"}
    return apart and not known and len(word) > SHORT + 1 and look_of(word, word) >= Look.WORD


_TOLD = re.compile(
    r"(?:[:=>]|(?<![^\W_])(?:is|as|es|e|est|c'est|ist|jest|to|это|называется|है|هو))[\s\"']{0,3}$"
)


def _is_told(lower: str, match: re.Match[str]) -> bool:
    """Whether a word is given as a name, or looks like one: verbs stand before "backwards" as well."""
    told = _TOLD.search(lower, max(0, match.start() - 14), match.start())
    return bool(told) or look_of(match[0], match[0]) >= Look.COMPOUND


def _spans(said: re.Match[str], mention: Mention) -> tuple[tuple[int, int], ...]:
    return said.span(), (mention.start, mention.end)
