"""What the words of a sentence say about a handle in it."""

from __future__ import annotations

import re

ENDS = re.compile(
    r"\s{0,2}(?:$|[\n,;!)\]|\"\u2019]|[.](?!\w)|[^\w\s@#'.:?/-]|(?:-|and|or|for|if|to|i|ill|there|add|"
    r"dm|pm|msg|message|so|"
    r"but|then|thanks|thx|pls|please|und|oder|y|o|et|ou|e|i|en|of|ve|и|на|там|just|we|its|it's|with|"
    r"when|same|"
    r"cheaper|anytime|pour|para|per|si|diye|ke|pe)\b)"
)
POSSESSIVE = re.compile(
    r"(?:\b(?:my|our|mine|mein|meine|mei|unser|mi|nuestro|mon|notre|meu|minha|nosso|mio|nostro|moj|mój|"
    r"nasz|mijn|ons|benim|mera|mam|mamy|hab|habe|haben|heb|hebben|"
    r"мои|моя|наш|add|adde|hit|snap|on|via|over on|at|the|au|na|no|su|op|auf|en|sur|per|w|in|в|agg|"
    r"segui|follow|me|dm|"
    r"find|add me|pe|same)|حسابنا|我的?|加)\s{1,2}(?:the\s)?(?:\w{1,9}\s)?$|[加我]$"
)
ADDS = re.compile(
    r"\b(?:add|find|follow|hit|dm|pm|inbox|i-pm|i-add|search|look|reach|message|text|msg|hmu|catch|tag|contact|busca\w*|"
    r"agrega\w*|sigue\w*|segui\w*|"
    r"encuentra\w*|adiciona|chama|cerca\w*|aggiungi\w*|ajoute|cherche|suis|such\w*|finde\w*|adde|"
    r"folg\w*|zoek|volg|voeg|szukaj|dodaj|"
    r"znajdz\w*|ekle\w*|ara|bul|yaz\w*|i'm|im|i am|ich bin|hei(?:ss|\u00df)\w*|soy|sou|sono|je suis|"
    r"jestem|ik ben|write|ping|knows me|name|ищи|добавь|пиши|najdes|"
    r"compte|profile|profil)\b"
)
MY = re.compile(
    r"(?:\b(?:my|our|mein|meine|mei|mi|mon|meu|minha|mio|moj|mijn|benim|mera|mere|мои|моя|мое)|حسابي|"
    r"معرفي|मेरा)\s{1,2}$|我的$"
)


def is_last(lower: str, end: int) -> bool:
    """Whether nothing of the sentence comes after a position."""
    return not lower[end:].strip(" .!)\n") or lower[end : end + 1] in {",", "\n", ")"}
