"""The standard library's SMTP client, with bounds on how long and how large a reply may be."""

from __future__ import annotations

import math
import smtplib
import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

MOST_OCTETS = 65_536
_CODE = 3


class Client(smtplib.SMTP):
    """Sends, and reads each reply, as a whole within `timeout` seconds.

    smtplib would wait anew for every octet, without end.
    """

    until = math.inf
    """No wait ends later than this, by `time.monotonic()`."""
    _received = b""

    def send(self, s: ReadableBuffer | str) -> None:
        """Send all of it.

        Raises:
            TimeoutError: it was not taken in time.
            OSError: the connection is gone.
        """
        octets = memoryview(s.encode(self.command_encoding) if isinstance(s, str) else s)
        deadline = self._deadline()
        while octets:
            octets = octets[self._socket(deadline).send(octets) :]

    def getreply(self) -> tuple[int, bytes]:
        """The next reply: its code (-1 if it has none), its text.

        Raises:
            TimeoutError: it is not complete in time; the connection is closed.
            OSError: the connection is gone, or the reply is too long.
        """
        try:
            return self._reply(self._deadline())
        except OSError:
            self.close()
            raise

    def discard_received(self) -> None:
        """Drop what came unasked: nothing sent in clear text may count as said under TLS (RFC 3207)."""
        self._received = b""

    def _deadline(self) -> float:
        return min(self.until, time.monotonic() + self.timeout)

    def _socket(self, deadline: float) -> socket.socket:
        """The connection, which waits until then and no longer."""
        if self.sock is None:
            raise smtplib.SMTPServerDisconnected("no connection")
        self.sock.settimeout(remaining(deadline))
        return self.sock

    def _reply(self, deadline: float) -> tuple[int, bytes]:
        lines: list[bytes] = []
        octets = 0
        while octets <= MOST_OCTETS:
            line = self._line(deadline)
            lines.append(line[_CODE + 1 :].strip())
            code = int(line[:_CODE]) if line[:_CODE].isdigit() else -1
            if code < 0 or line[_CODE : _CODE + 1] != b"-":
                return code, b"\n".join(lines)
            octets += len(line) + 1
        raise smtplib.SMTPServerDisconnected("reply too long")

    def _line(self, deadline: float) -> bytes:
        while b"\n" not in self._received:
            octets = self._socket(deadline).recv(4096)
            self._received += octets
            if not octets or len(self._received) > MOST_OCTETS:
                raise smtplib.SMTPServerDisconnected("connection closed, or line too long")
        line, _, self._received = self._received.partition(b"\n")
        return line


class TLSClient(Client, smtplib.SMTP_SSL):
    """The same, encrypted from the first octet (RFC 8314)."""


def remaining(until: float, most: float = math.inf) -> float:
    """Seconds until then, at most so many.

    Raises:
        TimeoutError: none.
    """
    seconds = min(most, until - time.monotonic())
    if seconds <= 0:
        raise TimeoutError
    return seconds
