"""Links, with a scheme or `www.` or as a bare domain, and those that lead to somebody's profile."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.findings import Finding
from txmessaging.detection.networks import account_of, network_of
from txmessaging.detection.tlds import TLDS, WORD_TLDS

_REST = r"[^\s<>\"]{1,2000}"
_FULL = re.compile(rf"(?<![a-z0-9])(?:(?P<scheme>https?://)|www\d?\.){_REST}", re.IGNORECASE)
_DOT_WORD = re.compile(r"\.[^\W\d_]{2}")
# A bare domain has neither scheme nor "www."; those are full links, and counted once.
# It is in Latin letters: without spaces between words others would swallow their surroundings.
_LATIN = "a-z0-9\u00df-\u024f"
_BARE = re.compile(
    rf"(?<![{_LATIN}_@.-])(?<!http://)(?<!https://)(?!www\d?\.)"
    rf"(?P<host>(?:[{_LATIN}][{_LATIN}-]{{0,62}}\.){{1,8}}[a-z]{{2,18}})(?![{_LATIN}_@-])"
    rf"(?:[/?#]{_REST})?",
    re.IGNORECASE,
)
_HOST = re.compile(r"[^\W_](?:[\w-]{0,62}\.){1,9}\w[\w-]{0,62}|localhost", re.IGNORECASE)
_SCHEME_AND_WWW = re.compile(r"(?:https?://)?(?:[^/?#@]{0,255}@)?(?:www\d?\.)?", re.IGNORECASE)
_CLOSING = ".,;:!?'\"*_~]}>\u2019\u201d\u00bb\u2026"


@frozen
class _Address:
    """A link taken apart: where it leads."""

    host: str
    path: str

    @classmethod
    def of(cls, link: str) -> _Address:
        authority, _, rest = re.sub(r"[?#].*", "", _SCHEME_AND_WWW.sub("", link, count=1)).partition("/")
        return cls(authority.partition(":")[0].rstrip(".").lower(), f"/{rest}".rstrip("/"))


def find_links(search: Search) -> Iterator[Candidate]:
    """Yield the links of the text.

    A link on a known network that leads to an account is of the kind "social". A bare domain counts if
    its ending is listed in `tlds`; if that ending is also a word ("done.it"), it needs a path.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if "://" in search.text or "www" in search.text.lower():
        yield from _full_links(search)
    if _DOT_WORD.search(search.text):
        yield from _bare_domains(search)


def _full_links(search: Search) -> Iterator[Candidate]:
    for match in _FULL.finditer(search.text):
        link = _without_closing(match[0])
        address = _Address.of(link)
        if _HOST.fullmatch(address.host):
            evidence, confidence = ("has a scheme", 0.99) if match["scheme"] else ("begins with www", 0.97)
            yield _judge(search, match.start(), link, confidence, evidence)


def _bare_domains(search: Search) -> Iterator[Candidate]:
    for match in _BARE.finditer(search.text):
        link = _without_closing(match[0])
        host = _without_next_word(match["host"])
        if len(host) < len(match["host"]):
            link = host
        address = _Address.of(link)
        if _is_domain(host, has_path=bool(address.path)):
            yield _judge(search, match.start(), link, 0.95 if address.path else 0.85, "a bare domain")


def _without_closing(link: str) -> str:
    """Cut off the punctuation of the sentence around a link."""
    link = link.rstrip(_CLOSING)
    return link if "(" in link else link.rstrip(")").rstrip(_CLOSING)


def _without_next_word(host: str) -> str:
    """Cut off the beginning of the next sentence: "my-shop.com.Thanks"."""
    rest, _, last = host.rpartition(".")
    return rest if "." in rest and last[0].isupper() and not host.isupper() else host


def _is_domain(host: str, *, has_path: bool) -> bool:
    ending = host.rpartition(".")[2]
    if host.isupper():
        ending = ending.lower()
    return ending in TLDS and (has_path or ending not in WORD_TLDS)


def _judge(search: Search, start: int, link: str, confidence: float, evidence: str) -> Candidate:
    search.spend()
    address = _Address.of(link)
    network = network_of(address.host)
    account = account_of(network, address.path) if network else ""
    finding = Finding(
        kind="social" if account else "link",
        start=start,
        end=start + len(link),
        value=f"{network}:{account}" if account else address.host + address.path,
        confidence=max(confidence, 0.97) if account else confidence,
        network=network,
        evidence=(evidence, "leads to an account") if account else (evidence,),
        rule="social.link" if account else "link.plain",
    )
    return search.judge(finding, host=address.host)
