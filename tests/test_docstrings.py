from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import txmessaging

WALKED = pkgutil.walk_packages(txmessaging.__path__, "txmessaging.")
MODULES = ["txmessaging", *(found.name for found in WALKED)]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_docstrings_are_true(name):
    module = importlib.import_module(name)
    assert module.__doc__
    assert doctest.testmod(module, optionflags=doctest.ELLIPSIS).failed == 0


def test_there_are_examples():
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = [test for name in MODULES for test in finder.find(importlib.import_module(name))]
    assert sum(bool(test.examples) for test in found) > 10
