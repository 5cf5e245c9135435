"""What people say where digits are no quantities, but to be read in a row or called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from txmessaging.detection.topics import Topic

if TYPE_CHECKING:
    from txmessaging.detection.candidates import Search

# Everyday phrases with commas between them, collected by hand; without accents, as folded text is.
_PHRASES: Final = """
    wink, catch my drift, get my drift, get my meaning, you know what, you know wink, you know the
    drill, u know what, if you know, in a row, in a line, one long number, not a price, not the price,
    not prices, not a date, not dates, not the date, not a time, not times, not really a, obviously not,
    not measurements, not a version, not cm, not inches, not sizes, not a size,
    not quantities, answers when, that s my cell, that s my number, thats my
    cell, thats my number, reach me, between the lines, nudge, get it, iykyk, priceless, me entiendes,
    me entiende, me explico, me pillas, todo seguido, todo junto, en fila, quita los, quita las, ya
    sabes, entre lineas, entiendes, que je veux dire, dans cet ordre, dans l ordre, si tu vois, tu vois
    le, entre les lignes, compris, ins handy, ruf den preis, ruf die masse, wahl den preis, preis
    wahlen, anwahlen, in die tastatur, buchstaben weg, buchstaben weglassen, wer s versteht, wer s
    kapiert, kapiert, kapiert ihr, punkte weg, eingeben, eintippen, streichen, weisst schon, weisst
    bescheid, keine masse, keine preise, hintereinander, zwischen den zeilen, verstehst, leggili,
    leggile, in fila, come un numero, ci siamo capiti, tra le righe, capisci, capisce, junta os, junta
    as, na ordem, entende ne, me entendes, de seguida, entre linhas, entendeu, getallen maar in, cijfers
    maar in, toets de getallen, toets de cijfers, tik de getallen, bel die prijs, bel dat bedrag, die
    maat, achter elkaar, snap je, tussen de regels, toetsen, spisz, wklep, wklepie, po kolei, jak
    wykreci, jak pan wykreci, jak pani wykreci, kto wykreci, wykreci cene, wykreci te, wykreci ten, kto
    madry, kto sprytny, kto kumaty, dwukropki wyrzuc, dwukropki wyrzucisz, wyrzuc dwukropki, wyrzuc
    kropki, usun kropki, usun litery, zadzwonic pod te, dzwon pod te, zadzwon pod te, rozumiesz, wiesz
    o, wykrec, miedzy wierszami, не цены, не цена, по этои цене дозвон, дозвонитесь, по этои цене звон,
    звоните по этои цене, уберите точки, убери точки, убрать точки, уберите буквы, убери буквы, буквы
    убери, буквы уберите, сложите вместе, кто понял, умныи поимет, по порядку, подряд, куда набирать, вы
    же поняли, между строк, yan yana, birlestir, anladin, caktin, satir arasi, virgulsuz, noktasiz,
    milao, milake, jod ke, ghanti, samajh, samajhdar, samjhe, samjho, samjha, samjhi, samjh gaye, samaj gaye,

    juntele las, juntale las, juntalos, juntalas, juntelos, juntelas, junta las, junta los, junta
    todo, juntas las, todo pegado, todo corrido, de corrido, uno tras otro, uno detras de, una
    detras de, uno al lado, a buen entendedor, no son horas, no son precios, no son medidas, no son
    tallas, no es precio, no es un precio, no es el precio, no es una medida, no es una fecha, no es
    fecha, no es la hora, tu ya sabes, ya me entiendes, ya tu sabes, me captas, tu me entiendes,
    quita el euro, quita el signo, sin los puntos, sin el signo, esa medida, esas medidas, a ese
    precio, marca la medida, marca el precio, marca esas, marca eso, marcala, llama a eso, llama a
    esa, llama a ese, llama al precio, lee los, lee todo, leelo seguido, leelo todo, nao sao horas,
    nao sao precos, nao e preco, nao e hora, nao e data, nao sao medidas, nao e medida, tire os,
    tira os, tira as virgulas, um do lado, um atras do, um depois do, bota um do, cola tudo, tudo
    colado, tudo seguido, tudo junto, junta tudo, junte tudo, junte os, junte as, liga pra essa,
    liga pro preco, disca o preco, disca essa, pra bom entendedor, para
    bom entendedor, estas a perceber, ce ne sont, c est pas un prix, c est pas une, pas
    un prix, pas une taille, pas des prix, pas une date, pas une heure, colle les, collez les, colle
    tout, collez tout, bout a bout, a la suite, mis a la, l un apres, les uns apres, enleve les,
    enlevez les, vire les, retire les, sans les virgules, sans les points, compose le prix, compose
    ca, appelle le prix, appelle ce prix, fais le prix, tu m as compris, vous m avez compris, a bon
    entendeur, clin d, lis les, lisez les, lis tout, mets les, mettez les, non sono orari, non sono
    prezzi, non sono misure, non e un prezzo, non e un orario, non e una data, non e una misura, non
    e il prezzo, non e la misura, uno dopo l, uno dietro l, di seguito, tutto unito,
    tutti attaccati, tutte attaccate, orari attaccati, numeri attaccati, attacca i, attacca le,
    attaccali, togli i, togli le, togli gli, senza i punti, senza virgole, mettili in, mettile in,
    unisci i, unisci le, unisci tutto, a buon intenditor, mi hai capito, mi capisci, fai
    squillare, chiama il prezzo, chiama quella misura, chiama quel, componi il
"""
_READ: Final = frozenset(
    """read write take use dial put string add run leave ignore drop forget skip without minus no lose
    remove only just sin sans ohne senza zonder bez без sem""".split()
)
_WHAT: Final = frozenset(
    """number numbers digits figures prices together letters row line units dollar dollars pound pounds
    euro euros sign signs comma commas dots unit cents decimals slashes currency inches puntos comas
    signos centimos points virgules komma punkte einheiten punti virgole virgola kropek przecinkow
    zl zlotowek точек запятых рублеи pontos virgulas""".split()
)
_CALL: Final = frozenset("call ring dial phone text sms".split())
_IT: Final = frozenset("it that this those them".split())
_SOMEBODY: Final = frozenset(
    "seller shop courier driver store carrier post office company police bank vet".split()
)
_OFF: Final = frozenset("off a an the what quits even".split())
_FAR: Final = 5
_SIGN = re.compile(
    "[\U0001f609\U0001f4de\U0001f4f1\u260e\U0001f60f]|समझदार|इशारा|मिला|जोड़|घंटी|उठाऊ"
    "|並べ|続けて|つなげ|かけてみ"
    "|じゃないです|発信|わかりますよね"
    "|连起来|連起來|懂的|可以撥|可以拨|手机键盘|不是公分|你懂"
    "|اكتبهم|ركبها|جنب بعض|مش اسعار|مش أسعار|فاهمني|رنتك|رقمي"
)


def _by_first() -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _PHRASES.split(","):
        first, *rest = phrase.split()
        table.setdefault(first, []).append(tuple(rest))
    return table


_TABLE: Final = _by_first()
TELLING_WORDS: Final = frozenset(_TABLE) | _READ | _CALL
"""The words that begin what is said so."""


def says_to_read(search: Search) -> bool:
    """Whether a message says that its digits are no quantities, or that they are to be called.

    Args:
        search: The scan under way.
    """
    if ";)" in search.lower or (not search.lower.isascii() and _SIGN.search(search.lower)):
        return True
    words = search.tokens
    return any(topics & Topic.WINK and _is_telling(words, at) for at, topics in enumerate(search.word_topics))


def _is_telling(words: Sequence[str], at: int) -> bool:
    word, following = words[at], words[at + 1 : at + _FAR]
    if any(tuple(following[: len(rest)]) == rest for rest in _TABLE.get(word, ())):
        return True
    if word == "no" and following and following[0].startswith("number"):
        return False  # "the case has no number"
    if word in _READ and not _WHAT.isdisjoint(following):
        return True
    if word not in _CALL or not following:
        return False
    if following[0] in _IT:
        # "call it off", "call it 30 quid", "they call it the …"
        return len(following) == 1 or not (following[1] in _OFF or following[1].isdecimal())
    return following[0] == "the" and len(following) > 1 and following[1] not in _SOMEBODY
