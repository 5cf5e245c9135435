"""Cases with several processes on one storage, and with one that dies."""

from __future__ import annotations

import importlib.util
import multiprocessing
import signal
import sys
from collections.abc import Callable, Coroutine
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any, TypeAlias, cast

import attrs
import pytest

from txmessaging.ports import AsyncStorage, Insert
from txmessaging.testing import records as sample
from txmessaging.testing.contract import PATIENCE, Harness
from txmessaging.testing.marketplace import Marketplace
from txmessaging.testing.outbox import claim
from txmessaging.testing.steps import fetched, insert

PROCESSES = 3
EACH = 6

Task: TypeAlias = Callable[[AsyncStorage, int], Coroutine[Any, Any, Any]]
"""What a process does, given its number: a function of this module, so that it can be sent there."""


class Processes(Harness):
    """Other processes on the same data. Skipped where `reopen` gives no second handle."""

    def test_processes_converse(self, tmp_path: Path) -> None:
        """They open one thread, click at once, and send side by side: everything is kept, once."""
        with self.opened(tmp_path) as storage:
            answers = _spread(self, tmp_path, _converse)
            replayed = [replayed for replayed, _ in answers]
            assert replayed.count(False) == 1, "a double click in several processes is one message"
            assert len({entry for _, entry in answers}) == 1, "everybody is told of that one"
            market = Marketplace(storage)
            self.run(market.must_add_up())
            assert len(self.run(market.log())) == 2 + PROCESSES * EACH, "every message is kept, once"

    def test_processes_claim(self, tmp_path: Path) -> None:
        """Each outbox row is leased to one of them."""
        with self.opened(tmp_path) as storage:
            rows = [sample.outbox_row(number, group=f"g{number}") for number in range(30)]
            self.run(insert(storage, *rows))
            got = sum(_spread(self, tmp_path, _claim), start=list[str]())
            assert sorted(got) == sorted(row.id for row in rows), "each row is leased to one process"

    def test_a_process_that_dies(self, tmp_path: Path) -> None:
        """Killed in a scope that had committed: nothing is kept, and nothing stays locked."""
        thread = sample.thread()
        with self.opened(tmp_path) as storage:
            with pytest.raises(BrokenProcessPool):
                _spread(self, tmp_path, _die)
            assert list(self.run(fetched(storage, thread.key))) == [None], "an unfinished scope keeps nothing"
            self.run(insert(storage, thread))
            assert list(self.run(fetched(storage, thread.key))) == [thread]


async def _converse(storage: AsyncStorage, me: int) -> tuple[bool, int]:
    market = Marketplace(storage)
    await market.open()
    click = await market.send("bo", "Is it new?", client_id="click")
    for turn in range(EACH):
        await market.send(("bo", "sal")[turn % 2], f"message {turn} of {me}")
    assert click.message is not None
    return click.replayed, click.message.entry


async def _claim(storage: AsyncStorage, me: int) -> list[str]:
    got: list[str] = []
    for turn in range(30):
        leases = await claim(storage, f"{me} {turn}", limit=2)
        got += [row.id for lease in leases for row in lease.rows]
    return got


async def _die(storage: AsyncStorage, me: int) -> None:
    if me == 0:
        async with storage.begin(write=True) as transaction:
            await transaction.commit([Insert(sample.thread())])
            signal.raise_signal(signal.SIGTERM)


@attrs.frozen
class _Place:
    """Where another process finds the test class and its data."""

    module: str
    file: str
    name: str
    directory: Path

    def harness(self) -> Harness:
        """The test class, from its file: pytest may have imported it in a way that a process cannot."""
        spec = importlib.util.spec_from_file_location(self.module, self.file)
        assert spec is not None
        assert spec.loader is not None
        found: Any = importlib.util.module_from_spec(spec)
        sys.modules[self.module] = found
        spec.loader.exec_module(found)
        for name in self.name.split("."):
            found = getattr(found, name)
        return cast("Harness", found())


def _spread(harness: Harness, directory: Path, task: Task) -> list[Any]:
    """Run a task in several processes at the same time; what it returned in each."""
    if harness.opened_again(directory) is None:
        pytest.skip("reopen() gives no handle for another process")
    kind = type(harness)
    place = _Place(kind.__module__, str(sys.modules[kind.__module__].__file__), kind.__qualname__, directory)
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(PROCESSES)
    with ProcessPoolExecutor(PROCESSES, context, _join, (start,)) as pool:
        running = [pool.submit(_work, place, task, number) for number in range(PROCESSES)]
        return [work.result(PATIENCE) for work in running]


_joined: list[Barrier] = []
"""In a process that works: where it waits for the others."""


def _join(start: Barrier) -> None:
    _joined.append(start)


def _work(place: _Place, task: Task, number: int) -> Any:  # noqa: ANN401 - what the task returns
    (start,) = _joined
    try:
        harness = place.harness()
        scope = harness.opened_again(place.directory)
        assert scope is not None
        with scope as storage:
            start.wait(PATIENCE)
            return harness.run(task(storage, number))
    except BaseException:
        start.abort()
        raise
