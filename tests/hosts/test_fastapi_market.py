"""examples/fastapi_market.py, run in an event loop of its own and called through ASGI."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from anyio.from_thread import start_blocking_portal
from httpx import ASGITransport, AsyncClient
from sqlalchemy import create_engine, select
from tests.hosts.markets import (
    STORIES,
    a_commit_whose_answer_is_lost_is_done_again,
    an_order_without_its_conversation_is_not_kept,
    example,
    proxy_before,
)

market = example("fastapi_market")


@contextmanager
def opened(url, sync_url):
    app = market.create_app(url)
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(app.router.lifespan_context(app)),
        portal.wrap_async_context_manager(
            AsyncClient(transport=ASGITransport(app), base_url="http://market.example")
        ) as client,
    ):

        def call(method, path, user, said=None):
            def request():
                return client.request(method, path, json=said, headers={"X-User": user})

            answer = portal.call(request)
            return answer.status_code, answer.json()

        yield call, sync_url


@pytest.fixture(params=["aiosqlite", "asyncpg"])
def app(request, tmp_path):
    """Calls the running application; and a URL for looking into its database."""
    if request.param == "aiosqlite":
        path = tmp_path / "market.db"
        with opened(f"sqlite+aiosqlite:///{path}", f"sqlite:///{path}") as made:
            yield made
    else:
        postgres = request.getfixturevalue("postgres")
        with (
            postgres.fresh_database() as name,
            opened(postgres.url("asyncpg", name), postgres.url("psycopg", name)) as made,
        ):
            yield made


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_the_market(app, story):
    story(app[0])


def test_an_order_without_its_conversation_is_not_kept(app):
    def orders():
        engine = create_engine(app[1])
        with engine.connect() as connection:
            found = list(connection.execute(select(market.Order.id)).scalars())
        engine.dispose()
        return found

    an_order_without_its_conversation_is_not_kept(app[0], orders)


def test_a_commit_whose_answer_is_lost_is_done_again(postgres):
    with (
        postgres.fresh_database() as name,
        proxy_before(postgres.url("asyncpg", name)) as (proxy, url),
        opened(url, "") as (call, _),
    ):
        a_commit_whose_answer_is_lost_is_done_again(call, proxy)
