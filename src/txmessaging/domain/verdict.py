"""The verdict on a message, as it is kept with it: canonical JSON, hashed as stored."""

from __future__ import annotations

import functools
import json
from typing import Any

import attrs

from txmessaging.detection.findings import Finding, Piece
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.policy import Ruling


@attrs.frozen
class Verdict:
    """What detector and policy said of a message, and at which versions.

    Attributes:
        detector: the version of the detector's rules.
        policy: the version of the policy.
        findings: what was found.
        explanation: what the author was told; None if there was nothing to say.
        beneath: what the policy would have told, where their standing held the message; None elsewhere.
    """

    detector: str
    policy: str
    findings: tuple[Finding, ...] = ()
    explanation: Explanation | None = None
    beneath: Explanation | None = None


def of(detector: str, policy: str, ruling: Ruling, findings: tuple[Finding, ...]) -> Verdict:
    """The verdict of a ruling, at these versions of detector and policy."""
    if ruling.code is None and not findings:
        return _clean(detector, policy)
    return Verdict(detector, policy, findings, explained(ruling, findings))


@functools.lru_cache(maxsize=64)
def _clean(detector: str, policy: str) -> Verdict:
    return Verdict(detector, policy)


def explained(ruling: Ruling, findings: tuple[Finding, ...]) -> Explanation | None:
    """What the author is told of a ruling."""
    if ruling.code is None:
        return None
    kinds = ",".join(dict.fromkeys(finding.kind for finding in findings))
    return Explanation(ruling.code, {"kinds": kinds}, ruling.rule)


def encoded(verdict: Verdict) -> str:
    """The exact text to store and hash. Confidence is a whole number per mille."""
    if not verdict.findings and verdict.explanation is None:
        return _nothing_found(verdict.detector, verdict.policy)
    document: dict[str, Any] = {
        "detector": verdict.detector,
        "policy": verdict.policy,
        "findings": [_finding(finding) for finding in verdict.findings],
        "explanation": None if verdict.explanation is None else attrs.asdict(verdict.explanation),
    }
    if verdict.beneath is not None:
        document["beneath"] = attrs.asdict(verdict.beneath)
    return _json(document)


@functools.lru_cache(maxsize=64)
def _nothing_found(detector: str, policy: str) -> str:
    return _json({"detector": detector, "policy": policy, "findings": [], "explanation": None})


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _finding(finding: Finding) -> dict[str, Any]:
    fields = {**attrs.asdict(finding), "confidence": round(finding.confidence * 1000)}
    if finding.excuse is None:
        del fields["excuse"]  # as verdicts were before there was one
    return fields


def decoded(text: str | None) -> Verdict | None:
    """The verdict that was stored; None where it was erased or there never was one."""
    return None if text is None else _decoded(text)


@functools.lru_cache(maxsize=256)
def _decoded(text: str) -> Verdict:
    """Cached: most verdicts say alike that nothing was found."""
    document = json.loads(text)
    return Verdict(
        detector=document["detector"],
        policy=document["policy"],
        findings=tuple(_found(fields) for fields in document["findings"]),
        explanation=_told(document["explanation"]),
        beneath=_told(document.get("beneath")),
    )


def _told(fields: dict[str, Any] | None) -> Explanation | None:
    return None if fields is None else Explanation(**fields)


def _found(fields: dict[str, Any]) -> Finding:
    fields = dict(fields)
    fields["confidence"] /= 1000
    fields["evidence"] = tuple(fields["evidence"])
    fields["pieces"] = tuple(Piece(**piece) for piece in fields["pieces"])
    return Finding(**fields)
