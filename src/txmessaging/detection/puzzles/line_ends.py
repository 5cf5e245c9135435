"""Numbers whose digits stand at the beginnings or at the ends of lines, where the text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.phone.numbering import read_number
from txmessaging.detection.puzzles.finding import solved
from txmessaging.detection.words.number_words import NUMBER_WORDS

_LONGEST: Final = 2000
_FEWEST_LINES: Final = 4
_MOST_LINES: Final = 40
_LENGTHS: Final = range(9, 13)
_MOST_DIGITS: Final = 6
_SAYS_WHERE = re.compile(
    r"\b(?:(?:each|every|per|of\sthe|of)\slines?|line\s(?:starts?|ends?|beginnings?|endings?)|(?:right|left)(?:\shand)?\s(?:side|edge)"
    r"|(?:read|look|go)(?:ing)?\s(?:it\s)?(?:down|only|straight\sdown|vertical\w{0,2})|margin|downwards?|vertically|column"
    r"|cada\s(?:linea|linha|renglon)|chaque\sligne|jede[rs]?\szeile|zeilen(?:anfang|ende)|ogni\sriga|elke\sregel"
    r"|kazd\w{1,4}\slini\w{1,2}|кажд\w{2,3}\sстрок\w|her\ssatir\w{0,4})\b|行頭|行末|每行|各行"
)
_FIRST = re.compile(r"[\W_]*(?:\d[.):]\s)?(\d+(?!\d)|[^\W\d_]+)")
_LAST = re.compile(r"(\d+|[^\W\d_]+)[\W_]*$")


def find_at_line_ends(search: Search) -> Iterator[Candidate]:
    """Yield the number that the first or the last words of the lines are.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if not search.regions or not _FEWEST_LINES <= lower.count("\n") < _MOST_LINES or len(lower) > _LONGEST:
        return
    if not _SAYS_WHERE.search(lower):
        return
    for pattern in (_FIRST, _LAST):
        found = list(_digits(lower, pattern))
        digits = "".join([each for each, _, _ in found])
        if len(found) < _FEWEST_LINES or len(digits) not in _LENGTHS:
            continue
        for region in search.regions:
            reading = read_number(digits, region)
            if reading and reading.valid and not reading.lacks_prefix:
                search.spend()
                yield solved((found[0][1], found[-1][2]), reading.value, 0.8, "digits at the ends of lines")
                return


def _digits(lower: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, int, int]]:
    """The digits at one end of each line, with their places."""
    start = 0
    for line in lower.split("\n"):
        short = line[:_AN_END] if pattern is _FIRST else line[-_AN_END:]
        moved = start + (0 if pattern is _FIRST else len(line) - len(short))
        if match := pattern.match(short) if pattern is _FIRST else pattern.search(short):
            word = match[1]
            digits = word if word.isdecimal() else NUMBER_WORDS.get(word, "")
            if 0 < len(digits) <= _MOST_DIGITS:
                yield digits, moved + match.start(1), moved + match.end(1)
        start += len(line) + 1


_AN_END: Final = 24
