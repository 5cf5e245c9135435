"""What networks are hinted at with, once an account was dictated: "the pin board site", "celui des photos".

Such words alone name no network: photos are sold, and planes of paper folded. They are asked for only where
the pieces of a name went before. Collected by hand, without accents, as folded text is.
"""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.networks import Mention

_SITE: Final = r"\s(?:and\s\w+\s)?(?:app|apps|site|one|place|thing|network|platform|page)"
_HINTS: Final = {
    "instagram": (
        rf"(?:sunset|pink|purple|rainbow)(?:\s\w+)?\scamera|(?:pics?|pictures?|photos?|selfies?|filters?|square|camera){_SITE}"
        r"|(?:where|with)\s(?:all\s)?the\s(?:pics|pictures|photos|filters|selfies|stories)"
        r"|(?:la|lo|el|esa|ese|red)\sde\s(?:las\s)?(?:fot(?:os|itos|itas|ografias)|historias)"
        r"|(?:a|na|aquela|rede)\s(?:rede\s)?das\sfot(?:os|inhas|ografias)|(?:celui|celle|appli|reseau|la)\s(?:des|avec\sles|aux)\sphotos?"
        r"|(?:quell[ao]|la)\s(?:delle|con\sle)\sfot(?:o|ine|ografie)|(?:bilder|foto|fotos)\s?-?(?:app|netz\w*|plattform|portal|seite|dings)"
        r"|wo\s(?:man\s)?(?:die\s|alle\s)?(?:bilder|fotos|stories)|(?:die|app)\smet\s(?:de\s)?foto(?:'?s|tjes)|foto-?app"
        r"|(?:od|ze|gdzie|tam\sgdzie|z)\s(?:sa\s|wrzuca\w+\s)?(?:zdjec\w*|fotk\w+|relacj\w+)|где\s(?:все\s)?(?:фот\w+|сторис\w*)|с\sкамер\w+|для\sфот\w+"
        r"|foto\w*\s(?:uygulama\w*|sitesi|olan|paylas\w+)|(?:بتاع|تبع|حق)\s(?:ال)?صور|(?:photo|फोटो)\s(?:wal\w+|वाल\w+)"
        r"|写真(?:の|を)(?:アプリ|やつ|ところ|載せ\w*)|カメラの(?:マーク|やつ|アプリ)|[发發曬晒](?:图|圖|照|相)(?:的)?那?[个個]|照片那[个個]"
    ),
    "tiktok": (
        rf"(?:danc(?:e|ing|y)|short|vertical|little|lip\ssync)(?:\s(?:videos?|vids?|clips?))?{_SITE}|clock\sapp"
        r"|where\s(?:the\s|all\sthe\s)?(?:short\s|dance\s|little\s)?(?:videos|vids|kids\sdance|dances|dancing)"
        r"|(?:la|el|esa|red)\sde\s(?:los\s)?(?:bail\w+|videitos|videos\scortos)|das\sdancinhas|dos\svideos\scurtos"
        r"|(?:celui|celle|appli|la)\sdes\s(?:danses|videos\scourtes)|(?:quell[ao]|la)\s(?:dei|con\si)\sballetti"
        r"|wo\s(?:die\s|alle\s)?(?:jugend\s|jungen\s|kinder\s|teenies\s|leute\s)?(?:tanz\w+)|tanz\s?-?(?:app|videos?)|met\sde\sdans\w+|od\stanc\w+"
        r"|где\s(?:все\s)?танц\w+|dans\s(?:uygulama\w*|video\w*)|(?:بتاع|تبع|حق)\s(?:ال)?رقص|(?:dance|naach|डांस|नाच)\s(?:wal\w+|वाल\w+)"
        r"|踊(?:る|り|って)\w{0,4}(?:アプリ|やつ)|跳舞(?:的)?那?[个個]|短[视視][频頻]"
    ),
    "discord": (
        r"where\s(?:the\s|all\sthe\s)?gamers\s\w+|gam(?:er|ers|ing)\s(?:chat|app|place|server|talk)|blurple"
        r"|wo\s(?:die\s)?(?:gamer|zocker)|(?:la|el|donde)\s(?:de\s)?(?:los\s)?gamers|где\s(?:все\s)?геймер\w+"
    ),
    "snapchat": (
        rf"(?:yellow\s)?ghost(?:y|ie)?{_SITE}|(?:yellow|little)\sghost|fantas(?:ma|mita|mito|minha|mino)\b|fantome|geister?\s?-?app|mit\sdem\sgeist"
        r"|met\shet\sspook\w*|z\sduszkiem|с\sпривид\w+|с\sпризрак\w+|hayaletli|الشبح|(?:bhoot|भूत)\s(?:wal\w+|वाल\w+)|おばけ|幽[灵靈]"
    ),
    "facebook": (
        r"(?:blue|big)\sf\b|faces?\s(?:app|site|place|page)|book\s?,?\sof\s?,?\sfaces|faces?\sbook|zuck\w*(?:\s\w+)?|the\sface\sone"
        r"|libro\sde\s(?:las\s)?caras|libro\sdelle\sfacce|livre\sdes\svisages|livro\s(?:das|de)\scaras|(?:face|tronche|fesse)s?\sde\sbouc"
        r"|faccialibro|(?:efe|effe)\sazul|effe\sblu|f\s(?:azul|bleu|blu)|blaue[snm]?\sf\b|gesichts?buch|(?:smoelen|gezichten)boek|niebieskie\sf\b"
        r"|син\w+\s(?:эф|ф)\b|mavi\sf\b|كتاب\sالوجوه|[脸臉][书書]"
    ),
    "linkedin": (
        rf"(?:cvs?|resumes?|jobs?|work|career|suits?|professional|networking){_SITE}|(?:with|for|of)\sthe\s(?:cvs|resumes|jobs|suits)"
        r"|(?:red|rede|rete|reseau)\s(?:de|del|do|di|du)\s(?:trabajo|trabalho|lavoro|boulot|curriculums?)"
    ),
    "pinterest": (
        rf"pin\s?-?boards?(?:{_SITE})?|pins?{_SITE}|cork\s?board{_SITE}|(?:bacheche|spilli|epingles|alfileres|pinnwand)\w*|prikbord\w*"
    ),
    "signal": rf"(?:secure|private|encrypted)(?:\s\w+){{0,2}}{_SITE}|blue\sbubble{_SITE}",
    "telegram": (
        rf"(?:paper\s|blue\s)?(?:air)?planes?{_SITE}|paper\s(?:air)?plane|papierflieger|avion(?:cito)?\sde\spapel|avion\sen\spapier"
        r"|aviaozinho|aeroplanino|papieren\svliegtuig\w*|samolocik\w*|с\sсамолет\w+|telgraf\suygulama\w*|kagit\sucak|小[飞飛][机機]|紙飛行機|紙ひこうき"
        r"|الطيارة"
    ),
    "whatsapp": rf"green\s(?:bubble|phone|chat|call|message)?{_SITE}",
    "x": (
        rf"(?:blue\s|little\s|old\s)?bird(?:ie)?{_SITE}|old\stwitter|pajarito|passarinho|oiseau\sbleu|uccellino|vogelchen|vogeltje|ptaszk\w+"
        r"|птичк\w+|kuslu|青い鳥|鳥の(?:やつ|アプリ)|[蓝藍小][鸟鳥]"
    ),
    "youtube": r"red\splay(?:\sbutton)?|play\sbutton\s\w+",
    "reddit": r"(?:orange|little)\salien(?:\s\w+)?",
    "twitch": rf"(?:purple\s)?stream(?:s|ing|ers?)?{_SITE}",
}
_HINT: Final = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(f'(?P<{network}>{words})' for network, words in _HINTS.items())})"
)


def hinted_network(lower: str) -> Mention | None:
    """The network that is hinted at.

    Args:
        lower: A folded text in lower case, after pieces of a name.

    Example:
        >>> mention = hinted_network("the pin board site has all of it")
        >>> mention and mention.network, hinted_network("all of it")
        ('pinterest', None)
    """
    match = _HINT.search(lower)
    return Mention(match.lastgroup or "", *match.span(), sure=False, disguised=True) if match else None
