"""On which messenger a number is reached: "whatsapp me on 07700 …", "07700 … (viber)"."""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.networks import MESSENGERS, Mention, mentions

_NEAR: Final = 36
_AFTER: Final = 28
_SENTENCE_END = re.compile(r"[.!?;]\s|\n\s{0,2}\n|[\u3002\uff01\uff1f\u061f]")
_OTHER_WAY = re.compile(
    r"(?<!or )(?<!and )(?<!or a )(?<!ou )(?<!oder )(?<!/)\b(?:call|ring|text|sms|phone|landline|tel|"
    r"telefon|llama|llamame|appelle|ligue|anruf|bel|zadzwon|chiama|"
    r"email|e-mail)\b|\u0437\u0432\u043e\u043d"
)
_NOT_USED = re.compile(
    r"(?:(?:(?:^|[,.;(]\s{0,2}|\b(?:have|got|there's|sorry|is)\s)no|\b(?:not|without|don't|dont|never|"
    r"isn't|can't|cant|kein|keine|keinen|ohne|sans|pas|sin|sem|non|senza|geen|bez|"
    r"nie|niet|yok|\u043d\u0435|\u043d\u0435\u0442|\u0431\u0435\u0437))\b"
    r"(?:\s(?:have|got|use|on|de|tengo|uso|am|using|ai|mam))?\s{0,2}|\u6ca1\u6709?)$"
)
_ORDINARY_WORDS: Final = frozenset({"element", "line", "matrix", "session", "wire"})
# A word that may mean something else counts beside one of these.
_BEFORE_WEAK = re.compile(
    r"(?:\b(?:on|via|my|by|per|par|sur|en|no|meu|mi|mon|mein|meine|auf|uber|op|mijn|na|moj|mio|su|pe|"
    r"chama|add|the|"
    r"through|using|use|with|from|or|and|tem|have|got|\u0432|\u043d\u0430|"
    r"\u043c\u043e\u0439)\s{1,2}(?:the\s)?|[(\[/,\u52a0\u6211+])\s{0,2}$"
)
_AFTER_WEAK = re.compile(
    r"\s{0,2}(?:[:=(\[@\u2192\u27a1>/+-]|(?:me|id|number|no|nr|num|numero|nummer|msg|message|at|on|"
    r"app)\b|\u53f7|\u865f|\u540c\u53f7)"
)
_BETWEEN_AFTER = re.compile(
    r"[\s(\[,/:-]{0,4}(?:(?:is|on|via|in|only|for|my|by|auf|per|sur|en|no|na|op|su|hat|has|the|tem|ist|"
    r"mit|just|with|"
    r"also|and|works|\u0432|\u043d\u0430|\u4e5f\u662f|\u662f|\u52a0)\s{1,2}){0,3}$"
)


def messenger_near(lower: str, start: int, end: int) -> str | None:
    """Return the messenger on which a number is said to be reached, or None.

    Args:
        lower: The text, as `View.lower` has it.
        start: Where the number begins.
        end: One past its end.

    Example:
        >>> messenger_near("whatsapp me on 07700 900123", 15, 27)
        'whatsapp'
        >>> messenger_near("07700 900123 (viber)", 0, 12)
        'viber'
        >>> messenger_near("no signal here, ring 07700 900123", 21, 33) is None
        True
    """
    return _messenger_before(lower, start) or _messenger_after(lower, end)


def _messenger_before(lower: str, number: int) -> str | None:
    first = max(0, number - _NEAR)
    while first and not lower[first - 1].isspace() and number - first < _NEAR + 16:
        first -= 1
    window = lower[first:number]
    for sentence_end in _SENTENCE_END.finditer(window):
        first = first + sentence_end.end() if sentence_end.end() < len(window) else first
    window = lower[first:number]
    found = [each for each in mentions(window) if each.network in MESSENGERS and _is_meant(each, window)]
    if not found:
        return None
    last = max(found, key=lambda each: each.end)
    return None if _OTHER_WAY.search(window, last.end) else last.network


def _is_meant(mention: Mention, window: str) -> bool:
    """Whether the name is that of a way to write to somebody, and one that is used."""
    before = window[: mention.start]
    if _NOT_USED.search(before):
        return False
    if mention.sure or _BEFORE_WEAK.search(before):
        return True
    if following := _AFTER_WEAK.match(window, mention.end):
        # "The matrix on the second is 709-1": what is on it is no number on Matrix.
        return mention.network not in _ORDINARY_WORDS or following[0].strip() not in {"on", "at", "no"}
    return not window[mention.end :].strip() and (
        mention.network not in _ORDINARY_WORDS or not before.strip()
    )


def _messenger_after(lower: str, number: int) -> str | None:
    last = number + _AFTER
    while last < len(lower) and lower[last].isalnum() and last < number + _AFTER + 16:
        last += 1
    window = lower[number:last]
    for each in mentions(window):
        between = window[: each.start]
        if each.network in MESSENGERS and _BETWEEN_AFTER.fullmatch(between):
            return each.network if each.sure or between.strip() else None
    return None
