from __future__ import annotations

import pytest

from txmessaging.detection import HIGH_CONFIDENCE, ContactInfoDetector

DETECTOR = ContactInfoDetector(allow=["@our_market"])


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("insta: jane_doe", "jane_doe", "instagram:jane_doe"),
        ("my instagram is @Jane.Doe.", "@Jane.Doe", "instagram:jane.doe"),
        ("my instagram is jane.doe", "jane.doe", "instagram:jane.doe"),
        ("telegram @jane", "@jane", "telegram:jane"),
        ("@jane on Telegram", "@jane", "telegram:jane"),
        ("Snapchat username: foo", "foo", "snapchat:foo"),
        ("IG @foo", "@foo", "instagram:foo"),
        ("discord = jane#1234", "jane#1234", "discord:jane#1234"),
        ("skype: live:jane_d", "live:jane_d", "skype:live:jane_d"),
        ("whatsapp @jane", "@jane", "whatsapp:jane"),
    ],
)
def test_a_handle_is_found_where_it_stands(text, span, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("social", span, value)
    assert finding.network == value.partition(":")[0]


def test_a_handle_with_a_network_is_certain_and_one_without_is_not():
    assert DETECTOR.scan("IG @jane_doe").findings[0].confidence >= HIGH_CONFIDENCE
    (alone,) = DETECTOR.scan("I am @jane_doe").findings
    assert (alone.value, alone.network) == ("@jane_doe", None)
    assert alone.confidence < HIGH_CONFIDENCE


def test_the_network_named_closest_before_the_handle_counts():
    (finding,) = DETECTOR.scan("on instagram or telegram @jane, not facebook").findings
    assert finding.network == "telegram"


@pytest.mark.parametrize(
    "text",
    [
        "I saw it on Instagram",
        "Instagram is great, facebook: the best",
        "my facebook is down again 2 times",
        "see you @home @5pm, 3 @ 10",
        "whatsapp: maybe, snapchat: 2024",
        "a big right - nothing",
        "2 times, skype - broken",
        "bigsnapchat: foo",
        "@our_market",
    ],
)
def test_what_is_no_account_is_left_alone(text):
    assert DETECTOR.scan(text).findings == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("instagram: the best", "an ordinary word"),
        ("3 left, my facebook is down", "may be a word of the sentence"),
        ("see you @home", "an ordinary word"),
    ],
)
def test_a_near_miss_says_why(text, reason):
    (miss,) = DETECTOR.scan(text, near_misses=True).near_misses
    assert miss.evidence[-1] == f"suppressed: {reason}"
