"""Accounts that are named by a name the reader has already: "same username on insta".

The handle stands nowhere in the text, and the reader knows it all the same, since it is that of the shop or
of the writer's account here. So the reference itself is the detail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.sentence import ENDS

_NAME = r"(?:user\s?names?|user|names?|handles?|nick(?:name)?|un|user\s?id|id|tag|acc(?:ount)?\sname|@)"
_OWN = (
    rf"(?:my|our)\s(?:(?:shop|store|seller|business|brand|stall|studio|display|profile|account|page|screen|"
    rf"etsy|depop|ebay|vinted|poshmark)(?:'s)?\s{_NAME}|user\s?name|handle|nick(?:name)?"
    rf"|{_NAME}(?=\s(?:on\s)?here)|(?:full\s)?name(?=\s(?:up\s)?(?:on|in)\s))(?:\s(?:on\s)?here)?"
)
_HERE = (
    r"(?:as\s(?:(?:on|in|over)\s)?(?:here|above|(?:this|my|our|the)\s(?:shop|store|account|"
    r"profile|page|name|user\s?name|etsy|depop|ebay|vinted)|this|my|our)|everywhere|"
    r"que\s(?:aqui|aca|en\sesta)|daqui|qu'ici|que\sici|di\squi|di\squa|come\squi|wie\shier|als\shier|"
    r"(?:jak|co|jako)\s(?:tu|tutaj)|как\s(?:тут|здесь)|что\s(?:и\s)?(?:тут|здесь))"
)
# "The same" with a word for a name: by itself the matter of accounts only beside a network.
_SAME = (
    rf"(?:same\s(?:exact\s)?(?:(?:shop|store|user)\s)?{_NAME}(?!\s(?:brand|tag|as\sthe\s))"
    # "I'm the same on insta", "my insta is the same but with a dot"
    r"|(?P<alike>(?:i'?m|i\sam|we'?re|we\sare)\s(?:also\s)?the\ssame(?=\s(?:on|over|at)\s))"
    r"|the\ssame,?\s(?:but|just|except|with|plus|minus|without)\s(?:[a-z]{1,7}\s){0,3}"
    r"(?:underscores?|dots?|dash(?:es)?|hyphens?|numbers?|digits?|letters?|spaces?|caps|\d{1,4}|at\sthe\s(?:end|start|front))"
    r"|mism[oa]\s(?:nombre|usuario|nick|user|cuenta|arroba|@)|mesm[oa]\s(?:nome|user|usuario|nick|arroba|@)"
    r"|meme\s(?:nom|pseudo|compte|@)|stesso\s(?:nome|nick|utente|@)|stessa\schiocciola"
    r"|(?:gleiche[rnm]?|selbe[rnm]?|derselbe|demselben)\s(?:namen?|nutzernamen?|benutzernamen?|nick|handle)"
    r"|zelfde\s(?:naam|gebruikersnaam|nick)|(?:ta|te|tej)\ssam[aey]j?\s(?:nazwa|nazwe|nazwie|nick)"
    r"|(?:ten|tym)\ssam(?:ym)?\snick(?:iem)?|ayni\s(?:isim\w{0,3}|ad(?:la|i)?|kullanici\sadi\w{0,3}|nick\w{0,3})"
    r"|same\s(?:naam|nam|id)|(?:тот|тем|такой)\sже\s(?:ник\w{0,2}|имя|именем|аккаунт))"
)
_SAME_AS: Final = (
    r"same\sas\s(?:(?:my|our)\s(?:[a-z]{2,12}\s)?(?:shop|store|user\s?name|name|handle|etsy|depop|ebay|vinted|"
    r"poshmark|profile|account|id)|this\s(?:shop|store|account|profile|name|one)|(?:on\s)?here(?!\w))"
)
_REFERENCE = re.compile(
    rf"(?<![^\W_])(?:(?P<same>{_SAME}(?:\s{_HERE})?|{_SAME_AS})|(?P<own>{_OWN}))(?![^\W_])"
)
GATE: Final = frozenset(
    """same my our mismo misma mesmo mesma meme stesso gleicher gleichen gleiche selber selben selbe gleichem
    derselbe demselben zelfde sama sam samym samej ayni же""".split()
)
"""A text without one of these words refers to no name."""

_SENTENCE = re.compile(r"[.!?]+(?:\s|$)|\n")
_FAR: Final = 40
# Somebody else's account, or one that is spoken of and not given.
_OTHERS = re.compile(
    r"\b(?:an?other|others|someone|somebody|anyone|anybody|nobody|fakes?|cop(?:y|ies|ied|ycat)|different|"
    r"people|they|them|he|she|his|her|their|who|your|ur|(?:do|did|are|have)\s(?:you|u)|is\s(?:there|it|that)|"
    r"there'?s|there\s(?:is|are)|was|were|saw|seen|had|keeps|changed|forgot|lost|banned|reported|hacked|stole|"
    r"can'?t|cannot|couldn'?t|didn'?t|don'?t|not|never|no\slonger|why|when|otro|otra|alguien|outro|outra|"
    r"alguem|autre|quelqu'un|altro|qualcuno|ander\w*|jemand|iemand|inny|ktos|baska|biri|друг\w*|кто)\b"
)
_LEADS_ON = re.compile(
    r"(?:[\s,(:/-]|\b(?:on|at|in|into|via|for|over|also|too|and|but|as|well|up|there|the|my|our|is|it's|its|here|this|shop|"
    r"everything|everywhere|all|socials|apps|store|account|other|just|find|me|us|add|follow|dm|search|en|no|na|nas|sur|su|auf|bei|op|w|pe|par|"
    r"da|de|te|aqui|ici|qui|hier|tu|to|se|hai|в|на|тут|здесь|вот|with|w|an|a|etsy|depop|ebay|vinted)\b){0,24}"
)
_IS = re.compile(
    r"(?:\s(?:handle|name|user\s?name|account|acc|page|id|profile))?(?:'s|\sis|\shas|\sto[oz]?|\ses|\sest|\sist|\se|"
    r"\sjest|[\s,:=(-])(?:[\s,:=(-]|w/|\b(?:is|also|exactly|literally|just|the|under|by|with|as|it's|its|my|i'm|im|i|am|"
    r"find|me|us|look|up|for|search|add|follow|there|too|a|o|le|el|lo|il|con|com|avec|sous|unter|mit|dem|der|"
    r"den|de|het|onder|pod|pe|par|da|под|me|bhi|name|use|using)\b){0,14}"
)
_SEARCHES = re.compile(
    r"\b(?:search|look(?:\s(?:me|us))?(?:\sup)?|look\sfor|find|type|put|enter|try|add|follow|check|hit|dm|message|"
    r"msg|under|by|as|use|google)\b"
)
_NAMES_IT = re.compile(
    r"(?:\s(?:plus|with|minus|without|but|and|\+)\s[^.!?\n]{1,30}?)?"
    r"\s(?:is|=)\s(?:also\s|literally\s|just\s)?(?:on\s|my\s|our\s|the\s)$"
)
# "I'm the same on insta": with a comma and more behind it, it is about something else.
_ALIKE_ENDS = re.compile(r"\s?(?:$|[.!\n)]|,?\sas\s(?:i|we|my|our|here|this|on|in)\b)")
# A name or sign that is to be printed, and no account.
_PRINTED = re.compile(
    r"'?s?\s(?:icons?|logos?|symbols?|signs?|badge|sticker|picture|image|frame|template|f|thing|banner|card|qr)\b"
)


def accounts_by_reference(scene: Scene) -> Iterator[Candidate]:
    """Yield the accounts whose name is said to be one that the reader knows.

    Args:
        scene: The message and the networks named in it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = scene.search.lower
    for reference in _REFERENCE.finditer(lower):
        scene.search.spend()
        first, last = _sentence(lower, reference)
        mention = _told_of(scene, reference, first, last)
        if (
            mention is None
            or _PRINTED.match(lower, mention.end)
            or _OTHERS.search(lower, first, max(reference.start(), mention.start))
        ):
            continue
        span = min(reference.start(), mention.start), max(reference.end(), mention.end)
        evidence = ("a name that is known already", "a network is named near it")
        confidence = 0.8 if mention.sure or reference["own"] else 0.7
        yield scene.finding(
            span, confidence, mention, "social.same", evidence, handle="same name", disguised=True
        )
        return


def _sentence(lower: str, reference: re.Match[str]) -> tuple[int, int]:
    """The sentence of a reference, or as much of it as matters."""
    first = max(0, reference.start() - 2 * _FAR)
    for end in _SENTENCE.finditer(lower, first, reference.start()):
        first = end.end()
    end_of_it = _SENTENCE.search(lower, reference.end(), reference.end() + 2 * _FAR)
    return first, end_of_it.end() if end_of_it else min(len(lower), reference.end() + 2 * _FAR)


def _told_of(scene: Scene, reference: re.Match[str], first: int, last: int) -> Mention | None:
    """The network on which the account is, if the sentence says so and doesn't ask."""
    lower = scene.search.lower
    if "?" in lower[reference.end() : last]:
        return None
    searched = bool(_SEARCHES.search(lower, first, reference.start()))
    for mention in scene.named:
        if mention.start >= reference.end():
            between = lower[reference.end() : mention.start]
            if mention.end > last or len(between) > _FAR:
                return None
            if reference["own"]:
                told = (searched and _LEADS_ON.fullmatch(between)) or _NAMES_IT.fullmatch(between)
            else:
                ends = _ALIKE_ENDS if reference["alike"] else ENDS
                told = _LEADS_ON.fullmatch(between) and ends.match(lower, mention.end)
        else:
            between = lower[mention.end : reference.start()]
            if mention.start < first or len(between) > _FAR or mention.end > reference.start():
                continue
            told = _IS.fullmatch(between)
        if told:
            return mention
    return None
