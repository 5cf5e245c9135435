"""Words of calling and of sending in German, Dutch, Polish and Russian, with their endings and in slang.

Everyday words, collected by hand; without accents, as folded text is, and with "и" for "й". Words that mean
a door's bell, a pipe, choosing or unscrewing as well are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _all(words: Mapping[str, str]) -> frozenset[str]:
    return frozenset(word for row in words.values() for word in row.split())


CALLING: Final = _all(
    {
        "de": """
            telefonisch telefonische telefonischen telefonischer telefonat telefoniere telefonieren telefone
            telefonnr telefonnummer handynr handynumma mobilnr mobiltelefon rufnummer rufnr durchwahl festnetz
            festnetznummer natel fernsprecher quasselstrippe rufst anrufst anruft angerufen ruaf anklingeln
            durchklingeln durchbimmeln anlauten anzulauten aalute anwahlen
            """,
        "nl": """
            telefoon telefonisch telefonische telefoontje telefoonnr telefoonnummer mobieltjes mobielnr gsmnr
            gsmnummer opbellen belletje gebeld belde beltje rinkelen bereikbaar
            """,
        "pl": """
            telefonu telefonie telefonem telefoniczny telefoniczna telefoniczne telefonicznie telefonicznego
            telefonicznym telefonik fona fonie komorkowy komorkowego komorke komorki komoreczka dzwonia
            dzwonimy dzwoni dzwonisz zadzwonisz zadzwoni zadzwonic przedzwon przedzwonic przedzwoncie oddzwon
            oddzwonie podzwon dryndnij zdzwonmy zdzwonimy
            """,
        "ru": """
            телефоне телефоны телефончик телефонныи телефонно звонка звонком звонить звонят звонишь звоним
            позвонишь позвонит позвонят позвоним перезвони перезвоните перезвонить перезвоню созвон созвонимся
            созвониться звякни звякните звякнуть брякни брякните дозвонитесь дозвониться набрать наберешь
            мобила мобилка мобилку мобилки мобильник мобильнике мобильная сотик вызвоните
            """,
    }
)
"""Words that say that digits near them are a phone number."""

SENDING: Final = _all(
    {
        "de": "sendungsverfolgung lieferschein lieferscheinnummer trackingnummer packstation abholnummer",
        "nl": "pakketje postnl bpost pakketpunt afhaalpunt",
        "pl": "paczkomat paczkomatu paczkomacie paczke kuriera listu nadania",
        "ru": "сдэк сдек cdek боксберри постамат постамата пвз трека накладнои накладную",
    }
)
"""Words that say that digits near them are a parcel's."""
