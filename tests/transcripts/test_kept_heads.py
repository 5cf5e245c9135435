"""Whoever holds the database can compute every link anew; only a head that left it finds that."""

from __future__ import annotations

import pytest

from txmessaging import verify_transcript


def conversation(new_market, *texts):
    market = new_market()
    market.open()
    for text in texts:
        market.send(text)
    return market


@pytest.fixture
def kept(new_market):
    """A conversation of three entries and its head, before two more were written."""
    market = conversation(new_market, "One", "Two")
    return market, str(market.desk().head("T-1"))


def test_a_kept_head_is_on_the_chain(kept):
    market, head = kept
    assert verify_transcript(market.transcript(), head=head).complete
    market.send("Three")
    found = verify_transcript(market.transcript(), head=head)
    assert (found.ok, found.complete, found.entries) == (True, False, 4)
    assert verify_transcript(market.transcript(), head=found.head).complete


def test_a_tail_written_anew_is_found_against_the_head_only(new_market, kept):
    _, head = kept
    forged = conversation(new_market, "One", "I never said two").transcript()
    assert verify_transcript(forged).ok
    found = verify_transcript(forged, head=head)
    assert (found.ok, found.first_bad) == (False, 3)
    assert found.reason == "the log up to this entry is not the one that the kept head was taken from"


def test_a_cut_tail_is_found_against_the_head_only(new_market, kept):
    _, head = kept
    cut = conversation(new_market, "One").transcript()
    assert verify_transcript(cut).ok
    found = verify_transcript(cut, head=head)
    assert (found.ok, found.first_bad, found.entries) == (False, 3, 2)
    assert found.reason == "entries are missing: the kept head is that of entry 3"


def test_a_beginning_written_anew_is_found(new_market, kept):
    _, head = kept
    longer = conversation(new_market, "Zero", "Two", "Three").transcript()
    assert verify_transcript(longer, head=head).first_bad == 3


@pytest.mark.parametrize(
    "head",
    [
        "",
        "3",
        "3:",
        ":" + "0" * 64,
        "3:" + "0" * 63,
        "3:" + "g" * 64,
        "3:" + "A" * 64,
        "-3:" + "0" * 64,
        "x:" + "0" * 64,
        "3:" + " " * 64,
        "3:\ud800" + "0" * 63,
        "9" * 5_000 + ":" + "0" * 64,
    ],
)
def test_what_is_no_head_is_said_so(kept, head):
    found = verify_transcript(kept[0].transcript(), head=head)
    assert (found.ok, found.first_bad, found.complete) == (False, 0, False)
    assert "entry:link" in found.reason or "hexadecimal" in found.reason


def test_a_head_of_entry_zero_proves_nothing(kept):
    found = verify_transcript(kept[0].transcript(), head="0:" + "0" * 64)
    assert not found.complete
