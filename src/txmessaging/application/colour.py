"""Which colour a port is, asked when it is given: a mistake is not to wait for the first message.

A synchronous notifier that is awaited delivers first and fails then, again and again. So the methods
of an asynchronous port must be `async def`; one that merely returns something to await is refused too.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from txmessaging.errors import ConfigurationError, WrongColour

_METHODS = {
    "storage": ("claim", "settle"),
    "transaction": ("claim", "settle"),
    "notifier": ("deliver",),
    "address book": ("lookup",),
    "event sink": ("receive",),
    "message check": ("check",),
}
_FROM_A_SYNCHRONOUS_ONE = " (txmessaging.adapters.threads makes one)"
_HINTS = {"notifier": _FROM_A_SYNCHRONOUS_ONE, "address book": _FROM_A_SYNCHRONOUS_ONE}


def must_be_synchronous(what: str, port: object, *, instead: str) -> None:
    """Make sure that a port's methods are no coroutine functions.

    Args:
        what: storage, transaction, notifier, address book, event sink or message check. A transaction is
            judged by its storage.
        port: what was given.
        instead: the name in the asynchronous API that takes it.

    Raises:
        WrongColour: one is.
    """
    if any(_colours(what, port)):
        raise WrongColour(
            f"an asynchronous {what} was given to the synchronous API; use {instead}, or a synchronous {what}"
        )


def must_be_asynchronous(what: str, port: object, *, instead: str) -> None:
    """Make sure that a port's methods are coroutine functions.

    Args:
        what: storage, transaction, notifier, address book, event sink or message check. A transaction is
            judged by its storage.
        port: what was given.
        instead: the name in the synchronous API that takes it.

    Raises:
        WrongColour: one is not.
    """
    if not all(_colours(what, port)):
        other = f"an asynchronous {what}{_HINTS.get(what, '')}"
        raise WrongColour(
            f"a synchronous {what} was given to the asynchronous API; use {instead}, or {other}"
        )


def must_offer(what: str, port: object, method: str, *, made_by: str) -> None:
    """Make sure that something has the method that it is needed for.

    Args:
        what: what it should be.
        port: what was given.
        method: the method's name.
        made_by: what gives such a thing.

    Raises:
        ConfigurationError: it has not.
    """
    if not callable(getattr(port, method, None)):
        raise ConfigurationError(f"a {what} is needed, which {made_by}; a {type(port).__name__} is none")


def _colours(what: str, port: object) -> Iterator[bool]:
    """Of each method that the port has, whether it is asynchronous."""
    found = (getattr(port, name, None) for name in _METHODS[what])
    return (inspect.iscoroutinefunction(method) for method in found if method is not None)
