"""What speaks for and against a phone number around some digits: cue words, and the numbers of order talk.

Order talk is full of digits that are no phone numbers. What can be told by its shape (a date, a price, an
ISBN) is listed here as patterns; what can be told by the word before it, as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from txmessaging.detection.known import digits_of

_YEAR = r"(?:19|20)\d\d"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_CURRENCY = r"(?:[$€£¥₹₽]|\b(?:USD|EUR|GBP|euros?|dollars?|pounds?)\b)"
# Not in the middle of a longer row of groups: "06.12.34.56.78" holds no date.
_ALONE_BEFORE = r"(?<!\d)(?<!\d[-/.])"
_ALONE_AFTER = r"(?![-/.]?\d)"

_SHAPES: Final = {
    "a date": re.compile(
        rf"{_ALONE_BEFORE}(?:{_YEAR}([-/.]){_MONTH}\1{_DAY}|{_DAY}([-/.]){_DAY}\2(?:{_YEAR}|\d\d)"
        rf"|{_YEAR}\s?[-\u2013/]\s?{_YEAR}){_ALONE_AFTER}"
    ),
    "a time": re.compile(r"(?<![\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:])"),
    "an IP address or a version": re.compile(
        r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)|\bv(?:ersion)?\.?\s?\d{1,9}(?:\.\d{1,9}){1,4}",
        re.IGNORECASE,
    ),
    "a price": re.compile(
        rf"{_CURRENCY}\s?\d{{1,12}}(?:[., ]\d{{3}}(?!\d)){{0,4}}(?:[.,]\d\d?(?!\d))?"
        rf"|(?<!\d)\d{{1,12}}(?:[., ]\d{{3}}(?!\d)){{0,4}}(?:[.,]\d\d?(?!\d))?\s?{_CURRENCY}",
        re.IGNORECASE,
    ),
    "decimal digits": re.compile(
        r"(?<![\d.])(?:\d{1,2}\.\d{6,20}|\d{1,3}\.\d{4,20},\s?-?\d{1,3}\.\d{4,20})(?!\d)"
    ),
    # ISO 13616: country, check digits, then groups of four.
    "a bank account": re.compile(r"\b[A-Z]{2}\d\d(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?(?![A-Z\d])"),
    "a postcode": re.compile(r"\b[A-Z]{2}\s\d{5}-\d{4}(?!\d)"),
}
# ISBN-13 and EAN-13 share their check digit: ISO 2108:2017, annex C; GS1 General Specifications, 7.9.
_EAN = re.compile(r"(?<!\d)(?!00)(?:\d{13}|97[89][- ]?\d(?:[- ]?\d){9})(?!\d)")

_ORDER_WORD = re.compile(
    r"\b(?:orders?|invoices?|tracking|parcel|shipments?|consignment|refs?|references?|case|ticket|claim|booking"
    r"|transaction|article|item|part|model|serial|s/n|sku|upc|ean|isbn|issn|imei|iban|bestellung|rechnung|sendung"
    r"|pedido|factura|commande|facture|suivi|ordine|fattura)"
    r"(?:[\s-](?:numbers?|num|no|nr|id|ids|code|ref|numero|número|numéro))?[\s.:#=-]{0,3}(?:is\s)?\s?$",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(r"(?:#|№|\bn[or]\b\.?)[:\s]{0,2}$", re.IGNORECASE)
_PHONE_WORD = re.compile(
    r"\b(?:call|calling|phone|telephone|tel|mobile|mob|cell|cellphone|text|texting|sms|whats\s?app|viber|signal|ring"
    r"|dial|reach|contact|fax|my\snumber|number\sis|teléfono|telefono|móvil|celular|llam\w{1,6}|téléphone|portable"
    r"|appel\w{1,5}|telefon|handy|handynummer|anruf\w{0,3}|telefone|ligue|chiam\w{1,5}|cellulare|bel|bellen)\b"
    r"|[📞📱☎📲]",
    re.IGNORECASE,
)
_WORD_DISTANCE = 40
_CUE_BEFORE = 32
_CUE_AFTER = 16


@frozen
class Span:
    """Digits that are something else than a phone number.

    Attributes:
        start: The first code point.
        end: One past the last.
        reason: What they are, in words.
    """

    start: int
    end: int
    reason: str


def other_numbers(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the dates, prices, codes … in or around a run of digits.

    Args:
        text: The whole text.
        start: The first code point of the run.
        end: One past its last.

    Example:
        >>> [span.reason for span in other_numbers("on 2026-01-15 at noon", 3, 13)]
        ['a date']
    """
    left, right = max(0, start - 12), end + 12
    for reason, pattern in _SHAPES.items():
        for match in pattern.finditer(text, left, right):
            yield Span(match.start(), match.end(), reason)
    for match in _EAN.finditer(text, left, right):
        if _has_ean_check_digit(digits_of(match[0])):
            yield Span(match.start(), match.end(), "an EAN or ISBN check digit")


def _has_ean_check_digit(digits: str) -> bool:
    weighted = (int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return sum(weighted) % 10 == 0


def names_another_number(text: str, start: int) -> bool:
    """Whether the words right before a position announce an order number or the like.

    "No." and "#" alone announce one too, unless a phone is spoken of ("my phone no. is").

    Args:
        text: The whole text.
        start: Where the number begins.

    Example:
        >>> names_another_number("Order no. 4155550132", 10), names_another_number("Phone no. 4155550132", 10)
        (True, False)
    """
    before = text[max(0, start - _WORD_DISTANCE) : start]
    if _ORDER_WORD.search(before):
        return True
    return bool(_NUMBER_WORD.search(before)) and not _PHONE_WORD.search(before)


def speaks_of_phones(text: str, start: int, end: int) -> bool:
    """Whether a word or sign near a span says that it is a phone number.

    Args:
        text: The whole text.
        start: The first code point of the span.
        end: One past its last.

    Example:
        >>> speaks_of_phones("text me: 4155550132", 9, 19)
        True
    """
    return bool(
        _PHONE_WORD.search(text, max(0, start - _CUE_BEFORE), start)
        or _PHONE_WORD.search(text, end, end + _CUE_AFTER)
    )
