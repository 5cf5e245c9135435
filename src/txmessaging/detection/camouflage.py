"""Phone numbers in the guise of prices, sizes, dates or things to count.

All the digits of a message, read in a row, are a number of the region, and the message says that they are
to be read so, or called. The value is that number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from txmessaging.detection.candidates import Candidate, Search, Status
from txmessaging.detection.digits import Row
from txmessaging.detection.findings import Finding
from txmessaging.detection.folding import fold
from txmessaging.detection.numbering import Reading, read_number
from txmessaging.detection.surroundings import ORDER_WORDS, PHONE_WORDS

_LENGTHS: Final = range(8, 14)
_LONGEST: Final = 400
_LEAST_FIGURES: Final = 5

# That digits are no quantities, or are to be put in a row.
_WINK = re.compile(
    r"[\U0001f609\U0001f4de\U0001f4f1\u260e\U0001f60f]|\bwink\b|;\)"
    r"|\b(?:catch|get)\smy\s(?:drift|meaning)|\byou\sknow\s(?:what|wink|the\sdrill)|\bu\sknow\b|\bif\syou\sknow\b"
    r"|\b(?:read|write|take|use|dial|put|string|add|run|leave|ignore|drop)\s(?:[a-z]{2,6}\s){0,3}"
    r"(?:numbers?|digits|figures|prices|together|letters|row|line|units)\b"
    r"|\b(?:only|just)\sthe\s(?:numbers?|digits|figures|prices)|\bin\sa\s(?:row|line)\b|\bone\slong\snumber"
    r"|\bnot\s(?:a\s|really\s|the\s)?(?:price|prices|date|dates|time|times|measurements?|sizes?|version)\b|\bobviously\snot\b"
    r"|\b(?:call|ring|dial|phone|text|sms)\s(?:it|that|this|those|them|the\s(?!seller|shop|courier|driver|store|carrier|post)\w+)\b"
    r"|\banswers?\b.{0,12}\b(?:call|phone|ring)|\bthat'?s\s(?:my|the)\s(?:cell|number|mobile|phone)|\breach\sme\b"
    r"|\bme\s(?:entiendes|entiende|explico|pillas)|\btodo\s(?:seguido|junto)|\ben\sfila\b|\bquita\sl[oa]s\b|\bya\ssabes\b"
    r"|\bce\sque\sje\sveux\sdire|\bdans\s(?:cet|l')\s?ordre|\bsi\stu\svois|\btu\svois\sle"
    r"|\bins\shandy|\beingeben|\beintippen|\bstreichen|\bweisst\s(?:schon|bescheid)|\bkeine\s(?:masse|preise)|\bhintereinander"
    r"|\bleggil\w|\bin\sfila|\bcome\sun\snumero|\bci\ssiamo\scapiti|\bcapisci\s"
    r"|\bjunta\s|\bna\sordem|\bentende\w*\sne|\bme\sentendes|\bde\sseguida"
    r"|\bzonder\skomma|\btoets|\bdie\smaat|\bachter\selkaar|\bsnap\sje\b"
    r"|\bspisz\b|\bwklep|\bpo\skolei|\brozumiesz|\bwiesz\so\s|\bwykrec|\bbez\sprzecinkow"
    r"|\bне\sцен\w|\bпо\sпорядку|\bподряд|\bкуда\sнабир|\bвы\sже\sпоняли"
    r"|\b(?:ignore|forget|skip|without|minus|no|drop|lose|remove)\s(?:the\s)?(?:\$|£|€|dollars?|pounds?|euros?|signs?|commas?"
    r"|dots?|units?|cents|decimals?|slashes|currency|inches|cm)"
    r"|\bsin\s(?:los\s)?(?:puntos|comas|euros|signos|centimos)|\bsans\s(?:les\s)?(?:euros|points|virgules)"
    r"|\bohne\s(?:die\s)?(?:euro|komma|punkte|einheiten)|\bsenza\s(?:i\s|gli\s|le\s)?(?:punti|virgole|euro)"
    r"|\bbez\s(?:kropek|zl|zlotowek)|\bбез\s(?:точек|запятых|рублеи)|\bvirgulsuz|\bnoktasiz"
    r"|\bbetween\sthe\slines|\bentre\s(?:lineas|les\slignes|linhas)|\bzwischen\sden\szeilen|\btussen\sde\sregels"
    r"|\btra\sle\srighe|\bмежду\sстрок|\bsatir\saras|\bmiedzy\swierszami|\bnudge\b|\bget\sit\?|\biykyk\b|\bverstehst\b"
    r"|\bcompris\s?\?|\bentiendes\b|\bentendeu\b|\bcapisc\w\b|\bsnap\sje\?|\bpriceless\b|\bnot\scm\b"
    r"|\byan\syana|\bbirlestir|\banladin\b|\bcaktin|\bmilao\b|\bsamajh|समझदार|इशारा|मिला|並べ|続けて|つなげ|かけてみ|连起来|連起來|懂的"
)
_OFF = re.compile(r"\b(?:call|ring)\s(?:it|that|this)\s(?:off|a\s|quits|even|\d)")
_ENUMERATION = re.compile(r"^\s{0,3}\d[).:]\s|\bstep\s\d\b", re.MULTILINE)
_DECIMALS = re.compile(r"\d[.,]\d{1,2}(?!\d)")
_SUM = re.compile(r"\(\s?(\d{1,4})\s?([-+x\u00d7*])\s?(\d{1,4})\s?\)")


def find_camouflaged(search: Search) -> Iterator[Candidate]:
    """Yield the number that all the digits of a message are, if it says so.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if not search.regions or len(lower) > _LONGEST:
        return
    if search.figures >= _LEAST_FIGURES and "(" in search.signs:
        yield from _sums(search)
    rows = search.rows
    if not _LENGTHS.start <= sum([len(row.digits) for row in rows]) <= 2 * _LENGTHS.stop or _OFF.search(
        lower
    ):
        return
    winks = _WINK.search(lower) is not None
    if not winks and (len(rows) < _MANY or not _is_called(search) or _DECIMALS.search(lower)):
        return
    for digits, groups in _readings(search, rows):
        is_long = len(digits) in (_LENGTHS if winks else _LENGTHS[1:])
        if is_long and (winks or groups > 2) and (number := _number(search, digits)):
            search.spend()
            yield _found(rows[0].start, rows[-1].end, number.value, 0.7 if winks else 0.6, _EVIDENCE)
            return


_MANY: Final = 4
_MOST_GROUPS: Final = 9
_FEWEST: Final = 3
"""Groups of digits that are some of all, where it is plainly said that they are no quantities."""
_EVIDENCE: Final = "its digits in a row are a number of the region"


def _is_called(search: Search) -> bool:
    """Whether something is to be called, and no order is spoken of."""
    return not PHONE_WORDS.isdisjoint(search.tokens) and ORDER_WORDS.isdisjoint(search.tokens)


def _readings(search: Search, rows: Sequence[Row]) -> Iterator[tuple[str, int]]:
    """The digits in a row: those in figures, and those in words too that are no words of the sentence."""
    for text in (search.lower, _ENUMERATION.sub("", search.lower)):
        groups = re.findall(r"\d+", text)
        yield "".join(groups), len(groups)
    yield _in_a_row(rows), len(rows)
    groups = re.findall(r"\d+", search.lower)[:_MOST_GROUPS]
    for first in range(len(groups)):
        for last in range(first + _FEWEST, len(groups) + 1):
            if (first, last) != (0, len(groups)):
                yield "".join(groups[first:last]), 0


def _in_a_row(rows: Sequence[Row]) -> str:
    """The digits of all rows that are no words of the sentence."""
    return "".join([row.digits for row in rows if not all(member.weak for member in row.members)])


def _number(search: Search, digits: str) -> Reading | None:
    if search.facts.has_number(digits) or search.allow.has_number(digits):
        return None
    readings = [found for region in search.regions if (found := read_number(digits, region)) and found.valid]
    return next((reading for reading in readings if not reading.lacks_prefix), None)


def _sums(search: Search) -> Iterator[Candidate]:
    """Sums in the place of digits: "07(10-3)00 (3x3)00 123"."""
    sums = list(_SUM.finditer(search.lower))
    if not sums:
        return
    written = Search(fold(_SUM.sub(_result, search.lower)), (), search.allow, search.facts)
    digits = _in_a_row(written.rows)
    if len(digits) in _LENGTHS and (number := _number(search, digits)):
        search.spend()
        first, last = re.search(r"[(]?\d", search.lower), re.search(r"\d[)]?\D*$", search.lower)
        start = first.start() if first else sums[0].start()
        end = last.start() + 1 + (")" in last[0][:2]) if last else sums[-1].end()
        yield _found(start, end, number.value, 0.8, "sums in the place of digits")


def _result(match: re.Match[str]) -> str:
    one, other = int(match[1]), int(match[3])
    if match[2] == "+":
        return str(one + other)
    return str(max(0, one - other) if match[2] == "-" else one * other)


def _found(start: int, end: int, value: str, confidence: float, evidence: str) -> Candidate:
    finding = Finding(
        kind="phone",
        start=start,
        end=end,
        value=value,
        confidence=confidence,
        disguised=True,
        evidence=(evidence,),
        rule="phone.camouflaged",
    )
    return Candidate(finding, Status.FOUND)
