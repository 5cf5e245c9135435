"""Replaying stored history under another policy or detector, a batch at a time."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import Final

import attrs

from txmessaging.application.auditing import audited
from txmessaging.application.shell import Shell
from txmessaging.domain.decisions.judging import Rules
from txmessaging.domain.operators import Operator, Permission
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.queries import Log, Threads
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.replay import Difference, ReplayReport, Tally, ThreadReplay
from txmessaging.domain.vocabulary import Outcome
from txmessaging.ports import AsyncStorageTransaction

ENTRIES_AT_A_TIME: Final = MOST_PER_PAGE
THREADS_AT_A_TIME: Final = 100

Progress = Callable[[int, int], object]
"""Is told how many messages and threads are done."""


@attrs.define(eq=False)
class Replaying:
    """The replay that one operator asked for. `Replay` and `AsyncReplay` run it.

    It reads in short transactions and judges between them, so that nobody waits for it, and holds one
    batch at a time.

    Attributes:
        shell: the settings and the storage.
        operator: who asked.
        rules: what judges.
        since: UTC microseconds; messages before it are not compared.
        samples: how many differences of each sort carry their text.
        progress: told after each batch.
    """

    shell: Shell
    operator: Operator
    rules: Rules
    since: int | None
    samples: int
    progress: Progress | None
    _tally: Tally = attrs.field(factory=Tally, init=False)
    _shown: list[Difference] = attrs.field(factory=list[Difference], init=False)
    _sorts: Counter[tuple[Outcome, Outcome]] = attrs.field(
        factory=Counter[tuple[Outcome, Outcome]], init=False
    )
    _waiting: deque[Thread] = attrs.field(factory=deque[Thread], init=False)
    _under_way: ThreadReplay | None = attrs.field(default=None, init=False)
    _after: int = attrs.field(default=0, init=False)
    _last_thread: str = attrs.field(default="", init=False)
    _all_read: bool = attrs.field(default=False, init=False)

    def report(self) -> ReplayReport:
        """What it came to so far."""
        return self._tally.report(self._shown)

    async def more(self) -> list[Difference] | None:
        """The differences of the next batch; None when everything was replayed.

        Raises:
            PolicyFailed: the host's policy raised.
        """
        if self._all_read and not self._waiting:
            return None
        found: list[Difference] = []
        for replay, page in await self._batch():
            for difference, entry in replay.differences(page):
                found.append(await self._with_text(difference, entry))
        if self.progress is not None:
            self.progress(self._tally.messages, self._tally.threads)
        return found

    async def _batch(self) -> list[tuple[ThreadReplay, Sequence[Entry]]]:
        """The next entries, in one short read."""
        batch: list[tuple[ThreadReplay, Sequence[Entry]]] = []
        read = 0
        async with self.shell.storage.begin(write=False) as transaction:
            while read < ENTRIES_AT_A_TIME and await self._has_thread(transaction):
                replay, page = await self._page(transaction, self._waiting[0])
                batch.append((replay, page))
                read += max(1, len(page))
        return batch

    async def _has_thread(self, transaction: AsyncStorageTransaction) -> bool:
        """Whether there is a thread to go on with; the next ones are read if need be."""
        while not self._waiting and not self._all_read:
            threads = await transaction.page(Threads(after=self._last_thread, limit=THREADS_AT_A_TIME))
            self._all_read = len(threads) < THREADS_AT_A_TIME
            self._last_thread = threads[-1].transaction_id if threads else self._last_thread
            since = self.since
            self._waiting.extend(each for each in threads if since is None or each.last_at >= since)
        return bool(self._waiting)

    async def _page(
        self, transaction: AsyncStorageTransaction, thread: Thread
    ) -> tuple[ThreadReplay, Sequence[Entry]]:
        """The next page of a thread's log; with the last one the thread is done."""
        replay = self._under_way or ThreadReplay(thread, self.rules, self.since, self._tally)
        query = Log(transaction_id=thread.transaction_id, after=self._after, limit=MOST_PER_PAGE)
        page = await transaction.page(query)
        if len(page) < MOST_PER_PAGE:
            self._waiting.popleft()
            self._under_way, self._after = None, 0
            self._tally.threads += 1
        else:
            self._under_way, self._after = replay, page[-1].entry
        return replay, page

    async def _with_text(self, difference: Difference, entry: Entry) -> Difference:
        """The difference, with its text once the look is recorded, unless there are enough of its sort."""
        sort = (difference.before, difference.after)
        if self._sorts[sort] >= self.samples:
            return difference
        self._sorts[sort] += 1
        where = difference.transaction_id
        await audited(self.shell, self.operator, Permission.REPLAY, where, "replay", entry=entry.entry)
        shown = attrs.evolve(difference, text=entry.original)
        self._shown.append(shown)
        return shown
