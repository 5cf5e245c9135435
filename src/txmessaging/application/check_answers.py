"""What checks answered in time, and what follows if not all of them did."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final, TypeAlias

from txmessaging.application.daemon_threads import Ended
from txmessaging.detection.findings import Finding
from txmessaging.domain.checking import Checked, CheckFailed, OnCheckFailure

Answer: TypeAlias = Ended[tuple[Finding, ...]]

_logger: Final = logging.getLogger("txmessaging.checks")


def late() -> Answer:
    """In place of the answer of a check that gave none in time."""
    return Ended(error=CheckFailed("no answer in time"))


def summed(checks: Sequence[object], answers: Sequence[Answer], on_failure: OnCheckFailure) -> Checked:
    """What the checks answered, each of them."""
    findings: list[Finding] = []
    is_complete = True
    for check, answer in zip(checks, answers, strict=True):
        name = type(check).__name__
        try:
            findings += answer.result(name)
        except Exception as error:  # noqa: BLE001 - whatever it gave or raised
            is_complete = False
            # The words of other errors may hold the text.
            what = str(error) if isinstance(error, CheckFailed) else type(error).__name__
            _logger.warning("the check %s failed: %s", name, what)
    return Checked(tuple(findings), complete=is_complete or on_failure is OnCheckFailure.LET_PASS)
