from __future__ import annotations

import psycopg
import pytest
from sqlalchemy import create_engine, text
from tests.servers import pgbouncer
from tests.servers.pgbouncer import PgBouncer, PgBouncerNotFound, find_pgbouncer


def skip_without_pgbouncer() -> None:
    try:
        find_pgbouncer()
    except PgBouncerNotFound as missing:
        pytest.skip(str(missing))


def test_a_session_may_change_its_connection_between_transactions(postgres):
    skip_without_pgbouncer()
    with (
        postgres.fresh_database() as name,
        PgBouncer(postgres, settings={"default_pool_size": "1"}) as pooler,
        psycopg.connect(pooler.dsn_of(name)) as first,
        psycopg.connect(pooler.dsn_of(name)) as second,
    ):
        served = [session.execute("SELECT pg_backend_pid()").fetchone() for session in (first,)]
        first.commit()
        served.append(second.execute("SELECT pg_backend_pid()").fetchone())
        second.commit()
        assert served[0] == served[1]


def test_its_url_serves_every_database_and_nothing_is_left(postgres):
    skip_without_pgbouncer()
    with postgres.fresh_database() as name, PgBouncer(postgres, "session") as pooler:
        engine = create_engine(pooler.url("psycopg", name))
        with engine.connect() as connection:
            assert connection.scalar(text("SELECT current_database()")) == name
        engine.dispose()
        folder = pooler._premises.folder
        assert folder.exists()
    assert not folder.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(pooler.dsn)


def test_the_error_says_how_to_install_it(postgres, monkeypatch):
    monkeypatch.setattr(pgbouncer, "_PLACES", "")
    with pytest.raises(PgBouncerNotFound, match="apt-get install pgbouncer"):
        PgBouncer(postgres)
