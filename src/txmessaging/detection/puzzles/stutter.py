"""Numbers with the same word after each digit: "four eh one eh five …", "4um 1um 5um …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.phone.numbering import read_number
from txmessaging.detection.phone.surroundings import Token
from txmessaging.detection.puzzles.finding import solved
from txmessaging.detection.topics import Topic
from txmessaging.detection.words.number_words import NUMBER_WORDS

_LONGEST: Final = 400
_LENGTHS: Final = range(9, 13)
_STEM: Final = 4
_FEWEST_REPEATS: Final = 6
_MOST_ODD: Final = (_LENGTHS.start - 1) * Topic.ODD
_GLUED = re.compile(r"(\d)([a-z]{1,8})")
# One of something and none of it: "one kitten, no kittens".
_NONE: Final = {"no": "0", "a": "1"}


class _Beat(NamedTuple):
    """A digit and the word after it."""

    digit: str
    word: str
    start: int
    end: int


def find_stuttered(search: Search) -> Iterator[Candidate]:
    """Yield the number after each digit of which the same word stands.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if not search.may_hold_a_number or len(search.lower) > _LONGEST or len(search.tokens) < _LENGTHS.start:
        return
    # Digits and the word return; or each word is a digit with another glued to it.
    repeats = len(search.tokens) - len(set(search.tokens))
    if repeats < _FEWEST_REPEATS and search.figures < _LENGTHS.start - 1:
        return
    if repeats < _FEWEST_REPEATS and sum([topics & Topic.ODD for topics in search.word_topics]) < _MOST_ODD:
        return
    for beats in _runs(search.places):
        digits = "".join([beat.digit for beat in beats])
        if len(digits) not in _LENGTHS or _counts_on(digits):
            continue
        readings = [found for region in search.regions if (found := read_number(digits, region))]
        if readings or not search.regions:
            search.spend()
            value = readings[0].value if readings else digits
            yield solved((beats[0].start, beats[-1].end), value, 0.8, "the same word after each digit")


def _runs(tokens: Sequence[Token]) -> Iterator[list[_Beat]]:
    """Digits in a row with the same word after each; the last one may stand without it."""
    run: list[_Beat] = []
    at = 0
    while at < len(tokens):
        size, beat = _beat(tokens, at)
        at += size
        if beat and run and _stem(beat.word) != _stem(run[0].word):
            if len(run) + 1 < _LENGTHS.start:
                run = [beat]  # what came before was no part of it
                continue
            beat = beat._replace(word="")  # the last one: "… four eh five, call"
        if beat:
            run.append(beat)
        if run and not (beat and beat.word):
            yield run
            run = []
    if run:
        yield run


def _stem(word: str) -> str:
    """What the singular and the plural have in common."""
    return word.rstrip("s")[:_STEM]


def _beat(tokens: Sequence[Token], at: int) -> tuple[int, _Beat | None]:
    """The digit at a place with the word after it, and how many tokens they are."""
    word, start, end = tokens[at]
    if glued := _GLUED.fullmatch(word):
        return 1, _Beat(glued[1], glued[2], start, end)
    digit = word if word.isdecimal() else NUMBER_WORDS.get(word) or _NONE.get(word, "")
    if len(digit) != 1:
        return 1, None
    following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
    if following.isdecimal() or following in NUMBER_WORDS:
        following = ""
    return 1 + bool(following), _Beat(digit, following, start, end)


def _counts_on(digits: str) -> bool:
    """Whether somebody counts: "one sheep, two sheep, three sheep"."""
    steps = {(int(later) - int(one)) % 10 for one, later in pairwise(digits)}
    return len(steps) <= 2
