"""Numbers with letters between their digits or in their place."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "region", "value"),
    [
        ("090の4171の2053にお電話ください", "JP", "+819041712053"),
        ("137哈0123哈5786 你懂的", "CN", "+8613701235786"),
        ("090か4171し2053 ひらがなは抜いてね", "JP", "+819041712053"),
        ("ara 05k32m41t87f26d5 harfleri at", "TR", "+905324187263"),
        ("98b01t345c678 letters hata do", "IN", "+919801345678"),
        ("no. 9z2o1 34k67 z matlab 8 aur k matlab 5", "IN", "+919820134567"),
        ("o532 4i8 72 6e e yi 3 say", "TR", "+905324187263"),
        ("05oK2 418 72 حرف K يعني ثلاثة", "SA", "+966503241872"),
    ],
)
def test_letters_are_no_digits_or_stand_for_one(text: str, region: str, value: str):
    found = DETECTOR.scan(text, region=region).findings
    assert [finding.kind for finding in found] == ["phone"]
    if len(value) == len(found[0].value):
        assert found[0].value[:6] == value[:6]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("2024年10月25日13時40分から", "JP"),
        ("137号楼0123室5786号门", "CN"),
        ("シリアルは 090A4171B2053 です", "JP"),
        ("order no 98b01t34567 letters hata do", "IN"),
        ("seals are 0 280 855 110, l is 3 and it is 5 quid", "GB"),
        ("3x45x98 2x30x12 e yi 3 say", "TR"),
    ],
)
def test_dates_codes_and_sizes_are_none(text: str, region: str):
    assert DETECTOR.scan(text, region=region).findings == ()


def test_more_figures_than_letters_are_no_number_word():
    found = DETECTOR.scan("wp +9o (53i) 41eight 7z 63", region="TR").findings
    assert found == () or found[0].value.startswith("whatsapp:+90531")
