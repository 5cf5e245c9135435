"""Threads for calls that may hang; the notifiers' tests show what they are for."""

from __future__ import annotations

import threading
import time
import weakref

import pytest

from txmessaging.application.daemon_threads import DaemonThreads

LONG = 30


@pytest.fixture
def threads():
    made = DaemonThreads()
    yield made
    made.close()


def test_a_call_that_ends_in_the_last_moment_keeps_its_thread(threads):
    seen = set()
    for _ in range(20):
        running = threads.start(threading.current_thread)
        seen.add(running.result(LONG).result("it"))
        threads.leave(running)
    assert len(seen) == 1


def test_an_idle_thread_holds_nothing_of_its_last_call(threads):
    class Thing:
        pass

    thing = Thing()
    gone = threading.Event()
    threads.start(lambda kept=thing: kept).result(LONG)
    kept = weakref.finalize(thing, gone.set)
    del thing
    assert gone.wait(LONG)
    assert not kept.alive


def test_calls_at_the_same_time_run_at_the_same_time(threads):
    meeting = threading.Barrier(3)
    running = [threads.start(lambda: meeting.wait(LONG)) for _ in range(3)]
    assert sorted(each.result(LONG).result("it") for each in running) == [0, 1, 2]


def test_a_thread_that_was_closed_while_it_worked_is_not_used_again(threads):
    go = threading.Event()
    first = threads.start(lambda: go.wait(LONG) and threading.current_thread())
    threads.close()
    go.set()
    thread = first.result(LONG).result("it")
    thread.join(LONG)
    assert not thread.is_alive()
    started = time.monotonic()
    assert threads.start(threading.current_thread).result(LONG).result("it") is not thread
    assert time.monotonic() - started < 10


def test_after_a_fork_there_are_new_threads():
    """The child has the parent's lists and none of its threads."""
    threads = DaemonThreads()
    assert threads.start(lambda: 1).result(5).value == 1
    threads._process -= 1  # as if this were the child
    assert threads.start(lambda: 2).result(5).value == 2
    threads.close()
