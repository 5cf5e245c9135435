"""Two reviewers in two processes decide on the same messages: each decision has one effect."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

from txmessaging import Ladder, Operator, Outcome, Permission, Policy, Rule
from txmessaging.domain.records import AuditRow, Case, Entry, OutboxRow, Standing, Strike
from txmessaging.ports import AuditTrail, CasesOf, Key, Log

MESSAGES = 500
HOLDING = Policy(version="hold/1", rules=[Rule(id="all", action="hold", strike="contact_info")])

REVIEWER = """
import sys
from sqlalchemy import create_engine
from txmessaging import Messaging, Operator
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.errors import CaseDecided

url, schema, verb, messages = sys.argv[1:]
desk = Messaging(SQLAlchemyStorage(create_engine(url), schema=schema)).desk(
    Operator(id=verb, permissions={"review"})
)
print("ready", flush=True)
sys.stdin.readline()
decided = 0
for entry in range(2, 2 + int(messages)):
    try:
        getattr(desk, verb)("T-1", entry, reason="Because")
        decided += 1
    except CaseDecided:
        pass
print(decided, flush=True)
"""


def start(shop, verb):
    url = shop.server.url("psycopg")
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", REVIEWER, url, shop.schema, verb, str(MESSAGES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def everything(transaction, query, **start):
    """All records of a query, page by page."""
    found = []
    while page := transaction.page(query(transaction_id="T-1", limit=500, **start)):
        found += page
        position = query(transaction_id="T-1", limit=1).position(page[-1])
        start = {"after": position[0] if query is Log else position}
    return found


def test_two_processes_decide_five_hundred_messages_once_each(server_shop):
    messaging = server_shop.opened(policy=HOLDING, ladder=Ladder.none())
    for number in range(MESSAGES):
        sent = messaging.send("T-1", sender="bob", body=f"Call +1 415 555 0132 ({number})")
        assert sent.outcome is Outcome.HELD
    reviewers = [start(server_shop, verb) for verb in ("release", "reject")]
    for reviewer in reviewers:
        assert reviewer.stdout.readline() == "ready\n"
    for reviewer in reviewers:
        reviewer.stdin.write("\n")
        reviewer.stdin.flush()
    released, rejected = (int(reviewer.communicate(timeout=300)[0]) for reviewer in reviewers)

    assert released + rejected == MESSAGES
    with server_shop.storage().begin(write=False) as transaction:
        log: list[Entry] = everything(transaction, Log)
        audit: list[AuditRow] = everything(transaction, AuditTrail)
        cases: list[Case] = everything(transaction, CasesOf)
        strikes = transaction.fetch([Key(Strike, ("bob", "seller", "T-1", case.entry)) for case in cases])
        rows = transaction.fetch(
            [Key(OutboxRow, ("mail", "T-1\x1fann", "message", str(case.entry))) for case in cases]
        )
        (standing,) = transaction.fetch([Key(Standing, ("bob", "seller"))])
    decisions = [entry for entry in log if entry.kind in {"released", "rejected"}]
    assert sorted(entry.acts_on for entry in decisions) == list(range(2, 2 + MESSAGES))
    assert Counter(entry.kind for entry in decisions) == Counter(released=released, rejected=rejected)
    assert [entry.gives for entry in decisions if entry.gives] == list(range(1, released + 1))
    assert Counter(row.act for row in audit) == Counter(release=released, reject=rejected)
    assert {case.state for case in cases} == {"closed"}
    assert sum(strike.overruled_by is not None for strike in strikes) == released
    assert sum(row is not None for row in rows) == released
    assert standing.version == MESSAGES + released
    assert messaging.unread_total("ann") == released
    assert messaging.desk(Operator(id="op", permissions=frozenset(Permission))).recount("T-1").ok
