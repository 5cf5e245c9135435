from __future__ import annotations

import pickle
import re
import subprocess
import sys

import pytest

from txmessaging.detection import MAX_CHARACTERS, ContactInfoDetector, Finding, Piece, Scan
from txmessaging.detection.candidates import MAX_CANDIDATES, Candidate, Search, Status, resolve
from txmessaging.detection.known import Known
from txmessaging.detection.phone.numbering import MAX_REGIONS
from txmessaging.detection.reading.folding import fold

DETECTOR = ContactInfoDetector(allow=["market.example", "+1 800 555 0199"])
ALL_KINDS = "jane@shop.example, https://shop.example, insta: jane_d, +1 415 555 0132"


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
    assert copy.version == DETECTOR.version
    text = f"{ALL_KINDS}, a@market.example"
    assert copy.scan(text, near_misses=True) == DETECTOR.scan(text, near_misses=True)


def test_a_repr_or_the_evidence_holds_no_value():
    for finding in DETECTOR.scan(ALL_KINDS).findings:
        assert finding.value not in repr(finding)


def test_near_misses_are_given_on_request_only():
    assert DETECTOR.scan("a@market.example").near_misses == ()


def test_a_message_that_leaves_nothing_has_no_carry():
    assert DETECTOR.scan("hello", carry=b"\x01", label=7) == Scan(examined=5)
    assert DETECTOR.scan("call 415 555 0132", region="US").carry == b""


def test_a_possible_piece_is_carried_and_no_secret_is_in_the_rest():
    carry = DETECTOR.scan("my number is 415", region="US").carry
    assert 0 < len(carry) <= 256
    assert DETECTOR.scan("555 0132", region="US", carry=carry).findings


@pytest.mark.parametrize("allow", [None, 1, {"a": "b"}, [1], b"a"])
def test_allow_holds_strings(allow):
    with pytest.raises(TypeError, match="allow"):
        ContactInfoDetector(allow=allow)


@pytest.mark.parametrize("rules", [None, 1, ["phone"]])
def test_rules_are_functions(rules):
    with pytest.raises(TypeError, match="rules is a sequence of functions"):
        ContactInfoDetector(rules=rules)


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
    ["a@b.example ", "a.example/b ", "https://a.example ", "www.a.example ", "@jane_d "],
)
def test_a_text_with_too_many_candidates_is_left_incomplete(detail):
    enough = DETECTOR.scan(detail * MAX_CANDIDATES)
    assert (len(enough.findings), enough.complete) == (MAX_CANDIDATES, True)
    too_many = DETECTOR.scan(detail * (MAX_CANDIDATES + 1))
    assert (len(too_many.findings), too_many.complete) == (MAX_CANDIDATES, False)


@pytest.mark.parametrize(
    "detail",
    ["insta: jane_d, ", "415 555 0132, ", "call 415 555 0132 ", "+44 7700 900123; "],
)
def test_candidates_that_take_more_looks_are_fewer_and_the_scan_says_so(detail):
    few = DETECTOR.scan(detail * 40, region="US")
    assert (len(few.findings), few.complete) == (40, True)
    many = DETECTOR.scan(detail * (MAX_CANDIDATES + 1), region="US")
    assert 40 < len(many.findings) <= MAX_CANDIDATES
    assert not many.complete


def test_a_rule_of_the_host_runs_after_the_others():
    detector = ContactInfoDetector(rules=[find_wallets])
    findings = detector.scan("pay to wallet:abc or jane@shop.example").findings
    assert [(each.kind, each.value) for each in findings] == [
        ("wallet", "abc"),
        ("email", "jane@shop.example"),
    ]
    assert pickle.loads(pickle.dumps(detector)) == detector  # noqa: S301 - our own bytes


def find_wallets(search):
    for match in re.finditer(r"wallet:(\w+)", search.lower):
        search.spend()
        yield search.judge(Finding("wallet", *match.span(), match[1], 0.9, rule="wallet.plain"))


def test_a_rule_of_the_host_shares_the_budget():
    detector = ContactInfoDetector(rules=[find_wallets])
    assert not detector.scan("wallet:a " * (MAX_CANDIDATES + 1)).complete


def test_only_so_many_regions_are_used():
    many = ["US", "AU", "NZ", "CA", "SG", "HK", "NO", "DK"]
    assert len(many) == MAX_REGIONS
    assert DETECTOR.scan("06 12 34 56 78", region=[*many[:-1], "XX", "US", "FR"]).findings
    assert not DETECTOR.scan("06 12 34 56 78", region=[*many, "FR"]).findings


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
        ([found("phone", 0, 5), found("messenger", 0, 5)], ["messenger"]),
        ([found("email", 0, 5), found("wallet", 0, 5)], ["wallet"]),
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
    assert Search(fold(""), (), nothing, nothing).spent == 0


def test_confidence_has_three_decimals():
    assert Finding("phone", 0, 1, "+1", 0.12345, pieces=(Piece(1, 0, 1),)).confidence == 0.123


def test_a_text_with_more_words_for_signs_than_are_read_is_left_incomplete():
    spelled, filler = "write jane at shop dot com ", "so it goes "
    assert DETECTOR.scan(spelled + filler * 100).complete
    assert not DETECTOR.scan(spelled + filler * 5_000).complete
    assert DETECTOR.scan(filler * 5_000).complete
