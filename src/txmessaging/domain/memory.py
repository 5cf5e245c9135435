"""What a side of a thread remembers between its messages: one text on the thread's row.

Kept as compact JSON in one field, so that a later version remembers more without a migration.
"""

from __future__ import annotations

import base64
import functools
import json
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

import attrs

from txmessaging.domain.rates import NO_MARKS, Marks

MOST_TRIES = 32
MOST_SAID = 16
MOST_OF_ONE_MESSAGE = 8
MOST_CLEARED = 16
MOST_CARRY_OCTETS = 256
DIGEST_OCTETS = 12


@attrs.frozen
class Try:
    """A contact detail that was tried and did not get through: never the value, only a keyed digest.

    Attributes:
        kind, digest: of the detail.
        entry: the attempt that held it last.
        times: how many attempts held it.
    """

    kind: str
    digest: str
    entry: int
    times: int = 1


@attrs.frozen
class Memory:
    """The memory of one side.

    Attributes:
        carry: the detector's own bytes, at most 256: what its author's next message goes on with.
        heard: the same, of what the other side read alone: what the other's next message may answer.
        tries: the last 32 different contact details that did not get through, oldest first.
        said: kind and digest of the last 16 different findings that did, oldest first, what was excused
            under a kind of its own: who repeats what the other party wrote does not offend.
        cleared: kind and digest of the last 16 different findings of theirs that somebody found in order.
        marks: how far their messages have come, where rates hold.
        muted: whether they want no notices of this conversation.
    """

    carry: bytes = b""
    heard: bytes = b""
    tries: tuple[Try, ...] = ()
    said: tuple[tuple[str, str], ...] = ()
    cleared: tuple[tuple[str, str], ...] = ()
    marks: Marks = NO_MARKS
    muted: bool = False

    def times_tried(self, kind: str, digest: str) -> int:
        """How many attempts held this very value."""
        return next((tried.times for tried in self.tries if (tried.kind, tried.digest) == (kind, digest)), 0)

    def with_tries(self, tries: Sequence[Try]) -> Memory:
        """The memory with more tries, each value once; those longest ago go.

        Args:
            tries: of one message, what is surest first. The first eight count: a message that is full
                of values must not drive out what was tried before.
        """
        fresh = {(tried.kind, tried.digest): tried for tried in tries[:MOST_OF_ONE_MESSAGE]}
        older = [tried for tried in self.tries if (tried.kind, tried.digest) not in fresh]
        counted = [
            attrs.evolve(tried, times=1 + self.times_tried(tried.kind, tried.digest))
            for tried in fresh.values()
        ]
        return attrs.evolve(self, tries=(*older, *counted)[-MOST_TRIES:])

    def without(self, values: Iterable[tuple[str, str]]) -> Memory:
        """The memory as if one attempt with these values, kinds and digests, had not been one."""
        taken = frozenset(values)
        kept: list[Try] = []
        for tried in self.tries:
            if (tried.kind, tried.digest) not in taken:
                kept.append(tried)
            elif tried.times > 1:
                kept.append(attrs.evolve(tried, times=tried.times - 1))
        return attrs.evolve(self, tries=tuple(kept))

    def with_said(self, findings: Sequence[tuple[str, str]]) -> Memory:
        """The memory with more findings that reached the other side, by kind and digest, each once."""
        fresh = dict.fromkeys(findings)
        older = (each for each in self.said if each not in fresh)
        return attrs.evolve(self, said=(*older, *fresh)[-MOST_SAID:])

    def with_cleared(self, findings: Iterable[tuple[str, str]]) -> Memory:
        """The memory with more findings that are in order, by kind and digest, each once."""
        fresh = dict.fromkeys(findings)
        older = (each for each in self.cleared if each not in fresh)
        return attrs.evolve(self, cleared=(*older, *fresh)[-MOST_CLEARED:])

    def without_cleared(self, findings: Iterable[tuple[str, str]]) -> Memory:
        """The memory without findings that are in order no longer."""
        taken = frozenset(findings)
        return attrs.evolve(self, cleared=tuple(each for each in self.cleared if each not in taken))

    def encoded(self) -> str:
        """The text to store; empty when there is nothing to remember."""
        if self == NOTHING:
            return ""
        document: dict[str, Any] = {
            "v": 1,
            "carry": base64.b64encode(self.carry[:MOST_CARRY_OCTETS]).decode(),
            "tries": [_listed(tried) for tried in self.tries],
        }
        if self.heard != self.carry:
            document["heard"] = base64.b64encode(self.heard[:MOST_CARRY_OCTETS]).decode()
        if self.said:
            document["said"] = self.said
        if self.cleared:
            document["cleared"] = self.cleared
        if self.marks != NO_MARKS:
            document["marks"] = [self.marks.rates, self.marks.texts]
        if self.muted:
            document["muted"] = True
        return json.dumps(document, separators=(",", ":"))


NOTHING = Memory()


def decoded(text: str) -> Memory:
    """The memory that was stored."""
    return _decoded(text) if text else NOTHING


@functools.lru_cache(maxsize=64)
def _decoded(text: str) -> Memory:
    """Cached: a send looks at the rates first, and at the message then."""
    document = json.loads(text)
    return Memory(
        carry=base64.b64decode(document["carry"]),
        heard=base64.b64decode(document.get("heard", document["carry"])),
        tries=tuple(Try(*tried) for tried in document["tries"]),
        said=_pairs(document.get("said", ())),
        cleared=_pairs(document.get("cleared", ())),
        marks=_marks(*document["marks"]) if "marks" in document else NO_MARKS,
        muted="muted" in document,
    )


def _pairs(listed: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((kind, digest) for kind, digest in listed)


def is_muted(text: str) -> bool:
    """Whether a stored memory says that its side wants no notices, without reading the rest of it.

    A quotation mark inside a JSON string is escaped, so these characters stand for nothing else.
    """
    return '"muted":true' in text


def _marks(rates: Iterable[int], texts: Iterable[tuple[str, int]]) -> Marks:
    return Marks(tuple(rates), tuple((digest, mark) for digest, mark in texts))


def _listed(tried: Try) -> list[str | int]:
    """As it is stored; that it was tried once goes without saying."""
    listed: list[str | int] = [tried.kind, tried.digest, tried.entry]
    return listed if tried.times == 1 else [*listed, tried.times]


def digest_of(secret: bytes, kind: str, value: str) -> str:
    """A digest of a contact detail, keyed by the thread's secret (BLAKE2b, RFC 7693)."""
    return blake2b(f"{kind}\0{value}".encode(), key=secret, digest_size=DIGEST_OCTETS).hexdigest()
