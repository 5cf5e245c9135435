"""What a hostile or an unlucky user found, each once."""

from __future__ import annotations

import itertools
import re
import time

import pytest

from txmessaging.detection import Candidate, ContactInfoDetector, Finding, doubtful

DETECTOR = ContactInfoDetector()


def spoken(*texts, region="US"):
    """The findings of one sender's messages."""
    carry, found = b"", []
    for label, text in enumerate(texts):
        scan = DETECTOR.scan(text, region=region, carry=carry, label=label)
        carry = scan.carry
        found += [finding.rule for finding in scan.findings]
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Jane <jane@example.com>",
        "see <https://example.com/a>",
        "<www.shop.com>",
        "<call 415 555 0132>",
        "<my insta is blue_pots>",
        'size <M write jane@gmail.com> ok <a href="mailto:jane@example.com">mail</a>',
    ],
)
def test_angle_brackets_hide_nothing(text):
    assert DETECTOR.scan(text, region="US").findings


@pytest.mark.parametrize("tag", ["<b>", "</b>", "<br/>", '<span class="x">', "<wbr>"])
def test_tags_that_a_page_hides_hide_no_detail(tag):
    assert [each.value for each in DETECTOR.scan(f"jane{tag}@gmail.com").findings] == ["jane@gmail.com"]


@pytest.mark.parametrize("number", ["+447475595962", "+447400123456", "+819012345678", "+420601123456"])
def test_a_number_with_a_plus_is_no_article_s(number):
    assert [each.value for each in DETECTOR.scan(f"is {number} ok?").findings] == [number]


def test_a_sign_that_folds_to_a_phrase_makes_no_text_long():
    began = time.perf_counter()
    DETECTOR.scan("\ufdfa" * 100_000, region="US")
    assert time.perf_counter() - began < 5


def every_letter(search):
    for at in range(len(search.text)):
        yield search.judge(Finding("letter", at, at + 1, search.text[at], 0.9))


def test_of_findings_in_one_folded_character_one_is_shown():
    # "km" in one sign.
    scan = ContactInfoDetector(rules=[every_letter]).scan("\u339e!")
    assert [(each.start, each.end, each.value) for each in scan.findings] == [(0, 1, "k"), (1, 2, "!")]


@pytest.mark.parametrize("text", ["www.a.com\ufdfajane@gmail.com", "www.a.com\u33c2jane@gmail.com"])
def test_findings_that_share_a_character_do_not_overlap(text):
    spans = [(each.start, each.end) for each in DETECTOR.scan(text, near_misses=True).findings]
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize(
    "texts",
    [
        ("see README.md", "file is photo_2024.jpg"),
        ("great.it fits", "I bought it.so far so good"),
        ("red dot", "at the left", "blue dot at the right"),
        ("2 @ $5", "3 @ $7", "4 @ $9"),
        ("handle: chrome", "handle: oak-wood"),
        ("signal is weak", "I pay @ checkout"),
        ("my number is 7", "my size is 42", "ends 0132"),
    ],
)
def test_order_talk_in_several_messages_is_left_alone(texts):
    assert spoken(*texts) == []


@pytest.mark.parametrize(
    "text",
    [
        "two for ten, three for twelve, four for fifteen",
        "one two three four five six seven eight",
        "the handle is loose_left",
        "RMA 4155550132",
        "return label 4155550132",
        "dimension 1200-800-1600",
    ],
)
def test_order_talk_is_left_alone(text):
    assert DETECTOR.scan(text, region=["US", "GB"]).findings == ()


@pytest.mark.parametrize("text", ["Snap: metal_ring", "Threads: M6_x_1", "Line: part_b"])
def test_the_name_of_a_part_is_no_sure_account(text):
    assert all(each.confidence < 0.7 for each in DETECTOR.scan(text).findings)


@pytest.mark.parametrize("text", ["username: janedoe84", "telegram: janedoe", "my username is janedoe84"])
def test_plain_accounts_are_found(text):
    assert DETECTOR.scan(text).findings


@pytest.mark.parametrize("region", [None, "US"])
@pytest.mark.parametrize("text", ["call 415 555 0132", "call +1 415 555 0132", "call 1-415-555-0132"])
def test_an_allowed_number_is_known_however_it_is_written(text, region):
    ours = ContactInfoDetector(allow=["+1 415 555 0132"])
    assert ours.scan(text, region=region).findings == ()
    assert DETECTOR.scan(text, region=region, facts={"line": "+1 415 555 0132"}).findings == ()


def test_a_number_beside_an_account_stays_its_own():
    values = [each.value for each in DETECTOR.scan("add me on kik: joe_99 +44 7700 900123").findings]
    assert "+447700900123" in " ".join(values)


@pytest.mark.parametrize("region", ["UK", " gb ", "Gb"])
def test_regions_are_taken_as_people_write_them(region):
    assert DETECTOR.scan("ring 020 7946 0958", region=region).findings[0].value == "+442079460958"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"text": b"x"}, "text is of type str, not bytes"),
        ({"text": None}, "text is of type str, not NoneType"),
        ({"text": "x", "label": "m-1"}, "label is of type int, not str"),
        ({"text": "x", "facts": {"order": 4155550132}}, "the fact 'order' is a string or several"),
        ({"text": "x", "facts": {"order": None}}, "the fact 'order' is a string or several"),
    ],
)
def test_arguments_of_another_type_are_refused_with_a_sentence(arguments, said):
    with pytest.raises(TypeError, match=re.escape(said)):
        DETECTOR.scan(**arguments)


def test_the_bytes_may_come_as_a_database_gives_them():
    carry = DETECTOR.scan("my number starts with 415", region="US").carry
    assert DETECTOR.scan("then 555", region="US", carry=memoryview(carry)).carry


def yields_a_finding(search):
    yield Finding("payment", 0, 1, "x", 0.9)


def yields_what_lies_outside(search):
    yield search.judge(Finding("payment", 0, 10**9, "x", 0.9))


def yields_too_much_confidence(search):
    yield doubtful(Finding("payment", 0, 1, "x", 7.0), "a test")


@pytest.mark.parametrize(
    ("rule", "error", "said"),
    [
        (yields_a_finding, TypeError, "the rule yields_a_finding yields a Finding, not a Candidate"),
        (yields_what_lies_outside, ValueError, "it has to lie inside the text"),
        (yields_too_much_confidence, ValueError, "its confidence from 0 to 1"),
    ],
)
def test_a_rule_of_the_host_s_that_errs_is_named(rule, error, said):
    with pytest.raises(error, match=said):
        ContactInfoDetector(rules=[rule]).scan("xyz")
    assert Candidate


@pytest.mark.parametrize("carry", [b'[1,[0,"",0,0,"my insta is",2]]', b'[1,[0,"415",3,3,"",90]]'])
def test_what_no_scan_left_is_taken_for_nothing(carry):
    assert DETECTOR.scan("blue_pots", carry=carry).findings == ()
