"""Cases through the library's use cases: its laws, on this storage."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from txmessaging.adapters.memory import MemoryStorage
from txmessaging.application.bridge import StorageView
from txmessaging.application.shell import Settings
from txmessaging.domain.outbox import MAIL
from txmessaging.domain.records import Entry
from txmessaging.domain.standing import Ladder, Step
from txmessaging.domain.vocabulary import Outcome
from txmessaging.errors import ThreadNotFound, TxMessagingError
from txmessaging.ports import AsyncStorage
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness, case, must_raise
from txmessaging.testing.marketplace import SECRETIVE, Marketplace, repeatable
from txmessaging.testing.outbox import claim
from txmessaging.testing.searching import searching
from txmessaging.testing.steps import fetched

Act: TypeAlias = Callable[[Marketplace], Coroutine[Any, Any, object]]


class Conversation(Harness):
    """The laws of a conversation."""

    @case
    async def test_from_opening_to_closing(self, storage: AsyncStorage) -> None:
        """What one writes the other reads; counters, marks and pages follow."""
        market = Marketplace(storage)
        await market.open()
        for turn in range(5):
            await market.send("sal", f"message {turn}")
        await market.send("bo", "thanks")
        await market.conversations.note("T-1", text="Shipped", kind="shipped", client_id="n")
        await market.conversations.note("T-1", text="Shipped", kind="shipped", client_id="n")
        assert await market.reading.unread_total("bo") == 5
        await market.conversations.mark_read("T-1", reader="bo", through=3)
        await market.conversations.close_thread("T-1", reason="It is over.", until=None)
        refused = await market.send("bo", "hello?")
        assert refused.outcome is Outcome.REFUSED
        newest = await market.reading.read("T-1", reader="bo", limit=3, before=None, after=None)
        assert [message.body for message in newest.messages] == ["message 4", "thanks", "Shipped"]
        assert newest.next == 5, "the page before ends at its first seq"
        thread = await market.reading.thread("T-1", reader="bo")
        assert (thread.unread, thread.read, thread.last_seq) == (2, 3, 7)
        await market.must_add_up()

    @case
    async def test_once(self, storage: AsyncStorage) -> None:
        """A repeat under the same client id is answered from the record, an undelivered one too."""
        market = Marketplace(storage)
        await market.open()
        for body, outcome in (("Is it new?", Outcome.DELIVERED), (SECRETIVE, Outcome.RETURNED)):
            first = await market.send("bo", body, client_id=f"of {outcome}")
            again = await market.send("bo", body, client_id=f"of {outcome}")
            assert (first.outcome, first.replayed, again.replayed) == (outcome, False, True)
            assert again.message == first.message, "a repeat is answered with what was decided first"
        edited = await market.send("bo", "Is it red?", client_id=f"of {Outcome.RETURNED}")
        assert edited.outcome is Outcome.DELIVERED, "after RETURNED the edited text is the next attempt"
        assert len(await market.log()) == 4, "a repeat is not kept again"
        await market.must_add_up()

    @case
    async def test_what_is_not_delivered_is_not_seen(self, storage: AsyncStorage) -> None:
        """Its author finds it among the attempts; it is unread for nobody and leaves no gap."""
        market = Marketplace(storage)
        await market.open()
        outcomes = [(await market.send("sal", SECRETIVE)).outcome for _ in range(3)]
        assert outcomes == [Outcome.RETURNED, Outcome.BLOCKED, Outcome.BLOCKED]
        await market.send("sal", "Sorry.")
        shown = await market.reading.read("T-1", reader="bo", limit=9, before=None, after=None)
        assert [(message.seq, message.body) for message in shown.messages] == [(1, "Sorry.")]
        attempts = await market.reading.attempts("T-1", author="sal", limit=9, before=None)
        assert [message.outcome for message in attempts.messages] == outcomes
        assert (await market.reading.attempts("T-1", author="bo", limit=9, before=None)).messages == ()
        strikes = (await market.reading.standing("sal", role="seller")).strikes
        assert [strike.entry for strike in strikes] == [3, 4], "each blocked repeat is one strike"
        assert await market.reading.unread_total("bo") == 1
        await market.must_add_up()

    @case
    async def test_what_follows_from_strikes(self, storage: AsyncStorage) -> None:
        """Step by step as they are counted, in each conversation of their author; the other one writes on."""
        steps = [Step(id="ask", strikes=1, does="confirm"), Step(id="look", strikes=2, does="review")]
        market = Marketplace(storage, Settings(ladder=Ladder(version="kit/1", steps=steps)))
        for name in ("T-1", "T-2"):
            await market.open(name)
        outcomes: list[Outcome] = []
        for body in (SECRETIVE, SECRETIVE, SECRETIVE, "Sorry."):
            result = await market.send("sal", body, transaction_id="T-2")
            if result.confirm is not None:
                result = await market.send("sal", body, transaction_id="T-2", confirm=result.confirm)
            outcomes.append(result.outcome)
        assert outcomes == [Outcome.RETURNED, Outcome.BLOCKED, Outcome.BLOCKED, Outcome.HELD]
        assert (await market.send("sal", "It ships today.")).outcome is Outcome.HELD
        assert (await market.send("bo", "When does it ship?")).outcome is Outcome.DELIVERED
        standing = await market.reading.standing("sal", role="seller")
        assert [strike.entry for strike in standing.strikes] == [3, 4]
        assert standing.step == steps[1]
        await market.must_add_up()
        await market.must_add_up("T-2")

    @case
    async def test_to_a_stranger_there_is_no_conversation(self, storage: AsyncStorage) -> None:
        """Nor to somebody with a similar name; every use case says so."""
        market = Marketplace(storage)
        await market.open()
        await market.send("bo", "between us", client_id="c")
        before = await market.log()
        for user in ("eve", "Bo", "SAL", "bo\u00ad"):
            for act in _glances(user):
                await must_raise(ThreadNotFound, f"what the stranger {user!r} asks for", act(market))
            inbox = await market.reading.inbox(user, limit=9, cursor=None, unread_only=False)
            assert (inbox.threads, await market.reading.unread_total(user)) == ((), 0)
        assert await market.log() == before, "a stranger writes nothing"

    @case
    async def test_a_delivered_message_is_to_be_notified(self, storage: AsyncStorage) -> None:
        """One row for each, committed with it; several to one recipient go out together."""
        market = Marketplace(storage)
        await market.open()
        for body in ("one", "two", SECRETIVE):
            await market.send("sal", body)
        await market.send("bo", "three")
        leases = await claim(storage, "t", channel=MAIL, per_group=10)
        assert sorted(len(lease.rows) for lease in leases) == [1, 2]

    @case
    async def test_operators_leave_a_trail(self, storage: AsyncStorage) -> None:
        """Each look is recorded, the look at the trail too."""
        market = Marketplace(storage)
        await market.open()
        await market.desk.thread("T-1")
        await market.desk.log("T-1", limit=9, after=0)
        trail = await market.desk.audit_trail("T-1", limit=9, cursor=None)
        assert sorted(row.act for row in trail.rows) == ["audit_trail", "log", "thread"]

    @case
    async def test_changes_tell_of_every_move(self, storage: AsyncStorage) -> None:
        """From a cursor on, each thread that moved, and no other."""
        market = Marketplace(storage)
        for name in ("T-1", "T-2", "T-3"):
            await market.open(name)
        start = await market.reading.changes("bo", since=None, limit=9)
        await market.send("sal", "hello", transaction_id="T-2")
        moved = await market.reading.changes("bo", since=start.next, limit=9)
        assert [thread.transaction_id for thread in moved.threads] == ["T-2"]
        assert (await market.reading.changes("bo", since=moved.next, limit=9)).threads == ()

    def test_any_conversation_is_kept_as_in_memory(self) -> None:
        """Random acts write the very records that they write in memory; and everything adds up."""

        @searching(self.examples)
        @given(st.lists(_acts(), min_size=1, max_size=15))
        def holds(acts: list[Act]) -> None:
            with tempfile.TemporaryDirectory() as directory, self.opened(Path(directory)) as storage:
                told, kept = self.run(_played(storage, acts))
            expected_told, expected_kept = self.run(_played(StorageView(MemoryStorage()), acts))
            assert told == expected_told, "every act must be answered as it is in memory"
            assert kept == expected_kept, "every act must write what it writes in memory"

        holds()


def _glances(user: str) -> list[Act]:
    """Whatever a user may ask about one thread."""
    return [
        _send("T-1", user, "between us", "c"),
        _mark("T-1", user, 1),
        _mute("T-1", user, muted=True),
        lambda market: market.conversations.preview("T-1", sender=user, body="hello"),
        lambda market: market.conversations.availability("T-1", user=user),
        lambda market: market.reading.thread("T-1", reader=user),
        lambda market: market.reading.read("T-1", reader=user, limit=9, before=None, after=None),
        lambda market: market.reading.attempts("T-1", author=user, limit=9, before=None),
    ]


async def _played(storage: AsyncStorage, acts: Sequence[Act]) -> tuple[list[object], list[Sequence[object]]]:
    """What the acts were answered, and what is kept of them."""
    market = Marketplace(storage, repeatable())
    told: list[object] = []
    for act in acts:
        try:
            told.append(await act(market))
        except TxMessagingError as error:
            told.append(error.code)
    kept: list[Sequence[object]] = []
    for name in _NAMES:
        log: list[Entry] = await market.log(name)
        kept += [log, await fetched(storage, sample.thread(name).key)]
        if log:
            await market.must_add_up(name)
    return told, kept


_NAMES = ("T-1", "t-1")


def _acts() -> st.SearchStrategy[Act]:
    names = st.sampled_from(_NAMES)
    users = st.sampled_from(["bo", "sal", "sal", "eve"])
    client_ids = st.sampled_from([None, "a", "A"])
    bodies = st.sampled_from(["one", "two", SECRETIVE, "\U0001f680 e\u0301 '"])
    return st.one_of(
        st.builds(_open, names),
        st.builds(_send, names, users, bodies, client_ids),
        st.builds(_send, names, users, bodies, client_ids),
        st.builds(_mark, names, users, st.integers(0, 4)),
        st.builds(_mute, names, users, muted=st.booleans()),
        st.builds(_note, names, client_ids),
        st.builds(_close, names, st.booleans()),
    )


def _open(name: str) -> Act:
    return lambda market: market.open(name)


def _send(name: str, user: str, body: str, client_id: str | None) -> Act:
    return lambda market: market.send(user, body, transaction_id=name, client_id=client_id)


def _mark(name: str, user: str, through: int) -> Act:
    return lambda market: market.conversations.mark_read(name, reader=user, through=through)


def _mute(name: str, user: str, *, muted: bool) -> Act:
    return lambda market: market.conversations.mute(name, user=user, muted=muted)


def _note(name: str, client_id: str | None) -> Act:
    return lambda market: market.conversations.note(name, text="Shipped", kind="note", client_id=client_id)


def _close(name: str, reopen: bool) -> Act:  # noqa: FBT001 - drawn by Hypothesis
    if reopen:
        return lambda market: market.conversations.reopen_thread(name)
    return lambda market: market.conversations.close_thread(name, reason="It is over.", until=None)
