"""The kit through PgBouncer in transaction pooling: `make pgbouncer`, not part of `make test`.

Each transaction may run on another server connection, so nothing may be kept in a session: no prepared
statement by name, no setting, no lock. The drivers are told so, as docs/how-to/use-postgresql.md says.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from tests.conformance.test_postgresql import Asyncpg, Psycopg
from tests.servers.pgbouncer import PgBouncer

from txmessaging.testing import AsyncStorageContract, StorageContract


class ThroughPgBouncer:
    @pytest.fixture(autouse=True)
    def _on_the_server(self, pgbouncer):
        self.server = pgbouncer


@pytest.fixture(scope="module")
def pgbouncer(postgres):
    with PgBouncer(postgres, pool_mode="transaction") as pooler:
        yield pooler


class TestPsycopg(StorageContract, ThroughPgBouncer, Psycopg):
    examples = 10

    def engine_options(self) -> dict[str, Any]:
        return super().engine_options() | {"connect_args": {"prepare_threshold": None}}


class TestAsyncpg(AsyncStorageContract, ThroughPgBouncer, Asyncpg):
    examples = 10

    def engine_options(self) -> dict[str, Any]:
        unnamed = {
            "statement_cache_size": 0,
            "prepared_statement_cache_size": 0,
            "prepared_statement_name_func": lambda: f"__asyncpg_{uuid4()}__",
        }
        return super().engine_options() | {"connect_args": unnamed}
