"""How fast, and how much memory: every figure the best of some rounds, since the machine is shared."""

from __future__ import annotations

import functools
import gc
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from benchmarks.detector import ours
from benchmarks.detector.corpus import Message
from benchmarks.detector.peers import Peer
from benchmarks.measure import best, interleaved, median
from txmessaging.detection import ContactInfoDetector

ROUNDS: Final = 15
PASSES: Final = 3
PROCESSES: Final = 5
SAMPLE: Final = 600
"""How many texts others are timed on, evenly taken from a part: some are slow."""
SMALL, LARGE = 10_000, 100_000

# What makes filters slow: signs of details without end, characters that fold to others, and no break at all.
ADVERSARIAL: Final[dict[str, str]] = {
    "one digit": "7",
    "`@.`": "@.",
    "`a@a.`": "a@a.",
    "`1 `": "1 ",
    "full-width `5 `": "\uff15 ",
    "`+1-`": "+1-",
    "`www.`": "www.",
    "`. `": ". ",
    "spaces": " ",
    "one word": "a",
    "keycaps": "4\ufe0f\u20e3",
    "combining marks": "5\u0336\u0301",
    "number words": "four one five double oh ",
    "brackets, all opened first": "",
    "nested brackets": "[(at)]{dot}",
    "alternating scripts": "a\u0430\u03b1b",
    "emoji": "😀",
    "zero-width characters": "a\u200b",
    "handles": "@a ",
    "phone numbers": "4155550132 ",
    "e-mail addresses": "a@b.com ",
    "entities": "&#64;",
}


def adversarial(name: str, length: int) -> str:
    """So many characters of an input that shall be slow."""
    if name == "brackets, all opened first":
        return "[" * (length // 2) + "]" * (length // 2)
    unit = ADVERSARIAL[name]
    return (unit * (length // len(unit) + 1))[:length]


@frozen
class Hold:
    """One adversarial input.

    Attributes:
        name: What it is made of.
        seconds: For `LARGE` characters.
        times: Of what `SMALL` ones took.
        complete: Whether all of it was examined.
    """

    name: str
    seconds: float
    times: float
    complete: bool


def holds() -> Iterator[Hold]:
    """Every adversarial input, at two lengths."""
    detector = ContactInfoDetector()
    for name in ADVERSARIAL:
        small, large = adversarial(name, SMALL), adversarial(name, LARGE)
        complete = detector.scan(large, region="US").complete
        took = best(functools.partial(detector.scan, large, region="US"), 5)
        before = best(functools.partial(detector.scan, small, region="US"), 15)
        yield Hold(name, took, took / before, complete)


def microseconds(messages: Iterable[Message]) -> list[float]:
    """Microseconds of each message (of a dialogue: of its mean turn), in its best round."""
    kept = tuple(messages)
    took = [math.inf] * len(kept)
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for at, message in enumerate(kept):
                start = time.perf_counter()
                ours.scans(message)
                took[at] = min(took[at], time.perf_counter() - start)
    finally:
        gc.enable()
    return [each / len(message.turns) * 1e6 for each, message in zip(took, kept, strict=True)]


def clean(messages: Iterable[Message]) -> list[Message]:
    """Ordinary messages in which nothing is looked at twice."""
    return [each for each in messages if each.group == "ordinary" and not ours.has_candidate(each)]


def rate(messages: Sequence[Message]) -> float:
    """Messages a second, in the best pass."""
    texts = _texts(messages)
    return len(texts) / best(_ours_on(texts), PASSES)


def against(peer: Peer, messages: Sequence[Message]) -> tuple[float, float]:
    """Messages a second of the peer, and how many times as many ours reads; in turns, the median ratio."""
    texts = _texts(messages)
    texts = texts[:: len(texts) // SAMPLE + 1]

    def theirs() -> None:
        for text, region in texts:
            peer.read(text, region)

    pairs = interleaved(_ours_on(texts), theirs, PASSES)
    return len(texts) / min(other for _, other in pairs), median([other / mine for mine, other in pairs])


def _texts(messages: Sequence[Message]) -> list[tuple[str, str]]:
    return [(text, message.region) for message in messages for _, text in message.turns]


def _ours_on(texts: Sequence[tuple[str, str]]) -> Callable[[], None]:
    detector = ContactInfoDetector()

    def read() -> None:
        for text, region in texts:
            detector.scan(text, region=region)

    return read


_FIRST = """
import time
start = time.perf_counter()
from txmessaging.detection import ContactInfoDetector
loaded = time.perf_counter()
ContactInfoDetector().scan("call me at 415 555 0132 or jane at shop dot com", region="US")
print(loaded - start, time.perf_counter() - loaded)
"""

_MEMORY = """
import tracemalloc
tracemalloc.start()
from txmessaging.detection import ContactInfoDetector
from benchmarks.detector.corpus import read
texts = [(text, message.region) for message in read("open") for _, text in message.turns]
before = tracemalloc.get_traced_memory()[0]
held = sum(stat.size for stat in tracemalloc.take_snapshot().filter_traces(
    [tracemalloc.Filter(False, "*benchmarks*"), tracemalloc.Filter(False, "*json*")]).statistics("filename"))
detector = ContactInfoDetector()
for text, region in texts:
    detector.scan(text, region=region)
print(held, tracemalloc.get_traced_memory()[0] - before + held)
"""


def first_scan() -> tuple[float, float]:
    """Milliseconds of the import and of the first scan after it, in a fresh process; the least of some."""
    runs = [_fresh(_FIRST) for _ in range(PROCESSES)]
    return min(run[0] for run in runs) * 1e3, min(run[1] for run in runs) * 1e3


def memory() -> tuple[float, float]:
    """Megabytes that Python holds after the import, and after texts of every region of the open part."""
    imported, worked = _fresh(_MEMORY)
    return imported / 1e6, worked / 1e6


def _fresh(code: str) -> tuple[float, ...]:
    answer = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return tuple(float(each) for each in answer.stdout.split())
