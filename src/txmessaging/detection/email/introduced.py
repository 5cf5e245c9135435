"""Addresses whose provider is named first and whose name follows some words on: "al gmail, soy jane.doe".

In Spanish, Portuguese, French and Italian a mailbox goes by its provider, "my gmail", and its name is
introduced as a person is: "I am", "it is", "you find me as". So the name counts if it looks as mailboxes are
called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.findings import Finding
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.words.mail_providers import AMBIGUOUS_PROVIDERS, PROVIDERS
from txmessaging.detection.words.ordinary import CONNECTING, STATES
from txmessaging.detection.words.sign_phrases import spelling
from txmessaging.detection.words.tlds import COMMON_TLDS

_NAMES: Final = {
    spelling(name.strip()): domain
    for domain, names in PROVIDERS.items()
    for name in names.split(",")
    if name.strip().isascii()
}
_PROVIDER: Final = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))
_BEFORE: Final = (
    r"(?:mi|mis|mon|ma|meu|minha|mio|mia|al|el|en|no|na|pelo|pro|sur|sul|sulla|alla|alle|su|il|la|le|o|a|adresse"
    r"|correo|mail|email|e-mail|courriel|imeil|chez)"
)
_INTRODUCED: Final = (
    r"(?:\s?[:=]\s?|\s|,\s?)(?:(?:ahi|la|li|ahi|moi|yo|io|eu|tambien|y|e|et)\s)?"
    r"(?P<said>(?:soy|sou|sono|siamo|somos|je\ssuis|c'est|es|est|e'|e|me\s(?:llamo|chamo|encuentras\scomo)|mi\schiamo|como"
    r"|come|comme|de|di|do|da)\s)?"
)
_SIGN: Final = (
    r"(?:[._-]|\s(?:punto|ponto|point|guion(?:\sbajo)?|tiret(?:\sdu\sbas|\sbas)?|trattino(?:\sbasso)?|underline"
    r"|underscore|traco|barra\sbaixa|barra\sbaja)\s)"
)
_WORD: Final = r"[a-z0-9]{1,20}"
_NAME: Final = (
    rf"(?P<name>{_WORD}(?:{_SIGN}{_WORD}){{1,5}}|[a-z]{{3,20}}\d{{1,4}}|[a-z]{{2,20}}\d{{1,4}}[a-z]{{2,20}})"
)
_AFTER = re.compile(
    rf"(?<![^\W_]){_BEFORE}\s(?:correo\s|mail\s|email\s)?(?P<provider>{_PROVIDER}){_INTRODUCED}{_NAME}(?![\w@]|[.-]\w|\s?@)"
)
_ONE: Final = (
    r"[,\s(]{1,3}(?:todo\sjunto|todo\spegado|tudo\sjunto|tout\s(?:attache|colle)|toute\scollee?|tutto"
    r"\s(?:attaccato|unito)|sin\sespacios?|sem\sespacos?|sans\sespaces?|senza\sspazi|en\sun\smot|in\suna\sparola)(?![^\W_])"
)
_SEVERAL: Final = r"(?<![^\W_])(?P<name>[a-z0-9']{1,20}(?:\s[a-z0-9']{1,20}){1,4})"
_SAID_TO_BE_ONE: Final = frozenset(
    "junto pegado attache colle collee attaccato unito espacio espacios espaco espacos espace espaces"
    " spazi mot parola".split()
)
_AT: Final = "arroba|arobase|arobas|chiocciola|chez|at|a"
_JOINED_BEFORE = re.compile(
    rf"{_SEVERAL}\s(?:{_AT}|su|en|no|na)\s(?P<provider>{_PROVIDER})(?:\s(?:punto|ponto|point)\s[a-z]{{2,3}})?{_ONE}"
)
_JOINED_AFTER = re.compile(rf"(?<![^\W_])(?P<provider>{_PROVIDER}){_INTRODUCED}{_SEVERAL}{_ONE}")
_SIGN_WORDS = re.compile(_SIGN)
_UNDERSCORES: Final = ("bajo", "bas", "basso", "baixa", "baja", "underline", "underscore")
_NO_NAMES: Final = STATES - CONNECTING
_LEADS: Final = frozenset(
    "es est e c'est soy sou sono mi mon meu mio la le el correo mail email adresse de".split()
)


def introduced_addresses(search: Search, *, cued: bool) -> Iterator[Candidate]:
    """Yield the addresses whose provider comes first, and those of several words that are said to be one.

    Args:
        search: The scan under way.
        cued: Whether a mail is spoken of.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    for match in _AFTER.finditer(lower):
        domain = _NAMES[match["provider"]]
        name = match["name"]
        ambiguous = domain in AMBIGUOUS_PROVIDERS and not cued
        if ambiguous or _may_be_a_host(name) or (name.isalnum() and look_of(name, name) < Look.MIXED):
            continue
        yield _address(search, match, name, 0.85 if match["said"] or cued else 0.75)
    for pattern in () if _SAID_TO_BE_ONE.isdisjoint(search.tokens) else (_JOINED_AFTER, _JOINED_BEFORE):
        for match in pattern.finditer(lower):
            name = _without_leads(match["name"])
            clear = _NAMES[match["provider"]] not in AMBIGUOUS_PROVIDERS or cued
            if clear and " " in name and _NO_NAMES.isdisjoint(name.split()):
                yield _address(search, match, name, 0.75)


def _may_be_a_host(name: str) -> bool:
    """Whether it is rather a shop's site than the name of a mailbox: "en gmail, tienda.com"."""
    return name.rpartition(".")[2] in COMMON_TLDS and name.count(".") == 1


def _without_leads(name: str) -> str:
    first, _, rest = name.partition(" ")
    return _without_leads(rest) if rest and first in _LEADS else name


def _sign(match: re.Match[str]) -> str:
    written = match[0].strip()
    if len(written) == 1:
        return written
    return "_" if written.endswith(_UNDERSCORES) else "." if written.startswith("p") else "-"


def _address(search: Search, match: re.Match[str], name: str, confidence: float) -> Candidate:
    search.spend()
    host = _NAMES[match["provider"]]
    local = _SIGN_WORDS.sub(_sign, name)
    finding = Finding(
        kind="email",
        start=min(match.start("provider"), match.end("name") - len(name)),
        end=max(match.end("provider"), match.end("name")),
        value=f"{local.replace(' ', '')}@{host}",
        confidence=confidence,
        disguised=True,
        evidence=("names a mail provider", "a name that is introduced"),
        rule="email.introduced",
    )
    return search.judge(finding, host=host)
