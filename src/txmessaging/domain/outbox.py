"""Delivering at least once: leases, settlements, and when to try again."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from txmessaging.domain.instant import SECOND
from txmessaging.domain.records import Entry, Key, OutboxRow

MAIL = "mail"
NEW_MESSAGE = "message"
DECISION = "decision"

MOST_ATTEMPTS = 16
FIRST_DELAY = 15 * SECOND
LONGEST_DELAY = 6 * 3600 * SECOND


class State(enum.StrEnum):
    """Where an outbox row stands."""

    DUE = "due"
    DONE = "done"
    DEAD = "dead"


@attrs.frozen
class Lease:
    """What a claim hands out: the lowest unsettled row of a group and those it reaches through to.

    Attributes:
        rows: at least one, by position; the first carries token, attempts and Message-ID.
    """

    rows: tuple[OutboxRow, ...]

    @property
    def first(self) -> OutboxRow:
        """The row that stands for the set."""
        return self.rows[0]

    @property
    def others(self) -> tuple[Key, ...]:
        """The keys of the other rows; a settlement names them."""
        return tuple(row.key for row in self.rows[1:])


@attrs.frozen
class Settlement:
    """What became of a lease.

    Attributes:
        key: the key of the lease's first row.
        token: whose lease; with a token that is no longer the row's, nothing changes.
        state: DONE or DEAD settles every row of the lease; DUE puts it off.
        delay: microseconds until it is due again; for DUE only.
        error: a code for why.
        counts: False gives the attempt back: nothing was tried.
        others: the keys of the lease's other rows. What came in between meanwhile is not settled.
    """

    key: Key
    token: str
    state: State
    delay: int = 0
    error: str | None = None
    counts: bool = True
    others: tuple[Key, ...] = ()


def new_message(entry: Entry, recipient: str, *, position: int, at: int, octets: bytes) -> OutboxRow:
    """The row that tells somebody of a message.

    Args:
        entry: the message.
        recipient: who is told.
        position: the place among the recipient's notices of this thread: the entry that delivers it.
        at: when, UTC microseconds.
        octets: 16 random bytes for the Message-ID.
    """
    return OutboxRow(
        channel=MAIL,
        group=mail_group(entry.transaction_id, recipient),
        kind=NEW_MESSAGE,
        id=str(entry.entry),
        position=position,
        message_id=octets.hex(),
        enqueued_at=at,
    )


def decided(decision: Entry, recipient: str, *, octets: bytes) -> OutboxRow:
    """The row that tells an author, or a reporter, of a decision.

    Args:
        decision: its entry.
        recipient: who is told.
        octets: 16 random bytes for the Message-ID.
    """
    return OutboxRow(
        channel=MAIL,
        group=mail_group(decision.transaction_id, recipient),
        kind=DECISION,
        id=str(decision.entry),
        position=decision.entry,
        message_id=octets.hex(),
        enqueued_at=decision.at,
    )


def claimed(rows: Sequence[OutboxRow], *, token: str, until: int, per_group: int = 1) -> Lease:
    """The lease of a group; its first row is to be put.

    Args:
        rows: the unsettled rows of the group, lowest first; the first is due.
        token: names the claim.
        until: the end of the lease, UTC microseconds by the storage's clock.
        per_group: rows at most, unless the first row remembers how far an earlier claim reached.
    """
    first = rows[0]
    through = rows[:per_group][-1].position if first.through is None else first.through
    leased = first.evolve(
        token=token,
        through=through,
        attempts=first.attempts + 1,
        due_at=until,
        version=first.version + 1,
    )
    others = rows[1:] if through != first.position else ()
    return Lease((leased, *(row for row in others if row.position <= through)))


def settled(rows: Iterable[OutboxRow], settlement: Settlement, now: int) -> tuple[OutboxRow, ...]:
    """What a settlement makes of a lease: the rows to put; none if its token is out of date.

    Args:
        rows: the unsettled rows among those that the settlement names; others are ignored.
        settlement: what became of the lease.
        now: UTC microseconds by the storage's clock.
    """
    unsettled = {row.key: row for row in rows}
    first = unsettled.get(settlement.key)
    if first is None or first.token != settlement.token:
        return ()
    attempts = first.attempts - (not settlement.counts)
    if settlement.state is State.DUE:
        return (_released(first, settlement, attempts=attempts, due_at=now + settlement.delay),)
    end = {"state": settlement.state.value, "settled_at": now}
    others = [unsettled[key] for key in settlement.others if key in unsettled]
    return (
        _released(first, settlement, attempts=attempts, **end),
        *(_released(row, settlement, **end) for row in others),
    )


def _released(row: OutboxRow, settlement: Settlement, **columns: Any) -> OutboxRow:  # noqa: ANN401 - columns of several types
    return row.evolve(token=None, error=settlement.error, version=row.version + 1, **columns)


def backoff(attempts: int, jitter: float) -> int:
    """Microseconds to wait after so many attempts: 15 s, doubled each time, at most 6 h.

    Args:
        attempts: how often it was tried, from 1.
        jitter: a random number in [0, 1); up to half of the wait is taken off, so that rows that
            failed together do not come back together.
    """
    delay = min(FIRST_DELAY << min(attempts - 1, 20), LONGEST_DELAY)
    return delay - int(delay * jitter / 2)


def mail_group(transaction_id: str, recipient: str) -> str:
    """The group of a recipient's mails about one transaction; opaque to storages.

    Ids hold no control characters, so the unit separator of ASCII keeps the two apart.
    """
    return "\x1f".join((transaction_id, recipient))  # noqa: FLY002 - a word of an enum formats as its name


def parse_mail_group(group: str) -> tuple[str, str]:
    """The transaction and the recipient that a group names."""
    transaction_id, _, recipient = group.partition("\x1f")
    return transaction_id, recipient
