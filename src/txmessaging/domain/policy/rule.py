"""One rule of a policy: which findings it is about, and what is done with a message that holds one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeGuard, cast

import attrs

from txmessaging.detection.findings import CONTACT_KINDS, Finding
from txmessaging.domain.vocabulary import Outcome, Role, Words
from txmessaging.errors import InvalidPolicy

SOLICITATION: Final = "solicitation"
"""The kind of an invitation off the platform that holds no contact detail."""

KINDS: Final = CONTACT_KINDS | {SOLICITATION}
"""The kinds that the library itself finds."""

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")
_TAG: Final = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,7}")


class Action(Words):
    """What is done with a message, from the mildest to the strictest."""

    ALLOW = "allow"
    WARN = "warn"
    MASK = "mask"
    RETURN = "return"
    HOLD = "hold"
    BLOCK = "block"

    @property
    def severity(self) -> int:
        """Its place in the order, from 0."""
        return _SEVERITY[self]

    @property
    def outcome(self) -> Outcome:
        """What the message's author is told."""
        return _OUTCOMES[self]


_SEVERITY: Final = {action: place for place, action in enumerate(Action)}
_OUTCOMES: Final = {
    Action.ALLOW: Outcome.DELIVERED,
    Action.WARN: Outcome.WARNED,
    Action.MASK: Outcome.MASKED,
    Action.RETURN: Outcome.RETURNED,
    Action.HOLD: Outcome.HELD,
    Action.BLOCK: Outcome.BLOCKED,
}


def named(value: object, path: str) -> str:
    """A name for a rule, a step, a kind or a reason, as it was given.

    Raises:
        InvalidPolicy: it is none.
    """
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise InvalidPolicy.at(path, "use 1 to 64 lower-case letters, digits, dots, dashes and underscores")
    return value


def _is_word(value: object) -> TypeGuard[str]:
    """Whether it can be stored and shown: no control character, and no half of one (a lone surrogate)."""
    return isinstance(value, str) and value != "" and value.isprintable()


def as_version(value: object) -> str:
    """The version of a policy or a ladder as it was given.

    Raises:
        InvalidPolicy: it is none.
    """
    if not _is_word(value) or not value.strip() or len(value) > 64 or ":" in value:  # noqa: PLR2004
        raise InvalidPolicy.at("version", "use 1 to 64 printable characters, no colon")
    return value


def as_language(value: object) -> str:
    """The language tag as it was given.

    Raises:
        InvalidPolicy: it is none.
    """
    if not isinstance(value, str) or not _TAG.fullmatch(value):
        raise InvalidPolicy.at("locale", "use a language tag, such as en or pt-BR")
    return value


def as_number(value: object, path: str, *, least: int, most: int) -> int:
    """A whole number as it was given.

    Raises:
        InvalidPolicy: it is none, or outside its range.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise InvalidPolicy.at(path, f"use a whole number from {least} to {most}")
    return value


def as_kinds(values: object) -> frozenset[str]:
    """Kinds of findings as they were given.

    Raises:
        InvalidPolicy: they are none.
    """
    return frozenset(named(value, "kinds") for value in _listed(values, "kinds"))


def as_action(value: object, path: str = "action") -> Action:
    """An action as it was given.

    Raises:
        InvalidPolicy: it is none.
    """
    try:
        return Action(cast("str", value))
    except ValueError:
        raise InvalidPolicy.at(path, f"use one of {', '.join(Action)}") from None


def _listed(values: object, path: str) -> Iterable[object]:
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidPolicy.at(path, "give a list")
    return cast("Iterable[object]", values)


def _kinds(values: Iterable[str] | None) -> frozenset[str] | None:
    return None if values is None else _some(as_kinds(values), "kinds")


def _some(values: frozenset[str], path: str) -> frozenset[str]:
    """What was listed; a list of nothing would stand for all, and whoever wrote it meant none."""
    if not values:
        raise InvalidPolicy.at(path, "list at least one, or leave it out for all")
    return values


def _action(value: Action | str) -> Action:
    return as_action(value)


def _stages(values: Iterable[str] | None) -> frozenset[str] | None:
    if values is None:
        return None
    stages = list(_listed(values, "stages"))
    if not all(map(_is_word, stages)):
        raise InvalidPolicy.at("stages", "a stage is a word of yours, as in Transaction(stage=…)")
    return _some(frozenset(cast("list[str]", stages)), "stages")


def _party(value: Role | str | None) -> Role | None:
    if value is None:
        return None
    # A list: what cannot be hashed is refused as well.
    if value not in [Role.BUYER, Role.SELLER]:
        raise InvalidPolicy.at("author", "use buyer or seller, or leave it out for both")
    return Role(value)


def _id(value: str) -> str:
    return named(value, "id")


def _reason(value: str | None) -> str | None:
    return None if value is None else named(value, "strike")


def _confidence(_: object, __: object, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise InvalidPolicy.at("confidence", "use a number from 0 to 1")


def _times(value: int) -> int:
    return as_number(value, "tried", least=0, most=1_000)


def _either(value: object, path: str) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise InvalidPolicy.at(path, "use true or false, or leave it out for both")


def _disguised(value: bool | None) -> bool | None:  # noqa: FBT001 - attrs calls it so
    return _either(value, "disguised")


def _excused(value: bool | None) -> bool | None:  # noqa: FBT001 - attrs calls it so
    return _either(value, "excused")


@attrs.frozen(kw_only=True)
class Rule:
    """What is done with a message that holds a finding of some sort.

    A rule is about a finding if all its conditions hold; one that is left out always does.

    Attributes:
        id: a name, unique in its policy; it is in every verdict and statement of reasons.
        action: what is done.
        kinds: of the finding; None stands for every kind.
        confidence: of the finding, 0 to 1, from this on.
        disguised: whether the finding was written so as to escape a filter.
        excused: whether something excuses the finding: it is negated, quotes the rule, or repeats what the
            other party wrote. An excused finding never costs a strike, whatever the rule says.
        author: who wrote the message, the buyer or the seller; so it is the direction too.
        stages: where the transaction stands, in the host's own words.
        tried: how often the author tried this value before in this conversation without getting it
            through, from this on.
        strike: a stable reason, if it counts against the author's standing.

    Raises:
        InvalidPolicy: a value cannot be taken; `path` names it.

    >>> Rule(id="phones", kinds=["phone"], confidence=0.9, action="block").action
    <Action.BLOCK: 'block'>
    """

    id: str = attrs.field(converter=_id)
    action: Action = attrs.field(converter=_action)
    kinds: frozenset[str] | None = attrs.field(converter=_kinds, default=None)
    confidence: float = attrs.field(default=0.0, validator=_confidence)
    disguised: bool | None = attrs.field(converter=_disguised, default=None)
    excused: bool | None = attrs.field(converter=_excused, default=None)
    author: Role | None = attrs.field(converter=_party, default=None)
    stages: frozenset[str] | None = attrs.field(converter=_stages, default=None)
    tried: int = attrs.field(converter=_times, default=0)
    strike: str | None = attrs.field(converter=_reason, default=None)

    def __attrs_post_init__(self) -> None:
        if self.strike is not None and self.action is Action.ALLOW:
            raise InvalidPolicy.at("strike", "a rule that allows cannot cost a strike")
        if self.strike is not None and self.excused:
            raise InvalidPolicy.at("strike", "what is excused never costs a strike")

    def is_about(self, finding: Finding, author: Role, stage: str) -> bool:
        """Whether it is about such a finding, leaving aside how sure it is and how often it was tried."""
        return (
            (self.kinds is None or finding.kind in self.kinds)
            and (self.disguised is None or self.disguised is finding.disguised)
            and (self.excused is None or self.excused is (finding.excuse is not None))
            and (self.author is None or self.author is author)
            and (self.stages is None or stage in self.stages)
        )

    def covers(self, other: Rule) -> bool:
        """Whether it is about all that the other one is about."""
        return (
            _holds(self.kinds, other.kinds)
            and self.disguised in {None, other.disguised}
            and self.excused in {None, other.excused}
            and self.author in {None, other.author}
            and _holds(self.stages, other.stages)
            and self.confidence <= other.confidence
            and self.tried <= other.tried
        )


def _holds(some: frozenset[str] | None, others: frozenset[str] | None) -> bool:
    """Whether the others are all among some; None is every one there is."""
    return some is None or (others is not None and others <= some)
