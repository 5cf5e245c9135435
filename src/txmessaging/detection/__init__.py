"""Contact details in text: phone numbers, e-mail addresses, links, accounts on networks and messengers.

Pure functions of a text: no I/O, no clock, no chance. Usable without the rest of the library. Its names load
on first use: the tables of the rules take a tenth of a second or two.

Example:
    >>> scan = ContactInfoDetector().scan("write to jane at gmail dot com")
    >>> [(finding.kind, finding.disguised) for finding in scan.findings]
    [('email', True)]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from txmessaging.detection.findings import HIGH_CONFIDENCE, MAX_CHARACTERS, Finding, Piece, Scan

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Candidate, Search, doubtful
    from txmessaging.detection.detector import ContactInfoDetector, Rule
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

_HOME_OF = {
    "Candidate": "candidates",
    "Search": "candidates",
    "doubtful": "candidates",
    "ContactInfoDetector": "detector",
    "Rule": "detector",
    "mask": "masking",
}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
