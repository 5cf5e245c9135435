"""What every suppression rule is worth: delete one after the other and look what becomes worse.

A rule is a function that can be replaced by one that never objects, an entry of a table that can be left out,
or a weight that can be nothing. One whose deletion makes nothing worse has no reason to be there.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final
from unittest import mock

from attrs import frozen

from benchmarks.detector.corpus import Message
from benchmarks.detector.ours import ours
from benchmarks.detector.quality import Totals, judge, totals

PACKAGE: Final = "txmessaging.detection"


def _no(*_: object, **__: object) -> bool:
    return False


def _nothing(*_: object, **__: object) -> str:
    return ""


def _no_answer(*_: object, **__: object) -> None:
    return None


def _none(*_: object, **__: object) -> tuple[()]:
    return ()


# Module, function, and what stands in for it: the answer that suppresses nothing.
FUNCTIONS: Final[Sequence[tuple[str, str, Callable[..., object]]]] = (
    ("phone.counter_evidence", "other_numbers", _none),
    ("phone.check_digits", "check_digit_of", _nothing),
    ("phone.traits", "_counts_on", _no),
    ("phone.traits", "_is_counted", _no),
    ("phone.traits", "_is_price_talk", _no),
    ("link.plain", "_other_thing", _no_answer),
    ("link.clues", "_is_collision", _no),
    ("link.cues", "speaks_of_files", _no),
    ("email.clues", "_is_ordinary", _no),
)

# Module and table: every entry is a rule of its own. Without it, it is left out.
TABLES: Final[Sequence[tuple[str, str]]] = (
    ("phone.counter_evidence", "_SHAPES"),
    ("phone.check_digits", "_CHECKS"),
)

# Module and table of weights: what speaks against a detail weighs nothing then.
WEIGHTS: Final[Sequence[tuple[str, str]]] = (("phone.weights", "WEIGHTS"),)


@frozen
class Deletion:
    """One rule that can be deleted.

    Attributes:
        name: As it is printed.
        module: Where it is defined, below the detection package.
        attribute: Its name, or that of its table.
        instead: What takes its place.
    """

    name: str
    module: str
    attribute: str
    instead: Any

    @contextlib.contextmanager
    def made(self) -> Iterator[None]:
        """Delete the rule in every module that has imported it."""
        original = getattr(importlib.import_module(f"{PACKAGE}.{self.module}"), self.attribute)
        with contextlib.ExitStack() as stack:
            for module in _modules():
                for name, value in list(vars(module).items()):
                    if value is original:
                        stack.enter_context(mock.patch.object(module, name, self.instead))
            _forget()
            yield
        _forget()


def deletions() -> Iterator[Deletion]:
    """Every rule that can be deleted."""
    for module, name, instead in FUNCTIONS:
        yield Deletion(f"{module}.{name}", module, name, instead)
    for module, name in TABLES:
        table = _table(module, name)
        for key in table:
            rest = {other: value for other, value in table.items() if other != key}
            yield Deletion(f"{module}.{name}: {key}", module, name, rest)
    for module, name in WEIGHTS:
        table = _table(module, name)
        for key in (key for key, weight in table.items() if weight < 0):
            yield Deletion(f"{module}: {key}", module, name, {**table, key: 0.0})


def _table(module: str, name: str) -> Mapping[Any, Any]:
    table: Mapping[Any, Any] = getattr(importlib.import_module(f"{PACKAGE}.{module}"), name)
    return table


def ablated(messages: Sequence[Message]) -> Iterator[tuple[str, Totals]]:
    """The totals without each rule."""
    for deletion in deletions():
        with deletion.made():
            yield deletion.name, totals(judge(ours, messages))


def _modules() -> list[Any]:
    return [module for name, module in sys.modules.items() if name.startswith(PACKAGE)]


def _forget() -> None:
    """Empty the caches: an answer may have come from a rule that is gone."""
    for module in _modules():
        for value in list(vars(module).values()):
            if callable(getattr(value, "cache_clear", None)):
                value.cache_clear()
