"""A process is killed before and after each statement of a call, for every call that writes.

On SQLite the process kills itself as a statement begins; after the n-th is before the next one, or after the
last one has returned. On PostgreSQL a proxy kills it before a request goes on to the server, or when the
server's answer has come and the client has not got it. What the kill leaves is all of the call or nothing;
another process then repeats it at once, and it is there exactly once.
"""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable

import pytest
from tests.faults.calls import BODY, CALLS, CLICK, HOSTED, NUMBER
from tests.faults.conftest import LONG, Ended
from tests.faults.history import Fate, History, Seen, judge, observe
from tests.faults.proxy import Kill

MOST_STATEMENTS = 40
REPETITIONS = 3 if LONG else 1
AT_ONCE = 5.0
"""Seconds within which the repeated call must be done: nothing stays locked."""

_numbers = itertools.count()
_tried: set[tuple[str, str]] = set()


EVERY = CALLS | HOSTED


# Every call on one of each, and sends on all; in a long run, every call on all.
def chosen(*kinds: str):
    first = kinds[0]
    return [
        (name, kind) for kind in kinds for name in EVERY if LONG or kind == first or name.startswith("send")
    ]


SQLITE = chosen("DELETE", "WAL")
POSTGRESQL = chosen("psycopg", "asyncpg")


def look(ground, transaction_id: str) -> Seen | None:
    """What is stored of the thread; None if there is none."""
    if not ground.find(transaction_id).threads():
        return None
    return observe(ground.storage, ground.engine, transaction_id)


def examine(ground, transaction_id: str, name: str, *, acknowledged: bool) -> int:
    """Nothing is half done; how often the call's effect is there."""
    count = EVERY[name].count(ground.find(transaction_id))
    assert count in {0, 1}
    seen = look(ground, transaction_id)
    if seen is not None:
        assert judge(history_of(seen, name, acknowledged=acknowledged), [seen]) == []
    return count


def history_of(seen: Seen, name: str, *, acknowledged: bool) -> History:
    """What the clients of the thread were told; the process that was killed may have been told nothing."""
    history = History()
    at = seen.transaction_id
    if name == "mark_read":
        for number in range(2):
            history.begin(at, sender=seen.seller, body=BODY, client_id=f"earlier {number}")
    if name == "send with a strike":
        history.begin(at, sender=seen.buyer, body=NUMBER, client_id="earlier")
    if name.startswith("send"):
        history.begin(at, sender=seen.buyer, body=NUMBER if "strike" in name else BODY, client_id=CLICK)
    for sent in history:
        if sent.client_id != CLICK or acknowledged:
            sent.fate = Fate.ACKNOWLEDGED
            (entry,) = (entry for entry in seen.entries if entry.client_id == sent.client_id)
            sent.entry, sent.seq = entry.entry, entry.seq
    return history


def killed_everywhere(
    ground, name: str, driver: str, kill: Callable[[str, int], tuple[Ended, bool]], kills
) -> None:
    """Kill at 1, 2, 3, …, until the call returned before there was anything left to be killed at."""
    for number in range(1, MOST_STATEMENTS):
        transaction_id = f"T-{next(_numbers)}"
        EVERY[name].prepare(ground.at(transaction_id))
        ended, kept = kill(transaction_id, number)
        assert ended.raised is None
        assert ended.status == -9
        kills[driver] += 1
        found = examine(ground, transaction_id, name, acknowledged=ended.returned is not None)
        assert found == kept, f"killed at {number}"
        repeat(ground, transaction_id, name)
        if ended.returned is not None:
            assert found == 1
            assert number > 2, "nothing was counted"
            return
    raise AssertionError("it never came to its end")


def repeat(ground, transaction_id: str, name: str) -> None:
    """This process is another one than the killed one."""
    began = time.monotonic()
    EVERY[name].make(ground.at(transaction_id))
    assert time.monotonic() - began < AT_ONCE
    assert examine(ground, transaction_id, name, acknowledged=True) == 1


@pytest.mark.parametrize(("name", "journal"), SQLITE)
def test_on_sqlite(name, journal, on_sqlite, victims, kills):
    with on_sqlite.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA journal_mode = {journal}")

    def kill(transaction_id: str, number: int) -> tuple[Ended, bool]:
        job = {"driver": "sqlite", "url": on_sqlite.url, "call": name, "transaction_id": transaction_id}
        ended = victims.run(**job, kill_at=number, dies=True)
        return ended, "COMMIT" in ended.statements[: number - 1]

    for _ in range(REPETITIONS):
        killed_everywhere(on_sqlite, name, "sqlite", kill, kills)
    _tried.add((name, journal))


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(("name", "driver"), POSTGRESQL)
def test_on_postgresql(name, driver, after, *, on_postgres, victims, kills):
    with on_postgres.proxy() as proxy:
        url = on_postgres.url_of(driver, proxy.port)

        def kill(transaction_id: str, number: int) -> tuple[Ended, bool]:
            proxy.fault = fault = Kill(number, after=after)
            job = {"driver": driver, "url": url, "call": name, "transaction_id": transaction_id}
            ended = victims.run(fault.victim.put, **job, dies=True)
            assert ended.returned is not None or fault.requests == number
            return ended, fault.commits_answered > 0

        for _ in range(REPETITIONS):
            killed_everywhere(on_postgres, name, driver, kill, kills)
    _tried.add((name, f"{driver} {after}"))


@pytest.mark.parametrize("driver", ["sqlite", "psycopg", "asyncpg"])
def test_at_any_moment(driver, on_sqlite, on_postgres, victims, kills):
    """Not between statements, but whenever; what is left is all or nothing here, too."""
    moments = random.Random(5)
    ground = on_sqlite if driver == "sqlite" else on_postgres
    job = {"driver": driver, "url": ground.url_of(driver)}
    for _ in range(60 if LONG else 6):
        transaction_id = f"T-{next(_numbers)}"
        name = moments.choice(list(EVERY))
        EVERY[name].prepare(ground.at(transaction_id))
        moment = moments.uniform(0.01, 0.08)
        ended = victims.run(**job, call=name, transaction_id=transaction_id, kill_after=moment, dies=True)
        assert (ended.raised, ended.status) == (None, -9)
        kills[f"{driver}, any moment"] += 1
        examine(ground, transaction_id, name, acknowledged=ended.returned is not None)
        repeat(ground, transaction_id, name)


def test_there_were_two_hundred(kills, capsys):
    with capsys.disabled():
        print(f"{kills.total()} processes killed: {dict(kills)}")  # noqa: T201 - the figure of the run
    if len(_tried) < len(SQLITE) + 2 * len(POSTGRESQL):
        pytest.skip("not every kind of kill was asked for")
    assert kills.total() >= 200
