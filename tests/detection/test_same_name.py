from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("we do lives on Sundays, same handle on tiktok", "same handle on tiktok"),
        ("look us up on facebook, same name as this shop", "facebook, same name as this shop"),
        ("type my shop name into insta", "my shop name into insta"),
        ("my insta is exactly the same as my etsy shop", "insta is exactly the same as my etsy shop"),
        ("on ig it's my username here", "ig it's my username here"),
        ("my username here is also my snap", "my username here is also my snap"),
        ("find me on ig w/ the same name", "ig w/ the same name"),
        ("I'm the same on insta as I am here", "I'm the same on insta"),
        ("my insta is the same but with an underscore", "insta is the same but with an underscore"),
        ("just look my name up on facebook", "my name up on facebook"),
        ("my name on here plus crafts is the insta", "my name on here plus crafts is the insta"),
        ("same user on tiktok", "same user on tiktok"),
        ("estoy en insta con el mismo nombre", "insta con el mismo nombre"),
        ("même pseudo sur insta", "meme pseudo sur insta"),
        ("bin auf insta unter gleichem Namen", "insta unter gleichem Namen"),
        ("stesso nome su instagram", "stesso nome su instagram"),
        ("mesmo nome no insta", "mesmo nome no insta"),
        ("zelfde naam op insta", "zelfde naam op insta"),
        ("тот же ник в телеграме", "тот же ник в телеграме"),
    ],
)
def test_an_account_is_found_by_the_name_that_the_reader_knows(text, shown):
    (finding,) = DETECTOR.scan(text).findings
    assert finding.rule == "social.same"
    assert text[finding.start : finding.end].replace("ê", "e") == shown
    assert finding.value == f"{finding.network}:same name"
    assert finding.disguised


@pytest.mark.parametrize(
    "text",
    [
        "another shop has the same name on facebook, is that you?",
        "is it the same name on insta?",
        "do you use the same username on insta?",
        "someone with the same handle on tiktok copied the photos",
        "I saw the same one on tiktok",
        "instagram is the same as always, all ads",
        "my username on tiktok got banned",
        "I forgot my username on facebook",
        "put my shop name in gold with the insta icon next to it",
        "could you print my shop name and the facebook logo",
        "same name tag as in the instagram photo please",
        "add my shop name and the insta icon",
        "we're the same on facebook, always late replying",
        "I want the same but with 3 dots, saw it on insta",
        "same user sent me a telegram too",
        "same font as my shop name has, nothing else",
    ],
)
def test_who_only_speaks_of_names_and_networks_names_no_account(text):
    assert DETECTOR.scan(text).findings == ()
