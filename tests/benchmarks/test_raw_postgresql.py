"""The floor on PostgreSQL does the same work: it leaves the same rows, on the same tables and indexes."""

from __future__ import annotations

from benchmarks.postgresql import pg_market
from tests.benchmarks.raw_senders import OPENING, SENDS, queries, send_ours, send_raw


def rows(market) -> dict[str, list[tuple]]:
    return {table: market.run(query) for table, query in queries().items()}


def test_the_raw_sender_leaves_the_rows_that_messaging_leaves(postgres):
    with (
        pg_market(threads=1, through=postgres, **OPENING) as raw,
        pg_market(threads=1, through=postgres, **OPENING) as ours,
    ):
        send_raw(raw.raw_sender())
        send_ours(ours.storage)
        assert rows(raw) == rows(ours)
        assert len(rows(ours)["entry"]) == SENDS + 1


def test_what_both_send_to_one_conversation_is_one_chain(postgres):
    with pg_market(threads=1, through=postgres) as market:
        raw = market.raw_sender()
        for number in range(4):
            market.messaging.send("T-0", sender="bs"[number % 2] + "0", body="Hello.")
            raw.send("T-0", sender="b0", body="Hello again.")
        market.check(sends=8)
