"""Asynchronous checks of a text that end in time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

import attrs

from txmessaging.application.check_answers import Answer, late, summed
from txmessaging.application.daemon_threads import Ended
from txmessaging.domain.checking import CheckContext, Checked, OnCheckFailure, taken
from txmessaging.ports import AsyncMessageCheck

# An event loop itself holds no task that waits; those left behind are held here until they end.
_asking: Final[set[asyncio.Task[Answer]]] = set()


@attrs.frozen
class AsyncChecksInTime:
    """Side by side, each in a task of its own; at the end of the time it is cancelled and left behind."""

    checks: Sequence[AsyncMessageCheck]
    budget: float
    on_failure: OnCheckFailure

    async def run(self, text: str, context: CheckContext, /) -> Checked:
        """As in `Checking`.

        Raises:
            CancelledError: whoever sends was cancelled.
        """
        running = [asyncio.create_task(self._ask(check, text, context)) for check in self.checks]
        for each in running:
            _asking.add(each)
            each.add_done_callback(_asking.discard)
        try:
            done, _ = await asyncio.wait(running, timeout=self.budget)
        finally:
            for each in running:
                each.cancel()
        answers = [each.result() if each in done else late() for each in running]
        return summed(self.checks, answers, self.on_failure)

    async def _ask(self, check: AsyncMessageCheck, text: str, context: CheckContext) -> Answer:
        clock = asyncio.get_running_loop().time
        # From its own beginning: another check may have kept the loop to itself until then.
        end = clock() + self.budget
        answer: Answer
        try:
            answer = Ended(value=taken(await check.check(text, context), text, type(check).__name__))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - one check must not end the host
            answer = Ended(error=error)
        return answer if clock() <= end else late()
