"""Phone numbers that the reader is told how to put together.

The text says what to do with its digits: read them backwards, put a digit in the place of a sign, take the
parts in another order, or dial what looks like a price. What is found is that there is a number; its value
is the digits as they stand, unless they are turned round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.digits import Row
from txmessaging.detection.phone.numbering import read_number
from txmessaging.detection.puzzles.finding import solved
from txmessaging.detection.puzzles.phrases import Phrases
from txmessaging.detection.words.number_cues import ORDER_WORDS

_FIGURES = re.compile(r"\d+")
_LEAST_FIGURES: Final = 6
_LENGTHS: Final = range(9, 14)

_BACKWARDS: Final = Phrases(
    r"backwards?|back\sto\sfront|revers(?!o\b)\w{1,4}|right\s(?:to|2)\sleft|right\shand\send|from\sthe\s(?:right|end)|inside\sout|mirror\w{0,4}"
    r"|al\sreves|de\satras|ao\scontrario|de\stras\sp|a\sl'?envers|de\sdroite\sa\sgauche|ruckwarts|von\shinten|al\scontrario"
    r"|da\sdestra|achterstevoren|andersom|od\stylu|wspak|tersten|ulta|ulti|sondan|задом|наоборот|справа\sналево|переверни\w{0,3}",
    "",
    r"بالعكس|اعكس|うしろから|بالمقلوب|من\sاليمين|من\sالآخر|उल्टा|उलटा|倒着|反过来|倒过来|从后|倒序|逆から|後ろから|さかさ|逆さ|逆順",
)
_EXCHANGE: Final = Phrases(
    r"replac\w{1,4}|where|wherever|letters?|cada|vaut|vale|sachant|c'est|jede[rs]?|elke|kazd\w|her\s|каждый|все|instead|stands?\sfor|means?|swap|every|change|switch|put\s(?:an?|\d)|is\san?|are\s(?:all\s)?\d|are\sall"
    r"|cambia\w{0,2}|sustitu\w{1,3}|en\s(?:vez|lugar)|donde|troqu?\w{1,3}|substitu\w{1,3}|no\slugar|remplac\w{1,3}"
    r"|a\sla\splace|au\slieu|ersetz\w{0,3}|statt|steht\sfur|sostituis\w{1,3}|al\sposto|vervang\w{0,2}|in\splaats"
    r"|zamien\w{0,3}|zamiast|yerine|вместо|замени\w{0,3}|это",
    r"\b",
    r"بدل|مكان|की\sजगह|换成|代替|改成|換成|の代わり|に置き換え|に変え|は\d",
)
"""Beside a plain "=" between a sign and its digit."""
_WITH_PLACEHOLDERS = re.compile(
    r"(?<![^\W_])\(?[\d+][\d()\s./-]*(?:([^\W\d_]|[?*#£€$_\u2022\u25cf\u2600-\u27bf\U0001f300-\U0001faff])[\d()\s./-]*(?:\1[\d()\s./-]*)*)\d*(?!\w)"
)
_PARTS: Final = Phrases(
    r"first|second|rest|starts?|begins?|beginning|middle|ends?|ending|last|finish\w{0,3}|then|other\sway|swap|order|part"
    r"|empieza|termina|medio|comeca|commence|finit|milieu|beginnt|endet|mitte|inizia|finisce|begint|eindigt|midden"
    r"|zaczyna|konczy|srodek|начинается|заканчивается|середин\w|basi|sonu|ortasi",
    r"\b",
    "开头|中间|结尾|最初|真ん中|最後",
)
_PUT_TOGETHER: Final = Phrases(
    r"(?:dial|ring|call|phone|text)\s(?:it(?!\s(?:an?|the|what|off|quits|even)\b)|that|this|those|them|the\s\w{3,12})\b|(?:put|stick|string|run)\s(?:it|em|'em|them|those)\s"
    r"(?:all\s)?together|together\sand\s|give\s(?:it|that(?:\s\w{3,9})?)\sa\s(?:bell|ring|call|buzz)|into\syour\sphone"
    r"|(?:wink|catch|get|know)\s(?:my\sdrift|wink|what\si\smean)|yan\syana\b|todo\sjunto|juntalos|ensemble\b"
    r"|aneinander|hintereinander|tutto\sattaccato|aan\selkaar|razem\b|подряд\b|вместе\b",
    "",
    "连起来|つなげ|続けて",
)


def find_riddles(search: Search) -> Iterator[Candidate]:
    """Yield the numbers that are to be put together.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if search.figures < _LEAST_BESIDE_SIGNS or len(lower) > _LONGEST:
        return
    groups = list(_FIGURES.finditer(lower))
    # What the digits must be is asked first: it costs less than to look for the words.
    if any(len(row.digits) in _LENGTHS for row in search.rows) and _BACKWARDS.are_in(search):
        yield from _backwards(search)
    if ("=" in lower or _EXCHANGE.are_in(search)) and _BESIDE_A_DIGIT.search(lower):
        yield from _with_placeholders(search)
    if len(groups) > 1:
        yield from _in_parts(search)
        if _SAID_BETWEEN.search(lower, groups[0].end(), groups[-1].start()):
            yield from _in_order(search, groups)
            if len(groups) > 2:
                yield from _with_noise(search)
                yield from _with_a_word_between(search)
                yield from _with_words_between(search)


_SAID_BETWEEN = re.compile(r"[^\W\d_]|[$€£¥₹₽+]")


_BESIDE_A_DIGIT = re.compile(
    r"\d[ -]?[^\W\d_]|[^\W\d_][ -]?\d|\d\W?[?*#£€$_\u2022\u25cf\u2600-\u27bf\U0001f300-\U0001faff]"
    r"|[?*#£€$_\u2022\u25cf\u2600-\u27bf\U0001f300-\U0001faff]\W?\d"
)
_LONGEST: Final = 400
"""Code points: who writes more than that gives no riddles, and each rule here looks at all of them."""


def _backwards(search: Search) -> Iterator[Candidate]:
    for row in search.rows:
        if len(row.digits) not in _LENGTHS:
            continue
        search.spend()
        turned = row.digits[::-1]
        readings = [found for region in search.regions if (found := read_number(turned, region))]
        if readings or not search.regions:
            value = readings[0].value if readings else turned
            yield solved((row.start, row.end), value, 0.85, "to be read backwards")


def _with_placeholders(search: Search) -> Iterator[Candidate]:
    for match in _WITH_PLACEHOLDERS.finditer(search.lower):
        signs = sum(character.isdecimal() or character == match[1] for character in match[0])
        digits = sum(map(str.isdecimal, match[0]))
        if signs in _LENGTHS and digits >= _LEAST_BESIDE_SIGNS and _is_explained(search.lower, match):
            search.spend()
            yield solved(
                match.span(),
                match[0].strip(),
                0.85,
                "a sign in the place of a digit",
            )


def _is_explained(lower: str, match: re.Match[str]) -> bool:
    """Whether the sign in the place of digits is named outside of the number, or goes by a name."""
    sign, rest = match[1], f"{lower[: match.start()]} {lower[match.end() :]}"
    if not sign or not sign.isalpha():
        # A picture is named by what it shows.
        is_picture = bool(sign) and ord(sign) >= _FIRST_PICTURE
        return not sign or is_picture or sign in rest or _SIGN_NAME.search(rest) is not None
    said = (
        r"\s?(?:=|(?:is|are|means|stands|est|ist|es|e|to|это)\b)"
        if sign in _WORDS_THEMSELVES
        else r"(?![^\W_])"
    )
    return re.search(rf"(?<![^\W_]){sign}(?:'?s)?{said}", rest) is not None


_FIRST_PICTURE: Final = 0x2600
_LEAST_BESIDE_SIGNS: Final = 4
_WORDS_THEMSELVES: Final = frozenset("aieouysавиоуя")


_SIGN_NAME = re.compile(
    r"\b(?:stars?|asterisks?|asteris\w*|sternchen|etoiles?|estrell\w*|estrel\w*|stell\w*|sterretjes?|gwiazdk\w*|yildiz\w*"
    r"|hash\w*|symbols?|signs?|question\smarks?|blanks?|gaps?|dots?|dashes|interrog\w*|domanda|fragezeichen|pytajnik\w*|vraagteken\w*|pounds?|dollars?|euros?|it|them|one)\b|звезд|निशान|星|记号|記号"
)


def _with_a_word_between(search: Search) -> Iterator[Candidate]:
    """The same word, which says nothing, between all parts: "864 banana 555 banana 0116"."""
    for match in _SAME_WORD.finditer(search.lower):
        digits = "".join(_FIGURES.findall(match[0]))
        if len(digits) in _LENGTHS and match[1] not in _BETWEEN_NUMBERS:
            search.spend()
            yield solved(match.span(), digits, 0.8, "the same word between its parts")


def _with_noise(search: Search) -> Iterator[Candidate]:
    """The same word or any single letter glued between the digits: "503pizza555pizza0166", "6a4b8c1d…"."""
    for pattern in (_GLUED_WORD, _GLUED_LETTERS):
        for match in pattern.finditer(search.lower):
            digits = "".join(_FIGURES.findall(match[0]))
            if len(digits) in _LENGTHS and any(
                (reading := read_number(digits, region)) and reading.valid for region in search.regions
            ):
                search.spend()
                yield solved(
                    match.span(),
                    digits,
                    0.75,
                    "letters glued between its digits",
                )


_GLUED_WORD = re.compile(r"(?<!\w)\d{1,5}([^\W\d_]{2,15})\d{1,5}(?:\1\d{1,5}){1,12}(?!\w)")
_GLUED_LETTERS = re.compile(r"(?<!\w)\d(?:[a-z]\d){7,12}(?!\w)")


def _with_words_between(search: Search) -> Iterator[Candidate]:
    """Any word between single digits, if they are a number of a region: "4 apples 1 pear 5 plums …"."""
    for match in _WORDS_BETWEEN.finditer(search.lower):
        digits = "".join(_FIGURES.findall(match[0]))
        if len(digits) in _LENGTHS and any(
            (reading := read_number(digits, region)) and reading.valid for region in search.regions
        ):
            search.spend()
            yield solved(match.span(), digits, 0.7, "a word after each of its digits")


_WORDS_BETWEEN = re.compile(
    r"(?<!\w)\d{1,3}(?:[\s,.*~-]{1,3}[^\W\d_]{2,12}[\s,.*~-]{1,3}\d{1,3}){4,12}(?!\w)"
)
_SAME_WORD = re.compile(
    r"(?<![\w.,])\d{1,5}[\s,.*~-]{1,3}([^\W\d_]{2,15})[\s,.*~-]{1,3}\d{1,5}(?:[\s,.*~-]{1,3}\1[\s,.*~-]{1,3}\d{1,5}){1,12}(?!\w)"
)
_BETWEEN_NUMBERS: Final = frozenset(
    """by and or to of at per cm mm kg each for in on the then x mal und oder bis von et ou de a y o
    e en tot i lub do na и или до по ve veya aur ya तक और inch inches pcs size stuck times
    minus plus""".split()
)


def _in_parts(search: Search) -> Iterator[Candidate]:
    parts = [row for row in search.rows if len(row.digits) > 1]
    if len(parts) < 2 or sum(len(row.digits) for row in parts) not in _LENGTHS:
        return
    if _DECIMALS.search(search.lower, parts[0].start, parts[-1].end):
        return
    together = _PUT_TOGETHER.are_in(search)
    if not together and not (_PARTS.are_in(search) and len(_PARTS.findall(search.lower)) > 1):
        return
    around = search.around(parts[0].start, parts[-1].end)
    if any(search.around(part.start, part.end).name_another_number for part in parts) and not together:
        return
    cue = together or around.speak_of_phones
    if not (cue or ORDER_WORDS.isdisjoint(search.tokens)):
        return
    if cue or _is_begun_and_ended(search.lower, parts):
        search.spend()
        digits = "".join(row.digits for row in parts)
        yield solved((parts[0].start, parts[-1].end), digits, 0.7, "parts of a number")


_DECIMALS = re.compile(r"(?<![\d.,])\d+[.,]\d{1,2}(?![\d.-]|,\d)")


def _is_begun_and_ended(lower: str, parts: list[Row]) -> bool:
    """Whether the words between the parts say where each belongs."""
    between = lower[: parts[0].start] + lower[parts[0].end : parts[-1].start] + lower[parts[-1].end :]
    # "The first 25 cost 300, the last 30 cost 400": more numbers than words for parts.
    return len(set(_PARTS.findall(between))) >= len(parts)


def _in_order(search: Search, groups: Sequence[re.Match[str]]) -> Iterator[Candidate]:
    """Groups that words put in order, or with currencies between, if they are a number in use."""
    if not search.regions:
        return
    lower = search.lower
    digits = "".join([group[0] for group in groups])
    if len(digits) not in _LENGTHS or len(groups) > _MOST_GROUPS:
        return
    gaps = [lower[one.end() : other.start()] for one, other in pairwise(groups)]
    if max(map(len, gaps)) > _WIDEST or not (
        _is_money(gaps, digits) or _is_ordered(lower, groups[0].start(), gaps)
    ):
        return
    search.spend()
    around = search.around(groups[0].start(), groups[-1].end())
    if around.count_something and not around.count_money:
        return
    readings = [found for region in search.regions if (found := read_number(digits, region)) and found.valid]
    if readings:
        yield solved(
            (groups[0].start(), groups[-1].end()),
            readings[0].value,
            0.75,
            "groups in the order that is said",
        )


def _is_money(gaps: list[str], digits: str) -> bool:
    return all(map(_CURRENCY.fullmatch, gaps)) and not digits.endswith("000000")


def _is_ordered(lower: str, start: int, gaps: list[str]) -> bool:
    before = lower[max(0, start - _WIDEST) : start]
    said = sum(_SEQUENCE.search(gap) is not None for gap in gaps)
    if said == len(gaps):
        # "10 and then 20" is no number: at its beginning or end something says what it is.
        return len(gaps) > 1 and (_STARTS.search(before + gaps[0]) or _ENDS.search(gaps[-1])) is not None
    joined = sum(_JOINED.search(gap) is not None for gap in gaps)
    return joined == len(gaps) > 1 and _PUT_TOGETHER.search(lower) is not None


_MOST_GROUPS: Final = 8
_WIDEST: Final = 24
_CURRENCY = re.compile(r"\s?(?:[$€£¥₹₽元円]|euros?|dollars?|руб)\s?")
_JOINED = re.compile(r"^\s?(?:plus|and|y|e|et|und|en|i|и|ve|arti|و|और|\+)\s?$")
_STARTS = re.compile(
    r"\b(?:first|starts?|begins?|empieza|primero|comeca|primeiro|commence|d'abord|erst|zuerst|beginnt|comincia|inizia|prima"
    r"|begint|eerst|najpierw|zaczyna|начало|сначала|начинается|once|baslar)\b|前三|开头|最初|اولا|पहले"
)
_ENDS = re.compile(
    r"\b(?:ends?|finally|lastly|finish\w{0,3}|acaba|termina|al final|por fim|enfin|finit|schluss|zuletzt"
    r"|endet|finisce|infine|eindigt|koniec|konczy|конец|конце|заканчивается"
    r"|en son|biter)\b|最后|後四|后四|さいごに|最後|اخيرا|अंत"
)
_SEQUENCE = re.compile(
    rf"{_STARTS.pattern}|{_ENDS.pattern}|\b(?:then|next|middle|followed|luego|despues|sigue|medio|depois|puis|ensuite|dann"
    r"|poi|dan|daarna|potem|nastepnie|потом|затем|середина|далее|sonra|phir)\b|中间|后面|接着|のあとに|次に|ثم|फिर"
)
