from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on ebay as dana_weaves", "ebay:dana_weaves"),
        ("my etsy is danaweaves", "etsy:danaweaves"),
        ("poshmark closet: danaweaves", "poshmark:danaweaves"),
        ("cheaper on mercari under danaweaves", "mercari:danaweaves"),
        ("my psn is danaweaves22", "playstation:danaweaves22"),
        ("join us: discord gg slash danaweaves", "discord:danaweaves"),
        ("pm nyo ko sa fb, Dana Dela Cruz", "facebook:dana dela cruz"),
    ],
)
def test_an_account_at_another_shop_or_game_is_a_detail(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert finding.value == value


@pytest.mark.parametrize(
    "text",
    [
        "my etsy is slow today",
        "etsy: handmade means handmade",
        "look on ebay for parts",
        "search ebay sold listings",
        "crossposted on facebook and craigslist",
        "roblox cake topper",
        "Signal generator, 20 MHz",
        "not giving my insta to strangers",
    ],
)
def test_who_only_names_shops_and_things_gives_no_account(text: str) -> None:
    assert DETECTOR.scan(text).findings == ()
