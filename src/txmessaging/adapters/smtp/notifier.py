"""The notifier that sends mail."""

from __future__ import annotations

import re
import ssl
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal, Self

from txmessaging.adapters.smtp import mailbox
from txmessaging.adapters.smtp.mail import Mail, compose
from txmessaging.adapters.smtp.session import Encryption, Server, Session, Timeouts
from txmessaging.domain.letter import Link, letter
from txmessaging.domain.notification import Notification
from txmessaging.errors import ConfigurationError

_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


def _now() -> datetime:
    return datetime.now(UTC)


class SMTPNotifier:
    """Sends each notification as one plain-text mail to one recipient.

    Thread-safe: a delivery takes a kept connection for itself or opens one, so one that hangs holds
    up nobody. Connections are kept for the next mails until `close()`, or the end of a `with`.

    >>> SMTPNotifier(
    ...     "smtp.example.com",
    ...     port=587,
    ...     sender="Market <no-reply@market.example>",
    ...     username="market",
    ...     password="secret",
    ...     encryption=Encryption.STARTTLS,
    ... )
    SMTPNotifier(host='smtp.example.com', port=587)

    Args:
        host: the server to hand mail to.
        port: 25 or 587 as a rule, 465 with `encryption="tls"`.
        sender: whom mails come from: `no-reply@market.example` or `Market <no-reply@market.example>`.
        domain: the right side of Message-IDs and the name given with EHLO; the sender's domain if None.
        encryption: `none`, `starttls` or `tls`. A password over `none` is readable on the way.
        tls_context: how the server's certificate is checked; the system's authorities if None.
        username, password: for AUTH, in ASCII; both, or no AUTH.
        timeouts: how long to wait; `timeouts.total` must be shorter than the dispatcher's deadline.
        keep: seconds that an unused connection is trusted; an older one is closed and a new one opened.
        url: where the conversation is: a URL with `{transaction_id}` in it, or a function.
        show_body: whether the mail quotes what was written.
        clock: for the Date header.

    Raises:
        ConfigurationError: the sender, the domain, the encryption or the credentials cannot be used.
    """

    def __init__(
        self,
        host: str = "localhost",
        port: int = 25,
        *,
        sender: str,
        domain: str | None = None,
        encryption: Encryption | Literal["none", "starttls", "tls"] = Encryption.NONE,
        tls_context: ssl.SSLContext | None = None,
        username: str | None = None,
        password: str | None = None,
        timeouts: Timeouts | None = None,
        keep: float = 60.0,
        url: Link | None = None,
        show_body: bool = True,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._sender = mailbox.sender(sender)
        self._domain = _domain(domain or self._sender.mailbox.domain)
        self._server = Server(
            host=host,
            port=port,
            name=self._domain,
            encryption=_encryption(encryption),
            tls_context=tls_context,
            credentials=_credentials(username, password),
            timeouts=timeouts or Timeouts(),
        )
        self._keep = keep
        self._url = url
        self._show_body = show_body
        self._clock = clock
        # Appending and popping are atomic: no lock that a hanging delivery could hold.
        self._idle: deque[Session] = deque()
        self._closed = False

    def __repr__(self) -> str:
        return f"SMTPNotifier(host={self._server.host!r}, port={self._server.port})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def deliver(self, notification: Notification, /) -> None:
        """Send it. Returns once the server has taken the mail over.

        Raises:
            TemporaryFailure: refused for now, or the connection broke. It is unknown whether the mail
                was taken if it broke at the end of data; the next try has the same Message-ID.
            PermanentFailure: the address is invalid, or recipient or mail are refused for good.
            NotifierUnavailable: no session with the server, or the sender is refused.
        """
        mail = self._composed(notification)
        until = time.monotonic() + self._server.timeouts.total
        kept = self._kept()
        if kept is None or not self._through(kept, mail, until):
            self._through(self._server.connect(until), mail, until)

    def close(self) -> None:
        """Close the kept connections. A delivery under way closes its own; a later one keeps none."""
        self._closed = True
        while (session := self._pop()) is not None:
            session.close()

    def _composed(self, notification: Notification) -> Mail:
        return compose(
            notification,
            letter(notification, show_body=self._show_body, url=self._url),
            sender=self._sender,
            to=mailbox.recipient(notification.contact.address),
            domain=self._domain,
            date=self._clock().astimezone(UTC),
        )

    def _through(self, session: Session, mail: Mail, until: float) -> bool:
        try:
            return session.deliver(mail, until)
        finally:
            self._give_back(session)

    def _kept(self) -> Session | None:
        while (session := self._pop()) is not None:
            if time.monotonic() - session.idle_since < self._keep:
                return session
            session.close()
        return None

    def _give_back(self, session: Session) -> None:
        if not session.reusable:
            session.close()
            return
        self._idle.append(session)
        if self._closed:
            self.close()

    def _pop(self) -> Session | None:
        try:
            return self._idle.popleft()  # the oldest first, so that none grows stale behind the others
        except IndexError:
            return None


def _domain(value: str) -> str:
    if not _DOMAIN.fullmatch(value):
        raise ConfigurationError("domain must be a host name in ASCII, such as market.example")
    return value


def _encryption(value: str) -> Encryption:
    try:
        return Encryption(value)
    except ValueError:
        raise ConfigurationError(f"encryption must be one of: {', '.join(Encryption)}") from None


def _credentials(username: str | None, password: str | None) -> tuple[str, str] | None:
    if username is None and password is None:
        return None
    if username is None or password is None:
        raise ConfigurationError("give username and password, or neither")
    if not (username + password).isascii():
        raise ConfigurationError("username and password must be ASCII: the SMTP client sends nothing else")
    return username, password
