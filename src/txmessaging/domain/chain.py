"""Canonical bytes and chain links of the log. `docs/reference/transcript-format.md` specifies them.

A link commits to the one before it, so changing, removing or moving an entry changes every later
link. It covers four parts through salted digests (a commitment: hiding and binding), so a part can
be withheld or erased and the chain still verifies. Hash: SHA-256 (FIPS 180-4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from struct import Struct

from txmessaging.domain.records import Entry
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role, Topic

TAG = b"txmessaging/1"
GENESIS = bytes(32)
SALT_OCTETS = 16

_length = Struct(">I").pack


def _octets(value: str | int | bytes | None) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return value if isinstance(value, bytes) else b"%d" % (value or 0)


def _prefixed(octets: bytes) -> bytes:
    return _length(len(octets)) + octets


# What returns in nearly every entry, packed once: None, the words of the closed lists, small numbers.
_PACKED: Mapping[str | int | bytes | None, bytes] = {
    None: b"\xff\xff\xff\xff",
    TAG: _prefixed(TAG),
    b"": _prefixed(b""),
    **{word.value: _prefixed(word.encode()) for words in (EntryKind, Role, Outcome, Topic) for word in words},
    **{number: _prefixed(b"%d" % number) for number in range(256)},
}


def packed(values: Iterable[str | int | bytes | None]) -> bytes:
    """The values as unambiguous bytes: each is its length in 4 bytes, big-endian, then itself.

    Text is UTF-8, a number its decimal digits, None the length FFFFFFFF and nothing.

    >>> packed(["ab", 7, None]).hex()
    '0000000261620000000137ffffffff'
    """
    parts: list[bytes] = []
    for value in values:
        part = _PACKED.get(value)
        parts.append(_prefixed(_octets(value)) if part is None else part)
    return b"".join(parts)


def commitment(salt: bytes, content: bytes) -> bytes:
    """SHA-256 of a salt of 16 bytes and the content."""
    return sha256(salt + content).digest()


def head_bytes(entry: Entry) -> bytes:
    """The canonical head: what everybody who holds a transcript may see of the entry."""
    return packed(
        (
            entry.kind,
            entry.role,
            entry.outcome,
            entry.acts_on,
            entry.gives,
            entry.topic,
            entry.at,
            entry.buyer_read,
            entry.seller_read,
        )
    )


def detail_bytes(entry: Entry) -> bytes:
    """The canonical detail: what its author and operators may see of the entry."""
    return packed((entry.actor, entry.client_id, entry.attempt, entry.verdict, entry.payload))


def head_commitment(entry: Entry) -> bytes:
    """The commitment to the head."""
    return commitment(entry.head_salt, head_bytes(entry))


def detail_commitment(entry: Entry) -> bytes:
    """The commitment to the detail; the stored one once the detail was erased."""
    return _held(entry.detail_salt, detail_bytes(entry), entry.detail_digest)


def original_commitment(entry: Entry) -> bytes:
    """The commitment to the text as written; empty where the entry has none."""
    return _held(entry.original_salt, _text(entry.original), entry.original_digest)


def delivered_commitment(entry: Entry) -> bytes:
    """The commitment to the text as delivered; empty where it is the original or there is none."""
    return _held(entry.delivered_salt, _text(entry.delivered), entry.delivered_digest)


def _text(text: str | None) -> bytes:
    return b"" if text is None else text.encode()


def _held(salt: bytes | None, content: bytes, digest: bytes | None) -> bytes:
    return commitment(salt, content) if salt is not None else digest or b""


def link(  # noqa: PLR0917 - the order of the hash is the order of the arguments
    previous: bytes,
    transaction_id: str,
    entry: int,
    head: bytes,
    detail: bytes,
    original: bytes,
    delivered: bytes,
) -> bytes:
    """The link of an entry: SHA-256 over the tag, the link before, its place and its four commitments."""
    return sha256(packed((TAG, previous, transaction_id, entry, head, detail, original, delivered))).digest()


def link_of(previous: bytes, entry: Entry) -> bytes:
    """The link that this entry must have behind `previous`."""
    return link(
        previous,
        entry.transaction_id,
        entry.entry,
        head_commitment(entry),
        detail_commitment(entry),
        original_commitment(entry),
        delivered_commitment(entry),
    )
