"""Sends on PostgreSQL: the public API against hand-written SQL, on the same tables of the same server."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import count

from benchmarks.loads import Load, alternating, threads
from benchmarks.market import BODY
from benchmarks.measure import Row, at_least, at_most, interleaved, median
from benchmarks.postgresql import Market, pg_market

CLIENTS = 16
THREADS = 48
SENDS = 50
FILLED = 10
"""Messages in each thread when a measurement begins."""

Send = Callable[[int], object]


def senders(market: Market, clients: int, thread: Callable[[int, int], int]) -> tuple[Send, Send, count]:
    """How a client sends by the API and by hand, and the turns that are counted.

    Args:
        market: where.
        clients: how many there are.
        thread: the conversation that a client writes to in its turn.
    """
    raw = [market.raw_sender() for _ in range(clients)]
    turns = count()

    def send_ours(client: int) -> None:
        turn = next(turns)
        number = thread(client, turn)
        market.messaging.send(f"T-{number}", sender=f"b{number}", body=BODY, client_id=f"form-{turn}")

    def send_raw(client: int) -> None:
        turn = next(turns)
        number = thread(client, turn)
        raw[client].send(f"T-{number}", sender=f"b{number}", body=BODY, client_id=f"form-{turn}")

    return send_ours, send_raw, turns


def one_client() -> Row:
    """Sends a second of one client, as a share of what raw psycopg does."""
    with pg_market(threads=THREADS) as market:
        market.fill(THREADS, FILLED)
        ours, raw, turns = senders(market, 1, lambda _, turn: turn % THREADS)

        def batch(send: Send) -> Callable[[], None]:
            return lambda: [send(0) for _ in range(SENDS)] and None

        batch(ours)()
        batch(raw)()
        pairs = interleaved(batch(ours), batch(raw), rounds=25)
        market.check(next(turns))
    share = median([theirs / mine for mine, theirs in pairs])
    mine, floor = (median([pair[side] for pair in pairs]) / SENDS * 1e6 for side in (0, 1))
    return at_least(
        "send, PostgreSQL, 1 client, share of raw psycopg in 4 round trips",
        share,
        0.70,
        detail=f"{mine:.0f} µs against {floor:.0f} µs",
    )


def many_clients() -> Row:
    """Sends a second of threads that write to different conversations."""
    pairs = _together(lambda client, turn: client + CLIENTS * (turn % (THREADS // CLIENTS)), rounds=9)
    return at_least(
        f"send, PostgreSQL, {CLIENTS} clients, share of raw psycopg",
        median([mine.rate / theirs.rate for mine, theirs in pairs]),
        0.65,
        detail=rates(pairs),
    )


def hot_thread() -> Row:
    """Sends a second of threads that all write to one conversation."""
    pairs = _hot()
    return at_least(
        f"send, PostgreSQL, {CLIENTS} clients in one hot thread, share of raw psycopg",
        median([mine.rate / theirs.rate for mine, theirs in pairs]),
        0.70,
        detail=rates(pairs),
    )


def hot_p99() -> Row:
    """How long the slowest hundredth of them waits."""
    pairs = _hot()
    mine, floor = (median([pair[side].p99 for pair in pairs]) * 1e3 for side in (0, 1))
    return at_most(
        "the same, p99 of a send, share of raw psycopg's",
        median([mine.p99 / theirs.p99 for mine, theirs in pairs]),
        1.50,
        detail=f"{mine:.1f} ms against {floor:.1f} ms",
    )


def rates(pairs: list[tuple[Load, Load]]) -> str:
    """The figures behind a ratio."""
    mine, floor = (median([pair[side].rate for pair in pairs]) for side in (0, 1))
    return f"{mine:,.0f}/s against {floor:,.0f}/s"


@cache
def _hot() -> list[tuple[Load, Load]]:
    """One measurement for both of its rows."""
    return _together(lambda _client, _turn: 0, rounds=13)


def _together(thread: Callable[[int, int], int], *, rounds: int) -> list[tuple[Load, Load]]:
    with pg_market(threads=THREADS, clients=CLIENTS) as market:
        market.fill(THREADS, FILLED)
        ours, raw, turns = senders(market, CLIENTS, thread)

        def load(send: Send) -> Callable[[], Load]:
            return lambda: threads(send, CLIENTS, seconds=1.0)

        load(ours)()
        load(raw)()
        pairs = alternating(load(ours), load(raw), rounds)
        market.check(next(turns))
    return pairs
