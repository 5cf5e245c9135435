"""The memory storage as the reference model of the port: versions, unique keys, what can be kept."""

from __future__ import annotations

import threading
import time

import attrs
import pytest

from txmessaging.domain.changes import Delete, Expect, Insert, Put
from txmessaging.domain.outbox import Settlement, State
from txmessaging.domain.records import AuditRow, Entry, Key, OutboxRow, Standing, Thread
from txmessaging.domain.snapshot import Snapshot, Want
from txmessaging.errors import Conflict, ContractViolation

AUDIT = AuditRow(transaction_id="T-1", id="a", operator="op7", act="read", at=1)


def test_the_verbs(market):
    market.write(Insert(AUDIT), Expect(Key(Standing, ("ann", "buyer")), 0))
    market.write(Put(attrs.evolve(AUDIT, act="log", version=2), 1))
    market.write(Expect(AUDIT.key, 2))
    assert [row.act for row in market.stored(AuditRow)] == ["log"]
    market.write(Delete(AUDIT.key, 2))
    assert market.stored(AuditRow) == []


@pytest.mark.parametrize(
    "change",
    [
        Put(attrs.evolve(AUDIT, version=2), 1),
        Delete(AUDIT.key, 1),
        Expect(AUDIT.key, 1),
        Insert(attrs.evolve(AUDIT, id="b")),
    ],
)
def test_a_version_that_moved_on_is_a_conflict_and_the_whole_commit_is_lost(market, change):
    market.write(Insert(attrs.evolve(AUDIT, id="b")))
    before = market.stored()
    with (
        market.storage.begin(write=True) as transaction,
        pytest.raises(Conflict, match="AuditRow has version"),
    ):
        transaction.commit((Insert(attrs.evolve(AUDIT, id="c")), change))
    assert market.stored() == before


@pytest.mark.parametrize("columns", [{"seq": 1}, {"client_id": "c1", "attempt": 1, "role": "buyer"}])
def test_unique_keys(market, columns):
    market.send("Hello", client_id="c1")
    taken = attrs.evolve(market.stored(Entry)[0], entry=9, **columns)
    with pytest.raises(Conflict, match="Entry with the same"):
        market.write(Insert(taken))
    market.write(Insert(attrs.evolve(taken, seq=None, client_id=None)))


@pytest.mark.parametrize(
    "changes",
    [
        (Insert(AUDIT), Expect(AUDIT.key, 0)),
        (Insert(AUDIT), Insert(AUDIT)),
        (Insert(attrs.evolve(AUDIT, version=2)),),
        (Put(AUDIT, 1),),
        (Put(attrs.evolve(AUDIT, version=3), 1),),
    ],
)
def test_a_commit_that_contradicts_itself(market, changes):
    before = market.stored()
    with pytest.raises(ContractViolation):
        market.write(*changes)
    assert market.stored() == before


@pytest.mark.parametrize(
    "columns",
    [
        {"at": "1"},
        {"at": None},
        {"at": 2**63},
        {"at": -(2**63) - 1},
        {"at": 1.5},
        {"operator": None},
        {"operator": 7},
        {"operator": "half \ud83d"},
        {"operator": b"op7"},
        {"detail": {}},
    ],
)
def test_what_no_database_could_keep(market, columns):
    with pytest.raises(ContractViolation, match=f"cannot be stored with this {next(iter(columns))}"):
        market.write(Insert(attrs.evolve(AUDIT, **columns)))


def test_bytes_are_kept(market):
    (entry,) = market.stored(Entry)
    with pytest.raises(ContractViolation, match="detail_salt"):
        market.write(Put(attrs.evolve(entry, detail_salt="text", version=2), 1))


def test_an_error_in_the_scope_keeps_nothing(market):
    before = market.stored()

    def fails():
        with market.storage.begin(write=True) as transaction:
            transaction.commit((Insert(AUDIT),))
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert market.stored() == before


def test_a_reader_sees_the_last_commit_and_writes_nothing(market):
    with market.storage.begin(write=False) as reader:
        market.send("Hello")
        assert reader.snapshot(Want(transaction_id="T-1")).thread.last_seq == 0
        reader.commit((Insert(AUDIT),))
    assert market.stored(AuditRow) == []


def test_a_snapshot_has_the_parts_that_were_wanted(market):
    market.send("Hello", client_id="c1")
    with market.storage.begin(write=False) as transaction:
        bare = transaction.snapshot(Want(transaction_id="T-1"))
        full = transaction.snapshot(
            Want(transaction_id="T-1", party="ann", client_id="c1", standing=True, seq=1, lock=True)
        )
        other = transaction.snapshot(Want(transaction_id="T-1", party="bob", client_id="c1"))
        nobody = transaction.snapshot(Want(transaction_id="T-1", party="eve", client_id="c1"))
    assert (bare.attempts, bare.standing, bare.at_seq) == ((), None, None)
    assert (full.at_seq.entry, [each.entry for each in full.attempts]) == (2, [2])
    assert full.standing == Standing(user="ann", role="buyer", version=0)
    assert full.parts_version == full.thread.version == 2
    assert other.attempts == ()
    assert nobody == Snapshot()


def test_its_own_clock_stamps_a_thread_and_times_a_lease(market):
    assert market.stored(Thread)[0].touched == int(market.now.timestamp()) * 1_000_000
    market.send()
    (lease,) = market.claim("t", lease=2.5)
    assert lease.first.due_at == int(market.now.timestamp()) * 1_000_000 + 2_500_000


def test_what_is_not_there_cannot_be_settled(market):
    market.send()
    (lease,) = market.claim("t")
    gone = Settlement(Key(OutboxRow, ("mail", "g", "message", "9")), "t", State.DONE)
    mine = Settlement(lease.first.key, "t", State.DONE)
    other = Settlement(lease.first.key, "u", State.DONE)
    assert market.storage.settle([gone, other, mine, mine]) == [False, False, True, False]


def test_a_record_in_another_form():
    other = AUDIT.evolve(act="log", version=2)
    assert other == attrs.evolve(AUDIT, act="log", version=2)
    assert other.values() == ("T-1", "a", "op7", "log", 1, "{}", 2)
    assert AUDIT.act == "read"
    with pytest.raises(TypeError, match="no such field"):
        AUDIT.evolve(word="log")


def test_a_claim_reaches_through_several_rows_and_again_the_same(market):
    for _ in range(4):
        market.send()
    claim = market.claim
    (lease,) = claim("t1", lease=1, per_group=3)
    assert [row.position for row in lease.rows] == [2, 3, 4]
    assert (lease.first.through, lease.first.attempts, lease.first.token) == (4, 1, "t1")
    market.tick()
    (again,) = claim("t2")
    assert [row.position for row in again.rows] == [2, 3, 4]
    assert again.first.message_id == lease.first.message_id
    assert claim("t3", channel="events") == []
    assert len(market.stored(OutboxRow)) == 4


def test_a_reader_does_not_wait_although_writers_stand_in_line(market):
    waiting = threading.Thread(target=market.send)
    with market.storage.begin(write=True) as transaction:
        transaction.snapshot(Want(transaction_id="T-1", lock=True))
        waiting.start()
        while not market.storage._writer._waiting:
            time.sleep(0.001)
        started = time.monotonic()
        assert market.messaging.unread_total("bob") == 0
        assert time.monotonic() - started < 10
    waiting.join(30)
    assert market.messaging.unread_total("bob") == 1
