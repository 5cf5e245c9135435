"""The statement of reasons: what was done with a message, why, and what its author can do about it.

Its fields are those of article 17 (3) of the EU's Digital Services Act (Regulation (EU) 2022/2065).
"""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain.decisions.appeal import action_of, code_of, is_final
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.message import shown
from txmessaging.domain.review import UPHOLDING, Read
from txmessaging.domain.verdict import decoded
from txmessaging.domain.vocabulary import CaseKind, EntryKind, Outcome


@attrs.frozen(kw_only=True)
class StatementOfReasons:
    """Why a message met what it met, for its author.

    Attributes:
        transaction_id, entry: the message.
        action: what was done: an outcome such as `returned`, or a decision such as `removed`; `masked` also
            where a decision left a mask as it was.
        delivered: whether the other party has the message, in full or in part.
        masked: whether they have a part of it only.
        at: when, UTC.
        findings: the facts: what was found in the message, where.
        rule: the ground: the rule of the policy, with the policy's version; None if a person decided on a
            report.
        reason: the reviewer's words; None if no person decided, or without words.
        reported: whether it followed a report of the other party, and not a check of the marketplace's own.
        detected_automatically: whether a detector found something.
        decided_automatically: whether no person was asked.
        strike: whether it counts against the author's standing.
        appeal_until: until when the author may appeal, with `Messaging.appeal`, UTC; None if they cannot.
        appealed: whether the author did, and it is not decided yet.
        explanation: what the author was told when it was sent; None if nothing was.
    """

    transaction_id: str
    entry: int
    action: str
    delivered: bool
    masked: bool
    at: datetime
    findings: tuple[Finding, ...]
    rule: str | None
    reason: str | None = attrs.field(repr=False)
    reported: bool
    detected_automatically: bool
    decided_automatically: bool
    strike: bool
    appeal_until: datetime | None
    appealed: bool
    explanation: Explanation | None

    def text(self, locale: str = "en") -> str:
        """The statement in words, a paragraph a line.

        Args:
            locale: a language tag (BCP 47). English is the only one so far and answers for all.
        """
        return "\n".join(
            Explanation(code, params).text(locale) for code, params in self._told() if code is not None
        )

    def _told(self) -> list[tuple[str | None, dict[str, str]]]:
        kinds = ",".join(dict.fromkeys(finding.kind for finding in self.findings))
        until = "" if self.appeal_until is None else self.appeal_until.isoformat(timespec="minutes")
        because = self.explanation if self.decided_automatically else None
        return [
            (f"reasons.{self._result()}", {}),
            *((each.code, dict(each.params)) for each in [because] if each and _is_no_finding(each)),
            ("reasons.found" if kinds else None, {"kinds": kinds}),
            ("reasons.reported" if self.reported else None, {}),
            ("reasons.rule" if self.rule else None, {"rule": self.rule or ""}),
            ("reasons.words" if self.reason else None, {"reason": self.reason or ""}),
            ("reasons.automatic" if self.decided_automatically else "reasons.person", {}),
            ("reasons.strike" if self.strike else None, {}),
            ("reasons.appealed" if self.appealed else None, {}),
            ("reasons.appeal" if until else None, {"until": until}),
        ]

    def _result(self) -> str:
        if self.action != EntryKind.REJECTED or (self.delivered and not self.masked):
            return self.action
        return "rejected_masked" if self.delivered else "rejected_undelivered"


def _is_no_finding(explanation: Explanation) -> bool:
    """Whether the ground is no finding: the author's standing, their pace, or that nothing was checked."""
    return explanation.code.partition(".")[0] in {"standing", "sending", "message"}


def statement_of_reasons(read: Read, window: timedelta) -> StatementOfReasons | None:
    """The statement about a message; None if nothing was done with it.

    Args:
        read: the message, and what was decided on it.
        window: how long after an action its author may appeal.
    """
    message, decision = read.message, read.decision
    if decision is None and message.outcome == Outcome.DELIVERED:
        return None
    action = decision or message
    found, reported = decoded(message.verdict), _on_a_report(read)
    explanation = None if found is None or reported else found.explanation
    return StatementOfReasons(
        transaction_id=message.transaction_id,
        entry=message.entry,
        action=code_of(message, action),
        delivered=message.seq is not None,
        masked=message.seq is not None and shown(message, decision) != message.original,
        at=from_microseconds(action.at),
        findings=() if found is None else found.findings,
        rule=None if explanation is None else explanation.rule,
        reason=None if decision is None else decision.original,
        reported=reported,
        detected_automatically=found is not None and bool(found.findings),
        decided_automatically=decision is None,
        strike=read.strike is not None and read.strike.overruled_by is None,
        appeal_until=_appeal_until(read, window),
        appealed=any(case.kind == CaseKind.APPEALED for case in read.open_cases),
        explanation=None if found is None else found.explanation,
    )


def _on_a_report(read: Read) -> bool:
    """Whether a report led to what holds now: to the last decision, or to the one that an appeal left."""
    if read.decision is None or read.decision.kind not in {*UPHOLDING, EntryKind.REJECTED}:
        return False
    last = read.decision.entry
    grounds = {last, *(case.action for case in read.cases if case.decided_by == last)}
    return any(case.kind == CaseKind.REPORTED and case.decided_by in grounds for case in read.cases)


def _appeal_until(read: Read, window: timedelta) -> datetime | None:
    action = action_of(read)
    waits = any(case.kind in {CaseKind.HELD, CaseKind.APPEALED} for case in read.open_cases)
    if action is None or waits or is_final(read, action):
        return None
    return from_microseconds(action.at) + window
