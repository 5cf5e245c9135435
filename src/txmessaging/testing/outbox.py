"""Cases of `claim` and `settle`: order, sets, leases by the storage's own clock, fencing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial

import attrs
import pytest

from txmessaging.domain.instant import SECOND
from txmessaging.ports import AsyncStorage, Delete, Key, Lease, OutboxRow, Put, Settlement, State
from txmessaging.testing import records as sample
from txmessaging.testing.commits import CLOCK_SKEW
from txmessaging.testing.contract import Harness, case
from txmessaging.testing.steps import insert, stored, write

HOUR = 3600 * SECOND


async def claim(
    storage: AsyncStorage,
    token: str,
    *,
    channel: str = "mail",
    lease: float = 3600.0,
    limit: int = 100,
    per_group: int = 1,
) -> Sequence[Lease]:
    """A claim of up to everything, for an hour."""
    return await storage.claim(channel=channel, token=token, lease=lease, limit=limit, per_group=per_group)


async def claim_one(storage: AsyncStorage, token: str, *, per_group: int = 1) -> Lease:
    """The one lease that a claim must hand out."""
    leases = await claim(storage, token, per_group=per_group)
    groups = [lease.first.group for lease in leases]
    assert len(leases) == 1, f"one group is due, so a claim must hand out one lease, not {groups}"
    return leases[0]


def ids(leases: Sequence[Lease]) -> list[list[str]]:
    """The ids of the rows of each lease."""
    return [[row.id for row in lease.rows] for lease in leases]


def done(row: OutboxRow, token: str, others: tuple[Key, ...] = ()) -> Settlement:
    """That a lease was delivered."""
    return Settlement(row.key, token, State.DONE, others=others)


def put_off(row: OutboxRow, token: str, delay: int = 0) -> Settlement:
    """That a lease is to be tried again after `delay` microseconds."""
    return Settlement(row.key, token, State.DUE, delay=delay, error="try_again")


class Claims(Harness):
    """Which rows a claim hands out, and what it writes."""

    @case
    async def test_a_claim_marks_the_row(self, storage: AsyncStorage) -> None:
        """Token, `through`, one more attempt, due at the end of the lease; durable when it is handed out."""
        row = sample.outbox_row(5)
        await insert(storage, row)
        now = time.time_ns() // 1000
        lease = await claim_one(storage, "t1")
        expected = attrs.evolve(row, token="t1", through=5, attempts=1, version=2, due_at=lease.first.due_at)  # noqa: S106 - names a claim
        assert lease.rows == (expected,), (
            "a claim sets token and through, and adds one to attempts and version"
        )
        assert abs(lease.first.due_at - now - HOUR) < CLOCK_SKEW, "a claim moves due_at to the lease's end"
        assert await stored(storage, row) == expected, "a claim must be stored when it is handed out"

    @case
    async def test_a_group_goes_out_in_order(self, storage: AsyncStorage) -> None:
        """Only the lowest unsettled row, by position, whatever else is due; the next when it is settled."""
        rows = [sample.outbox_row(number, due_at=10 - number) for number in (3, 1, 2)]
        await insert(storage, *rows)
        for number in (1, 2, 3):
            lease = await claim_one(storage, f"t{number}")
            assert [row.position for row in lease.rows] == [number], "the lowest unsettled row goes out first"
            assert list(await claim(storage, f"again {number}")) == [], "a leased group must not be leased"
            assert list(await storage.settle([done(lease.first, f"t{number}")])) == [True]
        assert list(await claim(storage, "t4")) == [], "a settled row must not be claimed"

    @case
    async def test_a_row_that_is_not_due_holds_its_group_back(self, storage: AsyncStorage) -> None:
        """A later row may not overtake it; other groups go on."""
        later = time.time_ns() // 1000 + HOUR
        await insert(
            storage,
            sample.outbox_row(1, group="held", due_at=later),
            sample.outbox_row(2, group="held"),
            sample.outbox_row(1, group="free"),
        )
        assert [lease.first.group for lease in await claim(storage, "t1")] == ["free"]

    @case
    async def test_channels_and_groups_are_apart(self, storage: AsyncStorage) -> None:
        """One lease for each group of this very channel; names are compared code point by code point."""
        groups = ("g", "G", "g ", "\u00e9", "e\u0301")
        await insert(storage, *(sample.outbox_row(1, group=group) for group in groups))
        await insert(
            storage, sample.outbox_row(2, group="m", channel="Mail"), sample.outbox_row(3, channel="host")
        )
        leases = await claim(storage, "t1")
        assert sorted(lease.first.group for lease in leases) == sorted(groups)
        assert ids(await claim(storage, "t2", channel="host")) == [["3"]]

    @case
    async def test_those_due_longest_come_first(self, storage: AsyncStorage) -> None:
        """`limit` counts groups."""
        for number, due_at in enumerate((40, 10, 30, 20), 1):
            await insert(storage, sample.outbox_row(number, group=f"g{due_at}", due_at=due_at))
        first = await claim(storage, "t1", limit=3)
        assert [lease.first.group for lease in first] == ["g10", "g20", "g30"], "the longest due come first"
        second = await claim(storage, "t2", limit=3)
        assert [lease.first.group for lease in second] == ["g40"]

    @case
    async def test_a_claim_reaches_through_the_next_rows(self, storage: AsyncStorage) -> None:
        """Up to `per_group`; the first row alone is marked, and settling settles them all."""
        rows = [sample.outbox_row(number) for number in (10, 20, 30)]
        await insert(storage, *rows)
        lease = await claim_one(storage, "t1", per_group=2)
        assert ids([lease]) == [["10", "20"]], "a claim reaches through the next rows of the group"
        assert lease.first.through == 20, "the first row remembers the position of the last"
        assert await stored(storage, rows[1]) == rows[1], "a claim marks the first row only"
        await storage.settle([done(lease.first, "t1", lease.others)])
        states = [(await stored(storage, row)).state for row in rows]
        assert states == ["done", "done", "due"], "DONE settles every row of the lease and no other"
        assert ids(await claim(storage, "t2", per_group=2)) == [["30"]]

    @case
    async def test_who_claims_again_gets_the_same_set(self, storage: AsyncStorage) -> None:
        """Rows that arrived meanwhile wait, even when more would fit: `through` stays."""
        await insert(storage, sample.outbox_row(1), sample.outbox_row(2))
        lease = await claim_one(storage, "t1", per_group=2)
        await insert(storage, sample.outbox_row(3))
        await storage.settle([put_off(lease.first, "t1")])
        again = await claim_one(storage, "t2", per_group=5)
        assert ids([again]) == [["1", "2"]], "a row that was claimed before keeps its `through`"
        assert again.first.message_id == lease.first.message_id
        await storage.settle([put_off(again.first, "t2")])
        narrow = await claim_one(storage, "t3", per_group=1)
        assert ids([narrow]) == [["1", "2"]], "also when fewer rows are asked for"

    @case
    async def test_a_lease_ends_by_itself(self, storage: AsyncStorage) -> None:
        """By the storage's clock: then anybody may claim the rows, and who held them is fenced off."""
        row = sample.outbox_row(1)
        await insert(storage, row)
        await claim(storage, "t1", lease=0.05)
        await self.pause(0.2)
        leases = await claim(storage, "t2")
        assert ids(leases) == [["1"]], "when a lease has ended, its rows can be claimed again"
        lease = leases[0]
        assert (lease.first.attempts, lease.first.token) == (2, "t2")
        assert list(await storage.settle([done(row, "t1")])) == [False], "a token that was replaced is void"
        assert (await stored(storage, row)) == lease.first, "a settlement with a void token changes nothing"
        assert list(await storage.settle([done(row, "t2")])) == [True]

    @case
    async def test_claimants_at_the_same_time(self, storage: AsyncStorage) -> None:
        """Each row goes to one of them, and none is left."""
        rows = [sample.outbox_row(number, group=f"g{number % 12}") for number in range(24)]
        await insert(storage, *rows)

        async def claimant(name: str) -> list[str]:
            got: list[str] = []
            for turn in range(12):
                for lease in await claim(storage, f"{name} {turn}", limit=2, per_group=2):
                    got += [row.id for row in lease.rows]
            return got

        got = await self.race(*(partial(claimant, name) for name in "abcd"))
        every = sorted(name for names in got for name in names)
        assert every == sorted(row.id for row in rows), "each row is leased to exactly one claimant"


class Settlements(Harness):
    """What becomes of leases."""

    @pytest.mark.parametrize("state", [State.DONE, State.DEAD])
    @case
    async def test_an_end(self, storage: AsyncStorage, state: State) -> None:
        """State, time and error on each row of the set, the token taken off."""
        rows = [sample.outbox_row(1), sample.outbox_row(2)]
        await insert(storage, *rows)
        now = time.time_ns() // 1000
        lease = await claim_one(storage, "t1", per_group=2)
        end = Settlement(lease.first.key, "t1", state, error="why", others=lease.others)
        assert list(await storage.settle([end])) == [True]
        for row, before in zip(rows, lease.rows, strict=True):
            found = await stored(storage, row)
            expected = attrs.evolve(
                before,
                state=state.value,
                token=None,
                error="why",
                settled_at=found.settled_at,
                version=before.version + 1,
            )
            assert found == expected, (
                "an end sets state, error, settled_at and version, and takes the token off"
            )
            assert abs((found.settled_at or 0) - now) < CLOCK_SKEW, "settled_at is the storage's time"
        assert list(await storage.settle([done(rows[0], "t1")])) == [False], "it can be settled once only"

    @case
    async def test_what_came_in_below_is_not_settled(self, storage: AsyncStorage) -> None:
        """A row below the first one of a lease, there since the claim, was not delivered with it."""
        later, below = sample.outbox_row(2), sample.outbox_row(1)
        await insert(storage, later)
        await claim_one(storage, "t1", per_group=2)
        await insert(storage, below)
        assert list(await storage.settle([done(later, "t1")])) == [True]
        assert await stored(storage, below) == below, "a settlement concerns the rows of its lease only"

    @case
    async def test_what_came_in_between_is_not_settled(self, storage: AsyncStorage) -> None:
        """Nor is a row at the same position as one of the lease: only what was handed out was delivered."""
        first, last = sample.outbox_row(1), sample.outbox_row(3)
        between, beside = sample.outbox_row(2), sample.outbox_row(3, id="4")
        await insert(storage, first, last)
        lease = await claim_one(storage, "t1", per_group=2)
        await insert(storage, between, beside)
        assert list(await storage.settle([done(first, "t1", lease.others)])) == [True]
        assert (await stored(storage, last)).state == "done"
        for row in (between, beside):
            assert await stored(storage, row) == row, "a settlement concerns the rows of its lease only"

    @case
    async def test_rows_at_one_position_go_out_one_by_one(self, storage: AsyncStorage) -> None:
        """In the order of kind and id; a lease that reaches no further than its first row is that row."""
        rows = [sample.outbox_row(1, id=name) for name in "cab"]
        await insert(storage, *rows)
        for name, per_group in (("a", 1), ("b", 2), ("c", 1)):
            lease = await claim_one(storage, name, per_group=per_group)
            assert ids([lease]) == [[name]], "rows at one position go out one by one, in order"
            await storage.settle([done(lease.first, name, lease.others)])

    @case
    async def test_putting_off(self, storage: AsyncStorage) -> None:
        """Due again after the delay, the set and the attempt kept; before, it holds its group back."""
        rows = [sample.outbox_row(1), sample.outbox_row(2)]
        await insert(storage, *rows)
        lease = await claim_one(storage, "t1")
        now = time.time_ns() // 1000
        await storage.settle([put_off(lease.first, "t1", 2 * HOUR)])
        found = await stored(storage, rows[0])
        expected = attrs.evolve(
            lease.first, token=None, error="try_again", due_at=found.due_at, version=lease.first.version + 1
        )
        assert found == expected, "DUE keeps through and attempts, sets the error and takes the token off"
        assert abs(found.due_at - now - 2 * HOUR) < CLOCK_SKEW, "DUE makes the row due after the delay"
        assert list(await claim(storage, "t2")) == [], (
            "before the delay is over nothing of the group goes out"
        )

    @case
    async def test_an_attempt_given_back(self, storage: AsyncStorage) -> None:
        """With `counts=False` it is as if nothing had been tried."""
        row = sample.outbox_row(1)
        await insert(storage, row)
        for token in ("t1", "t2"):
            await claim(storage, token)
            await storage.settle([attrs.evolve(put_off(row, token), counts=False, error=None)])
            found = await stored(storage, row)
            assert (found.attempts, found.error) == (0, None), "counts=False takes one from the attempts"
        await claim(storage, "t3")
        await storage.settle([put_off(row, "t3")])
        assert (await stored(storage, row)).attempts == 1

    @case
    async def test_each_settlement_has_its_own_answer(self, storage: AsyncStorage) -> None:
        """In order; one that comes too late does not stop the others."""
        rows = [sample.outbox_row(number, group=f"g{number}") for number in range(5)]
        await insert(storage, *rows)
        await claim(storage, "t1")
        gone = rows[4]
        await write(storage, Delete(gone.key, 2))
        answers = await storage.settle(
            [
                done(rows[0], "t1"),
                done(rows[1], "another"),
                put_off(rows[2], "t1"),
                done(rows[0], "t1"),
                done(gone, "t1"),
                Settlement(rows[3].key, "t1", State.DEAD, error="no_address"),
            ]
        )
        assert list(answers) == [True, False, True, False, False, True], "one answer each, in order"
        states = [(await stored(storage, row)).state for row in rows[:4]]
        assert states == ["done", "due", "due", "dead"]
        assert list(await storage.settle([])) == []

    @case
    async def test_a_row_never_claimed_has_no_token(self, storage: AsyncStorage) -> None:
        """No token settles it."""
        row = sample.outbox_row(1)
        await insert(storage, row)
        for token in ("", "None", "t1"):
            assert list(await storage.settle([done(row, token)])) == [False]
        assert await stored(storage, row) == row, "a settlement with a wrong token changes nothing"

    @case
    async def test_a_dead_row_that_is_revived(self, storage: AsyncStorage) -> None:
        """Dead it holds nobody up; an operator's Put makes it due again, the lowest of its group."""
        rows = [sample.outbox_row(number, channel="events", group="sal\x1fseller") for number in (1, 2, 3)]
        await insert(storage, *rows)
        (lost,) = await claim(storage, "t1", channel="events")
        await storage.settle([Settlement(lost.first.key, "t1", State.DEAD, error="no_address")])
        following = await claim(storage, "t2", channel="events")
        assert ids(following) == [["2"]], "a dead row is settled, so the next of its group can be claimed"
        await storage.settle([done(following[0].first, "t2")])
        dead = await stored(storage, rows[0])
        await write(storage, Put(attrs.evolve(rows[0], version=dead.version + 1), dead.version))
        again = await claim(storage, "t3", channel="events")
        assert ids(again) == [["1"]], "a revived row is the lowest of its group again"
        assert (again[0].first.attempts, again[0].first.message_id) == (1, lost.first.message_id)
