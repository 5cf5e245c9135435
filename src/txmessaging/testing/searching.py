"""How Hypothesis searches: a fresh storage for each example, and nothing kept on disk."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def searching(examples: int, *, steps: int = 30) -> settings:
    """The settings of a search.

    Args:
        examples: histories to try.
        steps: steps of a history at most, for state machines.
    """
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        # A storage on a disk is slow, and that is all right.
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
