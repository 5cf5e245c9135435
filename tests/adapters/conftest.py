from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text

from txmessaging import Messaging, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

INITIATED = datetime.now(UTC) - timedelta(minutes=1)


class Shop:
    """A storage on a SQLite file, with engines that are closed at the end."""

    def __init__(self, path) -> None:
        self.path = path
        self._engines = []

    def engine(self, url=None, **options):
        engine = create_engine(url or f"sqlite:///{self.path}", **options)
        self._engines.append(engine)
        return engine

    def storage(self, engine=None, **options) -> SQLAlchemyStorage:
        return SQLAlchemyStorage(engine or self.engine(), **options)

    def opened(self, storage, *transaction_ids: str) -> Messaging:
        """Messaging with these conversations of the buyer ann and the seller bob."""
        messaging = Messaging(storage)
        for transaction_id in transaction_ids or ("T-1",):
            messaging.open_thread(
                Transaction(id=transaction_id, buyer="ann", seller="bob", initiated_at=INITIATED)
            )
        return messaging

    def close(self) -> None:
        for engine in self._engines:
            engine.dispose()


@pytest.fixture
def shop(tmp_path):
    """A shop whose tables are there."""
    shop = Shop(tmp_path / "market.db")
    shop.storage().create_tables()
    yield shop
    shop.close()


class ServerShop:
    """Engines and storages on one schema; all are closed at the end."""

    def __init__(self, server) -> None:
        self.server = server
        self.schema = f"shop_{uuid.uuid4().hex}"
        self._engines = []

    def engine(self, **options):
        engine = create_engine(self.server.url("psycopg"), **options)
        self._engines.append(engine)
        return engine

    def storage(self, engine=None, **options) -> SQLAlchemyStorage:
        return SQLAlchemyStorage(engine or self.engine(), schema=self.schema, **options)

    def opened(self, *transaction_ids: str, engine=None, **options) -> Messaging:
        """Messaging with these conversations of the buyer ann and the seller bob."""
        messaging = Messaging(self.storage(engine), **options)
        for transaction_id in transaction_ids or ("T-1",):
            messaging.open_thread(
                Transaction(id=transaction_id, buyer="ann", seller="bob", initiated_at=INITIATED)
            )
        return messaging

    def ask(self, statement: str, **values):
        """What another session of the server answers."""
        with self._engines[0].begin() as connection:
            connection.execute(text(f'SET search_path TO "{self.schema}"'))
            return connection.execute(text(statement), values).all()

    def close(self) -> None:
        for engine in self._engines:
            engine.dispose()


@pytest.fixture
def server_shop(postgres):
    """A shop on the server, in a schema of its own, whose tables are there."""
    shop = ServerShop(postgres)
    with shop.engine().begin() as connection:
        connection.execute(text(f'CREATE SCHEMA "{shop.schema}"'))
    shop.storage().create_tables()
    yield shop
    with shop.engine().begin() as connection:
        connection.execute(text(f'DROP SCHEMA "{shop.schema}" CASCADE'))
    shop.close()
