"""Networks by the nicknames that Romance languages have for what their signs show.

"El avioncito de papel", "o passarinho azul", "le fantôme jaune", "il libro delle facce": so people name a
network that a filter must not see. They are things that are sold and broken as well, so they name a network
only where somebody is met: behind "on", "in" or "by".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

# Without accents, as folded text is. "The one of the photos" is a network for itself, a plane only if it is
# of paper or of the colour of the sign.
_NICKNAMES: Final = {
    "telegram": (
        r"(?:avion(?:cito|cillo|etta)?|aviao(?:zinho)?|aero(?:plan(?:o|ino)|ino)|aereo|aereoplan(?:o|ino))\s"
        r"(?:de\s|di\s|en\s)?(?:papel|papier|carta|azul|bleu|azzurro|blu|celeste)"
    ),
    "snapchat": (
        r"fantas(?:ma|mita|mito|minha|minho|mino)\s(?:amarill[oa]|amarel[oa]|giallo)|fant(?:ome|omas)\s(?:jaune)"
    ),
    "x": (
        r"(?:pajarit[oa]|pajaro|passarinh[oa]|passaro|(?:petit\s)?(?:oiseau|zoziau)|uccell(?:o|ino|etto))\s"
        r"(?:azul|bleu|azzurro|blu|celeste)"
    ),
    "facebook": (
        r"(?:libro|livro|livre|bouquin|librito)\s(?:de\s(?:las\s)?|delle\s|das\s|des\s)(?:caras|facce|visages|tetes)"
        r"|rede?\sazul|rete\sblu|reseau\sbleu|efe\sazul|effe\sblu|f\s(?:azul|bleu|blu)"
        r"|(?:rede?|rete|reseau|social)(?:\s[a-z]{2,6}){0,2}\s(?:de|do|di|del|du)\s(?:mark\s)?zuck(?:erberg)?"
    ),
    "instagram": (
        r"(?:(?:redinha|rede?|rete|reseau)(?:\ssocial)?|social|la|quella|celle)\s"
        r"(?:de\s(?:las?\s|les\s)?|da?s\s|delle\s|des\s|per\sle\s)"
        r"(?:fot(?:os?|itos|itas|inhas|inhos|ine)|photos?|historias)"
        r"|camar(?:a|ita|inha)\s(?:rosa|morada|roxa)|macchina\sfotografica\srosa"
        r"|(?:dove|donde|ou)\s(?:si\smettono|se\sponen|se\ssuben|on\smet)\s(?:le|las|les)\s(?:foto|fotos|photos)"
        r"(?:\s(?:e|y|et)\s(?:le|las|les)\s(?:storie|historias|stories))?(?:\squadrate)?"
    ),
    "tiktok": (
        r"(?:rede?|rete|reseau|social|la|quella|celle)(?:\ssocial)?\s(?:de\s(?:los\s|las\s)?|da?s\s|dei\s|des\s)"
        r"(?:bailes|bailecitos|dancinhas|balletti|danses|videitos|videos\scortos)"
    ),
    "whatsapp": (
        r"(?:telefonito|telefoninho|cornetta|globito|bocadillo|balaozinho|bulle|fumetto)\s(?:verde|verdecito|verte)"
    ),
    "youtube": r"tub(?:o|ito|inho|e)\s(?:rojo|vermelho|rosso|rouge)",
}
_ON = (
    r"(?:(?<![^\W_])(?:en|por|a|no|na|pelo|pela|do|da|sur|via|par|dans|chez|su|sul|sulla|nel|nella|dal|con|in)\s"
    r"(?:el\s|la\s|lo\s|le\s|l'\s?)?|sull'\s?|nell'\s?|dell'\s?|a\sl'\s?)"
)
_NICKNAME = re.compile(
    rf"(?:{_ON}|(?P<where>(?<![^\W_])(?=(?:dove|donde)\s)))"
    rf"(?:{'|'.join(f'(?P<{network}>{names})' for network, names in _NICKNAMES.items())})(?![^\W_])"
)
NICKNAME_WORDS: Final = frozenset(
    """avion avioncito avioncillo aviao aviaozinho aeroplano aeroplanino aereo aereoplano aereoplanino
    fantasma fantasmita fantasmito fantasminha fantasminho fantasmino fantome pajarito pajaro passarinho
    passaro oiseau zoziau uccello uccellino uccelletto caras facce visages zuck zuckerberg efe effe redinha
    rede reseau rete fotitos fotitas fotinhas fotinhos mettono ponen suben camarita camarinha bailecitos
    dancinhas balletti videitos telefonito telefoninho cornetta globito balaozinho tubito tubinho""".split()
)
"""One of the words of most nicknames: a text without them names no network so."""
_NET: Final = (" red de ", " red social ", " red azul", " social d")


class Nickname(NamedTuple):
    """A nickname in a text.

    Attributes:
        network: The network it means.
        start: Its first code point.
        end: One past its last.
    """

    network: str
    start: int
    end: int


def may_hold_nicknames(lower: str) -> bool:
    """Whether a word for a net is in a text that is too common in English to look for by itself.

    Args:
        lower: A folded text in lower case.

    Example:
        >>> may_hold_nicknames("en la red de las fotos"), may_hold_nicknames("the red one")
        (True, False)
    """
    return any(map(lower.__contains__, _NET))


def nicknames(lower: str) -> Iterator[Nickname]:
    """Yield the nicknames of networks behind a word such as "on".

    Args:
        lower: A folded text in lower case.

    Example:
        >>> [each.network for each in nicknames("estoy en el pajarito azul")]
        ['x']
    """
    for match in _NICKNAME.finditer(lower):
        network = match.lastgroup or ""
        yield Nickname(network, match.start(network), match.end())
