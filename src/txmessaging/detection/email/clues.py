"""How likely a name, a sign and a host are an address, by how they are written."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from txmessaging.detection.email.local_part import Local
from txmessaging.detection.link.hosts import Host
from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.words.addresses import NO_NAMES
from txmessaging.detection.words.mail_providers import AMBIGUOUS_PROVIDERS, INFLECTED_PROVIDERS, PROVIDERS
from txmessaging.detection.words.sign_phrases import BRACKETED, SPACED, SPOKEN
from txmessaging.detection.words.tlds import COMMON_TLDS

MADE_UP = re.compile(r"\d|[._+-]")
QUANTITY = re.compile(
    r"\d+(?:[.,]\d+)?"
    r"(?:[ap]m|h|hrs?|x|kg|g|cm|mm|m|in|st|nd|rd|th|ft|lbs?|oz|pcs|uhr|usd|eur|min|k)?"
)
# "Angemeldet bei gmx", "aangemeld bij gmail".
_PARTICIPLE = re.compile(r"[a-z]{0,4}ge[a-z]{3,12}(?:t|en|d)|[a-z]{3,12}(?:iert|eerd)|aangemeld")
_DATE = re.compile(r"\d{1,4}(?:[.-]\d{1,4}){1,2}")
NO_HANDLE = re.compile(r"(?:ed|ing|ly|ful)$")
# Their addresses are numbers.
_LEAST_NUMBER: Final = 4
_NUMBERED: Final = frozenset({"qq.com", "163.com", "126.com"})
_PROVIDER_HOSTS: Final = frozenset(PROVIDERS) | frozenset(INFLECTED_PROVIDERS)
_PROVIDER_NAMES: Final = frozenset(
    "gmail hotmail yahoo outlook icloud googlemail protonmail gmx live aol yandex".split()
)

LEAST: Final = 0.5
"""How likely an address has to be at least."""


@frozen
class Clues:
    """What is known of the parts of a possible address: it decides how likely it is one.

    Attributes:
        host: The part behind the sign.
        cued: Whether a mail is spoken of.
        made_up: Whether the local part is a name as mailboxes have it.
        ordinary: Whether it is a word of sentences.
        provider: Whether the host is that of a mail provider.
        common: Whether its ending is one of the commonest.
        ambiguous: Whether the provider's name means something else as well.
        marked: Whether a sign of the host is in words or brackets.
        compound: Whether the local part is long, and no word by its ending.
    """

    host: Host
    cued: bool
    made_up: bool
    ordinary: bool
    provider: bool
    common: bool
    ambiguous: bool
    marked: bool
    compound: bool

    @classmethod
    def of(cls, local: Local, host: Host, *, cued: bool) -> Clues:
        """The clues of a local part and a host.

        Args:
            local: The part before the sign.
            host: The part behind it.
            cued: Whether a mail is spoken of.
        """
        numbered = host.name in _NUMBERED and local.text.isdecimal() and len(local.text) > _LEAST_NUMBER
        return cls(
            host=host,
            cued=cued,
            made_up=(not local.single or bool(MADE_UP.search(local.text)))
            and not _DATE.fullmatch(local.text),
            ordinary=local.single and not numbered and _is_ordinary(local.text),
            provider=host.provider or _is_provider(host.name),
            common=host.name.rpartition(".")[2] in COMMON_TLDS,
            ambiguous=host.provider and host.name in AMBIGUOUS_PROVIDERS,
            marked=bool(host.forms & {SPOKEN, BRACKETED}),
            compound=look_of(local.text, local.text) >= Look.COMPOUND
            and not _PARTICIPLE.fullmatch(local.text),
        )

    def after_weak_word(self, sign: Lexeme) -> float:
        """As in "jane at shop dot com": the word for the sign is a word like any other."""
        score = 0.86 if self.made_up else 0.55
        if self.host.provider:
            score -= 0.4 if self.ambiguous and not self.cued else 0.0
        elif self.marked:
            several = self.common or self.provider or self.host.name.count(".") > 1
            score += 0.15 if several else -0.05
        elif not (self.made_up or self.cued) or not (self.provider or self.common or self.cued):
            score -= 0.35
        if sign.text != "at":
            # "Die Bestellung bei web.de": a short or everyday word before one that hardly means the sign.
            score -= 0.5 if not self.provider else 0.0 if self.made_up or self.cued or self.compound else 0.2
        return score + 0.15 * self.cued - 0.6 * self.ordinary

    def after_sign(self, local: Local, *, spaced: bool) -> float:
        """As in "jane @ shop.com", "jane@gmail"."""
        score = 0.97 if self.provider or self.common else 0.9
        if spaced:
            score -= 0.0 if self.provider or self.cued or self.made_up else 0.25
            score -= 0.5 if local.text.isdecimal() or (len(local.text) == 1 and not self.provider) else 0.0
            score -= 0.4 if self.ordinary and not self.cued else 0.0
        if self.ambiguous:
            score -= 0.5 if not self.cued and self.host.name[0].isdigit() else 0.0
            score -= 0.2 if not self.made_up else 0.0
        return score - 0.3 * (SPACED in self.host.forms and not self.provider and not self.common)

    def after_word(self, sign: Lexeme) -> float:
        """As in "jane arroba shop.com", "jane (at) shop.com"."""
        score = 0.95 if not self.host.provider else 0.9
        spoken = sign.form == SPOKEN
        if spoken:
            score -= 0.05
            score -= 0.3 if self.ambiguous and not self.cued and not self.made_up else 0.0
        if self.ordinary and not self.cued:
            score -= 0.35 if spoken or not self.marked else 0.1
        bare = not (self.host.provider or self.marked or self.common)
        return score - 0.3 * (bare and not (self.made_up or self.cued))


def _is_ordinary(word: str) -> bool:
    return (
        word in NO_NAMES or bool(QUANTITY.fullmatch(word)) or bool(NO_HANDLE.search(word) and len(word) < 10)
    )


def _is_provider(name: str) -> bool:
    return name in _PROVIDER_HOSTS or name.partition(".")[0] in _PROVIDER_NAMES
