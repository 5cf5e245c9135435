"""Reads a text as words and signs, however the signs are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final, NamedTuple

from txmessaging.detection.words.sign_phrases import (
    BRACKETED,
    IMPLIED,
    LETTER,
    LITERAL,
    PHRASES,
    SPOKEN,
    UNSPACED,
)
from txmessaging.detection.words.signs import AT_SYMBOLS, DOT_SYMBOLS

_LEXEME = re.compile(
    # The plainest words first: most are, and the search is twice as fast.
    r"(?P<plain>[a-z]{2,64}(?=[ ,]))"
    r"|(?P<provider>(?<![^\W_])(?:g[-._*'~|]?m[-._*~|]?[a4@*][-._*~|]?[i1!|*][-._*~|]?[l1|!*]"
    r"|h[-._*]?[o0][-._*]?t[-._]?m[-._]?[a4@*][-._*]?[i1!|*][-._*]?[l1|!]"
    r"|y[-._*]?[a4@*][-._*]?h[-._*]?[o0*][-._*]?[o0*]|[o0]u[t7]l[o0*][o0*]k|[i1!]cl[o0*]ud"
    r"|a[-._*]o[-._*]l|g\(oogle\)mail)(?![^\W_]))"
    r"|(?P<spaced>(?<![^\W_'])(?<![^\W_]')[a-z0-9](?:[ ]{1,2}[a-z0-9](?![^\W_])){1,60})"
    r"|(?P<ring>圈a(?=[a-z0-9]))"
    rf"|(?P<word>{LETTER}{{1,64}}|[{UNSPACED}]{{1,64}})"
    r"|(?P<sign>[^\s\w]|_)"
)
_OPEN: Final = {
    "(": ")",
    "[": "]",
    "{": "}",
    "<": ">",
    "\u00ab": "\u00bb",
    **{each: each for each in "-_*~|=.+'\"/\\^"},
}
_SIGNS_IN_BRACKETS: Final = frozenset("@._-+/")
_ONLY_IN_BRACKETS: Final = {"a": "@", "d": ".", "p": ".", "pt": ".", "t": "."}
# Words glued together: "johnatgmaildotcom", "gmailcom", "myshopdotcom".
_GLUED_PROVIDER = re.compile(
    r"(gmail|googlemail|hotmail|yahoo|outlook|icloud|protonmail|rediffmail)"
    r"(dot|punto|ponto|point|punkt|kropka|nokta|tochka)?(com|net|co|de|fr|ru|es|it|in)?$"
)
_GLUED_DOT = re.compile(r"(dot|punto|ponto|punkt|kropka|nokta)(com|kom|net|org)$")
_GLUED_AT = re.compile(r"(at|arroba|aroba|arobase|chiocciola|malpa|sobaka)$")
_LEAST_GLUED: Final = 8
_DOTTED: Final = frozenset("dotcom dotnet dotorg".split())
"""A full stop and an ending that are written as one word."""


# Signs in words are looked for in the first 30,000 letters or so; what follows is searched for plain ones.
MOST_LEXEMES: Final = 12_000


class Lexeme(NamedTuple):
    """A word or a sign of a text.

    Attributes:
        sign: The sign it stands for; empty for a word.
        start: The first code point.
        end: One past its last.
        text: The word, with its letters together; of a sign what is written.
        form: How a sign is written.
        provider: The domain of the mail provider that the word names, if it does.
    """

    sign: str
    start: int
    end: int
    text: str
    form: str = LITERAL
    provider: str = ""


def lexemes(lower: str) -> list[Lexeme]:
    """Return the words and signs of a text.

    Args:
        lower: A folded text in lower case.

    Example:
        >>> [each.sign or each.text for each in lexemes("john dot smith (at) g mail dot com")]
        ['john', '.', 'smith', '@', 'gmail.com', '.', 'com']
    """
    return _with_brackets(_with_phrases(_raw(lower)))


def is_cut(lower: str) -> bool:
    """Whether a text has more words and signs than are read.

    Args:
        lower: A folded text in lower case.

    Example:
        >>> is_cut("jane dot doe")
        False
    """
    # A word or sign takes a character at least, and most texts are far from so many.
    return (
        len(lower) > MOST_LEXEMES
        and next(islice(_LEXEME.finditer(lower), MOST_LEXEMES, None), None) is not None
    )


def _raw(lower: str) -> list[Lexeme]:
    found: list[Lexeme] = []
    for match in islice(_LEXEME.finditer(lower), MOST_LEXEMES):
        text, group = match[0], match.lastgroup
        start, end = match.span()
        if group in {"plain", "word"}:
            if (len(text) >= _LEAST_GLUED and text.isascii()) or text in _DOTTED:
                found.extend(_unglued(text, start, end))
            else:
                found.append(Lexeme("", start, end, text, LITERAL, ""))
        elif group == "sign":
            sign = text
            if text in AT_SYMBOLS:
                sign = "@"
            elif text in DOT_SYMBOLS and text != "*":
                sign = "."
            found.append(Lexeme(sign, start, end, text, LITERAL if sign == text else BRACKETED))
        elif group == "ring":
            found.append(Lexeme("@", start, end, text, SPOKEN))
        elif group == "spaced":
            found.extend(_unglued(text.replace(" ", ""), start, end))
        else:
            name = _BY_LETTER.get(text[0], "icloud")
            found.append(Lexeme("", start, end, name))
    return found


_BY_LETTER: Final = {
    "a": "aol",
    "g": "gmail",
    "h": "hotmail",
    "y": "yahoo",
    "o": "outlook",
    "0": "outlook",
}


def _unglued(text: str, start: int, end: int) -> Iterable[Lexeme]:
    """Take apart a word that is an address without its spaces; the parts share its place."""
    provider = _GLUED_PROVIDER.search(text)
    dotted = provider or _GLUED_DOT.search(text)
    if not dotted or (dotted[0] == text and provider and not (provider[2] or provider[3])):
        return [Lexeme("", start, end, text)]
    if provider and provider[2] and not provider[3]:
        return [Lexeme("", start, end, text)]
    before = text[: dotted.start()]
    parts: list[tuple[str, str]] = []
    at = _GLUED_AT.search(before) if provider else None
    if at and at.start() > 1:
        parts += [("", before[: at.start()]), ("@", at[0])]
    elif before:
        if provider:
            return [Lexeme("", start, end, text)]
        parts.append(("", before))
    if provider:
        parts.append(("", provider[1]))
        if provider[3]:
            parts += [(".", provider[2] or ""), ("", provider[3])]
    else:
        parts += [(".", dotted[1]), ("", dotted[2])]
    glued: list[Lexeme] = []
    spread = end - start != len(text)
    for sign, part in parts:
        stop = end if spread else start + len(part)
        glued.append(Lexeme(sign, start, stop, part, SPOKEN if part else IMPLIED))
        start = start if spread else stop
    return glued


def _with_phrases(raw: list[Lexeme]) -> list[Lexeme]:
    """Put the words of a phrase together."""
    found: list[Lexeme] = []
    at, count = 0, len(raw)
    while at < count:
        lexeme = raw[at]
        phrases = PHRASES.get(lexeme.text)
        if phrases is None or (lexeme.sign and lexeme.form != LITERAL):
            found.append(lexeme)
            at += 1
            continue
        following = raw[at + 1].text if at + 1 < count else ""
        for rest, meaning in phrases:
            if rest and rest[0] != following:
                continue
            last = at + len(rest)
            if last < count and all(raw[at + 1 + n].text == part for n, part in enumerate(rest)):
                if (
                    meaning.provider
                    and rest
                    and rest[-1:] in (("ru",), ("de",))
                    and raw[last].end - lexeme.start > 12
                ):
                    continue
                found.append(
                    Lexeme(
                        meaning.sign,
                        lexeme.start,
                        raw[last].end,
                        meaning.provider or lexeme.text,
                        meaning.form,
                        meaning.provider,
                    )
                )
                at = last + 1
                break
        else:
            found.append(lexeme)
            at += 1
    return found


def _with_brackets(parts: Sequence[Lexeme]) -> list[Lexeme]:
    """Put a sign and the brackets around it together."""
    found: list[Lexeme] = []
    at, count = 0, len(parts)
    while at < count:
        lexeme = parts[at]
        closing = _OPEN.get(lexeme.text)
        if closing and at + 2 < count and parts[at + 2].text == closing:
            inner = parts[at + 1]
            sign = inner.sign if inner.sign in _SIGNS_IN_BRACKETS else _ONLY_IN_BRACKETS.get(inner.text, "")
            symmetric = lexeme.text == closing
            tight = inner.start - lexeme.end <= 1 and parts[at + 2].start - inner.end <= 1
            if (
                sign
                and tight
                and not (symmetric and (inner.form == LITERAL or inner.text in _ONLY_IN_BRACKETS))
            ):
                found.append(Lexeme(sign, lexeme.start, parts[at + 2].end, inner.text, BRACKETED))
                at += 3
                continue
        found.append(lexeme)
        at += 1
    return found
