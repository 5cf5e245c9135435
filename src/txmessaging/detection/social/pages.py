"""Pages and channels by their names in small letters: "yt channel is danas bench", "insta page: oak barn"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import MY
from txmessaging.detection.social_words import LEADS, NOUNS, ORDINARY, PERSONS

_PAGE = re.compile(
    r"\s(?:page|channel|account|acc|profile|group|handle)(?P<is>(?:\sis)?\s(?:called|named|under)|'s|\sis|\s?:)\s"
    r"(?P<name>[^\W_]{2,20}(?:\s[^\W_]{2,20}){1,3})"
    r"(?=\s{0,2}(?:$|[\n,;!()]|[.](?!\w))|\s(?:pls|please|dm|msg|message|if|for|and\s(?:dm|msg|message))\b)"
)
_ENDINGS: Final = ("ed", "ing", "ly", "ful", "able", "ible", "ous", "ive")
# What is said of a page, and does not name it.
_SAID_OF_IT: Final = frozenset(
    """super very pretty rather kinda sorta totally completely under mostly brand quite too down full empty
    public cute nice hacked dead gone linked below above members member invite private business personal
    only official fairly extremely absolutely literally basically great
    lovely tiny huge chaotic messy""".split()
)


def names_of_pages(scene: Scene) -> Iterator[Candidate]:
    """Yield the names of pages and channels that are said to be so called.

    Args:
        scene: The message and the networks named in it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = scene.search.lower
    for mention in scene.named:
        match = _PAGE.match(lower, mention.end)
        if match is None:
            continue
        before = lower[max(0, mention.start - 12) : mention.start]
        words = match["name"].split()
        if not (MY.search(before) or before.rstrip().endswith((".", "!", ",")) or not before.strip()):
            continue
        said = match["is"].strip() in {"is", "'s"}
        if not _OTHER_WORDS.isdisjoint(words) or (said and any(word.endswith(_ENDINGS) for word in words)):
            continue
        confidence = 0.62 if said else 0.7
        evidence = ("said to be the name of a page",)
        yield scene.finding(match.span("name"), confidence, mention, "social.page", evidence)


_OTHER_WORDS: Final = ORDINARY | _SAID_OF_IT | LEADS | PERSONS | NOUNS
