"""How many invitations off the platform are found: `python -m benchmarks.detector.invitations`."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from benchmarks.detector.corpus import FOLDER
from benchmarks.detector.quality import Share
from txmessaging.detection import ContactInfoDetector

PARTS: Final = ("open", "check")


@frozen
class Line:
    """A message that invites, or one that has the words of an invitation and is none.

    Attributes:
        id: Unique.
        author: Who wrote it; each wrote without sight of the rules and of the other's.
        lang: ISO 639-1.
        invites: Whether it tries to leave the platform, or asks for a contact detail.
        text: The message.
    """

    id: str
    author: str
    lang: str
    invites: bool
    text: str


def read(part: str) -> Iterator[Line]:
    """Yield the lines of a part.

    Args:
        part: `open` or `check`.
    """
    with (FOLDER / f"invitations-{part}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            fields: Mapping[str, Any] = json.loads(line)
            yield Line(**fields)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print recall and false alarms, for each author and each language."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.detector.invitations")
    parser.add_argument("--part", choices=PARTS, default="check", help="of the corpus; check if not given")
    options = parser.parse_args(arguments)
    detector = ContactInfoDetector()
    judged = [(line, _found(detector, line.text)) for line in read(options.part)]
    print(f"| {options.part} | invitations found | others flagged |\n| --- | --- | --- |")
    for name in ("a", "b"):
        print(f"| author {name} | {_row((line, found) for line, found in judged if line.author == name)} |")
    for lang in dict.fromkeys(line.lang for line, _ in judged):
        print(f"| {lang} | {_row((line, found) for line, found in judged if line.lang == lang)} |")
    print(f"| all | {_row(judged)} |")


def _found(detector: ContactInfoDetector, text: str) -> bool:
    """Whether a policy would have something to act on."""
    return any(finding.excuse is None for finding in detector.scan(text).findings)


def _row(judged: Iterable[tuple[Line, bool]]) -> str:
    counts = Counter((line.invites, found) for line, found in judged)
    shares = (Share(counts[kind, True], counts[kind, True] + counts[kind, False]) for kind in (True, False))
    return " | ".join(map(str, shares))


if __name__ == "__main__":
    main()
