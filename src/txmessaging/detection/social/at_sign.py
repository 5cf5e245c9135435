"""Handles behind an @, with or without a network near them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import NUMBERED, Mention
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.social.place import WRITTEN
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.words.accounts import NO_SALUTATION
from txmessaging.detection.words.ordinary import ORDINARY

_AT = re.compile(
    rf"(?<![a-z0-9_@/+&-])(?<![a-z0-9]\.)(?<![.@/]\.)@(?P<gap>\s?)(?P<handle>{WRITTEN})"
    r"(?P<host>@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){1,3})?(?![a-z0-9_@/(])"
)
# What a form or a sample shows in the place of a handle: "@yourshop", "@your_name".
_PLACEHOLDER = re.compile(
    r"(?:your|ur|tu|votre|vos|dein|deine|seu|sua|tuo|tua|jouw|twoj|twoja)[._-]?"
    r"(?:shop|store|name|handle|user|user[._-]?name|brand|page|business|company|logo|account|insta|instagram|"
    r"text|tag|tienda|nombre|usuario|boutique|nom|pseudo|laden|loja|nome|negozio|winkel|naam|sklep|nazwa)"
    r"(?:[._-]?here)?|(?:user|shop|brand|handle|insta)[._-]?(?:name|handle)|name[._-]?here|example|xxx+"
)
LETTER = re.compile("[a-z]")


def at_handles(scene: Scene) -> Iterator[Candidate]:
    """Yield the handles behind an @, and those with their server."""
    lower = scene.search.lower
    for match in _AT.finditer(lower):
        handle, start = match["handle"], match.start()
        if not LETTER.search(handle) or len(handle) == 1:
            continue
        mention = scene.near(start, match.end())
        look = look_of(handle, scene.search.text[match.start("handle") : match.end("handle")])
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


def _at_confidence(scene: Scene, match: re.Match[str], mention: Mention | None, look: int) -> float | None:
    handle = match["handle"]
    if handle in NO_SALUTATION or _PLACEHOLDER.fullmatch(handle):
        return 0.3
    if match["gap"]:
        # "3 @ 5", "meet @ noon": with a space only beside a network's name.
        if mention is None or look < Look.WORD or (look == Look.WORD and not mention.sure):
            return None
        return 0.85 if look >= Look.COMPOUND else 0.6
    if handle in ORDINARY or look < 0:
        return 0.3
    if mention and mention.network not in NUMBERED:
        return 0.96
    lower, compound = scene.search.lower, look >= Look.COMPOUND
    is_salutation = not lower[: match.start()].strip() and lower[match.end() :].strip() and not compound
    return 0.45 if is_salutation else 0.9 if mention else 0.8 if compound else 0.7
