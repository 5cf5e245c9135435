"""Reads a text as names and signs, and finds the addresses among them, however the signs are written."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.candidates import BudgetSpent, Candidate, Search, doubtful
from txmessaging.detection.email.by_provider import ByProvider
from txmessaging.detection.email.clues import LEAST, MADE_UP, Clues
from txmessaging.detection.email.hinted import hinted_host, skip_adjectives
from txmessaging.detection.email.local_part import MOST_GAP, Local, local_part
from txmessaging.detection.findings import Finding
from txmessaging.detection.link.hosts import Host, read_host, skip_filler
from txmessaging.detection.reading.lexemes import Lexeme
from txmessaging.detection.words.addresses import (
    MAIL_CUES,
    NO_NAMES,
    UNSPACED_MAIL_CUES,
)
from txmessaging.detection.words.sign_phrases import BRACKETED, IMPLIED, LITERAL, SPOKEN, WEAK, spelling
from txmessaging.detection.words.tlds import TLDS

_BEFORE_SIGN: Final = frozenset("the an a then and with".split())
_UNSPACED_CUES: Final = tuple(spelling(cue) for cue in UNSPACED_MAIL_CUES)
_SHORT_NAME: Final = 3
_LONGEST_IMPLIED: Final = 3
_MOST_LOOKS: Final = 1000


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
        by_provider = ByProvider(self.search, self.parts, self.cued)
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
                yield from by_provider.read(at)

    def _at_sign(self, at: int, sign: Lexeme) -> Iterator[Candidate]:
        if sign.start in self.done and sign.form == LITERAL:
            return
        following = self._skip(at + 1)
        host = (
            read_host(self.parts, following)
            or self._host_without_stop(sign, following)
            or (hinted_host(self.parts, following) if sign.form != WEAK else None)
        )
        if host is None or host.start - sign.end > MOST_GAP + (following - at - 1) * 6:
            if sign.text == "@" and sign.form == LITERAL:
                yield from self._cut_off(at, sign)
            return
        local = local_part(self.search.lower, self.parts, *self._end_of_local(at, sign))
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
        local = local_part(self.search.lower, self.parts, at - 1, sign.start)
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
        if confidence < LEAST:
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
