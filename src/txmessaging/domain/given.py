"""Whether what a host hands over is of the class that it must be: said at once, not when it is first used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from txmessaging.errors import InvalidChoice


def must_be(kind: type, value: object, *, name: str, optional: bool = True) -> None:
    """Make sure that a value is of a class, or None where that is allowed.

    Raises:
        InvalidChoice: it is of another one.

    >>> must_be(str, "blue", name="colour")
    """
    if not (isinstance(value, kind) or (optional and value is None)):
        raise InvalidChoice(f"{name} must be a {kind.__name__}, not a {type(value).__name__}", name=name)


def must_be_callable(value: object, *, name: str) -> None:
    """Make sure that a value can be called, or is None.

    Raises:
        InvalidChoice: it cannot.
    """
    if value is not None and not callable(value):
        raise InvalidChoice(f"{name} must be callable, not a {type(value).__name__}", name=name)


def listed(values: object, *, name: str) -> tuple[Any, ...]:
    """What was given as a list.

    Raises:
        InvalidChoice: it is none.

    >>> listed(["a", "b"], name="letters")
    ('a', 'b')
    """
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidChoice(f"{name} must be a list, not a {type(values).__name__}", name=name)
    return tuple(cast("Iterable[object]", values))
