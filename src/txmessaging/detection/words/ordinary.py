"""Everyday words, which are nobody's user name without an "@" of their own.

Collected by hand in the languages of the detector; all in lower case and without accents, as folded text is.
"""

from __future__ import annotations

from typing import Final

STATES: Final = frozenset(
    """
    privado privada prive privee privato chiuso chiusa cerrado cerrada fechado fechada ferme fermee
    publico publica publique pubblico pubblica personal pessoal personale personnel nuevo nueva novo
    nova nuovo nuova nouveau nouvelle viejo vieja velho velha vecchio vieux vieille bloqueado bloqueada
    bloccato bloque bloquee mort morte muerto muerta morto morta caido caida hackeado hackeada piratato
    pirate lento lenta lent lente roto rota quebrado rotto casse igual uguale pareil lo le mismo misma
    mesmo mesma meme stesso stessa solo so solamente seulement soltanto siempre sempre toujours jamais
    nunca mai hace faz fa desde depuis da dal ya ja deja gia ahora agora maintenant adesso ora aun
    aunque ainda encore ancora peor pior pire peggio feo feia mejor melhor mieux meglio malo malisimo
    ruim nul nulle schifo horrible orrivel orribile facil facile dificil difficile imposible impossible
    impossibile muy muito molto tres trop troppo demasiado bastante bem bien bene mal male pas non no
    nao sin sem sans senza tan tao asi assim cosi uno una un uma une este esta esse essa isso questo
    questa celui celle ce cet de suficiente inutil inutile lleno llena cheio cheia pieno piena plein
    pleine activo activa ativo ativa attivo attiva actif active verificado verificada verificato seguro
    segura sicuro sur gratuito gratis activado vendido bonito bonita bella bello belle beau lindo linda
    mio mia mi meu minha mon ma mes vuestro vostro nuestra suya sua tuya tua tuo suo suyo antigo antiga
    antiguo antigua ancien ancienne antico poco pouco peu anos anni annees ans tempo tiempo temps meses
    marca marque marchio familia famille famiglia amigos amis amici todos tous tutti gente gens
    suspendido suspendida suspendue suspendu sospeso sospesa parado parada ferma fermo
    """.split()
)
"""What an account or a page is like in Romance languages, what became of it, and small words around that."""

CONNECTING: Final = frozenset(
    """
    de del della delle dei do da dos das du des la las los el le les il lo di y e et en chez per para
    pour con com avec au aux a the of and by x
    """.split()
)
"""Words that stand within names, in Romance languages and English."""

_OTHERS: Final = """
    a about above account accounts actually ad ads after again ago all almost already also always am
    amazing an and another any anymore anyone anything app apps are around as ask at available away
    awesome awful bad banned be because been before being best better between big bit black blocked blue
    book both bought broken broke bug business but buy buyer by call came can can't cannot case chat
    cheap cheaper check comes coming cool could crashed customers daily dead deal delete deleted did
    didn't different do does doesn't doing don't dont done down drama each easier easy else email even
    ever every everyone everything faster feed few filter filters find fine first follow follower
    followers for found free friend friends from full fun game get gets getting gift give go goes going
    gone good got great group groups guys had half happy hard has hashtag hate have haven't having he
    hello help her here hers hey hi him his home hope hours how i i'd i'll i'm i've if image images in
    info inspired instead into is isn't issue it it's item items its just keeps kind know last late
    later less let like likes link links list listing little live lol long look looked looking looks
    lots love loved lovely made make makes many marketplace may maybe me media message messages
    messenger might mind mine minute moment money month months more most much must my name need needs
    never new news next nice night nobody none nope not nothing now of off offer ok okay old on once one
    only open or order orders other others our out over own page pages people perfect person phone photo
    photos pic pics picture pictures piece please pls policy popular possible post posted posts pretty
    price private problem product profile promo public quick quite reach read real really red reel reels
    right safe said sale same saw say says scam scams scroll see seems seen sell seller sellers selling
    send sent share she shop should show shows since site size slow small some someone something soon
    sorry sorted speak spectacles stand sticker stickers still stop store stories story style such
    support sure take talk tell than thank thanks that that's the their them then there these they thing
    things think this those though thread time times to today together told tomorrow too took trend
    trending tried true trust try tutorial tutorials two under unfortunately until up update updates us
    use used user users using usually vibe vibes video videos viral wait wanna want was way we week
    weeks well went were what when where which while white who why will with without won't word work
    working works worse worst would wrong yeah year years yep yes yesterday yet you your logo logos icon
    icons symbol symbols font fonts template templates banner banners frame frames cutout prop backdrop
    photobooth craigslist kijiji gumtree amazon walmart varagesale stockx temu shein aliexpress alibaba
    period ages construction maintenance renovation development similar identical matching stuff ones
    pattern dupe dupes framed yours outdated updated anywhere works-fine marketing sponsored influencer
    influencers aesthetic famous question tbh idk either neither whatever rather preferred preferably
    unavailable temporarily version desktop premium lite web addict login password wall algorithm
    notification notifications notified everybody tonight marketplace's

    el la los las y o del en con por para que como mas pero si es son hay tengo tiene puedo gracias hola
    bueno buena todo nada aqui ahi alli cuando donde quien tambien soy fue vi foto fotos

    os um e sou com mais obrigado obrigada oi bom tudo quando tambem

    les des du et ou dans avec pour par qui est sont cette il elle je tu nous vous merci bonjour tout
    rien ici quand aussi plus moins

    gli sono per che come piu ciao grazie tutto niente anche

    der die das ein eine und oder aber nicht ist sind war mit von bei auf fur ich er sie wir ihr danke
    hallo gut schon nur noch auch mehr sehr hier wenn besser alles nichts leider geht gibt kann doch
    halt eben dort dann einfach gern gerne bitte unten oben drauf drin dabei davon dazu daran heute
    morgen gestern jetzt spater bald immer nie oft erst zuerst letzte letzten nachste ganz ziemlich
    etwas jemand niemand keiner kein keine keinen meine meinem meinen meiner deine deinem unsere unser
    euer bild bilder storys seite profil konto gruppe anzeige angebot ware artikel schau schauen guck
    gucken geschaut geguckt gesehen gefunden gekauft bestellt verkauft geschickt gepostet folge folgen
    folgt abonnieren liken teilen suche suchen stelle steht stehen sieht sehen siehst findet findest
    finden kriegt kriegst bekommt haben hast hatte waren wird werden wurde muss mussen soll konnen
    konnte kannst darf durfen mag machen mache macht gemacht kommt komme kommen gehen viele vielen paar
    alle allem allen anderen andere anders wieder weiter zuruck schnell langsam neu neue neuen neues alt
    alte alten schone schonen toll super prima klasse billig gunstig teuer

    het een maar niet zijn met van voor op ik hij zij wij bedankt hoi goed ook meer als beter niets eens
    wel nog al toch heel erg gewoon graag misschien altijd nooit soms vaak nu straks vandaag gisteren
    boven onder achter naast daar waar hoe wat wie waarom welke dit dat deze mijn jouw haar onze hun
    iets iemand geen veel weinig weer verder terug filmpje filmpjes pagina groep advertentie spullen
    winkel verkoper koper kijk kijken kijkt gekeken gezien gevonden gekocht besteld verkocht gestuurd
    geplaatst gedeeld volgen volgt zoek zoeken staat staan vind vinden vindt krijg krijgt kun kunt
    kunnen kan moet moeten wil willen doen doe doet gedaan komt kom komen gaat gaan ga nieuw nieuwe oud
    oude mooi mooie leuk leuke goedkoop duur

    ale jest sa z na w po za co jak bardzo dziekuje czesc dobrze tak tam lepiej tez tylko juz tutaj
    teraz potem zaraz dzisiaj dzis jutro wczoraj zawsze nigdy czasem czesto moze mozna trzeba prosze
    prosto zwykle bardziej troche duzo kilka wszystko nic cos ktos nikt kazdy zaden ten ta te tego tej
    tych moj moja moje moich twoj twoja nasz nasza jego jej nas wam nam mnie zdjecie zdjecia zdjec fotki
    filmik filmiki strona grupa ogloszenie oferta towar sklep zobacz zobaczyc widzialem widzialam widac
    znalazlem znalazlam kupilem kupilam wyslalem wyslalam wrzucam wrzucilem wrzucilam obserwuj obserwuje
    szukac szukam mam masz macie mamy maja jestes byl byla bylo bedzie chce chcesz moge mozesz musze
    robie robi robic nowy nowa nowe nowych stary stara stare ladny ladna ladne taniej tanio drogo drozej
    fajny fajna fajne

    ve veya ama degil bir bu su ben sen biz siz cok daha icin ile gibi tesekkurler merhaba iyi evet
    hayir burada var yok

    hai hain ka ki ke ko se mein nahi nahin aur bhi kya kar karo main aap mera bahut accha theek
"""

ORDINARY: Final = STATES | frozenset(_OTHERS.split())
"""Words of sentences: none of them is taken for a handle."""
