"""The search over the outbox: random rows, claims and settlements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from txmessaging.ports import DeadLetters, Delete, Insert, Key, Lease, OutboxRow, Put, Settlement, State
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness
from txmessaging.testing.outbox import HOUR, claim
from txmessaging.testing.pages import answer
from txmessaging.testing.searching import searching
from txmessaging.testing.steps import page
from txmessaging.testing.twins import Twins, timeless

FAR_OFF = 10**17
"""Due in the year 5138."""

_channels = st.sampled_from(["mail", "mail", "host"])
_rows = st.builds(
    sample.outbox_row,
    st.integers(1, 6),
    group=st.sampled_from(["g", "G", "h"]),
    channel=_channels,
    enqueued_at=st.integers(sample.NOON, sample.NOON + 3),
    due_at=st.sampled_from([0, 0, 0, 5, FAR_OFF]),
    state=st.sampled_from(["due", "due", "due", "due", "done", "dead"]),
)


class OutboxHistory(Twins):
    """Rows come, are leased and settled."""

    def __init__(self) -> None:
        super().__init__()
        self._claims = 0
        self._leases: dict[Key, tuple[str, tuple[Key, ...]]] = {}

    @initialize(rows=st.lists(_rows, min_size=1, max_size=20))
    def begin_with(self, rows: list[OutboxRow]) -> None:
        """Some rows to begin with."""
        self._enqueue(rows)

    @rule(rows=st.lists(_rows, min_size=1, max_size=3))
    def enqueue(self, rows: list[OutboxRow]) -> None:
        """Rows at any place of a group; those that are there already are refused."""
        self._enqueue(rows)

    def _enqueue(self, rows: list[OutboxRow]) -> None:
        for row in rows:
            self.commit(Insert(row))

    @rule(channel=_channels, lease=st.sampled_from([0.0, 3600.0, 3600.0]), per_group=st.integers(1, 3))
    def claim(self, channel: str, lease: float, per_group: int) -> None:
        """A claim of all that is due, for nothing or for an hour."""
        self._claims += 1
        token = f"claim {self._claims}"
        found, expected = self.both(
            partial(claim, token=token, channel=channel, lease=lease, per_group=per_group)
        )
        assert _sets(found) == _sets(expected), "a claim must hand out the same sets"
        self._leases |= {lease.first.key: (token, lease.others) for lease in expected}

    @rule(
        data=st.data(),
        state=st.sampled_from(State),
        delay=st.sampled_from([0, 0, HOUR]),
        counts=st.booleans(),
        stale=st.sampled_from([False, False, False, True]),
    )
    def settle(self, data: st.DataObject, state: State, delay: int, counts: bool, stale: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """What became of some leases, perhaps of leases long lost."""
        keys = data.draw(st.lists(st.sampled_from([*self._leases]), max_size=3)) if self._leases else []
        delay = delay if state is State.DUE else 0
        settlements = [
            Settlement(
                key,
                "lost" if stale else token,
                state,
                delay=delay,
                error="why",
                counts=counts,
                others=others,
            )
            for key, (token, others) in ((key, self._leases[key]) for key in keys)
        ]
        found, expected = self.both(lambda storage: storage.settle(settlements))
        assert list(found) == list(expected), "settlements must be answered alike"

    @rule(data=st.data(), delete=st.sampled_from([False, False, True]))
    def interfere(self, data: st.DataObject, delete: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """A row is revived, or goes, whatever its state: by a commit, at its present version."""
        row = data.draw(st.sampled_from(self.present() or [sample.outbox_row()]))
        revived = sample.varied(
            row, version=row.version + 1, state="due", due_at=0, token=None, through=None, settled_at=None
        )
        self.commit(Delete(row.key, row.version) if delete else Put(revived, row.version))

    @rule(limit=st.sampled_from([1, 2, 50]))
    def turn_a_page(self, limit: int) -> None:
        """What was given up."""
        query = DeadLetters(channel="mail", limit=limit)
        found = self.harness.run(page(self.storage, query))
        assert list(found) == list(answer(query, self.every(self.storage)))


def _sets(leases: Sequence[Lease]) -> dict[str, list[OutboxRow]]:
    return {lease.first.group: [timeless(row) for row in lease.rows] for lease in leases}


class OutboxSearch(Harness):
    """The outbox, against the reference model."""

    def test_any_history_of_the_outbox_agrees_with_memory(self) -> None:
        """Rows, claims and settlements, in any order."""

        class History(OutboxHistory):
            harness = self

        run_state_machine_as_test(History, settings=searching(self.examples))
