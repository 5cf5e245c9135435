"""What is made of a text: detector, checks, policy, standing, rates; alike for send, preview and replay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import attrs

from txmessaging.detection.findings import CLEARED, CONTACT_KINDS, Finding, Scan
from txmessaging.domain import memory, verdict
from txmessaging.domain.checking import Checked
from txmessaging.domain.decisions import by_pace
from txmessaging.domain.decisions.by_standing import Restraint
from txmessaging.domain.masking import masked_to_the_end
from txmessaging.domain.policy import Policy, Ruling, Situation
from txmessaging.domain.rates import Marks, Rates
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.standing import Ladder
from txmessaging.domain.thread import transaction_of
from txmessaging.domain.transaction import Facts, Transaction, stated_regions, statement_fields
from txmessaging.domain.verdict import Verdict
from txmessaging.domain.vocabulary import Outcome, Role
from txmessaging.errors import PolicyFailed

Scanner = Callable[[str, "tuple[str, ...]", Facts, bytes, bytes, int], Scan]
EXCUSED = "excused:"
IN_TEXT = "text:"
NOT_CHECKED = "message.not_checked"
PolicySource = Policy | Callable[[Transaction], Policy]


@attrs.frozen(kw_only=True, slots=False)
class Rules:
    """What judges messages: a detector, a policy and a ladder, each with its version; and the rates."""

    scan: Scanner
    detector: str
    policy: PolicySource
    ladder: Ladder = attrs.field(factory=Ladder.default)
    rates: Rates | None = None


class Reviewed(NamedTuple):
    """What a decision says of a message.

    `in_order`: that it is in order as it was written; `was_in_order`: that one before said so; `read`: that
    the other side reads it from now on, and may repeat it.
    """

    in_order: bool
    was_in_order: bool
    read: bool


class Judgement(NamedTuple):
    """What detector and policy say of a text, and what was remembered of its author before.

    `delivered` is what the other side reads, where that is not the text itself; `heard` what that leaves for
    the other's answer; `marks` how far its author's messages have come with it, where rates hold.
    """

    remembered: memory.Memory
    ruling: Ruling
    verdict: Verdict
    carry: bytes
    heard: bytes
    delivered: str | None = None
    marks: Marks | None = None


def judge(  # noqa: PLR0917 - most are given by position
    thread: Thread,
    role: Role,
    body: str,
    rules: Rules,
    restraint: Restraint | None = None,
    checked: Checked | None = None,
) -> Judgement:
    """Detector, checks, policy and standing on a text of `role`, alike for sending, preview and replay.

    Raises:
        PolicyFailed: the host's policy raised.
    """
    eyes = Eyes(thread, role, rules)
    policy = policy_for(rules.policy, thread)
    scan = eyes.scan(body)
    if checked is not None and checked.findings:
        scan = attrs.evolve(scan, findings=(*scan.findings, *checked.findings))
    ruling = _ruling(policy, scan, eyes)
    delivered = None
    if ruling.outcome is Outcome.MASKED:
        ruling, delivered = _masked(body, ruling, policy, eyes)
    if checked is not None and not checked.complete and ruling.outcome.reaches_the_other_side:
        ruling = attrs.evolve(
            ruling, outcome=Outcome.HELD, rule=f"{policy.version}:not-checked", code=NOT_CHECKED
        )
    said = verdict.of(rules.detector, policy.version, ruling, scan.findings)
    if restraint is not None:
        ruling, said = restraint.applied(ruling, said)
    reaches = ruling.outcome.reaches_the_other_side
    return Judgement(
        remembered=eyes.remembered,
        ruling=ruling,
        verdict=said,
        carry=scan.carry,
        heard=_left(scan, delivered, body, eyes) if reaches else b"",
        delivered=delivered,
    )


def counted(thread: Thread, body: str, judged: Judgement, rates: Rates, now: int) -> Judgement:
    """The judgement with the message counted; what was to be delivered is held if it is one of a flood.

    Args:
        thread: the conversation.
        body: the text as written.
        judged: what policy and standing make of it. Whatever they keep back stays kept back.
        rates: how fast and how often.
        now: UTC microseconds.
    """
    marks = rates.marked(judged.remembered.marks, now)
    if rates.repeats is None or not judged.ruling.outcome.reaches_the_other_side:
        return judged._replace(marks=marks)
    digest = by_pace.digest_of(thread, body)
    repeated = rates.repeats.after(marks.of_text(digest), now)
    if repeated is None:
        ruling, said = by_pace.held(judged.ruling, judged.verdict, rates.repeats)
        return judged._replace(ruling=ruling, verdict=said, marks=marks)
    return judged._replace(marks=marks.with_text(digest, repeated, now))


class Eyes:
    """How a text of one side is looked at: with what is remembered of both, and what the host stated."""

    def __init__(self, thread: Thread, role: Role, rules: Rules) -> None:
        sides = (thread.buyer_memory, thread.seller_memory)
        own, other = map(memory.decoded, sides if role is Role.BUYER else sides[::-1])
        statement = statement_fields(thread.statement)
        self.remembered = own
        self._said = frozenset(other.said)
        self._cleared = frozenset((*own.cleared, *other.cleared))
        self.situation = Situation(role, statement["stage"], self._times_tried, self._is_echo)
        self._thread = thread
        self._rules = rules
        self._regions = stated_regions(thread.statement, role.value, role.other.value)
        self._facts = statement["facts"]
        self._heard = other.heard

    def scan(self, text: str) -> Scan:
        """What is found in a text."""
        scan = self._scan(text, self.remembered.carry)
        return self._excused(scan, text) if (self._said or self._cleared) and scan.findings else scan

    def heard_after(self, text: str) -> bytes:
        """What is left for the other party's answer, once they have read a text."""
        return self._scan(text, self.remembered.heard).carry

    def _scan(self, text: str, carry: bytes) -> Scan:
        label = self._thread.last_entry + 1
        return self._rules.scan(text, self._regions, self._facts, carry, self._heard, label)

    def _excused(self, scan: Scan, text: str) -> Scan:
        """The scan, with an excuse for what was found in order, or the other party wrote and meant."""
        findings = tuple(self._with_excuse(finding, text) for finding in scan.findings)
        return attrs.evolve(scan, findings=findings)

    def _with_excuse(self, finding: Finding, text: str) -> Finding:
        value = (finding.kind, _digest(self._thread, finding))
        if value in self._cleared or _as_cleared_text(self._thread, finding, text) in self._cleared:
            return attrs.evolve(finding, excuse=CLEARED)
        if finding.excuse is None and value in self._said:
            return attrs.evolve(finding, excuse="repeated")
        return finding

    def _is_echo(self, finding: Finding) -> bool:
        return (f"{EXCUSED}{finding.kind}", _digest(self._thread, finding)) in self._said

    def _times_tried(self, finding: Finding) -> int:
        return self.remembered.times_tried(finding.kind, _digest(self._thread, finding))


def _ruling(policy: Policy, scan: Scan, eyes: Eyes) -> Ruling:
    try:
        return policy.rule_on(scan.findings, eyes.situation, complete=scan.complete)
    except Exception as error:  # noqa: BLE001 - the host's code may raise anything
        # Not chained: it was shown the findings, and its words may hold one.
        raise _policy_failed(error) from None


def _masked(text: str, ruling: Ruling, policy: Policy, eyes: Eyes) -> tuple[Ruling, str | None]:
    """The text as it is delivered, with nothing left in it that must not reach the other side.

    Where there is no end to it, the message is returned.
    """

    def hidden_in(text: str) -> tuple[Finding, ...] | None:
        scan = eyes.scan(text)
        return _ruling(policy, scan, eyes).hidden if scan.complete else None

    delivered = masked_to_the_end(text, ruling.hidden, policy.locale, hidden_in)
    if delivered is None:
        ruling = attrs.evolve(ruling, outcome=Outcome.RETURNED, code="message.not_examined")
    return ruling, delivered


def _left(scan: Scan, delivered: str | None, body: str, eyes: Eyes) -> bytes:
    """What is left for the other party's answer; as a rule that is what the scan itself left."""
    if delivered is None and eyes.remembered.heard == eyes.remembered.carry:
        return scan.carry
    return eyes.heard_after(body if delivered is None else delivered)


def policy_for(source: PolicySource, thread: Thread) -> Policy:
    """The policy that holds for a thread.

    Raises:
        PolicyFailed: the host's policy raised.
    """
    if isinstance(source, Policy):
        return source
    try:
        policy = source(transaction_of(thread))
    except Exception as error:
        raise _policy_failed(error) from error
    return _checked(policy)


def _policy_failed(error: Exception) -> PolicyFailed:
    name = type(error).__name__
    return PolicyFailed(f"the policy raised {name}; nothing was written", error=name)


def _checked(policy: object) -> Policy:
    if not isinstance(policy, Policy):
        raise PolicyFailed(f"the policy gave a {type(policy).__name__}, not a Policy; nothing was written")
    return policy


def _digest(thread: Thread, finding: Finding) -> str:
    return memory.digest_of(thread.secret, finding.kind, finding.value)


def remembered_after(thread: Thread, judged: Judgement) -> memory.Memory:
    """What its author's side remembers: what the next message carries on with, and what was kept back."""
    after = judged.remembered
    if judged.marks is not None:
        after = attrs.evolve(after, marks=judged.marks)
    if judged.ruling.outcome in _CARRIES_ON and judged.carry != after.carry:
        after = attrs.evolve(after, carry=judged.carry)
    if judged.ruling.outcome.reaches_the_other_side:
        if judged.heard != after.heard:
            after = attrs.evolve(after, heard=judged.heard)
        if judged.verdict.findings:
            hidden = judged.ruling.hidden
            shown = [each for each in judged.verdict.findings if each not in hidden]
            after = after.with_said(as_said(thread, shown))
    if not judged.ruling.hidden:
        return after
    entry = thread.last_entry + 1
    surest = sorted(judged.ruling.hidden, key=lambda finding: -finding.confidence)
    return after.with_tries([memory.Try(finding.kind, _digest(thread, finding), entry) for finding in surest])


def _found_in_order(
    remembered: memory.Memory, thread: Thread, findings: Sequence[Finding], *, read: bool
) -> memory.Memory:
    """What its author's side remembers after a message was found in order, as one that was not tried.

    Args:
        remembered: before.
        thread: the conversation.
        findings: of the message.
        read: whether the other side reads them from now on, and may repeat them.
    """
    after = remembered.without((each.kind, _digest(thread, each)) for each in findings)
    return after.with_said(as_said(thread, findings)) if read else after


def _as_cleared(thread: Thread, finding: Finding, text: str) -> tuple[str, str]:
    """What is kept of a finding that somebody found in order: by that it is known again in this conversation.

    A contact detail that was meant is known by its value. What else is found is in order in this text only.
    """
    if finding.kind in CONTACT_KINDS and finding.excuse is None:
        return finding.kind, _digest(thread, finding)
    return _as_cleared_text(thread, finding, text)


def _as_cleared_text(thread: Thread, finding: Finding, text: str) -> tuple[str, str]:
    return f"{IN_TEXT}{finding.kind}", memory.digest_of(thread.secret, finding.kind, text)


def reviewed(
    remembered: memory.Memory, thread: Thread, message: Entry, findings: Sequence[Finding], decided: Reviewed
) -> memory.Memory:
    """What its author's side remembers after a decision on a message.

    Args:
        remembered: before.
        thread: the conversation.
        message: what was decided on, with its text.
        findings: of the message.
        decided: what was decided.
    """
    known = [_as_cleared(thread, each, message.original or "") for each in findings]
    if not decided.in_order:
        return remembered.without_cleared(known) if decided.was_in_order else remembered
    after = remembered.with_cleared(known)
    return after if decided.was_in_order else _found_in_order(after, thread, findings, read=decided.read)


def as_said(thread: Thread, findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """What is kept of findings that the other side read; what is excused stands apart from what is meant.

    Who echoes a warning is the first to give the detail: that is not excused, but it costs no strike.
    """
    return [
        (each.kind if each.excuse is None else f"{EXCUSED}{each.kind}", _digest(thread, each))
        for each in findings
    ]


# What the other side reads, or may read yet.
_CARRIES_ON = frozenset({Outcome.DELIVERED, Outcome.WARNED, Outcome.MASKED, Outcome.HELD})
