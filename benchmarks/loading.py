"""A marketplace with many delivered messages, written straight into the adapter's tables with COPY.

What is read back through the API is plausible: counters, seqs, read marks and positions agree with each
other. But salts and links are taken from a small stock, so the chain is none, and the domain has decided
nothing of it.

What grows with the number of messages N:

* conversations of 4 to 16 messages, 200 of them going on at a time: the messages of one lie scattered over
  the table, and the ids of transactions are in no order of time;
* one seller, SELLER, has a tenth of all threads, and one thread, BIG_THREAD, a tenth of all messages;
* blocked attempts, strikes, cases, audit rows, dead letters, and about N / 100 rows of the outbox that
  were put off for a long time.

What does not: UNREAD of the newest threads of that seller have something unread, and DUE rows of the outbox
are due, each the first one of its group.

The rows are loaded frozen and without indexes, which are made afterwards, and VACUUM ANALYZE comes last: this
is a production table that autovacuum keeps up with.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count, islice

import attrs
import psycopg
from psycopg import sql

from txmessaging import ContactInfoDetector, Policy, Transaction
from txmessaging.adapters.sqlalchemy import Tables
from txmessaging.domain.outbox import mail_group
from txmessaging.domain.policy import Ruling
from txmessaging.domain.transaction import statement_of
from txmessaging.domain.verdict import encoded, of
from txmessaging.domain.vocabulary import Outcome
from txmessaging.ports import FIELDS, AuditRow, Case, Entry, OutboxRow, Record, Standing, Strike, Thread

SELLER = "seller-of-many"
BIG_THREAD, BIG_BUYER, BIG_SELLER = "order-of-many", "buyer-of-much", "seller-of-much"
UNREAD = 50
DUE = 1_000

BEGAN = datetime(2025, 1, 1, tzinfo=UTC)
SECOND = 1_000_000
START = int(BEGAN.timestamp()) * SECOND
"""One message a second from here."""
PUT_OFF = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp()) * SECOND

AT_A_TIME = 200
LONGEST = 16
ATTEMPT_EVERY = 100
STOCK = 997
LINES = 2_000


@attrs.frozen
class Talk:
    """A conversation, its strings made once.

    Attributes:
        thread: its number; None for the big one.
        length: delivered messages.
        groups: of the outbox, by the seq's remainder by 2: who is told of a message.
    """

    thread: int | None
    length: int
    order: str
    buyer: str
    seller: str
    groups: tuple[str, str]

    @property
    def has_attempt(self) -> bool:
        """Whether the last message of an ordinary thread is followed by one that was blocked."""
        return self.thread is not None and self.thread % 8 == 5


def at(number: int) -> int:
    """When the message with this number was sent, in microseconds."""
    return START + number * SECOND


def transaction_id(thread: int) -> str:
    """Ids are scattered, and as wide at any size, so that rows are."""
    return f"{thread * 2654435761 & 0xFFFFFFFF:08x}-{thread:06x}"


def big_talk(messages: int) -> Talk:
    groups = mail_group(BIG_THREAD, BIG_BUYER), mail_group(BIG_THREAD, BIG_SELLER)
    return Talk(None, messages // 10, BIG_THREAD, BIG_BUYER, BIG_SELLER, groups)


def talks(messages: int) -> Iterator[Talk]:
    """The ordinary conversations, which have nine tenths of all messages."""
    left = messages - messages // 10
    for thread in count():
        length = min(4 + thread * 7919 % 13, left)
        if not length:
            return
        left -= length
        order, buyer = transaction_id(thread), f"buyer-{thread // 3:06}"
        seller = SELLER if thread % 10 == 3 else f"seller-{thread // 40:05}"
        yield Talk(
            thread, length, order, buyer, seller, (mail_group(order, buyer), mail_group(order, seller))
        )


def deliveries(messages: int) -> Iterator[tuple[int, Talk, int]]:
    """All messages in the order of time: the number, the conversation, and the seq in it."""
    big, ordinary = big_talk(messages), _ordinary(messages)
    for number in range(messages):
        if number % 10 == 9:
            yield number, big, number // 10 + 1
        else:
            yield number, *next(ordinary)


def _ordinary(messages: int) -> Iterator[tuple[Talk, int]]:
    coming = talks(messages)
    while live := list(islice(coming, AT_A_TIME)):
        for seq in range(1, LONGEST + 1):
            yield from [(talk, seq) for talk in live if seq <= talk.length]


def attempts(messages: int) -> Iterator[tuple[int, Talk, int]]:
    """The messages behind which one was blocked."""
    for number, talk, seq in deliveries(messages):
        if seq % ATTEMPT_EVERY == 0 if talk.thread is None else seq == talk.length and talk.has_attempt:
            yield number, talk, seq


def entry_of(talk: Talk, seq: int) -> int:
    """The line in the log: after `opened`, and in the big thread after the attempts so far."""
    return seq + 1 + ((seq - 1) // ATTEMPT_EVERY if talk.thread is None else 0)


def load(connection: psycopg.Connection, tables: Tables, messages: int) -> None:
    """Fill the empty tables, which `create_tables` has made, with so many delivered messages.

    Args:
        connection: in autocommit mode, and no other one uses the tables.
        tables: of the storage.
        messages: a multiple of 10, at least 10,000.
    """
    for record, columns, lines in (
        (Entry, ENTRY, _entries(messages)),
        (OutboxRow, OUTBOX, _outbox(messages)),
        (Thread, THREAD, _threads(messages)),
        (Strike, FIELDS[Strike], _strikes(messages)),
        (Standing, FIELDS[Standing], _standings(messages)),
        (Case, FIELDS[Case], _cases(messages)),
        (AuditRow, FIELDS[AuditRow], _audit(messages)),
    ):
        _fill(connection, tables, record, columns, lines)
    for table in tables.of.values():
        connection.execute(sql.SQL("VACUUM (ANALYZE) {}").format(_name(table)))


def _name(table) -> sql.Identifier:
    return sql.Identifier(*filter(None, (table.schema, table.name)))


def _fill(
    connection: psycopg.Connection,
    tables: Tables,
    record: type[Record],
    columns: Iterable[str],
    lines: Iterator[str],
) -> None:
    name = _name(tables[record])
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    with connection.transaction(), _without_indexes(connection, name):
        # Emptied in the transaction that fills it: no row needs to be logged, and all may be frozen.
        connection.execute(sql.SQL("TRUNCATE {}").format(name))
        copy = sql.SQL("COPY {} ({}) FROM STDIN (FREEZE)").format(name, names)
        with connection.cursor().copy(copy) as stream:
            while chunk := "".join(islice(lines, LINES)):
                stream.write(chunk)


@contextlib.contextmanager
def _without_indexes(connection: psycopg.Connection, name: sql.Identifier) -> Iterator[None]:
    """Take the indexes off a table, and make the same ones again afterwards: faster than filling them."""
    table = name.as_string(connection)
    key, key_is = connection.execute(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = %s::regclass", [table]
    ).fetchall()[0]
    others = connection.execute(
        "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index"
        " WHERE indrelid = %s::regclass AND NOT indisprimary",
        [table],
    ).fetchall()
    constraint = sql.Identifier(key)
    connection.execute(sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(name, constraint))
    for index, _ in others:
        connection.execute(f"DROP INDEX {index}")
    yield
    connection.execute(
        sql.SQL("ALTER TABLE {} ADD CONSTRAINT {} {}").format(name, constraint, sql.SQL(key_is))
    )
    for _, definition in others:
        connection.execute(definition)


# Lines of COPY's text form: what varies comes first, and the rest of the line from a stock.

BODIES = (
    "Hello! I packed it this morning, and it leaves with the evening post. Kind regards, Ann.",
    "Does it come in blue?",
    "Thank you. When do you think that it will be here? I am away from Friday on, so before that is best.",
    "Yes, it is new and still in its box.",
)
STATEMENT = statement_of(
    Transaction(
        id="T", buyer="b", seller="s", initiated_at=BEGAN, reference="Order 1001", stage="paid",
        facts={"category": "books"}, buyer_region="US", seller_region="DE",
    )
)  # fmt: skip
VERDICT = encoded(of(ContactInfoDetector().version, Policy.default().version, Ruling(Outcome.DELIVERED), ()))

ENTRY = (
    "transaction_id", "entry", "kind", "role", "outcome", "gives", "seq", "at", "delivered_at",
    "buyer_read", "seller_read", "buyer_sent", "seller_sent", "client_id", "attempt", "verdict", "topic",
    "original", "original_salt", "head_salt", "detail_salt", "link", "version", "payload",
)  # fmt: skip
OUTBOX = (
    "channel", "kind", "group", "id", "position", "enqueued_at", "due_at", "attempts", "state", "through",
    "settled_at", "error", "version", "message_id",
)  # fmt: skip
THREAD = (
    "transaction_id", "buyer", "seller", "initiated_at", "opened_at", "last_entry", "last_at", "last_seq",
    "last_delivered_at", "touched", "buyer_read", "buyer_unread", "buyer_sent", "seller_read",
    "seller_unread", "seller_sent", "version", "statement", "secret", "head", "buyer_memory", "seller_memory",
)  # fmt: skip


def _octets(number: int, size: int, purpose: str) -> str:
    return "\\\\x" + sha256(f"{purpose} {number}".encode()).hexdigest()[: 2 * size]


def _text(value: str) -> str:
    return value.replace("\\", "\\\\")


def _rests() -> list[str]:
    """What follows the client id in the line of a message."""
    topics = ("product_question", "shipping", "order_details", "other")
    return [
        "\t".join(
            (
                "1", _text(VERDICT), topics[number % 4], BODIES[number % 4],
                _octets(number, 16, "original"), _octets(number, 16, "head"), _octets(number, 16, "detail"),
                _octets(number, 32, "link"), "1", "\\N",
            )
        ) + "\n"
        for number in range(STOCK)
    ]  # fmt: skip


def _entries(messages: int) -> Iterator[str]:
    rests = _rests()
    opened = (
        f"\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t{_octets(0, 16, 'head')}\t{_octets(0, 16, 'detail')}"
        f"\t{_octets(0, 32, 'link')}\t1\t{_text(STATEMENT)}\n"
    )
    for number, talk, seq in deliveries(messages):
        at, order, rest = START + number * SECOND, talk.order, rests[number % STOCK]
        entry = seq + 1 if talk.thread is not None else entry_of(talk, seq)
        role = "buyer" if seq % 2 else "seller"
        read = seq - 3 if seq > 3 else 0
        if seq == 1:
            yield f"{order}\t1\topened\thost\t\\N\t\\N\t\\N\t{at}\t\\N\t0\t0\t0\t0\t{opened}"
        yield (
            f"{order}\t{entry}\tmessage\t{role}\tdelivered\t{seq}\t{seq}\t{at}\t{at}"
            f"\t{read}\t{read}\t{(seq + 1) // 2}\t{seq // 2}\tform-{number:012x}\t{rest}"
        )
        if seq % ATTEMPT_EVERY == 0 if talk.thread is None else seq == talk.length and talk.has_attempt:
            yield (
                f"{order}\t{entry + 1}\tmessage\tbuyer\tblocked\t\\N\t\\N\t{at}\t\\N"
                f"\t{read}\t{read}\t0\t0\tagain-{number:012x}\t{rest}"
            )


def _outbox(messages: int) -> Iterator[str]:
    """The last threads but one have two that are due, one for each party; the last one may be a stub."""
    last = sum(1 for _ in talks(messages)) - 1
    are_due = range(last - DUE // 2, last)
    for number, talk, seq in deliveries(messages):
        at = START + number * SECOND
        entry = seq + 1 if talk.thread is not None else entry_of(talk, seq)
        if seq > talk.length - 2 and talk.thread in are_due:
            how = "0\t0\tdue\t\\N\t\\N\t\\N\t1"
        elif seq == talk.length and talk.thread is not None and talk.thread % 10 == 7:
            how = f"{PUT_OFF}\t3\tdue\t{entry}\t\\N\ttemporary\t7"
        elif seq == talk.length and talk.thread is not None and talk.thread % 100 == 50:
            how = f"{at}\t16\tdead\t{entry}\t{at}\ttemporary\t33"
        else:
            how = f"{at + 60_000_000}\t1\tdone\t{entry}\t{at + 1_000_000}\t\\N\t3"
        yield f"mail\tmessage\t{talk.groups[seq % 2]}\t{entry}\t{entry}\t{at}\t{how}\t{number:032x}\n"


def _threads(messages: int) -> Iterator[str]:
    rest = f"{_text(STATEMENT)}\t{_octets(0, 16, 'secret')}\t{_octets(0, 32, 'head')}\t\t\n"
    newest = deque((talk.thread for talk in talks(messages) if talk.seller == SELLER), maxlen=UNREAD * 9 // 5)
    unread = {thread for place, thread in enumerate(newest) if place % 9 < 5}
    opened: dict[str, int] = {}
    for number, talk, last in deliveries(messages):
        if last == 1:
            opened[talk.order] = at(number)
        if last < talk.length:
            continue
        then, began = at(number), opened.pop(talk.order)
        entry = entry_of(talk, last) + (
            talk.has_attempt or (talk.thread is None and last % ATTEMPT_EVERY == 0)
        )
        is_unread = talk.thread in unread if talk.seller == SELLER else (talk.thread or 0) % 20 == 11
        # The seller's mark lies before the buyer's last message.
        mark = last - 2 + last % 2 if is_unread else last
        behind = (last + 1) // 2 - (mark + 1) // 2
        yield (
            f"{talk.order}\t{talk.buyer}\t{talk.seller}\t{began}\t{began}\t{entry}\t{then}\t{last}\t{then}"
            f"\t{then}\t{last}\t0\t{(last + 1) // 2}\t{mark}\t{behind}\t{last // 2}\t{last + 1}\t{rest}"
        )


def _strikes(messages: int) -> Iterator[str]:
    for number, talk, seq in attempts(messages):
        what = f"{talk.order}\t{entry_of(talk, seq) + 1}\t{at(number)}"
        yield f"{talk.buyer}\tbuyer\t{what}\tcontact_details\tdefault/1\t\\N\t1\n"


def _standings(messages: int) -> Iterator[str]:
    """Of the ordinary buyers each has one attempt at most."""
    yield f"{BIG_BUYER}\tbuyer\t{messages // 10 // ATTEMPT_EVERY}\n"
    for talk in talks(messages):
        if talk.has_attempt:
            yield f"{talk.buyer}\tbuyer\t1\n"


def _cases(messages: int) -> Iterator[str]:
    """Every other attempt is held, and waits; of the rest somebody has dismissed an appeal."""
    for number, talk, seq in attempts(messages):
        entry = entry_of(talk, seq) + 1
        kind, by, decided = "held", "\\N", "open\t\\N\t1"
        if number % 2:
            kind, by, decided = "appealed", talk.buyer, f"closed\t{entry}\t2"
        what = f"{talk.order}\t{entry}\t{kind}\t{entry}\t{talk.buyer}\tbuyer"
        yield f"{what}\t{by}\tcontact_details\t{at(number)}\t{decided}\n"


def _audit(messages: int) -> Iterator[str]:
    for number, talk, _ in attempts(messages):
        yield f"{talk.order}\t{number:032x}\top7\tread\t{at(number)}\t{{}}\t1\n"
