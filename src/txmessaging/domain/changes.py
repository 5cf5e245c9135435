"""What a decision wants written: four verbs over the closed set of records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import attrs

from txmessaging.domain.records import Key, Record
from txmessaging.errors import ContractViolation


@attrs.frozen(slots=False)
class Insert:
    """A new record, at version 1. Its key and unique fields must be free."""

    record: Record

    @property
    def key(self) -> Key:
        """The key that is taken."""
        return self.record.key


@attrs.frozen(slots=False)
class Put:
    """The record in its new form, at `expected_version` + 1; the stored one must have `expected_version`."""

    record: Record
    expected_version: int

    @property
    def key(self) -> Key:
        """The key of what is replaced."""
        return self.record.key


@attrs.frozen(slots=False)
class Delete:
    """The record goes."""

    key: Key
    expected_version: int


@attrs.frozen(slots=False)
class Expect:
    """A guard without a lock: the record must have this version; 0 = absent.

    What was committed before the transaction began counts; what is committed beside it may count as later.
    """

    key: Key
    version: int


Change: TypeAlias = Insert | Put | Delete | Expect


def checked_changes(changes: Sequence[Change]) -> Sequence[Change]:
    """The changes, if at most one of them concerns each key, an Expect counted, and versions fit.

    Raises:
        ContractViolation: two changes of one key, or a record with a version that does not follow.
    """
    if len({change.key for change in changes}) != len(changes):
        raise ContractViolation("two changes of one key in a commit; a decision states each record once")
    for change in changes:
        _check_version(change)
    return changes


def _check_version(change: Change) -> None:
    # No patterns: every send comes here, and they take several times as long.
    if isinstance(change, Insert):
        if change.record.version != 1:
            raise ContractViolation("an inserted record has version 1")
    elif not isinstance(change, Expect):
        if isinstance(change, Put) and change.record.version != change.expected_version + 1:
            raise ContractViolation("a record that is put has the expected version plus one")
        if change.expected_version < 1:
            raise ContractViolation("what is put or deleted has a version, from 1")
