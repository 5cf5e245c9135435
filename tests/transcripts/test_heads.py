"""Checks between heads: what a forger who computes every link anew still gets wrong."""

from __future__ import annotations

import json

import pytest

from txmessaging import verify_transcript
from txmessaging.domain.chain import DETAIL_FIELDS, GENESIS, HEAD_FIELDS, commitment, link, packed

MARKS = {"buyer_read": 0, "seller_read": 0}
HEAD = dict.fromkeys(HEAD_FIELDS) | MARKS
HEAD |= {"kind": "message", "role": "buyer", "outcome": "delivered", "at": 7}
HELD = HEAD | {"outcome": "held"}
RELEASED = HEAD | {"kind": "released", "role": "host", "outcome": None, "acts_on": 2, "gives": 1}
REPORTED = HEAD | {"kind": "reported", "outcome": None, "acts_on": 2}
OPENED = HEAD | {"kind": "opened", "role": "host", "outcome": None, "at": 5}


def forged(*heads) -> list[str]:
    """A transcript of these heads whose links are all right."""
    salt, detail, lines, previous = bytes(16), dict.fromkeys(DETAIL_FIELDS), [], GENESIS
    for number, head in enumerate(heads, start=1):
        parts = [
            commitment(salt, packed(head[name] for name in HEAD_FIELDS)),
            commitment(salt, packed(detail.values())),
        ]
        previous = link(previous, "T-1", number, *parts, b"", b"")
        line = {"entry": number, "link": previous.hex(), "head": head, "detail": detail}
        lines.append(json.dumps(line | {"head_salt": salt.hex(), "detail_salt": salt.hex()}))
    first = {"format": "txmessaging-transcript/1", "transaction": "T-1", "view": "operator"}
    first |= {"entries": len(heads), "head": previous.hex()}
    return [json.dumps(first), *lines, '{"end":true,"erased":[]}']


def test_what_is_released_later_verifies():
    found = verify_transcript(forged(OPENED, HELD, RELEASED, REPORTED, HEAD | {"gives": 2}))
    assert found.ok, found.reason


def test_a_forgery_that_gets_everything_right_verifies():
    more = [{"gives": 1}, {"gives": 2, "seller_read": 1}, {"buyer_read": 2, "seller_read": 2}]
    found = verify_transcript(forged(OPENED, *(HEAD | changes for changes in more)))
    assert found.ok, found.reason


@pytest.mark.parametrize(
    ("heads", "bad", "reason"),
    [
        ([HEAD], 1, "starts with its opening"),
        ([OPENED, OPENED], 2, "starts with its opening"),
        ([OPENED, HEAD | {"kind": "edited"}], 2, "kind or role of the entry is unknown"),
        ([OPENED, HEAD | {"kind": None}], 2, "kind or role of the entry is unknown"),
        ([OPENED, HEAD | {"role": "operator"}], 2, "kind or role of the entry is unknown"),
        ([OPENED, HEAD | {"outcome": "lost"}], 2, "outcome is not one of a message"),
        ([OPENED, HEAD | {"outcome": None}], 2, "outcome is not one of a message"),
        ([OPENED, HEAD | {"outcome": "refused"}], 2, "outcome is not one of a message"),
        ([OPENED, HEAD | {"kind": "note"}], 2, "outcome is not one of a message"),
        ([OPENED, HEAD | {"at": 4}], 2, "older than the one before"),
        ([OPENED, HEAD | {"at": None}], 2, "time of the entry is not a number"),
        ([OPENED, HEAD | {"at": "7"}], 2, "time of the entry is not a number"),
        ([OPENED, HEAD | {"gives": 2}], 2, "gives seq 2, but 1 is next"),
        ([OPENED, HEAD | {"gives": "1"}], 2, "gives seq 1, but 1 is next"),
        ([OPENED, HEAD | {"gives": 1}, HEAD | {"gives": 1}], 3, "gives seq 1, but 2 is next"),
        ([OPENED, HEAD | {"buyer_read": 1}], 2, "ahead of what was delivered"),
        ([OPENED, HEAD | {"gives": 1, "seller_read": 1}], 2, "ahead of what was delivered"),
        ([OPENED, HEAD | {"buyer_read": None}], 2, "read mark is not a number"),
        ([OPENED, HEAD | {"seller_read": "0"}], 2, "read mark is not a number"),
        ([OPENED, HEAD | {"acts_on": 1}], 2, "acts on another one"),
        ([OPENED, HELD, REPORTED | {"acts_on": None}], 3, "acts on none before it"),
        ([OPENED, HELD, REPORTED | {"acts_on": 3}], 3, "acts on none before it"),
        ([OPENED, HELD, REPORTED | {"acts_on": "2"}], 3, "acts on none before it"),
        ([OPENED, HELD, REPORTED | {"gives": 1}], 3, "gives a seq, which its kind does not"),
        ([OPENED, HELD, RELEASED | {"kind": "rejected"}], 3, "gives a seq, which its kind does not"),
        ([OPENED, HELD, RELEASED, RELEASED | {"gives": 2}], 4, "was delivered before"),
        ([OPENED, HEAD | {"gives": 1}, RELEASED | {"gives": 2}], 3, "was delivered before"),
        ([OPENED, HELD, RELEASED | {"acts_on": 1}], 3, "delivers what is no message"),
        (
            [OPENED, HEAD | {"gives": 1}, HEAD | {"buyer_read": 1}, HEAD | {"buyer_read": 0}],
            4,
            "a read mark went back",
        ),
        (
            [OPENED, HEAD | {"gives": 1}, HEAD | {"seller_read": 1}, HEAD | {"seller_read": 0}],
            4,
            "a read mark went back",
        ),
    ],
)
def test_heads_follow_each_other(heads, bad, reason):
    found = verify_transcript(forged(*heads))
    assert (found.ok, found.first_bad) == (False, bad)
    assert reason in found.reason


@pytest.mark.parametrize("value", [True, 1.0])
def test_a_member_is_text_a_whole_number_or_null(value):
    lines = forged(OPENED, HEAD | {"gives": 1})
    line = json.loads(lines[2])
    line["head"]["gives"] = value
    found = verify_transcript([*lines[:2], json.dumps(line), lines[3]])
    assert found.reason == "the head does not have the form that it must have"
