"""Judging again what was sent: the stored log of a thread under another policy or detector."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final, NamedTuple

import attrs

from txmessaging.detection.findings import Finding
from txmessaging.domain import memory, verdict
from txmessaging.domain.checking import Checked, is_of_a_check
from txmessaging.domain.decisions.by_pace import REPEATED
from txmessaging.domain.decisions.by_standing import held_by_standing, is_of_standing
from txmessaging.domain.decisions.judging import (
    NOT_CHECKED,
    Eyes,
    Judgement,
    Reviewed,
    Rules,
    judge,
    remembered_after,
    reviewed,
)
from txmessaging.domain.explanation import Explanation
from txmessaging.domain.instant import from_microseconds
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.review import is_in_order
from txmessaging.domain.thread import memory_of, side_columns
from txmessaging.domain.vocabulary import EntryKind, Outcome, Role

MOST_TRIED_KEPT: Final = 1_000
"""Messages of a thread that a later decision can still take back, so that a huge thread fits into memory."""


@attrs.frozen(kw_only=True)
class Difference:
    """A message on which the replayed rules decide otherwise.

    Attributes:
        transaction_id, entry: the message.
        role: who wrote it.
        sent_at: when, UTC.
        before: what became of it when it was sent.
        after: what would have become of it.
        rule_before, rule_after: the rules that decided, each with its policy's version; None if none had to.
        text: as it was written, with the first few differences of each sort; that look is recorded.
    """

    transaction_id: str
    entry: int
    role: Role
    sent_at: datetime
    before: Outcome
    after: Outcome
    rule_before: str | None = None
    rule_after: str | None = None
    text: str | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class ReplayReport:
    """What a replay came to.

    Attributes:
        threads: conversations that were replayed.
        messages: messages that were judged again.
        erased: messages that could not be, because their text was erased.
        outcomes: how many messages met an outcome when they were sent and would meet another, or the same
            one, now: by (before, after).
        other_rule: messages with the same outcome, by a rule of another id.
        samples: differences with their texts, the first few of each sort.
    """

    threads: int = 0
    messages: int = 0
    erased: int = 0
    outcomes: Mapping[tuple[Outcome, Outcome], int] = attrs.field(factory=dict[tuple[Outcome, Outcome], int])
    other_rule: int = 0
    samples: tuple[Difference, ...] = ()

    @property
    def differing(self) -> int:
        """How many messages would meet another outcome."""
        return sum(count for (before, after), count in self.outcomes.items() if before is not after)


@attrs.define
class Tally:
    """The report, while it is counted."""

    threads: int = 0
    messages: int = 0
    erased: int = 0
    other_rule: int = 0
    outcomes: dict[tuple[Outcome, Outcome], int] = attrs.field(factory=dict[tuple[Outcome, Outcome], int])

    def report(self, samples: Iterable[Difference]) -> ReplayReport:
        """What was counted so far."""
        return ReplayReport(
            threads=self.threads,
            messages=self.messages,
            erased=self.erased,
            outcomes=dict(self.outcomes),
            other_rule=self.other_rule,
            samples=tuple(samples),
        )


class _Kept(NamedTuple):
    """What a decision on a message needs of it.

    That is what was found, whether it was delivered at once, and whether somebody found it in order since.
    """

    message: Entry
    findings: tuple[Finding, ...]
    delivered: bool
    in_order: bool = False


class ThreadReplay:
    """One thread, entry by entry: what was stated and what is remembered, as the replayed rules have it.

    Each message is judged as it was written, whatever became of the ones before it: nobody knows what
    its author would have written instead. An author's standing and pace are not judged again: what was held
    for them stays held.
    """

    def __init__(self, thread: Thread, rules: Rules, since: int | None, tally: Tally) -> None:
        # The statement of now stands in where that of the opening was erased.
        self._thread = thread.evolve(buyer_memory="", seller_memory="")
        self._rules = rules
        self._since = since
        self._tally = tally
        self._kept: dict[int, _Kept] = {}

    def differences(self, entries: Iterable[Entry]) -> Iterator[tuple[Difference, Entry]]:
        """The messages that would meet another outcome, without their texts.

        Args:
            entries: the next ones of the log, ascending.

        Raises:
            PolicyFailed: the host's policy raised.
        """
        for entry in entries:
            if entry.kind == EntryKind.MESSAGE:
                difference = self._message(entry)
                if difference is not None:
                    yield difference, entry
            elif entry.kind in {EntryKind.OPENED, EntryKind.RESTATED} and entry.original is not None:
                self._thread = self._thread.evolve(statement=entry.original)
            elif entry.acts_on in self._kept and EntryKind(entry.kind).is_decision:
                self._decided(entry, self._kept[entry.acts_on])

    def _message(self, entry: Entry) -> Difference | None:
        counts = self._since is None or entry.at >= self._since
        if entry.original is None:
            self._tally.erased += counts
            return None
        thread = self._thread.evolve(last_entry=entry.entry - 1)
        role = Role(entry.role)
        judged = _still_held(entry, judge(thread, role, entry.original, self._rules, None, _checked(entry)))
        self._remember(thread, role, entry, judged)
        return self._compared(entry, role, judged) if counts else None

    def _remember(self, thread: Thread, role: Role, entry: Entry, judged: Judgement) -> None:
        after = remembered_after(thread, judged)
        if after != judged.remembered:
            self._thread = thread.evolve(**side_columns(role, memory=after.encoded()))
        delivered = judged.ruling.outcome.reaches_the_other_side
        if judged.verdict.findings or not delivered:
            self._kept[entry.entry] = _Kept(entry, judged.verdict.findings, delivered)
            if len(self._kept) > MOST_TRIED_KEPT:
                del self._kept[next(iter(self._kept))]

    def _decided(self, decision: Entry, kept: _Kept) -> None:
        """What a reviewer's decision on a message makes of what is remembered, as it did then."""
        role = Role(decision.topic or "")
        after = remembered = memory.decoded(memory_of(self._thread, role))
        if decision.kind != EntryKind.DISMISSED:
            in_order = is_in_order(kept.message, decision.kind, decision.delivered)
            decided = Reviewed(in_order, was_in_order=kept.in_order, read=decision.delivered is not None)
            after = reviewed(after, self._thread, kept.message, kept.findings, decided)
            self._kept[kept.message.entry] = kept._replace(in_order=in_order or kept.in_order)
        if decision.gives is not None and decision.delivered is not None and not kept.delivered:
            eyes = Eyes(self._thread, role, self._rules)
            after = attrs.evolve(after, heard=eyes.heard_after(decision.delivered))
        if after != remembered:
            self._thread = self._thread.evolve(**side_columns(role, memory=after.encoded()))

    def _compared(self, entry: Entry, role: Role, judged: Judgement) -> Difference | None:
        stored = verdict.decoded(entry.verdict)
        told = None if stored is None else stored.explanation
        before = Outcome(entry.outcome or "")
        after, rule_after = judged.ruling.outcome, judged.ruling.rule
        tally, sort = self._tally, (before, after)
        tally.messages += 1
        tally.outcomes[sort] = tally.outcomes.get(sort, 0) + 1
        if before is after:
            tally.other_rule += stored is not None and _rule(told) != _id(rule_after)
            return None
        return Difference(
            transaction_id=entry.transaction_id,
            entry=entry.entry,
            role=role,
            sent_at=from_microseconds(entry.at),
            before=before,
            after=after,
            rule_before=None if told is None else told.rule,
            rule_after=rule_after,
        )


def _still_held(entry: Entry, judged: Judgement) -> Judgement:
    """The judgement on what was held for its author's standing or pace, whatever the policy says."""
    stored = verdict.decoded(entry.verdict)
    told = None if stored is None else stored.explanation
    held = told is not None and (held_by_standing(told) or told.code == REPEATED)
    if told is None or not held or not judged.ruling.outcome.reaches_the_other_side:
        return judged
    return judged._replace(ruling=attrs.evolve(judged.ruling, outcome=Outcome.HELD, rule=told.rule))


def _checked(entry: Entry) -> Checked | None:
    """What the host's checks found then: they are not run again."""
    stored = verdict.decoded(entry.verdict)
    if stored is None:
        return None
    failed = stored.explanation is not None and stored.explanation.code == NOT_CHECKED
    return Checked(tuple(filter(is_of_a_check, stored.findings)), complete=not failed)


def _rule(told: Explanation | None) -> str | None:
    """The id of the rule that the author was told of; a reminder of their standing is none."""
    if told is None or (is_of_standing(told) and not held_by_standing(told)):
        return None
    return _id(told.rule)


def _id(rule: str | None) -> str | None:
    """A rule's id without the version of its policy."""
    return None if rule is None else rule.rpartition(":")[2]
