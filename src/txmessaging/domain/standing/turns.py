"""What the marketplace is told when strikes change a standing: facts for an act of its own."""

from __future__ import annotations

from collections.abc import Sequence

from txmessaging.domain.changes import Change, Insert
from txmessaging.domain.events import EventKind, Restraint, event
from txmessaging.domain.log import Draw
from txmessaging.domain.records import Entry, Strike
from txmessaging.domain.standing.fold import StandingView, fold
from txmessaging.domain.standing.ladder import Ladder
from txmessaging.domain.vocabulary import Role


def restraint_of(standing: StandingView) -> Restraint:
    """What holds a user back, and until when."""
    # Nothing is graver than being at risk, so the step that is reached is that one.
    at_risk_until = standing.until if standing.privileges_at_risk else None
    return Restraint(suspended_until=standing.suspended_until, at_risk_until=at_risk_until)


def turns(before: Restraint, after: Restraint) -> tuple[EventKind, ...]:
    """The kinds of events between two moments of one user.

    That time alone ends something is no event: the one that told of it said until when it would last. So
    another end is told, also an earlier one.
    """
    found: list[EventKind] = []
    if after.suspended_until not in {None, before.suspended_until}:
        found.append(EventKind.SUSPENDED)
    if after.at_risk_until not in {None, before.at_risk_until}:
        found.append(EventKind.PRIVILEGES_AT_RISK)
    if _has_ended(before, after):
        found.append(EventKind.RESTORED)
    return tuple(found)


def _has_ended(before: Restraint, after: Restraint) -> bool:
    if before.suspended_until is not None and after.suspended_until is None:
        return True
    return before.at_risk_until is not None and after.at_risk_until is None


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
    held, holds = (restraint_of(fold(user, role, strikes, ladder, at)) for strikes in (before, after))
    return [Insert(event(kind, message, user, at, draw, holds)) for kind in turns(held, holds)]
