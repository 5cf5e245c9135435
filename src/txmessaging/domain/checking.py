"""What the host's own checks say of a text: findings of kinds of their own, taken with care."""

from __future__ import annotations

from collections.abc import Iterable
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


def taken(answer: Iterable[object], text: str, name: str) -> tuple[Finding, ...]:
    """The findings of one check, if they can be kept.

    Raises:
        TypeError, ValueError: they cannot; the words never hold what was found.
        InvalidPolicy: a kind is no name.
    """
    findings = tuple(_taken(finding, text, name) for finding in answer)
    if len(findings) > MOST_FOUND:
        raise ValueError(f"at most {MOST_FOUND} findings")
    return findings


def is_of_a_check(finding: Finding) -> bool:
    """Whether one of the host's checks found it, and not the detector."""
    return finding.rule.startswith(_PREFIX)


def _taken(finding: object, text: str, name: str) -> Finding:
    if not isinstance(finding, Finding):
        raise TypeError("a check gives findings")
    # Made anew with just what is looked at: what is stored must be text that a database takes.
    made = Finding(
        kind=finding.kind,
        start=finding.start,
        end=finding.end,
        value=finding.value,
        confidence=finding.confidence,
        disguised=bool(finding.disguised),
        evidence=tuple(map(str, finding.evidence)),
        rule=f"{_PREFIX}{name}",
    )
    if as_kinds([made.kind]) & KINDS:
        raise ValueError("a check has kinds of its own")
    if not (_is_whole(made.start) and _is_whole(made.end) and 0 <= made.start < made.end <= len(text)):
        raise ValueError("a finding lies inside of the text")
    if not 0 <= made.confidence <= 1:
        raise ValueError("a confidence is from 0 to 1")
    if max(len(made.value.encode()), len("".join(made.evidence).encode())) > MOST_OCTETS:
        raise ValueError(f"at most {MOST_OCTETS} bytes each for value and evidence")
    return made


def _is_whole(value: object) -> bool:
    return type(value) is int
