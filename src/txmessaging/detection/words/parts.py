"""Words that tell a piece of a detail from another short message: "then", "the last two", "ok thanks".

Everyday words of chat in the languages of the detector, collected by hand; all in lower case and without
accents, as `View.lower` has the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from txmessaging.detection.words.number_cues import ORDER_WORDS, PHONE_WORDS
from txmessaging.detection.words.ordinary import ORDINARY

PART_WORDS: Final = frozenset(
    """first second third last next then rest start starts begin begins beginning end ends finish
    finishes finished part half digit digits remaining final finally continue continues continued
    continuing followed more bit bits primero primera segundo segunda luego despues empieza termina
    sigue resto ultimo ultima ultimos parte comeca depois premier premiere ensuite puis commence fin
    suite reste debut zuerst dann anfang ende erste erster zweite zweiter teil inizia poi finisce prima
    seconda eerste tweede eind daarna potem najpierw reszta koniec zaczyna сначала потом дальше начало
    конец остальное остальные первая первые вторая вторые затем once sonra devam devami son ilk kalan
    pehle phir baad aakhri baki prefisso prefijo prefixo prefix indicatif vorwahl netnummer kierunkowy
    код helft laatste ultime ultimi dernier derniers derniere letzte letzten ostatnie hinten vorne vorn
    halves pis derriere последние последнее yanina sonuna basina أول ثم بعد آخر باقي بعدها وآخر पहले
    फिर बाद बाकी आखिरी""".split()
)
# Who says to put pieces together, or to dial what they are.
TOGETHER: Final = frozenset(
    """together row string stick join joined combine add dial dials dialing juntos juntas junta juntalo
    juntalos marca marcalo marcar junte juntar disca disque ensemble colle compose zusammen wahl wahle
    waehle aneinander insieme componi unisci samen draai razem wykrec polacz вместе набери соедини
    birlestir cevir jodo jodkar jod milao milakar""".split()
)
DIALLING: Final = frozenset(
    """dial dials dialing dialling dialed dialled marco disco tecle compose wahle anwahlen eintippen compongo
    draai toets wykrecam wybieram набираю набрать ceviriyorum cevireyim""".split()
)
"""Words for dialling that ordinary chat has seldom."""
# The same, and to take things in their order, where words have no spaces between them.
IN_ORDER_UNSPACED = re.compile(
    "照[順顺]序|按[順顺]序|依序|[順顺]着[读讀打]|[連连]起[來来]|[順顺]番に|順に|並べて|つなげて|क्रम\\sसे|मिला\\sक|जोड़"
    "|بالترتيب|بالتليفون|فالتيليفون|بالدور"
)
_PART_PAIRS: Final = frozenset(
    {
        ("after", "that"),
        ("area", "code"),
        ("one", "by"),
        ("bir", "de"),
        ("goes", "after"),
        ("goes", "before"),
        ("goes", "behind"),
        ("in", "front"),
        ("on", "front"),
        ("the", "front"),
        ("at", "front"),
    }
)
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
    if not PART_WORDS.isdisjoint(tokens) or not _PART_PAIRS.isdisjoint(pairwise(tokens)):
        return True
    return not lower.isascii() and _PART_SIGNS.search(lower) is not None


# Words of addresses and accounts, of which a message may be a piece.
PIECES: Final = frozenset(
    """insta instagram ig fb facebook face snap snapchat telegram tele tg whatsapp whats wa discord disc
    tiktok wechat line signal viber gmail hotmail outlook yahoo icloud proton gmx aol mail email dot com
    net org www http https arroba arobase punto ponto punkt kropka chiocciola handle user username
    search site website correo correio courriel malpa инста инстаграм телеграм тг вк почта собака
    точка ईमेल डॉट instada instan instam instagramda kik skype kakao twitter pinterest youtube zap wasap
    wsp mailim mailem mailadres web sito gram инсте инсту инстаграме инстаграмм телеге телегу телега
    телеграме тге вконтакте почте почту ватсап ватсапе вотсап мыло إيميل ايميل الايميل ايميلي انستا
    انستقرام سناب تلغرام تليجرام واتس واتساب इंस्टा व्हाट्सएप टेलीग्राम""".split()
)


# What stands before the first piece of a name that is dictated: "type jelly", "it's called baked".
LEADING_ON: Final = frozenset(
    """type called search under nickname nick surname lastname named spelling spell spelled spelt sound
    starting starts begins write username user name
    buscame busca busquen llamo llama pone ponme escribe empieza empiezan nombre apellido apodo
    procura procure chamo chama digita escreve escreva comeca sobrenome apelido nome
    cherche tape tapez appelle nomme commence surnom pseudo prenom nom
    suche such tippe tipp heiße heiss heißt heisse heisst nennt beginnt nachname vorname spitzname
    cerca cercami scrivi chiamo cominci comincia inizia digiti cognome soprannome
    zoek tik typ heet begint voornaam achternaam bijnaam
    szukaj wpisz zaczyna nazywa imie nazwisko ksywa
    ищи наиди набери пиши начинается фамилия ник имя
    ara yaz basliyor adi ismi soyadi
    naam likho likhna khojo dhundo shuru""".split()
)
MOST_WORDS_LED: Final = 7


def leads_to_a_name(lower: str, tokens: Sequence[str]) -> bool:
    """Whether a short message with such a word may end with the first piece of a name.

    Args:
        lower: The folded text in lower case.
        tokens: Its words.

    Example:
        >>> leads_to_a_name("type jelly", ["type", "jelly"]), leads_to_a_name("type?", ["type"])
        (True, False)
    """
    if not 1 < len(tokens) <= MOST_WORDS_LED or "?" in lower:
        return False
    last = tokens[-1]
    return len(last) > 1 and last not in ORDINARY and last not in LEADING_ON and not last.isdecimal()


# What people answer in one word.
ANSWERS: Final = frozenset(
    """yes yep yeah yup no nope nah ok okay thanks thank thx ty cheers great good perfect cool nice sure
    fine done sent paid received hi hello hey bye please sorry lol haha really what where when why how
    who hmm wow awesome lovely brilliant understood agreed deal absolutely definitely exactly correct
    right wrong maybe soon today tomorrow tonight si gracias vale hola perfecto bueno genial claro
    sim nao obrigado obrigada ola otimo beleza oui non merci bonjour parfait super ja nein danke hallo
    gut prima passt grazie ciao perfetto bene nee bedankt dank hoi tak nie dzieki dziekuje hej
    да нет спасибо привет хорошо ок отлично evet hayir tesekkurler merhaba tamam نعم لا شكرا مرحبا
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
    return bool(tokens) and ANSWERS.issuperset(tokens)


# Who saw something somewhere doesn't dictate an account there.
_SEEN: Final = frozenset(
    """saw seen found posted looked watched vi visto vista viste vu vue vus trouve gesehen gefunden
    entdeckt visti trovato gezien gevonden widzialam widzialem znalazlam widziana видел видела увидела
    нашла нашел dekha dekhi gordum gorduk شفت شفته شفتها رأيت देखा 看到 见 見ました""".split()
)


def saw_something(words: Sequence[str]) -> bool:
    """Whether somebody tells of what was seen somewhere.

    Args:
        words: The words of a message.

    Example:
        >>> saw_something(["i", "saw", "it", "on", "facebook"])
        True
    """
    return not _SEEN.isdisjoint(words)


# What a number is asked for that is none of a phone, beside those of ORDER_WORDS.
_AMOUNTS: Final = frozenset(
    """price cost costs much many qty quantity total size sizes width height depth weight length zip
    postcode pincode pin year age miles mileage date time gate room suite floor flight apt apartment
    house lands voltage preis groesse gross grosse breit breite hoch hohe tief tiefe gewicht
    lange masse baujahr hausnummer prix taille pointure poids hauteur largeur longueur precio talla
    medida medidas peso alto ancho largo cuanto cuantos cuanta cuantas preco tamanho altura quanto
    quantos quantas prezzo misura misure taglia altezza quanti quante prijs maat hoogte breedte
    hoe hoeveel rozmiar cena wysokosc szerokosc waga ile wysylka цена размер рост ширина высота вес
    сколько доставка fiyat beden boy en kilo kac kargo rate gst kitna kitne kitni السعر المقاس كم سعر
    مقاس والتوصيل कितना कितने दाम साइज़""".split()
)
_AMOUNTS_IN_CJK = re.compile(
    "多少[钱錢]|多大|多[长長重]|几件|几个|幾|价|價|尺寸|送料|値段|サイズ|何個|いくら|包邮"
)


def asks_for_an_amount(text: str) -> bool:
    """Whether a short message asks for a size, a price or the number of something, and for no phone.

    Args:
        text: A folded text in lower case.

    Example:
        >>> asks_for_an_amount("how many?"), asks_for_an_amount("your phone number?")
        (True, False)
    """
    words = _WORDS.findall(text)
    if not text or len(words) > _MOST_WORDS or not PHONE_WORDS.isdisjoint(words):
        return False
    if not text.isascii() and _AMOUNTS_IN_CJK.search(text):
        return True
    return not _AMOUNTS.isdisjoint(words) or not ORDER_WORDS.isdisjoint(words)


_WORDS = re.compile(r"[^\W_]+")
_MOST_WORDS: Final = 6
