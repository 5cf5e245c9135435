"""What a host may state of an order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import Transaction
from txmessaging.domain.instant import from_microseconds, to_microseconds
from txmessaging.domain.transaction import stated, statement_of
from txmessaging.errors import InvalidId, InvalidNumber, InvalidTime, InvalidTransaction

NOW = datetime(2026, 5, 1, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=20).filter(
    lambda text: not text.isspace()
)


def order(**fields) -> Transaction:
    return Transaction(**{"id": "T-1", "buyer": "u1", "seller": "u2", "initiated_at": NOW} | fields)


@given(
    reference=TEXT,
    stage=TEXT,
    facts=st.dictionaries(TEXT, st.one_of(TEXT, st.lists(TEXT, max_size=3)), max_size=3),
    revision=st.integers(0, 2**53),
)
def test_what_is_stated_comes_back(reference, stage, facts, revision):
    transaction = order(reference=reference, stage=stage, facts=facts, revision=revision, buyer_region="US")
    again = stated("T-1", "u1", "u2", to_microseconds(NOW, name="now"), statement_of(transaction))
    assert again == transaction
    assert statement_of(again) == statement_of(transaction)


def test_lists_of_facts_cannot_be_changed_afterwards():
    numbers = ["1", "2"]
    transaction = order(facts={"tracking": numbers})
    numbers.append("3")
    assert transaction.facts == {"tracking": ("1", "2")}


@pytest.mark.parametrize(
    "facts",
    [
        {"quantity": 5},
        {"quantities": [5]},
        {"sku": None},
        {"sku": [None]},
        {"sku": b"7"},
        {"nested": {"sku": "7"}},
        {7: "sku"},
        {"sku": "half \ud83d"},
        {"half \ud83d": "sku"},
        "sku",
        None,
        7,
    ],
    ids=repr,
)
def test_facts_are_text_or_lists_of_text(facts):
    with pytest.raises(InvalidTransaction, match="facts must map text to text"):
        order(facts=facts)


def test_a_statement_has_a_size():
    order(facts={"sku": "x" * 3_900})
    with pytest.raises(InvalidTransaction, match="the limit is 4096") as caught:
        order(facts={"sku": "ü" * 2_100})
    assert caught.value.context == {"limit": 4096}


def test_nobody_talks_to_themselves():
    with pytest.raises(InvalidTransaction, match="same account"):
        order(seller="u1")


@pytest.mark.parametrize("region", ["", "USA", "U1", "ÜS", 49, b"US"])
@pytest.mark.parametrize("name", ["buyer_region", "seller_region"])
def test_regions_are_codes_of_two_letters(region, name):
    with pytest.raises(InvalidTransaction, match="ISO 3166"):
        order(**{name: region})


@pytest.mark.parametrize("text", ["a\x00b", " ", "half \ud83d", 7, "x" * 4_097])
@pytest.mark.parametrize("name", ["reference", "stage"])
def test_reference_and_stage_are_plain_text(text, name):
    with pytest.raises(InvalidId, match=name):
        order(**{name: text})


@pytest.mark.parametrize("revision", [-1, 2**53 + 1, True, 1.0, "1"])
def test_a_revision_is_a_whole_number(revision):
    with pytest.raises(InvalidNumber, match="revision"):
        order(revision=revision)


@pytest.mark.parametrize(
    "moment",
    [
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_a_moment_exists_in_utc(moment):
    with pytest.raises(InvalidTime, match="initiated_at"):
        order(initiated_at=moment)


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_come_back_to_the_microsecond(moment):
    assert from_microseconds(to_microseconds(moment, name="moment")) == moment
