from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my handle is the word candle then wren then the number 7 on ig", "instagram:candlewren7"),
        ("insta is dana then weaves then 22", "instagram:danaweaves22"),
        ("my tiktok is dana plus weaves plus 9", "tiktok:danaweaves9"),
        ("instagram: first word dana, second word weaves", "instagram:danaweaves"),
        ("@ dana weaves on the gram", "instagram:danaweaves"),
        ("at symbol danaweaves, that's my tiktok", "tiktok:danaweaves"),
        ("find me, at sign danaweaves", "@danaweaves"),
    ],
)
def test_a_handle_is_found_that_is_told_word_by_word(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.value, finding.disguised) == (value, True)


@pytest.mark.parametrize(
    "text",
    [
        "my insta is down then up again",
        "print the word love then the word mum on it, then post it on insta",
        "my name is Dana then Whitlock on the plaque",
        "my tiktok is banned then unbanned",
        "price drop @ midnight on insta",
        "see you @ noon on zoom",
        "it's at sign level in the shop",
        "is at symbol included in the font?",
    ],
)
def test_words_that_follow_each_other_are_no_handle(text: str) -> None:
    assert DETECTOR.scan(text).findings == ()
