"""How much each trait of a row of digits speaks for or against a phone number.

Log-odds of a logistic regression, fitted by `python -m benchmarks.detector.fit` on the open part of the
corpus; the sum of the traits of a row is the log-odds of its being a number.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

THRESHOLD: Final = 0.5
"""From this probability on a row is a finding."""

BASE: Final = -1.10

WEIGHTS: Final = {
    "international form": 2.58,
    "a number range in use": 2.69,
    "as long as a number of its region": -0.58,
    "lacks the prefix of its region": -2.60,
    "no number of its region": -1.01,
    "as long as a number": 1.68,
    "not as long as a number": -0.97,
    "begins like a national number": 0.44,
    "its words are words of sentences": -1.95,
    "spelled out in words": 4.31,
    "words and figures mixed": 2.53,
    "a letter for a digit": -0.51,
    "mostly letters": 1.95,
    "one group of digits": -1.07,
    "grouped like a number": -0.69,
    "grouped unlike a number": -0.73,
    "digits kept apart": 0.79,
    "groups kept apart": -0.54,
    "words between its digits": -1.94,
    "part of a longer row": -2.74,
    "a list that counts on": -4.30,
    "counted aloud": -7.00,
    "hours, scores or ranges": -7.00,
    "decimals in it": -3.77,
    "a word near it speaks of phones": 4.15,
    "a word near it may speak of phones": 0.45,
    "a messenger is named near it": 4.84,
    "follows the word for another number": -4.61,
    "another kind of number is spoken of": -2.84,
    "part of a code": -1.11,
    "a number like it stands near it": -1.60,
    "counts or measures too much": -2.99,
    "counts or measures something": -3.46,
    "a UPC or FedEx check digit": -3.68,
    "a GTIN check digit": -3.14,
}


def probability(traits: Iterable[str]) -> float:
    """The probability that a row with these traits is a phone number.

    Args:
        traits: Names from `WEIGHTS`.

    Example:
        >>> round(probability(["international form", "a number range in use"]), 2) > 0.9
        True
    """
    return 1 / (1 + math.exp(-BASE - sum([WEIGHTS[trait] for trait in traits])))
