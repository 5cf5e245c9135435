"""What a host that listens to events alone knows of standings, against the standings."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from txmessaging import EventDispatcher, Ladder, Policy, Restraint, Step

LADDER = Ladder(
    version="short/1",
    decay="3 hours",
    steps=[
        Step(id="pause", strikes=2, does="suspend", period="40 minutes"),
        Step(id="longer", strikes=3, does="suspend", period="1 hour"),
        Step(id="risk", strikes=4, does="at_risk"),
    ],
)


class Host:
    """A marketplace that knows of standings what events told it, and has a clock."""

    def __init__(self, storage) -> None:
        self.worker = EventDispatcher(storage, self)
        self.told = {}

    def receive(self, event, /) -> None:
        if event.restraint is not None:
            place, _ = self.told.get((event.user, event.role), (0, None))
            assert event.place > place
            self.told[event.user, event.role] = (event.place, event.restraint)

    def knows(self, user, role, now) -> Restraint:
        """What holds by the last event, as long as it said."""
        while self.worker.run_once().claimed:
            pass
        _, told = self.told.get((user, role), (0, Restraint()))
        suspended, at_risk = (
            None if end is None or end <= now else end for end in (told.suspended_until, told.at_risk_until)
        )
        return Restraint(suspended_until=suspended, at_risk_until=at_risk)


def holds(market, user, role) -> Restraint:
    """What the fold over the strikes says."""
    standing = market.messaging.standing(user, role=role)
    return Restraint(
        suspended_until=standing.suspended_until,
        at_risk_until=standing.until if standing.privileges_at_risk else None,
    )


class Struck(RuleBasedStateMachine):
    """A seller who is struck, by the policy and for what is reported, and whose strikes are taken back."""

    new_market = None

    @initialize()
    def opens(self):
        self.market = type(self).new_market(
            policy=Policy.strict(), ladder=LADDER, appeal_window=timedelta(days=9)
        )
        self.market.open()
        self.host = Host(self.market.storage)
        self.sent = 0
        self.struck = []

    @rule()
    def writes_a_number(self):
        self.market.tick()
        self.sent += 1
        # Another one each time: one that was found in order costs no strike again.
        message = self.market.send(f"ring +1 415 555 {1000 + self.sent}", sender="bob").message
        assert any(strike.entry == message.entry for strike in self.strikes())
        self.struck.append(message.entry)

    @rule()
    def is_rude(self):
        self.market.tick()
        message = self.market.send("Idiot", sender="bob").message
        if message.seq is None:  # held, for who wrote it
            return
        self.market.messaging.report("T-1", reporter="ann", entry=message.entry, reason="harassment")
        self.market.desk().reject("T-1", message.entry, reason="Be polite")
        self.struck.append(message.entry)

    @precondition(lambda self: self.struck)
    @rule(data=st.data())
    def wins_an_appeal(self, data):
        self.market.tick()
        entry = data.draw(st.sampled_from(self.struck))
        self.struck.remove(entry)
        self.market.messaging.appeal("T-1", author="bob", entry=entry, text="No")
        self.market.desk().release("T-1", entry)
        assert all(strike.entry != entry for strike in self.strikes())

    @rule(minutes=st.integers(1, 90))
    def time_passes(self, minutes):
        self.market.tick(60 * minutes)

    def strikes(self):
        return self.market.messaging.standing("bob").strikes

    @invariant()
    def a_host_knows_what_holds(self):
        assert self.host.knows("bob", "seller", self.market.now) == holds(self.market, "bob", "seller")

    def teardown(self):
        self.host.worker.close()


def test_a_host_knows_from_events_and_a_clock_what_holds(new_market):
    machine = type("Struck", (Struck,), {"new_market": staticmethod(new_market)})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=60, stateful_step_count=20, deadline=None, derandomize=True)
    )
