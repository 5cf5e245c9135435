from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("PL", "tylko kontakt telefoniczny, 601 228 934, jestem po 18", "+48601228934"),
        ("PL", "Odbiór po wcześniejszym umówieniu. 601.228.934", "+48601228934"),
        ("RU", "звякните лучше 89161234567 после шести", "+79161234567"),
        ("DE", "bin telefonisch unter 03012345678 zu erreichen", "+493012345678"),
        ("NL", "telefonisch bereikbaar na zessen: 0201234567", "+31201234567"),
    ],
)
def test_says_that_digits_are_a_number(region, text, value):
    """Nor does the Polish "po" (after) speak of a purchase order."""
    found = DETECTOR.scan(text, region=region).findings
    assert [finding.value for finding in found] == [value]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("US", "We paid against PO 4155550132, please ship"),
        ("PL", "kurier był, paczkomat 601 228 934 pełny"),
        ("RU", "сдэк 89161234567 уже в пункте выдачи"),
        ("NL", "postnl 0612345678 staat op bezorgd"),
    ],
)
def test_leaves_the_numbers_of_orders_and_parcels_alone(region, text):
    assert DETECTOR.scan(text, region=region).findings == ()
