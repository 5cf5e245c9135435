"""The gate ends most scans at once. What it lets end has nothing in it that the rules would find."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.topics import Topic

CORPUS = Path(__file__).parents[1] / "corpus" / "open.jsonl"


def nothing(_search):
    """A rule of the host's own, for which every text is searched to its end."""
    return iter(())


GATED = ContactInfoDetector()
SEARCHED = ContactInfoDetector(rules=[nothing])


def texts():
    with CORPUS.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield from (text for _, text in row.get("turns") or [("A", row["text"])])


WORDS = sorted({word for text in texts() for word in text.split()})


def test_no_text_of_the_corpus_is_judged_in_another_way_for_the_gate():
    for text in texts():
        assert GATED.scan(text, region="US") == SEARCHED.scan(text, region="US"), text


@given(
    st.lists(st.sampled_from(WORDS), max_size=6),
    st.sampled_from(["", "😊", "📸", "📞", "🐒", "🔵", "✈️", "."]),
)
@example(["ok"], "")
@example(["one"], "")
@example([], "😊")
def test_no_text_of_its_words_is_judged_in_another_way_for_the_gate(words, sign):
    for text in (" ".join([*words, sign]), sign.join(words)):
        assert GATED.scan(text, region="GB") == SEARCHED.scan(text, region="GB")


@pytest.mark.parametrize(
    "text", ["thanks 😊", "Ok", "at the post office", "I'm glad, it's a lovely one, isn't it?"]
)
def test_what_people_say_most_leaves_nothing(text):
    assert not GATED.scan(text).findings
    assert not GATED.scan(text).carry


def test_each_topic_has_a_bit_of_its_own():
    bits = [bit for name, bit in vars(Topic).items() if name.isupper()]
    assert len(set(bits)) == len(bits)
    assert all(bit.bit_count() == 1 for bit in bits)
