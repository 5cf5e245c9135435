"""Sending a message: what was decided before, whether anybody may write, what is found, what follows."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain import memory, verdict
from txmessaging.domain.changes import Change, Expect, Insert, Put
from txmessaging.domain.checking import Checked
from txmessaging.domain.decisions import by_pace
from txmessaging.domain.decisions.by_standing import Restraint, is_confirmed, restraint_on, token_for
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.judging import Judgement, Rules, counted, judge, remembered_after
from txmessaging.domain.decisions.once import next_attempt, replayed
from txmessaging.domain.events import EventKind, event, placed
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.message import Message, author_of, message_for
from txmessaging.domain.outbox import new_message
from txmessaging.domain.policy import Ruling
from txmessaging.domain.rates import Rates
from txmessaging.domain.records import Entry, Standing, Strike, Thread
from txmessaging.domain.review import opened
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.standing import Ladder
from txmessaging.domain.standing.turns import told
from txmessaging.domain.thread import closing, memory_of, one_more, side_columns
from txmessaging.domain.vocabulary import CaseKind, EntryKind, Outcome, Refusal, Role


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
    version = snapshot.standing.version if snapshot.standing else 0
    return Decision(_result(after, entry, role), placed(changes, version))


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


def _columns(thread: Thread, role: Role, judged: Judgement) -> dict[str, Any]:
    """What the message changes on the two sides of the thread."""
    after = remembered_after(thread, judged)
    columns: dict[str, Any] = {} if after is judged.remembered else side_columns(role, memory=after.encoded())
    if not judged.ruling.outcome.reaches_the_other_side:
        return columns
    return columns | one_more(thread, role)


def _notice(thread: Thread, entry: Entry, role: Role, draw: Draw) -> list[Change]:
    """The outbox row that tells the other side, unless it wants no notices."""
    if entry.seq is None:
        return []
    other = role.other
    recipient = author_of(thread, other)
    if recipient is None or memory.is_muted(memory_of(thread, other)):
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
