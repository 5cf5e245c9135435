"""Cases of `fetch` and `commit`: values, versions, unique fields, all or nothing."""

from __future__ import annotations

import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress

import pytest

from txmessaging.domain.instant import SECOND
from txmessaging.errors import Conflict, ContractViolation, StorageError
from txmessaging.ports import (
    FIELDS,
    RECORDS,
    AsyncStorage,
    Change,
    Delete,
    Entry,
    Expect,
    Insert,
    Key,
    Put,
    Record,
    Thread,
)
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness, case, must_raise
from txmessaging.testing.steps import fetched, insert, must_refuse, stored, write

CLOCK_SKEW = 600 * SECOND
"""How far the storage's clock may be from this machine's."""


class Values(Harness):
    """What is inserted comes back as it was."""

    @case
    async def test_each_class_of_record_is_kept(self, storage: AsyncStorage) -> None:
        """One commit may insert records of all classes."""
        records = sample.one_of_each()
        await insert(storage, *records)
        for record in records:
            assert await stored(storage, record) == record, "a record must come back as it was inserted"

    @pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
    @case
    async def test_values_come_back_identical(self, storage: AsyncStorage, kind: type[Record]) -> None:
        """Every text, number and octet comes back exactly: no trimming, folding, rounding, normalising."""
        for record in sample.awkward(kind):
            await insert(storage, record)
            found = await stored(storage, record)
            for name in FIELDS[kind]:
                if name != "touched":
                    same = getattr(found, name) == getattr(record, name)
                    assert same, f"{kind.__name__}.{name} must come back as {getattr(record, name)!r}"

    @pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
    @case
    async def test_a_put_replaces_every_field(self, storage: AsyncStorage, kind: type[Record]) -> None:
        """After a Put all fields are those of the new record, the ones that became None too."""
        for before, after in zip(sample.awkward(kind), sample.awkward(kind)[1:], strict=False):
            keys = {name: getattr(before, name) for name in kind.KEY}
            record = sample.changed(sample.varied(after, **keys))
            await insert(storage, before)
            await write(storage, Put(record, 1))
            assert await stored(storage, before) == record, (
                f"a Put must replace every field of {kind.__name__}"
            )
            await write(storage, Delete(record.key, 2))

    @case
    async def test_similar_ids_stay_apart(self, storage: AsyncStorage) -> None:
        """Ids are compared code point by code point: case, accents, width and spaces count."""
        threads = [
            sample.thread(name, buyer=f"buyer of {name}", seller="sal") for name in sample.DISTINCT_IDS
        ]
        for thread in threads:
            await insert(storage, thread)
        for thread in threads:
            assert await stored(storage, thread) == thread, "ids that differ at all name different records"

    @case
    async def test_fetch_answers_in_the_order_asked(self, storage: AsyncStorage) -> None:
        """One answer for each key: None where there is nothing, the same twice where asked twice."""
        first, second = sample.thread("first"), sample.thread("second")
        await insert(storage, first, second)
        unknown = Key(Thread, ("unknown",))
        found = await fetched(storage, second.key, unknown, first.key, second.key)
        assert list(found) == [second, None, first, second], "fetch must answer each key, in order"
        assert list(await fetched(storage)) == []

    @pytest.mark.parametrize("record", sample.one_of_each(), ids=lambda record: type(record).__name__)
    @case
    async def test_an_unknown_key_is_none(self, storage: AsyncStorage, record: Record) -> None:
        """Of each class."""
        assert list(await fetched(storage, record.key)) == [None], "fetch of an unknown key must answer None"

    @case
    async def test_the_storage_says_when_a_thread_was_touched(self, storage: AsyncStorage) -> None:
        """`Thread.touched` is the storage's clock at Insert and at Put, whatever the record says."""
        thread = sample.thread(touched=7)
        before = time.time_ns() // 1000
        await insert(storage, thread)
        inserted = (await stored(storage, thread)).touched
        skew = abs(inserted - before)
        assert skew < CLOCK_SKEW, "Insert must set Thread.touched to the storage's time in UTC microseconds"
        await self.pause(0.02)
        await write(storage, Put(sample.changed(thread), 1))
        assert (await stored(storage, thread)).touched > inserted, "Put must set Thread.touched anew"


class Versions(Harness):
    """Nothing is overwritten unseen."""

    @case
    async def test_put_and_delete_at_the_stored_version(self, storage: AsyncStorage) -> None:
        """A Put moves the version by one; after a Delete the key is free again, from version 1."""
        thread = sample.thread()
        await insert(storage, thread)
        second = sample.changed(thread, last_seq=5)
        await write(storage, Put(second, 1))
        assert await stored(storage, thread) == second, "a Put at the stored version must replace the record"
        await write(storage, Delete(thread.key, 2))
        assert list(await fetched(storage, thread.key)) == [None], "a deleted record must be gone"
        await insert(storage, thread)
        assert await stored(storage, thread) == thread, "the key of a deleted record must be free"

    @pytest.mark.parametrize("record", sample.one_of_each(), ids=lambda record: type(record).__name__)
    @case
    async def test_what_does_not_fit_the_stored_version(self, storage: AsyncStorage, record: Record) -> None:
        """Of each class: a stale or early Put, Delete and Expect, and an Insert of a taken key."""
        second = sample.changed(record)
        await insert(storage, record)
        await write(storage, Put(second, 1))
        third = sample.changed(second)
        wrong: list[tuple[str, Change]] = [
            ("an Insert of a key that is taken", Insert(record)),
            ("a Put with a stale expected_version", Put(second, 1)),
            ("a Put with an expected_version not yet reached", Put(sample.changed(third), 3)),
            ("a Delete with a stale expected_version", Delete(record.key, 1)),
            ("an Expect of a stale version", Expect(record.key, 1)),
            ("an Expect of absence where there is a record", Expect(record.key, 0)),
        ]
        for when, change in wrong:
            await must_refuse(storage, Conflict, when, change)
            assert await stored(storage, record) == second, f"{when} must change nothing"

    @pytest.mark.parametrize("record", sample.one_of_each(), ids=lambda record: type(record).__name__)
    @case
    async def test_what_needs_a_record_where_there_is_none(
        self, storage: AsyncStorage, record: Record
    ) -> None:
        """Of each class: an absent record has version 0."""
        await must_refuse(storage, Conflict, "a Put of an absent record", Put(sample.changed(record), 1))
        await must_refuse(storage, Conflict, "a Delete of an absent record", Delete(record.key, 1))
        await must_refuse(storage, Conflict, "an Expect of an absent record", Expect(record.key, 1))
        assert list(await fetched(storage, record.key)) == [None], "a refused commit must write nothing"

    @case
    async def test_expect_lets_what_fits_pass(self, storage: AsyncStorage) -> None:
        """An Expect that holds changes nothing, its record neither."""
        guard = sample.standing()
        await write(storage, Expect(guard.key, 0), Insert(sample.thread()))
        await insert(storage, guard)
        await write(storage, Expect(guard.key, 1), Insert(sample.entry()))
        assert await stored(storage, guard) == guard, "an Expect must not change the record"
        assert await stored(storage, sample.entry()) == sample.entry()

    @case
    async def test_versions_that_do_not_follow(self, storage: AsyncStorage) -> None:
        """Inserts begin at 1, a Put goes on by one; anything else is a mistake of the caller."""
        thread = sample.thread()
        await must_refuse(
            storage, ContractViolation, "an Insert of version 2", Insert(sample.changed(thread))
        )
        await insert(storage, thread)
        for version in (1, 3):
            put = Put(sample.varied(thread, version=version), 1)
            await must_refuse(storage, ContractViolation, "a Put that is not expected_version + 1", put)


class UniqueFields(Harness):
    """`Record.UNIQUE`: what else must be unique, rows with a None in it exempt."""

    @case
    async def test_one_entry_for_each_seq_of_a_thread(self, storage: AsyncStorage) -> None:
        """At Insert and at Put."""
        await insert(storage, sample.entry(number=1, seq=1), sample.entry(number=2))
        taken = sample.entry(number=3, seq=1)
        await must_refuse(storage, Conflict, "an Insert of an Entry whose seq is taken", Insert(taken))
        put = Put(sample.changed(sample.entry(number=2), seq=1), 1)
        await must_refuse(storage, Conflict, "a Put of an Entry whose seq is taken", put)
        await insert(storage, sample.entry("T-2", number=3, seq=1))

    @case
    async def test_one_entry_for_each_attempt_of_a_client_id(self, storage: AsyncStorage) -> None:
        """The backstop of the double click: unique by transaction, role, client id and attempt."""
        entry = sample.entry(number=1, client_id="c", attempt=1)
        await insert(storage, entry)
        taken = sample.varied(entry, entry=2)
        await must_refuse(storage, Conflict, "an Insert of an attempt that is taken", Insert(taken))
        others: list[dict[str, str | int]] = [
            {"attempt": 2},
            {"role": "seller"},
            {"client_id": "C"},
            {"client_id": "c "},
            {"transaction_id": "T-2"},
        ]
        for number, other in enumerate(others, 2):
            await insert(storage, sample.varied(entry, entry=number, **other))

    @case
    async def test_rows_with_a_none_are_exempt(self, storage: AsyncStorage) -> None:
        """Entries without a seq or a client id, as many as there are."""
        await insert(storage, *(sample.entry(number=number) for number in range(1, 5)))
        await insert(storage, *(sample.entry(number=number, client_id="c") for number in range(5, 8)))

    @case
    async def test_two_inserts_in_one_commit(self, storage: AsyncStorage) -> None:
        """A unique field is held within the commit too."""
        pair = [Insert(sample.entry(number=number, seq=1)) for number in (1, 2)]
        await must_refuse(storage, Conflict, "a commit of two Entries with one seq", *pair)
        assert list(await fetched(storage, *(change.key for change in pair))) == [None, None]


def _bad_changes() -> dict[str, tuple[type[StorageError], Change]]:
    """Changes that no commit may take, and what they raise."""
    thread = sample.thread("new")
    return {
        "an Insert of a taken key": (Conflict, Insert(sample.thread())),
        "a Put with a stale version": (Conflict, Put(sample.changed(sample.changed(sample.audit_row())), 2)),
        "a Delete of an absent record": (Conflict, Delete(Key(Thread, ("absent",)), 1)),
        "an Expect that does not hold": (Conflict, Expect(Key(Thread, ("absent",)), 1)),
        "a taken seq": (Conflict, Insert(sample.entry(number=9, seq=1))),
        "half a character": (ContractViolation, Insert(sample.varied(thread, statement="\ud800"))),
        "a number beyond 64 bits": (ContractViolation, Insert(sample.varied(thread, last_at=2**63))),
        "None in a required field": (ContractViolation, Insert(sample.varied(thread, buyer=None))),
        "a number in a text's field": (ContractViolation, Insert(sample.varied(thread, statement=7))),
        "a text in a number's field": (ContractViolation, Insert(sample.varied(thread, last_seq="7"))),
        "a text in a field of bytes": (ContractViolation, Insert(sample.varied(thread, head="7" * 32))),
    }


def _good_changes() -> tuple[Change, ...]:
    return (
        Insert(sample.thread("T-2")),
        Put(sample.changed(sample.entry(number=1, seq=1), shown_by=2), 1),
        Insert(sample.entry(number=2, seq=2)),
        Delete(sample.strike().key, 1),
        Expect(sample.standing().key, 1),
        Insert(sample.outbox_row(2)),
    )


_KEYS: Sequence[Key] = (
    *(record.key for record in sample.one_of_each()),
    *(change.key for change in _good_changes()),
    *(change.key for _, change in _bad_changes().values()),
)


class Atomicity(Harness):
    """All of a commit, or none."""

    @pytest.mark.parametrize("fault", _bad_changes())
    @case
    async def test_a_fault_at_any_place_leaves_nothing(self, storage: AsyncStorage, fault: str) -> None:
        """A bad change before, between and behind good ones: none of them is written."""
        error, bad = _bad_changes()[fault]
        before = await _filled(storage)
        for place, changes in enumerate(_with_at_each_place(bad)):
            await must_refuse(storage, error, f"a commit with {fault} at place {place}", *changes)
            after = await fetched(storage, *_KEYS)
            assert list(after) == before, f"{fault} at place {place} of a commit must leave nothing of it"
        await write(storage, *_good_changes())

    @case
    async def test_a_lost_scope_stays_lost(self, storage: AsyncStorage) -> None:
        """Whoever swallows the error and commits again: nothing of either commit is kept."""
        first, second = sample.audit_row(1), sample.audit_row(2)
        async with storage.begin(write=True) as transaction:
            with suppress(StorageError):
                await transaction.commit([Insert(first), Expect(sample.standing().key, 7)])
            with suppress(StorageError):
                await transaction.commit([Insert(second)])
        found = await fetched(storage, first.key, second.key)
        assert list(found) == [None, None], "a scope in which a commit failed keeps nothing"

    @case
    async def test_two_changes_of_one_key(self, storage: AsyncStorage) -> None:
        """Refused whatever the two are; an Expect counts as a change."""
        before = await _filled(storage)
        thread = sample.thread()
        verbs: list[Change] = [
            Insert(thread),
            Put(sample.changed(thread), 1),
            Delete(thread.key, 1),
            Expect(thread.key, 1),
        ]
        for first in verbs:
            for second in verbs:
                when = f"a commit of {type(first).__name__} and {type(second).__name__} of one key"
                between = Insert(sample.outbox_row(3))
                await must_refuse(storage, ContractViolation, when, first, between, second)
        assert list(await fetched(storage, *_KEYS)) == before, "a refused commit must write nothing"

    @pytest.mark.parametrize("fault", _bad_changes())
    @case
    async def test_a_swallowed_error_writes_nothing(self, storage: AsyncStorage, fault: str) -> None:
        """Whoever runs the scope may catch the error of a commit; the scope is lost all the same."""
        error, bad = _bad_changes()[fault]
        before = await _filled(storage)
        for changes in _with_at_each_place(bad):
            async with storage.begin(write=True) as transaction:
                await must_raise(error, f"a commit with {fault}", transaction.commit(changes))
        after = await fetched(storage, *_KEYS)
        assert list(after) == before, f"after {fault} was refused, leaving the scope must write nothing"

    @case
    async def test_an_exception_in_the_scope_leaves_nothing(self, storage: AsyncStorage) -> None:
        """After the commit, before the end of the scope; and the exception goes on."""
        before = await _filled(storage)

        async def fail() -> None:
            async with storage.begin(write=True) as transaction:
                await transaction.commit(_good_changes())
                raise ZeroDivisionError

        await must_raise(ZeroDivisionError, "a scope in which ZeroDivisionError is raised", fail())
        after = await fetched(storage, *_KEYS)
        assert list(after) == before, "a scope that is left with an error must keep nothing"
        await write(storage, *_good_changes())

    @case
    async def test_a_scope_without_changes(self, storage: AsyncStorage) -> None:
        """Reading only, or committing no changes, is no error."""
        before = await _filled(storage)
        async with storage.begin(write=True):
            pass
        async with storage.begin(write=True) as transaction:
            await transaction.fetch(_KEYS)
        await write(storage)
        assert list(await fetched(storage, *_KEYS)) == before

    @case
    async def test_errors_hold_nothing_of_what_was_written(self, storage: AsyncStorage) -> None:
        """Drivers put values into their messages; a log of the error must not show a message body."""
        body = "meet me behind the station"
        entry = sample.entry(seq=1, original=body)
        await insert(storage, entry)
        faults: list[Entry] = [entry, sample.varied(entry, entry=2), sample.varied(entry, entry=3, at=2**63)]
        for fault in faults:
            when = "an Insert of what cannot be stored"
            error = await must_raise(StorageError, when, write(storage, Insert(fault)))
            shown = "".join(traceback.format_exception(error))
            assert body not in shown, "raise the library's error `from None`: the driver's shows the text"


async def _filled(storage: AsyncStorage) -> list[Record | None]:
    """Fill the storage; what is under all keys that the cases of atomicity touch."""
    _, _, *others = sample.one_of_each()
    await insert(storage, sample.thread(), sample.entry(number=1, seq=1), *others)
    return list(await fetched(storage, *_KEYS))


def _with_at_each_place(bad: Change) -> Iterator[tuple[Change, ...]]:
    good = _good_changes()
    return ((*good[:place], bad, *good[place:]) for place in range(len(good) + 1))
