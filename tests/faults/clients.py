"""Clients that send side by side and keep a history, in threads and as tasks."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import attrs
from tests.faults.history import History

from txmessaging import Messaging

PATIENCE = 60.0
BETWEEN = 0.005
AFTER_AN_ERROR = 0.02
"""Seconds that a client waits before its next send: the faults matter, not how much is sent."""


def until(condition: Callable[[], Any], *, what: str, within: float = PATIENCE) -> None:
    end = time.monotonic() + within
    while not condition():
        assert time.monotonic() < end, f"{what}: not within {within} s"
        time.sleep(0.01)


def together(count: int, client: Callable[[int], Any]) -> None:
    """Run a client in so many threads; the first error of any is raised."""
    failures: list[BaseException] = []

    def run(me: int) -> None:
        try:
            client(me)
        except BaseException as error:  # noqa: BLE001 - raised below
            failures.append(error)

    clients = [threading.Thread(target=run, args=(me,), daemon=True) for me in range(count)]
    for one in clients:
        one.start()
    for one in clients:
        one.join(PATIENCE)
    assert not any(one.is_alive() for one in clients), "a client hangs"
    if failures:
        raise failures[0]


@attrs.define
class Load:
    """Clients that send one message after the other, and repeat one until it is acknowledged.

    Each has client ids of its own. What is refused or in doubt is repeated under the same id.
    """

    history: History
    threads: list[str]
    stopping: threading.Event = attrs.field(factory=threading.Event)
    failures: list[BaseException] = attrs.field(factory=list)
    prefix: str = ""

    def message(self, me: int, number: int) -> tuple[str, dict[str, str]]:
        at = self.threads[(me + number) % len(self.threads)]
        side = "bo" if me % 2 else "sal"
        return at, {
            "sender": f"{side} {at}",
            "body": f"parcel {number} of lot {self.prefix}{me}",
            "client_id": f"{self.prefix}{me}-{number}",
        }

    def client(self, messaging: Messaging, me: int) -> None:
        try:
            number = 0
            while not self.stopping.is_set():
                at, message = self.message(me, number)
                if self.history.send(messaging, at, **message) is None:
                    time.sleep(AFTER_AN_ERROR)
                else:
                    number += 1
                    time.sleep(BETWEEN)
        except BaseException as error:  # noqa: BLE001 - the test raises it
            self.failures.append(error)

    async def aclient(self, messaging: Any, me: int) -> None:
        number = 0
        while not self.stopping.is_set():
            at, message = self.message(me, number)
            if await self.history.asend(messaging, at, **message) is None:
                await asyncio.sleep(AFTER_AN_ERROR)
            else:
                number += 1
                await asyncio.sleep(BETWEEN)

    @contextmanager
    def in_threads(self, messaging: Messaging, count: int) -> Iterator[None]:
        clients = [
            threading.Thread(target=self.client, args=(messaging, me), daemon=True) for me in range(count)
        ]
        with self._run(clients):
            yield

    @contextmanager
    def in_tasks(self, messaging: Callable[[], Any], count: int) -> Iterator[None]:
        """An event loop in a thread; `messaging` makes it there, and what ends it."""

        async def main() -> None:
            made, dispose = messaging()
            try:
                async with asyncio.TaskGroup() as group:
                    for me in range(count):
                        group.create_task(self.aclient(made, me))
            finally:
                await dispose()

        def run() -> None:
            try:
                asyncio.run(main())
            except BaseException as error:  # noqa: BLE001 - the test raises it
                self.failures.append(error)

        with self._run([threading.Thread(target=run, daemon=True)]):
            yield

    @contextmanager
    def _run(self, clients: list[threading.Thread]) -> Iterator[None]:
        for client in clients:
            client.start()
        try:
            yield
        finally:
            self.stopping.set()
            for client in clients:
                client.join(PATIENCE)
        assert not any(client.is_alive() for client in clients), "a client hangs"
        if self.failures:
            raise self.failures[0]

    def go_on(self, more: int) -> None:
        """Wait until so many more are acknowledged."""
        goal = self.history.acknowledgements + more
        until(
            lambda: self.failures or self.history.acknowledgements >= goal, what=f"{more} more acknowledged"
        )
