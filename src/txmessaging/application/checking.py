"""The host's own checks of a text, before any transaction begins: loaded if there are some."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Protocol

from txmessaging.application.colour import must_be_asynchronous, must_be_synchronous
from txmessaging.domain.checking import CheckContext, Checked, OnCheckFailure
from txmessaging.errors import InvalidChoice, InvalidNumber
from txmessaging.ports import AsyncMessageCheck, MessageCheck

MOST_SECONDS: Final = 60.0


class Checking(Protocol):
    """Runs all checks on a text."""

    async def run(self, text: str, context: CheckContext, /) -> Checked:
        """What they found, within their budget."""
        ...


def checked_budget(seconds: float) -> float:
    """The time that all checks of a message have.

    Raises:
        InvalidNumber: it is not more than 0 seconds, or more than a minute.
    """
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):  # pyright: ignore[reportUnnecessaryIsInstance] - whatever a host gives
        raise InvalidNumber("check_budget is a number of seconds", name="check_budget")
    if not math.isfinite(seconds) or not 0 < seconds <= MOST_SECONDS:
        raise InvalidNumber("check_budget must be more than 0 and at most 60 seconds", name="check_budget")
    return seconds


def checking(checks: Sequence[MessageCheck], *, budget: float, on_failure: OnCheckFailure) -> Checking | None:
    """What runs synchronous checks; None if there are none.

    Raises:
        InvalidChoice: one is no check.
        WrongColour: one is asynchronous.
    """
    if not checks:
        return None
    for check in checks:
        _must_check(check)
        must_be_synchronous("message check", check, instead="AsyncMessaging")
    from txmessaging.application.checks_in_time import ChecksInTime  # noqa: PLC0415 - it loads threads

    return ChecksInTime(checks, budget, on_failure)


def async_checking(
    checks: Sequence[AsyncMessageCheck], *, budget: float, on_failure: OnCheckFailure
) -> Checking | None:
    """What runs asynchronous checks; None if there are none.

    Raises:
        InvalidChoice: one is no check.
        WrongColour: one is synchronous.
    """
    if not checks:
        return None
    for check in checks:
        _must_check(check)
        must_be_asynchronous("message check", check, instead="Messaging")
    from txmessaging.application.async_checks_in_time import AsyncChecksInTime  # noqa: PLC0415 - it loads asyncio

    return AsyncChecksInTime(checks, budget, on_failure)


def _must_check(check: object) -> None:
    if isinstance(check, type) or not callable(getattr(check, "check", None)):
        name = check.__name__ if isinstance(check, type) else type(check).__name__
        raise InvalidChoice(f"checks must be objects with a method check, not {name}", name="checks")
