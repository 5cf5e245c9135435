"""What a notifier is given: who, about what, and the text as the recipient may see it."""

from __future__ import annotations

from hashlib import sha256

import attrs

from txmessaging.domain.explanation import Explanation
from txmessaging.domain.message import Message
from txmessaging.domain.records import Thread
from txmessaging.domain.vocabulary import Role


@attrs.frozen
class Contact:
    """How to reach a user, looked up at sending time and never stored.

    Attributes:
        address: an e-mail address.
        locale: a language tag (BCP 47).
    """

    address: str = attrs.field(repr=False)
    locale: str = "en"


@attrs.frozen(kw_only=True)
class Notification:
    """One notice to one recipient.

    Attributes:
        message_id: drawn at enqueue; the same on every try, so that mail systems drop repeats.
        thread_id: the same for every notice of this thread; safe in a header, tells nothing.
        transaction_id, reference: which order.
        recipient, role: who is told, and in which role.
        contact: how to reach them.
        messages: what is new, as the recipient may see it; at least one, or else `explanation`.
        explanation: what was decided on a message of the recipient, or on one that they reported.
    """

    message_id: str
    thread_id: str
    transaction_id: str
    reference: str
    recipient: str
    role: Role
    contact: Contact
    messages: tuple[Message, ...]
    explanation: Explanation | None = None


def thread_token(thread: Thread) -> str:
    """An id for the thread that a header may carry."""
    return sha256(b"thread" + thread.secret).hexdigest()[:32]
