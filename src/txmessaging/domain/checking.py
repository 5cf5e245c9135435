"""What the host's own checks say of a text: findings of kinds of their own, taken with care."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Final

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain.policy.rule import KINDS, as_kinds
from txmessaging.domain.vocabulary import Words

MOST_FOUND: Final = 100
"""So many findings of one check: they are stored with the message."""

MOST_OCTETS: Final = 1_000
"""Of the value, and of all evidence, of one finding."""

_PREFIX: Final = "check:"


class OnCheckFailure(Words):
    """What becomes of a message that a check could not look at."""

    LET_PASS = "let_pass"  # noqa: S105 - no password
    HOLD = "hold"


@attrs.frozen(kw_only=True)
class CheckContext:
    """What a check may know beside the text. Nothing is read from the storage for it.

    Attributes:
        transaction_id: the conversation, as the caller named it; it need not exist.
        sender: who is about to write, as the caller named them.
        topic: what the message is about; None for a preview.
    """

    transaction_id: str
    sender: str
    topic: str | None = None


@attrs.frozen
class Checked:
    """What the checks came to.

    Attributes:
        findings: what they found, each with the rule `check:` and the name of the check.
        complete: False if the message must not be delivered unseen, since a check failed.
    """

    findings: tuple[Finding, ...] = ()
    complete: bool = True


class CheckFailed(Exception):
    """A check gave no answer that can be kept. The words say what is wrong, and never hold what was given."""


def taken(answer: Iterable[object], text: str, name: str) -> tuple[Finding, ...]:
    """The findings of one check, if they can be kept. No more is drawn from the answer than may be.

    Raises:
        CheckFailed: they cannot.
        InvalidPolicy: a kind is no name.
        Exception: whatever an answer that is drawn out raises by itself.
    """
    findings = tuple(_taken(finding, text, name) for finding in islice(answer, MOST_FOUND + 1))
    if len(findings) > MOST_FOUND:
        raise CheckFailed(f"at most {MOST_FOUND} findings")
    return findings


def is_of_a_check(finding: Finding) -> bool:
    """Whether one of the host's checks found it, and not the detector."""
    return finding.rule.startswith(_PREFIX)


def _taken(finding: object, text: str, name: str) -> Finding:
    if not isinstance(finding, Finding):
        raise CheckFailed("a check gives findings")
    # Made anew of plain values, so that nothing of the host's runs when it is stored, hashed or compared.
    made = Finding(
        kind=_plain(finding.kind),
        start=finding.start,
        end=finding.end,
        value=_plain(finding.value),
        confidence=_sure(finding.confidence),
        disguised=bool(finding.disguised),
        evidence=tuple(_plain(str(each)) for each in islice(finding.evidence, MOST_OCTETS + 1)),
        rule=f"{_PREFIX}{name}",
    )
    if as_kinds([made.kind]) & KINDS:
        raise CheckFailed("a check has kinds of its own")
    if not (_is_whole(made.start) and _is_whole(made.end) and 0 <= made.start < made.end <= len(text)):
        raise CheckFailed("a finding lies inside of the text")
    octets = max(len(made.value.encode()), len(made.evidence), len("".join(made.evidence).encode()))
    if octets > MOST_OCTETS:
        raise CheckFailed(f"at most {MOST_OCTETS} bytes each for value and evidence")
    return made


def _plain(value: object) -> str:
    """The text itself, of whatever class of texts it was."""
    if not isinstance(value, str):
        raise CheckFailed("kind, value and evidence are texts")
    return str.__str__(value)


def _sure(value: object) -> float:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise CheckFailed("a confidence is a number from 0 to 1")
    return float(value)


def _is_whole(value: object) -> bool:
    return type(value) is int
