"""What the tests of both raw senders share: the same clock, ids and entropy for both sides, and the rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

from benchmarks.market import BODY

from txmessaging import Messaging
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.records import Entry, OutboxRow, Record, Standing, Strike, Thread
from txmessaging.ports import FIELDS

START = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)
SENDS = 5
TABLES: dict[type[Record], str] = {
    Thread: "thread",
    Entry: "entry",
    OutboxRow: "outbox",
    Strike: "strike",
    Standing: "standing",
}
OPENING = {"clock": lambda: START, "ids": lambda: "opening", "entropy": lambda _: octets(0)}


def moment(number: int) -> datetime:
    return START + timedelta(seconds=number)


def octets(number: int) -> bytes:
    return bytes((number + place) % 256 for place in range(80))


def send_raw(sender) -> None:
    for number in range(1, SENDS + 1):
        sender.send(
            "T-0",
            sender="b0",
            body=BODY,
            client_id=f"client-{number}",
            now=to_microseconds(moment(number), name="now"),
            octets=octets(number),
        )


def send_ours(storage) -> None:
    times, ids, draws = count(1), count(1), count(1)
    messaging = Messaging(
        storage,
        clock=lambda: moment(next(times)),
        ids=lambda: f"id-{next(ids)}",
        entropy=lambda _: octets(next(draws)),
    )
    for number in range(1, SENDS + 1):
        messaging.send("T-0", sender="b0", body=BODY, client_id=f"client-{number}")


def queries() -> dict[str, str]:
    """All columns of each table but the time at which the storage touched a thread."""
    named = {
        table: ", ".join(f'"{field}"' for field in FIELDS[record] if field != "touched")
        for record, table in TABLES.items()
    }
    return {table: f"SELECT {names} FROM txm_{table} ORDER BY {names}" for table, names in named.items()}  # noqa: S608 - our own names
