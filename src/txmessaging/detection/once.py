"""An attribute that is worked out when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class once(Generic[Value]):  # noqa: N801 - it is used as a decorator
    """Like `functools.cached_property`, without the lock of Python 3.11, which takes longer than most values.

    The object has a `__dict__` and is used by one thread.

    Args:
        work: Works the value out.

    Example:
        >>> class Text:
        ...     @once
        ...     def length(self):
        ...         print("counting")
        ...         return 3
        >>> text = Text()
        >>> text.length + text.length
        counting
        6
    """

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Value:
        value = self._work(instance)
        # To touch `__dict__` would make each attribute slower from then on.
        setattr(instance, self._name, value)
        return value
