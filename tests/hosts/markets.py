"""What the example applications must do, whatever framework they are built with."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import make_url
from tests.faults.proxy import LoseCommit, Proxy

EXAMPLES = Path(__file__).parents[2] / "examples"
Call = Callable[..., tuple[int, dict[str, Any]]]
"""A request: method, path, user, JSON; and the answer: status, JSON."""


def example(name: str) -> ModuleType:
    """An example as a module; its annotations are looked up by its name."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def bought(call: Call, order="T-1", user="ann", seller="bob"):
    return call("POST", "/orders", user, {"id": order, "seller": seller, "item": "a mug"})


def a_purchase_a_message_and_an_answer(call: Call) -> None:
    assert bought(call) == (201, {"id": "T-1"})
    hello = {"body": "Is it new?", "topic": "product_question", "client_id": "c-1"}
    assert call("POST", "/orders/T-1/messages", "ann", hello) == (
        201,
        {"outcome": "delivered", "replayed": False},
    )
    assert call("POST", "/orders/T-1/messages", "ann", hello) == (
        200,
        {"outcome": "delivered", "replayed": True},
    )
    assert call("POST", "/orders/T-1/messages", "bob", {"body": "It is."})[0] == 201
    status, page = call("GET", "/orders/T-1/messages", "bob")
    assert (status, page["next"]) == (200, None)
    assert [(it["seq"], it["author"], it["body"]) for it in page["messages"]] == [
        (1, "ann", "Is it new?"),
        (2, "bob", "It is."),
    ]
    assert [it["seq"] for it in call("GET", "/orders/T-1/messages?before=2", "bob")[1]["messages"]] == [1]
    threads = [{"order": "T-1", "with": "ann", "unread": 1}]
    assert call("GET", "/inbox", "bob") == (200, {"threads": threads, "next": None, "unread": 1})
    assert call("PUT", "/orders/T-1/read", "bob", {"through": 2}) == (200, {"unread": 0})
    assert call("GET", "/inbox", "bob")[1]["unread"] == 0


def what_came_back_is_on_the_record(call: Call) -> None:
    """The outcome is committed, so that a second try of the same number is blocked."""
    bought(call)
    number = {"body": "Call me at +1 415 555 2671"}
    for outcome in ("returned", "blocked"):
        status, answer = call("POST", "/orders/T-1/messages", "bob", number)
        assert (status, answer["outcome"]) == (422, outcome)
        assert answer["why"]
    assert call("GET", "/orders/T-1/messages", "ann")[1]["messages"] == []


def errors_have_their_http_status(call: Call) -> None:
    bought(call)
    hello = {"body": "Hello", "client_id": "c-1"}
    call("POST", "/orders/T-1/messages", "ann", hello)

    def refused(*request):
        status, answer = call(*request)
        return status, answer["code"]

    for order in ("T-1", "T-none"):
        assert refused("GET", f"/orders/{order}/messages", "eve") == (404, "thread_not_found")
        assert refused("POST", f"/orders/{order}/messages", "eve", hello) == (404, "thread_not_found")
    assert refused("POST", "/orders/T-1/messages", "ann", hello | {"body": "Other"}) == (
        409,
        "client_id_reused",
    )
    assert refused("POST", "/orders/T-1/messages", "ann", {"body": " "}) == (400, "invalid_text")
    assert refused("PUT", "/orders/T-1/read", "ann", {"through": 9}) == (400, "invalid_number")
    assert refused("GET", "/inbox?cursor=none", "ann") == (400, "invalid_cursor")


def an_order_without_its_conversation_is_not_kept(call: Call, orders: Callable[[], list[str]]) -> None:
    """Nobody buys from themselves: the library refuses, and the order goes with it."""
    status, answer = bought(call, user="ann", seller="ann")
    assert (status, answer["code"]) == (400, "invalid_transaction")
    assert orders() == []
    assert call("GET", "/inbox", "ann")[1]["threads"] == []
    assert bought(call)[0] == 201
    assert orders() == ["T-1"]


def a_double_click_is_one_message(call: Call) -> None:
    """Eight requests at once with one client id, and eight with one each."""
    bought(call)
    bodies = [{"body": "Hello", "client_id": "c-1"}] * 8
    bodies += [{"body": f"Piece {number}", "client_id": f"p-{number}"} for number in range(8)]
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda body: call("POST", "/orders/T-1/messages", "ann", body), bodies))
    assert sorted(status for status, _ in answers) == [200] * 7 + [201] * 9
    seen = [it["body"] for it in call("GET", "/orders/T-1/messages", "bob")[1]["messages"]]
    assert sorted(seen) == ["Hello", *(f"Piece {number}" for number in range(8))]
    assert call("GET", "/inbox", "bob")[1]["unread"] == 9


def an_order_that_is_sent_again_is_answered_alike(call: Call) -> None:
    """Whoever got no answer asks again, and may be quicker than the first request."""
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: bought(call), range(8)))
    assert answers == [(201, {"id": "T-1"})] * 8
    assert bought(call) == (201, {"id": "T-1"})
    assert [thread["order"] for thread in call("GET", "/inbox", "ann")[1]["threads"]] == ["T-1"]


def an_order_of_others_is_not_taken_over(call: Call) -> None:
    bought(call)
    for user, seller in (("eve", "bob"), ("ann", "eve")):
        status, answer = bought(call, user=user, seller=seller)
        assert (status, answer["code"]) == (409, "parties_differ")
    assert call("GET", "/inbox", "eve")[1]["threads"] == []


@contextmanager
def proxy_before(url: str) -> Iterator[tuple[Proxy, str]]:
    """A proxy that counts from the start, and the URL that leads through it."""
    parts = make_url(url)
    if parts.host is None or parts.host.startswith("/"):
        pytest.skip("the server is behind a socket, where no proxy can stand")
    plain = (
        {"ssl": "disable"}
        if "asyncpg" in parts.drivername
        else {"sslmode": "disable", "gssencmode": "disable"}
    )
    with Proxy((parts.host, parts.port or 5432)) as proxy:
        proxy.counts_from_start = True
        through = parts.set(host="127.0.0.1", port=proxy.port).update_query_dict(plain)
        yield proxy, through.render_as_string(hide_password=False)


def a_commit_whose_answer_is_lost_is_done_again(call: Call, proxy: Proxy) -> None:
    """The request is answered as if nothing had happened, and what it did is there once."""
    proxy.fault = LoseCommit(answered=True)
    assert bought(call) == (201, {"id": "T-1"})
    assert proxy.fault.left == 0
    for answered, status in ((True, 200), (False, 201)):
        proxy.fault = LoseCommit(answered=answered)
        hello = {"body": f"Hello {status}", "client_id": f"c-{status}"}
        sent = call("POST", "/orders/T-1/messages", "ann", hello)
        assert sent == (status, {"outcome": "delivered", "replayed": answered})
        assert proxy.fault.left == 0
    seen = [it["body"] for it in call("GET", "/orders/T-1/messages", "bob")[1]["messages"]]
    assert seen == ["Hello 200", "Hello 201"]


STORIES = (
    a_purchase_a_message_and_an_answer,
    what_came_back_is_on_the_record,
    errors_have_their_http_status,
    a_double_click_is_one_message,
    an_order_that_is_sent_again_is_answered_alike,
    an_order_of_others_is_not_taken_over,
)
