"""The messaging of a marketplace, bound to its transactions.

A public name is loaded when it is first used (PEP 562), so a process that only scans text or checks
a transcript does not load the rest.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from txmessaging.application.async_desk import AsyncDesk
    from txmessaging.application.async_dispatcher import AsyncDispatcher, AsyncEventDispatcher
    from txmessaging.application.async_messaging import AsyncMessaging
    from txmessaging.application.async_replay import AsyncReplay
    from txmessaging.application.delivery import DispatchReport, Pace
    from txmessaging.application.desk import Desk
    from txmessaging.application.desk_shell import AuditPage, DeadLetterPage, LogPage
    from txmessaging.application.dispatcher import Dispatcher, EventDispatcher
    from txmessaging.application.messaging import Messaging
    from txmessaging.application.reading import ChangesPage, InboxPage, MessagePage
    from txmessaging.application.replay import Replay
    from txmessaging.application.review_shell import CasePage
    from txmessaging.detection import ContactInfoDetector, Finding, Scan
    from txmessaging.domain.decisions.availability import Availability
    from txmessaging.domain.decisions.preview import Preview
    from txmessaging.domain.decisions.send import SendResult
    from txmessaging.domain.events import Event, EventKind, Restraint
    from txmessaging.domain.explanation import Explanation
    from txmessaging.domain.message import Message, Review
    from txmessaging.domain.notification import Contact, Notification
    from txmessaging.domain.operators import Operator, Permission
    from txmessaging.domain.policy import Action, Policy, PolicyWarning, Rule, Ruling, Situation
    from txmessaging.domain.rates import Rate, Rates
    from txmessaging.domain.reasons import StatementOfReasons
    from txmessaging.domain.replay import Difference, ReplayReport
    from txmessaging.domain.review import CaseFile, CaseView
    from txmessaging.domain.standing import Consequence, Ladder, StandingView, Step, StrikeView
    from txmessaging.domain.text import Limits
    from txmessaging.domain.thread import Closing, ThreadView
    from txmessaging.domain.transaction import Transaction
    from txmessaging.domain.verdict import Verdict
    from txmessaging.domain.vocabulary import (
        CaseKind,
        CaseState,
        EntryKind,
        Outcome,
        Refusal,
        ReportReason,
        Role,
        Topic,
    )
    from txmessaging.errors import TxMessagingError
    from txmessaging.transcripts import Verification, verify_transcript
    from txmessaging.transcripts.export import Head

__version__ = "0.1.0"

__all__ = [
    "Action",
    "AsyncDesk",
    "AsyncDispatcher",
    "AsyncEventDispatcher",
    "AsyncMessaging",
    "AsyncReplay",
    "AuditPage",
    "Availability",
    "CaseFile",
    "CaseKind",
    "CasePage",
    "CaseState",
    "CaseView",
    "ChangesPage",
    "Closing",
    "Consequence",
    "Contact",
    "ContactInfoDetector",
    "DeadLetterPage",
    "Desk",
    "Difference",
    "DispatchReport",
    "Dispatcher",
    "EntryKind",
    "Event",
    "EventDispatcher",
    "EventKind",
    "Explanation",
    "Finding",
    "Head",
    "InboxPage",
    "Ladder",
    "Limits",
    "LogPage",
    "Message",
    "MessagePage",
    "Messaging",
    "Notification",
    "Operator",
    "Outcome",
    "Pace",
    "Permission",
    "Policy",
    "PolicyWarning",
    "Preview",
    "Rate",
    "Rates",
    "Refusal",
    "Replay",
    "ReplayReport",
    "ReportReason",
    "Restraint",
    "Review",
    "Role",
    "Rule",
    "Ruling",
    "Scan",
    "SendResult",
    "Situation",
    "StandingView",
    "StatementOfReasons",
    "Step",
    "StrikeView",
    "ThreadView",
    "Topic",
    "Transaction",
    "TxMessagingError",
    "Verdict",
    "Verification",
    "verify_transcript",
]

_HOMES = {
    "txmessaging.domain.replay": ("Difference", "ReplayReport"),
    "txmessaging.application.replay": ("Replay",),
    "txmessaging.application.async_replay": ("AsyncReplay",),
    "txmessaging.application.async_desk": ("AsyncDesk",),
    "txmessaging.application.async_dispatcher": ("AsyncDispatcher", "AsyncEventDispatcher"),
    "txmessaging.application.async_messaging": ("AsyncMessaging",),
    "txmessaging.application.desk_shell": ("AuditPage", "DeadLetterPage", "LogPage"),
    "txmessaging.transcripts.export": ("Head",),
    "txmessaging.domain.verdict": ("Verdict",),
    "txmessaging.application.delivery": ("DispatchReport", "Pace"),
    "txmessaging.application.desk": ("Desk",),
    "txmessaging.application.dispatcher": ("Dispatcher", "EventDispatcher"),
    "txmessaging.application.messaging": ("Messaging",),
    "txmessaging.application.review_shell": ("CasePage",),
    "txmessaging.application.reading": ("ChangesPage", "InboxPage", "MessagePage"),
    "txmessaging.detection": ("ContactInfoDetector", "Finding", "Scan"),
    "txmessaging.domain.decisions.availability": ("Availability",),
    "txmessaging.domain.decisions.preview": ("Preview",),
    "txmessaging.domain.decisions.send": ("SendResult",),
    "txmessaging.domain.events": ("Event", "EventKind", "Restraint"),
    "txmessaging.domain.explanation": ("Explanation",),
    "txmessaging.domain.message": ("Message", "Review"),
    "txmessaging.domain.notification": ("Contact", "Notification"),
    "txmessaging.domain.operators": ("Operator", "Permission"),
    "txmessaging.domain.policy": ("Action", "Policy", "PolicyWarning", "Rule", "Ruling", "Situation"),
    "txmessaging.domain.rates": ("Rate", "Rates"),
    "txmessaging.domain.reasons": ("StatementOfReasons",),
    "txmessaging.domain.review": ("CaseFile", "CaseView"),
    "txmessaging.domain.standing": ("Consequence", "Ladder", "StandingView", "Step", "StrikeView"),
    "txmessaging.domain.text": ("Limits",),
    "txmessaging.domain.thread": ("Closing", "ThreadView"),
    "txmessaging.domain.transaction": ("Transaction",),
    "txmessaging.domain.vocabulary": (
        "CaseKind",
        "CaseState",
        "EntryKind",
        "Outcome",
        "Refusal",
        "ReportReason",
        "Role",
        "Topic",
    ),
    "txmessaging.errors": ("TxMessagingError",),
    "txmessaging.transcripts": ("Verification", "verify_transcript"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
