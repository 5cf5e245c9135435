"""Whether what was found is meant: a sentence may forbid it, or quote the rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from txmessaging.detection.reading.folding import fold
from txmessaging.detection.reading.sentences import clause_at, one_of, sentence_at
from txmessaging.detection.words import negations

NEGATED: Final = "negated"
QUOTED: Final = "quoted"


def _either(spaced: str, unspaced: str) -> re.Pattern[str]:
    return re.compile(f"{one_of(spaced)}|{one_of(unspaced, spaced=False)}")


_DENIES: Final = _either(negations.DENYING, negations.DENYING_UNSPACED)
_SAID_OTHERWISE: Final = _either(negations.SAID_OTHERWISE, negations.SAID_OTHERWISE_UNSPACED)
_RULES: Final = _either(negations.RULES, negations.RULES_UNSPACED)
_RULES_SAY: Final = re.compile(one_of(negations.RULES_SAY))
_OWN: Final = _either(negations.OWN, negations.OWN_UNSPACED)
_TURNS: Final = _either(negations.TURNS, negations.TURNS_UNSPACED)
_FILLER: Final = r"(?:\s{1,2}(?:ever|please|jamais|jamas|nunca|mai|to|an|du|de)){0,2}"
_WARNING: Final = re.compile(
    rf"(?:{one_of(negations.DENYING)}{_FILLER}[\s']{{1,2}}{one_of(negations.SCARES)})"
    rf"|(?:{one_of(negations.SCARES)}(?:\s{{1,2}}\w{{1,12}})?\s{{1,2}}{one_of(negations.DENYING)})"
    rf"|(?:yazmayin|yazma|aramayin|arama|gondermeyin|tiklamayin|odemeyin)(?!\w)"
    rf"|(?:不要|别|別|勿|請勿|请勿)[^\s,.]{{0,3}}{one_of(negations.SCARES_UNSPACED, spaced=False)}"
    rf"|{one_of(negations.SCARES_UNSPACED, spaced=False)}[^\s,.]{{0,4}}(?:ないで|しないで|禁止)"
)


def excuse_of_invitation(lower: str, start: int, end: int) -> str | None:
    """Return "negated" or "quoted" if the sentence of an invitation forbids it or is about the rule, or None.

    Args:
        lower: The text, as `View.lower` has it.
        start: Where the words of the invitation begin.
        end: One past their end.

    Example:
        >>> excuse_of_invitation("please don't send me your number", 13, 32)
        'negated'
        >>> excuse_of_invitation("why don't you send me your number", 14, 33) is None
        True
    """
    first, last = clause_at(lower, start, end)
    # "Me chama no zap": "in the", within the words of an invitation.
    clause = lower[first:start] + _IN_THE.sub(" ", lower[start:end]) + lower[end:last]
    if _denies(clause):
        return NEGATED
    sentence, _ = sentence_at(lower, start, end)
    if _RULES.search(clause) or _RULES_SAY.search(lower, sentence, start):
        return QUOTED
    return None


_IN_THE: Final = re.compile(r"(?<=\w)\sno\s(?=\ue000)")


def _denies(text: str) -> bool:
    return _DENIES.search(text) is not None and _DENIES.search(_SAID_OTHERWISE.sub(" ", text)) is not None


def excuse_of_detail(lower: str, start: int, end: int) -> str | None:
    """Return "negated" or "quoted" if a sentence only warns of a contact detail, or None.

    A detail of the author's own is never excused, nor one that is given by taking the negation back.

    Args:
        lower: The text, as `View.lower` has it.
        start: Where the detail begins.
        end: One past its end.

    Example:
        >>> excuse_of_detail("never write to people like x@y.example who say so", 27, 38)
        'negated'
        >>> excuse_of_detail("don't call me at 415 555 0132", 17, 29) is None
        True
    """
    first, last = sentence_at(lower, start, end)
    before, after = lower[first:start], lower[end:last]
    # The next sentence may take it back: "…, no wait do".
    if _takes_back(before, after + lower[last : last + _NEXT]):
        return None
    clause, clause_end = clause_at(lower, start, end)
    around = f"{lower[clause:start]}\ue000{lower[end:clause_end]}"
    if _denies(around) and _WARNING.search(_SAID_OTHERWISE.sub(" ", around)):
        return NEGATED
    return QUOTED if _RULES_SAY.search(before) else None


def may_excuse(lower: str, tokens: Sequence[str]) -> bool:
    """Whether a text has a word that may excuse something: most have none, and need no closer look.

    Args:
        lower: The text, as `View.lower` has it.
        tokens: Its words.

    Example:
        >>> may_excuse("not you", ["not", "you"]), may_excuse("for you", ["for", "you"])
        (True, False)
    """
    return not _TELLING.isdisjoint(tokens) or (
        not lower.isascii() and _TELLING_UNSPACED.search(lower) is not None
    )


def _telling(words: str) -> Iterator[str]:
    for word in fold(words).lower.split():
        parts = re.split("[_'-]", word)
        yield "t" if word.endswith("'t") else max(parts, key=len)


_TELLING: Final = frozenset(_telling(negations.DENYING + negations.RULES_SAY))
_TELLING_UNSPACED: Final = re.compile(one_of(negations.DENYING_UNSPACED, spaced=False))


def _takes_back(before: str, after: str) -> bool:
    return any(word.search(text) is not None for word in (_OWN, _TURNS) for text in (before, after))


_NEXT: Final = 40
