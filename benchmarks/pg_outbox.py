"""Claiming and settling on PostgreSQL, in batches, against the same by hand."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import cache
from itertools import count

from benchmarks.measure import Row, at_least, interleaved, median
from benchmarks.postgresql import Market, pg_market
from benchmarks.raw_outbox import RawOutbox
from txmessaging.domain.outbox import Settlement, State

BATCH = 100
BATCHES = 5
"""Batches of one measurement."""
ROUNDS = 25
LEASE = 60.0
GOAL = 0.50

# Two rows for each recipient of a conversation, of which the second waits for the first.
FILL = """
INSERT INTO txm_outbox (channel, "group", kind, id, position, message_id, enqueued_at, due_at, state,
  attempts, version)
SELECT 'mail', 'T-' || n / 2 || chr(31) || 's' || n / 2, 'message', (2 + n %% 2)::text, 2 + n %% 2,
  md5(n::text), 1700000000000000 + n, 0, 'due', 0, 1
FROM generate_series(0, %s - 1) n
"""
LEFT = """
SELECT count(*) FILTER (WHERE state = 'done' AND attempts = 1 AND version = 3 AND token IS NULL
  AND settled_at IS NOT NULL AND through = position), count(*) FILTER (WHERE state = 'due'), count(*)
FROM txm_outbox
"""


def claiming() -> Row:
    """Rows a second through the storage, as a share of what raw psycopg does."""
    pairs = _measured()
    return at_least(
        f"claim and settle, PostgreSQL, batches of {BATCH}, share of raw psycopg",
        median([floor_took / took for took, floor_took in pairs]),
        GOAL,
        detail=f"{rows_a_second():,.0f} rows/s against {rows_a_second(side=1):,.0f}",
    )


def rows_a_second(*, side: int = 0) -> float:
    """Through the storage, or by hand."""
    return BATCH * BATCHES / median([pair[side] for pair in _measured()])


@cache
def _measured() -> list[tuple[float, float]]:
    with pg_market(threads=0) as market:
        filled = 2 * (ROUNDS + 1) * BATCHES * BATCH
        market.run(FILL, filled)
        market.run("VACUUM ANALYZE txm_outbox")
        with closing(RawOutbox(market.dsn)) as raw:
            ours, theirs = _batches(_through_storage(market)), _batches(_by_hand(raw))
            ours()
            theirs()
            pairs = interleaved(ours, theirs, ROUNDS)
        assert market.run(LEFT) == [(filled, 0, filled)]
    return pairs


def _batches(one: Callable[[str], None]) -> Callable[[], None]:
    tokens = count()

    def run() -> None:
        for _ in range(BATCHES):
            one(f"token-{next(tokens)}")

    return run


def _through_storage(market: Market) -> Callable[[str], None]:
    storage = market.storage

    def one(token: str) -> None:
        leases = storage.claim(channel="mail", token=token, lease=LEASE, limit=BATCH)
        assert len(leases) == BATCH
        done = storage.settle([Settlement(lease.first.key, token, State.DONE) for lease in leases])
        assert all(done)

    return one


def _by_hand(raw: RawOutbox) -> Callable[[str], None]:
    def one(token: str) -> None:
        rows = raw.claim(token=token, lease=LEASE, limit=BATCH)
        assert len(rows) == BATCH
        assert raw.settle(rows, token=token) == BATCH

    return one
