"""A marketplace in Flask: an order and its conversation are one transaction of Flask-SQLAlchemy.

    flask --app "examples/flask_market.py:create_app('postgresql+psycopg://market@localhost/market')" run

The header X-User stands for your log-in. The dispatcher that mails runs beside it, in a process of its own.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import DateTime, Text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from txmessaging import Message, Messaging, SendResult, Transaction, TxMessagingError
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage, joined
from txmessaging.errors import NotFound, RetryTransaction, Unavailable

T = TypeVar("T")
Answer = tuple[dict[str, Any], int]
TRIES = 5


class Base(DeclarativeBase):
    """The base of the host's models."""


db = SQLAlchemy(model_class=Base)


class Order(db.Model):  # type: ignore[name-defined,misc]  # made at run time
    """What somebody bought, as the host keeps it."""

    __tablename__ = "orders"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    buyer: Mapped[str] = mapped_column(Text)
    seller: Mapped[str] = mapped_column(Text)
    item: Mapped[str] = mapped_column(Text)
    bought_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))

    def initiated_at(self) -> datetime:
        """The time to state, the same each time; SQLite gives it back without its zone."""
        return self.bought_at if self.bought_at.tzinfo else self.bought_at.replace(tzinfo=UTC)


def create_app(database: str) -> Flask:
    """The application on a database."""
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = database
    db.init_app(app)
    with app.app_context():
        storage = SQLAlchemyStorage(db.engine, metadata=db.metadata)
        db.create_all()  # in production: Alembic
    app.extensions["messaging_storage"] = storage  # for the dispatcher
    # `db.session` is the current request's at each call, so this is done once.
    app.extensions["messaging"] = Messaging(storage).on(joined(db.session))
    routes(app)
    return app


def in_transaction(work: Callable[[], T]) -> T:
    """Do the work of a request and commit it; what lost a race is rolled back and done again."""
    attempt = 0
    while True:
        try:
            done = work()
            db.session.commit()
        except Exception as error:
            db.session.rollback()
            attempt += 1
            if attempt == TRIES or not worth_repeating(error):
                raise
        else:
            return done
        # Without a pause, those who lost meet again.
        time.sleep(random.random() * 0.05 * 2**attempt)  # noqa: S311


def worth_repeating(error: Exception) -> bool:
    """Whether the work of a request may succeed if it is done again from the start."""
    if isinstance(error, DBAPIError):  # the host's own statements, and its COMMIT
        raced = getattr(error.orig, "sqlstate", None) in ("40001", "40P01")
        # A connection lost at COMMIT, or the same order twice at once: the next try sees what is kept.
        return raced or error.connection_invalidated or isinstance(error, IntegrityError)
    return isinstance(error, (RetryTransaction, Unavailable))


def routes(app: Flask) -> None:
    """What the application answers."""
    messaging = cast("Messaging", app.extensions["messaging"])

    @app.post("/orders")
    def buy() -> Answer:
        said = request.get_json()
        order_id, seller, item = said["id"], said["seller"], said["item"]

        def work() -> None:
            order = db.session.get(Order, order_id)
            if order is None:
                now = datetime.now(UTC)
                order = Order(id=order_id, buyer=user(), seller=seller, item=item, bought_at=now)
                db.session.add(order)
                db.session.flush()  # the library does not
            # Refused with 409 if the order is there already, and somebody else's.
            messaging.open_thread(
                Transaction(
                    id=order_id,
                    buyer=user(),
                    seller=seller,
                    initiated_at=order.initiated_at(),
                    reference=f"Order {order_id}",
                )
            )

        in_transaction(work)
        return {"id": order_id}, 201

    @app.post("/orders/<order_id>/messages")
    def send(order_id: str) -> Answer:
        said = request.get_json()
        result = in_transaction(
            lambda: messaging.send(
                order_id,
                sender=user(),
                body=said["body"],
                topic=said.get("topic", "other"),
                client_id=said.get("client_id"),
            )
        )
        return told(result)

    @app.get("/orders/<order_id>/messages")
    def read(order_id: str) -> Answer:
        before = request.args.get("before", type=int)
        page = messaging.read(order_id, reader=user(), before=before)
        return {"messages": [shown(message) for message in page.messages], "next": page.next}, 200

    @app.put("/orders/<order_id>/read")
    def mark_read(order_id: str) -> Answer:
        through = request.get_json()["through"]
        thread = in_transaction(lambda: messaging.mark_read(order_id, reader=user(), through=through))
        return {"unread": thread.unread}, 200

    @app.get("/inbox")
    def inbox() -> Answer:
        page = messaging.inbox(user(), cursor=request.args.get("cursor"))
        threads = [
            {"order": thread.transaction_id, "with": thread.counterpart, "unread": thread.unread}
            for thread in page.threads
        ]
        return {"threads": threads, "next": page.next, "unread": messaging.unread_total(user())}, 200

    @app.errorhandler(TxMessagingError)
    def failed(error: TxMessagingError) -> Answer:
        db.session.rollback()
        # What went wrong inside is for the log; a stranger learns no more than "no such conversation".
        message = str(error) if error.http_status < 500 and not isinstance(error, NotFound) else error.code
        return {"code": error.code, "message": message, "retry": error.retryable}, error.http_status


def user() -> str:
    """Who asks."""
    return request.headers["X-User"]


def shown(message: Message) -> dict[str, Any]:
    """A message as JSON."""
    return {"seq": message.seq, "author": message.author, "body": message.body, "topic": message.topic}


def told(result: SendResult) -> Answer:
    """What became of a message. One that came back is no error: it is on the record, and was committed."""
    answer = {"outcome": result.outcome.value, "replayed": result.replayed}
    if result.explanation is not None:
        return answer | {"why": result.explanation.text()}, 422
    return answer, 200 if result.replayed else 201
