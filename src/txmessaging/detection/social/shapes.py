"""Handles whose form belongs to one network, and links with a scheme of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import NUMBERED, Mention
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.social.place import APART, HANDLE, is_only_digits, walk
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import is_last
from txmessaging.detection.words.ordinary import ORDINARY

PICTURES_OF_NETWORKS: Final = {
    "\U0001f4f8": "instagram",
    "\U0001f4f7": "instagram",
    "\U0001f47b": "snapchat",
    "\u2708": "telegram",
    "\U0001f426": "x",
    "\U0001f3b5": "tiktok",
    "\U0001f4d8": "facebook",
}
_EMOJI_CUE = re.compile(rf"([{''.join(PICTURES_OF_NETWORKS)}])\ufe0f?")
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
    r"(?<![\w#.@])(?P<name>[a-z0-9_.]{2,32})(?:\#|\s(?P<word>hash|hashtag|hash\stag|raute|almohadilla|diese)\s)"
    r"(?P<number>\d{4})(?![\d#])"
)
_LIVE = re.compile(r"(?<![\w])(?P<handle>live:\.?[a-z0-9_][a-z0-9_.-]{2,38})")
_BLUESKY = re.compile(r"(?<![\w@.-])@?[a-z0-9-]{2,40}\.bsky\.social(?![\w.])")
_TAG_SIGNS: Final = ("#", " hash", " raute", " almohadilla")
SHAPES: Final = (*_TAG_SIGNS, "://", "u/", "live:", ".bsky.")


def handles_of_one_network(scene: Scene) -> Iterator[Candidate]:
    """Yield the handles and links whose form tells their network."""
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


def _shaped(scene: Scene, pattern: re.Pattern[str], network: str, confidence: float) -> Iterator[Candidate]:
    for match in pattern.finditer(scene.search.lower):
        handle = match["handle"]
        named = any(each.network == network for each in scene.named)
        look = look_of(handle, handle)
        sure = confidence if named or look >= Look.COMPOUND else 0.6 if network == "skype" else 0.4
        evidence = (f"the shape of a handle of {network}",)
        yield scene.finding(match.span(), sure, _as_mention(network), "social.shape", evidence, handle=handle)


_NUMBERED_THINGS: Final = frozenset(
    "order item no invoice case ref ticket sku part lot room unit apt po size color colour dmc number "
    "id model page box"
    " suite bus gate batch series issue vol print edition pedido bestellung commande ordine pattern "
    "item".split()
)


def _tags(scene: Scene) -> Iterator[Candidate]:
    for match in _TAG.finditer(scene.search.lower):
        name = match["name"]
        if name in _NUMBERED_THINGS or name in ORDINARY or not re.search("[a-z]{2}", name):
            continue
        mention = next((each for each in scene.named if each.network == "discord"), None)
        confidence = 0.95 if mention else 0.8 if look_of(name, name) >= Look.MIXED else 0.62
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


def _after_emoji(scene: Scene) -> Iterator[Candidate]:
    lower = scene.search.lower
    for cue in _EMOJI_CUE.finditer(lower):
        scene.search.spend()
        place = walk(lower, cue.end())
        if place is None or place.steps > 2 or place.broken:
            continue
        mention = scene.near(place.start, place.start) or _as_mention(PICTURES_OF_NETWORKS[cue[1]])
        apart = APART.match(lower, place.start)
        if apart and not is_only_digits(apart[0]):
            yield scene.finding(
                apart.span(),
                0.85,
                mention,
                "social.emoji",
                ("follows the sign of a network",),
                disguised=True,
            )
            continue
        match = HANDLE.match(lower, place.start)
        if match is None:
            continue
        look = look_of(match[0], scene.search.text[match.start() : match.end()])
        alone = not lower[: cue.start()].strip() and is_last(lower, match.end())
        confidence = {3: 0.88, 2: 0.75}.get(
            look, 0.62 if look >= 0 and ((alone and (place.sign or look)) or (place.sign and look)) else 0.1
        )
        if confidence >= 0.2:
            yield scene.finding(
                match.span(), confidence, mention, "social.emoji", ("follows the sign of a network",)
            )
