"""Every line that is not as it was written is found, and named."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import verify_transcript
from txmessaging.domain.chain import commitment

GARBAGE = [
    None,
    True,
    False,
    0,
    1,
    -1,
    1.0,
    10**30,
    "",
    "x",
    "00" * 32,
    "00" * 16,
    "half \ud83d",
    [],
    ["x"] * 9,
    {},
    {"kind": "message"},
]


def talk(new_market, *, tail="Thanks"):
    market = new_market()
    market.open()
    market.send("Is it new?", client_id="c1")
    market.send("jane@shop.example", sender="bob")
    market.messaging.mark_read("T-1", reader="bob", through=1)
    market.tick()
    market.messaging.note("T-1", text="Shipped")
    market.messaging.restate(market.order(stage="paid", revision=1))
    market.messaging.close_thread("T-1", reason="Done")
    market.messaging.reopen_thread("T-1")
    market.send(tail, sender="bob")
    return market


@pytest.fixture(scope="module")
def lines(new_market):
    return talk(new_market).transcript()


@pytest.fixture(scope="module")
def views(new_market):
    market = talk(new_market)
    return {view: market.transcript(view=view) for view in ("operator", "buyer", "seller")}


def leaves(document, path=()):
    """The path of every member of a JSON object."""
    if isinstance(document, dict):
        for name, value in document.items():
            yield (*path, name)
            yield from leaves(value, (*path, name))


def changed(line: str, path, value) -> str:
    document = json.loads(line)
    inner = document
    for name in path[:-1]:
        inner = inner[name]
    if value is KeyError:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return json.dumps(document)


def same(one, other) -> bool:
    return json.dumps(one) == json.dumps(other)


def at(document, path):
    for name in path:
        document = document[name]
    return document


# What the chain cannot know: the view is the exporter's word, and more may be named as erased than was.
FREE = {("view",), ("erased",)}


@pytest.mark.parametrize("view", ["operator", "buyer", "seller"])
@pytest.mark.parametrize("value", [*GARBAGE, KeyError], ids=repr)
def test_every_altered_or_removed_member_is_found(views, view, value):
    lines = views[view]
    for number, line in enumerate(lines):
        document = json.loads(line)
        for path in leaves(document):
            if path in FREE or (value is not KeyError and same(at(document, path), value)):
                continue
            altered = [*lines[:number], changed(line, path, value), *lines[number + 1 :]]
            found = verify_transcript(altered)
            assert not found.ok, (number, path)
            assert found.first_bad is not None
            assert found.reason
            if 0 < number < len(lines) - 1:
                assert found.first_bad == number, (number, path, found)


def test_flipped_characters_of_a_line_are_found(lines):
    for number, line in enumerate(lines[1:-1], start=1):
        for position in range(number % 3, len(line), 3):
            flipped = line[:position] + ("a" if line[position] != "a" else "b") + line[position + 1 :]
            if json_or_none(flipped) == json.loads(line):
                continue
            found = verify_transcript([*lines[:number], flipped, *lines[number + 1 :]])
            assert (found.ok, found.first_bad) == (False, number), position


def json_or_none(line):
    try:
        return json.loads(line)
    except ValueError:
        return None


def test_every_removed_line_is_found(lines):
    for number in range(len(lines)):
        found = verify_transcript(lines[:number] + lines[number + 1 :])
        assert (found.ok, found.first_bad) == (False, number), found


def test_every_repeated_or_inserted_line_is_found(lines):
    for number in range(1, len(lines)):
        for extra in (lines[number], lines[1]):
            found = verify_transcript([*lines[: number + 1], extra, *lines[number + 1 :]])
            assert (found.ok, found.first_bad) == (False, min(number + 1, len(lines) - 1)), found


def test_every_swapped_pair_is_found(lines):
    for number in range(len(lines) - 1):
        swapped = [*lines]
        swapped[number : number + 2] = reversed(swapped[number : number + 2])
        found = verify_transcript(swapped)
        assert (found.ok, found.first_bad) == (False, number), found


def test_lines_of_another_conversation_are_found(new_market, lines):
    market = new_market()
    market.open("T-2")
    market.send("Is it new?", transaction_id="T-2", client_id="c1")
    other = market.transcript("T-2")
    for number in (1, 2):
        found = verify_transcript([*lines[:number], other[number], *lines[number + 1 :]])
        assert (found.ok, found.first_bad) == (False, number)


@given(st.data())
def test_any_two_changes_together_are_found(views, data):
    lines = list(data.draw(st.sampled_from(sorted(views.items())))[1])
    before = copy.copy(lines)
    for _ in range(2):
        number = data.draw(st.integers(1, len(lines) - 2))
        path = data.draw(st.sampled_from([p for p in leaves(json.loads(lines[number])) if p not in FREE]))
        lines[number] = changed(lines[number], path, data.draw(st.sampled_from(GARBAGE)))
    if [json.dumps(json.loads(line)) for line in lines] != [json.dumps(json.loads(line)) for line in before]:
        assert not verify_transcript(lines).ok


def test_the_view_of_an_operator_hides_nothing(views):
    relabelled = [views["buyer"][0].replace('"view":"buyer"', '"view":"operator"'), *views["buyer"][1:]]
    found = verify_transcript(relabelled)
    assert not found.ok
    assert "missing and no erasure names it" in found.reason


def test_a_party_cannot_hide_its_own_words(views):
    lines = views["buyer"]
    operator = json.loads(views["operator"][2])
    entry = json.loads(lines[2])
    hidden = {name: value for name, value in entry.items() if not name.startswith("original")}
    digest = commitment(bytes.fromhex(operator["original_salt"]), operator["original"].encode())
    hidden["original_commitment"] = digest.hex()
    found = verify_transcript([*lines[:2], json.dumps(hidden), *lines[3:]])
    assert not found.ok
    assert found.reason == "the original is missing and no erasure names it"
    named = '{"end":true,"erased":[[2,"original"]]}'
    assert verify_transcript([*lines[:2], json.dumps(hidden), *lines[3:-1], named]).ok
