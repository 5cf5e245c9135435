"""The author appeals against what was done with a message: somebody looks at it, or looks again."""

from __future__ import annotations

import attrs

from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.events import EventKind, event
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.records import Case, Entry
from txmessaging.domain.review import FINDS_IN_ORDER, CaseView, Read, case_view, is_in_order, opened
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.vocabulary import CaseKind, CaseState, EntryKind, Outcome
from txmessaging.errors import MessageNotFound, NotAppealable


@attrs.frozen(kw_only=True)
class Appeal:
    """An appeal, already checked.

    Attributes:
        author: whose message it is.
        text: why the author thinks otherwise.
        window: microseconds from the action in which it may be appealed.
    """

    author: str
    text: str = attrs.field(repr=False)
    window: int


def appeal(snapshot: Snapshot, read: Read | None, command: Appeal, draw: Draw) -> Decision[CaseView]:
    """The case of the appeal; a second appeal against the same action is answered with the first one.

    Raises:
        ThreadNotFound: there is no such conversation for the author.
        MessageNotFound: the author has no such message.
        NotAppealable: there is nothing to appeal against, or it is too late.
    """
    thread = existing(snapshot)
    role = role_of(thread, command.author)
    if read is None or read.message.kind != EntryKind.MESSAGE or read.message.role != role:
        raise MessageNotFound("there is no such message of this author")
    action = action_of(read)
    if action is None:
        raise NotAppealable("nothing was decided against this message", problem="nothing_decided")
    if appealed := _appealed(read, action):
        return Decision(case_view(appealed))
    _check(read, action, draw.now, command.window)
    line = Line(kind=EntryKind.APPEALED, role=role, acts_on=action.entry, original=command.text)
    entry, after = append(thread, line, draw)
    case = opened(
        read.message,
        command.author,
        CaseKind.APPEALED,
        action=action.entry,
        reason=code_of(read.message, action),
        at=entry.at,
        opened_by=command.author,
    )
    told = event(EventKind.APPEAL_OPENED, read.message, command.author, entry.at, draw)
    changes = (Insert(entry), Put(after, thread.version), Insert(case), Insert(told))
    return Decision(case_view(case), changes)


def action_of(read: Read) -> Entry | None:
    """What there is to appeal against: the last decision, or how the message was met when it was sent."""
    message, decision = read.message, read.decision
    if decision is not None:
        return None if is_in_order(message, decision.kind, decision.delivered) else decision
    return None if message.outcome == Outcome.DELIVERED else message


def code_of(message: Entry, action: Entry) -> str:
    """The code of what was done: the outcome, or the decision; a mask that one has left is what remains."""
    if action is message:
        return message.outcome or ""
    if action.kind in FINDS_IN_ORDER and not is_in_order(message, action.kind, action.delivered):
        return EntryKind.MASKED
    return action.kind


def is_final(read: Read, action: Entry) -> bool:
    """Whether an action is the answer to an appeal; a removal, or a mask that one has left, is none."""
    return action.kind in _ANSWERS and any(
        case.kind == CaseKind.APPEALED and case.decided_by == action.entry for case in read.cases
    )


_ANSWERS = frozenset({EntryKind.MASKED, EntryKind.REJECTED})
"""What an appeal that is not granted comes to."""


def _appealed(read: Read, action: Entry) -> Case | None:
    appeals = (case for case in read.cases if case.kind == CaseKind.APPEALED)
    return next((case for case in appeals if case.action == action.entry), None)


def _check(read: Read, action: Entry, now: int, window: int) -> None:
    for case in read.cases:
        if case.kind == CaseKind.HELD and case.state == CaseState.OPEN:
            raise NotAppealable("somebody is going to look at this message anyway", problem="under_review")
    if is_final(read, action):
        raise NotAppealable("this was decided on appeal, which is final", problem="decided_on_appeal")
    if now - action.at > window:
        raise NotAppealable("the time in which this could be appealed is over", problem="too_late")
