"""What an answer of the server, or none, means for the notification."""

from __future__ import annotations

import enum
import smtplib
import socket
import ssl

from txmessaging.errors import NotificationError, NotifierUnavailable, PermanentFailure, TemporaryFailure

SERVICE_NOT_AVAILABLE = 421
AUTHENTICATION_REQUIRED = 530
TOO_LARGE = 552
_TRANSIENT, _PERMANENT = 4, 5


class Step(enum.StrEnum):
    """Where in the dialogue it happened."""

    CONNECT = "connect"
    EHLO = "EHLO"
    STARTTLS = "STARTTLS"
    AUTH = "AUTH"
    MAIL = "MAIL"
    MAIL_UTF8 = "MAIL SMTPUTF8"
    RCPT = "RCPT"
    DATA = "DATA"
    END_OF_DATA = "end of data"


_SETTING_UP = frozenset({Step.CONNECT, Step.EHLO, Step.STARTTLS, Step.AUTH})


def refused(step: Step, code: int) -> NotificationError:
    """The error for a reply code (RFC 5321, 4.2). The server's words stay out: they may hold the address.

    A sender refused for good is a fault of the set-up that meets every mail: were it permanent,
    the whole queue would be dead letters. A mail of its own kind (SMTPUTF8) or size is its own fault.
    """
    return _kind(step, code)(f"smtp {code} at {step}", step=step, reply=code)


def _kind(step: Step, code: int) -> type[NotificationError]:
    permanent = code // 100 == _PERMANENT
    if code in (SERVICE_NOT_AVAILABLE, AUTHENTICATION_REQUIRED) or step in _SETTING_UP:
        return NotifierUnavailable
    if step is Step.MAIL and permanent and code != TOO_LARGE:
        return NotifierUnavailable
    return PermanentFailure if permanent else TemporaryFailure


def is_refusal(code: int) -> bool:
    """Whether it is a refusal after which the session goes on."""
    return code // 100 in (_TRANSIENT, _PERMANENT) and code != SERVICE_NOT_AVAILABLE


def lost(step: Step, error: Exception) -> NotificationError:
    """The error for a dialogue that broke off. At the end of data nobody knows whether the mail was taken."""
    kind = NotifierUnavailable if step in _SETTING_UP else TemporaryFailure
    return kind(f"smtp {_trouble(error)} at {step}", step=step)


_TROUBLES: tuple[tuple[type[Exception], str], ...] = (
    (TimeoutError, "time-out"),
    (ssl.SSLError, "TLS failure"),
    (socket.gaierror, "host not found"),
    (UnicodeError, "host not found"),
    (ConnectionRefusedError, "connection refused"),
    (smtplib.SMTPServerDisconnected, "connection lost"),
    (smtplib.SMTPException, "not offered"),
    (ValueError, "reply not understood"),
)
"""The first that fits counts: an `ssl.SSLError` can be a ValueError, too."""


def _trouble(error: Exception) -> str:
    return next((words for kind, words in _TROUBLES if isinstance(error, kind)), "connection lost")
