"""Mail providers that are hinted at behind an at sign: "jane88 @ the usual g one"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from txmessaging.detection.link.hosts import Host
from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.words.sign_phrases import IMPLIED

ARTICLES: Final = frozenset(
    "the that il el la le lo o du my a das der die de del do da di della dello".split()
)
"""What may stand before the name of a provider."""

ADJECTIVES: Final = frozenset(
    "usual normal regular same big good old ol ole standard obvious famous free common popular well known "
    "main default typical trusty classic google's googles apple's".split()
)
"""How people speak of a provider that everybody knows."""

_HINTS: Final = {
    "g": "gmail.com",
    "gee": "gmail.com",
    "goog": "gmail.com",
    "google": "gmail.com",
    "y": "yahoo.com",
    "h": "hotmail.com",
    "apple": "icloud.com",
    "microsoft": "outlook.com",
}
_NOUNS: Final = frozenset(
    "one mail thing place domain provider email ending service suffix account box server".split()
)
_MOST_ADJECTIVES: Final = 3


def skip_adjectives(parts: Sequence[Lexeme], at: int) -> int:
    """Return which lexeme follows an article and what praises a provider.

    Args:
        parts: The words and signs of a text.
        at: The first lexeme to look at.

    Example:
        >>> from txmessaging.detection.reading.lexemes import lexemes
        >>> skip_adjectives(lexemes("the good old gmail"), 0)
        3
    """
    count = len(parts)
    if at < count and parts[at].text in ARTICLES:
        at += 1
    first = at
    while at < count and at - first < _MOST_ADJECTIVES and parts[at].text in ADJECTIVES:
        at += 1
    return at


def _ends(parts: Sequence[Lexeme], at: int) -> bool:
    return at >= len(parts) or parts[at].text in _STOPS


_STOPS: Final = frozenset(",.!?;:)")


def hinted_host(parts: Sequence[Lexeme], at: int) -> Host | None:
    """Return the provider that is hinted at behind an at sign, or None.

    Args:
        parts: The words and signs of a text.
        at: The first lexeme behind the sign.

    Example:
        >>> from txmessaging.detection.reading.lexemes import lexemes
        >>> hinted_host(lexemes("the usual g one"), 0).name
        'gmail.com'
        >>> hinted_host(lexemes("the usual place"), 0) is None
        True
    """
    hint = skip_adjectives(parts, at)
    if hint >= len(parts) or parts[hint].text not in _HINTS:
        return None
    name, last = parts[hint], hint
    if hint + 1 < len(parts) and parts[hint + 1].text in _NOUNS:
        last = hint + 1
    if last == hint and (hint == at or not _ends(parts, last + 1)):
        return None
    forms = frozenset({IMPLIED})
    return Host(_HINTS[name.text], parts[at].start, parts[last].end, last + 1, forms, provider=True)
