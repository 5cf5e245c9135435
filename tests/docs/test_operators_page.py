"""The page on operators says which act needs which permission, and what is kept of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.docs.test_reference_pages import REFERENCE, rows, sections

from txmessaging import Messaging, Operator, Permission, Policy, Rule, Transaction
from txmessaging.adapters.memory import MemoryStorage
from txmessaging.application.desk import Desk
from txmessaging.domain.events import EventKind
from txmessaging.domain.outbox import MAIL
from txmessaging.domain.records import OutboxRow
from txmessaging.errors import DeadLetterNotFound, OperatorNotPermitted

TABLE = {
    row[0].strip("`"): (row[1].strip("`"), row[2])
    for row in rows(sections((REFERENCE / "operators.md").read_text())["What needs which permission"])
}
ROW = OutboxRow(
    channel=MAIL, group="T-1\x1fann", kind="message", id="2", message_id="m", enqueued_at=0, position=1
)
CALLS = {
    "thread": lambda desk: desk.thread("T-1"),
    "head": lambda desk: desk.head("T-1"),
    "read": lambda desk: desk.read("T-1"),
    "log": lambda desk: desk.log("T-1"),
    "audit_trail": lambda desk: desk.audit_trail("T-1"),
    "recount": lambda desk: desk.recount("T-1"),
    "export": lambda desk: [*desk.export("T-1")],
    "queue": lambda desk: desk.queue(),
    "case": lambda desk: desk.case("T-1", 2),
    "release": lambda desk: desk.release("T-1", 2),
    "mask": lambda desk: desk.mask("T-1", 2),
    "reject": lambda desk: desk.reject("T-1", 2, reason="No numbers"),
    "annotate": lambda desk: desk.annotate("T-1", 2, text="Look here"),
    "replay": lambda desk: [*desk.replay(policy=Policy.lenient())],
    "dead_letters": lambda desk: desk.dead_letters(),
    "requeue": lambda desk: desk.requeue(ROW),
}


@pytest.fixture
def messaging():
    policy = Policy(version="v", rules=[Rule(id="r", action="hold")])
    market = Messaging(MemoryStorage(), policy=policy)
    market.open_thread(
        Transaction(id="T-1", buyer="ann", seller="bob", initiated_at=datetime.now(UTC), reference="Order 1")
    )
    market.send("T-1", sender="bob", body="Ring me: +1 415 555 0132")
    return market


def test_the_page_names_every_act():
    acts = [name for name, member in vars(Desk).items() if callable(member) and not name.startswith("_")]
    assert [*TABLE] == acts == [*CALLS]


@pytest.mark.parametrize("act", TABLE)
def test_an_act_needs_that_permission_and_no_other(messaging, act):
    needed, _ = TABLE[act]
    others = {permission for permission in Permission if permission != needed}
    with pytest.raises(OperatorNotPermitted):
        CALLS[act](messaging.desk(Operator(id="op", permissions=others)))
    try:
        CALLS[act](messaging.desk(Operator(id="op", permissions={needed})))
    except DeadLetterNotFound:
        assert act == "requeue"


@pytest.mark.parametrize("act", [act for act in TABLE if act != "requeue"])
def test_an_act_leaves_that_trace(messaging, act):
    CALLS[act](messaging.desk(Operator(id="op", permissions=frozenset(Permission))))
    auditor = messaging.desk(Operator(id="auditor", permissions={"read"}))
    traces = [row.act for row in auditor.audit_trail("T-1").rows if row.operator == "op"]
    _, kept = TABLE[act]
    assert traces == ([] if kept.startswith("nothing") else [act])


def test_the_page_on_events_names_every_kind():
    listed = [row[0].strip("`") for row in rows(sections((REFERENCE / "events.md").read_text())["Kinds"])]
    assert listed == [kind.value for kind in EventKind]
