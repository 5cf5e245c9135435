"""However the host has set up SQLite's driver, its rollback leaves nothing of ours.

https://docs.python.org/3/library/sqlite3.html#transaction-control
"""

from __future__ import annotations

import asyncio
import sqlite3

import pytest
from sqlalchemy import StaticPool, create_engine, text
from sqlalchemy.orm import Session
from tests.hosts.shop import explicit, stated

from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage, joined
from txmessaging.errors import Busy, ThreadNotFound


def left_alone(_engine):
    """The driver begins a transaction before the first statement that writes, and before nothing else."""


MODES = {
    "the default": ({}, left_alone),
    "the driver begins IMMEDIATE": ({"connect_args": {"isolation_level": "IMMEDIATE"}}, left_alone),
    "explicit BEGIN": ({}, explicit("BEGIN")),
    "explicit BEGIN IMMEDIATE": ({}, explicit("BEGIN IMMEDIATE")),
    "autocommit=False": ({"connect_args": {"autocommit": False}}, left_alone),
}


@pytest.fixture(params=MODES)
def shop(request, sqlite_premises):
    if request.param == "autocommit=False" and not hasattr(sqlite3, "LEGACY_TRANSACTION_CONTROL"):
        pytest.skip("Python 3.12 has it")
    options, set_up = MODES[request.param]
    return sqlite_premises.open(**options, set_up=set_up)


async def test_rolled_back_and_committed(shop):
    async with shop.visit() as visit:
        await visit.messaging.open_thread(stated("T-1"))
        await visit.order("T-1")
        await visit.send("lost")
        await visit.host.rollback()
        assert await shop.counts() == {}
        await visit.purchase("T-1")
        await visit.send("kept")
        await visit.host.commit()
        await visit.send("lost")
        await visit.host.rollback()
    assert await shop.bodies() == ["kept"]
    assert await shop.orders() == ["T-1"]
    assert await shop.sound()


async def test_our_error_leaves_the_hosts_rows(shop):
    async with shop.visit() as visit:
        with pytest.raises(ThreadNotFound):
            await visit.send(order="T-none")
        await visit.order("T-1")
        await visit.host.commit()
    assert (await shop.orders(), await shop.counts()) == (["T-1"], {})


async def test_a_savepoint_of_the_hosts_in_the_middle(shop):
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        savepoint = await visit.nested()
        await visit.send("kept")
        await savepoint.commit()
        savepoint = await visit.nested()
        await visit.send("lost")
        await savepoint.rollback()
        await visit.host.commit()
    assert await shop.bodies() == ["kept"]


async def test_a_savepoint_that_is_the_hosts_first_statement(shop, request):
    """In the driver's own modes its release is a commit; then the host's rows stay, and ours with them."""
    async with shop.visit() as visit:
        savepoint = await visit.nested()
        await visit.purchase("T-1")
        await visit.send()
        await savepoint.commit()
        await visit.host.rollback()
    begins = "explicit" in request.node.name or "autocommit" in request.node.name
    assert await shop.orders() == ([] if begins else ["T-1"])
    assert await shop.counts() == ({} if begins else {"Thread": 1, "Entry": 2, "OutboxRow": 1})


async def test_a_host_that_has_read_is_told_at_once_that_it_cannot_write(shop, request):
    """It holds an old state of the file, on which nobody can build: waiting would not help."""
    if "IMMEDIATE" in request.node.name and "explicit" in request.node.name:
        pytest.skip("it has the write lock from its beginning")
    async with shop.visit() as visit:
        await visit.purchase("T-1")
        await visit.host.commit()
        await visit.host.execute(text("SAVEPOINT reading"))
        assert await visit.messaging.unread_total("ann") == 0
        await shop.messaging.send("T-1", sender="bob", body="meanwhile")
        began = asyncio.get_running_loop().time()
        with pytest.raises(Busy):
            await visit.send("too late")
        assert asyncio.get_running_loop().time() - began < 1
        await visit.host.rollback()
        await visit.send("in time")
        await visit.host.commit()
    assert await shop.bodies() == ["meanwhile", "in time"]
    assert await shop.sound()


def test_in_memory():
    """One connection for all: the host and the library take turns."""
    engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    messaging = Messaging(storage)
    with Session(engine) as session:
        inside = messaging.on(joined(session))
        inside.open_thread(stated("T-1"))
        session.rollback()
        inside.open_thread(stated("T-2"))
        inside.send("T-2", sender="ann", body="Hello")
        session.commit()
    assert messaging.unread_total("bob") == 1
    with pytest.raises(ThreadNotFound):
        messaging.thread("T-1", reader="ann")
    engine.dispose()
