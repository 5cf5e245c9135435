"""What the pace of an author does to a message: too fast, it is refused for the moment; a flood is held."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import attrs

from txmessaging.domain import memory
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.policy import Ruling
from txmessaging.domain.rates import Rate, Rates
from txmessaging.domain.records import Thread
from txmessaging.domain.text import folded
from txmessaging.domain.thread import memory_of
from txmessaging.domain.verdict import Verdict
from txmessaging.domain.vocabulary import Outcome, Role

REPEATED: Final = "sending.repeated"


def waits_until(thread: Thread, role: Role, rates: Rates, now: int) -> datetime | None:
    """When this party may write again; None if they may now."""
    opens_at = rates.opens_at(memory.decoded(memory_of(thread, role)).marks, now)
    return None if opens_at <= now else from_microseconds(opens_at)


def too_fast(until: datetime) -> Explanation:
    """What an author is told who must wait; in words until the next full second, not to be too early."""
    shown = until + timedelta(microseconds=-until.microsecond % 1_000_000)
    return Explanation("sending.too_fast", {"until": shown.isoformat(timespec="seconds")})


def digest_of(thread: Thread, body: str) -> str:
    """What is kept of a text: a digest keyed by the thread's secret, the same for what reads the same."""
    return memory.digest_of(thread.secret, "text", folded(body))


def held(ruling: Ruling, verdict: Verdict, repeats: Rate) -> tuple[Ruling, Verdict]:
    """What becomes of a message that was to be delivered and is one of a flood."""
    rule = f"flood:{repeats.messages}/{repeats.seconds:g}"
    explanation = Explanation(REPEATED, rule=rule)
    return attrs.evolve(ruling, outcome=Outcome.HELD), attrs.evolve(verdict, explanation=explanation)
