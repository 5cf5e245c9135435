"""The hosts and paths in a text, however their signs are written: "my-shop dot co dot uk slash rug"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.words.sign_phrases import (
    COMMA,
    DOT_WORDS,
    IMPLIED,
    LITERAL,
    MISSPELT,
    SPACED,
    SPOKEN,
    SPOKEN_ENDINGS,
)
from txmessaging.detection.words.tlds import COMMON_TLDS, RESERVED, TLDS

_MOST_LABELS: Final = 6
_MOST_GAP: Final = 3
_LONGEST_LABEL: Final = 63
_LONGEST_PATH: Final = 200
_COMMAS: Final = frozenset(",;،、*'\u00b7")


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


def read_host(parts: Sequence[Lexeme], at: int) -> Host | None:
    """Return the host name that begins with a lexeme, or None.

    Args:
        parts: The words and signs of a text.
        at: Which of them is the first.

    Example:
        >>> from txmessaging.detection.reading.lexemes import lexemes
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
        text = SPOKEN_ENDINGS.get(text, text)
        labels.append(text)
        all_forms |= {form, *forms}
        if text in TLDS or (form == LITERAL and text in RESERVED):
            best = Host(
                ".".join(labels), parts[at].start, parts[following - 1].end, following, frozenset(all_forms)
            )
    return best


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
    return at > 0 and parts[at - 1].provider.endswith(f".{SPOKEN_ENDINGS.get(text, text)}")


def _ending(lexeme: Lexeme) -> bool:
    return SPOKEN_ENDINGS.get(lexeme.text, lexeme.text) in COMMON_TLDS


def path_after(parts: Sequence[Lexeme], host: Host) -> tuple[str, int]:
    """Return the path that follows a host and where it ends; empty if there is none.

    Args:
        parts: The words and signs of a text.
        host: The host among them.

    Example:
        >>> from txmessaging.detection.reading.lexemes import lexemes
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
            tokens[at + 1] in TLDS
            or tokens[at + 1] in SPOKEN_ENDINGS
            or tokens[at + 1 : at + 4] == ["c", "o", "m"]
        )
        for at, token in enumerate(tokens)
    )
