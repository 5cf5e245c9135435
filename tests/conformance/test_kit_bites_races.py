"""Adapters with one fault each in what they do under concurrency: the kit must find it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import BrokenBarrierError

import pytest

from txmessaging.adapters.memory import MemoryStorage, MemoryTransaction
from txmessaging.errors import Conflict, ReadOnly, Unavailable
from txmessaging.ports import Expect
from txmessaging.testing import Processes, SynchronousHarness


class LocksAtTheBeginning(MemoryStorage):
    """A scope that may write locks everything, whoever is asking."""

    def __init__(self):
        super().__init__()
        self._everything = threading.Lock()

    @contextmanager
    def begin(self, *, write):
        with self._everything, super().begin(write=write) as transaction:
            yield transaction


class LocksNothing(MemoryStorage):
    """Each scope works on its own copy; the last one wins."""

    @contextmanager
    def begin(self, *, write):
        transaction = MemoryTransaction(dict(self._records), self._clock)
        yield transaction
        if write and not transaction.lost:
            time.sleep(0.001)
            self._records = transaction.records


class ExpectsOfAReplica(MemoryStorage):
    """What is only expected is looked up where the last commit has not arrived yet."""

    def __init__(self):
        super().__init__()
        self._replica = {}

    @contextmanager
    def begin(self, *, write):
        replica = self._replica

        class Lagging(MemoryTransaction):
            def _apply(self, change):
                if isinstance(change, Expect):
                    found = replica.get(change.key)
                    if (0 if found is None else found.version) != change.version:
                        raise Conflict("a version moved on")
                else:
                    super()._apply(change)

        before = self._records
        with super().begin(write=write) as transaction:
            transaction.__class__ = Lagging if write else MemoryTransaction
            yield transaction
        if self._records is not before:
            self._replica = before


class ReadsWhatIsNew(MemoryStorage):
    """Each read of a scope sees the newest commit."""

    @contextmanager
    def begin(self, *, write):
        storage = self

        class Live(MemoryTransaction):
            @property
            def records(self):
                return dict(storage._records)

            @records.setter
            def records(self, records):
                pass

        if write:
            with super().begin(write=True) as transaction:
                yield transaction
        else:
            yield Live({}, self._clock)


class LosesForGood(MemoryStorage):
    """Who loses a race is not told to try again."""

    @contextmanager
    def begin(self, *, write):
        try:
            with super().begin(write=write) as transaction:
                yield transaction
        except Conflict:
            raise ReadOnly("somebody else was faster") from None


CAUGHT: list[tuple[type[MemoryStorage], str]] = [
    (LocksAtTheBeginning, "test_a_stranger_waits_for_no_lock"),
    (LocksAtTheBeginning, "test_a_stranger_takes_no_lock"),
    (LocksNothing, "test_a_locked_thread_is_not_changed_by_others"),
    (LocksNothing, "test_no_update_is_lost"),
    (LocksNothing, "test_one_of_many_takes_a_unique_value"),
    (LocksNothing, "test_many_senders_on_one_thread"),
    (LocksNothing, "test_many_openers"),
    (LocksNothing, "test_a_double_click"),
    (LocksNothing, "test_reading_while_messages_arrive"),
    (LocksNothing, "test_a_send_races_a_strike"),
    (ExpectsOfAReplica, "test_an_expect_sees_what_was_committed_before"),
    (LosesForGood, "test_one_of_many_takes_a_unique_value"),
    (ReadsWhatIsNew, "test_a_reading_scope_sees_one_state"),
]


@pytest.mark.parametrize(("broken", "case"), CAUGHT)
def test_the_kit_bites(must_catch, broken, case):
    must_catch(broken, case)


class OpensOnce(Processes, SynchronousHarness):
    @contextmanager
    def make_storage(self, directory: Path) -> Iterator[MemoryStorage]:
        yield MemoryStorage()

    @contextmanager
    def reopen(self, directory: Path) -> Iterator[MemoryStorage]:
        raise Unavailable("it is open already")
        yield MemoryStorage()


def test_a_storage_that_another_process_cannot_open(tmp_path):
    with pytest.raises((Unavailable, BrokenBarrierError)):
        OpensOnce().test_processes_claim(tmp_path)
