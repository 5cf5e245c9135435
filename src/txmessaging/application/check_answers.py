"""What checks answered in time, and what follows if not all of them did."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final, TypeAlias

from txmessaging.application.daemon_threads import Ended
from txmessaging.detection.findings import Finding
from txmessaging.domain.checking import Checked, OnCheckFailure, taken

Answer: TypeAlias = Ended[Sequence[Finding]]

_logger: Final = logging.getLogger("txmessaging.checks")


def summed(
    checks: Sequence[object], answers: Sequence[Answer], text: str, on_failure: OnCheckFailure
) -> Checked:
    """What the first checks answered; those without an answer had no time left."""
    findings: list[Finding] = []
    names = [type(check).__name__ for check in checks]
    failed = [(name, "no answer in time") for name in names[len(answers) :]]
    for name, answer in zip(names, answers, strict=False):
        try:
            findings += taken(answer.result(name), text, name)
        except Exception as error:  # noqa: BLE001 - whatever it gave or raised
            failed.append((name, type(error).__name__))
    for name, what in failed:
        # Neither the text nor the words of the error, which may hold it.
        _logger.warning("the check %s failed: %s", name, what)
    return Checked(tuple(findings), complete=not failed or on_failure is OnCheckFailure.LET_PASS)
