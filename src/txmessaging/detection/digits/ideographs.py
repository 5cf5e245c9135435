"""Digits of Chinese and Japanese, where words are not kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.digits.member import Member, Part
from txmessaging.detection.number_words import NUMBER_WORDS

_CJK: Final = dict(
    zip(
        "〇零一二两兩三四五六七八九幺壹贰叁肆伍陆柒捌玖洞拐勾壱貳弐參参叄陸",
        "001222345678911234567890791223336",
        strict=True,
    )
)
_CJK_TIMES = re.compile(f"([二两兩三四])[个個]([{''.join(_CJK)}])")
"""As in "两个七": a digit that is said to come several times."""
_CJK_RUN = re.compile(
    f"(?:{_CJK_TIMES.pattern.replace('(', '(?:', 1).replace('([', '(?:[', 1)}|[{''.join(_CJK)}])+"
)
_KANA: Final = "ぜろ れい いち に さん よん し ご ろく なな しち はち きゅう きゅー く まる の".split()
_KANA_WORD = re.compile("|".join([*sorted(_KANA, key=len, reverse=True), f"[{''.join(_CJK)}]"]))
_KANA_RUN = re.compile(rf"(?:{_KANA_WORD.pattern}){{2,}}")
_HIRAGANA = re.compile("[\u3041-\u30ff]")
_TO_HIRAGANA: Final = {code + 0x60: code for code in range(0x3041, 0x3097)}


def of_ideographs(token: str, start: int) -> Iterator[Part]:
    """Yield the digits in a word of Chinese or Japanese, where words are not kept apart."""
    pattern = _CJK_RUN
    if _HIRAGANA.search(token):
        pattern, token = _KANA_RUN, token.translate(_TO_HIRAGANA)
    for run in pattern.finditer(token):
        said = _CJK_TIMES.sub(lambda many: many[2] * int(_CJK[many[1]]), run[0])
        words = said if pattern is _CJK_RUN else _KANA_WORD.findall(run[0])
        digits = "".join([_CJK.get(word) or NUMBER_WORDS.get(word, "") for word in words])
        first, last = start + run.start(), start + run.end()
        # "一下" is no digit: one alone is a word of the sentence as often.
        yield Part(first, last, (Member(digits, first, last, "word", len(run[0]) == 1),) if digits else ())


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
