"""The use cases that write, and the two that only judge: a few lines each."""

from __future__ import annotations

from datetime import datetime
from typing import cast

import attrs

from txmessaging.application.reading import shown
from txmessaging.application.shell import Shell
from txmessaging.domain.checking import CheckContext, Checked
from txmessaging.domain.decisions.availability import Availability, availability
from txmessaging.domain.decisions.close import close, reopen
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.decisions.mark_read import mark_read
from txmessaging.domain.decisions.mute import mute
from txmessaging.domain.decisions.note import Note, note
from txmessaging.domain.decisions.open_thread import open_thread
from txmessaging.domain.decisions.preview import Preview, preview
from txmessaging.domain.decisions.restate import restate
from txmessaging.domain.decisions.send import Send, SendResult, send
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.log import Decision
from txmessaging.domain.message import Message
from txmessaging.domain.records import Entry, Key
from txmessaging.domain.snapshot import Snapshot, Want, role_of
from txmessaging.domain.text import (
    NOTE_KIND_CODE_POINTS,
    Limits,
    checked_flag,
    checked_id,
    checked_number,
    checked_text,
)
from txmessaging.domain.thread import ThreadView
from txmessaging.domain.transaction import Transaction, checked_transaction
from txmessaging.domain.vocabulary import Topic, parse

REASON = Limits(characters=500, octets=2_000)


class Conversations:
    """What changes a conversation. `Messaging` documents each method."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    async def open_thread(self, transaction: Transaction) -> ThreadView:
        """See `Messaging.open_thread`."""
        checked_transaction(transaction)
        draw = self._shell.draw()
        want = Want(transaction_id=transaction.id, lock=True)
        return await self._shell.write(want, lambda snapshot: open_thread(snapshot, transaction, draw))

    async def restate(self, transaction: Transaction) -> ThreadView:
        """See `Messaging.restate`."""
        checked_transaction(transaction)
        draw = self._shell.draw()
        want = Want(transaction_id=transaction.id, lock=True)
        return await self._shell.write(want, lambda snapshot: restate(snapshot, transaction, draw))

    async def send(
        self,
        transaction_id: str,
        *,
        sender: str,
        body: str,
        topic: str,
        client_id: str | None,
        actor: str | None,
        confirm: str | None,
    ) -> SendResult:
        """See `Messaging.send`."""
        shell = self._shell
        command = Send(
            sender=checked_id(sender, name="sender"),
            body=checked_text(body, shell.settings.limits),
            topic=parse(Topic, topic, name="topic").value,
            client_id=None if client_id is None else checked_id(client_id, name="client_id"),
            actor=None if actor is None else checked_id(actor, name="actor"),
            confirm=None if confirm is None else checked_id(confirm, name="confirm"),
        )
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            party=sender,
            lock=True,
            client_id=command.client_id,
            standing=True,
        )
        checked = await self._checked(transaction_id, sender, command.body, command.topic)
        draw = shell.draw(command.client_id)
        # A stored attempt that was missed has the unique client id, and the standing is expected.
        reviewed = False

        def decide(snapshot: Snapshot) -> Decision[SendResult]:
            nonlocal reviewed
            reviewed = any(entry.shown_by is not None for entry in snapshot.attempts)
            return send(snapshot, command, shell.rules, draw, checked)

        result = await shell.write(want, decide, guarded=True)
        return await self._with_review(result, sender) if reviewed else result

    async def _checked(
        self, transaction_id: str, sender: str, text: str, topic: str | None
    ) -> Checked | None:
        """What the host's own checks say of a text, before any transaction begins."""
        if self._shell.checking is None:
            return None
        context = CheckContext(transaction_id=transaction_id, sender=sender, topic=topic)
        return await self._shell.checking.run(text, context)

    async def _with_review(self, result: SendResult, sender: str) -> SendResult:
        """A stored result with what was decided on its message since."""
        message = cast("Message", result.message)  # what was stored has one
        want = Want(transaction_id=message.transaction_id, party=sender)
        async with self._shell.storage.begin(write=False) as transaction:
            thread = existing(await transaction.snapshot(want))
            found = await transaction.fetch([Key(Entry, (message.transaction_id, message.entry))])
            entries = [entry for entry in found if isinstance(entry, Entry)]
            (now,) = await shown(transaction, thread, entries, role_of(thread, sender))
        return attrs.evolve(result, message=now)

    async def preview(self, transaction_id: str, *, sender: str, body: str) -> Preview:
        """See `Messaging.preview`."""
        shell = self._shell
        text = checked_text(body, shell.settings.limits)
        want = _of(transaction_id, sender, name="sender")
        checked = await self._checked(transaction_id, sender, text, None)
        return preview(await shell.read(want), sender, text, shell.rules, shell.now(), checked)

    async def availability(self, transaction_id: str, *, user: str) -> Availability:
        """See `Messaging.availability`."""
        shell = self._shell
        snapshot = await shell.read(_of(transaction_id, user, name="user"))
        return availability(snapshot, user, shell.rules, shell.now())

    async def mark_read(self, transaction_id: str, *, reader: str, through: int) -> ThreadView:
        """See `Messaging.mark_read`."""
        checked_number(through, name="through", least=0, most=2**53)
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            party=checked_id(reader, name="reader"),
            lock=True,
            seq=through,
        )
        now = self._shell.now()
        return await self._shell.write(want, lambda snapshot: mark_read(snapshot, reader, through, now))

    async def mute(self, transaction_id: str, *, user: str, muted: bool) -> ThreadView:
        """See `Messaging.mute`."""
        wanted = checked_flag(muted, name="muted")
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            party=checked_id(user, name="user"),
            lock=True,
        )
        now = self._shell.now()
        return await self._shell.write(want, lambda snapshot: mute(snapshot, user, muted=wanted, now=now))

    async def note(self, transaction_id: str, *, text: str, kind: str, client_id: str | None) -> Message:
        """See `Messaging.note`."""
        command = Note(
            text=checked_text(text, self._shell.settings.limits, name="text"),
            kind=checked_id(kind, name="kind", most=NOTE_KIND_CODE_POINTS),
            client_id=None if client_id is None else checked_id(client_id, name="client_id"),
        )
        want = Want(
            transaction_id=checked_id(transaction_id, name="transaction id"),
            lock=True,
            client_id=command.client_id,
        )
        draw = self._shell.draw(command.client_id)
        return await self._shell.write(want, lambda snapshot: note(snapshot, command, draw))

    async def close_thread(self, transaction_id: str, *, reason: str, until: datetime | None) -> ThreadView:
        """See `Messaging.close_thread`."""
        text = checked_text(reason, REASON, name="reason")
        end = None if until is None else to_microseconds(until, name="until")
        want = Want(transaction_id=checked_id(transaction_id, name="transaction id"), lock=True)
        draw = self._shell.draw()
        return await self._shell.write(want, lambda snapshot: close(snapshot, text, end, draw))

    async def reopen_thread(self, transaction_id: str) -> ThreadView:
        """See `Messaging.reopen_thread`."""
        want = Want(transaction_id=checked_id(transaction_id, name="transaction id"), lock=True)
        draw = self._shell.draw()
        return await self._shell.write(want, lambda snapshot: reopen(snapshot, draw))


def _of(transaction_id: str, party: str, *, name: str) -> Want:
    return Want(
        transaction_id=checked_id(transaction_id, name="transaction id"),
        party=checked_id(party, name=name),
        standing=True,
    )
