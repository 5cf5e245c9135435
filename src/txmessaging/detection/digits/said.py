"""What the words of a text are to a row of digits: figures, and number words with what is said with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from txmessaging.detection.digits.by_ear import by_ear, says_enough
from txmessaging.detection.digits.glued import members_of
from txmessaging.detection.digits.glued_native import native_members
from txmessaging.detection.digits.ideographs import has_ideographs, of_ideographs
from txmessaging.detection.digits.member import Member, Part
from txmessaging.detection.digits.misspelt import JUMBLED, nearly
from txmessaging.detection.digits.several import PAIRS, paired, repeated, several
from txmessaging.detection.phone.surroundings import Token
from txmessaging.detection.topics import Topic, union_of
from txmessaging.detection.words.number_words import (
    AND_SPELLED,
    NUMBER_WORDS,
    PHRASE_PAIRS,
    PHRASE_STARTS,
    REPEATS,
    WEAK,
)

FILLERS: Final = frozenset(
    """and then next after followed finally lastly by dash hyphen minus space point dot slash stroke
    comma plus also y luego despues guion espacio e depois traco espaco et puis ensuite enfin tiret
    espace und dann zuletzt strich bindestrich poi infine trattino spazio en dan streepje potem
    nastepnie kreska и потом затем далее тире пробел sonra ardindan tire aur phir और फिर
    danach anschliessend wieder nochmal nochmals daarna daarop vervolgens weer tenslotte dalej pozniej znowu
    znow oraz nastepne дальше снова опять""".split()
)
_WITHIN_PHRASE = re.compile(r"[ '-]{1,2}")
_ALPHABETIC = re.compile("[a-z\u0400-\u04ff]")
_FEW: Final = frozenset("2345")
_HUNDRED: Final = frozenset("hundred yuz honderd hundert cent cento सौ sau ميه مية مئة".split())
_AFTERWARDS: Final = {"twice": 2, "thrice": 3}
_LEADING: Final = frozenset({"yuz", "honderd", *REPEATS, *PAIRS})
_HUNDREDS_DIGITS: Final = 3
_AND: Final = "و"
_WITH_AND: Final = 3
"""Words of a compound whose parts an "and" joins."""
_LONGEST_GLUED: Final = 120


def parts_of(lower: str, tokens: Sequence[Token], topics: Sequence[int]) -> Iterator[Part]:
    """Yield what each word is to a row; most are nothing.

    Args:
        lower: The folded text in lower case.
        tokens: Its words.
        topics: Those of its words.

    Example:
        >>> [members[0].digits for _, _, members in parts_of("five", [("five", 0, 4)], [Topic.DIGITS])]
        ['5']
    """
    at = 0
    may_be_misspelt = union_of(topics) & MISSPELT
    for place, topic in enumerate(topics):
        if place < at or not topic & Topic.DIGITS:
            if may_be_misspelt and place >= at and (part := _misspelt(tokens, topics, place)):
                yield part
            continue
        token, start, end = tokens[place]
        at = place + 1
        if token.isdecimal():
            at, part = _in_figures(tokens, at)
        elif token in PHRASE_STARTS:
            at, part = _said(lower, tokens, at)
        elif token[0] == _AND and (digits := NUMBER_WORDS.get(token[1:], "")):
            part = (start, end, (Member(digits, start, end, "word"),))
        elif token in _LEADING and at < len(tokens):
            at, part = _led(lower, tokens, at)
        elif token in FILLERS:
            part = (start, end, ())
        else:
            part = None
            yield from _decoded(token, start)
        if part:
            yield part


def says_something(word: str) -> bool:
    """Whether a word is a part of a row of digits, or may stand between two.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> says_something("zer0"), says_something("lamp")
        (True, False)
    """
    if word.isdecimal() or word in PHRASE_STARTS or word in _LEADING or word in FILLERS:
        return True
    if word[0] == _AND:
        return word[1:] in NUMBER_WORDS
    if word.isascii() or _ALPHABETIC.match(word):
        return len(word) <= _LONGEST_GLUED and bool(members_of(word))
    return has_ideographs(word) or bool(native_members(word))


def says_digits(word: str) -> bool:
    """Whether a word is a part of a row of digits, and not only one that may stand between two.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> says_digits("two"), says_digits("and")
        (True, False)
    """
    is_more = word.isdecimal() or word in PHRASE_STARTS or word in _LEADING or word[0] == _AND
    return says_something(word) and (is_more or word not in FILLERS)


def _decoded(token: str, start: int) -> Iterator[Part]:
    """Yield what a word with figures, glued number words or ideographs in it reads as."""
    if not token.isascii() and _ALPHABETIC.match(token) is None:
        if members := native_members(token):
            yield _moved(members, token, start)
        else:
            yield from of_ideographs(token, start)
    elif len(token) <= _LONGEST_GLUED and (members := members_of(token)):
        yield _moved(members, token, start)


def _moved(members: Sequence[Member], token: str, start: int) -> Part:
    """What the members of a word are to the text that it stands in."""
    moved = [
        Member(digits, start + first, start + last, how, weak) for digits, first, last, how, weak in members
    ]
    return start, start + len(token), tuple(moved)


def _said(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, Part | None]:
    """The number that a phrase says, beginning with the word before `at`, and what comes next."""
    token, start, _ = tokens[at - 1]
    following = tokens[at][0] if at < len(tokens) else ""
    if f"{token} {AND_SPELLED.get(following, following)}" in PHRASE_PAIRS or following[:1] == _AND:
        size, digits = _phrase(lower, tokens, at - 1)
    else:
        size, digits = 1, NUMBER_WORDS.get(token, "")
    if digits in _FEW and (found := several(tokens, at + size - 1, start, int(digits))):
        return found
    if not digits:
        return at, None
    at += size - 1
    if len(digits) == 1 and at < len(tokens) and (times := _AFTERWARDS.get(tokens[at][0])):
        end = tokens[at][2]
        return at + 1, (start, end, (Member(digits * times, start, end, "word"),))
    if size == 1 and at + 1 < len(tokens) and (mixed := _with_unit(tokens, at, digits)):
        digits, at = mixed, at + 2
    if len(digits) == 2 and at < len(tokens) and tokens[at][0] == "hundred":  # "seventy-seven hundred"
        digits, at = digits + "00", at + 1
    is_large = at < len(tokens) and (len(digits) > 2 or tokens[at][0] in _HUNDRED)
    if is_large and (larger := _with_hundreds(lower, tokens, at, digits)):
        digits, at = larger
    end = tokens[at - 1][2]
    return at, (start, end, (Member(digits, start, end, "word", size == 1 and token in WEAK),))


def _with_unit(tokens: Sequence[Token], at: int, digits: str) -> str:
    """As in "trinta e 7", "treinta y 7": tens in a word and the unit in figures; empty if it is none."""
    ten = len(digits) == 2 and digits[1] == "0" and digits != "10"
    unit = tokens[at + 1][0] if ten and tokens[at][0] in _TENS_AND else ""
    return digits[0] + unit if len(unit) == 1 and unit.isdecimal() else ""


_TENS_AND: Final = frozenset("e y i et".split())


def _in_figures(tokens: Sequence[Token], at: int) -> tuple[int, Part]:
    """A number in figures, also one such as "4 hundred 15", and what comes next."""
    digits, start, end = tokens[at - 1]
    if len(digits) <= 2 and at < len(tokens) and tokens[at][0] == "hundred":
        return _in_hundreds(tokens, at)
    return at, (start, end, (Member(digits, start, end, "figure"),))


def _in_hundreds(tokens: Sequence[Token], at: int) -> tuple[int, Part]:
    digits, start, end = tokens[at - 1][0], tokens[at - 1][1], tokens[at][2]
    following, at = tokens[at + 1][0] if at + 1 < len(tokens) else "", at + 1
    rest = following if following.isdecimal() else NUMBER_WORDS.get(following, "")
    if 0 < len(rest) < _HUNDREDS_DIGITS:
        digits, end, at = str(int(digits) * 100 + int(rest)), tokens[at][2], at + 1
    else:
        digits += "00"
    return at, (start, end, (Member(digits, start, end, "figure"),))


def _misspelt(tokens: Sequence[Token], topics: Sequence[int], at: int) -> Part | None:
    """What a word one letter away from a number word means, if number words stand beside it."""
    beside = (topics[at - 1] if at else 0) | (topics[at + 1] if at + 1 < len(topics) else 0)
    word, start, end = tokens[at]
    if beside & (Topic.SAID | Topic.JUMBLED) and topics[at] & Topic.JUMBLED:
        return (start, end, (Member(JUMBLED["".join(sorted(word))], start, end, "word"),))
    if topics[at] & Topic.ODD and (digits := by_ear(word)) and _is_among_numbers(tokens, topics, at):
        return (start, end, (Member(digits, start, end, "word"),))
    if beside & Topic.SAID and (digits := nearly(word)):
        return (start, end, (Member(digits, start, end, "word"),))
    return None


MISSPELT: Final = Topic.SAID | Topic.ODD | Topic.JUMBLED
"""A text has one of these words if any of its words may be a misspelt number word."""


def _is_among_numbers(tokens: Sequence[Token], topics: Sequence[int], at: int) -> bool:
    """Whether number words stand beside a word, or others by ear; for a short one on both sides."""
    beside = [
        topics[other] & _NUMBERS != 0 or bool(by_ear(tokens[other][0]))
        for other in (at - 1, at + 1)
        if 0 <= other < len(topics)
    ]
    return any(beside) if says_enough(tokens[at][0]) else len(beside) == 2 and all(beside)


_NUMBERS: Final = Topic.SAID | Topic.WEAK | Topic.DIGITS


def _with_hundreds(lower: str, tokens: Sequence[Token], at: int, digits: str) -> tuple[str, int] | None:
    """A number with the hundreds before it ("beş yüz otuz iki", "pięćset dwanaście") and what comes next."""
    word = tokens[at][0]
    if len(digits) == 1 and word in _HUNDRED:
        digits, at = digits + "00", at + 1
        if word == "hundred" or at >= len(tokens):
            return digits, at
    if len(digits) != _HUNDREDS_DIGITS or not digits.endswith("00"):
        return None
    if tokens[at][0][:1] == _AND:
        size, rest = _after_and(tokens, at)
    else:
        size, rest = _below_hundred(lower, tokens, at)
    if rest and len(rest) < _HUNDREDS_DIGITS and rest[0] != "0":
        return str(int(digits) + int(rest)), at + size
    return digits, at


def _below_hundred(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """What follows the hundreds: in words, or behind the Portuguese "e" also in figures ("cento e 18")."""
    joined = tokens[at][0] == "e" and at + 1 < len(tokens)
    word = tokens[at + joined][0]
    if joined and word.isdecimal():
        return 2, word
    size, rest = _phrase(lower, tokens, at + joined) if word in PHRASE_STARTS else (1, "")
    return size + joined, rest


def _after_and(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """What follows the hundreds in Arabic, where the "and" is written onto it: its size and its digits."""
    word = tokens[at][0][1:]
    if at + 1 < len(tokens):
        both = NUMBER_WORDS.get(f"{word} {_apart(tokens[at + 1][0])}") or NUMBER_WORDS.get(
            f"{word} {tokens[at + 1][0]}"
        )
        if both:
            return 2, both
    return 1, NUMBER_WORDS.get(word, "")


def _led(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, Part | None]:
    """What the word before means for what follows: "double five", "yüz yirmi üç", and what comes next."""
    word, start, _ = tokens[at - 1]
    if word in PAIRS:
        return paired(tokens, at)
    if word in REPEATS:
        return repeated(tokens, at, start, REPEATS[word])
    larger = _with_hundreds(lower, tokens, at, "100")
    if larger is None:
        return at, None
    digits, following = larger
    end = tokens[following - 1][2]
    return following, (start, end, (Member(digits, start, end, "word", digits == "100"),))


def _phrase(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """How many tokens the longest number phrase has that begins here, and its digits."""
    for size in range(min(PHRASE_STARTS[tokens[at][0]], len(tokens) - at), 0, -1):
        words = tokens[at : at + size]
        spelled = [_apart(word) for word, _, _ in words]
        if size == _WITH_AND:
            spelled[1] = AND_SPELLED.get(spelled[1], spelled[1])
        digits = NUMBER_WORDS.get(" ".join(spelled))
        joined = all(_WITHIN_PHRASE.fullmatch(lower[one[2] : other[1]]) for one, other in pairwise(words))
        if digits and joined:
            return size, digits
    return 1, ""


def _apart(word: str) -> str:
    """The word with the Arabic "and" that is written onto it apart."""
    is_joined = word[0] == _AND != word and word not in NUMBER_WORDS
    return f"{word[0]} {word[1:]}" if is_joined else word
