"""What every use case shares: the ports, the draw of time and chance, and the rerun after a conflict."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast

import attrs

from txmessaging import detection
from txmessaging.application.checking import Checking, checked_budget
from txmessaging.domain.checking import OnCheckFailure
from txmessaging.domain.decisions.judging import PolicySource, Rules
from txmessaging.domain.given import listed, must_be, must_be_callable
from txmessaging.domain.instant import to_microseconds
from txmessaging.domain.log import DRAWN_OCTETS, Decision, Draw
from txmessaging.domain.policy import Policy
from txmessaging.domain.policy.duration import LONGEST
from txmessaging.domain.queries import Strikes
from txmessaging.domain.rates import Rates
from txmessaging.domain.records import Standing, Strike
from txmessaging.domain.snapshot import Snapshot, Want
from txmessaging.domain.standing import Ladder
from txmessaging.domain.standing.step import MOST_STRIKES
from txmessaging.domain.text import Limits, checked_id
from txmessaging.domain.vocabulary import parse
from txmessaging.errors import Conflict, Contention, InvalidChoice, InvalidNumber
from txmessaging.ports import AsyncStorage, AsyncStorageTransaction, Clock, Entropy, NewId

T = TypeVar("T")
MOST_RUNS = 40
APPEAL_WINDOW = timedelta(days=183)
"""Six months, as article 20 of the EU's Digital Services Act has it at least."""
CHECK_BUDGET = 0.5
"""Seconds. Somebody waits for the answer."""
ENOUGH_STRIKES = 4 * MOST_STRIKES
"""A step asks for `MOST_STRIKES`, and a suspension does not outlast a strike, so older ones add nothing."""


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def random_id() -> str:
    """128 random bits."""
    return secrets.token_hex(16)


def _window(_: object, __: object, value: object) -> None:
    if not isinstance(value, timedelta):
        raise InvalidChoice("appeal_window must be a timedelta", name="appeal_window")
    if not timedelta(0) < value <= LONGEST:
        raise InvalidNumber(
            f"appeal_window must be more than 0 and at most {LONGEST.days} days", name="appeal_window"
        )


def _on_failure(value: str) -> OnCheckFailure:
    return parse(OnCheckFailure, value, name="on_check_failure")


def _own_detector() -> detection.ContactInfoDetector:
    # Its rules load here, not with the module: what imports the library need not scan.
    return detection.ContactInfoDetector()


@attrs.frozen(kw_only=True)
class Settings:
    """How a marketplace wants its messaging.

    Attributes:
        policy: one for all, or a pure function of the Transaction.
        ladder: what follows from strikes.
        rates: how fast a party may write; None for no limits.
        detector: finds contact information.
        limits: how long a message may be.
        clock: the time now.
        ids: fresh ids.
        entropy: random bytes for salts and Message-IDs.
        appeal_window: how long after a decision its author may appeal.
        checks: the host's own, of the colour of the API that they are given to.
        check_budget: seconds that all checks of a message have.
        on_check_failure: what becomes of a message that a check could not look at.
    """

    policy: PolicySource = attrs.field(factory=Policy.default)
    ladder: Ladder = attrs.field(factory=Ladder.default)
    rates: Rates | None = None
    detector: detection.ContactInfoDetector = attrs.field(factory=_own_detector)
    limits: Limits = attrs.field(factory=Limits)
    clock: Clock = utc_now
    ids: NewId = random_id
    entropy: Entropy = attrs.field(default=secrets.token_bytes, repr=False)
    appeal_window: timedelta = attrs.field(default=APPEAL_WINDOW, validator=_window)
    checks: Sequence[Any] = ()
    check_budget: float = attrs.field(default=CHECK_BUDGET, converter=checked_budget)
    on_check_failure: OnCheckFailure = attrs.field(default=OnCheckFailure.LET_PASS, converter=_on_failure)

    @classmethod
    def of(
        cls,
        *,
        policy: PolicySource | None,
        ladder: Ladder | None,
        rates: Rates | None,
        detector: detection.ContactInfoDetector | None,
        limits: Limits | None,
        clock: Clock,
        ids: NewId,
        entropy: Entropy,
        appeal_window: timedelta,
        checks: Sequence[Any],
        check_budget: float,
        on_check_failure: str,
    ) -> Settings:
        """What a host gave, and the library's own where it gave None.

        Raises:
            InvalidInput: something is of the wrong class, or outside its range.
        """
        if not isinstance(policy, Policy):
            must_be_callable(policy, name="policy")
        must_be(Ladder, ladder, name="ladder")
        must_be(Rates, rates, name="rates")
        must_be(detection.ContactInfoDetector, detector, name="detector")
        must_be(Limits, limits, name="limits")
        for name, call in (("clock", clock), ("ids", ids), ("entropy", entropy)):
            must_be_callable(call, name=name)
        return cls(
            policy=policy or Policy.default(),
            ladder=ladder or Ladder.default(),
            rates=rates,
            detector=detector or _own_detector(),
            limits=limits or Limits(),
            clock=clock,
            ids=ids,
            entropy=entropy,
            appeal_window=appeal_window,
            checks=listed(checks, name="checks"),
            check_budget=check_budget,
            on_check_failure=on_check_failure,
        )

    def rules(
        self, policy: PolicySource | None = None, detector: detection.ContactInfoDetector | None = None
    ) -> Rules:
        """What judges messages by these settings, or by another policy or detector.

        Raises:
            InvalidChoice: a policy or a detector is of the wrong class.
        """
        if not isinstance(policy, Policy):
            must_be_callable(policy, name="policy")
        must_be(detection.ContactInfoDetector, detector, name="detector")
        scans = detector or self.detector
        return Rules(
            scan=lambda text, regions, facts, carry, heard, label: scans.scan(
                text, region=regions, facts=facts, carry=carry, heard=heard, label=label
            ),
            detector=scans.version,
            policy=policy or self.policy,
            ladder=self.ladder,
            rates=self.rates,
        )

    def given(self) -> dict[str, Any]:
        """These settings as the keywords of `Messaging` and `AsyncMessaging`."""
        return attrs.asdict(self, recurse=False)


class Shell:
    """Loads, decides, commits. Awaits ports only, so it serves both colours."""

    def __init__(self, storage: AsyncStorage, settings: Settings, checking: Checking | None = None) -> None:
        self.storage = storage
        self.checking = checking
        self.settings = settings
        self.rules = settings.rules()

    def now(self) -> int:
        """The clock's time in UTC microseconds."""
        return to_microseconds(self.settings.clock(), name="the clock's time")

    def draw(self, client_id: str | None = None) -> Draw:
        """Time and chance for one call; an id only if the caller has brought none."""
        fresh = client_id or checked_id(self.settings.ids(), name="a fresh id")
        return Draw(self.now(), self.settings.entropy(DRAWN_OCTETS), fresh)

    async def read(self, want: Want) -> Snapshot:
        """A snapshot without a lock."""
        async with self.storage.begin(write=False) as transaction:
            snapshot = await transaction.snapshot(want)
            return await self._with_strikes(transaction, snapshot) if self._counts(snapshot) else snapshot

    async def write(
        self, want: Want, decide: Callable[[Snapshot], Decision[T]], *, guarded: bool = False
    ) -> T:
        """Decide under the lock and commit; decide again if somebody else was faster.

        Args:
            want: what to read.
            decide: the decision.
            guarded: the commit itself fails if another part than the thread was read too early, because
                a unique field or an Expect guards it; so it need not be read again.

        Raises:
            Contention: somebody else was faster each time.
        """

        async def decided(transaction: AsyncStorageTransaction) -> Decision[T]:
            snapshot = await transaction.snapshot(want)
            if not guarded and is_behind(snapshot):
                snapshot = await transaction.snapshot(want)
            if self._counts(snapshot):
                snapshot = await self._with_strikes(transaction, snapshot)
            return decide(snapshot)

        return await self.transact(decided)

    async def transact(self, decided: Callable[[AsyncStorageTransaction], Awaitable[Decision[T]]]) -> T:
        """Read and decide in one transaction and commit; once more if somebody else was faster.

        Args:
            decided: what to read and what to decide.

        Raises:
            Contention: somebody else was faster each time.
        """
        for _ in range(MOST_RUNS):
            try:
                async with self.storage.begin(write=True) as transaction:
                    decision = await decided(transaction)
                    if decision.changes:
                        await transaction.commit(decision.changes)
            except Conflict:
                continue
            return decision.result
        raise Contention(f"{MOST_RUNS} runs met a conflict; try again")

    def _counts(self, snapshot: Snapshot) -> bool:
        """Whether something may follow from the standing that was read."""
        standing = snapshot.standing
        return standing is not None and standing.version > 0 and bool(self.rules.ladder.steps)

    async def _with_strikes(self, transaction: AsyncStorageTransaction, snapshot: Snapshot) -> Snapshot:
        """The snapshot with the strikes of its standing: a trip more, for whoever has any."""
        row = cast("Standing", snapshot.standing)
        return attrs.evolve(snapshot, strikes=await self.strikes(transaction, row.user, row.role))

    async def strikes(
        self,
        transaction: AsyncStorageTransaction,
        user: str,
        role: str,
        *,
        enough: float = ENOUGH_STRIKES,
    ) -> tuple[Strike, ...]:
        """A user's newest strikes in one role, overruled ones too, through all from which something follows.

        Args:
            transaction: where to read.
            user: whose.
            role: in which role.
            enough: of those not overruled; older ones change no step.
        """
        found: list[Strike] = []
        query = Strikes(user=user, role=role, limit=ENOUGH_STRIKES)
        while True:
            found += (page := await transaction.page(query))
            if len(page) < query.limit or self.rules.ladder.forgets(page[-1].at, self.now()):
                return tuple(found)
            if sum(strike.overruled_by is None for strike in found) >= enough:
                return tuple(found)
            last = page[-1]
            query = attrs.evolve(query, before=(last.at, last.transaction_id, last.entry))


def is_behind(snapshot: Snapshot) -> bool:
    """Whether the parts are older than the locked thread; read again under the lock, they are not."""
    return snapshot.thread is not None and snapshot.parts_version < snapshot.thread.version
