from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.reading.folding import fold

DETECTOR = ContactInfoDetector()
KEYCAP = "\ufe0f\u20e3"


def keycaps(digits):
    return "".join(f"{digit}{KEYCAP}" if digit.isdigit() else digit for digit in digits)


def shifted(digits, zero):
    """The digits of another block, in which zero is `zero`."""
    return "".join(chr(ord(zero) + int(digit)) if digit.isdigit() else digit for digit in digits)


CIRCLED = str.maketrans("0123456789", "\u24ea" + "".join(map(chr, range(0x2460, 0x2469))))
SUPERSCRIPT = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
PLAIN = "415 555 0132"


@pytest.mark.parametrize(
    ("written", "disguised"),
    [
        (shifted(PLAIN, "\u0660"), False),  # Arabic-Indic
        (shifted(PLAIN, "\u06f0"), False),  # Persian
        (shifted(PLAIN, "\u0966"), False),  # Devanagari
        (shifted(PLAIN, "\u0e50"), False),  # Thai
        (shifted(PLAIN, "\uff10"), False),  # full width
        (shifted(PLAIN, "\U0001d7ce"), True),  # mathematical bold
        (shifted(PLAIN, "\U0001d7d8"), True),  # mathematical double-struck
        (shifted(PLAIN, "\u2080"), True),  # subscript
        (PLAIN.translate(SUPERSCRIPT), True),
        (PLAIN.translate(CIRCLED), True),
        (keycaps(PLAIN), True),
        ("4\u200b1\u200d5 555 01\u206032", True),  # zero-width characters
        ("415\u00ad 555\u00ad 0132", True),  # soft hyphens
        ("4\u03361\u03365\u0336 555 0132", True),  # struck through
        ("4\u04891\u04895 555 0132", True),  # in Cyrillic rings
        ("4\u05b415 555 0132", True),  # a Hebrew point
        ("41\u202e5 555\u202c 0132", True),  # bidirectional marks
        ("&#52;15 555 0132", True),
        ("&#x34;15&nbsp;555&nbsp;0132", True),
        ("%34%31%35 555 0132", True),
        ("415<b></b> 555 01<i>32", True),
    ],
)
def test_digits_are_found_however_they_are_drawn(written, disguised):
    text = f"\U0001f4de call {written} ok?"
    (finding,) = DETECTOR.scan(text, region="US").findings
    assert text[finding.start : finding.end] == written
    assert (finding.value, finding.disguised) == ("+14155550132", disguised)


@pytest.mark.parametrize(
    "written",
    [
        "j\u0430ne@gm\u0430il.com",  # Cyrillic
        "\u24d9\u24d0\u24dd\u24d4@gmail.com",  # circled
        "\U0001d423\U0001d41a\U0001d427\U0001d41e@gmail.com",  # mathematical
        "j\u1d00ne@gmail.com",  # small capital
        "j\u0336a\u0336n\u0336e\u0336@gmail.com",
        "ja\u200bne@gma\u200bil.c\u200bom",
        "jane&#64;gmail.com",
        "jane&commat;gmail&period;com",
        "jane%40gmail.com",
        "jane<wbr>@gmail.com",
        "jane@gmail\u3002com",  # an ideographic full stop
    ],
)
def test_an_address_is_found_however_it_is_drawn(written):
    text = f"\U0001f60a write to {written}, please"
    (finding,) = DETECTOR.scan(text).findings
    assert text[finding.start : finding.end] == written
    assert (finding.kind, finding.value) == ("email", "jane@gmail.com")
    assert finding.disguised or "\u3002" in written


def test_full_width_letters_are_no_disguise():
    text = "\uff4a\uff41\uff4e\uff45\uff20\uff47\uff4d\uff41\uff49\uff4c\uff0e\uff43\uff4f\uff4d"
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.start, finding.end, finding.disguised) == (0, len(text), False)


def test_a_word_of_another_script_is_not_read_as_latin():
    russian = "\u043d\u0430\u0445 \u0440\u043e\u0442"
    assert fold(russian).text == russian
    assert fold("p\u0430y").text == "pay"


@pytest.mark.parametrize(
    "text", ["plain", "\u0928\u092e\u0938\u094d\u0924\u0947", "\u0e01\u0e34\u0e19", "\u3053\u3093\u306b"]
)
def test_what_scripts_spell_with_is_kept(text):
    assert fold(text).text == text


def test_lower_case_has_no_accents_and_as_many_characters():
    view = fold("\u0130stanbul CAF\u00c9 Stra\u00dfe \u0141\u00f3d\u017a")
    assert view.lower == "istanbul cafe stra\u00dfe lodz"
    assert len(view.lower) == len(view.text)


def test_markup_that_only_looks_so_stays():
    for text in ("5 < 6 and 7 > 3", "100% sure & happy", "AT&T", "&nosuchthing;"):
        assert fold(text).text == text


@given(st.text(st.characters(), max_size=60))
def test_every_folded_character_stands_somewhere_in_the_original(text):
    view = fold(text)
    assert len(view.lower) == len(view.text)
    last = 0
    for at in range(len(view.text)):
        start, end = view.span(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last
        last = start
    if view.text:
        assert view.span(0, len(view.text))[1] <= len(text)


@given(st.text(st.characters(max_codepoint=0x7F, exclude_characters="&%<"), max_size=40))
def test_plain_text_is_itself(text):
    view = fold(text)
    assert view.text is text
    assert view.lower == text.lower()


@given(st.text(st.characters(categories=["Nd"]), min_size=1, max_size=10))
def test_every_decimal_digit_of_unicode_is_read(digits):
    assert fold(digits).text == "".join(str(unicodedata.decimal(digit)) for digit in digits)
