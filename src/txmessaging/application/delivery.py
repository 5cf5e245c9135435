"""One run of the dispatcher: claim, look up, deliver, settle."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from txmessaging.application import notices
from txmessaging.application.deliveries import Courier, Deliveries
from txmessaging.application.outcomes import Outcomes, code_of
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.outbox import MAIL, MOST_ATTEMPTS, Lease, Settlement, parse_mail_group
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.records import Key, Record
from txmessaging.domain.text import checked_number
from txmessaging.errors import InvalidNumber, StorageError
from txmessaging.ports import AsyncAddressBook, AsyncStorage, NewId

LONGEST_LEASE = 86_400.0
MOST_SETTLES = 3

logger = logging.getLogger("txmessaging.dispatcher")


@attrs.frozen(kw_only=True)
class DispatchReport:
    """What one run did, in sets of rows: one set is one notification.

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


class _Found(NamedTuple):
    """What was looked up for a batch: contacts, users whose lookup failed and how, and records."""

    contacts: Mapping[str, Contact]
    failures: Mapping[str, str]
    records: Mapping[Key, Record | None]


@attrs.frozen(kw_only=True)
class Delivery:
    """The ports and settings of a dispatcher.

    Attributes:
        storage, addresses: the ports.
        courier: brings notices to the notifier.
        pace: leases, deadlines, attempts.
        ids: fresh ids, one for each claim.
        to_the_end: runs a settlement to its end, also when the worker is cancelled meanwhile.
        jitter: random numbers in [0, 1).
        monotonic: seconds that only go forward.
    """

    storage: AsyncStorage
    courier: Courier
    addresses: AsyncAddressBook
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
                report = await self.run_once(limit)
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
        """Claim what is due, deliver it and settle it. See `Dispatcher.run_once`."""
        _check(limit)
        started = self.monotonic()
        outcomes = Outcomes(token=self.ids(), attempts=self.pace.attempts, jitter=self.jitter)
        leases = await self.storage.claim(
            channel=MAIL, token=outcomes.token, lease=self.pace.lease, limit=limit
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
        found = await self._look_up(leases)
        if found is None:
            for lease in leases:
                outcomes.returned(lease)
            return
        made = [(lease, self._notice(lease, found, outcomes)) for lease in leases]
        due = [(lease, notice) for lease, notice in made if notice is not None]
        deliveries = Deliveries([notice for _, notice in due], lambda: self._in_time(started))
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

    async def _look_up(self, leases: Sequence[Lease]) -> _Found | None:
        """Contacts and records of all leases; None if the address book is down."""
        users = sorted(notices.recipients(leases))
        contacts, failures = await self._contacts(users)
        if not contacts and len(failures) == len(users) > 1:
            return None
        keys = notices.keys(leases)
        async with self.storage.begin(write=False) as transaction:
            records = dict(zip(keys, await transaction.fetch(keys), strict=True))
            if keys := notices.decision_keys(records.values()):
                records |= zip(keys, await transaction.fetch(keys), strict=True)
        return _Found(contacts, failures, records)

    async def _contacts(self, users: Sequence[str]) -> tuple[Mapping[str, Contact], Mapping[str, str]]:
        """Contacts in bulk; one by one if that fails, so that one user cannot hold up the others' mail."""
        try:
            return dict(await self.addresses.lookup(users)), {}
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the host's code may raise anything; no row is lost by it
            logger.error("the address book raised %s", type(error).__name__)  # noqa: TRY400 - a traceback may show addresses
            if len(users) == 1:
                return {}, {users[0]: type(error).__name__}
        contacts: dict[str, Contact] = {}
        failures: dict[str, str] = {}
        for user in users:
            found, failed = await self._contacts([user])
            contacts |= found
            failures |= failed
        return contacts, failures

    def _notice(self, lease: Lease, found: _Found, outcomes: Outcomes) -> Notification | None:
        """What is to go out; None if that is settled without it."""
        _, user = parse_mail_group(lease.first.group)
        if lease.first.attempts > self.pace.attempts:
            outcomes.dead(lease, "attempts_used_up")
            return None
        if user in found.failures:
            outcomes.failed(lease, f"the address book raised {found.failures[user]}")
            return None
        contact = found.contacts.get(user)
        try:
            notice = None if contact is None else notices.notification(lease, contact, found.records)
        except Exception as error:  # noqa: BLE001 - a damaged row may raise anything; nothing is lost by it
            outcomes.failed(lease, code_of(error))
            return None
        if notice is None:
            outcomes.suppressed(lease)
        return notice


def _check(limit: int) -> None:
    checked_number(limit, name="limit", least=1, most=MOST_PER_PAGE)
