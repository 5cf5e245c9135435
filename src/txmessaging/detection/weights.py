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

BASE: Final = -1.34

WEIGHTS: Final = {
    "international form": 3.47,
    "a number range in use": 2.83,
    "as long as a number of its region": -0.87,
    "lacks the prefix of its region": -0.52,
    "no number of its region": -1.03,
    "as long as a number": 1.67,
    "not as long as a number": -1.36,
    "begins like a national number": 0.39,
    "its words are words of sentences": -0.66,
    "spelled out in words": 5.02,
    "words and figures mixed": 2.41,
    "a letter for a digit": 0.42,
    "mostly letters": 1.27,
    "one group of digits": -1.03,
    "grouped like a number": -0.14,
    "grouped unlike a number": -0.67,
    "digits kept apart": 1.18,
    "groups kept apart": -0.25,
    "words between its digits": -0.76,
    "part of a longer row": -2.71,
    "a list that counts on": -4.10,
    "decimals in it": -3.38,
    "a word near it speaks of phones": 4.40,
    "a word near it may speak of phones": 0.78,
    "a messenger is named near it": 3.85,
    "follows the word for another number": -4.13,
    "another kind of number is spoken of": -2.11,
    "part of a code": -0.06,
    "counts or measures too much": -2.30,
    "counts or measures something": -3.92,
    "an EAN or ISBN check digit": -2.50,
    "a UPC or FedEx check digit": -3.62,
    "a GTIN check digit": -2.80,
    "an IMEI check digit": -2.51,
    "a card's check digit": -2.50,
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
