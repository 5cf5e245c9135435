"""Asynchronous checks of a text that end in time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import attrs

from txmessaging.application.check_answers import Answer, summed
from txmessaging.application.daemon_threads import Ended
from txmessaging.application.deadline import is_cancelled
from txmessaging.domain.checking import CheckContext, Checked, OnCheckFailure
from txmessaging.ports import AsyncMessageCheck


@attrs.frozen
class AsyncChecksInTime:
    """One after the other; what takes too long is cancelled."""

    checks: Sequence[AsyncMessageCheck]
    budget: float
    on_failure: OnCheckFailure

    async def run(self, text: str, context: CheckContext, /) -> Checked:
        """As in `Checking`.

        Raises:
            CancelledError: whoever sends was cancelled.
        """
        answers: list[Answer] = []
        deadline = asyncio.timeout(self.budget)
        try:
            async with deadline:
                await self._ask(answers, text, context)
        except TimeoutError:
            # Those that were asked before have answered.
            pass
        return summed(self.checks, answers, text, self.on_failure)

    async def _ask(self, answers: list[Answer], text: str, context: CheckContext) -> None:
        for check in self.checks:
            try:
                answers.append(Ended(value=tuple(await check.check(text, context))))
            except asyncio.CancelledError as error:
                if is_cancelled():
                    raise
                answers.append(Ended(error=error))
            except (Exception, SystemExit) as error:  # noqa: BLE001 - one check must not end the host
                answers.append(Ended(error=error))
