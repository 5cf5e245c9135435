"""Words of talk about accounts: who has one, what it is called, whose it is.

Everyday words of chat in the languages of the detector, collected by hand; all in lower case and without
accents, as `View.lower` has the text.
"""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.words.accounts import NOUNS, folded_words
from txmessaging.detection.words.number_cues import ORDER_WORDS

# Who has, is on, uses, adds or looks for something, in the languages of the detector; collected by hand.
WANTS: Final = folded_words("""
    have has got u you your ur yours on add find follow name under dm pm message msg my me im i'm use using
    search look check also dey there write hit try chuck text drop rather prefer easier
    tienes tenes tiene usas usais estas teneis agregame agrega buscame busca sigueme mandame tu mi escribeme
    tem tens usa esta seu sua teu adiciona procura segue chama meu minha no pelo
    as t'as avez utilises es etes sur ton votre mon ma cherche ajoute ecris trouve
    hast habt haben hab bist seid bin auf bei dein deine deinen dich ihr mein meine such suche folg schreib
    nutzt finde
    hai avete sei siete su tuo tua mio mia cerca usi aggiungi scrivi trovo
    heb hebt heeft zit ben bent op je jouw jullie mijn zoek vinden volg
    masz macie jestes na twoj twoja moj moja szukaj dodaj pisz piszmy podasz znalezc
    есть у тебя вас вы ты в на твои ваш мои моя ищи ищите найти пиши пишите добавь
    var hesabin hesabiniz kullaniyor musun misin ekle yaz adin
    hai ho aap tum pe par karo mera aapka
    عندك عندكم عندكو حسابك حسابكم على ضيف ضيفني ضيفيني اسمك عطني
""")
# Who asks for the name of an account that was spoken of.
ASKS_THE_NAME: Final = NOUNS | folded_words("""
    who under called whats what's wetin part before
    como quien llama llamas apareces busco llamo
    quel comment nom appelle trouve
    wie heisst heißt heissen finde such
    chi come chiama chiami trovo cerco
    wie heet hoe
    jak kto znalezc szukac
    как кто название зовут найти искать
    ne nasil
    kya kaun
    اسمه يوزرك ايش شنو
""")
# Of what else a name is asked for.
OF_THINGS: Final = folded_words(
    "brand model colour color size shape fabric band street marke modell farbe marque marca"
) | (ORDER_WORDS - {"part"})
ASKS_IN_CJK = re.compile("叫|名|号|號|id|アカ|なんて|何て")
NETWORK_STEM = re.compile("سناب|انست|تلغرام|تليجرام")
# What stands beside an account in an answer, and is none.
BESIDE: Final = folded_words("""
    x xx xxx hun love babe mate lol haha hah same course ofc its it's sure yeah yep yes ya aye hey and the
    ja jo si oui da sim tak evet hai ok okay so well um uh er
""")
MAIL = re.compile(
    r"\b(?:e-?mails?|g-?mail|outlook|hotmail|yahoo|proton|icloud|mail|mailadresse|mailadres|correo|courriel|poczt\w|mailim"
    r"|arroba|arobase|chiocciola|malpa|apenstaartje|klammeraffe|(?:before|after)\sthe\sat)\b"
    r"|почт|собак|メール|邮箱|郵箱|信箱|ईमेल|मेल|ايميل|إيميل"
)
TIME = re.compile(
    r"(?:day|morning|evening|weekend|tag|tags|abend|abends|mittag|mittags|woche|morgen|middag|avond|ochtend)$"
)
# Who says whose an account is, or what to do with it.
OWN: Final = folded_words("""
    me mine my i im i'm there here's dm follow add search find type also too as well same
    mi mio mia soy yo tambien ahi busca buscame agrega
    meu minha eu sou tambem la procura
    moi mon ma c'est suis aussi cherche ajoute
    mein meine ich bin auch dort such suche
    io sono anche cerca
    ik mijn ook zoek
    ja moj moja tez szukaj
    я мои моя тоже там ищи
    ben benim ekle
    mera meri main
    انا حسابي اسمي
""")
PLACES = re.compile(r"(?:^|\s)(?:on|in|en|no|na|sur|auf|bei|su|op|в|for|the|it's|its)\s(?:the\s|my\s)?$")
AGREES: Final = folded_words("""
    correct exactly right clever precisely bingo ma'am maam sir where else obviously spot only that thats
    that's it whole duh mhm yup
    claro exacto eso correcto exato isso exactement voila genau richtig stimmt esatto giusto precies klopt
    dokladnie wlasnie точно верно именно aynen sahi
""")
