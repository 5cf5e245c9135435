"""Words around handles: what leads to one, what stands for its signs, and what is none.

Everyday words of chat in the languages of the detector, collected by hand; all in lower case and without
accents, as `View.lower` has the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from txmessaging.detection.reading.folding import fold


def folded_words(text: str) -> frozenset[str]:
    """The words of a table, as they stand in folded texts.

    Args:
        text: The words, with spaces between them.

    Example:
        >>> folded_words("Añade")
        frozenset({'anade'})
    """
    return frozenset(fold(text).lower.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in fold(text).lower.split(","))


NOUNS: Final = folded_words("""
    handle handles account acct user username usr un name id ids profile page channel nick nickname tag
    contact closet
    cuenta usuario perfil pagina nombre canal compte pseudo profil nom conto nome profilo utente kanal
    kanali konto
    seite benutzername gebruikersnaam naam nazwa uzytkownik strona hesap hesabi hesabim adi kullanici adim
    ismim
    аккаунт аккаунта ник никнейм профиль канал страница имя
    معرف المعرف حساب حسابي يوزر اليوزر اسم आईडी नाम
""")
"""Nouns for an account: "my insta handle …"."""

LEADS: Final = folded_words("""
    is as under called it's its i'm im am i are my mine mines me also and search find look up add for a
    the on there knows use app site type works in hit by same u be es soy como con busca buscame mi
    somos est suis je sous comme cherche c'est moi ist war war's bin ich als unter heiss heisse such
    suche mich unterwegs e sou sono come cercami cerca chiamo procura procure to jestem jako szukaj jest
    tam ben ik zoek bij heet mij olarak diye ekle arat var pe par hai hu karo wali s m c de da sur en
    best em no na su op gee это я ищи под как меня у هو باسم ابحث اكتب على follow kar karna karlo karke
    dekho dekh likho likhna dhundo dhundho dhoondo khojo naam se aake पर है पे करो करके ढूंढो ढूँढो खोजो
    खोजें सर्च लिखो लिखकर नाम अकाउंट اسمي اكتبي ابحثي دور دوري يوزري حسابي ara aratin bul bulun yazin
    yazip 是 在 の は なら で です 这 搜 搜索 搜尋 找 加 加我 我 叫 号 號 就是 账号 帳號 encuentra
    encuentras encuentran encontras encontrais encuentro llamo llama llaman chiama appelle m'appelle
    s'appelle chamo chama acha achas acham trovi trova trovate trouves trouvez trouve estoy estamos
    estou sale salgo aparezco aparece apareco appaio figuro siamo busquen busque buscanos buscadme
    procurem cercate cerchi cherchez tapez tape ponga ponme pon poneme digite digita digitate escribe
    nos ci lo aqui ahi la li ya tambien tambem aussi anche
""")
"""Words that lead from a network's name to a handle: "… is", "… as", "… I'm"."""

CALLS: Final = folded_words("""
    handle username nick nickname usuario pseudo benutzername gamertag nutzername gebruikersnaam user
    dm hmu socials
""")
"""Words for a handle, or for writing to one, that need no network beside them."""

AT_WORDS: Final = folded_words("""
    at arroba arobase apenstaart apenstaartje chiocciola malpa klammeraffe sobaka собака собачка あっと
""")
"""Words for the sign "@"."""

SLASHES: Final = folded_words("""
    slash barra schragstrich slesh slesz ukosnik слэш слеш
""")
"""Words for "/" that are no words of ordinary sentences beside a network."""

UNDERSCORES: Final = _phrases("""
    underscore, under score, low dash, underline, guion bajo, guion abajo, barra baja,
    raya abajo, traco baixo,
    sublinhado, tiret bas, tiret du bas, tiret du 8, barre en bas, sous-tiret, souligne, unterstrich,
    trattino basso,
    lineetta bassa, laagstreep, laagstreepje, altcizgi, alttire, dandi, neeche wali dandi, kreska na dole,
    czarta na dole, внизу черточка, тире нижнее, 下棒, アンスコ, あんだーばー, ondeline, underlain,
    laag streepje, liggend streepje, onderstreepje, lage streep, podkreslnik, podkreslenie, podloga,
    dolna kreska, kreska dolna,
    alt tire, alttan tire, alt cizgi, alttan cizgi, нижнее подчеркивание, подчеркивание, нижнее тире,
    нижний пробел, нижняя черта,
    андерскор, شرطة سفلية, شرطه سفليه, شرطة تحت, بعدين شرطة تحت, اندرسكور, انداسكور, अंडरस्कोर, 下划线, 下劃線,
    底線, 底线,
    アンダーバー, アンダースコア, アンダーライン, アンダバー, あんだば, _underscore_,
    neeche ki line, niche wala dash, niche wali line, andarskor, andersko, andirskor,
    under skor, alttaki cizgi, tire alttan, alt tre,
    unterstreich, tiefstrich, bodenstrich, grundstrich, strich unten, unterer strich, unterstricherl,
    laag liggend streepje, laagliggend streepje, liggende streep, laag streep, streepje laag,
    streepje onderaan, kreseczka na dole, dolny myslnik, niski myslnik, podkreslniczek, podkreslnikiem,
    kreska na ziemi, нижнее, нижним, нижнии слеш, нижняя палка, нижняя палочка, нижняя полоска, палочка снизу,
    дефис снизу, черточка снизу, тире снизу, тире внизу, черта снизу
""")
"""What people say for "_"."""

DOTS: Final = _phrases("""
    dot, full stop, fullstop, period,
    punto, ponto, point, punkt, punt, kropka, точка, nokta, نقطة, دوت, डॉट, ドット, ぴりおど, ピリオド,
    pünktchen, punkterl, puntje, kropeczka, точечка, тчк
""")
"""What people say for "." in a handle; ordinary words, most of them."""

_CJK: Final = "\u3040-\u30ff\u3400-\u9fff"
# Words of Devanagari hold marks, which are no letters.
_FRAGMENT = re.compile(r"[\u0900-\u097f]+|[^\W_]+")


def fragments(phrases: Iterable[str]) -> frozenset[str]:
    """The longest piece of each phrase: a text that has the phrase has it among its words.

    Args:
        phrases: What people say; Chinese and Japanese are left out, since they have no spaces.

    Example:
        >>> fragments(["guion bajo"])
        frozenset({'guion'})
    """
    return frozenset(
        max(_FRAGMENT.findall(phrase), key=lambda piece: (piece != "under", len(piece)))
        for phrase in phrases
        if not re.match(f"[{_CJK}]", phrase)
    )


WORDS_TOO: Final = frozenset({"нижнее", "нижним"})
"""Those that are ordinary words: they stand for the sign between two words in Latin letters."""

UNDERSCORE_GATE: Final = fragments(UNDERSCORES)
"""A word of each phrase for "_"."""

HYPHENS: Final = _phrases("""
    hyphen, dash, minus, guion, guion medio, hifen, traco, tiret, trait d'union, bindestrich, minuszeichen,
    trattino, lineetta, streepje, koppelteken, myslnik, kreska, тире, дефис, tire, eksi, हाइफन, डैश, ハイフン,
    减号, 杠, 横杠, mittelstrich, gedankenstrich, querstrich, verbindingsstreepje, liggend streepje,
    kreseczka, lacznik, дефисик, черточка, минус
""")
"""What people say for "-" in a handle; ordinary words, some of them."""

ORDINARY_NAMES: Final = folded_words(
    "app element gram line matrix messenger session signal snap snaps threads wire x zap"
)
"""Names of networks that are ordinary words: "snap: brass", "threads: cotton"."""

SENTENCE_NAMES: Final = ORDINARY_NAMES - folded_words("gram snap snaps zap")
"""Those of them that more sentences have in their ordinary sense."""

PERSONS: Final = folded_words("""
    customer customers everyone somebody someone anybody anyone whoever strangers stranger seller sellers
    girlfriend boyfriend husband daughter children grandma grandpa grandmother grandfather roommate roommates
    neighbor neighbors neighbour neighbours landlord landlady teachers classmate classmates coworker coworkers
    colleague colleagues assistant shopkeeper businesses companies influencer influencers creators designer
    designers instructor organiser organizer recipient recipients relatives attendees organizers followers
    moderator moderators administrator directly straightaway yourselves ourselves themselves
    clientes vendedor vendedora hermanos kundinnen verkaufer freundin nachbarn schwester
""")
"""Whom one writes to: people who are not called by a handle."""

NO_SALUTATION: Final = folded_words("""
    seller buyer everyone all here channel admin admins support team mods mod staff customer shop service
    home work noon
    corner marker beg beginning end edge side center centre row rows round tip start handles handle username
    usernames mention mentions mid peak dawn dusk lunch breakfast dinner
    autowired component service repository controller restcontroller bean entity getter setter builder
    nullable notnull nonnull injectable input output viewchild fixture transactional configuration
    suppresswarnings beforeeach aftereach mock mockbean objc main observable published environment
    state binding available escaping requestmapping getmapping postmapping pathvariable requestbody
    media import property override staticmethod classmethod keyframes dataclass param return returns
    deprecated test
    font-face charset supports page include mixin extend apply tailwind layer container school night
    midnight least most
    checkout store sunrise sunset once best mail max min vendedor comprador todos vendeur acheteur verkaufer
    kaufer
    venditore acquirente sprzedawca kupujacy satici alici verkoper koper
""")
"""What follows an "@" without being anybody's handle."""
