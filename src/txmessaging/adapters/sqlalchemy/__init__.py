"""SQLAlchemy storage: the conversations in the host's own SQLite database.

Needs the extra `txmessaging[sqlalchemy]`.
"""

from __future__ import annotations

from txmessaging.errors import MissingExtra

try:
    import sqlalchemy as _sqlalchemy
except ImportError:
    raise MissingExtra(
        "SQLAlchemy is not installed; install the extra: pip install 'txmessaging[sqlalchemy]'",
        extra="sqlalchemy",
    ) from None

from txmessaging.adapters.sqlalchemy.storage import SQLAlchemyStorage
from txmessaging.adapters.sqlalchemy.tables import Tables

__all__ = ["SQLAlchemyStorage", "Tables"]

del _sqlalchemy
