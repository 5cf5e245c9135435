"""One connection for many mails, and what happens when it is gone."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest

from txmessaging.adapters.smtp import Timeouts
from txmessaging.errors import NotifierUnavailable, PermanentFailure, TemporaryFailure


def close_when_idle(peer):
    peer.say(b"250 taken\r\n")
    peer.close()


def say_goodbye_when_idle(peer):
    peer.say(b"250 taken\r\n421 idle for too long\r\n")
    peer.close()


def reset_at_the_next_command(peer):
    peer.say(b"250 taken\r\n")
    peer.until(b"\r\n")
    peer.reset()


@pytest.mark.parametrize("drop", [close_when_idle, say_goodbye_when_idle, reset_at_the_next_command])
def test_a_connection_that_was_dropped_while_idle_costs_no_mail(relay, notifier, notice, drop):
    server = relay({"end": drop}, {"end": drop})
    it = notifier(server)
    for number in range(3):
        it.deliver(notice(message_id=f"m-{number}"))
    assert [len(peer.mails) for peer in server.peers] == [1, 1, 1]
    assert len({mail.split(b"Message-ID: ")[1].split()[0] for mail in server.mails}) == 3


def test_a_kept_connection_that_ends_with_the_next_command_costs_no_mail(relay, notifier, notice):
    server = relay({})
    it = notifier(server)
    it.deliver(notice())
    server.scripts[0]["MAIL"] = b"421 too many mails\r\n"
    it.deliver(notice())
    assert [len(peer.mails) for peer in server.peers] == [1, 1]


def test_a_kept_connection_that_hangs_costs_no_mail(relay, notifier, notice):
    server = relay({})
    it = notifier(server, timeouts=Timeouts(command=0.5))
    it.deliver(notice())
    server.scripts[0]["MAIL"] = lambda peer: peer.hang()
    it.deliver(notice())
    assert [len(peer.mails) for peer in server.peers] == [1, 1]


def test_a_kept_connection_that_hangs_until_no_time_is_left_costs_no_attempt(relay, notifier, notice):
    server = relay({})
    it = notifier(server, timeouts=Timeouts(total=0.5))
    it.deliver(notice())
    server.scripts[0]["MAIL"] = lambda peer: peer.hang()
    with pytest.raises(NotifierUnavailable, match="smtp time-out at connect"):
        it.deliver(notice())
    it.deliver(notice())
    assert [len(peer.mails) for peer in server.peers] == [1, 1]


def test_a_refusal_on_a_kept_connection_is_not_tried_again(relay, notifier, notice):
    server = relay({})
    it = notifier(server)
    it.deliver(notice())
    server.scripts[0]["MAIL"] = b"451 later\r\n"
    with pytest.raises(TemporaryFailure, match="451 at MAIL"):
        it.deliver(notice())
    assert len(server.peers) == 1


def test_a_connection_that_is_lost_after_the_recipient_is_not_tried_again(relay, notifier, notice):
    server = relay({})
    it = notifier(server)
    it.deliver(notice())
    server.scripts[0]["RCPT"] = lambda peer: peer.close()
    with pytest.raises(TemporaryFailure, match="connection lost at RCPT"):
        it.deliver(notice())
    assert len(server.peers) == 1


def test_a_mail_whose_fate_is_unknown_goes_out_again_under_its_id_only_when_asked(relay, notifier, notice):
    server = relay({"end": lambda peer: peer.close()})
    it = notifier(server)
    with pytest.raises(TemporaryFailure, match="connection lost at end of data"):
        it.deliver(notice())
    assert len(server.mails) == 1
    it.deliver(notice())
    first, second = server.mails
    assert first == second


def test_a_connection_that_was_idle_for_too_long_is_replaced(relay, notifier, notice):
    server = relay()
    it = notifier(server, keep=0)
    it.deliver(notice())
    it.deliver(notice())
    assert server.commands[0] == ["ehlo", "mail", "rcpt", "DATA", "quit"]
    assert [len(peer.mails) for peer in server.peers] == [1, 1]


def test_idle_connections_take_turns_so_that_none_grows_stale(relay, notifier, notice):
    together = Barrier(2)

    def meet(peer):
        together.wait(10)
        peer.say(b"250 taken\r\n")

    server = relay({"end": meet}, {"end": meet})
    it = notifier(server)
    threads = [Thread(target=it.deliver, args=(notice(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    for script in server.scripts:
        script.clear()
    for _ in range(4):
        it.deliver(notice())
    assert [len(peer.mails) for peer in server.peers] == [3, 3]


def test_close_says_goodbye_and_a_later_delivery_keeps_nothing(relay, notifier, notice, eventually):
    server = relay()
    with notifier(server) as it:
        it.deliver(notice())
    eventually(lambda: server.commands[0][-1] == "quit")
    it.deliver(notice())
    eventually(lambda: server.commands[1][-1] == "quit")
    assert len(server.mails) == 2


@pytest.mark.parametrize("answer", [lambda peer: peer.close(), lambda peer: peer.hang(), b"500 what?\r\n"])
def test_close_needs_no_answer(relay, notifier, notice, answer):
    server = relay({"QUIT": answer})
    it = notifier(server)
    it.deliver(notice())
    it.close()
    it.deliver(notice())
    assert len(server.peers) == 2


def test_an_address_that_cannot_be_served_costs_no_connection(relay, notifier, notice):
    server = relay()
    it = notifier(server)
    it.deliver(notice())
    with pytest.raises(PermanentFailure):
        it.deliver(notice(contact=type(notice().contact)("nobody")))
    it.deliver(notice())
    assert len(server.peers) == 1
