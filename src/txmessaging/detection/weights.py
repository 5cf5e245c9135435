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

BASE: Final = -1.53

WEIGHTS: Final = {
    "international form": 3.30,
    "a number range in use": 2.82,
    "as long as a number of its region": -0.91,
    "lacks the prefix of its region": -1.67,
    "no number of its region": -1.00,
    "as long as a number": 1.62,
    "not as long as a number": -1.32,
    "begins like a national number": 0.50,
    "its words are words of sentences": -1.56,
    "spelled out in words": 5.56,
    "words and figures mixed": 2.72,
    "a letter for a digit": 0.03,
    "mostly letters": 1.62,
    "one group of digits": -0.74,
    "grouped like a number": -0.13,
    "grouped unlike a number": -0.59,
    "digits kept apart": 1.00,
    "groups kept apart": -0.39,
    "words between its digits": -1.79,
    "part of a longer row": -2.58,
    "a list that counts on": -4.17,
    "decimals in it": -3.65,
    "a word near it speaks of phones": 4.73,
    "a word near it may speak of phones": 0.92,
    "a messenger is named near it": 3.84,
    "follows the word for another number": -4.56,
    "another kind of number is spoken of": -2.15,
    "part of a code": -0.69,
    "counts or measures too much": -2.89,
    "counts or measures something": -4.06,
    "a UPC or FedEx check digit": -3.68,
    "a GTIN check digit": -2.97,
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
