"""What is found, and whether for the right reason: counts, shares and their intervals."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from benchmarks.detector.corpus import KINDS, WITH, WITHOUT, Message

_Z: Final = 1.959964
"""The normal distribution's 97.5th percentile: intervals hold 95 %."""

BINS: Final = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)


@frozen
class Found:
    """Something that a scanner calls a contact detail.

    Attributes:
        kind: The scanner's word for it, one of the corpus' kinds.
        places: Turn, start and end of each of its parts.
        confidence: As given; 1 if the scanner gives none.
    """

    kind: str
    places: tuple[tuple[int, int, int], ...]
    confidence: float = 1.0


Scanner = Callable[[Message, bool], Sequence[Found]]
"""Takes a message and whether its region may be used."""


@frozen
class Share:
    """So many of so many, with Wilson's interval.

    Attributes:
        hits: How many.
        of: Of how many.
    """

    hits: int
    of: int

    @property
    def value(self) -> float:
        return self.hits / self.of if self.of else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval; it holds at 0 and at 1, too."""
        if not self.of:
            return 0.0, 1.0
        n, p = self.of, self.value
        middle = p + _Z**2 / (2 * n)
        spread = _Z * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        whole = 1 + _Z**2 / n
        return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)

    def __str__(self) -> str:
        if not self.of:
            return "-"
        low, high = self.interval
        return f"{self.value:.3f} ({low:.3f} to {high:.3f})"


@frozen
class Judged:
    """A message and what a scanner found in it.

    Attributes:
        message: The message.
        found: What was found.
    """

    message: Message
    found: tuple[Found, ...]

    @property
    def flagged(self) -> bool:
        return bool(self.found)

    @property
    def right(self) -> bool:
        """Whether something found lies on a marked detail."""
        return any(self.is_right(each) for each in self.found)

    def is_right(self, found: Found, kind: str | None = None) -> bool:
        """Whether it lies on a marked detail (of this kind)."""
        return any(
            mark.turn == turn and mark.start < end and start < mark.end
            for mark in self.message.marks
            if kind in (None, mark.kind)
            for turn, start, end in found.places
        )


def judge(scanner: Scanner, messages: Iterable[Message], *, hinted: bool = True) -> tuple[Judged, ...]:
    """Scan every message once."""
    return tuple(Judged(message, tuple(scanner(message, hinted))) for message in messages)


@frozen
class Totals:
    """The figures of one scanner on some messages.

    Attributes:
        counts: Flagged and all messages of each group that occurs.
        on_place: Of the flagged messages with a detail: those with a finding on a marked one.
    """

    counts: Mapping[str, Share]
    on_place: Share

    @property
    def true_positives(self) -> int:
        return sum(self.group(name).hits for name in WITH)

    @property
    def false_positives(self) -> int:
        return sum(self.group(name).hits for name in WITHOUT)

    @property
    def precision(self) -> Share:
        return Share(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> Share:
        return Share(self.true_positives, sum(self.group(name).of for name in WITH))

    def group(self, name: str) -> Share:
        return self.counts.get(name, Share(0, 0))

    @property
    def f1(self) -> F1:
        return F1(self.true_positives, self.recall.of - self.true_positives + self.false_positives)


@frozen
class F1:
    """The harmonic mean of precision and recall.

    With J = TP / (TP + FP + FN), a share like others, F1 = 2J / (1 + J): its interval is Wilson's of J.

    Attributes:
        right: True positives.
        wrong: False positives and false negatives.
    """

    right: int
    wrong: int

    @property
    def value(self) -> float:
        return _f1(Share(self.right, self.right + self.wrong).value)

    @property
    def interval(self) -> tuple[float, float]:
        low, high = Share(self.right, self.right + self.wrong).interval
        return _f1(low), _f1(high)

    def __str__(self) -> str:
        if not self.right + self.wrong:
            return "-"
        low, high = self.interval
        return f"{self.value:.3f} ({low:.3f} to {high:.3f})"


def _f1(jaccard: float) -> float:
    return 2 * jaccard / (1 + jaccard)


def totals(judged: Iterable[Judged]) -> Totals:
    """Count messages: one is flagged if anything is found in it."""
    flagged: dict[str, int] = dict.fromkeys((*WITHOUT, *WITH), 0)
    every: dict[str, int] = dict.fromkeys(flagged, 0)
    right = with_detail = 0
    for each in judged:
        every[each.message.group] += 1
        flagged[each.message.group] += each.flagged
        if each.message.has_detail and each.flagged:
            with_detail += 1
            right += each.right
    return Totals({name: Share(flagged[name], every[name]) for name in every}, Share(right, with_detail))


@frozen
class OfKind:
    """How one kind fares.

    Attributes:
        recall: Messages with such a detail, and those in which one is found under any name.
        named: Of those, the ones in which it is found under this name.
        precision: Findings of this kind, and those that lie on a marked detail.
    """

    recall: Share
    named: Share
    precision: Share

    @property
    def f1(self) -> float:
        p, r = self.precision.value, self.recall.value
        return 2 * p * r / (p + r) if p + r > 0 else 0.0


def by_kind(judged: Sequence[Judged]) -> dict[str, OfKind]:
    """The figures of each kind."""
    return {kind: _of_kind(kind, judged) for kind in KINDS}


def _of_kind(kind: str, judged: Sequence[Judged]) -> OfKind:
    having = [each for each in judged if kind in each.message.kinds]
    hit = [each for each in having if any(each.is_right(found, kind) for found in each.found)]
    named = sum(
        any(found.kind == kind and each.is_right(found, kind) for found in each.found) for each in hit
    )
    said = [each.is_right(found) for each in judged for found in each.found if found.kind == kind]
    return OfKind(Share(len(hit), len(having)), Share(named, len(hit)), Share(sum(said), len(said)))


@frozen
class Bin:
    """Findings of about one confidence.

    Attributes:
        low, high: The bounds; the upper one belongs to the last bin only.
        mean: The mean confidence in it.
        right: How many are right.
    """

    low: float
    high: float
    mean: float
    right: Share


def reliability(judged: Iterable[Judged]) -> tuple[Bin, ...]:
    """Confidence against being right, in bins that hold something."""
    pairs = [(found.confidence, each.is_right(found)) for each in judged for found in each.found]
    bins: list[Bin] = []
    for low, high in itertools.pairwise(BINS):
        inside = [(c, right) for c, right in pairs if low <= c < high or c == high == BINS[-1]]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            bins.append(Bin(low, high, mean, Share(sum(right for _, right in inside), len(inside))))
    return tuple(bins)


def calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance of confidence from the share that is right, by findings."""
    count = sum(each.right.of for each in bins)
    return sum(abs(each.mean - each.right.value) * each.right.of for each in bins) / count if count else 0.0
