"""Reads a text as names and signs, and finds the addresses among them, however the signs are written."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.address_words import (
    AT_A_PROVIDER,
    CALLED_THERE,
    MAIL_CUES,
    NO_NAMES,
    UNSPACED_MAIL_CUES,
    WRITE_TO,
)
from txmessaging.detection.candidates import BudgetSpent, Candidate, Search, doubtful
from txmessaging.detection.email.clues import MADE_UP, NO_HANDLE, QUANTITY, Clues, Local
from txmessaging.detection.email.hinted import hinted_host, skip_adjectives
from txmessaging.detection.findings import Finding
from txmessaging.detection.hosts import Host, read_host, skip_filler
from txmessaging.detection.lexemes import Lexeme
from txmessaging.detection.mail_providers import AMBIGUOUS_PROVIDERS
from txmessaging.detection.sign_phrases import BRACKETED, IMPLIED, LITERAL, SPOKEN, WEAK, spelling
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.tlds import TLDS

_LOCAL_SIGNS: Final = frozenset("._-+")
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
_BEFORE_SIGN: Final = frozenset("the an a then and with".split())
_TO: Final = frozenset("to sa a an na на kay".split())
_LETTER_BY_LETTER = re.compile(r"(?:[^\W_]-){3}")
# Who says that the sign is left out says that it belongs there.
_LEFT_OUT = re.compile(
    r"\b(?:no|without(?:\sthe|\san)?|minus(?:\sthe|\san)?|skip(?:ping|ped)?(?:\sthe)?|add(?:\sthe|\san)?|"
    r"put(?:\sthe|\san)?|left\sout(?:\sthe)?|leaving\sout(?:\sthe)?|(?:you|u)\sknow(?:\sthe)?|imagine(?:\sthe|\san)?|"
    r"insert(?:\sthe)?)\s(?:usual\s)?(?:at(?:\s(?:sign|symbol|thing))?(?=\s?(?:$|[,.!)]|in|cuz|cause|because|so|"
    r"as|between|they|or|there))|@|arroba|squiggle|curly\sa)"
)
_LONGEST_REACH: Final = 7
_ARTICLES: Final = frozenset("the a an il el la le les das die der de it's it s un una is my thing'".split())
_UNSPACED_CUES: Final = tuple(spelling(cue) for cue in UNSPACED_MAIL_CUES)
_SHORT_NAME: Final = 3
_LONGEST_IMPLIED: Final = 3
_MOST_GAP: Final = 3
_MOST_LOOKS: Final = 1000
_REACH: Final = 26
_LEAST: Final = 0.5
_LONG_NAME: Final = 7
_MOST_LOCAL: Final = 64
_CALLED: Final = "it says what somebody is called there"


@frozen
class Reader:
    """Reads a text lexeme by lexeme.

    Attributes:
        search: The scan under way.
        parts: The words and signs of the text.
        cued: Whether a mail is spoken of.
        done: Where the signs of addresses stand that are found already.
    """

    search: Search
    parts: Sequence[Lexeme]
    cued: bool
    done: Container[int]

    @classmethod
    def of(cls, search: Search, done: Container[int]) -> Reader:
        """A reader of the text of a scan.

        Args:
            search: The scan under way.
            done: Where the signs of addresses stand that are found already.
        """
        lower = search.lower
        cued = not MAIL_CUES.isdisjoint(search.tokens) or "e-mail" in lower
        if not cued and not lower.isascii():
            cued = any(cue in lower for cue in _UNSPACED_CUES)
        return cls(search, search.lexemes, cued, done)

    def read(self) -> Iterator[Candidate]:
        """Yield the addresses.

        Raises:
            BudgetSpent: The text holds too many candidates.
        """
        looks = 0
        for at, part in enumerate(self.parts):
            if part.sign != "@" and not part.provider:
                continue
            looks += 1
            if looks > _MOST_LOOKS:
                raise BudgetSpent
            if part.sign == "@":
                yield from self._at_sign(at, part)
            else:
                yield from self._provider(at)

    def _at_sign(self, at: int, sign: Lexeme) -> Iterator[Candidate]:
        if sign.start in self.done and sign.form == LITERAL:
            return
        following = self._skip(at + 1)
        host = (
            read_host(self.parts, following)
            or self._host_without_stop(sign, following)
            or (hinted_host(self.parts, following) if sign.form != WEAK else None)
        )
        if host is None or host.start - sign.end > _MOST_GAP + (following - at - 1) * 6:
            if sign.text == "@" and sign.form == LITERAL:
                yield from self._cut_off(at, sign)
            return
        local = self._local(*self._end_of_local(at, sign))
        if local is not None:
            self.search.spend()
            yield from self._judge(local, sign, host)

    def _end_of_local(self, at: int, sign: Lexeme) -> tuple[int, int]:
        """The last lexeme of a local part and where it has to end: "jane88 then the at sign"."""
        parts, last = self.parts, at - 1
        while last > 0 and sign.form != LITERAL and parts[last].text in _BEFORE_SIGN:
            last -= 1
        return (last, parts[last + 1].start) if last < at - 1 else (at - 1, sign.start)

    def _host_without_stop(self, sign: Lexeme, at: int) -> Host | None:
        """As in "info (at) blue-pots pt": after a clear sign the full stop may be left out."""
        parts = self.parts
        if sign.form not in {BRACKETED, SPOKEN} or at + 1 >= len(parts):
            return None
        name, ending = parts[at], parts[at + 1]
        tied = ending.start - name.end == 1 and len(name.text) > _SHORT_NAME and name.text.isalnum()
        if (
            name.sign
            or ending.sign
            or not tied
            or ending.text not in TLDS
            or len(ending.text) > _LONGEST_IMPLIED
        ):
            return None
        if ending.text in NO_NAMES and ending.text not in {"de", "es", "it"}:
            return None
        forms = frozenset({IMPLIED})
        return Host(f"{name.text}.{ending.text}", name.start, ending.end, at + 2, forms)

    def _cut_off(self, at: int, sign: Lexeme) -> Iterator[Candidate]:
        """As in "mail me: jane88@": the domain is left for another message."""
        after = self.search.lower[sign.end : sign.end + 1]
        local = self._local(at - 1, sign.start)
        if local is None or local.text in NO_NAMES or (after and not after.isspace()):
            return
        tight = self.parts[at - 1].end == sign.start
        if (
            tight
            and self.cued
            and (not local.single or MADE_UP.search(local.text))
            and not local.text.isdecimal()
        ):
            self.search.spend()
            evidence = ("a name and an at sign", "a mail is spoken of")
            finding = Finding(
                "email",
                local.start,
                sign.end,
                f"{local.text}@",
                0.6,
                None,
                True,
                evidence,
                "email.unfinished",
            )
            yield self.search.judge(finding)

    def _skip(self, at: int) -> int:
        """Skip what stands between the sign and the domain: a comma, an article, a remark."""
        parts = self.parts
        if at < len(parts) and parts[at].text in {",", ":"}:
            at += 1
        following = skip_adjectives(parts, at)
        if following < len(parts) and parts[following].provider:
            at = following
        return skip_filler(parts, at)

    def _local(self, at: int, end: int) -> Local | None:
        """The local part that ends with a lexeme, read backwards."""
        parts = self.parts
        if at >= 0 and parts[at].text == "@":
            at -= 1
        if at >= 0 and parts[at].text == "," and end - parts[at].end <= 1:
            at -= 1
        if at >= 1 and parts[at].text == ")":
            at = self._before_filler(at)
        if (
            at < 0
            or parts[at].sign
            or (end - parts[at].end > _MOST_GAP and parts[at + 1].text not in {"(", ","})
        ):
            return None
        if parts[at].provider and not self._glued_before(at):
            return None
        first, text = self._with_joined(at, self._written(at))
        if text.isdecimal() and first and self._may_be_a_name(first - 1, first):
            first, text = self._with_joined(first - 1, parts[first - 1].text + text)
        single = first == at
        text = text.strip("._-+")
        if _LETTER_BY_LETTER.match(text):
            text = text.replace("-", "")
        if not text or len(text) > _MOST_LOCAL:
            return None
        return Local(text, parts[first].start, first, single)

    def _with_joined(self, first: int, text: str) -> tuple[int, str]:
        """Where a local part begins, and its text, with all that is tied to its first word."""
        while first > 1 and len(text) < _MOST_LOCAL and (joined := self._joined(first)) is not None:
            first, text = joined[0], joined[1] + text
        return first, text

    def _may_be_a_name(self, before: int, at: int) -> bool:
        """Whether a word before figures belongs to them: "jane doe 88"."""
        name = self.parts[before]
        glued = self.parts[at].start - name.end <= 1
        return not name.sign and glued and name.text.isalpha() and name.text not in NO_NAMES

    def _written(self, at: int) -> str:
        part = self.parts[at]
        return self.search.lower[part.start : part.end] if part.provider else part.text

    def _glued_before(self, at: int) -> bool:
        return at > 0 and self.parts[at - 1].sign in _LOCAL_SIGNS

    def _before_filler(self, at: int) -> int:
        for opening in range(at - 1, max(-1, at - 9), -1):
            if self.parts[opening].text == "(":
                return opening - 1
        return at

    def _joined(self, first: int) -> tuple[int, str] | None:
        """What belongs before a word of a local part: its place and its text."""
        parts = self.parts
        sign, end = parts[first - 1], parts[first].start
        before = first - 2
        if sign.text == ")":
            opening = self._before_filler(first - 1)
            if opening < 1 or opening == first - 1:
                return None
            before, sign = opening - 1, parts[opening]
        if before >= 0 and parts[before].text == ")":
            before = self._before_filler(before)
        if before < 0 or parts[before].sign:
            return None
        name = parts[before]
        tight = sign.end == end and name.end == sign.start
        if sign.sign in _LOCAL_SIGNS:
            return (
                (before, self._written(before) + sign.sign)
                if self._ties(name, sign, end, tight=tight)
                else None
            )
        if tight and not sign.text.isascii() and not sign.text.isalnum():
            return before, self._written(before)
        return None

    def _ties(self, name: Lexeme, sign: Lexeme, end: int, *, tight: bool) -> bool:
        """Whether a sign belongs to a local part, by what stands around it."""
        if sign.form != LITERAL:
            return name.text not in NO_NAMES or len(name.text) > 3
        spaced = 0 < sign.start - name.end <= _MOST_GAP and 0 < end - sign.end <= _MOST_GAP
        return tight or (sign.sign == "." and spaced)

    def _judge(self, local: Local, sign: Lexeme, host: Host) -> Iterator[Candidate]:
        evidence, confidence = self._weighed(local, sign, host)
        finding = Finding(
            kind="email",
            start=local.start,
            end=host.end,
            value=f"{local.text}@{host.name}",
            confidence=confidence,
            disguised=True,
            evidence=evidence,
            rule="email.spelled" if sign.text != "@" or host.forms else "email.unfinished",
        )
        if confidence < _LEAST:
            yield doubtful(finding, "more likely words of the sentence")
        else:
            yield self.search.judge(finding, host=host.name)

    def _weighed(self, local: Local, sign: Lexeme, host: Host) -> tuple[tuple[str, ...], float]:
        """What speaks for an address and how much, from how its parts are written."""
        clues = Clues.of(local, host, cued=self.cued)
        evidence = [sign.form if sign.text != "@" else "an at sign"]
        evidence += ["names a mail provider"] if host.provider else []
        evidence += sorted(host.forms - {LITERAL})
        evidence += ["a mail is spoken of"] if self.cued else []
        evidence += ["a name as mailboxes have it"] if clues.made_up else []
        if sign.form == WEAK:
            score = clues.after_weak_word(sign)
        elif sign.text == "@":
            score = clues.after_sign(local, spaced=self._is_spaced(sign))
        else:
            score = clues.after_word(sign)
        return tuple(evidence), max(0.0, min(score, 0.97))

    def _is_spaced(self, sign: Lexeme) -> bool:
        lower = self.search.lower
        return lower[max(0, sign.start - 1)].isspace() or lower[sign.end : sign.end + 1].isspace()

    def _provider(self, at: int) -> Iterator[Candidate]:
        """A provider that is named, but not after a sign: next to a name, or in a remark about it."""
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
        if confidence < _LEAST:
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
        while at + 1 < len(parts) and parts[at].sign in _LOCAL_SIGNS and not parts[at + 1].sign:
            if len(text) > _MOST_LOCAL:
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
        local = self._local(before, parts[before].end)
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
