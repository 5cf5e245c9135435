"""Run every benchmark and print the table of the README: `python -m benchmarks [--plot FILE] [NAME …]`."""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import postgresql
from benchmarks.contention import contention
from benchmarks.decision import decision, ruling
from benchmarks.imports import importing
from benchmarks.measure import Row
from benchmarks.pg_async import asynchronous
from benchmarks.pg_dispatch import dispatching
from benchmarks.pg_outbox import claiming
from benchmarks.pg_send import hot_p99, hot_thread, many_clients, one_client
from benchmarks.pg_trips import trips
from benchmarks.replaying import replaying
from benchmarks.scale import SCALE
from benchmarks.send import sending
from benchmarks.verifying import verifying

BENCHMARKS: dict[str, Callable[[], Row]] = {
    "send-full": lambda: sending("FULL", 0.40, sends=100),
    "send-normal": lambda: sending("NORMAL", 0.25, sends=300),
    "contention": contention,
    "decision": decision,
    "ruling": ruling,
    "replay": replaying,
    "import": lambda: importing("import txmessaging", 120),
    "import-messaging": lambda: importing("from txmessaging import Messaging", None),
    "verify": verifying,
    "pg-send-1": one_client,
    "pg-send-16": many_clients,
    "pg-send-hot": hot_thread,
    "pg-hot-p99": hot_p99,
    "pg-async": asynchronous,
    "pg-trips": trips,
    "pg-claim": claiming,
    "pg-dispatch": dispatching,
    **SCALE,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one line a benchmark; 1 if a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"all if none is given: {', '.join(BENCHMARKS)}"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="draw how far each goal was reached")
    options = parser.parse_args(arguments)
    names = options.names or list(BENCHMARKS)
    if unknown := [name for name in names if name not in BENCHMARKS]:
        parser.error(f"there is no benchmark {unknown[0]}; there are {', '.join(BENCHMARKS)}")
    with postgresql.server_stopped_at_the_end():
        rows = _run(names)
    if options.plot:
        from benchmarks.plot import draw  # noqa: PLC0415 - matplotlib is in the docs group only

        draw(rows, options.plot)
    return int(not all(row.met for row in rows))


def _run(names: Sequence[str]) -> list[Row]:
    print(_header(with_server=any(name.startswith("pg-") or name in SCALE for name in names)))
    print()
    print("| what | measured | goal | |")
    print("| --- | --- | --- | --- |")
    rows: list[Row] = []
    for name in names:
        row = BENCHMARKS[name]()
        missed = "" if row.met else " (missed)"
        print(f"| {row.what} | {row.measured} | {row.goal}{missed} | {row.detail} |", flush=True)
        rows.append(row)
    return rows


def _header(*, with_server: bool) -> str:
    parts = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}", platform.machine()]
    if with_server:
        parts.insert(2, f"PostgreSQL {postgresql.version()}")
    return ", ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
