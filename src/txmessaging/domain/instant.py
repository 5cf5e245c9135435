"""Points in time: aware datetimes outside, UTC microseconds since 1970 inside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from txmessaging.errors import InvalidTime

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000
FIRST = (datetime.min.replace(tzinfo=UTC) - EPOCH) // MICROSECOND
LAST = (datetime.max.replace(tzinfo=UTC) - EPOCH) // MICROSECOND


def to_microseconds(moment: object, *, name: str) -> int:
    """The UTC microseconds since 1970 of an aware datetime.

    Raises:
        InvalidTime: `moment` has no time zone, or no datetime in UTC.
    """
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        raise InvalidTime(f"{name} must be a datetime with a time zone, such as datetime.now(UTC)", name=name)
    microseconds = (moment - EPOCH) // MICROSECOND
    if not FIRST <= microseconds <= LAST:
        raise InvalidTime(f"{name} lies outside the years 1 to 9999 in UTC", name=name)
    return microseconds


def from_microseconds(microseconds: int) -> datetime:
    """The aware UTC datetime of microseconds since 1970."""
    return EPOCH + timedelta(microseconds=microseconds)


def from_optional(microseconds: int | None) -> datetime | None:
    """As `from_microseconds`, and None stays None."""
    return None if microseconds is None else from_microseconds(microseconds)
