"""What an export writes, line by line: each colour fetches the pages and hands them over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from txmessaging.domain.fitting import misfits
from txmessaging.domain.paging import MOST_PER_PAGE
from txmessaging.domain.records import Entry, Thread
from txmessaging.domain.vocabulary import View
from txmessaging.errors import StorageError
from txmessaging.transcripts.export import entry_line, erased_parts, first_line, last_line


@attrs.define
class Transcript:
    """The lines of one transcript.

    Attributes:
        thread: as it was when the export was recorded; it fixes the count and the head.
        view: whose eyes it is for.
        after: the last entry that was written.
    """

    thread: Thread
    view: View
    after: int = 0
    _erased: list[tuple[int, str]] = attrs.field(factory=list[tuple[int, str]], init=False)

    @property
    def wanted(self) -> int:
        """How many entries to fetch next; 0 when all are written."""
        return min(MOST_PER_PAGE, self.thread.last_entry - self.after)

    def first(self) -> str:
        """The line before the first page."""
        return first_line(self.thread, self.view)

    def lines(self, page: Sequence[Entry]) -> Iterator[str]:
        """The lines of a page; an empty one is the last.

        Raises:
            StorageError: an entry holds what the library never stores.
        """
        for entry in page:
            _check_type(entry)
            self._erased += erased_parts(entry)
            yield entry_line(entry, self.view)
        self.after = page[-1].entry if page else self.thread.last_entry

    def last(self) -> str:
        """The line behind the last page."""
        return last_line(self._erased)


def _check_type(entry: Entry) -> None:
    if names := misfits(entry):
        raise StorageError(
            f"entry {entry.entry} was altered in the database: its {names[0]} is of another type"
        )
