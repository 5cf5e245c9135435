"""Shows what the detector finds in a text: `python examples/scan.py --region US "call 415 555 0132"`.

The text is given as arguments, as a file or on standard input. Findings are marked in colour on a terminal,
in brackets elsewhere and where NO_COLOR is set; each one is then told in a line of its own.
"""

from __future__ import annotations

import argparse
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple, TextIO

from txmessaging.detection import ContactInfoDetector, Finding, Scan

COLOURS = {"phone": "33", "email": "36", "link": "34", "social": "35", "messenger": "32"}
OTHER_KIND, FAINT = "31", "2"


class Message(NamedTuple):
    """A message and what was found in it."""

    text: str
    scan: Scan


class Mark(NamedTuple):
    """A span to be marked."""

    start: int
    end: int
    kind: str


class Pen:
    """Writes with colours, or without."""

    def __init__(self, *, colour: bool) -> None:
        self._colour = colour

    def mark(self, text: str, kind: str) -> str:
        """A detail in the text."""
        return self._in("7;" + COLOURS.get(kind, OTHER_KIND), text) if self._colour else f"[{text}]"

    def kind(self, text: str, kind: str) -> str:
        """The name of a kind."""
        return self._in(COLOURS.get(kind, OTHER_KIND), text) if self._colour else text

    def faint(self, text: str) -> str:
        """What matters less."""
        return self._in(FAINT, text) if self._colour else text

    @staticmethod
    def _in(code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m"


def main(arguments: Sequence[str] | None = None) -> int:
    """Scan what the arguments name and print it."""
    options = parsed(arguments)
    texts = given(options)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal may lack a character
    pen = Pen(colour=shows_colours(sys.stdout))
    try:
        for line in told(scanned(texts, options), pen):
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads it has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(description="Show the contact details in a text, and why they are some.")
    parser.add_argument("text", nargs="*", help="the text; standard input if neither it nor a file is given")
    parser.add_argument("--file", type=Path, help="read the text from a file (UTF-8)")
    parser.add_argument(
        "--region",
        action="append",
        metavar="GB",
        help="where the writer is, for national phone numbers; repeatable",
    )
    parser.add_argument("--near-misses", action="store_true", help="tell also what was left out, and why")
    parser.add_argument(
        "--conversation", action="store_true", help="each line is a message of the same sender"
    )
    options = parser.parse_args(arguments)
    if options.file and options.text:
        parser.error("give a text or --file, not both")
    if options.file and not options.file.is_file():
        parser.error(f"there is no file {options.file}")
    return options


def given(options: argparse.Namespace) -> list[str]:
    """The messages to be scanned."""
    if options.text:
        text = " ".join(options.text)
    elif options.file:
        text = options.file.read_text(encoding="utf-8", errors="replace")
    else:
        text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    return text.splitlines() if options.conversation else [text.rstrip("\n")]


def scanned(texts: Iterable[str], options: argparse.Namespace) -> list[Message]:
    """Each message with its findings; what one leaves behind is given to the next."""
    detector, carry = ContactInfoDetector(), b""
    messages: list[Message] = []
    for label, text in enumerate(texts):
        scan = detector.scan(
            text, region=options.region, carry=carry, label=label, near_misses=options.near_misses
        )
        carry = scan.carry
        messages.append(Message(text, scan))
    return messages


def told(messages: Sequence[Message], pen: Pen) -> Iterator[str]:
    """The lines to be printed."""
    marks = marks_of(messages)
    for message, own in zip(messages, marks, strict=True):
        yield marked(message.text, own, pen)
        yield from (reason(finding, pen) for finding in message.scan.findings)
        yield from (pen.faint(f"  left out: {words(finding)}") for finding in message.scan.near_misses)
        if not message.scan.complete:
            yield pen.faint(
                f"  not all was examined: {message.scan.examined} characters, 200 candidates at most"
            )


def marks_of(messages: Sequence[Message]) -> list[list[Mark]]:
    """What is to be marked in each message: its findings, and its pieces of findings of later ones."""
    marks: list[list[Mark]] = [[] for _ in messages]
    for own, message in zip(marks, messages, strict=True):
        for finding in message.scan.findings:
            own.append(Mark(finding.start, finding.end, finding.kind))
            for piece in finding.pieces:
                marks[piece.label].append(Mark(piece.start, piece.end, finding.kind))
    return marks


def marked(text: str, marks: Iterable[Mark], pen: Pen) -> str:
    """The text with its marks; of two that overlap, the first."""
    shown, parts, done = without_controls(text), list[str](), 0
    for mark in sorted(set(marks)):
        if mark.start >= done:
            parts += [shown[done : mark.start], pen.mark(shown[mark.start : mark.end], mark.kind)]
            done = mark.end
    return "".join([*parts, shown[done:]])


def without_controls(text: str) -> str:
    """The text with a sign for each control or format character, so that it cannot steer the terminal."""
    return "".join(
        "\ufffd" if unicodedata.category(c) in {"Cc", "Cf"} and c not in "\n\t" else c for c in text
    )


def reason(finding: Finding, pen: Pen) -> str:
    """A finding in a line."""
    return f"  {pen.kind(finding.kind, finding.kind)}{words(finding).removeprefix(finding.kind)}"


def words(finding: Finding) -> str:
    """What a finding is, how sure that is, and why."""
    network = f" ({finding.network})" if finding.network else ""
    disguised = ", disguised" if finding.disguised else ""
    return f"{finding.kind}{network} {finding.confidence:.2f}{disguised}: {'; '.join(finding.evidence)}"


def shows_colours(stream: TextIO) -> bool:
    """Whether colours are wanted: on a terminal, unless https://no-color.org says no."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


if __name__ == "__main__":
    sys.exit(main())
