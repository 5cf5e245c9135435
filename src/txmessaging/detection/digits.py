"""Digits in a text however they are written: rows of figures, number words and letters that stand for digits.

A row is what a reader would read out as one number: its members may stand apart by punctuation, emoji or a
word such as "then". What a row means is not said here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from txmessaging.detection.number_words import NUMBER_WORDS, PHRASE_PAIRS, PHRASE_STARTS, REPEATS, WEAK
from txmessaging.detection.surroundings import Token
from txmessaging.detection.topics import Topic

MOST_MEMBERS: Final = 40
"""Members of one row; a longer one is cut, since no number has so many digits."""

_MANY_MEMBERS: Final = 24
_MOST_FILLERS: Final = 2
"""Words that may stand between two members, as in "and then"."""
# Not money, and not the end of a list.
_GAP = re.compile(r"(?:[^\w$€£¥₹₽;@=%\u2588]|_){0,12}")
_USUAL_GAPS: Final = frozenset({" ", "-", ".", ") ", " (", "/", ")", "("})
_PLAIN_GAP = re.compile(r"[ \t\n().\-/]{0,3}")
_LETTER = re.compile(r"[^\W\d_]")
_WITHIN_PHRASE = re.compile(r"[ '-]{1,2}")

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
_LETTERS: Final = {"o": "0", "q": "0", "i": "1", "l": "1", "z": "2", "e": "3", "s": "5", "b": "8", "g": "9"}
FILLERS: Final = frozenset(
    """and then next after followed finally lastly by dash hyphen minus space point dot slash stroke
    comma plus also y luego despues guion espacio e depois traco espaco et puis ensuite enfin tiret
    espace und dann zuletzt strich bindestrich poi infine trattino spazio en dan streepje potem
    nastepnie kreska и потом затем далее тире пробел sonra ardindan tire aur phir और फिर""".split()
)
# Figures in the place of letters: "zer0", "s3v3n".
_UNLEET: Final = str.maketrans("01345789@$", "oieastbgas")
_REPEATED = re.compile(r"(.)\1+")
_TIMES: Final = frozenset(
    "times veces vezes fois mal maal volte razy raza раз раза kere defa tane baar مرات बार".split()
)
_ARTICLES: Final = frozenset("the die der das el la le les il lo de o a".split())
_KANA: Final = "ぜろ れい いち に さん よん し ご ろく なな しち はち きゅう きゅー く まる の".split()
_KANA_WORD = re.compile("|".join([*sorted(_KANA, key=len, reverse=True), f"[{''.join(_CJK)}]"]))
_KANA_RUN = re.compile(rf"(?:{_KANA_WORD.pattern}){{2,}}")
_HIRAGANA = re.compile("[\u3041-\u30ff]")
_TO_HIRAGANA: Final = {code + 0x60: code for code in range(0x3041, 0x3097)}
_SINGLE: Final = sorted((word for word in NUMBER_WORDS if " " not in word), key=len, reverse=True)
_SHORT_WORDS: Final = ("un", "oh", "uc", "ek")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
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
        "five": "fve fiv",
        "six": "sx siz",
        "seven": "sevn seve sven",
        "eight": "eigt eght ight",
        "nine": "nin nne nien",
    }.items()
    for word in words.split()
}
_DRAWN_OUT: Final = frozenset({"oh", "one"})
_SQUEEZED: Final = {
    _REPEATED.sub(r"\1", word): word for word in _SINGLE if len(word) > 2 and word not in WEAK
}


class Member(NamedTuple):
    """A part of a row.

    Attributes:
        digits: What it reads as.
        start: Its first code point in the folded text.
        end: One past its last.
        how: "figure", "word" or "letter".
        weak: Whether it is a word of ordinary sentences too.
    """

    digits: str
    start: int
    end: int
    how: str
    weak: bool = False


class Row(NamedTuple):
    """Members one after the other.

    Attributes:
        members: At least one.
        plain: Whether it is figures with nothing but the usual separators between.
        filled: Whether a word stands between two members.
        digits: All digits.
        words: How many members are words.
        letters: How many members are letters.
    """

    members: Sequence[Member]
    plain: bool
    filled: bool
    digits: str
    words: int
    letters: int

    @classmethod
    def of(cls, members: Sequence[Member], *, plain: bool, filled: bool) -> Row:
        """The row of some members."""
        digits = "".join([member.digits for member in members])
        if plain:
            return cls(members, plain, filled, digits, 0, 0)
        hows = [member.how for member in members]
        return cls(members, plain, filled, digits, hows.count("word"), hows.count("letter"))

    @property
    def start(self) -> int:
        """The first code point."""
        return self.members[0].start

    @property
    def end(self) -> int:
        """One past the last."""
        return self.members[-1].end

    @property
    def in_figures(self) -> bool:
        """Whether all members are figures."""
        return not (self.words or self.letters)


class _Part(NamedTuple):
    """What a token is to a row: members of it, or a word that may stand between two."""

    start: int
    end: int
    members: tuple[Member, ...]


def rows(lower: str, places: Sequence[Token], topics: Sequence[int]) -> Iterator[Row]:
    """Yield the rows of a folded text, in order; short ones too.

    Args:
        lower: The folded text in lower case.
        places: Its words.
        topics: Those of its words.

    Example:
        >>> places = [("oh", 0, 2), ("1", 3, 4), ("2", 5, 6)]
        >>> [row.digits for row in rows("oh 1 2", places, [Topic.DIGITS] * 3)]
        ['012']
    """
    members: list[Member] = []
    plain, filled, between, end = True, False, 0, 0
    for part in _parts(lower, places, topics):
        gap = lower[end : part.start]
        is_usual = gap in _USUAL_GAPS
        joins = members and not _is_full(members, gap) and (is_usual or _GAP.fullmatch(gap) is not None)
        if not part.members:
            between = between + 1 if joins and between < _MOST_FILLERS else 0
            end = part.end if between else end
            continue
        if not joins:
            if members:
                yield _trimmed(lower, members, plain, filled)
            members, plain, filled, between = [], True, False, 0
        elif not between and len(members) == 1 and members[0].weak and _is_long_figure(part.members[0]):
            # "call me on 415 …": a word of the sentence is no part of what begins with a long group.
            members, plain, filled = [], True, False
        elif between or not (is_usual or _PLAIN_GAP.fullmatch(gap)):
            plain, filled = False, filled or between > 0
        members.extend(part.members)
        plain = plain and all(how == "figure" for _, _, _, how, _ in part.members)
        between, end = 0, part.end
    if members:
        yield _trimmed(lower, members, plain, filled)


def _is_long_figure(member: Member) -> bool:
    return member.how == "figure" and len(member.digits) > 2


def _is_full(members: Sequence[Member], gap: str) -> bool:
    """Whether a row has as many members as it may; a list is rather cut between two of its numbers."""
    return len(members) >= (_MANY_MEMBERS if gap.strip(" \t.-()") else MOST_MEMBERS)


def _trimmed(lower: str, members: list[Member], plain: bool, filled: bool) -> Row:  # noqa: FBT001 - as in Row
    """The row without words of the sentence around it, where its number is in figures or in other words."""
    if plain:
        return Row.of(members, plain=plain, filled=filled)
    count = len(members)
    figures, said, total = _sizes(members)
    if figures * 2 > total:
        members = _without_edges(members, _is_weak)
        # "a London one, 020": a word for one digit is none of a number that goes on in long groups.
        while len(members) > 1 and _is_single_word(members[0]) and len(members[1].digits) > 2:
            members = members[1:]
    elif said * 2 > total:
        members = _without_edges(members, _is_letters)  # "is four one five …"
    if len(members) == count:
        return Row.of(members, plain=plain, filled=filled)
    gaps = [lower[one.end : other.start] for one, other in pairwise(members)]
    filled = any(map(_LETTER.search, gaps))
    plain = all(each.how == "figure" for each in members) and all(map(_PLAIN_GAP.fullmatch, gaps))
    return Row.of(members, plain=plain, filled=filled)


def _sizes(members: Sequence[Member]) -> tuple[int, int, int]:
    """How many digits are in figures, said in words, and there in all."""
    figures = said = total = 0
    for digits, _, _, how, _ in members:
        total += len(digits)
        if how == "figure":
            figures += len(digits)
        elif how == "word":
            said += len(digits)
    return figures, said, total


def _without_edges(members: list[Member], is_word: Callable[[Member], bool]) -> list[Member]:
    """The members without those words at both ends; what is glued to the next member stays."""
    first, last = 0, len(members) - 1
    while first < last and is_word(members[first]) and members[first].end < members[first + 1].start:
        first += 1
    while first < last and is_word(members[last]) and members[last - 1].end < members[last].start:
        last -= 1
    return members[first : last + 1]


def _is_weak(member: Member) -> bool:
    return member.how != "figure" and (member.weak or member.how == "letter")


def _is_letters(member: Member) -> bool:
    return member.how == "letter"


def _is_single_word(member: Member) -> bool:
    return member.how == "word" and len(member.digits) == 1


def _parts(lower: str, tokens: Sequence[Token], topics: Sequence[int]) -> Iterator[_Part]:
    at = 0
    for place, topic in enumerate(topics):
        if place < at or not topic & Topic.DIGITS:
            if place >= at and (part := _misspelt(tokens, topics, place)):
                yield part
            continue
        token, start, end = tokens[place]
        at = place + 1
        if token.isdecimal():
            at, part = _in_figures(tokens, at)
        elif token in PHRASE_STARTS:
            at, part = _said(lower, tokens, at)
        elif token[0] == _AND and (digits := NUMBER_WORDS.get(token[1:], "")):
            part = _Part(start, end, (Member(digits, start, end, "word"),))
        elif token in _LEADING and at < len(tokens):
            at, part = _led(lower, tokens, at)
        elif token in FILLERS:
            part = _Part(start, end, ())
        else:
            part = None
            yield from _decoded(token, start)
        if part:
            yield part


def _said(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, _Part | None]:
    """The number that a phrase says, beginning with the word before `at`, and what comes next."""
    token, start, _ = tokens[at - 1]
    following = tokens[at][0] if at < len(tokens) else ""
    if f"{token} {following}" in PHRASE_PAIRS or following[:1] == _AND:
        size, digits = _phrase(lower, tokens, at - 1)
    else:
        size, digits = 1, NUMBER_WORDS.get(token, "")
    if digits in _FEW and (several := _several(tokens, at + size - 1, start, int(digits))):
        return several
    if not digits:
        return at, None
    at += size - 1
    if len(digits) == 2 and at < len(tokens) and tokens[at][0] == "hundred":  # "seventy-seven hundred"
        digits, at = digits + "00", at + 1
    is_large = at < len(tokens) and (len(digits) > 2 or tokens[at][0] in _HUNDRED)
    if is_large and (larger := _with_hundreds(lower, tokens, at, digits)):
        digits, at = larger
    end = tokens[at - 1][2]
    return at, _Part(start, end, (Member(digits, start, end, "word", size == 1 and token in WEAK),))


def _in_figures(tokens: Sequence[Token], at: int) -> tuple[int, _Part]:
    """A number in figures, also one such as "4 hundred 15", and what comes next."""
    digits, start, end = tokens[at - 1]
    if len(digits) <= 2 and at < len(tokens) and tokens[at][0] == "hundred":
        at, digits = _in_hundreds(tokens, at + 1, digits)
        end = tokens[at - 1][2]
    return at, _Part(start, end, (Member(digits, start, end, "figure"),))


def _in_hundreds(tokens: Sequence[Token], at: int, digit: str) -> tuple[int, str]:
    following = tokens[at][0] if at < len(tokens) else ""
    rest = following if following.isdecimal() else NUMBER_WORDS.get(following, "")
    if 0 < len(rest) < _HUNDREDS_DIGITS:
        return at + 1, str(int(digit) * 100 + int(rest))
    return at, digit + "00"


def _misspelt(tokens: Sequence[Token], topics: Sequence[int], at: int) -> _Part | None:
    """What a word one letter away from a number word means, if number words stand beside it."""
    beside = (topics[at - 1] if at else 0) | (topics[at + 1] if at + 1 < len(topics) else 0)
    word, start, end = tokens[at]
    if beside & (Topic.SAID | Topic.JUMBLED) and topics[at] & Topic.JUMBLED:
        return _Part(start, end, (Member(_JUMBLED["".join(sorted(word))], start, end, "word"),))
    if beside & Topic.SAID and _LEAST_MISSPELT <= len(word) <= _MOST_MISSPELT and (digits := _nearly(word)):
        return _Part(start, end, (Member(digits, start, end, "word"),))
    return None


def is_jumbled(word: str) -> bool:
    """Whether a word has the letters of an English number word in another order, and is none.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> is_jumbled("fiev"), is_jumbled("five")
        (True, False)
    """
    return word not in NUMBER_WORDS and "".join(sorted(word)) in _JUMBLED


_JUMBLED: Final = {
    "".join(sorted(word)): NUMBER_WORDS[word]
    for word in "zero one two three four five six seven eight nine".split()
}
_LEAST_MISSPELT: Final = 4
_MOST_MISSPELT: Final = 14


@lru_cache(maxsize=2048)
def _nearly(word: str) -> str:
    """The digits of the number words one letter away; none if they disagree."""
    digits: set[str] = set()
    for short in (word, *_shortened(word)):
        if (found := _near_words().get(short)) is not None:
            digits.add(found)
    return digits.pop() if len(digits) == 1 else ""


@cache
def _near_words() -> dict[str, str]:
    """Number words as they are and with any one letter left out; empty where they disagree.

    Made when the first is met, as above.
    """
    near: dict[str, str] = {}
    for word in _SINGLE:
        # What has no vowels to lose, or is written in another way, is not misspelt so.
        if len(word) >= _LEAST_MISSPELT and word not in WEAK and _ALPHABETIC.match(word):
            digits = NUMBER_WORDS[word]
            for short in (word, *_shortened(word)):
                near[short] = digits if near.get(short, digits) == digits else ""
    return near


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


_SEVERAL: Final = {
    form: str(digit)
    for digit, forms in enumerate(
        "нуля нули zera,единицы jedynki,двоики dwojki,троики trojki,четверки czworki,пятерки пятеры piatki,"
        "шестерки szostki,семерки siodemki,восьмерки osemki,девятки dziewiatki".split(",")
    )
    for form in forms.split()
}
_FEW: Final = frozenset("2345")


def _several(tokens: Sequence[Token], at: int, start: int, times: int) -> tuple[int, _Part] | None:
    """As in "three times five" or "three fives"; None if the number before means itself."""
    if at >= len(tokens):
        return None
    word, _, end = tokens[at]
    if word in _TIMES and at + 1 < len(tokens):
        following, part = _repeated(tokens, at + 1, start, times)
        return (following, part) if part else None
    digits = _SEVERAL.get(word, "")
    if not digits and word[-1] == "s":
        digits = NUMBER_WORDS.get(word[:-1], "")
        if not digits and word[-2:] == "es":
            digits = NUMBER_WORDS.get(word[:-2], "")
    elif not digits and word.endswith("ات"):
        digits = NUMBER_WORDS.get(word[:-2] + "ة", "")
    if len(digits) == 1 and word not in NUMBER_WORDS:
        return at + 1, _Part(start, end, (Member(digits * times, start, end, "word"),))
    return None


_HUNDRED: Final = frozenset("hundred yuz honderd hundert cent cento सौ sau ميه مية مئة".split())
_LEADING: Final = frozenset({"yuz", "honderd", *REPEATS})
_HUNDREDS_DIGITS: Final = 3


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
        size, rest = _phrase(lower, tokens, at) if tokens[at][0] in PHRASE_STARTS else (1, "")
    if rest and len(rest) < _HUNDREDS_DIGITS and rest[0] != "0":
        return str(int(digits) + int(rest)), at + size
    return digits, at


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


def _led(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, _Part | None]:
    """What the word before means for what follows: "double five", "yüz yirmi üç", and what comes next."""
    word, start, _ = tokens[at - 1]
    if word in REPEATS:
        return _repeated(tokens, at, start, REPEATS[word])
    larger = _with_hundreds(lower, tokens, at, "100")
    if larger is None:
        return at, None
    digits, following = larger
    end = tokens[following - 1][2]
    return following, _Part(start, end, (Member(digits, start, end, "word", digits == "100"),))


def _repeated(tokens: Sequence[Token], at: int, start: int, times: int) -> tuple[int, _Part | None]:
    """A digit that is said to come several times ("double five", "dreimal die fünf"), and what comes next."""
    digit = at + (tokens[at][0] in _ARTICLES and at + 1 < len(tokens))
    digits = _digit_of(tokens[digit][0])
    if not digits:
        return at, None
    end = tokens[digit][2]
    return digit + 1, _Part(start, end, (Member(digits * times, start, end, "word"),))


def _phrase(lower: str, tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """How many tokens the longest number phrase has that begins here, and its digits."""
    for size in range(min(PHRASE_STARTS[tokens[at][0]], len(tokens) - at), 0, -1):
        words = tokens[at : at + size]
        digits = NUMBER_WORDS.get(" ".join([_apart(word) for word, _, _ in words]))
        joined = all(_WITHIN_PHRASE.fullmatch(lower[one[2] : other[1]]) for one, other in pairwise(words))
        if digits and joined:
            return size, digits
    return 1, ""


def _apart(word: str) -> str:
    """The word with the Arabic "and" that is written onto it apart."""
    return f"{word[0]} {word[1:]}" if word[0] == _AND and word not in NUMBER_WORDS else word


_AND: Final = "و"


def _digit_of(token: str) -> str:
    digits = token if token.isdecimal() else NUMBER_WORDS.get(token, "")
    return digits if len(digits) == 1 else ""


def _decoded(token: str, start: int) -> Iterator[_Part]:
    """Yield what a word with figures, glued number words or ideographs in it reads as."""
    if not token.isascii() and _CYRILLIC.match(token) is None:
        yield from _of_ideographs(token, start)
    elif len(token) <= _LONGEST_GLUED and (members := _members_of(token)):
        moved = [
            Member(digits, start + first, start + last, how, weak)
            for digits, first, last, how, weak in members
        ]
        yield _Part(start, start + len(token), tuple(moved))


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
    if word.isascii() or _CYRILLIC.match(word):
        return len(word) <= _LONGEST_GLUED and bool(_members_of(word))
    return _CJK_RUN.search(word) is not None or _HIRAGANA.search(word) is not None


@lru_cache(maxsize=8192)
def _members_of(token: str) -> tuple[Member, ...]:
    """What a word reads as, its places counted from its own beginning; the words of chats return."""
    if glued := _GLUED_CUE.fullmatch(token):
        return (Member(glued[1], glued.start(1), len(token), "figure"),)
    if whole := _whole(token):
        return (Member(whole, 0, len(token), "word"),)
    if not any(map(str.isdecimal, token)):
        if len(token) <= _MOST_LETTERS and _CLEAR_LETTERS.issuperset(token):
            digits = "".join([_LETTERS[letter] for letter in token])
            return (Member(digits, 0, len(token), "letter", weak=True),)
        if len(token) < _LEAST_GLUED or token[:3] not in _BEGINNINGS:
            return ()
    return _parts_of(token)


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


def _together(before: Member, digits: str) -> str:
    """What two glued words say together: five hundred and forty, forty and two; empty if nothing."""
    if before.how != "word" or len(digits) >= len(before.digits) or digits[0] == "0":
        return ""
    zeros = before.digits[-len(digits) :].strip("0") == ""
    return str(int(before.digits) + int(digits)) if zeros and before.digits not in {"10", "20"} else ""


_MOST_LETTERS: Final = 4
_GLUED_CUE = re.compile(
    r"(?:tel|tlf|ph|phone|mob|cell|call|text|sms|fon|wa|whatsapp|viber|number|plus)(\d{7,15})"
)
_LEAST_GLUED: Final = 6
_LONGEST_GLUED: Final = 120
_CLEAR_LETTERS: Final = frozenset("oilsz")


def _whole(token: str) -> str:
    """The digits of a number word that is written with figures in it or drawn out: "zer0", "fiiive"."""
    if len(token) < 3:
        return ""
    read = token.translate(_UNLEET)
    if read != token and not token.isdecimal() and read in NUMBER_WORDS:
        return NUMBER_WORDS[read]
    if token in _MISSPELT:
        return _MISSPELT[token]
    squeezed = _SQUEEZED.get(_REPEATED.sub(r"\1", token))
    return NUMBER_WORDS[squeezed] if squeezed and squeezed != token else ""


def _of_ideographs(token: str, start: int) -> Iterator[_Part]:
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
        yield _Part(first, last, (Member(digits, first, last, "word", len(run[0]) == 1),) if digits else ())


def may_hold_digits(lower: str, topics: Sequence[int], figures: int, least: int) -> bool:
    """Whether there may be so many digits in a row, written in whatever way: most texts have not.

    Args:
        lower: The folded text in lower case.
        topics: Those of its words.
        figures: The digits in it.
        least: Digits that are enough.

    Example:
        >>> may_hold_digits("only 2 left", [0, Topic.DIGITS, 0], 1, 7)
        False
    """
    if figures >= least:
        return True
    said = sum([topic & Topic.SAID for topic in topics]) // Topic.SAID
    # Letters among figures, and words that are glued or drawn out.
    odd = sum([topic & Topic.ODD for topic in topics]) // Topic.ODD if figures or said else 0
    if any(topic & Topic.GLUED for topic in topics):
        return True  # "fouronefivefivefive…"
    if not lower.isascii():
        said += sum(map(len, _CJK_RUN.findall(lower)))
        if _HIRAGANA.search(lower):
            said += sum(map(len, _KANA_RUN.findall(lower.translate(_TO_HIRAGANA))))
    if said + odd < _FEWEST and figures < least - _MOST_DRAWN:
        return False
    weak = sum([topic & Topic.WEAK for topic in topics]) // Topic.WEAK
    return figures + _MOST_DRAWN * (said + odd) + (weak if said + odd else 0) >= least


SAID: Final = (frozenset(PHRASE_STARTS) | frozenset(REPEATS)) - WEAK


_ALPHABETIC = re.compile("[a-zа-я]")
_FEWEST: Final = 2
_MOST_DRAWN: Final = 3
"""Digits that a word stands for, at most."""


def is_odd(word: str) -> bool:
    """Whether a word may be glued of number words, drawn out, or written with figures.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> is_odd("fiiive"), is_odd("5ive"), is_odd("five")
        (True, True, False)
    """
    if word[0].isdecimal() or word[-1].isdecimal():
        return not word.isdecimal()
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
    return len(word) >= _LONG and word[:3] in _BEGINNINGS


_THRICE = re.compile(r"(.)\1\1")
_LONG: Final = 14
