"""Phrases are searched for only in a text with a word that begins like one of them; none is lost by that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging.detection.candidates import Search
from txmessaging.detection.known import Known
from txmessaging.detection.puzzles.phrases import Phrases
from txmessaging.detection.reading.folding import fold

PHRASES = Phrases(
    r"(?:put|stick)\s(?:it|them)|ends?|backwards?|c'est\sun|is\san?|revers\w{1,3}", r"\b", "倒着|后"
)
NOBODY = Known.of(())
PIECES = [
    "put",
    "stick",
    " ",
    "it",
    "end",
    "s",
    "backward",
    "c'est",
    "un",
    "is",
    "a",
    "revers",
    "ed",
    "_",
    "1",
    "倒着",
    "'",
]


def search(text):
    return Search(fold(text), (), NOBODY, NOBODY)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_no_phrase_is_lost_by_asking_for_the_beginnings_of_words_first(text):
    scan = search(text)
    assert PHRASES.are_in(scan) == (PHRASES.search(scan.lower) is not None)


@pytest.mark.parametrize("text", ["stick them in", "the ends", "the end", "it is a 4", "c'est un 5", "倒着"])
def test_a_phrase_is_found(text):
    assert PHRASES.are_in(search(text))


def test_other_words_are_none():
    assert not PHRASES.are_in(search("the blue lamp"))


@pytest.mark.parametrize("spaced", [r"\d\sback", r"al\w", "is"])
def test_a_phrase_has_to_tell_its_first_word(spaced):
    with pytest.raises(ValueError, match="is not told"):
        Phrases(spaced, "", "后")
