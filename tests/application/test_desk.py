"""Operators: each look is authorised and recorded before anything is shown."""

from __future__ import annotations

import json

import attrs
import pytest

from txmessaging import Operator
from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.records import AuditRow, Entry, Strike, Thread
from txmessaging.errors import Contention, InvalidChoice, OperatorNotPermitted, ThreadNotFound

LOOKS = {
    "thread": ("read", lambda desk: desk.thread("T-1")),
    "head": ("read", lambda desk: desk.head("T-1")),
    "read": ("read", lambda desk: desk.read("T-1")),
    "log": ("read", lambda desk: desk.log("T-1")),
    "audit_trail": ("read", lambda desk: desk.audit_trail("T-1")),
    "recount": ("read", lambda desk: desk.recount("T-1")),
    "export": ("export", lambda desk: desk.export("T-1")),
}


@pytest.mark.parametrize("act", LOOKS)
def test_a_look_needs_its_permission_and_leaves_a_row(market, act):
    permission, look = LOOKS[act]
    others = {"read", "export", "operate", "review"} - {permission}
    with pytest.raises(OperatorNotPermitted, match=permission) as caught:
        look(market.desk(*others))
    assert caught.value.context == {"permission": permission}
    assert market.stored(AuditRow) == []
    look(market.desk(permission))
    (row,) = market.stored(AuditRow)
    assert (row.transaction_id, row.operator, row.act) == ("T-1", "op7", act)


@pytest.mark.parametrize("act", LOOKS)
def test_what_is_not_there_cannot_be_looked_at(new_market, act):
    market = new_market()
    with pytest.raises(ThreadNotFound):
        LOOKS[act][1](market.desk())
    assert market.stored() == []


@pytest.mark.parametrize(
    "call", [lambda desk: desk.dead_letters(), lambda desk: desk.requeue(None)], ids=["list", "requeue"]
)
def test_the_outbox_is_for_those_who_operate(market, call):
    with pytest.raises(OperatorNotPermitted, match="operate"):
        call(market.desk("read", "export"))


def test_an_export_is_recorded_before_its_first_line(market):
    lines = market.desk("export").export("T-1", view="buyer")
    (row,) = market.stored(AuditRow)
    assert (row.act, json.loads(row.detail)) == ("export", {"view": "buyer"})
    assert json.loads(next(lines))["view"] == "buyer"


def test_what_cannot_be_recorded_is_not_shown(market):
    taken = AuditRow(transaction_id="T-1", id="taken", operator="op1", act="read", at=0)
    market.write(Insert(taken))
    market.fresh_id = lambda: "taken"
    desk = market.over(market.storage).desk(Operator(id="op7", permissions={"read", "export"}))
    for act in LOOKS:
        with pytest.raises(Contention):
            LOOKS[act][1](desk)
    assert market.stored(AuditRow) == [taken]


def test_the_trail_of_looks_is_paged(market):
    for act in ("thread", "head", "read", "log"):
        market.tick()
        LOOKS[act][1](market.desk())
    market.tick()
    page = market.desk().audit_trail("T-1", limit=2)
    assert [row.act for row in page.rows] == ["thread", "head"]
    page = market.desk().audit_trail("T-1", limit=2, cursor=page.next)
    assert [row.act for row in page.rows] == ["read", "log"]
    page = market.desk().audit_trail("T-1", cursor=page.next)
    assert [row.act for row in page.rows] == ["audit_trail"] * 3
    assert page.next is None


def test_a_trail_behind_its_end_is_empty(market):
    market.open("T-2")
    market.tick(3_600)
    market.desk().thread("T-1")
    cursor = market.desk().audit_trail("T-1", limit=1).next
    market.tick(-1_800)
    page = market.desk().audit_trail("T-2", cursor=cursor)
    assert (page.rows, page.next) == ((), None)


def test_the_desk_sees_a_thread_as_the_host_does(market):
    market.send("Hello")
    seen = market.desk().thread("T-1")
    assert (seen.role.value, seen.counterpart, seen.last_seq, seen.unread) == ("host", None, 1, 0)


def test_the_head_moves_with_the_log(market):
    first = market.desk().head("T-1")
    market.send("Hello")
    second = market.desk().head("T-1")
    assert (first.entry, second.entry) == (1, 2)
    assert str(second) == f"2:{second.link}"
    assert market.stored(Thread)[0].head.hex() == second.link


def test_a_recount_names_what_was_changed_behind_the_library(market):
    market.send("Hello")
    (thread,) = market.stored(Thread)
    market.write(Put(attrs.evolve(thread, seller_unread=7, version=thread.version + 1), thread.version))
    entry = market.stored(Entry)[1]
    market.write(Put(attrs.evolve(entry, original="Goodbye", version=2), 1))
    found = market.desk().recount("T-1")
    assert not found.ok
    assert "thread: seller_unread is 7, the log says 1" in found.differences
    assert any(difference.startswith("entry 2: link is") for difference in found.differences)
    assert not any("Goodbye" in difference for difference in found.differences)


def test_a_recount_and_an_export_of_a_log_of_several_pages(market):
    for number in range(501):
        market.messaging.note("T-1", text=str(number))
    assert market.sound()
    assert len(market.transcript()) == 504


def test_a_standing_of_several_pages(market):
    market.write(
        *(
            Insert(
                Strike(
                    user="ann",
                    role="buyer",
                    transaction_id="T-1",
                    entry=number,
                    at=to_microseconds(market.now, name="now") + number // 3,
                    reason="contact_info_again",
                    rule="",
                    overruled_by=None if number % 2 else 9_999,
                )
            )
            for number in range(1_001)
        )
    )
    assert [strike.entry for strike in market.messaging.standing("ann", role="buyer").strikes] == list(
        range(1, 1_001, 2)
    )


@pytest.mark.parametrize("permissions", [None, 7, "read", ["everything"]])
def test_permissions_are_words_of_the_list(permissions):
    with pytest.raises(InvalidChoice, match="permission"):
        Operator(id="op7", permissions=permissions)


def test_the_host_has_no_standing(market):
    with pytest.raises(InvalidChoice, match="only a buyer or a seller"):
        market.messaging.standing("ann", role="host")
