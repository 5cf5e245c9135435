"""Reads a text as names and signs, however the signs are written, and the hosts among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice, product
from typing import Final, NamedTuple

from txmessaging.detection import spoken_signs as words
from txmessaging.detection.folding import fold
from txmessaging.detection.mail_words import MORE_AT, MORE_PROVIDERS
from txmessaging.detection.tlds import COMMON_TLDS, RESERVED, TLDS
from txmessaging.detection.topics import Topic

LITERAL: Final = "a sign"
BRACKETED: Final = "a word for a sign, in brackets"
SPOKEN: Final = "a word for a sign"
WEAK: Final = "a word that may stand for a sign"
IMPLIED: Final = "a sign left out"
SPACED: Final = "spaces around a sign"
MISSPELT: Final = "an ending with a figure in it"
COMMA: Final = "a comma for a full stop"

# Scripts without spaces between words: a run of theirs is a word of its own beside Latin letters.
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
# Letters, and the vowel signs of the Indian scripts, which the class of words leaves out.
_LETTER = rf"(?:(?![{_UNSPACED}])[^\W_]|[\u0900-\u0963\u0970-\u097f])"
_LEXEME = re.compile(
    # The plainest words first: most are, and the search is twice as fast.
    r"(?P<plain>[a-z]{2,64}(?=[ ,]))"
    r"|(?P<provider>(?<![^\W_])(?:g[-._*'~|]?m[-._*~|]?[a4@*][-._*~|]?[i1!|*][-._*~|]?[l1|!*]"
    r"|h[-._*]?[o0][-._*]?t[-._]?m[-._]?[a4@*][-._*]?[i1!|*][-._*]?[l1|!]"
    r"|y[-._*]?[a4@*][-._*]?h[-._*]?[o0*][-._*]?[o0*]|[o0]u[t7]l[o0*][o0*]k|[i1!]cl[o0*]ud"
    r"|a[-._*]o[-._*]l|g\(oogle\)mail)(?![^\W_]))"
    r"|(?P<spaced>(?<![^\W_'])(?<![^\W_]')[a-z0-9](?:[ ]{1,2}[a-z0-9](?![^\W_])){1,60})"
    r"|(?P<ring>圈a(?=[a-z0-9]))"
    rf"|(?P<word>{_LETTER}{{1,64}}|[{_UNSPACED}]{{1,64}})"
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


class Host(NamedTuple):
    """A host name, however it is written.

    Attributes:
        name: The name with its signs.
        start: Its first code point.
        end: One past its last.
        after: Which lexeme follows it.
        forms: How its signs are written.
        provider: Whether it is a mail provider without an ending.
    """

    name: str
    start: int
    end: int
    after: int
    forms: frozenset[str]
    provider: bool = False


class _Meaning(NamedTuple):
    sign: str
    form: str
    provider: str


def spelling(word: str) -> str:
    """Return a word as it reads in a folded text in lower case.

    Args:
        word: A word of the tables.

    Example:
        >>> spelling("małpa")
        'malpa'
    """
    return fold(word).lower


def _plain(phrase: str) -> tuple[str, ...]:
    parts = re.findall(rf"{_LETTER}+|[{_UNSPACED}]+|[^\s\w]|_", spelling(phrase.strip()))
    return tuple(parts)


def _phrases() -> dict[str, list[tuple[tuple[str, ...], _Meaning]]]:
    """The phrases by their first part, the longest first."""
    table: dict[tuple[str, ...], _Meaning] = {}

    def add(phrases: Iterable[str], meaning: _Meaning) -> None:
        for phrase in phrases:
            parts = _plain(phrase)
            if parts:
                table[parts] = meaning

    for provider, names in (*words.PROVIDERS.items(), *MORE_PROVIDERS.items()):
        add(names.split(","), _Meaning("", LITERAL, provider))
    for sign, names in words.OTHER_SIGNS.items():
        add(names.split(","), _Meaning(sign, SPOKEN, ""))
    for names in words.DOT.values():
        add(names.split(","), _Meaning(".", SPOKEN, ""))
    for names in (*words.AT.values(), MORE_AT):
        add(names.split(","), _Meaning("@", SPOKEN, ""))
    add(words.WEAK_AT.split(","), _Meaning("@", WEAK, ""))
    by_first: dict[str, list[tuple[tuple[str, ...], _Meaning]]] = {}
    for parts in sorted(table, key=len, reverse=True):
        by_first.setdefault(parts[0], []).append((parts[1:], table[parts]))
    return by_first


_PHRASES: Final = _phrases()
_ENDINGS: Final = {
    spelling(each.strip()): ending for ending, names in words.ENDINGS.items() for each in names.split(",")
}
DOT_WORDS: Final = frozenset(
    spelling(word.strip()).split(" ")[0] for names in words.DOT.values() for word in names.split(",")
)
"""The words by which a text may hold a spelled full stop."""

_WORD_PHRASES: Final = [
    (first, *rest)
    for first, phrases in _PHRASES.items()
    for rest, meaning in phrases
    if (meaning.provider or (meaning.sign == "@" and meaning.form == SPOKEN))
    and all(map(str.isalnum, (first, *rest)))
]
SINGLE_WORDS: Final = frozenset(parts[0] for parts in _WORD_PHRASES if len(parts) == 1) - {"free", "live"}
"""The single words that stand for an at sign or name a mail provider."""

PROVIDER_WORDS: Final = frozenset(
    first for first, phrases in _PHRASES.items() if any(meaning.provider for _, meaning in phrases)
)
"""The words by which a text may name a mail provider."""

_PAIRS: Final = frozenset(parts[:2] for parts in _WORD_PHRASES if len(parts) > 1)
FIRST_OF_PAIRS: Final = frozenset(first for first, _ in _PAIRS) - {"at", "t", "the", "la", "a"}
"""The words that begin a phrase for an at sign or the name of a mail provider."""


_LEET: Final = {"a": "a4", "i": "i1", "l": "l1", "o": "o0"}
LEET_PROVIDERS: Final = frozenset(
    "".join(letters)
    for name in ("gmail", "hotmail", "yahoo", "outlook", "icloud")
    for letters in product(*(_LEET.get(letter, letter) for letter in name))
)
"""Names of mail providers with figures in the place of letters."""

GLUED: Final = re.compile(
    "(?:gmail|hotmail|yahoo|outlook|icloud|protonmail)(?:com|dot|punto|ponto|point|punkt|kropka|nokta|net|de|fr)"
)
"""A mail provider with its ending or the word for a full stop glued to it."""


def any_foreign(tables: Iterable[str]) -> str:
    """Return a pattern for any of the phrases of some tables that are not in ASCII.

    Args:
        tables: The phrases as they are spelled, with commas between them.

    Example:
        >>> any_foreign(["собака, dot", "małpa"])
        'собака|malpa'
    """
    phrases = {phrase.strip() for table in tables for phrase in table.split(",") if not phrase.isascii()}
    return "|".join(
        re.escape(spelling(phrase)) for phrase in sorted(phrases, key=lambda each: (-len(each), each))
    )


def names_a_phrase(words: Sequence[str], topics: Sequence[int]) -> bool:
    """Whether two words in a row begin a phrase for an at sign or the name of a mail provider.

    Args:
        words: The words of a text.
        topics: What they may be about.

    Example:
        >>> topics = [Topic.PHRASE, 0]
        >>> names_a_phrase(["g", "mail"], topics), names_a_phrase(["g", "string"], topics)
        (True, False)
    """
    return any(
        topic & Topic.PHRASE and tuple(words[at : at + 2]) in _PAIRS for at, topic in enumerate(topics)
    )


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
            if text in words.AT_SYMBOLS:
                sign = "@"
            elif text in words.DOT_SYMBOLS and text != "*":
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
        phrases = _PHRASES.get(lexeme.text)
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


def read_host(parts: Sequence[Lexeme], at: int) -> Host | None:
    """Return the host name that begins with a lexeme, or None.

    Args:
        parts: The words and signs of a text.
        at: Which of them is the first.

    Example:
        >>> read_host(lexemes("my-shop dot co dot uk, thanks"), 0).name
        'my-shop.co.uk'
    """
    label = _label(parts, at)
    if label is None:
        return None
    first, following, forms = label
    labels = [first]
    all_forms = set(forms)
    best: Host | None = None
    lead = parts[at].provider if following == at + 1 else ""
    if lead:
        name = lead
        best = Host(name, parts[at].start, parts[at].end, following, frozenset(), provider=True)
    while len(labels) < _MOST_LABELS:
        dot = _dot(parts, following, named=bool(lead) and len(labels) == 1)
        if dot is None:
            break
        form, following = dot
        label = _label(parts, following)
        if label is None:
            break
        text, following, forms = label
        if form == LITERAL and text == "c0m":
            form = MISSPELT
        text = _ENDINGS.get(text, text)
        labels.append(text)
        all_forms |= {form, *forms}
        if text in TLDS or (form == LITERAL and text in RESERVED):
            best = Host(
                ".".join(labels), parts[at].start, parts[following - 1].end, following, frozenset(all_forms)
            )
    return best


_MOST_LABELS: Final = 6
_MOST_GAP: Final = 3


def _label(parts: Sequence[Lexeme], at: int) -> tuple[str, int, set[str]] | None:
    """A label of a host name, with its hyphens, however they are written."""
    at = skip_filler(parts, at)
    if at >= len(parts) or not _is_name(parts, at):
        return None
    text, end, forms = _label_text(parts[at]), parts[at].end, set[str]()
    at += 1
    while (
        at + 1 < len(parts)
        and parts[at].sign == "-"
        and not parts[at + 1].sign
        and len(text) <= _LONGEST_LABEL
    ):
        hyphen, word = parts[at], parts[at + 1]
        glued = hyphen.start == end and word.start == hyphen.end
        if (hyphen.form == LITERAL) != glued or (parts[at - 1].provider and _ending(word)):
            break
        if hyphen.form != LITERAL:
            forms.add(hyphen.form)
        text, end, at = f"{text}-{word.text}", word.end, at + 2
    return text, at, forms


def _label_text(lexeme: Lexeme) -> str:
    """The name of a provider is a name like any other where more of the host is written out."""
    return lexeme.provider.partition(".")[0] or lexeme.text


def _is_name(parts: Sequence[Lexeme], at: int) -> bool:
    lexeme = parts[at]
    # "at" after a full stop is the ending of Austria.
    is_ending = lexeme.text == "at" and at > 0 and (parts[at - 1].sign == "." or _is_own_ending(parts, at))
    return (not lexeme.sign or is_ending) and len(lexeme.text) <= _LONGEST_LABEL


_LONGEST_LABEL: Final = 63
_LONGEST_PATH: Final = 200


def skip_filler(parts: Sequence[Lexeme], at: int) -> int:
    """Skip a remark in brackets: "fred (that's me) dot smith"."""
    if at < len(parts) and parts[at].text == "(":
        for closing in range(at + 2, min(at + 9, len(parts))):
            if parts[closing].text == ")":
                return closing + 1
    return at


def _dot(parts: Sequence[Lexeme], at: int, *, named: bool) -> tuple[str, int] | None:
    """How the full stop is written at a place and which lexeme follows, or None if there is none."""
    count = len(parts)
    if at >= count or at == 0:
        return None
    end = parts[at - 1].end
    if parts[at].text == "(" and at + 2 < count and parts[at + 2].text == ")" and _ending(parts[at + 1]):
        return (IMPLIED, at + 1) if named else None
    at = skip_filler(parts, at) if skip_filler(parts, at) < count else at
    lexeme = parts[at]
    if lexeme.text == "," and at + 1 < count and parts[at + 1].sign == "." and parts[at + 1].form == SPOKEN:
        at, lexeme = at + 1, parts[at + 1]
    if lexeme.sign == ".":
        return _full_stop(parts, at, end)
    if at + 1 < count and lexeme.sign and lexeme.start == end and parts[at + 1].start == lexeme.end:
        return (COMMA, at + 1) if _is_comma_for_dot(parts, at, named=named) else None
    if named and lexeme.start - end <= _MOST_GAP and (_ending(lexeme) or _is_own_ending(parts, at)):
        return IMPLIED, at
    return None


def _full_stop(parts: Sequence[Lexeme], at: int, end: int) -> tuple[str, int] | None:
    """How a full stop is written, in signs or in words, by what stands around it."""
    lexeme, following = parts[at], at + 1
    if following < len(parts) and parts[following].text == "," and lexeme.form == SPOKEN:
        following += 1
    if following >= len(parts):
        return None
    before, after = lexeme.start - end, parts[following].start - lexeme.end
    if max(before, after) > _MOST_GAP:
        return None
    if lexeme.form != LITERAL or before == after == 0:
        return lexeme.form, following
    return (SPACED, following) if before or _ending(parts[following]) else None


def _is_comma_for_dot(parts: Sequence[Lexeme], at: int, *, named: bool) -> bool:
    if named:
        return _ending(parts[at + 1])
    if parts[at].text not in _COMMAS:
        return False
    has_path = at + 2 < len(parts) and parts[at + 2].text == "/" and parts[at + 2].start == parts[at + 1].end
    return has_path or _ending(parts[at + 1])


def _is_own_ending(parts: Sequence[Lexeme], at: int) -> bool:
    """Whether a word is the ending of the provider before it: "ziggo nl", "aon at"."""
    text = parts[at].text
    return at > 0 and parts[at - 1].provider.endswith(f".{_ENDINGS.get(text, text)}")


_COMMAS: Final = frozenset(",;،、*'\u00b7")


def _ending(lexeme: Lexeme) -> bool:
    return _ENDINGS.get(lexeme.text, lexeme.text) in COMMON_TLDS


def path_after(parts: Sequence[Lexeme], host: Host) -> tuple[str, int]:
    """Return the path that follows a host and where it ends; empty if there is none.

    Args:
        parts: The words and signs of a text.
        host: The host among them.

    Example:
        >>> parts = lexemes("bit dot ly slash rug9")
        >>> path_after(parts, read_host(parts, 0))
        ('/rug9', 21)
    """
    path, end, at = "", host.end, host.after
    while (
        len(path) < _LONGEST_PATH and at + 1 < len(parts) and parts[at].sign == "/" and not parts[at + 1].sign
    ):
        before, after = parts[at].start - end, parts[at + 1].start - parts[at].end
        if max(before, after) > _MOST_GAP or (parts[at].form == LITERAL and (before == 0) != (after == 0)):
            break
        path, end, at = f"{path}/{parts[at + 1].text}", parts[at + 1].end, at + 2
        while (
            at + 1 < len(parts)
            and parts[at].sign in {"_", "-", "."}
            and not parts[at + 1].sign
            and len(path) < _LONGEST_PATH
        ):
            glued = parts[at].start == end and parts[at + 1].start == parts[at].end
            if (parts[at].form == LITERAL) != glued:
                break
            path, end, at = f"{path}{parts[at].sign}{parts[at + 1].text}", parts[at + 1].end, at + 2
    return path, end


def spells_an_ending(tokens: Sequence[str]) -> bool:
    """Whether a word for a full stop is followed by an ending: without it there is no spelled host.

    Args:
        tokens: The words of a text.

    Example:
        >>> spells_an_ending(["shop", "dot", "com"]), spells_an_ending(["the", "dot", "there"])
        (True, False)
    """
    last = len(tokens) - 1
    return not DOT_WORDS.isdisjoint(tokens) and any(
        token in DOT_WORDS
        and at < last
        and (
            tokens[at + 1] in TLDS or tokens[at + 1] in _ENDINGS or tokens[at + 1 : at + 4] == ["c", "o", "m"]
        )
        for at, token in enumerate(tokens)
    )
