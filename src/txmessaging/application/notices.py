"""From claimed outbox rows to notifications: everything is looked up at sending time, in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from txmessaging.domain.explanation import Explanation
from txmessaging.domain.message import Message, message_for
from txmessaging.domain.notification import Contact, Notification, thread_token
from txmessaging.domain.outbox import DECISION, Lease, parse_mail_group
from txmessaging.domain.records import Entry, Key, Record, Thread
from txmessaging.domain.review import UPHOLDING
from txmessaging.domain.snapshot import role_of
from txmessaging.domain.thread import reference_of
from txmessaging.domain.vocabulary import Role


def recipients(leases: Sequence[Lease]) -> set[str]:
    """The users that these leases concern."""
    return {parse_mail_group(lease.first.group)[1] for lease in leases}


def keys(leases: Sequence[Lease]) -> list[Key]:
    """The threads and entries that these leases concern, each once."""
    found: dict[Key, None] = {}
    for lease in leases:
        transaction_id, _ = parse_mail_group(lease.first.group)
        found[Key(Thread, (transaction_id,))] = None
        for row in lease.rows:
            if row.id.isdecimal():
                found[Key(Entry, (transaction_id, int(row.id)))] = None
    return list(found)


def decision_keys(records: Iterable[Record | None]) -> list[Key]:
    """The entries that decided on some of these, each once."""
    found: dict[Key, None] = {}
    for record in records:
        if isinstance(record, Entry) and record.shown_by is not None:
            found[Key(Entry, (record.transaction_id, record.shown_by))] = None
    return list(found)


def notification(lease: Lease, contact: Contact, records: Mapping[Key, Record | None]) -> Notification | None:
    """The notification of a lease; None if its thread or everything that it tells of is gone.

    Raises:
        Exception: of any kind, if a row or a record is not as this release writes it.
    """
    transaction_id, recipient = parse_mail_group(lease.first.group)
    thread = records.get(Key(Thread, (transaction_id,)))
    if not isinstance(thread, Thread):
        return None
    role = role_of(thread, recipient)
    entries = [records.get(Key(Entry, (transaction_id, int(row.id)))) for row in lease.rows]
    found = [entry for entry in entries if isinstance(entry, Entry)]
    if not found:
        return None
    is_decision = lease.first.kind == DECISION
    return Notification(
        message_id=lease.first.message_id,
        thread_id=thread_token(thread),
        transaction_id=transaction_id,
        reference=reference_of(thread),
        recipient=recipient,
        role=role,
        contact=contact,
        messages=() if is_decision else _messages(thread, found, role, records),
        explanation=_explanation(found[0], role) if is_decision else None,
    )


def _messages(
    thread: Thread, entries: Sequence[Entry], role: Role, records: Mapping[Key, Record | None]
) -> tuple[Message, ...]:
    return tuple(message_for(thread, entry, role, _decision(entry, records)) for entry in entries)


def _explanation(decision: Entry, role: Role) -> Explanation:
    """What an author is told of a decision; a reporter only whether something was done."""
    if decision.topic == role:
        return Explanation(f"review.{decision.kind}", {"reason": decision.original or ""})
    return Explanation(f"report.{'upheld' if decision.kind in UPHOLDING else 'dismissed'}")


def _decision(entry: Entry, records: Mapping[Key, Record | None]) -> Entry | None:
    if entry.shown_by is None:
        return None
    decision = records.get(Key(Entry, (entry.transaction_id, entry.shown_by)))
    return decision if isinstance(decision, Entry) else None
