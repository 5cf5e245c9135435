"""The floor of a send on SQLite: the same rows written by hand, with the sqlite3 module and nothing else.

It reads what a send decides on, links the entry to the log, and writes the entry, the thread's row and
the outbox row in one transaction. It checks nothing, knows no policy and scans no text.
`tests/benchmarks/test_raw_sqlite.py` compares the rows that it leaves with those of `Messaging.send`.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from benchmarks import raw_entry

READ = f"""
SELECT {raw_entry.READ}, (SELECT s.version FROM txm_standing s WHERE s.user = :user AND s.role = 'buyer')
FROM txm_thread t WHERE t.transaction_id = :id AND t.buyer = :user
"""  # noqa: S608 - our own columns
ATTEMPTS = """
SELECT * FROM txm_entry INDEXED BY uq_txm_entry_transaction_id_client_id_role_attempt
WHERE transaction_id = :id AND role = 'buyer' AND client_id = :client ORDER BY attempt
"""
ENTRY = """
INSERT INTO txm_entry (transaction_id, entry, kind, role, outcome, gives, topic, at, buyer_read, seller_read,
  head_salt, client_id, attempt, verdict, detail_salt, original, original_salt, link, seq, delivered_at,
  buyer_sent, seller_sent, version)
VALUES (:id, :entry, 'message', 'buyer', 'delivered', :seq, :topic, :at, :buyer_read, :seller_read,
  :head_salt, :client, 1, :verdict, :detail_salt, :body, :original_salt, :link, :seq, :at,
  :sent, :seller_sent, 1)
"""
THREAD = """
UPDATE txm_thread SET last_entry = :entry, last_at = :at, head = :link, last_seq = :seq,
  last_delivered_at = :at, touched = :touched, buyer_sent = :sent, seller_unread = :unread,
  version = :version + 1
WHERE transaction_id = :id AND version = :version
"""
OUTBOX = """
INSERT INTO txm_outbox (channel, "group", kind, id, position, message_id, enqueued_at, due_at, state,
  attempts, version)
VALUES ('mail', :mail_group, 'message', :mail_id, :entry, :message_id, :at, 0, 'due', 0, 1)
"""


class RawSQLiteSender:
    """Sends messages of buyers by hand-written SQL on one connection.

    Args:
        path: the database file, with the tables of the adapter under their default names.
        synchronous: SQLite's setting.
    """

    def __init__(self, path: Path, *, synchronous: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=60, check_same_thread=False)
        self._connection.execute(f"PRAGMA synchronous={synchronous}")
        self._cursor = self._connection.cursor()

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
        run = self._cursor.execute
        run("BEGIN IMMEDIATE")
        try:
            row = run(READ, {"id": transaction_id, "user": sender}).fetchall()[0]
            if client_id is not None:
                run(ATTEMPTS, {"id": transaction_id, "client": client_id}).fetchall()
            values = raw_entry.values(
                transaction_id, row, body=body, topic=topic, client_id=client_id, now=now, octets=octets
            )
            values["touched"] = time.time_ns() // 1000
            run(ENTRY, values)
            run(THREAD, values)
            run(OUTBOX, values)
            run("COMMIT")
        except BaseException:
            run("ROLLBACK")
            raise
