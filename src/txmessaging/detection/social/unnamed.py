"""Handles that are said to be one, without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.social.place import ANYWHERE
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ENDS

_UNNAMED = re.compile(
    r"(?<![^\W_])(?:(?P<mine>my|same|our|mein|mi|mon|meu|mio|moj|"
    r"mijn)\s(?:[a-z]{1,9}\s){0,2}(?:user\s?names?|handle|nick(?:name)?|"
    r"usuario|pseudo|benutzername|gamertag|tag|nutzername|gebruikersnaam|nom d'utilisateur|@(?=\s))|"
    r"username|handle|nickname)"
    r"(?=[\s:=>-])"
)
_IS = re.compile(r"(?:\s(?:is|on there|there|everywhere|here|es|ist|est|to|e)){0,3}\s{0,2}[\s:=>-]{1,3}$")


def unnamed_handles(scene: Scene) -> Iterator[Candidate]:
    """Yield what is said to be a user name."""
    lower = scene.search.lower
    for call in _UNNAMED.finditer(lower):
        scene.search.spend()
        for match in ANYWHERE.finditer(lower, call.end(), min(len(lower), call.end() + 48)):
            confidence = _unnamed_confidence(scene, call, match)
            if confidence:
                mention = scene.near(*match.span())
                yield scene.finding(
                    match.span(), confidence, mention, "social.username", ("said to be a user name",)
                )
                break


def _unnamed_confidence(scene: Scene, call: re.Match[str], match: re.Match[str]) -> float:
    lower = scene.search.lower
    look = look_of(match[0], scene.search.text[match.start() : match.end()])
    direct = bool(_IS.fullmatch(lower[call.end() : match.start()]))
    if look == Look.MADE_UP:
        # "the handle is loose_left": handles have parts, too.
        return 0.82 if call["mine"] or (direct and call[0] != "handle") else 0.45
    if look == Look.MIXED:
        return 0.7 if call["mine"] else 0.65 if direct and call[0].startswith("user") else 0.0
    mine = direct and call["mine"] and ENDS.match(lower, match.end())
    return 0.6 if look == Look.COMPOUND and mine else 0.0
