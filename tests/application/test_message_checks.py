"""The host's own checks: they run before the transaction, in time, and the policy judges what they find."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from contextlib import contextmanager

import attrs
import pytest

from txmessaging import AsyncMessaging, Finding, Messaging, Outcome, Policy, Rule
from txmessaging.adapters.memory import AsyncMemoryStorage, MemoryStorage
from txmessaging.application import checks_in_time, daemon_threads
from txmessaging.domain.masking import masked
from txmessaging.errors import InvalidChoice, InvalidNumber, ThreadNotFound, WrongColour
from txmessaging.ports import CheckContext

NUMBER = "call me at +1 415 555 0132"
LOUD = "WHERE IS MY PARCEL"
POLICY = Policy(
    version="polite/1",
    kinds=["shouting", "rude"],
    rules=[
        Rule(id="rude", kinds=["rude"], action="mask", strike="rude"),
        Rule(id="shouting", kinds=["shouting"], action="warn"),
        *Policy.default().rules,
    ],
)


class Shouting:
    """Finds a text in capitals; notes what it was asked."""

    def __init__(self, **changes):
        self.asked = []
        self.changes = changes

    def check(self, text, context):
        self.asked.append((text, context))
        if not text.isupper():
            return []
        found = Finding("shouting", 0, len(text), "loud", 0.9, evidence=("capitals",))
        return [attrs.evolve(found, **self.changes)]


class Rude:
    """Finds a word."""

    def check(self, text, context):
        start = text.find("darn")
        return () if start < 0 else (Finding("rude", start, start + 4, "darn", 1),)


class Failing:
    def check(self, text, context):
        raise LookupError(text)


class Exiting:
    def check(self, text, context):
        raise SystemExit


class Slow:
    """Answers when it is let go, or never."""

    def __init__(self):
        self.go_on = threading.Event()
        self.calls = 0

    def check(self, text, context):
        self.calls += 1
        self.go_on.wait(60)
        return []


class Lazy:
    """Its answer takes its time, and not its call."""

    def __init__(self, slow):
        self.slow = slow

    def check(self, text, context):
        yield from self.slow.check(text, context)


@pytest.fixture
def slow():
    check = Slow()
    yield check
    check.go_on.set()


@pytest.fixture
def checked(new_market):
    def make(*checks, policy=POLICY, **settings):
        market = new_market(policy=policy, checks=checks, **settings)
        market.open()
        return market

    return make


def test_the_policy_judges_what_a_check_finds(checked):
    check = Shouting()
    market = checked(check)
    result = market.send(LOUD, topic="shipping")
    assert result.outcome is Outcome.WARNED
    assert (result.explanation.code, result.explanation.rule) == ("content.warned", "polite/1:shouting")
    (found,) = result.message.verdict.findings
    assert (found.kind, found.rule, found.evidence) == ("shouting", "check:Shouting", ("capitals",))
    assert check.asked == [(LOUD, CheckContext(transaction_id="T-1", sender="ann", topic="shipping"))]
    assert market.send("Thanks").outcome is Outcome.DELIVERED


def test_its_findings_are_judged_with_those_of_the_detector(checked):
    result = checked(Shouting()).send(NUMBER.upper())
    assert (result.outcome, result.explanation.params) == (Outcome.RETURNED, {"kinds": "phone,shouting"})


def test_a_word_is_masked_and_costs_a_strike(checked):
    market = checked(Rude())
    result = market.send("Send the darn thing")
    assert (result.outcome, result.message.body) == (Outcome.MASKED, "Send the [removed: content] thing")
    (strike,) = market.messaging.standing("ann", role="buyer").strikes
    assert strike.reason == "rude"


PRESETS = [Policy.default(), Policy.strict(), Policy.lenient()]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda policy: policy.version)
def test_a_preset_treats_a_kind_of_the_host_s_as_contact_information_and_does_not_call_it_so(checked, preset):
    for sure in (0.95, 0.5):
        market = checked(Shouting(confidence=sure), policy=preset)
        results = [market.send(LOUD) for _ in range(3)]
        for result in results:
            assert result.explanation.code.startswith("content.")
            assert "contact" not in result.explanation.rule
        reasons = {strike.reason for strike in market.messaging.standing("ann", role="buyer").strikes}
        assert reasons <= {"content" if preset == Policy.strict() else "content_again"}
        assert bool(reasons) is (sure > 0.9)
        told = market.send("Hello").explanation
        assert told is None or told.text().count("the rules of this marketplace") == 1


def test_a_preview_checks_too(checked):
    check = Shouting()
    market = checked(check)
    preview = market.messaging.preview("T-1", sender="ann", body=LOUD)
    assert preview.outcome is Outcome.WARNED
    assert check.asked == [(LOUD, CheckContext(transaction_id="T-1", sender="ann"))]


def test_they_go_along_into_the_transaction_of_the_host(checked):
    class Host:
        def storage(self, own):
            return own

    joined = checked(Shouting()).messaging.on(Host())
    assert joined.send("T-1", sender="ann", body=LOUD).outcome is Outcome.WARNED


def test_a_repeat_is_answered_from_the_record_whatever_the_check_says_now(checked):
    check = Shouting()
    market = checked(check)
    market.send(LOUD, client_id="c-1")
    check.changes = {"kind": "other"}
    again = market.send(LOUD, client_id="c-1")
    assert (again.replayed, again.outcome) == (True, Outcome.WARNED)
    assert len(check.asked) == 2


def test_no_transaction_is_open_while_a_check_runs():
    class Watched(MemoryStorage):
        open = 0

        @contextmanager
        def begin(self, *, write):
            self.open += 1
            try:
                with super().begin(write=write) as transaction:
                    yield transaction
            finally:
                self.open -= 1

    class Watching:
        def check(self, text, context):
            seen.append(storage.open)
            return []

    seen, storage = [], Watched()
    messaging = Messaging(storage, checks=[Watching()])
    with pytest.raises(ThreadNotFound):
        messaging.send("T-1", sender="ann", body="Hello")
    with pytest.raises(ThreadNotFound):
        messaging.preview("T-1", sender="ann", body="Hello")
    assert seen == [0, 0]


@pytest.mark.parametrize("failing", [Failing(), Exiting(), Shouting(kind="Loud!"), Shouting(kind="phone")])
def test_a_check_that_fails_lets_pass_by_default_and_is_logged_without_the_text(checked, failing, caplog):
    result = checked(failing, Rude()).send("DARN darn".upper() + " ")
    assert result.outcome is Outcome.DELIVERED
    (record,) = caplog.records
    assert type(failing).__name__ in record.message
    assert "DARN" not in caplog.text


@pytest.mark.parametrize(
    "changes",
    [
        {"start": -1},
        {"start": 5, "end": 5},
        {"end": 10_000},
        {"start": 0.5},
        {"end": None},
        {"confidence": 1.5},
        {"confidence": float("nan")},
        {"value": None},
        {"value": "\ud800"},
        {"value": "x" * 1_001},
        {"evidence": ("x" * 600, "y" * 600)},
        {"evidence": None},
        {"kind": None},
        {"kind": ""},
        {"kind": "email"},
    ],
    ids=repr,
)
def test_what_is_no_finding_of_the_text_is_a_failure(checked, changes):
    result = checked(Shouting(**changes), on_check_failure="hold").send(LOUD)
    assert (result.outcome, result.explanation.code) == (Outcome.HELD, "message.not_checked")


@pytest.mark.parametrize("answer", [None, 5, ["shouting"], [Finding("rude", 0, 1, "x", 1)] * 101])
def test_what_is_no_list_of_findings_is_a_failure(checked, answer):
    class Odd:
        def check(self, text, context):
            return answer

    assert checked(Odd(), on_check_failure="hold").send("Hello").outcome is Outcome.HELD


def test_a_failure_may_hold_what_would_be_delivered(checked):
    market = checked(Failing(), Rude(), on_check_failure="hold")
    held = market.send("the darn thing")
    assert (held.outcome, held.explanation.rule) == (Outcome.HELD, "polite/1:not-checked")
    assert "could not be checked" in held.explanation.text()
    (case,) = market.desk().queue().cases
    assert (case.entry, case.reason) == (held.message.entry, "polite/1:not-checked")
    returned = market.send(NUMBER)
    assert (returned.outcome, returned.explanation.code) == (Outcome.RETURNED, "contact_info.returned")
    assert market.desk().release("T-1", held.message.entry).body == "the [removed: content] thing"


@pytest.mark.parametrize("lazily", [False, True])
def test_all_checks_of_a_message_have_one_budget(checked, slow, lazily, caplog):
    loud = Shouting()
    market = checked(Lazy(slow) if lazily else slow, Rude(), loud, check_budget=0.5)
    began = time.monotonic()
    result = market.send("darn")
    assert time.monotonic() - began < 5
    assert (result.outcome, len(loud.asked)) == (Outcome.MASKED, 1)
    (record,) = caplog.records
    assert record.message == f"the check {'Lazy' if lazily else 'Slow'} failed: no answer in time"


def test_checks_that_hang_do_not_pile_up(checked, slow, monkeypatch):
    monkeypatch.setattr(daemon_threads, "MOST_LEFT_BEHIND", 1)
    monkeypatch.setattr(checks_in_time, "_threads", daemon_threads.DaemonThreads())
    market = checked(slow, check_budget=0.05, on_check_failure="hold")
    assert [market.send(f"Hello {number}").outcome for number in range(3)] == [Outcome.HELD] * 3
    assert slow.calls == 1


def test_checks_that_hang_keep_no_other_check_from_running(checked, slow, monkeypatch):
    monkeypatch.setattr(daemon_threads, "MOST_LEFT_BEHIND", 1)
    monkeypatch.setattr(checks_in_time, "_threads", daemon_threads.DaemonThreads())
    market = checked(slow, Rude(), check_budget=0.5)
    assert [market.send("darn").outcome for _ in range(3)] == [Outcome.MASKED] * 3


class Odd(str):
    """A text that cannot be looked at."""

    __slots__ = ()

    def encode(self, *args):
        raise OSError

    def __str__(self):
        raise OSError

    __repr__ = __hash__ = __eq__ = __str__


class Wordless:
    def __str__(self):
        raise OSError


def found(**changes):
    return attrs.evolve(Finding("rude", 0, 1, "x", 1), **changes)


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (lambda: itertools.repeat(found()), "at most 100 findings"),
        (lambda: (found() for _ in range(10_000_000)), "at most 100 findings"),
        (lambda: [found(evidence=itertools.repeat("x"))], "at most 1000 bytes each for value and evidence"),
        (lambda: [found(evidence=itertools.repeat(""))], "at most 1000 bytes each for value and evidence"),
        (lambda: [found(evidence=[Wordless()])], "OSError"),
        (lambda: [found(value=7)], "kind, value and evidence are texts"),
        (lambda: [found(confidence=2)], "a confidence is a number from 0 to 1"),
        (lambda: iter(lambda: 1 / 0, None), "ZeroDivisionError"),
    ],
)
def test_an_answer_without_end_or_that_breaks_is_a_failure_with_a_name(checked, caplog, answer, failure):
    class Strange:
        def check(self, text, context):
            return answer()

    market = checked(Strange(), on_check_failure="hold")
    assert market.send("darn").outcome is Outcome.HELD
    awaited = sent_by(market, "darn", Later(Strange()), on_check_failure="hold")
    assert asyncio.run(awaited).outcome is Outcome.HELD
    assert [record.message for record in caplog.records] == [
        f"the check Strange failed: {failure}",
        f"the check Later failed: {failure}",
    ]


def test_texts_of_a_class_of_the_host_s_are_taken_as_plain_ones(checked):
    result = checked(Shouting(value=Odd("loud"), kind=Odd("shouting"))).send(LOUD)
    (taken,) = result.message.verdict.findings
    assert (type(taken.kind), type(taken.value), taken.value) == (str, str, "loud")


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"check_budget": 0}, InvalidNumber),
        ({"check_budget": 61}, InvalidNumber),
        ({"check_budget": float("nan")}, InvalidNumber),
        ({"check_budget": True}, InvalidNumber),
        ({"check_budget": "1"}, InvalidNumber),
        ({"on_check_failure": "block"}, InvalidChoice),
    ],
)
def test_settings_that_cannot_be_taken_are_refused(settings, error):
    with pytest.raises(error):
        Messaging(MemoryStorage(), **settings)


def test_a_replay_judges_what_the_checks_found_then(checked):
    check = Shouting()
    market = checked(check, Failing(), on_check_failure="hold")
    market.send(LOUD)
    quiet = checked(check)
    quiet.send(LOUD)
    check.asked.clear()
    stricter = Policy(version="calm/1", kinds=["shouting"], rules=[Rule(id="loud", action="block")])
    found = [(each.before, each.after) for each in quiet.desk().replay(policy=stricter)]
    assert found == [(Outcome.WARNED, Outcome.BLOCKED)]
    assert market.desk().replay().report().differing == 0
    assert check.asked == []


def test_what_overlaps_is_masked_in_one():
    findings = [Finding("phone", 5, 12, "1", 1), Finding("rude", 0, 6, "2", 1), Finding("rude", 7, 9, "3", 1)]
    assert masked("abcdefghijklmn", findings) == "[removed: content]mn"
    assert masked("abcdefgh", [Finding("rude", 0, 2, "1", 1), Finding("rude", 2, 4, "2", 1)]) == (
        "[removed: content][removed: content]efgh"
    )


# --- the other colour -----------------------------------------------------------------------------


class Later:
    """A synchronous check, awaited."""

    def __init__(self, inner):
        self.inner = inner

    async def check(self, text, context):
        await asyncio.sleep(0)
        return self.inner.check(text, context)


class Asleep:
    async def check(self, text, context):
        await asyncio.sleep(60)


class GivingUp:
    async def check(self, text, context):
        raise asyncio.CancelledError


class Stubborn:
    """Does not end when it is told to."""

    async def check(self, text, context):
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            await asyncio.sleep(0.3)
        return []


class Blocking:
    """Keeps the event loop to itself."""

    async def check(self, text, context):
        time.sleep(0.2)  # noqa: ASYNC251 - as a host's mistake does
        return []


async def sent_by(market, body, *checks, **settings):
    storage = AsyncMemoryStorage(market.storage)
    messaging = AsyncMessaging(storage, policy=POLICY, checks=checks, **settings)
    return await messaging.send("T-1", sender="ann", body=body)


@pytest.mark.parametrize(
    ("checks", "outcome"),
    [
        ([Later(Rude())], Outcome.MASKED),
        ([Later(Rude()), Asleep(), Later(Shouting())], Outcome.HELD),
        ([Later(Failing())], Outcome.HELD),
        ([Later(Exiting())], Outcome.HELD),
        ([GivingUp()], Outcome.HELD),
        ([Later(Rude()), Stubborn(), Later(Shouting())], Outcome.HELD),
        ([Blocking()], Outcome.HELD),
    ],
)
def test_they_are_awaited_and_end_in_time(market, checks, outcome):
    sending = sent_by(market, "darn", *checks, check_budget=0.05, on_check_failure="hold")
    assert asyncio.run(sending).outcome is outcome


@pytest.mark.parametrize("late", [Asleep, Stubborn, Blocking])
def test_each_is_awaited_whatever_the_others_do_and_the_late_one_is_named(market, late, caplog):
    sending = sent_by(market, "darn", late(), Later(Rude()), check_budget=0.1)
    assert asyncio.run(sending).outcome is Outcome.MASKED
    (record,) = caplog.records
    assert record.message == f"the check {late.__name__} failed: no answer in time"


def test_an_interrupt_of_the_host_is_no_failure_of_a_check(market):
    class Interrupted:
        async def check(self, text, context):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(sent_by(market, "Hello", Interrupted()))


def test_a_check_that_does_not_end_is_left_behind(market):
    async def timed():
        begun = time.monotonic()
        await sent_by(market, "Hello", Stubborn(), check_budget=0.05)
        return time.monotonic() - begun

    assert asyncio.run(timed()) < 0.3


def test_who_sends_may_be_cancelled_while_a_check_runs(market):
    async def cancelled():
        task = asyncio.create_task(sent_by(market, "Hello", Asleep(), check_budget=60))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    before = market.stored()
    asyncio.run(cancelled())
    assert market.stored() == before


def test_a_check_of_the_other_colour_is_refused(market):
    with pytest.raises(WrongColour, match="message check"):
        Messaging(market.storage, checks=[Later(Rude())])
    with pytest.raises(WrongColour, match="message check"):
        AsyncMessaging(AsyncMemoryStorage(), checks=[Rude()])
