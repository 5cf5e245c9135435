"""Adapters with one fault each in the outbox: the kit must find it."""

from __future__ import annotations

import attrs
import pytest

from txmessaging.adapters.memory import MemoryStorage
from txmessaging.ports import Lease, OutboxRow, State


class LeasesTwice(MemoryStorage):
    def claim(self, **wanted):
        leases = super().claim(**wanted)
        self._write([attrs.evolve(lease.first, due_at=0) for lease in leases])
        return leases


class LeasesForEver(MemoryStorage):
    def claim(self, **wanted):
        return super().claim(**{**wanted, "lease": 1e9})


class CountsSecondsAsMilliseconds(MemoryStorage):
    def claim(self, **wanted):
        return super().claim(**{**wanted, "lease": wanted["lease"] / 1000})


class CountsNoAttempt(MemoryStorage):
    def claim(self, **wanted):
        firsts = [attrs.evolve(lease.first, attempts=0) for lease in super().claim(**wanted)]
        self._write(firsts)
        return [Lease((first,)) for first in firsts]


class ForgetsTheClaim(MemoryStorage):
    """Hands rows out of a transaction that is never committed."""

    def claim(self, **wanted):
        before = self._records
        leases = super().claim(**wanted)
        self._records = before
        return leases


class ForgetsThrough(MemoryStorage):
    def claim(self, **wanted):
        self._write([attrs.evolve(row, through=None) for row in self._unsettled(wanted["channel"])])
        return super().claim(**wanted)


class ReachesTooFar(MemoryStorage):
    def claim(self, **wanted):
        return super().claim(**{**wanted, "per_group": wanted.get("per_group", 1) + 1})


class HighestFirst(MemoryStorage):
    def _unsettled(self, channel):
        return super()._unsettled(channel)[::-1]


class OvertakesRowsNotDue(MemoryStorage):
    def _unsettled(self, channel):
        now = self._clock()
        return [row for row in super()._unsettled(channel) if row.due_at <= now]


class SomeGroupsFirst(MemoryStorage):
    def claim(self, **wanted):
        return super().claim(**{**wanted, "limit": 1000})[::-1][: wanted["limit"]]


class ClaimsOtherChannels(MemoryStorage):
    def _unsettled(self, channel):
        rows = (row for row in self._records.values() if isinstance(row, OutboxRow) and row.state == "due")
        found = (row for row in rows if row.channel.lower() == channel)
        return sorted(found, key=lambda row: row.position)


class SettlesForAnybody(MemoryStorage):
    def _settle(self, settlement):
        row = self._records.get(settlement.key)
        return super()._settle(attrs.evolve(settlement, token=getattr(row, "token", None)))


class SettlesWhatCameBelow(MemoryStorage):
    def _settle(self, settlement):
        answer = super()._settle(settlement)
        named = self._records.get(settlement.key)
        below = [row for row in self._unsettled(named.channel) if row.position < named.position]
        self._write([attrs.evolve(row, state=named.state) for row in below])
        return answer


class SettlesWhatCameBetween(MemoryStorage):
    def _settle(self, settlement):
        named = self._records.get(settlement.key)
        through = getattr(named, "through", None) or 0
        group = [row for row in self._unsettled("mail") if row.position <= through]
        return super()._settle(attrs.evolve(settlement, others=tuple(row.key for row in group[1:])))


class ReachesBeside(MemoryStorage):
    """Leases all rows at the position of the first."""

    def claim(self, **wanted):
        leases = super().claim(**wanted)
        found = {lease: self._unsettled(wanted["channel"]) for lease in leases}
        return [
            Lease((lease.first, *(row for row in rows[1:] if row.position <= lease.first.through)))
            for lease, rows in found.items()
        ]


class SettlesTheFirstOnly(MemoryStorage):
    def _settle(self, settlement):
        before = self._records
        answer = super()._settle(settlement)
        self._records = {**before, settlement.key: self._records.get(settlement.key)}
        return answer


class IsHeldUpByTheDead(MemoryStorage):
    def _unsettled(self, channel):
        rows = [row for row in self._records.values() if isinstance(row, OutboxRow)]
        dead = {row.group: row.position for row in rows if row.state == "dead"}
        found = super()._unsettled(channel)
        return [row for row in found if row.position <= dead.get(row.group, row.position)]


class SettlesAllOrNothing(MemoryStorage):
    def settle(self, settlements):
        answers = super().settle(settlements)
        return [all(answers)] * len(answers)


class KeepsTheAttempt(MemoryStorage):
    def _settle(self, settlement):
        return super()._settle(attrs.evolve(settlement, counts=True))


class PutsOffForNothing(MemoryStorage):
    def _settle(self, settlement):
        return super()._settle(attrs.evolve(settlement, delay=0))


CAUGHT: list[tuple[type[MemoryStorage], str, dict[str, object]]] = [
    (LeasesTwice, "test_a_group_goes_out_in_order", {}),
    (LeasesTwice, "test_claimants_at_the_same_time", {}),
    (LeasesForEver, "test_a_lease_ends_by_itself", {}),
    (LeasesForEver, "test_a_claim_marks_the_row", {}),
    (CountsSecondsAsMilliseconds, "test_a_claim_marks_the_row", {}),
    (CountsNoAttempt, "test_a_claim_marks_the_row", {}),
    (ForgetsTheClaim, "test_a_claim_marks_the_row", {}),
    (ForgetsThrough, "test_who_claims_again_gets_the_same_set", {}),
    (ReachesTooFar, "test_a_group_goes_out_in_order", {}),
    (HighestFirst, "test_a_group_goes_out_in_order", {}),
    (OvertakesRowsNotDue, "test_a_row_that_is_not_due_holds_its_group_back", {}),
    (SomeGroupsFirst, "test_those_due_longest_come_first", {}),
    (ClaimsOtherChannels, "test_channels_and_groups_are_apart", {}),
    (SettlesForAnybody, "test_a_lease_ends_by_itself", {}),
    (SettlesForAnybody, "test_a_row_never_claimed_has_no_token", {}),
    (SettlesWhatCameBelow, "test_what_came_in_below_is_not_settled", {}),
    (SettlesWhatCameBetween, "test_what_came_in_between_is_not_settled", {}),
    (ReachesBeside, "test_rows_at_one_position_go_out_one_by_one", {}),
    (SettlesTheFirstOnly, "test_an_end", {"state": State.DEAD}),
    (IsHeldUpByTheDead, "test_a_dead_row_that_is_revived", {}),
    (SettlesAllOrNothing, "test_each_settlement_has_its_own_answer", {}),
    (KeepsTheAttempt, "test_an_attempt_given_back", {}),
    (PutsOffForNothing, "test_putting_off", {}),
]


@pytest.mark.parametrize(("broken", "case", "parameters"), CAUGHT)
def test_the_kit_bites(must_catch, broken, case, parameters):
    must_catch(broken, case, **parameters)


@pytest.mark.parametrize(
    "broken", [LeasesTwice, ForgetsThrough, OvertakesRowsNotDue, SettlesTheFirstOnly, IsHeldUpByTheDead]
)
def test_the_search_finds_it_too(must_catch, broken):
    must_catch(broken, "test_any_history_of_the_outbox_agrees_with_memory")
