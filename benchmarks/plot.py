"""A bar for each goal: how many times it was reached."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from benchmarks.measure import Row

MET, MISSED = "#4477aa", "#ee6677"  # told apart without seeing colours too: the bars point to different sides


def draw(rows: Sequence[Row], path: Path) -> None:
    """Write the chart to a file; its name says in which format."""
    mpl.rcParams["svg.hashsalt"] = "txmessaging"  # the same figures give the same file
    shown = [row for row in reversed(rows) if row.reached is not None]
    figure = Figure(figsize=(11, 1.2 + 0.5 * len(shown)), layout="constrained")
    axes = figure.subplots()
    places = range(len(shown))
    bars = axes.barh(
        places,
        [(row.reached or 0) - 1 for row in shown],
        left=1,
        color=[MET if row.met else MISSED for row in shown],
    )
    axes.bar_label(bars, [f" {row.measured} (goal {row.goal}) " for row in shown], fontsize=8)
    axes.set_yticks(places, [textwrap.fill(row.what, 62) for row in shown], fontsize=8)
    axes.set_xscale("log", base=2)
    furthest = max((max(row.reached, 1 / row.reached) for row in shown if row.reached), default=1)
    axes.set_xlim(0.5 / furthest, 4 * furthest)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}x")
    axes.axvline(1, color="black", linewidth=1)
    axes.set_xlabel("the goal is the line; to the right of it is better")
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="y", length=0)
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
