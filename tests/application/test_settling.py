"""A storage that cannot settle for a moment, or not at all."""

from __future__ import annotations

import pytest

from txmessaging import Dispatcher
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.domain.records import OutboxRow
from txmessaging.errors import Busy, ReadOnly

BOOK = StaticAddressBook({"bob": "bob@mail.example"})


def row(market) -> OutboxRow:
    (only,) = market.stored(OutboxRow)
    return only


class BusyAtSettling:
    """A storage whose settlements meet errors, one by one, and then work."""

    def __init__(self, inner, *errors) -> None:
        self._inner, self._errors = inner, list(errors)

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def settle(self, settlements, /):
        if self._errors:
            raise self._errors.pop(0)
        return self._inner.settle(settlements)


def test_a_storage_that_is_busy_for_a_moment_makes_nothing_go_out_twice(market):
    market.send()
    notifier = MemoryNotifier()
    busy = BusyAtSettling(market.storage, Busy("a moment"), Busy("another"))
    with Dispatcher(busy, notifier, addresses=BOOK) as worker:
        assert worker.run_once().delivered == 1
    assert row(market).state == "done"


@pytest.mark.parametrize("errors", [[Busy("always")] * 3, [ReadOnly("no")]])
def test_a_storage_that_cannot_settle_says_so(market, errors):
    market.send()
    with (
        Dispatcher(BusyAtSettling(market.storage, *errors), MemoryNotifier(), addresses=BOOK) as worker,
        pytest.raises(type(errors[0])),
    ):
        worker.run_once()
    assert row(market).state == "due"
