"""A policy as a document of plain values, as TOML and JSON hold them, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from txmessaging.domain.policy.rule import Rule
from txmessaging.errors import InvalidPolicy

if TYPE_CHECKING:
    from txmessaging.domain.policy.policy import Policy

_RULE_FIELDS: Final = tuple(field.name for field in attrs.fields(Rule))
_POLICY_FIELDS: Final = ("version", "otherwise", "kinds", "locale", "rules")
_NEEDED_OF_RULE: Final = ("id", "action")
_NEEDED_OF_POLICY: Final = ("version", "rules")


def fields_of(document: object) -> dict[str, Any]:
    """The fields of the policy that a document holds.

    Raises:
        InvalidPolicy: the document has another form; `path` names the place, such as `rules[3].confidence`.
    """
    fields = _fields(document, "", _POLICY_FIELDS, _NEEDED_OF_POLICY)
    rules = fields["rules"]
    if not isinstance(rules, list):
        raise InvalidPolicy.at("rules", "give a list of tables, [[rules]] in TOML")
    listed = cast("list[object]", rules)
    return {**fields, "rules": [_rule(rule, f"rules[{place}]") for place, rule in enumerate(listed)]}


def _rule(document: object, path: str) -> Rule:
    fields = _fields(document, path, _RULE_FIELDS, _NEEDED_OF_RULE)
    try:
        return Rule(**fields)
    except InvalidPolicy as error:
        raise error.under(path) from None


def _fields(document: object, path: str, known: tuple[str, ...], needed: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(document, Mapping):
        raise InvalidPolicy.at(path or "policy", "give a table")
    fields = dict(cast("Mapping[str, Any]", document))
    within = f"{path}." if path else ""
    for name in fields:
        if name not in known:
            raise InvalidPolicy.at(f"{within}{name}", f"unknown; use one of {', '.join(known)}")
    for name in needed:
        if name not in fields:
            raise InvalidPolicy.at(f"{within}{name}", "is missing")
    return fields


def document_of(policy: Policy) -> dict[str, Any]:
    """The policy as plain values; what has its default is left out."""
    document: dict[str, Any] = {"version": policy.version, "otherwise": policy.otherwise.value}
    if policy.kinds:
        document["kinds"] = sorted(policy.kinds)
    document["locale"] = policy.locale
    document["rules"] = [_plain(rule) for rule in policy.rules]
    return document


def _plain(rule: Rule) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for field in attrs.fields(Rule):
        value: Any = getattr(rule, field.name)
        if field.name not in _NEEDED_OF_RULE and not value and value is not False:
            continue
        given[field.name] = (
            sorted(cast("frozenset[str]", value)) if isinstance(value, frozenset) else _word(value)
        )
    return given


def _word(value: object) -> object:
    """A set as a sorted list, a word of a closed list as its text."""
    if isinstance(value, frozenset):
        return sorted(cast("frozenset[str]", value))
    return str(value) if isinstance(value, str) else value
