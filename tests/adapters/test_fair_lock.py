"""One line for threads and for the tasks of any event loop."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import time

import pytest

from txmessaging.adapters.fair_lock import FairLock

LONG = 30.0
STEP = 0.05


class Queue:
    """A lock that is held, and threads and tasks that come one after another and say when they had it."""

    def __init__(self) -> None:
        self.lock = FairLock()
        assert self.lock.acquire(LONG)
        self.served: list[str] = []
        self.threads: list[threading.Thread] = []

    def thread(self, name: str) -> None:
        def wait():
            assert self.lock.acquire(LONG)
            self.serve(name)

        self._start(wait)

    def loop(self, name: str) -> None:
        self._start(lambda: asyncio.run(self.task(name)))

    async def task(self, name: str) -> None:
        assert await self.lock.acquire_async(LONG)
        self.serve(name)

    def serve(self, name: str) -> None:
        self.served.append(name)
        self.lock.release()

    def _start(self, target) -> None:
        longer = len(self.lock._waiting) + 1
        self.threads.append(threading.Thread(target=target, daemon=True))
        self.threads[-1].start()
        end = time.monotonic() + LONG
        while len(self.lock._waiting) < longer and time.monotonic() < end:
            time.sleep(0.001)

    def end(self) -> None:
        for thread in self.threads:
            thread.join(LONG)
        assert not any(thread.is_alive() for thread in self.threads)


def free(lock: FairLock) -> bool:
    """Whether nobody holds it; it is left free."""
    had = lock.acquire(0)
    if had:
        lock.release()
    return had


def test_threads_and_tasks_are_served_in_the_order_in_which_they_came():
    queue = Queue()
    for number in range(4):
        queue.thread(f"thread {number}")
        queue.loop(f"loop {number}")
    assert queue.served == []
    queue.lock.release()
    queue.end()
    assert queue.served == [f"{kind} {number}" for number in range(4) for kind in ("thread", "loop")]
    assert free(queue.lock)


def test_the_tasks_of_one_loop_are_served_in_order():
    queue = Queue()

    async def all_of_them():
        tasks = [asyncio.create_task(queue.task(str(number))) for number in range(10)]
        await asyncio.sleep(0)
        queue.lock.release()
        await asyncio.gather(*tasks)

    asyncio.run(all_of_them())
    assert queue.served == [str(number) for number in range(10)]
    assert free(queue.lock)


def test_a_lock_that_is_free_is_had_at_once():
    lock = FairLock()

    async def task():
        assert await lock.acquire_async(0)
        lock.release()

    task_alone = task()
    with pytest.raises(StopIteration):
        task_alone.send(None)
    assert lock.acquire(0)
    lock.release()


def test_nobody_waits_longer_than_they_will():
    queue = Queue()
    started = time.monotonic()
    assert not queue.lock.acquire(STEP)
    assert not asyncio.run(queue.lock.acquire_async(STEP))
    assert not asyncio.run(queue.lock.acquire_async(0))
    assert 2 * STEP * 0.9 < time.monotonic() - started < 10
    queue.loop("next")
    queue.lock.release()
    queue.end()
    assert queue.served == ["next"]
    assert free(queue.lock)


def test_a_task_that_is_cancelled_leaves_the_line():
    queue = Queue()

    async def main():
        waiting = asyncio.create_task(queue.task("cancelled"))
        await asyncio.sleep(0)
        following = asyncio.create_task(queue.task("next"))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        queue.lock.release()
        await following

    asyncio.run(main())
    assert queue.served == ["next"]
    assert free(queue.lock)


@pytest.mark.parametrize("grant_first", [True, False])
def test_a_cancellation_at_the_moment_of_the_grant_passes_the_turn_on(grant_first, caplog):
    queue = Queue()

    async def main():
        waiting = asyncio.create_task(queue.task("cancelled"))
        await asyncio.sleep(0)
        acts = [queue.lock.release, waiting.cancel]
        for act in acts if grant_first else reversed(acts):
            act()
        # Nothing has run in between: the task finds its turn granted and itself cancelled.
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asyncio.run(main())
    assert queue.served == []
    assert free(queue.lock)
    assert caplog.records == []


@pytest.mark.parametrize("grant_first", [True, False])
def test_a_time_out_at_the_moment_of_the_grant_has_the_lock(grant_first, caplog):
    queue = Queue()

    async def main():
        waiting = asyncio.create_task(queue.lock.acquire_async(STEP))
        await asyncio.sleep(0)
        if not grant_first:
            asyncio.get_running_loop().call_later(STEP, queue.lock.release)
        time.sleep(2 * STEP)  # noqa: ASYNC251 - time-out and grant shall wait for the same turn of the loop
        if grant_first:
            queue.lock.release()
        return await waiting

    assert asyncio.run(main())
    assert not free(queue.lock)
    queue.lock.release()
    assert free(queue.lock)
    assert caplog.records == []


def test_a_loop_that_was_closed_does_not_keep_the_turn():
    queue = Queue()
    loop = asyncio.new_event_loop()
    dead = queue.task("dead")
    task = loop.create_task(dead)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    queue.thread("next")
    queue.lock.release()
    queue.end()
    assert queue.served == ["next"]
    assert free(queue.lock)
    assert queue.lock.acquire(0)
    task._log_destroy_pending = False
    dead.close()
    del task, dead
    gc.collect()
    assert not free(queue.lock)


def test_a_task_that_is_thrown_away_with_its_turn_passes_it_on():
    queue = Queue()

    async def main():
        waiting = queue.task("thrown away")
        waiting.send(None)
        queue.lock.release()
        waiting.close()

    asyncio.run(main())
    assert queue.served == []
    assert free(queue.lock)


class Interrupt(BaseException):
    pass


@pytest.mark.parametrize("granted", [True, False])
def test_a_thread_that_is_interrupted_leaves_the_line_or_passes_the_turn_on(granted, monkeypatch):
    queue = Queue()

    def interrupted(turn, timeout):
        if granted:
            queue.lock.release()
        raise Interrupt

    monkeypatch.setattr("txmessaging.adapters.fair_lock._ThreadsTurn.wait", interrupted)
    with pytest.raises(Interrupt):
        queue.lock.acquire(LONG)
    monkeypatch.undo()
    assert free(queue.lock) is granted


class Guarded:
    """What a lock guards: one at a time, and how often it was entered."""

    def __init__(self) -> None:
        self.lock = FairLock()
        self.inside = self.entered = 0

    def enter(self) -> None:
        self.inside += 1
        time.sleep(0)
        assert self.inside == 1
        self.inside -= 1
        self.entered += 1
        self.lock.release()

    def thread(self) -> None:
        for _ in range(50):
            assert self.lock.acquire(LONG)
            self.enter()

    async def task(self) -> None:
        assert await self.lock.acquire_async(LONG)
        self.enter()

    async def tasks(self, cancelled) -> None:
        running = [asyncio.create_task(self.task()) for _ in cancelled]
        for task, cancel in zip(running, cancelled, strict=True):
            await asyncio.sleep(0)
            if cancel:
                task.cancel()
        answers = await asyncio.gather(*running, return_exceptions=True)
        assert all(answer is None or isinstance(answer, asyncio.CancelledError) for answer in answers)


def test_whatever_comes_together_one_has_it_at_a_time_and_all_get_it():
    guarded = Guarded()
    choice = random.Random(7)
    plans = [[choice.random() < 0.3 for _ in range(50)] for _ in range(2)]
    targets = [guarded.thread] * 2
    targets += [lambda plan=plan: asyncio.run(guarded.tasks(plan)) for plan in plans]
    threads = [threading.Thread(target=target, daemon=True) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert not any(thread.is_alive() for thread in threads)
    assert guarded.entered >= 100 + sum(plan.count(False) for plan in plans)
    assert free(guarded.lock)


class Holder:
    pass


def test_a_holder_that_is_gone_holds_nothing():
    """As after an exception of a signal handler, which strikes where nothing can be released any more."""
    lock = FairLock()
    holder = Holder()
    assert lock.acquire(0, holder=holder)
    assert not lock.acquire(0)
    del holder
    assert lock.acquire(0)
    assert not lock.acquire(0)
    lock.release()


def test_who_waits_for_a_holder_that_goes_away_gets_the_lock_when_the_time_is_over():
    lock = FairLock()
    kept = [Holder()]
    assert lock.acquire(0, holder=kept[0])
    threading.Timer(0.05, kept.clear).start()
    assert lock.acquire(0.3)
    assert not asyncio.run(lock.acquire_async(0.01))
