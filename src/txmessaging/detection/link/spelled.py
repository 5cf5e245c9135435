"""Domains whose signs are words, set apart, or left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from txmessaging.detection.candidates import BudgetSpent, Candidate, Search, Status, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.link.address import (
    LEAST,
    LONG_NAME,
    Address,
    found,
)
from txmessaging.detection.link.clues import likelihood_of_host
from txmessaging.detection.link.cues import speaks_of_sites
from txmessaging.detection.link.hosts import Host, path_after, read_host, spells_an_ending
from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.topics import Topic
from txmessaging.detection.words import signs as words
from txmessaging.detection.words.addresses import NO_NAMES
from txmessaging.detection.words.sign_phrases import IMPLIED, LITERAL, SPOKEN, any_foreign
from txmessaging.detection.words.tlds import COMMON_TLDS

# An ending that no full stop stands right before.
_APART_ENDING = re.compile(r"(?<![\w.@/-])(?:com|net|org|ru|kom|c o m)(?![^\W_])")
_ODD_SIGNS = (
    " .",
    "\n.",
    "[.",
    "(.",
    "{.",
    "w w",
    ",ly",
    "http",
    "hxxp",
    ".c0m",
    "dotorg",
    "dotcom",
    "dotnet",
    "< .",
)
_ODD_WITHOUT_STOP = tuple(sign for sign in _ODD_SIGNS if "." not in sign)
_PLAIN_WWW = re.compile(r"www\d?\.\S")
_GATE_ELSEWHERE = re.compile(
    rf"(?:{any_foreign(words.DOT[each] for each in ('hi', 'zh', 'ja'))})"
    rf"\s?[)\]]?\s?(?:[a-z]|{any_foreign(words.ENDINGS.values())})"
)
_MOST_LOOKS: Final = 2000
_BEGINNINGS: Final = frozenset({"www", "http", "https", "hxxp", "hxxps", "ww", "wwww"})
_SLASH = (
    r"(?:slash|forward\sslash|barra|barre|barre\soblique|diagonal"
    r"|bolu|schragstrich|slesh|slesz|ukosnik|streep|слэш|слеш|/)"
)
_APART_HOST = re.compile(
    r"(?<![\w.])(?P<name>paypal|bit|te?|wa|revolut|linktr|cash|discord)\s?"
    r"(?:\.|dot|punto|ponto|point|punkt|punt|kropka|nokta|точка)?\s?"
    rf"(?P<ending>me|ly|ee|gg)\s?{_SLASH}\s?(?P<path>[a-z0-9][\w-]{{2,40}})"
)
_SPELLED: Final = {"te": "t"}
"""Letters by their names, as far as a known host is one letter."""
# Hosts that are called by the name of their service.
_SERVICE = re.compile(
    rf"(?<![\w.])(?P<name>link\s?tree|linktr|beacons|carrd|allmylinks)\s?{_SLASH}\s?(?P<path>[a-z0-9][\w-]{{2,40}})"
)
_SERVICES: Final = {
    "linktree": "linktr.ee",
    "linktr": "linktr.ee",
    "beacons": "beacons.ai",
    "carrd": "carrd.co",
}
_SERVICE_WORDS: Final = frozenset("linktree tree linktr beacons carrd allmylinks".split())
_AFTER_SYMBOL = re.compile(
    rf"[{''.join(words.DOT_SYMBOLS - {'*'})}]"
    r"\s?(?:com?|net|org|ru|de|shop|fr|it|es|nl|pl|ca|uk|au|ie|nz|io)(?![^\W_])"
)
_APART: Final = frozenset(
    "with a an the then add adding put plus and at on end und mit con avec com e et y um un na после".split()
)
_MOST_APART: Final = 6
_MOST_GAP: Final = 14
_WORTH_TELLING: Final = 0.2


def known_hosts_apart(search: Search) -> Iterator[Candidate]:
    """Links at services that everybody knows, without their full stop: "paypal me slash janedoe"."""
    for match in _APART_HOST.finditer(search.lower):
        host = f"{_SPELLED.get(match['name'], match['name'])}.{match['ending']}"
        if match[0] != f"{host}/{match['path']}":
            address = Address(host, f"/{match['path']}")
            yield found(search, match.span(), address, (IMPLIED,), 0.85, rule="spelled")


def services_by_name(search: Search) -> Iterator[Candidate]:
    """Links at services that are called by their names: "linktree slash janedoe"."""
    if _SERVICE_WORDS.isdisjoint(search.tokens):
        return
    for match in _SERVICE.finditer(search.lower):
        name = match["name"].replace(" ", "")
        address = Address(_SERVICES.get(name, f"{name}.com"), f"/{match['path']}")
        yield found(search, match.span(), address, (IMPLIED,), 0.85, rule="spelled")


def may_be_spelled(search: Search) -> bool:
    """Whether it is worth reading the text sign by sign: this costs little, as most texts have no link."""
    lower, topics = search.lower, search.topics
    if topics & Topic.DOT and spells_an_ending(search.tokens):
        return True
    if topics & Topic.ENDING and _APART_ENDING.search(lower):
        return True
    if "www" in lower and not _PLAIN_WWW.search(lower):
        return True
    if any(map(lower.__contains__, _ODD_SIGNS if "." in lower else _ODD_WITHOUT_STOP)):
        odd = "http" in lower or "hxxp" in lower
        return "://" not in lower if odd and " ." not in lower and "[." not in lower else True
    return not lower.isascii() and bool(_GATE_ELSEWHERE.search(lower) or _AFTER_SYMBOL.search(lower))


def spelled_links(search: Search) -> Iterator[Candidate]:
    """Yield the domains among the names and signs of a text.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    parts = search.lexemes
    done = looks = 0
    for at, part in enumerate(parts):
        if at < done or not _may_begin(parts, at):
            continue
        looks += 1
        if looks > _MOST_LOOKS:
            raise BudgetSpent
        if part.sign:
            host, candidate = None, _ending_apart(search, parts, at)
        elif part.text in _BEGINNINGS:
            host = _after_www(parts, at)
            candidate = _judge_www(search, parts, at, host) if host else None
        else:
            host = read_host(parts, at)
            candidate = _judge_spelled(search, parts, at, host) if host else None
        if candidate:
            yield candidate
            done = host.after if host and candidate.status is not Status.DOUBTFUL else done


def _may_begin(parts: Sequence[Lexeme], at: int) -> bool:
    """Whether a lexeme may begin a host, by what follows it; a full stop may begin an ending named apart."""
    part = parts[at]
    if part.sign or part.text in _BEGINNINGS:
        return part.sign in {"", "."}
    return at + 1 < len(parts) and bool(parts[at + 1].sign)


def _ending_apart(search: Search, parts: Sequence[Lexeme], at: int) -> Candidate | None:
    """As in "it's fatcatfabrics with a .com on the end": the ending is named apart from the name."""
    following = at + 1
    if at == 0 or following >= len(parts) or parts[following].text not in COMMON_TLDS:
        return None
    dot, ending = parts[at], parts[following]
    if dot.start == parts[at - 1].end or ending.start - dot.end > (0 if dot.form == LITERAL else 2):
        return None
    before = at - 1
    while (
        before > 0
        and at - before <= _MOST_APART
        and (parts[before].text in _APART or parts[before].text in ",+&")
    ):
        before -= 1
    name = parts[before]
    tied = before < at - 1
    if name.sign or not tied or len(name.text) < 4 or name.text in NO_NAMES or name.text.isdecimal():
        return None
    made_up = any(map(str.isdigit, name.text)) or len(name.text) >= LONG_NAME
    confidence = 0.55 + 0.2 * made_up + 0.15 * speaks_of_sites(search, ending.text)
    address = Address(f"{name.text}.{ending.text}", "")
    return found(
        search, (name.start, ending.end), address, ("an ending named apart",), confidence, rule="apart"
    )


def _after_www(parts: Sequence[Lexeme], at: int) -> Host | None:
    """The host after "www" or a scheme, with its signs in words, spaced, or left out."""
    following = at + 1
    while (
        following < len(parts)
        and following < at + 6
        and (parts[following].sign or parts[following].text in {"www", "colon", "double"})
    ):
        following += 1
    host = read_host(parts, following)
    if host is not None and not host.provider:
        return host
    # "www fernandfiddle com"
    for last in range(following + 1, min(following + 4, len(parts))):
        ending = parts[last]
        if ending.sign:
            return None
        if ending.text in COMMON_TLDS:
            name = "".join(part.text for part in parts[following:last])
            forms = frozenset({IMPLIED})
            return Host(f"{name}.{ending.text}", parts[following].start, ending.end, last + 1, forms)
    return None


def _judge_www(search: Search, parts: Sequence[Lexeme], at: int, host: Host) -> Candidate | None:
    if host.start - parts[at].end > _MOST_GAP:
        return None
    literal = search.lower[parts[at].start : host.end]
    if not host.forms - {LITERAL} and "" not in literal and ("://" in literal or literal[0] == "w"):
        return None
    path, end = path_after(parts, host)
    evidence = ("begins with www", *sorted(host.forms - {LITERAL}))
    return found(search, (parts[at].start, end), Address(host.name, path), evidence, 0.93, rule="spelled")


def _judge_spelled(search: Search, parts: Sequence[Lexeme], at: int, host: Host) -> Candidate | None:
    odd = host.forms - {LITERAL}
    if not odd or host.provider or _is_of_the_bubble(search.lower, parts, host):
        return None
    path, end = path_after(parts, host)
    confidence = likelihood_of_host(search, parts[at : host.after], host, path)
    evidence = tuple(sorted(odd))
    if confidence >= LEAST:
        return found(
            search, (host.start, end), Address(host.name, path), evidence, confidence, rule="spelled"
        )
    if confidence < _WORTH_TELLING:
        return None
    search.spend()
    finding = Finding(
        "link",
        host.start,
        end,
        host.name + path,
        confidence,
        disguised=True,
        evidence=evidence,
        rule="link.spelled",
    )
    return doubtful(finding, "more likely words of the sentence")


def _is_of_the_bubble(lower: str, parts: Sequence[Lexeme], host: Host) -> bool:
    """Whether "dotcom" is a word of the sentence, as in "a dotcom millionaire"."""
    dot, ending = parts[host.after - 2 : host.after]
    if dot.sign != "." or dot.form != SPOKEN or dot.end != ending.start or dot.end == dot.start:
        return False
    apart = lower[dot.start - 1 : dot.start].isspace()
    return apart and not _ENDS.match(lower, host.end) and parts[host.after].sign != "/"


_ENDS = re.compile(
    r"\s{0,2}(?:$|[\n,;!?)\]|\"]|[.](?!\w)|(?:/|slash|for|and|or|has|have|if|to|is|there|with|x|where|which)(?![^\W_]))"
)
