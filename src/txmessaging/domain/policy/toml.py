"""A policy as TOML (https://toml.io/en/v1.0.0), read by the standard library and written by tomli-w."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from txmessaging.domain.policy.document import document_of, fields_of
from txmessaging.errors import InvalidPolicy, MissingExtra

if TYPE_CHECKING:
    from txmessaging.domain.policy.policy import Policy


def parsed(text: str) -> dict[str, Any]:
    """The fields of the policy that is written in a text.

    Raises:
        InvalidPolicy: the text is no TOML, or holds no policy; `path` names the place.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidPolicy.at("policy", f"this is no TOML: {error}") from None
    return fields_of(document)


def written(policy: Policy) -> str:
    """The policy as a text.

    Raises:
        MissingExtra: tomli-w is not installed.
    """
    try:
        import tomli_w  # noqa: PLC0415 - an extra: whoever only reads needs none
    except ImportError as error:
        raise MissingExtra("writing TOML needs tomli-w: install txmessaging[toml]") from error
    return tomli_w.dumps(document_of(policy))
