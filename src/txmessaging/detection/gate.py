"""Whether a text holds nothing that any rule would look at: most messages do, and that is told at once.

Each rule begins by asking for its own signs and words. Here they are asked for together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.digits import may_hold_digits
from txmessaging.detection.networks import holds_letters_apart
from txmessaging.detection.phone.numbering import LEAST
from txmessaging.detection.social.shapes import PICTURES_OF_NETWORKS
from txmessaging.detection.split.leaving import tells_a_word
from txmessaging.detection.topics import Topic
from txmessaging.detection.words.number_words import PHRASE_STARTS
from txmessaging.detection.words.parts import ANSWERS, leads_to_a_name
from txmessaging.detection.words.signs import AT_SYMBOLS, DOT_SYMBOLS

_GLUED_STOP = re.compile(r"\.\w")
_GLUED_MARK = re.compile(r"!\w")
# Pictures, but those that stand for a sign or a network.
_PICTURES: Final = "".join(
    chr(code)
    for code in (*range(0x2600, 0x27C0), *range(0x1F300, 0x1FB00))
    if chr(code) not in AT_SYMBOLS | DOT_SYMBOLS | PICTURES_OF_NETWORKS.keys()
)
# Letters and punctuation of everyday texts in Latin and Cyrillic: their words and signs say it all.
_EVERYDAY = re.compile(f"[ -~\n\r\t\u00a1\u00bf-\u024f\u0400-\u0481{_PICTURES}]*")
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
        >>> from txmessaging.detection.reading.folding import fold
        >>> from txmessaging.detection.known import Known
        >>> nobody = Known.of(())
        >>> holds_nothing(Search(fold("Is the blue lamp still to be had?"), (), nobody, nobody))
        True
    """
    lower, topics = search.lower, search.topics
    if search.signs or topics & _TELLING or _may_be_a_piece(search.tokens):
        return False
    if not lower.isascii() and not _EVERYDAY.fullmatch(lower):
        return False
    if _is_glued(lower) or "www" in lower or ".moc" in lower or tells_a_word(lower):
        return False
    if search.names_a_phrase or (topics & Topic.LEADS_ON and leads_to_a_name(lower, search.tokens)):
        return False
    if topics & Topic.SAID and _may_say_digits(search):
        return False
    return not (topics & Topic.LETTER and holds_letters_apart(lower, search.word_topics))


def _is_glued(lower: str) -> bool:
    """Whether a full stop or an exclamation mark has a letter or figure right behind it."""
    return ("." in lower and _GLUED_STOP.search(lower) is not None) or (
        "!" in lower and _GLUED_MARK.search(lower) is not None
    )


def _may_be_a_piece(tokens: Sequence[str]) -> bool:
    """Whether a message is one word that may be a piece of something: neither an answer nor two words."""
    return len(tokens) < 2 and not (tokens and tokens[0] in ANSWERS and tokens[0] not in PHRASE_STARTS)


def _may_say_digits(search: Search) -> bool:
    """Whether number words are a phone number, or so many of the words that they may be a piece of one."""
    numbers = [word for word in search.word_topics if word & _NUMBER_WORD]
    said = len(numbers)
    ends_with_digits = said > 1 and search.word_topics[-1] & Topic.SAID
    return (
        bool(ends_with_digits)
        or said * 3 > len(search.tokens)
        or (said > 1 and may_hold_digits(search.lower, numbers, 0, LEAST))
    )


_NUMBER_WORD: Final = Topic.SAID | Topic.WEAK | Topic.ODD
