"""Digits spelled in words, as people say phone numbers: the words of all languages together.

`standard_numbers` and `colloquial_numbers` hold the words, which become compounds ("forty-two") here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from txmessaging.detection.words.colloquial_numbers import COLLOQUIAL
from txmessaging.detection.words.standard_numbers import WORDS

# What stands between twenty and one: joined or apart, for both are written.
_TEN_FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (" ", ""),
    "es": (" y ", "i", " i "),
    "pt": (" e ", " i "),
    "fr": (" ",),
    "ar french": (" ",),
    "it": ("", " "),
    "pl": (" ",),
    "ru romanised": (" ",),
    "ru": (" ", ""),
    "tr": (" ", ""),
    "han": ("",),
    "ja": ("",),
    "ja romanised": (" ",),
}
_UNIT_FIRST: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("und", " und "),
    "de spoken": ("e", "a", "ne", "und"),
    "nl": ("en", " en "),
    "ar": (" و ",),
    "ar romanised": (" w ",),
}
AND_SPELLED: Final[Mapping[str, str]] = dict.fromkeys(("we", "wi", "wa", "o", "u"), "w")
"""Spellings of the "and" of romanised Arabic, and that with which compounds have it: "sab3a wa 3ishrin"."""

# 11 to 19 are ten and one, and so on.
_FROM_TEN: Final = frozenset({"tr", "han", "ja", "ja romanised"})
_FROM_SIXTY: Final = frozenset({"fr", "ar french"})
_HUNDRED: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (" hundred",),
    "fr": (" cent", " cents"),
    "de": ("hundert", " hundert"),
    "it": ("cento", " cento"),
    "nl": ("honderd", " honderd"),
    "tr": ("yuz", " yuz"),
}
_LAST_DIGIT: Final = 9
_KATAKANA: Final = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_Numbers = dict[int, list[str]]


def _number_words() -> dict[str, str]:
    words: dict[str, str] = {}
    for language in dict.fromkeys((*WORDS, *COLLOQUIAL)):
        forming, others = _read(f"{WORDS.get(language, '')} {COLLOQUIAL.get(language, '')}")
        for numbers in (forming, others):
            for number, names in numbers.items():
                words.update(dict.fromkeys(names, str(number)))
        _add_compounds(words, language, forming)
    for hiragana in f"{WORDS['ja']} {COLLOQUIAL['ja']}".split():
        if hiragana in words:
            words[hiragana.translate(_KATAKANA)] = words[hiragana]
    return words


def _read(text: str) -> tuple[_Numbers, _Numbers]:
    """The words of each number: those that form compounds, and the others."""
    forming: _Numbers = {}
    others: _Numbers = {}
    number, into = 0, forming
    for token in text.split():
        if token.isdecimal():
            number, into = int(token), forming
        elif token == "|":  # noqa: S105 - a mark in the table
            into = others
        else:
            into.setdefault(number, []).append(token.replace("_", " "))
    return forming, others


def _add_compounds(words: dict[str, str], language: str, numbers: _Numbers) -> None:
    # French counts from sixty and from four twenties up to nineteen.
    units = [(name, unit) for unit in range(1, 20) for name in numbers.get(unit, ())]
    for ten in range(10 if language in _FROM_TEN else 20, 100, 10):
        last = ten + (19 if language in _FROM_SIXTY and ten in {60, 80} else 9)
        added = [(name, str(ten + unit)) for name, unit in units if ten + unit <= last]
        for tens in numbers.get(ten, ()):
            for between in _TEN_FIRST.get(language, ()):
                before = tens + between
                words.update({before + name: number for name, number in added})
            for between in _UNIT_FIRST.get(language, ()):
                after = between + tens
                words.update({name + after: number for name, number in added})
    for hundred in _HUNDRED.get(language, ()):
        words.update((name + hundred, str(100 * unit)) for name, unit in units if unit <= _LAST_DIGIT)


@cache
def of_languages(languages: tuple[str, ...]) -> Mapping[str, str]:
    """The words and phrases of some languages, and their digits.

    Args:
        languages: Their codes, as in the table.

    Example:
        >>> of_languages(("fr",))["trente deux"]
        '32'
    """
    words: dict[str, str] = {}
    for language in languages:
        numbers = _read(WORDS[language])
        for names_of in numbers:
            words.update((name, str(number)) for number, names in names_of.items() for name in names)
        _add_compounds(words, language, numbers[0])
    return words


def _phrase_starts() -> dict[str, int]:
    starts = dict.fromkeys([phrase for phrase in NUMBER_WORDS if " " not in phrase], 1)
    for phrase in NUMBER_WORDS:
        if " " in phrase:
            first, length = phrase[: phrase.index(" ")], phrase.count(" ") + 1
            if length > starts.get(first, 0):
                starts[first] = length
    return starts


NUMBER_WORDS: Final[Mapping[str, str]] = _number_words()
"""A word, or a phrase of up to four words with one space between them, and its digits."""

PHRASE_STARTS: Final[Mapping[str, int]] = _phrase_starts()
"""The first word of a phrase, and the most words of a phrase that begins with it."""

PHRASE_PAIRS: Final = frozenset(
    phrase if phrase.count(" ") == 1 else " ".join(phrase.split(" ", 2)[:2])
    for phrase in NUMBER_WORDS
    if " " in phrase
)
"""The first two words of phrases."""

REPEATS: Final[Mapping[str, int]] = {
    word: times
    for times, words in {
        2: "double dubble dbl doble duplo dupla doppel doppelt doppelte zweimal doppio doppia dubbel dubbele"
        " tweemaal podwojny podwojna podwojne dwukrotnie двоинои двоиная двоиное дважды cift cifte"
        " دبل دوبل مرتين डबल डब्बल dabal dabbal dabl dubal dubbal 两个 兩個 ダブル 2x",
        3: "triple treble tripple triplo tripla dreifach dreimal driedubbel drievoudig driemaal potrojny"
        " potrojna potrojne trzykrotnie троинои троиная троиное трижды تربل تريبل ट्रिपल ट्रीपल"
        " tripal trible tripel trippal 三个 三個 トリプル 3x",
        4: "quadruple cuadruple quadruplo viermal viermaal четырежды 四个 四個 4x",
    }.items()
    for word in words.split()
}
"""A word before a digit, and how often the digit is to be read."""

# Where languages differ one meaning was chosen, so that no word is in two numbers: "once" is 11 (es), "sei" 6
# (it), "on" 10 (tr), "tres" 3 (es, pt), "das" 10 (hi), "shi" 4 (ja; 10 in Chinese), "saath" 7 (hi; also 60).
_WEAK: Final = (
    # Disguises and digits of English, and words of other languages that are English ones.
    "to too for fore won ate tree free oh o nil tu fo fur fi nein nickel zip nada fiver",
    "ait once on due do go char teen tin tis tees bees cent null sept",
    # Articles, and what else is common in Romance texts: "très", "dos" (pt), "sei", "meia", "neuf", "che".
    "un una uno une um uma tres dos sei meia neuf nul che si rei",
    # German, Dutch, Polish, Turkish: articles, "jeden" (de), "sto" (it), "otto" (a shop), "alti", "yedi".
    "ein eine een jeden jedna jedno sto otto bir alti yedi das dus er ni",
    # Romanised Hindi, Arabic, Chinese and Japanese; "saat" is an hour in Turkish.
    "ek saat saath aat ath chay terah arba saba ba wu yi san shi ku ju yon nana",
    "odin sem tri nol",
    "ses sess foif fief fier soss oas zah zeh tein ocht dree veer siewe zeru zerem osim",
    "двушка двушку трешка трешку",
    "2x 3x 4x",
    "دو وي سات سيت ديس دوز سيز فان فانت زوج تمن",
    "اون آن نيف नव तिन doh thin bis pach panc nou naw きゅ キュ お オ すり スリ ふぉ フォ",
    # Spoken forms that are other words elsewhere.
    "vint sis nayn payb siben foof pinc",
    "isa lima apat anim pito walo owe nov ans eis nun achte ene eene sete bs sfr siem funfe",
    "одна одно одного واحد واحدة وحدة واحده وحده ست एक दो वन छ छे",
    "一 十 两 兩 么 陆 陸 参 參 洞 拐 勾 ○ に し ご く よ さん いち なな まる れい ニ シ ゴ ク ヨ サン",
)
WEAK: Final[frozenset[str]] = frozenset(" ".join(_WEAK).split())
"""Words of numbers that are also common words with another meaning, in any of the languages."""

SPELLED_ANYHOW: Final = WEAK | frozenset(" ".join(COLLOQUIAL.values()).split())
"""Words that are no measure for misspelt ones: common ones, and those with many spellings."""

SAID: Final = (frozenset(PHRASE_STARTS) | frozenset(REPEATS)) - WEAK
"""Words of numbers that are no words of ordinary sentences."""
