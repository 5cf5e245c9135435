"""What one message leaves behind for the next ones of its sender, so that a detail in pieces is seen.

A message leaves its short rows of digits, if it holds little else or speaks of parts, and its text, if it
is short and may be a piece of an address or account. All fits into 256 bytes; the oldest goes first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from txmessaging.detection.counter_evidence import other_numbers
from txmessaging.detection.digits import FILLERS, Row
from txmessaging.detection.digits.ideographs import count_ideographs
from txmessaging.detection.findings import MAX_CHARACTERS, Piece
from txmessaging.detection.number_words import PHRASE_STARTS
from txmessaging.detection.topics import Topic

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

MOST_OCTETS: Final = 256
LONGEST_DETAIL: Final = 15
"""Digits of a phone number at most (E.164)."""

_LONGEST_WITHOUT_CUE = 28
_LONGEST_WITH_CUE = 90
_LONGEST_TEXT = 48
_MOST_PIECES = 16
_PART_WORDS: Final = frozenset(
    """first second third last next then rest start starts begin begins beginning end ends finish
    finishes finished part half digit digits remaining final finally continue continues continued
    continuing followed more bit bits primero primera segundo segunda luego despues empieza termina
    sigue resto ultimo ultima ultimos parte comeca depois premier premiere ensuite puis commence fin
    suite reste debut zuerst dann anfang ende erste erster zweite zweiter teil inizia poi finisce prima
    seconda eerste tweede eind daarna potem najpierw reszta koniec zaczyna сначала потом дальше начало
    конец остальное остальные первая первые вторая вторые затем once sonra devam devami son ilk kalan
    pehle phir baad aakhri baki prefisso prefijo prefixo prefix indicatif vorwahl netnummer kierunkowy
    код helft laatste ultime ultimi dernier derniers derniere letzte letzten ostatnie hinten vorne vorn
    halves half pis derriere последние последнее yanina sonuna basina أول ثم بعد آخر باقي بعدها وآخر पहले
    फिर बाद बाकी आखिरी""".split()
)
_PART_PAIRS: Final = frozenset({("after", "that"), ("area", "code"), ("one", "by"), ("bir", "de")})
_PART_SIGNS = re.compile(
    "开头|開頭|前面|中间|中間|後面|先打|再打|然后|然後|后面|最后|尾[数數]|接着|接著|剩下|跟住|頭先|最初|次|最後|続き|残り|後半|前半|おわり|はじま|始ま"
    "|終わり|あと|さいしょ|さいご|つぎ|つづき|のこり|まんなか|真ん中|真中|けつは|あたま|末尾|下[二三四2-4][桁けケ]|上[二三四2-4][桁けケ]"
)


def speaks_of_parts(lower: str, tokens: Sequence[str]) -> bool:
    """Whether words announce that more is to come, or that this is a part.

    Args:
        lower: The folded text in lower case.
        tokens: Its words.

    Example:
        >>> speaks_of_parts("the rest is 132", ["the", "rest", "is", "132"])
        True
    """
    if not _PART_WORDS.isdisjoint(tokens) or not _PART_PAIRS.isdisjoint(pairwise(tokens)):
        return True
    return not lower.isascii() and _PART_SIGNS.search(lower) is not None


# Words of addresses and accounts, of which a message may be a piece.
PIECES: Final = frozenset(
    """insta instagram ig fb facebook face snap snapchat telegram tele tg whatsapp whats wa discord disc
    tiktok wechat line signal viber gmail hotmail outlook yahoo icloud proton gmx aol mail email dot com
    net org www http https arroba arobase punto ponto punkt kropka chiocciola handle user username
    search site website insta correo correio courriel malpa инста инстаграм телеграм тг вк почта собака
    точка ईमेल डॉट instada instan instam instagramda kik skype kakao twitter pinterest youtube zap wasap
    wsp mailim mailem mailadres web sito gram инсте инсту инстаграме инстаграмм телеге телегу телега
    телеграме тге вконтакте почте почту ватсап ватсапе вотсап мыло إيميل ايميل الايميل ايميلي انستا
    انستقرام سناب تلغرام تليجرام واتس واتساب इंस्टा व्हाट्सएप टेलीग्राम""".split()
)


# What people answer in one word.
_ANSWERS: Final = frozenset(
    """yes yep yeah yup no nope nah ok okay thanks thank thx ty cheers great good perfect cool nice sure
    fine done sent paid received hi hello hey bye please sorry lol haha really what where when why how
    who hmm wow awesome lovely brilliant understood agreed deal absolutely definitely exactly correct
    right wrong maybe soon today tomorrow tonight si no gracias vale hola perfecto bueno genial claro
    sim nao obrigado obrigada ola otimo beleza oui non merci bonjour parfait super ja nein danke hallo
    gut prima passt grazie ciao perfetto bene nee bedankt dank hoi prima tak nie dzieki dziekuje hej
    super да нет спасибо привет хорошо ок отлично evet hayir tesekkurler merhaba tamam نعم لا شكرا مرحبا
    تمام हाँ नहीं धन्यवाद नमस्ते ठीक haan nahi theek accha 好 好的 谢谢 你好 是 不 可以 收到 はい いいえ
    ありがとう 了解""".split()
)


def is_answer(tokens: Sequence[str]) -> bool:
    """Whether a message is no more than "ok thanks".

    Args:
        tokens: Its words.

    Example:
        >>> is_answer(["ok", "thanks"]), is_answer(["ok", "jane"]), is_answer([])
        (True, False, False)
    """
    return bool(tokens) and _ANSWERS.issuperset(tokens)


# Who saw something somewhere doesn't dictate an account there.
_SEEN: Final = frozenset(
    """saw seen found posted looked watched vi visto vista viste vu vue vus trouve gesehen gefunden
    entdeckt visti trovato gezien gevonden widzialam widzialem znalazlam widziana видел видела увидела
    нашла нашел dekha dekhi gordum gorduk شفت شفته شفتها رأيت देखा 看到 见 見ました""".split()
)


@frozen
class Left:
    """What one earlier message left.

    Attributes:
        label: What its sender's findings call it.
        digits: The digits in it, if it was a possible piece of a number.
        start: Where they begin in its original text.
        end: One past their last.
        text: Its folded text, if it was a possible piece of something else.
        speaks: Whether it said that a number or a part of one comes.
        bare: Whether it said nothing but its digits.
        size: How long its original text was.
    """

    label: int
    digits: str
    start: int
    end: int
    text: str
    speaks: bool
    bare: bool
    size: int


def decoded(carry: bytes | None) -> tuple[Left, ...]:
    """What earlier messages left; nothing, if the bytes are of another version or damaged.

    Args:
        carry: The `carry` of the scan before.

    Example:
        >>> decoded(b""), decoded(b"?")
        ((), ())
    """
    if not carry or len(carry) > MOST_OCTETS:
        return ()
    try:
        version, *fields = json.loads(bytes(carry).decode("utf-8", "surrogatepass"))
        lefts = tuple(
            Left(int(a), str(b), int(c), int(d), str(e), bool(f & 1), bool(f & 2), int(f >> 2))
            for a, b, c, d, e, f in fields
        )
    except (ValueError, TypeError, OverflowError):
        return ()
    return lefts if version == 1 and all(map(_is_sound, lefts)) else ()


def _is_sound(left: Left) -> bool:
    if not 0 < left.size <= MAX_CHARACTERS or not (left.digits or left.text or left.speaks):
        return False
    is_number = _DIGITS_LEFT.fullmatch(left.digits) is not None and 0 <= left.start <= left.end <= left.size
    return is_number and (not left.digits or left.start < left.end)


_DIGITS_LEFT = re.compile(r"\+?[0-9]+|")


def encoded(lefts: Sequence[Left]) -> bytes:
    """The bytes to keep; the oldest messages are left out as far as needed.

    Args:
        lefts: What messages left, oldest first.

    Example:
        >>> encoded([])
        b''
    """
    for first in range(max(0, len(lefts) - _MOST_PIECES), len(lefts)):
        fields = [
            [left.label, left.digits, left.start, left.end, left.text, _flags(left)] for left in lefts[first:]
        ]
        written = json.dumps([1, *fields], ensure_ascii=False, separators=(",", ":"))
        octets = written.encode("utf-8", "surrogatepass")
        if len(octets) <= MOST_OCTETS:
            return octets
    return b""


def _flags(left: Left) -> int:
    """Two bits, and the size above them: together they take the fewest octets."""
    return left.speaks + 2 * left.bare + 4 * left.size


SHORT: Final = 40
"""Code points of a message that may stand between two pieces."""

_PIECE_SIGN = re.compile(r"[@_]|\.\w")
_FOREIGN_PIECE_SIGN = re.compile(
    r"[@_]|\.\w|собак|точка|почт|инст|телег|微信|威信|薇信|賴|邮箱|郵箱|抖音|小红书|小紅書|メール|インスタ|いんすた|ライン|らいん|カカオ"
    r"|ディスコ|テレグラ|ツイッタ|垢|アカウント|加[个個]?[v薇微威我]|[有个個]v|v号|扣扣|企鹅|哀居|埃及"
    r"|ايميل|انستا|إنستا|سناب|تلغرام|تليجرام|تليقرام|فيس|تويتر|تيك\sتوك|ईमेल|इंस्टा|टेलीग्राम|फेसबुक"
)


def leaves_something(search: Search) -> bool:
    """Whether it is worth asking what a message leaves: most leave nothing.

    Args:
        search: The scan of the message.
    """
    lower = search.lower
    if len(lower) > _LONGEST_WITH_CUE:
        return False
    if search.figures or (_PIECE_SIGN if lower.isascii() else _FOREIGN_PIECE_SIGN).search(lower):
        return True
    tokens = search.tokens
    if len(tokens) == 1 and len(lower) > 2 and tokens[0] not in _ANSWERS:
        return True
    if not lower.isascii() and count_ideographs(lower) > 1:
        return True
    topics = search.topics
    is_said = topics & Topic.SAID or len(tokens) == 1
    spelled = sum(map(PHRASE_STARTS.__contains__, tokens)) if is_said else 0
    # "take my number in bits, oh eight three"
    ends_with_digits = spelled > 1 and search.word_topics[-1] & Topic.SAID != 0
    return spelled * 3 > len(tokens) or ends_with_digits or topics & Topic.PIECE != 0


def left_by(search: Search, label: int, *, follows: bool) -> Left | None:
    """What a message leaves behind; None if nothing in it may be a piece of a detail.

    Args:
        search: The scan of the message.
        label: What findings call it.
        follows: Whether an earlier message left something; then a short one may be its next piece.
    """
    lower = search.lower
    if len(lower) > _LONGEST_WITH_CUE:
        return None
    about_phones = (
        search.around(len(lower), len(lower)).speak_of_phones or search.around(0, 0).speak_of_phones
    )
    cue = about_phones == 1 or speaks_of_parts(lower, search.tokens)
    digits, start, end = _digits_left(search, cue=cue)
    is_name = len(search.tokens) == 1 and search.tokens[0] not in _ANSWERS
    is_piece = len(lower) <= _LONGEST_TEXT and bool(
        follows or is_name or search.topics & Topic.PIECE or _FOREIGN_PIECE_SIGN.search(lower) is not None
    )
    if is_piece and not digits and (is_answer(search.tokens) or not _SEEN.isdisjoint(search.tokens)):
        return None
    if not (digits or is_piece or about_phones == 1):
        return None
    bare = bool(digits) and _is_bare(search)
    return Left(label, digits, start, end, lower if is_piece else "", cue, bare, len(search.view.original))


def _is_bare(search: Search) -> bool:
    """Whether there is nothing but digits in a message, and words that join them."""
    taken = [(row.start, row.end) for row in search.rows]
    others = [
        token
        for token, start, _ in search.places
        if token not in FILLERS and not any(first <= start < last for first, last in taken)
    ]
    return not others


def _digits_left(search: Search, *, cue: bool) -> tuple[str, int, int]:
    lower = search.lower
    found = [row for row in search.rows if _may_be_a_piece(search, row)]
    if not found or (len(found) > 1 and not cue):
        return "", 0, 0
    rest = len(lower) - sum(row.end - row.start for row in found)
    most = (
        _LONGEST_WITH_CUE
        if len(found) == 1 and (cue or _ends_with(lower, found[0]))
        else _LONGEST_WITHOUT_CUE
    )
    if rest > most:
        return "", 0, 0
    start, end = search.view.span(found[0].start, found[-1].end)
    digits = "".join(row.digits for row in found)
    said = not lower[found[0].start].isdecimal()
    if said and len(digits) == 1 and not cue and _says_more(search, found[0]):
        return "", 0, 0
    if said and cue and digits[0] == str(len(digits) - 1) and _counts_digits(lower[: found[0].start]):
        digits = digits[1:]
    sign = "+" if lower[: found[0].start].rstrip(" (").endswith("+") else ""
    return sign + digits, start, end


def _says_more(search: Search, row: Row) -> bool:
    """Whether the one number word is a word among others: "oops forgot one"."""
    return any(
        token not in FILLERS and token not in _ANSWERS and not row.start <= start < row.end
        for token, start, _ in search.places
    )


def _counts_digits(before: str) -> bool:
    """Whether the number word behind this says how many digits follow: "the last two 88"."""
    word = _LAST_WORD.search(before)
    return word is not None and (word[0] in _PART_WORDS or word[0] in {"前", "后", "後"})


_LAST_WORD = re.compile(r"[^\W\d_]+(?=\s*\Z)")


def _ends_with(lower: str, row: Row) -> bool:
    """Whether digits begin or end a message, with a pause between: "the shop's a London one, 020"."""
    if row.start == 0 and lower[row.end : row.end + 1] in _PAUSES:
        return True
    behind = lower[: row.start].rstrip(" ")[-1:] in _PAUSES
    return behind and len(row.digits) > 1 and row.end >= len(lower.rstrip(" .!"))


_PAUSES: Final = frozenset(".,:;-(")


def _may_be_a_piece(search: Search, row: Row) -> bool:
    around = search.around(row.start, row.end)
    is_other = around.count_something or any(other_numbers(search.text, row.start, row.end))
    # "the second price is $555": who counts parts gives no prices.
    if is_other and not (around.count_money and speaks_of_parts(search.lower, search.tokens)):
        return False
    if not _SIZES.isdisjoint(around.before):
        return False
    # "11/0": a fraction, or a page of pages.
    if "/" in search.lower[row.start : row.end]:
        return False
    # "the first part is 415": a part of a number, not a part's number.
    if around.announce_another_number and not speaks_of_parts(search.lower, search.tokens):
        return False
    # "to", "for" and their like are digits only where nothing else is said.
    return (
        not all(member.weak for member in row.members) or row.end - row.start >= len(search.lower.strip()) - 2
    )


_SIZES: Final = frozenset(
    "size sizes taille talla tamanho taglia misura grosse maat rozmiar размер размера beden qty".split()
)


def joined_digits(lefts: Sequence[Left], now: Left) -> Iterator[tuple[Left, ...]]:
    """Yield the rows of messages whose digits may be one number, the longest first; each ends with `now`.

    Args:
        lefts: What earlier messages left, oldest first.
        now: What this one leaves.
    """
    members = [*(left for left in lefts if left.digits), now]
    for first in range(len(members) - 1):
        row = tuple(members[first:])
        if now.digits and sum(len(left.digits) for left in row) <= LONGEST_DETAIL + 2:
            yield row


def pieces_of(row: Sequence[Left]) -> tuple[Piece, ...]:
    """The pieces of a number that is spread over messages.

    Args:
        row: What the messages left.
    """
    return tuple(Piece(left.label, left.start, left.end) for left in row)


def joined_text(lefts: Sequence[Left], now: str) -> Iterator[tuple[str, int]]:
    """Yield the texts of the last messages with this one behind them, and where this one begins.

    Args:
        lefts: What earlier messages left, oldest first.
        now: This message, folded.
    """
    texts = [left.text for left in lefts if left.text][-3:]
    # Without a space only where the later ones have none: "message 1" and "message 2" are no word.
    for glue in (" ", "") if all(len(text.split()) == 1 for text in (*texts[1:], now)) else (" ",):
        before = glue.join(texts) + glue
        if texts:
            yield before + now, len(before)
