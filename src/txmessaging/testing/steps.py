"""What cases do over and over: write in a scope of its own, read in another."""

from __future__ import annotations

from collections.abc import Sequence

from txmessaging.domain.records import R
from txmessaging.errors import StorageError
from txmessaging.ports import AsyncStorage, Change, Insert, Key, Query, Record, Snapshot, Want
from txmessaging.testing.contract import must_raise


async def write(storage: AsyncStorage, *changes: Change) -> None:
    """Commit the changes in a scope of their own."""
    async with storage.begin(write=True) as transaction:
        await transaction.commit(changes)


async def insert(storage: AsyncStorage, *records: Record) -> None:
    """Commit new records, which must be taken, in a scope of their own."""
    try:
        await write(storage, *map(Insert, records))
    except StorageError as error:
        raise AssertionError("valid records whose keys and unique fields are free must be taken") from error


async def must_refuse(storage: AsyncStorage, error: type[Exception], when: str, *changes: Change) -> None:
    """Make sure that the commit of these changes raises `error`; `when` says for the message what is done."""
    await must_raise(error, when, write(storage, *changes))


async def taken(storage: AsyncStorage, *changes: Change) -> bool:
    """Whether the commit was taken; a loser is told so by an error that a retry may cure."""
    try:
        await write(storage, *changes)
    except StorageError as error:
        if not error.retryable:
            raise AssertionError("who loses a race must get an error that is retryable") from error
        return False
    return True


async def fetched(storage: AsyncStorage, *keys: Key) -> Sequence[Record | None]:
    """The records with these keys, read in a scope of its own."""
    async with storage.begin(write=False) as transaction:
        return await transaction.fetch(keys)


async def stored(storage: AsyncStorage, record: R) -> R:
    """The record as it is stored now."""
    (found,) = await fetched(storage, record.key)
    assert isinstance(found, type(record)), (
        f"this {type(record).__name__} is stored, but fetch gave {found!r}"
    )
    return found


async def page(storage: AsyncStorage, query: Query[R]) -> Sequence[R]:
    """One page, read in a scope of its own."""
    async with storage.begin(write=False) as transaction:
        return await transaction.page(query)


async def seen(storage: AsyncStorage, want: Want) -> Snapshot:
    """A snapshot, read in a scope of its own; one that locks, in a scope that may write."""
    async with storage.begin(write=want.lock) as transaction:
        return await transaction.snapshot(want)


async def unread_total(storage: AsyncStorage, user: str) -> int:
    """What is unread for a user, read in a scope of its own."""
    async with storage.begin(write=False) as transaction:
        return await transaction.unread_total(user)
