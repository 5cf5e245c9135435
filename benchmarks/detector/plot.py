"""Quality beside what else there is, calibration and speed, in one picture."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.detector.quality import F1, Bin, Share
from benchmarks.detector.report import Measured, Report

OURS, OTHERS = "#4477aa", "#bbbbbb"


def draw(report: Report, path: Path) -> None:
    """Write the picture to a file; its name says in which format."""
    mpl.rcParams["svg.hashsalt"] = "txmessaging"  # the same figures give the same file
    figure = Figure(figsize=(12, 8), layout="constrained")
    (quality, alarms), (calibration, speed) = figure.subplots(2, 2)
    _bars(quality, report.measured, [each.totals.f1 for each in report.measured])
    quality.set(title=f"F1 on {report.part}, with 95 % intervals", xlim=(0, 1))
    _bars(alarms, report.measured, [each.totals.group("hard") for each in report.measured])
    alarms.set(title="flagged of hard messages without a detail")
    _reliability(calibration, report.bins)
    _rates(speed, report.measured)
    for axes in (quality, alarms, calibration, speed):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def _named(axes: Axes, measured: Sequence[Measured]) -> list[str]:
    axes.set_yticks(range(len(measured)), [textwrap.fill(each.name, 30) for each in measured], fontsize=8)
    axes.invert_yaxis()
    return [OTHERS if at else OURS for at in range(len(measured))]


def _bars(axes: Axes, measured: Sequence[Measured], shares: Sequence[Share | F1]) -> None:
    values = [each.value for each in shares]
    bounds = [each.interval for each in shares]
    errors = (
        [max(0.0, value - low) for value, (low, _) in zip(values, bounds, strict=True)],
        [max(0.0, high - value) for value, (_, high) in zip(values, bounds, strict=True)],
    )
    bars = axes.barh(range(len(shares)), values, xerr=errors, color=_named(axes, measured), capsize=3)
    axes.bar_label(bars, [f" {value:.3f}" for value in values], fontsize=8)
    axes.margins(x=0.15)


def _reliability(axes: Axes, bins: Sequence[Bin]) -> None:
    axes.plot([0.4, 1], [0.4, 1], color="black", linewidth=1, linestyle=":")
    bounds = [each.right.interval for each in bins]
    values = [each.right.value for each in bins]
    errors = (
        [max(0.0, value - low) for value, (low, _) in zip(values, bounds, strict=True)],
        [max(0.0, high - value) for value, (_, high) in zip(values, bounds, strict=True)],
    )
    axes.errorbar([each.mean for each in bins], values, yerr=errors, fmt="o-", color=OURS, capsize=3)
    for each in bins:
        axes.annotate(f"  {each.right.of}", (each.mean, each.right.value), fontsize=8, va="top")
    axes.set(title="calibration (findings in each bin)", xlabel="confidence", ylabel="right")


def _rates(axes: Axes, measured: Sequence[Measured]) -> None:
    rates = [each.rate for each in measured]
    bars = axes.barh(range(len(rates)), rates, color=_named(axes, measured))
    axes.bar_label(bars, [f" {value:,.0f}" for value in rates], fontsize=8)
    axes.set_xscale("log")
    axes.margins(x=0.1)
    axes.set(title="messages a second (logarithmic)")
