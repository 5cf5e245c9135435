"""Cases: messages that somebody of the marketplace is to look at, and what was read of one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.message import Message, Review, review_of
from txmessaging.domain.records import Case, Entry, Standing, Strike
from txmessaging.domain.vocabulary import CaseKind, CaseState, EntryKind, Role

UPHOLDING = frozenset({EntryKind.MASKED, EntryKind.REMOVED})
"""Decisions that do something about a message that was reported."""


@attrs.frozen(kw_only=True)
class CaseView:
    """A message that somebody is to look at, or did: ids and codes only.

    Attributes:
        transaction_id, entry: the message.
        kind: why: `held`, `reported` or `appealed`.
        action: the entry it is about: the message itself, or the decision that is appealed or whose text is
            reported.
        author, role: whose message it is.
        opened_by: who reported or appealed; None for what was held.
        reason: a stable code: of a report, or the rule that held it.
        opened_at: when, UTC.
        state: `open` or `closed`.
        decided_by: the entry of the log that closed it; None while open.
        review: what it says; where decisions were read.
    """

    transaction_id: str
    entry: int
    kind: CaseKind
    action: int
    author: str
    role: Role
    opened_by: str | None
    reason: str
    opened_at: datetime
    state: CaseState
    decided_by: int | None
    review: Review | None = None


@attrs.frozen(kw_only=True)
class CaseFile:
    """Everything about one message that waits for review.

    Attributes:
        message: the message with its verdict, and what was decided on it so far.
        cases: why it waits, or waited.
        around: the log around it, undelivered attempts and all, ascending.
    """

    message: Message
    cases: tuple[CaseView, ...]
    around: tuple[Entry, ...]


@attrs.frozen(kw_only=True)
class Read:
    """What a decision about a message reads beside its thread.

    Attributes:
        message: its entry.
        decisions: the entries that decided on it, ascending.
        cases: all that there were.
        strike: what it cost its author; None if nothing.
        standing: guards the author's strikes; version 0 if there is no such row.
        strikes: the newest of the author in this role.
        reported: the entries whose texts were reported, by number.
    """

    message: Entry
    decisions: tuple[Entry, ...]
    cases: tuple[Case, ...]
    strike: Strike | None
    standing: Standing
    strikes: tuple[Strike, ...] = ()
    reported: Mapping[int | None, Entry] = attrs.field(factory=dict[int | None, Entry])

    @property
    def decision(self) -> Entry | None:
        """What was decided on it last; None if nothing was. To dismiss a report decides nothing."""
        return next((each for each in reversed(self.decisions) if each.kind != EntryKind.DISMISSED), None)

    @property
    def open_cases(self) -> tuple[Case, ...]:
        """What waits."""
        return tuple(case for case in self.cases if case.state == CaseState.OPEN)


FINDS_IN_ORDER = frozenset({EntryKind.RELEASED, EntryKind.CLEARED})
"""Decisions in favour of the author. Where one leaves a mask, that was not what it was about."""


def is_in_order(message: Entry, kind: str, shown: str | None) -> bool:
    """Whether a decision finds a message in order as it was written, so that it counts against nobody.

    Args:
        message: the message.
        kind: of the decision.
        shown: the text that is shown by it; None where that does not change.
    """
    return kind in FINDS_IN_ORDER and shown in {None, message.original}


def opened(
    message: Entry, author: str, kind: CaseKind, *, action: int, reason: str, at: int, opened_by: str | None
) -> Case:
    """A case that is open. The arguments are as in `Case`."""
    return Case(
        transaction_id=message.transaction_id,
        entry=message.entry,
        kind=kind.value,
        action=action,
        author=author,
        role=message.role,
        opened_by=opened_by,
        reason=reason,
        opened_at=at,
    )


def case_view(case: Case, decision: Entry | None = None) -> CaseView:
    """A case, with what its decision says if that was read."""
    return CaseView(
        transaction_id=case.transaction_id,
        entry=case.entry,
        kind=CaseKind(case.kind),
        action=case.action,
        author=case.author,
        role=Role(case.role),
        opened_by=case.opened_by,
        reason=case.reason,
        opened_at=from_microseconds(case.opened_at),
        state=CaseState(case.state),
        decided_by=case.decided_by,
        review=None if decision is None else review_of(decision),
    )
