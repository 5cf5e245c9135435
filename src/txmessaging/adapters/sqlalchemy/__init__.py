"""SQLAlchemy storage: the conversations in the host's own database, SQLite or PostgreSQL.

Needs the extra `txmessaging[sqlalchemy]`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from txmessaging.errors import MissingExtra

try:
    import sqlalchemy as _sqlalchemy
except ImportError:
    raise MissingExtra(
        "SQLAlchemy is not installed; install the extra: pip install 'txmessaging[sqlalchemy]'",
        extra="sqlalchemy",
    ) from None

from txmessaging.adapters.sqlalchemy.storage import SQLAlchemyStorage, joined
from txmessaging.adapters.sqlalchemy.tables import Tables

if TYPE_CHECKING:
    from txmessaging.adapters.sqlalchemy.async_storage import AsyncSQLAlchemyStorage, ajoined

__all__ = ["AsyncSQLAlchemyStorage", "SQLAlchemyStorage", "Tables", "ajoined", "joined"]

del _sqlalchemy


def __getattr__(name: str) -> object:
    """The asynchronous names, when first used: they need greenlet, and a synchronous host may do without."""
    if name not in ("AsyncSQLAlchemyStorage", "ajoined"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        async_storage = importlib.import_module(f"{__name__}.async_storage")
    except ImportError:
        raise MissingExtra(
            "greenlet is not installed; install the extra: pip install 'txmessaging[asyncio]'",
            extra="asyncio",
        ) from None
    return getattr(async_storage, name)
