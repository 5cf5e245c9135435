"""The use cases that only read: one page at a time, by keyset."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from hashlib import blake2b

import attrs

from txmessaging.application.shell import Shell
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.instant import SECOND
from txmessaging.domain.message import Message, message_for
from txmessaging.domain.paging import MOST_PER_PAGE, decode_cursor, encode_cursor
from txmessaging.domain.queries import Attempts, Changes, Inbox, Timeline
from txmessaging.domain.records import Entry, Key, Thread
from txmessaging.domain.snapshot import Want, role_of
from txmessaging.domain.standing import StandingView, fold
from txmessaging.domain.text import checked_flag, checked_id, checked_number
from txmessaging.domain.thread import ThreadView, thread_view
from txmessaging.domain.vocabulary import Role, parse
from txmessaging.errors import InvalidChoice, InvalidNumber
from txmessaging.ports import AsyncStorageTransaction

STRAGGLER = 30 * SECOND
"""A transaction may commit this long after it wrote; `changes` looks back so far."""

MOST_TOLD = 4_096
"""Moves that a cursor can name; beyond that it looks back less far."""


@attrs.frozen
class MessagePage:
    """Messages in ascending order.

    Attributes:
        messages: at most as many as asked for.
        next: hand it back as `before` (or as `after`, if that was given) for the next page; None at
            the end.
    """

    messages: tuple[Message, ...]
    next: int | None


@attrs.frozen
class InboxPage:
    """Threads, the last delivered first.

    Attributes:
        threads: at most as many as asked for.
        next: the cursor for the next page; None at the end.
    """

    threads: tuple[ThreadView, ...]
    next: str | None


@attrs.frozen
class ChangesPage:
    """Threads that moved.

    Attributes:
        threads: those that moved since the cursor, in the order they moved, each at least once.
        next: the cursor to ask with next time; there is always one.
    """

    threads: tuple[ThreadView, ...]
    next: str


class Reading:
    """What reads conversations. `Messaging` documents each method."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    async def thread(self, transaction_id: str, *, reader: str) -> ThreadView:
        """See `Messaging.thread`."""
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            party=checked_id(reader, name="reader"),
        )
        return thread_view(existing(await self._shell.read(want)), reader, self._shell.now())

    async def read(
        self, transaction_id: str, *, reader: str, limit: int, before: int | None, after: int | None
    ) -> MessagePage:
        """See `Messaging.read`."""
        transaction_id = checked_id(transaction_id, name="transaction id")
        reader = checked_id(reader, name="reader")
        checked_window(limit, before, after)
        query = Timeline(transaction_id=transaction_id, before=before, after=after, limit=limit + 1)
        async with self._shell.storage.begin(write=False) as transaction:
            thread = existing(await transaction.snapshot(Want(transaction_id=transaction_id, party=reader)))
            entries = await transaction.page(query)
            messages = await shown(transaction, thread, entries, role_of(thread, reader))
        return message_page(messages, limit, query)

    async def attempts(
        self, transaction_id: str, *, author: str, limit: int, before: int | None
    ) -> MessagePage:
        """See `Messaging.attempts`."""
        transaction_id = checked_id(transaction_id, name="transaction id")
        author = checked_id(author, name="author")
        checked_window(limit, before, None)
        async with self._shell.storage.begin(write=False) as transaction:
            thread = existing(await transaction.snapshot(Want(transaction_id=transaction_id, party=author)))
            role = role_of(thread, author)
            entries = await transaction.page(
                Attempts(transaction_id=transaction_id, role=role.value, before=before, limit=limit + 1)
            )
            page = await shown(transaction, thread, entries[:limit][::-1], role)
        return MessagePage(tuple(page), page[0].entry if len(entries) > limit else None)

    async def inbox(self, user: str, *, limit: int, cursor: str | None, unread_only: bool) -> InboxPage:
        """See `Messaging.inbox`."""
        user = checked_id(user, name="user")
        checked_limit(limit)
        checked_flag(unread_only, name="unread_only")
        below = None
        if cursor is not None:
            at, transaction_id = decode_cursor("inbox", cursor, int, str)
            below = (at, transaction_id)
        query = Inbox(user=user, unread_only=unread_only, below=below, limit=limit + 1)
        async with self._shell.storage.begin(write=False) as transaction:
            threads = await transaction.page(query)
        more = len(threads) > limit
        last = threads[:limit][-1] if threads else None
        cursor_after = (
            encode_cursor("inbox", last.last_delivered_at, last.transaction_id) if more and last else None
        )
        return InboxPage(self._views(threads[:limit], user), cursor_after)

    async def unread_total(self, user: str) -> int:
        """See `Messaging.unread_total`."""
        user = checked_id(user, name="user")
        async with self._shell.storage.begin(write=False) as transaction:
            return await transaction.unread_total(user)

    async def changes(self, user: str, *, since: str | None, limit: int) -> ChangesPage:
        """See `Messaging.changes`."""
        user = checked_id(user, name="user")
        checked_limit(limit)
        if since is None:
            return await self._changes_from_now(user)
        start, told_text = decode_cursor("changes", since, int, str)
        told = _parse_told(told_text)
        query = Changes(user=user, after=(start, ""), limit=limit + len(told))
        async with self._shell.storage.begin(write=False) as transaction:
            threads = await transaction.page(query)
        fresh = [thread for thread in threads if _move(thread) not in told][:limit]
        known = [thread for thread in threads if _move(thread) in told]
        return ChangesPage(self._views(fresh, user), _changes_cursor(start, [*known, *fresh]))

    async def _changes_from_now(self, user: str) -> ChangesPage:
        """An empty page with a cursor behind everything that has happened so far."""
        async with self._shell.storage.begin(write=False) as transaction:
            newest = await transaction.page(Changes(user=user, limit=1))
            start = newest[0].touched - STRAGGLER if newest else 0
            recent = await transaction.page(Changes(user=user, after=(start, ""), limit=MOST_TOLD))
        return ChangesPage((), _changes_cursor(start, recent))

    async def standing(self, user: str, *, role: str) -> StandingView:
        """See `Messaging.standing`."""
        user = checked_id(user, name="user")
        party = parse(Role, role, name="role")
        if party is Role.HOST:
            raise InvalidChoice("only a buyer or a seller has a standing", name="role")
        async with self._shell.storage.begin(write=False) as transaction:
            strikes = await self._shell.strikes(transaction, user, party.value, enough=math.inf)
        return fold(user, party, strikes, self._shell.rules.ladder, self._shell.now())

    def _views(self, threads: Sequence[Thread], user: str) -> tuple[ThreadView, ...]:
        now = self._shell.now()
        return tuple(thread_view(thread, user, now) for thread in threads)


async def shown(
    transaction: AsyncStorageTransaction, thread: Thread, entries: Sequence[Entry], reader: Role | None
) -> list[Message]:
    """The messages of these entries as `reader` may see them, with what was decided on them."""
    decided = await decisions(transaction, thread.transaction_id, [entry.shown_by for entry in entries])
    return [message_for(thread, entry, reader, decided.get(entry.shown_by)) for entry in entries]


async def decisions(
    transaction: AsyncStorageTransaction, transaction_id: str, numbers: Sequence[int | None]
) -> dict[int | None, Entry]:
    """The entries with these numbers, by number; nothing is read if there are none."""
    wanted = sorted({number for number in numbers if number is not None})
    if not wanted:
        return {}
    found = await transaction.fetch([Key(Entry, (transaction_id, number)) for number in wanted])
    return {entry.entry: entry for entry in found if isinstance(entry, Entry)}


def checked_limit(limit: int) -> None:
    """Make sure that a page is of a sensible size.

    Raises:
        InvalidNumber: it is not from 1 to 500.
    """
    checked_number(limit, name="limit", least=1, most=MOST_PER_PAGE)


def checked_window(limit: int, before: int | None, after: int | None) -> None:
    """Make sure that a page of messages can be asked for so.

    Raises:
        InvalidNumber: a number is outside its range, or both `before` and `after` are given.
    """
    checked_limit(limit)
    for name, value in (("before", before), ("after", after)):
        if value is not None:
            checked_number(value, name=name, least=0, most=2**53)
    if before is not None and after is not None:
        raise InvalidNumber("give before or after, not both", name="before")


def message_page(messages: Sequence[Message], limit: int, query: Timeline) -> MessagePage:
    """The page that one message more than `limit` was read for."""
    shown = list(messages[:limit])
    edge = shown[-1].seq if len(messages) > limit else None
    if query.descending:
        shown.reverse()
    return MessagePage(tuple(shown), edge)


def _changes_cursor(start: int, told: Sequence[Thread]) -> str:
    """Where to look from next time, and what was told already behind that point."""
    newest = max((thread.touched for thread in told), default=0)
    start = max(start, newest - STRAGGLER)
    recent = sorted((thread.touched, _move(thread)) for thread in told if thread.touched >= start)
    if len(recent) > MOST_TOLD:
        recent = recent[-MOST_TOLD:]
        start = recent[0][0]
    return encode_cursor("changes", start, "".join(move for _, move in recent))


def _move(thread: Thread) -> str:
    """Eight characters for one version of one thread."""
    octets = f"{thread.transaction_id}\0{thread.version}".encode()
    return base64.urlsafe_b64encode(blake2b(octets, digest_size=6).digest()).decode()


def _parse_told(text: str) -> set[str]:
    return {text[i : i + 8] for i in range(0, len(text), 8)}
