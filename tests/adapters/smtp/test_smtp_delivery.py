"""What arrives at a well-behaved server."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from threading import Barrier, Thread

import pytest

from txmessaging.adapters.smtp import Encryption, SMTPNotifier
from txmessaging.domain.letter import letter
from txmessaging.domain.notification import Contact
from txmessaging.domain.vocabulary import Role
from txmessaging.errors import ConfigurationError, NotifierUnavailable, PermanentFailure

LOGIN = {"username": "market", "password": "pa55 word"}


def received(server):
    return [message_from_bytes(it.original_content, policy=default) for it in server.handler.envelopes]


def test_one_mail_to_one_recipient(mail_server, notifier, notice):
    server = mail_server()
    notifier(server).deliver(notice())
    (envelope,) = server.handler.envelopes
    assert (envelope.mail_from, envelope.rcpt_tos) == ("no-reply@market.example", ["buyer.b@mail.example"])
    (mail,) = received(server)
    assert dict(mail.items()) == {
        "Date": "Sun, 01 Mar 2026 12:00:00 +0000",
        "From": "Market <no-reply@market.example>",
        "To": "buyer.b@mail.example",
        "Subject": "New message about Order 1001",
        "Message-ID": "<m-1@market.example>",
        "In-Reply-To": "<thread-1@market.example>",
        "References": "<thread-1@market.example>",
        "Auto-Submitted": "auto-generated",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
    }
    assert "> It ships today." in mail.get_content()


def test_the_date_is_now_if_no_clock_is_given(mail_server, notice):
    server = mail_server()
    with SMTPNotifier("127.0.0.1", server.port, sender="no-reply@market.example") as notifier:
        notifier.deliver(notice())
    (mail,) = received(server)
    assert mail["Date"].datetime.utcoffset().total_seconds() == 0
    assert mail["Date"].datetime.year >= 2024


def test_the_same_notice_twice_is_the_same_mail_twice(mail_server, notifier, notice):
    server = mail_server()
    for _ in range(2):
        notifier(server).deliver(notice())
    first, second = server.handler.envelopes
    assert first.original_content == second.original_content


def test_a_conversation_threads_and_shows_neither_address(mail_server, notifier, notice, message):
    server = mail_server()
    to_buyer = notice(message_id="m-1")
    to_seller = notice(
        message_id="m-2",
        recipient="account-seller",
        role=Role.SELLER,
        contact=Contact("seller.s@shop.example"),
        messages=(message("When does it ship?", role=Role.BUYER),),
    )
    elsewhere = notice(message_id="m-3", thread_id="thread-2")
    it = notifier(server)
    for each in (to_buyer, to_seller, elsewhere):
        it.deliver(each)
    one, two, three = received(server)
    assert one["References"] == two["References"] == one["In-Reply-To"] == two["In-Reply-To"]
    assert three["References"] != one["References"]
    assert len({mail["Message-ID"] for mail in (one, two, three)}) == 3
    for envelope, other in zip(server.handler.envelopes, ("seller.s", "buyer.b", "seller.s"), strict=True):
        assert other.encode() not in envelope.original_content
        assert b"account-" not in envelope.original_content


def test_an_id_that_fits_no_header_becomes_a_digest_the_same_each_time(mail_server, notifier, notice):
    server = mail_server()
    odd = notice(message_id="a>\r\nBcc: x@y.example", thread_id="\ud800 t\xfcr")
    for _ in range(2):
        notifier(server).deliver(odd)
    first, second = received(server)
    assert first["Message-ID"] == second["Message-ID"]
    assert first["Bcc"] is None
    assert len(first["References"].strip("<>").split("@")[0]) == 32


def test_many_mails_go_over_one_connection(mail_server, notifier, notice):
    server = mail_server()
    it = notifier(server)
    for number in range(20):
        it.deliver(notice(message_id=f"m-{number}"))
    assert len(server.handler.envelopes) == 20
    assert server.handler.connections == 1


def test_threads_share_nothing_but_idle_connections(mail_server, notifier, notice):
    server = mail_server()
    it = notifier(server)
    together = Barrier(4)

    def work(name):
        together.wait(10)
        for number in range(10):
            it.deliver(notice(message_id=f"m-{name}-{number}"))

    threads = [Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len({mail["Message-ID"] for mail in received(server)}) == 40
    assert len(server.handler.envelopes) == 40
    assert server.handler.connections <= 4


@pytest.mark.parametrize("encryption", ["starttls", Encryption.STARTTLS])
def test_starttls_and_login(mail_server, notifier, notice, tls, encryption):
    server = mail_server(tls_context=tls.server, require_starttls=True, auth_required=True)
    it = notifier(server, encryption=encryption, tls_context=tls.client, **LOGIN)
    it.deliver(notice())
    it.deliver(notice())
    assert len(server.handler.envelopes) == 2
    assert server.handler.connections == 1


def test_a_wrong_password_is_no_fault_of_the_mail(mail_server, notifier, notice, tls):
    server = mail_server(tls_context=tls.server, auth_required=True)
    it = notifier(server, encryption="starttls", tls_context=tls.client, **(LOGIN | {"password": "wr0ng"}))
    with pytest.raises(NotifierUnavailable, match="smtp 535 at AUTH") as caught:
        it.deliver(notice())
    assert "wr0ng" not in repr((caught.value, caught.value.context, it))


def test_login_that_is_required_and_not_configured_is_no_fault_of_the_mail(relay, notifier, notice):
    server = relay({"MAIL": b"530 5.7.0 Authentication required\r\n"})
    with pytest.raises(NotifierUnavailable, match="smtp 530 at MAIL"):
        notifier(server).deliver(notice())


def test_an_address_outside_ascii(mail_server, notifier, notice):
    server = mail_server(enable_SMTPUTF8=True)
    it = notifier(server)
    it.deliver(notice(contact=Contact("j\xfcrgen@b\xfccher.example")))
    it.deliver(notice(contact=Contact("jane@b\xfccher.example")))
    first, second = server.handler.envelopes
    assert first.rcpt_tos == ["j\xfcrgen@b\xfccher.example"]
    assert "To: j\xfcrgen@b\xfccher.example\r\n".encode() in first.original_content
    assert second.rcpt_tos == ["jane@xn--bcher-kva.example"]


def test_an_address_outside_ascii_needs_a_server_that_takes_it(mail_server, notifier, notice):
    server = mail_server(enable_SMTPUTF8=False)
    it = notifier(server)
    with pytest.raises(PermanentFailure, match="takes no address outside ASCII"):
        it.deliver(notice(contact=Contact("j\xfcrgen@mail.example")))
    it.deliver(notice())
    assert (len(server.handler.envelopes), server.handler.connections) == (1, 1)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a@b",
        "a@mail.example, b@mail.example",
        "Jane <jane@mail.example>",
        "jane@mail.example\r\nBcc: x@y.example",
        "jane@mail.example\n",
        "=?utf-8?q?a=0d=0aBcc?=@mail.example",
        "a@[127.0.0.1]",
        "a" * 250 + "@mail.example",
        "\ud800@mail.example",
    ],
)
def test_an_invalid_address_is_a_permanent_failure_and_no_connection(notifier, notice, address):
    with pytest.raises(PermanentFailure) as caught:
        notifier(1).deliver(notice(contact=Contact(address)))
    assert str(caught.value) == "the recipient's address is not valid"
    assert caught.value.__suppress_context__


def test_the_text_is_the_letter_with_the_hosts_link(mail_server, notifier, notice):
    server = mail_server()
    given = notice("See you.")
    link = "https://market.example/{transaction_id}"
    notifier(server, show_body=False, url=link).deliver(given)
    (mail,) = received(server)
    text = mail.get_content().replace("\r\n", "\n")
    assert text == letter(given, show_body=False, url=link).text
    assert "See you" not in text
    assert "https://market.example/T-1001\n" in text


@pytest.mark.parametrize(
    "settings",
    [
        {"sender": "nobody"},
        {"sender": "Market <nobody>"},
        {"sender": "Mar\r\nket <a@market.example>"},
        {"sender": "=?utf-8?q?x?= <a@market.example>"},
        {"sender": "m\xe4rkt@market.example"},
        {"domain": "market.example\r\nBcc: x"},
        {"domain": "-"},
        {"encryption": "ssl"},
        {"username": "market"},
        {"password": "secret"},
        {"username": "m\xe4rkt", "password": "secret"},
        {"username": "market", "password": "s\xe4cret"},
    ],
)
def test_what_cannot_work_is_refused_at_once(settings):
    with pytest.raises(ConfigurationError) as caught:
        SMTPNotifier(**({"sender": "no-reply@market.example"} | settings))
    assert "cret" not in str(caught.value)


def test_the_password_is_never_shown():
    it = SMTPNotifier("smtp.example.com", 587, sender="no-reply@market.example", **LOGIN)
    assert repr(it) == "SMTPNotifier(host='smtp.example.com', port=587)"
    assert "pa55" not in repr(vars(it))
