"""What is changed in the database file is found: from the file alone, or against a kept head."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import get_args, get_type_hints

import pytest
from sqlalchemy import create_engine

from txmessaging import Messaging, Operator, Permission, Transaction, verify_transcript
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain.chain import link_of
from txmessaging.errors import StorageError
from txmessaging.ports import FIELDS, Entry

PROJECTION = {"seq", "delivered_at", "shown_by", "buyer_sent", "seller_sent"}
STORAGE_ONLY = {"version"}
LOG = [name for name in FIELDS[Entry] if name not in PROJECTION | STORAGE_ONLY]
ENTRIES = 7


def talk(messaging):
    """Every kind of entry, and every column in use somewhere."""
    order = {"id": "T-1", "buyer": "ann", "seller": "bob", "initiated_at": datetime(2026, 5, 1, tzinfo=UTC)}
    messaging.open_thread(Transaction(**order))
    messaging.send("T-1", sender="ann", body="Is it new?", client_id="c1", actor="clerk", topic="shipping")
    messaging.mark_read("T-1", reader="bob", through=1)
    messaging.send("T-1", sender="bob", body="Mail me: bob@mail.example")
    messaging.note("T-1", text="Shipped", kind="shipped")
    messaging.restate(Transaction(**order, stage="shipped", revision=1))
    messaging.close_thread("T-1", reason="Done")
    messaging.reopen_thread("T-1")


class File:
    """A database file that can be tampered with, and then checked."""

    def __init__(self, path) -> None:
        self.path = path

    def execute(self, statement, *values):
        with closing(sqlite3.connect(self.path)) as connection, connection:
            return connection.execute(statement, values).fetchall()

    def desk(self, engine):
        return Messaging(SQLAlchemyStorage(engine)).desk(Operator(id="op", permissions=set(Permission)))

    def verified(self, head=None):
        engine = create_engine(f"sqlite:///{self.path}")
        try:
            return verify_transcript(self.desk(engine).export("T-1"), head=head)
        finally:
            engine.dispose()

    def recounted(self):
        engine = create_engine(f"sqlite:///{self.path}")
        try:
            return self.desk(engine).recount("T-1")
        finally:
            engine.dispose()

    def head(self):
        engine = create_engine(f"sqlite:///{self.path}")
        try:
            return str(self.desk(engine).head("T-1"))
        finally:
            engine.dispose()

    def entry(self, number):
        (row,) = self.execute(f"SELECT {', '.join(FIELDS[Entry])} FROM txm_entry WHERE entry = ?", number)  # noqa: S608 - our own names
        return Entry(**dict(zip(FIELDS[Entry], row, strict=True)))


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    path = tmp_path_factory.mktemp("record") / "market.db"
    engine = create_engine(f"sqlite:///{path}")
    storage = SQLAlchemyStorage(engine)
    storage.create_tables()
    talk(Messaging(storage))
    engine.dispose()
    return path


@pytest.fixture
def file(pristine, tmp_path):
    return File(shutil.copy(pristine, tmp_path / "market.db"))


def others(column, value):
    """Values of its type that a column could be changed to."""
    kind = get_type_hints(Entry)[column]
    match value:
        case None if bytes in get_args(kind):
            return [b"x" * 16, b"x" * 32]
        case None:
            return ["x"] if str in get_args(kind) else [1]
        case str():
            return [value + " ", None]
        case int():
            return [value + 99, value - 99, None]
        case _:
            return [bytes([value[0] ^ 1]) + value[1:], value[:-1], None]


def test_untouched_everything_agrees(file):
    assert file.verified(head=file.head()).complete
    assert file.recounted().ok


@pytest.mark.parametrize("column", LOG)
@pytest.mark.parametrize("number", range(1, ENTRIES + 1))
def test_every_altered_column_of_the_log_is_found_from_the_file_alone(file, column, number):
    stored = getattr(file.entry(number), column)
    tried = 0
    for value in others(column, stored):
        try:
            file.execute(f"UPDATE txm_entry SET {column} = ? WHERE entry = ?", value, number)  # noqa: S608 - our own names
        except sqlite3.IntegrityError:
            continue  # the table itself refuses it
        tried += 1
        found = file.verified()
        assert not found.ok, f"{column} of entry {number} became {value!r}"
        where = number if column != "entry" else value
        file.execute(f"UPDATE txm_entry SET {column} = ? WHERE entry = ?", stored, where)  # noqa: S608 - our own names
    assert tried or column == "transaction_id"
    assert file.verified().ok


def test_a_value_of_another_type_is_found_by_whoever_exports(file):
    file.execute("UPDATE txm_entry SET payload = ? WHERE entry = 2", b"secret")
    with pytest.raises(StorageError, match="entry 2 was altered in the database: its payload") as raised:
        file.verified()
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("number", range(1, ENTRIES + 1))
def test_a_removed_row_is_found_from_the_file_alone(file, number):
    file.execute("DELETE FROM txm_entry WHERE entry = ?", number)
    assert file.verified().first_bad == number


@pytest.mark.parametrize("number", range(1, ENTRIES))
def test_two_swapped_rows_are_found_from_the_file_alone(file, number):
    file.execute("UPDATE txm_entry SET entry = 99 WHERE entry = ?", number)
    file.execute("UPDATE txm_entry SET entry = ? WHERE entry = ?", number, number + 1)
    file.execute("UPDATE txm_entry SET entry = ? WHERE entry = 99", number + 1)
    assert file.verified().first_bad == number


@pytest.mark.parametrize("number", range(2, ENTRIES + 2))
def test_an_inserted_row_is_found_from_the_file_alone(file, number):
    for later in range(ENTRIES, number - 1, -1):
        file.execute("UPDATE txm_entry SET entry = entry + 1 WHERE entry = ?", later)
    columns = ", ".join(name for name in FIELDS[Entry] if name not in {"entry", "seq", "client_id"})
    file.execute(
        f"INSERT INTO txm_entry (entry, {columns}) SELECT ?, {columns} FROM txm_entry WHERE entry = ?",  # noqa: S608 - our own names
        number,
        number - 1,
    )
    file.execute("UPDATE txm_thread SET last_entry = last_entry + 1")
    assert file.verified().first_bad == number


def relink(file, start):
    """Compute the links anew from an entry on, as somebody who knows the format would."""
    previous = bytes(32) if start == 1 else file.entry(start - 1).link
    (count,) = file.execute("SELECT count(*) FROM txm_entry")[0]
    for number in range(start, count + 1):
        previous = link_of(previous, file.entry(number))
        file.execute("UPDATE txm_entry SET link = ? WHERE entry = ?", previous, number)
    file.execute("UPDATE txm_thread SET head = ?, last_entry = ?", previous, count)


def test_a_rewritten_and_relinked_tail_is_found_against_a_kept_head_only(file):
    kept = file.head()
    file.execute("UPDATE txm_entry SET original = 'It is used.' WHERE entry = 2")
    relink(file, 2)
    assert file.verified().ok
    assert not file.verified(head=kept).ok


def test_a_cut_tail_is_found_against_a_kept_head_only(file):
    kept = file.head()
    file.execute("DELETE FROM txm_entry WHERE entry > 5")
    relink(file, 5)
    assert file.verified().ok
    found = file.verified(head=kept)
    assert not found.ok
    assert found.first_bad == 6


@pytest.mark.parametrize("column", sorted(PROJECTION))
def test_an_altered_projection_is_found_by_recount(file, column):
    file.execute(f"UPDATE txm_entry SET {column} = 42 WHERE entry = 2")  # noqa: S608 - our own names
    assert not file.recounted().ok


COUNTED = [
    "buyer_unread",
    "seller_unread",
    "buyer_sent",
    "seller_sent",
    "last_seq",
    "last_entry",
    "last_at",
    "last_delivered_at",
    "initiated_at",
    "opened_at",
    "closed_at",
    "closed_until",
]


@pytest.mark.parametrize("column", COUNTED)
def test_an_altered_counter_of_the_thread_is_found_by_recount(file, column):
    file.execute(f"UPDATE txm_thread SET {column} = coalesce({column}, 0) + 1")  # noqa: S608 - our own names
    assert not file.recounted().ok


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("seller", "mallory"),
        ("statement", '{"stage":"refunded"}'),
        ("closed_reason", "because"),
        ("head", b"\0" * 32),
        ("buyer_read", 3),
        ("seller_read", 0),
    ],
)
def test_an_altered_fact_of_the_thread_is_found_by_recount(file, column, value):
    file.execute(f"UPDATE txm_thread SET {column} = ?", value)  # noqa: S608 - our own names
    assert not file.recounted().ok


@pytest.mark.parametrize("payload", ["no JSON", "[1]", '{"reason":"x"}'])
def test_an_altered_statement_of_the_host_is_found_by_recount_too(file, payload):
    file.execute("UPDATE txm_entry SET payload = ? WHERE entry = 1", payload)
    assert any("link" in difference for difference in file.recounted().differences)
