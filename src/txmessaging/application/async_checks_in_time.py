"""Asynchronous checks of a text that end in time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

import attrs

from txmessaging.application.check_answers import Answer, summed
from txmessaging.application.daemon_threads import Ended
from txmessaging.application.deadline import is_cancelled
from txmessaging.domain.checking import CheckContext, Checked, OnCheckFailure
from txmessaging.ports import AsyncMessageCheck

# An event loop itself holds no task that waits; those left behind are held here until they end.
_asking: Final[set[asyncio.Task[None]]] = set()


@attrs.frozen
class AsyncChecksInTime:
    """One after the other in a task of their own; at the end of the time it is cancelled and left behind."""

    checks: Sequence[AsyncMessageCheck]
    budget: float
    on_failure: OnCheckFailure

    async def run(self, text: str, context: CheckContext, /) -> Checked:
        """As in `Checking`.

        Raises:
            CancelledError: whoever sends was cancelled.
        """
        answers: list[Answer] = []
        asking = asyncio.create_task(self._ask(answers, text, context))
        _asking.add(asking)
        asking.add_done_callback(_asking.discard)
        try:
            await asyncio.wait([asking], timeout=self.budget)
        finally:
            asking.cancel()
        return summed(self.checks, tuple(answers), text, self.on_failure)

    async def _ask(self, answers: list[Answer], text: str, context: CheckContext) -> None:
        clock = asyncio.get_running_loop().time
        end = clock() + self.budget
        for check in self.checks:
            answer: Answer
            try:
                answer = Ended(value=tuple(await check.check(text, context)))
            except asyncio.CancelledError as error:
                answer = Ended(error=error)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - one check must not end the host
                answer = Ended(error=error)
            # A check may keep the loop, or a cancellation, to itself.
            if is_cancelled() or clock() > end:
                return
            answers.append(answer)
