from __future__ import annotations

import asyncio

import pytest
from benchmarks.loads import Load, alternating, tasks, threads
from benchmarks.measure import at_least, at_most, without_goal


def test_a_row_knows_whether_its_goal_is_met():
    assert at_least("rate", 0.7, 0.7).met
    assert not at_least("rate", 0.69, 0.7).met
    assert at_most("wait", 1.5, 1.5).met
    assert not at_most("wait", 1.51, 1.5).met
    assert without_goal("size", 3).met


def test_what_a_client_raises_ends_the_measurement():
    def fail(client):
        if client == 1:
            raise LookupError(client)

    async def fail_asynchronously(client):
        await asyncio.sleep(0)
        fail(client)

    with pytest.raises(LookupError):
        threads(fail, 2, 0.01)
    with pytest.raises(LookupError):
        asyncio.run(tasks(fail_asynchronously, 2, 0.01))


def test_who_begins_changes_each_time():
    order = []

    def load(name):
        def run():
            order.append(name)
            return Load([len(order)], 1.0)

        return run

    pairs = alternating(load("ours"), load("raw"), rounds=2)
    assert order == ["ours", "raw", "raw", "ours"]
    assert [(ours.waits, raw.waits) for ours, raw in pairs] == [([1], [2]), ([4], [3])]
