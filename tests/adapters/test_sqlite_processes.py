"""Several processes on one file: they race, and one is killed in the middle."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

from txmessaging import Messaging, Operator, Permission
from txmessaging.ports import Log

SEND = """
import sys
from sqlalchemy import create_engine
from txmessaging import Messaging
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

path, sender = sys.argv[1:]
messaging = Messaging(SQLAlchemyStorage(create_engine(f"sqlite:///{path}"), busy_timeout=30))
for number in range(25):
    messaging.send("T-1", sender=sender, body=f"Number {number}", client_id=f"{sender}-{number}")
"""

HANG = """
import sys, time
from sqlalchemy import create_engine
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.ports import Insert, OutboxRow, Want

row = OutboxRow(channel="mail", group="g", kind="k", id="1", position=1, message_id="m", enqueued_at=1)
with SQLAlchemyStorage(create_engine(f"sqlite:///{sys.argv[1]}")).begin(write=True) as transaction:
    transaction.snapshot(Want(transaction_id="T-1", lock=True))
    transaction.commit([Insert(row)])
    print("written", flush=True)
    time.sleep(60)
"""


def start(program, *arguments):
    return subprocess.Popen(  # noqa: S603 - our own programs
        [sys.executable, "-c", program, *map(str, arguments)], stdout=subprocess.PIPE, text=True
    )


def test_processes_that_race_number_densely(shop):
    storage = shop.storage()
    messaging = shop.opened(storage)
    senders = [start(SEND, shop.path, sender) for sender in ("ann", "bob")]
    for sender in senders:
        sender.communicate(timeout=60)
        assert sender.returncode == 0
    with storage.begin(write=False) as transaction:
        log = transaction.page(Log(transaction_id="T-1", limit=100))
    assert [entry.entry for entry in log] == list(range(1, 52))
    assert [entry.seq for entry in log if entry.kind == "message"] == list(range(1, 51))
    assert messaging.unread_total("ann") == messaging.unread_total("bob") == 25
    desk = messaging.desk(Operator(id="op", permissions=frozenset(Permission)))
    assert desk.recount("T-1").ok


def test_a_process_killed_in_the_middle_leaves_nothing(shop):
    messaging = shop.opened(shop.storage(busy_timeout=30))
    victim = start(HANG, shop.path)
    try:
        assert victim.stdout.readline() == "written\n"
    finally:
        victim.send_signal(signal.SIGKILL)
        victim.communicate(timeout=30)
    with closing(sqlite3.connect(shop.path)) as connection:
        assert connection.execute("SELECT count(*) FROM txm_outbox").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert messaging.send("T-1", sender="ann", body="Is it new?").message.seq == 1
    assert Messaging(shop.storage()).unread_total("bob") == 1
