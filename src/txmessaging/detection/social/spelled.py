"""Handles whose signs are words: "dana underscore knits"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ADDS, ENDS, POSSESSIVE
from txmessaging.detection.words.accounts import (
    AT_WORDS,
    DOTS,
    HYPHENS,
    SENTENCE_NAMES,
    UNDERSCORE_GATE,
    UNDERSCORES,
    WORDS_TOO,
    fragments,
)
from txmessaging.detection.words.ordinary import ORDINARY

_CJK = "\u3040-\u30ff\u3400-\u9fff"


_SIGN_GATE: Final = UNDERSCORE_GATE | fragments((*DOTS, *HYPHENS))
_SIGN_GATE_CJK = re.compile(
    "[\u4e0b\u5e95\u30a2\u3042\u30d4\u3074\u30c9](?:\u5212|\u5283|\u7dda|\u7ebf|\u30f3\u30c0|"
    "\u3093\u3060|\u308a\u304a|\u30ea\u30aa|\u30c3\u30c8)"
)
_ALL_SIGNS: Final = sorted((*UNDERSCORES, *DOTS, *HYPHENS), key=len, reverse=True)
_WITHOUT_SPACES: Final = [word for word in _ALL_SIGNS if re.match(f"[{_CJK}]", word)]
_WITH_SPACES: Final = [word for word in _ALL_SIGNS if word not in _WITHOUT_SPACES]
# The first letters are asked for first: most words begin with others.
_SIGN_WORDS = re.compile(
    rf"(?<![^\W_])(?=[{''.join(sorted({re.escape(word[0]) for word in _WITH_SPACES}))}])"
    rf"(?:{'|'.join(map(re.escape, _WITH_SPACES))})(?![^\W_])|{'|'.join(map(re.escape, _WITHOUT_SPACES))}"
)
_RIGHT = re.compile(
    r"(?:[\s,]{1,3}(?:and\s)?(?:then|plus)(?=\s))?[\s()\[\]*.,_-]{0,4}((?:[^\W_]|[._'-](?=[^\W_])){1,30})"
)
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
    """A handle around spelled signs: "dana underscore knits dot shop", "underscore dana"."""
    span = _span(scene.search.lower, chain)
    if span is None:
        return
    lower = scene.search.lower
    start, end = span
    spoken = _spoken(lower[start:end])
    if not spoken.isascii() and any(each[0] in WORDS_TOO for each in chain):
        scene.search.spend()
        return
    before = _AT_BEFORE.search(lower[max(0, start - 12) : start])
    if before:
        start -= len(before[0])
    mention = _mention(scene, start, end, at=bool(before))
    led = ADDS.search(lower[max(0, start - 50) : start]) or _I_AM.search(lower[max(0, start - 12) : start])
    adds = bool(led or _IS_MINE.match(lower, end))
    confidence = _confidence(lower, chain, span, mention, said=adds or bool(before))
    if not confidence:
        return
    evidence = ("signs spelled in words",)
    yield scene.finding(
        (start, end), confidence, mention, "social.spelled", evidence, handle=spoken, disguised=True
    )


def _span(lower: str, chain: list[re.Match[str]]) -> tuple[int, int] | None:
    """Where a handle begins and ends whose signs are said, or None where they are words of the sentence."""
    first, last = chain[0], chain[-1]
    left, right = _left(lower, first.start()), _RIGHT.match(lower, last.end())
    begins, ends = first[0] in UNDERSCORES, last[0] in UNDERSCORES
    if left and left[0].isdecimal() and first[0] in DOTS:
        return None  # "5 dots": a count, and no part of a name
    named = len(chain) > _MANY and left is not None and left[0] in _ARTICLES_OF_NAMES
    by_word = _is_word_by_word(lower, chain)
    has_left = left is not None and (left[0] not in _ARTICLES or named or by_word)
    has_right = right is not None and (right[1] not in _ARTICLES or right[1] in _INNER or by_word)
    # A name may begin or end with an underscore, and with no other sign.
    if not (has_left or has_right or len(chain) > 1) or not (has_left or begins) or not (has_right or ends):
        return None
    start = left.start() if left and has_left else first.start()
    end = right.end() if right and has_right else last.end()
    return start, end


def _is_word_by_word(lower: str, chain: list[re.Match[str]]) -> bool:
    """Whether there is one word between each two of several signs: then an article is a part of it, too."""
    between = [lower[one.end() : other.start()].strip() for one, other in pairwise(chain)]
    return bool(between) and all(word.isalnum() for word in between)


def _left(lower: str, end: int) -> re.Match[str] | None:
    """The word before a sign; "then" and the like may stand between them."""
    offset = max(0, end - 44)
    window = lower[offset:end]
    between = _BETWEEN.search(window)
    stop = offset + between.start() if between else end
    left = None
    for each in _WORD.finditer(lower, offset, stop):
        left = each
    return left if left and _NEXT.fullmatch(lower[left.end() : stop]) else None


def _mention(scene: Scene, start: int, end: int, *, at: bool) -> Mention | None:
    """The network that is named near a handle, unless its name is a word of the sentence."""
    mention = scene.near(start, end)
    if mention is None or mention.sure or at:
        return mention
    lower = scene.search.lower
    name = lower[mention.start : mention.end]
    ordinary = name in SENTENCE_NAMES and not POSSESSIVE.search(
        lower[max(0, mention.start - 40) : mention.start]
    )
    return None if ordinary or len(name) == 1 else mention


def _confidence(
    lower: str, chain: list[re.Match[str]], span: tuple[int, int], mention: Mention | None, *, said: bool
) -> float:
    """How likely words and words for signs are a handle; zero where nothing speaks for it."""
    start, end = span
    underscored = any(each[0] in UNDERSCORES for each in chain)
    complete = start < chain[0].start() and chain[-1].end() < end
    if mention is None:
        if not underscored or not complete or " then" in lower[start:end]:
            return 0.0
        return 0.8 if said else 0.68
    if any(each[0] == "period" for each in chain) and not (
        ENDS.match(lower, end) and (said or _is_tied(lower, span, mention))
    ):
        return 0.0
    if underscored:
        return 0.9 if complete else 0.8 if said or _is_tied(lower, span, mention) else 0.0
    said_words = lower[start:end].split()
    edges = {said_words[0], said_words[-1]}
    plain = not (ORDINARY.isdisjoint(edges) and _ARTICLES.isdisjoint(edges))
    if plain and len(chain) == 1 and not (said and _is_tied(lower, span, mention)):
        return 0.4
    return 0.75 if said or mention.sure or len(chain) > 1 else 0.6


def _is_tied(lower: str, span: tuple[int, int], mention: Mention) -> bool:
    """Whether only words that lead on stand between a handle and the name of its network."""
    if mention.end <= span[0]:
        return bool(_LEADS_TO.fullmatch(lower[mention.end : span[0]]))
    return bool(_LEADS_BACK.fullmatch(lower[span[1] : mention.start]))


_I_AM = re.compile(r"\b(?:soy|somos|sou|sono|siamo|je\ssuis)\s$")
_IS_MINE = re.compile(r"\s(?:is|that's|thats|is\swhat\s(?:\w{1,9}\s){1,3}called)\s(?:my|our)(?![^\W_])")
_MANY: Final = 2
_INNER: Final = frozenset({"and", "by", "the", "de", "la"})
_ARTICLES_OF_NAMES: Final = frozenset({"the", "a", "my", "el", "la", "le", "de"})
_WORD = re.compile(r"(?:[^\W_]|[._'-](?=[^\W_])){1,30}")
_NEXT = re.compile(r"[\s()\[\]*.,_-]{0,4}")
_BETWEEN = re.compile(r"[\s,]{1,3}(?:then|and\sthen|followed\sby|plus)(?:\s(?:an?|the))?\s{1,2}[(\[]?$")
_LEADS_TO = re.compile(
    r"[\s:=,>-]{1,3}(?:(?:is|it's|its|name|handle|user\s?name|user|called|under|as|at|my|page|account|i'm|im|'s|es|"
    r"soy|somos|sou|sono|siamo|je\ssuis|ist|est|=)[\s:]{1,2}){0,3}"
)
_LEADS_BACK = re.compile(
    r"[\s,(]{1,3}(?:on|in|is|that's|thats|my|our|the|over|at|for|auf|en|sur|su|no|op|\s|'s){0,9}"
)


def _sign(match: re.Match[str]) -> str:
    return "_" if match[0] in UNDERSCORES else "-" if match[0] in HYPHENS else "."


def _spoken(written: str) -> str:
    signed = _THEN.sub(" ", _SIGN_WORDS.sub(_sign, written))
    return re.sub(r"[\s()\[\]*,]+", "", signed)


_THEN = re.compile(r"\b(?:and\s)?(?:then|plus|followed\sby)(?:\s(?:an?|the))?(?![^\W_])(?=\s)|^an?\s")
