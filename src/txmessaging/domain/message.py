"""A message as one reader may see it."""

from __future__ import annotations

from datetime import datetime

import attrs

from txmessaging.domain.instant import from_microseconds, from_optional
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.verdict import Verdict, decoded
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role

# A word by its text: a look-up in place of a call of the enum, for every message of every page.
_ROLES: dict[str, Role] = {word.value: word for word in Role}
_KINDS: dict[str, EntryKind] = {word.value: word for word in EntryKind}
_OUTCOMES: dict[str, Outcome] = {word.value: word for word in Outcome}


@attrs.frozen(kw_only=True, slots=False)
class Review:
    """What somebody of the marketplace decided on a message.

    Attributes:
        decision: `released`, `masked`, `cleared`, `rejected` or `removed`.
        reason: the reviewer's words to the author, or to the reporter of what was dismissed; None if there
            were none, if they are for the other one, or were erased.
        at: when, UTC.
        entry: the line of the log that says so.
    """

    decision: EntryKind
    reason: str | None = attrs.field(repr=False)
    at: datetime
    entry: int


@attrs.frozen(kw_only=True, slots=False)
class Message:
    """A message or a note of the host, as one reader may see it.

    Attributes:
        transaction_id: the conversation.
        entry: its line in the log.
        seq: its number among what was delivered; None while it is not.
        kind: MESSAGE, or NOTE for what the host put into the timeline.
        role: whose message.
        author: the account; None for the host.
        actor: who of the account's staff wrote it, if that was stated.
        topic: one of the topics; for a note, the host's own word.
        body: what this reader may see; None where the text was erased.
        original: as written; for its author and operators only.
        sent_at, delivered_at: UTC.
        outcome: what became of it when it was sent; None for a note. The other party reads `masked` if
            this is not all that was written, else `delivered`: neither a warning nor a review concerns them.
        verdict: what was found and decided then; for its author and operators only.
        review: what was decided on it last, if anybody did; for its author and operators only.
    """

    transaction_id: str
    entry: int
    seq: int | None
    kind: EntryKind
    role: Role
    author: str | None
    actor: str | None
    topic: str
    body: str | None = attrs.field(repr=False)
    original: str | None = attrs.field(repr=False)
    sent_at: datetime
    delivered_at: datetime | None
    outcome: Outcome | None
    verdict: Verdict | None = attrs.field(repr=False)
    review: Review | None = None


def author_of(thread: Thread, role: Role) -> str | None:
    """The account behind a role; the host has none."""
    if role is Role.HOST:
        return None
    return thread.buyer if role is Role.BUYER else thread.seller


def review_of(decision: Entry) -> Review:
    """What an entry that decides says."""
    return Review(
        decision=_KINDS[decision.kind],
        reason=decision.original,
        at=from_microseconds(decision.at),
        entry=decision.entry,
    )


def message_for(thread: Thread, entry: Entry, reader: Role | None, decision: Entry | None = None) -> Message:
    """The message of an entry, as `reader` may see it.

    Args:
        thread: the conversation.
        entry: the message or note.
        reader: whose eyes; None is an operator, who sees all.
        decision: the entry that `shown_by` names, where it names one.
    """
    role = _ROLES[entry.role]
    insider = reader is None or reader is role
    body = shown(entry, decision)
    sent_at = from_microseconds(entry.at)
    return Message(
        transaction_id=entry.transaction_id,
        entry=entry.entry,
        seq=entry.seq,
        kind=_KINDS[entry.kind],
        role=role,
        author=author_of(thread, role),
        actor=entry.actor if insider else None,
        topic=entry.topic or "",
        body=body,
        original=entry.original if insider else None,
        sent_at=sent_at,
        delivered_at=sent_at if entry.delivered_at == entry.at else from_optional(entry.delivered_at),
        outcome=_outcome(entry, body, insider=insider),
        verdict=decoded(entry.verdict) if insider else None,
        review=review_of(decision) if insider and decision is not None else None,
    )


def _outcome(entry: Entry, body: str | None, *, insider: bool) -> Outcome | None:
    if entry.outcome is None or insider:
        return None if entry.outcome is None else _OUTCOMES[entry.outcome]
    return Outcome.DELIVERED if body == entry.original else Outcome.MASKED


def shown(entry: Entry, decision: Entry | None = None) -> str | None:
    """The text in force: what was decided last, else what was delivered, else what was written."""
    if decision is not None and decision.delivered is not None:
        return decision.delivered
    return entry.original if entry.delivered is None else entry.delivered
