"""The messaging of a marketplace, bound to its transactions."""

from __future__ import annotations

from txmessaging.application.delivery import DispatchReport, Pace
from txmessaging.application.desk import Desk
from txmessaging.application.dispatcher import Dispatcher
from txmessaging.application.messaging import Messaging
from txmessaging.application.reading import ChangesPage, InboxPage, MessagePage
from txmessaging.detection import ContactInfoDetector, Finding, Scan
from txmessaging.domain.decisions.availability import Availability
from txmessaging.domain.decisions.preview import Preview
from txmessaging.domain.decisions.send import SendResult
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.message import Message
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.operators import Operator, Permission
from txmessaging.domain.policy import Policy
from txmessaging.domain.text import Limits
from txmessaging.domain.thread import ThreadView
from txmessaging.domain.transaction import Transaction
from txmessaging.domain.vocabulary import EntryKind, Outcome, Refusal, Role, Topic
from txmessaging.errors import TxMessagingError
from txmessaging.transcripts import Verification, verify_transcript

__version__ = "0.1.0"

__all__ = [
    "Availability",
    "ChangesPage",
    "Contact",
    "ContactInfoDetector",
    "Desk",
    "DispatchReport",
    "Dispatcher",
    "EntryKind",
    "Explanation",
    "Finding",
    "InboxPage",
    "Limits",
    "Message",
    "MessagePage",
    "Messaging",
    "Notification",
    "Operator",
    "Outcome",
    "Pace",
    "Permission",
    "Policy",
    "Preview",
    "Refusal",
    "Role",
    "Scan",
    "SendResult",
    "ThreadView",
    "Topic",
    "Transaction",
    "TxMessagingError",
    "Verification",
    "verify_transcript",
]
