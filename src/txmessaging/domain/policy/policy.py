"""A whole policy: its rules in order, and its decision on a message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, Self

import attrs

from txmessaging.detection.findings import CLEARED, CONTACT_KINDS, Finding
from txmessaging.domain.policy import presets, toml
from txmessaging.domain.policy.coherence import check
from txmessaging.domain.policy.document import document_of, fields_of
from txmessaging.domain.policy.rule import (
    SOLICITATION,
    Action,
    Rule,
    as_action,
    as_kinds,
    as_language,
    as_version,
)
from txmessaging.domain.policy.ruling import Ruling, Situation
from txmessaging.domain.policy.tables import members
from txmessaging.domain.vocabulary import Outcome, Role

_DELIVERED: Final = Ruling(Outcome.DELIVERED)
_MOST_KEPT: Final = 1024


_Sorts = dict[tuple[str, bool, bool, Role, str], tuple[Rule, ...]]


def _as_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return members(rules, Rule, "rules")


def _as_language(locale: str) -> str:
    return as_language(locale)


def _as_version(version: str) -> str:
    return as_version(version)


def _as_kinds(kinds: Iterable[str]) -> frozenset[str]:
    return as_kinds(kinds)


def _as_otherwise(action: Action | str) -> Action:
    return as_action(action, "otherwise")


@attrs.frozen(kw_only=True)
class Policy:
    """What happens to a message with contact information, or with something else that was found in it.

    For each finding the first rule that is about it decides. The message meets the strictest of these
    actions. Immutable; one for a whole marketplace, or chosen for each transaction.

    Attributes:
        version: the host's name for it, kept with every verdict. Change it with the rules.
        rules: in the order in which they are asked.
        otherwise: what is done about a finding that no rule is about.
        kinds: kinds of findings beyond the built-in ones: of the host's own rules and checks.
        locale: the language (BCP 47) of what is shown in the place of masked text.

    Raises:
        InvalidPolicy: a value cannot be taken, or the rules contradict each other: see `coherence`.

    Warns:
        PolicyWarning: a rule can never fire, because the rules before it take all that it is about.

    >>> sure = Rule(id="sure", action="mask", confidence=0.9)
    >>> calm = Policy(version="calm/1", rules=[sure], otherwise="warn")
    >>> finding = Finding("phone", 0, 12, "+14155550132", 0.99)
    >>> calm.rule_on([finding], Situation(Role.BUYER)).outcome
    <Outcome.MASKED: 'masked'>
    """

    version: str = attrs.field(converter=_as_version)
    rules: tuple[Rule, ...] = attrs.field(converter=_as_rules)
    otherwise: Action = attrs.field(converter=_as_otherwise, default=Action.RETURN)
    kinds: frozenset[str] = attrs.field(converter=_as_kinds, factory=frozenset[str])
    locale: str = attrs.field(converter=_as_language, default="en")
    _last: Rule = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(lambda self: Rule(id="otherwise", action=self.otherwise), takes_self=True),
    )
    _about: dict[Any, tuple[Rule, ...]] = attrs.field(
        init=False, eq=False, repr=False, factory=dict[Any, Any]
    )

    def __attrs_post_init__(self) -> None:
        check(self.rules, self._last, self.kinds)

    @classmethod
    def default(cls) -> Self:
        """A finding returns the message; the same value again is blocked, with a strike if it is sure."""
        return cls(version="default/2", rules=presets.RETURN_THEN_BLOCK)

    @classmethod
    def strict(cls) -> Self:
        """A sure finding blocks the message and costs a strike; any other waits for review."""
        return cls(version="strict/2", rules=presets.BLOCK_OR_HOLD, otherwise=Action.HOLD)

    @classmethod
    def lenient(cls) -> Self:
        """A sure finding is masked, any other costs a warning; the third try of a sure one is returned."""
        return cls(version="lenient/2", rules=presets.MASK_OR_WARN, otherwise=Action.WARN)

    @classmethod
    def revealing_in(cls, *stages: str) -> Self:
        """As by default, but contact information is let through while the transaction is in these stages.

        Args:
            *stages: the host's own words, as in `Transaction(stage=…)`; at least one.

        Raises:
            InvalidPolicy: no stage is given.
        """
        return cls(version="revealing/2", rules=(presets.revealed_in(stages), *presets.RETURN_THEN_BLOCK))

    @classmethod
    def from_toml(cls, text: str) -> Self:
        r"""The policy that is written in a text.

        Raises:
            InvalidPolicy: the text is no TOML, holds no policy, or one that contradicts itself; `path`
                names the place, such as `rules[3].confidence`.

        >>> Policy.from_toml("version = 'mine/1'\n[[rules]]\nid = 'all'\naction = 'hold'").rules[0].action
        <Action.HOLD: 'hold'>
        """
        return cls(**fields_of(toml.parsed(text, "policy")))

    def to_toml(self) -> str:
        """The policy as a text that `from_toml` reads.

        Raises:
            MissingExtra: tomli-w is not installed.
        """
        return toml.written(document_of(self))

    def rule_on(self, findings: Sequence[Finding], situation: Situation, *, complete: bool = True) -> Ruling:
        """The ruling on one message.

        Args:
            findings: what was found in it.
            situation: what else counts.
            complete: whether all of it was examined. What was not is not delivered.
        """
        findings = [finding for finding in findings if finding.excuse != CLEARED]
        if not findings:
            return _DELIVERED if complete else self._not_examined()
        decided = [(self._deciding(finding, situation), finding) for finding in findings]
        strikes = [_strike(rule, finding, situation) for rule, finding in decided]
        (rule, _), strike = max(zip(decided, strikes, strict=True), key=_strictness)
        if not complete and rule.action.outcome.reaches_the_other_side:
            return self._not_examined()
        if rule.action is Action.ALLOW:
            return _DELIVERED
        return Ruling(
            rule.action.outcome,
            f"{self.version}:{rule.id}",
            _code(rule, findings),
            strike,
            tuple(finding for each, finding in decided if each.action.severity >= Action.MASK.severity),
        )

    def _deciding(self, finding: Finding, situation: Situation) -> Rule:
        about = self._rules_about(finding, situation)
        tried = situation.times_tried(finding) if any(rule.tried for rule in about) else 0
        return next(rule for rule in about if finding.confidence >= rule.confidence and tried >= rule.tried)

    def _rules_about(self, finding: Finding, situation: Situation) -> tuple[Rule, ...]:
        """The rules about such findings, kept: a policy meets the same few sorts all the time."""
        sort = (finding.kind, finding.disguised, finding.excuse is None, situation.author, situation.stage)
        about = self._about.get(sort)
        if about is None:
            author, stage = situation.author, situation.stage
            about = (*(rule for rule in self.rules if rule.is_about(finding, author, stage)), self._last)
            if len(self._about) < _MOST_KEPT:
                self._about[sort] = about
        return about

    def _not_examined(self) -> Ruling:
        return Ruling(Outcome.RETURNED, f"{self.version}:not-examined", "message.not_examined")


def _strictness(decided: tuple[tuple[Rule, Finding], str | None]) -> tuple[int, bool, float]:
    (rule, finding), strike = decided
    return rule.action.severity, strike is not None, finding.confidence


def _strike(rule: Rule, finding: Finding, situation: Situation) -> str | None:
    """What counts against the author: nothing that is excused, or that the other party wrote to them."""
    if rule.strike is None or finding.excuse is not None or situation.is_echo(finding):
        return None
    return rule.strike


def _code(rule: Rule, findings: Sequence[Finding]) -> str:
    """The code of the explanation: what it is about, and what was done."""
    kinds = {finding.kind for finding in findings}
    about = "solicitation" if SOLICITATION in kinds else "content"
    if kinds & CONTACT_KINDS:
        about = "contact_info"
    at_once = "_at_once" if rule.action is Action.BLOCK and not rule.tried else ""
    return f"{about}.{rule.action.outcome.value}{at_once}"
