from __future__ import annotations

import pytest

from txmessaging.domain.changes import Delete, Expect, Insert, Put, checked_changes
from txmessaging.domain.records import Standing
from txmessaging.errors import ContractViolation


def standing(version: int) -> Standing:
    return Standing(user="ann", role="buyer", version=version)


@pytest.mark.parametrize(
    "change",
    [
        Insert(standing(1)),
        Put(standing(2), 1),
        Delete(standing(1).key, 1),
        Expect(standing(1).key, 0),
        Expect(standing(1).key, 3),
    ],
)
def test_a_version_that_follows_is_taken(change):
    assert checked_changes([change]) == [change]


@pytest.mark.parametrize(
    "change",
    [
        Insert(standing(0)),
        Insert(standing(2)),
        Put(standing(2), 2),
        Put(standing(1), 0),
        Delete(standing(1).key, 0),
        Put(standing(0), -1),
    ],
)
def test_a_version_that_does_not_follow_is_refused(change):
    with pytest.raises(ContractViolation, match="version"):
        checked_changes([change])


@pytest.mark.parametrize(
    "second",
    [Insert(standing(1)), Put(standing(2), 1), Delete(standing(1).key, 1), Expect(standing(1).key, 1)],
)
def test_two_changes_of_one_key_are_refused(second):
    with pytest.raises(ContractViolation, match="two changes of one key"):
        checked_changes([Expect(standing(1).key, 1), second])
