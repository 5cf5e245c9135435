"""procrastinate, a task queue in PostgreSQL: it fetches, runs and finishes tasks that do nothing."""

from __future__ import annotations

import asyncio
import logging
import time

import psycopg

CONCURRENCIES = (1, 4, 8)
SCHEMA = "procrastinate"


def tasks_a_second(dsn: str, tasks: int) -> dict[int, float]:
    """For each concurrency; in a schema of its own, dropped at the end."""
    # It logs a line for each task, which would be part of what is timed.
    logging.getLogger("procrastinate").setLevel(logging.CRITICAL)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {SCHEMA}")
        try:
            return asyncio.run(_run(f"{dsn} options='-c search_path={SCHEMA}'", tasks))
        finally:
            connection.execute(f"DROP SCHEMA {SCHEMA} CASCADE")


async def _run(dsn: str, tasks: int) -> dict[int, float]:
    import procrastinate  # noqa: PLC0415 - it is in the benchmarks group only

    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=dsn, max_size=12))
    ran: list[int] = []

    @app.task(name="notify", queue="mail")
    async def notify(message: int) -> None:
        ran.append(message)

    rates: dict[int, float] = {}
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for concurrency in CONCURRENCIES:
            await notify.batch_defer_async(*({"message": number} for number in range(tasks)))
            ran.clear()
            start = time.perf_counter()
            await app.run_worker_async(
                queues=["mail"],
                wait=False,
                concurrency=concurrency,
                install_signal_handlers=False,
                listen_notify=False,
                delete_jobs="always",
            )
            rates[concurrency] = tasks / (time.perf_counter() - start)
            assert sorted(ran) == list(range(tasks))
    return rates
