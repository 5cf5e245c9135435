"""A coverage-guided search for texts on which the detector breaks its promises (https://github.com/google/atheris).

Run by `make fuzz`. A failure is written to a file, which reproduces it when given as the argument.
"""

from __future__ import annotations

import sys
import time

import atheris

with atheris.instrument_imports(include=["txmessaging.detection"]):
    from txmessaging.detection import ContactInfoDetector, mask

DETECTOR = ContactInfoDetector()
REGIONS = (None, "US", "DE", "BR", "IN")
MOST_SECONDS = 1.0


def one(octets: bytes) -> None:
    """Whatever text and carry: an answer in time, spans inside the text, and what is masked is not found."""
    provider = atheris.FuzzedDataProvider(octets)
    region = REGIONS[provider.ConsumeIntInRange(0, len(REGIONS) - 1)]
    carry = provider.ConsumeBytes(provider.ConsumeIntInRange(0, 64))
    text = provider.ConsumeUnicode(2_000)
    start = time.perf_counter()
    scan = DETECTOR.scan(text, region=region, carry=carry)
    assert time.perf_counter() - start < MOST_SECONDS, "too slow"
    end = 0
    for finding in scan.findings:
        assert end <= finding.start < finding.end <= len(text), "a span is not where it must be"
        end = finding.end
    assert len(scan.carry) <= 256, "the carry is too long"
    alone = DETECTOR.scan(text, region=region).findings
    masked = {place for finding in alone for place in range(finding.start, finding.end)}
    for finding in DETECTOR.scan(mask(text, alone), region=region).findings:
        assert masked.isdisjoint(range(finding.start, finding.end)), "masked and still found"


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
