"""What both raw senders do in Python: the values of a buyer's message, and its link in the log."""

from __future__ import annotations

import secrets
import time
import uuid
from hashlib import sha256

from benchmarks.market import DETECTOR, POLICY
from txmessaging.domain.chain import packed
from txmessaging.domain.verdict import Verdict, encoded

# What a send decides on, in the order in which `values` takes it.
READ = """
t.seller, t.last_entry, t.last_at, t.head, t.last_seq, t.buyer_read, t.buyer_sent, t.seller_read,
t.seller_unread, t.seller_sent, t.version, t.closed_at, t.closed_reason, t.closed_until, t.initiated_at,
t.statement, t.secret, t.buyer_memory
"""

_VERDICT = encoded(Verdict(DETECTOR, POLICY))


def values(
    transaction_id: str,
    row: tuple,
    *,
    body: str,
    topic: str = "other",
    client_id: str | None = None,
    now: int | None = None,
    octets: bytes | None = None,
) -> dict[str, object]:
    """The parameters of the statements that write.

    Args:
        transaction_id: which conversation.
        row: what was read of it, `READ`.
        body, topic, client_id: as for `Messaging.send`.
        now: UTC microseconds, for a test that fixes them.
        octets: 80 random ones, the same.
    """
    (
        seller,
        last_entry,
        last_at,
        head,
        last_seq,
        buyer_read,
        sent,
        seller_read,
        unread,
        seller_sent,
        version,
    ) = row[:11]
    octets = secrets.token_bytes(80) if octets is None else octets
    found: dict[str, object] = {
        "id": transaction_id,
        "entry": last_entry + 1,
        "seq": last_seq + 1,
        "topic": topic,
        "at": max(time.time_ns() // 1000 if now is None else now, last_at),
        "buyer_read": buyer_read,
        "seller_read": seller_read,
        "head_salt": octets[:16],
        "client": client_id or uuid.uuid4().hex,
        "verdict": _VERDICT,
        "detail_salt": octets[16:32],
        "body": body,
        "original_salt": octets[32:48],
        "sent": sent + 1,
        "seller_sent": seller_sent,
        "unread": unread + 1,
        "version": version,
        "mail_group": f"{transaction_id}\x1f{seller}",
        "mail_id": str(last_entry + 1),
        "message_id": octets[64:80].hex(),
    }
    found["link"] = _link(head, found)
    return found


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
