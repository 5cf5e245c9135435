"""The detector of this package as a scanner of the corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from benchmarks.detector.corpus import KINDS, Message
from benchmarks.detector.quality import Found, Share
from txmessaging.detection import ContactInfoDetector, Finding, Scan

NAME = "txmessaging.detection"
_detector = ContactInfoDetector()


def scans(message: Message, hinted: bool = True) -> list[Scan]:  # noqa: FBT001, FBT002 - a Scanner's form
    """One scan a turn; each speaker's scans are joined by the carry of that speaker's scan before."""
    region = message.region if hinted else None
    carry: dict[str, bytes] = {}
    every: list[Scan] = []
    for label, (who, text) in enumerate(message.turns):
        heard = next((left for other, left in carry.items() if other != who), None)
        scan = _detector.scan(
            text, region=region, facts=message.facts, carry=carry.get(who), heard=heard, label=label
        )
        carry[who] = scan.carry
        every.append(scan)
    return every


def ours(message: Message, hinted: bool) -> Sequence[Found]:  # noqa: FBT001 - a Scanner's form
    """What the detector finds."""
    return [
        Found(finding.kind, _places(finding, turn), finding.confidence)
        for turn, scan in enumerate(scans(message, hinted))
        for finding in details(scan)
    ]


def details(scan: Scan) -> list[Finding]:
    """The contact details of a scan: the corpus marks no other kinds."""
    return [finding for finding in scan.findings if finding.kind in KINDS]


def _places(finding: Finding, turn: int) -> tuple[tuple[int, int, int], ...]:
    pieces = tuple((piece.label, piece.start, piece.end) for piece in finding.pieces)
    return (*pieces, (turn, finding.start, finding.end))


def has_candidate(message: Message) -> bool:
    """Whether anything in it is looked at twice: a finding or a near miss."""
    return any(
        details(scan) or scan.near_misses
        for scan in (
            _detector.scan(text, region=message.region, near_misses=True) for _, text in message.turns
        )
    )


def in_a_row(messages: Iterable[Message]) -> Share:
    """False alarms from joining: messages without details, of one language, as one sender's, one by one.

    Those that are flagged alone, too, are left out: they are counted elsewhere.
    """
    carry: dict[str, bytes] = defaultdict(bytes)
    flagged = count = 0
    for message in messages:
        if message.has_detail or details(scans(message)[0]):
            continue
        scan = _detector.scan(
            message.turns[0][1],
            region=message.region,
            facts=message.facts,
            carry=carry[message.lang],
            label=count,
        )
        carry[message.lang] = scan.carry
        count += 1
        flagged += bool(details(scan))
    return Share(flagged, count)
