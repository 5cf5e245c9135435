"""Everyday words of German, Dutch and Polish that are nobody's user name without an "@" of their own.

Collected by hand; without accents, as folded text is.
"""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
    mal doch halt eben dort da dann ja einfach gern gerne bitte unten oben drauf drin dabei davon dazu daran
    heute morgen gestern jetzt spater bald immer nie oft erst zuerst letzte letzten nachste ganz ziemlich
    etwas jemand niemand keiner kein keine keinen meine meinem meinen meiner deine deinem unsere unser euer
    bild bilder foto fotos video videos story storys seite profil konto gruppe anzeige angebot ware artikel
    schau schauen guck gucken geschaut geguckt gesehen gefunden gekauft bestellt verkauft geschickt gepostet
    folge folgen folgt follower abonnieren liken teilen suche suchen stelle steht stehen sieht sehen siehst
    findet findest finden kriegt kriegst bekommt haben hast hatte war waren wird werden wurde muss mussen soll
    konnen konnte kannst darf durfen mag machen mache macht gemacht kommt komme kommen gehen
    viele vielen paar alle allem allen anderen andere anders wieder weiter zuruck schnell langsam neu neue
    neuen neues alt alte alten schon schone schonen toll super prima klasse billig gunstig teuer

    even maar eens wel niet nog al toch heel erg gewoon graag misschien altijd nooit soms vaak nu straks
    later vandaag morgen gisteren boven onder achter naast daar waar hoe wat wie waarom welke dit dat deze die
    mijn jouw zijn haar onze hun iets iemand niemand geen veel weinig paar alle andere anders weer verder
    terug foto fotos filmpje filmpjes pagina account groep advertentie product spullen winkel verkoper koper
    kijk kijken kijkt gekeken gezien gevonden gekocht besteld verkocht gestuurd geplaatst gedeeld volgen volgt
    zoek zoeken staat staan vind vinden vindt krijg krijgt kun kunt kunnen kan moet moeten mag wil willen
    doen doe doet gedaan komt kom komen gaat gaan ga nieuw nieuwe oud oude mooi mooie leuk leuke goedkoop duur

    no tam tutaj teraz potem zaraz dzisiaj dzis jutro wczoraj zawsze nigdy czasem czesto moze mozna trzeba
    prosze dziekuje prosto zwykle bardziej troche duzo malo kilka wszystko nic cos ktos nikt kazdy zaden ten
    ta te tego tej tych moj moja moje moich twoj twoja nasz nasza ich jego jej sie nas was wam nam mnie mi
    zdjecie zdjecia zdjec foto fotki filmik filmiki strona profil konto grupa ogloszenie oferta towar sklep
    zobacz zobaczyc widzialem widzialam widac znalazlem znalazlam kupilem kupilam wyslalem wyslalam wrzucam
    wrzucilem wrzucilam obserwuj obserwuje szukac szukam mam masz macie mamy maja jestes byl byla bylo bedzie
    chce chcesz moge mozesz musze robie robi robic nowy nowa nowe nowych stary stara stare ladny ladna ladne
    taniej tanio drogo drozej fajny fajna fajne
"""

MORE_ORDINARY: Final = frozenset(_WORDS.split())
"""Words as `ORDINARY` has them."""
