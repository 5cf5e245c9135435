"""Links, with a scheme or `www.`, as a bare domain or in disguise, and those to somebody's profile."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.link.plain import bare_domains, full_links, glued_to_www, reversed_domains
from txmessaging.detection.link.searched import searched_sites
from txmessaging.detection.link.spelled import (
    known_hosts_apart,
    may_be_spelled,
    services_by_name,
    spelled_links,
)

_SHORT_ENDINGS = frozenset({"me", "ly", "ee", "gg"})
_ENGINES = frozenset({"google", "bing", "duckduckgo"})
_DOT_WORD = re.compile(r"\.[^\W\d_]{2}")


def find_links(search: Search) -> Iterator[Candidate]:
    """Yield the links of the text.

    A link on a known network that leads to an account is of the kind "social", on a messenger "messenger".
    A bare domain counts if its ending is one that shops use; if that ending is also a word ("done.it"), it
    needs a path or a word that announces a site. A domain in disguise has to be told from words of the
    sentence.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if "://" in lower or "www" in lower or "http" in lower or "hxxp" in lower:
        yield from full_links(search)
    if "." in lower and _DOT_WORD.search(lower):
        yield from bare_domains(search)
    if "www" in lower:
        yield from glued_to_www(search)
    if "moc." in lower or ".moc" in lower:
        yield from reversed_domains(search)
    if not _SHORT_ENDINGS.isdisjoint(search.tokens):
        yield from known_hosts_apart(search)
    yield from services_by_name(search)
    if not _ENGINES.isdisjoint(search.tokens):
        yield from searched_sites(search)
    if may_be_spelled(search):
        yield from spelled_links(search)
