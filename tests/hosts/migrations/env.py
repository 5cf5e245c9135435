"""Alembic's environment of the host whose models are in `host_models`."""

from __future__ import annotations

from alembic import context
from host_models import metadata
from sqlalchemy import create_engine

from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

url = context.config.get_main_option("sqlalchemy.url")
engine = create_engine(url)
# This puts the tables on your MetaData. Give it the prefix and the schema that your application gives.
SQLAlchemyStorage(engine, metadata=metadata)

with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
