"""A session with a server: set up once, then one mail after the other."""

from __future__ import annotations

import enum
import re
import smtplib
import ssl
import time
from collections.abc import Callable
from contextlib import suppress

import attrs

from txmessaging.adapters.smtp.client import Client, TLSClient, remaining
from txmessaging.adapters.smtp.mail import Mail
from txmessaging.adapters.smtp.reply import Step, is_refusal, lost, refused
from txmessaging.errors import InvalidNumber, NotificationError, PermanentFailure

_OK, _GO_AHEAD = 2, 3
_FAREWELL = 1.0
_LONGEST = 3600
_LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)


class Encryption(enum.StrEnum):
    """How the connection is protected. What was asked for and cannot be had is an error, never left out."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@attrs.frozen(kw_only=True)
class Timeouts:
    """How long to wait, in seconds.

    RFC 5321, 4.5.3.2, asks a server on the open Internet to wait minutes: 5 for most commands, 2 for
    DATA, 10 at the end, since giving up there delivers twice. These are shorter: the peer is a relay
    of the host's own, a worker that waits holds up the others' mail, and a mail that goes out again
    carries the same Message-ID. `total` must be shorter than the dispatcher's deadline, or that one
    speaks first and a relay that is down counts as so many failed deliveries. Raise both together.

    Attributes:
        connect: for the TCP connection to each address of the host, for TLS, and for the greeting.
        command: for EHLO, STARTTLS, each step of AUTH, MAIL, RCPT.
        data: for the reply to DATA.
        end_of_data: to send the mail, and again for the reply to its final dot.
        total: for all of one delivery. Only the look-up of the host name is the system's affair, and
            each further address of the host may add `connect`.
    """

    connect: float = 5.0
    command: float = 10.0
    data: float = 10.0
    end_of_data: float = 20.0
    total: float = 25.0

    def __attrs_post_init__(self) -> None:
        if not all(0 < seconds <= _LONGEST for seconds in attrs.astuple(self)):
            raise InvalidNumber(
                f"each time-out must be more than 0 and at most {_LONGEST} seconds", name="timeouts"
            )


@attrs.frozen(kw_only=True)
class Server:
    """Where to connect to and how; the meaning of each is told at `SMTPNotifier`."""

    host: str
    port: int
    name: str
    encryption: Encryption
    tls_context: ssl.SSLContext | None
    credentials: tuple[str, str] | None = attrs.field(repr=False)
    timeouts: Timeouts

    def connect(self, until: float) -> Session:
        """A new session, ready for MAIL.

        Raises:
            NotifierUnavailable: at whichever step; nothing is left open.
        """
        setup = _Setup(self, until)
        try:
            return Session(setup.run(), self.timeouts)
        except smtplib.SMTPResponseException as error:
            failure = refused(setup.step, error.smtp_code)
        except (OSError, ValueError) as error:
            failure = lost(setup.step, error)
        # Outside the handlers: the cause, which quotes the server, must not be kept as context either.
        setup.close()
        raise failure


@attrs.define
class _Setup:
    server: Server
    until: float
    step: Step = Step.CONNECT
    client: Client | None = None

    def run(self) -> Client:
        server, patience = self.server, self.server.timeouts
        client = self.client = self._connected()
        client.until = self.until
        client.timeout = patience.command
        self._hello(client)
        if server.encryption is Encryption.STARTTLS:
            self.step = Step.STARTTLS
            client.starttls(context=self._context())
            client.discard_received()
            self._hello(client)
        if server.credentials is not None:
            self.step = Step.AUTH
            client.login(*server.credentials)
        return client

    def _connected(self) -> Client:
        server = self.server
        seconds = remaining(self.until, server.timeouts.connect)
        if server.encryption is Encryption.TLS:
            return TLSClient(server.host, server.port, server.name, timeout=seconds, context=self._context())
        return Client(server.host, server.port, server.name, timeout=seconds)

    def _context(self) -> ssl.SSLContext:
        # Never None: smtplib would then check no certificate.
        return self.server.tls_context or ssl.create_default_context()

    def _hello(self, client: Client) -> None:
        self.step = Step.EHLO
        client.ehlo_or_helo_if_needed()

    def close(self) -> None:
        if self.client is not None:
            self.client.close()


@attrs.define(eq=False)
class Session:
    """One connection. Used by one thread at a time.

    Attributes:
        client: the connection.
        timeouts: how long to wait.
        reusable: whether another mail may go through it.
        used: whether it was taken for a mail before.
        idle_since: when its last mail ended, by `time.monotonic()`.
    """

    client: Client
    timeouts: Timeouts
    reusable: bool = True
    used: bool = False
    idle_since: float = attrs.field(factory=time.monotonic)

    def deliver(self, mail: Mail, until: float) -> bool:
        """Hand the mail over.

        Returns:
            False if this is a kept session that turned out to be gone before the server took any
            command of this mail: nothing has happened, a new session may try at once.

        Raises:
            NotificationError: as `reply` says; at the end of data without an answer it is unknown
                whether the mail was taken, and a temporary failure sends it again.
        """
        self.client.until = until
        kept, self.used = self.used, True
        options = self._options(mail)
        self.reusable = False
        try:
            self._mail(mail, options)
        except NotificationError:
            if kept and not self.reusable:
                return False
            raise
        client, patience = self.client, self.timeouts
        self._ask(Step.RCPT, patience.command, lambda: client.rcpt(mail.recipient.address))
        self._ask(Step.DATA, patience.data, lambda: client.docmd("DATA"), expected=_GO_AHEAD)
        self._ask(Step.END_OF_DATA, patience.end_of_data, lambda: _send(client, mail.content))
        self.reusable = True
        self.idle_since = time.monotonic()
        return True

    def close(self) -> None:
        """Say goodbye where the dialogue allows it, and close."""
        if self.reusable:
            self.client.until = time.monotonic() + _FAREWELL
            with suppress(OSError):
                self.client.quit()
        self.client.close()

    def _options(self, mail: Mail) -> list[str]:
        if not mail.recipient.utf8:
            return []
        if not self.client.has_extn("smtputf8"):
            raise PermanentFailure("the server takes no address outside ASCII")
        # RFC 6531, 3.6: the header holds the address in UTF-8.
        return ["SMTPUTF8", "BODY=8BITMIME"]

    def _mail(self, mail: Mail, options: list[str]) -> None:
        step = Step.MAIL_UTF8 if options else Step.MAIL
        self._ask(step, self.timeouts.command, lambda: self.client.mail(mail.sender, options))

    def _ask(
        self, step: Step, seconds: float, ask: Callable[[], tuple[int, bytes]], *, expected: int = _OK
    ) -> None:
        self.client.timeout = seconds
        try:
            code, _ = ask()
        except OSError as error:
            failure = lost(step, error)
        else:
            if code // 100 == expected:
                return
            failure = refused(step, code)
            if is_refusal(code):
                self._reset()
        raise failure

    def _reset(self) -> None:
        with suppress(OSError):
            code, _ = self.client.rset()
            self.reusable = code // 100 == _OK
            self.idle_since = time.monotonic()


def _send(client: Client, content: bytes) -> tuple[int, bytes]:
    """Send the mail, a dot doubled at the start of a line, and the final dot (RFC 5321, 4.5.2)."""
    client.send(_LEADING_DOT.sub(b"..", content) + b".\r\n")
    return client.getreply()
