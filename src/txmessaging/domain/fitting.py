"""What a database has to keep: the type of each field, and whether a record fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args, get_type_hints

from txmessaging.domain.records import FIELDS, RECORDS, Record
from txmessaging.errors import ContractViolation


def _types(record: type[Record]) -> Mapping[str, tuple[type, bool]]:
    hints = get_type_hints(record)
    kinds = {name: get_args(hints[name]) or (hints[name],) for name in FIELDS[record]}
    return {name: (kind[0], type(None) in kind) for name, kind in kinds.items()}


_TYPES = {record: _types(record) for record in RECORDS}


def field_types(record: type[Record]) -> Mapping[str, tuple[type, bool]]:
    """Each field's type (`str`, `int` or `bytes`) and whether it may be None, in order.

    >>> from txmessaging.ports import Standing
    >>> field_types(Standing)["user"]
    (<class 'str'>, False)
    """
    return _TYPES[record]


def misfits(record: Record) -> list[str]:
    """The fields whose value a database could not keep.

    It is of another type, None where there must be a value, a number beyond 64 bits, or text that
    is no UTF-8.
    """
    return [
        name
        for name, (kind, optional) in field_types(type(record)).items()
        if not _fits(getattr(record, name), kind, optional=optional)
    ]


def check_storable(record: Record) -> None:
    """Make sure that a database can keep the record; for databases that would take anything.

    Raises:
        ContractViolation: it cannot. The value is not in the message.
    """
    if names := misfits(record):
        raise ContractViolation(f"a {type(record).__name__} cannot be stored with this {names[0]}")


def _fits(value: object, kind: type, *, optional: bool) -> bool:
    if value is None:
        return optional
    if not isinstance(value, kind) or isinstance(value, bool):
        return False
    if isinstance(value, str):
        return not any("\ud800" <= character <= "\udfff" for character in value)
    return not isinstance(value, int) or -(2**63) <= value < 2**63
