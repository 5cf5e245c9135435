"""Text with its findings made unreadable."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from txmessaging.detection.findings import Finding, Piece

MASK: Final = "\u2588"
"""A full block: nobody types it, and no rule reads anything into it."""


def mask(text: str, findings: Iterable[Finding | Piece]) -> str:
    """Return the text with each finding replaced by as many blocks as it has characters.

    Line breaks within a finding stay, and so do the positions of everything else. What was hidden behind a
    finding that overlapped it may be found then: scan and mask again, if what is shown must hold nothing.

    Args:
        text: The text that was scanned.
        findings: What was found in it, or the pieces of a finding that stand in it.

    Raises:
        ValueError: A finding lies before the text.

    Example:
        >>> mask("call 415 555 0132", [Finding("phone", 5, 17, "+14155550132", 0.99)])
        'call ████████████'
    """
    shown = list(text)
    for finding in findings:
        if finding.start < 0:
            raise ValueError("a finding lies before the text: give those of this text")
        for at in range(finding.start, min(finding.end, len(shown))):
            shown[at] = "\n" if shown[at] == "\n" else MASK
    return "".join(shown)
