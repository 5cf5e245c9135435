"""Phone numbers that stand in several messages of one sender.

The digits of the last messages are joined and read as a number. How much more than that has to speak for it
depends on how they were said: nothing else in the message, words for parts or phones, groups as the numbers
of the country have them; amounts count only if somebody says to dial them, or none is an amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.findings import Finding
from txmessaging.detection.phone.numbering import LEAST, Reading, read_number
from txmessaging.detection.split.carry import Left, joined_digits, pieces_of
from txmessaging.detection.split.dictation import Asked
from txmessaging.detection.words.number_cues import PHONE_WORDS
from txmessaging.detection.words.parts import TOGETHER

_WITHOUT_REGION: Final = range(9, 13)
_NORTH_AMERICA: Final = "+1"


def find_split_number(search: Search, lefts: Sequence[Left], now: Left, *, asked: Asked) -> Finding | None:
    """Return the phone number that ends in this message, if earlier ones hold its beginning.

    Args:
        search: The scan of this message.
        lefts: What earlier messages left, oldest first.
        now: What this one leaves.
        asked: What the other party asked for.
    """
    told = not TOGETHER.isdisjoint(search.tokens) or (
        now.speaks and not PHONE_WORDS.isdisjoint(search.tokens)
    )
    best: Finding | None = None
    for row in _rows(lefts, now, told=told):
        written = _joined([left.digits for left in row], search)
        digits = written.replace("+", "")
        if len(digits) < LEAST or search.facts.has_number(digits) or search.allow.has_number(digits):
            continue
        by_time = sorted(row, key=lambda left: left.label)
        if _counts_on(by_time):
            continue
        reading = _reading(search, written, digits)
        cue = asked.number or now.speaks or any(left.speaks for left in row)
        ends_now = any(left is now for left in row)
        if asked.amount or not ends_now or any(left.guised for left in row):
            confidence = _confidence_of_amounts(row, digits, reading, told=told)
        else:
            confidence = _confidence(search, row, digits, reading, cue=cue, told=told)
        if confidence > (best.confidence if best else 0):
            start, end = (now.start, now.end) if ends_now else (0, now.size)
            best = Finding(
                kind="phone",
                start=start,
                end=end,
                value=reading.value if reading else digits,
                confidence=confidence,
                disguised=True,
                evidence=("spread over messages", *(("a word speaks of it",) if cue else ())),
                rule="phone.split",
                pieces=pieces_of(by_time),
            )
    return best


def _rows(lefts: Sequence[Left], now: Left, *, told: bool) -> Iterator[tuple[Left, ...]]:
    """Yield the rows of messages that may be one number: first those without amounts, then with them."""
    plain = [left for left in lefts if not left.guised]
    if now.digits and not now.guised:
        for row in joined_digits(plain, now):
            yield from _in_its_orders(row)
    if now.digits and (now.guised or len(plain) < len(lefts)):
        yield from joined_digits(lefts, now)
    # "now dial the three prices": the number ended before.
    ended = [left for left in lefts if left.digits]
    if told and len(now.digits) < _TWO and len(ended) > 1:
        yield from joined_digits(ended[:-1], ended[-1])


_TWO: Final = 2


def _joined(pieces: Sequence[str], search: Search) -> str:
    """The digits of the pieces, one after the other; or with hundreds and what follows them put together.

    "Five hundred" and then "eleven, two hundred" may be 500 11 200, and 511 200.
    """
    plain = "".join(pieces)
    together = pieces[0]
    for piece in pieces[1:]:
        is_hundreds = together[-2:] == "00" and together[-3:] != "000" and piece[:1] != "0"
        together = (together[:-2] if is_hundreds else together) + piece
    readings = [
        found for region in search.regions if (found := read_number(together, region)) and found.valid
    ]
    plainly = [found for region in search.regions if (found := read_number(plain, region)) and found.valid]
    return together if readings and not plainly else plain


def _in_its_orders(row: tuple[Left, ...]) -> Iterator[tuple[Left, ...]]:
    """Yield the row, and in other orders where its words speak of parts: "last 0134, first 305 555"."""
    yield row
    if any(left.speaks for left in row):
        yield row[::-1]
        if len(row) > 2:
            yield (row[-1], *row[:-1])
            yield (*row[1:], row[0])


def _counts_on(row: Sequence[Left]) -> bool:
    """Whether the pieces are numbers that count on: 1, 2, 3, or 36, 38, 40."""
    values = [int(left.digits.lstrip("+") or "0") for left in row]
    steps = {later - earlier for earlier, later in pairwise(values)}
    return len(values) > 2 and (len(steps) == 1 or all(0 <= step <= 3 for step in steps))


def _reading(search: Search, written: str, digits: str) -> Reading | None:
    if written[0] == "+":
        return read_number(digits, None)
    if digits.startswith("00"):
        return read_number(digits[2:], None)
    readings = [found for region in search.regions if (found := read_number(digits, region))]
    return max(readings, key=lambda each: each.valid, default=None)


def _confidence(
    search: Search,
    row: Sequence[Left],
    digits: str,
    reading: Reading | None,
    *,
    cue: bool,
    told: bool,
) -> float:
    """How likely the joined digits are a phone number; 0 if there is too little that says so."""
    if not (cue or any(left.bare for left in row)):
        # Words beside every piece: then they have to be the groups of a number.
        is_odd = any(left.digits[0] == "0" for left in row)
        may_be = reading is not None and reading.valid and _may_be_dialled(reading)
        return 0.6 if is_odd and reading and may_be and _is_grouped(row, digits, reading) else 0.0
    likely = 0.7 if len(row) > _TWO else 0.6
    if reading is None:
        is_long = len(digits) in _WITHOUT_REGION and not search.regions
        return 0.7 if cue and is_long else 0.6 if is_long and len(row) > _TWO else 0.0
    if not reading.valid or not _may_be_dialled(reading):
        is_said = any(left.bare for left in row) or len(row) == _TWO
        return 0.75 if cue and is_said and len(digits) in _WITHOUT_REGION else 0.0
    is_cut_well = _fits_its_country(row, digits, reading) or _may_be_cut_anywhere(row, cue=cue, told=told)
    if not is_cut_well or not (cue or _is_written_so(digits, reading)):
        return 0.0
    return 0.9 if cue else likely


def _may_be_dialled(reading: Reading) -> bool:
    """Whether an area and an exchange of North America may exist: neither begins with 0 or 1."""
    is_american = reading.value.startswith(_NORTH_AMERICA)
    return not is_american or (reading.value[2] > "1" and reading.value[5] > "1")


def _confidence_of_amounts(row: Sequence[Left], digits: str, reading: Reading | None, *, told: bool) -> float:
    """The same of pieces that stand there as amounts: "$415, 555 grams, box 0132, join them and ring".

    No amount begins with a zero.
    """
    if reading is None or not reading.valid or reading.lacks_prefix or not _may_be_dialled(reading):
        return 0.0
    if told:
        return 0.7 if _fits_its_country(row, digits, reading) else 0.0
    is_odd = any(left.digits[0] == "0" and not left.bare and len(left.digits) > _TWO for left in row)
    is_odd = is_odd or (row[0].digits[0] == "0" and not row[0].guised)
    return 0.6 if is_odd and len(row) > _TWO and _is_grouped(row, digits, reading) else 0.0


# Where numbers are said without the "0" of the national form: how they begin, by country code.
_WITHOUT_ZERO: Final = {
    "+7": re.compile(r"[789]\d{9,10}"),
    "+86": re.compile(r"1\d{10}"),
    "+90": re.compile(r"5\d{9}"),
    "+91": re.compile(r"[6-9]\d{9}"),
}
# Where the "0" is always said.
_WITH_ZERO: Final = tuple(
    f"+{code}"
    for code in "20 27 31 32 33 41 43 44 46 49 60 61 62 63 64 66 81 82 84 92 212 234 254 358 380 385 386 886"
    " 966 971 972".split()
)


def _may_be_cut_anywhere(row: Sequence[Left], *, cue: bool, told: bool) -> bool:
    """Whether pieces may end where groups of numbers do not: in halves, or with nothing said beside them."""
    bare = sum(left.bare for left in row)
    if cue:
        return told or bare > 0 or len(row) == _TWO
    return len(row) <= _FEW and (bare == len(row) or (bare == len(row) - 1 > 1))


_FEW: Final = 4


def _is_written_so(digits: str, reading: Reading) -> bool:
    """Whether people of the country write numbers so, where nothing but the digits speaks for one."""
    if digits[0] == "0" or digits.startswith(reading.value[1:3]):
        return True
    if reading.value.startswith(_WITH_ZERO):
        return False
    form = next((form for code, form in _WITHOUT_ZERO.items() if reading.value.startswith(code)), None)
    return form is None or form.fullmatch(digits) is not None


def _is_grouped(row: Sequence[Left], digits: str, reading: Reading) -> bool:
    """Whether the pieces are groups of a number: it begins with "0" or "+", or they are 3, 3 and 4 digits."""
    if reading.value.startswith(_NORTH_AMERICA):
        return len(row[-1].digits) > _TWO + 1 and _fits_its_country(row, digits, reading)
    return row[0].digits[0] in "+0" and len(row[0].digits) > 1 and digits[:2] != "00"


def _fits_its_country(row: Sequence[Left], digits: str, reading: Reading) -> bool:
    """Whether no piece ends where no number of North America does; elsewhere groups vary."""
    if not reading.value.startswith(_NORTH_AMERICA) or digits[:2] == "00":
        return True
    sizes = [len(left.digits.removeprefix("+")) for left in row]
    code = len(digits) - _LENGTH_IN_NORTH_AMERICA
    ends = [end - code for end in accumulate(sizes)]
    if max(sizes) <= _TWO and len(set(sizes[:-1])) == 1:
        return True
    within = {end for end in ends if 0 < end <= _EXCHANGE_ENDS}
    if within <= {_AREA_ENDS, _EXCHANGE_ENDS}:
        return True
    # Digit by digit: more ends, and those of the groups among them.
    return max(sizes) <= _TWO + 1 and within >= {_AREA_ENDS, _EXCHANGE_ENDS}


_LENGTH_IN_NORTH_AMERICA: Final = 10
_AREA_ENDS: Final = 3
_EXCHANGE_ENDS: Final = 6
