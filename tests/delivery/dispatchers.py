"""Starts dispatchers quickly: loads everything once, then forks one for each line it reads.

Usage: python dispatchers.py DATABASE SMTP_PORT. Prints the process id of each dispatcher.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

from sqlalchemy import create_engine

from txmessaging import Dispatcher, Pace
from txmessaging.adapters.recording import StaticAddressBook
from txmessaging.adapters.smtp import SMTPNotifier
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage

# More attempts than there are kills: a row may meet every one of them.
PACE = Pace(lease=1.0, deadline=0.45, attempts=1_000)


def dispatch(database: str, port: int) -> None:
    """Deliver until killed."""
    storage = SQLAlchemyStorage(create_engine(f"sqlite:///{database}"))
    notifier = SMTPNotifier("127.0.0.1", port, sender="no-reply@market.example")
    book = StaticAddressBook({"u1": "buyer@mail.example", "u2": "seller@mail.example"})
    dispatcher = Dispatcher(storage, notifier, addresses=book, pace=PACE)
    dispatcher.run(threading.Event(), idle=0.05)


def main(database: str, port: int) -> None:
    """Fork a dispatcher for each line of the standard input."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system buries the children
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            dispatch(database, port)
            os._exit(0)
        print(child, flush=True)  # noqa: T201 - the answer to whoever asked for a dispatcher


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
