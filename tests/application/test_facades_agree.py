"""The asynchronous API has the methods of the synchronous one, with the same words."""

from __future__ import annotations

import inspect

import pytest

from txmessaging import (
    AsyncDesk,
    AsyncDispatcher,
    AsyncEventDispatcher,
    AsyncMessaging,
    AsyncReplay,
    Desk,
    Dispatcher,
    EventDispatcher,
    Messaging,
    Replay,
)

PAIRS = [
    (Messaging, AsyncMessaging),
    (Desk, AsyncDesk),
    (Replay, AsyncReplay),
    (Dispatcher, AsyncDispatcher),
    (EventDispatcher, AsyncEventDispatcher),
]
NOT_AWAITED = {"on", "desk", "so_far"}

# What the asynchronous side says otherwise: its own words, and those of the synchronous side.
SAID_OTHERWISE = {
    "export": (
        "Await the call, then iterate: `async for line in await desk.export(…)`.\n\nAuthorisation",
        "Authorisation",
    ),
    "replay": (
        "Await the call, then iterate: `async for difference in await desk.replay(…)`.\n\nHistory",
        "History",
    ),
    "run": (
        "set it from another task, or with the event loop's `add_signal_handler`",
        "set it from a signal handler or another thread",
    ),
    "close": (
        "Nothing is to be let go. The notifier or sink stays open; it is the host's.",
        "Let the delivering threads end. The notifier or sink stays open; it is the host's.",
    ),
}


def methods(facade) -> dict[str, object]:
    """Public methods, those of its bases among them."""
    found = {name: value for base in reversed(facade.__mro__) for name, value in vars(base).items()}
    return {name: value for name, value in found.items() if not name.startswith("_")}


TWINS = [
    pytest.param(function, methods(twin).get(name), id=f"{facade.__name__}.{name}")
    for facade, twin in PAIRS
    for name, function in methods(facade).items()
]


def parameters(function) -> list[tuple[object, ...]]:
    given = inspect.signature(function).parameters.values()
    return [(each.name, each.kind, each.default, synchronous(each.annotation)) for each in given]


def synchronous(annotation) -> str:
    """An annotation of the asynchronous side, as the synchronous side has it."""
    return str(annotation).replace("Async", "").replace("asyncio.", "threading.")


@pytest.mark.parametrize(("facade", "twin"), PAIRS)
def test_they_have_the_same_methods_in_the_same_order(facade, twin):
    assert list(methods(facade)) == list(methods(twin))
    assert parameters(facade) == parameters(twin)


@pytest.mark.parametrize(("function", "twin"), TWINS)
def test_they_take_the_same_and_return_the_same(function, twin):
    assert parameters(function) == parameters(twin)
    answers = [inspect.signature(each).return_annotation for each in (function, twin)]
    assert answers[0] == synchronous(answers[1])


@pytest.mark.parametrize(("function", "twin"), TWINS)
def test_they_say_the_same(function, twin):
    theirs, ours = SAID_OTHERWISE.get(function.__name__, ("", ""))
    assert theirs in inspect.getdoc(twin)
    assert inspect.getdoc(twin).replace(theirs, ours) == inspect.getdoc(function)


@pytest.mark.parametrize(("function", "twin"), TWINS)
def test_all_are_awaited_but_those_that_do_nothing_yet(function, twin):
    assert not inspect.iscoroutinefunction(function)
    assert inspect.iscoroutinefunction(twin) is (twin.__name__ not in NOT_AWAITED)
