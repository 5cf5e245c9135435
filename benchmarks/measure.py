"""Timing in interleaved rounds: the machine is shared, so only ratios inside one run count."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence

import attrs


@attrs.frozen(kw_only=True)
class Row:
    """One line of the report.

    Attributes:
        what: was measured.
        measured, goal: as they are printed.
        reached: how many times the goal; from 1 on it is met. None without a goal.
        detail: the figures behind it.
    """

    what: str
    measured: str
    goal: str
    reached: float | None
    detail: str = ""

    @property
    def met(self) -> bool:
        return self.reached is None or self.reached >= 1


def at_least(what: str, value: float, goal: float, *, shown: str = "{:.2f}", detail: str = "") -> Row:
    """A row whose value should not be smaller."""
    return Row(
        what=what,
        measured=shown.format(value),
        goal=f">= {shown.format(goal)}",
        reached=value / goal,
        detail=detail,
    )


def at_most(what: str, value: float, goal: float, *, shown: str = "{:.2f}", detail: str = "") -> Row:
    """A row whose value should not be greater."""
    return Row(
        what=what,
        measured=shown.format(value),
        goal=f"<= {shown.format(goal)}",
        reached=goal / value,
        detail=detail,
    )


def without_goal(what: str, value: float, *, shown: str = "{:.2f}", detail: str = "") -> Row:
    """A row to be looked at."""
    return Row(what=what, measured=shown.format(value), goal="none set", reached=None, detail=detail)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes, without the garbage collector running in between."""
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start
    finally:
        gc.enable()


def best(work: Callable[[], object], rounds: int) -> float:
    """Seconds of the fastest of many rounds: what else the machine does only adds."""
    gc.collect()
    gc.disable()
    try:
        times: list[float] = []
        for _ in range(rounds):
            start = time.perf_counter()
            work()
            times.append(time.perf_counter() - start)
        return min(times)
    finally:
        gc.enable()


def interleaved(
    first: Callable[[], object], second: Callable[[], object], rounds: int
) -> list[tuple[float, float]]:
    """Seconds of both, round by round; who begins changes each time."""
    pairs: list[tuple[float, float]] = []
    for number in range(rounds):
        if number % 2:
            later = seconds(second)
            pairs.append((seconds(first), later))
        else:
            earlier = seconds(first)
            pairs.append((earlier, seconds(second)))
    return pairs


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of the others do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
