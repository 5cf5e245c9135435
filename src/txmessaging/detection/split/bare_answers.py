"""Names alone that answer the question for an account: "LINE交換しませんか", "kotori".

In a chat in another script a word in Latin letters is seldom one of the sentence. In Turkish it is one as
often, unless it is long and built like none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.findings import Finding
from txmessaging.detection.networks import MESSENGERS, Mention, mentions
from txmessaging.detection.social.look import Look, look_of
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.parts import is_answer

_ASKS = re.compile(
    # Japanese, Chinese and Cantonese
    r"教え|おしえ|交換|こうかん|やって(?:ます|る|ない|は)|ありますか|ある\?|持って|使って|追加し|垢|アカウント|(?:id|アカ)は?\?"
    r"|知りたい|つなが|繋が|何ですか|なんですか"
    r"|[吗嗎]|多少|給[我個]|给[我个]|[有加][个個]?|是\?|係咩|乜|幾多|几号|什么|什麼|求"
    # Arabic and Hindi
    r"|\u061f|\?|عندك|عندكم|حسابك|حسابكم|يوزرك|اكونت|وش|شنو|ايش|ايه|عطني|عطيني|ابعت|ارسل|ممكن"
    r"|क्या|बता|दो|भेज|आईडी|है"
)
_ASKS_IN_TURKISH = re.compile(
    r"\b(?:hesab\w*|kullanici\w*|adin\w*|adiniz|var\smi|neydi|ne|nedir|alabilir|verir|atsana|yazar)\b"
)
_TURKISH: Final = tuple(
    """yorum yoruz yorsun rsiniz rsin cagim cegim ceksiniz dim dik dum duk mam mem sef niz nuz lar ler yor
    sun eyim ayim uyor iyor siniz sunuz tim tik tum tuk lim lum abilir ebilir mali meli madi
    medi mez maz mek mak""".split()
)
"""What verbs and other words of Turkish answers end in."""
_NAME = re.compile(
    r"[\s\"'(\u300c@]{0,3}([a-z0-9_](?:[a-z0-9_.-]{1,28}[a-z0-9_]))[\s\"')\u300d.!~]{0,3}"
    r"(?:です|だよ|呀|啊|喔|哦|है|hai)?\W{0,3}"
)
_OTHER_SCRIPT = re.compile("[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]")
_LETTERS = re.compile("[a-z]{2}")
_LEAST: Final = 4
_LEAST_IN_TURKISH: Final = 9
# What people name in such an answer that is no account.
_OTHERS: Final = frozenset(
    "paypal paypay amazon iphone android windows yes sure sorry thanks line kakao qq wechat apple google"
    " email gmail whatsapp twitter youtube okay nope haha cash free size japan china taiwan".split()
)


def bare_answers(search: Search, asked: str) -> Iterator[Finding]:
    """Yield the name that a whole message is, if the other party asked for an account.

    Args:
        search: The scan of the message.
        asked: What the other party asked, folded and in lower case.

    Example:
        >>> from txmessaging.detection.reading.folding import fold
        >>> from txmessaging.detection.known import Known
        >>> nobody = Known.of(())
        >>> answer = Search(fold("kotori"), (), nobody, nobody)
        >>> [found.value for found in bare_answers(answer, "line交換しませんか?")]
        ['line:kotori']
    """
    match = _NAME.fullmatch(search.lower)
    if match is None or not _LETTERS.search(match[1]):
        return
    if match[1] in ORDINARY or match[1] in _OTHERS or is_answer([match[1]]):
        return
    mention = _asked_for(asked, match[1], search.text[match.start(1) : match.end(1)])
    if mention:
        start, end = search.view.span(*match.span(1))
        yield Finding(
            kind="messenger" if mention.network in MESSENGERS else "social",
            start=start,
            end=end,
            value=f"{mention.network}:{match[1]}",
            confidence=0.85 if look_of(match[1], match[1]) >= Look.MIXED else 0.65,
            network=mention.network,
            evidence=("the other party asked for it", "a name alone"),
            rule="social.answer",
        )


def _asked_for(asked: str, name: str, written: str) -> Mention | None:
    """The network an account on which was asked for, if the name may be one."""
    look = look_of(name, written)
    if _OTHER_SCRIPT.search(asked):
        is_asked = len(name) >= _LEAST and _ASKS.search(asked) is not None
    else:
        is_long = len(name) >= _LEAST_IN_TURKISH and not name.endswith(_TURKISH)
        is_asked = look >= Look.COMPOUND and is_long and _ASKS_IN_TURKISH.search(asked) is not None
    if look < Look.WORD or not is_asked:
        return None
    return next(iter(sorted(mentions(asked), key=lambda each: not each.sure)), None)
