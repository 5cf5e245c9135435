"""A checker of histories: what clients were told must agree with what is stored.

Clients record each send as it begins and as it ends. It is acknowledged when a result came back, refused
when an error said that nothing was written, and in doubt in any other case, a killed process included.
`observe` reads what is stored, `judge` compares the two and names every disagreement.
"""

from __future__ import annotations

import enum
import threading
import time
import traceback
from asyncio import CancelledError
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs
from sqlalchemy import select
from sqlalchemy.engine import Engine

from txmessaging import Messaging, Operator, Permission, SendResult, verify_transcript
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.domain.outbox import mail_group
from txmessaging.domain.records import FIELDS, Entry, OutboxRow, Record, Standing, Strike, Thread
from txmessaging.errors import InDoubt, StorageError, TxMessagingError


class Fate(enum.Enum):
    """What a client knows of its send."""

    IN_DOUBT = "in doubt"
    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"


@attrs.define(kw_only=True)
class Sent:
    """One message, however often it was tried under its client id."""

    client_id: str
    transaction_id: str
    sender: str
    body: str
    began: float
    ended: float | None = None
    fate: Fate = Fate.IN_DOUBT
    entry: int | None = None
    seq: int | None = None
    replayed: bool = False
    was_in_doubt: bool = False


class History:
    """What the clients of a test sent, and what they were told; for any number of threads and tasks."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sent: dict[tuple[str, str, str], Sent] = {}
        self.errors: list[TxMessagingError] = []
        self.acknowledgements = 0

    def __iter__(self) -> Iterator[Sent]:
        with self._lock:
            return iter(list(self._sent.values()))

    def of(self, fate: Fate) -> list[Sent]:
        return [sent for sent in self if sent.fate is fate]

    def begin(self, transaction_id: str, *, sender: str, body: str, client_id: str) -> Sent:
        key = (transaction_id, sender, client_id)
        with self._lock:
            sent = self._sent.get(key)
            if sent is None:
                sent = self._sent[key] = Sent(
                    client_id=client_id,
                    transaction_id=transaction_id,
                    sender=sender,
                    body=body,
                    began=time.monotonic(),
                )
            elif sent.fate is Fate.REFUSED:
                # Nothing was written so far, so what counts begins now.
                sent.began, sent.fate = time.monotonic(), Fate.IN_DOUBT
            return sent

    def acknowledge(self, sent: Sent, result: SendResult) -> None:
        assert result.message is not None
        sent.ended = time.monotonic()
        sent.entry, sent.seq, sent.replayed = result.message.entry, result.message.seq, result.replayed
        sent.fate = Fate.ACKNOWLEDGED
        with self._lock:
            self.acknowledgements += 1

    def fail(self, sent: Sent, error: TxMessagingError) -> None:
        must_be_clean(error, sent.body)
        with self._lock:
            self.errors.append(error)
        if isinstance(error, InDoubt):
            sent.was_in_doubt = True
        elif not sent.was_in_doubt:
            sent.fate, sent.ended = Fate.REFUSED, time.monotonic()

    def send(self, messaging: Messaging, transaction_id: str, **message: str) -> SendResult | None:
        """Send and record it; None if it failed. An error that is not the library's is let through."""
        sent = self.begin(transaction_id, **message)
        try:
            result = messaging.send(transaction_id, **message)
        except StorageError as error:
            self.fail(sent, error)
            return None
        self.acknowledge(sent, result)
        return result

    async def asend(self, messaging: Any, transaction_id: str, **message: str) -> SendResult | None:
        """The same for `AsyncMessaging`; a cancelled send stays in doubt."""
        sent = self.begin(transaction_id, **message)
        try:
            result = await messaging.send(transaction_id, **message)
        except StorageError as error:
            self.fail(sent, error)
            return None
        except BaseException:
            sent.was_in_doubt = True
            raise
        self.acknowledge(sent, result)
        return result

    def settle_doubts(self, messaging: Messaging) -> int:
        """Repeat what is in doubt under its client id, as a client does; how many had been kept."""
        kept = 0
        for sent in self.of(Fate.IN_DOUBT):
            sent.was_in_doubt = True
            result = messaging.send(
                sent.transaction_id, sender=sent.sender, body=sent.body, client_id=sent.client_id
            )
            self.acknowledge(sent, result)
            kept += result.replayed
        return kept

    def doubts(self) -> str:
        """What became of messages whose answer was lost, once they were repeated."""
        doubted = [sent for sent in self if sent.was_in_doubt]
        return f"{len(doubted)} were in doubt, {sum(sent.replayed for sent in doubted)} of them had been kept"

    def counts(self) -> dict[str, int]:
        """How many messages of each fate, and errors of each class."""
        fates = {fate.value: len(self.of(fate)) for fate in Fate}
        return fates | Counter(type(error).__name__ for error in self.errors)


def must_be_clean(error: BaseException, *bodies: str) -> None:
    """The error is the library's, and so is all that hangs on it; no text of it holds a body."""
    assert isinstance(error, TxMessagingError), f"{type(error)} is not the library's"
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        one = pending.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        pending += [one.__cause__, one.__context__]
        ours = type(one).__module__.split(".")[0] == "txmessaging" or isinstance(one, CancelledError)
        assert ours, f"{type(one)} hangs on {type(error)}"
        text = "".join(traceback.format_exception_only(one)) + repr(one.args) + repr(vars(one))
        for body in bodies:
            assert body not in text, f"{type(one)} shows a body"


@attrs.define(kw_only=True)
class Seen:
    """What is stored of one thread.

    Attributes:
        unread: for each party: what the thread's counter says, and the sum over the party's inbox.
        unread_totals: for each party: what `unread_total` says.
    """

    transaction_id: str
    buyer: str
    seller: str
    entries: list[Entry]
    differences: tuple[str, ...] = ()
    broken: str | None = None
    outbox: list[OutboxRow] = attrs.field(factory=list)
    strikes: list[Strike] = attrs.field(factory=list)
    standings: list[Standing] = attrs.field(factory=list)
    strikes_of_parties: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    unread: dict[str, int] = attrs.field(factory=dict)
    unread_totals: dict[str, int] = attrs.field(factory=dict)

    def party(self, role: str) -> str:
        return self.buyer if role == "buyer" else self.seller


def observe(storage: SQLAlchemyStorage, engine: Engine, transaction_id: str) -> Seen:
    """Read everything about a thread, as an operator and behind the library's back."""
    messaging = Messaging(storage)
    desk = messaging.desk(Operator(id="checker", permissions=frozenset(Permission)))
    head = desk.head(transaction_id)
    verified = verify_transcript(list(desk.export(transaction_id)), head=head)
    (thread,) = rows(storage, engine, Thread, transaction_id=transaction_id)
    seen = Seen(
        transaction_id=transaction_id,
        buyer=thread.buyer,
        seller=thread.seller,
        entries=rows(storage, engine, Entry, transaction_id=transaction_id),
        differences=desk.recount(transaction_id).differences,
        broken=None if verified.ok and verified.complete else str(verified),
        strikes=rows(storage, engine, Strike, transaction_id=transaction_id),
    )
    for party, role in ((seen.buyer, "buyer"), (seen.seller, "seller")):
        seen.outbox += rows(storage, engine, OutboxRow, group=mail_group(transaction_id, party))
        seen.standings += rows(storage, engine, Standing, user=party, role=role)
        strikes = rows(storage, engine, Strike, user=party, role=role)
        seen.strikes_of_parties[party, role] += len(strikes)
        seen.unread[party] = sum(each.unread for each in _inbox(messaging, party))
        seen.unread_totals[party] = messaging.unread_total(party)
    return seen


def _inbox(messaging: Messaging, user: str) -> Iterator[Any]:
    cursor = None
    while True:
        page = messaging.inbox(user, limit=500, cursor=cursor)
        yield from page.threads
        cursor = page.next
        if cursor is None:
            return


def rows(storage: SQLAlchemyStorage, engine: Engine, kind: type[Record], /, **where: Any) -> list[Any]:
    """The stored records of one class, in the order of their keys, read past the library."""
    table = storage.tables[kind]
    query = select(*(table.c[name] for name in FIELDS[kind]))
    query = query.where(*(table.c[name] == value for name, value in where.items()))
    with engine.connect() as connection:
        found = connection.execute(query.order_by(*(table.c[name] for name in kind.KEY))).all()
    return [kind(**dict(zip(FIELDS[kind], row, strict=True))) for row in found]


def judge(history: Iterable[Sent], seen: Sequence[Seen]) -> list[str]:
    """Every disagreement between what clients were told and what is stored; empty if there is none."""
    wrong: list[str] = []
    for each in seen:
        wrong += (f"{each.transaction_id}: {problem}" for problem in _unsound(each))
    stored = {each.transaction_id: each for each in seen}
    by_thread: dict[str, list[Sent]] = {}
    for sent in history:
        by_thread.setdefault(sent.transaction_id, []).append(sent)
    for transaction_id, sents in by_thread.items():
        found = stored.get(transaction_id)
        if found is None:
            wrong.append(f"{transaction_id}: the thread is not there")
            continue
        wrong += (f"{transaction_id}: {problem}" for problem in _misinformed(sents, found))
    return wrong


def check(storage: SQLAlchemyStorage, engine: Engine, history: Iterable[Sent], *more: str) -> list[Seen]:
    """Observe the threads of a history, and further ones, and find nothing wrong."""
    history = list(history)
    threads = dict.fromkeys([*more, *(sent.transaction_id for sent in history)])
    seen = [observe(storage, engine, transaction_id) for transaction_id in threads]
    wrong = judge(history, seen)
    assert not wrong, "\n".join(wrong)
    return seen


def _unsound(seen: Seen) -> Iterator[str]:
    """What is wrong with a thread whatever anybody was told."""
    yield from seen.differences
    if seen.broken is not None:
        yield f"the chain does not verify: {seen.broken}"
    numbers = [entry.entry for entry in seen.entries]
    if numbers != list(range(1, len(numbers) + 1)):
        yield f"the entries are not dense: {numbers}"
    seqs = [entry.seq for entry in seen.entries if entry.seq is not None]
    if seqs != list(range(1, len(seqs) + 1)):
        yield f"the seqs are not dense: {seqs}"
    ids = Counter((entry.role, entry.client_id, entry.attempt) for entry in seen.entries if entry.client_id)
    yield from (f"{count} entries under {key}" for key, count in ids.items() if count > 1)
    yield from _outbox(seen)
    yield from _counters(seen)


def _outbox(seen: Seen) -> Iterator[str]:
    other = {"buyer": seen.seller, "seller": seen.buyer}
    wanted = Counter(
        (str(entry.entry), mail_group(seen.transaction_id, other[entry.role]))
        for entry in seen.entries
        if entry.kind == "message" and entry.seq is not None
    )
    present = Counter((row.id, row.group) for row in seen.outbox)
    if present != wanted:
        yield f"outbox rows: missing {sorted(wanted - present)}, too many {sorted(present - wanted)}"


def _counters(seen: Seen) -> Iterator[str]:
    for party, total in seen.unread_totals.items():
        if total != seen.unread[party]:
            yield f"unread_total of {party} is {total}, the inbox says {seen.unread[party]}"
    blocked = {entry.entry for entry in seen.entries if entry.outcome == "blocked"}
    for strike in seen.strikes:
        if strike.entry not in blocked:
            yield f"a strike names entry {strike.entry}, which was not blocked"
    versions = {(row.user, row.role): row.version for row in seen.standings}
    for key, count in seen.strikes_of_parties.items():
        if versions.get(key, 0) != count:
            yield f"the standing of {key} is at version {versions.get(key, 0)} after {count} strikes"


def _misinformed(sents: Sequence[Sent], seen: Seen) -> Iterator[str]:
    by_id: dict[tuple[str, str], list[Entry]] = {}
    for entry in seen.entries:
        if entry.kind == "message" and entry.client_id:
            by_id.setdefault((seen.party(entry.role), entry.client_id), []).append(entry)
    placed: list[tuple[int, Sent]] = []
    for sent in sents:
        found = by_id.pop((sent.sender, sent.client_id), [])
        if problem := _fate(sent, found):
            yield f"{sent.fate.value} {sent.client_id}: {problem}"
        elif found:
            placed.append((found[0].entry, sent))
    yield from (f"nobody sent {key}" for key in by_id)
    yield from _order(sorted(placed, key=lambda each: each[0]))


def _fate(sent: Sent, found: Sequence[Entry]) -> str | None:
    """What is wrong with the entries of one message."""
    if len(found) > 1:
        return f"doubled, entries {[entry.entry for entry in found]}"
    if not found:
        return "lost" if sent.fate is Fate.ACKNOWLEDGED else None
    (entry,) = found
    if sent.fate is Fate.REFUSED:
        return f"written as entry {entry.entry}"
    if entry.original != sent.body:
        return f"entry {entry.entry} holds another text"
    if sent.fate is Fate.ACKNOWLEDGED and (sent.entry, sent.seq) != (entry.entry, entry.seq):
        return f"told {sent.entry, sent.seq}, stored as {entry.entry, entry.seq}"
    return None


def _order(placed: Sequence[tuple[int, Sent]]) -> Iterator[str]:
    """Whoever was answered before another one began stands before it."""
    earliest, first = float("inf"), None
    for entry, sent in reversed(placed):
        if first is not None and earliest < sent.began:
            yield f"reordered: entry {entry} began after {first.client_id} was answered, and stands before it"
        if sent.fate is Fate.ACKNOWLEDGED and sent.ended is not None and sent.ended < earliest:
            earliest, first = sent.ended, sent
