"""The mail providers that people name, and what they call them.

Providers are those that their countries' statistics of mail servers name; words were collected by hand. They
are written here as they are spelled; `spelling` folds them as it folds messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PROVIDERS: Final = {
    "gmail.com": """
        gmail, gimeil, jimeil, yimeil, jimeyl, gimel, jimel, gemel, gemeil, jemeil, gemeio, gemeiu,
        gimeio, gmeio, g mail, geemail, gee mail, 爺メール, gmial, gmal, gmai, gmaill, gamil, gmeil,
        gimail, jmail, jemail, jimail, gemail, gmail one, gmail thing, g mail one, g mail thing,
        gee male, g male, gee mail one, じーめーる, ジメイル, google one, google mail, google mail one,
        google thing, googl mail, googles mail, google's mail, джимейл, джимэйл, гмейл, гмайл, жмейл,
        гмаил, джимаил, جيميل, جي ميل, جميل دوت كوم, جيمايل, जीमेल, जीमैल, जी मेल, ジーメール, Ｇメール,
        ジメール, gメール, 谷歌邮箱, g邮箱, gmail邮箱, 谷歌, mail google, poczta google, goggle mail,
        gmayl, gmaile, gmael, jeemail, googly mail, googley mail, googlie mail, gma il, gm ail, g ma il,
        g mai l
    """,
    "googlemail.com": "googlemail, google-mail",
    "hotmail.com": """
        hotmail, hot male, hottmail, hotma il, hot mai l, ho tmail, otmail, otmeil, otmel, hotmel,
        hotmeio, rotmeil, rotmail, hotimeil, hotimail, hot mail, jotmail, jotmeil, hotmeel, hotmeyl,
        hotmale, hotmal, hotmial, hotmeil, homail, хотмейл, хотмайл, هوتميل, هوت ميل, हॉटमेल,
        ホットメール
    """,
    "outlook.com": """
        outlook, autluk, autlook, outluk, autilook, outlouk, aulook, out look, outlok, аутлук, оутлук,
        اوتلوك, आउटलुक, アウトルック
    """,
    "yahoo.com": """
        yahoo, ya hoo, yah oo, yahooey, iahu, iahoo, yaju, yajoo, yahooo, yaho, yahu, やふー, 歪虎,
        ymail, y mail, yahoo mail, яху, ياهو, याहू, ヤフー, ヤフーメール, 雅虎
    """,
    "icloud.com": "icloud, i cloud, eye cloud, eyecloud, айклауд, اي كلاود, आईक्लाउड, アイクラウド",
    "live.com": "live mail",
    "msn.com": "msn",
    "aol.com": "aol, a o l",
    "proton.me": "proton, proton mail, протон, بروتون",
    "protonmail.com": "protonmail, протонмейл",
    "gmx.de": "gmx, g m x, geemix",
    "eircom.net": "eircom",
    "bluewin.ch": "bluewin",
    "inbox.ru": "инбокс, inbox ru",
    "planet.nl": "planet nl",
    "gmx.net": "gmx punkt net",
    "web.de": "web de, webde",
    "t-online.de": "t online, tonline, t-online",
    "posteo.de": "posteo",
    "freenet.de": "freenet",
    "mail.ru": "mail ru, mailru, мейл ру, мэйл ру, майл ру, мейлру, мэил ру, меил ру",
    "yandex.ru": "yandex, яндекс, yandeks, янд",
    "rambler.ru": "rambler, рамблер",
    "bk.ru": "bk ru",
    "ukr.net": "ukr net, укрнет",
    "qq.com": "qq邮箱, qq mail, qq信箱, qq",
    "163.com": "163, 幺六三, 一六三, 163邮箱",
    "126.com": "126, 一二六, 126邮箱",
    "sina.com": "sina, 新浪",
    "naver.com": "naver, 네이버",
    "daum.net": "daum, hanmail",
    "docomo.ne.jp": "docomo, ドコモ",
    "ezweb.ne.jp": "ezweb",
    "nifty.com": "nifty",
    "wp.pl": "wp, wupe",
    "o2.pl": "o2",
    "onet.pl": "onet",
    "interia.pl": "interia",
    "libero.it": "libero",
    "virgilio.it": "virgilio",
    "tiscali.it": "tiscali",
    "alice.it": "alice, ali ce",
    "orange.fr": "orange",
    "free.fr": "free",
    "laposte.net": "laposte, la poste",
    "wanadoo.fr": "wanadoo",
    "sfr.fr": "sfr",
    "bol.com.br": "bol",
    "uol.com.br": "uol",
    "terra.com.br": "terra",
    "sapo.pt": "sapo",
    "iol.pt": "iol",
    "clix.pt": "clix",
    "rediffmail.com": "rediffmail, rediff, rediff mail",
    "btinternet.com": "btinternet, bt internet",
    "ntlworld.com": "ntlworld",
    "virginmedia.com": "virgin media",
    "sbcglobal.net": "sbcglobal",
    "bigpond.com": "bigpond",
    "xtra.co.nz": "xtra",
    "ziggo.nl": "ziggo",
    "hetnet.nl": "hetnet",
    "xs4all.nl": "xs4all",
    "telenet.be": "telenet",
    "skynet.be": "skynet",
    "mynet.com": "mynet",
    "chello.at": "chello",
    "fastmail.com": "fastmail",
    "tutanota.com": "tutanota, tuta",
    "zoho.com": "zoho",
    "seznam.cz": "seznam",
    "videotron.ca": "videotron",
}
"""Mail providers by the domain that is meant when only the name is said."""

AMBIGUOUS_PROVIDERS: Final = frozenset(
    """
    orange.fr free.fr proton.me terra.com.br bol.com.br libero.it alice.it 163.com 126.com o2.pl wp.pl
    sina.com onet.pl qq.com virgilio.it sfr.fr clix.pt sapo.pt iol.pt xtra.co.nz nifty.com docomo.ne.jp
    skynet.be telenet.be ziggo.nl virginmedia.com web.de bk.ru msn.com tutanota.com zoho.com seznam.cz
    chello.at videotron.ca mynet.com naver.com daum.net uol.com.br tiscali.it freenet.de t-online.de
    laposte.net outlook.com
    """.split()
)
"""Those whose names mean something else as well: they need more that speaks for an address."""


def _inflected(stems: str, endings: str) -> str:
    return ", ".join(stem + ending for stem in stems.split() for ending in endings.split())


_POLISH: Final = "u a em ie owi owe owy owym owego"
_RUSSIAN: Final = "е у а ом ик ике овский овская овскую"

INFLECTED_PROVIDERS: Final[Mapping[str, str]] = {
    "gmail.com": ", ".join(
        (
            _inflected("gmail gmejl dzimejl dżimejl g-mail", _POLISH),
            _inflected("гмейл гмайл гмаил джимейл джимайл жмейл жмайл гимейл", _RUSSIAN),
            "gmejl, dzimejl, dżimejl, dschimeil, tschimail, gmailtje, gmailetje, gmailadres, gmailadresse",
            "gmail adres, gmail adresse, gmailkonto, googlemailadresse, googeln mail, guugel mail, guglmail",
            "гимейл, джимайл, жмайл, гугл почта, гугл почте, гугл почту, гуглпочта, гугл мейл, гугл мэйл",
            "гуглмейл, гугломыло, гмыло, гуглопочта, poczta googla, poczcie google, poczte google",
        )
    ),
    "hotmail.com": f"{_inflected('hotmail', _POLISH)}, {_inflected('хотмейл хотмайл', _RUSSIAN)}, "
    "hotmailtje, hotmailadres",
    "outlook.com": f"{_inflected('outlook', 'u a iem owi')}, {_inflected('аутлук оутлук', _RUSSIAN)}",
    "icloud.com": f"{_inflected('icloud', 'u a em zie')}, {_inflected('айклауд', _RUSSIAN)}",
    "yahoo.com": "yahoowe, yahoowy, jahu, jahuu, jachu, яхуу",
    "proton.me": "protonie, protona, protonem, протоне, протона, protonmailu",
    "yandex.ru": f"{_inflected('яндекс', _RUSSIAN)}, янда, янде, янду, яндыкс, яндех, ya ru, я ру, yandeksie",
    "mail.ru": f"{_inflected('мейлру майлру мэйлру', 'шка шке шку')}, мыло ру, мыл ру, мылру, мэйлру, майлру",
    "rambler.ru": _inflected("рамблер", _RUSSIAN),
    "list.ru": "list ru, лист ру, листру",
    "inbox.ru": f"инбокс ру, {_inflected('инбокс', 'е у а')}",
    "bk.ru": "бк ру, бэка ру",
    "wp.pl": "wupie, wupe pl, wu pe, wirtualna polska, wirtualnej polsce",
    "o2.pl": "o dwa pl, tlen pl",
    "onet.pl": "onecie, oneta, onetu, onetem, poczta onet, onet poczta",
    "interia.pl": "interii, interie, interią, poczta fm",
    "op.pl": "op pl",
    "vp.pl": "vp pl, fałpe pl",
    "gazeta.pl": "gazeta pl, gazecie pl",
    "gmx.at": "gmx at",
    "gmx.ch": "gmx ch",
    "gmx.de": "gmx de, geh em iks, ge em ix, geemiks, jiemex, gmix",
    "web.de": "webb de, web deh",
    "t-online.de": "t online de, te online, telekom mail, t-onlein",
    "aon.at": "aon",
    "a1.net": "a1 net",
    "bluewin.ch": "bluewin ch, blauwin",
    "hispeed.ch": "hispeed",
    "sunrise.ch": "sunrise ch",
    "arcor.de": "arcor",
    "mailbox.org": "mailbox org",
    "kpnmail.nl": "kpnmail, kpn mail",
    "kpnplanet.nl": "kpnplanet",
    "live.nl": "live nl",
    "home.nl": "home nl",
    "casema.nl": "casema",
    "upcmail.nl": "upcmail",
    "zonnet.nl": "zonnet",
    "quicknet.nl": "quicknet",
    "proximus.be": "proximus be",
    "scarlet.be": "scarlet be",
    "pandora.be": "pandora be",
}
"""The same in German, Dutch, Polish and Russian, with their endings; they are read as whole phrases only."""
