"""Phone numbers with a letter in them that the reader is told to leave out: "72x2 3x1 …, sin las x"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.phone.numbering import read_number
from txmessaging.detection.puzzles.finding import solved

_LEAVE_OUT: Final = {
    "en": "without remove drop ignore delete minus skip lose forget strip",
    "es": "sin quita quitale quitad quitando quite borra borrale elimina saca sacale ignora omite",
    "pt": "sem tira tire tirando tirar apaga apague remove ignore corta",
    "fr": "sans enleve enlevez enlever vire virez retire retirez supprime supprimez oublie oubliez ignorez",
    "it": "senza leva levi levate togli tolga togliete elimina ignora salta",
    "de": "ohne streich streiche streichen ignorier weglassen",
    "nl": "zonder haal schrap",
    "pl": "bez usun skasuj wywal pomin",
    "ru": "без убери уберите выкинь",
}
LEAVE_OUT: Final = frozenset(word for row in _LEAVE_OUT.values() for word in row.split())
_ARTICLES: Final = (
    r"(?:all|the|las?|los|el|todas|todos|as|os|a|o|les?|tous|toutes"
    r"|gli|il|i|tutte|tutti|die|das|den|alle|de|het|все)"
)
_LETTERS: Final = r"(?:letras?|letters?|lettres?|letter[ae]|buchstaben?|liter[yęe]?|буквы?)"
_TOLD = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(sorted(LEAVE_OUT))})\s(?:{_ARTICLES}\s){{0,2}}(?:{_LETTERS}\s)?['\"\u00ab]?"
    r"(?P<letter>[a-zа-я])['\"\u00bb]?(?:'?s|es)?(?![^\W_])"
)
_LENGTHS: Final = range(8, 14)
_LONGEST: Final = 400
_LEAST: Final = 2


def find_with_letters_out(search: Search) -> Iterator[Candidate]:
    """Yield the numbers that are left when a letter is left out, as the text says.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if len(lower) > _LONGEST or LEAVE_OUT.isdisjoint(search.tokens):
        return
    for told in _TOLD.finditer(lower):
        letter = told["letter"]
        run = re.compile(rf"(?<!\w)[\d{letter}][\d{letter}\s./-]*(?![^\W_])")
        for match in run.finditer(lower):
            digits = "".join(re.findall(r"\d", match[0]))
            between = len(re.findall(rf"(?<=\d){letter}(?=[\s./-]?\d)", match[0]))
            if between >= _LEAST and len(digits) in _LENGTHS and _may_be_a_number(search, digits):
                search.spend()
                yield solved((match.start(), match.start() + len(match[0].rstrip())), digits, 0.85, _EVIDENCE)


_EVIDENCE: Final = "a letter between its digits is to be left out"


def _may_be_a_number(search: Search, digits: str) -> bool:
    return not search.regions or any(read_number(digits, region) for region in search.regions)
