from __future__ import annotations

import pytest

from txmessaging.detection import HIGH_CONFIDENCE, ContactInfoDetector

DETECTOR = ContactInfoDetector(allow=["market.example", "Partner@Shop.example"])


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Mail John@Example.COM.", "John@Example.COM", "John@example.com"),
        ("(jane.doe+shop@mail.example.co.uk)", "jane.doe+shop@mail.example.co.uk", None),
        ("'jane@example.com'", "jane@example.com", None),
        ("**--jane@example.com**", "jane@example.com", None),
        ("mailto:jane@example.com?subject=hi", "jane@example.com", None),
        ("\u30e1\u30fc\u30eb\u306fjane@example.com\u3002", "jane@example.com", None),
        ("jane@example.com\uc73c\ub85c", "jane@example.com", None),
        ("a@reserved.test, please", "a@reserved.test", None),
        ("a@reserved.invalid", "a@reserved.invalid", None),
        ("\u043f\u043e\u0447\u0442\u0430@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", None, None),
    ],
)
def test_an_address_is_found_where_it_stands(text, span, value):
    (finding,) = DETECTOR.scan(text).findings
    span = span or text
    assert (finding.kind, text[finding.start : finding.end], finding.rule) == ("email", span, "email.plain")
    assert finding.value == (value or span)
    assert finding.confidence >= HIGH_CONFIDENCE


@pytest.mark.parametrize(
    "text",
    ["@", "a@b", "a @ b.example", "john..doe@-example-.com", "meet @ 5.30pm", "jane.@example.com", "1@2.3"],
)
def test_what_is_no_address_is_left_alone(text):
    assert [finding for finding in DETECTOR.scan(text).findings if finding.kind == "email"] == []


def test_a_file_name_is_a_near_miss():
    scan = DETECTOR.scan("see icon@2x.png", near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence[-1] == "suppressed: ends like a file name"


@pytest.mark.parametrize("text", ["help@market.example", "a@mail.MARKET.example", "partner@shop.example"])
def test_the_platforms_own_addresses_are_no_findings(text):
    scan = DETECTOR.scan(text, near_misses=True)
    assert scan.findings == ()
    assert [miss.evidence[-1] for miss in scan.near_misses] == ["suppressed: on the allow-list"]


def test_a_look_alike_of_an_allowed_domain_is_found():
    assert DETECTOR.scan("a@notmarket.example").findings
    assert DETECTOR.scan("a@market.example.com").findings


def test_an_address_stated_as_a_fact_is_no_finding():
    facts = {"contact": ["Buyer@shop.example", "other"]}
    assert DETECTOR.scan("buyer@SHOP.example", facts=facts).findings == ()
    assert DETECTOR.scan("seller@shop.example", facts=facts).findings
