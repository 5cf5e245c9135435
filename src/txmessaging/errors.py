"""Every error of the library: one tree, stable codes.

::

    TxMessagingError
    ├── InvalidInput            400  what was given cannot be taken; nothing was written
    │   ├── InvalidText              empty, too long, or holds a character that is refused
    │   ├── InvalidId                blank, too long, or holds a control character
    │   ├── InvalidTime              a datetime without a time zone, or where it must not be
    │   ├── InvalidChoice            a word outside a closed list (topic, view, permission)
    │   ├── InvalidNumber            a limit, mark or revision outside its range
    │   ├── InvalidCursor            not a cursor of this library
    │   ├── InvalidTransaction       the host's statement contradicts itself or is too large
    │   └── InvalidPolicy            a policy or a ladder cannot be read, or contradicts itself
    ├── NotFound                404
    │   ├── ThreadNotFound           no such conversation for this user
    │   ├── MessageNotFound          no such message for this user
    │   ├── CaseNotFound             nothing about this message waits for review
    │   └── DeadLetterNotFound       no such row among the dead letters
    ├── NotPermitted            403
    │   ├── PurchaseNotInitiated     no transaction, no conversation
    │   ├── OperatorNotPermitted     the operator lacks a permission
    │   └── NotAppealable            there is nothing to appeal against, or it is too late
    ├── Contradiction           409  it contradicts what is already recorded
    │   ├── PartiesDiffer            the thread was opened for other parties
    │   ├── ClientIdReused           the client id was used for other content
    │   ├── RevisionReused           the revision was stated with other content
    │   └── CaseDecided              somebody decided on the message before
    ├── StorageError            503  nothing was written, but see InDoubt; `retryable`: whether a retry helps
    │   ├── Conflict                 a version moved on or a key is taken (between adapter and shell)
    │   ├── Contention               the reruns after Conflict were used up
    │   ├── Busy                     a lock was not to be had in time
    │   ├── Unavailable              the database cannot be reached
    │   │   └── InDoubt              the answer to COMMIT was lost: written or not, nobody knows
    │   ├── ReadOnly                 the database takes no writes
    │   ├── StorageFull              the disk or the database file is full
    │   ├── RetryTransaction         the host's own transaction has to be repeated
    │   └── ContractViolation        the commit breaks a rule of the storage port
    ├── NotificationError       502  raised by notifiers, handled by the dispatcher
    │   ├── TemporaryFailure         this delivery may succeed later
    │   ├── PermanentFailure         this delivery will never succeed
    │   └── NotifierUnavailable      no delivery can succeed at the moment
    └── ConfigurationError      500
        ├── MissingExtra             an optional dependency is not installed
        ├── PolicyFailed             the policy raised; nothing was written
        └── WrongColour              an adapter of one colour was given to the API of the other

A message says what was wrong and what to do. It never holds a message body, an address or a
secret; `context` holds numbers and names that help, under the same rule.
"""

from __future__ import annotations

from typing import ClassVar


class TxMessagingError(Exception):
    """The base of every error.

    Attributes:
        code: stable and machine-readable; part of the API.
        http_status: what a web host may answer with (RFC 9110).
        retryable: whether the same call may succeed later without any change.
        context: numbers and names that help; never a body, an address or a secret.
    """

    code: ClassVar[str] = "error"
    http_status: ClassVar[int] = 500
    retryable: ClassVar[bool] = False

    def __init__(self, message: str, /, **context: str | int | None) -> None:
        super().__init__(message)
        self.context = context

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self.args, {"context": self.context}


class InvalidInput(TxMessagingError):
    """What was given cannot be taken; nothing was written."""

    code = "invalid_input"
    http_status = 400


class InvalidText(InvalidInput):
    """A text is empty, too long, or holds a character that is refused.

    `context["problem"]` is one of empty, too_long, control_character, surrogate, no_text; of a mask
    not_examined.
    """

    code = "invalid_text"


class InvalidId(InvalidInput):
    """An id is blank, longer than 128 code points, or holds a control character."""

    code = "invalid_id"


class InvalidTime(InvalidInput):
    """A datetime has no time zone, no equivalent in UTC, or lies where it must not."""

    code = "invalid_time"


class InvalidChoice(InvalidInput):
    """A word is outside a closed list; the message names the list."""

    code = "invalid_choice"


class InvalidNumber(InvalidInput):
    """A number is outside its range; the message names the range."""

    code = "invalid_number"


class InvalidCursor(InvalidInput):
    """A cursor was not made by this library for this kind of page."""

    code = "invalid_cursor"


class InvalidTransaction(InvalidInput):
    """The host's statement of a transaction contradicts itself or is too large."""

    code = "invalid_transaction"


class InvalidPolicy(InvalidInput):
    """A policy or a ladder cannot be read, or its rules or steps contradict each other.

    `context["path"]` names the place, such as `rules[3].confidence`; `context["problem"]` says what is wrong.
    """

    code = "invalid_policy"

    @classmethod
    def at(cls, path: str, problem: str) -> InvalidPolicy:
        """The error at a place of the policy or the ladder."""
        return cls(f"{path}: {problem}", path=path, problem=problem)

    def under(self, path: str) -> InvalidPolicy:
        """The same, of a part that stands at `path` of a whole."""
        return self.at(f"{path}.{self.context['path']}", str(self.context["problem"]))


class NotFound(TxMessagingError):
    """What was asked for does not exist for whoever asks."""

    code = "not_found"
    http_status = 404


class ThreadNotFound(NotFound):
    """There is no such conversation for this user; a stranger gets the same answer."""

    code = "thread_not_found"


class MessageNotFound(NotFound):
    """There is no such message for this user. Of one that was not delivered a reader gets the same answer."""

    code = "message_not_found"


class CaseNotFound(NotFound):
    """Nothing about this message waits for review, and nothing ever did."""

    code = "case_not_found"


class DeadLetterNotFound(NotFound):
    """There is no such row among the dead letters."""

    code = "dead_letter_not_found"


class NotPermitted(TxMessagingError):
    """The act is not allowed to whoever asks."""

    code = "not_permitted"
    http_status = 403


class PurchaseNotInitiated(NotPermitted):
    """Messaging opens when a buyer initiates a purchase, not before."""

    code = "purchase_not_initiated"


class OperatorNotPermitted(NotPermitted):
    """The operator lacks a permission; `context["permission"]` names it."""

    code = "operator_not_permitted"


class NotAppealable(NotPermitted):
    """There is nothing to appeal against, somebody looks at it already, or it is too late.

    `context["problem"]` is one of nothing_decided, under_review, decided_on_appeal, too_late.
    """

    code = "not_appealable"


class Contradiction(TxMessagingError):
    """The call contradicts what is already recorded."""

    code = "contradiction"
    http_status = 409


class PartiesDiffer(Contradiction):
    """The thread was opened for another buyer, seller or time of purchase."""

    code = "parties_differ"


class ClientIdReused(Contradiction):
    """The client id was already used for another content."""

    code = "client_id_reused"


class RevisionReused(Contradiction):
    """The revision was already stated with other content; state a higher one."""

    code = "revision_reused"


class CaseDecided(Contradiction):
    """Somebody decided on the message before; `context["decision"]` says what."""

    code = "case_decided"


class StorageError(TxMessagingError):
    """The storage could not do it; nothing was written, unless it is InDoubt."""

    code = "storage_error"
    http_status = 503


class Conflict(StorageError):
    """A version moved on or a unique key is taken. The shell reruns the decision."""

    code = "conflict"
    retryable = True


class Contention(StorageError):
    """Every rerun met another conflict."""

    code = "contention"
    retryable = True


class Busy(StorageError):
    """A lock was not to be had in time."""

    code = "busy"
    retryable = True


class Unavailable(StorageError):
    """The database cannot be reached, or lost the connection."""

    code = "unavailable"
    retryable = True


class InDoubt(Unavailable):
    """The connection was lost while the database committed: all was written, or nothing.

    Repeat the call. A send under the same client id is answered from the record if it was written;
    the other calls may be repeated as they are, but a note without a client id may then be there twice.
    """

    code = "in_doubt"


class ReadOnly(StorageError):
    """The database takes no writes. A retry helps once it does again, not before."""

    code = "read_only"


class StorageFull(StorageError):
    """The disk or the database file is full. A retry helps once there is room."""

    code = "storage_full"
    http_status = 507


class RetryTransaction(StorageError):
    """The host's own transaction has to be rolled back and repeated by the host."""

    code = "retry_transaction"
    retryable = True


class ContractViolation(StorageError):
    """A commit breaks a rule of the storage port, such as two changes of one key."""

    code = "contract_violation"
    http_status = 500


class NotificationError(TxMessagingError):
    """Raised by notifiers, handled by the dispatcher. Its message is kept with the outbox row."""

    code = "notification_error"
    http_status = 502


class TemporaryFailure(NotificationError):
    """This delivery may succeed later. Anything unknown that a notifier raises counts as this."""

    code = "temporary_failure"
    retryable = True


class PermanentFailure(NotificationError):
    """This delivery will never succeed; the row becomes a dead letter."""

    code = "permanent_failure"


class NotifierUnavailable(NotificationError):
    """No delivery can succeed at the moment; rows are given back and no attempt is counted."""

    code = "notifier_unavailable"
    retryable = True


class ConfigurationError(TxMessagingError):
    """The library was put together in a way that cannot work."""

    code = "configuration_error"


class MissingExtra(ConfigurationError, ImportError):
    """An optional dependency is not installed; the message names the extra."""

    code = "missing_extra"


class PolicyFailed(ConfigurationError):
    """The host's policy raised; nothing was written."""

    code = "policy_failed"


class WrongColour(ConfigurationError):
    """An asynchronous adapter was given to the synchronous API, or a synchronous one to the asynchronous."""

    code = "wrong_colour"
