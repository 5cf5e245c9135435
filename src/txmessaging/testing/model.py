"""The search over records: random commits, and every way of reading them."""

from __future__ import annotations

from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test

from txmessaging.ports import (
    Attempts,
    AuditTrail,
    CasesOf,
    Change,
    Changes,
    Delete,
    Expect,
    Inbox,
    Insert,
    Log,
    OpenCases,
    Put,
    Query,
    Record,
    Strikes,
    Threads,
    Timeline,
    Want,
)
from txmessaging.testing import records as sample
from txmessaging.testing.contract import Harness
from txmessaging.testing.pages import answer
from txmessaging.testing.searching import searching
from txmessaging.testing.steps import page, seen, unread_total
from txmessaging.testing.twins import Twins

_names = st.sampled_from(["T", "t", "T "])
_users = st.sampled_from(["bo", "Bo", "sal"])
_readers = st.sampled_from(["bo", "sal", "ann"])
_roles = st.sampled_from(["buyer", "seller", "host"])
_few = st.integers(0, 2)
_seqs = st.sampled_from([None, 1, 2, 3])
_times = st.integers(sample.NOON, sample.NOON + 3)
_limits = st.sampled_from([1, 2, 50])

_entries = st.builds(
    sample.entry,
    st.sampled_from(["T", "T", "t"]),
    st.integers(1, 4),
    role=_roles,
    kind=st.sampled_from(["message", "note"]),
    seq=_seqs,
    client_id=st.sampled_from(["c", "c", "C", None]),
    attempt=st.integers(1, 2),
)
_threads = st.builds(
    sample.thread,
    _names,
    buyer=_users,
    seller=st.sampled_from(["ann", "SAL"]),
    last_delivered_at=_times,
    buyer_unread=_few,
    seller_unread=_few,
)
_audit_rows = st.builds(sample.audit_row, st.integers(1, 3), transaction_id=_names, at=_times)
_cases = st.builds(
    sample.review_case,
    st.integers(1, 2),
    transaction_id=_names,
    author=_users,
    kind=st.sampled_from(["held", "reported"]),
    state=st.sampled_from(["open", "closed"]),
    opened_at=_times,
)
# What decides more is drawn more often: the search finds what it draws often enough.
_records: st.SearchStrategy[Record] = st.one_of(
    _threads,
    _threads,
    _threads,
    _entries,
    _entries,
    _entries,
    st.builds(sample.strike, _users, st.integers(1, 2), transaction_id=_names, at=_times),
    st.builds(sample.standing, _users, _roles),
    st.one_of(_audit_rows, _cases),
)
_of_operators: st.SearchStrategy[Query[Any]] = st.one_of(
    st.builds(Threads, after=st.just("") | _names, limit=_limits),
    st.builds(CasesOf, transaction_id=_names, limit=_limits),
    st.builds(
        OpenCases,
        case_kind=st.sampled_from([None, "held", "reported"]),
        author=st.sampled_from([None, "bo", "sal"]),
        limit=_limits,
    ),
)
_queries: st.SearchStrategy[Query[Any]] = st.one_of(
    st.builds(Timeline, transaction_id=_names, before=_seqs, limit=_limits),
    st.builds(Timeline, transaction_id=_names, after=_seqs, limit=_limits),
    st.builds(Log, transaction_id=_names, after=_few, limit=_limits),
    st.builds(Attempts, transaction_id=_names, role=_roles, before=_seqs, limit=_limits),
    st.builds(
        Inbox,
        user=_readers,
        unread_only=st.booleans(),
        below=st.none() | st.tuples(_times, _names),
        limit=_limits,
    ),
    st.builds(Inbox, user=_readers, limit=_limits),
    st.builds(Changes, user=_readers, after=st.sampled_from([None, (0, "")]), limit=_limits),
    st.builds(
        Strikes,
        user=_users,
        role=st.just("seller"),
        before=st.none() | st.tuples(_times, _names, _few),
        limit=_limits,
    ),
    st.one_of(st.builds(AuditTrail, transaction_id=_names, limit=_limits), _of_operators),
)

_wants = st.builds(
    Want,
    transaction_id=_names,
    party=st.sampled_from(["bo", "Bo", "sal", "ann", "SAL"]),
    lock=st.booleans(),
    client_id=st.sampled_from(["c", "c", None]),
    standing=st.booleans(),
    seq=_seqs,
) | st.builds(Want, transaction_id=_names, client_id=st.sampled_from(["c", "c", None]), seq=_seqs)


class RecordHistory(Twins):
    """Commits, snapshots, pages and totals."""

    @initialize(records=st.lists(_records, min_size=8, max_size=20))
    def begin_with(self, records: list[Record]) -> None:
        """Some records to begin with; those whose key or unique value is taken are refused."""
        for record in records:
            self.commit(Insert(record))

    @rule(
        data=st.data(),
        records=st.lists(_records, min_size=1, max_size=5, unique_by=lambda record: record.key),
    )
    def commit_some(self, data: st.DataObject, records: list[Record]) -> None:
        """Changes that fit what is there."""
        self.commit(*(data.draw(self._fitting(record)) for record in records))

    @rule(data=st.data(), records=st.lists(_records, min_size=1, max_size=4), wrong=_records)
    def commit_with_a_fault(self, data: st.DataObject, records: list[Record], wrong: Record) -> None:
        """One change comes too late; perhaps a key is there twice."""
        changes = [data.draw(self._fitting(record)) for record in records]
        late: list[Change] = [
            Expect(wrong.key, 7),
            Put(sample.varied(wrong, version=9), 8),
            Delete(wrong.key, 9),
        ]
        changes.insert(data.draw(st.integers(0, len(changes))), data.draw(st.sampled_from(late)))
        self.commit(*changes)

    @rule(wants=st.lists(_wants, min_size=1, max_size=5))
    def read(self, wants: list[Want]) -> None:
        """Snapshots."""
        for want in wants:
            found, expected = self.both(partial(seen, want=want))
            assert found == expected, f"the Snapshot of {want!r}"

    @rule(queries=st.lists(_queries, min_size=1, max_size=5))
    def turn_pages(self, queries: list[Query[Any]]) -> None:
        """A page must be what its query says of the records that are there."""
        records = self.every(self.storage)
        for query in queries:
            found = self.harness.run(page(self.storage, query))
            assert list(found) == list(answer(query, records)), f"the page of {query!r}"

    @invariant()
    def the_totals_are_the_same(self) -> None:
        """What is unread for each user."""
        for user in ("bo", "sal", "ann"):
            found, expected = self.both(partial(unread_total, user=user))
            assert found == expected, "unread_total must be the same"

    def _fitting(self, record: Record) -> st.SearchStrategy[Change]:
        """Changes of this record's key that its stored version allows."""
        version = next((stored.version for stored in self.present() if stored.key == record.key), 0)
        if version == 0:
            return st.sampled_from([Insert(record), Insert(record), Expect(record.key, 0)])
        put = Put(sample.varied(record, version=version + 1), version)
        return st.sampled_from([put, put, Delete(record.key, version), Expect(record.key, version)])


class RecordSearch(Harness):
    """Records, against the reference model."""

    def test_any_history_of_records_agrees_with_memory(self) -> None:
        """Commits, snapshots, pages and totals, in any order."""

        class History(RecordHistory):
            harness = self

        run_state_machine_as_test(History, settings=searching(self.examples))
