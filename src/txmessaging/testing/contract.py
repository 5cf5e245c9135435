"""What an adapter's test class states, and how the cases reach the storage.

Each case is an `async def` over the asynchronous twin of the port. A synchronous storage is shown
to it as one that never waits, so both colours run the same bodies; they differ in the five hooks of
`Harness`. `asynchronous` has the other colour's.
"""

from __future__ import annotations

import inspect
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, ClassVar, Concatenate, TypeVar

from txmessaging.application.bridge import StorageView, drive
from txmessaging.ports import AsyncStorage, Storage

T = TypeVar("T")
E = TypeVar("E", bound=Exception)
H = TypeVar("H", bound="Harness")

PATIENCE = 60.0
"""Seconds after which something that runs beside a case is taken to hang."""

HANGS = "this hangs, or waits for a lock that it must not wait for"


class Harness(ABC):
    """How cases are run: the hooks that differ between synchronous and asynchronous storages.

    Attributes:
        examples: how many random histories each search tries.
    """

    examples: ClassVar[int] = 25

    @abstractmethod
    def opened(self, directory: Path) -> AbstractContextManager[AsyncStorage]:
        """A fresh, empty storage, gone at the end of the scope.

        Args:
            directory: an empty directory that the storage may keep its files in.
        """

    @abstractmethod
    def opened_again(self, directory: Path) -> AbstractContextManager[AsyncStorage] | None:
        """Another handle, in another process, on what `opened` opened; None if there can be none."""

    @abstractmethod
    def run(self, body: Coroutine[Any, Any, T]) -> T:
        """Run a case to its end."""

    @abstractmethod
    async def race(self, *tasks: Callable[[], Coroutine[Any, Any, T]], within: float = PATIENCE) -> list[T]:
        """Run tasks at the same time, each from a thread or task of its own.

        Args:
            *tasks: started together.
            within: seconds that they may take in all.

        Returns:
            What each task returned, in order.

        Raises:
            AssertionError: they took longer.
            BaseException: what the first of those that failed raised.
        """

    @abstractmethod
    async def pause(self, seconds: float) -> None:
        """Let time pass."""


def case(body: Callable[Concatenate[H, AsyncStorage, ...], Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Make a test of a body `async def test_…(self, storage)`: it gets a fresh, empty storage.

    Further parameters of the body are pytest's to fill in, with fixtures or `parametrize`.
    """

    def test(self: H, tmp_path: Path, **others: Any) -> None:  # noqa: ANN401 - what pytest fills in
        with self.opened(tmp_path) as storage:
            self.run(body(self, storage, **others))

    test.__name__, test.__qualname__ = body.__name__, body.__qualname__
    test.__doc__, test.__module__ = body.__doc__, body.__module__
    # What pytest is asked for: a directory in the place of the storage.
    myself, _, *parameters = inspect.signature(body).parameters.values()
    directory = inspect.Parameter("tmp_path", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    test.__signature__ = inspect.Signature([myself, directory, *parameters])  # type: ignore[attr-defined]
    return test


class SynchronousHarness(Harness):
    """Runs the cases on a synchronous storage: a subclass says how to make one."""

    @abstractmethod
    def make_storage(self, directory: Path) -> AbstractContextManager[Storage]:
        """A fresh, empty storage, its tables made. At the end of the scope it is closed for good.

        The storage is used from several threads at once.

        Args:
            directory: an empty directory to keep files in; ignore it if your data lives elsewhere.
        """

    def reopen(self, directory: Path, /) -> AbstractContextManager[Storage] | None:
        """Another handle on the storage that `make_storage` made in this directory, emptying nothing.

        It is called in another process, on a new instance of the test class. None, as here, says
        that there can be no second process; the cases that need one are skipped.
        """
        del directory
        return None

    def opened(self, directory: Path) -> AbstractContextManager[AsyncStorage]:
        """As in `Harness`."""
        return _shown(self.make_storage(directory))

    def opened_again(self, directory: Path) -> AbstractContextManager[AsyncStorage] | None:
        """As in `Harness`."""
        scope = self.reopen(directory)
        return None if scope is None else _shown(scope)

    def run(self, body: Coroutine[Any, Any, T]) -> T:
        """As in `Harness`; without an event loop."""
        return drive(body)

    async def race(self, *tasks: Callable[[], Coroutine[Any, Any, T]], within: float = PATIENCE) -> list[T]:
        """As in `Harness`; each task in a thread of its own."""
        start = threading.Barrier(len(tasks))
        runners = [_Runner(task, start) for task in tasks]
        for runner in runners:
            runner.start()
        end = time.monotonic() + within
        return [runner.result(end) for runner in runners]

    async def pause(self, seconds: float) -> None:
        """As in `Harness`."""
        time.sleep(seconds)  # noqa: ASYNC251 - this colour has no event loop


@contextmanager
def _shown(made: AbstractContextManager[Storage]) -> Generator[AsyncStorage]:
    with made as storage:
        yield StorageView(storage)


class _Runner(threading.Thread):
    """A thread that runs one task of a race and keeps what came of it."""

    def __init__(self, task: Callable[[], Coroutine[Any, Any, Any]], start: threading.Barrier) -> None:
        super().__init__(daemon=True)
        self._task = task
        self._start = start
        self._value: Any = None
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._start.wait(PATIENCE)
            self._value = drive(self._task())
        except BaseException as error:  # noqa: BLE001 - handed over to the thread that waits
            self._error = error

    def result(self, end: float) -> Any:  # noqa: ANN401 - what the task returns
        self.join(max(0.0, end - time.monotonic()))
        assert not self.is_alive(), HANGS
        if self._error is not None:
            raise self._error
        return self._value


async def must_raise(error: type[E], when: str, act: Awaitable[object]) -> E:
    """Make sure that `act` raises `error`, and return it.

    Args:
        error: the class of it.
        when: what is done, for the message: "a Put with a stale version".
        act: what is awaited.
    """
    try:
        await act
    except error as raised:
        return raised
    except Exception as other:
        raise AssertionError(f"{when} must raise {error.__name__}, not {type(other).__name__}") from other
    raise AssertionError(f"{when} must raise {error.__name__}; it was accepted")
