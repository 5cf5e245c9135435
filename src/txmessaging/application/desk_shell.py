"""The use cases of operators: each is authorised and recorded before anything is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import attrs

from txmessaging import detection
from txmessaging.application.auditing import audited
from txmessaging.application.reading import MessagePage, checked_limit, checked_window, message_page, shown
from txmessaging.application.replaying import Progress, Replaying
from txmessaging.application.review_shell import ReviewShell
from txmessaging.application.shell import Shell
from txmessaging.application.transcript import Transcript
from txmessaging.domain.changes import Insert, Put
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.judging import PolicySource
from txmessaging.domain.events import EVENTS, about
from txmessaging.domain.given import must_be, must_be_callable
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.operators import Operator, Permission, audit_row
from txmessaging.domain.outbox import MAIL, State, parse_mail_group
from txmessaging.domain.paging import MOST_PER_PAGE, decode_cursor, encode_cursor
from txmessaging.domain.queries import AuditTrail, DeadLetters, Log, Timeline
from txmessaging.domain.records import AuditRow, Entry, Key, OutboxRow, Thread
from txmessaging.domain.recount import Recount, recount
from txmessaging.domain.snapshot import Want
from txmessaging.domain.text import checked_number
from txmessaging.domain.thread import ThreadView, thread_view
from txmessaging.domain.vocabulary import View, parse
from txmessaging.errors import Conflict, DeadLetterNotFound
from txmessaging.transcripts.export import Head, head_of


@attrs.frozen
class LogPage:
    """Entries of the log as they are stored, ascending.

    Attributes:
        entries: at most as many as asked for, undelivered attempts and all.
        next: hand it back as `after` for the next page; None at the end.
    """

    entries: tuple[Entry, ...]
    next: int | None


@attrs.frozen
class AuditPage:
    """What operators did with a thread, oldest first.

    Attributes:
        rows: at most as many as asked for.
        next: the cursor for the next page; None at the end.
    """

    rows: tuple[AuditRow, ...]
    next: str | None


@attrs.frozen
class DeadLetterPage:
    """Mails and events that were given up, oldest first: ids and error codes only.

    Attributes:
        rows: at most as many as asked for. `channel` is `mail` or `events`; of an event, `kind` is its
            kind and `message_id` its id.
        next: the cursor for the next page; None at the end.
    """

    rows: tuple[OutboxRow, ...]
    next: str | None


class DeskShell:
    """What operators do. `Desk` documents each method."""

    def __init__(self, shell: Shell, operator: Operator) -> None:
        self._shell = shell
        self._operator = operator
        self.review = ReviewShell(shell, operator)

    async def _audited(
        self, permission: Permission, transaction_id: str, act: str, **detail: str | int
    ) -> Thread:
        """The thread, once the act is authorised, recorded and committed."""
        return await audited(self._shell, self._operator, permission, transaction_id, act, **detail)

    async def thread(self, transaction_id: str) -> ThreadView:
        """See `Desk.thread`."""
        thread = await self._audited(Permission.READ, transaction_id, "thread")
        return thread_view(thread, None, self._shell.now())

    async def head(self, transaction_id: str) -> Head:
        """See `Desk.head`."""
        return head_of(await self._audited(Permission.READ, transaction_id, "head"))

    async def read(
        self, transaction_id: str, *, limit: int, before: int | None, after: int | None
    ) -> MessagePage:
        """See `Desk.read`."""
        checked_window(limit, before, after)
        thread = await self._audited(Permission.READ, transaction_id, "read", limit=limit)
        query = Timeline(transaction_id=transaction_id, before=before, after=after, limit=limit + 1)
        async with self._shell.storage.begin(write=False) as transaction:
            messages = await shown(transaction, thread, await transaction.page(query), None)
        return message_page(messages, limit, query)

    async def log(self, transaction_id: str, *, limit: int, after: int) -> LogPage:
        """See `Desk.log`."""
        checked_limit(limit)
        checked_number(after, name="after", least=0, most=2**53)
        await self._audited(Permission.READ, transaction_id, "log", after=after, limit=limit)
        entries = await self._entries(transaction_id, after=after, limit=limit + 1)
        more = len(entries) > limit
        return LogPage(tuple(entries[:limit]), entries[limit - 1].entry if more else None)

    async def audit_trail(self, transaction_id: str, *, limit: int, cursor: str | None) -> AuditPage:
        """See `Desk.audit_trail`."""
        checked_limit(limit)
        after = None
        if cursor is not None:
            at, row_id = decode_cursor("audit", cursor, int, str)
            after = (at, row_id)
        await self._audited(Permission.READ, transaction_id, "audit_trail")
        query = AuditTrail(transaction_id=transaction_id, after=after, limit=limit + 1)
        async with self._shell.storage.begin(write=False) as transaction:
            rows = await transaction.page(query)
        more = len(rows) > limit
        return AuditPage(
            tuple(rows[:limit]), encode_cursor("audit", *query.position(rows[limit - 1])) if more else None
        )

    async def recount(self, transaction_id: str) -> Recount:
        """See `Desk.recount`."""
        await self._audited(Permission.READ, transaction_id, "recount")
        entries: list[Entry] = []
        async with self._shell.storage.begin(write=False) as transaction:
            thread = existing(await transaction.snapshot(Want(transaction_id=transaction_id)))
            while True:
                after = entries[-1].entry if entries else 0
                page = await transaction.page(
                    Log(transaction_id=transaction_id, after=after, limit=MOST_PER_PAGE)
                )
                entries += page
                if len(page) < MOST_PER_PAGE:
                    return recount(thread, entries)

    async def begin_export(self, transaction_id: str, view: str) -> Transcript:
        """See `Desk.export`. The transcript whose count and head are fixed now that it is recorded."""
        eyes = parse(View, view, name="view")
        thread = await self._audited(Permission.EXPORT, transaction_id, "export", view=eyes.value)
        return Transcript(thread, eyes)

    async def next_page(self, transcript: Transcript) -> Sequence[Entry]:
        """The entries that a transcript wants next, in a short read of its own."""
        return await self._entries(
            transcript.thread.transaction_id, after=transcript.after, limit=transcript.wanted
        )

    async def _entries(self, transaction_id: str, *, after: int, limit: int) -> Sequence[Entry]:
        async with self._shell.storage.begin(write=False) as transaction:
            return await transaction.page(Log(transaction_id=transaction_id, after=after, limit=limit))

    def replaying(
        self,
        *,
        policy: PolicySource | None,
        detector: detection.ContactInfoDetector | None,
        since: datetime | None,
        samples: int,
        progress: Progress | None,
    ) -> Replaying:
        """See `Desk.replay`."""
        self._operator.require(Permission.REPLAY)
        must_be_callable(progress, name="progress")
        return Replaying(
            shell=self._shell,
            operator=self._operator,
            rules=self._shell.settings.rules(policy, detector),
            since=None if since is None else to_microseconds(since, name="since"),
            samples=checked_number(samples, name="samples", least=0, most=MOST_PER_PAGE),
            progress=progress,
        )

    async def dead_letters(self, *, limit: int, cursor: str | None) -> DeadLetterPage:
        """See `Desk.dead_letters`."""
        self._operator.require(Permission.OPERATE)
        checked_limit(limit)
        after = None
        if cursor is not None:
            at, group, kind, row_id = decode_cursor("dead", cursor, int, str, str, str)
            after = (at, group, kind, row_id)
        mails, events = (DeadLetters(channel=each, after=after, limit=limit + 1) for each in (MAIL, EVENTS))
        async with self._shell.storage.begin(write=False) as transaction:
            found = [*await transaction.page(mails), *await transaction.page(events)]
        # No kind is that of a mail and of an event, so no two rows are at one position.
        rows = tuple(sorted(found, key=mails.position))
        more = len(rows) > limit
        return DeadLetterPage(
            rows[:limit], encode_cursor("dead", *mails.position(rows[limit - 1])) if more else None
        )

    async def requeue(self, row: OutboxRow) -> None:
        """See `Desk.requeue`."""
        self._operator.require(Permission.OPERATE)
        must_be(OutboxRow, row, name="row", optional=False)
        audit = self._requeueing(row)
        async with self._shell.storage.begin(write=True) as transaction:
            (stored,) = await transaction.fetch([Key(OutboxRow, row.key.values)])
            if not isinstance(stored, OutboxRow) or stored.state != State.DEAD:
                raise DeadLetterNotFound("there is no such row among the dead letters")
            try:
                await transaction.commit((Put(_revived(stored), stored.version), Insert(audit)))
            except Conflict:
                raise DeadLetterNotFound("somebody else requeued this row") from None

    def _requeueing(self, row: OutboxRow) -> AuditRow:
        operator, draw = self._operator, self._shell.draw()
        if row.channel == EVENTS:
            transaction_id, user = about(row)
            return audit_row(operator, transaction_id, "requeue", draw, user=user, kind=row.kind, row=row.id)
        transaction_id, recipient = parse_mail_group(row.group)
        return audit_row(operator, transaction_id, "requeue", draw, recipient=recipient, row=row.id)


def _revived(row: OutboxRow) -> OutboxRow:
    return row.evolve(
        state=State.DUE.value,
        due_at=0,
        attempts=0,
        token=None,
        through=None,
        error=None,
        settled_at=None,
        version=row.version + 1,
    )
