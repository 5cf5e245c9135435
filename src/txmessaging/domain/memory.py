"""What a side of a thread remembers between its messages: one text on the thread's row.

Kept as compact JSON in one field, so that a later version remembers more without a migration.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from hashlib import blake2b

import attrs

MOST_TRIES = 32
MOST_OF_ONE_MESSAGE = 8
MOST_CARRY_OCTETS = 256
DIGEST_OCTETS = 12


@attrs.frozen
class Try:
    """A contact detail that was tried and did not get through: never the value, only a keyed digest."""

    kind: str
    digest: str
    entry: int


@attrs.frozen
class Memory:
    """The memory of one side.

    Attributes:
        carry: the detector's own bytes, at most 256.
        tries: the last 32 different contact details that did not get through, oldest first.
    """

    carry: bytes = b""
    tries: tuple[Try, ...] = ()

    def remembers(self, kind: str, digest: str) -> bool:
        """Whether this very value was tried before."""
        return any(tried.kind == kind and tried.digest == digest for tried in self.tries)

    def with_tries(self, tries: Sequence[Try]) -> Memory:
        """The memory with more tries, each value once; those longest ago go.

        Args:
            tries: of one message, what is surest first. The first eight count: a message that is full
                of values must not drive out what was tried before.
        """
        fresh = {(tried.kind, tried.digest): tried for tried in tries[:MOST_OF_ONE_MESSAGE]}
        older = [tried for tried in self.tries if (tried.kind, tried.digest) not in fresh]
        return attrs.evolve(self, tries=(*older, *fresh.values())[-MOST_TRIES:])

    def encoded(self) -> str:
        """The text to store; empty when there is nothing to remember."""
        if not self.carry and not self.tries:
            return ""
        document = {
            "v": 1,
            "carry": base64.b64encode(self.carry[:MOST_CARRY_OCTETS]).decode(),
            "tries": [[tried.kind, tried.digest, tried.entry] for tried in self.tries],
        }
        return json.dumps(document, separators=(",", ":"))


NOTHING = Memory()


def decoded(text: str) -> Memory:
    """The memory that was stored."""
    if not text:
        return NOTHING
    document = json.loads(text)
    return Memory(
        carry=base64.b64decode(document["carry"]),
        tries=tuple(Try(kind, digest, entry) for kind, digest, entry in document["tries"]),
    )


def digest_of(secret: bytes, kind: str, value: str) -> str:
    """A digest of a contact detail, keyed by the thread's secret (BLAKE2b, RFC 7693)."""
    return blake2b(f"{kind}\0{value}".encode(), key=secret, digest_size=DIGEST_OCTETS).hexdigest()
