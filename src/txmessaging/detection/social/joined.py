"""Several words that are said to be one handle, or a name to search for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.words.accounts import LEADS, NOUNS

_SQUASHED = re.compile(
    r"[\s,(]{1,3}(?:all\s|as\s|written\s|but\s)?(?:(?:squashed|squished|stuck|joined|smushed|mashed|"
    r"put|run)\s(?:in(?:to)?\sone|together|up)|one\sword|no\sspaces?|"
    r"no\sgaps?|without\s(?:the\s)?spaces?|together|todo\sjunto|sin\sespacios?|tudo\sjunto|sem\sespaco|"
    r"(?:todo|tudo)\s(?:pegado|colado|seguido|juntinho)|todo\sde\scorrido|pegadito|juntito|"
    r"tout\s(?:attache|colle)|toute\scollee|"
    r"tutto\sunito|d'un\sseul\smot|in\suna\s(?:sola\s)?parola|sin\sespacio\sni|en\sun\smot|sans\sespaces?|"
    r"tutto\sattaccato|senza\sspazi|zusammengeschrieben|zusammen|ohne\sleerzeichen|aan\selkaar|"
    r"zonder\sspaties?|bez\sspacji|razem|bitisik|"
    r"слитно|без\sпробелов|одним\sсловом|sab\sjod\w*|jod\ske|jodke|mila\ske|milake|chipka\ske|bina\sspace|without\sspace|"
    r"bosluksuz|araliksiz|birlesik|hepsi\sbitisik)(?![^\W_])"
)
SQUASHED_GATE: Final = frozenset(
    "squashed squished stuck joined word space spaces gap gaps together junto espacio espacios espaco "
    "attache colle collee pegado colado seguido juntinho corrido pegadito juntito unito parola mot espaces "
    "attaccato spazi jod jodke mila milake chipka bina bosluksuz araliksiz birlesik"
    " zusammengeschrieben zusammen leerzeichen elkaar spaties spatie spacji razem "
    "bitisik слитно пробелов словом".split()
)
_SQUASHED_NATIVE = re.compile(
    r"[\s,.()]{0,3}(?:空格(?:去掉|不要|删掉|刪掉)|(?:去掉|不要|沒有|没有|删掉|刪掉|無)空格|全?部?(?:连|連)(?:起来|起來|在一起|着写|著打|着打)|"
    r"中间没空格|中間沒空格|合起来|合起來|くっつけて|つなげて|繋げて|スペ[ー-]スなし|スペ[ー-]ス(?:は)?(?:抜|なく|無)|空白なし|"
    r"(?:सब\s)?(?:जोड़|मिला|चिपका)\s?(?:के|कर)|बिना\sस्पेस|"
    r"بدون\sمساف(?:ات|ة|ه)|من\sغير\sمساف(?:ات|ة|ه)|(?:مت|م)?لزق(?:ة|ه|ين)|متلزق(?:ة|ه|ين)|ملصقة|كلها\sسوا)"
)
_LEADS: Final = (LEADS | NOUNS) - {"the"}
_SOME_WORDS = re.compile(r"[a-z0-9]+(?:\s[a-z0-9]+){1,4}$")


def joined_words(scene: Scene) -> Iterator[Candidate]:
    """Words that are said to be one: "on insta, dana knits, all one word"."""
    lower = scene.search.lower
    said_so = _SQUASHED.finditer(lower)
    for said in said_so if lower.isascii() else chain(said_so, _SQUASHED_NATIVE.finditer(lower)):
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


# The name right behind the word, and nothing after it: "小红书搜小林陶艺铺,".
_SEARCHED_THERE = re.compile(
    "(?:上|里|裡)?(?:搜[索尋寻]?|検索|查找)(?P<handle>(?!一下|一搜|到|了|过|過|得|不|就|这|這|那|同款|的|教|看|图|圖|出|下|起|找|来|來)"
    "[\u3040-\u30ff\u3400-\u9fff]{4,14})(?=[\\s\u300d\"',.!~]|$)"
)


def searched_names(scene: Scene) -> Iterator[Candidate]:
    """A name in Chinese or Japanese that one is told to search for on a network."""
    for match in _SEARCHED_CJK.finditer(scene.search.lower):
        mention = scene.near(match.start(), match.end())
        if mention and abs(match.start() - mention.end) < _CLOSE:
            yield scene.finding(match.span("handle"), 0.7, mention, "social.name", _SEARCHED_FOR)
    for mention in scene.named:
        there = _SEARCHED_THERE.match(scene.search.lower, mention.end) if mention.sure else None
        if there:
            yield scene.finding(there.span("handle"), 0.62, mention, "social.name", _SEARCHED_FOR)


_CLOSE: Final = 8
_SEARCHED_FOR: Final = ("to be searched for on a network",)
_MARKED = re.compile(
    r"[\s:=>\u2192号號id-]{0,4}(?P<name>[a-z0-9]{1,20}([\u00b7\u30fb\u2022*~|])[a-z0-9]{1,20}(?:\2[a-z0-9]{1,20}){1,8})(?![a-z0-9])"
)
"""Pieces with the same sign between, which stands for another or for nothing: "mo·ri·cups·07"."""


def marked_names(scene: Scene) -> Iterator[Candidate]:
    """Yield a name whose pieces are kept apart by a sign that handles have not, after that of a network."""
    lower = scene.search.lower
    for mention in scene.named:
        match = _MARKED.match(lower, mention.end)
        if match and not any(match.start() < each.start < match.end() for each in scene.named):
            handle = re.sub(r"[^a-z0-9]", "", match["name"])
            if any(map(str.isalpha, handle)):
                yield scene.finding(
                    match.span("name"),
                    0.75,
                    mention,
                    "social.marked",
                    ("pieces kept apart",),
                    handle=handle,
                    disguised=True,
                )
                return
