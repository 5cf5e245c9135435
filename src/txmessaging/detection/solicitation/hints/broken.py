"""Names of messengers that are broken into pieces: "tele gram", "sig... nal", "te.le.gram"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from txmessaging.detection.phone.surroundings import Token
from txmessaging.detection.reading.folding import fold

_NAMES: Final = tuple(
    fold(
        """
        whatsapp telegram instagram signal snapchat viber messenger facebook discord skype wechat threema
        kakaotalk watsapp ватсап вотсап вацап телеграм телеграмм телега вайбер инстаграм сигнал вконтакте
        व्हाट्सऐप व्हाट्सएप व्हाट्सअप वॉट्सऐप टेलीग्राम इंस्टाग्राम फेसबुक واتساب وتساب تيليجرام تلجرام انستجرام سناب
        """
    ).lower.split()
)
# So they are written by everybody, or they are other words.
_ORDINARY: Final = frozenset(
    "whats_app what_s_app face_book snap_chat we_chat kakao_talk sign_al vibe_r disc_ord в_контакте".split()
)
_BETWEEN: Final = re.compile(r"[ .\u2026_/\\*|~+=-]{1,5}")
_MOST_PIECES: Final = 9
_SHORTEST: Final = 3


def _once(word: str, before: str = "") -> str:
    """What comes before and a word, with no letter drawn out: "signaal"."""
    for letter in word:
        if letter != before[-1:]:
            before += letter
    return before


_WHOLE: Final = frozenset(map(_once, _NAMES))
_PIECES: Final = frozenset(name[:length] for name in _WHOLE for length in range(1, len(name)))
_FIRST: Final = frozenset(name[0] for name in _WHOLE)
# Words of ordinary sentences are no reason to look closer.
_COMMON: Final = frozenset("what whats tel face sign mes fac dis disc sky snap вот сиг चे".split())
BEGINNINGS: Final = frozenset(each for each in _PIECES if len(each) >= _SHORTEST) - _COMMON
"""Words that may be the first piece of a name."""


def broken_names(lower: str, places: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in pieces.

    Args:
        lower: The text, as `View.lower` has it.
        places: Its words with their places.

    Example:
        >>> list(broken_names("on tele gram", [("on", 0, 2), ("tele", 3, 7), ("gram", 8, 12)]))
        [(3, 12)]
    """
    for at, (word, start, _) in enumerate(places):
        if (
            word[0] in _FIRST
            and _once(word) in _PIECES
            and (end := _end_of(lower, places[at : at + _MOST_PIECES]))
        ):
            yield start, end


def _end_of(lower: str, places: Sequence[Token]) -> int | None:
    """Where a name ends of which these words are the pieces, the first of them at least."""
    word, _, end = places[0]
    pieces, whole = [word], _once(word)
    for piece, first, last in places[1:]:
        if _BETWEEN.fullmatch(lower, end, first) is None:
            return None
        pieces.append(piece)
        end = last
        whole = _once(piece, whole)
        if whole in _WHOLE and "_".join(pieces) not in _ORDINARY:
            return end
        if whole not in _PIECES:
            return None
    return None
