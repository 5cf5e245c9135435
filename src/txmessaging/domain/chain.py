"""Canonical bytes and chain links of the log. `docs/reference/transcript-format.md` specifies them.

A link commits to the one before it, so changing, removing or moving an entry changes every later
link. It covers four parts through salted digests (a commitment: hiding and binding), so a part can
be withheld or erased and the chain still verifies. Hash: SHA-256 (FIPS 180-4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from operator import attrgetter
from struct import Struct

from txmessaging.domain.records import Entry
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role, Topic

TAG = b"txmessaging/1"
GENESIS = bytes(32)
SALT_OCTETS = 16

_length = Struct(">I").pack


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
        if part is None:
            if isinstance(value, bytes):
                octets = value
            elif isinstance(value, str):
                octets = value.encode()
            else:
                octets = b"%d" % (value or 0)
            part = _length(len(octets)) + octets
        parts.append(part)
    return b"".join(parts)


def commitment(salt: bytes, content: bytes) -> bytes:
    """SHA-256 of a salt of 16 bytes and the content."""
    return sha256(salt + content).digest()


HEAD_FIELDS = ("kind", "role", "outcome", "acts_on", "gives", "topic", "at", "buyer_read", "seller_read")
DETAIL_FIELDS = ("actor", "client_id", "attempt", "verdict", "payload")

_head_of = attrgetter(*HEAD_FIELDS)
_detail_of = attrgetter(*DETAIL_FIELDS)


def head_bytes(entry: Entry) -> bytes:
    """The canonical head: what everybody who holds a transcript may see of the entry."""
    return packed(_head_of(entry))


def detail_bytes(entry: Entry) -> bytes:
    """The canonical detail: what its author and operators may see of the entry."""
    return packed(_detail_of(entry))


def head_commitment(entry: Entry) -> bytes:
    """The commitment to the head."""
    return commitment(entry.head_salt, head_bytes(entry))


def detail_commitment(entry: Entry) -> bytes:
    """The commitment to the detail; the stored one once the detail was erased."""
    if entry.detail_salt is None:
        return entry.detail_digest or b""
    return commitment(entry.detail_salt, detail_bytes(entry))


def original_commitment(entry: Entry) -> bytes:
    """The commitment to the text as written; empty where the entry has none."""
    return _of_text(entry.original, entry.original_salt, entry.original_digest)


def delivered_commitment(entry: Entry) -> bytes:
    """The commitment to the text as delivered; empty where it is the original or there is none."""
    return _of_text(entry.delivered, entry.delivered_salt, entry.delivered_digest)


def _of_text(text: str | None, salt: bytes | None, digest: bytes | None) -> bytes:
    if salt is None:
        return digest or b""
    return commitment(salt, b"" if text is None else text.encode())


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
