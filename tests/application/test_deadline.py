"""Threads that take turns at deliveries, in the moments that a worker's own tests cannot hit."""

from __future__ import annotations

import threading

import pytest

from txmessaging.application.bridge import drive
from txmessaging.application.deadline import Deadline, Turn
from txmessaging.application.deliveries import Deliveries


class Acting:
    """A notifier of numbers that acts at the first one."""

    def __init__(self, act) -> None:
        self.act = act
        self.seen = []

    def deliver(self, number, /) -> None:
        self.seen.append(number)
        if number == 1:
            self.act()


def test_a_delivery_that_ends_just_after_it_was_noted_as_late_is_noted_once():
    notifier = Acting(lambda: None)
    turn = Turn(notifier.deliver, 0, Deliveries([1, 2], lambda: True))
    notifier.act = turn.seconds_left
    turn.run()
    assert [str(error) for error in turn.deliveries.ended] == ["no answer within 0 seconds"]
    assert notifier.seen == [1]


def test_a_thread_that_is_late_to_begin_delivers_nothing():
    notifier = Acting(lambda: None)
    turn = Turn(notifier.deliver, 0, Deliveries([1, 2], lambda: True))
    assert turn.seconds_left() <= 0
    turn.run()
    assert len(turn.deliveries.ended) == 1
    assert notifier.seen == []


def test_an_error_of_our_own_ends_the_deliveries():
    def in_time():
        if threading.current_thread() is not threading.main_thread():
            raise ZeroDivisionError
        return True

    deadline = Deadline(Acting(lambda: None), 5)
    with pytest.raises(ZeroDivisionError):
        drive(deadline.deliver(Deliveries([1], in_time)))
    deadline.close()
