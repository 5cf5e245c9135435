"""examples/flask_market.py, with Flask's test client."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase
from tests.hosts.markets import (
    STORIES,
    a_commit_whose_answer_is_lost_is_done_again,
    an_order_without_its_conversation_is_not_kept,
    example,
    proxy_before,
)
from tests.hosts.shop import stated

from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage, joined

market = example("flask_market")


@pytest.fixture(params=["sqlite", "psycopg"])
def app(request, tmp_path):
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'market.db'}"
        yield from opened(url)
    else:
        postgres = request.getfixturevalue("postgres")
        with postgres.fresh_database() as name:
            yield from opened(postgres.url("psycopg", name))


def opened(url):
    app = market.create_app(url)
    yield app
    with app.app_context():
        market.db.engine.dispose()


def caller(app):
    def call(method, path, user, said=None):
        with app.test_client() as client:
            answer = client.open(path, method=method, json=said, headers={"X-User": user})
            return answer.status_code, answer.get_json()

    return call


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_the_market(app, story):
    story(caller(app))


def test_an_order_without_its_conversation_is_not_kept(app):
    def orders():
        with app.app_context():
            return list(market.db.session.scalars(select(market.Order.id)))

    an_order_without_its_conversation_is_not_kept(caller(app), orders)


def test_a_commit_whose_answer_is_lost_is_done_again(postgres):
    with (
        postgres.fresh_database() as name,
        proxy_before(postgres.url("psycopg", name)) as (proxy, url),
        contextmanager(opened)(url) as app,
    ):
        a_commit_whose_answer_is_lost_is_done_again(caller(app), proxy)


def test_with_several_binds_the_session_uses_the_default_one(tmp_path):
    app = Flask("binds")
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{tmp_path / 'market.db'}"
    app.config["SQLALCHEMY_BINDS"] = {"other": f"sqlite:///{tmp_path / 'other.db'}"}
    db = SQLAlchemy(app, model_class=type("Base", (DeclarativeBase,), {}))
    with app.app_context():
        storage = SQLAlchemyStorage(db.engine, metadata=db.metadata)
        db.create_all()
        inside = Messaging(storage).on(joined(db.session))
        inside.open_thread(stated("T-1"))
        db.session.commit()
        assert Messaging(storage).thread("T-1", reader="ann").transaction_id == "T-1"
        for engine in db.engines.values():
            engine.dispose()


def test_inside_the_server_errors_say_nothing_of_the_inside(app):
    with app.app_context():
        market.db.drop_all()
    status, answer = caller(app)("GET", "/inbox", "ann")
    assert (status, answer) == (
        503,
        {"code": "storage_error", "message": "storage_error", "retry": False},
    )
