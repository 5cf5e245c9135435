"""The topics of words, told once for every word and kept, since the words of chats return."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from txmessaging.detection import digits, networks
from txmessaging.detection.puzzles.winks import TELLING_WORDS
from txmessaging.detection.solicitation.cues import cue
from txmessaging.detection.solicitation.hints.index import may_tell
from txmessaging.detection.topics import Topic
from txmessaging.detection.words.accounts import CALLS, UNDERSCORE_GATE
from txmessaging.detection.words.number_words import REPEATS, SAID, WEAK
from txmessaging.detection.words.parts import DIALLING, LEADING_ON, PIECES
from txmessaging.detection.words.sign_phrases import (
    DOT_WORDS,
    FIRST_OF_PAIRS,
    GLUED,
    LEET_PROVIDERS,
    PROVIDER_WORDS,
    SECOND_OF_PAIRS,
    SINGLE_WORDS,
)

_MOST_KEPT: Final = 16_000
_LONGEST_KEPT: Final = 40

# The services are called by their names, or searched with.
_OPENING: Final = frozenset(
    "com net org ru kom dotcom dotnet dotorg linktree linktr slash google bing duckduckgo".split()
)
_WORDS: Final = (
    (SAID, Topic.SAID),
    (WEAK, Topic.WEAK),
    (REPEATS.keys(), Topic.REPEAT),
    ({"at", "et", "bei", "chez"}, Topic.AT),
    (SINGLE_WORDS | LEET_PROVIDERS, Topic.MAIL),
    (SINGLE_WORDS - PROVIDER_WORDS, Topic.AT_ONLY),
    (FIRST_OF_PAIRS, Topic.PHRASE),
    (SECOND_OF_PAIRS, Topic.SECOND),
    (DOT_WORDS, Topic.DOT),
    (_OPENING, Topic.ENDING),
    (UNDERSCORE_GATE, Topic.UNDERSCORE),
    (CALLS, Topic.ACCOUNT),
    (PIECES | DIALLING, Topic.PIECE),
    (LEADING_ON, Topic.LEADS_ON),
    (TELLING_WORDS, Topic.WINK),
)
_TESTS: Final[tuple[tuple[Callable[[str], object], int], ...]] = (
    (digits.says_something, Topic.DIGITS),
    (digits.says_digits, Topic.MEMBER),
    (digits.is_odd, Topic.ODD),
    (digits.by_ear, Topic.ODD),
    (digits.is_glued, Topic.GLUED),
    (digits.is_jumbled, Topic.JUMBLED),
    (GLUED.search, Topic.MAIL),
    (networks.begins_a_name, Topic.NETWORK),
    (lambda word: cue(word).about, Topic.OFFSITE),
    (may_tell, Topic.HINT),
    (lambda word: len(word) == 1, Topic.LETTER),
)


class _Topics(dict[str, int]):
    """A table that is filled as words are met, and bounded."""

    def __missing__(self, word: str) -> int:
        topics = 0
        for words, topic in _WORDS:
            topics |= topic * (word in words)
        for holds, topic in _TESTS:
            topics |= topic * bool(holds(word))
        if len(self) < _MOST_KEPT and len(word) <= _LONGEST_KEPT:
            self[word] = topics
        return topics


_TOPICS: Final = _Topics()


def topics_of(words: Sequence[str]) -> list[int]:
    """Return the topics of each of some words.

    Args:
        words: Words of a folded text in lower case.

    Example:
        >>> bool(topics_of(["gmail"])[0] & Topic.MAIL), topics_of(["oak", "lamp"])
        (True, [0, 0])
    """
    return list(map(_TOPICS.__getitem__, words))
