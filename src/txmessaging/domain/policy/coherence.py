"""What a policy may not contradict itself in, checked when it is made.

Whatever is surer, disguised, tried more often, or not excused never meets a milder action, nor loses its
strike; each rule has something left to decide. Both are told by asking the rules about one finding of
each sort that they tell apart: between two neighbouring confidences of the rules, all findings are alike
to them.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from txmessaging.detection.findings import Finding
from txmessaging.domain.policy.rule import KINDS, Rule
from txmessaging.domain.vocabulary import Role
from txmessaging.errors import InvalidPolicy

_SOME_OTHER: Final = "\0"
"""A kind or a stage that no rule names."""


class PolicyWarning(UserWarning):
    """A rule of a policy can never fire."""


class _Axes(NamedTuple):
    """The values that the rules tell apart, mildest first where there is an order."""

    kinds: Sequence[str]
    stages: Sequence[str]
    disguised: Sequence[bool]
    excused: Sequence[bool]
    confidences: Sequence[float]
    tries: Sequence[int]


@functools.lru_cache(maxsize=256)
def check(rules: tuple[Rule, ...], otherwise: Rule, more_kinds: frozenset[str]) -> None:
    """Make sure that the rules of a policy fit together.

    Args:
        rules: in their order.
        otherwise: what stands behind them all.
        more_kinds: kinds of findings beyond the built-in ones.

    Raises:
        InvalidPolicy: two rules have one id, a kind is unknown, a rule is covered by another one before it,
            or what is graver meets a milder action or loses the strike.

    Warns:
        PolicyWarning: a rule can never fire, because several others take all that it is about.
    """
    _check_names(rules, KINDS | more_kinds)
    _check_cover(rules)
    fired: set[str] = set()
    for cells in _blocks(rules, otherwise):
        fired |= {rule.id for rule in cells.values()}
        _check_order(cells, rules)
    for place, rule in enumerate(rules):
        if rule.id not in fired:
            warnings.warn(
                f"rules[{place}] ({rule.id}) can never fire: the rules before it take all that it is about",
                PolicyWarning,
                stacklevel=4,
            )


def _check_names(rules: Sequence[Rule], known: frozenset[str]) -> None:
    seen: dict[str, int] = {}
    for place, rule in enumerate(rules):
        if rule.id in seen or rule.id == "otherwise":
            raise InvalidPolicy.at(f"rules[{place}].id", f"{rule.id!r} is the name of another rule")
        seen[rule.id] = place
        if unknown := sorted((rule.kinds or frozenset()) - known):
            choices = ", ".join(sorted(known))
            raise InvalidPolicy.at(
                f"rules[{place}].kinds",
                f"unknown kind {unknown[0]!r}; use one of {choices}, or name your own in the policy's kinds",
            )


def _check_cover(rules: Sequence[Rule]) -> None:
    for place, rule in enumerate(rules):
        for earlier, other in enumerate(rules[:place]):
            if other.covers(rule):
                raise InvalidPolicy.at(
                    f"rules[{place}]",
                    f"{rule.id!r} can never fire: rules[{earlier}] ({other.id}) takes all that it is about;"
                    " put the narrower rule first",
                )


_Cells = dict[tuple[int, ...], Rule]
"""The rule that decides, by the places of disguised, excused, confidence and tries on their axes."""


def _blocks(rules: Sequence[Rule], otherwise: Rule) -> Iterator[_Cells]:
    """For each kind, stage and author, what decides."""
    axes = _axes(rules)
    for kind, stage, author in product(axes.kinds, axes.stages, (Role.BUYER, Role.SELLER)):
        cells: _Cells = {}
        grid = product(*(range(len(axis)) for axis in axes[2:]))
        for at in grid:
            disguised, excused, sure, often = at
            finding = Finding(
                kind,
                0,
                1,
                "",
                axes.confidences[sure],
                disguised=axes.disguised[disguised],
                excuse="" if axes.excused[excused] else None,
            )
            tried = axes.tries[often]
            cells[at] = next(
                (
                    rule
                    for rule in rules
                    if rule.is_about(finding, author, stage)
                    and finding.confidence >= rule.confidence
                    and tried >= rule.tried
                ),
                otherwise,
            )
        yield cells


def _axes(rules: Sequence[Rule]) -> _Axes:
    return _Axes(
        kinds=[*sorted({kind for rule in rules for kind in rule.kinds or ()}), _SOME_OTHER],
        stages=[*sorted({stage for rule in rules for stage in rule.stages or ()}), _SOME_OTHER],
        disguised=(False, True),
        excused=(True, False),
        confidences=sorted({0.0, *(rule.confidence for rule in rules)}),
        tries=sorted({0, *(rule.tried for rule in rules)}),
    )


_GRAVER: Final = (
    "a disguised finding",
    "a finding that nothing excuses",
    "a surer finding",
    "a value that was tried more often",
)


def _check_order(cells: _Cells, rules: Sequence[Rule]) -> None:
    for at, rule in cells.items():
        for axis, graver in enumerate(_GRAVER):
            after = (*at[:axis], at[axis] + 1, *at[axis + 1 :])
            then = cells.get(after)
            if then is None or then is rule:
                continue
            milder = then.action.severity < rule.action.severity
            if milder or (_strikes(rule, at) and not _strikes(then, after)):
                raise InvalidPolicy.at(
                    _path(then, rules, "action" if milder else "strike"),
                    f"{graver} meets {_said(then)} here, a milder one {_said(rule)} by {_place(rule, rules)};"
                    " make the graver one at least as strict",
                )


def _strikes(rule: Rule, at: tuple[int, ...]) -> bool:
    """Whether a rule costs a strike there; an excused finding costs none."""
    return rule.strike is not None and at[1] > 0


def _said(rule: Rule) -> str:
    return f"'{rule.action.value}'" + (" with a strike" if rule.strike else "")


def _path(rule: Rule, rules: Sequence[Rule], field: str) -> str:
    """Where a field stands in the document; `otherwise` is one itself."""
    place = _place(rule, rules)
    return place if place == "otherwise" else f"{place}.{field}"


def _place(rule: Rule, rules: Sequence[Rule]) -> str:
    return next((f"rules[{place}]" for place, each in enumerate(rules) if each is rule), "otherwise")
