"""A real SMTP server on loopback that keeps what it receives, for the quickstart."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Any, Self

from aiosmtpd.smtp import SMTP

HOST = "127.0.0.1"


class LoopbackMail:
    """Takes every mail, in a thread of its own, on a port that the system chooses.

    Use it in a `with`; `port` is known then.
    """

    def __init__(self) -> None:
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._changed = threading.Condition()
        self._received: list[EmailMessage] = []
        self._hold = False
        self._holding = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def received(self) -> tuple[EmailMessage, ...]:
        """Every mail so far, in the order it came."""
        with self._changed:
            return tuple(self._received)

    def wait_until(self, satisfied: Callable[[Sequence[EmailMessage]], bool], *, seconds: float = 20) -> bool:
        """Whether what was received satisfies you in time."""
        with self._changed:
            return self._changed.wait_for(lambda: satisfied(self._received), seconds)

    def hold_next(self) -> None:
        """Keep the next mail, but never answer whoever sent it."""
        self._holding.clear()
        self._hold = True

    def wait_until_held(self, *, seconds: float = 20) -> bool:
        """Whether a sender waits in vain for its answer."""
        return self._holding.wait(seconds)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: ANN401, N802 - aiosmtpd has no types, and its hook this name
        """Keep a mail; called by aiosmtpd once all of it is here."""
        with self._changed:
            self._received.append(message_from_bytes(envelope.content, _class=EmailMessage, policy=default))
            self._changed.notify_all()
        if self._hold:
            self._hold = False
            self._holding.set()
            await asyncio.Event().wait()  # aiosmtpd cancels it when the connection breaks
        return "250 OK"

    async def _open(self) -> None:
        self._server = await self._loop.create_server(lambda: SMTP(self, hostname=HOST), HOST, port=0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _close(self) -> None:
        self._server.close()
        sessions = asyncio.all_tasks() - {asyncio.current_task()}
        for session in sessions:
            session.cancel()
        await asyncio.gather(*sessions, return_exceptions=True)
