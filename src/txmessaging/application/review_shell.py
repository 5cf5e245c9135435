"""The use cases of reviewers: the queue, one message with what stands around it, and the decision."""

from __future__ import annotations

import attrs

from txmessaging.application.auditing import audited
from txmessaging.application.reading import checked_limit
from txmessaging.application.reviewing import WORDS, Reviewing, read_about
from txmessaging.application.shell import Shell
from txmessaging.domain.changes import Insert
from txmessaging.domain.decisions.decide_case import Decide, Verb, decide_case
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.log import Decision
from txmessaging.domain.message import Message, message_for
from txmessaging.domain.operators import Operator, Permission, audit_row
from txmessaging.domain.paging import decode_cursor, encode_cursor
from txmessaging.domain.queries import Log, OpenCases
from txmessaging.domain.records import Thread
from txmessaging.domain.review import CaseFile, CaseView, Read, case_view
from txmessaging.domain.snapshot import Snapshot
from txmessaging.domain.text import checked_id, checked_number, checked_text
from txmessaging.domain.vocabulary import CaseKind, parse
from txmessaging.errors import CaseNotFound

FARTHEST = 100
"""Entries before and behind a message that are shown with it, at most."""


@attrs.frozen
class CasePage:
    """What waits for review, oldest first.

    Attributes:
        cases: at most as many as asked for.
        next: the cursor for the next page; None at the end.
    """

    cases: tuple[CaseView, ...]
    next: str | None


class ReviewShell:
    """What reviewers do. `Desk` documents each method."""

    def __init__(self, shell: Shell, operator: Operator) -> None:
        self._shell = shell
        self._operator = operator
        self._reviewing = Reviewing(shell)

    async def queue(
        self, *, kind: str | None, author: str | None, limit: int, cursor: str | None
    ) -> CasePage:
        """See `Desk.queue`."""
        self._operator.require(Permission.REVIEW)
        checked_limit(limit)
        query = OpenCases(
            case_kind=None if kind is None else parse(CaseKind, kind, name="kind").value,
            author=None if author is None else checked_id(author, name="author"),
            after=None if cursor is None else _position(cursor),
            limit=limit + 1,
        )
        async with self._shell.storage.begin(write=False) as transaction:
            cases = await transaction.page(query)
        more = encode_cursor("queue", *query.position(cases[limit - 1])) if len(cases) > limit else None
        return CasePage(tuple(map(case_view, cases[:limit])), more)

    async def case(self, transaction_id: str, entry: int, *, around: int) -> CaseFile:
        """See `Desk.case`."""
        checked_number(entry, name="entry", least=1, most=2**53)
        checked_number(around, name="around", least=0, most=FARTHEST)
        thread = await self._audited(transaction_id, "case", entry=entry)
        first = max(entry - around, 1)
        query = Log(transaction_id=transaction_id, after=first - 1, limit=entry + around - first + 1)
        async with self._shell.storage.begin(write=False) as transaction:
            read = await read_about(self._shell, transaction, thread, entry)
            if read is None:
                raise CaseNotFound("there is no such message of a party")
            around_it = await transaction.page(query)
        decided = {each.entry: each for each in read.decisions}
        return CaseFile(
            message=message_for(thread, read.message, None, read.decision),
            cases=tuple(case_view(case, decided.get(case.decided_by or 0)) for case in read.cases),
            around=tuple(around_it),
        )

    async def decide(
        self, transaction_id: str, entry: int, verb: Verb, *, reason: str | None, shown: str | None = None
    ) -> Message:
        """See `Desk.release`, `Desk.mask` and `Desk.reject`."""
        self._operator.require(Permission.REVIEW)
        shell = self._shell
        transaction_id = checked_id(transaction_id, name="transaction id")
        checked_number(entry, name="entry", least=1, most=2**53)
        words = None if reason is None else checked_text(reason, WORDS, name="reason")
        text = None if shown is None else checked_text(shown, shell.settings.limits, name="shown")
        draw = shell.draw()
        audit = audit_row(self._operator, transaction_id, verb.value, draw, entry=entry)

        def decide(snapshot: Snapshot, read: Read | None) -> Decision[Message]:
            command = Decide(
                verb=verb,
                operator=self._operator.id,
                reason=words,
                shown=text,
                rules=shell.rules,
                audit=audit,
            )
            return decide_case(snapshot, read, command, draw)

        return await self._reviewing.decide(transaction_id, entry, decide)

    async def annotate(self, transaction_id: str, entry: int, text: str) -> None:
        """See `Desk.annotate`."""
        self._operator.require(Permission.REVIEW)
        checked_id(transaction_id, name="transaction id")
        checked_number(entry, name="entry", least=1, most=2**53)
        words = checked_text(text, WORDS, name="text")
        draw = self._shell.draw()
        note = audit_row(self._operator, transaction_id, "annotate", draw, entry=entry, text=words)

        def decide(snapshot: Snapshot, read: Read | None) -> Decision[None]:
            existing(snapshot)
            if read is None:
                raise CaseNotFound("there is no such message of a party")
            return Decision(None, (Insert(note),))

        await self._reviewing.decide(transaction_id, entry, decide)

    async def _audited(self, transaction_id: str, act: str, **detail: str | int) -> Thread:
        return await audited(self._shell, self._operator, Permission.REVIEW, transaction_id, act, **detail)


def _position(cursor: str) -> tuple[int, str, int, int, str]:
    at, transaction_id, entry, action, kind = decode_cursor("queue", cursor, int, str, int, int, str)
    return at, transaction_id, entry, action, kind
