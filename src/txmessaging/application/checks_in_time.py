"""Synchronous checks of a text that end in time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import attrs

from txmessaging.application.bridge import called
from txmessaging.application.check_answers import Answer, summed
from txmessaging.application.daemon_threads import DaemonThreads, Ended, ended
from txmessaging.detection.findings import Finding
from txmessaging.domain.checking import CheckContext, Checked, OnCheckFailure
from txmessaging.errors import NotifierUnavailable
from txmessaging.ports import MessageCheck

# Shared by all of the process, for a Messaging is made for each request that joins the host's transaction.
_threads: Final = DaemonThreads()


@attrs.frozen
class ChecksInTime:
    """One after the other in a thread that can be left behind. It never suspends."""

    checks: Sequence[MessageCheck]
    budget: float
    on_failure: OnCheckFailure

    async def run(self, text: str, context: CheckContext, /) -> Checked:
        """As in `Checking`."""
        answers: list[Answer] = []
        is_over: list[bool] = []

        def ask() -> None:
            for check in self.checks:
                if is_over:
                    return
                answers.append(ended(_asking(check, text, context)))

        try:
            running = _threads.start(ask)
        except NotifierUnavailable as error:
            answers.append(Ended(error=error))
        else:
            try:
                running.result(self.budget)
            except TimeoutError:
                _threads.leave(running)
            finally:
                is_over.append(True)
        return summed(self.checks, tuple(answers), text, self.on_failure)


def _asking(check: MessageCheck, text: str, context: CheckContext) -> Callable[[], tuple[Finding, ...]]:
    # The answer is drawn out in the thread, since a lazy one may take its time, too.
    return lambda: tuple(called(check.check, text, context))
