"""What a message leaves for the next ones of its sender: short rows of digits, and short texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from txmessaging.detection.carry import Left
from txmessaging.detection.counter_evidence import other_numbers
from txmessaging.detection.digits import FILLERS, Row
from txmessaging.detection.networks import mentions
from txmessaging.detection.number_words import PHRASE_STARTS
from txmessaging.detection.part_words import (
    ANSWERS,
    PART_WORDS,
    is_answer,
    saw_something,
    speaks_of_parts,
)
from txmessaging.detection.topics import Topic

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

_LONGEST_WITHOUT_CUE = 28
_LONGEST_WITH_CUE = 90
_LONGEST_TEXT = 48
SHORT: Final = 40
"""Code points of a message that may stand between two pieces."""

_PIECE_SIGN = re.compile(r"[@_]|\.\w")
_FOREIGN_PIECE_SIGN = re.compile(
    r"[@_]|\.\w|собак|точка|почт|инст|телег|微信|威信|薇信|賴的|邮箱|郵箱|抖音|小红书|メール|インスタ|ライン|カカオ"
    r"|ايميل|انستا|سناب|تلغرام|تليجرام|ईमेल|इंस्टा"
)


def leaves_something(search: Search) -> bool:
    """Whether it is worth asking what a message leaves: most leave nothing.

    Args:
        search: The scan of the message.
    """
    lower = search.lower
    if len(lower) > _LONGEST_WITH_CUE:
        return False
    if search.figures or (_PIECE_SIGN if lower.isascii() else _FOREIGN_PIECE_SIGN).search(lower):
        return True
    tokens = search.tokens
    if tells_a_word(lower):
        return True
    if len(tokens) == 1 and len(lower) > 2 and tokens[0] not in ANSWERS:
        return True
    topics = search.topics
    if topics & Topic.NETWORK:
        return True
    is_said = topics & Topic.SAID or len(tokens) == 1
    spelled = sum(map(PHRASE_STARTS.__contains__, tokens)) if is_said else 0
    # "take my number in bits, oh eight three"
    ends_with_digits = spelled > 1 and search.word_topics[-1] & Topic.SAID != 0
    return spelled * 3 > len(tokens) or ends_with_digits or topics & Topic.PIECE != 0


def left_by(search: Search, label: int, *, follows: bool) -> Left | None:
    """What a message leaves behind; None if nothing in it may be a piece of a detail.

    Args:
        search: The scan of the message.
        label: What findings call it.
        follows: Whether an earlier message left something; then a short one may be its next piece.
    """
    lower = search.lower
    if len(lower) > _LONGEST_WITH_CUE:
        return None
    about_phones = (
        search.around(len(lower), len(lower)).speak_of_phones or search.around(0, 0).speak_of_phones
    )
    cue = about_phones == 1 or speaks_of_parts(lower, search.tokens)
    digits, start, end = _digits_left(search, cue=cue)
    is_name = len(search.tokens) == 1 and search.tokens[0] not in ANSWERS
    is_piece = len(lower) <= _LONGEST_TEXT and bool(
        follows or is_name or search.topics & _TELLING or _FOREIGN_PIECE_SIGN.search(lower) is not None
    )
    if is_piece and not digits and (is_answer(search.tokens) or saw_something(search.tokens)):
        return None
    if len(lower) > _LONGEST_TEXT and search.topics & Topic.NETWORK and (clause := _naming_clause(lower)):
        return Left(label, digits, start, end, clause, cue, False, len(search.view.original))
    if not (is_piece or digits) and (name := _told_name(lower)):
        return Left(label, "", 0, 0, name, cue, False, len(search.view.original))
    if not (digits or is_piece or about_phones == 1):
        return None
    bare = bool(digits) and _is_bare(search)
    return Left(label, digits, start, end, lower if is_piece else "", cue, bare, len(search.view.original))


_TELLING: Final = Topic.PIECE | Topic.NETWORK


def _naming_clause(lower: str) -> str:
    """The part of a longer message that names a network: "are you on insta?" of what goes on for long."""
    if saw_something(lower.split()):
        return ""
    mention = next(mentions(lower), None)
    if mention is None:
        return ""
    start = max((match.end() for match in _CLAUSE_END.finditer(lower, 0, mention.start)), default=0)
    behind = _CLAUSE_END.search(lower, mention.end)
    clause = lower[start : behind.end() if behind else len(lower)].strip()
    if len(clause) > _LONGEST_TEXT:
        first = lower.find(" ", max(start, mention.start - _LONGEST_TEXT // 2))
        clause = lower[first + 1 : mention.end] if -1 < first < mention.start else ""
    return clause


def tells_a_word(lower: str) -> bool:
    """Whether a message ends with a long word behind a colon: "remember this: oakandbolt".

    Args:
        lower: The folded text in lower case.

    Example:
        >>> tells_a_word("remember this: oakandbolt"), tells_a_word("note: blue")
        (True, False)
    """
    return (":" in lower or "=" in lower) and _TOLD.search(lower[-30:]) is not None


def _told_name(lower: str) -> str:
    """The one word of a message that has the form of an account, or that it tells behind a colon."""
    made_up = _MADE_UP.findall(lower)
    if len(made_up) == 1:
        return str(made_up[0])
    told = _TOLD.search(lower[-30:])
    return told[1] if told else ""


_MADE_UP = re.compile(
    r"(?<![^\s:(\"'])(?:[a-z0-9]{2,20}_[a-z0-9_]{2,20}|[a-z]{3,20}\.[a-z]{3,20})(?![^\s,:;!?)\"'])"
)
_TOLD = re.compile(r"[:=]\s?([a-z][a-z0-9]{7,24})[.!]?\Z")
_CLAUSE_END = re.compile("[.?!,;。！？،؟\n]")


def _is_bare(search: Search) -> bool:
    """Whether there is nothing but digits in a message, and words that join them."""
    taken = [(row.start, row.end) for row in search.rows]
    others = [
        token
        for token, start, _ in search.places
        if token not in FILLERS and not any(first <= start < last for first, last in taken)
    ]
    return not others


def _digits_left(search: Search, *, cue: bool) -> tuple[str, int, int]:
    lower = search.lower
    found = [row for row in search.rows if _may_be_a_piece(search, row)]
    if not found or (len(found) > 1 and not cue):
        return "", 0, 0
    rest = len(lower) - sum(row.end - row.start for row in found)
    most = (
        _LONGEST_WITH_CUE
        if len(found) == 1 and (cue or _ends_with(lower, found[0]))
        else _LONGEST_WITHOUT_CUE
    )
    if rest > most:
        return "", 0, 0
    start, end = search.view.span(found[0].start, found[-1].end)
    digits = "".join(row.digits for row in found)
    said = not lower[found[0].start].isdecimal()
    if said and len(digits) == 1 and not cue and _says_more(search, found[0]):
        return "", 0, 0
    if said and cue and digits[0] == str(len(digits) - 1) and _counts_digits(lower[: found[0].start]):
        digits = digits[1:]
    sign = "+" if lower[: found[0].start].rstrip(" (").endswith("+") else ""
    return sign + digits, start, end


def _says_more(search: Search, row: Row) -> bool:
    """Whether the one number word is a word among others: "oops forgot one"."""
    return any(
        token not in FILLERS and token not in ANSWERS and not row.start <= start < row.end
        for token, start, _ in search.places
    )


def _counts_digits(before: str) -> bool:
    """Whether the number word behind this says how many digits follow: "the last two 88"."""
    word = _LAST_WORD.search(before)
    return word is not None and (word[0] in PART_WORDS or word[0] in {"前", "后", "後"})


_LAST_WORD = re.compile(r"[^\W\d_]+(?=\s*\Z)")


def _ends_with(lower: str, row: Row) -> bool:
    """Whether digits begin or end a message, with a pause between: "the shop's a London one, 020"."""
    if row.start == 0 and lower[row.end : row.end + 1] in _PAUSES:
        return True
    behind = lower[: row.start].rstrip(" ")[-1:] in _PAUSES
    return behind and len(row.digits) > 1 and row.end >= len(lower.rstrip(" .!"))


_PAUSES: Final = frozenset(".,:;-(")


def _may_be_a_piece(search: Search, row: Row) -> bool:
    around = search.around(row.start, row.end)
    is_other = around.count_something or any(other_numbers(search.text, row.start, row.end))
    # "the second price is $555": who counts parts gives no prices.
    if is_other and not (around.count_money and speaks_of_parts(search.lower, search.tokens)):
        return False
    if not _SIZES.isdisjoint(around.before):
        return False
    # "11/0": a fraction, or a page of pages.
    if "/" in search.lower[row.start : row.end]:
        return False
    # "the first part is 415": a part of a number, not a part's number.
    if around.announce_another_number and not speaks_of_parts(search.lower, search.tokens):
        return False
    # "to", "for" and their like are digits only where nothing else is said.
    return (
        not all(member.weak for member in row.members) or row.end - row.start >= len(search.lower.strip()) - 2
    )


_SIZES: Final = frozenset(
    "size sizes taille talla tamanho taglia misura grosse maat rozmiar размер размера beden qty".split()
)
