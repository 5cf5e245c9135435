"""Pages, groups and people by names of several words: "yt channel is danas bench", "mi face es Beto Ruiz".

A page's name is made of words of the language, and so it is told by what leads to it and where it ends.
A page that is only spoken of is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import NAMED_PEOPLE
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import MY
from txmessaging.detection.words.accounts import (
    AT_WORDS,
    DOTS,
    HYPHENS,
    LEADS,
    NOUNS,
    PERSONS,
    UNDERSCORE_GATE,
)
from txmessaging.detection.words.ordinary import CONNECTING, ORDINARY, STATES

_IS_CALLED = re.compile(
    r"\s(?:page|channel|account|acc|profile|group|handle)(?P<is>(?:\sis)?\s(?:called|named|under)|'s|\sis|\s?:)\s"
    r"(?P<name>[^\W_]{2,20}(?:\s[^\W_]{2,20}){1,3})"
    r"(?=\s{0,2}(?:$|[\n,;!()]|[.](?!\w))|\s(?:pls|please|dm|msg|message|if|for|and\s(?:dm|msg|message))\b)"
)
_ENDINGS: Final = ("ed", "ing", "ly", "ful", "able", "ible", "ous", "ive")
# What is said of a page, and does not name it.
_SAID_OF_IT: Final = frozenset(
    """super very pretty rather kinda sorta totally completely under mostly brand quite too down full empty
    public cute nice hacked dead gone linked below above members member invite private business personal
    only official fairly extremely absolutely literally basically great
    lovely tiny huge chaotic messy""".split()
)
_OTHER_WORDS: Final = ORDINARY | _SAID_OF_IT | LEADS | PERSONS | NOUNS

# In Spanish, Portuguese, French and Italian.
_PAGE: Final = (
    r"(?:pagina|paginita|pag|page|grupo|grupito|groupe|gruppo|canal|canale|chaine|perfil|profil"
    r"|profilo|fanpage)"
)
_LEAD = re.compile(
    rf"(?:\s(?:(?P<page>(?:(?:el|il|la|le|o|a)\s)?{_PAGE})"
    r"|de\sla\stienda|da\sloja|del\snegozio|de\sla\sboutique|ahi"
    r"|alli|li|dessus))?"
    r"(?P<lead>\s?[:=\u2192]\s?|\s?[^\w\s,.!?;'\"()/-]{1,3}\s?"
    r"|,?\s(?:se\s(?:llama|chama)|s'appelle|si\schiama|c'est|es|e'|est"
    r"|me\s(?:llamo|chamo)|je\sm'appelle|mi\schiamo|(?:me\s)?encuentra[ns]?(?:\scomo)?|(?:nos\s)?encontrais(?:\scomo)?"
    r"|somos|soy|sou|sono|siamo|est(?:oy|amos)\scomo|je\ssuis|on\sest|nous\ssommes|como|come|comme|sotto"
    r"|com\so\snome(?:\sde)?|no\snome(?:\sde)?|(?:con|bajo)\sel\snombre(?:\sde)?|a\snombre\sde"
    r"|con?l?(?:\sil)?\snome(?:\sdi)?|a\snome\sdi|sous\sle\snom(?:\sde)?|au\snom\sde"
    r"|busca(?:me|nos|lo)?(?:\scomo)?|busquen\w{0,3}|procura(?:\spor)?|procure|cherche[zr]?"
    r"|cerca(?:mi|ci|te|temi|teci)?(?:\scome)?|tapez)\s"
    r"|,?\se\s|,\s|\s)"
)
_PROPER: Final = r"(?:(?:[Ll]'|[Dd]'|dell'|all')?[A-Z\u00c0-\u00de\d][\w'\u2019&+-]*(?:\.(?=\w))?|&)"
_CAPITALS = re.compile(rf"{_PROPER}(?:\s(?:(?:{'|'.join(sorted(CONNECTING))})\s){{0,3}}{_PROPER}){{1,6}}")
_SMALL = re.compile(r"[^\W_]['\u2019&\w-]{0,20}(?:\s[^\W_]['\u2019&\w-]{0,20}){1,5}")
_END = re.compile(r"\s{0,2}(?:$|[\n,.;!?)(]|[^\w\s'])")
# Between "my" and the name of the network, or between "look for" and it.
_BETWEEN: Final = (
    rf"(?:[\s,-]|\b(?:{_PAGE}|cuenta|conta|compte|conto|en|no|na|nas|nos|nel|sul|su|sur|par|por|pelo|a|al|au|el|il|le|la|lo"
    r"|o|os|de|del|dal|do|da|di|du|tambien|tambem|aussi|anche|ahi|me|moi|moe|ci|mi|ti|te|una|uma|une|un|um|dans|l')(?![^\W_])"
    r"){0,16}$"
)
_MINE = re.compile(
    r"(?<![^\W_])(?:mi|mis|mio|mia|meu|minha|mon|ma|nuestr[ao]|noss[ao]|notre|nostr[ao]|tengo|tenemos|tenho|temos|ho"
    r"|abbiamo|j'ai|on\sa|estoy|estamos|soy|sou|somos|sono|siamo|trov[aio]\w{0,3}|encuentra\w{0,3}|achas?"
    rf"|encontra\w{{0,3}}|trouve\w?)(?![^\W_]){_BETWEEN}"
)
_SEARCHED = re.compile(
    r"(?<![^\W_])(?:busca(?:me|nos|lo|d|dme|r)?|busquen\w{0,3}|procur(?:a|e|em|ar)|cerca(?:mi|ci|te|temi|teci|re)?"
    r"|cherche[zr]?|anade\w{0,3}|agrega\w{0,4}|adiciona|add|ajoute[zr]?|aggiungi\w{0,3}|sigue\w{0,3}|siga\w{0,2}"
    r"|segui\w{0,4}|suis|suivez|abonne\w{0,4}|mira|mirate|mire|visita\w{0,3}|visite[zr]?|voir|vai|vaya|veja"
    rf"|guarda\w{{0,2}}|regarde[zr]?|curt[ae]|metti\w{{0,2}}|dale|tapez|pone|poneme|poname)(?![^\W_]){_BETWEEN}"
)
_SIGNS: Final = AT_WORDS | DOTS | HYPHENS | UNDERSCORE_GATE
_BEFORE: Final = 48
_FEWEST: Final = 2
_FOUND_BY_NAME: Final = frozenset({"facebook", "linkedin"})
_CALLED: Final = frozenset({"se llama", "se chama", "s'appelle", "si chiama"})
_AS_A_PERSON: Final = frozenset(
    (
        "soy",
        "somos",
        "sou",
        "sono",
        "siamo",
        "je suis",
        "on est",
        "nous sommes",
        "me llamo",
        "me chamo",
        "mi chiamo",
    )
)
_HOW: Final = frozenset({"como", "come", "comme"})
_NO_NETWORKS: Final = frozenset({"youtuber", "youtubers", "youtubeur"})
# What people go on with behind a name: the name ends before it.
_GO_ON: Final = frozenset(
    """
    si se q que pq porque pour per para por parce qui quien onde donde dove ou mandeme mandame manda
    mande escribe escribeme ecrivez ecris scrivimi scrivetemi mettimi metteteci mettete chama chame
    chamem la ahi alli li tem tienes teneis trovi trovate trouveras tu voce vc il y e et ti vi te me mi
    je j'ai ho tengo eu yo io pon ponme busca buscame cerca cercami procura cherche aparece aparezco
    sale salgo con com avec cosi asi assim comme como tudo todo tutto tout mais mas pero ma
    """.split()
)


def named_pages(scene: Scene) -> Iterator[Candidate]:
    """Yield the names of pages, channels and people that are said to be so called.

    Args:
        scene: The message and the networks named in it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    yield from _in_english(scene)
    yield from _in_romance(scene)


def _in_english(scene: Scene) -> Iterator[Candidate]:
    """The pages, channels and groups that are said to be so called."""
    lower = scene.search.lower
    for mention in scene.named:
        match = _IS_CALLED.match(lower, mention.end)
        if match is None:
            continue
        before = lower[max(0, mention.start - 12) : mention.start]
        words = match["name"].split()
        if not (MY.search(before) or before.rstrip().endswith((".", "!", ",")) or not before.strip()):
            continue
        said = match["is"].strip() in {"is", "'s"}
        if not _OTHER_WORDS.isdisjoint(words) or (said and any(word.endswith(_ENDINGS) for word in words)):
            continue
        confidence = 0.62 if said else 0.7
        evidence = ("said to be the name of a page",)
        yield scene.finding(match.span("name"), confidence, mention, "social.page", evidence)


def _in_romance(scene: Scene) -> Iterator[Candidate]:
    """The pages and people that the writer says are theirs, or tells to look for."""
    text, lower = scene.search.text, scene.search.lower
    for mention in scene.named:
        lead = _LEAD.match(lower, mention.end)
        if lead is None:
            continue
        if lower[mention.start : mention.end] in _NO_NETWORKS:
            continue
        said = lead["lead"].strip(" ,")
        hidden = mention.disguised or " " in lower[mention.start : mention.end]
        if mention.network not in NAMED_PEOPLE and not (hidden and said in _AS_A_PERSON):
            continue
        if said == "e" and text[lead.end() - 2] in "eE":
            continue  # "and", not "is"
        # What costs least is asked first.
        capitals = _capitalised(scene, text, lead.end())
        name = capitals or _small(lower, lead.end(), led=bool(said))
        if name is None:
            continue
        before = lower[max(0, mention.start - _BEFORE) : mention.start]
        own = said in _CALLED or (hidden and said in _AS_A_PERSON) or _MINE.search(before) is not None
        by_name = mention.network in _FOUND_BY_NAME and said not in _HOW
        # "Look on Pinterest, Rustic Tables": what is looked for there is no account.
        known = said or lead["page"] or by_name if capitals else by_name
        if not own and not (known and _SEARCHED.search(before)):
            continue
        confidence = 0.65 if not capitals else 0.8 if said else 0.72
        yield scene.finding(name, confidence, mention, "social.page", ("the name of a page",))


def _capitalised(scene: Scene, text: str, at: int) -> tuple[int, int] | None:
    """Two capitalised words or more that name no other network."""
    match = _CAPITALS.match(text, at)
    if match is None or any(each.start < match.end() and match.start() < each.end for each in scene.named):
        return None
    words = match[0].split()
    is_name = sum(word[0].isupper() for word in words) >= _FEWEST and words[0].lower() not in STATES
    return match.span() if is_name else None


def _small(lower: str, at: int, *, led: bool) -> tuple[int, int] | None:
    """Some words in small letters that are none of those of sentences, up to where the sentence goes on."""
    match = _SMALL.match(lower, at)
    if match is None:
        return None
    end, words = at, list[str]()
    for word in re.finditer(r"\S+", match[0]):
        if len(words) > 1 and word[0] in _GO_ON and word[0] not in CONNECTING:
            break
        words.append(word[0])
        end = at + word.end()
    else:
        if not _END.match(lower, end):
            return None
    names = [word for word in words if word not in CONNECTING]
    if len(names) < _FEWEST + (not led) or words[-1] in CONNECTING:
        return None
    return (at, end) if ORDINARY.isdisjoint(names) and _SIGNS.isdisjoint(names) else None
