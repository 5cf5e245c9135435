"""The floor of a send on PostgreSQL: the same rows written by hand with psycopg, in four round trips.

BEGIN; a read that locks the thread and brings what was stored under the client id and the version of the
sender's standing; one WITH that writes; COMMIT. It checks nothing, knows no policy and scans no text.
Its statements are prepared when they first run, and values travel in binary form.
`tests/benchmarks/test_raw_postgresql.py` compares the rows that it leaves with those of `Messaging.send`.
"""

from __future__ import annotations

from operator import itemgetter

import psycopg
from psycopg.types.numeric import Int8BinaryDumper
from psycopg.types.string import StrBinaryDumper

from benchmarks import raw_entry

READ = f"""
SELECT {raw_entry.READ}, s.version, a.entry, a.attempt, a.topic, a.outcome, a.original
FROM txm_thread t
LEFT JOIN txm_standing s ON s."user" = $2 AND s.role = 'buyer'
LEFT JOIN txm_entry a ON a.transaction_id = $1 AND a.role = 'buyer' AND a.client_id = $3
WHERE t.transaction_id = $1 AND t.buyer = $2
FOR NO KEY UPDATE OF t
"""  # noqa: S608 - our own columns

_GIVEN = (
    *("id", "entry", "seq", "topic", "at", "buyer_read", "seller_read", "head_salt", "client", "verdict"),
    *("detail_salt", "body", "original_salt", "link", "sent", "seller_sent", "unread", "version"),
    *("mail_group", "mail_id", "message_id"),
)
WRITE = """
WITH written AS (
  INSERT INTO txm_entry (transaction_id, entry, kind, role, outcome, gives, topic, at, buyer_read,
    seller_read, head_salt, client_id, attempt, verdict, detail_salt, original, original_salt, link, seq,
    delivered_at, buyer_sent, seller_sent, version)
  VALUES ($1, $2, 'message', 'buyer', 'delivered', $3, $4, $5, $6, $7,
    $8, $9, 1, $10, $11, $12, $13, $14, $3, $5,
    $15, $16, 1)
), thread AS (
  UPDATE txm_thread SET last_entry = $2, last_at = $5, head = $14, last_seq = $3, last_delivered_at = $5,
    touched = (extract(epoch FROM clock_timestamp()) * 1000000)::bigint, buyer_sent = $15,
    seller_unread = $17, version = $18 + 1
  WHERE transaction_id = $1 AND version = $18
  RETURNING version
), outbox AS (
  INSERT INTO txm_outbox (channel, "group", kind, id, position, message_id, enqueued_at, due_at, state,
    attempts, version)
  VALUES ('mail', $19, 'message', $20, $2, $21, $5, 0, 'due', 0, 1)
)
SELECT (SELECT version FROM thread),
  coalesce((SELECT version FROM txm_standing WHERE "user" = $22 AND role = 'buyer'), 0)
"""
_of = itemgetter(*_GIVEN)


class RawPostgreSQLSender:
    """Sends messages of buyers by hand-written SQL on one connection.

    Args:
        dsn: the database, with the tables of the adapter under their default names.
    """

    def __init__(self, dsn: str) -> None:
        self._connection = psycopg.connect(dsn, cursor_factory=psycopg.RawCursor, prepare_threshold=0)
        # One width for every number, whatever its value: one prepared statement, not one for each mixture.
        self._connection.adapters.register_dumper(int, Int8BinaryDumper)
        self._connection.adapters.register_dumper(str, StrBinaryDumper)
        self._cursor = self._connection.cursor(binary=True)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def send(
        self,
        transaction_id: str,
        *,
        sender: str,
        body: str,
        topic: str = "other",
        client_id: str | None = None,
        now: int | None = None,
        octets: bytes | None = None,
    ) -> None:
        """Store one delivered message of the buyer."""
        cursor = self._cursor
        try:
            (row,) = cursor.execute(READ, (transaction_id, sender, client_id)).fetchall()
            written = raw_entry.values(
                transaction_id, row, body=body, topic=topic, client_id=client_id, now=now, octets=octets
            )
            version, standing = row[10], row[18] or 0
            cursor.execute(WRITE, (*_of(written), sender))
            assert cursor.fetchall() == [(version + 1, standing)], "a version is not what was read"
            self._connection.commit()
        except BaseException:
            self._connection.rollback()
            raise
