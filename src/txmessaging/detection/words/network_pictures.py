"""Networks that go by what their signs show: "the app with the little bird", "l'oiseau bleu", "纸飞机 app".

Beside a word for an app, or for writing to somebody, the thing alone names the network. In Romance languages
people say it without: "el avioncito de papel", "le fantôme jaune", "il libro delle facce". Those things are
sold and broken as well, so they name a network only where somebody is met: behind "on", "in" or "by".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from txmessaging.detection.reading.folding import fold

# What the signs show, as people name it: "the app with the little bird", "app del pajarito".
_WORDS: Final = {
    "instagram": "fotografica fotitos fotitas fotinhas fotinhos fotine camera camara fotocamera kamera "
    "fotograf foto photo photos fotos fotek zdjec polaroid "
    "aparat aparacik aparaci fotk fotkam zdjeciam obrazkam",
    "x": "bird birdie pajarito pajaro passarinho oiseau uccellino vogel vogeltje "
    "vogelchen ptaszk ptak kuslu kus",
    "snapchat": "ghost fantasma fantasmita fantasminha fantome fantasmino geist geister spook spookje duszk "
    "duch hayalet",
    "telegram": "plane airplane avion avioncito aviao aviaozinho aeroplanino aereo "
    "flieger papierflieger vliegtuig "
    "vliegtuigje samolocik samolot ucak ucakli",
    "tiktok": "clock dance dancing dances note bailes baile danse danses tanz dansjes balletti",
    "discord": "gamer gaming gamers",
    "whatsapp": "green verde verte vert grun grune grunen groene groen zielona zielonej yesil",
}
_NATIVE_WORDS: Final = {
    "x": "птичк, عصفور, طائر, طاير, चिड़िया, 小鸟, 小鳥, 藍鳥, 蓝鸟, 青い鳥, 鳥, 🐦",
    "instagram": "камер, كاميرا, صور, कैमरा, कैमरे, फोटो, 相机, 相機, カメラ, かめら, 📷, 📸",
    "snapchat": "призрак, привиден, شبح, भूत, 幽灵, 幽靈, 鬼魂, おばけ, オバケ, ゴースト, 👻",
    "telegram": """
        самолет, طيار, طائرة ورق, हवाई जहाज, जहाज, कागज़ का जहाज, 飞机, 飛機, 紙ひこうき, 紙飛行機,
        かみひこうき
    """,
    "tiktok": "رقص, नाच, 跳舞",
    "facebook": "كتاب الوجه, चेहरे वाली किताब",
    "whatsapp": "зелен, اخضر, خضر, हरे, हरी, हरा",
    "wechat": "绿色, 绿",
    "line": "綠色, 綠, 緑, みどり",
}

_APP_NOUN = r"(?:app|apps|appli|application|aplicacion|aplicativo|appje|apka|apce|apke|apki|uygulama\w{0,6})"
_APP_WORD = re.compile(rf"(?<![a-z0-9_@]){_APP_NOUN}(?![a-z0-9_@])")
_FILLER = r"(?:[a-z]{1,8}[ '\u2019]){0,4}"
_CHAT_VERB = (
    r"(?:message|msg|text|dm|write|hit|add|find|reach|ping|talk|chat|contact|catch|number|name|handle|me|us|"
    r"i'm|im|same)"
)


def _alternatives(words: str) -> str:
    return "|".join(sorted(words.split(), key=lambda each: (-len(each), each)))


def _named_groups(tables: dict[str, str]) -> str:
    return "|".join(f"(?P<{network}>{words})" for network, words in tables.items())


_PICTURE: Final = {network: _alternatives(words) for network, words in _WORDS.items()}
_PICTURE_APP = re.compile(
    rf"(?<![a-z0-9_@])(?:{_named_groups(_PICTURE)})(?:s|'s)?\s(?:[a-z]{{1,9}}\s){{0,1}}{_APP_NOUN}(?![a-z0-9_@])"
)
_APP_PICTURE = re.compile(
    rf"(?<![a-z0-9_@]){_APP_NOUN}\s{_FILLER}(?:{_named_groups(_PICTURE)})(?:iem|em|u|a|i)?(?![a-z0-9_@])"
)
# Without a noun it takes a word for writing to somebody: "message me on the green one".
_PICTURE_ONE = re.compile(
    rf"\b{_CHAT_VERB}\s(?:[a-z]{{1,8}}\s){{0,3}}(?:on|via|over)\sthe\s(?:[a-z]{{1,8}}\s)?"
    rf"(?:{_named_groups({**_PICTURE, 'telegram': 'blue|plane'})})\s(?:[a-z]{{1,8}}\s)?one(?![a-z0-9])"
)
_NATIVE_APP = re.compile(
    "(?:تطبيق|برنامج)\\s(?:ال)?(?:{})\\w{{0,3}}|(?:{})\\w{{0,4}}(?:\\s(?:वाल[ाेी]|वाले))?[\\sの的]{{0,2}}"
    "(?:приложени\\w?|мессенджер\\w{{0,2}}|ऐप|एप|एप्प|अप्प|アプリ|マ[ー-]ク(?:の(?:sns|アプリ|やつ))?|アイコン|sns|软件|軟體|图标|圖示|app"
    # "The green one" is most often a thing; here one talks there, or searches.
    "|(?:やつ|ほう|方)(?=(?:で|に|から)(?:話|連絡|やりと|やり取|しませ|追加|検索|さが|探|き|来))"
    "|[色的绿綠]{{0,3}}那[个個](?=[搜加聊找]))".format(
        *(
            "|".join(
                f"(?P<{network}{at}>{'|'.join(fold(word.strip()).lower for word in row.split(','))})"
                for network, row in _NATIVE_WORDS.items()
            )
            for at in "01"
        )
    )
)
APP_NOUNS: Final = tuple(
    "app appli application aplicacion aplicativo appje apka apce apke apki uygulama".split()
)
"""Nouns beside what a sign shows."""


_NATIVE_APP_NOUNS: Final = tuple(
    fold(noun).lower
    for noun in (
        "تطبيق برنامج приложени мессенджер ऐप एप अप्प アプリ マーク アイコン sns"
        " やつ ほうで ほうに ほうから 方で 方に 方から"
        " 软件 軟體 图标 圖示 那个 那個 app"
    ).split()
)

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
_NET_BEGINS: Final = " red "
_NET: Final = (" red de ", " red social ", " red azul", " social d")


class Pictured(NamedTuple):
    """A network that goes by what its sign shows.

    Attributes:
        network: The network it means.
        start: Its first code point.
        end: One past its last.
    """

    network: str
    start: int
    end: int


def names_the_one(lower: str) -> bool:
    """Whether somebody is to be written to "on the blue one".

    Args:
        lower: A folded text in lower case.

    Example:
        >>> names_the_one("message me on the green one"), names_the_one("i like the green one")
        (True, False)
    """
    return _may_name_the_one(lower) and _PICTURE_ONE.search(lower) is not None


def names_an_app(lower: str) -> bool:
    """Whether an app is named by what its sign shows, in a script other than Latin.

    Args:
        lower: A folded text in lower case.

    Example:
        >>> names_an_app("青い鳥のアプリ"), names_an_app("青い鳥")
        (True, False)
    """
    return any(map(lower.__contains__, _NATIVE_APP_NOUNS)) and bool(_NATIVE_APP.search(lower))


def pictured(lower: str) -> Iterator[Pictured]:
    """Yield the networks that go by a thing beside a word for an app, or for writing to somebody.

    Args:
        lower: A folded text in lower case.

    Example:
        >>> [each.network for each in pictured("on the ghost app")]
        ['snapchat']
    """
    patterns: list[re.Pattern[str]] = []
    if ("ap" in lower or "uygulama" in lower) and _APP_WORD.search(lower):
        patterns += [_PICTURE_APP, _APP_PICTURE]
    if _may_name_the_one(lower):
        patterns.append(_PICTURE_ONE)
    if not lower.isascii() and names_an_app(lower):
        patterns.append(_NATIVE_APP)
    for pattern in patterns:
        for match in pattern.finditer(lower):
            yield Pictured((match.lastgroup or "").rstrip("01"), match.start(), match.end())


def _may_name_the_one(lower: str) -> bool:
    return " one" in lower and " the " in lower


def may_hold_nicknames(lower: str) -> bool:
    """Whether a word for a net is in a text that is too common in English to look for by itself.

    Args:
        lower: A folded text in lower case.

    Example:
        >>> may_hold_nicknames("en la red de las fotos"), may_hold_nicknames("the red one")
        (True, False)
    """
    # One at a time: a loop over them would take several times as long.
    return _NET[-1] in lower or (_NET_BEGINS in lower and any(map(lower.__contains__, _NET)))


def nicknames(lower: str) -> Iterator[Pictured]:
    """Yield the nicknames of networks behind a word such as "on".

    Args:
        lower: A folded text in lower case.

    Example:
        >>> [each.network for each in nicknames("estoy en el pajarito azul")]
        ['x']
    """
    for match in _NICKNAME.finditer(lower):
        network = match.lastgroup or ""
        yield Pictured(network, match.start(network), match.end())
