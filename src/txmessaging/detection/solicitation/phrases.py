"""The notation of the phrases, and how it becomes an expression.

A phrase is a line of elements with spaces between: `a|b` one of these words, `a_b` two words,
`{name}` a word of that set, `{app}` the name of a network or messenger, `?` behind an element that may be
missing, `..` up to two words of any kind and `...` up to four, `^` and `$` the beginning and the end of a
clause, `~` nothing that makes it the number of something ("your number one", "tu numero de pedido").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.reading.folding import fold

APP: Final = "\ue000"
"""Stands in a text for each character of the name of a network; nobody types it."""

WITHOUT_SPACES: Final = frozenset({"zh", "ja"})
_LETTER: Final = r"[\w\u0900-\u097f]"
_BETWEEN: Final = r"[\s'\"-]{1,3}"
_CLAUSE_END: Final = r"(?=\s{0,2}(?:[.,;:!?()\n\u2026-]|[^\w\s'\"/&\ue000]|$))"
_CLAUSE_START: Final = r"(?:^|(?<=[.,;:!?()\n-])|(?<=[.,;:!?()\n-]\s))"
_OF_SOMETHING: Final = (
    rf"(?!{_BETWEEN}(?:one|of|plate|plates|from|tag|de|del|du|des|di|da|do|della|d|van|der|dla|\d)"
    rf"(?!{_LETTER}))"
)
# The particles that Arabic writes together with the next word.
_ARABIC: Final = "[\u0648\u0641\u0628\u0644\u0643]?(?:\u0627\u0644|\u0644)?"


@frozen
class Element:
    """One element of a phrase: the expression, the words it takes, and whether it may be missing."""

    expression: str
    words: tuple[str, ...] = ()
    is_object: bool = False
    optional: bool = False


def expression_of(elements: Sequence[Element], language: str) -> str:
    """The expression that finds a phrase.

    Args:
        elements: Its elements, in order.
        language: In some, words stand without spaces.
    """
    between = r"\s?" if language in WITHOUT_SPACES else _BETWEEN
    parts: list[str] = []
    joined = False
    for each in elements:
        if not each.words and not each.is_object and each.expression in _SIGNS.values():
            gap = _GAPS.get(each.expression)
            parts.append(each.expression if gap is None else _gap(gap, language))
            continue
        lead = between if joined else ""
        if each.optional:
            parts.append(f"(?:{lead}{each.expression})?" if joined else f"(?:{each.expression}{between})?")
        else:
            parts.append(lead + each.expression)
            joined = True
    return "".join(parts)


_SIGNS: Final = {"^": _CLAUSE_START, "$": _CLAUSE_END, "~": _OF_SOMETHING, "..": "2", "...": "4"}
_GAPS: Final = {"2": 2, "4": 4}


def _gap(most: int, language: str) -> str:
    if language in WITHOUT_SPACES:
        return rf"[^\s.,;:!?()]{{0,{most * 2}}}"
    return rf"(?:{_BETWEEN}(?:{_LETTER}{{1,20}}|{APP}{{1,20}})){{0,{most}}}"


def elements_of(
    line: str, sets: Mapping[str, Sequence[str]], objects: frozenset[str], language: str
) -> list[Element]:
    """The elements of a line of a table.

    Args:
        line: The phrase.
        sets: The sets of words by name, folded.
        objects: The names of those that hold what the phrases are about.
        language: Of the table.
    """
    return [_element(written, sets, objects, language) for written in fold(line).lower.split()]


def _element(
    written: str, sets: Mapping[str, Sequence[str]], objects: frozenset[str], language: str
) -> Element:
    if written in _SIGNS:
        return Element(_SIGNS[written])
    optional = written.endswith("?")
    expressions: list[str] = []
    words: list[str] = []
    is_object = False
    for choice in written.rstrip("?").split("|"):
        if choice == "{app}":
            expressions.append(f"{APP}{{1,40}}")
            is_object = True
        elif choice.startswith("{"):
            name = choice[1:-1]
            is_object = is_object or name in objects
            for word in sets[name]:
                words.append(word)
                expressions.append(_expression(word, language))
        else:
            words.append(choice)
            expressions.append(_expression(choice, language))
    expressions.sort(key=lambda each: -len(each))
    return Element(_bounded("|".join(expressions), language), tuple(words), is_object, optional)


def _expression(word: str, language: str) -> str:
    between = r"\s?" if language in WITHOUT_SPACES else _BETWEEN
    parts = [re.escape(part).replace("'", "'?").replace(r"\-", "-?") for part in word.split("_")]
    return between.join(parts)


def _bounded(alternatives: str, language: str) -> str:
    if language in WITHOUT_SPACES:
        return f"(?:{alternatives})"
    lead = _ARABIC if language == "ar" else ""
    return f"(?<!{_LETTER}){lead}(?:{alternatives})(?!{_LETTER})"


def first_words(elements: Sequence[Element]) -> Iterator[str]:
    """Yield the words with which a phrase may begin; `APP` stands for the name of a network.

    Args:
        elements: Its elements, in order.
    """
    for each in elements:
        for word in each.words:
            first = word.split("_")[0]
            yield from {re.split("['-]", first)[0], re.sub("['-]", "", first)}
        if each.is_object and APP in each.expression:
            yield APP
        if (each.words or each.is_object) and not each.optional:
            return


def cue_of(word: str) -> str:
    """The most telling word of several, by which it is known whether a text may hold them.

    Args:
        word: As the tables write it.

    Example:
        >>> cue_of("off_the_platform")
        'platform'
    """
    return max(re.split(r"[_'-]", word), key=lambda part: (part not in _EVERYWHERE, len(part)))


_EVERYWHERE: Final = frozenset(
    "this the with without your what have that off by address number personal private details".split()
)
