from __future__ import annotations

import asyncio
import inspect
import shutil
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, create_engine
from tests.hosts.shop import METADATA, Premises, sqlite_file
from tests.servers.postgres import Server

from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

SQLITE = ("sqlite", "sqlite worker", "aiosqlite")
POSTGRESQL = ("psycopg", "asyncpg")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine in an event loop, with its shop open."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}

    async def run() -> None:
        if "shop" not in wanted:
            await pyfuncitem.obj(**wanted)
            return
        async with wanted.pop("shop") as shop:
            await pyfuncitem.obj(**wanted, shop=shop)

    asyncio.run(run())
    return True


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    """An SQLite file with the tables; copy it."""
    return sqlite_file(tmp_path_factory.mktemp("hosts") / "market.db")


@pytest.fixture(scope="session")
def hosts_database(postgres: Server) -> Iterator[Engine]:
    """An engine on a database with the tables."""
    with postgres.fresh_database() as name:
        engine = create_engine(postgres.url("psycopg", name), isolation_level="AUTOCOMMIT")
        SQLAlchemyStorage(engine.execution_options(isolation_level="READ COMMITTED")).create_tables()
        METADATA.create_all(engine)
        yield engine
        engine.dispose()


@pytest.fixture
def empty_database(hosts_database: Engine) -> str:
    """The name of a database with the tables and nothing in them; whoever was left in it is out."""
    with hosts_database.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        tables = "txm_thread, txm_entry, txm_strike, txm_standing, txm_outbox, txm_audit, orders"
        connection.exec_driver_sql(f"TRUNCATE {tables}")
    return hosts_database.url.database


@pytest.fixture(params=[*SQLITE, *POSTGRESQL])
def premises(request, tmp_path) -> Premises:
    """Where a shop can be opened, on every engine."""
    return premises_of(request, request.param, tmp_path)


@pytest.fixture(params=POSTGRESQL)
def server_premises(request, tmp_path) -> Premises:
    return premises_of(request, request.param, tmp_path)


@pytest.fixture(params=SQLITE)
def sqlite_premises(request, tmp_path) -> Premises:
    return premises_of(request, request.param, tmp_path)


def premises_of(request, kind, tmp_path) -> Premises:
    if kind in POSTGRESQL:
        name = request.getfixturevalue("empty_database")
        return Premises(request.getfixturevalue("postgres").url(kind, name))
    path = tmp_path / "market.db"
    shutil.copy(request.getfixturevalue("empty_file"), path)
    return Premises(f"sqlite{'' if kind == 'sqlite' else '+aiosqlite'}:///{path}", worker="worker" in kind)


@pytest.fixture
def shop(premises):
    """A shop, open while the test runs."""
    return premises.open()
