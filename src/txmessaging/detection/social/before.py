"""Handles before the name of a network: "jane_doe on insta", "dm mossyknits on ig", "mossyknits (ig)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.social.place import WRITTEN
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ADDS, is_last
from txmessaging.detection.words.accounts import LEADS, NOUNS, PERSONS

_ON = re.compile(
    rf"(?<![\w@.#/+'-])(?P<handle>{WRITTEN})"
    r"(?:(?:'s)?[\s,\"')\]|]{1,3}"
    r"(?P<on>(?:over\s)?(?:on|in|at|via|@|auf|bei|unter|sur|en|no|na|nas|pelo|su|op|w|pe|ke|в|на|for|"
    r"is my|\(|-|:|es mi|ist mein|is the|e il mio)"
    r"\s{0,2}(?:the\s|my\s|mon\s|mi\s)?['\u2019]?|\()|(?P<tied>\s?/\s?))$"
)
_SEARCHED = re.compile(
    r"\b(?:search(?:\sfor)?|look(?:\s(?:me|us))?(?:\sup)?|look\sfor|find(?:\sme)?|add(?:\sme)?|"
    r"follow(?:\sme)?|hit\sup|busca(?:me)?|cerca(?:mi)?|suche?(?:\smich)?|"
    r"cherche|zoek|szukaj|procura|i'm|im|i\sam|we're|we\sare|ich\sbin|soy|somos|sou|sono|je\ssuis|"
    r"jestem|ik\sben|name\sis|called|call\sme|known\sas|ищи|я)"
    r"(?:\s(?:as|for|it's|called|named|under))?[\s\":]{1,3}$"
)
# Whom one writes to may be anybody: only a name of some length is taken for a handle.
_WRITTEN_TO = re.compile(
    r"\b(?:dm|pm|msg|message|text|ping|write(?:\sto)?|chat\s(?:to|with)|talk\s(?:to|with)|ask\sfor|contact|hmu|"
    r"escribe\s(?:a|al)|schreib(?:t|en)?(?:\san)?|ecris\sa|ecrivez\sa|scrivi\sa|mandem?\spara|pisz\sdo|"
    r"napisz\sdo|schrijf|stuur)\s{1,2}$"
)
_BREAK_BEFORE = re.compile(r"(?:^|[\n.!?:;,(]|[^\w\s@'])\s{0,2}$")


def handle_before(scene: Scene, mention: Mention) -> Iterator[Candidate]:
    """Yield the handle that stands before the name of a network.

    Args:
        scene: The message and the networks named in it.
        mention: The name in question.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = scene.search.lower
    first = max(0, mention.start - 64)
    window = lower[first : mention.start]
    match = _ON.search(window)
    if match is None:
        return
    handle = match["handle"]
    start, end = first + match.start("handle"), first + match.end("handle")
    look = look_of(handle, scene.search.text[start:end])
    if look < 0 or not re.search("[a-z]", handle) or any(start < each.end <= end for each in scene.named):
        return
    lead = window[: match.start("handle")]
    name = lower[mention.start : mention.end]
    before = _Before(
        handle=handle,
        look=look,
        lead=lead,
        on=(match["on"] or match["tied"]).strip(),
        sure=mention.sure or len(name) > 1,
        last=is_last(lower, mention.end),
    )
    confidence = before.confidence()
    if confidence:
        evidence = ("stands before the name of a network",)
        yield scene.finding((start, end), confidence, mention, "social.before", evidence, handle=handle)


@frozen
class _Before:
    """What speaks for a word before the name of a network.

    Attributes:
        handle: The word.
        look: How much it looks like a handle.
        lead: What stands before it.
        on: What ties it to the name.
        sure: Whether the name means nothing else.
        last: Whether nothing comes after the name.
    """

    handle: str
    look: int
    lead: str
    on: str
    sure: bool
    last: bool

    def confidence(self) -> float:
        """How likely it is a handle; zero for what is none."""
        if self.on == "/" and not (self.last and self.look >= Look.COMPOUND):
            return 0.0
        searched = bool(_SEARCHED.search(self.lead))
        if self.look == Look.MADE_UP:
            return 0.9 if self.sure else 0.7
        if self.look == Look.MIXED:
            return 0.85 if searched else 0.62 if self.sure and self._only() else 0.4
        if self.handle in NOUNS or self.handle in LEADS:
            return 0.0
        return self._of_a_word(searched=searched)

    def _of_a_word(self, *, searched: bool) -> float:
        """The confidence where only the sentence tells a handle from a word."""
        if searched:
            return 0.75 if self.look == Look.COMPOUND else 0.62
        if self.look < Look.COMPOUND or self.handle in PERSONS:
            return 0.0
        if self.on not in _OTHER_TIES and _WRITTEN_TO.search(self.lead):
            return 0.7
        tied = self.on in _TIES and self.last and self.sure
        return 0.66 if tied and _BREAK_BEFORE.search(self.lead) else 0.0

    def _only(self) -> bool:
        return not self.lead.strip() or bool(ADDS.search(self.lead))


_TIES: Final = frozenset({"/", "@", "("})
_OTHER_TIES: Final = frozenset({"for", "-", ":"})
