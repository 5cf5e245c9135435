from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()
DIGITS = "4155550132"


def confidence(text):
    """That of the number in it, found or not."""
    scan = DETECTOR.scan(text, region="US", near_misses=True)
    return max((each.confidence for each in (*scan.findings, *scan.near_misses)), default=0)


@pytest.mark.parametrize(
    "before",
    [
        "call me:",
        "text",
        "my cell is",
        "hmu",
        "ring me on",
        "his number",
        "direct line",
        "my #",
        "llámame al",
        "meu telefone é",
        "appelle-moi au",
        "ruf mich an:",
        "chiamami al",
        "bel me op",
        "zadzwoń",
        "звони",
        "beni ara",
        "اتصل على",
        "मेरा फोन",
        "电话",
        "電話は",
        "\U0001f4de",
        "\U0001f4f1",
    ],
)
def test_a_word_or_sign_of_phones_near_a_number_speaks_for_it(before):
    assert confidence(f"{before} {DIGITS}") > 0.9 > confidence(DIGITS)


@pytest.mark.parametrize(
    "before",
    [
        "order",
        "order number is",
        "Invoice no.",
        "tracking #",
        "pedido",
        "número de pedido:",
        "commande n°",
        "Bestellnummer",
        "Rechnung Nr.",
        "ordine",
        "bestelling",
        "zamówienie nr",
        "заказ",
        "sipariş",
        "رقم الطلب",
        "ऑर्डर",
        "订单号",
        "注文番号",
    ],
)
def test_a_word_for_another_number_before_it_speaks_against_it(before):
    assert DETECTOR.scan(f"{before} {DIGITS}", region="US").findings == ()
    assert confidence(f"{before} {DIGITS}") < 0.3


@pytest.mark.parametrize("after", ["kg", " pcs", "%", " EUR", "€", " views", "mAh", " шт", "円"])
def test_a_unit_after_it_speaks_against_it(after):
    assert DETECTOR.scan(f"there are {DIGITS}{after}", region="US").findings == ()


def test_a_kiss_is_no_unit():
    assert DETECTOR.scan("07700 900123 x", region="GB").findings[0].value == "+447700900123"
    assert DETECTOR.scan("07700 900123 x 2", region="GB").findings == ()


@pytest.mark.parametrize("text", [f"SKU{DIGITS}", f"rr{DIGITS}gb", f"{DIGITS}abc", f"xk-{DIGITS}"])
def test_letters_glued_to_it_speak_against_it(text):
    assert confidence(text) < confidence(DIGITS)


@pytest.mark.parametrize(
    "text", [f"tel{DIGITS}", f"tel:{DIGITS}", f"call{DIGITS}", f"t.{DIGITS}", "Text415-555-0132"]
)
def test_a_word_of_phones_may_be_glued_to_it(text):
    assert DETECTOR.scan(text, region="US").findings[0].value == "+14155550132"


def test_a_word_far_away_says_nothing():
    far = "call me when you are home, since rain is coming and we will be late as on every day in May: "
    assert confidence(far + DIGITS) == confidence(DIGITS)
    assert confidence(f"call {'x' * 60} {DIGITS}") == confidence(DIGITS)


def test_the_phone_number_of_an_order_is_one():
    assert DETECTOR.scan(f"order #1234567: call {DIGITS}", region="US").findings[0].value == "+14155550132"
