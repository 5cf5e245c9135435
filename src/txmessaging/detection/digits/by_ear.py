"""Number words of Spanish, Portuguese, French and Italian that are written as they are heard.

"Quatrevindizuit", "ceis", "nuebe", "seisanta": who spells by ear picks other letters for the same sounds. A
word is brought to its sounds, roughly, and compared with the sounds of the number words, compounds in one
word among them. Rough as it is, it is asked only beside other number words.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from txmessaging.detection.words.number_words import of_languages

_LANGUAGES: Final = ("es", "pt", "fr", "it")
_SOUNDS: Final = tuple(
    (re.compile(written), heard)
    for written, heard in (
        (r"qu|q", "k"),
        (r"c(?=[eiy])|ss|sc(?=[ei])", "s"),
        (r"ch", "c"),
        (r"c(?![h])", "k"),
        (r"[xz]", "s"),
        (r"gt", "t"),
        (r"y", "i"),
        (r"b|w", "v"),
        (r"h", ""),
        (r"e(?=n[dt])", "a"),  # "trante", "trente"
        (r"(?<=n)t(?=[bcdfgjklmnpqrstv])", ""),  # "vin(t)dis"
        (r"(.)\1+", r"\1"),
        (r"e\Z", "i"),
        (r"o\Z", "u"),
    )
)
_SHORTEST: Final = 3
_LONGEST: Final = 30
_CLEAR: Final = 4
"""Letters from which on a word says enough by itself; a shorter one has to stand between number words."""

# They sound like numbers and are words that stand beside numbers in ordinary sentences.
_OTHER_WORDS: Final = frozenset(
    """vente ventes vends vende vendi santo santa dose doses cuarto cuartos quarto quartos quart quarts cuanto
    quanto quantos cuantos sento set sets sec sac sea see us une one on an to do dues das des dis dix dit
    tries tris trios out nous nos noi nue nuit note notte notes seta sito site sitio sept sex six sis
    seize size sizes cien cm kg vin vino vint cent cents sent send santos cans once ounce onces ons dos
    duos oit eau onde ondes cinta cinto uni onu sin sen sans sien siens un deu dei dai die dies dias
    disc disk cet cette cettes sette now chat chats cat cats kat kaat cath try uit siento scent deus doos
    dosz oku ocu zien zeal doz""".split()
)


@lru_cache(maxsize=1024)
def by_ear(word: str) -> str:
    """The digits of the number word that sounds like a word; empty if there is none.

    Args:
        word: A word of a folded text in lower case.

    Example:
        >>> by_ear("quatrevindizuit"), by_ear("nuebe"), by_ear("lampe")
        ('98', '9', '')
    """
    if not _SHORTEST <= len(word) <= _LONGEST or word in _OTHER_WORDS or not word.isalpha():
        return ""
    return _sounds().get(_heard(word), "")


def says_enough(word: str) -> bool:
    """Whether a word is so long that one number word beside it will do.

    Args:
        word: A word that sounds like a number word.

    Example:
        >>> says_enough("nuebe"), says_enough("oto")
        (True, False)
    """
    return len(word) >= _CLEAR


@cache
def _sounds() -> dict[str, str]:
    """The sounds of the number words and their digits; empty where languages disagree."""
    sounds: dict[str, str] = {}
    for phrase, digits in of_languages(_LANGUAGES).items():
        words = phrase.split()
        # The "e" that French leaves out in speaking: "trentneuf".
        mute = "".join([*(word.removesuffix("e") for word in words[:-1]), words[-1]])
        for written in {"".join(words), mute}:
            heard = _heard(written)
            if len(heard) >= _SHORTEST:
                sounds[heard] = digits if sounds.get(heard, digits) == digits else ""
    return sounds


def _heard(word: str) -> str:
    for written, heard in _SOUNDS:
        word = written.sub(heard, word)
    return word
