"""Invitations in a text: the phrases of the tables, unless their sentence forbids them or quotes the rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import evolve

from txmessaging.detection.candidates import MAX_CANDIDATES, Search
from txmessaging.detection.excuses import excuse_of_invitation
from txmessaging.detection.findings import Finding
from txmessaging.detection.networks import Mention
from txmessaging.detection.reading.sentences import clause_at, one_of, sentence_at
from txmessaging.detection.solicitation import asks, channels, outside
from txmessaging.detection.solicitation.cues import (
    NATIVE,
    TABLES,
    all_of,
    expression,
    languages_of,
    native_languages,
    possible_beginnings,
)
from txmessaging.detection.solicitation.hints.find import (
    Hinted,
    are_enough,
    find_hinted,
    hints_of,
    is_within,
    may_hint,
    told_in,
)
from txmessaging.detection.solicitation.phrases import APP
from txmessaging.detection.solicitation.words import SITES
from txmessaging.detection.topics import Topic

KIND: Final = "solicitation"
"""The kind of these findings. They are no contact details."""

_CONFIDENCE: Final = 0.85
_HINT_CONFIDENCE: Final = 0.75
_SAID: Final = "\ue001"
"""Stands in the place of each character of a hint."""
_MOST: Final = 50
"""Hints of one text that are looked at: to look whether one is excused takes the longer the text is."""
_RULES: Final = (
    (asks.RULE, asks.EVIDENCE, "asks"),
    (channels.RULE, channels.EVIDENCE, "channel"),
    (outside.RULE, outside.EVIDENCE, "outside"),
)


_HINTED: Final = {
    "asks": ("solicitation.hinted_asks", asks.EVIDENCE),
    "channel": ("solicitation.hinted_channel", channels.EVIDENCE),
    "outside": ("solicitation.hinted_outside", outside.EVIDENCE),
}

_ABOUT: Final = Topic.OFFSITE | Topic.NETWORK

# Scripts in which the names of networks are no words of their own.
_NATIVE: Final = re.compile("[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]")


def may_invite(search: Search) -> bool:
    """Whether it is worth looking for invitations.

    Args:
        search: The scan under way.
    """
    lower = search.lower
    return (
        search.topics & _ABOUT != 0
        or may_hint(search)
        or search.may_name_a_network
        or (not lower.isascii() and _NATIVE.search(lower) is not None)
    )


def may_invite_plainly(search: Search) -> bool:
    """Whether it is worth looking in a text in which nothing else was found, and no network is named.

    Args:
        search: The scan under way.
    """
    return search.topics & Topic.OFFSITE != 0 or may_hint(search)


def find_invitations(search: Search) -> Sequence[Finding]:
    """Return the invitations of a text, one a sentence at most.

    Args:
        search: The scan under way.
    """
    if not may_invite(search):
        return ()
    named = search.may_name_a_network
    languages = [
        *(languages_of(search.tokens, named=named) if named or search.topics & _ABOUT else ()),
        *(native_languages(search.lower, named=named) if not search.lower.isascii() else ()),
    ]
    hints = hints_of(search, named=named)
    if not (languages or are_enough(hints, search, named=named)):
        return ()
    told = told_in(hints, search)
    names = _meant_names(search.lower, search.mentions if named else ())
    text = _with_names_marked(search.lower, names)
    found: dict[tuple[int, int], Finding] = {}
    for finding in _meant(text, search, languages):
        sentence = sentence_at(search.lower, finding.start, finding.end)
        found[sentence] = _together(found.get(sentence), finding)
    # What is said in so many words needs no hints.
    said = [*found]
    for finding in _hinted(text, islice(find_hinted(hints, search, names, told), _MOST)):
        start, end = sentence_at(search.lower, finding.start, finding.end)
        if all(end <= first or last <= start for first, last in said):
            found[start, end] = _together(found.get((start, end)), finding)
    meant = (each for (start, _), each in found.items() if not is_within(start, told))
    return sorted(meant, key=lambda each: each.start)


def _together(one: Finding | None, other: Finding) -> Finding:
    """One finding for a sentence: the first says what it is, the words of both are its place."""
    if one is None:
        return other
    first = min(one, other, key=lambda each: each.start)
    evidence = (
        *first.evidence,
        *(each for each in other.evidence + one.evidence if each not in first.evidence),
    )
    start, end = min(one.start, other.start), max(one.end, other.end)
    return evolve(first, start=start, end=end, evidence=tuple(dict.fromkeys(evidence)))


def _hinted(text: str, invitations: Iterable[Hinted]) -> Iterator[Finding]:
    for hinted in invitations:
        if _is_excused(text, hinted):
            continue
        start, end = min(hinted.hints)[0], max(end for _, end in hinted.hints)
        rule, evidence = _HINTED[hinted.what]
        yield Finding(KIND, start, end, hinted.what, _HINT_CONFIDENCE, evidence=(evidence,), rule=rule)


def _is_excused(text: str, hinted: Hinted) -> bool:
    """Whether a hint is denied, or about the rule, by other words than those of the hints."""
    for start, end in hinted.hints:
        text = text[:start] + _SAID * (end - start) + text[end:]
    return any(excuse_of_invitation(text, start, end) is not None for start, end in hinted.hints)


def _meant(text: str, search: Search, languages: Sequence[str]) -> Iterator[Finding]:
    for place, (table, start, end) in enumerate(_matches(text, search, languages)):
        if place == MAX_CANDIDATES:
            search.cut = True
            return
        if not _is_meant(text, start, end, table):
            continue
        rule, evidence, what = _RULES[table]
        network = _network(search, start, end) if APP in text[start:end] else None
        value = f"{what}:{network}" if network else what
        yield Finding(KIND, start, end, value, _CONFIDENCE, network, evidence=(evidence,), rule=rule)


def _matches(text: str, search: Search, languages: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The table of each phrase in a text, and where the phrase stands."""
    for language in languages:
        if language in NATIVE:
            for table in range(len(TABLES)):
                yield from ((table, *match.span()) for match in all_of(language, table).finditer(text))
            continue
        beginnings = possible_beginnings(language, search.tokens, named=APP in text)
        for word, start, _ in search.places if beginnings else ():
            for table, place in beginnings.get(APP if text[start] == APP else word, ()):
                if match := expression(language, table, place).match(text, start):
                    yield table, *match.span()


def _is_meant(text: str, start: int, end: int, table: int) -> bool:
    if excuse_of_invitation(text, start, end) is not None:
        return False
    if table == 2 or APP in text[start:end]:
        return True
    first, last = clause_at(text, start, end)
    stay = _HERE if table else _THROUGH
    return stay.search(text, first, last) is None


# "E-mail me through the site", "message me here".
_ON_THE_SITE: Final = (
    r"(?:through|thru|via|on|in|inside|over)\s(?:the|this)\s(?:\w{1,12}\s)?(?:platform|site|app|chat|website|messages|"
    r"marketplace|inbox|system)|(?:through|thru|via|on)\s(?:etsy|ebay|vinted|depop|airbnb)"
)
_THROUGH: Final = re.compile(_ON_THE_SITE)
_HERE: Final = re.compile(
    _ON_THE_SITE
    + "|"
    + one_of(
        "here por_aqui por_aca aqui ici hier qui tutaj tu сюда здесь buradan burada هنا"
        " यहीं यहां यहाँ yahin yahi"
    )
    + "|(?:这里|這裡|此处|平台|こちら|ここ)"
)


def _network(search: Search, start: int, end: int) -> str | None:
    return next((each.network for each in search.mentions if start <= each.start < end), None)


# Words that name a network only beside a handle.
_OTHER_WORDS: Final = frozenset(
    """app apps appje apje appen x v face line session wire element matrix what whats whatsup wei ins inst dc
    disc snaps feis feys f tt tw sc threads gram""".split()
)

# Where it is the messenger that everybody has.
_KANA: Final = re.compile("[\u3040-\u30ff]")
_SITES: Final = frozenset(SITES.split())


def _meant_names(lower: str, named: Sequence[Mention]) -> list[Mention]:
    """Those networks that a text really names."""
    names: list[Mention] = []
    for each in named:
        written = lower[each.start : each.end]
        # "\u52a0" is "add", a word of the phrase; "we chat" says who chats; a marketplace is no messenger.
        if written[0] == "\u52a0" or written == "we chat" or written in _SITES:
            continue
        if each.sure or written not in _OTHER_WORDS or (written == "line" and _KANA.search(lower)):
            names.append(each)
    return names


def _with_names_marked(lower: str, names: Sequence[Mention]) -> str:
    """The text with a sign in the place of each letter of a network's name."""
    for each in names:
        lower = lower[: each.start] + APP * (each.end - each.start) + lower[each.end :]
    return lower
