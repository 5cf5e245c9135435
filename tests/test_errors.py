from __future__ import annotations

import pickle
import re

import pytest

from txmessaging import errors
from txmessaging.errors import InvalidText, MissingExtra, TxMessagingError

TREE = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)]


def test_there_is_one_tree():
    assert all(issubclass(error, TxMessagingError) for error in TREE)
    assert len(TREE) > 30


def test_codes_are_unique_and_stable_words():
    codes = [error.code for error in TREE]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", code) for code in codes)


@pytest.mark.parametrize("error", TREE)
def test_each_error_names_its_status_and_is_documented(error):
    assert 400 <= error.http_status < 600
    assert isinstance(error.retryable, bool)
    assert error.__doc__.strip()


def test_the_documented_tree_is_the_real_one():
    drawn = re.findall(r"^ *[│ ]*[├└]── (\w+)(?: +(\d{3}))?", errors.__doc__, re.MULTILINE)
    named = dict(drawn)
    assert set(named) | {"TxMessagingError"} == {error.__name__ for error in TREE}
    for error in TREE:
        if named.get(error.__name__):
            assert error.http_status == int(named[error.__name__])


@pytest.mark.parametrize("error", TREE)
def test_errors_survive_pickling(error):
    raised = error("something is wrong", limit=7, name="body", nothing=None)
    again = pickle.loads(pickle.dumps(raised))  # noqa: S301 - what was just pickled
    assert type(again) is error
    assert (str(again), again.args, again.context) == (str(raised), raised.args, raised.context)
    assert again.context == {"limit": 7, "name": "body", "nothing": None}


def test_context_is_part_of_no_message():
    error = InvalidText("body is empty; write something", problem="empty")
    assert str(error) == "body is empty; write something"
    assert error.context["problem"] == "empty"


def test_a_missing_extra_is_an_import_error_too():
    with pytest.raises(ImportError):
        raise MissingExtra("install txmessaging[sqlalchemy]", extra="sqlalchemy")
