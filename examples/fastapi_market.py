"""A marketplace in FastAPI: an order and its conversation are one transaction of an AsyncSession.

The header X-User stands for your log-in. The dispatcher that mails runs beside it, in a process of its own.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

import attrs
from fastapi import Depends, FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy import DateTime, Text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from txmessaging import AsyncMessaging, Message, SendResult, Transaction, TxMessagingError
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, ajoined
from txmessaging.errors import NotFound, RetryTransaction, Unavailable

T = TypeVar("T")
TRIES = 5


class Base(DeclarativeBase):
    """The base of the host's models."""


class Order(Base):
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


@attrs.frozen
class Market:
    """What the requests share."""

    engine: AsyncEngine
    messaging: AsyncMessaging

    async def in_transaction(self, work: Callable[[AsyncSession, AsyncMessaging], Awaitable[T]]) -> T:
        """Do the work of a request and commit it; what lost a race is rolled back and done again."""
        attempt = 0
        while True:
            try:
                async with AsyncSession(self.engine) as session, session.begin():
                    return await work(session, self.messaging.on(ajoined(session)))
            except Exception as error:
                attempt += 1
                if attempt == TRIES or not worth_repeating(error):
                    raise
            # Without a pause, those who lost meet again.
            await asyncio.sleep(random.random() * 0.05 * 2**attempt)  # noqa: S311


def worth_repeating(error: Exception) -> bool:
    """Whether the work of a request may succeed if it is done again from the start."""
    if isinstance(error, DBAPIError):  # the host's own statements, and its COMMIT
        raced = getattr(error.orig, "sqlstate", None) in ("40001", "40P01")
        # A connection lost at COMMIT, or the same order twice at once: the next try sees what is kept.
        return raced or error.connection_invalidated or isinstance(error, IntegrityError)
    return isinstance(error, (RetryTransaction, Unavailable))


def create_app(database: str) -> FastAPI:
    """The application on a database."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # In here, since the connections of asyncpg belong to the event loop.
        engine = create_async_engine(database)
        storage = AsyncSQLAlchemyStorage(engine, metadata=Base.metadata)
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)  # in production: Alembic
        app.state.market = Market(engine, AsyncMessaging(storage))
        yield
        await engine.dispose()

    app = FastAPI(lifespan=lifespan)
    app.add_exception_handler(TxMessagingError, failed)
    app.post("/orders", status_code=201)(buy)
    app.post("/orders/{order_id}/messages", status_code=201)(send)
    app.get("/orders/{order_id}/messages")(read)
    app.put("/orders/{order_id}/read")(mark_read)
    app.get("/inbox")(inbox)
    return app


async def failed(_: Request, error: Exception) -> JSONResponse:
    """The answer for an error of the library; its transaction is rolled back by then."""
    assert isinstance(error, TxMessagingError)
    # What went wrong inside is for the log; a stranger learns no more than "no such conversation".
    message = str(error) if error.http_status < 500 and not isinstance(error, NotFound) else error.code
    content = {"code": error.code, "message": message, "retry": error.retryable}
    return JSONResponse(content, error.http_status)


def market_of(request: Request) -> Market:
    """What `create_app` made."""
    market: Market = request.app.state.market
    return market


Here = Annotated[Market, Depends(market_of)]
User = Annotated[str, Header(alias="X-User")]


class NewOrder(BaseModel):
    """A purchase."""

    id: str
    seller: str
    item: str


class NewMessage(BaseModel):
    """A message, with an id that the client drew for it."""

    body: str
    topic: str = "other"
    client_id: str | None = None


class Mark(BaseModel):
    """How far somebody has read."""

    through: int


async def buy(said: NewOrder, market: Here, user: User) -> dict[str, Any]:
    """The order and its conversation: both, or neither."""

    async def work(session: AsyncSession, messaging: AsyncMessaging) -> None:
        order = await session.get(Order, said.id)
        if order is None:
            now = datetime.now(UTC)
            order = Order(id=said.id, buyer=user, seller=said.seller, item=said.item, bought_at=now)
            session.add(order)
            await session.flush()  # the library does not
        # Refused with 409 if the order is there already, and somebody else's.
        await messaging.open_thread(
            Transaction(
                id=said.id,
                buyer=user,
                seller=said.seller,
                initiated_at=order.initiated_at(),
                reference=f"Order {said.id}",
            )
        )

    await market.in_transaction(work)
    return {"id": said.id}


async def send(
    order_id: str, said: NewMessage, market: Here, user: User, response: Response
) -> dict[str, Any]:
    """What became of a message. One that came back is no error: it is on the record, and was committed."""

    async def work(_: AsyncSession, messaging: AsyncMessaging) -> SendResult:
        return await messaging.send(
            order_id, sender=user, body=said.body, topic=said.topic, client_id=said.client_id
        )

    result = await market.in_transaction(work)
    answer = {"outcome": result.outcome.value, "replayed": result.replayed}
    if result.explanation is not None:
        response.status_code = 422
        return answer | {"why": result.explanation.text()}
    response.status_code = 200 if result.replayed else 201
    return answer


async def read(order_id: str, market: Here, user: User, before: int | None = None) -> dict[str, Any]:
    """A page of a conversation, in a transaction of the library's own."""
    page = await market.messaging.read(order_id, reader=user, before=before)
    return {"messages": [shown(message) for message in page.messages], "next": page.next}


async def mark_read(order_id: str, said: Mark, market: Here, user: User) -> dict[str, Any]:
    """How much is still unread."""
    thread = await market.messaging.mark_read(order_id, reader=user, through=said.through)
    return {"unread": thread.unread}


async def inbox(market: Here, user: User, cursor: str | None = None) -> dict[str, Any]:
    """The user's conversations, the last delivered first."""
    page = await market.messaging.inbox(user, cursor=cursor)
    threads = [
        {"order": thread.transaction_id, "with": thread.counterpart, "unread": thread.unread}
        for thread in page.threads
    ]
    return {"threads": threads, "next": page.next, "unread": await market.messaging.unread_total(user)}


def shown(message: Message) -> dict[str, Any]:
    """A message as JSON."""
    return {"seq": message.seq, "author": message.author, "body": message.body, "topic": message.topic}
