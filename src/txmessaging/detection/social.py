"""Accounts on social networks and messengers, by their handle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.networks import NETWORK_NAMES, NUMBERED

_NAMES = "|".join(re.escape(name) for name in sorted(NETWORK_NAMES, key=len, reverse=True))
_NAME = re.compile(rf"(?<![a-z0-9_])(?:{_NAMES})(?![a-z0-9_])", re.IGNORECASE)
_SIGNS = ("@", ":", "=")

_HANDLE = r"[a-z0-9_](?:[a-z0-9_.-]{0,38}[a-z0-9_])?(?:\#\d{4}(?!\d))?"
_AT_HANDLE = re.compile(rf"(?<![a-z0-9_.@/+-])@(?P<handle>(?=[a-z_]){_HANDLE})(?!@)", re.IGNORECASE)
# As in "insta: jane_doe", "snapchat = foo", "telegram username is jane.doe".
_AFTER_NAME = re.compile(
    r"(?:\s{1,2}(?:handle|account|user(?:name)?|name|id|profile|page))?\s{0,2}"
    rf"(?P<link>[:=]|-(?=\s)|\bis\b)\s{{0,2}}(?P<handle>(?:live:)?{_HANDLE})(?![@/])",
    re.IGNORECASE,
)
_LOOKS_MADE_UP = re.compile(r"[0-9_.#]")
# The same, as far as it can stand inside a sentence. Two patterns, since each alone is searched for faster.
_DIGIT_OR_SIGN = re.compile(r"[0-9_#]")
_INNER_DOT = re.compile(r"\.[a-z0-9]", re.IGNORECASE)
_CUE_DISTANCE = 30
# Words that follow a colon or an "@" in ordinary sentences.
_ORDINARY_WORDS = """
    a about all also an and any anyone are as at but by can did do does everyone for found from great
    had has have he hello her here hi his home how i if in is it its just last look looks lots love me
    more my nice no none not nothing now of on one only or our please same school see she so some sorry
    thank thanks that the their there these they this those to very was we what when where which who why
    will with work would yes you your
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())


def find_handles(search: Search) -> Iterator[Candidate]:
    """Yield the handles of the text.

    `@handle` always counts, and for much if a network is named near it; a word without "@" counts right
    after a network's name ("insta: jane_doe"). The mere name of a network is nothing.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if "@" in search.text:
        yield from _at_handles(search)
    if _may_name_a_network(search.text):
        yield from _named_handles(search)


def _may_name_a_network(text: str) -> bool:
    """Whether it is worth looking for a network's name: this costs little, as most texts have none."""
    # Without a sign after the name, only a word that looks made up passes for a handle.
    if not (any(sign in text for sign in _SIGNS) or _DIGIT_OR_SIGN.search(text) or _INNER_DOT.search(text)):
        return False
    lowered = text.lower()
    return any(name in lowered for name in NETWORK_NAMES)


def _at_handles(search: Search) -> Iterator[Candidate]:
    for match in _AT_HANDLE.finditer(search.text):
        search.spend()
        network = _network_near(search.text, match.start(), match.end())
        handle = match["handle"].lower()
        finding = Finding(
            kind="social",
            start=match.start(),
            end=match.end(),
            value=f"{network}:{handle}" if network else f"@{handle}",
            confidence=0.96 if network else 0.7,
            network=network,
            evidence=("begins with @", "a network is named near it") if network else ("begins with @",),
            rule="social.at",
        )
        if handle in _ORDINARY:
            yield doubtful(finding, "an ordinary word")
        else:
            yield search.judge(finding)


def _network_near(text: str, start: int, end: int) -> str | None:
    """Return the network named closest before a span, else closest after it."""
    before = _NAME.findall(text[max(0, start - _CUE_DISTANCE) : start])
    after = _NAME.findall(text[end : end + _CUE_DISTANCE])
    names = before[-1:] or after[:1]
    return NETWORK_NAMES[names[0].lower()] if names else None


def _named_handles(search: Search) -> Iterator[Candidate]:
    for name in _NAME.finditer(search.text):
        network = NETWORK_NAMES[name[0].lower()]
        match = _AFTER_NAME.match(search.text, name.end())
        if match and network not in NUMBERED and not match["handle"].isdecimal():
            search.spend()
            yield _judge(search, network, match)


def _judge(search: Search, network: str, match: re.Match[str]) -> Candidate:
    handle = match["handle"].lower()
    made_up = bool(_LOOKS_MADE_UP.search(handle))
    finding = Finding(
        kind="social",
        start=match.start("handle"),
        end=match.end("handle"),
        value=f"{network}:{handle}",
        confidence=0.95 if made_up else 0.8,
        network=network,
        evidence=("follows the name of a network",),
        rule="social.named",
    )
    if handle in _ORDINARY:
        return doubtful(finding, "an ordinary word")
    if match["link"].lower() in {"is", "-"} and not made_up:
        return doubtful(finding, "may be a word of the sentence")
    return search.judge(finding)
