"""What cannot be taken is refused with one typed error, before anything is written."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from txmessaging import Limits, Messaging, Operator, Permission, Rates, verify_transcript
from txmessaging.adapters.memory import MemoryStorage
from txmessaging.errors import (
    InvalidChoice,
    InvalidCursor,
    InvalidId,
    InvalidInput,
    InvalidNumber,
    InvalidText,
    InvalidTime,
)

BAD_TEXTS = [
    ("", "empty"),
    (" \t\n\r\n", "empty"),
    ("\u200b\u2060\ufeff\u3164", "empty"),
    ("x" * 5_001, "too_long"),
    ("\U0001f600" * 5_001, "too_long"),
    ("nul\x00", "control_character"),
    ("bell\x07", "control_character"),
    ("carriage\rreturn", "control_character"),
    ("escape\x1b[2J", "control_character"),
    ("delete\x7f", "control_character"),
    ("c1\x85", "control_character"),
    ("half \ud83d", "surrogate"),
    ("half \udc00", "surrogate"),
    (None, "no_text"),
    (b"bytes", "no_text"),
    (7, "no_text"),
]
BAD_IDS = ["", " \t", "x" * 129, "a\x00b", "a\nb", "a\u2028b", "half \ud83d", 7, None, b"T-1"]


@pytest.mark.parametrize(("body", "problem"), BAD_TEXTS)
@pytest.mark.parametrize("act", ["send", "preview"])
def test_bodies(market, body, problem, act):
    before = market.stored()
    with pytest.raises(InvalidText) as caught:
        getattr(market.messaging, act)("T-1", sender="ann", body=body)
    assert caught.value.context["problem"] == problem
    assert caught.value.http_status == 400
    assert market.stored() == before


@pytest.mark.parametrize(("text", "problem"), BAD_TEXTS)
def test_notes_and_reasons(market, text, problem):
    before = market.stored()
    with pytest.raises(InvalidText) as caught:
        market.messaging.note("T-1", text=text)
    assert caught.value.context["problem"] == problem
    with pytest.raises(InvalidText):
        market.messaging.close_thread("T-1", reason=text)
    assert market.stored() == before


def test_limits_are_the_marketplaces_in_characters_and_in_octets(new_market):
    market = new_market(limits=Limits(characters=4, octets=6))
    market.open()
    for body, taken in [
        ("abcd", True),
        ("abcde", False),
        ("äöü", True),
        ("äöüx", False),
        ("a\r\nbc", True),
        ("\U0001f600ab", True),
        ("\U0001f600abc", False),
    ]:
        if taken:
            assert market.send(body).message.body == body.replace("\r\n", "\n")
        else:
            with pytest.raises(InvalidText, match="the limit is"):
                market.send(body)


@pytest.mark.parametrize(
    "bad", [{"characters": 0}, {"octets": 0}, {"characters": 1_000_001}, {"octets": 1.5}]
)
def test_limits_are_within_reason(bad):
    with pytest.raises(InvalidNumber):
        Limits(**bad)


@pytest.mark.parametrize("bad", BAD_IDS)
def test_ids(market, bad):
    messaging, before = market.messaging, market.stored()
    calls = [
        lambda: messaging.send(bad, sender="ann", body="Hello"),
        lambda: messaging.send("T-1", sender=bad, body="Hello"),
        lambda: messaging.preview(bad, sender="ann", body="Hello"),
        lambda: messaging.preview("T-1", sender=bad, body="Hello"),
        lambda: messaging.availability(bad, user="ann"),
        lambda: messaging.availability("T-1", user=bad),
        lambda: messaging.thread(bad, reader="ann"),
        lambda: messaging.thread("T-1", reader=bad),
        lambda: messaging.read(bad, reader="ann"),
        lambda: messaging.read("T-1", reader=bad),
        lambda: messaging.attempts(bad, author="ann"),
        lambda: messaging.attempts("T-1", author=bad),
        lambda: messaging.mark_read(bad, reader="ann", through=0),
        lambda: messaging.mark_read("T-1", reader=bad, through=0),
        lambda: messaging.inbox(bad),
        lambda: messaging.unread_total(bad),
        lambda: messaging.changes(bad),
        lambda: messaging.standing(bad),
        lambda: messaging.note(bad, text="Shipped"),
        lambda: messaging.note("T-1", text="Shipped", kind=bad),
        lambda: messaging.close_thread(bad, reason="Done"),
        lambda: messaging.reopen_thread(bad),
        lambda: market.desk().thread(bad),
        lambda: market.order(bad),
        lambda: market.order(buyer=bad),
        lambda: market.order(seller=bad),
        lambda: Operator(id=bad),
    ]
    for call in calls:
        with pytest.raises(InvalidId):
            call()
    assert market.stored() == before


@pytest.mark.parametrize("bad", [bad for bad in BAD_IDS if bad is not None])
def test_optional_ids(market, bad):
    before = market.stored()
    with pytest.raises(InvalidId, match="client_id"):
        market.send("Hello", client_id=bad)
    with pytest.raises(InvalidId, match="actor"):
        market.send("Hello", actor=bad)
    with pytest.raises(InvalidId, match="client_id"):
        market.messaging.note("T-1", text="Shipped", client_id=bad)
    assert market.stored() == before


def test_ids_are_opaque_up_to_their_limit(new_market):
    market = new_market()
    long, odd = "ü" * 128, " T/1\\'\"%é "
    market.open(odd, buyer=long, seller="ANN")
    assert market.send("Hello", transaction_id=odd, sender=long, client_id=long, actor=odd).message.seq == 1
    assert market.messaging.unread_total("ANN") == 1
    assert market.messaging.unread_total("ann") == 0
    with pytest.raises(InvalidId, match="limit is 64"):
        market.messaging.note(odd, text="Shipped", kind="k" * 65)


class Evasive(str):
    """Says something else of its characters to whoever encodes or formats it."""

    __slots__ = ()

    def encode(self, *_):
        return b"something else"

    def __str__(self):
        return "something else"


def test_the_characters_of_a_string_count_and_not_what_its_class_says(new_market):
    market = new_market()
    market.messaging.open_thread(market.order(Evasive("T-1"), buyer=Evasive("ann"), seller=Evasive("bob")))
    market.messaging.send(
        Evasive("T-1"),
        sender=Evasive("ann"),
        body=Evasive("Hello"),
        client_id=Evasive("c1"),
        actor=Evasive("al"),
    )
    market.messaging.note("T-1", text=Evasive("Paid"), kind=Evasive("paid"))
    market.messaging.report(
        Evasive("T-1"), reporter=Evasive("bob"), entry=2, reason="spam", text=Evasive("No")
    )
    (first, note) = market.messaging.read(Evasive("T-1"), reader=Evasive("bob")).messages
    assert (first.body, first.author, note.body) == ("Hello", "ann", "Paid")
    market.messaging.desk(Operator(id=Evasive("op7"), permissions={"review"})).release("T-1", 2)
    assert verify_transcript(market.transcript()).ok
    for record in market.stored():
        assert {type(value) for value in record.values()} <= {str, int, bytes, type(None)}
    assert market.sound()


@pytest.mark.parametrize("topic", ["", "spam", "Shipping", None, 7, ["shipping"]])
def test_topics_are_a_closed_list(market, topic):
    before = market.stored()
    with pytest.raises(
        InvalidChoice, match="order_details, shipping, product_question, issue, other"
    ) as caught:
        market.send("Hello", topic=topic)
    assert caught.value.context == {"name": "topic"}
    assert market.stored() == before


def test_other_closed_lists(market):
    with pytest.raises(InvalidChoice, match="buyer, seller"):
        market.messaging.standing("ann", role="owner")
    with pytest.raises(InvalidChoice, match="operator, buyer, seller"):
        market.desk().export("T-1", view="host")
    with pytest.raises(InvalidChoice, match="read, export, operate"):
        Operator(id="op7", permissions={"everything"})


def test_times_have_a_zone(market):
    before, naive = market.stored(), datetime(2026, 5, 2, 12, 0)  # noqa: DTZ001 - a naive one is refused
    for bad in (naive, "2026-05-02", 7):
        with pytest.raises(InvalidTime, match="until"):
            market.messaging.close_thread("T-1", reason="Done", until=bad)
        with pytest.raises(InvalidTime, match="initiated_at"):
            market.order("T-2", initiated_at=bad)
    market.now = naive
    with pytest.raises(InvalidTime, match="the clock's time"):
        market.send("Hello")
    market.now = datetime.fromisoformat("2026-05-02T12:00:00+00:00")
    assert market.stored() == before


@pytest.mark.parametrize("limit", [0, -1, 501, 1.5, True, "50", None])
def test_pages_have_a_sensible_size(market, limit):
    messaging, desk = market.messaging, market.desk()
    for call in (
        lambda: messaging.read("T-1", reader="ann", limit=limit),
        lambda: messaging.attempts("T-1", author="ann", limit=limit),
        lambda: messaging.inbox("ann", limit=limit),
        lambda: messaging.changes("ann", limit=limit),
        lambda: desk.read("T-1", limit=limit),
        lambda: desk.log("T-1", limit=limit),
        lambda: desk.audit_trail("T-1", limit=limit),
        lambda: desk.dead_letters(limit=limit),
    ):
        with pytest.raises(InvalidNumber, match="limit"):
            call()


@pytest.mark.parametrize("edge", [-1, 2**53 + 1, "7", 1.0, True])
def test_edges_are_whole_numbers(market, edge):
    for call in (
        lambda: market.messaging.read("T-1", reader="ann", before=edge),
        lambda: market.messaging.read("T-1", reader="ann", after=edge),
        lambda: market.messaging.attempts("T-1", author="ann", before=edge),
        lambda: market.desk().log("T-1", after=edge),
    ):
        with pytest.raises(InvalidNumber):
            call()
    with pytest.raises(InvalidNumber, match="before or after, not both"):
        market.messaging.read("T-1", reader="ann", before=1, after=1)


def test_cursors_belong_to_their_page(market):
    market.send("Hello")
    changes = market.messaging.changes("ann").next
    for bad in ("", "x", "ä", "W10", changes, 7):
        for call in (
            lambda bad=bad: market.messaging.inbox("ann", cursor=bad),
            lambda bad=bad: market.desk().audit_trail("T-1", cursor=bad),
            lambda bad=bad: market.desk().dead_letters(cursor=bad),
        ):
            with pytest.raises(InvalidCursor):
                call()
    with pytest.raises(InvalidCursor):
        market.messaging.changes("ann", since="x")


def test_an_id_generator_gives_ids(new_market):
    market = new_market()
    market.fresh_id = lambda: ""
    market.messaging = market.over(market.storage)
    with pytest.raises(InvalidInput, match="a fresh id"):
        market.open()
    assert market.stored() == []


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("policy", 7),
        ("policy", "strict"),
        ("ladder", "default"),
        ("rates", 10),
        ("detector", "en"),
        ("limits", 5_000),
        ("clock", datetime(2026, 5, 1)),  # noqa: DTZ001 - a moment, no clock
        ("ids", "id"),
        ("entropy", b"0"),
        ("checks", "tone"),
        ("checks", 7),
        ("checks", [7]),
        ("checks", [Limits]),
        ("appeal_window", None),
        ("appeal_window", 7),
        ("appeal_window", timedelta(0)),
        ("appeal_window", timedelta(days=3651)),
        ("appeal_window", timedelta.max),
    ],
)
def test_settings_are_of_their_class(name, bad):
    with pytest.raises(InvalidInput, match=name) as caught:
        Messaging(MemoryStorage(), **{name: bad})
    assert caught.value.context["name"] == name


@pytest.mark.parametrize("bad", [7, "10/60", [10], [None]])
def test_rates_are_a_list_of_rates(bad):
    with pytest.raises(InvalidChoice):
        Rates(bad)
    with pytest.raises(InvalidChoice):
        Rates([], repeats=0)


@pytest.mark.parametrize("bad", ["2", b"2", None, 2.0, True, 0])
@pytest.mark.parametrize("act", ["release", "mask", "reject"])
def test_what_is_decided_on_is_named_by_its_number(market, act, bad):
    with pytest.raises(InvalidNumber):
        getattr(market.desk(), act)("T-1", bad, reason="Because")


def test_an_inbox_is_of_all_or_of_the_unread(market):
    with pytest.raises(InvalidChoice):
        market.messaging.inbox("ann", unread_only="yes")


@pytest.mark.parametrize("name", ["policy", "detector", "progress"])
def test_a_replay_is_of_a_policy_with_a_detector(market, name):
    desk = market.messaging.desk(Operator(id="op", permissions=frozenset(Permission)))
    with pytest.raises(InvalidChoice, match=name):
        desk.replay(**{"policy": None, name: "strict"})
