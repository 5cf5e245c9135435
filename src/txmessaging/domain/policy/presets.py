"""The rules of the policies to begin with: data, to be read, changed and named anew.

The host's own kinds are treated alike, by rules whose names and strikes do not speak of contact information.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from txmessaging.detection.findings import CONTACT_KINDS, HIGH_CONFIDENCE
from txmessaging.domain.policy.rule import KINDS, SOLICITATION, Action, Rule

RETURN_THEN_BLOCK: Final = (
    Rule(id="solicitation", kinds=frozenset({SOLICITATION}), action=Action.WARN),
    Rule(
        id="contact-info-again",
        kinds=CONTACT_KINDS,
        tried=1,
        confidence=HIGH_CONFIDENCE,
        action=Action.BLOCK,
        strike="contact_info_again",
    ),
    Rule(id="other-again", tried=1, confidence=HIGH_CONFIDENCE, action=Action.BLOCK, strike="content_again"),
    Rule(id="again-unsure", tried=1, action=Action.BLOCK),
    Rule(id="contact-info", kinds=CONTACT_KINDS, action=Action.RETURN),
    Rule(id="other", action=Action.RETURN),
)
"""Returned first; the same value again is blocked, and costs a strike if the detector is sure.

An invitation without a detail is delivered with a warning: nothing has left the platform yet.
"""

BLOCK_OR_HOLD: Final = (
    Rule(id="solicitation", kinds=frozenset({SOLICITATION}), action=Action.HOLD),
    Rule(
        id="contact-info",
        kinds=CONTACT_KINDS,
        confidence=HIGH_CONFIDENCE,
        action=Action.BLOCK,
        strike="contact_info",
    ),
    Rule(id="other", confidence=HIGH_CONFIDENCE, action=Action.BLOCK, strike="content"),
    Rule(id="unsure", action=Action.HOLD),
)
"""Blocked at once, with a strike, where the detector is sure; at doubts and invitations a person looks."""

MASK_OR_WARN: Final = (
    Rule(id="solicitation", kinds=frozenset({SOLICITATION}), action=Action.ALLOW),
    Rule(
        id="contact-info-again",
        kinds=CONTACT_KINDS,
        tried=2,
        confidence=HIGH_CONFIDENCE,
        action=Action.RETURN,
        strike="contact_info_again",
    ),
    Rule(id="other-again", tried=2, confidence=HIGH_CONFIDENCE, action=Action.RETURN, strike="content_again"),
    Rule(id="contact-info", kinds=CONTACT_KINDS, confidence=HIGH_CONFIDENCE, action=Action.MASK),
    Rule(id="other", confidence=HIGH_CONFIDENCE, action=Action.MASK),
    Rule(id="unsure", action=Action.WARN),
)
"""Delivered: masked where the detector is sure, else with a warning; returned at the third try.

Invitations without a detail pass.
"""


def revealed_in(stages: Iterable[str]) -> Rule:
    """The rule that lets contact information, and invitations to give it, through in these stages."""
    return Rule(id="contact-info-revealed", kinds=KINDS, stages=frozenset(stages), action=Action.ALLOW)
