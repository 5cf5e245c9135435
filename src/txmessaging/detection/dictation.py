"""Accounts and addresses that somebody dictates, a word or a sign in each message.

No single piece is a detail; together with what went before it is one: a network or a mailbox was named, and
now come signs ("underscore", ".pots", "dot com") and words that say where a piece belongs ("ends with …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from txmessaging.detection.carry import PIECES, Left, speaks_of_parts
from txmessaging.detection.findings import Finding, Piece

_LONGEST: Final = 32
_SIGN = re.compile(
    r"[@_]|(?:^|\s)[.-]\w|\w[.]$|\((?:at|dot)\)|\b(?:underscore|dot|dash|hyphen|period|all\sone\sword|no\s(?:gap|space)s?|hash"
    r"|arroba|arobase|punto|ponto|point|punkt|kropka|guion|tiret|traco|unterstrich|bindestrich|chiocciola|trattino"
    r"|malpa|podkreslnik|streepje|apenstaartje|alt\scizgi|nokta|подчеркивани\w|собак\w|точк\w|тире|слитно"
    r"|todo\sjunto|tudo\sjunto|colado|attaccato|aneinander|aan\selkaar|razem)\b|^at\b|横线|下划线|下劃線|点|アンダーバー|ドット|अंडरस्कोर|डॉट|نقطة|شرطة"
)
_DOMAIN_END = re.compile(
    r"(?:\b(?:dot|punto|ponto|point|punkt|kropka|точка|nokta|dott)|\.)\s?(?:com|net|org|shop|store|io|me|co|[a-z]{2})\b|डॉट\sकॉम|نقطة\sكوم|точка\s(?:ру|ком)"
)
_NAME = re.compile(r"[^\W\d_][^\W_]{2,19}")
_LATIN_WORD = re.compile(r"[a-z]{2,}|_|\d")


def find_dictated(lefts: Sequence[Left], now: Left, text: str) -> Finding | None:
    """Return the account or address that this message goes on with or ends.

    Args:
        lefts: What earlier messages left, oldest first.
        now: What this one leaves.
        text: This message, as it was written.
    """
    earlier = [left for left in lefts if left.text]
    if not earlier or not now.text or not _is_dictated([left.text for left in earlier], now.text):
        return None
    texts = [*(left.text for left in earlier), now.text]
    is_named = any(map(_naming, texts))
    return Finding(
        kind="email" if any(map(_DOMAIN_END.search, texts)) else "social",
        start=0,
        end=len(text),
        value=" ".join(texts),
        confidence=0.75 if is_named else 0.65,
        disguised=True,
        evidence=("dictated over several messages", *(("its network was named",) if is_named else ())),
        rule="dictated",
        pieces=(
            *(Piece(left.label, 0, left.size) for left in earlier),
            Piece(now.label, 0, len(text)),
        ),
    )


_ENOUGH: Final = 2.0
_ENOUGH_IN_ALL: Final = 2.5
_NAMED_CLEARLY: Final = 1.5


def _is_dictated(earlier: Sequence[str], now: str) -> bool:
    """Whether pieces add up: the naming of a network, signs, and names alone, each with its strength."""
    named = max(map(_naming, earlier))
    strengths = [_strength(piece) for piece in (*earlier, now)]
    if not strengths[-1] or sum(strengths) + named < _ENOUGH_IN_ALL:
        return False
    return named >= _NAMED_CLEARLY or named + sum(each for each in strengths if each >= 1) >= _ENOUGH


def _naming(piece: str) -> float:
    """How clearly a message names the network or mailbox that the pieces belong to."""
    words = _WORDS.findall(piece)
    if PIECES.isdisjoint(words):
        return 0.0
    return _NAMED_CLEARLY if len(words) <= 2 or not _ASKING.isdisjoint(words) else 1.0


_WORDS = re.compile(r"[^\W_]+")
_ASKING: Final = frozenset(
    """search find add look name called handle user username type start starts begins busca
    buscame agrega pon procura
    adiciona cherche ajoute tape suche such tippe cerca aggiungi scrivi zoek tik szukaj wpisz dodaj ищи наиди
    добавь пиши
    ekle yaz ابحث ضيفيني اكتب खोजो likho""".split()
)


def _strength(piece: str) -> float:
    """How much a short message looks like a part of an address or account."""
    if len(piece) > (_LONGEST if piece.isascii() else _LONGEST // 2):
        return 0.0
    if _DOMAIN_END.search(piece):
        return 1.5
    if _SIGN.search(piece):
        return 1.0
    if _LATIN_WORD.search(piece) and speaks_of_parts(piece, _WORDS.findall(piece)):
        return 1.0
    return 0.5 if _NAME.fullmatch(piece.strip()) else 0.0
