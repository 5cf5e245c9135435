"""How the cases reach an asynchronous storage: in one event loop, from its opening to its end."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Coroutine, Generator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from txmessaging.ports import AsyncStorage
from txmessaging.testing.contract import HANGS, PATIENCE, Harness

T = TypeVar("T")


class AsynchronousHarness(Harness):
    """Runs the cases on an asynchronous storage: a subclass says how to make one.

    Whatever concerns one storage runs in one event loop, since connections are bound to theirs: its
    making, the case, and its end, each in a task of its own. A storage that blocks the event loop
    instead of awaiting blocks the kit too; `pytest -o faulthandler_timeout=60` shows where.
    """

    _runner: asyncio.Runner | None = None

    @abstractmethod
    def make_storage(self, directory: Path) -> AbstractAsyncContextManager[AsyncStorage]:
        """A fresh, empty storage, its tables made. At the end of the scope it is closed for good.

        The storage is used from several tasks at once.

        Args:
            directory: an empty directory to keep files in; ignore it if your data lives elsewhere.
        """

    def reopen(self, directory: Path, /) -> AbstractAsyncContextManager[AsyncStorage] | None:
        """Another handle on the storage that `make_storage` made in this directory, emptying nothing.

        It is called in another process, on a new instance of the test class. None, as here, says
        that there can be no second process; the cases that need one are skipped.
        """
        del directory
        return None

    def opened(self, directory: Path) -> AbstractContextManager[AsyncStorage]:
        """As in `Harness`."""
        return self._in_a_loop(self.make_storage(directory))

    def opened_again(self, directory: Path) -> AbstractContextManager[AsyncStorage] | None:
        """As in `Harness`."""
        scope = self.reopen(directory)
        return None if scope is None else self._in_a_loop(scope)

    @contextmanager
    def _in_a_loop(self, made: AbstractAsyncContextManager[AsyncStorage]) -> Generator[AsyncStorage]:
        scope = AsyncExitStack()
        with asyncio.Runner() as runner:
            self._runner = runner
            try:
                yield self.run(scope.enter_async_context(made))
            finally:
                self.run(scope.aclose())
                self._runner = None

    def run(self, body: Coroutine[Any, Any, T]) -> T:
        """As in `Harness`; in the event loop of the storage that is open, or else in one of its own."""
        return asyncio.run(body) if self._runner is None else self._runner.run(body)

    async def race(self, *tasks: Callable[[], Coroutine[Any, Any, T]], within: float = PATIENCE) -> list[T]:
        """As in `Harness`; in tasks of the event loop."""
        running = [asyncio.create_task(task()) for task in tasks]
        done, waiting = await asyncio.wait(running, timeout=within, return_when=asyncio.FIRST_EXCEPTION)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        failed = [error for task in running if task in done and (error := task.exception())]
        if failed:
            raise failed[0]
        assert not waiting, HANGS
        return [task.result() for task in running]

    async def pause(self, seconds: float) -> None:
        """As in `Harness`."""
        await asyncio.sleep(seconds)
