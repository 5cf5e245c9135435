"""Where a message names a social network or messenger, however the name is written.

`network_names` holds the names, `profiles` the hosts of the networks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import frozen

from txmessaging.detection.folding import fold
from txmessaging.detection.network_names import NAMES, NATIVE_PICTURES, PICTURES, SHORT_NAMES
from txmessaging.detection.network_nicknames import NICKNAME_WORDS, may_hold_nicknames, nicknames
from txmessaging.detection.network_slang import SLANG
from txmessaging.detection.topics import Topic

MESSENGERS: Final[frozenset[str]] = frozenset(
    "bip botim discord element facetime icq imessage imo kakaotalk kik line matrix messenger qq "
    "session signal"
    " simplex skype snapchat telegram threema viber wechat whatsapp wickr wire zalo".split()
)
"""Where people write to each other in private; what else is named here is a social network."""

NUMBERED: Final = frozenset({"botim", "facetime", "imessage", "imo", "viber", "whatsapp"})
"""Networks on which people are found by phone number: an ordinary word after their name is no handle."""

NAMED_PEOPLE: Final = frozenset(
    {
        "facebook",
        "instagram",
        "linkedin",
        "messenger",
        "odnoklassniki",
        "pinterest",
        "tiktok",
        "vk",
        "youtube",
    }
)
"""Networks on which people and pages are found by their names."""

_APP_NOUN = r"(?:app|apps|appli|application|aplicacion|aplicativo|appje|apka|apce|apke|apki|uygulama\w{0,6})"
_FILLER = r"(?:[a-z]{1,8}[ '\u2019]){0,4}"
_CHAT_VERB = (
    r"(?:message|msg|text|dm|write|hit|add|find|reach|ping|talk|chat|contact|catch|number|name|handle|me|us|"
    r"i'm|im|same)"
)


def _alternatives(words: str) -> str:
    return "|".join(sorted(words.split(), key=lambda each: (-len(each), each)))


def _named_groups(tables: dict[str, str]) -> str:
    return "|".join(f"(?P<{network}>{words})" for network, words in tables.items())


_PICTURE: Final = {network: _alternatives(words) for network, words in PICTURES.items()}
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
                for network, row in NATIVE_PICTURES.items()
            )
            for at in "01"
        )
    )
)
_APP_NOUNS: Final = "app appli application aplicacion aplicativo appje apka apce apke apki uygulama".split()


_NATIVE_APP_NOUNS: Final = tuple(
    fold(noun).lower
    for noun in (
        "تطبيق برنامج приложени мессенджер ऐप एप अप्प アプリ マーク アイコン sns"
        " やつ ほうで ほうに ほうから 方で 方に 方から"
        " 软件 軟體 图标 圖示 那个 那個 app"
    ).split()
)


def _names_an_app(lower: str) -> bool:
    return any(map(lower.__contains__, _NATIVE_APP_NOUNS)) and bool(_NATIVE_APP.search(lower))


def _hints(lower: str) -> Iterator[Mention]:
    """The networks hinted at by what their signs show."""
    patterns: list[re.Pattern[str]] = []
    if "ap" in lower or "uygulama" in lower:
        patterns += [_PICTURE_APP, _APP_PICTURE]
    if " one" in lower and " the " in lower:
        patterns.append(_PICTURE_ONE)
    if not lower.isascii() and _names_an_app(lower):
        patterns.append(_NATIVE_APP)
    for pattern in patterns:
        for match in pattern.finditer(lower):
            network = (match.lastgroup or "").rstrip("01")
            yield Mention(network, match.start(), match.end(), True, True)


@frozen
class Mention:
    """The name of a network in a text.

    Attributes:
        network: The network it names.
        start: Where the name begins.
        end: One past its end.
        sure: Whether the word means nothing else.
        disguised: Whether it was spelled so as to escape a filter.
    """

    network: str
    start: int
    end: int
    sure: bool
    disguised: bool


# Digits and signs written for letters; "i" and "l" are read as one, since each is written for the other.
_LEET: Final = str.maketrans("0134578i", "oleastbl")
_SIGNS: Final = {"a": "[a@]", "s": "[s$]", "l": "[l!|]", "e": "[e\u20ac]"}
_SIGN_LETTERS: Final = str.maketrans("@$!|\u20ac", "asll" + "e")
_BETWEEN = r"[\s'.*/|_-]{0,2}"
_APART = re.compile(r"[\s'.*/|_\u00b7~-]+")
_SHORTEST_LEET: Final = 4
PREFIX: Final = 5


@frozen
class _Name:
    """One name: what it stands for, and how it is written in full."""

    network: str
    word: str
    sure: bool


def _listed(rows: dict[str, str], *, sure: bool) -> Iterator[tuple[str, _Name]]:
    for network, row in rows.items():
        for written in row.split(","):
            shape = fold(written.strip()).lower
            yield shape, _Name(network, _APART.sub("", shape), sure)


def _letter(letter: str, *, leet: bool) -> str:
    return _SIGNS.get(letter, re.escape(letter)) if leet else re.escape(letter)


def _pattern(shape: str) -> str:
    """The expression for one name in the canonical text."""
    leet = len(_APART.sub("", shape)) >= _SHORTEST_LEET
    parts: list[str] = []
    for character in shape.translate(_LEET):
        if character == "\u00b7":
            parts.append(_BETWEEN)
        elif character == "~":
            parts.append(r"[^\W\d_]{0,4}")
        elif character == " ":
            parts.append(r"\s{1,2}")
        else:
            parts.append(_letter(character, leet=leet and bool(parts)))
    return "".join(parts)


def _beginning(expression: str, text: str) -> str:
    match = re.match(expression, text)
    return match[0] if match else ""


def _grouped(shapes: Iterable[str]) -> str:
    """One expression for all names, longest first, by their first letters: this is searched for fastest."""
    groups: dict[str, dict[str, list[str]]] = {}
    for shape in sorted(set(shapes), key=lambda each: (-len(each), each)):
        pattern = _pattern(shape)
        first = _beginning(r"\\?.", pattern)
        rest = pattern[len(first) :]
        second = _beginning(r"\[[^\]]+\]\??(?:\{0,2\})?|\\s\{1,2\}|\\?.|$", rest)
        groups.setdefault(first, {}).setdefault(second, []).append(rest[len(second) :])
    return "|".join(
        f"{first}(?:{'|'.join(f'{second}(?:{chr(124).join(rests)})' for second, rests in group.items())})"
        for first, group in groups.items()
    )


_LISTED: Final = (
    *_listed(SHORT_NAMES, sure=False),
    *_listed(NAMES, sure=True),
    *_listed(SLANG, sure=True),
)
_BY_WORD: Final = {name.word.translate(_LEET): name for _, name in _LISTED}
_LATIN_SHAPES: Final = [shape for shape, _ in _LISTED if re.match("[a-z+]", shape)]
_CYRILLIC_SHAPES: Final = [shape for shape, _ in _LISTED if re.match("[\u0400-\u04ff]", shape)]
_ARABIC_SHAPES: Final = [shape for shape, _ in _LISTED if re.match("[\u0600-\u06ff]", shape)]
_OTHER_SHAPES: Final = [
    shape for shape, _ in _LISTED if not re.match("[a-z+\u0400-\u04ff\u0600-\u06ff]", shape)
]
_LATIN = re.compile(rf"(?<![a-z0-9_@])(?P<name>{_grouped(_LATIN_SHAPES)})(?![a-z0-9_])")
# Where words stand without spaces, or with an article before them, there is no boundary to ask for; Arabic
# says "my", "your", "our" and "his" behind them.
_NATIVE = re.compile(
    rf"(?:(?<![\u0400-\u04ff])(?P<cyrillic>{_grouped(_CYRILLIC_SHAPES)})(?![\u0400-\u04ff])"
    rf"|(?<![\u0620-\u064a\u0671-\u06d3])[\u0628\u0648\u0644\u0639\u0641]?(?:\u0627\u0644|\u0644\u0644|\u0639)?"
    rf"(?P<arabic>{_grouped(_ARABIC_SHAPES)})(?:\u064a|\u0643\u0645?|\u0646\u0627|\u0647)?(?![\u0620-\u064a\u0671-\u06d3])"
    rf"|(?P<other>{_grouped(_OTHER_SHAPES)}))"
)
_MOST_RUNS: Final = 200
_MOST_ENDING: Final = 5
LETTERS_APART = re.compile(r"(?<![\w'])[^\W_](?:[ .*_|/-]{1,2}[^\W_](?![^\W_])){1,40}")


def mentions(lower: str) -> Iterator[Mention]:
    """Yield the networks named in a text, those in Latin letters first.

    Args:
        lower: A text in lower case, as `View.lower` has it.

    Example:
        >>> [(each.network, each.sure, each.disguised) for each in mentions("on ig or wh4tsapp")]
        [('instagram', False, False), ('whatsapp', True, True)]
    """
    canonical = lower.translate(_LEET)
    yield from _mentions_of(_LATIN, lower, canonical)
    if not lower.isascii():
        yield from _mentions_of(_NATIVE, lower, canonical)
    yield from _hints(lower)
    yield from _spaced_mentions(lower)


def nicknamed(lower: str, words: Sequence[str]) -> Iterator[Mention]:
    """Yield the networks that go by a nickname in a text.

    Args:
        lower: A text in lower case, as `View.lower` has it.
        words: Its words: without those of nicknames it is not searched.

    Example:
        >>> [each.network for each in nicknamed("on est sur l'oiseau bleu", ["oiseau"])]
        ['x']
    """
    if not NICKNAME_WORDS.isdisjoint(words) or may_hold_nicknames(lower):
        for network, start, end in nicknames(lower):
            yield Mention(network, start, end, sure=True, disguised=True)


def _spaced_mentions(lower: str) -> Iterator[Mention]:
    """The names written with something between any two letters: "w h a t s a p p"."""
    for run in islice(LETTERS_APART.finditer(lower), _MOST_RUNS):
        word = _APART.sub("", run[0]).translate(_LEET)
        if name := _BY_WORD.get(word):
            yield Mention(name.network, run.start(), run.end(), name.sure, True)
            continue
        cut = next((cut for cut in range(len(word) - 1, _SHORTEST_LEET, -1) if word[:cut] in _BY_WORD), 0)
        if cut:
            letters = [at for at in range(*run.span()) if lower[at].isalnum()]
            yield Mention(_BY_WORD[word[:cut]].network, run.start(), letters[cut - 1] + 1, True, True)


def _mentions_of(pattern: re.Pattern[str], lower: str, canonical: str) -> Iterator[Mention]:
    for match in pattern.finditer(canonical):
        start, end = match.span(match.lastgroup or 0)
        written = lower[start:end]
        name = _named(match[match.lastgroup or 0])
        if name is None:
            continue
        as_listed = _APART.sub("", written).startswith(name.word)
        # Too short for letters to be guessed: "1g", "lg" are other things than "ig".
        if not as_listed and (
            len(name.word) < _SHORTEST_LEET or (len(name.word) == _SHORTEST_LEET and written.isalpha())
        ):
            continue
        disguised = not as_listed or any(sign in written for sign in "*/|_.-")
        yield Mention(name.network, start, end, name.sure, disguised)


def _named(canonical: str) -> _Name | None:
    """The name a canonical spelling stands for, with or without an ending."""
    word = _APART.sub("", canonical).translate(_SIGN_LETTERS)
    cuts = (word[: len(word) - cut] for cut in range(_MOST_ENDING))
    return next((_BY_WORD[cut] for cut in cuts if cut in _BY_WORD), None)


_NEAR: Final = 36
_AFTER: Final = 28
_SENTENCE_END = re.compile(r"[.!?;]\s|\n\s{0,2}\n|[\u3002\uff01\uff1f\u061f]")
_OTHER_WAY = re.compile(
    r"(?<!or )(?<!and )(?<!or a )(?<!ou )(?<!oder )(?<!/)\b(?:call|ring|text|sms|phone|landline|tel|"
    r"telefon|llama|llamame|appelle|ligue|anruf|bel|zadzwon|chiama|"
    r"email|e-mail)\b|\u0437\u0432\u043e\u043d"
)
_NOT_USED = re.compile(
    r"(?:(?:(?:^|[,.;(]\s{0,2}|\b(?:have|got|there's|sorry|is)\s)no|\b(?:not|without|don't|dont|never|"
    r"isn't|can't|cant|kein|keine|keinen|ohne|sans|pas|sin|sem|non|senza|geen|bez|"
    r"nie|niet|yok|\u043d\u0435|\u043d\u0435\u0442|\u0431\u0435\u0437))\b"
    r"(?:\s(?:have|got|use|on|de|tengo|uso|am|using|ai|mam))?\s{0,2}|\u6ca1\u6709?)$"
)
_ORDINARY_WORDS: Final = frozenset({"element", "line", "matrix", "session", "wire"})
# A word that may mean something else counts beside one of these.
_BEFORE_WEAK = re.compile(
    r"(?:\b(?:on|via|my|by|per|par|sur|en|no|meu|mi|mon|mein|meine|auf|uber|op|mijn|na|moj|mio|su|pe|"
    r"chama|add|the|"
    r"through|using|use|with|from|or|and|tem|have|got|\u0432|\u043d\u0430|"
    r"\u043c\u043e\u0439)\s{1,2}(?:the\s)?|[(\[/,\u52a0\u6211+])\s{0,2}$"
)
_AFTER_WEAK = re.compile(
    r"\s{0,2}(?:[:=(\[@\u2192\u27a1>/+-]|(?:me|id|number|no|nr|num|numero|nummer|msg|message|at|on|"
    r"app)\b|\u53f7|\u865f|\u540c\u53f7)"
)
_BETWEEN_AFTER = re.compile(
    r"[\s(\[,/:-]{0,4}(?:(?:is|on|via|in|only|for|my|by|auf|per|sur|en|no|na|op|su|hat|has|the|tem|ist|"
    r"mit|just|with|"
    r"also|and|works|\u0432|\u043d\u0430|\u4e5f\u662f|\u662f|\u52a0)\s{1,2}){0,3}$"
)


def messenger_near(lower: str, start: int, end: int) -> str | None:
    """Return the messenger on which a number is said to be reached, or None.

    Args:
        lower: The text, as `View.lower` has it.
        start: Where the number begins.
        end: One past its end.

    Example:
        >>> messenger_near("whatsapp me on 07700 900123", 15, 27)
        'whatsapp'
        >>> messenger_near("07700 900123 (viber)", 0, 12)
        'viber'
        >>> messenger_near("no signal here, ring 07700 900123", 21, 33) is None
        True
    """
    return _messenger_before(lower, start) or _messenger_after(lower, end)


def _messenger_before(lower: str, number: int) -> str | None:
    first = max(0, number - _NEAR)
    while first and not lower[first - 1].isspace() and number - first < _NEAR + 16:
        first -= 1
    window = lower[first:number]
    for sentence_end in _SENTENCE_END.finditer(window):
        first = first + sentence_end.end() if sentence_end.end() < len(window) else first
    window = lower[first:number]
    found = [each for each in mentions(window) if each.network in MESSENGERS and _is_meant(each, window)]
    if not found:
        return None
    last = max(found, key=lambda each: each.end)
    return None if _OTHER_WAY.search(window, last.end) else last.network


def _is_meant(mention: Mention, window: str) -> bool:
    """Whether the name is that of a way to write to somebody, and one that is used."""
    before = window[: mention.start]
    if _NOT_USED.search(before):
        return False
    if mention.sure or _BEFORE_WEAK.search(before):
        return True
    if following := _AFTER_WEAK.match(window, mention.end):
        # "The matrix on the second is 709-1": what is on it is no number on Matrix.
        return mention.network not in _ORDINARY_WORDS or following[0].strip() not in {"on", "at", "no"}
    return not window[mention.end :].strip() and (
        mention.network not in _ORDINARY_WORDS or not before.strip()
    )


def _messenger_after(lower: str, number: int) -> str | None:
    last = number + _AFTER
    while last < len(lower) and lower[last].isalnum() and last < number + _AFTER + 16:
        last += 1
    window = lower[number:last]
    for each in mentions(window):
        between = window[: each.start]
        if each.network in MESSENGERS and _BETWEEN_AFTER.fullmatch(between):
            return each.network if each.sure or between.strip() else None
    return None


# Of the words of a name, those that messages without it have seldom, and those they have often.
_RARE: Final = frozenset({"app", "appli", "f", "gee", "cord", "tok", "tube", "insta", "uygulamasi", "mavi"})
_COMMON: Final = frozenset({"only", "account", "my", "mon", "blue", "line", "you", "what", "whats"})


def _gate_words(shape: str) -> set[str]:
    """The rarest word of a name and the name in one, cut short: who writes none of them names no network."""
    words = _APART.sub(" ", shape).split()
    rarest = max(words, key=lambda word: (word in _RARE, word not in _COMMON, len(word)))
    gates = {rarest[:PREFIX]}
    if "\u00b7" in shape or len(words) == 1:
        gates.add(_APART.sub("", shape)[:PREFIX])
    return {gate for gate in gates if len(gate) > 1 or gate in "fx"}


GATE: Final = frozenset(gate for shape in (*_LATIN_SHAPES, *_APP_NOUNS) for gate in _gate_words(shape))
_GATE_CANONICAL: Final = frozenset(
    _APART.sub("", shape)[:PREFIX].translate(_LEET)
    for shape in _LATIN_SHAPES
    if len(_APART.sub("", shape)) >= _SHORTEST_LEET
)
_GATE_NATIVE: Final = frozenset(
    max(_APART.sub(" ", shape).split(), key=len)[:3] for shape in _CYRILLIC_SHAPES
)
_LEET_SIGN = re.compile(r"[@$!*|][a-z]")
_CANONICAL_WORD = re.compile(r"[a-z]+")
_PLAIN_SIGNS: Final = str.maketrans("0134578i@$!|", "oleastblasll")
# Scripts without spaces between words, or with articles before them: there the words are no help.
_WITHOUT_SPACES = re.compile("[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def begins_a_name(word: str) -> bool:
    """Whether a word begins like the name of a network, also with figures in the place of letters.

    Args:
        word: A word of a text in lower case.

    Example:
        >>> begins_a_name("1nsta"), begins_a_name("instead")
        (True, False)
    """
    if word[:PREFIX] in GATE or word in NICKNAME_WORDS or (not word.isascii() and word[:3] in _GATE_NATIVE):
        return True
    runs = _CANONICAL_WORD.findall(word.translate(_PLAIN_SIGNS))
    return not _GATE_CANONICAL.isdisjoint([run[:PREFIX] for run in runs])


def may_name_a_network(lower: str, topics: Sequence[int]) -> bool:
    """Whether it is worth looking for networks: this costs little, as most texts name none.

    Args:
        lower: The text, as `View.lower` has it.
        topics: Those of its words.

    Example:
        >>> may_name_a_network("see you", [0, 0]), may_name_a_network("on ig", [0, Topic.NETWORK])
        (False, True)
    """
    if any(word & Topic.NETWORK for word in topics) or may_hold_nicknames(lower):
        return True
    if _LEET_SIGN.search(lower):
        words = _CANONICAL_WORD.findall(lower.translate(_PLAIN_SIGNS))
        if not _GATE_CANONICAL.isdisjoint([word[:PREFIX] for word in words]):
            return True
    if " one" in lower and " the " in lower and _PICTURE_ONE.search(lower):
        return True
    if sum([word & Topic.LETTER for word in topics]) > Topic.LETTER and LETTERS_APART.search(lower):
        return True
    return not lower.isascii() and _WITHOUT_SPACES.search(lower) is not None and _names_one(lower)


def _names_one(lower: str) -> bool:
    canonical = lower.translate(_LEET)
    return bool(_NATIVE.search(canonical) or _LATIN.search(canonical) or _names_an_app(lower))
