"""Makes calls in processes that may be killed in the middle of them.

Usage: python -m tests.faults.victims. Everything is loaded once; each line of the standard input, a job as
JSON, is done by a fork. It prints the process id, and at the end one line of JSON with what the fork said
and how it ended.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import signal
import sys
import threading
import time
from typing import Any

from sqlalchemy import create_engine, event, text
from sqlalchemy.ext.asyncio import create_async_engine
from tests.faults.calls import CALLS, HOSTED, NUMBER, Place
from tests.faults.proxy import MARK

from txmessaging import AsyncMessaging, Messaging
from txmessaging.adapters.sqlalchemy import AsyncSQLAlchemyStorage, SQLAlchemyStorage

OPTIONS = {"psycopg": {"sslmode": "disable", "gssencmode": "disable"}, "asyncpg": {"ssl": False}}


class Statements:
    """Tells each statement of SQLite as it begins, and kills this process at the n-th."""

    def __init__(self, say, kill_at: int | None) -> None:
        self._say = say
        self._kill_at = kill_at
        self._count = 0
        self.armed = False

    def connected(self, driver: Any, _: object) -> None:
        driver.set_trace_callback(self.begins)

    def begins(self, statement: str) -> None:
        if not self.armed:
            return
        self._count += 1
        self._say("begins", statement.split(maxsplit=1)[0])
        if self._count == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


def do(job: dict[str, Any], say) -> None:
    if job.get("kill_after") is not None:
        timer = threading.Timer(job["kill_after"], os.kill, (os.getpid(), signal.SIGKILL))
        timer.daemon = True
        timer.start()
    if job["driver"] in {"asyncpg", "aiosqlite"}:
        asyncio.run(_do_async(job, say))
    else:
        _do_sync(job, say)
    if job["dies"]:
        os.kill(os.getpid(), signal.SIGKILL)


def _do_sync(job: dict[str, Any], say) -> None:
    engine = create_engine(job["url"], connect_args=OPTIONS.get(job["driver"], {}))
    statements = Statements(say, job.get("kill_at"))
    if job["driver"] == "sqlite":
        event.listen(engine, "connect", statements.connected)
    storage = SQLAlchemyStorage(engine, busy_timeout=10)
    messaging = Messaging(storage)
    messaging.unread_total("nobody")
    if job["driver"] == "psycopg":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(MARK))
    statements.armed = True
    began = time.perf_counter()
    (CALLS | HOSTED)[job["call"]].make(Place(messaging, storage, job["transaction_id"], engine))
    say("returned", time.perf_counter() - began)


async def _do_async(job: dict[str, Any], say) -> None:
    engine = create_async_engine(job["url"], connect_args=OPTIONS.get(job["driver"], {}))
    storage = AsyncSQLAlchemyStorage(engine, busy_timeout=10)
    messaging = AsyncMessaging(storage)
    await messaging.unread_total("nobody")
    if job["driver"] == "asyncpg":
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text(MARK))
    began = time.perf_counter()
    made = (CALLS | HOSTED)[job["call"]].make(Place(messaging, storage, job["transaction_id"], engine))
    assert inspect.isawaitable(made)
    await made
    say("returned", time.perf_counter() - began)
    await engine.dispose()


def child(job: dict[str, Any], pipe: int) -> None:
    def say(word: str, what: object) -> None:
        os.write(pipe, (json.dumps([word, what]) + "\n").encode())

    try:
        do(job, say)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        say("raised", f"{type(error).__name__}: {error}")
        os._exit(1)
    os._exit(0)


def load() -> None:
    """Everything that the first call of a process loads: drivers, detectors, tables of phone numbers."""
    create_engine("postgresql+psycopg://")
    create_async_engine("postgresql+asyncpg://")
    engine = create_engine("sqlite://")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    at = Place(Messaging(storage), storage, "T-0")
    for call in (CALLS["send"], CALLS["note"]):
        call.prepare(at)
        call.make(at)
    at.send(NUMBER, "another")
    engine.dispose()


def main() -> None:
    load()
    for line in sys.stdin:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            child(json.loads(line), writing)
        os.close(writing)
        print(pid, flush=True)  # noqa: T201 - the answer to whoever gave the job
        with os.fdopen(reading) as pipe:
            said = [json.loads(each) for each in pipe if each.endswith("\n")]
        _, status = os.waitpid(pid, 0)
        print(json.dumps({"said": said, "status": os.waitstatus_to_exitcode(status)}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
