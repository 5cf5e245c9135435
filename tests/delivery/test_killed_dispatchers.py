"""Dispatchers are killed at random moments; every mail arrives, counted where it arrives."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from aiosmtpd.controller import Controller
from sqlalchemy import create_engine, text

from txmessaging import Messaging, Transaction
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

KILLS = 50
AT_ONCE = 3
THREADS = 12
MESSAGES = 25


class Mailbox:
    """Takes every mail, each after a moment, as a server that scans what it gets does."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, str, str]] = []
        self._random = random.Random(7)

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802 - the server's name for it
        mail = message_from_bytes(envelope.content, policy=default)
        (recipient,) = envelope.rcpt_tos
        self.mails.append((mail["Message-ID"], recipient, mail.get_content()))
        await asyncio.sleep(self._random.random() * 0.02)
        return "250 taken"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@contextmanager
def dispatchers(database: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(Path(__file__).with_name("dispatchers.py")), str(database), str(port)]
    with subprocess.Popen(  # noqa: S603 - our own script
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.stdin.close()
            process.wait()


def start(process: subprocess.Popen[str]) -> int:
    process.stdin.write("go\n")
    process.stdin.flush()
    return int(process.stdout.readline())


def test_no_mail_is_lost_when_fifty_dispatchers_are_killed(tmp_path: Path) -> None:
    database = tmp_path / "market.db"
    engine = create_engine(f"sqlite:///{database}")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    bodies = fill(Messaging(storage))
    mailbox = Mailbox()
    server = Controller(mailbox, hostname="127.0.0.1", port=free_port())
    server.start()
    try:
        with dispatchers(database, server.port) as process:
            arrived = kill_fifty(process, mailbox)
            assert arrived < len(bodies), (
                "everything had arrived before the last kill; the kills showed nothing"
            )
            last = start(process)
            wait_until_settled(engine, seconds=60)
            os.kill(last, signal.SIGKILL)
    finally:
        server.stop()
        engine.dispose()

    told = Counter(body for body in bodies for _, _, content in mailbox.mails if body in content)
    assert set(told) == set(bodies), "a mail was lost"
    ids = {(message_id, recipient, content) for message_id, recipient, content in mailbox.mails}
    assert len(ids) == len(bodies), "an extra mail differs from the one before it"
    assert len({message_id for message_id, _, _ in ids}) == len(bodies), "two messages share a Message-ID"


def fill(messaging: Messaging) -> set[str]:
    bodies = set()
    for thread in range(THREADS):
        order = Transaction(id=f"T-{thread}", buyer="u1", seller="u2", initiated_at=datetime.now(UTC))
        messaging.open_thread(order)
        for number in range(MESSAGES):
            body = f"parcel {thread} of lot {number} is packed"
            messaging.send(order.id, sender="u1" if number % 2 else "u2", body=body)
            bodies.add(body)
    return bodies


def kill_fifty(process: subprocess.Popen[str], mailbox: Mailbox) -> int:
    """Keep three at work and kill the oldest each time; how many mails had arrived at the end."""
    moments = random.Random(11)
    running = [start(process) for _ in range(AT_ONCE)]
    for _ in range(KILLS - AT_ONCE):
        time.sleep(moments.random() * 0.12)
        os.kill(running.pop(0), signal.SIGKILL)
        running.append(start(process))
    for child in running:
        time.sleep(moments.random() * 0.12)
        os.kill(child, signal.SIGKILL)
    return len({message_id for message_id, _, _ in mailbox.mails})


def wait_until_settled(engine, *, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with engine.connect() as connection:
            if connection.execute(text("SELECT count(*) FROM txm_outbox WHERE state = 'due'")).scalar() == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the outbox was not emptied in time")
