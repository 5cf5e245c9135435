"""What mail providers and the at sign are called in German, Dutch, Polish and Russian, with their endings.

`spoken_signs` has the names as such. Providers are those that their countries' statistics of mail servers
name; words were collected by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _inflected(stems: str, endings: str) -> str:
    return ", ".join(stem + ending for stem in stems.split() for ending in endings.split())


_POLISH: Final = "u a em ie owi owe owy owym owego"
_RUSSIAN: Final = "е у а ом ик ике овский овская овскую"

MORE_PROVIDERS: Final[Mapping[str, str]] = {
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
"""Mail providers by their domain, as `PROVIDERS` has them."""

MORE_AT: Final = (
    "äffchen, affe, affenohr, affenschaukel, klammeraffen, klammeräffchen, klammer-affe, kringel-a, "
    "kringel a, ringel-a, ringel a, a im kreis, a mit kringel, a mit schwanz, a mit schwänzchen, "
    "a mit kreis, ät, ätt, ätzeichen, at-zeichen, das at, et-zeichen, schnecken-a, "
    "aapstaart, apestaartjes, apenstaartjes, apenstaartje-teken, slinger-a, slinger a, krul-a, krul a, "
    "krulletje a, a met een krul, a met krul, a met een staartje, a met staartje, at-teken, at teken, "
    "małpą, małpę, małpie, małpeczka, małpkę, małpką, maupa, maupka, maupę, znak małpy, znaczek małpy, "
    "małpiszon, a z ogonkiem, a w kółku, "
    "собаку, собакой, собачку, собачкой, собачка, псина, псинка, пёсик, песель, значок собаки, "
    "а с хвостиком, а в кружке, а в кружочке, коммерческое эт"
)
"""Words for "@", as `AT` has them."""

CALLED_THERE: Final = frozenset(
    """i am im my name is called me soy llamo estoy como je suis appelle moi sono mi chiamo sou chamo
    bin ich heisse heiß heiße heiss nennt nenn mich lautet unter
    ben ik heet sta mijn naam onder als
    jestem mam nazywam sie mnie znajdziesz jako pod
    я меня зовут как под ник мои мой""".split()
)
"""What people say between a provider and what they are called there: "bei gmx heiße ich …"."""

AT_A_PROVIDER: Final = frozenset("bij bei beim w we u van naar в во у с через".split())
"""Prepositions between a name and a provider."""

WRITE_TO: Final = frozenset(
    """шлите шли слать пришлите пришли присылаите вышлите вышли скиньте скинь скидываите
    отправьте отправь отправляите киньте кинь пишите пиши напишите напиши писать на мне моя мои я это ник
    адрес ящик""".split()
)
"""What stands before the name of a mailbox in Russian."""
