"""A standing that changes while its user writes: by a strike, by an overruling, by the time that passes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import attrs
import pytest

from txmessaging import Ladder, Messaging, Operator, Outcome, Permission, Policy, Rule, Step, Transaction
from txmessaging.domain.records import Standing, Strike
from txmessaging.ports import Key

ROUNDS = 25
DETAIL = "Write to jane@shop.example"
BLOCKING = Policy(version="block/1", rules=[Rule(id="mail", action="block", strike="contact_info")])
STEPS = (Step(id="stop", strikes=1, does="suspend", period="1 hour"),)


@attrs.define
class Rush:
    """Two conversations of one seller, who is suspended by one strike; what they do, they do at once."""

    shop: object
    seller: str
    decay: str = "90 days"
    offset: timedelta = timedelta()
    messaging: Messaging = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        ladder = Ladder(version="own/1", decay=self.decay, steps=STEPS)
        self.messaging = Messaging(
            self.shop.storage(), policy=BLOCKING, ladder=ladder, clock=lambda: datetime.now(UTC) + self.offset
        )
        for place in ("here", "there"):
            order = Transaction(
                id=f"{self.seller}-{place}",
                buyer="ann",
                seller=self.seller,
                initiated_at=datetime.now(UTC) - timedelta(minutes=1),
            )
            self.messaging.open_thread(order)

    @property
    def desk(self):
        return self.messaging.desk(Operator(id="op", permissions=frozenset(Permission)))

    def send(self, place, body):
        """When it was asked, what became of it, and when it was answered."""
        asked = datetime.now(UTC)
        result = self.messaging.send(f"{self.seller}-{place}", sender=self.seller, body=body)
        return asked, result.outcome, datetime.now(UTC)

    def at_once(self, *acts):
        start = Barrier(len(acts))

        def run(act):
            start.wait(10)
            return act()

        with ThreadPoolExecutor(len(acts)) as pool:
            return [done.result(60) for done in [pool.submit(run, act) for act in acts]]

    def stored(self):
        """The standing and its one strike, as they are written."""
        keys = [
            Key(Standing, (self.seller, "seller")),
            Key(Strike, (self.seller, "seller", f"{self.seller}-here", 2)),
        ]
        with self.shop.storage().begin(write=False) as transaction:
            return transaction.fetch(keys)

    def is_sound(self):
        return all(self.desk.recount(f"{self.seller}-{place}").ok for place in ("here", "there"))


@pytest.fixture
def rush(server_shop):
    def make(number, **fields):
        return Rush(shop=server_shop, seller=f"s{number}", **fields)

    return make


def test_what_is_sent_after_a_suspension_is_held_and_what_was_sent_before_it_is_not(rush):
    for number in range(ROUNDS):
        here = rush(number)
        (struck_from, outcome, struck), others = here.at_once(
            lambda here=here: here.send("here", DETAIL),
            lambda here=here: [here.send("there", f"Hello {turn}") for turn in range(6)],
        )
        assert outcome is Outcome.BLOCKED
        assert {outcome for asked, outcome, _ in others if asked > struck} <= {Outcome.HELD}
        assert {outcome for *_, outcome, answered in others if answered < struck_from} <= {Outcome.DELIVERED}
        outcomes = [outcome for _, outcome, _ in others]
        assert outcomes == sorted(outcomes, key=[Outcome.DELIVERED, Outcome.HELD].index)
        assert here.send("there", "And now?")[1] is Outcome.HELD
        assert here.is_sound()


@pytest.mark.parametrize("decays", [True, False])
def test_an_appeal_that_races_the_decay_is_granted_once_and_nothing_is_counted_twice(rush, decays):
    for number in range(ROUNDS):
        here = rush(number, decay="1 hour")
        transaction_id = f"{here.seller}-here"
        here.send("here", DETAIL)
        here.messaging.appeal(transaction_id, author=here.seller, entry=2, text="It is the shop's")

        def later(here=here):
            here.offset = timedelta(hours=2) if decays else timedelta(minutes=1)

        _, released, others = here.at_once(
            later,
            lambda here=here, transaction_id=transaction_id: here.desk.release(transaction_id, 2),
            lambda here=here: [here.send("there", f"Hello {turn}")[1] for turn in range(6)],
        )
        assert (released.seq, released.review.decision) == (1, "released")
        # Whichever came first, the privilege came back once and stays.
        assert others == sorted(others, key=[Outcome.HELD, Outcome.DELIVERED].index)
        standing, strike = here.stored()
        assert standing.version == 2
        assert strike.overruled_by is not None
        view = here.messaging.standing(here.seller)
        assert (view.strikes, view.step, view.suspended_until) == ((), None, None)
        assert here.send("there", "And now?")[1] is Outcome.DELIVERED
        assert here.is_sound()
