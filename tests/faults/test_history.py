"""The checker notices what it is there for, on histories and logs that were bent by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError
from tests.faults.history import Fate, History, judge, must_be_clean, observe

from txmessaging import Messaging, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.errors import Busy, InDoubt


@pytest.fixture
def told_and_stored(tmp_path):
    """Three acknowledged messages, a blocked one, and what is stored of them; a sound history."""
    engine = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    messaging = Messaging(storage)
    messaging.open_thread(
        Transaction(id="T-1", buyer="bo", seller="sal", initiated_at=datetime(2026, 5, 1, tzinfo=UTC))
    )
    history = History()
    for number in range(3):
        history.send(messaging, "T-1", sender="bo", body=f"message {number}", client_id=f"c{number}")
    for number in range(3, 5):
        history.send(messaging, "T-1", sender="bo", body="Call +1 415 555 2671", client_id=f"c{number}")
    seen = observe(storage, engine, "T-1")
    assert len(seen.strikes) == 1
    yield history, seen
    engine.dispose()


def problems(told_and_stored) -> str:
    history, seen = told_and_stored
    return "\n".join(judge(history, [seen]))


def sent(told_and_stored, number):
    return list(told_and_stored[0])[number]


def test_a_sound_history_passes(told_and_stored):
    assert problems(told_and_stored) == ""


def test_a_lost_message_is_noticed(told_and_stored):
    seen = told_and_stored[1]
    del seen.entries[-1]
    assert "acknowledged c4: lost" in problems(told_and_stored)


def test_one_lost_in_the_middle_leaves_a_gap(told_and_stored):
    seen = told_and_stored[1]
    del seen.entries[2]
    found = problems(told_and_stored)
    assert "acknowledged c1: lost" in found
    assert "the entries are not dense" in found
    assert "the seqs are not dense" in found
    assert "outbox rows: missing [], too many [('3'" in found


def test_a_doubled_message_is_noticed(told_and_stored):
    seen = told_and_stored[1]
    again = seen.entries[1].evolve(entry=7, seq=4)
    seen.entries.append(again)
    found = problems(told_and_stored)
    assert "acknowledged c0: doubled, entries [2, 7]" in found
    assert "2 entries under ('buyer', 'c0', 1)" in found


def test_a_reordered_message_is_noticed(told_and_stored):
    first, second = sent(told_and_stored, 0), sent(told_and_stored, 1)
    first.began, first.ended, second.began, second.ended = (
        second.began,
        second.ended,
        first.began,
        first.ended,
    )
    assert "reordered: entry 2 began after c1 was answered" in problems(told_and_stored)


def test_sends_at_the_same_time_may_stand_either_way(told_and_stored):
    first, second = sent(told_and_stored, 0), sent(told_and_stored, 1)
    second.began, first.ended = first.began, second.ended
    assert problems(told_and_stored) == ""


def test_a_refused_message_that_is_there_is_noticed(told_and_stored):
    sent(told_and_stored, 1).fate = Fate.REFUSED
    assert "refused c1: written as entry 3" in problems(told_and_stored)


def test_one_in_doubt_may_be_there_or_not(told_and_stored):
    seen = told_and_stored[1]
    sent(told_and_stored, 4).fate = Fate.IN_DOUBT
    assert problems(told_and_stored) == ""
    del seen.entries[-1]
    seen.strikes.clear()
    assert problems(told_and_stored) == ""


def test_an_answer_that_names_another_place_is_noticed(told_and_stored):
    sent(told_and_stored, 1).seq = 9
    assert "acknowledged c1: told (3, 9), stored as (3, 2)" in problems(told_and_stored)


def test_another_text_is_noticed(told_and_stored):
    sent(told_and_stored, 1).body = "something else"
    assert "acknowledged c1: entry 3 holds another text" in problems(told_and_stored)


def test_a_message_that_nobody_sent_is_noticed(told_and_stored):
    history, seen = told_and_stored
    found = judge([one for one in history if one.client_id != "c1"], [seen])
    assert found == ["T-1: nobody sent ('bo', 'c1')"]


def test_a_missing_thread_is_noticed(told_and_stored):
    assert judge(told_and_stored[0], []) == ["T-1: the thread is not there"]


def test_wrong_counters_are_noticed(told_and_stored):
    seen = told_and_stored[1]
    seen.unread_totals["sal"] += 1
    seen.strikes.append(seen.strikes[0].evolve(entry=2))
    seen.strikes_of_parties["bo", "buyer"] += 1
    seen.outbox.pop()
    found = problems(told_and_stored)
    assert "unread_total of sal is 4, the inbox says 3" in found
    assert "a strike names entry 2, which was not blocked" in found
    assert "the standing of ('bo', 'buyer') is at version 1 after 2 strikes" in found
    assert "outbox rows: missing [('4'" in found


def test_tampering_is_noticed(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'market.db'}")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    Messaging(storage).open_thread(
        Transaction(id="T-1", buyer="bo", seller="sal", initiated_at=datetime(2026, 5, 1, tzinfo=UTC))
    )
    Messaging(storage).send("T-1", sender="bo", body="It came", client_id="c1")
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE txm_entry SET original = 'It did not' WHERE entry = 2")
        connection.exec_driver_sql("UPDATE txm_thread SET seller_unread = 5")
    found = "\n".join(judge([], [observe(storage, engine, "T-1")]))
    engine.dispose()
    assert "the chain does not verify" in found
    assert "seller_unread is 5" in found


def test_a_refusal_does_not_take_a_doubt_back():
    history = History()
    message = history.begin("T-1", sender="bo", body="it came", client_id="c")
    history.fail(message, InDoubt("the answer was lost"))
    history.begin("T-1", sender="bo", body="it came", client_id="c")
    history.fail(message, Busy("others were first"))
    assert message.fate is Fate.IN_DOUBT


@pytest.mark.parametrize("link", ["__cause__", "__context__"])
def test_an_error_that_drags_a_drivers_along_is_noticed(link):
    error = Busy("try again")
    setattr(error, link, OperationalError("INSERT", {}, ValueError("It ships today")))
    with pytest.raises(AssertionError, match="OperationalError"):
        must_be_clean(error)


def test_an_error_that_shows_a_body_is_noticed():
    with pytest.raises(AssertionError, match="shows a body"):
        must_be_clean(Busy("cannot store 'It ships today'"), "It ships today")
    with pytest.raises(AssertionError, match="is not the library's"):
        must_be_clean(ValueError("what"))
