"""The rules of the policies to begin with: data, to be read, changed and named anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from txmessaging.detection.findings import HIGH_CONFIDENCE
from txmessaging.domain.policy.rule import CONTACT_KINDS, Action, Rule

RETURN_THEN_BLOCK: Final = (
    Rule(
        id="contact-info-again",
        tried=1,
        confidence=HIGH_CONFIDENCE,
        action=Action.BLOCK,
        strike="contact_info_again",
    ),
    Rule(id="contact-info-again-unsure", tried=1, action=Action.BLOCK),
    Rule(id="contact-info", action=Action.RETURN),
)
"""Returned first; the same value again is blocked, and costs a strike if the detector is sure."""

BLOCK_OR_HOLD: Final = (
    Rule(id="contact-info", confidence=HIGH_CONFIDENCE, action=Action.BLOCK, strike="contact_info"),
    Rule(id="contact-info-unsure", action=Action.HOLD),
)
"""Blocked at once, with a strike, where the detector is sure; otherwise a person looks at it."""

MASK_OR_WARN: Final = (
    Rule(
        id="contact-info-again",
        tried=2,
        confidence=HIGH_CONFIDENCE,
        action=Action.RETURN,
        strike="contact_info_again",
    ),
    Rule(id="contact-info", confidence=HIGH_CONFIDENCE, action=Action.MASK),
    Rule(id="contact-info-unsure", action=Action.WARN),
)
"""Delivered: masked where the detector is sure, else with a warning; returned at the third try."""


def revealed_in(stages: Iterable[str]) -> Rule:
    """The rule that lets contact information through in these stages of the transaction."""
    return Rule(
        id="contact-info-revealed", kinds=CONTACT_KINDS, stages=frozenset(stages), action=Action.ALLOW
    )
