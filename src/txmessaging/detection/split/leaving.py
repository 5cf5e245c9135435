"""What a message leaves for the next ones of its sender: short rows of digits, and short texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from txmessaging.detection.digits.ideographs import count_ideographs
from txmessaging.detection.networks import mentions
from txmessaging.detection.split.carry import Left
from txmessaging.detection.split.counted import LONGEST
from txmessaging.detection.split.digit_pieces import digit_pieces
from txmessaging.detection.topics import Topic
from txmessaging.detection.words.number_cues import PHONE_WORDS
from txmessaging.detection.words.number_words import PHRASE_STARTS
from txmessaging.detection.words.parts import (
    ANSWERS,
    TOGETHER,
    is_answer,
    leads_to_a_name,
    saw_something,
)

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

_LONGEST_WITHOUT_CUE = 28
_LONGEST_WITH_CUE = 90
_LONGEST_TEXT = 48
SHORT: Final = 40
"""Code points of a message that may stand between two pieces."""
LONGEST_BETWEEN: Final = 90
"""The same between two that count something."""

_PIECE_SIGN = re.compile(r"[@_]|\.\w")
_FOREIGN_PIECE_SIGN = re.compile(
    r"[@_]|\.\w|собак|точка|почт|инст|телег|微信|威信|薇信|賴|邮箱|郵箱|抖音|小红书|小紅書|メール|インスタ|いんすた|ライン|らいん|カカオ"
    r"|ディスコ|テレグラ|ツイッタ|垢|アカウント|加[个個]?[v薇微威我]|[有个個]v|v号|扣扣|企鹅|哀居|埃及"
    r"|ايميل|انستا|إنستا|سناب|تلغرام|تليجرام|تليقرام|فيس|تويتر|تيك\sتوك|ईमेल|इंस्टा|टेलीग्राम|फेसबुक"
)


def leaves_something(search: Search) -> bool:
    """Whether it is worth asking what a message leaves: most leave nothing.

    Args:
        search: The scan of the message.
    """
    lower = search.lower
    if len(lower) > _LONGEST_WITH_CUE:
        return search.figures > 1 and len(lower) <= LONGEST
    if search.figures or (_PIECE_SIGN if lower.isascii() else _FOREIGN_PIECE_SIGN).search(lower):
        return True
    tokens = search.tokens
    is_word = len(tokens) == 1 and (len(lower) > 2 or len(tokens[0]) == 1) and tokens[0] not in ANSWERS
    if is_word or tells_a_word(lower):
        return True
    if not lower.isascii() and (count_ideographs(lower) > 1 or _has_a_latin_word(lower)):
        return True
    topics = search.topics
    if topics & Topic.NETWORK or (topics & Topic.LEADS_ON and leads_to_a_name(lower, tokens)):
        return True
    is_said = topics & Topic.SAID or len(tokens) == 1
    spelled = sum(map(PHRASE_STARTS.__contains__, tokens)) if is_said else 0
    # "take my number in bits, oh eight three"
    ends_with_digits = spelled > 1 and search.word_topics[-1] & Topic.SAID != 0
    return spelled * 3 > len(tokens) or ends_with_digits or topics & Topic.PIECE != 0


def _has_a_latin_word(lower: str) -> bool:
    """Whether a short message in another script has one word in Latin letters: "هيه، abaya"."""
    return len(lower) <= _LONGEST_WITHOUT_CUE and _ONE_LATIN_WORD.fullmatch(lower) is not None


_ONE_LATIN_WORD = re.compile(
    "[^a-z]*[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff][^a-z]*[a-z]{3,}[^a-z]*|"
    "[^a-z]*[a-z]{3,}[^a-z]*[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff][^a-z]*"
)


def lefts_by(search: Search, label: int, *, follows: bool) -> list[Left]:
    """What a message leaves behind, with each way to read its digits, the likeliest first.

    It is empty if nothing in the message may be a piece of a detail.

    Args:
        search: The scan of the message.
        label: What findings call it.
        follows: Whether an earlier message left something; then a short one may be its next piece.
    """
    lower = search.lower
    if len(lower) > _LONGEST_WITH_CUE:
        return []
    about_phones = search.around(len(lower), len(lower)).speak_of_phones
    if not about_phones and not (lower.isascii() and PHONE_WORDS.isdisjoint(search.tokens)):
        about_phones = search.around(0, 0).speak_of_phones
    told = not TOGETHER.isdisjoint(search.tokens)
    cue = about_phones == 1 or told or search.speaks_of_parts
    digits = digit_pieces(search, cue=cue, follows=follows)
    size = len(search.view.original)
    is_name = len(search.tokens) == 1 and search.tokens[0] not in ANSWERS
    is_led = search.topics & Topic.LEADS_ON != 0 and leads_to_a_name(lower, search.tokens)
    is_piece = len(lower) <= _LONGEST_TEXT and bool(
        follows
        or is_name
        or is_led
        or _has_a_latin_word(lower)
        or search.topics & _TELLING
        or _FOREIGN_PIECE_SIGN.search(lower) is not None
    )
    if is_piece and not digits and (is_answer(search.tokens) or saw_something(search.tokens)):
        return []
    text = lower if is_piece else ""
    if len(lower) > _LONGEST_TEXT and search.topics & Topic.NETWORK:
        text = _naming_clause(lower)
    elif not (is_piece or digits):
        text = _told_name(lower)
    if digits:
        return [
            Left(label, each.digits, each.start, each.end, text, cue, each.bare, size, each.guised)
            for each in digits
        ]
    return (
        [Left(label, "", 0, 0, text, cue, bare=False, size=size)] if text or told or about_phones == 1 else []
    )


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


def first_clause(lower: str) -> str:
    """The word or two that a longer message begins with: "dot ca. that's where I take the photos".

    Args:
        lower: The folded text in lower case.

    Example:
        >>> first_clause("dot ca. that's where I take the photos"), first_clause("ok. that's fine")
        ('dot ca', '')
    """
    end = _CLAUSE_END.search(lower)
    clause = lower[: end.start()].strip() if end else ""
    return clause if len(clause) <= _LONGEST_CLAUSE and not is_answer(clause.split()) else ""


_LONGEST_CLAUSE: Final = 24
_MADE_UP = re.compile(
    r"(?<![^\s:(\"'])(?:[a-z0-9]{2,20}_[a-z0-9_]{2,20}|[a-z]{3,20}\.[a-z]{3,20})(?![^\s,:;!?)\"'])"
)
_TOLD = re.compile(r"[:=]\s?([a-z][a-z0-9]{7,24})[.!]?\Z")
_CLAUSE_END = re.compile("[.?!,;。！？،؟\n]")
