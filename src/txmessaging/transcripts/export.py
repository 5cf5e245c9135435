"""Writing a transcript, line by line. `docs/reference/transcript-format.md` specifies the format."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from txmessaging.domain import chain
from txmessaging.domain.chain import DETAIL_FIELDS, HEAD_FIELDS
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.vocabulary import EntryKind, View

FORMAT = "txmessaging-transcript/1"
STATEMENTS = frozenset({EntryKind.OPENED, EntryKind.RESTATED})
DECISIONS = frozenset(kind for kind in EntryKind if kind.is_decision)
EVERYTHING = frozenset({"head", "detail", "original", "delivered"})
_HIDDEN: Mapping[str, frozenset[str]] = {
    EntryKind.OPENED: frozenset({"original"}),
    EntryKind.RESTATED: frozenset({"detail", "original"}),
    EntryKind.NOTE: frozenset({"detail"}),
    EntryKind.REPORTED: EVERYTHING,
    EntryKind.APPEALED: EVERYTHING,
}
"""What a party does not see of entries whose kind says it; of the other party's, if they are one's."""


@attrs.frozen
class Head:
    """A place in a log: an entry's number and its link. Kept elsewhere, it proves what came before."""

    entry: int
    link: str

    def __str__(self) -> str:
        return f"{self.entry}:{self.link}"


def head_of(thread: Thread) -> Head:
    """The newest head of a thread."""
    return Head(thread.last_entry, thread.head.hex())


def first_line(thread: Thread, view: View) -> str:
    """The line that fixes the count, the head and the view."""
    return _line(
        {
            "format": FORMAT,
            "transaction": thread.transaction_id,
            "view": view.value,
            "entries": thread.last_entry,
            "head": thread.head.hex(),
        }
    )


def last_line(erased: Iterable[tuple[int, str]]) -> str:
    """The line that ends a transcript and names the parts that were erased: (entry, part)."""
    return _line({"end": True, "erased": [list(pair) for pair in erased]})


def entry_line(entry: Entry, view: View) -> str:
    """The line of an entry: what the view shows, and commitments for the rest."""
    fields: dict[str, Any] = {"entry": entry.entry, "link": entry.link.hex()}
    hidden = hidden_parts(entry, view)
    if "head" in hidden:
        fields["head_commitment"] = chain.head_commitment(entry).hex()
    else:
        fields["head"] = {name: getattr(entry, name) for name in HEAD_FIELDS}
        fields["head_salt"] = entry.head_salt.hex()
    detail = {name: getattr(entry, name) for name in DETAIL_FIELDS}
    _part(fields, "detail", detail, entry.detail_salt, chain.detail_commitment(entry), "detail" in hidden)
    _part(
        fields,
        "original",
        entry.original,
        entry.original_salt,
        chain.original_commitment(entry),
        "original" in hidden,
    )
    _part(
        fields,
        "delivered",
        entry.delivered,
        entry.delivered_salt,
        chain.delivered_commitment(entry),
        "delivered" in hidden,
    )
    return _line(fields)


def hidden_parts(entry: Entry, view: View) -> frozenset[str]:
    """Which parts of an entry this view does not show.

    A party sees what it wrote, what was delivered to it and the host's entries; of the other
    party's undelivered attempts, reports and appeals only that there was an entry. What the host
    stated of the order is for operators, but for the parties and the time of purchase.
    """
    if view is View.OPERATOR or entry.role == view.value:
        return frozenset()
    if entry.kind == EntryKind.MESSAGE:
        return _hidden_of_message(entry)
    if entry.kind in DECISIONS:
        return _hidden_of_decision(entry, view)
    return _HIDDEN.get(entry.kind, frozenset[str]())


def _hidden_of_message(entry: Entry) -> frozenset[str]:
    """Of the other party's message: all of it until it is delivered, then all but what was delivered."""
    if entry.seq is None:
        return EVERYTHING
    if entry.gives is None:
        # An operator delivered it later: the text stands with that decision.
        return frozenset({"detail", "original", "delivered"})
    return frozenset({"detail"}) if entry.delivered is None else frozenset({"detail", "original"})


def _hidden_of_decision(entry: Entry, view: View) -> frozenset[str]:
    """The author of the message sees what was decided and why, the other party what it changes for them."""
    is_author = entry.topic == view.value
    if entry.kind == EntryKind.DISMISSED:
        return EVERYTHING if is_author else frozenset({"detail"})
    if is_author:
        return frozenset({"detail"})
    return EVERYTHING if entry.delivered is None else frozenset({"detail", "original"})


def erased_parts(entry: Entry) -> list[tuple[int, str]]:
    """The parts of an entry that an erasure took."""
    digests = {
        "detail": entry.detail_digest,
        "original": entry.original_digest,
        "delivered": entry.delivered_digest,
    }
    return [(entry.entry, part) for part, digest in digests.items() if digest is not None]


def _part(  # noqa: PLR0917 - one line for each part at the call
    fields: dict[str, Any],
    name: str,
    content: Any,  # noqa: ANN401 - a text or an object
    salt: bytes | None,
    commitment: bytes,
    hidden: bool,  # noqa: FBT001 - the same
) -> None:
    """A part as content and salt, as a commitment where it is hidden or erased, or not at all."""
    if not hidden and (salt is not None or isinstance(content, str)):
        fields[name] = content
        # A text without a salt was put there behind our back; whoever checks shall see it.
        fields[f"{name}_salt"] = None if salt is None else salt.hex()
    elif commitment:
        fields[f"{name}_commitment"] = commitment.hex()


def _line(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
