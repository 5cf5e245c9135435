"""Digits of Chinese and Japanese, where words are not kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.digits.member import Member, Part

_CJK: Final = dict(
    zip(
        "〇零一二两兩三四五六七八九幺壹贰叁肆伍陆柒捌玖洞拐勾壱貳弐參参叄陸",
        "001222345678911234567890791223336",
        strict=True,
    )
)
_DIGIT: Final = f"[{''.join(_CJK)}]"
_CJK_TIMES = re.compile(f"([二两兩三四])[个個]({_DIGIT})")
"""As in "两个七": a digit that is said to come several times."""
_CJK_TWICE = re.compile(f"[孖雙双疊叠]({_DIGIT})")
"""As in "孖六", which is said in Cantonese for a digit that comes twice."""
_CJK_RUN = re.compile(
    f"(?:[二两兩三四][个個]{_DIGIT}|[孖雙双疊叠]{_DIGIT}|(?:{_DIGIT}|十|廿|卅)[百千]?)"
    f"(?:[二两兩三四][个個]{_DIGIT}|[孖雙双疊叠]{_DIGIT}|{_DIGIT}[百千]?|十|廿|卅)*"
)
# The digits as they are said, in English too. A long vowel is folded to "-", so that what is written with one
# stands at the end of a word.
_KANA: Final = {
    name: digit
    for digit, names in {
        "0": "ぜろ れい まる おう お$",
        "1": "いち わん",
        "2": "に にい (?<=[んおすぶとり])つ$",
        "3": "さん すり",
        "4": "よん し ふぉ",
        "5": "ご ごお ふぁいぶ ふぁいゔ",
        "6": "ろく ろっ しっくす",
        "7": "なな しち せぶん",
        "8": "はち はっ えいと",
        "9": "きゅう きゅ く ないん",
        "十": "じゅう じゅっ じゅ",
        "百": "ひゃく びゃく ぴゃく",
        "2倍": "だぶる",
        "": "の",
    }.items()
    for name in names.split()
}
_KANA_READ: Final = {re.sub(r"\(.*\)|\$", "", name): digit for name, digit in _KANA.items()}
_KANA_WORD = re.compile("|".join([*sorted(_KANA, key=len, reverse=True), _DIGIT]))
_KANA_RUN = re.compile(rf"(?:{_KANA_WORD.pattern}){{2,}}")
_HIRAGANA = re.compile("[\u3041-\u30ff]")
_TO_HIRAGANA: Final = {code + 0x60: code for code in range(0x3041, 0x3097)}
_PLACES: Final = {"千": 1000, "百": 100, "十": 10}
_TENS: Final = str.maketrans({"廿": "2十", "卅": "3十"})


def of_ideographs(token: str, start: int) -> Iterator[Part]:
    """Yield the digits in a word of Chinese or Japanese, where words are not kept apart."""
    is_kana = _HIRAGANA.search(token) is not None
    pattern = _KANA_RUN if is_kana else _CJK_RUN
    if is_kana:
        token = token.translate(_TO_HIRAGANA)
    for run in pattern.finditer(token):
        said = _said_in_kana(run[0]) if is_kana else _said(run[0])
        digits = _in_places(said) if any(map(said.__contains__, _PLACES)) else said
        first, last = start + run.start(), start + run.end()
        # "一下" is no digit: one alone is a word of the sentence as often.
        yield first, last, (Member(digits, first, last, "word", len(run[0]) == 1),) if digits else ()


def _said(run: str) -> str:
    """The digits of a run, and the signs for ten, hundred and thousand."""
    run = _CJK_TIMES.sub(lambda many: many[2] * int(_CJK[many[1]]), run)
    run = _CJK_TWICE.sub(r"\1\1", run)
    return "".join([_CJK.get(sign, sign) for sign in run.translate(_TENS)])


def _said_in_kana(run: str) -> str:
    words = [_CJK.get(word) or _KANA_READ.get(word, "") for word in _KANA_WORD.findall(run)]
    return re.sub(r"2倍(\d?)", r"\1\1", "".join(words))


def _in_places(said: str) -> str:
    """The numbers with tens, hundreds and thousands in them worked out: "4十1" is 41, "1百38" 138."""
    numbers: list[str] = []
    at = 0
    while at < len(said):
        value, least, before = 0, 10_000, at
        while at < len(said):
            digit = said[at] if said[at].isdecimal() else ""
            place = _PLACES.get(said[at + len(digit) : at + len(digit) + 1], 0)
            if not place or place >= least:
                break
            value, least = value + int(digit or 1) * place, place
            at += len(digit) + 1
            # "一百零三": the zero only says that no ten comes.
            at += said[at : at + 1] == "0" and least > 10
        if at < len(said) and said[at].isdecimal() and not (said[at + 1 : at + 2] in _PLACES and value):
            value, at = value + int(said[at]), at + 1
            numbers.append(str(value))
        elif value:
            numbers.append(str(value))
        at += at == before
    return "".join(numbers)


def count_ideographs(lower: str) -> int:
    """How many digits of Chinese and Japanese a text has.

    Args:
        lower: The folded text in lower case.

    Example:
        >>> count_ideographs("零九一二")
        4
    """
    count = sum(map(len, _CJK_RUN.findall(lower)))
    if _HIRAGANA.search(lower):
        count += sum(map(len, _KANA_RUN.findall(lower.translate(_TO_HIRAGANA))))
    return count


def has_ideographs(word: str) -> bool:
    """Whether a word may hold digits of Chinese or Japanese.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> has_ideographs("零九"), has_ideographs("lamp")
        (True, False)
    """
    return _CJK_RUN.search(word) is not None or _HIRAGANA.search(word) is not None
