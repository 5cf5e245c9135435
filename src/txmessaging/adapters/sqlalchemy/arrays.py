"""Many rows in one statement: PostgreSQL takes an array for each column and reads them side by side.

https://www.postgresql.org/docs/current/functions-array.html, `unnest` with several arguments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

import attrs
from sqlalchemy import BigInteger, LargeBinary, Text, bindparam, column, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import TypeEngine

from txmessaging.domain.fitting import field_types
from txmessaging.domain.records import Record, Value

_TYPES: Final[Mapping[type, TypeEngine[Any]]] = {str: Text(), int: BigInteger(), bytes: LargeBinary()}


def rows_of(kind: type[Record], names: Sequence[str]) -> TableValuedAlias:
    """Rows with these fields of a record class, to be given as `arrays(names, rows)`."""
    types = {name: _TYPES[field_types(kind)[name][0]] for name in names}
    given = (bindparam(name, type_=ARRAY(types[name])) for name in names)
    named = (column(name, types[name]) for name in names)
    return func.unnest(*given).table_valued(*named, name="given").render_derived()


def arrays(names: Sequence[str], rows: Sequence[Sequence[Value]]) -> Mapping[str, list[Value]]:
    """The parameters for rows, each with its values in the order of `names`."""
    return {name: list(values) for name, values in zip(names, zip(*rows, strict=True), strict=True)}


@attrs.frozen
class Batch:
    """Rows of which most columns are alike: those are sent once, for an array is dear to send.

    Attributes:
        values: the parameters, an array for each column that differs from row to row.
        differing: the names of those columns.
    """

    values: Mapping[str, object]
    differing: frozenset[str]

    @classmethod
    def of(cls, names: Sequence[str], rows: Sequence[Sequence[Value]], *, array: str) -> Self:
        """A batch of rows, each with its values in the order of `names`.

        Args:
            names: of the columns.
            rows: at least one.
            array: the column that is an array in any case, so that there is one.
        """
        columns = dict(zip(names, zip(*rows, strict=True), strict=True))
        alike = {
            name: column[0] for name, column in columns.items() if len(set(column)) == 1 and name != array
        }
        lists = {name: list(column) for name, column in columns.items() if name not in alike}
        return cls(alike | lists, frozenset(lists))
