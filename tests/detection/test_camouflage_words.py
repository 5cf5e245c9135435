from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("PL", "cena 601 228 zł 934 gr, kto mądry ten wie", "+48601228934"),
        ("NL", "huisnummer 0628, toevoeging 3457, bus 02. Toets de getallen in", "+31628345702"),
        ("RU", "отдам за 8 916 123 рубля 45 коп. и 67, дозвонитесь", "+79161234567"),
    ],
)
def test_reads_quantities_that_are_to_be_dialled(region, text, value):
    assert [finding.value for finding in DETECTOR.scan(text, region=region).findings] == [value]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("PL", "cena 601 zł, waga 228 g, szerokość 934 mm, kto pierwszy ten lepszy"),
        ("NL", "huisnummer 0628, toevoeging 3457, bus 02, derde verdieping"),
        ("DE", "Belegnummer 03012345678 liegt bei"),
    ],
)
def test_leaves_quantities_alone(region, text):
    assert DETECTOR.scan(text, region=region).findings == ()


def test_reads_a_number_of_a_showroom():
    found = DETECTOR.scan("ons showroomnummer is 020-5550163", region="NL").findings
    assert [finding.value for finding in found] == ["+31205550163"]
