"""What the rules of all kinds share: the search, its candidates, and who wins where two overlap."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import Final

from attrs import define, evolve, frozen

from txmessaging.detection.digits import Row, rows
from txmessaging.detection.findings import Finding
from txmessaging.detection.folding import View
from txmessaging.detection.known import Known
from txmessaging.detection.networks import may_name_a_network
from txmessaging.detection.surroundings import Surroundings, Token

MAX_CANDIDATES: Final = 200
"""How many candidates of one text are validated. Validating is the costly part, so this bounds the time."""

_LONG: Final = 7
"""Digits that may be a phone number."""

_KIND_ORDER: Final = ("email", "link", "messenger", "social", "phone")
# Latin words with the figures in them; words of other scripts without. (Devanagari spells with marks, which
# count as no letters.)
_WORD = re.compile(r"[a-z\d\u00df-\u024f]+|[\u0900-\u097f]+|[^\W_a-z\d\u00df-\u024f\u0900-\u097f]+")
# The same for a text without others, in half the time.
_ASCII_WORD = re.compile(r"[a-z\d]+")


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


@define
class Search:
    """One scan under way: what the rules look at, and how much they may still validate.

    Attributes:
        view: The text to be examined, folded; positions in findings are those of the folded text.
        regions: ISO 3166 codes in upper case that say how national numbers are to be read.
        allow: The platform's own values.
        facts: The values stated about the order.
        spent: Candidates validated so far.
        cut: Whether a rule has read no more than a part of the text.
    """

    view: View
    regions: tuple[str, ...]
    allow: Known
    facts: Known
    spent: int = 0
    cut: bool = False
    _tokens: list[str] | None = None
    _places: list[Token] | None = None
    _rows: list[Row] | None = None
    _named: bool | None = None

    @property
    def text(self) -> str:
        """The folded text."""
        return self.view.text

    @property
    def lower(self) -> str:
        """The folded text in lower case and without accents, character by character."""
        return self.view.lower

    @property
    def tokens(self) -> Sequence[str]:
        """The words of `lower` in order: a rule that lacks its words need not search."""
        if self._tokens is None:
            lower = self.view.lower
            self._tokens = (_ASCII_WORD if lower.isascii() else _WORD).findall(lower)
        return self._tokens

    @property
    def places(self) -> Sequence[Token]:
        """The same words with their places."""
        if self._places is None:
            self._places = [(match[0], *match.span()) for match in _WORD.finditer(self.view.lower)]
        return self._places

    @property
    def may_name_a_network(self) -> bool:
        """Whether it is worth looking for the names of networks and messengers."""
        if self._named is None:
            self._named = may_name_a_network(self.view.lower, self.tokens)
        return self._named

    @property
    def rows(self) -> Sequence[Row]:
        """The digits in rows, however they are written; no more long ones than may be validated."""
        if self._rows is None:
            self._rows = []
            long = 0
            for row in rows(self.view.lower, self.places):
                self._rows.append(row)
                long += len(row.digits) >= _LONG
                if long > MAX_CANDIDATES:
                    break
        return self._rows

    def around(self, start: int, end: int) -> Surroundings:
        """What stands around a span.

        Args:
            start: Its first code point.
            end: One past its last.
        """
        return Surroundings.of(self.view.lower, self.places, start, end)

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


def resolve(candidates: Iterable[Candidate]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
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
