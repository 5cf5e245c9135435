from __future__ import annotations

import pytest

from txmessaging import Pace
from txmessaging.errors import InvalidNumber


@pytest.mark.parametrize("bad", [0, -1, 60, 61, float("nan")])
def test_a_deadline_is_less_than_half_of_a_lease(bad):
    with pytest.raises(InvalidNumber, match="deadline"):
        Pace(deadline=bad)


@pytest.mark.parametrize("bad", [{"lease": 0}, {"lease": 86_401}, {"lease": float("inf")}, {"attempts": 0}])
def test_a_lease_ends_and_something_is_tried(bad):
    with pytest.raises(InvalidNumber, match=next(iter(bad))):
        Pace(**bad)


def test_a_deadline_follows_from_the_lease():
    assert Pace(lease=8).deadline == 2
