"""E-mail addresses as they are usually written, and as people write them to escape a filter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.email.introduced import introduced_addresses
from txmessaging.detection.email.plain import plain_addresses, reversed_addresses
from txmessaging.detection.email.reader import Reader
from txmessaging.detection.email.same import addresses_by_reference
from txmessaging.detection.link.hosts import spells_an_ending
from txmessaging.detection.topics import Topic
from txmessaging.detection.words import signs as words
from txmessaging.detection.words.mail_providers import PROVIDERS
from txmessaging.detection.words.sign_phrases import any_foreign

# What the words of the text don't show: signs in scripts without spaces or with vowel signs, and symbols.
# They are words of the sentence unless a name or an ending follows.
_SIGNS_ELSEWHERE = any_foreign(table[each] for table in (words.AT, words.DOT) for each in ("hi", "zh", "ja"))
_NAMES_ELSEWHERE = any_foreign((*words.ENDINGS.values(), *PROVIDERS.values()))
_GATE_ELSEWHERE = re.compile(
    rf"(?:{_SIGNS_ELSEWHERE}|[{''.join(words.AT_SYMBOLS)}])\s?[)\]]?\s?(?:[a-z0-9]|{_NAMES_ELSEWHERE})"
)
_AT_IN_SIGNS = re.compile(r"[\[({<*_-]\s?(?:at|et)\s?[\])}>*_-]")
_STOP = re.compile(r"\.\s?[\])}>]?\s?[a-z]{2}")
_AT_DOMAIN = re.compile(
    r"(?<!\w)(?:at|et|bei|chez)\s[\w-]{1,63}(?:\.|\s\.\s?|\s?[\[({<]\s?\.\s?[\])}>]\s?)[a-z]{2}"
)
_NAME_BEFORE = re.compile(r"""[\w)\]}>"'][ \n]{0,3}[\[({<]?\s?@""")
_A_IN_BRACKETS = ("(a)", "[a]", "{a}", "( a )", "[ a ]", "g(oogle)")
_LETTERS_OF_PROVIDERS = re.compile(r"m([ ._*-])a\1i\1l|a([ ._*-])o\2l(?![^\W_])|y([ ._*-])a\3h\3o")
_KNOWN_NAMES: Final = frozenset(
    "username user name names handle nick nickname lastname surname usuario nombre nome pseudo nom "
    "benutzername naam".split()
)


def find_emails(search: Search) -> Iterator[Candidate]:
    """Yield the e-mail addresses of the text.

    An address as it is usually written is looked for by its domain, and the local part backwards from it:
    so a text of nothing but letters costs no more than its length. Lengths are those of RFC 5321, section
    4.5.3.1. For the others the text is read as names and signs: with words for the signs, spaces, symbols,
    and with the ending or the sign between name and provider left out.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    done: set[int] = set()
    if "@" in search.signs:
        yield from reversed_addresses(search, done)
        yield from plain_addresses(search, done)
    if _may_be_spelled(search, len(done)):
        reader = Reader.of(search, done)
        yield from reader.read()
        if not _KNOWN_NAMES.isdisjoint(search.tokens):
            yield from addresses_by_reference(search, cued=reader.cued)
        if search.topics & (Topic.MAIL | Topic.PHRASE):
            yield from introduced_addresses(search, cued=reader.cued)


def _may_be_spelled(search: Search, plain: int) -> bool:
    """Whether it is worth reading the text sign by sign: this costs little, as most texts have no address."""
    lower, topics = search.lower, search.topics
    if plain and plain >= lower.count("@") and not topics & Topic.AT_ONLY:
        return bool(topics & Topic.DOT) and spells_an_ending(search.tokens)
    return bool(
        topics & Topic.MAIL
        or (not plain and "@" in search.signs and _NAME_BEFORE.search(lower))
        or search.names_a_phrase
        or (topics & Topic.DOT and spells_an_ending(search.tokens))
        or (topics & Topic.AT and _says_at(lower))
        or (topics & Topic.LETTER and _has_letters_apart(lower))
        or (not lower.isascii() and _GATE_ELSEWHERE.search(lower))
    )


def _says_at(lower: str) -> bool:
    """Whether "at" stands between signs, or a domain follows it."""
    if _AT_IN_SIGNS.search(lower):
        return True
    return "." in lower and _STOP.search(lower) is not None and _AT_DOMAIN.search(lower) is not None


def _has_letters_apart(lower: str) -> bool:
    """Whether an "a" stands in brackets, or the letters of a provider stand apart."""
    return any(map(lower.__contains__, _A_IN_BRACKETS)) or bool(_LETTERS_OF_PROVIDERS.search(lower))
