from __future__ import annotations

import collections
import itertools
import json

import pytest
from benchmarks.detector import invitations
from benchmarks.detector.corpus import FOLDER, KINDS, PARTS, WITHOUT, distinct, read

LANGUAGES = ("en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "tr", "ar", "hi", "zh", "ja")


@pytest.fixture(scope="module")
def messages():
    return tuple(message for part in PARTS for message in read(part))


def test_there_are_enough_distinct_messages_of_each_group(messages):
    counts = collections.Counter(message.group for message in distinct(messages))
    assert sum(counts.values()) >= 5_000
    assert counts["ordinary"] >= 2_000
    assert counts["hard"] >= 1_000
    assert counts["plain"] + counts["disguised"] + counts["split"] >= 2_000
    assert counts["split"] >= 300


def test_there_are_enough_classes_and_every_kind(messages):
    assert len({message.klass for message in messages}) >= 60
    assert {kind for message in messages for kind in message.kinds} == set(KINDS)


def test_every_supported_language_has_enough_messages_to_be_checked_on():
    counts = collections.Counter(message.lang for message in distinct(read("check")))
    assert {lang: counts[lang] for lang in LANGUAGES if counts[lang] < 30} == {}


def test_ids_are_unique_and_begin_with_the_part(messages):
    assert len({message.id for message in messages}) == len(messages)
    assert all(message.id.startswith(f"{part}-") for part in PARTS for message in read(part))


def test_marks_lie_inside_their_turn_and_hold_something(messages):
    for message in messages:
        for mark in message.marks:
            text = message.turns[mark.turn][1]
            assert 0 <= mark.start < mark.end <= len(text), message.id
            assert text[mark.start : mark.end].strip(), message.id


def test_marks_of_a_message_do_not_overlap(messages):
    for message in messages:
        places = sorted((mark.turn, mark.start, mark.end) for mark in message.marks)
        for before, after in itertools.pairwise(places):
            assert before[0] < after[0] or before[2] <= after[1], message.id


def test_a_message_has_marks_exactly_if_it_has_a_detail(messages):
    assert [message.id for message in messages if message.has_detail != bool(message.marks)] == []


def test_only_dialogues_have_turns_and_their_parts_lie_in_two_or_more(messages):
    for message in messages:
        assert (len(message.turns) > 1) == (message.group == "split"), message.id
        assert {who for who, _ in message.turns} <= {"A", "B"}, message.id


def test_every_line_holds_the_documented_fields_and_no_others():
    told = {"id", "class", "intent", "lang", "region", "text", "turns", "disguised", "facts", "spans"}
    in_a_span = {"start", "end", "kind", "network", "turn", "valid"}
    for part in PARTS:
        for line in (FOLDER / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            assert row.keys() <= told, row["id"]
            assert ("text" in row) != ("turns" in row), row["id"]
            assert (row["intent"] in WITHOUT) != ("disguised" in row), row["id"]
            assert all(span.keys() <= in_a_span for span in row.get("spans", ())), row["id"]


def test_facts_are_words_and_values(messages):
    assert all(key and value for message in messages for key, value in message.facts.items())


def test_invitations_are_as_many_as_others_in_every_language_and_of_every_author():
    lines = [line for part in invitations.PARTS for line in invitations.read(part)]
    counts = collections.Counter((line.lang, line.author, line.invites) for line in lines)
    assert {lang for lang, _, _ in counts} == set(LANGUAGES)
    assert set(counts.values()) == {20, 40}
    assert len({line.id for line in lines}) == len({(line.lang, line.text) for line in lines}) == len(lines)
