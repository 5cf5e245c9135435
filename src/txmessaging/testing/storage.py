"""The kit for storages of either colour, put together."""

from __future__ import annotations

from txmessaging.testing.asynchronous import AsynchronousHarness
from txmessaging.testing.cancellation import Cancellation
from txmessaging.testing.commits import Atomicity, UniqueFields, Values, Versions
from txmessaging.testing.concurrency import RacingCommits, RacingConversations
from txmessaging.testing.contract import Harness, SynchronousHarness
from txmessaging.testing.conversation import Conversation
from txmessaging.testing.model import RecordSearch
from txmessaging.testing.outbox import Claims, Settlements
from txmessaging.testing.outbox_model import OutboxSearch
from txmessaging.testing.pages import Pages, Totals
from txmessaging.testing.processes import Processes
from txmessaging.testing.snapshots import Locking, Snapshots

GROUPS: tuple[type[Harness], ...] = (
    Values,
    Versions,
    UniqueFields,
    Atomicity,
    Snapshots,
    Locking,
    Pages,
    Totals,
    Claims,
    Settlements,
    Conversation,
    RacingCommits,
    RacingConversations,
    Processes,
    RecordSearch,
    OutboxSearch,
)
"""The groups of cases, in the order in which an adapter grows."""


# pytest runs the cases of the last base first: what is easiest to mend, then the races, then the searches.
class _Everything(
    OutboxSearch,
    RecordSearch,
    Processes,
    RacingConversations,
    RacingCommits,
    Conversation,
    Settlements,
    Claims,
    Totals,
    Pages,
    Locking,
    Snapshots,
    Atomicity,
    UniqueFields,
    Versions,
    Values,
    Harness,
):
    """The groups, in one class."""


class StorageContract(_Everything, SynchronousHarness):
    """Everything that a synchronous storage must do: subclass it in a test file and run pytest.

    One method is yours to write, `make_storage`; a second one, `reopen`, lets the cases with several
    processes run. Fixtures of your own work as in any test class, for instance an
    `@pytest.fixture(autouse=True)` method that prepares a database server.

    ::

        class TestMyStorage(StorageContract):
            @contextmanager
            def make_storage(self, directory):
                with self.reopen(directory) as storage:
                    storage.create_tables()
                    yield storage

            @contextmanager
            def reopen(self, directory):
                storage = MyStorage(directory / "market.db")
                yield storage
                storage.close()

    The cases come in groups, one class each, all public in `txmessaging.testing` and listed in
    `GROUPS`, in the order in which an adapter grows: inherit from one of them and your own base on
    `SynchronousHarness` to run it alone.

    What the kit takes for granted, so that nobody is surprised:

    - Each record stands alone. An entry may be stored without its thread; a foreign key would refuse it.
    - Text is compared code point by code point, in keys, unique fields, queries and their order.
    - Errors are those of `txmessaging.errors`; a driver's own error fails the case.
    - Who loses a race gets an error whose `retryable` is true.
    - Claims and settlements are writes: they move a row's version by one.
    - The storage's clock is within ten minutes of the clock of the machine that runs the kit.

    Set `examples` on your class to search longer; each search tries so many random histories.
    """


class AsyncStorageContract(_Everything, Cancellation, AsynchronousHarness):
    """Everything that an asynchronous storage must do: `StorageContract`, with scopes to be awaited.

    ::

        class TestMyAsyncStorage(AsyncStorageContract):
            @asynccontextmanager
            async def make_storage(self, directory):
                async with self.reopen(directory) as storage:
                    await storage.create_tables()
                    yield storage

            @asynccontextmanager
            async def reopen(self, directory):
                storage = MyAsyncStorage(directory / "market.db")
                yield storage
                await storage.close()

    It has one group more, `Cancellation`. The tests are plain functions; pytest needs no plugin.
    """
