"""The bytes of one mail, built by hand: exactly our headers, exactly CRLF."""

from __future__ import annotations

import re
from binascii import b2a_qp
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

import attrs

from txmessaging.adapters.smtp.header import encoded
from txmessaging.adapters.smtp.mailbox import Mailbox, Sender
from txmessaging.domain.letter import Letter
from txmessaging.domain.notification import Notification

GENERIC_SUBJECT = "New message about your order"

_TOKEN = re.compile("[A-Za-z0-9_-]{1,128}")


@attrs.frozen(kw_only=True)
class Mail:
    """A mail that is ready to go.

    Attributes:
        sender: the address for MAIL.
        recipient: the mailbox for RCPT.
        content: headers and body, with CRLF, before dot-stuffing.
    """

    sender: str
    recipient: Mailbox
    content: bytes = attrs.field(repr=False)


def compose(
    notification: Notification, letter: Letter, *, sender: Sender, to: Mailbox, domain: str, date: datetime
) -> Mail:
    """One mail to one recipient (RFC 5322), plain text.

    In-Reply-To and References name a root that was never sent: the thread. All mails about one
    conversation so stand together in a mail client. Auto-Submitted keeps autoresponders silent (RFC 3834).

    Args:
        notification: whose Message-ID and thread it gets.
        letter: subject and text.
        sender: whom it comes from.
        to: whom it goes to.
        domain: the right side of the Message-ID.
        date: aware, UTC.
    """
    root = f"<{_token(notification.thread_id)}@{domain}>"
    headers = (
        f"Date: {format_datetime(date)}\r\n"
        f"From: {sender.header}\r\n"
        f"To: {to.address}\r\n"
        f"Subject: {_subject(letter.subject)}\r\n"
        f"Message-ID: <{_token(notification.message_id)}@{domain}>\r\n"
        f"In-Reply-To: {root}\r\n"
        f"References: {root}\r\n"
        "Auto-Submitted: auto-generated\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "\r\n"
    )
    content = headers.encode() + _quoted_printable(letter.text)
    return Mail(sender=sender.mailbox.address, recipient=to, content=content)


def _subject(text: str) -> str:
    try:
        return encoded(text)
    except ValueError:
        return GENERIC_SUBJECT


def _token(value: str) -> str:
    """The value if it fits a message id (RFC 5322, 3.6.4), else a digest of it: the same each time."""
    return value if _TOKEN.fullmatch(value) else sha256(value.encode(errors="replace")).hexdigest()[:32]


def _quoted_printable(text: str) -> bytes:
    # b2a_qp lets a lone CR through and ends lines as the first one it sees: so LF alone, and CRLF at the end.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").encode(errors="replace")
    return b2a_qp(lines, istext=True).replace(b"\n", b"\r\n")
