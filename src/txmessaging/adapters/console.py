"""Notices on a terminal, for development."""

from __future__ import annotations

import sys
from typing import TextIO

import attrs

from txmessaging.domain.letter import Link, letter
from txmessaging.domain.notification import Notification


@attrs.frozen(eq=False)
class ConsoleNotifier:
    """Prints each notice, with the recipient's user id and never an address.

    One write a notice, so that those of several threads do not mix.

    Attributes:
        stream: where to; None is `sys.stdout` at the time of printing.
        show_body: whether to print what was written.
        url: where the conversation is, as for `letter`.
    """

    stream: TextIO | None = None
    show_body: bool = True
    url: Link | None = attrs.field(default=None, kw_only=True)

    def deliver(self, notification: Notification, /) -> None:
        r"""Print it. What the stream's encoding lacks appears as an escape such as \U0001f600."""
        written = letter(notification, show_body=self.show_body, url=self.url)
        head = f"--- To {notification.recipient} ({notification.role}): {written.subject}"
        stream = sys.stdout if self.stream is None else self.stream
        encoding = stream.encoding or "utf-8"
        text = f"{head}\n{written.text}\n".encode(encoding, "backslashreplace").decode(encoding)
        stream.write(text)
        stream.flush()
