"""The statement of reasons: what was done with a message, why, and what its author can do about it.

Its fields are those of article 17 (3) of the EU's Digital Services Act (Regulation (EU) 2022/2065).
"""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain.decisions.appeal import action_of, code_of, is_final
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.instant import MICROSECOND, from_microseconds
from txmessaging.domain.message import shown
from txmessaging.domain.records import Strike, Thread
from txmessaging.domain.review import UPHOLDING, Read
from txmessaging.domain.standing import Ladder, StandingView, fold
from txmessaging.domain.thread import reference_of
from txmessaging.domain.verdict import Verdict, decoded
from txmessaging.domain.vocabulary import CaseKind, EntryKind, Outcome, Role


@attrs.frozen(kw_only=True)
class StatementOfReasons:
    """Why a message met what it met, for its author.

    Attributes:
        transaction_id, entry: the message.
        reference: what people call the order; empty if the host gave none.
        sent_at: when the message was sent, UTC.
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
        strike_rule: the rule by which it counts, where that is another one than `rule`; None elsewhere.
        strike: whether it counts against the author's standing now, when the statement is read.
        standing: what follows from that: where the author stands now, with this and their other strikes;
            None if it does not count.
        awaits_review: whether somebody is going to look at it anyway, as at all that is held. It cannot be
            appealed until then, and a strike that it cost is taken back if it is found in order.
        appeal_until: until when the author may appeal, with `Messaging.appeal`, UTC; None if they cannot,
            since the time is over, or something else is against it.
        appealed: whether the author did, and it is not decided yet.
        explanation: what the author was told when it was sent; None if nothing was.
    """

    transaction_id: str
    entry: int
    reference: str
    sent_at: datetime
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
    strike_rule: str | None
    standing: StandingView | None
    awaits_review: bool
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
        because = self.explanation if self.decided_automatically else None
        about = {"at": _shown(self.sent_at), "reference": self.reference}
        return [
            ("reasons.about_order" if self.reference else "reasons.about", about),
            (f"reasons.{self._result()}", {}),
            *((each.code, dict(each.params)) for each in [because] if each and _is_no_finding(each)),
            ("reasons.found" if kinds else None, {"kinds": kinds}),
            ("reasons.reported" if self.reported else None, {}),
            ("reasons.rule" if self.rule else None, {"rule": self.rule or ""}),
            ("reasons.words" if self.reason else None, {"reason": self.reason or ""}),
            (self._decider(), {}),
            self._counted(),
            _consequence(self.standing),
            (self._review(), {}),
            ("reasons.appealed" if self.appealed else None, {}),
            ("reasons.appeal" if self.appeal_until else None, {"until": _shown(self.appeal_until)}),
        ]

    def _counted(self) -> tuple[str | None, dict[str, str]]:
        if not self.strike:
            return None, {}
        return (
            ("reasons.strike_by", {"rule": self.strike_rule}) if self.strike_rule else ("reasons.strike", {})
        )

    def _decider(self) -> str:
        if self.decided_automatically:
            return "reasons.automatic"
        is_found = self.detected_automatically and not self.reported
        return "reasons.found_automatically" if is_found else "reasons.person"

    def _review(self) -> str | None:
        if not self.awaits_review:
            return None
        return "reasons.review_of_strike" if self.strike else "reasons.review"

    def _result(self) -> str:
        if self.action != EntryKind.REJECTED or (self.delivered and not self.masked):
            return self.action
        return "rejected_masked" if self.delivered else "rejected_undelivered"


def _is_no_finding(explanation: Explanation) -> bool:
    """Whether the ground is no finding: the author's standing, their pace, or that nothing was checked."""
    return explanation.code.partition(".")[0] in {"standing", "sending", "message"}


def _consequence(standing: StandingView | None) -> tuple[str | None, dict[str, str]]:
    """What follows from the strikes, until when if nothing changes; None where nothing does."""
    if standing is None or standing.step is None:
        return None, {}
    strikes = str(len(standing.strikes))
    return f"reasons.step_{standing.step.does}", {"strikes": strikes, "until": _shown(standing.until)}


def _shown(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M} UTC"


def statement_of_reasons(
    thread: Thread, read: Read, *, ladder: Ladder, window: timedelta, now: int
) -> StatementOfReasons | None:
    """The statement about a message, as it holds now; None if nothing was done with it.

    Args:
        thread: the conversation.
        read: the message, and what was decided on it.
        ladder: what follows from strikes.
        window: how long after an action its author may appeal.
        now: when it is read, UTC microseconds.
    """
    message, decision = read.message, read.decision
    if decision is None and message.outcome == Outcome.DELIVERED:
        return None
    action = decision or message
    found, reported = decoded(message.verdict), _on_a_report(read)
    ground = None if found is None or reported else _ground(found, code_of(message, action))
    standing = _standing(read, ladder, now)
    return StatementOfReasons(
        transaction_id=message.transaction_id,
        entry=message.entry,
        reference=reference_of(thread),
        sent_at=from_microseconds(message.at),
        action=code_of(message, action),
        delivered=message.seq is not None,
        masked=message.seq is not None and shown(message, decision) != message.original,
        at=from_microseconds(action.at),
        findings=() if found is None else found.findings,
        rule=ground,
        reason=None if decision is None else decision.original,
        reported=reported,
        detected_automatically=found is not None and bool(found.findings),
        decided_automatically=decision is None,
        strike=standing is not None,
        strike_rule=_other_rule(read.strike, ground) if standing else None,
        standing=standing,
        awaits_review=any(case.kind == CaseKind.HELD for case in read.open_cases),
        appeal_until=_appeal_until(read, window, now),
        appealed=any(case.kind == CaseKind.APPEALED for case in read.open_cases),
        explanation=None if found is None else found.explanation,
    )


def _ground(found: Verdict, action: str) -> str | None:
    """The rule of what holds: the policy's for a mask of its own, also where the standing held it back."""
    told = found.beneath if found.beneath is not None and action == EntryKind.MASKED else found.explanation
    return None if told is None else told.rule


def _other_rule(strike: Strike | None, ground: str | None) -> str | None:
    return None if strike is None or ground in {None, strike.rule} else strike.rule


def _on_a_report(read: Read) -> bool:
    """Whether a report led to what holds now: to the last decision, or to the one that an appeal left."""
    if read.decision is None or read.decision.kind not in {*UPHOLDING, EntryKind.REJECTED}:
        return False
    last = read.decision.entry
    grounds = {last, *(case.action for case in read.cases if case.decided_by == last)}
    return any(case.kind == CaseKind.REPORTED and case.decided_by in grounds for case in read.cases)


def _standing(read: Read, ladder: Ladder, now: int) -> StandingView | None:
    """Where the author stands, if the message has to do with it."""
    strike, standing = read.strike, read.standing
    if strike is None or not fold(strike.user, Role(strike.role), [strike], ladder, now).strikes:
        return None
    return fold(standing.user, Role(standing.role), read.strikes, ladder, now)


def _appeal_until(read: Read, window: timedelta, now: int) -> datetime | None:
    action = action_of(read)
    waits = any(case.kind in {CaseKind.HELD, CaseKind.APPEALED} for case in read.open_cases)
    if action is None or waits or is_final(read, action) or now - action.at > window // MICROSECOND:
        return None
    return from_microseconds(action.at) + window
