"""What a scan answers with: findings, their pieces, and the scan itself."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

CONTACT_KINDS: Final = frozenset({"email", "phone", "social", "messenger", "link"})
"""The kinds of findings that are contact details."""

HIGH_CONFIDENCE: Final = 0.9
"""From this confidence on a finding is treated as certain enough to have consequences."""

CLEARED: Final = "cleared"
"""The excuse of what somebody found in order before: no rule of a policy is asked about it."""

MAX_CHARACTERS: Final = 100_000
"""How many code points of a text are examined; the rest is left out and `Scan.complete` says so."""


def _per_mille(confidence: float) -> float:
    return round(confidence, 3)


@frozen
class Piece:
    """A part of a finding, in the message it stands in.

    Attributes:
        label: The label that was given to `scan` with that message.
        start: First code point of the part in that message's text.
        end: One past its last code point.

    Example:
        >>> Piece(label=3, start=0, end=4)
        Piece(label=3, start=0, end=4)
    """

    label: int
    start: int
    end: int


@frozen
class Finding:
    """One contact detail in a text.

    The value is left out of the `repr`, so that it doesn't reach a log by accident.

    Attributes:
        kind: `"email"`, `"phone"`, `"social"`, `"messenger"`, `"link"`, or `"solicitation"`, an invitation
            off the platform without a detail; kinds are open, expect others.
        start: First code point of the detail in the original text.
        end: One past its last code point: `text[start:end]` is what a reader sees.
        value: The detail in one normal form: an address with a lower-case domain, a phone number in
            E.164, `network:handle` for an account (`@handle` if the network is unknown), host and path
            of a link without scheme, `www.`, port and query; what an invitation is for.
        confidence: From 0 (certainly none) to 1 (certainly one), three decimals.
        network: The social network or messenger, if it is known.
        disguised: Whether the detail was written so as to escape a filter.
        evidence: What speaks for and against it, in words that never hold the value.
        rule: The rule that found it, such as `"email.plain"`.
        pieces: Its parts, if it is spread over several messages; else empty.
        excuse: Why it does not count against its author: `"negated"` in a sentence that forbids or warns,
            `"quoted"` in one that quotes the rule; what is done with a message may add others. None if
            nothing excuses it.

    Example:
        >>> Finding("email", 0, 8, "a@b.test", 0.99)
        Finding(kind='email', start=0, end=8, confidence=0.99, network=None, disguised=False, evidence=(), \
rule='', pieces=(), excuse=None)
    """

    kind: str
    start: int
    end: int
    value: str = field(repr=False)
    confidence: float = field(converter=_per_mille)
    network: str | None = None
    disguised: bool = False
    evidence: tuple[str, ...] = ()
    rule: str = ""
    pieces: tuple[Piece, ...] = ()
    excuse: str | None = None


@frozen
class Scan:
    """The answer to one `ContactInfoDetector.scan`.

    Attributes:
        findings: The details found, by position; none overlaps another.
        carry: Opaque bytes (at most 256) for the scan of the same sender's next message.
        near_misses: If they were asked for: what looked like a detail and why it is none, by position;
            none overlaps another or a finding.
        examined: How many characters were examined.
        complete: False if the text was longer than `MAX_CHARACTERS`, or held so many candidates that
            some were left unexamined.

    Example:
        >>> Scan(examined=5).findings
        ()
    """

    findings: tuple[Finding, ...] = ()
    carry: bytes = b""
    near_misses: tuple[Finding, ...] = ()
    examined: int = 0
    complete: bool = True
