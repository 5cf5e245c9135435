from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("insta: dana period weaves", "instagram:dana.weaves"),
        ("dana full stop weaves is my instagram", "instagram:dana.weaves"),
        ("the insta is the dot oak dot barn dot wool", "instagram:the.oak.barn.wool"),
        ("insta danaweaves underscore", "instagram:danaweaves_"),
        ("danaweaves underscore on insta", "instagram:danaweaves_"),
        ("insta is underscore danaweaves", "instagram:_danaweaves"),
        ("my snap: underscore danaweaves underscore", "snapchat:_danaweaves_"),
        ("my ig is dana then underscore then weaves", "instagram:dana_weaves"),
        ("ig dana, then a dot, then weaves", "instagram:dana.weaves"),
    ],
)
def test_a_handle_is_found_by_the_words_for_its_signs(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.value, finding.disguised) == (value, True)


@pytest.mark.parametrize(
    "text",
    [
        "the insta trial period ends Monday",
        "a period drama on youtube",
        "I saw it on insta for a period of time",
        "on tiktok they say full stop here",
        "first line Dana then underscore then Ben",
        "print Dana then underscore then Ben on it",
        "an underscore under the name please, like on insta",
        "the underscore is on the insta icon",
        "red dot sale on facebook",
        "that's it, full stop. Instagram can wait",
    ],
)
def test_signs_that_are_words_of_the_sentence_make_no_handle(text: str) -> None:
    assert DETECTOR.scan(text).findings == ()
