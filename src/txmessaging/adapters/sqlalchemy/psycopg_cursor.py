"""A cursor of psycopg 3 as the statements want it, whatever the host has set up on its connections.

Parameters are $1, $2, … and go to the server as they are. Numbers are 64 bits wide always: psycopg would
choose the width by the value, and the server would keep a prepared statement for each mixture of widths.
Results come in binary form, which spares the hexadecimal detour of octets.
https://www.psycopg.org/psycopg3/docs/advanced/adapt.html
"""

from __future__ import annotations

from typing import Any, Final

import psycopg
from psycopg.adapt import AdaptersMap
from psycopg.pq import Format
from psycopg.rows import tuple_row
from psycopg.types.numeric import Int8BinaryDumper, Int8Dumper
from psycopg.types.string import StrBinaryDumper, StrDumper

_ADAPTERS: Final = AdaptersMap(psycopg.adapters)
_ADAPTERS.register_dumper(int, Int8Dumper)
_ADAPTERS.register_dumper(int, Int8BinaryDumper)
_ADAPTERS.register_dumper(str, StrDumper)
_ADAPTERS.register_dumper(str, StrBinaryDumper)


class Cursor(psycopg.RawCursor[tuple[Any, ...]]):
    """A cursor with adapters of its own."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        super().__init__(connection, row_factory=tuple_row)
        self.format = Format.BINARY

    @property
    def adapters(self) -> AdaptersMap:
        """How values are sent and read."""
        return _ADAPTERS
