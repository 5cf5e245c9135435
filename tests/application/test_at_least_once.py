"""Whatever fails in between, every message is notified in the end, in order, under one Message-ID each."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from txmessaging import Dispatcher, Pace
from txmessaging.adapters.recording import StaticAddressBook
from txmessaging.domain.records import Entry, OutboxRow
from txmessaging.errors import NotifierUnavailable, TemporaryFailure

BOOK = StaticAddressBook({"ann": "ann@mail.example", "bob": "bob@mail.example"})
ERRORS = st.sampled_from(
    [None, None, TemporaryFailure("later"), KeyError("x"), NotifierUnavailable("refused")]
)
STEPS = st.one_of(
    st.tuples(st.just("send"), st.sampled_from(["ann", "bob"])),
    st.tuples(st.just("run"), st.lists(ERRORS, max_size=3)),
    st.tuples(st.just("killed"), st.integers(1, 3)),
    st.tuples(st.just("later"), st.sampled_from([1, 20, 200, 4_000])),
)


class Recorder:
    """Notes what is delivered, raises first what it is told to, sometimes after it has delivered."""

    def __init__(self) -> None:
        self.errors = []
        self.delivered = []

    def deliver(self, notification, /) -> None:
        error = self.errors.pop(0) if self.errors else None
        if error is None or isinstance(error, KeyError):
            self.delivered.append(notification)
        if error is not None:
            raise error


@given(st.lists(STEPS, max_size=20))
def test_nothing_is_lost(new_market, steps):
    market, notifier, names = new_market(), Recorder(), itertools.count()
    market.open()
    pace = Pace(attempts=1_000)
    worker = Dispatcher(market.storage, notifier, addresses=BOOK, pace=pace)
    for act, argument in steps:
        if act == "send":
            market.send(sender=argument)
        elif act == "run":
            notifier.errors = list(argument)
            worker.run_once()
        elif act == "killed":
            market.claim(f"killed-{next(names)}", per_group=argument)
        else:
            market.tick(argument)
    notifier.errors = []
    for _ in range(len(steps) + 1):
        market.tick(6 * 3_600)
        worker.run_once()
    worker.close()

    told = [(notice.recipient, message.entry) for notice in notifier.delivered for message in notice.messages]
    expected = {
        ("bob" if entry.role == "buyer" else "ann", entry.entry)
        for entry in market.stored(Entry)
        if entry.seq
    }
    assert set(told) == expected
    for user in ("ann", "bob"):
        firsts = list(dict.fromkeys(entry for recipient, entry in told if recipient == user))
        assert firsts == sorted(firsts)
    ids = {(notice.recipient, notice.messages[0].entry, notice.message_id) for notice in notifier.delivered}
    assert len(ids) == len({message_id for _, _, message_id in ids})
    assert len(ids) == len({(recipient, entry) for recipient, entry, _ in ids})
    assert all(row.state == "done" for row in market.stored(OutboxRow))
