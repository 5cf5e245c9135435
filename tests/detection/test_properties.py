from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from txmessaging.detection import MAX_CHARACTERS, ContactInfoDetector, mask

DETECTOR = ContactInfoDetector(allow=["market.example", "+1 800 555 0199"])

DETAILS = (
    "jane@shop.example",
    "jane.doe@gmail.com",
    "https://shop.example/x",
    "www.shop.example",
    "t.me/jane_doe",
    "instagram.com/jane_doe",
    "insta: jane_doe",
    "discord: jane_doe",
    "@jane_doe",
    "+1 415 555 0132",
    "+44 7700 900123",
    "call 415 555 0132",
    "call 415-555-0132",
    "whatsapp 07700 900123",
)
DISGUISES = (
    "four one five, five five five, oh one three two",
    "call 4l5 5S5 OI32",
    "call \u2463\u2460\u2464 \u2464\u2464\u2464 \u24ea\u2460\u2462\u2461",
    "jane at gmail dot com",
    "jane(at)gmail(dot)com",
    "my 1nsta is jane_doe_99",
    "shop dot com",
    "hxxps://shop[.]com/x",
)
PLAIN = (
    "hello",
    "does it come in blue?",
    "size 38, please",
    "it was $25.50",
    "order 4155550132",
    "see you on 2024-01-15 at 10:30",
    "I saw it on Instagram",
    "not outside of the platform",
    "one of the four",
    "thank you!",
)
SIGNS = (
    *"@./:#+-()_*&%;<>=0145 \n\t",
    "https://",
    "www.",
    "&#52;",
    "&amp;",
    "%34",
    "<b>",
    "</b>",
    "insta ",
    "tg ",
    "at ",
    "dot ",
    "double ",
    "three ",
    "backwards ",
    "replace ",
    "first ",
    "then ",
    "g m a i l",
    "\U0001f4de",
    "4\ufe0f\u20e3",
    "\uff11",
    "\U0001d7d8",
    "\u4e09",
    "\u3044\u3061",
    "\u0938\u093e\u0924",
    "\u0633\u0628\u0639\u0629",
    "\u0130",
    "\u00df",
    "\ufb01",
    "\u0301",
    "\u200b",
    "\u202e",
    "\x00",
    "\ud800",
    "\udc00",
    "\u2022",
)
# Hypothesis leaves surrogates out unless it is told.
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)
PIECES = st.lists(st.sampled_from([*DETAILS, *DISGUISES, *PLAIN, *SIGNS]), max_size=14).map("".join)
TEXTS = st.one_of(ANYTHING, PIECES, st.text("0123456789+-(). @a:/", max_size=60))
REGIONS = st.one_of(
    st.none(),
    st.sampled_from(["US", "de", "", "??", "GB", "IN", "BR", "CN"]),
    st.lists(st.sampled_from(["US", "FR", "XX", "JP", "001", "\ud800"]), max_size=12),
)
FACTS = st.one_of(
    st.none(),
    st.dictionaries(st.text(max_size=5), st.one_of(ANYTHING, st.lists(ANYTHING, max_size=3)), max_size=3),
)
CARRIES = st.one_of(
    st.none(),
    st.binary(max_size=300),
    st.lists(
        st.tuples(
            st.integers(),
            st.one_of(st.text("+0123456789", max_size=20), st.text(max_size=5)),
            st.integers(-5, 300),
            st.integers(-5, 300),
            st.text("janedo_.@ 4", max_size=20),
            st.integers(0, 1),
        ),
        max_size=4,
    ).map(lambda rows: str([1, *map(list, rows)]).replace("'", '"').encode()),
)


def in_good_order(text, scan):
    position = 0
    for finding in scan.findings:
        assert position <= finding.start < finding.end <= len(text)
        assert finding.value
        assert finding.kind
        assert finding.rule
        assert 0 < finding.confidence <= 1
        position = finding.end
    assert all(0 <= near_miss.confidence <= 1 for near_miss in scan.near_misses)
    spans = sorted((each.start, each.end) for each in (*scan.findings, *scan.near_misses))
    if not any(finding.pieces for finding in scan.findings):
        assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert scan.examined == len(text)
    assert len(scan.carry) <= 256


@settings(max_examples=400)
@given(TEXTS, REGIONS, FACTS, CARRIES, st.integers())
@example("-last call my number 0", "DE", None, b'[1,[0,"0",6,7,"",0]]', 0)
@example("insta \ud800", None, None, None, 0)
@example("nach dem at kommt t-online", "DE", None, None, 0)
def test_any_arguments_are_answered_in_good_order(text, region, facts, carry, label):
    scan = DETECTOR.scan(text, region=region, facts=facts, carry=carry, label=label, near_misses=True)
    in_good_order(text, scan)
    again = DETECTOR.scan(text, region=region, facts=facts, carry=carry, label=label, near_misses=True)
    assert again == scan
    assert pickle.loads(pickle.dumps(scan)) == scan  # noqa: S301 - our own bytes
    without = DETECTOR.scan(text, region=region, facts=facts, carry=carry, label=label)
    assert (without.findings, without.carry) == (scan.findings, scan.carry)


@settings(max_examples=150)
@given(st.lists(TEXTS, max_size=8), REGIONS)
def test_any_row_of_messages_is_answered_in_good_order(texts, region):
    carry = b""
    for label, text in enumerate(texts):
        scan = DETECTOR.scan(text, region=region, carry=carry, label=label)
        in_good_order(text, scan)
        for finding in scan.findings:
            for piece in finding.pieces:
                assert 0 <= piece.label <= label
                assert 0 <= piece.start < piece.end <= len(texts[piece.label])
        carry = scan.carry


INVISIBLE = (
    "\u200b",  # zero width
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",  # soft hyphen
    "\u034f",
    "\u180b",  # variation selectors
    "\ufe0f",
    "\U000e0100",
    "\u200e",  # bidirectional
    "\u202e",
    "\u061c",
    "\U000e0061",  # tags
    "\u0301",  # drawn on
    "\u0336",
    "\u0489",
    "\u20e3",
    "\u05b4",
)


@pytest.mark.parametrize("detail", DETAILS)
def test_no_invisible_character_hides_a_plain_detail(detail):
    (plain,) = DETECTOR.scan(detail, region=["US", "GB"]).findings
    for sign in INVISIBLE:
        everywhere = sign.join(detail)
        for text in (everywhere, *(detail[:at] + sign + detail[at:] for at in range(1, len(detail)))):
            findings = DETECTOR.scan(text, region=["US", "GB"]).findings
            assert [finding.value for finding in findings] == [plain.value], ascii(text)


@settings(max_examples=100)
@given(
    st.sampled_from(DETAILS),
    st.lists(st.tuples(st.integers(1, 30), st.sampled_from(INVISIBLE)), min_size=1, max_size=8),
)
def test_no_mixture_of_them_hides_one_either(detail, added):
    (plain,) = DETECTOR.scan(detail, region=["US", "GB"]).findings
    text = detail
    for at, sign in added:
        if at < len(text):
            text = text[:at] + sign + text[at:]
    (finding,) = DETECTOR.scan(text, region=["US", "GB"]).findings
    assert finding.value == plain.value
    assert finding.start >= plain.start
    assert finding.end >= plain.end


@example(["my 1nsta is jane_doe_99", "four one five, five five five, oh one three two"])
@settings(max_examples=200)
@given(
    st.lists(
        st.one_of(st.sampled_from(DETAILS), st.sampled_from(DISGUISES), st.sampled_from(PLAIN)),
        min_size=1,
        max_size=4,
    )
)
def test_masked_text_has_no_finding(sentences):
    text = ".\n".join(sentences)
    scan = DETECTOR.scan(text, region=["US", "GB"])
    hidden = mask(text, scan.findings)
    assert len(hidden) == len(text)
    assert DETECTOR.scan(hidden, region=["US", "GB"]).findings == ()


@given(st.lists(st.sampled_from(PLAIN), max_size=6))
def test_ordinary_sentences_hold_no_detail(sentences):
    assert DETECTOR.scan(". ".join(sentences), region=["US", "GB"]).findings == ()


@given(st.sampled_from([*DETAILS, *DISGUISES]), st.sampled_from(PLAIN), st.sampled_from(PLAIN))
def test_a_detail_is_found_among_ordinary_sentences(detail, before, after):
    text = f"{before}\n{detail}\n{after}"
    start = len(before) + 1
    findings = DETECTOR.scan(text, region=["US", "GB"]).findings
    assert any(start <= each.start and each.end <= start + len(detail) for each in findings)


@given(st.text(min_size=1, max_size=30), st.sampled_from(DETAILS))
def test_a_fact_suppresses_what_equals_it(fact, detail):
    assume(fact.strip())
    (finding,) = DETECTOR.scan(detail, region=["US", "GB"]).findings
    shown = detail[finding.start : finding.end]
    scan = DETECTOR.scan(detail, region=["US", "GB"], facts={"known": [fact, shown]})
    assert scan.findings == ()


def test_threads_share_a_detector():
    texts = [*DETAILS, *DISGUISES, *PLAIN] * 6
    fresh = ContactInfoDetector()
    alone = [fresh.scan(text, region=["US", "GB"]) for text in texts]
    shared = ContactInfoDetector()
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda text: shared.scan(text, region=["US", "GB"]), texts))
    assert together == alone


HOSTILE = {
    "one letter": "a",
    "one digit": "1",
    "spaces": " ",
    "line breaks": "\n",
    "digits apart": "1 ",
    "full-width digits apart": "\uff15 ",
    "digits with dots": "1.",
    "digits with hyphens": "1-2-",
    "plus and minus": "+1-",
    "groups": "12 34 ",
    "prices": "$1 ",
    "addresses": "a@a.",
    "ats and dots": "@.",
    "ats": "@",
    "hosts": "www.",
    "schemes": "https://",
    "domains": "a.co ",
    "sentences": ". ",
    "paths": "a/",
    "keycaps": "4\ufe0f\u20e3",
    "combining marks": "\u0301",
    "letters with marks": "a\u0301",
    "zero width": "\u200b",
    "bidirectional": "\u202e",
    "surrogates": "\ud800",
    "number words": "one two ",
    "repeats": "double ",
    "glued number words": "one",
    "long glued number words": "fouronefive",
    "number words and hyphens": "six-",
    "a word between": "1 banana ",
    "ideographs": "\u4e09",
    "kana": "\u3044\u3061",
    "brackets": "([{",
    "closed brackets": "()",
    "two scripts": "a\u0430",
    "two scripts of digits": "1\u0661",
    "emoji": "\U0001f600",
    "emoji between digits": "1\U0001f600",
    "ampersands": "&",
    "entities": "&#49;",
    "broken entities": "&#",
    "percents": "%4",
    "percent codes": "%41",
    "open tags": "<a",
    "tags": "<b>1</b>",
    "accounts": "insta: ",
    "at signs": "telegram @",
    "letters apart": "j a n e ",
    "words for signs": "j at g dot ",
    "dots in words": " dot ",
    "parts": "first 12 then 34 ",
    "backwards": "backwards 12345 ",
    "signs for digits": "1x",
    "stars": "*1*",
    "underscores": "a_",
    "tags of accounts": "a#1234 ",
    "masked": "\u2022",
    "hints": "cancel. cash. ",
    "hints of others": "i reported him. cancel cash. ",
    "broken names": "tele gram ",
    "hints without spaces": "\u53d6\u6d88\u8ba2\u5355",
    "invitations": "whats your number. ",
    "invitations without spaces": "\u52a0\u6211\u5fae\u4fe1",
}


FAR_TOO_LONG = 10
"""Seconds that only a rule whose time explodes would take."""


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_the_time_for_a_hundred_thousand_characters_is_small_and_grows_with_them(unit):
    # The goal is 0.3 s and a ratio of 12, which the benchmark measures. A shared machine with coverage on may
    # be ten times slower; a quadratic rule would be a thousand times.
    times = []
    for size in (MAX_CHARACTERS // 10, MAX_CHARACTERS):
        text = (unit * (size // len(unit) + 1))[:size]
        began = process_time()
        scan = DETECTOR.scan(text, region=["US", "DE"], near_misses=True)
        times.append(process_time() - began)
        in_good_order(text, scan)
    assert times[1] < FAR_TOO_LONG
    assert times[1] < 0.2 or times[1] <= 50 * times[0]


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_a_detail_behind_a_hostile_beginning_costs_no_more(unit):
    text = (unit * (20_000 // len(unit) + 1))[:20_000] + "\n\ncall 415 555 0132"
    began = process_time()
    scan = DETECTOR.scan(text, region="US")
    assert process_time() - began < FAR_TOO_LONG
    # Either it is found, or the scan says that it did not look everywhere.
    assert not scan.complete or any(finding.end == len(text) for finding in scan.findings)
