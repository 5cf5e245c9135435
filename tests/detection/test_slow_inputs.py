"""A search for slow texts: short pieces, repeated many times, towards those that take longest."""

from __future__ import annotations

import time

from hypothesis import given, settings, target
from hypothesis import strategies as st

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()
LENGTH = 10_000
# The goal is 0.3 s for ten times as much; a shared machine may be slow, a quadratic rule takes far longer.
MOST_SECONDS = 5.0
PIECES = [
    *(
        "1",
        "5 ",
        "\uff15",
        "\u0665",
        "4\ufe0f\u20e3",
        "+1-",
        "(415) ",
        "00",
        "a",
        "b ",
        "Z",
        "\u0301",
        "\u200b",
        "\u202e",
    ),
    *(
        "@",
        ".",
        " . ",
        "a@a.",
        "www.",
        "://",
        "/",
        "_",
        "-",
        "#",
        ", ",
        "; ",
        "\n",
        "[",
        "(",
        "<b>",
        "&#49;",
        "%34",
    ),
    *(
        "four ",
        "oh ",
        "double ",
        "dot ",
        "at ",
        "insta ",
        "gmail ",
        "com",
        "\u0438",
        "\u0627",
        "\u4e00",
        "\U0001f4de",
        "x ",
    ),
]


@settings(max_examples=80, deadline=None)
@given(
    pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=6),
    region=st.sampled_from([None, "US", "DE"]),
)
def test_no_text_is_slow(pieces, region):
    unit = "".join(pieces)
    text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
    start = time.process_time()
    DETECTOR.scan(text, region=region, near_misses=True)
    took = time.process_time() - start
    target(took)
    assert took < MOST_SECONDS, unit
