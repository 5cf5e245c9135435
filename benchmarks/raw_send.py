"""The floor of a send: the same rows written by hand, with the sqlite3 module and nothing else.

It reads what a send decides on, links the entry to the log, and writes the entry, the thread's row and
the outbox row in one transaction. It checks nothing, knows no policy and scans no text.
`tests/benchmarks/test_raw_send.py` compares the rows that it leaves with those of `Messaging.send`.
"""

from __future__ import annotations

import secrets
import sqlite3
import time
import uuid
from hashlib import sha256
from pathlib import Path

from txmessaging.domain.chain import packed
from txmessaging.domain.verdict import Verdict, encoded

READ = """
SELECT t.buyer, t.seller, t.initiated_at, t.statement, t.secret, t.opened_at, t.closed_at, t.closed_reason,
       t.closed_until, t.last_entry, t.last_at, t.head, t.last_seq, t.last_delivered_at, t.buyer_read,
       t.buyer_unread, t.buyer_sent, t.buyer_memory, t.seller_read, t.seller_unread, t.seller_sent,
       t.seller_memory, t.version,
       (SELECT s.version FROM txm_standing s WHERE s.user = :user AND s.role = 'buyer')
FROM txm_thread t WHERE t.transaction_id = :id AND t.buyer = :user
"""
ATTEMPTS = """
SELECT * FROM txm_entry INDEXED BY uq_txm_entry_transaction_id_role_client_id_attempt
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


class RawSender:
    """Sends messages of buyers by hand-written SQL on one connection.

    Args:
        path: the database file, with the tables of the adapter under their default names.
        synchronous: SQLite's setting.
        detector: the version that goes into the verdict.
        policy: the same.
    """

    def __init__(self, path: Path, *, synchronous: str, detector: str, policy: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=60, check_same_thread=False)
        self._connection.execute(f"PRAGMA synchronous={synchronous}")
        self._cursor = self._connection.cursor()
        self._verdict = encoded(Verdict(detector, policy))

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
        now = time.time_ns() // 1000 if now is None else now
        octets = secrets.token_bytes(80) if octets is None else octets
        run = self._cursor.execute
        run("BEGIN IMMEDIATE")
        try:
            row = run(READ, {"id": transaction_id, "user": sender}).fetchall()[0]
            if client_id is not None:
                run(ATTEMPTS, {"id": transaction_id, "client": client_id}).fetchall()
            values = self._values(transaction_id, row, now=now, octets=octets, topic=topic, body=body)
            values["client"] = client_id or uuid.uuid4().hex
            values["link"] = _link(row[11], values)
            run(ENTRY, values)
            run(THREAD, values)
            run(OUTBOX, values)
            run("COMMIT")
        except BaseException:
            run("ROLLBACK")
            raise

    def _values(
        self, transaction_id: str, row: tuple, *, now: int, octets: bytes, topic: str, body: str
    ) -> dict[str, object]:
        at = max(now, row[10])
        return {
            "id": transaction_id,
            "entry": row[9] + 1,
            "seq": row[12] + 1,
            "topic": topic,
            "at": at,
            "buyer_read": row[14],
            "seller_read": row[18],
            "head_salt": octets[:16],
            "verdict": self._verdict,
            "detail_salt": octets[16:32],
            "body": body,
            "original_salt": octets[32:48],
            "sent": row[16] + 1,
            "seller_sent": row[20],
            "unread": row[19] + 1,
            "version": row[22],
            "touched": time.time_ns() // 1000,
            "mail_group": f"{transaction_id}\x1f{row[1]}",
            "mail_id": str(row[9] + 1),
            "message_id": octets[64:80].hex(),
        }


def _link(previous: bytes, v: dict[str, object]) -> bytes:
    """The chain link of the entry, as `docs/reference/transcript-format.md` says."""
    head = packed(
        (
            "message",
            "buyer",
            "delivered",
            None,
            v["seq"],
            v["topic"],
            v["at"],
            v["buyer_read"],
            v["seller_read"],
        )
    )
    detail = packed((None, v["client"], 1, v["verdict"], None))
    commitments = (
        sha256(v["head_salt"] + head).digest(),
        sha256(v["detail_salt"] + detail).digest(),
        sha256(v["original_salt"] + v["body"].encode()).digest(),
    )
    return sha256(packed(("txmessaging/1", previous, v["id"], v["entry"], *commitments, b""))).digest()
