"""Whether a text holds nothing that any rule would look at: most messages do, and that is told at once.

Each rule begins by asking for its own signs and words. Here they are asked for together: one search for the
signs, and one look whether the words of the text are among those of any rule.
"""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection import email, networks
from txmessaging.detection.candidates import Search
from txmessaging.detection.carry import PIECES
from txmessaging.detection.digits import LONG, SAID, may_hold_digits
from txmessaging.detection.number_words import REPEATS
from txmessaging.detection.phone import LEAST
from txmessaging.detection.social.spelled import WORD_GATE
from txmessaging.detection.social_words import CALLS
from txmessaging.detection.spelled import DOT_WORDS, names_a_phrase

_SIGNS = re.compile(r"[\d@_#\\(\[<{$|*/~+=^]|[.!]\w")
_WORDS: Final = REPEATS.keys() | PIECES | email.GATE | DOT_WORDS | WORD_GATE | CALLS | {"www", "moc"}

_LONG_ENOUGH: Final = 4
"""Words of a message that is no mere piece of a number."""


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
    lower = search.lower
    if not lower.isascii() or _SIGNS.search(lower) is not None:
        return False
    tokens = search.tokens
    # A word alone may be a piece of something.
    if len(tokens) < 2 or not _WORDS.isdisjoint(tokens) or max(map(len, tokens)) >= LONG:
        return False
    if names_a_phrase(tokens):
        return False
    # One number word is no phone number; in a very short message it may be a piece of one.
    if not SAID.isdisjoint(tokens) and (len(tokens) < _LONG_ENOUGH or may_hold_digits(lower, tokens, LEAST)):
        return False
    if sum([len(token) == 1 for token in tokens]) > 1 and networks.LETTERS_APART.search(lower):
        return False
    return networks.GATE.isdisjoint([token[: networks.PREFIX] for token in tokens])
