from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("rosebudyarns @ the usual g one", "rosebudyarns@gmail.com"),
        ("rosebudyarns @ the google one", "rosebudyarns@gmail.com"),
        ("write rosebud77 @ the apple one", "rosebud77@icloud.com"),
        ("my email is rosebudyarns @ the g", "rosebudyarns@gmail.com"),
        ("rosebudyarns @ good old hotmail", "rosebudyarns@hotmail.com"),
        ("rosebudyarns at the big g mail", "rosebudyarns@gmail.com"),
        ("rosebud77 then the at sign then gmail", "rosebud77@gmail.com"),
        ("rosebudyarns squiggly a gmail dot com", "rosebudyarns@gmail.com"),
        ("rosebudyarns gmail com", "rosebudyarns@gmail.com"),
        ("just stick gmail on the end of my username", "same name@gmail.com"),
        ("same name as here but gmail", "same name@gmail.com"),
    ],
)
def test_a_provider_that_is_hinted_at_makes_an_address(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, finding.value, finding.disguised) == ("email", value, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("rosebudyarns dotcom", "rosebudyarns.com"),
        ("see rosebudyarns dotcom for prices", "rosebudyarns.com"),
        ("rosebudyarns dot c o m", "rosebudyarns.com"),
        ("rosebudyarns.c0m", "rosebudyarns.com"),
        ("rosebudyarns \u25cf ca", "rosebudyarns.ca"),
    ],
)
def test_an_ending_may_be_glued_set_apart_or_misspelt(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, finding.value, finding.disguised) == ("link", value, True)


@pytest.mark.parametrize(
    "text",
    [
        "see you @ the g spot",
        "see you @ the usual place",
        "size 12 @ the big one",
        "the usual g one is fine",
        "customer at gmail support said no",
        "a dotcom millionaire lived here",
        "the early dotcom era poster",
        "is it a dotcom?",
        "put gmail on the end of the list",
        "I put gmail on my phone",
        "circled a few on the list, then gmail froze",
        "blue \u25cf red \u25cf ca 5 left",
    ],
)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert DETECTOR.scan(text).findings == ()
