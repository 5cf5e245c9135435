"""Where a message names a social network or messenger, however the name is written.

`network_names` holds the names, `network_pictures` what the signs show, `profiles` the hosts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from attrs import frozen

from txmessaging.detection.reading.folding import fold
from txmessaging.detection.topics import Topic, union_of
from txmessaging.detection.words.network_names import NAMES, SHORT_NAMES
from txmessaging.detection.words.network_pictures import (
    APP_NOUNS,
    NICKNAME_WORDS,
    may_hold_nicknames,
    names_an_app,
    names_the_one,
    nicknames,
    pictured,
)

MESSENGERS: Final[frozenset[str]] = frozenset(
    """bip botim discord element facetime icq imessage imo kakaotalk kik line matrix messenger qq session
    signal simplex skype snapchat telegram threema viber wechat whatsapp wickr wire zalo""".split()
)
"""Where people write to each other in private; what else is named here is a social network."""

NUMBERED: Final = frozenset({"botim", "facetime", "imessage", "imo", "viber", "whatsapp"})
"""Networks on which people are found by phone number: an ordinary word after their name is no handle."""

NAMED_PEOPLE: Final = frozenset(
    "facebook instagram linkedin messenger odnoklassniki pinterest tiktok vk youtube".split()
)
"""Networks on which people and pages are found by their names."""


class Mention(NamedTuple):
    """The name of a network in a text.

    Attributes:
        network: The network it names.
        start: Where the name begins.
        end: One past its end.
        sure: Whether the word means nothing else.
        disguised: Whether it was spelled so as to escape a filter.
    """

    network: str
    start: int
    end: int
    sure: bool
    disguised: bool


# Digits and signs written for letters; "i" and "l" are read as one, since each is written for the other.
_LEET: Final = str.maketrans("0134578i", "oleastbl")
_SIGNS: Final = {"a": "[a@]", "s": "[s$]", "l": "[l!|]", "e": "[e\u20ac]"}
_SIGN_LETTERS: Final = str.maketrans("@$!|\u20ac", "asll" + "e")
_BETWEEN = r"[\s'.*/|_-]{0,2}"
_APART = re.compile(r"[\s'.*/|_\u00b7~-]+")
_SHORTEST_LEET: Final = 4
PREFIX: Final = 5


@frozen
class _Name:
    """One name: what it stands for, and how it is written in full."""

    network: str
    word: str
    sure: bool


def _listed(rows: dict[str, str], *, sure: bool) -> Iterator[tuple[str, _Name]]:
    for network, row in rows.items():
        for written in row.split(","):
            shape = fold(written.strip()).lower
            yield shape, _Name(network, _APART.sub("", shape), sure)


def _letter(letter: str, *, leet: bool) -> str:
    return _SIGNS.get(letter, re.escape(letter)) if leet else re.escape(letter)


def _pattern(shape: str) -> str:
    """The expression for one name in the canonical text."""
    leet = len(_APART.sub("", shape)) >= _SHORTEST_LEET
    parts: list[str] = []
    for character in shape.translate(_LEET):
        if character == "\u00b7":
            parts.append(_BETWEEN)
        elif character == "~":
            # Behind a Latin name no other script is an ending of it: "whatsapp\u3067".
            parts.append("[a-z\u00df-\u024f]{0,4}" if shape[0].isascii() else r"[^\W\d_]{0,4}")
        elif character == " ":
            parts.append(r"\s{1,2}")
        else:
            parts.append(_letter(character, leet=leet and bool(parts)))
    return "".join(parts)


def _beginning(expression: str, text: str) -> str:
    match = re.match(expression, text)
    return match[0] if match else ""


def _grouped(shapes: Iterable[str]) -> str:
    """One expression for all names, longest first, by their first letters: this is searched for fastest."""
    groups: dict[str, dict[str, list[str]]] = {}
    for shape in sorted(set(shapes), key=lambda each: (-len(each), each)):
        pattern = _pattern(shape)
        first = _beginning(r"\\?.", pattern)
        rest = pattern[len(first) :]
        second = _beginning(r"\[[^\]]+\]\??(?:\{0,2\})?|\\s\{1,2\}|\\?.|$", rest)
        groups.setdefault(first, {}).setdefault(second, []).append(rest[len(second) :])
    return "|".join(
        f"{first}(?:{'|'.join(f'{second}(?:{chr(124).join(rests)})' for second, rests in group.items())})"
        for first, group in groups.items()
    )


_LISTED: Final = (
    *_listed(SHORT_NAMES, sure=False),
    *_listed(NAMES, sure=True),
)
_BY_WORD: Final = {name.word.translate(_LEET): name for _, name in _LISTED}
_LATIN_SHAPES: Final = [shape for shape, _ in _LISTED if re.match("[a-z+]", shape)]
_CYRILLIC_SHAPES: Final = [shape for shape, _ in _LISTED if re.match("[\u0400-\u04ff]", shape)]
_ARABIC_SHAPES: Final = [shape for shape, _ in _LISTED if re.match("[\u0600-\u06ff]", shape)]
_OTHER_SHAPES: Final = [
    shape for shape, _ in _LISTED if not re.match("[a-z+\u0400-\u04ff\u0600-\u06ff]", shape)
]
_LATIN = re.compile(rf"(?<![a-z0-9_@])(?P<name>{_grouped(_LATIN_SHAPES)})(?![a-z0-9_])")
# Where words stand without spaces, or with an article before them, there is no boundary to ask for; Arabic
# says "my", "your", "our" and "his" behind them.
_NATIVE = re.compile(
    rf"(?:(?<![\u0400-\u04ff])(?P<cyrillic>{_grouped(_CYRILLIC_SHAPES)})(?![\u0400-\u04ff])"
    rf"|(?<![\u0620-\u064a\u0671-\u06d3])[\u0628\u0648\u0644\u0639\u0641]?(?:\u0627\u0644|\u0644\u0644|\u0639)?"
    rf"(?P<arabic>{_grouped(_ARABIC_SHAPES)})(?:\u064a|\u0643\u0645?|\u0646\u0627|\u0647)?(?![\u0620-\u064a\u0671-\u06d3])"
    rf"|(?P<other>{_grouped(_OTHER_SHAPES)}))"
)
_MOST_RUNS: Final = 200
_MOST_ENDING: Final = 5
LETTERS_APART = re.compile(r"(?<![\w'])[^\W_](?:[ .*_|/-]{1,2}[^\W_](?![^\W_])){1,40}")


def mentions(lower: str) -> Iterator[Mention]:
    """Yield the networks named in a text, those in Latin letters first.

    Args:
        lower: A text in lower case, as `View.lower` has it.

    Example:
        >>> [(each.network, each.sure, each.disguised) for each in mentions("on ig or wh4tsapp")]
        [('instagram', False, False), ('whatsapp', True, True)]
    """
    canonical = lower.translate(_LEET)
    yield from _mentions_of(_LATIN, lower, canonical)
    if not lower.isascii():
        yield from _mentions_of(_NATIVE, lower, canonical)
    for network, start, end in pictured(lower):
        yield Mention(network, start, end, sure=True, disguised=True)
    yield from _spaced_mentions(lower)


def nicknamed(lower: str, words: Sequence[str]) -> Iterator[Mention]:
    """Yield the networks that go by a nickname in a text.

    Args:
        lower: A text in lower case, as `View.lower` has it.
        words: Its words: without those of nicknames it is not searched.

    Example:
        >>> [each.network for each in nicknamed("on est sur l'oiseau bleu", ["oiseau"])]
        ['x']
    """
    if not NICKNAME_WORDS.isdisjoint(words) or may_hold_nicknames(lower):
        for network, start, end in nicknames(lower):
            yield Mention(network, start, end, sure=True, disguised=True)


def _spaced_mentions(lower: str) -> Iterator[Mention]:
    """The names written with something between any two letters: "w h a t s a p p"."""
    if lower.isascii() and not _has_letters_apart(lower):
        return
    for run in islice(LETTERS_APART.finditer(lower), _MOST_RUNS):
        word = _APART.sub("", run[0]).translate(_LEET)
        if name := _BY_WORD.get(word):
            yield Mention(name.network, run.start(), run.end(), name.sure, True)
            continue
        cut = next((cut for cut in range(len(word) - 1, _SHORTEST_LEET, -1) if word[:cut] in _BY_WORD), 0)
        if cut:
            letters = [at for at in range(*run.span()) if lower[at].isalnum()]
            yield Mention(_BY_WORD[word[:cut]].network, run.start(), letters[cut - 1] + 1, True, True)


def _mentions_of(pattern: re.Pattern[str], lower: str, canonical: str) -> Iterator[Mention]:
    for match in pattern.finditer(canonical):
        start, end = match.span(match.lastgroup or 0)
        written = lower[start:end]
        name = _named(match[match.lastgroup or 0])
        if name is None:
            continue
        as_listed = _APART.sub("", written).startswith(name.word)
        # Too short for letters to be guessed: "1g", "lg" are other things than "ig".
        if not as_listed and (
            len(name.word) < _SHORTEST_LEET or (len(name.word) == _SHORTEST_LEET and written.isalpha())
        ):
            continue
        disguised = not as_listed or any(sign in written for sign in "*/|_.-")
        yield Mention(name.network, start, end, name.sure, disguised)


def _named(canonical: str) -> _Name | None:
    """The name a canonical spelling stands for, with or without an ending."""
    word = _APART.sub("", canonical).translate(_SIGN_LETTERS)
    cuts = (word[: len(word) - cut] for cut in range(_MOST_ENDING))
    return next((_BY_WORD[cut] for cut in cuts if cut in _BY_WORD), None)


# Of the words of a name, those that messages without it have seldom, and those they have often.
_RARE: Final = frozenset({"app", "appli", "f", "gee", "cord", "tok", "tube", "insta", "uygulamasi", "mavi"})
_COMMON: Final = frozenset({"only", "account", "my", "mon", "blue", "line", "you", "what", "whats"})


def _gate_words(shape: str) -> set[str]:
    """The rarest word of a name and the name in one, cut short: who writes none of them names no network."""
    words = _APART.sub(" ", shape).split()
    rarest = max(words, key=lambda word: (word in _RARE, word not in _COMMON, len(word)))
    gates = {rarest[:PREFIX]}
    if "\u00b7" in shape or len(words) == 1:
        gates.add(_APART.sub("", shape)[:PREFIX])
    return {gate for gate in gates if len(gate) > 1 or gate in "fx"}


GATE: Final = frozenset(gate for shape in (*_LATIN_SHAPES, *APP_NOUNS) for gate in _gate_words(shape))
_GATE_CANONICAL: Final = frozenset(
    _APART.sub("", shape)[:PREFIX].translate(_LEET)
    for shape in _LATIN_SHAPES
    if len(_APART.sub("", shape)) >= _SHORTEST_LEET
)
_GATE_NATIVE: Final = frozenset(
    max(_APART.sub(" ", shape).split(), key=len)[:3] for shape in _CYRILLIC_SHAPES
)
_LEET_SIGN = re.compile(r"[@$!*|][a-z]")
_CANONICAL_WORD = re.compile(r"[a-z]+")
_PLAIN_SIGNS: Final = str.maketrans("0134578i@$!|", "oleastblasll")
# Scripts without spaces between words, or with articles before them: there the words are no help.
_WITHOUT_SPACES = re.compile("[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def begins_a_name(word: str) -> bool:
    """Whether a word begins like the name of a network, also with figures in the place of letters.

    Args:
        word: A word of a text in lower case.

    Example:
        >>> begins_a_name("1nsta"), begins_a_name("instead")
        (True, False)
    """
    if word[:PREFIX] in GATE or word in NICKNAME_WORDS or (not word.isascii() and word[:3] in _GATE_NATIVE):
        return True
    runs = _CANONICAL_WORD.findall(word.translate(_PLAIN_SIGNS))
    return not _GATE_CANONICAL.isdisjoint([run[:PREFIX] for run in runs])


def may_name_a_network(lower: str, topics: Sequence[int]) -> bool:
    """Whether it is worth looking for networks: this costs little, as most texts name none.

    Args:
        lower: The text, as `View.lower` has it.
        topics: Those of its words.

    Example:
        >>> may_name_a_network("see you", [0, 0]), may_name_a_network("on ig", [0, Topic.NETWORK])
        (False, True)
    """
    if union_of(topics) & Topic.NETWORK or may_hold_nicknames(lower):
        return True
    if _LEET_SIGN.search(lower):
        words = _CANONICAL_WORD.findall(lower.translate(_PLAIN_SIGNS))
        if not _GATE_CANONICAL.isdisjoint([word[:PREFIX] for word in words]):
            return True
    if names_the_one(lower):
        return True
    if holds_letters_apart(lower, topics):
        return True
    return not lower.isascii() and _WITHOUT_SPACES.search(lower) is not None and _names_one(lower)


def holds_letters_apart(lower: str, topics: Sequence[int]) -> bool:
    """Whether single letters stand in a row, as in "w h a t s a p p".

    Args:
        lower: The text, as `View.lower` has it.
        topics: Those of its words.

    Example:
        >>> holds_letters_apart("i g", [Topic.LETTER] * 2), holds_letters_apart("is a", [0, Topic.LETTER])
        (True, False)
    """
    if lower.isascii():
        return _has_letters_apart(lower)
    return (
        sum([word & Topic.LETTER for word in topics]) > Topic.LETTER
        and LETTERS_APART.search(lower) is not None
    )


def _has_letters_apart(lower: str) -> bool:
    """The same of a text in ASCII."""
    return _ASCII_APART.search(lower) is not None or _ASCII_FIRST.match(lower) is not None


# What `LETTERS_APART` begins with, in ASCII: what asks for a character of a small set first is found soonest.
_ASCII_FIRST = re.compile(r"[a-z0-9][ .*_|/-]{1,2}[a-z0-9](?![a-z0-9])")
_ASCII_APART = re.compile(rf"[^a-z0-9_']{_ASCII_FIRST.pattern}")


def _names_one(lower: str) -> bool:
    canonical = lower.translate(_LEET)
    return bool(_NATIVE.search(canonical) or _LATIN.search(canonical) or names_an_app(lower))
