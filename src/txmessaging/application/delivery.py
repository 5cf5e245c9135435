"""One run of the dispatcher: claim, look up, deliver, settle."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

import attrs

from txmessaging.application.deliveries import Courier, Deliveries
from txmessaging.application.outcomes import Outcomes
from txmessaging.application.post import Post
from txmessaging.domain.outbox import MOST_ATTEMPTS, Lease, Settlement
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.text import checked_number
from txmessaging.errors import InvalidNumber, StorageError
from txmessaging.ports import AsyncStorage, NewId

LONGEST_LEASE = 86_400.0
MOST_SETTLES = 3

logger = logging.getLogger("txmessaging.dispatcher")


@attrs.frozen(kw_only=True)
class DispatchReport:
    """What a run did, in sets of rows: one set is one notification.

    Attributes:
        claimed: leased.
        delivered: taken by the notifier.
        suppressed: nobody to tell: the address book knows no contact, or the message is gone.
        retried: failed, and due again later.
        dead: given up.
        returned: given back untried: the notifier or address book was unavailable, or the lease
            was running out.
        lost: settled too late, another worker has the lease; the recipient may get it twice, with
            one Message-ID. Such sets are counted under what happened to them too.
    """

    claimed: int = 0
    delivered: int = 0
    suppressed: int = 0
    retried: int = 0
    dead: int = 0
    returned: int = 0
    lost: int = 0

    def __add__(self, other: DispatchReport) -> DispatchReport:
        """What two runs did together."""
        return DispatchReport(
            **{name: getattr(self, name) + getattr(other, name) for name in attrs.fields_dict(DispatchReport)}
        )


@attrs.frozen(kw_only=True)
class Pace:
    """How a dispatcher works.

    Attributes:
        lease: seconds that a claim holds; a killed worker's rows are due again after that.
        deadline: seconds that one delivery may take; less than half of `lease`, a quarter if not given.
        attempts: tries before a row becomes a dead letter.

    Raises:
        InvalidNumber: a value is outside its range.
    """

    lease: float = 120.0
    deadline: float = attrs.Factory(lambda self: self.lease / 4, takes_self=True)
    attempts: int = MOST_ATTEMPTS

    def __attrs_post_init__(self) -> None:
        if not 0 < self.lease <= LONGEST_LEASE:
            raise InvalidNumber(
                f"lease must be more than 0 and at most {LONGEST_LEASE} seconds", name="lease"
            )
        if not 0 < self.deadline < self.lease / 2:
            raise InvalidNumber("deadline must be more than 0 and less than half of lease", name="deadline")
        checked_number(self.attempts, name="attempts", least=1, most=2**31)


@attrs.frozen(kw_only=True)
class Delivery:
    """The ports and settings of a dispatcher.

    Attributes:
        storage: the port.
        post: the channel of the outbox.
        courier: brings what goes out to whoever takes it.
        pace: leases, deadlines, attempts.
        ids: fresh ids, one for each claim.
        to_the_end: runs a settlement to its end, also when the worker is cancelled meanwhile.
        jitter: random numbers in [0, 1).
        monotonic: seconds that only go forward.
    """

    storage: AsyncStorage
    post: Post
    courier: Courier
    pace: Pace
    ids: NewId
    to_the_end: Callable[[Coroutine[Any, Any, Sequence[bool]]], Awaitable[Sequence[bool]]]
    jitter: Callable[[], float] = random.SystemRandom().random
    monotonic: Callable[[], float] = time.monotonic

    async def run(
        self, limit: int, *, stopped: Callable[[], bool], rest: Callable[[], Awaitable[object]]
    ) -> None:
        """Run again and again. See `Dispatcher.run`.

        Args:
            limit: notifications a claim at most.
            stopped: whether to end.
            rest: what to do when there is nothing to do.
        """
        _check(limit)
        while not stopped():
            try:
                report = await self._round(limit)
            except StorageError as error:
                logger.warning("the storage failed (%s); trying again", error.code)
                await rest()
                continue
            except Exception as error:  # noqa: BLE001 - the worker goes on; a traceback may show what was written
                logger.error("the dispatcher met %s; trying again", type(error).__name__)  # noqa: TRY400 - as above
                await rest()
                continue
            if report.claimed == 0 or report.returned:
                await rest()

    async def run_once(self, limit: int) -> DispatchReport:
        """Deliver what is due, round after round. See `Dispatcher.run_once`."""
        _check(limit)
        report = DispatchReport()
        # A round brings the first of each recipient: what comes after it is due when that is settled.
        while report.claimed < limit:
            latest = await self._round(limit - report.claimed)
            report += latest
            if latest.claimed == 0 or latest.returned:
                break
        return report

    async def _round(self, limit: int) -> DispatchReport:
        """Claim what is due, deliver it and settle it."""
        started = self.monotonic()
        outcomes = Outcomes(token=self.ids(), attempts=self.pace.attempts, jitter=self.jitter)
        leases = await self.storage.claim(
            channel=self.post.channel, token=outcomes.token, lease=self.pace.lease, limit=limit
        )
        if not leases:
            return DispatchReport()
        try:
            await self._deliver_all(leases, started, outcomes)
        except BaseException:
            # Something ends this run, a cancellation perhaps: what was delivered is not to be sent again.
            await self._settle_at_the_end(outcomes.settlements)
            raise
        applied = await self.to_the_end(self._settle(outcomes.settlements))
        lost = sum(not answer for answer in applied)
        return DispatchReport(claimed=len(leases), lost=lost, **outcomes.counts)

    async def _settle_at_the_end(self, settlements: Sequence[Settlement]) -> None:
        """Settle, and say so if it fails: whatever ends the run goes on."""
        try:
            await self.to_the_end(self._settle(settlements))
        except Exception as error:  # noqa: BLE001 - as in `run`
            name = type(error).__name__
            logger.error("what was delivered could not be settled (%s); it is sent again", name)  # noqa: TRY400 - as in `run`

    async def _settle(self, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Settle; a storage that is busy gets some more chances, for what is not settled is sent again."""
        for _ in range(MOST_SETTLES - 1):
            try:
                return await self.storage.settle(settlements)
            except StorageError as error:
                if not error.retryable:
                    raise
        return await self.storage.settle(settlements)

    async def _deliver_all(self, leases: Sequence[Lease], started: float, outcomes: Outcomes) -> None:
        read = await self.post.reader(leases)
        if read is None:
            for lease in leases:
                outcomes.returned(lease)
            return
        made = [(lease, read(lease, outcomes)) for lease in leases]
        due = [(lease, item) for lease, item in made if item is not None]
        deliveries = Deliveries([item for _, item in due], lambda: self._in_time(started))
        try:
            await self.courier.deliver(deliveries)
        finally:
            for (lease, _), error in zip(due, deliveries.ended, strict=False):
                outcomes.tried(lease, error)
        for lease, _ in due[len(deliveries.ended) :]:
            outcomes.returned(lease)

    def _in_time(self, started: float) -> bool:
        """Whether a delivery that begins now ends before the lease does."""
        return self.monotonic() - started + self.pace.deadline < self.pace.lease


def _check(limit: int) -> None:
    checked_number(limit, name="limit", least=1, most=MOST_PER_PAGE)
