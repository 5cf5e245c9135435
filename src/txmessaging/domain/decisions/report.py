"""A party reports a message of the other one: it waits for review, and nothing else happens to it."""

from __future__ import annotations

import attrs

from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.events import EventKind, event
from txmessaging.domain.log import Decision, Draw, Line, append
from txmessaging.domain.message import author_of, shown
from txmessaging.domain.records import Case, Entry
from txmessaging.domain.review import CaseView, Read, case_view, opened
from txmessaging.domain.snapshot import Snapshot, role_of
from txmessaging.domain.vocabulary import CaseKind, CaseState, EntryKind
from txmessaging.errors import MessageNotFound


@attrs.frozen(kw_only=True)
class Report:
    """A report, already checked.

    Attributes:
        reporter: a party.
        reason: a code of the closed list.
        text: more words; None if there are none.
    """

    reporter: str
    reason: str
    text: str | None = attrs.field(repr=False)


def report(snapshot: Snapshot, read: Read | None, command: Report, draw: Draw) -> Decision[CaseView]:
    """The case of the reported message; a second report of the same text is answered with the first one.

    Raises:
        ThreadNotFound: there is no such conversation for the reporter.
        MessageNotFound: no such message of the other party was delivered to them.
    """
    thread = existing(snapshot)
    role = role_of(thread, command.reporter)
    author = author_of(thread, role.other)
    if author is None or read is None or read.message.seq is None or read.message.role != role.other:
        raise MessageNotFound("there is no such message of the other party")
    if earlier := _earlier(read):
        return Decision(case_view(earlier))
    line = Line(
        kind=EntryKind.REPORTED,
        role=role,
        acts_on=read.message.entry,
        topic=command.reason,
        original=command.text,
    )
    entry, after = append(thread, line, draw)
    case = opened(
        read.message,
        author,
        CaseKind.REPORTED,
        action=_source(read).entry,
        reason=command.reason,
        at=entry.at,
        opened_by=command.reporter,
    )
    told = event(EventKind.MESSAGE_REPORTED, read.message, author, entry.at, draw)
    changes = (Insert(entry), Put(after, thread.version), Insert(case), Insert(told))
    return Decision(case_view(case), changes)


def _earlier(read: Read) -> Case | None:
    """The report that waits, or was decided on, with the text that is seen now; nobody reports a removal."""
    reports = [case for case in read.cases if case.kind == CaseKind.REPORTED]
    seen = shown(_source(read))
    # A removal that was appealed in vain still shows.
    removed = any(each.kind == EntryKind.REMOVED and each.delivered == seen for each in read.decisions)
    for case in reversed(reports):
        if removed or case.state == CaseState.OPEN or shown(read.reported[case.action]) == seen:
            return case
    return None


def _source(read: Read) -> Entry:
    """The entry whose text the other party sees."""
    if read.decision is None or read.decision.delivered is None:
        return read.message
    return read.decision
