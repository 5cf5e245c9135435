"""Accounts and addresses that somebody dictates, a word or a sign in each message.

No single piece is a detail; together with what went before it is one: a network or a mailbox was named, and
now come signs ("underscore", ".pots", "dot com") and words that say where a piece belongs ("ends with …").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection.findings import Finding, Piece
from txmessaging.detection.networks import NUMBERED, mentions
from txmessaging.detection.split.carry import Left, decoded
from txmessaging.detection.split.named_before import talk_of
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.parts import PIECES, asks_for_an_amount, is_answer, speaks_of_parts

_LONGEST: Final = 32
_SIGN = re.compile(
    r"@(?=\s?[a-z])|[a-z]\s?@(?!\s?[\d$€£])|_|(?:^|\s)[.-]\w|\w[.]$|\((?:at|dot)\)|\b(?:underscore|dot|dash|hyphen|period|all\sone\sword|no\s(?:gap|space)s?|hash"
    r"|arroba|arobase|punto|ponto|point|punkt|kropka|guion|tiret|traco|unterstrich|bindestrich|chiocciola|trattino"
    r"|malpa|podkreslnik|streepje|apenstaartje|alt\scizgi|nokta|подчеркивани\w|собак\w|точк\w|тире|слитно"
    r"|todo\sjunto|tudo\sjunto|colado|attaccato|aneinander|aan\selkaar|razem)\b|^at(?:\s\S+)?$|横线|下划线|下劃線|点|アンダーバー|ドット|अंडरस्कोर|डॉट|نقطة|شرطة"
)
_DOMAIN_END = re.compile(
    r"\b(?:dot|punto|ponto|point|punkt|kropka|точка|nokta|dott)\s?"
    r"(?:com|net|org|shop|store|io|me|co|(?!(?:at|is|in|on|to|or|of|it|my|we|so|if|by|as|be|do|go|he|no|up|us|an)\b)[a-z]{2})\b"
    r"|(?:^|\s)\.\s?(?:com|net|org|shop|store|io|me|co|[a-z]{2})$|\.(?:com|net|org|shop|store)\b"
    r"|डॉट\sकॉम|نقطة\sكوم|точка\s(?:ру|ком)"
)
_NAME = re.compile(r"[^\W\d_][^\W_]{2,19}")
_LATIN_WORD = re.compile(r"[a-z]{2,}|_|\d")


@frozen
class Asked:
    """What the other party asked for.

    Attributes:
        account: What they said last that names a network or mailbox: "are you on insta?"; empty if nothing.
        number: Whether they spoke of a phone number.
        lefts: What their last messages left, oldest first.
        amount: Whether their last message asked for a size, a price, or the number of something else.
        talked: Whether one of their last messages names a network.
    """

    account: str = ""
    number: bool = False
    lefts: tuple[Left, ...] = ()
    amount: bool = False
    talked: bool = False

    @classmethod
    def of(cls, heard: bytes | None) -> Asked:
        """What is left of the other party's last messages.

        Args:
            heard: The `carry` of their scan before.

        Example:
            >>> Asked.of(b'[1,[0,"",0,0,"are you on insta?",68]]').account
            'are you on insta?'
        """
        lefts = tuple(left for left in decoded(heard) if not left.counts)
        last = lefts[-2:]
        named = [left.text for left in last if left.text and _naming(left.text)]
        number = any((left.speaks and not left.digits) or _asks_for_a_messenger(left.text) for left in last)
        amount = bool(last) and not number and asks_for_an_amount(last[-1].text)
        talked = any(talk_of(left.text)[0] for left in lefts)
        return cls(named[-1] if named else "", number, lefts, amount, talked)

    def __bool__(self) -> bool:
        """Whether they asked for anything."""
        return bool(self.account) or self.number or self.talked


def _asks_for_a_messenger(text: str) -> bool:
    """Whether a message asks for one of those where people are found by their number."""
    mention, asks = talk_of(text)
    return mention is not None and asks and mention.network in NUMBERED


def find_dictated(lefts: Sequence[Left], now: Left, text: str, asked: Asked) -> Finding | None:
    """Return the account or address that this message goes on with or ends.

    Args:
        lefts: What earlier messages left, oldest first.
        now: What this one leaves.
        text: This message, as it was written.
        asked: What the other party asked for.
    """
    earlier = [left for left in lefts if left.text]
    if not earlier or not now.text:
        return None
    before = [left.text for left in earlier]
    if not (_is_dictated(before, now.text) or (asked.account and _is_answered(before, now.text))):
        return None
    texts = [*before, now.text]
    is_named = bool(asked.account) or any(map(_naming, texts))
    return Finding(
        kind="email" if any(map(_DOMAIN_END.search, texts)) else "social",
        start=0,
        end=len(text),
        value=" ".join(texts),
        confidence=0.75 if is_named else 0.65,
        disguised=True,
        evidence=("dictated over several messages", *(("its network was named",) if is_named else ())),
        rule="dictated",
        pieces=(
            *(Piece(left.label, 0, left.size) for left in earlier),
            Piece(now.label, 0, len(text)),
        ),
    )


_ENOUGH: Final = 2.0
_ENOUGH_IN_ALL: Final = 2.5
_NAMED_CLEARLY: Final = 1.5
_NAMED: Final = 1.0


def _is_dictated(earlier: Sequence[str], now: str) -> bool:
    """Whether pieces add up: the naming of a network, signs, and names alone, each with its strength."""
    named = max(map(_naming, earlier))
    strengths = [strength(piece, named=named > 0) for piece in (*earlier, now)]
    if _is_word_by_word((*earlier, now)):
        return True
    if not strengths[-1] or sum(strengths) + named < _ENOUGH_IN_ALL:
        return False
    return named >= _NAMED_CLEARLY or named + sum(each for each in strengths if each >= 1) >= _ENOUGH


def _is_answered(earlier: Sequence[str], now: str) -> bool:
    """Whether pieces answer the question for an account: a sign or a word that leads on among them."""
    strengths = [strength(piece, named=True) for piece in (*earlier[-3:], now)]
    return strengths[-1] > 0 and sum(strengths) >= _ENOUGH_ASKED


_ENOUGH_ASKED: Final = 1.5


def _is_word_by_word(pieces: Sequence[str]) -> bool:
    """Whether three messages or more are a word or a sign each, one at least a sign, the last a word."""
    last = [piece.strip(" .,!") for piece in pieces][-4:]
    words = [_NAME.fullmatch(piece) is not None and not is_answer([piece]) for piece in last]
    signs = [_SIGN_ALONE.fullmatch(piece) is not None for piece in last]
    if _SIGN_LED.fullmatch(last[-1]):
        before = [piece for piece, is_word in zip(last[:-1], words[:-1], strict=True) if is_word]
        return len(last) > 2 and words[-2] and words[-3] and ORDINARY.isdisjoint(before)
    if not words[-1] or last[-1] in ORDINARY or not any(signs):
        return False
    first = len(last)
    while first and (words[first - 1] or signs[first - 1]):
        first -= 1
    named = [piece for piece, is_word in zip(last[first:], words[first:], strict=True) if is_word]
    return len(last) - first >= _FEWEST_PIECES and sum(piece not in ORDINARY for piece in named) >= 2


_FEWEST_PIECES: Final = 3
_SIGN_LED = re.compile(r"[._-][a-z0-9][a-z0-9_.-]{1,19}")
_SIGN_ALONE = re.compile(
    r"[@._-]|(?:then\s|dann\s|puis\s|luego\s|poi\s|dan\s|potem\s|потом\s|depois\s)?(?:underscore|dot|dash|hyphen|punto|ponto"
    r"|point|punkt|punt|kropka|nokta|точка|guion(?:\sbajo)?|tiret(?:\sbas)?|traco|unterstrich|bindestrich|trattino|streepje"
    r"|koppelteken|kreska|podkreslnik|тире|подчеркивание|下划线|点|ドット|アンダーバー|ハイフン|डॉट|نقطة)"
)


def _naming(piece: str) -> float:
    """How clearly a message names the network or mailbox that the pieces belong to."""
    words = _WORDS.findall(piece)
    is_asked = any(word in _ASKING and word not in _PLACES for word in words)
    if _CJK.search(piece):
        is_short = len(piece) <= _LONGEST_CJK or _LATIN_WORD.search(piece) is not None
        if is_short and len(piece) <= _LONGEST and _NETWORK_STEM.search(piece):
            return _NAMED_CLEARLY
        return _NAMED if _asks_for_a_network(piece) else 0.0
    if not _NETWORKS.isdisjoint(words) or (not piece.isascii() and _NETWORK_STEM.search(piece)):
        return _NAMED_CLEARLY if len(words) <= 2 or is_asked else _NAMED
    if not _PLACES.isdisjoint(words):
        return _NAMED_CLEARLY if len(words) == 1 else _NAMED if is_asked or len(words) == 2 else 0.0
    return 0.0


def _asks_for_a_network(piece: str) -> bool:
    """Whether a question in Chinese or Japanese names a network."""
    return _QUESTION_CJK.search(piece) is not None and next(mentions(piece), None) is not None


_QUESTION_CJK = re.compile(
    r"[?吗嗎呢㗎]|教え|おしえ|交換|こうかん|追加|ますか|ですか|ください|給我|给我|多少|加[个個我]|有[冇無没沒]|幾多|求"
)
_WORDS = re.compile(r"[^\W_]+")
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_LONGEST_CJK: Final = 7
"""Characters of a message that does no more than name a network."""
# Words of PIECES that only say how an address goes on, or that are everyday words as well.
_NO_NAMES: Final = frozenset(
    """com dot net org www http https arroba arobase punto ponto punkt kropka chiocciola malpa собака
    точка डॉट""".split()
)
_PLACES: Final = frozenset(
    """user username search site website web sito line face snap signal mail correo correio
    courriel whats tele page shop store app gram zap мыло сайт strona""".split()
)
_NETWORKS: Final = PIECES - _NO_NAMES - _PLACES
_NETWORK_STEM = re.compile(
    r"инст|телег|почт|微信|威信|薇信|賴的|邮箱|郵箱|抖音|メール|インスタ|ライン|らいん|ايميل|انست|إنست|سناب|تلغرام|تليجرام|تليقرام|الفيس"
    r"|فيسبوك|تيك\sتوك|تويتر|ईमेल|इंस्टा|टेलीग्राम|फेसबुक"
)
_ASKING: Final = frozenset(
    """search find add look name called user username type start starts begins my mine i'm im own
    got have as under surname lastname page
    busca buscame agrega mi tienes llamo pon procura adiciona meu minha tem acha
    cherche ajoute tape mon ma mes t'as nomme appelle pseudo suche such tippe mein meine hast heisse
    heiss cerca cercami aggiungi scrivi scrivimi mia mio hai chiamo zoek mijn heb heet tik szukaj wpisz
    dodaj moj moja masz nazywa ищи наиди найди добавь пиши мой моя мои есть я ekle yaz benim benimki
    adim ابحث اكتب ضيفيني عندك खोजो likho karo mera meri""".split()
)
_WELDED = re.compile(
    r"\b(?:all\s(?:one\sword|together)|one\sword|(?:no|without(?:\sany)?)\s(?:gap|space)s?|todo\sjunto|tudo\sjunto"
    r"|sin\sespacios?|sem\sespaco|colado|tout\sattache|en\sun(?:\sseul)?\smot|sans\sespaces?|tutto\sattaccato"
    r"|attaccato|senza\sspazi|alles\szusammen|zusammengeschrieben|ohne\s(?:leerzeichen|abstand)|in\seinem\swort"
    r"|aan\selkaar|zonder\sspatie|bez\sspacji|razem|слитно|без\sпробел\w+|bitisik|bosluksuz|सब\sमिला)\b"
    r"|bitişik|连在一起|連在一起|つなげて|スペースなし|بدون\sمسافة"
)
_MOST_WORDS: Final = 5
_HOUR = re.compile(
    r"\b(?:punkt|point|at)\s\d|\d\s?(?:en|in|a|em)?\s?(?:punto|ponto|uhr)\b|\ben\spunto\b|\bpolka\b"
)


def strength(piece: str, *, named: bool) -> float:
    """How much a short message looks like a part of an address or account.

    Args:
        piece: What it left.
        named: Whether a network or mailbox is named beside it.

    Example:
        >>> strength("then bean", named=True), strength("see you then", named=True)
        (1.0, 0.0)
    """
    if len(piece) > (_LONGEST if piece.isascii() else _LONGEST // 2):
        return 0.0
    if _DOMAIN_END.search(piece):
        return 1.5
    words = _WORDS.findall(piece)
    if is_answer(words) or _HOUR.search(piece):
        return 0.0
    if _SIGN.search(piece) or (_WELDED.search(piece) and len(words) <= _MOST_WORDS):
        return 1.0
    if _CJK.search(piece) and not _LATIN_WORD.search(piece):
        return 0.0
    return _strength_of_words(piece, words, named=named)


def ends_an_address(piece: str) -> bool:
    """Whether a piece is the end of an address: "dot ca".

    Args:
        piece: A few words.

    Example:
        >>> ends_an_address("dot ca"), ends_an_address("see you")
        (True, False)
    """
    return _DOMAIN_END.search(piece) is not None


def _strength_of_words(piece: str, words: Sequence[str], *, named: bool) -> float:
    """How much a message without a sign looks like a part: by the words around its own one."""
    if piece.endswith("?") and len(words) > 1:
        return 0.0  # who dictates does not ask
    if words[-1:] and words[-1] in _SO_THEN:
        words = words[:-1]
    own = [w for w in words if w not in ORDINARY and not w.isdecimal() and not speaks_of_parts("", (w,))]
    if speaks_of_parts(piece if _CJK.search(piece) else "", words):
        is_said = named or len(own) > 1 or _CJK.search(piece) is not None
        return 1.0 if is_said and _LATIN_WORD.search(piece) else 0.0
    if named and len(words) < _MOST_WORDS and not _ASKING.isdisjoint(words) and _adds_a_name(own):
        return 1.0
    is_figures = named and _FIGURES.fullmatch(piece.strip()) is not None
    return 0.5 if is_figures or (own and _NAME.fullmatch(piece.strip())) else 0.0


_SO_THEN: Final = frozenset("then dann dan entonces alors allora entao wtedy тогда".split())
"""Words that lead to the next piece, but at the end of a message say "in that case"."""
_FIGURES = re.compile(r"\d{2,4}")


def _adds_a_name(own: Sequence[str]) -> bool:
    """Whether a word stands beside the one that says what to do with it: "search waxwing"."""
    return any(word not in _ASKING and word not in PIECES and len(word) > 2 for word in own)
