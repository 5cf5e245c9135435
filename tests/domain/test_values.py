"""Small values: cursors, waits, verdicts, memories, words."""

from __future__ import annotations

import base64
import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import Explanation, Finding, Limits, Outcome, Role, Topic
from txmessaging.detection import Piece
from txmessaging.domain import memory, verdict
from txmessaging.domain.outbox import backoff, mail_group, parse_mail_group
from txmessaging.domain.paging import decode_cursor, encode_cursor
from txmessaging.domain.rates import Marks
from txmessaging.domain.text import checked_text
from txmessaging.domain.vocabulary import parse
from txmessaging.errors import InvalidCursor, InvalidText

UTF8 = st.text(st.characters(exclude_categories=["Cs"]))
NUMBERS = st.integers(-(2**63), 2**63 - 1)


@given(NUMBERS, UTF8)
def test_a_cursor_comes_back(number, text):
    cursor = encode_cursor("inbox", number, text)
    assert decode_cursor("inbox", cursor, int, str) == [number, text]
    assert cursor.isascii()
    with pytest.raises(InvalidCursor):
        decode_cursor("changes", cursor, int, str)


@given(st.one_of(st.text(), st.binary().map(lambda octets: base64.urlsafe_b64encode(octets).decode())))
def test_garbage_is_no_cursor(text):
    with pytest.raises(InvalidCursor) as caught:
        decode_cursor("inbox", text, int, str)
    assert caught.value.context == {"page": "inbox"}


def forged(document) -> str:
    return base64.urlsafe_b64encode(json.dumps(document).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "cursor",
    [
        None,
        7,
        "x" * 70_000,
        "half \ud83d",
        forged(7),
        forged(None),
        forged([]),
        forged({"inbox": 1}),
        forged("inbox"),
        forged(["inbox", 1]),
        forged(["inbox", 1, "x", 2]),
        forged(["inbox", "1", "x"]),
        forged(["inbox", True, "x"]),
        forged(["inbox", 1.0, "x"]),
        forged(["inbox", 2**63, "x"]),
        forged(["inbox", -(2**63) - 1, "x"]),
        forged(["inbox", 1, "half \ud83d"]),
        base64.urlsafe_b64encode(b"[" * 9_000).decode(),
        base64.urlsafe_b64encode(b'["inbox",' + b"9" * 9_000 + b',"x"]').decode(),
    ],
)
def test_a_forged_cursor_is_no_cursor(cursor):
    with pytest.raises(InvalidCursor):
        decode_cursor("inbox", cursor, int, str)


@given(st.integers(1, 1_000), st.floats(0, 1, exclude_max=True))
def test_waits_double_up_to_six_hours_and_lose_at_most_half(attempts, jitter):
    full = min(15 * 2 ** (attempts - 1), 6 * 3_600) * 1_000_000
    assert full / 2 <= backoff(attempts, jitter) <= full
    assert backoff(attempts, 0) == full


@given(UTF8, UTF8)
def test_a_mail_group_comes_back(transaction_id, recipient):
    assert parse_mail_group(mail_group(transaction_id, recipient)) == (transaction_id, recipient)


@given(UTF8, st.integers(0, 1_000))
def test_a_verdict_comes_back(value, per_mille):
    pieces = (Piece(1, 0, 2), Piece(2, 0, 3))
    finding = Finding("phone", 0, 3, value, per_mille / 1000, evidence=("a", "b"), rule="r", pieces=pieces)
    explanation = Explanation("contact_info.returned", {"kinds": "phone"}, "r")
    full = verdict.Verdict("1", "default/1", (finding,), explanation)
    for each in (full, verdict.Verdict("1", "default/1")):
        assert verdict.decoded(verdict.encoded(each)) == each
    assert verdict.decoded(None) is None
    assert f'"confidence":{per_mille},' in verdict.encoded(full)


MARKS = st.builds(
    Marks,
    st.lists(st.integers(), max_size=4).map(tuple),
    st.lists(st.tuples(UTF8, st.integers()), max_size=4).map(tuple),
)


@given(
    st.tuples(st.binary(max_size=256), st.binary(max_size=256))
    | st.binary(max_size=256).map(lambda a: (a, a)),
    st.lists(st.tuples(UTF8, UTF8, st.integers()), max_size=40),
    MARKS,
    st.booleans(),
)
def test_a_memory_comes_back(carried, tried, marks, muted):
    tries = tuple(memory.Try(*each) for each in tried)
    kept = memory.Memory(*carried, marks=marks, muted=muted).with_tries(tries)
    assert memory.decoded(kept.encoded()) == kept
    assert memory.is_muted(kept.encoded()) is muted
    assert len(kept.tries) == len({(each.kind, each.digest) for each in tries[:8]})
    for each in tries[:8]:
        assert kept.times_tried(each.kind, each.digest) == 1


def test_a_memory_keeps_each_value_once_and_forgets_what_was_tried_longest_ago():
    kept = memory.NOTHING
    for number in range(40):
        tried = [memory.Try("phone", "known", number), memory.Try("email", str(number), number)]
        kept = kept.with_tries(tried)
    assert len(kept.tries) == 32
    assert kept.times_tried("phone", "known") == 40
    assert kept.times_tried("email", "8") == 0
    assert kept.times_tried("email", "9") == 1
    assert kept.times_tried("email", "9x") == 0
    assert memory.decoded(kept.encoded()) == kept
    assert memory.decoded("") == memory.NOTHING
    assert memory.NOTHING.encoded() == ""


def test_a_memory_holds_at_most_so_many_bytes_of_the_detectors():
    assert memory.decoded(memory.Memory(bytes(300)).encoded()).carry == bytes(256)


def test_a_digest_depends_on_secret_kind_and_value():
    digests = {
        memory.digest_of(secret, kind, value)
        for secret in (b"a" * 16, b"b" * 16)
        for kind in ("phone", "email")
        for value in ("1", "2")
    }
    assert len(digests) == 8
    assert all(len(digest) == 24 for digest in digests)


def test_words_and_their_other_sides():
    assert (Role.BUYER.other, Role.SELLER.other, Role.HOST.other) == (Role.SELLER, Role.BUYER, Role.HOST)
    assert parse(Topic, "shipping", name="topic") is Topic.SHIPPING
    reach = {outcome for outcome in Outcome if outcome.reaches_the_other_side}
    assert reach == {Outcome.DELIVERED, Outcome.WARNED, Outcome.MASKED}


def test_an_explanation_names_kinds_in_words():
    text = Explanation("contact_info.returned", {"kinds": "email,link,smoke"}, "r").text("de-AT")
    assert "(an e-mail address, a link, smoke)" in text
    reason = Explanation("thread.closed", {"reason": "{kinds} %s"}).text()
    assert reason == "This conversation is closed: {kinds} %s"


@given(st.text(st.characters(), max_size=30))
def test_a_text_is_taken_as_it_is_or_refused(text):
    taken = None
    with contextlib.suppress(InvalidText):
        taken = checked_text(text, Limits(characters=20, octets=40))
    if taken is not None:
        assert taken == text.replace("\r\n", "\n")
        assert len(taken) <= 20
        assert len(taken.encode()) <= 40
        assert not any(character in taken for character in "\0\r\x7f\x85")
        assert taken.strip()
