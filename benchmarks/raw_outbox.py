"""The floor of a claim and a settlement: one statement each, written by hand with psycopg.

They mean what the adapter's mean: the lowest due row of each group, rows that others have locked passed
over, a token that fences the settlement, a lease by the server's clock, versions that move.
`tests/benchmarks/test_raw_outbox.py` compares the rows that both leave.
"""

from __future__ import annotations

from collections.abc import Sequence

import psycopg

MICROSECONDS = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint"

CLAIM = f"""
WITH clock AS MATERIALIZED (SELECT {MICROSECONDS} AS now), lowest AS (
  SELECT c.channel, c."group", c.kind, c.id
  FROM txm_outbox c
  WHERE c.channel = 'mail' AND c.state = 'due' AND c.due_at <= (SELECT now FROM clock) AND NOT EXISTS (
    SELECT 1 FROM txm_outbox l
    WHERE l.channel = c.channel AND l."group" = c."group" AND l.state = 'due'
      AND (l.position, l.kind, l.id) < (c.position, c.kind, c.id))
  ORDER BY c.due_at, c.enqueued_at, c."group"
  LIMIT $3
  FOR NO KEY UPDATE OF c SKIP LOCKED
)
UPDATE txm_outbox o
SET token = $1, through = coalesce(o.through, o.position), attempts = o.attempts + 1,
  due_at = (SELECT now FROM clock) + $2, version = o.version + 1
FROM lowest w
WHERE o.channel = w.channel AND o."group" = w."group" AND o.kind = w.kind AND o.id = w.id
RETURNING o.channel, o."group", o.kind, o.id, o.position, o.message_id, o.attempts, o.through
"""  # noqa: S608 - our own words
SETTLE = f"""
UPDATE txm_outbox o
SET state = 'done', token = NULL, error = NULL, settled_at = {MICROSECONDS}, version = o.version + 1
FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS s (channel, "group", kind, id)
WHERE o.channel = s.channel AND o."group" = s."group" AND o.kind = s.kind AND o.id = s.id
  AND o.state = 'due' AND o.token = $1
RETURNING 1
"""  # noqa: S608 - our own words


class RawOutbox:
    """Claims rows and marks them as done, on one connection that commits each statement by itself.

    Args:
        dsn: the database, with the tables of the adapter under their default names.
    """

    def __init__(self, dsn: str) -> None:
        self._connection = psycopg.connect(
            dsn, cursor_factory=psycopg.RawCursor, prepare_threshold=0, autocommit=True
        )
        self._cursor = self._connection.cursor(binary=True)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def claim(self, *, token: str, lease: float, limit: int) -> Sequence[tuple]:
        """Lease what is due."""
        return self._cursor.execute(CLAIM, (token, int(lease * 1_000_000), limit)).fetchall()

    def settle(self, rows: Sequence[tuple], *, token: str) -> int:
        """Rows that were claimed are done; how many still had the token."""
        keys = [list(column) for column in zip(*(row[:4] for row in rows), strict=True)]
        return len(self._cursor.execute(SETTLE, (token, *keys)).fetchall())
