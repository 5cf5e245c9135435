"""What must always be true of sends, reports, appeals and decisions in any order, against a model."""

from __future__ import annotations

from datetime import timedelta

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from tests.application.test_standing_laws import Host, holds

from txmessaging import Ladder, Policy, Rule, Step, verify_transcript
from txmessaging.domain.vocabulary import Outcome
from txmessaging.errors import CaseDecided, CaseNotFound, InvalidChoice, MessageNotFound, NotAppealable

HARMLESS = "Is it blue?"
KINDS = {
    "phone": "+1 415 555 {}",
    "email": "{}@shop.example",
    "link": "see shop.example/{}",
    "social": "insta: @{}_pots",
}
POLICY = Policy(
    version="each/1",
    rules=[
        Rule(id="phone", kinds=["phone"], action="hold", strike="contact_info"),
        Rule(id="email", kinds=["email"], action="block", strike="contact_info"),
        Rule(id="link", kinds=["link"], action="mask", strike="contact_info"),
        Rule(id="social", kinds=["social"], action="warn", strike="contact_info"),
    ],
)
WINDOW = timedelta(hours=1)
DECAYING = Ladder(
    version="decay/1",
    decay=timedelta(hours=2),
    steps=[
        Step(id="look", strikes=2, does="review"),
        Step(id="pause", strikes=3, does="suspend", period="1 hour"),
        Step(id="risk", strikes=4, does="at_risk"),
    ],
)
PARTIES = {"ann": "bob", "bob": "ann"}
NUMBERS = {"ann": 1000, "bob": 2000}


@attrs.define
class Sent:
    """A message, in plain words."""

    author: str
    body: str
    outcome: Outcome
    delivered: bool
    shown: str
    decided_at: object
    strikes: int = 0
    struck_at: object = None
    waits: set = attrs.field(factory=set)
    ever: bool = False
    reported: set = attrs.field(factory=set)
    against: bool = False
    appealed: bool = False
    final: bool = False
    masked: str | None = None
    before: str | None = None
    reported_strike: bool = False
    rejected: bool = False


class Reviewed(RuleBasedStateMachine):
    """One conversation, in which everything happens."""

    new_market = None

    @initialize()
    def opens(self):
        self.market = type(self).new_market(policy=POLICY, ladder=DECAYING, appeal_window=WINDOW)
        self.market.open()
        self.sent: dict[int, Sent] = {}
        self.host = Host(self.market.storage)
        for what in ("link", "phone", "link", None):
            self.send("bob", what)

    def messages(self, data):
        """One of the messages, as a rule one that something happened to, so that much happens to one."""
        self.market.tick()
        busy = [entry for entry, sent in self.sent.items() if sent.ever]
        waiting = [entry for entry in busy if self.sent[entry].waits]
        return data.draw(st.sampled_from([*self.sent, *busy[-2:] * 3, *waiting[-2:] * 9]))

    @rule(author=st.sampled_from(sorted(PARTIES)), what=st.sampled_from([None, *KINDS]))
    def sends(self, author, what):
        self.send(author, what)

    def send(self, author, what):
        # Each has details of their own: who repeats the other's is excused. And another one each time, for
        # one that was found in order costs no strike again.
        number = NUMBERS[author] + len(self.sent)
        own = number if what == "phone" else f"{author}{number}"
        body = HARMLESS if what is None else KINDS[what].format(own)
        result = self.market.send(body, sender=author)
        message = result.message
        delivered = message.seq is not None
        self.sent[message.entry] = Sent(
            author=author,
            body=body,
            outcome=result.outcome,
            delivered=delivered,
            shown=message.body,
            decided_at=self.market.now,
            strikes=int(what is not None),
            struck_at=self.market.now,
            waits={"held"} if result.outcome is Outcome.HELD else set(),
            ever=result.outcome is Outcome.HELD,
            against=result.outcome is not Outcome.DELIVERED,
            masked=message.body if message.body != body else None,
        )

    @rule(data=st.data(), by_the_other=st.sampled_from([True, True, True, False]))
    def reports(self, data, by_the_other):
        entry = self.messages(data)
        sent = self.sent[entry]
        reporter = PARTIES[sent.author] if by_the_other else sent.author
        try:
            self.market.messaging.report("T-1", reporter=reporter, entry=entry, reason="other")
        except MessageNotFound:
            assert reporter == sent.author or not sent.delivered
            return
        assert reporter != sent.author
        assert sent.delivered
        # Each text once, and no removal.
        if not sent.waits & {"reported"} and sent.shown not in {*sent.reported, "[removed: content]"}:
            sent.reported.add(sent.shown)
            sent.ever = True
            sent.waits.add("reported")

    def is_in_time(self, sent):
        return self.market.now - sent.decided_at <= WINDOW

    @rule(data=st.data())
    def appeals(self, data):
        entry = self.messages(data)
        sent = self.sent[entry]
        in_time = self.is_in_time(sent)
        try:
            self.market.messaging.appeal("T-1", author=sent.author, entry=entry, text="No")
        except NotAppealable:
            assert not sent.against or "held" in sent.waits or sent.final or not in_time
            return
        assert sent.against
        if not sent.appealed:
            assert "held" not in sent.waits
            assert not sent.final
            assert in_time
            sent.appealed = sent.ever = True
            sent.waits.add("appealed")

    @rule(data=st.data(), verb=st.sampled_from(["release", "mask", "reject"]))
    def decides(self, data, verb):
        entry = self.messages(data)
        sent = self.sent[entry]
        more = {"shown": "…"} if verb == "mask" else {}
        try:
            message = getattr(self.market.desk(), verb)("T-1", entry, reason="So it is", **more)
        except CaseNotFound:
            assert not sent.ever
            return
        except CaseDecided:
            assert sent.ever
            assert not sent.waits
            return
        except InvalidChoice:
            assert sent.outcome is Outcome.RETURNED
            return
        assert sent.waits
        dismissed = verb == "release" and sent.delivered and sent.waits == {"reported"}
        self.decided(sent, verb, dismissed=dismissed)
        assert message.body == sent.shown

    def decided(self, sent, verb, *, dismissed):
        on_appeal = "appealed" in sent.waits
        removed = verb == "reject" and sent.delivered and "reported" in sent.waits
        sent.waits = set()
        if dismissed:
            return
        sent.appealed, sent.final = False, on_appeal and verb != "release" and not removed
        sent.decided_at = self.market.now
        if verb == "release":
            self.released(sent)
        elif verb == "mask":
            sent.shown, sent.before, sent.delivered = "…", None, True
        elif removed:
            sent.before, sent.shown = sent.shown, "[removed: content]"
            if not sent.strikes:
                sent.strikes, sent.struck_at, sent.reported_strike = 1, self.market.now, True
        sent.rejected = verb == "reject"
        sent.against = verb != "release" or sent.shown != sent.body

    def released(self, sent):
        """A mask stays that was not what was decided on, and with it what it cost."""
        if sent.before is not None:
            sent.shown = sent.before
        elif sent.delivered or sent.masked is None:
            sent.shown = sent.body
        if sent.shown == sent.body or sent.reported_strike:
            sent.strikes, sent.reported_strike = 0, False
        sent.before, sent.delivered = None, True

    @rule(minutes=st.integers(1, 40))
    def time_passes(self, minutes):
        self.market.tick(minutes * 60)

    @invariant()
    def what_is_read_is_what_is_shown(self):
        for reader in PARTIES:
            page = self.market.messaging.read("T-1", reader=reader, limit=500)
            shown = {message.entry: message.body for message in page.messages}
            assert shown == {entry: sent.shown for entry, sent in self.sent.items() if sent.delivered}

    @invariant()
    def the_queue_holds_what_waits(self):
        waits = {(case.entry, case.kind.value) for case in self.market.desk().queue(limit=500).cases}
        assert waits == {(entry, kind) for entry, sent in self.sent.items() for kind in sent.waits}

    @invariant()
    def a_statement_says_what_its_author_may_do(self):
        for entry, sent in self.sent.items():
            stated = self.market.messaging.statement_of_reasons("T-1", author=sent.author, entry=entry)
            may_appeal = sent.against and not sent.final and not sent.waits & {"held", "appealed"}
            may_appeal = may_appeal and self.is_in_time(sent)
            assert (stated is not None and stated.appeal_until is not None) == may_appeal
            if stated is not None:
                counts = sent.strikes > 0 and sent.struck_at > self.market.now - DECAYING.decay
                assert (stated.strike, stated.awaits_review) == (counts, "held" in sent.waits)
            if sent.against and "[removed: link]" in sent.shown and sent.delivered and not sent.rejected:
                assert stated.action == "masked"

    @invariant()
    def standing_is_the_fold_without_what_was_overruled(self):
        for user, role in (("ann", "buyer"), ("bob", "seller")):
            strikes = {strike.entry for strike in self.market.messaging.standing(user, role=role).strikes}
            mine = {
                entry: sent for entry, sent in self.sent.items() if sent.author == user and sent.strikes > 0
            }
            counting = self.market.now - DECAYING.decay
            assert strikes == {entry for entry, sent in mine.items() if sent.struck_at > counting}

    @invariant()
    def a_host_knows_from_events_what_holds(self):
        for user, role in (("ann", "buyer"), ("bob", "seller")):
            assert self.host.knows(user, role, self.market.now) == holds(self.market, user, role)

    @invariant()
    def counters_log_and_transcripts_agree(self):
        assert self.market.sound()
        for view in ("operator", "buyer", "seller"):
            found = verify_transcript(self.market.transcript(view=view))
            assert found.ok, found.reason

    def teardown(self):
        """A replay of the rules in force decides as they did."""
        self.host.worker.close()
        assert self.market.desk().replay(policy=POLICY).report().differing == 0


def test_in_any_order_the_model_is_right(new_market):
    machine = type("Reviewed", (Reviewed,), {"new_market": staticmethod(new_market)})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=60, stateful_step_count=25, deadline=None, derandomize=True)
    )
