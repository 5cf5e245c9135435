"""What the words and signs around some digits say that they are: a phone number, or another one.

Words are without accents, as in folded text, for the languages that the documentation lists.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

from txmessaging.detection.words.marks import (
    INSCRIBED,
    MARK_SIGNS,
    MARK_WORDS,
    REACHED_UNDER,
    RIGHT_BEFORE,
    tell_of_a_mark,
)
from txmessaging.detection.words.number_cues import ORDER_WORDS, PHONE_PAIRS, PHONE_WORDS

Token: TypeAlias = tuple[str, int, int]
"""A word of the folded text in lower case, its first code point and one past its last."""

_BEFORE: Final = 44
_AFTER: Final = 18
_STEM: Final = 5

_WEAK_PHONE_WORDS: Final = frozenset(
    """contact contacts contatto contattami contacto contato number num nummer nr numero numer номер
    номеру номера numara numarasi nambar kontakt kontaktiere here try use anytime evenings evening it
    this رقم नंबर""".split()
)
_PHONE_SIGNS = re.compile(
    "[📞📱☎📲☏🤙📟]|电话|手机|打给|致电|联系我|来电|拨|電話|手機|携帯|連絡先|でんわ|[へに](?:ご|お)?(?:連絡|電話)"
)
_WEAK_PHONE_SIGNS = re.compile("号码|番号|联系|號碼")

_ORDER_STEMS: Final = frozenset(
    word[:_STEM] for word in "bestell rechnung sendung zamowien przesyl trackin заказ отправл".split()
)
_ORDER_SIGNS = re.compile(
    "货号|零件号|штрихкод|订单|单号|运单|快递|发票|型号|编号|条码|批号|訂單|單號|注文|追跡|伝票|請求書|型番|品番|お問い合わせ|受付|取引|会員"
)
_LINKS: Final = frozenset(
    """number numbers num no nr nro n id ids code ref numero nummer numer номер numarasi nolu is was are
    here the my your it of es ist est e de der die das du la le il para fur for from with ending started
    s this a an on mit con di da do tem o رقم नंबर royal mail po""".split()
)
_PURCHASE: Final = "po"
"""A purchase order right before digits; farther from them it is the Polish "after"."""
_DIALLING: Final = frozenset("area city country dial dialling dialing".split())
_MOST_LINKS: Final = 4
# "My #" is no order's number.
_OWN_SIGN = re.compile(r"\b(?:my|our|his|her|call|text|ring|txt)\s?#[:\s]{0,2}$")
_GLUED_CUE = re.compile(r"(?:tel|phone|mob|cell|call|text|sms|whatsapp)$")
_NUMBER_SIGN = re.compile(r"(?:#|№|\bn[or]\b\.?|\bno\.)[:\s]{0,2}$")

_UNIT_AFTER = re.compile(
    r"\s?(?:[%°$€£¥₹₽]|(?:mm|cm|m|km|ml|l|g|kg|mg|lb|lbs|oz|ft|in(?!\s(?:the|a|my|case|then|and|this|there|your|about|front|before)\b)|inch|inches|pcs|pieces|units|x(?=\s?\w)|gb|mb|tb|mah|hz|khz"
    r"|mhz|ghz|w|kw|v|px|dpi|rpm|miles|steps|views|people|copies|words|stitches|rows|usd|eur|gbp|euros?|dollars?|pounds?"
    r"|rupees?|rubles?|yen|won|шт|см|кг|руб|р|zl|tl|stuck|stk|st|元|円|个|個|位|件|年|つ|кв)\b)"
)
_UNIT_BEFORE = re.compile(r"(?:[$€£¥₹₽]|\b(?:usd|eur|gbp|rs|inr|r\$|isbn|imei|ean|upc)\b)[\s.:]{0,2}$")
_MONEY_AFTER = re.compile(
    r"\s?(?:[$€£¥₹₽元円]|(?:usd|eur|gbp|euros?|dollars?|pounds?|rupees?|rubles?|reais|rub|руб|р|zl|tl)\b)"
)
_MONEY_BEFORE = re.compile(r"(?:[$€£¥₹₽]|\b(?:usd|eur|gbp|rs|inr|r\$))[\s.:]{0,2}$")
_LETTERS_BEFORE = re.compile(r"([a-z_]{1,8})[-/.]?\Z")
_LETTERS_AFTER = re.compile(r"[-/]?[a-z_]")
_GLUED_CUES: Final = frozenset(
    """t tel tlf ph phone mob cell call text fon wa whatsapp number no nr m p c plus at is me am on x
    or""".split()
)


class Surroundings(NamedTuple):
    """The words and signs around a span.

    Attributes:
        before: The words before it, the nearest first.
        after: The words after it, the nearest first.
        left: The text before it, as far as the words reach.
        right: The text after it.
        farther: More of the words after it.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    left: str
    right: str
    farther: tuple[str, ...] = ()

    @classmethod
    def of(cls, lower: str, places: Sequence[Token], start: int, end: int) -> Surroundings:
        """What stands around a span of a folded text.

        Args:
            lower: The folded text in lower case.
            places: Its words, by position.
            start: The first code point of the span.
            end: One past its last.
        """
        first = bisect_left(places, start, key=_start)
        last = bisect_left(places, end, key=_start)
        nearest = places[max(0, first - 10) : first]
        before = tuple([token for token, where, _ in reversed(nearest) if where >= start - _BEFORE])
        farther = tuple([token for token, where, _ in places[last : last + 10] if where < end + _BEFORE])
        after = tuple([token for token, where, _ in places[last : last + 4] if where < end + _AFTER])
        left, right = lower[max(0, start - _BEFORE) : start], lower[end : end + _AFTER]
        return cls(before, after, left, right, farther)

    @property
    def speak_of_phones(self) -> float:
        """How clearly they say that it is a phone number: 0, 0.4 or 1.

        Example:
            >>> Surroundings(("me", "text"), (), "text me: ", "").speak_of_phones
            1.0
        """
        spoken = not PHONE_WORDS.isdisjoint(self.before) and not self._speak_of_wording()
        if spoken or not PHONE_WORDS.isdisjoint(self.after):
            return 1.0
        if not _PHONE_PAIRS_BACKWARDS.isdisjoint(pairwise(self.before)):
            return 1.0
        if self._ends(_GLUED_CUE) or ("#" in self.left and _OWN_SIGN.search(self.left)):
            return 1.0
        if not self.left.isascii() or not self.right.isascii():
            if _PHONE_SIGNS.search(self.left) or _PHONE_SIGNS.search(self.right):
                return 1.0
            if _WEAK_PHONE_SIGNS.search(self.left):
                return 0.4
        return 0.4 if not _WEAK_PHONE_WORDS.isdisjoint(self.before) else 0.0

    def _speak_of_wording(self) -> bool:
        """Whether "text" is what stands on a thing, and nothing else speaks of phones: "frame text: …"."""
        said = [word for word in self.before if word in PHONE_WORDS]
        if "text" not in said or len({*said}) > 1:
            return False
        at = self.before.index("text")
        return not INSCRIBED.isdisjoint(self.before[at + 1 : at + 2])

    def _ends(self, sign: re.Pattern[str]) -> bool:
        """Whether a word or sign stands right before it: it is not searched for farther away."""
        return sign.search(self.left, max(0, len(self.left) - _LONGEST_END)) is not None

    @property
    def announce_another_number(self) -> bool:
        """Whether the words right before it announce an order number or the like.

        "No." and "#" alone announce one too, unless a phone is spoken of ("my phone no. is").

        Example:
            >>> Surroundings(("no", "order"), (), "order no. ", "").announce_another_number
            True
        """
        if self.name_another_number:
            return True
        return self._ends(_NUMBER_SIGN) and self.speak_of_phones < 1

    @property
    def name_another_number(self) -> bool:
        """Whether those words name it: "order", not only "no." or "#".

        Example:
            >>> Surroundings(("no",), (), "no. ", "").name_another_number
            False
        """
        if not self.left.isascii() and self._ends(_DIALLED):
            return False
        for place, word in enumerate(self.before[: _MOST_LINKS + 1]):
            if (
                word in ORDER_WORDS
                or word in MARK_WORDS
                or word == _PURCHASE
                or word[:_STEM] in _ORDER_STEMS
                or _is_compound(word)
            ):
                return _DIALLING.isdisjoint(self.before[place + 1 : place + 2])
            if word not in _LINKS:
                break
        return not self.left.isascii() and _has_sign(self.left[-14:])

    @property
    def speak_of_another_number(self) -> bool:
        """Whether an order number or the like is spoken of, if not right before it."""
        # "The gate code is 4471, otherwise 505 …": what went before has another number.
        turn = next((at for at, word in enumerate(self.before[:_TURNED]) if word in _OTHERWISE), None)
        said = ORDER_WORDS.intersection((*self.before[:turn], *self.farther))
        if any(map(_AREA_CODE.issubset, (self.before, self.farther))):
            said -= _AREA_CODE
        if said:
            return True
        if turn is not None or self._ends(_DIALLED):
            return False
        return self.stand_on_something or self._follow_a_mark or self._have_signs

    @property
    def _follow_a_mark(self) -> bool:
        nearest = self.before[:1]
        return not RIGHT_BEFORE.isdisjoint(nearest) and self.left.endswith(f"{nearest[0]} ")

    @property
    def _have_signs(self) -> bool:
        """Whether signs of a script without spaces speak of an order, or of a mark on a thing."""
        if not self.left.isascii() and _has_sign(self.left):
            return True
        return not self.right.isascii() and MARK_SIGNS.search(self.right) is not None

    @property
    def stand_on_something(self) -> bool:
        """Whether they say that it is engraved or stamped on a thing, or the like.

        Example:
            >>> Surroundings(("is", "tube", "the", "on", "etched"), (), "", "").stand_on_something
            True
        """
        before = self.before[1:] if self.before and self.before[0] in REACHED_UNDER else self.before
        return tell_of_a_mark(before + self.farther)

    @property
    def count_something(self) -> bool:
        """Whether a unit or a currency stands next to it.

        Example:
            >>> Surroundings((), ("pcs",), "", " pcs").count_something
            True
        """
        return _UNIT_AFTER.match(self.right) is not None or self._ends(_UNIT_BEFORE)

    @property
    def count_money(self) -> bool:
        """Whether a currency stands next to it.

        Example:
            >>> Surroundings((), ("rub",), "", " rub").count_money
            True
        """
        return _MONEY_AFTER.match(self.right) is not None or self._ends(_MONEY_BEFORE)

    @property
    def make_a_code(self) -> bool:
        """Whether letters are glued to it, as in a serial number or a tracking code.

        Example:
            >>> Surroundings((), (), "rr", "gb").make_a_code, Surroundings((), (), "tel", "").make_a_code
            (True, False)
        """
        glued = _LETTERS_BEFORE.search(self.left, len(self.left) - _LONGEST_END)
        return bool((glued and glued[1] not in _GLUED_CUES) or _LETTERS_AFTER.match(self.right))


def _has_sign(left: str) -> bool:
    return _ORDER_SIGNS.search(left) is not None or MARK_SIGNS.search(left) is not None


_AREA_CODE: Final = frozenset({"area", "code"})
_TURNED: Final = 4
_OTHERWISE: Final = frozenset(
    """otherwise else sinon autrement sonst ansonsten andernfalls altrimenti senno senao anders
    inaczej иначе olmazsa yoksa warna varna वरना والا""".split()
)
"""Words that turn to another way to be reached."""
_DIALLED = re.compile(r"(?:[打拨撥]|[发發](?:短信|信息|訊息|简讯|簡訊)[到给給]?)\s?$")
_LONGEST_END: Final = 9
"""Characters that the expressions for what stands right before digits may match, and a line feed behind."""


_PHONE_PAIRS_BACKWARDS: Final = frozenset(tuple(reversed(pair.split(" "))) for pair in PHONE_PAIRS)


def _is_compound(word: str) -> bool:
    """Whether it is a German or Dutch word such as "Teilenummer", and none for a phone's number."""
    return word.endswith("nummer") and len(word) > _LEAST_COMPOUND and not word.startswith(_PHONE_COMPOUNDS)


_LEAST_COMPOUND: Final = 8
_PHONE_COMPOUNDS: Final = tuple(
    """handy tele mobil mobie ruf whats privat prive durchwahl gsm fest showroom winkel kantoor contact
    kontakt buro service""".split()
)


def _start(token: Token) -> int:
    return token[1]
