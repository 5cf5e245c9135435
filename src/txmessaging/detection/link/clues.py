"""How likely words and signs are a domain, by how its full stops are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.link.address import LONG_NAME, TOO_ORDINARY, has_letters, is_known
from txmessaging.detection.link.cues import says_to_visit, speaks_of_sites
from txmessaging.detection.link.hosts import Host
from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.words.sign_phrases import BRACKETED, COMMA, SPACED, SPOKEN
from txmessaging.detection.words.signs import DOT_SYMBOLS
from txmessaging.detection.words.tlds import COMMON_TLDS, SPOKEN_TLDS

# Endings that follow a word for a full stop as words of the same language; those of English for the others.
_ENGLISH_WORDS: Final = frozenset("am as at be by do in is it me my no of on or pm so to us".split())
_COLLISIONS: Final = {
    "point": _ENGLISH_WORDS | frozenset("de la et se sa ma au ne ni".split()),
    "punto": frozenset("de es la me no se si al in ma mi ne su lo y".split()),
    "ponto": frozenset("de do da no na se me es st".split()),
    "punt": _ENGLISH_WORDS | frozenset("de es".split()),
    "punkt": frozenset("am at da es im in so st".split()),
    "nokta": frozenset("ve de da bu ne mi".split()),
    "kropka": frozenset("co do na ni po to za".split()),
}
_TWO: Final = 2


def likelihood_of_host(search: Search, row: Sequence[Lexeme], host: Host, path: str) -> float:
    """How likely words and signs are a domain.

    Args:
        search: The scan under way.
        row: The words and signs.
        host: What they read as.
        path: The path behind it.
    """
    labels = host.name.split(".")
    name, ending = labels[-2], labels[-1]
    if is_known(host.name):
        return 0.93 if path else 0.7
    alone = len(labels) == _TWO
    if (not has_letters(name) and ending not in COMMON_TLDS) or (alone and len(name) == 1):
        return 0.0
    if name in {"com", "net", "org"} and ending in COMMON_TLDS:
        return 0.0  # "including .com, dot com and the like"
    cued = speaks_of_sites(search, ending)
    if BRACKETED in host.forms:
        score = _weighed_brackets(row, labels)
    elif SPOKEN in host.forms:
        score = _weighed_words(row, labels, path, cued=cued)
        if _is_made_up(name) and says_to_visit(search, host.start):
            score = max(score, 0.7)
    elif SPACED in host.forms:
        score = _weighed_spaces(search.lower, row, labels, path, cued=cued)
    elif COMMA in host.forms:
        score = 0.8 if ending in COMMON_TLDS else 0.1
    else:
        score = 0.85
    return min(score - 0.45 * (alone and name in TOO_ORDINARY) + 0.05 * cued, 0.97)


def _is_made_up(name: str) -> bool:
    return "-" in name or any(map(str.isdigit, name)) or len(name) >= LONG_NAME


def _weighed_brackets(row: Sequence[Lexeme], labels: list[str]) -> float:
    """How likely a host with symbols, or signs in brackets, for its full stops is one."""
    symbols = any(part.text in DOT_SYMBOLS for part in row)
    if not symbols or labels[-1] in COMMON_TLDS or labels[-2] in {"co", "com"}:
        return 0.9
    # Symbols stand between the items of lists as well.
    return 0.7 if len(labels) == _TWO and _is_made_up(labels[-2]) else 0.4


def _weighed_words(row: Sequence[Lexeme], labels: list[str], path: str, *, cued: bool) -> float:
    """How likely a host with words for its full stops is one."""
    ending = labels[-1]
    if ending in COMMON_TLDS:
        return 0.9
    if ending in SPOKEN_TLDS or (len(labels) > _TWO and labels[-2] in {"co", "com"}):
        return 0.82
    if len(ending) == _TWO and not _is_collision(row, ending):
        return 0.72
    by_cue = 0.1 if len(ending) == _TWO else 0.3
    return 0.3 + by_cue * cued + 0.15 * _is_made_up(labels[-2]) + 0.35 * (path != "")


def _weighed_spaces(lower: str, row: Sequence[Lexeme], labels: list[str], path: str, *, cued: bool) -> float:
    """How likely a host with spaces around its full stops is one."""
    name, ending = labels[-2], labels[-1]
    if ending in COMMON_TLDS or (len(labels) > _TWO and name == "co"):
        score = 0.8
    else:
        score = 0.2 + 0.3 * (path != "") + 0.25 * (cued and (ending in SPOKEN_TLDS or _is_made_up(name)))
    if _is_spaced_evenly(lower, row):
        return score
    return score - (0.1 if ending in {"com", "org"} else 0.4)


def _is_collision(parts: Sequence[Lexeme], ending: str) -> bool:
    """Whether the ending is an ordinary word after this word for a full stop."""
    return any(part.sign == "." and ending in _COLLISIONS.get(part.text, _ENGLISH_WORDS) for part in parts)


def _is_spaced_evenly(lower: str, row: Sequence[Lexeme]) -> bool:
    """Whether the full stops have a space on both sides, or before them: after them is where one belongs."""
    return all(
        part.text != "." or lower[part.start - 1].isspace() or not lower[part.end].isspace() for part in row
    )
