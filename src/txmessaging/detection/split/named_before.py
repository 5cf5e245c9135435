"""The networks that the messages before one named, and whether they asked for an account there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from attrs import frozen

from txmessaging.detection.networks import Mention, mentions
from txmessaging.detection.split.carry import Left
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.parts import saw_something
from txmessaging.detection.words.talk import MAIL, NETWORK_STEM, WANTS

EMAIL: Final = "email"
"""What stands for a network where a mailbox is spoken of."""

MOST_WORDS_OF_TALK: Final = 3
REACH: Final = 4
"""How many messages back the network may have been named."""

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_CJK: Final = 18
_NO_NETWORK: Final = frozenset({"whats", "line", "v", "app", "x"})
"""Names of networks that are everyday words as well."""


@frozen
class Talk:
    """A message that names a network as somewhere to be found.

    Attributes:
        network: The network.
        asks: Whether it says who is there, or asks: "do you have ig?", not "the ig picture".
        last: Whether it is the last message of the other party.
    """

    network: str
    asks: bool
    last: bool = False


@lru_cache(maxsize=2048)
def talk_of(text: str) -> tuple[Mention | None, bool]:
    """The network that a message names, and whether it asks for it or says who is there.

    Args:
        text: A folded message in lower case.

    Example:
        >>> mention, asks = talk_of("are you on insta?")
        >>> mention and mention.network, asks
        ('instagram', True)
        >>> talk_of("the signal is bad here")
        (None, False)
    """
    if "@" in text or MAIL.search(text):
        return _talk_of_mail(text)
    words = WORD.findall(text)
    found = [each for each in mentions(text) if text[each.start : each.end] not in _NO_NETWORK]
    if not found:
        stem = NETWORK_STEM.search(text)
        found = [Mention("snapchat", *stem.span(), sure=True, disguised=False)] if stem else []
    if not found or saw_something(words):
        return None, False
    is_short = len(words) <= MOST_WORDS_OF_TALK or (len(text) <= _LONGEST_CJK and _CJK.search(text))
    named = next((each for each in found if each.sure), found[0])
    around = WORD.findall(text[: named.start])[-4:]
    asks = bool(is_short) or not WANTS.isdisjoint(around) or (named.start == 0 and "?" in text[named.end :])
    return (named, asks) if named.sure or asks else (None, False)


def _talk_of_mail(text: str) -> tuple[Mention | None, bool]:
    """The same of a mailbox."""
    words = WORD.findall(text)
    if saw_something(words):
        return None, False
    match = MAIL.search(text)
    start, end = match.span() if match else (text.find("@"), text.find("@") + 1)
    around = WORD.findall(text[:start])[-4:]
    asks = len(words) <= MOST_WORDS_OF_TALK or not WANTS.isdisjoint(around) or not text.isascii()
    return Mention(EMAIL, start, end, sure=True, disguised=False), asks


def talks(lefts: Sequence[Left], heard: Sequence[Left]) -> list[Talk]:
    """The networks that the last messages of both named, the latest first.

    Args:
        lefts: What the sender's own messages left.
        heard: What those of the other party left.
    """
    found: list[Talk] = []
    for side, others in ((heard, True), (lefts, False)):
        is_last = others
        for left in reversed(side[-REACH:]):
            mention, asks = talk_of(left.text) if left.text else (None, False)
            if mention:
                found.append(Talk(mention.network, asks, last=is_last))
            is_last = is_last and left.text in ORDINARY
    return sorted(found, key=lambda talk: (not talk.last, not talk.asks))
