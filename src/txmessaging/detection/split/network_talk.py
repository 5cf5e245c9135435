"""Accounts that are told in one message while another names their network.

Three ways: somebody asks ("are you on insta?", "what name?") and the answer is a name alone; somebody names
the network and then the account; or says the account first, and then that it is one ("that's me on ig").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from attrs import frozen

from txmessaging.detection.candidates import Search
from txmessaging.detection.findings import Finding, Piece
from txmessaging.detection.networks import MESSENGERS, NAMED_PEOPLE, mentions
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.split.carry import Left
from txmessaging.detection.split.named_before import (
    EMAIL,
    MOST_WORDS_OF_TALK,
    REACH,
    WORD,
    Talk,
    talk_of,
    talks,
)
from txmessaging.detection.words.accounts import LEADS
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.parts import is_answer, speaks_of_parts
from txmessaging.detection.words.talk import (
    AGREES,
    ASKS_IN_CJK,
    ASKS_THE_NAME,
    BESIDE,
    OF_THINGS,
    OWN,
    PLACES,
    TIME,
)

_LONGEST_PLAIN: Final = 10
"""Letters of a word that is probably none of the language, if it is an answer to the question for a name."""
_MOST_WORDS: Final = 6
_MOST_WORDS_BEFORE: Final = 9
_LONGEST_TALK: Final = 60
_EDGES: Final = " \t\n,;:!?()[]\"'*~«»“”„‘’。、،؟！？"
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’-]{1,20}")


@frozen
class Handle:
    """What may be an account in a short message.

    Attributes:
        written: The account.
        start: Its first code point in the folded text.
        look: How much of an account it has in itself.
        alone: Whether the message says nothing else.
    """

    written: str
    start: int
    look: int
    alone: bool


def handle_in(text: str, lower: str, most: int = _MOST_WORDS) -> Handle | None:
    """The one word of a short message that is no everyday word, if it may be an account.

    Args:
        text: The folded message.
        lower: The same in lower case.
        most: How many words the message may have.

    Example:
        >>> handle_in("haha same, surfwaxsteve", "haha same, surfwaxsteve").written
        'surfwaxsteve'
        >>> handle_in("which one", "which one") is None
        True
    """
    found: list[Handle] = []
    tokens = lower.split()
    if len(tokens) > most:
        return None
    at = 0
    for token in tokens:
        at = lower.index(token, at)
        bare = token.strip(_EDGES).rstrip(".")
        start = at + token.find(bare)
        at += len(token)
        is_plain = bare in ORDINARY or bare in LEADS or bare in BESIDE or is_answer((bare,))
        if len(bare) < _SHORTEST or is_plain or speaks_of_parts("", (bare,)) or _is_a_network(bare):
            continue
        found.append(Handle(bare, start, look_of(bare, text[start : start + len(bare)]), len(tokens) == 1))
    loud = [each for each in found if each.look == Look.MADE_UP]
    found = loud if len(loud) == 1 else found
    if len(found) != 1 or _HANDLE.fullmatch(found[0].written) is None:
        return None
    return found[0] if found[0].look >= Look.WORD else None


@lru_cache(maxsize=2048)
def _is_a_network(word: str) -> bool:
    """Whether a word is the name of a network, which is no account on one."""
    return any((each.start, each.end) == (0, len(word)) for each in mentions(word))


_SHORTEST: Final = 2
_HANDLE = re.compile(r"[a-z0-9][a-z0-9._-]{3,31}")


def find_named_account(
    search: Search, lefts: Sequence[Left], heard: Sequence[Left], label: int
) -> Iterator[Finding]:
    """Yield the account that this message tells, or that it says to be one.

    Args:
        search: The scan of this message.
        lefts: What the sender's own messages left, oldest first.
        heard: What those of the other party left.
        label: What findings call this message.
    """
    if not (lefts or heard) or len(search.text) > _LONGEST_TALK:
        return
    spoken = talks(lefts, heard)
    if spoken:
        yield from _told(search, spoken, heard)
    if lefts:
        yield from _claimed(search, lefts, heard, label)


def _told(search: Search, spoken: Sequence[Talk], heard: Sequence[Left]) -> Iterator[Finding]:
    """The account of an answer: a word that looks like one, or nothing but a name that was asked for."""
    asked = bool(heard and heard[-1].text and _asks_the_name(heard[-1].text))
    talk = spoken[0]
    is_foreign = bool(heard) and not heard[-1].text.isascii()
    handle = handle_in(search.text, search.lower)
    if handle and _is_told(handle, talk, asked=asked, is_foreign=is_foreign):
        sure = 0.8 if handle.look >= Look.MIXED and talk.asks else 0.7 if asked or talk.last else 0.6
        yield _finding(search, talk.network, handle, sure, "the other party asked for it")
        return
    if talk.network in NAMED_PEOPLE and talk.asks and (asked or talk.last):
        span = _name_of_a_person(search.text, search.lower)
        if span:
            person = Handle(search.text[span[0] : span[1]], span[0], Look.WORD, alone=False)
            yield _finding(search, talk.network, person, 0.65, "a name that was asked for")


def _is_told(handle: Handle, talk: Talk, *, asked: bool, is_foreign: bool) -> bool:
    if handle.look == Look.MADE_UP:
        return True
    if handle.look == Look.MIXED:
        return talk.asks or asked
    if (
        TIME.search(handle.written)
        or not (asked or (talk.asks and talk.last))
        or not handle.written.isascii()
    ):
        return False
    if is_foreign:
        return handle.look == Look.COMPOUND
    # "oak-veneer" is an everyday word, and "hollis-brandt" a name only if one was asked for.
    is_one = asked or "-" not in handle.written
    return is_one and handle.look == Look.COMPOUND and len(handle.written) >= _LONGEST_PLAIN


def _asks_the_name(text: str) -> bool:
    words = WORD.findall(text)
    if not words or len(words) > _MOST_WORDS + 1 or not OF_THINGS.isdisjoint(words):
        return False
    return not ASKS_THE_NAME.isdisjoint(words) or (
        not text.isascii() and ASKS_IN_CJK.search(text) is not None
    )


def _name_of_a_person(text: str, lower: str) -> tuple[int, int] | None:
    """Where two or three words with capitals begin the message, none of them an everyday word."""
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"\S+", text):
        word = match[0].strip(_EDGES + ".")
        is_name = _NAME_WORD.fullmatch(word) and word[0].isupper() and not word[1:].isupper()
        if not is_name or len(found) == MOST_WORDS_OF_TALK:
            break
        at = match.start() + match[0].find(word)
        if lower[at : at + len(word)] in ORDINARY or is_answer((lower[at : at + len(word)],)):
            return None
        found.append((at, at + len(word)))
    return (found[0][0], found[-1][1]) if len(found) > 1 else None


def _claimed(search: Search, lefts: Sequence[Left], heard: Sequence[Left], label: int) -> Iterator[Finding]:
    """The account of an earlier message, which this one says to be on a network, or agrees that it is."""
    mention, _ = talk_of(search.lower) if search.may_name_a_network else (None, False)
    words = search.tokens
    if mention:
        before = search.lower[: mention.start]
        is_short = len(words) <= MOST_WORDS_OF_TALK
        if not (is_short or not OWN.isdisjoint(words) or PLACES.search(before)):
            return
        network, sure = mention.network, 0.8
    else:
        agrees = is_answer(words) or (len(words) <= _MOST_WORDS and not AGREES.isdisjoint(words))
        mention, asks = talk_of(heard[-1].text) if agrees and heard and heard[-1].text else (None, False)
        if mention is None or not asks:
            return
        network, sure = mention.network, 0.7
    for left in reversed(lefts[-REACH:]):
        handle = handle_in(left.text, left.text, _MOST_WORDS_BEFORE) if left.text else None
        is_long = handle and handle.look == Look.COMPOUND and len(handle.written) >= _LONGEST_PLAIN
        if handle and (handle.look >= Look.MIXED or is_long):
            yield Finding(
                kind=_kind_of(network),
                start=0,
                end=len(search.view.original),
                value=_value_of(network, handle.written),
                confidence=sure if handle.look >= Look.MIXED else 0.65,
                network=None if network == EMAIL else network,
                disguised=True,
                evidence=("spread over messages", "its network was named"),
                rule="social.claimed",
                pieces=(Piece(left.label, 0, left.size), Piece(label, 0, len(search.view.original))),
            )
            return


def _kind_of(network: str) -> str:
    return EMAIL if network == EMAIL else "messenger" if network in MESSENGERS else "social"


def _value_of(network: str, handle: str) -> str:
    return handle if network == EMAIL else f"{network}:{handle}"


def _finding(search: Search, network: str, handle: Handle, confidence: float, evidence: str) -> Finding:
    start, end = search.view.span(handle.start, handle.start + len(handle.written))
    return Finding(
        kind=_kind_of(network),
        start=start,
        end=end,
        value=_value_of(network, handle.written),
        confidence=confidence,
        network=None if network == EMAIL else network,
        disguised=True,
        evidence=(evidence, "its network was named before"),
        rule="social.told",
    )
