"""Run every benchmark and print the table of the README: `python -m benchmarks [NAME …]`."""

from __future__ import annotations

import math
import platform
import sqlite3
import sys
from collections.abc import Callable

from benchmarks.contention import contention
from benchmarks.decision import decision
from benchmarks.imports import importing
from benchmarks.measure import Row
from benchmarks.send import sending
from benchmarks.verifying import verifying

BENCHMARKS: dict[str, Callable[[], Row]] = {
    "send-full": lambda: sending("FULL", 0.40, sends=100),
    "send-normal": lambda: sending("NORMAL", 0.25, sends=300),
    "contention": contention,
    "decision": decision,
    "import": lambda: importing("import txmessaging", 120),
    "import-messaging": lambda: importing("from txmessaging import Messaging", math.inf),
    "verify": verifying,
}


def main() -> int:
    """Print one line a benchmark; 1 if a goal is missed."""
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.machine()}")
    print()
    print("| what | measured | goal | |")
    print("| --- | --- | --- | --- |")
    missed = 0
    for name in sys.argv[1:] or BENCHMARKS:
        row = BENCHMARKS[name]()
        missed += not row.met
        print(
            f"| {row.what} | {row.measured} | {row.goal}{'' if row.met else ' (missed)'} | {row.detail} |",
            flush=True,
        )
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
