"""Handles whose signs are said in Arabic, Hindi, Chinese or Japanese: "mori点cups", "abu شرطة 77"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.digits.glued_native import native_members
from txmessaging.detection.digits.ideographs import of_ideographs
from txmessaging.detection.reading.folding import fold
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.words.number_words import NUMBER_WORDS
from txmessaging.detection.words.ordinary import ORDINARY

# What is said for each sign, collected by hand. Those that are other words too ("point", "circle", "police",
# "mouse") count only where a network is named; they stand behind "|".
_SAID: Final = {
    "_": """
        アンダーバー, アンダースコア, アンダーライン, アンダバー, アンダー, あんだーばー, あんだーすこあ,
        あんだば, あんだー,
        アンスコ, 下線, したせん, 下バー, 下棒, 下の棒, 下划线, 下劃線, 下横线, 下橫線, 下底线, 底线, 底線,
        底横线, 底槓, 底杠,
        杠底, 下槓, 下杠,
        شرطة سفلية, شرطه سفليه, شرطة تحتية, شرطه تحتيه, شرطة تحت, شرطه تحت, شرطة واطية, تيري د لتحت,
        تيري لتحت,
        تيري تحت, تيري ديال تحت, اندرسكور, اندر سكور, اندر اسكور, انديرسكور, انداسكور,
        अंडरस्कोर, अंडर स्कोर, अण्डरस्कोर, अन्डरस्कोर, नीचे वाली डंडी, नीचे की लाइन
    """,
    ".": """
        ドット, どっと, ピリオド, ぴりおど, 小数点, دوت, نقطة, نقطه, डॉट, डाट, डोट
        | 点, 點, てん, テン, まる, マル, ぽち, ポチ, 中黒, 句点, بوان, ضوت, बिंदु, बिन्दु
    """,
    "-": """
        ハイフン, はいふん, 减号, 減號, 横杠, 橫槓, 中划线, हाइफन, हाइफ़न, हायफन, डैश
        | ダッシュ, 横棒, 杠, 槓, 横线, 橫線, 短横, شرطة, شرطه, تيري, داش, ناقص, مطة
    """,
    "@": """
        アットマーク, あっとまーく, 艾特, آت, أت, إت, एट द रेट, ऐट द रेट, एट, ऐट, اروباز, أروباز
        | アット, あっと, 小老鼠, 圈a, ات
    """,
}


def _read() -> tuple[dict[str, str], frozenset[str]]:
    signs: dict[str, str] = {}
    weak: set[str] = set()
    for sign, text in _SAID.items():
        for at, part in enumerate(text.split("|")):
            for written in part.split(","):
                word = fold(written.strip()).lower
                signs[word] = sign
                if at:
                    weak.add(word)
    return signs, frozenset(weak)


_SIGNS, _WEAK = _read()
_ARABIC: Final = "\u0620-\u064a\u0671-\u06d3"
_DEVANAGARI: Final = "\u0900-\u097f"
_CJK: Final = "\u3041-\u30fa\u3400-\u9fff-"


def _alternatives(script: str) -> str:
    words = [word for word in _SIGNS if re.match(f"[{script}]", word)]
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _pattern() -> re.Pattern[str]:
    """The signs, and what may stand between them; words of Arabic and Hindi are not cut."""
    whole = "|".join(
        f"(?<![{script}])(?:{_alternatives(script)})(?![{script}])" for script in (_ARABIC, _DEVANAGARI)
    )
    cut = _alternatives(_CJK)
    return re.compile(
        rf"(?P<sign>{whole}|{cut})"
        r"|(?P<latin>[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9_])?)"
        rf"|(?P<word>[{_ARABIC}]+|[{_DEVANAGARI}]+|[{_CJK}]+?(?={cut}|[^{_CJK}]|\Z))"
    )


_ELEMENT = _pattern()
_ANY = re.compile("|".join(map(re.escape, _SIGNS)))
_UNDERSCORED = re.compile("|".join(re.escape(word) for word, sign in _SIGNS.items() if sign == "_"))
_GAP = re.compile(r"[\s()\[\]\u300c\u300d\"'.,]{0,3}")
_LEAST_LETTERS: Final = 4
_MOST: Final = 40
_NEAR: Final = 60
_LONGEST_NUMBER: Final = 40


@frozen
class _Element:
    """A sign, or a piece of the name between signs.

    Attributes:
        start: Where it begins.
        end: One past its end.
        written: How it is written.
        sign: The sign it stands for; empty for a piece.
        latin: Whether it is a piece in Latin letters or figures.
        value: What it gives to the handle.
    """

    start: int
    end: int
    written: str
    sign: str
    latin: bool
    value: str


def native_signs(scene: Scene) -> Iterator[Candidate]:
    """Yield the handles between words for signs, in scripts other than Latin.

    Args:
        scene: A message and the networks named in it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = scene.search.lower
    # Without the name of a network only underscores tell.
    signs = list((_ANY if scene.named else _UNDERSCORED).finditer(lower))
    if not signs:
        return
    first, last = max(0, signs[0].start() - _NEAR), signs[-1].end() + _NEAR
    group: list[_Element] = []
    for element in _elements(lower, first, last):
        if group and not _goes_on(lower, group, element):
            yield from _judged(scene, group)
            group = []
        group.append(element)
    yield from _judged(scene, group)


def _elements(lower: str, first: int, last: int) -> Iterator[_Element]:
    for match in _ELEMENT.finditer(lower, first, last):
        kind, written = match.lastgroup, match[0]
        sign = _SIGNS[written] if kind == "sign" else ""
        value = sign or (written if kind == "latin" else _number(written))
        yield _Element(match.start(), match.end(), written, sign, kind == "latin", value)


def _number(word: str) -> str:
    """The digits that a word says, if it says nothing else."""
    if len(word) > _LONGEST_NUMBER:
        return ""
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    members = native_members(word)
    if members:
        return "".join(member.digits for member in members)
    word = word.replace("-", "")  # a long vowel
    parts = list(of_ideographs(word, 0))
    if len(parts) != 1 or len(word) == 1:
        return ""
    start, end, members = parts[0]
    return "".join(member.digits for member in members) if (start, end) == (0, len(word)) else ""


def _goes_on(lower: str, group: Sequence[_Element], element: _Element) -> bool:
    """Whether an element belongs to those before it: a sign is between, or single letters stand apart."""
    last = group[-1]
    if len(group) >= _MOST or _GAP.fullmatch(lower, last.end, element.start) is None:
        return False
    if element.sign == "@" or _is_sentence(element) or _is_sentence(last):
        return False
    if element.sign or last.sign:
        return True
    if (element.value and not element.latin) or (last.value and not last.latin):
        return True  # a number in words among pieces
    return last.latin and element.latin and len(last.written) == len(element.written) == 1


def _is_sentence(element: _Element) -> bool:
    """Whether it is words of Chinese or Japanese, which are not kept apart: none is a piece."""
    return not (element.sign or element.value) and ord(element.written[0]) >= _FIRST_CJK


_FIRST_CJK: Final = 0x3000


def _judged(scene: Scene, group: Sequence[_Element]) -> Iterator[Candidate]:
    group = _trimmed(group)
    signs = [each for each in group if each.sign]
    pieces = [each for each in group if not each.sign]
    if not pieces or not signs:
        return
    name = "".join(each.value or each.written for each in group)
    if sum(map(str.isalpha, name)) < _LEAST_LETTERS or name.strip("@") in ORDINARY:
        return
    if not any(each.latin for each in pieces) and len(signs) < 2:
        return
    # "20点 line": figures first are those of a time or a price.
    if pieces[0].value.isdecimal() and all(each.written in _WEAK for each in signs if each.sign != "@"):
        return
    start, end = group[0].start, group[-1].end
    mention = scene.near(start, end)
    if mention and not mention.sure and mention.end - mention.start == 1:
        mention = None
    confidence = _confidence(group, named=mention is not None)
    if confidence:
        yield scene.finding(
            (start, end),
            confidence,
            mention,
            "social.native",
            ("signs spelled in words",),
            handle=name,
            disguised=True,
        )


def _trimmed(group: Sequence[_Element]) -> Sequence[_Element]:
    """The group from its first piece or at sign to its last piece.

    A word of the language at either end is a piece only beside an underscore.
    """
    first, last = 0, len(group)
    while (
        first < last and not _may_end(group[first], group[first + 1 : first + 2]) and group[first].sign != "@"
    ):
        first += 1
    while last > first and not _may_end(group[last - 1], group[max(first, last - 2) : last - 1]):
        last -= 1
    return group[first:last]


def _may_end(element: _Element, beside: Sequence[_Element]) -> bool:
    return not element.sign and (bool(element.value) or any(each.sign == "_" for each in beside))


def _confidence(group: Sequence[_Element], *, named: bool) -> float:
    begins = group[0].sign == "@"
    inner = [each for each in group[begins:] if each.sign]
    strong = any(each.written not in _WEAK for each in group if each.sign)
    if named:
        if not inner:
            return 0.75 if len(group[1].written) > 2 else 0.0
        return 0.85 if strong or len(inner) > 1 else 0.75
    if any(each.sign == "_" for each in inner):
        return 0.68
    return 0.0
