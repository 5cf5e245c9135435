"""The conformance kit: shows that a storage adapter keeps the contract of `txmessaging.ports`.

Subclass `StorageContract`, or `AsyncStorageContract`, in a test file, say how to make a storage, and
run pytest::

    class TestMyStorage(StorageContract):
        @contextmanager
        def make_storage(self, directory):
            yield MyStorage(directory / "market.db")

Needs the extra `txmessaging[testing]`: pytest and Hypothesis.
"""

from __future__ import annotations

import pkgutil

import pytest

# So that a failing case shows the values that differ. Only what is imported later is rewritten.
pytest.register_assert_rewrite(*(f"{__name__}.{module.name}" for module in pkgutil.iter_modules(__path__)))

# ruff: noqa: E402 - after the registration above
from txmessaging.testing.asynchronous import AsynchronousHarness
from txmessaging.testing.cancellation import Cancellation
from txmessaging.testing.commits import Atomicity, UniqueFields, Values, Versions
from txmessaging.testing.concurrency import RacingCommits, RacingConversations
from txmessaging.testing.contract import Harness, SynchronousHarness, case
from txmessaging.testing.conversation import Conversation
from txmessaging.testing.model import RecordSearch
from txmessaging.testing.outbox import Claims, Settlements
from txmessaging.testing.outbox_model import OutboxSearch
from txmessaging.testing.pages import Pages, Totals
from txmessaging.testing.processes import Processes
from txmessaging.testing.snapshots import Locking, Snapshots
from txmessaging.testing.storage import GROUPS, AsyncStorageContract, StorageContract

__all__ = [
    "GROUPS",
    "AsyncStorageContract",
    "AsynchronousHarness",
    "Atomicity",
    "Cancellation",
    "Claims",
    "Conversation",
    "Harness",
    "Locking",
    "OutboxSearch",
    "Pages",
    "Processes",
    "RacingCommits",
    "RacingConversations",
    "RecordSearch",
    "Settlements",
    "Snapshots",
    "StorageContract",
    "SynchronousHarness",
    "Totals",
    "UniqueFields",
    "Values",
    "Versions",
    "case",
]
