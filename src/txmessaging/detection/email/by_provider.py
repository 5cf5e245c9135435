"""Addresses whose provider is named, but not after a sign: "my gmail is jane.doe", "jane88, it's a yahoo"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.email.clues import LEAST, MADE_UP, NO_HANDLE, QUANTITY
from txmessaging.detection.email.local_part import LOCAL_SIGNS, MOST_LOCAL, Local, local_part
from txmessaging.detection.findings import Finding
from txmessaging.detection.link.hosts import Host, read_host
from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.words.addresses import AT_A_PROVIDER, CALLED_THERE, NO_NAMES, WRITE_TO
from txmessaging.detection.words.mail_providers import AMBIGUOUS_PROVIDERS
from txmessaging.detection.words.sign_phrases import LITERAL, WEAK

_BETWEEN: Final = frozenset("+,&/|:~#=>*;-($%^\\\u2192\u00bb\u00a7")
_LINKS: Final = frozenset(
    "is es é e est ist = : -> → - jest это are è to the's s als ->: este war isn was son esta".split()
)
_AFTER_PROVIDER: Final = frozenset(
    "address account id name username user addy adresse konto correo acct handle".split()
)
_PREPOSITIONS: Final = frozenset(
    "at on from with via using over chez bei su en em na no на auf op sur in @ the w avec con com c'est "
    "mit und and على في عند "
    "dann then over's plus it's its al nel ve sul for a et add put append followed by stick um e i и y "
    "ends ending ended usual regular normal same good old "
    "domain finishes finish goes sa".split()
)
_TO: Final = frozenset("to sa a an na на kay".split())
# Who says that the sign is left out says that it belongs there.
_LEFT_OUT = re.compile(
    r"\b(?:no|without(?:\sthe|\san)?|minus(?:\sthe|\san)?|skip(?:ping|ped)?(?:\sthe)?|add(?:\sthe|\san)?|"
    r"put(?:\sthe|\san)?|left\sout(?:\sthe)?|leaving\sout(?:\sthe)?|(?:you|u)\sknow(?:\sthe)?|imagine(?:\sthe|\san)?|"
    r"insert(?:\sthe)?)\s(?:usual\s)?(?:at(?:\s(?:sign|symbol|thing))?(?=\s?(?:$|[,.!)]|in|cuz|cause|because|so|"
    r"as|between|they|or|there))|@|arroba|squiggle|curly\sa)"
)
_LONGEST_REACH: Final = 7
_ARTICLES: Final = frozenset("the a an il el la le les das die der de it's it s un una is my thing'".split())
_REACH: Final = 26
_LONG_NAME: Final = 7
_CALLED: Final = "it says what somebody is called there"


@frozen
class ByProvider:
    """Reads what stands around the name of a provider.

    Attributes:
        search: The scan under way.
        parts: The words and signs of the text.
        cued: Whether a mail is spoken of.
    """

    search: Search
    parts: Sequence[Lexeme]
    cued: bool

    def read(self, at: int) -> Iterator[Candidate]:
        """Yield the address at a provider that is named, but not after a sign.

        Args:
            at: Which lexeme names it.

        Raises:
            BudgetSpent: The text holds too many candidates.
        """
        parts = self.parts
        follows = at > 0 and parts[at - 1].sign == "@"
        if follows and parts[at - 1].form != WEAK:
            return
        host = read_host(parts, at)
        if host is None:
            return
        found = self._called_after(host)
        if found is None and not follows:
            found = self._name_after(host) or self._name_before(at, host)
        if found is None:
            return
        start, end, name, confidence, evidence = found
        is_ambiguous = host.name in AMBIGUOUS_PROVIDERS and host.provider and evidence != _CALLED
        if is_ambiguous and not self.cued:
            confidence -= 0.35
        if self.cued:
            confidence += 0.05
        self.search.spend()
        finding = Finding(
            kind="email",
            start=start,
            end=end,
            value=f"{name}@{host.name}",
            confidence=min(max(confidence, 0.0), 0.95),
            disguised=True,
            evidence=("names a mail provider", evidence),
            rule="email.apart",
        )
        if confidence < LEAST:
            yield doubtful(finding, "more likely words of the sentence")
        else:
            yield self.search.judge(finding, host=host.name)

    def _name_after(self, host: Host) -> tuple[int, int, str, float, str] | None:
        """As in "my gmail is jane.doe", "hotmail: jane_doe"."""
        parts, following = self.parts, host.after
        sign = ""
        if following < len(parts) and parts[following].text in _AFTER_PROVIDER:
            following += 1
        while following < len(parts) and (
            parts[following].text in _LINKS or parts[following].text in ":='\">"
        ):
            sign = sign if sign in {":", "="} else parts[following].text
            following += 1
        if following >= len(parts) or parts[following].sign:
            return None
        name, end, last = self._handle(following)
        alone = last >= len(parts) or parts[last].sign != "" or self._breaks(end, parts[last].start)
        confidence = self._handle_confidence(name, alone=alone, clear=sign in {":", "="})
        if not sign:
            if confidence < 0.8 or not alone:
                return None
            confidence = 0.66
        if last < len(parts) and parts[last].sign == "@":
            return None
        return parts[following].start, end, name, confidence, "a name follows it"

    def _called_after(self, host: Host) -> tuple[int, int, str, float, str] | None:
        """As in "bei gmx heiße ich jane.doe": only a name as mailboxes have it is none of the sentence."""
        parts, at = self.parts, host.after
        while at < len(parts) and (parts[at].text in CALLED_THERE or self._is_contracted(at)):
            at += 1
        if at == host.after or at >= len(parts) or parts[at].sign:
            return None
        name, end, last = self._handle(at)
        if last < len(parts) and parts[last].sign == "@":
            return None
        is_name = MADE_UP.search(name) and not QUANTITY.fullmatch(name) and not name.isdecimal()
        return (parts[at].start, end, name, 0.85, _CALLED) if is_name else None

    def _is_contracted(self, at: int) -> bool:
        """Whether it is the apostrophe of "I'm", or what follows that."""
        one, other = self.parts[max(0, at - 1)].text, self.parts[at].text
        return other in "'\u2019" or (one in "'\u2019" and other == "m")

    def _breaks(self, start: int, end: int) -> bool:
        return "\n" in self.search.lower[start:end]

    def _handle(self, at: int) -> tuple[str, int, int]:
        parts = self.parts
        text, end, at = parts[at].text, parts[at].end, at + 1
        while at + 1 < len(parts) and parts[at].sign in LOCAL_SIGNS and not parts[at + 1].sign:
            if len(text) > MOST_LOCAL:
                break
            tight = parts[at].start == end and parts[at + 1].start == parts[at].end
            if tight != (parts[at].form == LITERAL):
                break
            text, end, at = f"{text}{parts[at].sign}{parts[at + 1].text}", parts[at + 1].end, at + 2
        return text, end, at

    def _handle_confidence(self, name: str, *, alone: bool, clear: bool) -> float:
        if QUANTITY.fullmatch(name) or name in NO_NAMES or len(name) < 3:
            return 0.1
        if MADE_UP.search(name):
            return 0.88
        if not alone or NO_HANDLE.search(name):
            return 0.2
        return 0.72 if clear else 0.5 if len(name) > _LONG_NAME else 0.3

    def _name_before(self, at: int, host: Host) -> tuple[int, int, str, float, str] | None:
        """As in "jane.doe over at the gmail one", "janedoe + gmail", "mail is janedoe, it's a yahoo"."""
        parts = self.parts
        before, signs = at - 1, ""
        while before >= 0 and at - before <= _LONGEST_REACH:
            text = parts[before].text
            if text in _PREPOSITIONS or text in AT_A_PROVIDER or text in _ARTICLES:
                signs += "w"
            elif parts[before].sign and (text in _BETWEEN or not text.isascii() or text in "'\"()"):
                signs += text
            else:
                break
            before -= 1
        if before < 0 or parts[before].sign or not self._near(before, at):
            return None
        local = local_part(self.search.lower, parts, before, parts[before].end)
        if local is None:
            return None
        if local.text.replace(".", "").isdecimal() or local.text in NO_NAMES:
            return None
        confidence = self._name_confidence(local, host, signs)
        if self._is_foreign(local, at):
            confidence = max(confidence, 0.7)
        return local.start, host.end, local.text, confidence, "a name before it"

    def _is_foreign(self, local: Local, at: int) -> bool:
        """Whether a Latin word stands before a provider in another script, and somebody is to write to it."""
        provider = self.search.lower[self.parts[at].start : self.parts[at].end]
        if provider.isascii() or not local.text.isascii() or look_of(local.text, local.text) < Look.COMPOUND:
            return False
        return self.cued or (local.first > 0 and self.parts[local.first - 1].text in WRITE_TO)

    def _name_confidence(self, local: Local, host: Host, signs: str) -> float:
        made_up = not local.single or bool(MADE_UP.search(local.text))
        compound = look_of(local.text, local.text) >= Look.COMPOUND
        if not signs:
            if compound and not made_up and _LEFT_OUT.search(self.search.lower):
                return 0.75
            if compound and not made_up and not host.provider:
                return 0.7
            return 0.8 if made_up and not host.provider else 0.7 if made_up else 0.1
        if made_up:
            return 0.85
        if not host.provider and host.forms - {LITERAL}:
            return 0.72
        announced = local.first > 0 and self.parts[local.first - 1].text in _LINKS | {"'", '"'}
        tied = bool(set(signs) & set("+&|~=>*#")) or not signs.isascii()
        sent = compound and local.first > 0 and self.parts[local.first - 1].text in _TO
        return 0.75 if tied else 0.65 if announced and self.cued else 0.6 if sent else 0.3

    def _near(self, before: int, at: int) -> bool:
        return self.parts[at].start - self.parts[before].end <= _REACH
