"""Handles beside the name of a network: behind it, before it, or some words on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import NUMBERED, Mention
from txmessaging.detection.social.at_sign import LETTER
from txmessaging.detection.social.before import handle_before
from txmessaging.detection.social.look import Look, look_of, may_be_mixed
from txmessaging.detection.social.people import names_of_people
from txmessaging.detection.social.place import ANYWHERE, APART, HANDLE, Place, is_only_digits, walk
from txmessaging.detection.social.scene import LEAST, Scene
from txmessaging.detection.social.sentence import ADDS, ENDS, MY, POSSESSIVE, is_last
from txmessaging.detection.words.accounts import ORDINARY_NAMES, PERSONS, SENTENCE_NAMES
from txmessaging.detection.words.tlds import TLDS


def handles_near_names(scene: Scene) -> Iterator[Candidate]:
    """Yield the handle that stands clearest beside each name of a network."""
    covered = 0
    for at, mention in enumerate(scene.named):
        if mention.start < covered:
            continue
        scene.search.spend()
        covered = mention.end
        following = [each for each in scene.named[at + 1 : at + 3] if each.start >= mention.end]
        found = list(_after(scene, mention, following[0].start if following else len(scene.search.lower)))
        yield from found
        if not any(each.finding.confidence >= LEAST for each in found):
            before = list(handle_before(scene, mention))
            yield from before
            found += before
        if not any(each.finding.confidence >= LEAST for each in found):
            yield from _farther(scene, mention)
    yield from names_of_people(scene)


def _after(scene: Scene, mention: Mention, stop: int) -> Iterator[Candidate]:
    lower = scene.search.lower
    place = walk(lower, mention.end)
    if place is None or place.start >= len(lower):
        return
    apart = APART.match(lower, place.start)
    if apart and (place.steps or mention.sure or mention.end - mention.start > 1):
        letters = re.sub(r"[\s*/+-]", "", apart[0]).replace("@", "")
        if len(re.sub("[^a-z]", "", letters)) > 2 and not is_only_digits(apart[0]):
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
    match = HANDLE.match(lower, place.start)
    if match is None or lower[match.end() : match.end() + 1] in {"@", "/"} or match.start() >= stop:
        return
    yield from _judged(scene, mention, match, place)


def _joined(scene: Scene, mention: Mention) -> Iterator[Candidate]:
    """A handle with its "@" right at the name: "insta@jane_doe", which is no address."""
    match = HANDLE.match(scene.search.lower, mention.end + 1)
    if match and LETTER.search(match[0]) and match[0].rpartition(".")[2] not in TLDS:
        span = (mention.end, match.end())
        yield scene.finding(
            span, 0.88, mention, "social.at", ("an @ after a network's name",), handle=match[0]
        )


def _judged(scene: Scene, mention: Mention, match: re.Match[str], place: Place) -> Iterator[Candidate]:
    """The word that the name of a network leads to, judged by its looks and by what leads to it."""
    text = scene.search.text
    handle = match[0]
    look = -1 if handle in PERSONS else look_of(handle, text[match.start() : match.end()])
    if not LETTER.search(handle):
        if mention.network in {"qq", "icq"} and re.fullmatch(r"\d{5,12}", handle):
            evidence = ("a number on a network of numbers",)
            yield scene.finding(match.span(), 0.9, mention, "social.number", evidence)
        return
    if mention.network == "threema" and re.fullmatch(r"[a-z0-9*]{8}", handle) and re.search(r"\d", handle):
        look = Look.MADE_UP
    confidence = 0.2 if place.sign else 0.0
    if look >= 0:
        confidence = _confidence(_Said.of(scene.search.lower, mention, match, place, look))
    if confidence < _WORTH_SAYING:
        return
    if mention.network in NUMBERED and look < Look.MIXED:
        confidence = min(confidence, 0.4)
    evidence = ("follows the name of a network", *(("looks made up",) if look >= Look.MIXED else ()))
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
    place: Place
    sure: bool
    mine: bool
    adds: bool
    begins: bool
    owned: bool
    ends: bool
    last: bool
    foreign: bool

    @classmethod
    def of(cls, lower: str, mention: Mention, match: re.Match[str], place: Place, look: int) -> _Said:
        before = lower[max(0, mention.start - 40) : mention.start]
        return cls(
            handle=match[0],
            look=look,
            name=lower[mention.start : mention.end],
            between=lower[mention.end : match.start()],
            place=place,
            sure=mention.sure,
            mine=bool(POSSESSIVE.search(before)),
            adds=bool(ADDS.search(before)) or not before.strip(),
            begins=not before.strip(),
            owned=bool(MY.search(before)),
            ends=bool(ENDS.match(lower, match.end()) or _ADDED.match(lower, match.end())),
            last=is_last(lower, match.end()),
            foreign=_beside_foreign(lower, mention, match, look),
        )


def _confidence(said: _Said) -> float:
    if said.look >= Look.MIXED:
        return _of_made_up(said)
    if said.place.broken:
        return 0.7 if said.place.at and said.look == Look.COMPOUND else 0.1
    if not said.sure and len(said.name) == 1:
        return 0.1
    return _after_sign(said) if said.place.sign else _after_words(said)


def _of_made_up(said: _Said) -> float:
    place, made_up = said.place, said.look == Look.MADE_UP
    if said.name in ORDINARY_NAMES and not said.owned:
        # "Snap: metal_ring", "Threads: M6_x_1": a part's name after the word for the part.
        return 0.65
    if place.sign or place.at or (place.noun and place.steps <= _FEW) or (place.led and said.sure):
        return 0.95 if made_up else 0.9
    if said.sure or said.mine or said.adds:
        return 0.9 if made_up else 0.75
    return 0.8 if "_" in said.handle else 0.4


def _after_sign(said: _Said) -> float:
    place = said.place
    plain = said.look == Look.WORD and not place.at and not place.noun
    if plain and (
        said.handle.endswith(("ed", "ing", "ly")) or (said.name in ORDINARY_NAMES and not said.mine)
    ):
        return 0.35
    if said.ends or place.at or place.noun:
        return (0.8 if said.sure or said.mine or said.adds else 0.6) - (0.15 if place.led else 0)
    return 0.62 if said.look == Look.COMPOUND and said.sure else 0.35


def _after_words(said: _Said) -> float:
    """The confidence without a colon or the like: only what is said there tells a handle from a word."""
    place, compound = said.place, said.look == Look.COMPOUND
    if place.at:
        return 0.75
    if said.name in SENTENCE_NAMES and said.begins and not (place.noun or place.led):
        return 0.3  # "Signal generator": the beginning of a heading.
    if not said.ends or (said.look == Look.WORD and said.handle.endswith(("ed", "ing", "ly"))):
        return 0.3 if place.led else 0.1
    led = place.led and (said.mine or said.adds)
    cases = (
        (place.noun and (place.led or _USER_NAME.search(said.between)), 0.75),
        (said.foreign, 0.65),
        (said.owned and compound and said.last, 0.66),
        (led and (compound or _AS.search(said.between)), 0.72),
        (led and said.mine and not _FOR.search(said.between), 0.55),
        ((place.noun or said.adds) and compound and place.steps < _FEW, 0.68),
        (said.adds and not said.begins and not place.steps and said.last, 0.6),
        (place.led, 0.3),
    )
    return next((confidence for holds, confidence in cases if holds), 0.1)


_FOR = re.compile(r"\bfor\s{1,2}$")
_FEW: Final = 3
_WORTH_SAYING: Final = 0.2
_USER_NAME = re.compile(r"\b(?:user\s?name|user|handle|id|nick(?:name)?|usuario|pseudo|benutzername)\s{1,2}$")
_LEAST_FOREIGN: Final = 5
_ADDED = re.compile(
    r"\s?(?:に|へ|まで|を|で|って|宛に?)?[^\W\da-z]{0,4}(?:追加|申請|フォロ|検索|dm|連絡|メッセ|フレ|加我|搜|找我|私信|私訊|关注)"
)
"""What one is to do with the handle before it: "… に追加", "… 搜"."""


def _beside_foreign(lower: str, mention: Mention, match: re.Match[str], look: int) -> bool:
    """Whether a Latin word stands beside a name in another script: there it is no ordinary word."""
    written = lower[mention.start : mention.end]
    if written.isascii() or not match[0].isalnum():
        return False
    cjk = bool(re.match("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", written))
    return look == Look.COMPOUND or (
        cjk and len(match[0]) >= _LEAST_FOREIGN and not lower[match.end() :].strip(" .!")
    )


_AS = re.compile(
    r"\b(?:as|under|named|called|als|unter|como|sous|com|come|jako|knows me|i'm|im|i am|soy|sou|sono|ben|bin|"
    r"heiss\w*|jestem|my name|olarak|mi chiamo|как)\b"
)
# Five single characters and more, of any script, with the same kind of thing between them.
_LETTERS_APART = re.compile(
    r"(?<![\w-])[^\W_](?:(?: {1,2}|[.*_-]|"
    r" ?[/_.+] ?)[^\W_](?![^\W_])){4,39}(?:[ .*_/-]{1,3}[^\W_](?![^\W_])){0,20}"
)


def _farther(scene: Scene, mention: Mention) -> Iterator[Candidate]:
    """A word that can only be a handle, some words after the name of a network."""
    lower = scene.search.lower
    letters = mention.end - mention.start
    last = min(len(lower), mention.end + 70)
    apart = _LETTERS_APART.search(lower, mention.end, last)
    if apart and not is_only_digits(apart[0]) and not _are_strikes(lower, mention, apart[0]):
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
    if not may_be_mixed(scene.search.text, mention.end, last):
        return
    for match in ANYWHERE.finditer(lower, mention.end, last):
        look = look_of(match[0], scene.search.text[match.start() : match.end()])
        mine = look >= Look.MIXED and _mine_before(lower, match.start())
        if look == Look.MIXED and not (mine and match[0][:1].isalpha() and match[0].isalnum()):
            continue
        if look >= Look.MIXED and (mine or mention.sure):
            confidence = 0.8 if "_" in match[0] or mine else 0.55
            evidence = ("looks made up", "a network is named before it")
            yield scene.finding(match.span(), confidence, mention, "social.near", evidence)
            return


def _are_strikes(lower: str, mention: Mention, apart: str) -> bool:
    """Whether the name of the network is rather a sign among digits, as in a card of bowling: "X 8 1 X 9"."""
    sign = lower[mention.start : mention.end]
    return apart.count(sign) > 1 and is_only_digits(apart.replace(sign, "0"))


def _mine_before(lower: str, start: int) -> bool:
    return bool(
        re.search(
            r"\b(?:my|mine'?s?|me|i'm|im|is|name|as|it's|its|id|user|username|kullanici\sadim?|hesabim)[\s:]{1,3}$"
            r"|(?:id|アカウント|垢|账号|帳號|号|號|आईडी|यूज़र|يوزر|اليوزر|يوزري|حسابي|اسمي)(?:は|是)?[\s:]{1,3}$",
            lower[max(0, start - 20) : start],
        )
    )
