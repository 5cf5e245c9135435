"""Words that are made of figures, number words and letters: "one3", "fouronefive", "zer0", "fiiive"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from txmessaging.detection.digits.member import Member
from txmessaging.detection.digits.one_language import in_one_language, made_of, pattern_of
from txmessaging.detection.digits.unit_first import unit_first
from txmessaging.detection.words.number_words import NUMBER_WORDS, REPEATS, SAID, SPELLED_ANYHOW

_LETTERS: Final = {"o": "0", "q": "0", "i": "1", "l": "1", "z": "2", "e": "3", "s": "5", "b": "8", "g": "9"}
# Figures in the place of letters: "zer0", "s3v3n".
_UNLEET: Final = str.maketrans("01345789@$", "oieastbgas")
_REPEATED = re.compile(r"(.)\1+")
_SINGLE: Final = sorted((word for word in NUMBER_WORDS if " " not in word), key=len, reverse=True)
_SHORT_WORDS: Final = ("un", "oh", "uc", "ek")
# "triplefive", "double7", as they are glued to others.
_REPEATED_DIGITS: Final = {
    repeat + form: str(digit) * REPEATS[repeat]
    for repeat in ("double", "triple", "treble", "doble", "triplo")
    for digit, forms in enumerate(
        "0 zero oh o cero,1 one uno,2 two dos,3 three tres,4 four cuatro,5 five cinco,6 six seis,"
        "7 seven siete,8 eight ocho,9 nine nueve".split(",")
    )
    for form in forms.split()
}
_BEGINNINGS: Final = frozenset(word[:3] for word in (*_SINGLE, *REPEATS) if len(word) > 2)
# A letter left out of an English word, where that leaves no other word.
_MISSPELT: Final = {
    word: NUMBER_WORDS[spelled]
    for spelled, words in {
        "zero": "zro zer zeo",
        "three": "thre tree hree thee",
        "four": "foor fuor",
        "five": "fve fiv flve",
        "six": "sx siz slx",
        "seven": "sevn seve sven",
        "eight": "eigt eght ight elght",
        "nine": "nin nne nien nlne",
    }.items()
    for word in words.split()
}
# A digit in the place of a letter of its own word: "fi5e", "se7en".
_OWN_DIGIT: Final = {
    word[:at] + NUMBER_WORDS[word] + word[at + 1 :]: NUMBER_WORDS[word]
    for word in "zero one two three four five six seven eight nine".split()
    for at in range(len(word))
}
_SQUEEZED: Final = {
    _REPEATED.sub(r"\1", word): word for word in _SINGLE if len(word) > 2 and word not in SPELLED_ANYHOW
}
_MOST_LETTERS: Final = 4
_GLUED_CUE = re.compile(
    r"(?:tel|tlf|ph|phone|mob|cell|call|text|sms|fon|wa|whatsapp|viber|number|plus)(\d{3,15})"
)
# The letter is none of its digits: "B60144829". "O7700…" is one.
_CODE = re.compile(r"[bgesqz](\d{6,15})|(\d{6,15})[bgesqz]")
_LEAST_GLUED: Final = 6
_CLEAR_LETTERS: Final = frozenset("oilszgbq")
_THRICE = re.compile(r"(.)\1\1")
_LONG: Final = 14
_MOST_MIXED: Final = 6


@lru_cache(maxsize=1024)
def members_of(token: str) -> tuple[Member, ...]:
    """What a word reads as, its places counted from its own beginning; the words of chats return."""
    if glued := _GLUED_CUE.fullmatch(token):
        return (Member(glued[1], glued.start(1), len(token), "figure"),)
    if code := _CODE.fullmatch(token):
        group = code.lastindex or 1
        return (Member(code[group], code.start(group), code.end(group), "figure"),)
    if whole := _whole(token):
        return (Member(whole, 0, len(token), "word"),)
    if not any(map(str.isdecimal, token)):
        if len(token) <= _MOST_LETTERS and _CLEAR_LETTERS.issuperset(token):
            digits = "".join([_LETTERS[letter] for letter in token])
            return (Member(digits, 0, len(token), "letter", weak=True),)
        if len(token) < _LEAST_GLUED or not (token[:3] in _BEGINNINGS or token[:2] == "oh"):
            return ()
    return _unit_first(token) or _parts_of(token) or _clear_parts(token) or in_one_language(token)


def _unit_first(token: str) -> tuple[Member, ...]:
    number = unit_first(token)
    return (Member(number, 0, len(token), "word"),) if number else ()


@cache
def _part_pattern() -> re.Pattern[str]:
    """What glued words are made of; made when the first is met, since it takes a while."""
    return re.compile(
        "|".join(
            (
                r"\d+",
                *sorted(_REPEATED_DIGITS, key=len, reverse=True),
                *(re.escape(word) for word in _SINGLE if len(word) > 2),
                *_SHORT_WORDS,
                f"[{''.join(_LETTERS)}]",
            )
        )
    )


def _parts_of(token: str) -> tuple[Member, ...]:
    """The figures, number words and letters that a word is made of; none if something else is in it."""
    members: list[Member] = []
    end = count = 0
    for match in _part_pattern().finditer(token):
        if match.start() != end:
            return ()
        end = match.end()
        part = match[0]
        how = "figure" if part.isdecimal() else "letter" if len(part) == 1 else "word"
        if how == "figure":
            digits = part
        else:
            digits = _LETTERS[part] if how == "letter" else NUMBER_WORDS.get(part) or _REPEATED_DIGITS[part]
        count += (how == "word") + (part in _REPEATED_DIGITS)
        if members and how == "word" and (sum_ := _together(members[-1], digits)):
            members[-1] = Member(sum_, members[-1].start, end, how)
        else:
            members.append(Member(digits, match.start(), end, how))
    # "pieces" is not the Polish "piec" and two letters.
    is_said = any(member.how == "figure" for member in members) or count > 1
    is_whole = end == len(token) and is_said
    return tuple(members) if is_whole else ()


# Read alone, where the longest words do not fit: "twoone" is no "twoo" and "ne".
_CLEAR: Final = {
    **{word: NUMBER_WORDS[word] for word in "zero oh one two three four five six seven eight nine".split()},
    **_REPEATED_DIGITS,
}
_CLEAR_PART = pattern_of(_CLEAR)
_LEAST_CLEAR: Final = 3


def _clear_parts(token: str) -> tuple[Member, ...]:
    """The figures and plain English number words that a word is made of, if there are several."""
    members = made_of(token, _CLEAR_PART, _CLEAR)
    return members if len(members) >= _LEAST_CLEAR else ()


def _together(before: Member, digits: str) -> str:
    """What two glued words say together: five hundred and forty, forty and two; empty if nothing."""
    if before.how != "word" or len(digits) >= len(before.digits) or digits[0] == "0":
        return ""
    zeros = before.digits[-len(digits) :].strip("0") == ""
    return str(int(before.digits) + int(digits)) if zeros and before.digits not in {"10", "20"} else ""


def _whole(token: str) -> str:
    """The digits of a number word that is written with figures in it or drawn out: "zer0", "fiiive"."""
    if len(token) < 3:
        return ""
    read = token.translate(_UNLEET)
    figures = sum(map(str.isdecimal, token))
    # "53i" is rather 531 than "sei".
    if read != token and figures * 2 <= len(token) and read in NUMBER_WORDS:
        return NUMBER_WORDS[read]
    if token in _OWN_DIGIT:
        return _OWN_DIGIT[token]
    if token in _MISSPELT:
        return _MISSPELT[token]
    squeezed = _SQUEEZED.get(_REPEATED.sub(r"\1", token))
    return NUMBER_WORDS[squeezed] if squeezed and squeezed != token else ""


def is_odd(word: str) -> bool:
    """Whether a word may be glued of number words, drawn out, or written with figures.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> is_odd("onetwo"), is_odd("5ive"), is_odd("five")
        (True, True, False)
    """
    if word[0].isdecimal() or word[-1].isdecimal():
        return not word.isdecimal()
    if len(word) <= _MOST_MIXED and not word.isalpha():
        return any(map(str.isdecimal, word)) and bool(members_of(word))  # "oi4b"
    return (
        len(word) > 2
        and word[:3] in _BEGINNINGS
        and word not in SAID
        and (len(word) >= _LEAST_GLUED or _THRICE.search(word) is not None)
    )


def is_glued(word: str) -> bool:
    """Whether a word is so long that it may be a whole number glued of number words.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> is_glued("fouronefivefive"), is_glued("five")
        (True, False)
    """
    return len(word) >= _LONG and (word[:3] in _BEGINNINGS or word[:2] == "oh")
