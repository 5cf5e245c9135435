"""Accounts on social networks and messengers, by their handle.

A handle counts for as much as what stands around it: the name of a network, a colon, "my … is", "add me on",
and how much it looks like a handle rather than a word. The mere name of a network is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import define, frozen

from txmessaging.detection.candidates import MAX_CANDIDATES, Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.folding import fold
from txmessaging.detection.networks import (
    MESSENGERS,
    NAMED_PEOPLE,
    NUMBERED,
    Mention,
    mentions,
)
from txmessaging.detection.social_words import (
    AT_WORDS,
    CALLS,
    DOTS,
    LEADS,
    NO_SALUTATION,
    NOUNS,
    ORDINARY,
    UNDERSCORES,
)
from txmessaging.detection.tlds import FILE_EXTENSIONS, TLDS

_NEAR: Final = 48
# More names than this are not looked at; there is no budget for what stands beside them.
_MOST_NAMES: Final = 2 * MAX_CANDIDATES
_LEAST: Final = 0.5

_WRITTEN = r"[a-z0-9_](?:[a-z0-9_.-]{0,38}[a-z0-9_])?(?:\#\d{4}(?!\d))?"
_HANDLE = re.compile(rf"(?:live:)?{_WRITTEN}")
_APART = re.compile(r"(?<![\w-])@?\s?[a-z0-9](?:\s{0,2}[ .*_/+-]\s?[a-z0-9_](?![a-z0-9])){3,39}")
_AT = re.compile(
    rf"(?<![a-z0-9_.@/+&-])@(?P<gap>\s?)(?P<handle>{_WRITTEN})"
    r"(?P<host>@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){1,3})?(?![@/(])"
)
_LETTER = re.compile("[a-z]")
_GAP = re.compile(r"[\s\"'(\[*,`\u300c\u300e\ufe0f]{0,6}")
_BREAK = re.compile(r"[.?!;]{1,3}[\s\"']{1,3}")
_SIGN = re.compile(r"/|[:=>~|\u2192\u27a1\u279c\U0001f449\U0001f448\u2190\u25b6\u2014-]{1,3}")
_NATIVE_WORD = re.compile(r"[^\W\da-z_][^\W\da-z_\u3000-\u3002]{0,13}[\u0900-\u097f]{0,6}")
_ENDS = re.compile(
    r"\s{0,2}(?:$|[\n,;!)\]|\"\u2019]|[.](?!\w)|[^\w\s@#'.:?/-]|(?:-|and|or|for|if|to|i|ill|there|add|"
    r"dm|pm|msg|message|so|"
    r"but|then|thanks|thx|pls|please|und|oder|y|o|et|ou|e|i|en|of|ve|и|на|там|just|we|its|it's|with|"
    r"when|same|"
    r"cheaper|anytime|pour|para|per|si|diye|ke|pe)\b)"
)
_MOST_STEPS: Final = 7


@frozen
class _Look:
    """What a word looks like: how much of a handle it has in itself, from 0 to 3."""

    WORD = 0
    COMPOUND = 1
    MIXED = 2
    MADE_UP = 3


_NUMBER_LIKE = re.compile(r"[a-z]{0,2}[\d.,x-]+[a-z%]{0,4}(?:-\d+)?|\d+(?:st|nd|rd|th|am|pm|kg|cm|mm|gb|mah)")
_INNER_DOT = re.compile(
    r"[a-z]{4}[.][a-z](?:$|[.])|[a-z]{3}[.][a-z][.]|[a-z0-9]{2}[.][a-z][a-z0-9]|"
    r"[a-z0-9]{2}[.][a-z0-9]{2}|[a-z]{3}[.]\d|^[a-z0-9][.][a-z]{3}"
)
_MIXED = re.compile(r"[a-z]{3,}[a-z-]{0,30}\d|\d[a-z-]{4}|[a-z]\d[a-z]{3}")
_MODEL = re.compile(
    r"(?:iphone|ipad|galaxy|ps|xbox|usb|hdmi|mp|model|pro|max|gen|size|version|part|lot|v)-?\d+[a-z]*"
)
_CAMEL = re.compile(r"[A-Za-z][A-Za-z0-9]{0,38}[a-z][A-Z][a-z][A-Za-z0-9]{0,38}")
_SHORT: Final = 3
_LONG: Final = 8
# Long words that end so are words of the language, far more often than handles.
_ENDINGS: Final = tuple(
    """ing ings ed ful ous ly tion tions able ible ment ments ness ity ance ence ies cion ciones mente
    zione mento cao coes keit heit ung ungen lich isch schaft ement aux sten""".split()
)


def _look(handle: str, written: str) -> int:
    """How much a word looks like a handle rather than a word of the sentence."""
    bare = handle.removeprefix("live:")
    if bare in ORDINARY or _NUMBER_LIKE.fullmatch(bare) or _MODEL.fullmatch(bare):
        return -1
    if "#" in bare or bare != handle or "_" in bare:
        return _Look.MADE_UP if len(bare) > _SHORT else _Look.WORD
    if "." in bare:
        return _look_of_dots(bare, written)
    if (_MIXED.search(bare) and not written.isupper()) or _CAMEL.fullmatch(written):
        return _Look.MIXED
    return _Look.COMPOUND if len(bare) >= _LONG and not bare.endswith(_ENDINGS) else _Look.WORD


def _look_of_dots(bare: str, written: str) -> int:
    first, *_, last = parts = bare.split(".")
    sentence = len(parts) == 2 and written.rpartition(".")[2][:1].isupper() and not written[:1].isupper()
    if sentence or last in FILE_EXTENSIONS or not _INNER_DOT.search(bare):
        return -1
    if len(parts) == 2 and (first in ORDINARY or last in ORDINARY):
        return _Look.WORD
    return _Look.MADE_UP if len(bare) > _SHORT + 2 else _Look.WORD


@define
class _Place:
    """Where a handle may stand, and how clearly the words before it lead there.

    Attributes:
        start: Where it begins.
        sign: A colon, an arrow or the like stands before it.
        noun: "handle", "user name" and the like do.
        led: "is", "as", "I'm" and the like do.
        at: An @ does, or the word for it.
        broken: A sentence ends between.
        steps: How many words or signs stand between.
        foreign: How many of them are in another script.
    """

    start: int
    sign: bool = False
    noun: bool = False
    led: bool = False
    at: bool = False
    broken: bool = False
    steps: int = 0
    foreign: int = 0

    def step(self, lower: str) -> bool:
        """Go one word or sign on; False if there is no such word that leads on."""
        if ends := _BREAK.match(lower, self.start):
            self.broken, self.start = True, ends.end()
        elif arrow := _SIGN.match(lower, self.start):
            self.sign = self.sign or arrow[0] not in "-/" or lower[arrow.end() : arrow.end() + 1] == " "
            self.start = arrow.end()
        elif word := _HANDLE.match(lower, self.start):
            return self._word(lower, word)
        elif (word := _NATIVE_WORD.match(lower, self.start)) and self.foreign < _MOST_FOREIGN:
            self.foreign += 1
            self.noun = self.noun or word[0] in NOUNS or ord(word[0][0]) > _FIRST_CJK
            self.led = self.led or word[0] in LEADS
            self.at = self.at or word[0] in AT_WORDS
            self.start = word.end()
        elif ord(lower[self.start]) > _FIRST_PICTURE and not lower[self.start].isalnum():
            self.sign, self.start = True, self.start + 1
        else:
            return False
        self.steps += 1
        return True

    def _word(self, lower: str, word: re.Match[str]) -> bool:
        if word[0] in NOUNS and not (self.sign and word[0] in {"id", "name"}):
            self.noun = True
        elif word[0] in AT_WORDS and (
            word[0] != "at" or lower[word.end() : word.end() + 1] in {" ", ")", "]"}
        ):
            self.at = True
        elif word[0] in LEADS:
            self.led = True
        else:
            return False
        self.steps += 1
        self.start = word.end()
        if lower[self.start : self.start + 2] in {"'s", "'m"}:
            self.led, self.start = True, self.start + 2
        return True


_MOST_FOREIGN: Final = 3
_FIRST_CJK: Final = 0x3000
_FIRST_PICTURE: Final = 0x2000


@define
class _Scene:
    """A message and the networks named in it."""

    search: Search
    named: Sequence[Mention]

    def near(self, start: int, end: int) -> Mention | None:
        """The network named closest before a span, else closest after it."""
        before = [each for each in self.named if 0 <= start - each.end <= _NEAR]
        if before:
            return max(before, key=lambda each: each.end)
        after = [each for each in self.named if 0 <= each.start - end <= _NEAR]
        return min(after, key=lambda each: each.start) if after else None

    def finding(
        self,
        span: tuple[int, int],
        confidence: float,
        mention: Mention | None,
        rule: str,
        evidence: tuple[str, ...],
        *,
        handle: str | None = None,
        disguised: bool = False,
    ) -> Candidate:
        self.search.spend()
        start, end = span
        network = mention.network if mention else None
        value = handle if handle is not None else self.search.lower[start:end]
        value = value.lstrip("@ ")
        finding = Finding(
            kind="messenger" if network in MESSENGERS else "social",
            start=start,
            end=end,
            value=f"{network}:{value}" if network else f"@{value}",
            confidence=confidence,
            network=network,
            disguised=disguised or bool(mention and mention.disguised),
            evidence=evidence,
            rule=rule,
        )
        if confidence < _LEAST:
            return doubtful(finding, "may be a word of the sentence")
        return self.search.judge(finding)


_EMOJI: Final = {
    "\U0001f4f8": "instagram",
    "\U0001f4f7": "instagram",
    "\U0001f47b": "snapchat",
    "\u2708": "telegram",
    "\U0001f426": "x",
    "\U0001f3b5": "tiktok",
    "\U0001f4d8": "facebook",
}
_EMOJI_CUE = re.compile(rf"([{''.join(_EMOJI)}])\ufe0f?")
_SCHEME = re.compile(
    r"(?<![a-z0-9])(?:tg|whatsapp|viber|skype|weixin|wechat|line|sgnl|signal|kakaotalk|discord|zalo|"
    r"threema|kik|"
    r"instagram|snapchat)://[^\s<>\"]{2,300}"
)
_SCHEME_ACCOUNT = re.compile(
    r"(?:[?&](?:domain|username|phone|user|number|chat)=|://(?:user|add|u|contact)/|/ti/p/~?)(\+?[\w.~-]{2,64})"
)
_SCHEME_NETWORK: Final = {"tg": "telegram", "weixin": "wechat", "sgnl": "signal"}
_REDDIT = re.compile(r"(?<![\w/.])/?u/(?P<handle>[a-z0-9_-]{3,20})(?![\w/])")
_TAG = re.compile(
    r"(?<![\w#.@])(?P<name>[a-z0-9_.]{2,32})(?:\#|\s(?P<word>hash|hashtag|raute|almohadilla|diese)\s)"
    r"(?P<number>\d{4})(?![\d#])"
)
_LIVE = re.compile(r"(?<![\w])(?P<handle>live:\.?[a-z0-9_][a-z0-9_.-]{2,38})")
_BLUESKY = re.compile(r"(?<![\w@.-])@?[a-z0-9-]{2,40}\.bsky\.social(?![\w.])")


def find_handles(search: Search) -> Iterator[Candidate]:
    """Yield the accounts of the text.

    `@handle` always counts, and for much if a network is named near it; a word without "@" counts near a
    network's name as far as it looks like a handle or the sentence says that it is one.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower, tokens = search.lower, search.tokens
    named: Sequence[Mention] = ()
    if search.may_name_a_network:
        named = sorted(islice(mentions(lower), _MOST_NAMES), key=lambda each: (each.start, -each.end))
    scene = _Scene(search, named)
    if "@" in lower:
        yield from _at_handles(scene)
    if named:
        yield from _near_names(scene)
        if not _SQUASHED_GATE.isdisjoint(tokens):
            yield from _squashed(scene)
        if not _BACKWARDS_GATE.isdisjoint(tokens) or not lower.isascii():
            yield from _backwards(scene)
    if named or not lower.isascii() or not WORD_GATE.isdisjoint(tokens):
        yield from _spelled(scene)
        yield from _searched(scene)
    if any(map(lower.__contains__, _SHAPES)) or not lower.isascii():
        yield from _of_one_network(scene)
    if "@ " in lower or not CALLS.isdisjoint(tokens):
        yield from _unnamed(scene)


# --- @handle ------------------------------------------------------------------------------------------


def _at_handles(scene: _Scene) -> Iterator[Candidate]:
    lower = scene.search.lower
    for match in _AT.finditer(lower):
        handle, start = match["handle"], match.start()
        if not _LETTER.search(handle):
            continue
        mention = scene.near(start, match.end())
        look = _look(handle, scene.search.text[match.start("handle") : match.end("handle")])
        if match["host"]:
            mention = Mention("mastodon", 0, 0, True, False)
            yield scene.finding(
                (start, match.end()), 0.9, mention, "social.at", ("a handle with its server",)
            )
            continue
        end = match.end("handle")
        confidence = _at_confidence(scene, match, mention, look)
        if confidence is None:
            continue
        evidence = ("begins with @", "a network is named near it") if mention else ("begins with @",)
        yield scene.finding((start, end), confidence, mention, "social.at", evidence, handle=handle)


def _at_confidence(scene: _Scene, match: re.Match[str], mention: Mention | None, look: int) -> float | None:
    handle = match["handle"]
    if match["gap"]:
        # "3 @ 5", "meet @ noon": with a space only beside a network's name.
        if mention is None or look < _Look.WORD or (look == _Look.WORD and not mention.sure):
            return None
        return 0.85 if look >= _Look.COMPOUND else 0.6
    if handle in NO_SALUTATION or handle in ORDINARY or look < 0:
        return 0.3
    if mention and mention.network not in NUMBERED:
        return 0.96
    lower = scene.search.lower
    starts_message = not lower[: match.start()].strip()
    if starts_message and lower[match.end() :].strip() and look < _Look.COMPOUND:
        return 0.45
    return 0.9 if mention else 0.8 if look >= _Look.COMPOUND else 0.7


# --- a handle beside the name of a network ------------------------------------------------------------


def _near_names(scene: _Scene) -> Iterator[Candidate]:
    covered = 0
    for at, mention in enumerate(scene.named):
        if mention.start < covered:
            continue
        scene.search.spend()
        covered = mention.end
        following = [each for each in scene.named[at + 1 : at + 3] if each.start >= mention.end]
        found = list(_after(scene, mention, following[0].start if following else len(scene.search.lower)))
        yield from found
        if not any(each.finding.confidence >= _LEAST for each in found):
            before = list(_before(scene, mention))
            yield from before
            found += before
        if not any(each.finding.confidence >= _LEAST for each in found):
            yield from _farther(scene, mention)
    yield from _names_of_people(scene)


def _after(scene: _Scene, mention: Mention, stop: int) -> Iterator[Candidate]:
    lower = scene.search.lower
    place = _walk(lower, mention.end)
    if place is None or place.start >= len(lower):
        return
    apart = _APART.match(lower, place.start)
    if apart and (place.steps or mention.sure or mention.end - mention.start > 1):
        letters = re.sub(r"[\s*/+-]", "", apart[0]).replace("@", "")
        if len(re.sub("[^a-z]", "", letters)) > 2 and not _is_only_digits(apart[0]):
            yield scene.finding(
                apart.span(),
                0.9,
                mention,
                "social.apart",
                ("letters set apart",),
                handle=letters,
                disguised=True,
            )
        return
    if lower[place.start] == "@" and place.start == mention.end:
        yield from _joined(scene, mention)
        return
    match = _HANDLE.match(lower, place.start)
    if match is None or lower[match.end() : match.end() + 1] in {"@", "/"} or match.start() >= stop:
        return
    yield from _judged(scene, mention, match, place)


def _joined(scene: _Scene, mention: Mention) -> Iterator[Candidate]:
    """A handle with its "@" right at the name: "insta@jane_doe", which is no address."""
    match = _HANDLE.match(scene.search.lower, mention.end + 1)
    if match and _LETTER.search(match[0]) and match[0].rpartition(".")[2] not in TLDS:
        span = (mention.end, match.end())
        yield scene.finding(
            span, 0.88, mention, "social.at", ("an @ after a network's name",), handle=match[0]
        )


def _is_only_digits(text: str) -> bool:
    return sum(each.isdigit() for each in text) >= sum(each.isalpha() for each in text) + 4


def _walk(lower: str, at: int) -> _Place | None:
    """Go over the words that lead from a network's name to a handle."""
    place = _Place(at)
    for _ in range(_MOST_STEPS):
        gap = _GAP.match(lower, place.start)
        place.start = gap.end() if gap else place.start
        if place.start >= len(lower):
            return None
        if lower[place.start] == "@" or _APART.match(lower, place.start):
            return place
        if not place.step(lower):
            return place if _HANDLE.match(lower, place.start) else None
    return None


_POSSESSIVE = re.compile(
    r"(?:\b(?:my|our|mine|mein|meine|mei|unser|mi|nuestro|mon|notre|meu|minha|nosso|mio|nostro|moj|mój|"
    r"nasz|mijn|ons|benim|mera|"
    r"мои|моя|наш|add|adde|hit|snap|on|via|over on|at|the|au|na|no|su|op|auf|en|sur|per|w|in|в|agg|"
    r"segui|follow|me|dm|"
    r"find|add me|pe|same)|حسابنا|我的?|加)\s{1,2}(?:the\s)?(?:\w{1,9}\s)?$|[加我]$"
)
_ADDS = re.compile(
    r"\b(?:add|find|follow|hit|dm|search|look|reach|message|text|msg|hmu|catch|tag|contact|busca\w*|"
    r"agrega\w*|sigue\w*|segui\w*|"
    r"encuentra\w*|adiciona|chama|cerca\w*|aggiungi\w*|ajoute|cherche|suis|such\w*|finde\w*|adde|"
    r"folg\w*|zoek|volg|voeg|szukaj|dodaj|"
    r"znajdz\w*|ekle\w*|ara|bul|yaz\w*|i'm|im|i am|ich bin|hei(?:ss|\u00df)\w*|soy|sou|sono|je suis|"
    r"jestem|ik ben|write|ping|knows me|name|ищи|добавь|пиши|najdes|"
    r"compte|profile|profil)\b"
)


def _judged(scene: _Scene, mention: Mention, match: re.Match[str], place: _Place) -> Iterator[Candidate]:
    """The word that the name of a network leads to, judged by its looks and by what leads to it."""
    text = scene.search.text
    handle = match[0]
    look = _look(handle, text[match.start() : match.end()])
    if not _LETTER.search(handle):
        if mention.network in {"qq", "icq"} and re.fullmatch(r"\d{5,12}", handle):
            evidence = ("a number on a network of numbers",)
            yield scene.finding(match.span(), 0.9, mention, "social.number", evidence)
        return
    if mention.network == "threema" and re.fullmatch(r"[a-z0-9*]{8}", handle) and re.search(r"\d", handle):
        look = _Look.MADE_UP
    confidence = 0.2 if place.sign else 0.0
    if look >= 0:
        confidence = _confidence(_Said.of(scene.search.lower, mention, match, place, look))
    if confidence < _WORTH_SAYING:
        return
    if mention.network in NUMBERED and look < _Look.MIXED:
        confidence = min(confidence, 0.4)
    evidence = ("follows the name of a network", *(("looks made up",) if look >= _Look.MIXED else ()))
    yield scene.finding(match.span(), confidence, mention, "social.named", evidence, handle=handle)


@frozen
class _Said:
    """What speaks for a word after the name of a network.

    Attributes:
        handle: The word.
        look: How much it looks like a handle.
        name: The network's name as it is written.
        between: What stands between the two.
        place: The same, as far as it is understood.
        sure: Whether the name means nothing else.
        mine: Whether the name follows "my", "on" and the like.
        adds: Whether "add", "find" or the like stand before it, or nothing does.
        begins: Whether nothing stands before the name.
        owned: Whether "my" stands right before it.
        ends: Whether the sentence, or a part of it, ends after the word.
        last: Whether nothing comes after it.
        foreign: Whether the name is in another script than the word.
    """

    handle: str
    look: int
    name: str
    between: str
    place: _Place
    sure: bool
    mine: bool
    adds: bool
    begins: bool
    owned: bool
    ends: bool
    last: bool
    foreign: bool

    @classmethod
    def of(cls, lower: str, mention: Mention, match: re.Match[str], place: _Place, look: int) -> _Said:
        before = lower[max(0, mention.start - 40) : mention.start]
        return cls(
            handle=match[0],
            look=look,
            name=lower[mention.start : mention.end],
            between=lower[mention.end : match.start()],
            place=place,
            sure=mention.sure,
            mine=bool(_POSSESSIVE.search(before)),
            adds=bool(_ADDS.search(before)) or not before.strip(),
            begins=not before.strip(),
            owned=bool(_MY.search(before)),
            ends=bool(_ENDS.match(lower, match.end())),
            last=_is_last(lower, match.end()),
            foreign=_beside_foreign(lower, mention, match, look),
        )


def _confidence(said: _Said) -> float:
    if said.look >= _Look.MIXED:
        return _of_made_up(said)
    if said.place.broken:
        return 0.7 if said.place.at and said.look == _Look.COMPOUND else 0.1
    if not said.sure and len(said.name) == 1:
        return 0.1
    return _after_sign(said) if said.place.sign else _after_words(said)


def _of_made_up(said: _Said) -> float:
    place, made_up = said.place, said.look == _Look.MADE_UP
    if place.sign or place.at or (place.noun and place.steps <= _FEW) or (place.led and said.sure):
        return 0.95 if made_up else 0.9
    if said.sure or said.mine or said.adds:
        return 0.9 if made_up else 0.75
    return 0.8 if "_" in said.handle else 0.4


def _after_sign(said: _Said) -> float:
    place = said.place
    plain = said.look == _Look.WORD and not place.at and not place.noun
    if plain and (said.handle.endswith(("ed", "ing", "ly")) or (said.name in _WORDS and not said.mine)):
        return 0.35
    if said.ends or place.at or place.noun:
        return (0.8 if said.sure or said.mine or said.adds else 0.6) - (0.15 if place.led else 0)
    return 0.62 if said.look == _Look.COMPOUND and said.sure else 0.35


def _after_words(said: _Said) -> float:
    """The confidence without a colon or the like: only what is said there tells a handle from a word."""
    place, compound = said.place, said.look == _Look.COMPOUND
    if place.at:
        return 0.75
    if not said.ends:
        return 0.3 if place.led else 0.1
    led = place.led and (said.mine or said.adds)
    cases = (
        (place.noun and (place.led or _USER_NAME.search(said.between)), 0.75),
        (said.foreign, 0.65),
        (said.owned and compound and said.last, 0.66),
        (led and (compound or _AS.search(said.between)), 0.72),
        (led and said.mine, 0.55),
        ((place.noun or said.adds) and compound and place.steps < _FEW, 0.68),
        (said.adds and not said.begins and not place.steps and said.last, 0.6),
        (place.led, 0.3),
    )
    return next((confidence for holds, confidence in cases if holds), 0.1)


_FEW: Final = 3
_WORTH_SAYING: Final = 0.2
# Names of networks that are ordinary words: "snap: brass", "threads: cotton".
_WORDS: Final = frozenset(
    "app element gram line matrix messenger session signal snap snaps telegram threads wire x zap".split()
)
_USER_NAME = re.compile(r"\b(?:user\s?name|user|handle|id|nick(?:name)?|usuario|pseudo|benutzername)\s{1,2}$")
_MY = re.compile(
    r"(?:\b(?:my|our|mein|meine|mei|mi|mon|meu|minha|mio|moj|mijn|benim|mera|mere|мои|моя|мое)|حسابي|"
    r"معرفي|मेरा)\s{1,2}$|我的$"
)
_LEAST_FOREIGN: Final = 5


def _beside_foreign(lower: str, mention: Mention, match: re.Match[str], look: int) -> bool:
    """Whether a Latin word stands beside a name in another script: there it is no ordinary word."""
    written = lower[mention.start : mention.end]
    if written.isascii() or not match[0].isalnum():
        return False
    cjk = bool(re.match("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", written))
    return look == _Look.COMPOUND or (
        cjk and len(match[0]) >= _LEAST_FOREIGN and not lower[match.end() :].strip(" .!")
    )


_AS = re.compile(
    r"\b(?:as|under|named|called|als|unter|como|sous|com|come|jako|knows me|i'm|im|i am|soy|sou|sono|ben|bin|"
    r"heiss\w*|jestem|my name|olarak|mi chiamo|как)\b"
)


def _is_last(lower: str, end: int) -> bool:
    return not lower[end:].strip(" .!)\n") or lower[end : end + 1] in {",", "\n", ")"}


_ON = re.compile(
    rf"(?<![\w@.#/+'-])(?P<handle>{_WRITTEN})(?:'s)?[\s,\"')\]|]{{1,3}}"
    r"(?P<on>(?:over\s)?(?:on|in|at|via|@|auf|bei|unter|sur|en|no|na|nas|pelo|su|op|w|pe|ke|в|на|for|"
    r"is my|\(|-|:|es mi|ist mein|is the|e il mio)"
    r"\s{0,2}(?:the\s|my\s|mon\s|mi\s)?|\()$"
)
_SEARCHED = re.compile(
    r"\b(?:search(?:\sfor)?|look(?:\s(?:me|us))?(?:\sup)?|look\sfor|find(?:\sme)?|add(?:\sme)?|"
    r"follow(?:\sme)?|hit\sup|busca(?:me)?|cerca(?:mi)?|suche?(?:\smich)?|"
    r"cherche|zoek|szukaj|procura|i'm|im|i\sam|we're|we\sare|ich\sbin|soy|somos|sou|sono|je\ssuis|"
    r"jestem|ik\sben|name\sis|called|call\sme|known\sas|ищи|я)"
    r"(?:\s(?:as|for|it's|called|named|under))?[\s\":]{1,3}$"
)


def _before(scene: _Scene, mention: Mention) -> Iterator[Candidate]:
    """A handle before the name: "jane_doe on insta", "look for sunflower on ig"."""
    lower = scene.search.lower
    first = max(0, mention.start - 64)
    window = lower[first : mention.start]
    match = _ON.search(window)
    if match is None:
        return
    handle = match["handle"]
    start, end = first + match.start("handle"), first + match.end("handle")
    look = _look(handle, scene.search.text[start:end])
    if look < 0 or not re.search("[a-z]", handle):
        return
    searched = bool(_SEARCHED.search(window[: match.start("handle")]))
    sure = mention.sure or len(lower[mention.start : mention.end]) > 1
    if look == _Look.MADE_UP:
        confidence = 0.9 if sure else 0.7
    elif look == _Look.MIXED:
        confidence = 0.85 if searched else 0.62 if sure and _only(window, match) else 0.4
    elif searched and handle not in NOUNS | LEADS:
        confidence = 0.75 if look == _Look.COMPOUND else 0.62
    else:
        return
    evidence = ("stands before the name of a network",)
    yield scene.finding((start, end), confidence, mention, "social.before", evidence, handle=handle)


def _only(window: str, match: re.Match[str]) -> bool:
    return not window[: match.start("handle")].strip() or bool(_ADDS.search(window[: match.start("handle")]))


# Five single characters and more, of any script, with the same kind of thing between them.
_LETTERS_APART = re.compile(
    r"(?<![\w-])[^\W_](?:(?: {1,2}|[.*_-]|"
    r" ?[/_.+] ?)[^\W_](?![^\W_])){4,39}(?:[ .*_/-]{1,3}[^\W_](?![^\W_])){0,20}"
)
_ANYWHERE = re.compile(rf"(?<![\w@.#/+'-]){_WRITTEN}(?![\w@/])")


def _farther(scene: _Scene, mention: Mention) -> Iterator[Candidate]:
    """A word that can only be a handle, some words after the name of a network."""
    lower = scene.search.lower
    letters = mention.end - mention.start
    last = min(len(lower), mention.end + 70)
    if apart := _LETTERS_APART.search(lower, mention.end, last):
        handle = re.sub(r"[\s*/+-]", "", apart[0])
        confidence = 0.85 if mention.sure or letters > 1 else 0.6
        yield scene.finding(
            apart.span(),
            confidence,
            mention,
            "social.apart",
            ("letters set apart",),
            handle=handle,
            disguised=True,
        )
        return
    for match in _ANYWHERE.finditer(lower, mention.end, last):
        look = _look(match[0], scene.search.text[match.start() : match.end()])
        mine = look >= _Look.MIXED and _mine_before(lower, match.start())
        if look == _Look.MIXED and not (mine and match[0][:1].isalpha() and match[0].isalnum()):
            continue
        if look >= _Look.MIXED and (mine or mention.sure):
            confidence = 0.8 if "_" in match[0] or mine else 0.55
            evidence = ("looks made up", "a network is named before it")
            yield scene.finding(match.span(), confidence, mention, "social.near", evidence)
            return


def _mine_before(lower: str, start: int) -> bool:
    return bool(
        re.search(
            r"\b(?:my|mine'?s?|me|i'm|im|is|name|as|it's|its)[\s:]{1,3}$", lower[max(0, start - 12) : start]
        )
    )


# --- people and pages by their names ------------------------------------------------------------------

_NAME_WORD = r"[^\W\d_]['\u2019&\w-]{0,24}"
_NAME_LEAD = re.compile(
    r"(?:[,:]|(?<![^\W_])(?:as|under|named|called|is|i'm|im|i am|we're|we are|my name is|name|search|"
    r"search for|find|find me|look up|look for|page|"
    r"como|con|busca|soy|estoy|somos|als|unter|bei|bin ich|ich bin|ich heisse|such|suche|sous|comme|"
    r"cherche|je suis|come|cerca|sono|siamo|procure|procura|"
    r"com|sou|jako|szukaj|jestem tam jako|jestem|bij|zoek|op|ik ben|diye|olarak|ismim|adim|как|ищи|я|"
    r"под именем)(?![^\W_])|[-=>\u2192\u27a1(])\s{0,2}$"
)
_NAME = re.compile(
    rf"{_NAME_WORD}(?:\s{{1,2}}(?:(?:de|la|del|da|do|von|van|der|the|and|&|y|e|of)\s)?{_NAME_WORD}){{1,4}}"
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


def _names_of_people(scene: _Scene) -> Iterator[Candidate]:
    text, lower = scene.search.text, scene.search.lower
    for mention in scene.named:
        if mention.network not in NAMED_PEOPLE:
            continue
        yield from _name_after(scene, mention, text, lower)
        yield from _name_before(scene, mention, text, lower)


def _name_after(scene: _Scene, mention: Mention, text: str, lower: str) -> Iterator[Candidate]:
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
        adds = bool(_ADDS.search(before)) or bool(_DIYE.match(lower, span[1]))
        if not adds and not led and _is_last(lower, span[1]):
            adds = (
                mention.disguised or bool(_ON_IT.search(before)) or (not before.strip() and not mention.sure)
            )
        first = lower[span[0] : span[1]].split(maxsplit=1)[0]
        if first in _NO_NAME:
            return
        confidence = 0.8 if led and between.strip(" ,") else 0.72 if led and adds else 0.62 if adds else 0.45
        if mention.network not in {"facebook", "messenger", "vk", "odnoklassniki"}:
            confidence -= 0.1
        yield scene.finding(span, confidence, mention, "social.name", ("a name after that of a network",))
        return


def _name_before(scene: _Scene, mention: Mention, text: str, lower: str) -> Iterator[Candidate]:
    first = max(0, mention.start - 70)
    window = text[first : mention.start]
    on = re.search(r"[\s,(]{1,3}(?:on|in|auf|sur|en|no|su|op|na|at|@)\s(?:the\s)?$", window)
    if on is None:
        return
    lead = None
    for each in re.finditer(
        r"\b(?:search(?: for)?|look up|look for|find(?: us)?|add|i'm|i am|we're|we are|called|busca|"
        r"such|cherche|cerca|zoek|szukaj|procura)\s{1,2}",
        lower[first : mention.start],
    ):
        lead = each
    if lead is None and (first or not _is_last(lower, mention.end)):
        return
    begin = lead.end() if lead else len(window) - len(window.lstrip())
    span = _capitalised(text, first + begin, first + on.start())
    if (
        span
        and span[0] == first + begin
        and span[1] == first + on.start()
        and lower[span[0] : span[1]].split(maxsplit=1)[0] not in _NO_NAME
    ):
        yield scene.finding(span, 0.75, mention, "social.name", ("a name before that of a network",))


_INITIAL: Final = 2
_SMALL: Final = frozenset("de la del da do von van der the and & y e of zum am".split())


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


# --- signs spelled in words ---------------------------------------------------------------------------

_CJK = "\u3040-\u30ff\u3400-\u9fff"


def _fragments(words: frozenset[str]) -> frozenset[str]:
    """The longest piece of each phrase: a text that has the phrase has it among its words."""
    return frozenset(
        max(re.findall(r"[^\W_]+", phrase), key=lambda piece: (piece != "under", len(piece)))
        for phrase in words
        if not re.match(f"[{_CJK}]", phrase)
    )


_UNDERSCORE_GATE: Final = _fragments(UNDERSCORES)
WORD_GATE: Final = _UNDERSCORE_GATE
_TAG_SIGNS: Final = ("#", " hash", " raute", " almohadilla")
_SHAPES: Final = (*_TAG_SIGNS, "://", "u/", "live:", ".bsky.")
_SIGN_GATE: Final = _UNDERSCORE_GATE | _fragments(DOTS)
_SIGN_GATE_CJK = re.compile(
    "[\u4e0b\u5e95\u30a2\u3042\u30d4\u3074\u30c9](?:\u5212|\u5283|\u7dda|\u7ebf|\u30f3\u30c0|"
    "\u3093\u3060|\u308a\u304a|\u30ea\u30aa|\u30c3\u30c8)"
)
_SIGN_WORDS = re.compile(
    "|".join(
        f"(?:{re.escape(word)})"
        if re.match(f"[{_CJK}]", word)
        else rf"(?<![^\W_]){re.escape(word)}(?![^\W_])"
        for word in sorted((*UNDERSCORES, *DOTS), key=len, reverse=True)
    )
)
_LEFT = re.compile(r"(?:[^\W_]|[._'-](?=[^\W_])){1,30}(?=[\s()\[\]*.,_-]{0,4}$)")
_RIGHT = re.compile(r"[\s()\[\]*.,_-]{0,4}((?:[^\W_]|[._'-](?=[^\W_])){1,30})")
_ARTICLES: Final = frozenset(
    "a an the no with without use using and or of one per un una uno ein eine einen einem el il le la "
    "um uma een de"
    " key your in by is as to for from mit com con avec met z bez и с без the polka dot at on any this "
    "that".split()
)
_AT_BEFORE = re.compile(
    rf"(?:(?<![^\W_])(?:{'|'.join(sorted(map(re.escape, AT_WORDS), key=len, reverse=True))}|at sign|"
    rf"@)[\s)\]]{{1,3}})$"
)


def _spelled(scene: _Scene) -> Iterator[Candidate]:
    search = scene.search
    lower = search.lower
    gate = _SIGN_GATE if scene.named else _UNDERSCORE_GATE
    if gate.isdisjoint(search.tokens) and (lower.isascii() or not _SIGN_GATE_CJK.search(lower)):
        return
    chain: list[re.Match[str]] = []
    for match in _SIGN_WORDS.finditer(lower):
        if chain and (match.start() - chain[-1].end() > _FAR_SIGN or len(chain) == _MOST_SIGNS):
            yield from _chain(scene, chain)
            chain = []
        chain.append(match)
    if chain:
        yield from _chain(scene, chain)


_FAR_SIGN: Final = 34
_MOST_SIGNS: Final = 8


def _chain(scene: _Scene, chain: list[re.Match[str]]) -> Iterator[Candidate]:
    """A handle around spelled signs: "dana underscore knits dot shop"."""
    lower = scene.search.lower
    first, last = chain[0], chain[-1]
    offset = max(0, first.start() - 44)
    left = None
    for each in _LEFT.finditer(lower[offset : first.start()]):
        left = each
    right = _RIGHT.match(lower, last.end())
    if (
        left is None
        or right is None
        or left[0] in _ARTICLES
        or right[1] in _ARTICLES - {"and", "by", "the", "de", "la"}
    ):
        return
    start, end = offset + left.start(), right.end()
    before = _AT_BEFORE.search(lower[max(0, start - 12) : start])
    if before:
        start -= len(before[0])
    mention = scene.near(start, end)
    if mention and not mention.sure and not before and len(lower[mention.start : mention.end]) == 1:
        mention = None
    underscored = any(each[0] in UNDERSCORES for each in chain)
    adds = bool(_ADDS.search(lower[max(0, start - 50) : start]))
    if mention:
        confidence = 0.9 if underscored else 0.75 if adds or mention.sure or before or len(chain) > 1 else 0.4
    else:
        confidence = (0.8 if adds or before else 0.68) if underscored else 0.0
    if not mention and not underscored:
        return
    handle = _spoken(lower[offset + left.start() : end])
    evidence = ("signs spelled in words",)
    yield scene.finding(
        (start, end), confidence, mention, "social.spelled", evidence, handle=handle, disguised=True
    )


def _spoken(written: str) -> str:
    signed = _SIGN_WORDS.sub(lambda match: "_" if match[0] in UNDERSCORES else ".", written)
    return re.sub(r"[\s()\[\]*,]+", "", signed)


# --- shapes that belong to one network ----------------------------------------------------------------


def _of_one_network(scene: _Scene) -> Iterator[Candidate]:
    lower = scene.search.lower
    if "://" in lower:
        for match in _SCHEME.finditer(lower):
            scheme = match[0].partition(":")[0]
            mention = _as_mention(_SCHEME_NETWORK.get(scheme, scheme))
            account = _SCHEME_ACCOUNT.search(match[0])
            handle = account[1] if account else None
            if handle and handle.isdecimal() and mention.network in NUMBERED:
                handle = f"+{handle}"
            evidence = ("a messenger's own link",)
            yield scene.finding(match.span(), 0.97, mention, "social.scheme", evidence, handle=handle)
    if "u/" in lower:
        yield from _shaped(scene, _REDDIT, "reddit", 0.9)
    if any(sign in lower for sign in _TAG_SIGNS):
        yield from _tags(scene)
    if "live:" in lower:
        yield from _shaped(scene, _LIVE, "skype", 0.93)
    if ".bsky." in lower:
        for match in _BLUESKY.finditer(lower):
            yield scene.finding(
                match.span(), 0.96, _as_mention("bluesky"), "social.shape", ("a handle of Bluesky",)
            )
    if not lower.isascii() and _EMOJI_CUE.search(lower):
        yield from _after_emoji(scene)


def _as_mention(network: str) -> Mention:
    return Mention(network, 0, 0, sure=True, disguised=False)


def _shaped(scene: _Scene, pattern: re.Pattern[str], network: str, confidence: float) -> Iterator[Candidate]:
    for match in pattern.finditer(scene.search.lower):
        handle = match["handle"]
        named = any(each.network == network for each in scene.named)
        look = _look(handle, handle)
        sure = confidence if named or look >= _Look.COMPOUND else 0.6 if network == "skype" else 0.4
        evidence = (f"the shape of a handle of {network}",)
        yield scene.finding(match.span(), sure, _as_mention(network), "social.shape", evidence, handle=handle)


_NUMBERED_THINGS: Final = frozenset(
    "order item no invoice case ref ticket sku part lot room unit apt po size color colour dmc number "
    "id model page box"
    " suite bus gate batch series issue vol print edition pedido bestellung commande ordine pattern "
    "item".split()
)


def _tags(scene: _Scene) -> Iterator[Candidate]:
    for match in _TAG.finditer(scene.search.lower):
        name = match["name"]
        if name in _NUMBERED_THINGS or name in ORDINARY or not re.search("[a-z]{2}", name):
            continue
        mention = next((each for each in scene.named if each.network == "discord"), None)
        confidence = 0.95 if mention else 0.8 if _look(name, name) >= _Look.MIXED else 0.62
        if match["word"] and not mention:
            continue
        yield scene.finding(
            match.span(),
            confidence,
            mention or _as_mention("discord"),
            "social.shape",
            ("a name with four digits",),
            handle=f"{name}#{match['number']}",
            disguised=match["word"] is not None,
        )


def _after_emoji(scene: _Scene) -> Iterator[Candidate]:
    lower = scene.search.lower
    for cue in _EMOJI_CUE.finditer(lower):
        scene.search.spend()
        place = _walk(lower, cue.end())
        if place is None or place.steps > 2 or place.broken:
            continue
        mention = scene.near(place.start, place.start) or _as_mention(_EMOJI[cue[1]])
        apart = _APART.match(lower, place.start)
        if apart and not _is_only_digits(apart[0]):
            yield scene.finding(
                apart.span(),
                0.85,
                mention,
                "social.emoji",
                ("follows the sign of a network",),
                disguised=True,
            )
            continue
        match = _HANDLE.match(lower, place.start)
        if match is None:
            continue
        look = _look(match[0], scene.search.text[match.start() : match.end()])
        alone = not lower[: cue.start()].strip() and _is_last(lower, match.end())
        confidence = {3: 0.88, 2: 0.75}.get(
            look, 0.62 if alone and look >= 0 and (place.sign or look) else 0.1
        )
        if confidence >= 0.2:
            yield scene.finding(
                match.span(), confidence, mention, "social.emoji", ("follows the sign of a network",)
            )


# --- handles whose network is not named ---------------------------------------------------------------

_UNNAMED = re.compile(
    r"(?<![^\W_])(?:(?P<mine>my|same|our|mein|mi|mon|meu|mio|moj|"
    r"mijn)\s(?:[a-z]{1,9}\s){0,2}(?:user\s?names?|handle|nick(?:name)?|"
    r"usuario|pseudo|benutzername|gamertag|tag|nutzername|gebruikersnaam|nom d'utilisateur|@(?=\s))|"
    r"username|handle|nickname)"
    r"(?=[\s:=>-])"
)
_IS = re.compile(r"(?:\s(?:is|on there|there|everywhere|here|es|ist|est|to|e)){0,3}\s{0,2}[\s:=>-]{1,3}$")


def _unnamed(scene: _Scene) -> Iterator[Candidate]:
    lower = scene.search.lower
    for call in _UNNAMED.finditer(lower):
        scene.search.spend()
        for match in _ANYWHERE.finditer(lower, call.end(), min(len(lower), call.end() + 48)):
            confidence = _unnamed_confidence(scene, call, match)
            if confidence:
                mention = scene.near(*match.span())
                yield scene.finding(
                    match.span(), confidence, mention, "social.username", ("said to be a user name",)
                )
                break


def _unnamed_confidence(scene: _Scene, call: re.Match[str], match: re.Match[str]) -> float:
    lower = scene.search.lower
    look = _look(match[0], scene.search.text[match.start() : match.end()])
    direct = bool(_IS.fullmatch(lower[call.end() : match.start()]))
    if look == _Look.MADE_UP:
        return 0.82 if direct or call["mine"] else 0.6
    if look == _Look.MIXED:
        return 0.7 if call["mine"] else 0.0
    mine = direct and call["mine"] and _ENDS.match(lower, match.end())
    return 0.6 if look == _Look.COMPOUND and mine else 0.0


# --- several words for one handle ---------------------------------------------------------------------

_SQUASHED = re.compile(
    r"[\s,(]{1,3}(?:all\s|as\s|written\s|but\s)?(?:(?:squashed|squished|stuck|joined|smushed|mashed|"
    r"put|run)\s(?:in(?:to)?\sone|together|up)|one\sword|no\sspaces?|"
    r"no\sgaps?|without\s(?:the\s)?spaces?|together|todo\sjunto|sin\sespacios?|tudo\sjunto|sem\sespaco|"
    r"tout\sattache|en\sun\smot|sans\sespaces?|"
    r"tutto\sattaccato|senza\sspazi|zusammengeschrieben|zusammen|ohne\sleerzeichen|aan\selkaar|"
    r"zonder\sspaties?|bez\sspacji|razem|bitisik|"
    r"слитно|без\sпробелов|одним\sсловом)(?![^\W_])"
)
_SQUASHED_GATE: Final = frozenset(
    "squashed squished stuck joined word space spaces gap gaps together junto espacio espacios espaco "
    "attache mot espaces attaccato spazi"
    " zusammengeschrieben zusammen leerzeichen elkaar spaties spatie spacji razem "
    "bitisik слитно пробелов словом".split()
)
_SOME_WORDS = re.compile(r"[a-z0-9]+(?:\s[a-z0-9]+){1,4}$")


def _squashed(scene: _Scene) -> Iterator[Candidate]:
    """Words that are said to be one: "on insta, dana knits, all one word"."""
    lower = scene.search.lower
    for said in _SQUASHED.finditer(lower):
        mention = scene.near(said.start(), said.end())
        if mention is None:
            continue
        last = said.start()
        first = max(0, last - 60)
        if mention.end <= last and not lower[mention.end : last].strip(" ,()"):
            on = re.search(
                r"[\s,]{1,2}(?:(?:on|in|at|auf|en|sur|su|no|op|na)\s)?(?:the\s|my\s)?$",
                lower[first : mention.start],
            )
            last = first + on.start() if on else mention.start
        elif first < mention.end <= last:
            first = mention.end
        words = _SOME_WORDS.search(lower[first:last])
        if words is None:
            continue
        start, end = first + words.start(), first + words.end()
        while (lead := re.match(r"[a-z0-9]+\s", lower[start:end])) and lead[0].strip() in LEADS - {"the"}:
            start += lead.end()
        if " " in lower[start:end].replace("\n", " "):
            handle = re.sub(r"\s", "", lower[start:end])
            evidence = ("said to be one word",)
            yield scene.finding(
                (start, end), 0.75, mention, "social.joined", evidence, handle=handle, disguised=True
            )
            return


_SEARCHED_CJK = re.compile(
    '(?:搜[索尋寻]?|找|検索|查)[\\s:\u300c"]{1,3}(?P<handle>[\u3040-\u30ff\u3400-\u9fff]{3,16})(?=[\\s\u300d"]|$)'
)


def _searched(scene: _Scene) -> Iterator[Candidate]:
    """A name in Chinese or Japanese that one is told to search for on a network."""
    for match in _SEARCHED_CJK.finditer(scene.search.lower):
        mention = scene.near(match.start(), match.end())
        if mention and abs(match.start() - mention.end) < _CLOSE:
            yield scene.finding(
                match.span("handle"), 0.7, mention, "social.name", ("to be searched for on a network",)
            )


_CLOSE: Final = 8


# --- written backwards --------------------------------------------------------------------------------

_BACKWARDS_WORDS: Final = (
    "backwards|backward|in reverse|reversed|reverse|al reves|del reves|ao contrario|de tras para frente|"
    "a l'envers|ruckwarts|al contrario|a rovescio|"
    "al rovescio|achterstevoren|andersom|omgekeerd|od tylu|wspak|"
    "tersten|ters|наоборот|задом наперед|بالعكس|بالمقلوب|معكوس|उल्टा|倒过来|倒過來|反过来|反過來|倒着|"
    "逆から|逆に|さかさま|逆さ"
)
_FIRST_INDIC: Final = 0x0900
_BACKWARDS_GATE: Final = frozenset(
    "backwards backward reverse reversed reves contrario tras envers ruckwarts rovescio achterstevoren "
    "andersom omgekeerd tylu wspak tersten ters".split()
)
_BACKWARDS = re.compile(
    "|".join(
        f"(?:{word})" if ord(word[0]) > _FIRST_INDIC else rf"(?<![^\W_]){word}(?![^\W_])"
        for word in fold(_BACKWARDS_WORDS).lower.split("|")
    )
)


def _backwards(scene: _Scene) -> Iterator[Candidate]:
    """A handle that is to be read from its end: "my insta is eod_enaj backwards"."""
    lower = scene.search.lower
    for said in _BACKWARDS.finditer(lower):
        mention = scene.near(said.start(), said.end())
        if mention is None:
            continue
        first = max(0, said.start() - 40)
        around = [
            match
            for match in _ANYWHERE.finditer(lower, first, min(len(lower), said.end() + 40))
            if _may_be_backwards(match, said, mention) and _is_told(lower, match)
        ]
        if around:
            closest = min(around, key=lambda each: max(said.start() - each.end(), each.start() - said.end()))
            yield scene.finding(
                closest.span(),
                0.75,
                mention,
                "social.backwards",
                ("said to be written backwards",),
                handle=closest[0][::-1],
                disguised=True,
            )


def _may_be_backwards(match: re.Match[str], said: re.Match[str], mention: Mention) -> bool:
    word = match[0]
    apart = all(match.end() <= other[0] or match.start() >= other[1] for other in _spans(said, mention))
    known = word in ORDINARY or word in NOUNS or word in LEADS or word in {"spelled", "written", "typed"}
    return apart and not known and len(word) > _SHORT + 1 and _look(word, word) >= _Look.WORD


_TOLD = re.compile(
    r"(?:[:=>]|(?<![^\W_])(?:is|as|es|e|est|c'est|ist|jest|to|это|называется|है|هو))[\s\"']{0,3}$"
)


def _is_told(lower: str, match: re.Match[str]) -> bool:
    """Whether a word is given as a name, or looks like one: verbs stand before "backwards" as well."""
    told = _TOLD.search(lower, max(0, match.start() - 14), match.start())
    return bool(told) or _look(match[0], match[0]) >= _Look.COMPOUND


def _spans(said: re.Match[str], mention: Mention) -> tuple[tuple[int, int], ...]:
    return said.span(), (mention.start, mention.end)
