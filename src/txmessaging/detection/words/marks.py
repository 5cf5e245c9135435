"""Words for numbers that stand on a thing, and for what has a number besides orders and parcels.

Everyday words with their endings, collected by hand for the languages that the documentation lists; without
accents, as folded text is, and with "и" for "й". Words that are as often said of a shop or a note with a
phone number on it ("card", "sign", "box") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

MARK_WORDS: Final = frozenset(
    (
        # English
        "engrave engraved engraving etched etching stamped embossed debossed inscribed inscription "
        "moulded molded scratched chiselled hallmark hallmarked hallmarks underside backplate "
        "baseplate dataplate nameplate casing caseback movement serials plaque barrel imprint carved "
        "branded chiseled punched embroidered monogram monogrammed stencilled stenciled incised scored "
        "burned burnt inked casting "
        # Spanish
        "grabado grabada grabados grabadas grabar grabame graben grabe troquelado troquelada estampado "
        "estampada estampillado tallado tallada repujado bordado punzonado inscrito carcasa bastidor "
        "chasis placa serigrafiado "
        # Portuguese
        "entalhado entalhada bordada puncionado riscado gravado gravada gravados "
        "gravadas gravar gravacao cunhado cunhada carcaca chassi chassis plaqueta "
        # French
        "grave gravee graves gravees graver gravure gravez poinconne poincon estampille estampillee "
        "frappe frappee inscrit inscrite moule moulee sculpte brode brodee tamponne tamponnee incruste "
        "boitier carter plaquette matricule "
        # Italian
        "inciso incisa incisi incise incisione incidere incidete punzonato punzonata punzone "
        "stampigliato stampigliata stampigliatura impresso impressa ricamato scolpito marchiato "
        "timbrato timbrata matricola matricole telaio scocca targhetta fondello "
        # German
        "graviert gravierte gravierung gravur gravieren gravierst eingraviert eingestanzt gestanzt "
        "eingepragt gepragt pragung eingeschlagen gestempelt punze punzierung gehause unterseite "
        "typenschild eingeritzt eingekratzt eingebrannt eingraviertes gepunzt geritzt aufgedruckt "
        "bestickt fahrgestell rahmennr seriennr fabriknr inventarnr modellnr artikelnr bestellnr "
        "teilenr "
        # Dutch
        "gegraveerd gegraveerde graveren graveer gravering ingegraveerd gestempeld ingeslagen gestanst "
        "behuizing gekrast ingekrast gebrand ingebrand geborduurd gedrukt onderkant onderzijde "
        "typeplaatje framenr serienr "
        # Polish
        "wydrapane wypalone wyryte wyryty odbite odcisniete wyszyte wydrukowane naklejka naklejce "
        "wybite wybity wybita wybito nabite nabity nabita grawer grawerunek graweru wygrawerowane "
        "wygrawerowany wygrawerowac wygrawerujcie grawerowanie wytloczone wytloczony wytloczona "
        "tloczenie sygnatura sygnowane sygnowany obudowie obudowa obudowy spodzie spodem podwozia "
        "ramie tabliczce tabliczka tabliczki znamionowa znamionowej fabryczny fabrycznym "
        # Russian
        "вытиснено вытиснен тиснение нацарапано выжжено вырезано отлито вышито напечатано наклеика "
        "наклеике выбито выбит выбита выбиты набит набито гравировка гравировки гравировку гравировке "
        "выгравировано выгравировать клеимо клеима штамп штампа штампе оттиск корпусе корпуса корпус "
        "шильдик шильдике шильде табличке таблички заводскои заводского сериика донышке днище раме вин "
        # Turkish
        "isli yakilmis cizilmis kazili kazinmis kazima oyulmus basili damgali damga govdesinde govdede "
        "kasasinda sasi sasinin saside etikette etiketinde altinda plakasi "
        # Arabic
        "محفور محفورة منقوش منقوشة مطبوع مطبوعة نقش حفر الهيكل هيكل شاسيه الشاسيه "
        "التسلسلي تسلسلي سيريال السيريال "
        # Hindi
        "खुदा खुदी खुदे सीरियल सिरियल चेसिस गढ़ा छपा छपी "
        # Hindi in Latin letters
        "khuda khudi khude likhwana chhapa sirial "
        # Codes of doors, lockers and pick-ups
        "codes passcode keycode doorcode padlock keypad combination lockers taquilla consigna candado "
        "clave codigos armario cadeado senha casier consigne digicode cadenas armadietto lucchetto "
        "codici abholcode abholschein schliessfach schliessfachs zahlenschloss turcode kluisje "
        "kluiscode ophaalcode kod kodem kody skrytka skrytki skrytce klodka klodki код кода кодом коды "
        "ячеика ячеики ячеике sifre sifresi dolap كود الكود رمز الرمز الخزانة कोड लॉकर कूपन "
        # Carriers
        "yodel parcelforce citylink auspost startrack sendle purolator canpar ontrac lasership correos "
        "seur mrw nacex envialia estafeta redpack servientrega correios jadlog loggi colissimo "
        "chronopost bartolini myhermes pocztex furgonetka orlen почта почты яндекс ozon wildberries "
        "yurtici aras mng ptt surat hepsijet bluedart dtdc ekart xpressbees ecom shadowfax aramex smsa "
        "naqel ارامكس سمسا "
        # Lotteries, meters, passwords, cards of members, colours
        "lottery lotto loto powerball euromillions keno tombola raffle sudoku lottozahlen ziehung "
        "gewinnzahlen superzahl tirage euromillion sorteo loteria quiniela bonoloto primitiva sena "
        "megasena lotofacil quina estrazione superenalotto enalotto staatsloterij totolotek losowanie "
        "kupon лото лотерея лотереи тираж тиража piyango cekilis लॉटरी يانصيب odometer "
        "zahlerstand zahler compteur contador medidor "
        "contatore teller meterstand licznik licznika licznike счетчик счетчика счетчике sayac "
        "sayaci wifi password passwort contrasena wachtwoord haslo пароль parola السر पासवर्ड "
        "membership loyalty clubcard nectar fidelite fidelidad fidelidade fedelta tessera "
        "kundenkarte mitglied mitgliedsnummer lidmaatschap klantenkaart czlonkowski uyelik членскии "
        "motornummer pantone hornby lego duplo ravensburger "
        # Orders and parcels, inflected
        "заказы заказов заказам заказе заказом посылке посылку посылки посылок накладных счета счете "
        "zamowieniu zamowieniem zamowien paczek przesylce przesylke przesylek siparisim siparisler "
        "siparisimi kargom kargosu kargonun commandes factures colis pedidos facturas encomendas "
        "faturas ordini fatture pacchi bestellungen rechnungen sendungen pakete bestellingen pakketten "
        "طلبي طلبات طلبية شحنتي शिपमेंट बिल चालान "
        # Makers of parts, books, pets
        "bosch denso ngk valeo brembo mahle hella skf lemforder febi dayco ryco fram beru delphi "
        "hengst knecht varta magneti marelli behr pierburg siemens vdo motorcraft acdelco mopar isbn "
        "penguin paperback hardback reprint publisher shelfmark microchip microchipped chipped "
        "transponder "
    ).split()
)
"""Words near a number that stands on a thing, opens a door, or belongs to a parcel, a part or a pet."""

MARK_SIGNS: Final = re.compile(
    "刻|印字|印着|印有|彫|背面|裏面|烙印|钢印|鋼印|机身|機身|机号|機号|底(?<![到月年彻徹]底)|裏蓋|銘板|铭牌|銘牌"
    "|製造番|出厂|出廠|车架|車架|シリアル|車台"
    "|取件|取货|取貨|提货|提貨|门码|門碼|密码|密碼|验证码|驗證碼|核销|券码|兑换码|暗証|受取|ロッカ|解錠|認証"
    "|顺丰|順豐|圆通|中通|申通|韵达|菜鸟|丰巢|京东|极兔|ヤマト|佐川|ゆうパック|郵便"
    "|مكتوب (?:تحت|على|في|ورا|خلف)|पर लिखा|लिखा है"
)
"""The same where words are not kept apart, or are told by two."""

REACHED_UNDER: Final = frozenset("under unter pod onder sotto sous sob bajo под".split())
"""Right before a number they say under which one somebody is reached."""
_PLACE_WORDS: Final = frozenset(
    (
        "under underneath beneath bottom base back backside inside lid rim sole heel neck spine hinge "
        "foot plate tag sticker frame case tube body head leg edge flap pocket lining debajo fondo "
        "detras reverso dorso tapa suela etiqueta pata culo interior embaixo baixo fundo verso atras "
        "tampa sola sous dessous dos fond arriere couvercle semelle envers pied socle etiquette sotto "
        "retro dietro coperchio suola piede etichetta interno boden unter unten ruckseite deckel sohle "
        "fuss innen innenseite hinten etikett aufkleber platte sockel onder onderop achterkant "
        "achterop deksel zool binnenkant bodem voet pod spod odwrocie dnie dno wieczku podeszwie "
        "etykiecie metce plecach srodku дне дно под обороте крышке подошве изнанке этикетке бирке "
        "сзади внутри ножке altinda arkasinda kapaginda kapagin tabaninda icinde dibinde etiketinde "
        "تحت ظهر قاع داخل الغطاء नीचे पीछे तले ढक्कन अंदर neeche peeche andar "
    ).split()
)
_WRITTEN_WORDS: Final = frozenset(
    (
        "reads says written printed marked stamp stuck typed scribbled pone dice escrito escrita "
        "marcado marcada impreso impresa lleva figura impresso impressa diz consta ecrit ecrite marque "
        "marquee imprime imprimee inscription scritto scritta stampato stampata riporta segnato steht "
        "stand geschrieben gedruckt staat geschreven pisze napisane napis widnieje написано написан "
        "стоит указано надпись yaziyor yazili yazan yaziyo مكتوب مكتوبة लिखा लिखी likha likhi "
    ).split()
)


def tell_of_a_mark(words: Collection[str]) -> bool:
    """Whether some words say that something is engraved or stamped on a thing, or where on it it is written.

    Args:
        words: Words of a folded text in lower case.

    Example:
        >>> tell_of_a_mark(["on", "the", "underside"]), tell_of_a_mark(["it", "says", "under", "the", "lid"])
        (True, True)
        >>> tell_of_a_mark(["he", "says"])
        False
    """
    if not MARK_WORDS.isdisjoint(words):
        return True
    return not (_WRITTEN_WORDS.isdisjoint(words) or _PLACE_WORDS.isdisjoint(words))


RIGHT_BEFORE: Final = frozenset(
    """
    engine motor moteur motore motora silnika двигателя двигателе toyota honda nissan mazda subaru
    suzuki mitsubishi lexus hyundai kia ford opel vauxhall chevrolet gm bmw mini mercedes benz audi
    vw volkswagen seat skoda porsche volvo saab renault peugeot citroen fiat alfa lancia piaggio
    vespa yamaha kawasaki ducati ktm makita dewalt ryobi stihl husqvarna shimano sram campagnolo
    singer miele siemens philips braun canon nikon лада ваз камаз
    """.split()
)
"""What right before a number makes it that of an engine or of a part: a maker's name, for one."""

INSCRIBED: Final = frozenset(
    """
    frame plaque card shirt label sign mug engraving engraved tag banner print poster cover alt full
    exact sticker caption body header footer banner stamp patch badge tee tshirt hoodie cap cake
    topper page headline quote inscription stone bench ribbon button flyer sample
    dummy filler placeholder
    """.split()
)
"""What a text stands on: "the text" behind one of these is nobody's message."""
