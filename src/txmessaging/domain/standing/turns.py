"""What the marketplace is told when strikes change a standing: facts for an act of its own."""

from __future__ import annotations

from collections.abc import Sequence

from txmessaging.domain.changes import Change, Insert
from txmessaging.domain.events import EventKind, event
from txmessaging.domain.log import Draw
from txmessaging.domain.records import Entry, Strike
from txmessaging.domain.standing.fold import StandingView, fold
from txmessaging.domain.standing.ladder import Ladder
from txmessaging.domain.vocabulary import Role


def turns(before: StandingView, after: StandingView) -> tuple[EventKind, ...]:
    """The kinds of events between two standings of one user.

    That time alone restores a standing is no event: the first one said until when it would last.
    """
    found: list[EventKind] = []
    if _later(after, before):
        found.append(EventKind.SUSPENDED)
    if after.privileges_at_risk and not before.privileges_at_risk:
        found.append(EventKind.PRIVILEGES_AT_RISK)
    if _is_restrained(before) and not _is_restrained(after):
        found.append(EventKind.RESTORED)
    return tuple(found)


def _is_restrained(standing: StandingView) -> bool:
    return standing.suspended_until is not None or standing.privileges_at_risk


def _later(after: StandingView, before: StandingView) -> bool:
    """Whether a suspension began, or was made longer."""
    if after.suspended_until is None:
        return False
    return before.suspended_until is None or after.suspended_until > before.suspended_until


def told(  # noqa: PLR0917 - two sets of strikes, and what they are looked at with
    before: Sequence[Strike], after: Sequence[Strike], message: Entry, ladder: Ladder, at: int, draw: Draw
) -> list[Change]:
    """The events of a change of strikes.

    Args:
        before: the author's strikes in this role, overruled ones too.
        after: the same with the change.
        message: whose strike changes them.
        ladder: what follows from them.
        at: when, UTC microseconds.
        draw: of the call.
    """
    user, role = (after or before)[0].user, Role(message.role)
    views = [fold(user, role, strikes, ladder, at) for strikes in (before, after)]
    return [Insert(event(kind, message, user, at, draw)) for kind in turns(*views)]
