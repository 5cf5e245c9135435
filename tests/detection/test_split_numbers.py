from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


def numbers_in(turns, region):
    """The numbers found in a dialogue: "A: …" and "B: …"."""
    carries, found = {"A": b"", "B": b""}, []
    for label, turn in enumerate(turns):
        side, text = turn.split(": ", 1)
        other = "AB"[side == "A"]
        scan = DETECTOR.scan(text, region=region, carry=carries[side], heard=carries[other], label=label)
        carries[side] = scan.carry
        assert len(scan.carry) <= 256
        found += [finding.value for finding in scan.findings]
    return found


@pytest.mark.parametrize(
    ("turns", "region", "number"),
    [
        (["A: 312", "B: ?", "A: 555", "A: 0144 call before 9"], "US", "+13125550144"),
        (["A: sure. (206)", "A: 555", "A: 0144 and dont text before 8 pls"], "US", "+12065550144"),
        (["A: kettle's on. 01632", "B: two sugars", "A: ha. 960", "A: cheeky. 274"], "GB", "+441632960274"),
        (["A: 60! anyway 07700", "B: fab", "A: she's fine. 900 1", "A: lemon. 44"], "GB", "+447700900144"),
        (["A: im free at 3, 541", "B: am or pm", "A: pm. 555", "A: 0144 there u go"], "US", "+15415550144"),
        (["A: 020 7946 is the shop, hang on customer", "A: back. 0144. Ask for Ida."], "GB", "+442079460144"),
        (["A: +1", "A: 646", "A: 555 01", "A: 44 hurry im only up till 11"], "US", "+16465550144"),
        (["A: save this: 0144", "B: ok?", "A: it goes after 843 555"], "US", "+18435550144"),
        (["A: tail end's 55 0144", "B: of?", "A: my cell, stick 2025 in front"], "US", "+12025550144"),
        (
            ["A: so 801?", "B: no no 810", "A: then?", "B: 555", "A: and the end", "B: 0144"],
            "US",
            "+18105550144",
        ),
        (
            ["A: first part five one two", "A: then five five five", "A: oh one four four"],
            "US",
            "+15125550144",
        ),
    ],
)
def test_pieces_are_found_with_talk_around_them(turns, region, number):
    assert numbers_in(turns, region) == [number]


@pytest.mark.parametrize(
    ("turns", "region", "number"),
    [
        (["A: it's $312", "A: 555 grams", "A: box no. 0144. join them and ring"], "US", "+13125550144"),
        (["A: gate 702", "A: apartment 555", "A: buzzer 0144"], "US", "+17025550144"),
        (["A: it weighs 077 oz", "A: cost 00900 pence", "A: slot 344. join them"], "GB", "+447700900344"),
        (
            ["A: lot no 98", "A: pieces 331", "A: rate 40", "A: bill 275. join, call karo"],
            "IN",
            "+919833140275",
        ),
    ],
)
def test_amounts_are_a_number_where_somebody_says_to_dial_them_or_none_is_an_amount(turns, region, number):
    assert numbers_in(turns, region) == [number]


@pytest.mark.parametrize(
    ("turns", "region"),
    [
        (["A: how many", "B: 415", "A: total weight?", "B: 555 grams", "A: shipping?", "B: 12"], "US"),
        (["A: breit?", "B: 180", "A: Höhe?", "B: 200", "A: Preis?", "B: 75"], "DE"),
        (["A: サイズは?", "B: 23", "A: 値段", "B: 3500", "A: 送料", "B: 520"], "JP"),
        (["A: the first one is 25", "A: second 40", "A: third 35", "A: total 100"], "US"),
        (["A: zip 77001", "A: suite 555", "A: floor 12", "A: call when outside"], "US"),
        (["A: it was 206", "A: now 180", "A: sold at 150", "A: 0 left"], "US"),
        (["A: lotto numbers", "B: 4", "B: 8", "B: 15", "B: 16", "B: 23", "B: 42"], "US"),
        (["A: 415 lol", "B: 555?", "A: 550 + 20 = 570, fine", "A: ok 570 then"], "US"),
        (["A: Teil 8E0 615 301", "A: am 01.08. um 17.30 oder ab 9.15"], "DE"),
        (["A: 110 V", "A: size 98", "A: $331", "A: order 40275"], "IN"),
    ],
)
def test_amounts_of_order_talk_are_no_number(turns, region):
    assert numbers_in(turns, region) == []
