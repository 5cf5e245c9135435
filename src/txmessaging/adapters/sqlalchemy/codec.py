"""Records to parameters and rows to records. Records are flat, so this is all there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final

import attrs

from txmessaging.adapters.sqlalchemy.statements import Row
from txmessaging.domain.fitting import field_types
from txmessaging.domain.records import RECORDS, R, Record
from txmessaging.errors import ContractViolation

_TYPES: Final[Mapping[type[Record], Mapping[str, tuple[type, ...]]]] = {
    record: {
        name: (kind, type(None)) if optional else (kind,)
        for name, (kind, optional) in field_types(record).items()
    }
    for record in RECORDS
}


def record_of(kind: type[R], row: Sequence[Any]) -> R:
    """The record whose fields a row holds, in their order."""
    return kind.of_values(row)


@attrs.frozen
class Encoder:
    """Takes some fields out of a record, as the parameters of one statement.

    Attributes:
        kind: of which record class.
        names: which fields, in the order of the parameters.
    """

    kind: type[Record]
    names: tuple[str, ...]
    _take: Callable[[Record], Row] = attrs.field(
        init=False, default=attrs.Factory(lambda self: attrgetter(*self.names), takes_self=True)
    )
    _types: tuple[tuple[type, ...], ...] = attrs.field(
        init=False,
        default=attrs.Factory(
            lambda self: tuple(_TYPES[self.kind][name] for name in self.names), takes_self=True
        ),
    )

    def parameters(self, record: Record) -> Row:
        """The values.

        Raises:
            ContractViolation: one is of another type than the field. SQLite itself would keep it.
        """
        values = self._take(record)
        if not all(map(isinstance, values, self._types)) or bool in map(type, values):
            raise ContractViolation(f"a {self.kind.__name__} holds a value of a type that its field has not")
        return values
