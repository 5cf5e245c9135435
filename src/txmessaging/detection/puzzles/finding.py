"""The finding that a solved puzzle makes."""

from __future__ import annotations

from txmessaging.detection.candidates import Candidate, Status
from txmessaging.detection.findings import Finding


def solved(
    span: tuple[int, int], value: str, confidence: float, evidence: str, *, rule: str = "phone.riddle"
) -> Candidate:
    """A phone number that was put together.

    Args:
        span: The first code point of its parts, and one past their last.
        value: The number.
        confidence: How sure it is one, from 0 to 1.
        evidence: How it was put together, in words.
        rule: The rule that did.
    """
    finding = Finding(
        kind="phone",
        start=span[0],
        end=span[1],
        value=value,
        confidence=confidence,
        disguised=True,
        evidence=(evidence,),
        rule=rule,
    )
    return Candidate(finding, Status.FOUND)
