"""Handles that are said to be one, without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.social.place import ANYWHERE, WRITTEN
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


# "Dm" alone speaks of a network: "dm dana.weaves for more".
_DM = re.compile(rf"(?<![^\W_])(?:dm|hmu)\s(?:me\s)?(?:at\s|on\s|@\s?)?(?P<handle>{WRITTEN})(?![\w@/])")
_SOCIALS = re.compile(
    rf"(?:\b(?:my|our|all)\s(?:the\s|my\s|our\s)?socials?(?:\sare|\sis|'s|\s?[:=-])|(?:^|[\n.,!])\s?socials?\s?[:=-])"
    rf"\s(?:all\s|just\s)?@?\s?(?P<handle>{WRITTEN})(?![\w@])"
)
_EVERYWHERE = re.compile(
    rf"(?:@\s?|\b(?:i'm|im|i\sam|we're|we\sare|find\s(?:me|us)|search|follow|as|under)\s)(?P<handle>{WRITTEN})\s"
    r"(?:everywhere|(?:on|across)\s(?:all|every|most)\s(?:of\s)?(?:my\s|our\s|the\s|social\s)?(?:socials?|platforms?|apps?|media))"
    r"(?![^\W_])"
)


def unnamed_handles(scene: Scene) -> Iterator[Candidate]:
    """Yield what is said to be a user name."""
    yield from _on_any_network(scene)
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


def _on_any_network(scene: Scene) -> Iterator[Candidate]:
    """The handles that are said to be those on all networks, or where one writes to."""
    lower = scene.search.lower
    for pattern, least in ((_DM, Look.MIXED), (_SOCIALS, Look.COMPOUND), (_EVERYWHERE, Look.COMPOUND)):
        for match in pattern.finditer(lower):
            scene.search.spend()
            span = match.span("handle")
            look = look_of(match["handle"], scene.search.text[span[0] : span[1]])
            if look < least or (pattern is _SOCIALS and not ENDS.match(lower, match.end())):
                continue
            confidence = 0.8 if look == Look.MADE_UP else 0.66
            evidence = ("said to be found on networks",)
            yield scene.finding(span, confidence, scene.near(*span), "social.username", evidence)


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
