from __future__ import annotations

import pickle
import subprocess
import sys
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from txmessaging.detection import MAX_CHARACTERS, ContactInfoDetector, Finding, Piece, Scan
from txmessaging.detection.candidates import MAX_CANDIDATES, Candidate, Search, Status, resolve
from txmessaging.detection.known import Known
from txmessaging.detection.numbering import MAX_REGIONS

DETECTOR = ContactInfoDetector(allow=["market.example", "+1 800 555 0199"])
ALL_KINDS = "jane@shop.example, https://shop.example, insta: jane_d, +1 415 555 0132"

WORDS = (
    "jane",
    "@",
    ".",
    "shop.example",
    "https://",
    "www.",
    "/x",
    "415 555 0132",
    "2024-01-15",
    "insta: ",
    "t.me/",
)
SIGNS = (
    "+1 ",
    "(",
    ")",
    "#",
    " ",
    "order ",
    "is ",
    "\ud800",
    "\x00",
    "\u200b",
    "\u0130",
    "\uff11",
    "\U0001d7d8",
)
FRAGMENTS = st.sampled_from([*WORDS, *SIGNS])
TEXTS = st.one_of(
    st.text(st.characters(), max_size=80),
    st.lists(FRAGMENTS, max_size=20).map("".join),
    st.text("0123456789+-(). @a:/", max_size=60),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from([None, "US", "de", ["GB", "FR"], "??"]))
def test_any_text_is_answered_in_good_order(text, region):
    scan = DETECTOR.scan(text, region=region, facts={"order": "4155550132"}, near_misses=True)
    position = 0
    for finding in scan.findings:
        assert position <= finding.start < finding.end <= len(text)
        assert finding.value
        assert 0 <= finding.confidence <= 1
        position = finding.end
    spans = sorted((each.start, each.end) for each in (*scan.findings, *scan.near_misses))
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert scan.examined == len(text)
    assert scan.carry == b""
    assert DETECTOR.scan(text, region=region, facts={"order": "4155550132"}, near_misses=True) == scan
    assert pickle.loads(pickle.dumps(scan)) == scan  # noqa: S301 - our own bytes


def test_each_kind_is_found_in_one_text_by_position():
    assert [finding.kind for finding in DETECTOR.scan(ALL_KINDS).findings] == [
        "email",
        "link",
        "social",
        "phone",
    ]


def test_a_pickled_detector_answers_the_same():
    copy = pickle.loads(pickle.dumps(DETECTOR))  # noqa: S301 - our own bytes
    assert copy == DETECTOR
    assert copy.version == "1"
    text = f"{ALL_KINDS}, a@market.example"
    assert copy.scan(text, near_misses=True) == DETECTOR.scan(text, near_misses=True)


def test_a_repr_or_the_evidence_holds_no_value():
    for finding in DETECTOR.scan(ALL_KINDS).findings:
        assert finding.value not in repr(finding)


def test_near_misses_are_given_on_request_only():
    assert DETECTOR.scan("a@market.example").near_misses == ()


def test_carry_and_label_are_accepted():
    assert DETECTOR.scan("hello", carry=b"\x01", label=7) == Scan(examined=5)


def test_allow_is_no_single_string():
    with pytest.raises(TypeError, match="collection"):
        ContactInfoDetector(allow="market.example")


def test_blank_allow_entries_and_facts_count_for_nothing():
    detector = ContactInfoDetector(allow=["", "  ", "www."])
    assert len(detector.scan(ALL_KINDS, facts={"order": "", "more": []}).findings) == 4


def test_text_beyond_the_limit_is_not_examined_and_the_scan_says_so():
    scan = DETECTOR.scan("a" * MAX_CHARACTERS + " jane@shop.example")
    assert (scan.findings, scan.examined, scan.complete) == ((), MAX_CHARACTERS, False)
    assert DETECTOR.scan("a" * MAX_CHARACTERS).complete


@pytest.mark.parametrize(
    "detail",
    ["a@b.example ", "a.example/b ", "https://a.example ", "www.a.example ", "@jane_d ", "insta: jane_d "],
)
def test_a_text_with_too_many_candidates_is_left_incomplete(detail):
    enough = DETECTOR.scan(detail * MAX_CANDIDATES)
    assert (len(enough.findings), enough.complete) == (MAX_CANDIDATES, True)
    too_many = DETECTOR.scan(detail * (MAX_CANDIDATES + 1))
    assert (len(too_many.findings), too_many.complete) == (MAX_CANDIDATES, False)


def test_only_so_many_regions_are_used():
    many = ["US", "AU", "NZ", "CA", "SG", "HK", "NO", "DK"]
    assert len(many) == MAX_REGIONS
    assert DETECTOR.scan("06 12 34 56 78", region=[*many[:-1], "XX", "US", "FR"]).findings
    assert not DETECTOR.scan("06 12 34 56 78", region=[*many, "FR"]).findings


@pytest.mark.parametrize(
    "near", ["", "@", "@.", "a@a.", "1 ", "+1-", "www.", "12 34 ", "a.co ", "https://", "insta: "]
)
def test_the_time_for_a_hundred_thousand_characters_is_small(near):
    text = (near or "a") * (MAX_CHARACTERS // max(1, len(near)))
    began = perf_counter()
    DETECTOR.scan(text, region=["US", "DE"])
    # The goal is 0.3 s; a shared machine may be several times slower, a quadratic rule a thousand times.
    assert perf_counter() - began < 3


def test_importing_the_package_loads_neither_library():
    code = (
        "import sys, txmessaging.detection as d; d.ContactInfoDetector().scan('hello'); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert not {"email_validator", "phonenumbers"} & set(loaded.stdout.split())


def found(kind, start, end):
    return Candidate(Finding(kind, start, end, "value", 0.9), Status.FOUND)


@pytest.mark.parametrize(
    ("candidates", "winners"),
    [
        ([found("email", 0, 5), found("phone", 2, 9)], ["phone"]),
        ([found("phone", 0, 5), found("social", 0, 5), found("link", 0, 5), found("email", 0, 5)], ["email"]),
        ([found("social", 0, 5), found("link", 3, 8)], ["link"]),
        ([found("phone", 3, 8), found("phone", 0, 5)], ["phone"]),
        ([found("phone", 5, 8), found("email", 0, 5)], ["email", "phone"]),
    ],
)
def test_overlaps_are_resolved_by_length_then_kind_then_position(candidates, winners):
    findings, near_misses = resolve(candidates)
    assert [finding.kind for finding in findings] == winners
    assert findings[0].start == 0 or winners == ["phone"] or findings[0].start == 3
    assert near_misses == ()


def test_the_earlier_of_two_equals_wins():
    assert resolve([found("phone", 3, 8), found("phone", 0, 5)])[0][0].start == 0


def test_a_search_begins_with_its_whole_budget():
    nothing = Known.of([])
    assert Search("", (), nothing, nothing).spent == 0


def test_confidence_has_three_decimals():
    assert Finding("phone", 0, 1, "+1", 0.12345, pieces=(Piece(1, 0, 1),)).confidence == 0.123
