"""Links with a scheme or `www.`, and bare domains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.link.address import (
    BRACKETED_DOT,
    HOST,
    LEAST,
    LONG_NAME,
    TOO_ORDINARY,
    Address,
    found,
    has_letters,
    is_known,
)
from txmessaging.detection.link.cues import speaks_of_files, speaks_of_sites
from txmessaging.detection.words.sign_phrases import IMPLIED
from txmessaging.detection.words.tlds import BARE_TLDS, COMMON_TLDS, FILE_EXTENSIONS, TLDS, WORD_TLDS

REST = r"[^\s<>\"]{1,2000}"
_FULL = re.compile(
    rf"(?<![a-z0-9])(?:(?P<scheme>(?:h(?:tt|xx|\*\*|tx|xt)p|s?ftp|f[tx]p)s?(?:\[:\]|:)[/\\]{{2}})|www\d?\.){REST}",
    re.IGNORECASE,
)
# A bare domain has neither scheme nor "www."; those are full links, and counted once.
# It is in Latin letters: without spaces between words others would swallow their surroundings.
_LATIN = "a-z0-9\u00df-\u024f"
_BARE = re.compile(
    rf"(?<![{_LATIN}_@.{{-])(?<!://)(?!www\d?\.)"
    rf"(?P<host>(?:[{_LATIN}][{_LATIN}-]{{0,62}}\.){{1,8}}(?:xn--[a-z0-9-]{{2,59}}|[a-z]{{2,18}}))(?![{_LATIN}_@-])"
    rf"(?:[/?#]{REST})?",
    re.IGNORECASE,
)
# Names in another script have to end in an ending of that script.
_BARE_FOREIGN = re.compile(
    r"(?<![\w@.-])(?P<host>(?:[^\W_][\w-]{0,62}\.){1,4}"
    r"(?:рф|рус|укр|бел|бг|срб|қаз|мкд|онлайн|сайт|дети|москва|орг|ком|中国|中國|公司|网络|网址|网店|商城|在线|台灣|台湾|香港"
    r"|コム|みんな|한국|닷컴|كوم|مصر|السعودية|امارات|موقع|شبكة|ελ|ευ))(?![\w@-])"
    rf"(?:[/?#]{REST})?"
)
_CLOSING = ".,;:!?'\"*_~]}>\u2019\u201d\u00bb\u2026"
# Names of things that are written like a domain.
_THINGS: Final = frozenset(
    "asp.net vb.net ado.net ml.net paint.net node.io socket.io f.lux will.i.am s.oliver".split()
)
# What registries sell names under: "co.uk", "com.au", "ne.jp".
_SECOND_LEVEL: Final = frozenset("co com net org ne or ac gov edu gob nom web".split())
_TWO_FACED: Final = frozenset(
    "es de nl al no me se si la il ma re do da ne un fr io ai tv pl ro sk ua".split()
) - {"fr", "tv", "pl", "ro", "sk", "ua", "ai"} | frozenset(
    "store shop club live blog design studio space email digital market farm app tech".split()
)
_ANNOUNCES = re.compile(
    r"(?:\b(?:en|at|auf|sur|su|na|op|on|to|from|bei|em|no|über|via|von|de|unter|na|на)|[:>=(])\s?$"
)
_PARTICIPLE = re.compile(r"(?:ad[oa]s?|id[oa]s?|ando|iendo|ato|ata|uto|uta|mente|mmen|ed|ing|cht|sst|é|ée)$")
_MISSING_SPACE = re.compile(r"(?<=[a-z]{2})\.([a-z]{2,12})(?![\w.@/-])")
# A bare domain alone is no ground for a penalty.
_MOST_BARE: Final = 0.89
_SHORT_WORDS: Final = frozenset(
    "at be by in is it me my no so to us we am as do la de es et se si re ma".split()
)
# Endings of countries that are endings of files as well.
_ALSO_FILES: Final = frozenset("ai pl st cc so ps md sh rs py in ms".split())
_REVERSED = re.compile(r"(?<![\w.@])(?:moc|ku\.oc|ua\.moc|rb\.moc)\.[a-z0-9-]{3,40}(?![\w@])")
_GLUED_TO_WWW = re.compile(r"(?<!\w)www([a-z0-9-]{3,40})(com|net|org)(?!\w)")


def full_links(search: Search) -> Iterator[Candidate]:
    """Yield the links with a scheme or `www.`.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    for match in _FULL.finditer(search.text):
        link = _without_closing(match[0])
        address = Address.of(link)
        if HOST.fullmatch(address.host):
            evidence, confidence = ("has a scheme", 0.99) if match["scheme"] else ("begins with www", 0.97)
            disguised = link[:3].lower() in {"hxx", "htx", "h**", "hxt", "fxp"} or bool(
                BRACKETED_DOT.search(link)
            )
            yield _judge(search, match.start(), link, evidence, confidence, disguised=disguised)


def bare_domains(search: Search) -> Iterator[Candidate]:
    """Yield the domains without scheme and `www.`.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    for match in _BARE.finditer(search.text):
        yield from _bare_domain(search, match)
    if not search.text.isascii():
        for match in _BARE_FOREIGN.finditer(search.text):
            # An ideographic full stop ends a sentence.
            if "\u3002" not in search.view.original[slice(*search.view.span(match.start(), match.end()))]:
                link = _without_closing(match[0])
                yield _judge(search, match.start(), link, "a bare domain", 0.9)


def _bare_domain(search: Search, match: re.Match[str]) -> Iterator[Candidate]:
    link = _without_closing(match[0])
    host = _without_next_word(match["host"])
    if len(host) < len(match["host"]):
        link = host
    address = Address.of(link)
    confidence, reason = _weighed_bare(search, match, host, has_path=bool(address.path))
    if reason is None:
        return
    if confidence >= LEAST:
        yield _judge(search, match.start(), link, "a bare domain", confidence)
    elif confidence > 0:
        search.spend()
        finding = Finding(
            "link",
            match.start(),
            match.start() + len(link),
            address.host + address.path,
            confidence,
            rule="link.bare",
        )
        yield doubtful(finding, reason)


def _weighed_bare(
    search: Search, match: re.Match[str], host: str, *, has_path: bool
) -> tuple[float, str | None]:
    """How likely a bare `word.word` is a domain, and what else it may be; None if it can't be one."""
    name, _, ending = host.rpartition(".")
    lowered = ending.lower()
    next_sentence = ending[0].isupper() and not host.isupper() and lowered not in {"com", "org"}
    if (next_sentence and not has_path) or not (lowered in TLDS or lowered.startswith("xn--")):
        return 0.0, None
    if is_known(host.lower()):
        return (0.95 if has_path else 0.75), ""
    return (_weighed_with_path if has_path else _weighed_alone)(search, match, name.lower(), lowered)


def _weighed_with_path(
    search: Search,  # noqa: ARG001 - the same arguments as for a domain alone
    match: re.Match[str],  # noqa: ARG001 - the same
    name: str,
    ending: str,
) -> tuple[float, str | None]:
    if ending in FILE_EXTENSIONS and ending not in BARE_TLDS:
        return 0.3, "a path to a file"
    if not has_letters(name):
        return 0.3, "figures"
    return (0.95 if len(name) > 1 else 0.8), ""


def _weighed_alone(search: Search, match: re.Match[str], name: str, ending: str) -> tuple[float, str | None]:
    before, _, label = name.rpartition(".")
    reason = _other_thing(search, match, name, ending)
    if reason is not None:
        return 0.2, reason
    if ending in COMMON_TLDS:
        capital = match["host"][-len(ending)].isupper() and not match["host"].isupper()
        if capital and _leaves_out_spaces(search.lower, match):
            return 0.48, "may be a missing space"
        return 0.88, ""
    if before and label in _SECOND_LEVEL:
        return 0.89, ""
    cued = speaks_of_sites(search, ending)
    made_up = "-" in label or any(map(str.isdigit, label)) or before != ""
    if ending not in WORD_TLDS or ending.upper() in search.regions:
        return _weighed_country(search, match, label, ending, cued=cued, made_up=made_up)
    score = 0.35 + 0.3 * cued + 0.2 * made_up
    if label in TOO_ORDINARY or (ending in _SHORT_WORDS and len(label) < LONG_NAME):
        score -= 0.4
    return max(0.05, score), "may be a missing space"


def _other_thing(search: Search, match: re.Match[str], name: str, ending: str) -> str | None:
    """What `word.word` is if it is no domain: a file, a product, initials."""
    label = name.rpartition(".")[2]
    if f"{name}.{ending}" in _THINGS or f"{label}.{ending}" in _THINGS:
        return "the name of a thing"
    is_file = ending in FILE_EXTENSIONS or (ending in _ALSO_FILES and speaks_of_files(search, match.start()))
    if is_file and not (ending in BARE_TLDS and speaks_of_sites(search, "")):
        return "ends like a file name"
    if ending in COMMON_TLDS and len(label) > 1:
        return None
    return (
        None
        if has_letters(name) and all(len(part) > 1 for part in name.split("."))
        else "initials or figures"
    )


def _weighed_country(
    search: Search, match: re.Match[str], label: str, ending: str, *, cued: bool, made_up: bool
) -> tuple[float, str]:
    """How likely a name with an ending that is a word somewhere ("es", "de") is a domain."""
    if cued:
        return (0.55 if label in TOO_ORDINARY else _MOST_BARE), "may be a missing space"
    score = 0.62 if ending in _TWO_FACED or ending in WORD_TLDS else 0.82
    score += 0.15 if made_up else 0.0
    lower = search.lower
    if _ANNOUNCES.search(lower, max(0, match.start() - 12), match.start()):
        score += 0.15
    following = lower[match.end() : match.end() + 2].strip()
    if not following or not following[0].isalpha():
        score += 0.1
    if label in TOO_ORDINARY:
        score -= 0.5
    if _PARTICIPLE.search(label):
        score -= 0.2
    score -= 0.4 * _leaves_out_spaces(lower, match)
    return max(0.05, min(score, _MOST_BARE)), "may be a missing space"


def _leaves_out_spaces(lower: str, match: re.Match[str]) -> bool:
    """Whether the space after a full stop is left out elsewhere: who leaves out one leaves out others."""
    return any(
        not match.start() <= other.start() < match.end() and (other[1] in WORD_TLDS or other[1] not in TLDS)
        for other in _MISSING_SPACE.finditer(lower, max(0, match.start() - 200), match.end() + 200)
    )


def _without_closing(link: str) -> str:
    """Cut off the punctuation of the sentence around a link."""
    link = link.rstrip(_CLOSING)
    return link if "(" in link else link.rstrip(")").rstrip(_CLOSING)


def _without_next_word(host: str) -> str:
    """Cut off the beginning of the next sentence: "my-shop.com.Thanks"."""
    rest, _, last = host.rpartition(".")
    return rest if "." in rest and last[0].isupper() and not host.isupper() else host


def reversed_domains(search: Search) -> Iterator[Candidate]:
    """Yield the domains that are written backwards.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    for match in _REVERSED.finditer(search.lower):
        host = match[0][::-1]
        yield found(
            search, match.span(), Address(host, ""), ("a domain written backwards",), 0.9, rule="reversed"
        )


def glued_to_www(search: Search) -> Iterator[Candidate]:
    """Yield the domains whose stops are left out: "wwwshopcom".

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    for match in _GLUED_TO_WWW.finditer(search.lower):
        address = Address(f"{match[1]}.{match[2]}", "")
        yield found(search, match.span(), address, ("begins with www", IMPLIED), 0.85, rule="spelled")


def _judge(
    search: Search,
    start: int,
    link: str,
    evidence: str,
    confidence: float,
    *,
    disguised: bool = False,
) -> Candidate:
    rule, span = "spelled" if disguised else "plain", (start, start + len(link))
    address = Address.of(link)
    return found(search, span, address, (evidence,), confidence, rule=rule, disguised=disguised)
