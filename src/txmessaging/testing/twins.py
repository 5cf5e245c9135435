"""What the searches share: one history on the storage under test and on the memory adapter.

Two adapters cannot agree on the time, so `due_at` is compared by its effect, whether the row is due
now or much later, `settled_at` by being there, and `touched` not at all.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from hypothesis.stateful import RuleBasedStateMachine, invariant

from txmessaging.adapters.memory import MemoryStorage
from txmessaging.application.bridge import StorageView
from txmessaging.errors import StorageError
from txmessaging.ports import AsyncStorage, Change, Insert, Key, OutboxRow, Put, Record
from txmessaging.testing.contract import Harness
from txmessaging.testing.outbox import HOUR
from txmessaging.testing.records import varied
from txmessaging.testing.steps import fetched, write

T = TypeVar("T")
R = TypeVar("R", bound=Record | None)


class Twins(RuleBasedStateMachine):
    """Two storages to which the same things happen.

    Attributes:
        harness: whose storage is compared with the memory adapter.
    """

    harness: ClassVar[Harness]

    def __init__(self) -> None:
        super().__init__()
        self._scope = ExitStack()
        directory = self._scope.enter_context(tempfile.TemporaryDirectory())
        self.storage = self._scope.enter_context(self.harness.opened(Path(directory)))
        self.model: AsyncStorage = StorageView(MemoryStorage())
        self._keys: dict[Key, None] = {}

    def teardown(self) -> None:
        """Close the storage."""
        self._scope.close()

    @invariant()
    def the_same_records_are_stored(self) -> None:
        """Whatever has happened."""
        pairs = zip(self.every(self.storage), self.every(self.model), strict=True)
        for key, (found, expected) in zip(self._keys, pairs, strict=True):
            assert timeless(found) == timeless(expected), f"what is stored under {key!r}"

    def commit(self, *changes: Change) -> None:
        """Commit on both; either both write, or both refuse with the same error."""
        if not _order_matters(changes, self.every(self.model)):
            self._keys |= dict.fromkeys(change.key for change in changes)
            found, expected = self.both(lambda storage: _outcome(storage, changes))
            assert found == expected, f"the commit of {changes!r}"

    def both(self, act: Callable[[AsyncStorage], Coroutine[Any, Any, T]]) -> tuple[T, T]:
        """What comes of an act on the storage, and on the memory adapter."""
        return self.harness.run(act(self.storage)), self.harness.run(act(self.model))

    def every(self, storage: AsyncStorage) -> Sequence[Record | None]:
        """What is under each key that was ever used, None where nothing is."""
        return self.harness.run(fetched(storage, *self._keys))

    def present(self) -> list[Record]:
        """The records that are there, in the memory adapter's form."""
        return [record for record in self.every(self.model) if record is not None]


async def _outcome(storage: AsyncStorage, changes: Sequence[Change]) -> str:
    try:
        await write(storage, *changes)
    except StorageError as error:
        return error.code
    return "written"


def _order_matters(changes: Sequence[Change], stored: Sequence[Record | None]) -> bool:
    """Whether one change takes a unique value that another gives up; the port does not say who is first."""
    touched = {change.key for change in changes}
    before = [record for record in stored if record and record.key in touched]
    held = {value: record.key for record in before for value in _unique(record)}
    taken = [change.record for change in changes if isinstance(change, Insert | Put)]
    return any(held.get(value, record.key) != record.key for record in taken for value in _unique(record))


def _unique(record: Record) -> list[tuple[object, ...]]:
    """The values that no other record of its class may have, the names with them."""
    values = ((type(record), names, *(getattr(record, name) for name in names)) for names in record.UNIQUE)
    return [value for value in values if None not in value]


def timeless(record: R) -> R:
    """The record with its times replaced by what they come to."""
    if not isinstance(record, OutboxRow):
        return record
    soon = time.time_ns() // 1000 + HOUR // 2
    settled_at = None if record.settled_at is None else 1
    return varied(record, due_at=int(record.due_at > soon), settled_at=settled_at)
