"""The use cases of review: what is read of a message, reports and appeals of the parties, decisions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import attrs

from txmessaging.application.reading import decisions
from txmessaging.application.shell import Shell, is_behind
from txmessaging.domain.decisions.appeal import Appeal, appeal
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.report import Report, report
from txmessaging.domain.events import placed
from txmessaging.domain.instant import MICROSECOND
from txmessaging.domain.log import Decision
from txmessaging.domain.message import author_of
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.queries import CasesOf
from txmessaging.domain.reasons import StatementOfReasons, statement_of_reasons
from txmessaging.domain.records import Case, Entry, Key, Standing, Strike, Thread
from txmessaging.domain.review import CaseView, Read, case_view
from txmessaging.domain.snapshot import Snapshot, Want, role_of
from txmessaging.domain.text import Limits, checked_id, checked_number, checked_text
from txmessaging.domain.vocabulary import CaseKind, EntryKind, ReportReason, Role, parse
from txmessaging.errors import MessageNotFound
from txmessaging.ports import AsyncStorageTransaction

T = TypeVar("T")
WORDS = Limits(characters=2_000, octets=8_000)
"""How long the words of a report, an appeal or a decision may be."""

MOST_OF_A_MESSAGE = 32
"""Cases of one message: it is held once, and each text and each decision is disputed once."""


class Reviewing:
    """What parties and operators do about one message. `Messaging` and `Desk` document each method."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    async def report(
        self, transaction_id: str, *, reporter: str, entry: int, reason: str, text: str | None
    ) -> CaseView:
        """See `Messaging.report`."""
        command = Report(
            reporter=checked_id(reporter, name="reporter"),
            reason=parse(ReportReason, reason, name="reason").value,
            text=None if text is None else checked_text(text, WORDS, name="text"),
        )
        draw = self._shell.draw()
        return await self.decide(
            transaction_id,
            entry,
            lambda snapshot, read: report(snapshot, read, command, draw),
            party=command.reporter,
        )

    async def appeal(self, transaction_id: str, *, author: str, entry: int, text: str) -> CaseView:
        """See `Messaging.appeal`."""
        command = Appeal(
            author=checked_id(author, name="author"),
            text=checked_text(text, WORDS, name="text"),
            window=self._shell.settings.appeal_window // MICROSECOND,
        )
        draw = self._shell.draw()
        return await self.decide(
            transaction_id,
            entry,
            lambda snapshot, read: appeal(snapshot, read, command, draw),
            party=command.author,
        )

    async def statement_of_reasons(
        self, transaction_id: str, *, author: str, entry: int
    ) -> StatementOfReasons | None:
        """See `Messaging.statement_of_reasons`."""
        checked_number(entry, name="entry", least=1, most=2**53)
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            party=checked_id(author, name="author"),
        )
        async with self._shell.storage.begin(write=False) as transaction:
            thread = existing(await transaction.snapshot(want))
            read = await read_about(self._shell, transaction, thread, entry)
        if read is None or read.message.role != role_of(thread, author):
            raise MessageNotFound("there is no such message of this author")
        settings, now = self._shell.settings, self._shell.now()
        return statement_of_reasons(
            thread, read, ladder=settings.ladder, window=settings.appeal_window, now=now
        )

    async def cases(self, transaction_id: str, *, user: str) -> tuple[CaseView, ...]:
        """See `Messaging.cases`."""
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            party=checked_id(user, name="user"),
        )
        async with self._shell.storage.begin(write=False) as transaction:
            existing(await transaction.snapshot(want))
            cases = await _cases_of_thread(transaction, want.transaction_id)
            mine = [case for case in cases if _concerns(case, user)]
            decided = await decisions(transaction, want.transaction_id, [case.decided_by for case in mine])
        return tuple(_view_for_party(case, decided.get(case.decided_by)) for case in mine)

    async def decide(
        self,
        transaction_id: str,
        entry: int,
        decide: Callable[[Snapshot, Read | None], Decision[T]],
        *,
        party: str | None = None,
    ) -> T:
        """Decide on a message under the lock of its thread.

        Args:
            transaction_id: the conversation.
            entry: the message.
            decide: the decision; of a message that is not there it is given None.
            party: only for this party of the conversation.
        """
        checked_number(entry, name="entry", least=1, most=2**53)
        want = Want(transaction_id=checked_id(transaction_id, name="transaction id"), party=party, lock=True)

        async def decided(transaction: AsyncStorageTransaction) -> Decision[T]:
            snapshot = await transaction.snapshot(want)
            if is_behind(snapshot):
                snapshot = await transaction.snapshot(want)
            thread = snapshot.thread
            read = None if thread is None else await read_about(self._shell, transaction, thread, entry)
            decision = decide(snapshot, read)
            version = 0 if read is None else read.standing.version
            return Decision(decision.result, placed(decision.changes, version))

        return await self._shell.transact(decided)


async def read_about(
    shell: Shell, transaction: AsyncStorageTransaction, thread: Thread, entry: int
) -> Read | None:
    """What a decision about a message needs; None if there is no such message of a party."""
    transaction_id = thread.transaction_id
    (message,) = await transaction.fetch([Key(Entry, (transaction_id, entry))])
    if not isinstance(message, Entry) or message.kind != EntryKind.MESSAGE:
        return None
    role = Role(message.role)
    author = author_of(thread, role) or ""
    cases = await _cases_of_message(transaction, transaction_id, entry)
    decided = sorted({case.decided_by for case in cases if case.decided_by is not None})
    strike, standing, *entries = await transaction.fetch(
        [
            Key(Strike, (author, role.value, transaction_id, entry)),
            Key(Standing, (author, role.value)),
            *[Key(Entry, (transaction_id, number)) for number in decided],
        ]
    )
    reported = [case.action for case in cases if case.kind == CaseKind.REPORTED]
    return Read(
        message=message,
        decisions=tuple(each for each in entries if isinstance(each, Entry)),
        cases=cases,
        strike=strike if isinstance(strike, Strike) else None,
        standing=standing
        if isinstance(standing, Standing)
        else Standing(user=author, role=role.value, version=0),
        strikes=() if standing is None else await shell.strikes(transaction, author, role.value),
        reported=await decisions(transaction, transaction_id, reported),
    )


async def _cases_of_message(
    transaction: AsyncStorageTransaction, transaction_id: str, entry: int
) -> tuple[Case, ...]:
    query = CasesOf(transaction_id=transaction_id, after=(entry, "", 0), limit=MOST_OF_A_MESSAGE)
    return tuple(case for case in await transaction.page(query) if case.entry == entry)


async def _cases_of_thread(transaction: AsyncStorageTransaction, transaction_id: str) -> tuple[Case, ...]:
    query = CasesOf(transaction_id=transaction_id, limit=MOST_PER_PAGE)
    cases = list(page := await transaction.page(query))
    while len(page) == MOST_PER_PAGE:
        query = attrs.evolve(query, after=(page[-1].entry, page[-1].kind, page[-1].action))
        cases += (page := await transaction.page(query))
    return tuple(cases)


def _concerns(case: Case, user: str) -> bool:
    """Whether a user may know of a case: who opened it, and whose message is held."""
    return user == (case.author if case.kind == CaseKind.HELD else case.opened_by)


def _view_for_party(case: Case, decision: Entry | None) -> CaseView:
    """A case, for whoever it concerns; what was done on a report is explained to the author alone."""
    if decision is not None and case.kind == CaseKind.REPORTED and decision.kind != EntryKind.DISMISSED:
        decision = decision.evolve(original=None)
    return case_view(case, decision)
