"""Contact details in text: phone numbers, e-mail addresses, links, accounts on networks and messengers.

Pure functions of a text: no I/O, no clock, no chance. Usable without the rest of the library.

Example:
    >>> scan = ContactInfoDetector().scan("write to jane at gmail dot com")
    >>> [(finding.kind, finding.disguised) for finding in scan.findings]
    [('email', True)]
"""

from __future__ import annotations

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.detector import ContactInfoDetector, Rule
from txmessaging.detection.findings import HIGH_CONFIDENCE, MAX_CHARACTERS, Finding, Piece, Scan
from txmessaging.detection.masking import mask

__all__ = [
    "HIGH_CONFIDENCE",
    "MAX_CHARACTERS",
    "Candidate",
    "ContactInfoDetector",
    "Finding",
    "Piece",
    "Rule",
    "Scan",
    "Search",
    "doubtful",
    "mask",
]
