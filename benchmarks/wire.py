"""How often a client waits for the server: a proxy on loopback that counts round trips on the wire.

A trip begins when a client says something after the server spoke last. What it says in several packets, and
what the server answers in several, is one trip.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Self

from tests.servers.postgres import Server


class CountedServer(Server):
    """A server behind a proxy.

    Attributes:
        trips: of all connections so far.
    """

    def __init__(self, server: Server) -> None:
        given = server.parameters
        self._behind = (str(given.get("host", "127.0.0.1")), int(given.get("port", 5432)))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.parameters = {**given, "host": "127.0.0.1", "port": self._listener.getsockname()[1]}
        self.trips = 0
        self._counting = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Close every connection and wait for the threads."""
        _shut(self._listener)
        self._accepting.join()
        for end in self._open:
            _shut(end)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._behind)
                self._open += [client, server]
                _Relay(self, client, server)

    def start(self, *threads: threading.Thread) -> None:
        """Start threads that end with the proxy."""
        self._threads += threads
        for thread in threads:
            thread.start()

    def count(self) -> None:
        """One more trip."""
        with self._counting:
            self.trips += 1


class _Relay:
    """One connection. Who spoke last is set before a word is passed on, so no answer can overtake it."""

    def __init__(self, proxy: CountedServer, client: socket.socket, server: socket.socket) -> None:
        self._proxy = proxy
        self._client, self._server = client, server
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._server_spoke = True
        proxy.start(threading.Thread(target=self._ask), threading.Thread(target=self._answer))

    def _ask(self) -> None:
        with contextlib.suppress(OSError):
            while said := self._client.recv(65536):
                if self._server_spoke:
                    self._server_spoke = False
                    self._proxy.count()
                self._server.sendall(said)
        _shut(self._server)

    def _answer(self) -> None:
        with contextlib.suppress(OSError):
            while said := self._server.recv(65536):
                self._server_spoke = True
                self._client.sendall(said)
        _shut(self._client)


def _shut(end: socket.socket) -> None:
    """End both directions; whoever reads from it is woken."""
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
