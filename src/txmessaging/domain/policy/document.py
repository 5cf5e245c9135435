"""A policy as a document of plain values, as TOML and JSON hold them, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from txmessaging.domain.policy.rule import Rule
from txmessaging.domain.policy.tables import Form, parts, whole

if TYPE_CHECKING:
    from txmessaging.domain.policy.policy import Policy

_RULE: Final = Form(known=tuple(field.name for field in attrs.fields(Rule)), needed=("id", "action"))
_POLICY: Final = Form(known=("version", "otherwise", "kinds", "locale", "rules"), needed=("version", "rules"))


def fields_of(document: object) -> dict[str, Any]:
    """The fields of the policy that a document holds.

    Raises:
        InvalidPolicy: the document has another form; `path` names the place, such as `rules[3].confidence`.
    """
    fields = whole(document, _POLICY, "policy")
    return {**fields, "rules": parts(fields["rules"], _RULE, "rules", Rule)}


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
        if field.name not in _RULE.needed and not value and value is not False:
            continue
        given[field.name] = _word(value)
    return given


def _word(value: object) -> object:
    """A set as a sorted list, a word of a closed list as its text."""
    if isinstance(value, frozenset):
        return sorted(cast("frozenset[str]", value))
    return str(value) if isinstance(value, str) else value
