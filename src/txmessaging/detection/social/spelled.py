"""Handles whose signs are words: "dana underscore knits"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ADDS
from txmessaging.detection.social_words import (
    AT_WORDS,
    DOTS,
    HYPHENS,
    ORDINARY,
    UNDERSCORE_GATE,
    UNDERSCORES,
    WORDS_TOO,
    fragments,
)

_CJK = "\u3040-\u30ff\u3400-\u9fff"


_SIGN_GATE: Final = UNDERSCORE_GATE | fragments((*DOTS, *HYPHENS))
_SIGN_GATE_CJK = re.compile(
    "[\u4e0b\u5e95\u30a2\u3042\u30d4\u3074\u30c9](?:\u5212|\u5283|\u7dda|\u7ebf|\u30f3\u30c0|"
    "\u3093\u3060|\u308a\u304a|\u30ea\u30aa|\u30c3\u30c8)"
)
_SIGN_WORDS = re.compile(
    "|".join(
        f"(?:{re.escape(word)})"
        if re.match(f"[{_CJK}]", word)
        else rf"(?<![^\W_]){re.escape(word)}(?![^\W_])"
        for word in sorted((*UNDERSCORES, *DOTS, *HYPHENS), key=len, reverse=True)
    )
)
_LEFT = re.compile(r"(?:[^\W_]|[._'-](?=[^\W_])){1,30}(?=[\s()\[\]*.,_-]{0,4}$)")
_RIGHT = re.compile(r"[\s()\[\]*.,_-]{0,4}((?:[^\W_]|[._'-](?=[^\W_])){1,30})")
_ARTICLES: Final = frozenset(
    "a an the no with without use using and or of one per un una uno ein eine einen einem el il le la "
    "um uma een de"
    " key your in by is as to for from mit com con avec met z bez и с без the polka dot at on any this "
    "that".split()
)
_AT_BEFORE = re.compile(
    rf"(?:(?<![^\W_])(?:{'|'.join(sorted(map(re.escape, AT_WORDS), key=len, reverse=True))}|at sign|"
    rf"@)[\s)\]]{{1,3}})$"
)


def spelled_handles(scene: Scene) -> Iterator[Candidate]:
    """Yield the handles around words for signs."""
    search = scene.search
    lower = search.lower
    gate = _SIGN_GATE if scene.named else UNDERSCORE_GATE
    if gate.isdisjoint(search.tokens) and (lower.isascii() or not _SIGN_GATE_CJK.search(lower)):
        return
    chain: list[re.Match[str]] = []
    for match in _SIGN_WORDS.finditer(lower):
        if chain and (match.start() - chain[-1].end() > _FAR_SIGN or len(chain) == _MOST_SIGNS):
            yield from _chain(scene, chain)
            chain = []
        chain.append(match)
    if chain:
        yield from _chain(scene, chain)


_FAR_SIGN: Final = 34
_MOST_SIGNS: Final = 8


def _chain(scene: Scene, chain: list[re.Match[str]]) -> Iterator[Candidate]:
    """A handle around spelled signs: "dana underscore knits dot shop"."""
    lower = scene.search.lower
    first, last = chain[0], chain[-1]
    offset = max(0, first.start() - 44)
    left = None
    for each in _LEFT.finditer(lower[offset : first.start()]):
        left = each
    right = _RIGHT.match(lower, last.end())
    if (
        left is None
        or right is None
        or left[0] in _ARTICLES
        or right[1] in _ARTICLES - {"and", "by", "the", "de", "la"}
    ):
        return
    if not (left[0].isascii() and right[1].isascii()) and any(each[0] in WORDS_TOO for each in chain):
        scene.search.spend()
        return
    start, end = offset + left.start(), right.end()
    before = _AT_BEFORE.search(lower[max(0, start - 12) : start])
    if before:
        start -= len(before[0])
    mention = scene.near(start, end)
    if mention and not mention.sure and not before and len(lower[mention.start : mention.end]) == 1:
        mention = None
    underscored = any(each[0] in UNDERSCORES for each in chain)
    adds = bool(ADDS.search(lower[max(0, start - 50) : start]))
    if mention:
        clear = adds or mention.sure or before or len(chain) > 1
        plain = {left[0], right[1]} & (ORDINARY | _ARTICLES)
        confidence = 0.9 if underscored else 0.75 if clear else 0.4 if plain else 0.6
    else:
        confidence = (0.8 if adds or before else 0.68) if underscored else 0.0
    if not mention and not underscored:
        return
    handle = _spoken(lower[offset + left.start() : end])
    evidence = ("signs spelled in words",)
    yield scene.finding(
        (start, end), confidence, mention, "social.spelled", evidence, handle=handle, disguised=True
    )


def _sign(match: re.Match[str]) -> str:
    return "_" if match[0] in UNDERSCORES else "-" if match[0] in HYPHENS else "."


def _spoken(written: str) -> str:
    signed = _SIGN_WORDS.sub(_sign, written)
    return re.sub(r"[\s()\[\]*,]+", "", signed)
