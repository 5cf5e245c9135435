"""Nothing in a transcript makes the check raise."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from txmessaging import verify_transcript

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(), max_size=70),
    st.sampled_from(["00" * 16, "00" * 32, "message", "opened", "buyer", "\ud800"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=9), st.dictionaries(st.text(max_size=9), inner, max_size=9)
    ),
    max_leaves=9,
)
MEMBERS = st.sampled_from(
    [
        "format",
        "transaction",
        "view",
        "entries",
        "head",
        "entry",
        "link",
        "head_salt",
        "head_commitment",
        "detail",
        "detail_salt",
        "detail_commitment",
        "original",
        "original_salt",
        "original_commitment",
        "delivered",
        "end",
        "erased",
    ]
)
FIRST = {
    "format": "txmessaging-transcript/1",
    "transaction": "T-1",
    "view": "buyer",
    "entries": 1,
    "head": "00" * 32,
}
LINES = st.one_of(st.dictionaries(MEMBERS, VALUES, max_size=12).map(json.dumps), st.text(st.characters()))


def refused(lines, **kept):
    found = verify_transcript(lines, **kept)
    assert not found.ok
    assert found.reason
    assert found.first_bad is not None
    assert found.head is None
    return found


@settings(max_examples=60)
@given(st.lists(LINES, max_size=4), st.dictionaries(st.sampled_from(sorted(FIRST)), VALUES, max_size=1))
def test_any_lines_behind_a_first_line_are_refused(lines, odd):
    refused([json.dumps(FIRST | odd), *lines])


@settings(max_examples=30)
@given(st.lists(LINES, max_size=3))
def test_any_lines_are_refused(lines):
    refused(lines)


@settings(max_examples=60)
@given(st.data())
def test_a_transcript_with_any_member_replaced_is_answered(new_market, data):
    market = new_market()
    market.open()
    market.send("Hello")
    lines = market.transcript(view=data.draw(st.sampled_from(["operator", "buyer", "seller"])))
    number = data.draw(st.integers(0, len(lines) - 1))
    document = json.loads(lines[number])
    target = document
    name = data.draw(st.sampled_from(sorted(document)))
    if isinstance(document[name], dict) and data.draw(st.booleans()):
        target = document[name]
        name = data.draw(st.sampled_from(sorted(target)))
    target[name] = data.draw(VALUES)
    lines[number] = json.dumps(document)
    verify_transcript(lines)


@pytest.mark.parametrize(
    "line",
    [
        "",
        " ",
        "{",
        "null",
        "7",
        "[]",
        '"text"',
        "NaN",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"entries":' + "9" * 10_000 + "}",
        "{'single': 1}",
        b"\xff\xfe",
        b"{}",
    ],
    ids=lambda line: repr(line[:12]),
)
def test_what_is_no_transcript(line):
    assert refused([line]).first_bad == 0
    found = refused([json.dumps(FIRST), line])
    assert found.first_bad == 1


def test_nothing_at_all():
    found = refused([])
    assert (found.first_bad, found.entries) == (0, 0)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"format": "txmessaging-transcript/2"}, "of this format"),
        ({"transaction": ""}, "names no transaction"),
        ({"transaction": 7}, "names no transaction"),
        ({"transaction": "half \ud83d"}, "names no transaction"),
        ({"view": "host"}, "names no view"),
        ({"view": ["buyer"]}, "names no view"),
        ({"entries": 0}, "no count"),
        ({"entries": True}, "no count"),
        ({"entries": "1"}, "no count"),
        ({"head": "00"}, "lower-case hexadecimal"),
        ({"head": "AA" * 32}, "lower-case hexadecimal"),
        ({"head": "zz" * 32}, "lower-case hexadecimal"),
        ({"head": " " * 64}, "lower-case hexadecimal"),
        ({"head": None}, "lower-case hexadecimal"),
    ],
)
def test_a_first_line_is_of_its_form(change, reason):
    assert reason in refused([json.dumps(FIRST | change)]).reason


@pytest.fixture
def lines(market):
    market.send("Hello")
    return market.transcript()


def test_a_member_named_twice_is_found(lines):
    for number, name in ((0, '"view":"operator"'), (2, '"original":"Hello"'), (3, '"end":true')):
        twice = lines[number].replace(name, f"{name},{name}", 1)
        assert twice != lines[number]
        found = refused([*lines[:number], twice, *lines[number + 1 :]])
        assert found.reason == "an object names a member twice"
    evil = lines[2].replace('"original":', '"original":"Goodbye","original":', 1)
    assert refused([*lines[:2], evil, lines[3]]).first_bad == 2


def test_white_space_around_lines_and_empty_lines_behind_the_first_make_no_difference(lines):
    spaced = [lines[0], "", *(f"  {line}\r\n" for line in lines[1:]), "\n", " "]
    assert verify_transcript(spaced).ok
    assert verify_transcript([line.encode() + b"\n" for line in lines]).ok
    assert refused(["", *lines]).first_bad == 0


def test_lines_are_read_lazily(lines):
    read = []

    def endless():
        for line in [lines[0], "not json"]:
            read.append(line)
            yield line
        raise AssertionError("read on behind a bad line")

    assert refused(endless()).first_bad == 1
    assert len(read) == 2


def test_nothing_follows_the_end(lines):
    for extra in (lines[-1], lines[1], "{}"):
        assert refused([*lines, extra]).reason == "there is a line behind the end"


def test_a_part_is_shown_or_withheld_not_both(lines):
    entry = json.loads(lines[2])
    both = json.dumps(entry | {"original_commitment": "00" * 32})
    assert refused([*lines[:2], both, lines[3]]).reason == "the original is shown and withheld at once"


@pytest.mark.parametrize("place", range(4))
def test_a_member_that_the_format_does_not_know_is_found(lines, place):
    line = json.loads(lines[place])
    line["comment"] = "nothing commits to this"
    assert refused([*lines[:place], json.dumps(line), *lines[place + 1 :]]).first_bad == place


def test_a_salt_without_its_part_is_found(lines):
    line = json.loads(lines[2]) | {"delivered_salt": "00" * 16}
    found = refused([*lines[:2], json.dumps(line), *lines[3:]])
    assert (found.first_bad, found.reason) == (2, "there is a salt for the delivered, and no delivered")


def test_a_transcript_may_be_one_text(lines):
    assert verify_transcript("\n".join(lines)).ok
    assert verify_transcript("".join(f"{line}\r\n" for line in lines)).ok


@pytest.mark.parametrize("line", [None, 7, ["{}"]])
def test_what_is_no_text_is_said_so(lines, line):
    assert refused([line]).reason == "the line is no text"
    assert refused([lines[0], line]).first_bad == 1
