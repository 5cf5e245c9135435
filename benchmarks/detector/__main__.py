"""Measure the detector on the corpus: `python -m benchmarks.detector [--part NAME] [--plot FILE] [--ablate]`.

*Sealed* is measured once, at a release; for it to be asked it must be named.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from benchmarks.detector import report
from benchmarks.detector.corpus import PARTS, read
from benchmarks.detector.quality import reliability
from txmessaging.detection import ContactInfoDetector

_LIBRARIES = ("phonenumbers", "linkify-it-py", "presidio-analyzer", "spacy", "scrubadub")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.detector")
    parser.add_argument("--part", choices=PARTS, default="check", help="of the corpus; check if not given")
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw quality, calibration and speed")
    parser.add_argument(
        "--ablate", action="store_true", help="only delete one suppression rule after the other"
    )
    options = parser.parse_args(arguments)
    messages = read(options.part)
    print(_header(), end="\n\n")
    if options.ablate:
        report.ablation_table(messages)
        return 0
    measured, judged = report.quality(options.part, messages)
    rows = (*report.goals(measured), *report.speeds(messages))
    report.goal_table(rows)
    report.classes(judged)
    if options.plot:
        from benchmarks.detector.plot import draw  # noqa: PLC0415 - matplotlib is in the docs group only

        draw(report.Report(options.part, measured, reliability(judged), rows), options.plot)
    return int(not all(row.met for row in rows))


def _header() -> str:
    found = [f"Python {platform.python_version()}", f"rule set {ContactInfoDetector.version}"]
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join((*found, platform.machine()))


if __name__ == "__main__":
    sys.exit(main())
