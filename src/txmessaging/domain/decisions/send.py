"""Sending a message: what was decided before, whether anybody may write, what is found, what follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple, cast

import attrs

from txmessaging.detection.findings import Finding, Scan
from txmessaging.domain import memory, verdict
from txmessaging.domain.changes import Change, Expect, Insert, Put
from txmessaging.domain.checking import Checked
from txmessaging.domain.decisions import by_pace
from txmessaging.domain.decisions.by_standing import Restraint, is_confirmed, restraint_on, token_for
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.once import next_attempt, replayed
from txmessaging.domain.events import EventKind, event
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.masking import masked
from txmessaging.domain.message import Message, author_of, message_for
from txmessaging.domain.outbox import new_message
from txmessaging.domain.policy import Policy, Ruling, Situation
from txmessaging.domain.rates import Marks, Rates
from txmessaging.domain.records import Entry, Standing, Strike, Thread
from txmessaging.domain.review import opened
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.standing import Ladder
from txmessaging.domain.standing.turns import told
from txmessaging.domain.thread import closing, one_more, side, side_columns, transaction_of
from txmessaging.domain.transaction import Facts, Transaction, stated_regions, statement_fields
from txmessaging.domain.verdict import Verdict
from txmessaging.domain.vocabulary import CaseKind, EntryKind, Outcome, Refusal, Role
from txmessaging.errors import PolicyFailed

Scanner = Callable[[str, "tuple[str, ...]", Facts, bytes, bytes, int], Scan]
MOST_MASKINGS = 4
NOT_CHECKED = "message.not_checked"
PolicySource = Policy | Callable[[Transaction], Policy]


@attrs.frozen(kw_only=True, slots=False)
class Send:
    """A message to send, already checked: see `txmessaging.domain.text`."""

    sender: str
    body: str = attrs.field(repr=False)
    topic: str
    client_id: str | None
    actor: str | None
    confirm: str | None = None


@attrs.frozen(kw_only=True, slots=False)
class Rules:
    """What judges messages: a detector, a policy and a ladder, each with its version; and the rates."""

    scan: Scanner
    detector: str
    policy: PolicySource
    ladder: Ladder = attrs.field(factory=Ladder.default)
    rates: Rates | None = None


@attrs.frozen(kw_only=True, slots=False)
class SendResult:
    """What became of a message.

    Attributes:
        outcome: DELIVERED, WARNED, MASKED, RETURNED, HELD, BLOCKED, or REFUSED: not taken at all.
        message: as its author may see it; None when REFUSED.
        findings: contact information that was found.
        explanation: for the author, where there is something to say.
        replayed: the client id had been used with this content: this is what was decided then,
            and the message as it is now. Nothing was written.
        refusal: why it was REFUSED.
        until: until when that lasts, UTC; None if no time is known.
        confirm: where CONFIRMATION_REQUIRED, what to hand back with the same message to send it.
    """

    outcome: Outcome
    message: Message | None = None
    findings: tuple[Finding, ...] = ()
    explanation: Explanation | None = None
    replayed: bool = False
    refusal: Refusal | None = None
    until: datetime | None = None
    confirm: str | None = attrs.field(default=None, repr=False)


class Judgement(NamedTuple):
    """What detector and policy say of a text, and what was remembered of its author before.

    `delivered` is what the other side reads, where that is not the text itself; `marks` how far its author's
    messages have come with it, where rates hold.
    """

    remembered: memory.Memory
    ruling: Ruling
    verdict: Verdict
    carry: bytes
    delivered: str | None = None
    marks: Marks | None = None


def send(
    snapshot: Snapshot, command: Send, rules: Rules, draw: Draw, checked: Checked | None = None
) -> Decision[SendResult]:
    """Decide on a message.

    Raises:
        ThreadNotFound: there is no such conversation for the sender.
        ClientIdReused: the client id was used for another content that was not returned.
        PolicyFailed: the host's policy raised.
    """
    thread = existing(snapshot)
    role = role_of(thread, command.sender)
    if stored := replayed(snapshot.attempts, command.topic, command.body):
        return Decision(_again(thread, stored, role))
    attempt = next_attempt(snapshot.attempts)
    if refused := refusal(thread, role, rules.rates, draw.now):
        return Decision(refused)
    restraint = restraint_on(snapshot, rules.ladder, draw.now)
    if restraint is not None and (asked := _question(thread, command, restraint)):
        return Decision(asked)
    judged = judge(thread, role, command.body, rules, restraint, checked)
    if rules.rates is not None:
        judged = counted(thread, command.body, judged, rules.rates, draw.now)
    line = Line(
        kind=EntryKind.MESSAGE,
        role=role,
        outcome=judged.ruling.outcome.value,
        topic=command.topic,
        actor=command.actor,
        client_id=command.client_id or draw.id,
        attempt=attempt,
        verdict=verdict.encoded(judged.verdict),
        original=command.body,
        delivered=judged.delivered,
        delivers=judged.ruling.outcome.reaches_the_other_side,
    )
    entry, after = append(thread, line, draw, **_columns(thread, role, judged))
    changes = (
        Insert(entry),
        Put(after, thread.version),
        *_notice(after, entry, role, draw),
        *_standing(snapshot, entry, command.sender, judged.ruling, rules.ladder, draw),
        *_waiting(entry, command.sender, judged, draw),
    )
    return Decision(_result(after, entry, role), changes)


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
    eyes = _Eyes(thread, role, rules)
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
    return Judgement(
        remembered=eyes.remembered,
        ruling=ruling,
        verdict=said,
        carry=scan.carry,
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


class _Eyes:
    """How a text of one side is looked at: with what is remembered of both, and what the host stated."""

    def __init__(self, thread: Thread, role: Role, rules: Rules) -> None:
        sides = (thread.buyer_memory, thread.seller_memory)
        own, other = map(memory.decoded, sides if role is Role.BUYER else sides[::-1])
        statement = statement_fields(thread.statement)
        self.remembered = own
        self._said = frozenset(other.said)
        self.situation = Situation(role, statement["stage"], self._times_tried)
        self._thread = thread
        self._rules = rules
        self._regions = stated_regions(thread.statement, role.value, role.other.value)
        self._facts = statement["facts"]
        self._heard = other.carry

    def scan(self, text: str) -> Scan:
        """What is found in a text."""
        label = self._thread.last_entry + 1
        scan = self._rules.scan(text, self._regions, self._facts, self.remembered.carry, self._heard, label)
        return self._with_repeated(scan) if self._said and scan.findings else scan

    def _with_repeated(self, scan: Scan) -> Scan:
        """The scan, with what the other party wrote before excused."""
        findings = tuple(
            attrs.evolve(finding, excuse="repeated")
            if finding.excuse is None and (finding.kind, _digest(self._thread, finding)) in self._said
            else finding
            for finding in scan.findings
        )
        return attrs.evolve(scan, findings=findings)

    def _times_tried(self, finding: Finding) -> int:
        return self.remembered.times_tried(finding.kind, _digest(self._thread, finding))


def _ruling(policy: Policy, scan: Scan, eyes: _Eyes) -> Ruling:
    try:
        return policy.rule_on(scan.findings, eyes.situation, complete=scan.complete)
    except Exception as error:  # noqa: BLE001 - the host's code may raise anything
        # Not chained: it was shown the findings, and its words may hold one.
        raise _policy_failed(error) from None


def _masked(text: str, ruling: Ruling, policy: Policy, eyes: _Eyes) -> tuple[Ruling, str | None]:
    """The text as it is delivered, with nothing left in it that must not reach the other side.

    What stood behind a detail may be found once that is hidden; so the text is looked at again. Where there
    is no end to it, the message is returned.
    """
    hidden = ruling.hidden
    for _ in range(MOST_MASKINGS):
        text = masked(text, hidden, policy.locale)
        hidden = _ruling(policy, eyes.scan(text), eyes).hidden
        if not hidden:
            return ruling, text
    return attrs.evolve(ruling, outcome=Outcome.RETURNED, code="message.not_examined"), None


def refusal(thread: Thread, role: Role, rates: Rates | None, now: int) -> SendResult | None:
    """Why this party may not write now; None if they may."""
    closed = closing(thread, now)
    if closed is None:
        return None if rates is None else _too_fast(thread, role, rates, now)
    if closed.until is None:
        explanation = Explanation("thread.closed", {"reason": closed.reason})
    else:
        until = closed.until.isoformat(timespec="minutes")
        explanation = Explanation("thread.closed_until", {"reason": closed.reason, "until": until})
    return SendResult(
        outcome=Outcome.REFUSED, explanation=explanation, refusal=Refusal.CLOSED, until=closed.until
    )


def _too_fast(thread: Thread, role: Role, rates: Rates, now: int) -> SendResult | None:
    until = by_pace.waits_until(thread, role, rates, now)
    if until is None:
        return None
    explanation = by_pace.too_fast(until)
    return SendResult(
        outcome=Outcome.REFUSED, explanation=explanation, refusal=Refusal.RATE_LIMITED, until=until
    )


def _question(thread: Thread, command: Send, restraint: Restraint) -> SendResult | None:
    """The question whether it is meant so, where the standing wants it asked and it was not answered."""
    if not restraint.asks_first or is_confirmed(thread, command.sender, command.body, command.confirm):
        return None
    return SendResult(
        outcome=Outcome.REFUSED,
        explanation=restraint.explanation,
        refusal=Refusal.CONFIRMATION_REQUIRED,
        until=restraint.standing.until,
        confirm=token_for(thread, command.sender, command.body),
    )


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


def _columns(thread: Thread, role: Role, judged: Judgement) -> dict[str, Any]:
    """What the message changes on the two sides of the thread."""
    after = remembered_after(thread, judged)
    columns: dict[str, Any] = {} if after is judged.remembered else side_columns(role, memory=after.encoded())
    if not judged.ruling.outcome.reaches_the_other_side:
        return columns
    return columns | one_more(thread, role)


def remembered_after(thread: Thread, judged: Judgement) -> memory.Memory:
    """What its author's side remembers: what the next message carries on with, and what was kept back."""
    after = judged.remembered
    if judged.marks is not None:
        after = attrs.evolve(after, marks=judged.marks)
    if judged.ruling.outcome in _CARRIES_ON and judged.carry != after.carry:
        after = attrs.evolve(after, carry=judged.carry)
    if judged.verdict.findings and judged.ruling.outcome.reaches_the_other_side:
        shown = [finding for finding in judged.verdict.findings if finding not in judged.ruling.hidden]
        after = after.with_said([(finding.kind, _digest(thread, finding)) for finding in shown])
    if not judged.ruling.hidden:
        return after
    entry = thread.last_entry + 1
    surest = sorted(judged.ruling.hidden, key=lambda finding: -finding.confidence)
    return after.with_tries([memory.Try(finding.kind, _digest(thread, finding), entry) for finding in surest])


# What the other side reads, or may read yet.
_CARRIES_ON = frozenset({Outcome.DELIVERED, Outcome.WARNED, Outcome.MASKED, Outcome.HELD})


def _notice(thread: Thread, entry: Entry, role: Role, draw: Draw) -> list[Change]:
    """The outbox row that tells the other side, unless it wants no notices."""
    recipient = author_of(thread, role.other)
    if entry.seq is None or recipient is None or memory.is_muted(side(thread, role.other).memory):
        return []
    return [Insert(new_message(entry, recipient, position=entry.entry, at=entry.at, octets=draw.spare))]


def _standing(  # noqa: PLR0917 - what it follows from
    snapshot: Snapshot, entry: Entry, user: str, ruling: Ruling, ladder: Ladder, draw: Draw
) -> list[Change]:
    """The strike with its events, and the bump that guards it; otherwise the guard alone."""
    row = snapshot.standing or Standing(user=user, role=entry.role, version=0)
    if ruling.strike is None:
        return [Expect(row.key, row.version)]
    strike = Strike(
        user=user,
        role=entry.role,
        transaction_id=entry.transaction_id,
        entry=entry.entry,
        at=entry.at,
        reason=ruling.strike,
        rule=ruling.rule or "",
    )
    bumped = row.evolve(version=row.version + 1)
    guard = Put(bumped, row.version) if row.version else Insert(bumped)
    issued = Insert(event(EventKind.STRIKE_ISSUED, entry, user, entry.at, draw))
    turned = told(snapshot.strikes, (strike, *snapshot.strikes), entry, ladder, entry.at, draw)
    return [Insert(strike), guard, issued, *turned]


def _waiting(entry: Entry, author: str, judged: Judgement, draw: Draw) -> list[Change]:
    """The case of a message that is held, with the rule or the step that held it, and its event."""
    if judged.ruling.outcome is not Outcome.HELD:
        return []
    said = judged.verdict.explanation or judged.ruling
    reason, at = said.rule or "", entry.at
    case = opened(entry, author, CaseKind.HELD, action=entry.entry, reason=reason, at=at, opened_by=None)
    return [Insert(case), Insert(event(EventKind.MESSAGE_HELD, entry, author, at, draw))]


def _result(thread: Thread, entry: Entry, role: Role) -> SendResult:
    message = message_for(thread, entry, role)
    found = message.verdict
    return SendResult(
        outcome=cast("Outcome", message.outcome),  # what was sent has one
        message=message,
        findings=() if found is None else found.findings,
        explanation=None if found is None else found.explanation,
    )


def _again(thread: Thread, entry: Entry, role: Role) -> SendResult:
    return attrs.evolve(_result(thread, entry, role), replayed=True)
