"""Synchronous checks of a text that end in time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Final

import attrs

from txmessaging.application.bridge import called
from txmessaging.application.check_answers import Answer, late, summed
from txmessaging.application.daemon_threads import DaemonThreads, Ended
from txmessaging.detection.findings import Finding
from txmessaging.domain.checking import CheckContext, Checked, OnCheckFailure, taken
from txmessaging.errors import NotifierUnavailable
from txmessaging.ports import MessageCheck

# Shared by all of the process, for a Messaging is made for each request that joins the host's transaction.
_threads: Final = DaemonThreads()


@attrs.frozen
class ChecksInTime:
    """Side by side, each in a thread that can be left behind. It never suspends."""

    checks: Sequence[MessageCheck]
    budget: float
    on_failure: OnCheckFailure

    async def run(self, text: str, context: CheckContext, /) -> Checked:
        """As in `Checking`."""
        end = time.monotonic() + self.budget
        running = [_started(check, text, context) for check in self.checks]
        try:
            answers = [_answer(each, end) for each in running]
        finally:
            for each in running:
                _threads.leave(each)
        return summed(self.checks, answers, self.on_failure)


def _answer(running: Future[Answer], end: float) -> Answer:
    try:
        return running.result(max(0, end - time.monotonic()))
    except TimeoutError:
        return late()


def _started(check: MessageCheck, text: str, context: CheckContext) -> Future[Answer]:
    try:
        return _threads.start(_asking(check, text, context), sort=type(check))
    except NotifierUnavailable as error:
        refused: Future[Answer] = Future()
        refused.set_result(Ended(error=error))
        return refused


def _asking(check: MessageCheck, text: str, context: CheckContext) -> Callable[[], tuple[Finding, ...]]:
    # The answer is taken in the thread: a lazy one may take its time, and so may what it is made of.
    return lambda: taken(called(check.check, text, context), text, type(check).__name__)
