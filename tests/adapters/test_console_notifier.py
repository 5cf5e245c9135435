from __future__ import annotations

import io
from datetime import UTC, datetime

from txmessaging.adapters.console import ConsoleNotifier
from txmessaging.domain.letter import letter
from txmessaging.domain.message import Message
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def a_notice(body="It ships today."):
    message = Message(
        transaction_id="T-1001",
        entry=2,
        seq=1,
        kind=EntryKind.MESSAGE,
        role=Role.SELLER,
        author="u2",
        actor=None,
        topic="shipping",
        body=body,
        original=None,
        sent_at=NOON,
        delivered_at=NOON,
        outcome=Outcome.DELIVERED,
        verdict=None,
    )
    return Notification(
        message_id="m-1",
        thread_id="thread-1",
        transaction_id="T-1001",
        reference="Order 1001",
        recipient="u1",
        role=Role.BUYER,
        contact=Contact("buyer.b@mail.example"),
        messages=(message,),
    )


def test_a_notice_is_printed_with_the_user_id_and_no_address(capsys):
    ConsoleNotifier().deliver(a_notice())
    printed = capsys.readouterr().out
    assert printed.startswith("--- To u1 (buyer): New message about Order 1001\n")
    assert "> It ships today.\n" in printed
    assert "buyer.b" not in printed


def test_the_text_is_the_letter_as_it_was_asked_for():
    stream = io.StringIO()
    ConsoleNotifier(stream, show_body=False, url="https://market.example/{transaction_id}").deliver(
        a_notice()
    )
    written = letter(a_notice(), show_body=False, url="https://market.example/{transaction_id}")
    assert stream.getvalue() == f"--- To u1 (buyer): {written.subject}\n{written.text}\n"
    assert "It ships today" not in stream.getvalue()


def test_a_character_that_the_terminal_lacks_is_an_escape_and_no_error():
    octets = io.BytesIO()
    stream = io.TextIOWrapper(octets, encoding="ascii", newline="\n")
    ConsoleNotifier(stream).deliver(a_notice("\U0001f600 caf\xe9"))
    assert b"> \\U0001f600 caf\\xe9\n" in octets.getvalue()


class Writes(io.StringIO):
    """A stream that counts."""

    count = 0

    def write(self, text):
        self.count += 1
        return super().write(text)


def test_a_notice_is_one_write_so_that_threads_do_not_mix():
    stream = Writes()
    ConsoleNotifier(stream).deliver(a_notice("one\ntwo\nthree"))
    assert stream.count == 1
