"""Whether a record fits what a database can keep."""

from __future__ import annotations

from txmessaging.domain.records import FIELDS, Record
from txmessaging.errors import ContractViolation


def misfits(record: Record) -> list[str]:
    """The fields whose value a database could not keep.

    It is of another type, None where there must be a value, a number beyond 64 bits, or text that
    is no UTF-8.
    """
    kind = type(record)
    return [
        name for name in FIELDS[kind] if not _fits(str(kind.__annotations__[name]), getattr(record, name))
    ]


def check_storable(record: Record) -> None:
    """Make sure that a database can keep the record; for databases that would take anything.

    Raises:
        ContractViolation: it cannot. The value is not in the message.
    """
    if names := misfits(record):
        raise ContractViolation(f"a {type(record).__name__} cannot be stored with this {names[0]}")


def _fits(annotation: str, value: object) -> bool:
    match value:
        case None:
            return "None" in annotation
        case str():
            return "str" in annotation and not any("\ud800" <= c <= "\udfff" for c in value)
        case int():
            return "int" in annotation and -(2**63) <= value < 2**63
        case bytes():
            return "bytes" in annotation
        case _:
            return False
