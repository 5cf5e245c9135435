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


@pytest.mark.parametrize(
    ("turns", "region", "number"),
    [
        (
            [
                "A: I have 4 hens",
                "B: nice",
                "A: 1 goat and 5 ducks",
                "A: 555 bees",
                "A: 0 cows 1 mule 42 eggs, ring them",
            ],
            "US",
            "+14155550142",
        ),
        (
            [
                "A: 0 sugars for me",
                "A: 7 biscuits, 7 scones",
                "A: 00 jam",
                "A: 9 crumbs, 00 plates",
                "A: 1 cup, 4 2 spoons",
            ],
            "GB",
            "+447700900142",
        ),
        (
            [
                "A: имею 9 гусей",
                "A: 1 корова и 6 овец",
                "A: внуку 7, жене 45, деду 80",
                "A: 1 сарай и 2 бани, по порядку",
            ],
            "RU",
            "+79167458012",
        ),
        (
            ["A: 我家9隻鴨", "A: 1隻貓 2隻魚 3把椅子", "A: 45歲", "A: 6盆花 78本書,照順序撥"],
            "TW",
            "+886912345678",
        ),
        (
            [
                "A: waist 07 chest 700",
                "A: hips 900",
                "A: sleeve 142",
                "B: 😅 so dial them in a row?",
                "A: yes",
            ],
            "GB",
            "+447700900142",
        ),
    ],
)
def test_counts_over_several_messages_are_a_number(turns, region, number):
    assert numbers_in(turns, region) == [number]


@pytest.mark.parametrize(
    ("turns", "region"),
    [
        # As many digits as a number has, and nobody says to dial or to read them in a row.
        (
            ["A: we have 4 kids", "A: 1 dog and 5 fish", "A: 55 chairs", "A: 5 tables, 61 cups, 42 plates"],
            "US",
        ),
        # Dates, times, codes and prices of something.
        (["A: 4 boxes", "A: 15:55 at the gate", "A: 55 kg", "A: 0142, in a row"], "US"),
        (
            [
                "A: AB12 is the bay",
                "A: 5 pallets, 55 boxes",
                "A: 5 drivers, 2 vans, 0 forklifts, all in a row",
            ],
            "US",
        ),
        (["A: 4155 W Pine", "A: unit 5501", "A: floor 42, call me when outside"], "US"),
        (["A: 41555501429 pieces"], "US"),
        # An order is spoken of, and a lone count in a long message is none of a row.
        (["A: 0 hens, 7 ducks", "A: 7 eggs, 00 nests", "A: 900 bees, 142 jars, mind the order"], "GB"),
        (
            [
                "A: it took the courier all of 4 days to bring that parcel up the stairs",
                "A: 15 steps",
                "A: 55 rails",
                "A: 50142 in a row",
            ],
            "US",
        ),
    ],
)
def test_counts_alone_are_no_number(turns, region):
    assert numbers_in(turns, region) == []
