"""The asynchronous face of the library.

The same methods as in `messaging`, with the same words: a test compares them.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from txmessaging import detection
from txmessaging.application.async_desk import AsyncDesk
from txmessaging.application.checking import async_checking
from txmessaging.application.colour import must_be_asynchronous, must_offer
from txmessaging.application.conversations import Conversations
from txmessaging.application.desk_shell import DeskShell
from txmessaging.application.reading import ChangesPage, InboxPage, MessagePage, Reading
from txmessaging.application.reviewing import Reviewing
from txmessaging.application.shell import APPEAL_WINDOW, CHECK_BUDGET, Settings, Shell, random_id, utc_now
from txmessaging.domain.decisions.availability import Availability
from txmessaging.domain.decisions.judging import PolicySource
from txmessaging.domain.decisions.preview import Preview
from txmessaging.domain.decisions.send import SendResult
from txmessaging.domain.message import Message
from txmessaging.domain.operators import Operator
from txmessaging.domain.rates import Rates
from txmessaging.domain.reasons import StatementOfReasons
from txmessaging.domain.review import CaseView
from txmessaging.domain.standing import Ladder, StandingView
from txmessaging.domain.text import Limits
from txmessaging.domain.thread import ThreadView
from txmessaging.domain.transaction import Transaction
from txmessaging.ports import AsyncHostTransaction, AsyncMessageCheck, AsyncStorage, Clock, Entropy, NewId


class AsyncMessaging:
    """The conversations of a marketplace, each bound to its transaction.

    For any number of tasks, and of event loops if the storage is. The detector and the policy run in
    the event loop. Every method raises `InvalidInput` for what cannot be taken and `StorageError` for
    what the storage could not do; nothing was written then.

    Args:
        storage: where everything is kept.
        policy: what happens to messages with contact information; a Policy, or a pure function
            that gives the Policy of a Transaction.
        ladder: what follows from strikes.
        rates: how fast each party may write into each conversation; no limits if not given.
        detector: finds contact information.
        limits: how long a message may be, in characters and in UTF-8 bytes.
        clock: the time now, as an aware datetime.
        ids: fresh ids of at least 122 random bits.
        entropy: random bytes for salts and Message-IDs.
        appeal_window: how long after a decision the author of a message may appeal; at most ten years.
        checks: the host's own, for tone, language or what is off topic. They run on each text before a
            transaction begins, side by side; the policy judges what they find.
        check_budget: seconds that all checks of a message have together, at most 60.
        on_check_failure: what becomes of a message when a check raises, gives what is no finding or runs
            out of time: `let_pass`, or `hold` what would be delivered.

    Raises:
        WrongColour: the storage is synchronous.

    >>> import asyncio
    >>> from datetime import datetime, UTC
    >>> from txmessaging.adapters.memory import AsyncMemoryStorage
    >>> order = Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=datetime(2026, 5, 1, tzinfo=UTC))
    >>> async def first_message() -> int:
    ...     messaging = AsyncMessaging(AsyncMemoryStorage())
    ...     await messaging.open_thread(order)
    ...     await messaging.send("T-1", sender="u1", body="When does it ship?")
    ...     return await messaging.unread_total("u2")
    >>> asyncio.run(first_message())
    1
    """

    def __init__(
        self,
        storage: AsyncStorage,
        *,
        policy: PolicySource | None = None,
        ladder: Ladder | None = None,
        rates: Rates | None = None,
        detector: detection.ContactInfoDetector | None = None,
        limits: Limits | None = None,
        clock: Clock = utc_now,
        ids: NewId = random_id,
        entropy: Entropy = secrets.token_bytes,
        appeal_window: timedelta = APPEAL_WINDOW,
        checks: Sequence[AsyncMessageCheck] = (),
        check_budget: float = CHECK_BUDGET,
        on_check_failure: str = "let_pass",
    ) -> None:
        must_be_asynchronous("storage", storage, instead="Messaging")
        settings = Settings.of(
            policy=policy,
            ladder=ladder,
            rates=rates,
            detector=detector,
            limits=limits,
            clock=clock,
            ids=ids,
            entropy=entropy,
            appeal_window=appeal_window,
            checks=checks,
            check_budget=check_budget,
            on_check_failure=on_check_failure,
        )
        self._storage = storage
        runner = async_checking(
            settings.checks, budget=settings.check_budget, on_failure=settings.on_check_failure
        )
        self._shell = Shell(storage, settings, runner)
        self._conversations = Conversations(self._shell)
        self._reading = Reading(self._shell)
        self._reviewing = Reviewing(self._shell)

    async def open_thread(self, transaction: Transaction) -> ThreadView:
        """Open the conversation of a transaction; call it as often as you like.

        A thread that exists is returned as it is: stage and facts change by `restate`.

        Raises:
            PurchaseNotInitiated: `initiated_at` is None or more than five minutes ahead.
            PartiesDiffer: it was opened for another buyer, seller or time of purchase.
        """
        return await self._conversations.open_thread(transaction)

    async def restate(self, transaction: Transaction) -> ThreadView:
        """State a transaction anew: its stage, reference or facts changed. Raise `revision` with it.

        A lower revision, or the same statement again, writes nothing.

        Raises:
            ThreadNotFound: no thread was opened for it.
            PartiesDiffer: buyer, seller and time of purchase never change.
            RevisionReused: the same revision with other content.
        """
        return await self._conversations.restate(transaction)

    async def send(
        self,
        transaction_id: str,
        *,
        sender: str,
        body: str,
        topic: str = "other",
        client_id: str | None = None,
        actor: str | None = None,
        confirm: str | None = None,
    ) -> SendResult:
        """Send a message to the other party. What becomes of it is a value, not an exception.

        Args:
            transaction_id: the conversation.
            sender: one of its two parties.
            body: the text; CRLF becomes LF.
            topic: order_details, shipping, product_question, issue or other.
            client_id: drawn by the client for this message, so that a repeat is answered from the
                record. After RETURNED the edited text goes under the same id. Without one, a repeat
                is a second message.
            actor: who of the account's staff wrote it; recorded, authorises nothing.
            confirm: where this message was refused with CONFIRMATION_REQUIRED, the result's `confirm`.

        Raises:
            ThreadNotFound: there is no such conversation for the sender.
            ClientIdReused: the client id was used for another content.
            PolicyFailed: the host's policy raised.
        """
        return await self._conversations.send(
            transaction_id,
            sender=sender,
            body=body,
            topic=topic,
            client_id=client_id,
            actor=actor,
            confirm=confirm,
        )

    async def preview(self, transaction_id: str, *, sender: str, body: str) -> Preview:
        """What would become of a message, while it is typed. Writes nothing, takes no lock.

        Raises:
            ThreadNotFound: there is no such conversation for the sender.
            PolicyFailed: the host's policy raised.
        """
        return await self._conversations.preview(transaction_id, sender=sender, body=body)

    async def availability(self, transaction_id: str, *, user: str) -> Availability:
        """Whether the user may write now; if not, why and until when.

        Raises:
            ThreadNotFound: there is no such conversation for this user.
        """
        return await self._conversations.availability(transaction_id, user=user)

    async def thread(self, transaction_id: str, *, reader: str) -> ThreadView:
        """The conversation as the reader sees it.

        Raises:
            ThreadNotFound: there is no such conversation for the reader.
        """
        return await self._reading.thread(transaction_id, reader=reader)

    async def read(
        self,
        transaction_id: str,
        *,
        reader: str,
        limit: int = 50,
        before: int | None = None,
        after: int | None = None,
    ) -> MessagePage:
        """What was delivered: the newest messages, or a page before or after a seq, ascending.

        Args:
            transaction_id: the conversation.
            reader: one of its two parties.
            limit: 1 to 500.
            before: only below this seq.
            after: only above this seq.

        Raises:
            ThreadNotFound: there is no such conversation for the reader.
        """
        return await self._reading.read(
            transaction_id, reader=reader, limit=limit, before=before, after=after
        )

    async def attempts(
        self, transaction_id: str, *, author: str, limit: int = 50, before: int | None = None
    ) -> MessagePage:
        """The author's own messages that were not delivered: the newest, ascending by entry.

        Args:
            transaction_id: the conversation.
            author: one of its two parties.
            limit: 1 to 500.
            before: only below this entry; `next` of the page before.

        Raises:
            ThreadNotFound: there is no such conversation for the author.
        """
        return await self._reading.attempts(transaction_id, author=author, limit=limit, before=before)

    async def mark_read(self, transaction_id: str, *, reader: str, through: int) -> ThreadView:
        """Move the reader's mark to a seq; it never goes back. Works on closed threads.

        Raises:
            ThreadNotFound: there is no such conversation for the reader.
            InvalidNumber: the mark lies beyond the last seq.
        """
        return await self._conversations.mark_read(transaction_id, reader=reader, through=through)

    async def mute(self, transaction_id: str, *, user: str, muted: bool = True) -> ThreadView:
        """Send this user no notices of new messages here, or do again. What arrives is unread as ever.

        Decisions on the user's own messages and reports are told nevertheless. The same again writes nothing.

        Args:
            transaction_id: the conversation.
            user: one of its two parties.
            muted: False for notices again, of what is delivered from then on.

        Raises:
            ThreadNotFound: there is no such conversation for the user.
        """
        return await self._conversations.mute(transaction_id, user=user, muted=muted)

    async def inbox(
        self, user: str, *, limit: int = 20, cursor: str | None = None, unread_only: bool = False
    ) -> InboxPage:
        """The user's conversations, as buyer and as seller, the last delivered first.

        Args:
            user: whose.
            limit: 1 to 500.
            cursor: `next` of the page before.
            unread_only: only those with something unread.
        """
        return await self._reading.inbox(user, limit=limit, cursor=cursor, unread_only=unread_only)

    async def unread_total(self, user: str) -> int:
        """How many messages the user has not read, over all conversations."""
        return await self._reading.unread_total(user)

    async def changes(self, user: str, *, since: str | None = None, limit: int = 100) -> ChangesPage:
        """Which of the user's conversations moved since a cursor, for polling and server-sent events.

        Ask without a cursor first: that page is empty, and its `next` starts from now. A move is told at
        least once, never not at all.

        Args:
            user: whose.
            since: `next` of the page before.
            limit: 1 to 500.
        """
        return await self._reading.changes(user, since=since, limit=limit)

    async def standing(self, user: str, *, role: str = "seller") -> StandingView:
        """Where a user stands in one role: the strikes that count now, and what follows from them."""
        return await self._reading.standing(user, role=role)

    async def report(
        self, transaction_id: str, *, reporter: str, entry: int, reason: str, text: str | None = None
    ) -> CaseView:
        """Report a message of the other party; somebody of the marketplace will look at it.

        Nothing else happens to it until then. A second report of the same text gives the first one.

        Args:
            transaction_id: the conversation.
            reporter: one of its two parties.
            entry: the message, by `Message.entry`.
            reason: off_platform, fraud, harassment, spam or other.
            text: more words, at most 2,000 characters; the other party never sees them.

        Raises:
            ThreadNotFound: there is no such conversation for the reporter.
            MessageNotFound: no such message of the other party was delivered.
        """
        return await self._reviewing.report(
            transaction_id, reporter=reporter, entry=entry, reason=reason, text=text
        )

    async def appeal(self, transaction_id: str, *, author: str, entry: int, text: str) -> CaseView:
        """Appeal against what was done with one's own message: once against each decision.

        A second appeal against the same decision gives the first one.

        Args:
            transaction_id: the conversation.
            author: whose message it is.
            entry: the message, by `Message.entry`.
            text: why, at most 2,000 characters.

        Raises:
            ThreadNotFound: there is no such conversation for the author.
            MessageNotFound: the author has no such message.
            NotAppealable: nothing was decided against it, somebody looks at it already, it was decided on
                appeal, or the time for it is over.
        """
        return await self._reviewing.appeal(transaction_id, author=author, entry=entry, text=text)

    async def statement_of_reasons(
        self, transaction_id: str, *, author: str, entry: int
    ) -> StatementOfReasons | None:
        """Why a message of the author's met what it met, and how to appeal; None if nothing was done with it.

        It says what holds when it is read: what follows from the author's strikes, and whether an appeal is
        still possible.

        Args:
            transaction_id: the conversation.
            author: whose message it is.
            entry: the message, by `Message.entry`.

        Raises:
            ThreadNotFound: there is no such conversation for the author.
            MessageNotFound: the author has no such message.
        """
        return await self._reviewing.statement_of_reasons(transaction_id, author=author, entry=entry)

    async def cases(self, transaction_id: str, *, user: str) -> tuple[CaseView, ...]:
        """What a party reported, appealed or has held in this conversation, and what was decided.

        The reviewer's words are for the author; a reporter gets them only where the report was dismissed.

        Raises:
            ThreadNotFound: there is no such conversation for the user.
        """
        return await self._reviewing.cases(transaction_id, user=user)

    async def note(
        self, transaction_id: str, *, text: str, kind: str = "note", client_id: str | None = None
    ) -> Message:
        """Put an entry of the host's own into the timeline: shipped, refunded, delivered.

        It is unread for nobody and mailed to nobody.

        Args:
            transaction_id: the conversation.
            text: what both parties read.
            kind: the host's own word, at most 64 characters.
            client_id: the same id adds it once.

        Raises:
            ThreadNotFound: there is no such thread.
            ClientIdReused: the client id was used for another note.
        """
        return await self._conversations.note(transaction_id, text=text, kind=kind, client_id=client_id)

    async def close_thread(
        self, transaction_id: str, *, reason: str, until: datetime | None = None
    ) -> ThreadView:
        """Close the conversation for both parties. The same closing again writes nothing.

        Args:
            transaction_id: the conversation.
            reason: what both parties are told, at most 500 characters.
            until: when it opens again by itself; None for when the host reopens it.

        Raises:
            ThreadNotFound: there is no such thread.
            InvalidTime: `until` does not lie ahead.
        """
        return await self._conversations.close_thread(transaction_id, reason=reason, until=until)

    async def reopen_thread(self, transaction_id: str) -> ThreadView:
        """Open a closed conversation again; an open one stays as it is.

        Raises:
            ThreadNotFound: there is no such thread.
        """
        return await self._conversations.reopen_thread(transaction_id)

    def on(self, host: AsyncHostTransaction) -> AsyncMessaging:
        """The same messaging inside the host's own transaction: our rows commit or vanish with the host's.

        A `RetryTransaction` says that the host must roll back and repeat its unit of work. Several sends
        in one host transaction go in the order of their transaction ids. Send last and commit soon: a
        send holds the thread's lock until the host commits.

        Args:
            host: what the storage adapter's `joined` or `ajoined` makes of a session or a connection.

        Raises:
            WrongColour: it is of the other colour.
            ConfigurationError: it is a session or connection itself, or of another storage.
        """
        must_offer("host's transaction", host, "storage", made_by="joined(session) or ajoined(session) gives")
        storage = host.storage(self._storage)
        must_be_asynchronous("transaction", storage, instead="Messaging.on")
        return AsyncMessaging(storage, **self._shell.settings.given())

    def desk(self, operator: Operator) -> AsyncDesk:
        """The desk of an operator, for looking at any conversation on the record."""
        return AsyncDesk(DeskShell(self._shell, operator))
