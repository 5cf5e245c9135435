"""What a storage does in either colour, on the synchronous engine that is at the bottom of both."""

from __future__ import annotations

import time
from typing import Final

from sqlalchemy import MetaData
from sqlalchemy.engine import Engine
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.schema import CreateIndex, CreateTable

from txmessaging.adapters.sqlalchemy import outbox, postgresql, savepoint, sqlite
from txmessaging.adapters.sqlalchemy.flavours import flavour_of
from txmessaging.adapters.sqlalchemy.statements import Clock, Statements
from txmessaging.adapters.sqlalchemy.tables import tables_on
from txmessaging.adapters.sqlalchemy.transaction import Operations, SQLAlchemyTransaction, Unit
from txmessaging.errors import ConfigurationError

_ONE_AT_A_TIME: Final = "SELECT pg_advisory_xact_lock(7306086970)"
"""Whoever creates tables on a server; `IF NOT EXISTS` is not safe between two of them."""


def _wall_clock() -> int:
    return time.time_ns() // 1000


class Core:
    """The tables, statements and transactions of a storage.

    Args:
        engine: a synchronous one.
        metadata, schema, prefix, busy_timeout, clock: as in `SQLAlchemyStorage`.

    Raises:
        ConfigurationError: see `SQLAlchemyStorage`.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        metadata: MetaData | None,
        schema: str | None,
        prefix: str,
        busy_timeout: float,
        clock: Clock | None,
    ) -> None:
        if "schema_translate_map" in engine.get_execution_options():
            raise ConfigurationError("schema_translate_map is not followed; give the storage its schema")
        self.engine = engine
        self.flavour = flavour_of(engine.dialect)
        self.busy_timeout = busy_timeout
        self.tables = tables_on(MetaData() if metadata is None else metadata, schema=schema, prefix=prefix)
        if self.flavour.is_server:
            # A reader sees one state until its end; a worker the rows as others have left them.
            self._reading = engine.execution_options(isolation_level="REPEATABLE READ")
            self._leasing = engine.execution_options(isolation_level="READ COMMITTED")
        else:
            self._sqlite = sqlite.Database(engine, busy_timeout=busy_timeout)
            clock = clock or _wall_clock
        self.operations = Operations(Statements(self.tables, self.flavour, clock))

    @property
    def outbox(self) -> outbox.Outbox:
        """What finds, leases and settles rows."""
        return self.operations.outbox

    def begin(self, *, write: bool) -> SQLAlchemyTransaction:
        """A transaction of our own."""
        return SQLAlchemyTransaction(self._unit(write=write), self.operations, write=write)

    def begin_leasing(self) -> SQLAlchemyTransaction:
        """A transaction of our own for a claim or a settlement."""
        unit = postgresql.Unit(self._leasing) if self.flavour.is_server else self._unit(write=True)
        return SQLAlchemyTransaction(unit, self.operations, write=True)

    def begin_joined(self, host: savepoint.HostConnection, *, write: bool) -> SQLAlchemyTransaction:
        """A scope inside the host's transaction."""
        return SQLAlchemyTransaction(savepoint.Unit(host, self.flavour), self.operations, write=write)

    def _unit(self, *, write: bool) -> Unit:
        if not self.flavour.is_server:
            return self._sqlite.unit()
        return postgresql.Unit(self.engine if write else self._reading)

    def create_tables(self, cursor: DBAPICursor) -> None:
        """Create what is not there yet, in the transaction that the cursor is in.

        Raises:
            ConfigurationError: the server's database is not in UTF-8.
        """
        if self.flavour.is_server:
            cursor.execute(_ONE_AT_A_TIME)
            cursor.execute("SHOW server_encoding")
            if cursor.fetchall()[0][0] != "UTF8":
                raise ConfigurationError("the database must be one in the encoding UTF8")
        for table in self.tables.of.values():
            cursor.execute(self._ddl(CreateTable(table, if_not_exists=True)))
            for index in sorted(table.indexes, key=lambda index: str(index.name)):
                cursor.execute(self._ddl(CreateIndex(index, if_not_exists=True)))

    def _ddl(self, construct: CreateTable | CreateIndex) -> str:
        return str(construct.compile(dialect=self.flavour.dialect))
