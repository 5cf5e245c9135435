from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging.domain.letter import letter
from txmessaging.domain.message import Message
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def wrote(body, role=Role.SELLER):
    return Message(
        transaction_id="T-1001",
        entry=2,
        seq=1,
        kind=EntryKind.MESSAGE,
        role=role,
        author=f"account-{role}",
        actor="staff-7",
        topic="shipping",
        body=body,
        original="as it was written",
        sent_at=NOON,
        delivered_at=NOON,
        outcome=Outcome.MASKED,
        verdict=None,
    )


def notice(*messages, reference="Order 1001", transaction_id="T-1001"):
    return Notification(
        message_id="m-1",
        thread_id="thread-1",
        transaction_id=transaction_id,
        reference=reference,
        recipient="account-buyer",
        role=Role.BUYER,
        contact=Contact("buyer.b@mail.example"),
        messages=messages,
    )


def test_one_message():
    written = letter(notice(wrote("It ships today.\n\nBye")), url="https://market.example/c/{transaction_id}")
    assert written.subject == "New message about Order 1001"
    assert written.text == (
        "You have a new message about Order 1001.\n\n"
        "The seller wrote:\n> It ships today.\n>\n> Bye\n\n"
        "Please reply on the platform; answers to this notice are not read.\n"
        "https://market.example/c/T-1001\n"
    )


def test_several_messages_without_reference_or_link():
    written = letter(notice(wrote("One"), wrote("Two", Role.HOST), wrote(None, Role.BUYER), reference=""))
    assert written.subject == "3 new messages about order T-1001"
    assert written.text == (
        "You have 3 new messages about order T-1001.\n\n"
        "The seller wrote:\n> One\n\n"
        "The marketplace wrote:\n> Two\n\n"
        "The buyer wrote:\n(This text was erased.)\n\n"
        "Please reply on the platform; answers to this notice are not read.\n"
    )


def test_without_bodies_it_says_who_wrote_each_once():
    written = letter(notice(wrote("One"), wrote("Two"), wrote("Three", Role.HOST)), show_body=False)
    assert written.text == (
        "You have 3 new messages about Order 1001.\n\n"
        "The seller wrote to you.\n\n"
        "The marketplace wrote to you.\n\n"
        "Please reply on the platform; answers to this notice are not read.\n"
    )


def test_the_link_may_be_a_function():
    assert letter(notice(wrote("x")), url=lambda it: f"app://{it.thread_id}").text.endswith(
        "\napp://thread-1\n"
    )


@pytest.mark.parametrize(
    ("transaction_id", "quoted"), [("a/b c?d#e", "a%2Fb%20c%3Fd%23e"), ("\u20ac{x}", "%E2%82%AC%7Bx%7D")]
)
def test_an_id_is_quoted_in_the_link(transaction_id, quoted):
    written = letter(
        notice(wrote("x"), transaction_id=transaction_id), url="https://m.example/{transaction_id}/c"
    )
    assert written.text.endswith(f"\nhttps://m.example/{quoted}/c\n")


def test_it_names_neither_account_nor_address_and_only_what_the_reader_may_see():
    written = letter(notice(wrote("***")), url="https://m.example/{transaction_id}")
    for hidden in ("account-", "staff-7", "buyer.b", "as it was written"):
        assert hidden not in written.subject + written.text


@given(
    body=st.text(
        st.characters(codec="utf-8") | st.sampled_from("\r\n\x0b\x0c\x85\u2028\u2029\x1c"), min_size=1
    )
)
def test_what_was_typed_cannot_pass_for_our_own_words(body):
    text = letter(notice(wrote(body))).text
    _, quote, after = text.partition("The seller wrote:\n")
    lines = after.splitlines()
    assert quote
    assert lines[-2:] == ["", "Please reply on the platform; answers to this notice are not read."]
    assert all(line.startswith(">") for line in lines[:-2])


def test_the_text_is_not_in_the_repr():
    assert "ships" not in repr(letter(notice(wrote("It ships today."))))
