"""Whether a text holds nothing that any rule would look at: most messages do, and that is told at once.

Each rule begins by asking for its own signs and words. Here they are asked for together.
"""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.digits import may_hold_digits
from txmessaging.detection.leaving import tells_a_word
from txmessaging.detection.networks import LETTERS_APART
from txmessaging.detection.phone import LEAST
from txmessaging.detection.sign_phrases import names_a_phrase
from txmessaging.detection.topics import Topic

_GLUED_STOP = re.compile(r"[.!]\w")
# Letters and punctuation of everyday texts in Latin and Cyrillic: their words and signs say it all.
_EVERYDAY = re.compile("[ -~\n\r\t\u00a1\u00bf-\u024f\u0400-\u0481]*")
_TELLING: Final = (
    Topic.REPEAT
    | Topic.PIECE
    | Topic.MAIL
    | Topic.DOT
    | Topic.ENDING
    | Topic.UNDERSCORE
    | Topic.ACCOUNT
    | Topic.NETWORK
    | Topic.GLUED
)


def holds_nothing(search: Search) -> bool:
    """Whether no built-in rule would find anything, and nothing is left for the next message.

    False says nothing: then the rules have to look.

    Args:
        search: The scan under way.

    Example:
        >>> from txmessaging.detection.folding import fold
        >>> from txmessaging.detection.known import Known
        >>> nobody = Known.of(())
        >>> holds_nothing(Search(fold("Is the blue lamp still to be had?"), (), nobody, nobody))
        True
    """
    lower, topics = search.lower, search.topics
    # A word alone may be a piece of something.
    if search.signs or topics & _TELLING or len(search.tokens) < 2:
        return False
    if not lower.isascii() and not _EVERYDAY.fullmatch(lower):
        return False
    if _GLUED_STOP.search(lower) or "www" in lower or ".moc" in lower or tells_a_word(lower):
        return False
    if topics & Topic.PHRASE and names_a_phrase(search.tokens, search.word_topics):
        return False
    if topics & Topic.SAID and _may_say_digits(search):
        return False
    letters = sum([word & Topic.LETTER for word in search.word_topics]) if topics & Topic.LETTER else 0
    return letters <= Topic.LETTER or LETTERS_APART.search(lower) is None


def _may_say_digits(search: Search) -> bool:
    """Whether number words are a phone number, or so many of the words that they may be a piece of one."""
    said = len([word for word in search.word_topics if word & _NUMBER_WORD])
    ends_with_digits = said > 1 and search.word_topics[-1] & Topic.SAID
    return (
        bool(ends_with_digits)
        or said * 3 > len(search.tokens)
        or (said > 1 and may_hold_digits(search.lower, search.word_topics, 0, LEAST))
    )


_NUMBER_WORD: Final = Topic.SAID | Topic.WEAK | Topic.ODD
