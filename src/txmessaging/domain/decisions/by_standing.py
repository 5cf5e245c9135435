"""What an author's standing does to a message: a reminder, a question first, or review before delivery."""

from __future__ import annotations

from hashlib import blake2b
from hmac import compare_digest
from typing import Final, NamedTuple

import attrs

from txmessaging.domain.explanation import Explanation
from txmessaging.domain.policy import Ruling
from txmessaging.domain.records import Thread
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.standing import Consequence, Ladder, StandingView, Step, fold
from txmessaging.domain.verdict import Verdict
from txmessaging.domain.vocabulary import Outcome, Role

TOKEN_OCTETS: Final = 16
_CODES: Final = {
    Consequence.REMIND: "standing.reminded",
    Consequence.CONFIRM: "standing.confirm",
    Consequence.REVIEW: "standing.held",
    Consequence.SUSPEND: "standing.suspended",
    Consequence.AT_RISK: "standing.at_risk",
}


_HOLDING: Final = frozenset(code for does, code in _CODES.items() if does.holds)


def held_by_standing(explanation: Explanation) -> bool:
    """Whether a message was kept back for its author's standing, whatever the policy said of it."""
    return explanation.code in _HOLDING


def is_of_standing(explanation: Explanation) -> bool:
    """Whether it speaks of the author's standing and not of the message."""
    return explanation.code in _CODES.values()


class Restraint(NamedTuple):
    """The step that an author stands on, and the standing that led there."""

    step: Step
    standing: StandingView

    @property
    def asks_first(self) -> bool:
        """Whether a message must be confirmed before it is judged, so that its author may think again."""
        return self.step.does is Consequence.CONFIRM

    @property
    def holds(self) -> bool:
        """Whether what would be delivered is held."""
        return self.step.does.holds

    @property
    def explanation(self) -> Explanation:
        """What the author is told; the rule is the step, with the ladder's version."""
        params = {"reasons": ",".join(dict.fromkeys(strike.reason for strike in self.standing.strikes))}
        if self.step.does is Consequence.SUSPEND and self.standing.until is not None:
            params["until"] = self.standing.until.isoformat(timespec="minutes")
        return Explanation(_CODES[self.step.does], params, f"{self.standing.ladder}:{self.step.id}")

    def applied(self, ruling: Ruling, verdict: Verdict) -> tuple[Ruling, Verdict]:
        """What becomes of a message on which the policy has ruled. Whatever it keeps back stays kept back."""
        if not ruling.outcome.reaches_the_other_side:
            return ruling, verdict
        if self.holds:
            held = attrs.evolve(ruling, outcome=Outcome.HELD)
            return held, attrs.evolve(verdict, explanation=self.explanation, beneath=verdict.explanation)
        if self.step.does is Consequence.REMIND and verdict.explanation is None:
            return ruling, attrs.evolve(verdict, explanation=self.explanation)
        return ruling, verdict


def restraint_on(snapshot: Snapshot, ladder: Ladder, now: int) -> Restraint | None:
    """What the standing that was read does to a message at `now`; None if nothing."""
    row = snapshot.standing
    if row is None or not snapshot.strikes:
        return None
    standing = fold(row.user, Role(row.role), snapshot.strikes, ladder, now)
    return None if standing.step is None else Restraint(standing.step, standing)


def token_for(thread: Thread, sender: str, body: str) -> str:
    """What confirms this text of this sender in this conversation, and no other.

    A digest keyed by the thread's secret (BLAKE2b, RFC 7693), so that nothing has to be stored. An id
    holds no NUL, so the two texts cannot run into each other.
    """
    text = f"{sender}\0{body}".encode()
    return blake2b(text, key=thread.secret, digest_size=TOKEN_OCTETS, person=b"confirm").hexdigest()


def is_confirmed(thread: Thread, sender: str, body: str, token: str | None) -> bool:
    """Whether the token confirms this text."""
    return token is not None and compare_digest(token.encode(), token_for(thread, sender, body).encode())
