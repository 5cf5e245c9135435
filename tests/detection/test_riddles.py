from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "region", "span", "value"),
    [
        ("backwards: 7654321 0710", "DE", "7654321 0710", "+491701234567"),
        ("back to front: 7654321 0710", "DE", "7654321 0710", "+491701234567"),
        ("von hinten: 7654321 0710", "DE", "7654321 0710", "+491701234567"),
        ("задом наперёд 76 54 321 619 8", "RU", "76 54 321 619 8", "+79161234567"),
        ("read it in reverse, 321009 00770", "GB", "321009 00770", "+447700900123"),
    ],
)
def test_a_number_that_is_to_be_read_backwards_is_turned_round(text, region, span, value):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert text[finding.start : finding.end] == span
    assert (finding.value, finding.disguised, finding.rule) == (value, True, "phone.riddle")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("41X 5X5 0132, X is a five", "41X 5X5 0132"),
        ("415 55# 0132, replace # with 5", "415 55# 0132"),
        ("07700 9?0123 where ? stands for zero", "07700 9?0123"),
        ("415 banana 555 banana 0132", "415 banana 555 banana 0132"),
        ("the first half is 41555, the second half is 50132", "41555, the second half is 50132"),
        (
            "it starts with 415, the middle is 555 and it ends with 0132",
            "415, the middle is 555 and it ends with 0132",
        ),
    ],
)
@pytest.mark.parametrize("region", ["US", None])
def test_a_number_that_is_to_be_put_together_is_found(text, span, region):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert text[finding.start : finding.end] == span
    assert (finding.kind, finding.disguised) == ("phone", True)


@pytest.mark.parametrize(
    "text",
    [
        "I knit it backwards, 20 rows of 1500",
        "the first 25 cost 300, the second 30 cost 400",
        "the first 40 arrive on 15 and the last 60 in 2024",
        "replace 12 of them with 3456 screws",
        "10 by 20 by 30 by 40",
        "the serial should start with 10 and then 0042771938",
        "pads 0 986 479 s30, the wear sensor 987 473 is a fiver extra",
        "the first part of the tracking is 41555, the last part 50132, who do I call?",
        "12 or 14 or 16 or 18 or 20",
        "5 rows of 20, 6 rows of 30, 7 rows of 40",
        "the beginning is at 10 and the end at 12, for 25 people",
    ],
)
def test_instructions_about_something_else_are_left_alone(text):
    assert DETECTOR.scan(text, region="US").findings == ()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("ES", "llama tu, soy el 72x2-3x1-9x8-4x0 sin las x", "722319840"),
        ("IT", "levi la k e mi chiama: 38k87k20k44k19", "3887204419"),
        ("BR", "Oi 85z99617z2240 tira o z e chama", "85996172240"),
        ("FR", "enlève les w: 06w39w98w14w27", "0639981427"),
        ("US", "41q5-55q5-01q32, just remove the q", "4155550132"),
    ],
)
def test_a_letter_that_is_to_be_left_out_is(region, text, value):
    (finding,) = ContactInfoDetector().scan(text, region=region).findings
    assert finding.value == value


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("ES", "miden 72x23x19, 84x40x30 y van sin la x de la tapa"),
        ("US", "size 41x55x50 without the x strap"),
        ("FR", "06w39 sans la w"),
    ],
)
def test_sizes_beside_a_letter_are_no_number(region, text):
    assert not ContactInfoDetector().scan(text, region=region).findings
