"""The operators' desk: reads that are recorded, transcripts, and dead letters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from txmessaging import detection
from txmessaging.application.bridge import drive
from txmessaging.application.desk_shell import AuditPage, DeadLetterPage, DeskShell, LogPage
from txmessaging.application.reading import MessagePage
from txmessaging.application.replay import Replay
from txmessaging.application.replaying import Progress
from txmessaging.application.review_shell import CasePage
from txmessaging.application.transcript import Transcript
from txmessaging.domain.decisions.decide_case import Verb
from txmessaging.domain.decisions.judging import PolicySource
from txmessaging.domain.message import Message
from txmessaging.domain.records import OutboxRow
from txmessaging.domain.recount import Recount
from txmessaging.domain.review import CaseFile
from txmessaging.domain.thread import ThreadView
from txmessaging.transcripts.export import Head


class Desk:
    """What an operator may do with any conversation. Made by `Messaging.desk`.

    Each read of a conversation is authorised and written to its audit trail, and that is committed,
    before anything is shown. Dead letters belong to no conversation: listing them is authorised
    only. Every method raises `OperatorNotPermitted` without the permission it names, and
    `ThreadNotFound` where there is no such thread.
    """

    def __init__(self, shell: DeskShell) -> None:
        self._shell = shell

    def thread(self, transaction_id: str) -> ThreadView:
        """The thread. Permission: read."""
        return drive(self._shell.thread(transaction_id))

    def head(self, transaction_id: str) -> Head:
        """The newest head of the log, to be kept outside the database. Permission: read.

        `str(head)` is what `verify_transcript(lines, head=…)` takes.
        """
        return drive(self._shell.head(transaction_id))

    def read(
        self, transaction_id: str, *, limit: int = 50, before: int | None = None, after: int | None = None
    ) -> MessagePage:
        """Delivered messages and notes with originals and verdicts. Permission: read.

        Args:
            transaction_id: the conversation.
            limit: 1 to 500.
            before: only below this seq.
            after: only above this seq.
        """
        return drive(self._shell.read(transaction_id, limit=limit, before=before, after=after))

    def log(self, transaction_id: str, *, limit: int = 50, after: int = 0) -> LogPage:
        """The log as it is stored, undelivered attempts and all. Permission: read.

        Args:
            transaction_id: the conversation.
            limit: 1 to 500.
            after: only behind this entry.
        """
        return drive(self._shell.log(transaction_id, limit=limit, after=after))

    def audit_trail(self, transaction_id: str, *, limit: int = 50, cursor: str | None = None) -> AuditPage:
        """What operators did with the thread, this look included. Permission: read."""
        return drive(self._shell.audit_trail(transaction_id, limit=limit, cursor=cursor))

    def recount(self, transaction_id: str) -> Recount:
        """Compare counters and projections with the log. Permission: read."""
        return drive(self._shell.recount(transaction_id))

    def export(self, transaction_id: str, *, view: str = "operator") -> Iterator[str]:
        """The transcript, line by line, for `verify_transcript`. Permission: export.

        Authorisation and the audit row happen at the call, before the first line is asked for. The
        count and the head are fixed then; what is written later is not in the transcript.

        Args:
            transaction_id: the conversation.
            view: `operator`, or `buyer` or `seller` for what that party may see.

        Raises:
            InvalidChoice: there is no such view.
            StorageError: while lines are read: an entry holds what the library never stores.
        """
        return self._lines(drive(self._shell.begin_export(transaction_id, view)))

    def _lines(self, transcript: Transcript) -> Iterator[str]:
        yield transcript.first()
        while transcript.wanted:
            yield from transcript.lines(drive(self._shell.next_page(transcript)))
        yield transcript.last()

    def queue(
        self,
        *,
        kind: str | None = None,
        author: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> CasePage:
        """What waits for review, oldest first: ids and codes, no text. Permission: review.

        Args:
            kind: only `held`, `reported` or `appealed`.
            author: only messages of this user.
            limit: 1 to 500.
            cursor: `next` of the page before.
        """
        return drive(self._shell.review.queue(kind=kind, author=author, limit=limit, cursor=cursor))

    def case(self, transaction_id: str, entry: int, *, around: int = 10) -> CaseFile:
        """A message with all that is known of it, and the log around it. Permission: review.

        Args:
            transaction_id: the conversation.
            entry: the message.
            around: entries before and behind it, 0 to 100.

        Raises:
            CaseNotFound: there is no such message.
        """
        return drive(self._shell.review.case(transaction_id, entry, around=around))

    def release(self, transaction_id: str, entry: int, *, reason: str | None = None) -> Message:
        """Find a message in order. Permission: review.

        What was held or blocked is delivered now, and its recipient told; what was returned is cleared and
        not delivered, since it may have been sent again; what was masked is shown as it was written, what was
        removed as it was before; a report alone is dismissed. The strike that it cost is taken back, unless
        there was a report alone, or a mask stays that was not what was decided on: the policy's, of what was
        held for another reason, or one from before a removal.

        Args:
            transaction_id: the conversation.
            entry: the message.
            reason: words to its author, at most 2,000 characters.

        Raises:
            CaseNotFound: nothing about this message waits for review, or ever did.
            CaseDecided: somebody decided before.
        """
        return drive(self._shell.review.decide(transaction_id, entry, Verb.RELEASE, reason=reason))

    def mask(
        self, transaction_id: str, entry: int, *, shown: str | None = None, reason: str | None = None
    ) -> Message:
        """Let a message reach the other side without what must not: now, or from now on. Permission: review.

        Args:
            transaction_id: the conversation.
            entry: the message.
            shown: the text to show; without it, all that is found is taken out of the text that is shown now,
                or of the one as written if none was.
            reason: words to its author, at most 2,000 characters.

        Raises:
            CaseNotFound, CaseDecided: as for `release`.
            InvalidChoice: it was returned to its author, who may have sent it again.
            InvalidText: nothing was found in it, so there is nothing to take out, or not all of it could be
                taken out; give `shown`, or reject the message.
        """
        return drive(self._shell.review.decide(transaction_id, entry, Verb.MASK, reason=reason, shown=shown))

    def reject(self, transaction_id: str, entry: int, *, reason: str) -> Message:
        """Find that a message is not in order. Permission: review.

        What was not delivered stays so; the decision that was appealed stands; what was rightly reported is
        taken away, and costs a strike.

        Args:
            transaction_id: the conversation.
            entry: the message.
            reason: words to its author, at most 2,000 characters.

        Raises:
            CaseNotFound, CaseDecided: as for `release`.
        """
        return drive(self._shell.review.decide(transaction_id, entry, Verb.REJECT, reason=reason))

    def annotate(self, transaction_id: str, entry: int, *, text: str) -> None:
        """Leave a note about a message for other operators, in the audit trail. Permission: review.

        Args:
            transaction_id: the conversation.
            entry: the message.
            text: at most 2,000 characters.

        Raises:
            CaseNotFound: there is no such message.
        """
        drive(self._shell.review.annotate(transaction_id, entry, text))

    def replay(
        self,
        *,
        policy: PolicySource | None = None,
        detector: detection.ContactInfoDetector | None = None,
        since: datetime | None = None,
        samples: int = 20,
        progress: Progress | None = None,
    ) -> Replay:
        """Judge again what was sent, by another policy or detector; nothing changes. Permission: replay.

        History is read and judged batch by batch: iterate for the messages that would meet another
        outcome, and ask for the `report`. The first few differences of each sort carry their text, and each
        such look is written to the conversation's audit trail before it is shown; else nothing is written.

        Args:
            policy: what to try, as in `Messaging`; None for the one in force.
            detector: what to try; None for the one in force.
            since: compare only messages sent from then on, UTC. What came before is still judged, for
                policies count how often something was tried.
            samples: how many differences of each sort, such as delivered to blocked, carry their text; 0
                to 500.
            progress: called after each batch with the numbers of messages and conversations that are done.

        Raises:
            PolicyFailed: while it runs: the policy raised.
        """
        return Replay(
            self._shell.replaying(
                policy=policy, detector=detector, since=since, samples=samples, progress=progress
            )
        )

    def dead_letters(self, *, limit: int = 50, cursor: str | None = None) -> DeadLetterPage:
        """Mails and events that were given up, oldest first. Permission: operate.

        Args:
            limit: 1 to 500.
            cursor: `next` of the page before.
        """
        return drive(self._shell.dead_letters(limit=limit, cursor=cursor))

    def requeue(self, row: OutboxRow) -> None:
        """Have a dead letter delivered after all: due at once, attempts counted anew. Permission: operate.

        An event keeps its id and its place, and comes after what followed it.

        Raises:
            DeadLetterNotFound: it is no dead letter any more.
            InvalidChoice: it is no row of the outbox.
        """
        drive(self._shell.requeue(row))
