"""The tables of the benchmark, in Markdown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from attrs import frozen

from benchmarks.detector import ablation, speed
from benchmarks.detector.corpus import WITH, WITHOUT, Message
from benchmarks.detector.ours import NAME, in_a_row, ours
from benchmarks.detector.peers import PRESIDIO, peers
from benchmarks.detector.quality import (
    Bin,
    Judged,
    Totals,
    by_kind,
    calibration_error,
    judge,
    reliability,
    totals,
)
from benchmarks.measure import Row, median, percentile


@frozen
class Measured:
    """One scanner on one part.

    Attributes:
        name: Of the scanner.
        totals: With the region as a hint.
        unhinted: Without.
        rate: Messages a second.
        times: How many times as many ours reads in the same rounds.
    """

    name: str
    totals: Totals
    unhinted: Totals
    rate: float
    times: float


@frozen
class Report:
    """What is drawn, and what is compared with the goals.

    Attributes:
        part: The part of the corpus.
        measured: Ours, and the others.
        bins: The calibration of ours.
        rows: The goals.
    """

    part: str
    measured: tuple[Measured, ...]
    bins: tuple[Bin, ...]
    rows: tuple[Row, ...]


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table."""
    print(f"| {' | '.join(head)} |")
    print(f"| {' | '.join('---' for _ in head)} |")
    for row in rows:
        print(f"| {' | '.join(str(cell) for cell in row)} |", flush=True)
    print()


def quality(part: str, messages: Sequence[Message]) -> tuple[tuple[Measured, ...], tuple[Judged, ...]]:
    """Print what ours and the others find; return the totals, and ours in detail."""
    judged = judge(ours, messages)
    bare = judge(ours, messages, hinted=False)
    measured = [Measured(NAME, totals(judged), totals(bare), speed.rate(messages), 1.0)]
    for peer in peers():
        found = totals(judge(peer, messages))
        unhinted = totals(judge(peer, messages, hinted=False))
        measured.append(Measured(peer.name, found, unhinted, *speed.against(peer, messages)))
    print(f"## {part}: {len(messages):,} messages and dialogues, 95 % intervals in brackets\n")
    _totals(measured)
    _recalls(measured)
    _kinds(judged)
    _languages(judged)
    _calibration(reliability(judged))
    _in_a_row(messages)
    return tuple(measured), judged


def _totals(measured: Sequence[Measured]) -> None:
    table(
        ("", "precision", "recall", "F1", "flagged of ordinary", "flagged of hard", "messages a second"),
        (
            (
                each.name,
                each.totals.precision,
                each.totals.recall,
                each.totals.f1,
                each.totals.group("ordinary"),
                each.totals.group("hard"),
                f"{each.rate:,.0f}" + (f" (ours: {each.times:.1f}x)" if each.name != NAME else ""),
            )
            for each in measured
        ),
    )


def _recalls(measured: Sequence[Measured]) -> None:
    table(
        ("recall", *WITH, "without a region", "share of that with one", "on a marked span, of what is found"),
        (
            (
                each.name,
                *(each.totals.group(name) for name in WITH),
                each.unhinted.recall,
                f"{_share_without_region(each):.3f}",
                each.totals.on_place,
            )
            for each in measured
        ),
    )


def _share_without_region(each: Measured) -> float:
    with_hint = each.totals.recall.value
    return each.unhinted.recall.value / with_hint if with_hint else 0.0


def _kinds(judged: Sequence[Judged]) -> None:
    table(
        ("kind", "messages", "found", "of these under its name", "findings", "on a marked span", "F1"),
        (
            (kind, of.recall.of, of.recall, of.named, of.precision.of, of.precision, f"{of.f1:.3f}")
            for kind, of in by_kind(judged).items()
        ),
    )


def _languages(judged: Sequence[Judged]) -> None:
    grouped: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        grouped[each.message.lang].append(each)
    rows = []
    for lang in sorted(grouped):
        found = totals(grouped[lang])
        counts = [f"{found.group(name).hits}/{found.group(name).of}" for name in (*WITHOUT, *WITH)]
        rows.append((lang, len(grouped[lang]), *counts, f"{found.f1.value:.3f}"))
    table(("language", "messages", *(f"flagged of {name}" for name in (*WITHOUT, *WITH)), "F1"), rows)


def classes(judged: Sequence[Judged]) -> None:
    """Print the counts of every class."""
    grouped: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for each in judged:
        grouped[each.message.group, each.message.klass].append(each)
    table(
        ("group", "class", "messages", "flagged", "on a marked span"),
        (
            (
                group,
                klass,
                len(members),
                sum(each.flagged for each in members),
                sum(each.right for each in members) if group in WITH else "",
            )
            for (group, klass), members in sorted(grouped.items())
        ),
    )


def _calibration(bins: Sequence[Bin]) -> None:
    table(
        ("confidence", "findings", "mean confidence", "right"),
        ((f"{each.low:g} to {each.high:g}", each.right.of, f"{each.mean:.3f}", each.right) for each in bins),
    )
    print(f"Expected calibration error: {calibration_error(bins):.3f}\n")


def _in_a_row(messages: Sequence[Message]) -> None:
    ordinary = [each for each in messages if each.group == "ordinary"]
    without = [each for each in messages if each.group in WITHOUT]
    table(
        ("messages without details as one sender's, one after the other", "messages", "flagged by joining"),
        (
            (name, found.of, found)
            for name, found in (("ordinary", in_a_row(ordinary)), ("ordinary and hard", in_a_row(without)))
        ),
    )


def speeds(messages: Sequence[Message]) -> tuple[Row, ...]:
    """Print how fast ours is; return the goals."""
    clean = speed.microseconds(speed.clean(messages))
    contact = speed.microseconds(each for each in messages if each.has_detail)
    loading, first = speed.first_scan()
    imported, worked = speed.memory()
    table(
        ("speed, memory", "median", "90 %", "99 %", "most"),
        (
            (f"{name}, µs", *(f"{value:.1f}" for value in _spread(times)))
            for name, times in (
                ("clean messages", clean),
                ("messages with a detail (dialogues: a turn)", contact),
            )
        ),
    )
    print(
        f"Import {loading:.0f} ms; first scan after it {first:.0f} ms (fresh processes, the least of "
        f"{speed.PROCESSES})."
    )
    print(
        f"Held by Python: {imported:.1f} MB after the import, {worked:.1f} MB after texts of every region "
        "(phonenumbers' tables with them).\n"
    )
    holds = tuple(speed.holds())
    table(
        (f"{speed.LARGE:,} characters of", "ms", f"times that of {speed.SMALL:,}", "all examined"),
        (
            (hold.name, f"{hold.seconds * 1e3:.1f}", f"{hold.times:.1f}", "yes" if hold.complete else "no")
            for hold in holds
        ),
    )
    slowest = max(holds, key=lambda hold: hold.seconds)
    steepest = max(holds, key=lambda hold: hold.times)
    return (
        _most("clean message, median µs", median(clean), 12, "{:.1f}"),
        _most("message with a detail, median µs", median(contact), 80, "{:.1f}"),
        _most("message with a detail, 99th percentile µs", percentile(contact, 0.99), 1000, "{:.0f}"),
        _most("100,000 characters, seconds", slowest.seconds, 0.3, "{:.3f}", slowest.name),
        _most("times the time of 10,000", steepest.times, 12, "{:.1f}", steepest.name),
        _most("memory for the tables, MB", worked, 30, "{:.1f}"),
        _most("first scan in a process, ms", first, 150, "{:.0f}"),
    )


def _spread(times: Sequence[float]) -> tuple[float, ...]:
    return median(times), percentile(times, 0.9), percentile(times, 0.99), max(times)


def goals(measured: Sequence[Measured]) -> tuple[Row, ...]:
    """The goals of quality, and that of speed against presidio-analyzer."""
    mine = measured[0]
    found = mine.totals
    rows = [
        _least("F1", found.f1.value, 0.92),
        _most("flagged of hard messages", found.group("hard").value, 0.03, "{:.4f}"),
        _most("flagged of ordinary messages", found.group("ordinary").value, 0.003, "{:.4f}"),
        _least("recall, plain", found.group("plain").value, 0.98),
        _least("recall, disguised", found.group("disguised").value, 0.88),
        _least("recall, split over messages", found.group("split").value, 0.85),
        _least("recall without a region, share of that with one", _share_without_region(mine), 0.9),
        _least("on a marked span, of what is found", found.on_place.value, 0.97),
    ]
    rows += [
        _least(f"messages a second, times those of {each.name}", each.times, 12, "{:.1f}")
        for each in measured
        if each.name == PRESIDIO
    ]
    return tuple(rows)


def _least(what: str, value: float, goal: float, shown: str = "{:.3f}") -> Row:
    return Row(what=what, measured=shown.format(value), goal=f">= {goal:g}", reached=value / goal)


def _most(what: str, value: float, goal: float, shown: str, detail: str = "") -> Row:
    """Like `at_most`, for what may be zero."""
    reached = goal / max(value, goal / 100)
    return Row(what=what, measured=shown.format(value), goal=f"<= {goal:g}", reached=reached, detail=detail)


def goal_table(rows: Sequence[Row]) -> None:
    """Print what was to be reached and what was."""
    table(
        ("what", "measured", "goal", ""),
        ((row.what, row.measured, row.goal + ("" if row.met else " (missed)"), row.detail) for row in rows),
    )


def ablation_table(messages: Sequence[Message]) -> None:
    """Print what becomes worse without each suppression rule."""
    whole = totals(judge(ours, messages))
    rows = []
    for name, without in ablation.ablated(messages):
        more = {group: without.group(group).hits - whole.group(group).hits for group in (*WITHOUT, *WITH)}
        worse = without.f1.value < whole.f1.value or more["ordinary"] > 0 or more["hard"] > 0
        rows.append(
            (
                name,
                f"{without.f1.value - whole.f1.value:+.4f}",
                f"{without.precision.value - whole.precision.value:+.4f}",
                *(f"{more[group]:+d}" for group in (*WITHOUT, *WITH)),
                "" if worse else "nothing is worse without it",
            )
        )
    table(("deleted", "F1", "precision", *(f"flagged of {group}" for group in (*WITHOUT, *WITH)), ""), rows)
