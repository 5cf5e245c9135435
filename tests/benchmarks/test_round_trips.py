"""Counted on the wire, so nothing that a driver does by itself is forgotten."""

from __future__ import annotations

import asyncio

import asyncpg
import psycopg
from benchmarks.pg_trips import trips_by_hand, trips_of_asyncpg, trips_of_psycopg
from benchmarks.wire import CountedServer


def test_a_send_needs_four_round_trips_with_psycopg(postgres):
    assert trips_of_psycopg(postgres) == 4


def test_a_send_needs_four_round_trips_with_asyncpg(postgres):
    assert trips_of_asyncpg(postgres) == 4


def test_so_does_the_floor(postgres):
    assert trips_by_hand(postgres) == 4


def test_the_proxy_counts_each_question_once_however_long_it_or_its_answer_is(postgres):
    with CountedServer(postgres) as counted, psycopg.connect(counted.dsn, autocommit=True) as connection:
        before = counted.trips
        for _ in range(3):
            long = "x" * 1_000_000
            assert connection.execute("SELECT %s || %s", (long, long)).fetchone() == (long + long,)
        assert counted.trips - before == 3


def test_the_proxy_counts_on_all_connections(postgres):
    async def ask(connection, times):
        for _ in range(times):
            assert await connection.fetchval("SELECT 1 + 1") == 2

    async def main(counted):
        first, second = [await asyncpg.connect(counted.url().replace("+psycopg", "")) for _ in range(2)]
        await asyncio.gather(ask(first, 1), ask(second, 1))
        before = counted.trips
        await asyncio.gather(ask(first, 5), ask(second, 7))
        trips = counted.trips - before
        await first.close()
        await second.close()
        return trips

    with CountedServer(postgres) as counted:
        assert asyncio.run(main(counted)) == 12
