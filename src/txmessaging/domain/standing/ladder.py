"""A ladder: how long strikes count, and the steps that follow from how many of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise
from typing import Any, Final, Self

import attrs

from txmessaging.domain.instant import MICROSECOND
from txmessaging.domain.policy import toml
from txmessaging.domain.policy.duration import as_duration, in_words
from txmessaging.domain.policy.rule import as_version
from txmessaging.domain.policy.tables import Form, members, parts, whole
from txmessaging.domain.standing.step import Consequence, Step
from txmessaging.errors import InvalidPolicy

_LADDER: Final = Form(known=("version", "decay", "steps"), needed=("version", "steps"))
_STEP: Final = Form(known=("id", "strikes", "does", "period"), needed=("id", "strikes", "does"))


def _as_version(version: str) -> str:
    return as_version(version)


def _as_decay(value: timedelta | str) -> timedelta:
    return as_duration(value, "decay")


def _as_steps(steps: Iterable[Step]) -> tuple[Step, ...]:
    return members(steps, Step, "steps")


@attrs.frozen(kw_only=True)
class Ladder:
    """What follows from strikes: steps from the mildest to the gravest.

    A value of its own beside the policy: a user's standing goes across transactions, and a policy may be
    chosen for each of them. Buyers and sellers have a standing each, and one ladder for both.

    Attributes:
        version: the host's name for it, kept with every message that it concerns. Change it with the steps.
        decay: how long a strike counts.
        steps: with more strikes and graver consequences from one to the next; none, if nothing follows.

    Raises:
        InvalidPolicy: a value cannot be taken, or the steps are not in order; `path` names the place.

    >>> Ladder(version="own/1", decay="30 days", steps=[Step(id="look", strikes=3, does="review")]).decay
    datetime.timedelta(days=30)
    """

    version: str = attrs.field(converter=_as_version)
    decay: timedelta = attrs.field(converter=_as_decay, default=timedelta(days=90))
    steps: tuple[Step, ...] = attrs.field(converter=_as_steps)

    def __attrs_post_init__(self) -> None:
        _check_names(self.steps)
        _check_order(self.steps)
        _check_periods(self.steps, self.decay)

    def forgets(self, at: int, now: int) -> bool:
        """Whether nothing follows at `now` from a strike at `at` or before it; UTC microseconds."""
        longest = max(map(_length, self.steps), default=timedelta(0))
        return now >= at + (self.decay + longest) // MICROSECOND

    @classmethod
    def default(cls) -> Self:
        """A reminder, confirmation, review, a week's suspension, and privileges at risk."""
        return cls(
            version="default-ladder/1",
            steps=(
                Step(id="remind", strikes=1, does=Consequence.REMIND),
                Step(id="confirm", strikes=3, does=Consequence.CONFIRM),
                Step(id="review", strikes=5, does=Consequence.REVIEW),
                Step(id="suspend", strikes=7, does=Consequence.SUSPEND, period=timedelta(days=7)),
                Step(id="at-risk", strikes=9, does=Consequence.AT_RISK),
            ),
        )

    @classmethod
    def none(cls) -> Self:
        """Nothing follows from strikes; they are kept, and they decay."""
        return cls(version="none/1", steps=())

    @classmethod
    def from_toml(cls, text: str) -> Self:
        r"""The ladder that is written in a text.

        Raises:
            InvalidPolicy: the text is no TOML, or holds no ladder; `path` names the place, such as
                `steps[2].strikes`.

        >>> steps = "[[steps]]\nid = 'look'\nstrikes = 3\ndoes = 'review'"
        >>> Ladder.from_toml(f"version = 'own/1'\ndecay = '30 days'\n{steps}").steps[0].does
        <Consequence.REVIEW: 'review'>
        """
        fields = whole(toml.parsed(text, "ladder"), _LADDER, "ladder")
        steps: Any = parts(fields["steps"], _STEP, "steps", Step)
        return cls(**{**fields, "steps": steps})

    def to_toml(self) -> str:
        """The ladder as a text that `from_toml` reads.

        Raises:
            MissingExtra: tomli-w is not installed.
        """
        steps = [_plain(step) for step in self.steps]
        return toml.written({"version": self.version, "decay": in_words(self.decay), "steps": steps})


def _plain(step: Step) -> dict[str, Any]:
    fields: dict[str, Any] = {"id": step.id, "strikes": step.strikes, "does": step.does.value}
    return fields if step.period is None else {**fields, "period": in_words(step.period)}


def _check_names(steps: tuple[Step, ...]) -> None:
    seen: set[str] = set()
    for place, step in enumerate(steps):
        if step.id in seen:
            raise InvalidPolicy.at(f"steps[{place}].id", f"{step.id!r} is the name of another step")
        seen.add(step.id)


def _check_order(steps: tuple[Step, ...]) -> None:
    """More strikes, graver consequence: of two suspensions the longer one."""
    for place, (before, step) in enumerate(pairwise(steps), 1):
        if step.strikes <= before.strikes:
            raise InvalidPolicy.at(
                f"steps[{place}].strikes",
                f"ask for more than the {before.strikes} of the step before",
            )
        if step.does.gravity < before.does.gravity:
            raise InvalidPolicy.at(
                f"steps[{place}].does",
                f"'{step.does.value}' is milder than '{before.does.value}', which asks for fewer strikes",
            )
        if step.does is before.does and _length(step) <= _length(before):
            name = "does" if step.period is None else "period"
            raise InvalidPolicy.at(f"steps[{place}].{name}", "is no graver than the step before")


def _length(step: Step) -> timedelta:
    return step.period or timedelta(0)


def _check_periods(steps: tuple[Step, ...], decay: timedelta) -> None:
    """What follows from strikes does not outlast them."""
    for place, step in enumerate(steps):
        if _length(step) > decay:
            raise InvalidPolicy.at(
                f"steps[{place}].period", f"must not be longer than a strike counts: {in_words(decay)}"
            )
