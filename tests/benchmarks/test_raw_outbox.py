"""The floor of claims and settlements does the same work: it leaves the same rows."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from benchmarks.market import BODY
from benchmarks.postgresql import pg_market
from benchmarks.raw_outbox import RawOutbox
from tests.benchmarks.raw_senders import OPENING

from txmessaging.domain.records import FIELDS, OutboxRow
from txmessaging.ports import Settlement, State

LEASE = 60
# What the server's clock says is compared apart, and the random Message-IDs not at all.
COMPARED = ", ".join(
    f'"{name}"'
    for name in FIELDS[OutboxRow]
    if name not in ("due_at", "settled_at", "message_id", "enqueued_at")
)
ROWS = f'SELECT {COMPARED}, settled_at IS NOT NULL FROM txm_outbox ORDER BY "group", position'  # noqa: S608 - our own names
# Leased rows end their lease within the last minute from now, by the server's clock.
LEASES = """
SELECT bool_and(due_at / 1000000.0 - extract(epoch FROM clock_timestamp()) BETWEEN %s AND %s)
FROM txm_outbox WHERE token IS NOT NULL
"""


@pytest.fixture
def filled(postgres):
    """Makes a market with three notices in each of three conversations."""

    def fill(at_the_end):
        market = at_the_end.enter_context(pg_market(threads=3, through=postgres, **OPENING))
        sender = market.raw_sender()
        for number in (0, 1, 2) * 3:
            sender.send(f"T-{number}", sender=f"b{number}", body=BODY, client_id=None)
        return market

    return fill


def claim_ours(market, token, limit=9):
    leases = market.storage.claim(channel="mail", token=token, lease=LEASE, limit=limit)
    return [lease.first for lease in leases]


def settle_ours(market, firsts, token):
    return market.storage.settle([Settlement(first.key, token, State.DONE) for first in firsts])


@pytest.fixture
def both(filled):
    with ExitStack() as at_the_end:
        ours, theirs = filled(at_the_end), filled(at_the_end)
        raw = RawOutbox(theirs.dsn)
        at_the_end.callback(raw.close)
        yield ours, theirs, raw


def test_a_claim_leaves_the_rows_that_the_storage_leaves(both):
    ours, theirs, raw = both
    claimed = claim_ours(ours, "one")
    rows = raw.claim(token="one", lease=LEASE, limit=9)  # noqa: S106 - no secret
    assert len(rows) == len(claimed) == 3
    assert theirs.run(ROWS) == ours.run(ROWS)
    for market in (ours, theirs):
        assert market.run(LEASES, LEASE - 30, LEASE) == [(True,)]
    assert raw.claim(token="two", lease=LEASE, limit=9) == []  # noqa: S106


def test_a_settlement_leaves_the_rows_that_the_storage_leaves(both):
    ours, theirs, raw = both
    for turn in range(2):
        firsts = claim_ours(ours, f"token-{turn}", limit=2)
        assert all(settle_ours(ours, firsts, f"token-{turn}"))
        rows = raw.claim(token=f"token-{turn}", lease=LEASE, limit=2)
        assert raw.settle(rows, token=f"token-{turn}") == len(firsts) == 2
    assert theirs.run(ROWS) == ours.run(ROWS)


def test_a_token_fences_both(both):
    ours, theirs, raw = both
    assert settle_ours(ours, claim_ours(ours, "one"), "another") == [False] * 3
    assert raw.settle(raw.claim(token="one", lease=LEASE, limit=9), token="another") == 0  # noqa: S106
    assert theirs.run(ROWS) == ours.run(ROWS)
