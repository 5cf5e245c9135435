"""Fits the weights of `txmessaging.detection.phone.weights` on the open part of the corpus, and prints them.

Logistic regression by gradient descent, drawn towards the weights as they are, so that a trait that is rare
in the corpus keeps about the weight it had. Each row of digits counts with the region of its message and,
for less, without; those of messages without a detail count for more, since a false alarm costs more than a
miss. Needs NumPy (it comes with the group `docs`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from attrs import frozen

from benchmarks.detector.corpus import Message, read
from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.phone.weights import BASE, WEIGHTS

WITHOUT_REGION = 0.35
WITHOUT_DETAIL = 1.7
DRAWN_TOWARDS = 0.8
STEPS = 4_000
RATE = 0.01
OVERLAP = 0.6
NAMES = tuple(WEIGHTS)


@frozen
class Example:
    """A row of digits that was weighed: its traits, whether it is part of a detail, how much it counts."""

    traits: tuple[str, ...]
    is_detail: bool
    counts: float


def examples() -> Iterator[Example]:
    """Every row of digits in the open part that came to be weighed."""
    detector = ContactInfoDetector()
    for message in read("open"):
        if len(message.turns) > 1:
            continue
        for region, counts in ((message.region, 1.0), (None, WITHOUT_REGION)):
            (_, text), *_ = message.turns
            scan = detector.scan(text, region=region, facts=message.facts, near_misses=True)
            for finding in (*scan.findings, *scan.near_misses):
                traits = tuple(trait for trait in finding.evidence if trait in WEIGHTS)
                if traits:
                    is_detail = _is_marked(message, finding.start, finding.end)
                    yield Example(traits, is_detail, counts * (1 if message.has_detail else WITHOUT_DETAIL))


def _is_marked(message: Message, start: int, end: int) -> bool:
    shared = sum(max(0, min(end, mark.end) - max(start, mark.start)) for mark in message.marks)
    return shared >= OVERLAP * (end - start)


def fitted() -> dict[str, float]:
    """The weights, with the base under the empty name."""
    every = list(examples())
    place = {name: at for at, name in enumerate((*NAMES, ""))}
    traits = np.zeros((len(every), len(place)))
    for at, example in enumerate(every):
        traits[at, [place[trait] for trait in (*example.traits, "")]] = 1
    is_detail = np.array([example.is_detail for example in every], float)
    counts = np.array([example.counts for example in every])
    before = np.array([*WEIGHTS.values(), BASE])
    weights = before.copy()
    for step in range(STEPS):
        probability = 1 / (1 + np.exp(-traits @ weights))
        slope = traits.T @ (counts * (probability - is_detail)) + DRAWN_TOWARDS * (weights - before)
        weights -= RATE / (1 + step / 2_000) * slope
    return dict(zip(place, weights.tolist(), strict=True))


if __name__ == "__main__":
    for name, weight in fitted().items():
        print(f'    "{name}": {weight:.2f},' if name else f"BASE: Final = {weight:.2f}")
