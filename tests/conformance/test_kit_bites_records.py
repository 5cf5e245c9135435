"""Adapters with one fault each in what they store and how they commit: the kit must find it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import attrs
import pytest

from txmessaging.adapters.memory import MemoryStorage, MemoryTransaction
from txmessaging.errors import Conflict
from txmessaging.ports import FIELDS, Entry, Expect, Insert, Put, Thread
from txmessaging.testing import records as sample


class Broken(MemoryStorage):
    """The memory adapter with another transaction; subclasses break one or the other."""

    transaction: type[MemoryTransaction] = MemoryTransaction

    @contextmanager
    def begin(self, *, write: bool) -> Iterator[MemoryTransaction]:
        with super().begin(write=write) as transaction:
            transaction.__class__ = self.transaction
            yield transaction


def with_transaction(broken: type[MemoryTransaction]) -> type[Broken]:
    return type(broken.__name__, (Broken,), {"transaction": broken})


class OverwritesUnseen(MemoryTransaction):
    def _apply(self, change):
        if isinstance(change, Put):
            stored = self.records[change.key].version
            change = Put(attrs.evolve(change.record, version=stored + 1), stored)
        super()._apply(change)


class IgnoresExpect(MemoryTransaction):
    def _apply(self, change):
        if not isinstance(change, Expect):
            super()._apply(change)


class ReplacesOnInsert(MemoryTransaction):
    def _apply(self, change):
        if isinstance(change, Insert):
            self.records.pop(change.key, None)
        super()._apply(change)


class DeletesAnyVersion(MemoryTransaction):
    def _expect(self, key, version):
        if version != 1 or key not in self.records:
            super()._expect(key, version)


def not_unique(index: int) -> type[MemoryTransaction]:
    class NotUnique(MemoryTransaction):
        def _store(self, record):
            try:
                super()._store(record)
            except Conflict:
                names = record.UNIQUE[index]
                others = [other for other in self._all(type(record)) if other.key != record.key]
                values = [[getattr(other, name) for name in names] for other in others]
                if [getattr(record, name) for name in names] not in values:
                    raise
                self.records[record.key] = record

    return NotUnique


class NoneIsUniqueToo(MemoryTransaction):
    def _store(self, record):
        if isinstance(record, Entry) and any(
            other.seq == record.seq and other.key != record.key for other in self._all(Entry)
        ):
            raise Conflict("taken")
        super()._store(record)


class NotAtomic(Broken):
    """What was applied before the fault stays."""

    @contextmanager
    def begin(self, *, write):
        with self._writing():
            transaction = MemoryTransaction(dict(self._records), self._clock)
            try:
                yield transaction
            finally:
                if write:
                    self._records = transaction.records


class WritesDespiteConflict(MemoryTransaction):
    @property
    def lost(self) -> bool:
        return False

    @lost.setter
    def lost(self, lost: bool) -> None:
        pass


class WritesWhatCameBeforeAStalePut(MemoryTransaction):
    """Only a taken key makes it give up the scope, as a framework does that watches for integrity errors."""

    def commit(self, changes):
        try:
            super().commit(changes)
        except Conflict:
            keys = [change.key for change in changes if isinstance(change, Insert)]
            self.lost = len({key for key in keys if key in self._seen}) > 0
            raise


class MergesChangesOfOneKey(MemoryTransaction):
    def commit(self, changes):
        super().commit(list({change.key: change for change in changes}.values()))


def storing(convert: Callable[[Any], Any]) -> type[MemoryTransaction]:
    """An adapter whose columns change values."""

    class Converting(MemoryTransaction):
        def _store(self, record):
            super()._store(
                attrs.evolve(
                    record, **{name: convert(getattr(record, name)) for name in FIELDS[type(record)]}
                )
            )

    return Converting


def text(convert: Callable[[str], Any]) -> Callable[[Any], Any]:
    return lambda value: convert(value) if isinstance(value, str) else value


CONVERSIONS: list[Callable[[Any], Any]] = [
    text(str.rstrip),
    text(lambda value: unicodedata.normalize("NFC", value)),
    text(lambda value: value.replace("\r\n", "\n")),
    text(lambda value: value[:4096]),
    text(lambda value: "".join(character for character in value if ord(character) < 0x10000)),
    lambda value: None if value == "" else value,
    lambda value: int(float(value)) if isinstance(value, int) else value,
    lambda value: min(value, 2**31 - 1) if isinstance(value, int) else value,
    lambda value: value.rstrip(b"\0") if isinstance(value, bytes) else value,
    lambda value: value.decode("latin-1").encode("utf-8") if isinstance(value, bytes) else value,
]


class NotTouched(MemoryTransaction):
    def _store(self, record):
        super()._store(record)
        self.records[record.key] = record


class TouchedOnce(MemoryTransaction):
    def _store(self, record):
        before = self.records.get(record.key)
        super()._store(record)
        if before is not None and isinstance(record, Thread):
            self.records[record.key] = attrs.evolve(record, touched=before.touched)


class FindsIdsInAnyCase(MemoryTransaction):
    def fetch(self, keys):
        def folded(key):
            return (key.record, *[str(value).casefold() for value in key.values])

        found = {folded(key): record for key, record in self.records.items()}
        return [found.get(folded(key)) for key in keys]


class FetchesInItsOwnOrder(MemoryTransaction):
    def fetch(self, keys):
        return [record for key, record in self.records.items() if key in keys]


class DriverError(Exception):
    pass


class ShowsTheDriversError(MemoryTransaction):
    def _store(self, record):
        try:
            super()._store(record)
        except Conflict:
            raise Conflict("a key is taken") from DriverError(
                f"duplicate: {getattr(record, 'original', None)}"
            )


class RaisesTheDriversError(MemoryTransaction):
    def commit(self, changes):
        try:
            super().commit(changes)
        except Conflict:
            raise DriverError from None


CAUGHT: list[tuple[type[MemoryStorage], str, dict[str, object]]] = [
    (
        with_transaction(OverwritesUnseen),
        "test_what_does_not_fit_the_stored_version",
        {"record": sample.entry()},
    ),
    (
        with_transaction(IgnoresExpect),
        "test_what_does_not_fit_the_stored_version",
        {"record": sample.standing()},
    ),
    (
        with_transaction(ReplacesOnInsert),
        "test_what_does_not_fit_the_stored_version",
        {"record": sample.thread()},
    ),
    (
        with_transaction(DeletesAnyVersion),
        "test_what_does_not_fit_the_stored_version",
        {"record": sample.strike()},
    ),
    (with_transaction(not_unique(0)), "test_one_entry_for_each_seq_of_a_thread", {}),
    (with_transaction(not_unique(1)), "test_one_entry_for_each_attempt_of_a_client_id", {}),
    (with_transaction(NoneIsUniqueToo), "test_rows_with_a_none_are_exempt", {}),
    (NotAtomic, "test_a_fault_at_any_place_leaves_nothing", {"fault": "a taken seq"}),
    (NotAtomic, "test_an_exception_in_the_scope_leaves_nothing", {}),
    *(
        (with_transaction(WritesDespiteConflict), "test_a_swallowed_error_writes_nothing", {"fault": fault})
        for fault in ("an Insert of a taken key", "an Expect that does not hold", "half a character")
    ),
    (
        with_transaction(WritesWhatCameBeforeAStalePut),
        "test_a_swallowed_error_writes_nothing",
        {"fault": "a Put with a stale version"},
    ),
    *(
        (with_transaction(storing(convert)), "test_a_fault_at_any_place_leaves_nothing", {"fault": fault})
        for convert, fault in [
            (lambda value: str(value) if value == 7 else value, "a number in a text's field"),
            (lambda value: 7 if value == "7" else value, "a text in a number's field"),
        ]
    ),
    (with_transaction(MergesChangesOfOneKey), "test_two_changes_of_one_key", {}),
    *(
        (with_transaction(storing(convert)), "test_values_come_back_identical", {"kind": Entry})
        for convert in CONVERSIONS
    ),
    (with_transaction(storing(CONVERSIONS[0])), "test_a_put_replaces_every_field", {"kind": Entry}),
    (with_transaction(NotTouched), "test_the_storage_says_when_a_thread_was_touched", {}),
    (with_transaction(TouchedOnce), "test_the_storage_says_when_a_thread_was_touched", {}),
    (with_transaction(FindsIdsInAnyCase), "test_similar_ids_stay_apart", {}),
    (with_transaction(FetchesInItsOwnOrder), "test_fetch_answers_in_the_order_asked", {}),
    (with_transaction(FetchesInItsOwnOrder), "test_an_unknown_key_is_none", {"record": sample.thread()}),
    (with_transaction(ShowsTheDriversError), "test_errors_hold_nothing_of_what_was_written", {}),
    (
        with_transaction(RaisesTheDriversError),
        "test_what_needs_a_record_where_there_is_none",
        {"record": sample.thread()},
    ),
]


@pytest.mark.parametrize(("broken", "case", "parameters"), CAUGHT)
def test_the_kit_bites(must_catch, broken, case, parameters):
    must_catch(broken, case, **parameters)
