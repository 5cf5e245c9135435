"""Servers on loopback: aiosmtpd for the good ones, plain sockets for the bad ones."""

from __future__ import annotations

import shutil
import socket
import ssl
import struct
import subprocess
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from txmessaging.adapters.smtp import SMTPNotifier, Timeouts
from txmessaging.domain.message import Message
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role

SENDER = "Market <no-reply@market.example>"
BUYER, SELLER = "buyer.b@mail.example", "seller.s@shop.example"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def a_message(body="It ships today.", *, role=Role.SELLER, seq=1):
    return Message(
        transaction_id="T-1001",
        entry=seq + 1,
        seq=seq,
        kind=EntryKind.MESSAGE,
        role=role,
        author=f"account-{role}",
        actor=None,
        topic="shipping",
        body=body,
        original=None,
        sent_at=NOON,
        delivered_at=NOON,
        outcome=Outcome.DELIVERED,
        verdict=None,
    )


def a_notice(body="It ships today.", **changes):
    fields = {
        "message_id": "m-1",
        "thread_id": "thread-1",
        "transaction_id": "T-1001",
        "reference": "Order 1001",
        "recipient": "account-buyer",
        "role": Role.BUYER,
        "contact": Contact(BUYER),
        "messages": (a_message(body),),
    }
    return Notification(**(fields | changes))


@pytest.fixture(scope="session")
def notice():
    return a_notice


@pytest.fixture(scope="session")
def message():
    return a_message


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock, over):
        self.sock, self.over = sock, over
        self.received = b""
        self.mails: list[bytes] = []
        self.commands: list[str] = []
        self._unread = b""

    def say(self, octets):
        self.sock.sendall(octets)

    def until(self, end):
        """What comes up to `end`, and `end`."""
        while end not in self._unread:
            octets = self.sock.recv(65_536)
            if not octets:
                raise ConnectionError
            self.received += octets
            self._unread += octets
        head, _, self._unread = self._unread.partition(end)
        return head + end

    def secure(self, context):
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self._unread = b""

    def hang(self):
        self.over.wait()

    def close(self):
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


OBLIGING = {
    "greeting": b"220 relay\r\n",
    "EHLO": b"250-relay\r\n250-SMTPUTF8\r\n250-8BITMIME\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n",
    "HELO": b"250 relay\r\n",
    "AUTH": b"235 ok\r\n",
    "MAIL": b"250 ok\r\n",
    "RCPT": b"250 ok\r\n",
    "DATA": b"354 go\r\n",
    "end": b"250 taken\r\n",
    "RSET": b"250 ok\r\n",
    "QUIT": b"221 bye\r\n",
}


class Relay:
    """A server that answers as it is told: octets are sent, a function is called with the peer.

    Attributes:
        scripts: what differs from `OBLIGING`, one dictionary for each connection in turn; then nothing.
            Change one and the server changes its mind.
        peers: one for each connection so far.
    """

    def __init__(self, *scripts, tls=None):
        self.scripts, self.tls = list(scripts), tls
        self.peers: list[Peer] = []
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=32)
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def mails(self):
        return [mail for peer in self.peers for mail in peer.mails]

    @property
    def commands(self):
        """The commands of each connection, without their arguments."""
        return [[command.split(" ")[0] for command in peer.commands] for peer in self.peers]

    def _accept(self):
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            peer = Peer(sock, self._over)
            script = self.scripts[len(self.peers)] if len(self.peers) < len(self.scripts) else {}
            self.peers.append(peer)
            thread = threading.Thread(target=self._serve, args=(peer, script))
            self._threads.append(thread)
            thread.start()

    def _serve(self, peer, script):
        with suppress(OSError):
            if self.tls:
                peer.secure(self.tls)
            self._answer(peer, script, "greeting")
            while True:
                peer.commands.append(peer.until(b"\r\n").decode().rstrip())
                verb = peer.commands[-1].split(" ")[0].upper()
                self._answer(peer, script, verb)
                if verb == "DATA" and "DATA" not in script:
                    peer.mails.append(peer.until(b"\r\n.\r\n"))
                    self._answer(peer, script, "end")
                if verb == "QUIT":
                    break
        peer.close()

    @staticmethod
    def _answer(peer, script, verb):
        answer = script.get(verb) or OBLIGING.get(verb, b"500 what?\r\n")
        if callable(answer):
            answer(peer)
        else:
            peer.say(answer)

    def stop(self):
        self._over.set()
        # close() alone does not wake a thread in accept().
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for peer in self.peers:
            peer.close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()


@pytest.fixture
def relay():
    """Start a `Relay`."""
    started = []

    def start(*scripts, tls=None):
        started.append(Relay(*scripts, tls=tls))
        return started[-1]

    yield start
    for it in started:
        it.stop()


@pytest.fixture(scope="module")
def open_relay():
    """A `Relay` for Hypothesis, which takes no fixture of a single test."""
    it = Relay()
    yield it
    it.stop()


@pytest.fixture
def notifier():
    """Make a notifier that is closed at the end."""
    made = []

    def make(server, **settings):
        defaults = {
            "sender": SENDER,
            "clock": lambda: NOON,
            "timeouts": Timeouts(connect=5, command=5, data=5, end_of_data=5, total=10),
        }
        host = settings.pop("host", "127.0.0.1")
        made.append(SMTPNotifier(host, getattr(server, "port", server), **(defaults | settings)))
        return made[-1]

    yield make
    for it in made:
        it.close()


class Inbox:
    """What an aiosmtpd server took, and how many connections it had."""

    def __init__(self):
        self.envelopes = []
        self.connections = 0

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the name that aiosmtpd calls
        self.envelopes.append(envelope)
        return "250 taken"


class _Controller(Controller):
    def factory(self):
        self.handler.connections += 1
        return SMTP(self.handler, **self.SMTP_kwargs)


@pytest.fixture
def mail_server():
    """Start an aiosmtpd server, whose `handler` is an `Inbox`."""
    started = []

    def start(**settings):
        server = {"hostname": "127.0.0.1", "port": _free_port(), "authenticator": authenticate}
        controller = _Controller(Inbox(), **(server | settings))
        controller.start()
        controller.handler.connections = 0  # it connects to itself to see that it runs
        started.append(controller)
        return controller

    yield start
    for it in started:
        it.stop()


def _free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def authenticate(server, session, envelope, mechanism, data):
    """The authenticator of a server with one account."""
    return AuthResult(success=(data.login, data.password) == (b"market", b"pa55 word"), handled=False)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A self-signed certificate for localhost and 127.0.0.1, with its key, in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is needed to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    files = ["-keyout", folder / "key", "-out", folder / "certificate"]
    subprocess.run([openssl, *command.split(), *names, *files], check=True, capture_output=True)  # noqa: S603 - fixed arguments
    both = folder / "both.pem"
    both.write_bytes((folder / "key").read_bytes() + (folder / "certificate").read_bytes())
    return both


class TLS(NamedTuple):
    """A server that shows the certificate, and a client that trusts it."""

    server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="session")
def tls(certificate):
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(certificate)
    return TLS(server, ssl.create_default_context(cafile=certificate))


@pytest.fixture
def eventually():
    """Wait for what another thread does."""

    def wait(condition, seconds=5.0):
        until = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < until, "it did not happen in time"
            time.sleep(0.005)

    return wait
