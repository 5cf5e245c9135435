"""Documents as TOML (https://toml.io/en/v1.0.0), read by the standard library and written by tomli-w."""

from __future__ import annotations

import tomllib
from typing import Any

from txmessaging.errors import InvalidPolicy, MissingExtra


def parsed(text: object, whole: str) -> dict[str, Any]:
    """The document that is written in a text.

    Args:
        text: the TOML.
        whole: what the document is called in errors, such as `policy`.

    Raises:
        InvalidPolicy: it is no text, or no TOML; `path` is `whole`.
    """
    if not isinstance(text, str):
        raise InvalidPolicy.at(whole, f"give the TOML as a str, not as {type(text).__name__}")
    try:
        return tomllib.loads(text)
    except ValueError as error:  # no TOML, or a number of thousands of digits
        raise InvalidPolicy.at(whole, f"this is no TOML: {error}") from None
    except RecursionError:
        raise InvalidPolicy.at(whole, "this is nested too deeply") from None


def written(document: dict[str, Any]) -> str:
    """The document as a text.

    Raises:
        MissingExtra: tomli-w is not installed.
    """
    try:
        import tomli_w  # noqa: PLC0415 - an extra: whoever only reads needs none
    except ImportError as error:
        raise MissingExtra("writing TOML needs tomli-w: install txmessaging[toml]") from error
    return tomli_w.dumps(document)
