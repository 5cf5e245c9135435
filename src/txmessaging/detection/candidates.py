"""What the rules of all kinds share: the search, its candidates, and who wins where two overlap."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Sequence
from enum import Enum, auto
from itertools import chain, islice
from typing import Final

from attrs import define, evolve, field, frozen

from txmessaging.detection.digits import MISSPELT, Row, may_hold_digits, rows
from txmessaging.detection.findings import Finding
from txmessaging.detection.known import Known
from txmessaging.detection.lexicon import topics_of
from txmessaging.detection.networks import Mention, may_name_a_network, mentions, nicknamed
from txmessaging.detection.once import once
from txmessaging.detection.phone.counter_evidence import Span, other_numbers
from txmessaging.detection.phone.surroundings import Surroundings, Token
from txmessaging.detection.puzzles.phrases import BEGINNING
from txmessaging.detection.reading.folding import View
from txmessaging.detection.reading.lexemes import Lexeme, is_cut, lexemes
from txmessaging.detection.topics import Topic, union_of
from txmessaging.detection.words.parts import speaks_of_parts
from txmessaging.detection.words.sign_phrases import names_a_phrase

MAX_CANDIDATES: Final = 200
"""How many candidates of one text are validated. Validating is the costly part, so this bounds the time."""

_LONG: Final = 7
"""Digits that may be a phone number."""
_FEW: Final = 4
"""Figures that may be a phone number with letters among them."""
_SAYING: Final = Topic.SAID | Topic.ODD | Topic.GLUED
_IN_ROWS: Final = Topic.MEMBER | MISSPELT
_PHRASE: Final = Topic.PHRASE | Topic.SECOND

_KIND_ORDER: Final = ("email", "link", "messenger", "social", "phone")
# Latin words with the figures in them; words of other scripts without. (Devanagari spells with marks, which
# count as no letters.)
_WORD = re.compile(r"[a-z\d\u00df-\u024f]+|[\u0900-\u097f]+|[^\W_a-z\d\u00df-\u024f\u0900-\u097f]+")
# For a text without others: bytes are sifted in a small part of the time.
_ASCII_LETTERS = b"abcdefghijklmnopqrstuvwxyz0123456789"
_TO_WORDS: Final = bytes(code if code in _ASCII_LETTERS else 0x20 for code in range(256))
_SIGNS: Final = b"0123456789@_#\\([<{$|*/~+=^"
_NO_SIGNS: Final = bytes(set(range(256)) - set(_SIGNS))
_NO_FIGURES: Final = bytes(set(range(256)) - set(b"0123456789"))


# More names of networks than this are not looked at; there is no budget for what stands beside them.
_MOST_NAMES: Final = 2 * MAX_CANDIDATES


class Status(Enum):
    """What became of a candidate."""

    FOUND = auto()
    """A finding."""
    KNOWN = auto()
    """Really a contact detail, but a known one: keeps its place in the text and is not reported."""
    DOUBTFUL = auto()
    """Looks like one and is probably none: others may take its place."""


@frozen
class Candidate:
    """A possible finding and what became of it.

    Attributes:
        finding: The detail, with the evidence for its status.
        status: Whether it is reported.
    """

    finding: Finding
    status: Status


class BudgetSpent(Exception):
    """The text held more candidates than are validated."""


@define(eq=False, slots=False)
class Search:
    """One scan under way: what the rules look at, and how much they may still validate.

    Attributes:
        view: The text to be examined, folded; positions in findings are those of the folded text.
        regions: ISO 3166 codes in upper case that say how national numbers are to be read.
        allow: The platform's own values.
        facts: The values stated about the order.
        spent: Candidates validated so far.
        cut: Whether a rule has read no more than a part of the text.
        text: The folded text.
        lower: The same in lower case and without accents, character by character.
        tokens: The words of `lower` in order.
        word_topics: What each of them may be about.
        topics: What they may be about together: a rule that lacks its words need not search.
        signs: The digits in `lower`, and those signs in ASCII that are no punctuation of sentences.
        figures: How many of them are digits.
    """

    view: View
    regions: tuple[str, ...]
    allow: Known
    facts: Known
    spent: int = 0
    cut: bool = False
    text: str = field(init=False)
    lower: str = field(init=False)
    tokens: Sequence[str] = field(init=False)
    word_topics: Sequence[int] = field(init=False)
    topics: int = field(init=False)
    signs: str = field(init=False)
    figures: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.text = self.view.text
        self.lower = lower = self.view.lower
        octets = lower.encode("ascii", "ignore")
        plain = len(octets) == len(lower)
        self.tokens = octets.translate(_TO_WORDS).decode().split() if plain else _WORD.findall(lower)
        self.word_topics = topics_of(self.tokens)
        self.topics = union_of(self.word_topics)
        self.signs = octets.translate(None, _NO_SIGNS).decode()
        self.figures = len(octets.translate(None, _NO_FIGURES)) if self.signs else 0

    @once
    def places(self) -> Sequence[Token]:
        """The words with their places."""
        return _placed(self.lower, self.tokens)

    @once
    def names_a_phrase(self) -> bool:
        """Whether two words in a row begin a phrase for an at sign or the name of a mail provider."""
        return self.topics & _PHRASE == _PHRASE and names_a_phrase(self.tokens)

    @once
    def beginnings(self) -> Collection[str]:
        """How the words begin, by which phrases are looked up."""
        return {word[:BEGINNING] for word in self.tokens}

    @once
    def speaks_of_parts(self) -> bool:
        """Whether words announce that more is to come, or that this is a part."""
        return speaks_of_parts(self.lower, self.tokens)

    @once
    def lexemes(self) -> Sequence[Lexeme]:
        """The text as names and signs, however the signs are written."""
        self.cut = self.cut or is_cut(self.lower)
        return lexemes(self.lower)

    @once
    def may_name_a_network(self) -> bool:
        """Whether it is worth looking for the names of networks and messengers."""
        return self.topics & Topic.NETWORK != 0 or may_name_a_network(self.lower, self.word_topics)

    @once
    def mentions(self) -> Sequence[Mention]:
        """The networks and messengers that are named; no more than are looked at."""
        found = chain(mentions(self.lower), nicknamed(self.lower, self.tokens))
        return tuple(islice(found, _MOST_NAMES))

    @once
    def may_hold_a_number(self) -> bool:
        """Whether there may be digits enough for a phone number."""
        if self.figures >= _LONG:
            return True
        # A few figures, or words or signs that may stand for some.
        may_say = self.figures >= _FEW or self.topics & _SAYING != 0 or not self.lower.isascii()
        return may_say and may_hold_digits(self.lower, self.word_topics, self.figures, _LONG)

    @once
    def rows(self) -> Sequence[Row]:
        """The digits in rows, however they are written; no more long ones than may be validated."""
        found: list[Row] = []
        if not self.topics & _IN_ROWS:
            return found
        long = 0
        for row in rows(self.lower, self.places, self.word_topics):
            found.append(row)
            long += len(row.digits) >= _LONG
            if long > MAX_CANDIDATES:
                break
        return found

    @once
    def _around(self) -> dict[tuple[int, int], Surroundings]:
        return {}

    @once
    def _others(self) -> dict[tuple[int, int], Sequence[Span]]:
        return {}

    def around(self, start: int, end: int) -> Surroundings:
        """What stands around a span.

        Args:
            start: Its first code point.
            end: One past its last.
        """
        around = self._around.get((start, end))
        if around is None:
            around = self._around[start, end] = Surroundings.of(self.lower, self.places, start, end)
        return around

    def others(self, row: Row) -> Sequence[Span]:
        """The dates, prices, codes … in or around a row of digits.

        Args:
            row: The row.
        """
        place = row.start, row.end
        found = self._others.get(place)
        if found is None:
            found = self._others[place] = tuple(other_numbers(self.text, *place))
        return found

    def spend(self) -> None:
        """Count one candidate.

        Raises:
            BudgetSpent: It is one too many.
        """
        if self.spent == MAX_CANDIDATES:
            raise BudgetSpent
        self.spent += 1

    def judge(self, finding: Finding, *, host: str = "") -> Candidate:
        """Return the finding as a candidate: found, unless its value is a known one.

        Args:
            finding: The detail.
            host: The host name in it, in lower case, for the allow-list.
        """
        forms = (self.text[finding.start : finding.end], finding.value)
        if (host and self.allow.covers(host)) or self.allow.has(*forms):
            return known(finding, "on the allow-list")
        if self.facts.has(*forms):
            return known(finding, "stated as a fact of the order")
        return Candidate(finding, Status.FOUND)


def _placed(lower: str, words: Sequence[str]) -> list[Token]:
    """The words with their places: each begins at its first occurrence behind the one before."""
    placed: list[Token] = []
    find, end = lower.find, 0
    for word in words:
        start = find(word, end)
        end = start + len(word)
        placed.append((word, start, end))
    return placed


def known(finding: Finding, reason: str) -> Candidate:
    """Return a candidate that is not reported because the host knows its value.

    Args:
        finding: The detail.
        reason: Why, in words.
    """
    return Candidate(_suppressed(finding, reason), Status.KNOWN)


def doubtful(finding: Finding, reason: str) -> Candidate:
    """Return a candidate that is probably no contact detail.

    Args:
        finding: What it would be.
        reason: What speaks against it, in words.
    """
    return Candidate(_suppressed(finding, reason), Status.DOUBTFUL)


def _suppressed(finding: Finding, reason: str) -> Finding:
    return evolve(finding, evidence=(*finding.evidence, f"suppressed: {reason}"))


def resolve(candidates: Sequence[Candidate]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the findings and the near misses, each by position and without overlaps.

    Details (found or known) come before doubtful candidates. Among equals the longer one wins, then the
    kind (the host's own, email, link, messenger, social, phone), then the earlier one.

    Args:
        candidates: All candidates of one text, in any order.

    Example:
        >>> short, long = Finding("link", 5, 9, "b.co", 0.9), Finding("email", 0, 9, "a@b.co", 0.9)
        >>> findings, _ = resolve([Candidate(short, Status.FOUND), Candidate(long, Status.FOUND)])
        >>> [finding.kind for finding in findings]
        ['email']
    """
    if len(candidates) == 1:
        only = (candidates[0].finding,)
        return (only, ()) if candidates[0].status is Status.FOUND else ((), only)
    taken: list[tuple[int, int]] = []
    winners = [each for each in sorted(candidates, key=_rank) if _take(taken, each.finding)]
    winners.sort(key=lambda each: each.finding.start)
    findings = tuple(each.finding for each in winners if each.status is Status.FOUND)
    near_misses = tuple(each.finding for each in winners if each.status is not Status.FOUND)
    return findings, near_misses


def _rank(candidate: Candidate) -> tuple[bool, int, int, int]:
    finding = candidate.finding
    doubt = candidate.status is Status.DOUBTFUL
    # A kind of the host's own comes first: it knows better.
    kind = _KIND_ORDER.index(finding.kind) if finding.kind in _KIND_ORDER else -1
    return doubt, finding.start - finding.end, kind, finding.start


def _take(taken: list[tuple[int, int]], finding: Finding) -> bool:
    """Take the finding's place unless a part of it is taken; `taken` stays sorted."""
    at = bisect(taken, (finding.start, finding.end))
    if at and taken[at - 1][1] > finding.start:
        return False
    if at < len(taken) and taken[at][0] < finding.end:
        return False
    taken.insert(at, (finding.start, finding.end))
    return True
