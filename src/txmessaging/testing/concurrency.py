"""Cases with several threads (or tasks): what a race must never come to."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial

from txmessaging.application.shell import Settings
from txmessaging.domain.decisions.send import SendResult
from txmessaging.domain.records import Record
from txmessaging.domain.standing import Ladder, Step
from txmessaging.domain.vocabulary import Outcome
from txmessaging.ports import AsyncStorage, Expect, Insert, Put
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness, case
from txmessaging.testing.marketplace import SECRETIVE, Marketplace
from txmessaging.testing.steps import insert, stored, taken, write

SENDERS = 16
EACH = 4
ROUNDS = 6
MOVES = 20


class RacingCommits(Harness):
    """Commits at the same time."""

    @case
    async def test_no_update_is_lost(self, storage: AsyncStorage) -> None:
        """Of writers that read the same version one wins; in the end each has counted once."""
        thread = sample.thread()
        await insert(storage, thread)

        async def writer() -> int:
            times = tries = 0
            while times < EACH:
                tries += 1
                assert tries < 1000, "a writer that tries again must get through"
                now = await stored(storage, thread)
                put = Put(sample.changed(now, last_seq=now.last_seq + 1), now.version)
                times += await taken(storage, put)
            return times

        await self.race(*[writer] * 8)
        found = await stored(storage, thread)
        assert (found.last_seq, found.version) == (8 * EACH, 8 * EACH + 1), "no update may be lost"

    @case
    async def test_one_of_many_takes_a_unique_value(self, storage: AsyncStorage) -> None:
        """A key, a seq, a client id's attempt."""
        rivals: list[Callable[[int, int], Record]] = [
            lambda turn, me: sample.thread(f"T-{turn}", last_seq=me),
            lambda turn, me: sample.entry(f"T-{turn}", 1 + me, seq=1),
            lambda turn, me: sample.entry(f"C-{turn}", 1 + me, client_id="c", attempt=1),
        ]
        for turn in range(ROUNDS):
            for rival in rivals:
                inserts = (Insert(rival(turn, me)) for me in range(4))
                won = await self.race(*(partial(taken, storage, insert) for insert in inserts))
                assert won.count(True) == 1, "exactly one of several Inserts may take a unique value"

    @case
    async def test_an_expect_sees_what_was_committed_before(self, storage: AsyncStorage) -> None:
        """While a version moves, nobody gets through who expects one that was gone before they began."""
        guard = sample.standing()
        await insert(storage, guard)
        moved = [1]

        async def mover() -> None:
            for version in range(2, 2 + MOVES):
                await write(storage, Put(sample.varied(guard, version=version), version - 1))
                moved.append(version)

        async def late(me: int) -> None:
            turn = 0
            while len(moved) <= MOVES:
                turn += 1
                row = sample.audit_row(turn, transaction_id=f"T-{me}")
                gone = moved[-1] - 1
                assert not await taken(storage, Expect(guard.key, gone), Insert(row)), (
                    "an Expect of a version that was gone before the transaction began must be a Conflict"
                )
                await self.pause(0.001)

        await self.race(mover, *(partial(late, me) for me in range(3)))


class RacingConversations(Harness):
    """The library's use cases at the same time."""

    @case
    async def test_many_senders_on_one_thread(self, storage: AsyncStorage) -> None:
        """Every message is kept once; entries and seqs are dense; unread equals a recount."""
        market = Marketplace(storage)
        await market.open()

        async def sender(me: int) -> None:
            for turn in range(EACH):
                result = await market.send(("bo", "sal")[me % 2], f"message {turn} of {me}")
                assert result.outcome is Outcome.DELIVERED

        await self.race(*(partial(sender, me) for me in range(SENDERS)))
        await market.must_add_up()
        bodies = {entry.original for entry in await market.log()}
        wanted = {f"message {turn} of {me}" for turn in range(EACH) for me in range(SENDERS)}
        assert wanted <= bodies, "no message may be lost"
        assert len(await market.log()) == 1 + SENDERS * EACH, "no message may be kept twice"

    @case
    async def test_many_openers(self, storage: AsyncStorage) -> None:
        """One thread, with one first entry."""
        market = Marketplace(storage)
        views = await self.race(*[market.open] * 8)
        assert views == views[:1] * 8, "everybody must be told of the one thread that is kept"
        await market.must_add_up()
        assert len(await market.log()) == 1, "a transaction has one thread, however many open it"

    @case
    async def test_a_double_click(self, storage: AsyncStorage) -> None:
        """The same message under one client id, at once: one entry, and everybody is told of that one."""
        market = Marketplace(storage)
        await market.open()

        def click(turn: int) -> Callable[[], Coroutine[None, None, SendResult]]:
            return lambda: market.send("bo", f"Is it new? ({turn})", client_id=f"click {turn}")

        for turn in range(ROUNDS):
            results = await self.race(*[click(turn)] * 4)
            assert len({result.message for result in results}) == 1, "everybody must be told the same"
            replayed = [result.replayed for result in results]
            assert replayed.count(False) == 1, "one of the clicks is the message, the others are answered"
        await market.must_add_up()
        assert len(await market.log()) == 1 + ROUNDS, "a double click must be kept once"

    @case
    async def test_reading_while_messages_arrive(self, storage: AsyncStorage) -> None:
        """Marks move while the counter does: unread stays equal to a recount."""
        market = Marketplace(storage)
        await market.open()
        await market.send("sal", "first")

        async def sender() -> None:
            for turn in range(3 * EACH):
                await market.send("sal", f"message {turn}")

        async def reader() -> None:
            for _ in range(2 * EACH):
                thread = await market.reading.thread("T-1", reader="bo")
                await market.conversations.mark_read("T-1", reader="bo", through=thread.last_seq)

        await self.race(sender, reader, sender, reader)
        await market.must_add_up()
        assert len(await market.log()) == 2 + 2 * 3 * EACH, "no message may be lost"

    @case
    async def test_a_send_races_a_strike(self, storage: AsyncStorage) -> None:
        """A seller strikes in one thread and writes in others: each strike counts, once, for all to see."""
        market = Marketplace(storage, Settings(ladder=Ladder.none()))
        names = [f"T-{number}" for number in range(4)]
        for name in names:
            await market.open(name)
            await market.send("sal", SECRETIVE, transaction_id=name)

        async def striker(name: str) -> Outcome:
            return (await market.send("sal", SECRETIVE, transaction_id=name)).outcome

        async def sender(name: str) -> Outcome:
            for turn in range(EACH):
                await market.send("sal", f"message {turn}", transaction_id=name)
            return Outcome.DELIVERED

        outcomes = await self.race(
            *(partial(striker, name) for name in names),
            *(partial(sender, name) for name in names),
        )
        blocked = outcomes.count(Outcome.BLOCKED)
        strikes = (await market.reading.standing("sal", role="seller")).strikes
        guard = await stored(storage, sample.standing())
        assert len(strikes) == blocked == len(names), "each strike must be kept"
        assert guard.version == blocked, "each strike moves the standing's version"
        for name in names:
            await market.must_add_up(name)

    @case
    async def test_a_send_races_a_suspension(self, storage: AsyncStorage) -> None:
        """Once a strike that suspends is answered, nothing more is delivered, in whichever conversation."""
        suspend = Step(id="pause", strikes=1, does="suspend", period="1 day")
        market = Marketplace(storage, Settings(ladder=Ladder(version="1", steps=[suspend])))
        names = [f"T-{number}" for number in range(4)]
        for name in names:
            await market.open(name)
        await market.send("sal", SECRETIVE)
        struck: list[Outcome] = []

        async def striker() -> list[bool]:
            await market.send("sal", "first")
            struck.append((await market.send("sal", SECRETIVE)).outcome)
            return []

        async def sender(name: str) -> list[bool]:
            """Of each message: whether it was sent after the strike was answered, and was not held."""
            slipped: list[bool] = []
            for turn in range(4 * EACH):
                late = bool(struck)
                result = await market.send("sal", f"message {turn}", transaction_id=name)
                slipped.append(late and result.outcome is not Outcome.HELD)
            return slipped

        answers = await self.race(striker, *(partial(sender, name) for name in names))
        assert struck == [Outcome.BLOCKED]
        assert not any(slipped for answer in answers for slipped in answer), (
            "a suspension must hold what follows"
        )
        for name in names:
            assert (await market.send("sal", "last", transaction_id=name)).outcome is Outcome.HELD
            await market.must_add_up(name)
