"""Review: what is held, reported or appealed waits in a queue; an operator decides, once, on the record."""

from __future__ import annotations

import json

import pytest

from txmessaging import Policy, Rule, verify_transcript
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.records import AuditRow, Case, Entry, Strike
from txmessaging.domain.vocabulary import EntryKind, Outcome
from txmessaging.errors import (
    CaseDecided,
    CaseNotFound,
    InvalidChoice,
    InvalidCursor,
    InvalidText,
    OperatorNotPermitted,
    ThreadNotFound,
)

PHONE = "Call me: +1 415 555 0132"
HOLDING = Policy(version="hold/1", rules=[Rule(id="all", action="hold", strike="contact_info")])


@pytest.fixture
def held(new_market):
    """A conversation in which bob's message, entry 2, is held."""
    market = new_market(policy=HOLDING)
    market.open()
    assert market.send(PHONE, sender="bob").outcome is Outcome.HELD
    market.tick()
    return market


@pytest.fixture
def delivered(market):
    """A conversation in which bob's message, entry 2, was delivered."""
    market.send("Give me your address, idiot", sender="bob")
    market.tick()
    return market


def read(market, reader="ann"):
    return market.messaging.read("T-1", reader=reader).messages


def is_sound(market):
    """The log, its counters and each view of it agree."""
    head = str(market.desk().head("T-1"))
    for view in ("operator", "buyer", "seller"):
        found = verify_transcript(market.transcript(view=view), head=head)
        assert found.ok, found.reason
    return market.sound()


def test_what_is_held_waits_and_the_other_side_does_not_see_it(held):
    (case,) = held.desk().queue().cases
    assert (case.transaction_id, case.entry, case.kind, case.author) == ("T-1", 2, "held", "bob")
    assert (case.reason, case.opened_by, case.state) == ("hold/1:all", None, "open")
    assert read(held) == ()
    assert held.mails() == []


def test_a_release_delivers_now_and_takes_the_strike_back(held):
    assert held.messaging.standing("bob").strikes
    message = held.desk().release("T-1", 2, reason="A number of the order, sorry")
    assert (message.seq, message.body, message.delivered_at) == (1, PHONE, held.now)
    assert (message.review.decision, message.review.reason) == ("released", "A number of the order, sorry")
    (seen,) = read(held)
    assert (seen.body, seen.seq, seen.outcome, seen.review) == (PHONE, 1, Outcome.DELIVERED, None)
    assert held.messaging.unread_total("ann") == 1
    assert held.messaging.standing("bob").strikes == ()
    (row,) = held.mails()
    assert (row.id, row.position) == ("2", 3)
    assert held.desk().queue().cases == ()
    assert is_sound(held)


def test_what_is_released_is_mailed_and_marked_as_read_like_any_message(held):
    held.send("Hello?", sender="ann")
    held.desk().release("T-1", 2)
    held.messaging.mark_read("T-1", reader="ann", through=2)
    assert held.messaging.unread_total("ann") == 0
    assert held.messaging.unread_total("bob") == 1
    assert is_sound(held)


def test_a_released_value_does_not_count_as_tried(new_market):
    rules = [Rule(id="again", tried=1, action="block"), Rule(id="first", action="hold")]
    market = new_market(policy=Policy(version="p/1", rules=rules))
    market.open()
    assert market.send(PHONE, sender="bob").outcome is Outcome.HELD
    assert market.messaging.preview("T-1", sender="bob", body=PHONE).outcome is Outcome.BLOCKED
    market.desk().release("T-1", 2)
    assert market.messaging.preview("T-1", sender="bob", body=PHONE).outcome is Outcome.DELIVERED
    market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    market.desk().reject("T-1", 2, reason="No")
    assert market.messaging.preview("T-1", sender="bob", body=PHONE).outcome is Outcome.HELD


def test_what_was_found_in_order_passes_from_then_on_whoever_writes_it(market):
    assert market.send(PHONE, sender="bob").outcome is Outcome.RETURNED
    market.messaging.appeal("T-1", author="bob", entry=2, text="It is on the listing")
    market.desk().release("T-1", 2)
    for sender, body in (("bob", PHONE), ("ann", "OK, I ring +1 415 555 0132 tomorrow")):
        sent = market.send(body, sender=sender)
        assert (sent.outcome, sent.explanation) == (Outcome.DELIVERED, None)
        assert {finding.excuse for finding in sent.findings} == {"cleared"}
    assert market.send(f"{PHONE} or +1 415 555 0188", sender="bob").outcome is Outcome.RETURNED
    assert market.messaging.standing("bob").strikes == ()
    market.open("T-2")
    assert market.send(PHONE, sender="bob", transaction_id="T-2").outcome is Outcome.RETURNED


def test_what_has_no_value_of_its_own_is_in_order_in_its_text_only(new_market):
    market = new_market(policy=HOLDING)
    market.open()
    invitation = "Let's continue on WhatsApp"
    market.send(invitation, sender="bob")
    market.desk().release("T-1", 2)
    assert market.send(invitation, sender="bob").outcome is Outcome.DELIVERED
    assert market.send("Shall we go on on WhatsApp?", sender="bob").outcome is Outcome.HELD


def test_what_is_removed_is_in_order_no_longer(held):
    held.desk().release("T-1", 2)
    assert held.send(PHONE, sender="bob").outcome is Outcome.DELIVERED
    held.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    held.desk().reject("T-1", 2, reason="No")
    assert held.send(PHONE, sender="bob").outcome is Outcome.HELD
    assert held.desk().replay().report().differing == 0


def test_a_rejection_explains_itself_and_the_strike_stands(held):
    held.desk().reject("T-1", 2, reason="Please keep to the platform")
    (message,) = held.messaging.attempts("T-1", author="bob").messages
    assert message.review.decision is EntryKind.REJECTED
    assert message.review.reason == "Please keep to the platform"
    assert read(held) == ()
    assert len(held.messaging.standing("bob").strikes) == 1
    assert is_sound(held)


def test_a_mask_delivers_without_the_findings(held):
    message = held.desk().mask("T-1", 2)
    # Behind the number an invitation is found.
    assert message.body == "[removed: invitation]: [removed: phone number]"
    assert [seen.body for seen in read(held)] == [message.body]
    (own,) = read(held, "bob")
    assert (own.original, own.review.decision) == (PHONE, EntryKind.MASKED)
    assert len(held.messaging.standing("bob").strikes) == 1
    assert PHONE not in "".join(held.transcript(view="buyer"))
    assert is_sound(held)


def test_an_operator_may_say_what_is_shown(held):
    assert held.desk().mask("T-1", 2, shown="Call me.").body == "Call me."
    assert [seen.body for seen in read(held)] == ["Call me."]


def test_without_findings_the_operator_has_to_say_what_is_shown(delivered):
    delivered.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    with pytest.raises(InvalidText, match="give the text to show"):
        delivered.desk().mask("T-1", 2)
    delivered.desk().mask("T-1", 2, shown="Give me your address")
    assert [seen.body for seen in read(delivered)] == ["Give me your address"]
    assert is_sound(delivered)


def test_somebody_who_comes_second_is_told_so(held):
    held.desk().release("T-1", 2)
    with pytest.raises(CaseDecided) as caught:
        held.desk().reject("T-1", 2, reason="No")
    assert caught.value.context == {"decision": "released"}
    assert len(held.stored(Entry)) == 3


@pytest.mark.parametrize("entry", [1, 3, 99])
def test_nothing_is_decided_where_nothing_waits(market, entry):
    market.send("Hello")
    market.messaging.note("T-1", text="Paid")
    with pytest.raises(CaseNotFound):
        market.desk().release("T-1", entry)
    with pytest.raises(ThreadNotFound):
        market.desk().release("T-0", entry)
    assert market.stored(AuditRow) == []


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.queue(),
        lambda desk: desk.case("T-1", 2),
        lambda desk: desk.release("T-1", 2),
        lambda desk: desk.mask("T-1", 2),
        lambda desk: desk.reject("T-1", 2, reason="No"),
        lambda desk: desk.annotate("T-1", 2, text="Hm"),
    ],
    ids=["queue", "case", "release", "mask", "reject", "annotate"],
)
def test_reviewing_needs_its_permission(held, act):
    with pytest.raises(OperatorNotPermitted, match="review"):
        act(held.desk("read", "export", "operate"))
    assert held.stored(AuditRow) == []
    act(held.desk("review"))


def test_looks_acts_and_notes_of_reviewers_are_on_the_record(held):
    desk = held.desk()
    desk.queue()
    desk.case("T-1", 2)
    held.tick()
    desk.annotate("T-1", 2, text="Looks like an order number")
    held.tick()
    desk.release("T-1", 2)
    rows = [(row.operator, row.act, json.loads(row.detail)) for row in held.stored(AuditRow)]
    assert rows == [
        ("op7", "case", {"entry": 2}),
        ("op7", "annotate", {"entry": 2, "text": "Looks like an order number"}),
        ("op7", "release", {"entry": 2}),
    ]


@pytest.mark.parametrize("entry", [1, 99], ids=["no message", "no entry"])
def test_a_note_is_about_a_message(held, entry):
    with pytest.raises(CaseNotFound):
        held.desk().annotate("T-1", entry, text="Hm")
    assert held.stored(AuditRow) == []


def test_a_case_comes_with_what_stands_around_it(held):
    for number in range(5):
        held.send(f"Message {number}", sender="ann")
    held.send(PHONE, sender="bob")
    file = held.desk().case("T-1", 8, around=2)
    assert (file.message.body, file.message.verdict.policy) == (PHONE, "hold/1")
    assert [case.kind for case in file.cases] == ["held"]
    assert [entry.entry for entry in file.around] == [6, 7, 8]
    assert [entry.entry for entry in held.desk().case("T-1", 2, around=1).around] == [1, 2, 3]
    with pytest.raises(CaseNotFound):
        held.desk().case("T-1", 1)


def test_a_case_that_was_decided_says_how(held):
    held.desk().reject("T-1", 2, reason="No numbers")
    file = held.desk().case("T-1", 2)
    assert [case.review.reason for case in file.cases] == ["No numbers"]
    assert file.message.review.reason == "No numbers"


def test_the_queue_is_paged_and_filtered_oldest_first(new_market):
    market = new_market(policy=HOLDING)
    for number in range(3):
        market.open(f"T-{number}")
        market.tick()
        market.send(PHONE, sender=("ann", "bob")[number % 2], transaction_id=f"T-{number}")
    market.send("Shall I?", sender="bob", transaction_id="T-0")
    market.messaging.report("T-0", reporter="ann", entry=3, reason="spam")
    desk = market.desk()
    page = desk.queue(limit=2)
    rest = desk.queue(limit=2, cursor=page.next)
    found = [(case.transaction_id, case.kind) for case in (*page.cases, *rest.cases)]
    assert found == [("T-0", "held"), ("T-1", "held"), ("T-0", "reported"), ("T-2", "held")]
    assert rest.next is None
    assert [case.kind for case in desk.queue(kind="reported").cases] == ["reported"]
    assert [case.transaction_id for case in desk.queue(author="ann").cases] == ["T-0", "T-2"]
    assert desk.queue(author="ann", kind="appealed").cases == ()
    with pytest.raises(InvalidChoice, match="held, reported, appealed"):
        desk.queue(kind="lost")
    with pytest.raises(InvalidCursor):
        desk.queue(cursor="what")


def test_the_release_of_an_erased_message_shows_that_it_is_gone(held):
    (entry,) = [entry for entry in held.stored(Entry) if entry.entry == 2]
    from txmessaging.domain.changes import Put  # noqa: PLC0415 - this test alone writes behind the library's back

    held.write(Put(entry.evolve(original=None, verdict=None, version=2), 1))
    with pytest.raises(InvalidText):
        held.desk().mask("T-1", 2)
    assert held.desk().release("T-1", 2).body is None


@pytest.mark.parametrize("column", ["shown_by", "seq", "delivered_at", "buyer_sent", "seller_sent"])
def test_an_altered_projection_of_a_released_message_is_found_by_recount(held, column):
    from txmessaging.domain.changes import Put  # noqa: PLC0415 - as above

    held.desk().release("T-1", 2)
    (entry,) = [entry for entry in held.stored(Entry) if entry.entry == 2]
    held.write(Put(entry.evolve(**{column: 7}, version=3), 2))
    (difference,) = held.desk().recount("T-1").differences
    assert f"entry 2: {column} is 7" in difference


# --- reports --------------------------------------------------------------------------------------


def test_a_report_changes_nothing_until_somebody_looked(delivered):
    case = delivered.messaging.report(
        "T-1", reporter="ann", entry=2, reason="harassment", text="This is the third time"
    )
    assert (case.kind, case.reason, case.opened_by, case.author) == ("reported", "harassment", "ann", "bob")
    assert [message.body for message in read(delivered)] == ["Give me your address, idiot"]
    assert delivered.messaging.attempts("T-1", author="bob").messages == ()
    assert "third time" not in "".join(delivered.transcript(view="seller"))
    assert "third time" in "".join(delivered.transcript(view="buyer"))
    assert is_sound(delivered)


def test_a_second_report_gives_the_first(delivered):
    first = delivered.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    delivered.tick()
    assert delivered.messaging.report("T-1", reporter="ann", entry=2, reason="fraud") == first
    assert len(delivered.stored(Case)) == 1


def test_a_text_that_is_seen_only_since_a_decision_can_be_reported(new_market):
    market = new_market(policy=Policy(version="m/1", rules=[Rule(id="all", action="mask")]))
    market.open()
    market.send(PHONE, sender="bob")

    def report():
        market.tick()
        return market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")

    first = report()
    market.messaging.appeal("T-1", author="bob", entry=2, text="It is on the listing")
    market.desk().release("T-1", 2)
    assert [message.body for message in read(market)] == [PHONE]
    second = report()
    assert (first.action, second.action, second.state) == (2, 5, "open")
    assert report() == second
    (waiting,) = market.desk().queue().cases
    assert waiting.action == second.action
    market.desk().reject("T-1", 2, reason="A phone number")
    assert (report().action, report().state) == (second.action, "closed")
    market.messaging.appeal("T-1", author="bob", entry=2, text="You had allowed it")
    market.desk().release("T-1", 2)
    assert [message.body for message in read(market)] == [PHONE]
    assert (report().action, report().state) == (second.action, "closed")
    assert is_sound(market)


def test_a_report_that_is_found_right_takes_the_message_away_and_costs_a_strike(delivered):
    delivered.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    delivered.desk().reject("T-1", 2, reason="Be polite")
    (seen,) = read(delivered)
    assert seen.body == "[removed: content]"
    (own,) = read(delivered, "bob")
    assert (own.review.decision, own.review.reason) == (EntryKind.REMOVED, "Be polite")
    (strike,) = delivered.messaging.standing("bob").strikes
    assert (strike.reason, strike.rule) == ("reported", "review:harassment")
    (case,) = delivered.messaging.cases("T-1", user="ann")
    assert (case.state, case.review.decision) == ("closed", EntryKind.REMOVED)
    assert delivered.messaging.cases("T-1", user="bob") == ()
    assert is_sound(delivered)


def test_a_reporter_does_not_read_the_words_to_the_author(new_market):
    market = new_market(policy=Policy(version="m/1", rules=[Rule(id="all", action="mask")]))
    market.open()
    market.send(PHONE, sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="harassment")
    market.desk().reject("T-1", 2, reason="You wrote +1 415 555 0132")
    (case,) = market.messaging.cases("T-1", user="ann")
    assert (case.review.decision, case.review.reason) == (EntryKind.REMOVED, None)
    assert "0132" not in "".join(market.transcript(view="buyer"))
    (own,) = read(market, "bob")
    assert own.review.reason == "You wrote +1 415 555 0132"
    market.messaging.appeal("T-1", author="bob", entry=2, text="It was not meant so")
    market.desk().release("T-1", 2, reason="Granted to you")
    (appealed,) = market.messaging.cases("T-1", user="bob")
    assert appealed.review.reason == "Granted to you"
    (case,) = market.messaging.cases("T-1", user="ann")
    assert case.review.reason is None


def test_a_report_that_is_dismissed_leaves_everything_as_it_is(delivered):
    delivered.messaging.report("T-1", reporter="ann", entry=2, reason="spam")
    delivered.desk().release("T-1", 2, reason="No rule was broken")
    assert [message.body for message in read(delivered)] == ["Give me your address, idiot"]
    (own,) = read(delivered, "bob")
    assert own.review is None
    (case,) = delivered.messaging.cases("T-1", user="ann")
    assert (case.review.decision, case.review.reason) == (EntryKind.DISMISSED, "No rule was broken")
    assert "No rule was broken" not in "".join(delivered.transcript(view="seller"))
    with pytest.raises(CaseDecided) as caught:
        delivered.desk().reject("T-1", 2, reason="No")
    assert caught.value.context == {"decision": "dismissed"}
    assert is_sound(delivered)


def test_a_party_sees_all_cases_of_a_conversation_however_many(market):
    reported = []
    for number in range(MOST_PER_PAGE + 1):
        reported.append(market.send(f"Message {number}", sender="bob").message.entry)
        market.messaging.report("T-1", reporter="ann", entry=reported[-1], reason="spam")
    assert [case.entry for case in market.messaging.cases("T-1", user="ann")] == reported


def test_what_already_cost_a_strike_costs_no_second_one(new_market):
    warning = Policy(version="w/1", rules=[Rule(id="w", action="warn", strike="contact_info")])
    market = new_market(policy=warning)
    market.open()
    market.send(PHONE, sender="bob")
    market.messaging.report("T-1", reporter="ann", entry=2, reason="off_platform")
    market.desk().reject("T-1", 2, reason="No")
    assert len(market.stored(Strike)) == 1
    assert is_sound(market)


@pytest.mark.parametrize(
    ("action", "seen"), [("warn", "delivered"), ("mask", "masked"), ("hold", "delivered")]
)
def test_the_other_party_reads_what_they_have_and_not_what_was_thought_of_it(new_market, action, seen):
    market = new_market(policy=Policy(version="v", rules=[Rule(id="r", action=action)]))
    market.open()
    market.send("Ring me: +1 415 555 0132", sender="bob")
    if action == "hold":
        market.desk().release("T-1", 2)
    (hers,) = market.messaging.read("T-1", reader="ann").messages
    (his,) = market.messaging.read("T-1", reader="bob").messages
    assert (hers.outcome, his.outcome.value) == (
        seen,
        {"warn": "warned", "mask": "masked", "hold": "held"}[action],
    )
