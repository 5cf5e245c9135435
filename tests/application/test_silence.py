"""Errors, logs and reprs carry no body, no address and no secret."""

from __future__ import annotations

import contextlib
import logging
import pickle
import traceback

import attrs
import pytest

from txmessaging import Contact, Dispatcher, Limits
from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.application.shell import Settings
from txmessaging.domain.decisions.note import Note
from txmessaging.domain.decisions.send import Send
from txmessaging.domain.log import Draw
from txmessaging.domain.records import AuditRow, Entry, Thread
from txmessaging.errors import NotifierUnavailable, PermanentFailure, TemporaryFailure, TxMessagingError

WORDS = "the words nobody else may read"
VALUE = "jane@shop.example"
ADDRESS = "bob@mail.example"
SECRETS = (WORDS, VALUE, ADDRESS, "+14155550132", "415 555 0132")


def silent(text: str) -> bool:
    return not any(secret in text for secret in SECRETS)


class Leaky:
    """A notifier whose foreign errors name everything they know."""

    def __init__(self) -> None:
        self.errors = [
            lambda notice: ValueError(notice.contact.address, notice.messages[0].body),
            lambda notice: SystemExit(notice.contact.address),
            lambda notice: TemporaryFailure("greylisted"),
            lambda notice: NotifierUnavailable("connection refused"),
            lambda notice: PermanentFailure("no such mailbox"),
        ]

    def deliver(self, notification, /) -> None:
        if self.errors:
            raise self.errors.pop(0)(notification)


class LeakyBook:
    def lookup(self, users, /):
        raise LookupError(ADDRESS)


def test_logs(market, caplog):
    with caplog.at_level(logging.DEBUG):
        market.send(WORDS)
        for _ in range(2):
            market.send(f"{WORDS} {VALUE} or 415 555 0132", sender="bob")
        market.messaging.preview("T-1", sender="ann", body=WORDS)
        for body in (WORDS + "\x00", WORDS * 1_000, WORDS + "\ud83d"):
            with contextlib.suppress(TxMessagingError):
                market.send(body)
        worker = Dispatcher(market.storage, Leaky(), addresses=StaticAddressBook({"bob": ADDRESS}))
        for _ in range(5):
            worker.run_once()
            market.tick(3_600)
        worker.close()
        market.send(WORDS)
        Dispatcher(market.storage, Leaky(), addresses=LeakyBook()).run_once()
        list(market.desk().export("T-1"))
    said = [record.getMessage() for record in caplog.records]
    assert said == [
        "the notifier is unavailable (connection refused); rows are given back",
        "a row of mail was given up (message); it is among the dead letters",
        "the address book raised LookupError",
    ]
    assert silent(caplog.text)
    assert not any(record.exc_info for record in caplog.records)


def failures(market):
    send = market.send
    send(WORDS, client_id="c1")
    small = market.over(market.storage, limits=Limits(characters=10, octets=10))
    yield lambda: send(WORDS + "\x00")
    yield lambda: send(WORDS + "\ud83d")
    yield lambda: send(WORDS * 1_000)
    yield lambda: small.send("T-1", sender="ann", body=WORDS)
    yield lambda: send(f"other {WORDS}", client_id="c1")
    yield lambda: send(WORDS, sender="eve")
    yield lambda: send(WORDS, topic=VALUE)
    yield lambda: send(WORDS, client_id=WORDS * 9)
    yield lambda: market.messaging.close_thread("T-1", reason=WORDS * 90)
    yield lambda: market.messaging.note("T-1", text=WORDS, kind=VALUE * 9)
    yield lambda: market.messaging.inbox("ann", cursor=VALUE)
    yield lambda: market.order(facts={VALUE: "x" * 5_000})
    yield lambda: market.order(reference=VALUE + "\x00")
    yield lambda: market.open(buyer=ADDRESS)


def test_errors_and_their_tracebacks_lines(market):
    count = 0
    for call in failures(market):
        with pytest.raises(TxMessagingError) as caught:
            call()
        error = caught.value
        assert silent(str(error) + repr(error) + repr(error.context))
        assert silent("".join(traceback.format_exception_only(error)))
        assert error.__cause__ is None
        assert error.__context__ is None or error.__suppress_context__
        count += 1
    assert count == 14


def test_reprs(market):
    found = market.send(f"{WORDS} {VALUE}")
    sent = market.send(WORDS, sender="bob")
    preview = market.messaging.preview("T-1", sender="ann", body=f"{WORDS} {VALUE}")
    page = market.messaging.read("T-1", reader="bob")
    attempts = market.messaging.attempts("T-1", author="ann")
    log = market.desk().log("T-1")
    command = Send(sender="ann", body=WORDS, topic="other", client_id=None, actor=None)
    note = Note(text=WORDS, kind="note", client_id=None)
    everything = [found, sent, preview, page, attempts, log, command, note, Contact(ADDRESS)]
    for each in everything + market.stored():
        assert silent(repr(each)), type(each)
    assert silent(repr(StaticAddressBook({"bob": ADDRESS})))


def test_reprs_show_no_words_of_reviewers(market):
    rude = market.send(WORDS).message.entry
    market.messaging.report("T-1", reporter="bob", entry=rude, reason="spam", text=WORDS)
    desk = market.desk()
    desk.annotate("T-1", rude, text=WORDS)
    removed = desk.reject("T-1", rude, reason=WORDS)
    reasons = market.messaging.statement_of_reasons("T-1", author="ann", entry=rude)
    cases = market.messaging.cases("T-1", user="bob")
    notifier = MemoryNotifier()
    book = StaticAddressBook({"ann": ADDRESS, "bob": ADDRESS})
    while Dispatcher(market.storage, notifier, addresses=book).run_once().claimed:
        pass
    assert any(notice.explanation for notice in notifier.notifications)
    market.messaging.close_thread("T-1", reason=WORDS)
    told = [removed, reasons, cases, desk.case("T-1", rude), notifier.notifications, market.send("Hello")]
    for each in told + market.stored(AuditRow):
        assert silent(repr(each)), type(each)


def test_reprs_show_no_salt_and_no_secret(market):
    market.send("Hello")
    entry, (thread,) = market.stored(Entry)[-1], market.stored(Thread)
    for octets in (entry.head_salt, entry.detail_salt, entry.original_salt):
        assert repr(octets) not in repr(entry)
    assert repr(thread.secret) not in repr(thread)
    assert "octets" not in repr(Draw(0, b"x" * 80, "id"))
    assert "entropy" not in repr(Settings())


def test_results_records_and_views_survive_pickling(market):
    results = [
        market.send(f"{WORDS} {VALUE}"),
        market.send(WORDS),
        market.messaging.thread("T-1", reader="ann"),
        market.messaging.read("T-1", reader="bob"),
        market.messaging.inbox("ann"),
        market.messaging.changes("ann"),
        market.messaging.availability("T-1", user="ann"),
        market.messaging.preview("T-1", sender="ann", body=VALUE),
        market.messaging.standing("ann"),
        market.desk().recount("T-1"),
        *market.stored(),
    ]
    for result in results:
        assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301 - what was just pickled


def test_results_cannot_be_changed(market):
    result = market.send("Hello")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        result.outcome = None
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        result.message.body = "Goodbye"
