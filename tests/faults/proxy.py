"""A TCP proxy that understands enough of PostgreSQL's protocol to fail at a chosen message.

Requests are grouped up to the message that makes the server answer (Sync, Flush, or a simple Query); an
answer reaches to ReadyForQuery, or after a Flush to the description of a statement. A `Fault` sees each group
before it is passed on.
https://www.postgresql.org/docs/current/protocol-message-formats.html
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import socket
import struct
import threading
from collections.abc import Iterator
from typing import Self

MARK = "SELECT 'from here'"
"""A client sends this to say that requests are counted from now on."""

_TERMINATE = ord("X")
_ENDS_REQUEST = frozenset(b"SQHX")
_ENDS_ANSWER = frozenset(b"Z")
_ENDS_DESCRIPTION = frozenset(b"TnE")


def commits(group: bytes) -> bool:
    """Whether a request is a COMMIT; `READ COMMITTED` is none."""
    return re.search(rb"COMMIT;?\0", group) is not None


class Fault:
    """Lets everything pass; counts from the mark on."""

    def __init__(self) -> None:
        self.requests = self.answers = 0
        self.commits_forwarded = self.commits_answered = 0

    def request(self, group: bytes) -> bool:
        """Before the group is sent to the server; False cuts both connections."""
        return True

    def answer(self, group: bytes) -> bool:
        """Before the server's answer to the group is sent to the client; False cuts both connections."""
        return True


class Kill(Fault):
    """Kills the client before its n-th request goes on, or before the n-th answer reaches it."""

    def __init__(self, number: int, *, after: bool) -> None:
        super().__init__()
        self._number = number
        self._after = after
        self.victim: queue.Queue[int] = queue.Queue()

    def request(self, group: bytes) -> bool:
        return self._after or self._spares(self.requests)

    def answer(self, group: bytes) -> bool:
        return not self._after or self._spares(self.answers)

    def _spares(self, count: int) -> bool:
        if count != self._number:
            return True
        os.kill(self.victim.get(timeout=10), signal.SIGKILL)
        return False


class LoseCommit(Fault):
    """Cuts the first connections that commit: before COMMIT reaches the server, or before its answer."""

    def __init__(self, times: int = 1, *, answered: bool) -> None:
        super().__init__()
        self._answered = answered
        self.left = times

    def request(self, group: bytes) -> bool:
        return self._answered or not self._cuts(group)

    def answer(self, group: bytes) -> bool:
        return not self._answered or not self._cuts(group)

    def _cuts(self, group: bytes) -> bool:
        if not self.left or not commits(group):
            return False
        self.left -= 1
        return True


class Proxy:
    """Listens on `port`, and connects each client to the server at `target`."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.fault = Fault()
        self.counts_from_start = False
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        try:
            server = socket.create_connection(self._target)
        except OSError:
            client.close()
            return
        with self._lock:
            self._open |= {client, server}
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        pair = _Pair(self, client, server)
        back = threading.Thread(target=pair.pump, args=(pair.answers,), daemon=True)
        back.start()
        pair.pump(pair.requests)
        back.join()
        with self._lock:
            self._open -= {client, server}
        client.close()
        server.close()

    def cut(self) -> None:
        """Cut every connection that is open now."""
        with self._lock:
            for end in self._open:
                _shut(end)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        for thread in self._threads:
            thread.join(10)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Pair:
    """One client and its connection to the server."""

    def __init__(self, proxy: Proxy, client: socket.socket, server: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        # Groups whose answers have not come yet; None is the start-up, which the server answers too.
        self._asked: queue.Queue[bytes | None] = queue.Queue()
        self._counted = proxy.counts_from_start

    def pump(self, direction) -> None:
        # However it ends, both ends are cut, so that the other direction ends too.
        try:
            with contextlib.suppress(OSError, EOFError):
                direction()
        finally:
            _shut(self._client)
            _shut(self._server)

    def requests(self) -> None:
        start = _exactly(self._client, 4)
        start += _exactly(self._client, struct.unpack("!I", start)[0] - 4)
        self._asked.put(None)
        self._server.sendall(start)
        for group in _groups(self._client):
            fault = self._proxy.fault
            if self._counted and group[0] != _TERMINATE:
                fault.requests += 1
                if not fault.request(group):
                    return
                fault.commits_forwarded += commits(group)
            self._asked.put(group)
            self._server.sendall(group)

    def answers(self) -> None:
        while True:
            answer = last = _message(self._server)
            try:
                asked = self._asked.get_nowait()
            except queue.Empty:
                # Nobody asked: the server ends the connection, or tells something by itself.
                self._client.sendall(answer)
                continue
            ends = _ENDS_DESCRIPTION if asked is not None and asked[-5:-4] == b"H" else _ENDS_ANSWER
            while last[0] not in ends:
                last = _message(self._server)
                answer += last
            fault = self._proxy.fault
            if self._counted and asked is not None:
                fault.answers += 1
                fault.commits_answered += commits(asked)
                if not fault.answer(asked):
                    return
            if asked is not None and MARK.encode() in asked:
                self._counted = True
            self._client.sendall(answer)


def _groups(source: socket.socket) -> Iterator[bytes]:
    group = b""
    while True:
        message = _message(source)
        group += message
        if message[0] in _ENDS_REQUEST:
            yield group
            group = b""


def _message(source: socket.socket) -> bytes:
    head = _exactly(source, 5)
    return head + _exactly(source, struct.unpack("!I", head[1:])[0] - 4)


def _exactly(source: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = source.recv(size - len(data))
        if not more:
            raise EOFError
        data += more
    return data


def _shut(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
