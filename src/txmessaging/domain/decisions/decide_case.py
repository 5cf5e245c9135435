"""An operator's decision on a message that waits for review: one entry, and all that follows from it."""

from __future__ import annotations

from hashlib import sha256
from typing import Any, Final

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain import memory, verdict
from txmessaging.domain.changes import Change, Insert, Put
from txmessaging.domain.checking import is_of_a_check
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.judging import Eyes, Reviewed, Rules, policy_for, reviewed
from txmessaging.domain.events import EventKind, event
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.masking import masked_to_the_end, removed
from txmessaging.domain.message import Message, author_of, message_for
from txmessaging.domain.outbox import decided, new_message
from txmessaging.domain.records import AuditRow, Case, Entry, Strike, Thread
from txmessaging.domain.review import Read, is_in_order
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.standing import Ladder
from txmessaging.domain.standing.turns import told
from txmessaging.domain.thread import memory_of, one_more, side_columns
from txmessaging.domain.vocabulary import CaseKind, CaseState, EntryKind, Outcome, Role, Words
from txmessaging.errors import CaseDecided, CaseNotFound, InvalidChoice, InvalidText

_REVIEW: Final = "review:"
"""Begins the rule of a strike that was given for what was reported."""


class Verb(Words):
    """What an operator does with a message."""

    RELEASE = "release"
    MASK = "mask"
    REJECT = "reject"


@attrs.frozen(kw_only=True)
class Decide:
    """What to decide, already checked.

    Attributes:
        verb: what to do.
        operator: who decides.
        reason: words to the author.
        shown: of MASK, the text to show; the findings are taken out if there is none.
        rules: what looks at a masked text, and what follows from strikes.
        audit: what is kept of the act.
    """

    verb: Verb
    operator: str
    reason: str | None = attrs.field(repr=False)
    shown: str | None = attrs.field(repr=False)
    rules: Rules
    audit: AuditRow


def decide_case(snapshot: Snapshot, read: Read | None, command: Decide, draw: Draw) -> Decision[Message]:
    """Decide on a message; all of its open cases are closed by it.

    Raises:
        ThreadNotFound: there is no such conversation.
        CaseNotFound: nothing about the message waits, or ever did.
        CaseDecided: somebody decided before.
        InvalidChoice: what was returned to be edited cannot be masked, it can be released or rejected.
        InvalidText: nothing was found that could be taken out, or not all of it could; give the text to show.
        PolicyFailed: the host's policy raised.
    """
    thread = existing(snapshot)
    if read is None or not read.cases:
        raise CaseNotFound("nothing about this message waits for review")
    if not read.open_cases:
        raise CaseDecided("somebody decided on this message before", decision=_decided(read))
    message, kind = read.message, _kind(command.verb, read)
    gives = message.seq is None and kind in {EntryKind.RELEASED, EntryKind.MASKED}
    shown = _shown(thread, kind, read, command)
    line = Line(
        kind=kind,
        role=Role.HOST,
        acts_on=message.entry,
        topic=message.role,
        actor=command.operator,
        original=command.reason,
        delivered=shown,
        releases=gives,
    )
    decision, after = append(
        thread, line, draw, **_columns(thread, read, command.rules, kind, shown, gives=gives)
    )
    reviewed = _reviewed(message, decision, after)
    changes = (
        Insert(decision),
        Put(after, thread.version),
        *([] if reviewed is message else [Put(reviewed, message.version)]),
        *[Put(_closed(case, decision), case.version) for case in read.open_cases],
        *_strike(thread, read, decision, command.rules.ladder, draw),
        *_appeal_decided(read, decision, draw),
        *(_notice(thread, message, decision, draw) if gives else []),
        *_told(thread, read, decision, draw),
        Insert(command.audit),
    )
    return Decision(message_for(after, reviewed, None, decision), changes)


def _decided(read: Read) -> str:
    return "dismissed" if read.decision is None else read.decision.kind


def _kind(verb: Verb, read: Read) -> EntryKind:
    """What the operator's word means for this message."""
    delivered = read.message.seq is not None
    may_be_delivered = read.message.outcome in {Outcome.HELD, Outcome.BLOCKED}
    waits_as = {case.kind for case in read.open_cases}
    match verb:
        case Verb.RELEASE if not delivered:
            return EntryKind.RELEASED if may_be_delivered else EntryKind.CLEARED
        case Verb.RELEASE:
            return EntryKind.DISMISSED if waits_as == {CaseKind.REPORTED} else EntryKind.CLEARED
        case Verb.REJECT:
            return EntryKind.REMOVED if delivered and CaseKind.REPORTED in waits_as else EntryKind.REJECTED
        case _:
            if not (delivered or may_be_delivered):
                raise InvalidChoice(
                    "what was returned to its author is not delivered, masked or not; release or reject it",
                    name="decision",
                )
            return EntryKind.MASKED


def _shown(thread: Thread, kind: EntryKind, read: Read, command: Decide) -> str | None:
    """The text that is shown from now on; None where that does not change."""
    message = read.message
    before = None if read.decision is None else read.decision.delivered
    match kind:
        case EntryKind.RELEASED:
            # What the policy masked stays so, where it was the author's standing that held it.
            return message.original if message.delivered is None else message.delivered
        case EntryKind.CLEARED if message.seq is None or (message.delivered is None and before is None):
            return None
        case EntryKind.CLEARED:
            # What is taken back is the removal, and no mask from before it.
            removed_it = read.decision is not None and read.decision.kind == EntryKind.REMOVED
            return (_masked_before(read) if removed_it else None) or message.original
        case EntryKind.MASKED:
            return command.shown or _without_findings(thread, read, command.rules)
        case EntryKind.REMOVED:
            return removed(policy_for(command.rules.policy, thread).locale)
        case _:
            # It is this decision that is asked for the text from now on.
            return before


def _without_findings(thread: Thread, read: Read, rules: Rules) -> str:
    """The text without anything that is found in it; what was masked before stays so."""
    message = read.message
    found = verdict.decoded(message.verdict)
    if found is None or not found.findings or message.original is None:
        raise InvalidText("nothing was found that could be taken out; give the text to show", problem="empty")
    original, findings = message.original, found.findings
    shown = _masked_before(read) or original
    eyes = Eyes(thread, Role(message.role), rules)

    def found_in(text: str) -> tuple[Finding, ...] | None:
        scan = eyes.scan(text)
        return scan.findings if scan.complete else None

    locale = policy_for(rules.policy, thread).locale
    text = masked_to_the_end(shown, findings if shown == original else (), locale, found_in)
    # The host's checks are not run again.
    checked = [original[each.start : each.end] for each in findings if is_of_a_check(each)]
    if text is None or any(each in text for each in checked):
        raise InvalidText(
            "not all of it could be taken out; give the text to show, or reject it", problem="not_examined"
        )
    return text


def _masked_before(read: Read) -> str | None:
    """The text that was decided on last, by a person or the policy, if not to remove it; None if none was."""
    decided = [each.delivered for each in read.decisions if each.kind != EntryKind.REMOVED and each.delivered]
    return decided[-1] if decided else read.message.delivered


def _columns(
    thread: Thread, read: Read, rules: Rules, kind: EntryKind, shown: str | None, *, gives: bool
) -> dict[str, Any]:
    """What the decision changes on the two sides of the thread."""
    message, role = read.message, Role(read.message.role)
    columns: dict[str, Any] = one_more(thread, role) if gives else {}
    after = remembered = memory.decoded(memory_of(thread, role))
    found = verdict.decoded(message.verdict)
    if kind != EntryKind.DISMISSED and found is not None:
        in_order = is_in_order(message, kind, shown)
        decided = Reviewed(in_order, was_in_order=_was_in_order(read), read=shown is not None)
        after = reviewed(after, thread, message, found.findings, decided)
    if gives and shown is not None:
        after = attrs.evolve(after, heard=Eyes(thread, role, rules).heard_after(shown))
    return columns if after == remembered else columns | side_columns(role, memory=after.encoded())


def _was_in_order(read: Read) -> bool:
    """Whether somebody found so before, and it was taken back then."""
    return any(is_in_order(read.message, each.kind, each.delivered) for each in read.decisions)


def _reviewed(message: Entry, decision: Entry, after: Thread) -> Entry:
    """The message as it stands after the decision; a report that is dismissed leaves it as it is."""
    if decision.kind == EntryKind.DISMISSED:
        return message
    reviewed = message.evolve(shown_by=decision.entry, version=message.version + 1)
    if decision.gives is None:
        return reviewed
    return reviewed.evolve(
        seq=decision.gives,
        delivered_at=decision.at,
        buyer_sent=after.buyer_sent,
        seller_sent=after.seller_sent,
    )


def _closed(case: Case, decision: Entry) -> Case:
    return case.evolve(state=CaseState.CLOSED.value, decided_by=decision.entry, version=case.version + 1)


def _strike(thread: Thread, read: Read, decision: Entry, ladder: Ladder, draw: Draw) -> list[Change]:
    """The strike that is taken back, or the one given for what was rightly reported; and its events."""
    strike, standing = read.strike, read.standing
    bumped = standing.evolve(version=standing.version + 1)
    guard: Change = Put(bumped, standing.version) if standing.version else Insert(bumped)
    if strike is not None and strike.overruled_by is None and _takes_back(read.message, decision, strike):
        overruled = strike.evolve(overruled_by=decision.entry, version=strike.version + 1)
        taken_back = event(EventKind.STRIKE_OVERRULED, read.message, strike.user, decision.at, draw)
        left = tuple(overruled if each.key == strike.key else each for each in read.strikes)
        turned = told(read.strikes, left, read.message, ladder, decision.at, draw) if left else []
        return [Put(overruled, strike.version), guard, Insert(taken_back), *turned]
    if decision.kind == EntryKind.REMOVED and (strike is None or strike.overruled_by is not None):
        struck = _struck(thread, read, decision)
        if strike is not None:
            struck = struck.evolve(version=strike.version + 1)
        issued = event(EventKind.STRIKE_ISSUED, read.message, struck.user, decision.at, draw)
        others = tuple(each for each in read.strikes if each.key != struck.key)
        turned = told(read.strikes, (struck, *others), read.message, ladder, decision.at, draw)
        given = Insert(struck) if strike is None else Put(struck, strike.version)
        return [given, guard, Insert(issued), *turned]
    return []


def _takes_back(message: Entry, decision: Entry, strike: Strike) -> bool:
    """Whether a decision takes a strike back; where a mask is left, that of a report alone."""
    if is_in_order(message, decision.kind, decision.delivered):
        return True
    return decision.kind == EntryKind.CLEARED and strike.rule.startswith(_REVIEW)


def _appeal_decided(read: Read, decision: Entry, draw: Draw) -> list[Change]:
    appealed = next((case for case in read.open_cases if case.kind == CaseKind.APPEALED), None)
    if appealed is None:
        return []
    return [Insert(event(EventKind.APPEAL_DECIDED, read.message, appealed.author, decision.at, draw))]


def _struck(thread: Thread, read: Read, decision: Entry) -> Strike:
    reported = next(case for case in read.open_cases if case.kind == CaseKind.REPORTED)
    return Strike(
        user=reported.author,
        role=reported.role,
        transaction_id=thread.transaction_id,
        entry=read.message.entry,
        at=decision.at,
        reason="reported",
        rule=f"{_REVIEW}{reported.reason}",
    )


def _told(thread: Thread, read: Read, decision: Entry, draw: Draw) -> list[Change]:
    """The rows that tell the author what was decided, and a reporter what became of the report."""
    reporters = [case.opened_by for case in read.open_cases if case.kind == CaseKind.REPORTED]
    author = author_of(thread, Role(read.message.role))
    told = reporters if decision.kind == EntryKind.DISMISSED else [author, *reporters]
    return [
        Insert(decided(decision, user, octets=sha256(draw.spare + user.encode()).digest()[:16]))
        for user in told
        if user is not None
    ]


def _notice(thread: Thread, message: Entry, decision: Entry, draw: Draw) -> list[Change]:
    """The outbox row that tells the other side of a message that reaches it now."""
    role = Role(message.role).other
    recipient = author_of(thread, role)
    if recipient is None or memory.is_muted(memory_of(thread, role)):
        return []
    return [
        Insert(new_message(message, recipient, position=decision.entry, at=decision.at, octets=draw.spare))
    ]
