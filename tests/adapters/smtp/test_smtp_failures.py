"""Servers that refuse, hang, drip, break off or lie: each gives its typed error, and the next mail goes."""

from __future__ import annotations

import socket
import time
import traceback
from contextlib import ExitStack
from threading import Event

import pytest

from txmessaging.adapters.smtp import Timeouts
from txmessaging.application.bridge import drive
from txmessaging.application.deadline import Deadline
from txmessaging.application.deliveries import Deliveries
from txmessaging.errors import InvalidNumber, NotifierUnavailable, PermanentFailure, TemporaryFailure

SHORT = 0.5
QUICK = Timeouts(connect=SHORT, command=SHORT, data=SHORT, end_of_data=SHORT, total=5)
SETTING_UP = ("greeting", "EHLO", "AUTH")
TRANSACTION = ("MAIL", "RCPT", "DATA", "end")
LOGIN = {"username": "market", "password": "pa55 word"}


def hang(peer):
    peer.hang()


def close(peer):
    peer.close()


def reset(peer):
    peer.reset()


def half_a_reply(peer):
    peer.say(b"250-and th")
    peer.close()


def drip(peer, octets=b"2"):
    while not peer.over.wait(0.02):
        peer.say(octets)


def drip_lines(peer):
    drip(peer, b"250-and more\r\n")


def endless_reply(peer):
    while True:
        peer.say(b"250-and more\r\n" * 1000)


def endless_line(peer):
    while True:
        peer.say(b"250 and more " * 1000)


def walk(error):
    """An error and all that it drags along."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("step", [*SETTING_UP, *TRANSACTION])
@pytest.mark.parametrize(
    "bad",
    [
        (drip, "time-out"),
        (drip_lines, "time-out"),
        (close, "connection lost"),
        (reset, "connection lost"),
        (half_a_reply, "connection lost"),
        (endless_reply, "connection lost"),
        (endless_line, "connection lost"),
    ],
)
def test_a_bad_server_is_a_typed_error_in_time_and_the_next_mail_goes(relay, notifier, notice, step, bad):
    behaviour, trouble = bad
    server = relay({step: behaviour})
    it = notifier(server, timeouts=QUICK, **LOGIN)
    started = time.monotonic()
    with pytest.raises((TemporaryFailure, NotifierUnavailable), match=f"smtp {trouble} at ") as caught:
        it.deliver(notice())
    assert time.monotonic() - started < SHORT + 2
    assert caught.type is (NotifierUnavailable if step in SETTING_UP else TemporaryFailure)
    assert list(walk(caught.value)) == [caught.value]
    it.deliver(notice())
    assert len(server.peers[1].mails) == 1


@pytest.mark.parametrize(
    ("step", "setting"),
    [
        ("greeting", "connect"),
        ("EHLO", "command"),
        ("AUTH", "command"),
        ("MAIL", "command"),
        ("RCPT", "command"),
        ("DATA", "data"),
        ("end", "end_of_data"),
    ],
)
def test_each_step_has_the_time_out_that_its_setting_says(relay, notifier, notice, step, setting):
    server = relay({step: hang})
    patient = {"connect": 30, "command": 30, "data": 30, "end_of_data": 30, "total": 60}
    it = notifier(server, timeouts=Timeouts(**(patient | {setting: SHORT})), **LOGIN)
    started = time.monotonic()
    with pytest.raises((TemporaryFailure, NotifierUnavailable), match="time-out"):
        it.deliver(notice())
    assert SHORT <= time.monotonic() - started < SHORT + 2
    it.deliver(notice())
    assert len(server.peers[1].mails) == 1


def slowly(answer):
    def say(peer):
        if not peer.over.wait(0.15):
            peer.say(answer)

    return say


def test_the_whole_delivery_has_a_time_out_of_its_own(relay, notifier, notice):
    answers = {"greeting": b"220 a\r\n", "EHLO": b"250 a\r\n", "MAIL": b"250 a\r\n", "RCPT": b"250 a\r\n"}
    server = relay({step: slowly(answer) for step, answer in answers.items()})
    started = time.monotonic()
    with pytest.raises((TemporaryFailure, NotifierUnavailable), match="time-out"):
        notifier(server, timeouts=Timeouts(total=0.35)).deliver(notice())
    assert time.monotonic() - started < 2


def test_a_server_that_does_not_read_is_a_time_out(relay, notifier, notice):
    def stop_reading(peer):
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        peer.say(b"354 go\r\n")
        peer.hang()

    server = relay({"DATA": stop_reading})
    it = notifier(server, timeouts=QUICK)
    with pytest.raises(TemporaryFailure, match="time-out at end of data"):
        it.deliver(notice("x" * 20_000_000))
    it.deliver(notice())


def test_a_server_that_cannot_be_reached_is_unavailable(notifier, notice):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with pytest.raises(NotifierUnavailable, match="smtp connection refused at connect"):
        notifier(port).deliver(notice())


def test_a_server_that_never_accepts_is_unavailable(notifier, notice):
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):  # beyond its backlog the system drops what would connect
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        with pytest.raises(NotifierUnavailable, match="smtp time-out at connect"):
            notifier(listener.getsockname()[1], timeouts=QUICK).deliver(notice())


def test_no_host_is_no_connection(notifier, notice):
    with pytest.raises(NotifierUnavailable, match="smtp connection lost at EHLO"):
        notifier(25, host="").deliver(notice())


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".example"])
def test_a_host_that_does_not_exist_is_unavailable(notifier, notice, host):
    with pytest.raises(NotifierUnavailable, match="smtp host not found at connect"):
        notifier(25, host=host).deliver(notice())


QUOTING = b" 5.1.1 <buyer.b@mail.example> said: It ships today.\r\n"


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        ("greeting 421", NotifierUnavailable),
        ("greeting 554", NotifierUnavailable),
        ("AUTH 454", NotifierUnavailable),
        ("AUTH 535", NotifierUnavailable),
        ("MAIL 421", NotifierUnavailable),
        ("MAIL 451", TemporaryFailure),
        ("MAIL 550", NotifierUnavailable),
        ("MAIL 552", PermanentFailure),
        ("RCPT 421", NotifierUnavailable),
        ("RCPT 450", TemporaryFailure),
        ("RCPT 550", PermanentFailure),
        ("DATA 421", NotifierUnavailable),
        ("DATA 451", TemporaryFailure),
        ("DATA 554", PermanentFailure),
        ("DATA 250", TemporaryFailure),
        ("end 421", NotifierUnavailable),
        ("end 451", TemporaryFailure),
        ("end 552", PermanentFailure),
        ("end 554", PermanentFailure),
        ("end 354", TemporaryFailure),
    ],
)
def test_a_refusal_says_its_code_and_nothing_that_the_server_quoted(relay, notifier, notice, refusal, kind):
    step, code = refusal.split()
    server = relay({step: code.encode() + QUOTING})
    it = notifier(server, **LOGIN)
    with pytest.raises(kind, match=f"^smtp {code} at ") as caught:
        it.deliver(notice())
    assert caught.type is kind
    assert caught.value.context["reply"] == int(code)
    shown = (
        "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(caught.value.context)
    )
    assert "buyer.b" not in shown
    assert "ships" not in shown
    assert list(walk(caught.value)) == [caught.value]
    server.scripts[0].clear()
    it.deliver(notice())
    assert len(server.mails) == (2 if step == "end" else 1)


@pytest.mark.parametrize(("answer", "code"), [(b"550 no\r\n", 550), (b"hello\r\n", -1), (b"421 no\r\n", 421)])
def test_a_server_that_takes_neither_ehlo_nor_helo_is_unavailable(relay, notifier, notice, answer, code):
    server = relay({"EHLO": answer, "HELO": answer})
    with pytest.raises(NotifierUnavailable, match=f"^smtp {code} at EHLO$"):
        notifier(server).deliver(notice())


def test_helo_is_enough(relay, notifier, notice):
    server = relay({"EHLO": b"502 what?\r\n"})
    notifier(server).deliver(notice())
    assert len(server.mails) == 1


def test_a_refusal_leaves_the_connection_for_the_next_mail(relay, notifier, notice):
    server = relay({"RCPT": b"550 no\r\n"})
    it = notifier(server)
    with pytest.raises(PermanentFailure):
        it.deliver(notice())
    server.scripts[0].clear()
    it.deliver(notice())
    assert server.commands == [["ehlo", "mail", "rcpt", "rset", "mail", "rcpt", "DATA"]]


@pytest.mark.parametrize("answer", [b"500 what?\r\n", b"421 bye\r\n", close, hang])
def test_a_refusal_and_no_clean_slate_after_it_costs_the_connection(relay, notifier, notice, answer):
    server = relay({"RCPT": b"550 no\r\n", "RSET": answer})
    it = notifier(server, timeouts=QUICK)
    with pytest.raises(PermanentFailure, match="550 at RCPT"):
        it.deliver(notice())
    it.deliver(notice())
    assert len(server.peers) == 2


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ({"EHLO": b"250 relay\r\n"}, "not offered"),
        ({"EHLO": b"250 AUTH PLAIN\r\n"}, "not offered"),
        ({"EHLO": b"250-relay\r\n250 AUTH GSSAPI\r\n"}, "not offered"),
        ({"AUTH": b"334 a\r\n"}, "reply not understood"),
    ],
)
def test_a_login_that_cannot_be_is_never_left_out(relay, notifier, notice, script, says):
    server = relay(script)
    with pytest.raises(NotifierUnavailable, match=f"smtp {says} at AUTH") as caught:
        notifier(server, **LOGIN).deliver(notice())
    assert list(walk(caught.value)) == [caught.value]
    assert server.mails == []


def test_starttls_that_was_stripped_is_never_left_out(relay, notifier, notice):
    server = relay({"EHLO": b"250-relay\r\n250 AUTH PLAIN\r\n"})
    with pytest.raises(NotifierUnavailable, match="smtp not offered at STARTTLS"):
        notifier(server, encryption="starttls", **LOGIN).deliver(notice())
    assert server.commands == [["ehlo"]]


@pytest.mark.parametrize("code", [454, 501])
def test_starttls_that_is_refused_is_never_left_out(relay, notifier, notice, code):
    server = relay({"STARTTLS": str(code).encode() + b" no\r\n"})
    with pytest.raises(NotifierUnavailable, match=f"smtp {code} at STARTTLS"):
        notifier(server, encryption="starttls", **LOGIN).deliver(notice())
    assert server.commands == [["ehlo", "STARTTLS"]]


def starting_tls(context, injected=b""):
    def start(peer):
        peer.say(b"220 go\r\n" + injected)
        peer.secure(context)

    return start


def test_what_is_slipped_in_before_tls_is_not_heard(relay, notifier, notice, tls):
    injected = b"250-relay\r\n250 AUTH LOGIN\r\n235 welcome\r\n"
    server = relay({"STARTTLS": starting_tls(tls.server, injected)})
    notifier(server, encryption="starttls", tls_context=tls.client, **LOGIN).deliver(notice())
    assert server.peers[0].commands[3].startswith("AUTH PLAIN ")
    assert len(server.mails) == 1


def test_what_was_offered_before_tls_is_asked_again(relay, notifier, notice, tls):
    server = relay({"STARTTLS": starting_tls(tls.server)})
    notifier(server, encryption="starttls", tls_context=tls.client).deliver(notice())
    assert server.commands == [["ehlo", "STARTTLS", "ehlo", "mail", "rcpt", "DATA"]]


@pytest.mark.parametrize("encryption", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_is_refused(relay, notifier, notice, tls, encryption):
    if_starttls = {"STARTTLS": starting_tls(tls.server)}
    server = relay(if_starttls, tls=tls.server if encryption == "tls" else None)
    with pytest.raises(NotifierUnavailable, match="smtp TLS failure at"):
        notifier(server, encryption=encryption, **LOGIN).deliver(notice())
    assert "AUTH" not in server.commands[0]


def test_a_certificate_for_another_name_is_refused(relay, notifier, notice, tls):
    server = relay(tls=tls.server)
    with pytest.raises(NotifierUnavailable, match="smtp TLS failure at connect"):
        notifier(server, host="127.1", encryption="tls", tls_context=tls.client).deliver(notice())


def test_tls_from_the_first_octet(relay, notifier, notice, tls):
    server = relay(tls=tls.server)
    it = notifier(server, encryption="tls", tls_context=tls.client, **LOGIN)
    it.deliver(notice())
    it.deliver(notice())
    assert len(server.mails) == 2
    assert len(server.peers) == 1


@pytest.mark.parametrize("encryption", ["starttls", "tls"])
def test_a_handshake_that_hangs_is_a_time_out(relay, notifier, notice, tls, encryption):
    def go_and_hang(peer):
        peer.say(b"220 go\r\n")
        peer.hang()

    server = relay({"greeting": hang} if encryption == "tls" else {"STARTTLS": go_and_hang})
    it = notifier(server, encryption=encryption, tls_context=tls.client, timeouts=QUICK)
    with pytest.raises(NotifierUnavailable, match="smtp time-out at"):
        it.deliver(notice())


def test_a_delivery_that_was_left_behind_holds_up_nobody(relay, notifier, notice, eventually):
    released = Event()

    def hang_for_long(peer):
        released.wait(10)
        peer.say(b"250 taken\r\n")

    server = relay({"end": hang_for_long})
    it = notifier(server)
    deadline = Deadline(it.deliver, 0.3)
    deliveries = Deliveries([notice(message_id="m-1"), notice(message_id="m-2")], lambda: True)
    drive(deadline.deliver(deliveries))
    assert [str(error) for error in deliveries.ended] == ["no answer within 0.3 seconds", "None"]
    assert [len(peer.mails) for peer in server.peers] == [1, 1]
    it.close()
    released.set()
    eventually(lambda: server.peers[0].commands[-1] == "quit")
    deadline.close()


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
@pytest.mark.parametrize("name", ["connect", "command", "data", "end_of_data", "total"])
def test_a_time_out_is_a_positive_number(name, seconds):
    with pytest.raises(InvalidNumber):
        Timeouts(**{name: seconds})
