# pyright: reportUnnecessaryTypeIgnoreComment=error
"""What type checkers must know of the SQLAlchemy adapter; checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, assert_type

from sqlalchemy import MetaData, create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, create_async_engine
from sqlalchemy.orm import Session, scoped_session

from txmessaging import AsyncMessaging, Messaging, SendResult
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage, Tables, ajoined, joined
from txmessaging.ports import AsyncHostTransaction, AsyncStorage, HostTransaction, Storage

engine = create_engine("postgresql+psycopg://localhost/market")
async_engine = create_async_engine("postgresql+asyncpg://localhost/market")

storage = SQLAlchemyStorage(engine, metadata=MetaData(), schema="talk", prefix="m_", busy_timeout=5.0)
async_storage = AsyncSQLAlchemyStorage(async_engine, schema="talk")
in_a_thread = AsyncSQLAlchemyStorage(create_engine("sqlite:///market.db"))

port: Storage = storage
async_port: AsyncStorage = async_storage
assert_type(storage.tables, Tables)
assert_type(async_storage.metadata, MetaData)

messaging = Messaging(storage)
async_messaging = AsyncMessaging(async_storage)


def joining(session: Session, connection: Connection, scoped: scoped_session[Any]) -> None:
    """A session or connection of the host carries the library's writes."""
    host: HostTransaction = joined(session)
    assert_type(messaging.on(host), Messaging)
    assert_type(messaging.on(joined(connection)).send("T-1", sender="u1", body="Hello"), SendResult)
    messaging.on(joined(scoped))
    joined(engine)  # type: ignore[arg-type]
    ajoined(session)  # type: ignore[arg-type]
    async_messaging.on(host)  # type: ignore[arg-type]


async def joining_async(session: AsyncSession, connection: AsyncConnection) -> None:
    """The same, awaited."""
    host: AsyncHostTransaction = ajoined(session)
    assert_type(async_messaging.on(host), AsyncMessaging)
    assert_type(await async_messaging.on(ajoined(connection)).send("T-1", sender="u1", body="Hi"), SendResult)
    joined(session)  # type: ignore[arg-type]
    messaging.on(host)  # type: ignore[arg-type]


Messaging(async_storage)  # type: ignore[arg-type]
AsyncMessaging(storage)  # type: ignore[arg-type]
SQLAlchemyStorage(async_engine)  # type: ignore[arg-type]
