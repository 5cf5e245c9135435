"""Several words that are said to be one handle, or a name to search for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social_words import LEADS, NOUNS

_SQUASHED = re.compile(
    r"[\s,(]{1,3}(?:all\s|as\s|written\s|but\s)?(?:(?:squashed|squished|stuck|joined|smushed|mashed|"
    r"put|run)\s(?:in(?:to)?\sone|together|up)|one\sword|no\sspaces?|"
    r"no\sgaps?|without\s(?:the\s)?spaces?|together|todo\sjunto|sin\sespacios?|tudo\sjunto|sem\sespaco|"
    r"(?:todo|tudo)\s(?:pegado|colado|seguido|juntinho)|todo\sde\scorrido|pegadito|juntito|"
    r"tout\s(?:attache|colle)|toute\scollee|"
    r"tutto\sunito|d'un\sseul\smot|in\suna\s(?:sola\s)?parola|sin\sespacio\sni|en\sun\smot|sans\sespaces?|"
    r"tutto\sattaccato|senza\sspazi|zusammengeschrieben|zusammen|ohne\sleerzeichen|aan\selkaar|"
    r"zonder\sspaties?|bez\sspacji|razem|bitisik|"
    r"слитно|без\sпробелов|одним\sсловом)(?![^\W_])"
)
SQUASHED_GATE: Final = frozenset(
    "squashed squished stuck joined word space spaces gap gaps together junto espacio espacios espaco "
    "attache colle collee pegado colado seguido juntinho corrido pegadito juntito unito parola mot espaces "
    "attaccato spazi zusammengeschrieben zusammen leerzeichen elkaar spaties spatie spacji razem "
    "bitisik слитно пробелов словом".split()
)
_LEADS: Final = (LEADS | NOUNS) - {"the"}
_SOME_WORDS = re.compile(r"[a-z0-9]+(?:\s[a-z0-9]+){1,4}$")


def joined_words(scene: Scene) -> Iterator[Candidate]:
    """Words that are said to be one: "on insta, dana knits, all one word"."""
    lower = scene.search.lower
    for said in _SQUASHED.finditer(lower):
        mention = scene.near(said.start(), said.end()) or _said_of_a_profile(scene, said.start())
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
        while (lead := re.match(r"[a-z0-9]+\s", lower[start:end])) and lead[0].strip() in _LEADS:
            start += lead.end()
        if " " in lower[start:end].replace("\n", " "):
            handle = re.sub(r"\s", "", lower[start:end])
            evidence = ("said to be one word",)
            yield scene.finding(
                (start, end), 0.75, mention, "social.joined", evidence, handle=handle, disguised=True
            )
            return


_PROFILE_IS = re.compile(
    r"(?<![^\W_])(?:perfil|profil|profilo|usuario|utente|compte|cuenta|conta|pseudo|nome\sutente|user|canal|canale|pagina)\s"
    r"(?:es|e|est|e'|c'est|se\s(?:llama|chama)|si\schiama|s'appelle)\s[a-z0-9\s]{3,50}$"
)


def _said_of_a_profile(scene: Scene, end: int) -> Mention | None:
    """The network named somewhere before, where what is said to be one word is said to be a profile."""
    lower = scene.search.lower
    before = [each for each in scene.named if each.end <= end]
    return before[-1] if before and _PROFILE_IS.search(lower, max(0, end - 80), end) else None


_SEARCHED_CJK = re.compile(
    '(?:搜[索尋寻]?|找|検索|查)[\\s:\u300c"]{1,3}(?P<handle>[\u3040-\u30ff\u3400-\u9fff]{3,16})(?=[\\s\u300d"]|$)'
)


def searched_names(scene: Scene) -> Iterator[Candidate]:
    """A name in Chinese or Japanese that one is told to search for on a network."""
    for match in _SEARCHED_CJK.finditer(scene.search.lower):
        mention = scene.near(match.start(), match.end())
        if mention and abs(match.start() - mention.end) < _CLOSE:
            yield scene.finding(
                match.span("handle"), 0.7, mention, "social.name", ("to be searched for on a network",)
            )


_CLOSE: Final = 8
