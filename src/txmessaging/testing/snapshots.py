"""Cases of `snapshot`: what a decision reads, who may read it, and the lock."""

from __future__ import annotations

import attrs
import pytest

from txmessaging.errors import Conflict
from txmessaging.ports import AsyncStorage, Insert, Put, Snapshot, Thread, Want
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness, case
from txmessaging.testing.steps import fetched, insert, seen, stored, taken, write

AT_ONCE = 3.0
"""Seconds within which comes back who waits for no lock, on a busy machine too."""


class Snapshots(Harness):
    """The composite read."""

    @pytest.mark.parametrize("lock", [False, True], ids=["plain", "locking"])
    @pytest.mark.parametrize("party", ["bo", "sal", None])
    @case
    async def test_a_party_and_the_host_see_the_thread(
        self,
        storage: AsyncStorage,
        party: str | None,
        lock: bool,  # noqa: FBT001 - a parameter of the test
    ) -> None:
        """Nothing else was wanted, so nothing else is there."""
        thread = sample.thread()
        await insert(storage, thread, sample.entry(client_id="c", attempt=1, seq=1), sample.standing())
        found = await seen(storage, Want(transaction_id="T-1", party=party, lock=lock))
        assert found == Snapshot(thread=thread, parts_version=1)

    @pytest.mark.parametrize("lock", [False, True], ids=["plain", "locking"])
    @case
    async def test_to_anybody_else_it_does_not_exist(
        self,
        storage: AsyncStorage,
        lock: bool,  # noqa: FBT001 - a parameter of the test
    ) -> None:
        """A stranger, similar names among them, gets what is got for a thread that does not exist."""
        await insert(
            storage, sample.thread(), sample.entry(client_id="c", attempt=1, seq=1), sample.standing()
        )
        for party in ("stranger", "Bo", "bo ", "b\u00f6", "SAL", "", "bo\u0301"):
            want = Want(transaction_id="T-1", party=party, lock=lock, client_id="c", standing=True, seq=1)
            assert await seen(storage, want) == Snapshot(), "a stranger must get an empty Snapshot"
            nowhere = attrs.evolve(want, transaction_id="T-0")
            assert await seen(storage, nowhere) == Snapshot(), "without a thread, an empty Snapshot"

    @case
    async def test_attempts_of_a_client_id(self, storage: AsyncStorage) -> None:
        """Those of the party alone, the host's for the host, by attempt and not by entry."""
        mine = [sample.entry(number=9 - number, client_id="c", attempt=number) for number in (1, 2, 3)]
        others = [
            sample.entry(number=10, client_id="c", attempt=1, role="seller"),
            sample.entry(number=11, client_id="C", attempt=1),
            sample.entry(number=12, client_id="c ", attempt=1),
            sample.entry(number=13),
            sample.entry("T-2", number=1, client_id="c", attempt=4),
        ]
        notes = [sample.entry(number=14, client_id="c", attempt=1, role="host", kind="note")]
        await insert(
            storage, sample.thread(), sample.thread("T-2"), mine[1], mine[0], mine[2], *others, *notes
        )
        for party, expected in (("bo", mine), ("sal", others[:1]), (None, notes)):
            found = await seen(storage, Want(transaction_id="T-1", party=party, client_id="c"))
            assert list(found.attempts) == expected, "attempts are those of the party and client id, in order"
        unused = await seen(storage, Want(transaction_id="T-1", party="bo", client_id="unused"))
        assert list(unused.attempts) == []

    @case
    async def test_the_standing_of_the_party(self, storage: AsyncStorage) -> None:
        """In the role that the party has here; version 0 where there is no row; None where not wanted."""
        await insert(
            storage, sample.thread(), sample.standing("bo", "seller"), sample.standing("sal", "seller")
        )
        for party, role, version in (("sal", "seller", 1), ("bo", "buyer", 0)):
            found = await seen(storage, Want(transaction_id="T-1", party=party, standing=True))
            expected = attrs.evolve(sample.standing(party, role), version=version)
            assert found.standing == expected, "an absent Standing has version 0"
        assert (await seen(storage, Want(transaction_id="T-1", party="sal"))).standing is None

    @case
    async def test_the_entry_at_a_seq(self, storage: AsyncStorage) -> None:
        """Of this thread, by its seq and not by its number; None where there is none."""
        second = sample.entry(number=5, seq=2)
        await insert(
            storage, sample.thread(), sample.entry(number=2), second, sample.entry("T-2", number=3, seq=3)
        )
        for seq, expected in ((2, second), (3, None), (5, None), (0, None)):
            found = await seen(storage, Want(transaction_id="T-1", party="bo", seq=seq))
            assert found.at_seq == expected, "at_seq is the Entry of this thread that has the wanted seq"

    @case
    async def test_everything_at_once(self, storage: AsyncStorage) -> None:
        """All parts, read together under the lock, say the version they were read at."""
        thread, standing = sample.thread(), sample.standing()
        entry = sample.entry(client_id="c", attempt=1, seq=1, role="seller")
        await insert(storage, thread, entry, standing)
        second = sample.changed(thread)
        await write(storage, Put(second, 1))
        want = Want(transaction_id="T-1", party="sal", lock=True, client_id="c", standing=True, seq=1)
        expected = Snapshot(
            thread=second, attempts=(entry,), standing=standing, at_seq=entry, parts_version=2
        )
        assert await seen(storage, want) == expected


class Locking(Harness):
    """Who waits for whom."""

    @case
    async def test_a_locked_thread_is_not_changed_by_others(self, storage: AsyncStorage) -> None:
        """Who read with `lock` and then writes never meets a Conflict on the thread."""
        thread = sample.thread()
        await insert(storage, thread)
        locked: list[bool] = []

        async def holder() -> None:
            async with storage.begin(write=True) as transaction:
                await transaction.snapshot(Want(transaction_id="T-1", party="bo", lock=True))
                locked.append(True)
                await self.pause(0.3)
                await transaction.commit([Put(sample.changed(thread, last_seq=1), 1)])

        async def intruder() -> None:
            while not locked:
                await self.pause(0.01)
            try:
                await write(storage, Put(sample.changed(thread, last_seq=2), 1))
            except Conflict:
                return
            raise AssertionError("a Put of a thread that another scope has locked must wait, or Conflict")

        await self.race(holder, intruder)
        assert (await stored(storage, thread)).last_seq == 1, "who holds the lock must be the one that writes"

    @case
    async def test_a_stranger_waits_for_no_lock(self, storage: AsyncStorage) -> None:
        """While a party holds the thread's lock, a stranger's locking read comes back at once."""
        await insert(storage, sample.thread())

        async def stranger() -> Snapshot:
            return await seen(storage, Want(transaction_id="T-1", party="stranger", lock=True))

        async with storage.begin(write=True) as transaction:
            await transaction.snapshot(Want(transaction_id="T-1", party="bo", lock=True))
            assert await self.race(stranger, within=AT_ONCE) == [Snapshot()]

    @case
    async def test_a_stranger_takes_no_lock(self, storage: AsyncStorage) -> None:
        """While a stranger's scope lasts, a party reads under the lock and writes."""
        thread = sample.thread()
        await insert(storage, thread)

        async def party() -> Thread | None:
            async with storage.begin(write=True) as transaction:
                snapshot = await transaction.snapshot(Want(transaction_id="T-1", party="bo", lock=True))
                await transaction.commit([Put(sample.changed(thread), 1)])
                return snapshot.thread

        async with storage.begin(write=True) as transaction:
            await transaction.snapshot(Want(transaction_id="T-1", party="stranger", lock=True))
            assert await self.race(party, within=AT_ONCE) == [thread]

    @case
    async def test_a_reading_scope_sees_one_state(self, storage: AsyncStorage) -> None:
        """What others commit after its first read is not seen in it; they commit, or are told to retry."""
        thread, entry = sample.thread(), sample.entry(number=2)
        await insert(storage, thread)
        changes = (Put(sample.changed(thread), 1), Insert(entry))
        keys = (thread.key, entry.key)
        async with storage.begin(write=False) as transaction:
            before = list(await transaction.fetch(keys))
            (written,) = await self.race(lambda: taken(storage, *changes))
            after = list(await transaction.fetch(keys))
        assert after == before == [thread, None], "a scope with write=False must see one state of the data"
        assert list(await fetched(storage, entry.key)) == [entry if written else None]
