"""Accounts that are dictated first, and whose network is told last: "type jelly", "then bean", "ghost app".

The network may be named, hinted at, or guessed by the other party ("on insta?", "where else").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from txmessaging.detection.excuses import may_excuse
from txmessaging.detection.findings import Finding, Piece
from txmessaging.detection.networks import MESSENGERS, Mention
from txmessaging.detection.split.carry import Left
from txmessaging.detection.split.dictation import strength
from txmessaging.detection.split.leaving import first_clause
from txmessaging.detection.split.named_before import talk_of
from txmessaging.detection.words.network_hints import hinted_network
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.parts import LEADING_ON, is_answer, leads_to_a_name, saw_something
from txmessaging.detection.words.talk import AGREES

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

_LONGEST: Final = 90
_REACH: Final = 5
_ENOUGH: Final = 1.5
_MOST_WORDS_OF_AGREEING: Final = 5


def find_closed(search: Search, lefts: Sequence[Left], heard: Sequence[Left], label: int) -> Finding | None:
    """Return the account that earlier messages dictated, if this one tells its network.

    Args:
        search: The scan of this message.
        lefts: What earlier messages left, oldest first.
        heard: What those of the other party left.
        label: What findings call this message.
    """
    earlier = [left for left in lefts if left.text][-_REACH:]
    if not earlier or len(search.text) > _LONGEST:
        return None
    strengths = [_strength(left.text) for left in earlier]
    own = _HALF * _begins_with_a_name(search.lower)
    if sum(strengths) + own < _ENOUGH or sum(each > 0 for each in strengths) < _FEWEST:
        return None
    network = _network(search, heard)
    if not network:
        return None
    pieces = [left for left, each in zip(earlier, strengths, strict=True) if each]
    size = len(search.view.original)
    return Finding(
        kind="messenger" if network in MESSENGERS else "social",
        start=0,
        end=size,
        value=f"{network}:{' '.join(left.text for left in pieces)}",
        confidence=0.7,
        network=network,
        disguised=True,
        evidence=("dictated over several messages", "its network was told last"),
        rule="social.closed",
        pieces=(*(Piece(left.label, 0, left.size) for left in pieces), Piece(label, 0, size)),
    )


_FEWEST: Final = 2


def _begins_with_a_name(lower: str) -> bool:
    """Whether the last piece stands before a full stop: "betty. as one, on the clock app"."""
    words = _WORDS.findall(first_clause(lower))
    return 0 < len(words) < _FEW and ORDINARY.isdisjoint(words)


_FEW: Final = 3


def _strength(text: str) -> float:
    """How much a message looks like a piece; in scripts without capitals it has a word in Latin letters."""
    if _NATIVE.search(text) and not _LATIN.search(text):
        return 0.0
    words = _WORDS.findall(text)
    if len(text) < _FEWEST:
        return _HALF * text.isalpha()
    if not LEADING_ON.isdisjoint(words) and leads_to_a_name(text, words):
        return 1.0
    own = [word for word in words if word not in ORDINARY and not is_answer((word,))]
    is_named = not _JOINS.isdisjoint(words) or (len(own) == 1 and len(words) <= _FEW and "?" not in text)
    return strength(text, named=True) or _HALF * is_named


_HALF: Final = 0.5
_WORDS = re.compile(r"[^\W_]+")
# What leads to a piece even in a longer message: "now add the year I started, 2016".
_JOINS: Final = frozenset(
    """add plus attach glued letter mas agrega anade pegado junta mais junto ajoute rajoute rajoutes colle
    dazu hinten dahinter plus aggiungi attaccato plak achter erachter daarachter dodaj dopisz doklej
    добавь плюс ekle sonuna jodo""".split()
)
_NATIVE = re.compile("[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]")
_LATIN = re.compile("[a-z]{2}|_")


def _network(search: Search, heard: Sequence[Left]) -> str | None:
    """The network that this message tells, or agrees to be the one that the other party names."""
    lower, words = search.lower, search.tokens
    if saw_something(words):
        return None
    told = _told(lower, may_name=search.may_name_a_network)
    if told or not heard or not heard[-1].text or len(words) > _MOST_WORDS_OF_AGREEING or "?" in lower:
        return told
    agrees = (is_answer(words) or not AGREES.isdisjoint(words)) and not may_excuse(lower, words)
    return _told(heard[-1].text, may_name=True) if agrees else None


def _told(lower: str, *, may_name: bool) -> str | None:
    mention = (talk_of(lower)[0] if may_name else None) or hinted_network(lower)
    return None if mention is None or _is_denied(lower, mention) else mention.network


def _is_denied(lower: str, mention: Mention) -> bool:
    """Whether somebody says not to be there: "I don't do Facebook"."""
    before = _CLAUSES.split(lower[max(0, mention.start - _NEAR) : mention.start])[-1]
    behind = _CLAUSES.split(lower[mention.end : mention.end + _NEAR])[0]
    return any(may_excuse(text, _WORDS.findall(text)) for text in (before, behind))


_NEAR: Final = 18
_CLAUSES = re.compile(r"[.,;!?()]")
