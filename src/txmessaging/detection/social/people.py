"""People and pages by their names, on networks where those are found by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import NAMED_PEOPLE, Mention
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ADDS, MY, POSSESSIVE, is_last
from txmessaging.detection.words.accounts import LEADS
from txmessaging.detection.words.ordinary import ORDINARY

_NAME_WORD = r"[^\W\d_]['\u2019&\w-]{0,24}"
_NAME_LEAD = re.compile(
    r"(?:[,:]|(?<![^\W_])(?:as|under|named|called|is|it's|its|that's|i'm|im|i am|we're|we are|my name is|"
    r"name|search|"
    r"ko|ay|ko ay|ko po ay|search for|search mo|search nyo|i-search mo|hanapin mo|hanapin nyo|"
    r"find|find me|look up|look for|page|cerchi|tapez|tippe|typ|wpisz|"
    r"como|con|busca|soy|estoy|somos|als|unter|bei|bin ich|bin ich der|bin ich die|"
    r"ich bin|ich bin der|ich bin die|ich hei(?:ss|ß)e?|hei(?:ss|ß)e? ich|ich hei(?:ss|ß)e? da|"
    r"such|suche|sous|comme|"
    r"cherche|je suis|come|cerca|sono|siamo|procure|procura|"
    r"com|sou|jako|szukaj|jestem tam jako|jestem jako|"
    r"jestem|bij|zoek|op|ik ben|diye|olarak|ismim|adim|"
    r"mi chiamo|si chiama|ich heiss|ich heiss da|heet|heten|heet ik|ik heet|"
    r"nazwa|nazwie|strona nazywa sie|heiss ich|heisst|naar|ищите|наидите|"
    r"s'appelle|je m'appelle|me llamo|se llama|nazywam sie|naam likho|naam|اسمي|как|ищи|я|"
    r"под именем)(?![^\W_])|[-=>\u2192\u27a1(])\s{0,2}$"
)
_NAME = re.compile(
    rf"{_NAME_WORD}(?:\s{{1,2}}(?:(?:de|la|del|da|do|von|van|vom|zu|zur|v|vd|ten|ter|den|der|z|ze|the|and|&|y|e|of)\s)?{_NAME_WORD}){{1,4}}"
)
_DIYE = re.compile(r"\s(?:diye|olarak|adiyla)\b")
_ON_IT = re.compile(
    r"(?<![^\W_])(?:в|на|on|na|auf|su|sur|en|no|or|and|my|mi|mon|meu|mein|add|the)\s(?:the\s|my\s)?$"
)
_NO_NAME: Final = frozenset(
    "marketplace messenger group groups page pages ads live shop shops reels story stories business "
    "app store i"
    " premium web business login lite gift plus pay it it's the this that is was but so no yes if and "
    "please thanks".split()
)


def names_of_people(scene: Scene) -> Iterator[Candidate]:
    """Yield the names of people and pages beside the networks where those are found by name."""
    text, lower = scene.search.text, scene.search.lower
    for mention in scene.named:
        if mention.network not in NAMED_PEOPLE:
            continue
        yield from _name_after(scene, mention, text, lower)
        yield from _name_before(scene, mention, text, lower)
        if mention.network in _FOUND_BY_NAME:
            yield from _small_name(scene, mention, lower)


_FOUND_BY_NAME: Final = frozenset({"facebook", "linkedin", "messenger", "vk", "odnoklassniki"})
_SMALL_NAME = re.compile(
    r"(?:\s?[:=,]|(?:\sme)?,?\s(?:as|under|named|called|name\sis|its|it's|i'm|im|i\sam|como|als|unter|sous|come|jako|onder|olarak))\s"
    r"(?P<name>[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20}){1,2})"
    r"(?=\s{0,2}(?:$|[\n,.;!)(]|\b(?:and|und|et|y|e|en|i|if|thats|that|picture|pic|и)\b))"
)


def _small_name(scene: Scene, mention: Mention, lower: str) -> Iterator[Candidate]:
    """A name in small letters that is said to be one: "my fb: dana whitlock"."""
    match = _SMALL_NAME.match(lower, mention.end)
    if match is None or not ORDINARY.isdisjoint(match["name"].split()):
        return
    before = lower[max(0, mention.start - 40) : mention.start]
    if ADDS.search(before) or MY.search(before) or not before.strip() or POSSESSIVE.search(before):
        yield scene.finding(
            match.span("name"), 0.62, mention, "social.name", ("a name after that of a network",)
        )


def _name_after(scene: Scene, mention: Mention, text: str, lower: str) -> Iterator[Candidate]:
    for match in _NAME.finditer(text, mention.end, min(len(text), mention.end + 90)):
        span = _capitalised(text, match.start(), match.end())
        if span is None:
            # The words are not those of a name, and what follows them may be.
            capital = re.search(
                r"(?<![^\W_])[A-Z\u00c0-\u00de\u0400-\u042f]", text[mention.end : mention.end + 60]
            )
            if capital is None:
                return
            again = _NAME.match(text, mention.end + capital.start())
            span = _capitalised(text, again.start(), again.end()) if again else None
            if span is None:
                return
        between = lower[mention.end : span[0]]
        led = bool(_NAME_LEAD.search(between))
        if len(between) > 40 or (between.strip() and not led):
            return
        before = lower[max(0, mention.start - 40) : mention.start]
        adds = bool(ADDS.search(before)) or bool(_DIYE.match(lower, span[1]))
        if not adds and not led and is_last(lower, span[1]):
            adds = (
                mention.disguised or bool(_ON_IT.search(before)) or (not before.strip() and not mention.sure)
            )
        first = lower[span[0] : span[1]].split(maxsplit=1)[0]
        is_network = any(
            span[0] <= each.start < span[1] and each.end - each.start > 1 for each in scene.named
        )
        if first in _NO_NAME or is_network:
            return
        confidence = 0.8 if led and between.strip(" ,") else 0.72 if led and adds else 0.62 if adds else 0.45
        if mention.network not in _FOUND_BY_NAME:
            confidence -= 0.1
        yield scene.finding(span, confidence, mention, "social.name", ("a name after that of a network",))
        return


def _name_before(scene: Scene, mention: Mention, text: str, lower: str) -> Iterator[Candidate]:
    first = max(0, mention.start - 70)
    window = text[first : mention.start]
    on = _ON.search(window)
    if on is None:
        return
    leads = list(_LEAD_BEFORE.finditer(lower, first, mention.start))
    lead = leads[-1] if leads else None
    if lead is None and (first or not is_last(lower, mention.end)):
        return
    begin = lead.end() - first if lead else len(window) - len(window.lstrip())
    span = _capitalised(text, first + begin, first + on.start())
    if (
        span
        and span[0] == first + begin
        and span[1] == first + on.start()
        and lower[span[0] : span[1]].split(maxsplit=1)[0] not in _NO_NAME
    ):
        yield scene.finding(span, 0.75, mention, "social.name", ("a name before that of a network",))


_ON = re.compile(r"[\"'\u2019\u201d]?[\s,(]{1,3}(?:on|in|auf|sur|en|no|su|op|na|at|@)\s(?:the\s|my\s)?$")
_LEAD_BEFORE = re.compile(
    r"\b(?:search(?: for)?|look up|look for|find(?: us)?|add|i'm|i am|we're|we are|called|busca|such|cherche"
    r"|cerca|zoek|szukaj|procura|friend request|group|page|grupo|gruppe|groupe|gruppo|groep|grupe)"
    r"[\s,:(-]{1,3}(?:the\s(?:group|page)\s)?[\"'\u2018\u201c\u201e]?"
)


_INITIAL: Final = 2
_SMALL: Final = frozenset(
    "de la del da do von van vom zu zur v vd ten ter den der z ze the and & y e of zum am".split()
)


def _capitalised(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span of the leading words that begin with a capital, if there are two."""
    base, last, count = start, start, 0
    for match in re.finditer(r"\S+", text[base:end]):
        word = match[0]
        if not count and re.split("['\u2019]", word.lower(), maxsplit=1)[0] in LEADS:
            start = base + match.end() + 1
            continue
        if word[0].isupper() and (len(word) == 1 or not word.isupper()):
            count += 1
            last = base + match.end()
            if word[-1] in ",.!?;:" and not (len(word) == _INITIAL and word[-1] == "."):
                last -= 1
                break
        elif word.lower() not in _SMALL or not count:
            break
    return (start, last) if count > 1 else None
