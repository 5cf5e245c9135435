"""Finds contact details in messages; usable on its own.

>>> from txmessaging.detection import ContactInfoDetector
>>> [finding.kind for finding in ContactInfoDetector().scan("I'm @jane_doe, jane@shop.example").findings]
['social', 'email']
"""

from __future__ import annotations

from txmessaging.detection.detector import ContactInfoDetector
from txmessaging.detection.findings import HIGH_CONFIDENCE, MAX_CHARACTERS, Finding, Piece, Scan

__all__ = ["HIGH_CONFIDENCE", "MAX_CHARACTERS", "ContactInfoDetector", "Finding", "Piece", "Scan"]
