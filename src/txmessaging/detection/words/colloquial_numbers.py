"""Number words as people say and misspell them in Arabic, Hindi and Japanese chats.

Collected by hand, in the notation of `standard_numbers`. Moroccan and Algerian numbers are those of the
spoken language, which mixes Arabic, Arabic in Latin letters (with 3, 7 and 9 for letters that Latin lacks),
and French in Arabic letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

COLLOQUIAL: Final[Mapping[str, str]] = {
    "ar": """
        0 صفرر زيروو 1 واحت واحض 2 جوج زوج تنين اتنيين 3 تلاتا ثلاتة ثلاته تلاثة 4 ربعة ربعه اربعا
        5 خمسا خمسة 6 ستا ستة سته ستّة 7 سبعا 8 تمنية تمنيه تمنيا تمانيا تمن 9 تسعا تسعود تسعوود
        10 عشرا 11 حضاش حداعش احداعش 12 طناش اثنعش اثناعش 13 تلتاش ثلطعش ثلتعش 14 ربعتاش اربعتعش 15
        خمستاش خمستعش
        16 ستاش ستعش صطاش 17 سبعتاش سبعتعش 18 تمنتاش ثمنتعش 19 تسعتاش تسعتعش
        40 ربعين 80 تمنين
    """,
    # French, as it is said in the Maghreb, in Arabic letters.
    "ar french": """
        0 زيرو 1 آن اون 2 دو 3 تروا طروا 4 كاتر كاترو 5 سانك سانق 6 سيس 7 سات سيت 8 ويت وي 9 نوف نيف
        10 ديس 11 اونز أونز 12 دوز 13 تريز 14 كاتورز 15 كانز 16 سيز 17 ديسات ديسيت 18 ديزويت ديزوي 19 ديزنوف
        20 فان فانت ڤان ڤانت 30 ترونت ترانت طرونت 40 كارونت كارانت 50 سانكونت سانكانت 60 سواسونت صواصونت
        80 كاترو_فان كاترو_فانت كاتر_فان كاتر_فانت كاتر_ڤان كاتروفان 90 كاتروفانديس
    """,
    "ar romanised": """
        0 sfr sfer siffer 1 wahad wa7d wa7id wa7da wahd 2 jouj jooj juj zouj tnin etneen itneen
        3 tlata tlat tlateh thlatha 4 rb3a reb3a rab3a arb3a arba3 5 khmsa 5msa khems 6 stta st7a setta
        7 sb3a seb3a saba3 8 tmnya tmenya tmanya tamnya 9 ts3a ts3oud ts3ud tes3oud tse3a tis3
        10 3chra 3achra 3ashra 11 7dach hdach 7dashar 7edashar 12 tnach tnashar etna3shar itna3shar
        13 tltach tlatash talata3shar 14 rb3tach arba3tashar 15 khmstach khamsatashar 5amastashar
        16 sttach 17 sb3tach saba3tashar 18 tmntach tmantach 19 ts3tach tesa3tashar
        20 3chrin 3ichrin 3eshrin 3eshreen 3ishrin 3ishreen 3shreen eshreen
        30 tlatin talateen tlateen thalatheen 40 rb3in arb3in arb3een arba3in arba3een arbe3een
        50 khmsin khamseen 5amseen khamsin 60 stin sttin setteen sitteen 70 sb3in sab3in sab3een
        80 tmanin tamaneen thamaneen 90 ts3in tes3in tes3een tis3een
    """,
    "hi": """
        0 सिफ़र ज़िरो जिरो 2 दुई 3 तिन थ्रि 4 चारि 5 पाच पंच फाईव 6 छौ छः 7 सात्त 9 नव
        14 चौदा 24 चौबिस 25 पचीस 48 अडतालीस 54 चउवन 55 पच्पन 68 अडसठ 38 अडतीस 67 सडसठ
    """,
    "hi romanised": """
        0 | zeeroo shuny shunye sunna 1 | ekk 2 | doh 3 | teenn thin 4 | chaarr caar 5 | panc pnch paanc
        pach
        6 | chhey chheh chhay 7 | satt saat saath 8 | aatt aathh 9 | nauu nou naw
        10 | dass 11 | gyaarah gyaara gyarha 12 | baara 13 | teraah tehrah 14 | chauda choudah chaudaah
        15 | pandrha pandhrah 16 | sola solaah 17 | sattrah satrha 18 | atharha atthara atthaarah 19 | unees
        20 | bis beees 21 | ikkees ikees 22 | baees bayis 23 | teyis teees teiis 24 | chaubees chobis
        chobees
        25 | pachhis pacchees pachchees 26 | chhabbees chabbees 27 | sattaees sattaais sataais
        28 | atthaais athaais atthaees 29 | unatis untees 30 | teess 31 | ikattees iktees 32 | battees
        33 | taintees tentis tetees 34 | chautis chauntees 35 | paintees pentis pentees 36 | chattees
        chhattees
        37 | saintees sentis sentees 38 | adtees artis 39 | untaalis 40 | chaalis chalees chaalees
        41 | iktaalis ektalis 42 | bayaalis biyalis 43 | taintaalis tetalis 44 | chauwalis chavaalis
        chawalis
        45 | paintaalis pentalis 46 | chhiyaalis chiyalis 47 | saintaalis sentalis 48 | adtaalis artalis
        49 | unchaas 51 | ikyawan ikyavaan ikkyavan 52 | bawan baawan 53 | tirepan tirappan trepan
        54 | chauwan chouvan chavvan chowan 55 | pachpann pachapan 56 | chappann chhapan 57 | satavan
        sattawan
        58 | athawan atthawan atthaavan 59 | unsatth 60 | saaath 61 | iksatth 62 | baasath 63 | tirsatth
        tresath
        64 | chausath chaunsatth 65 | pensath 66 | chiyasath 67 | sarsath sadsatth 68 | arsath adsatth
        69 | unhatar 70 | sattarr 71 | ikahattar ikhatar 72 | bahatar 73 | tihatar 74 | chauhatar
        75 | pachattar pichattar pichhattar 76 | chihattar chhihatar 77 | satattar sathatar 78 | athattar
        79 | unnasi unyaasi 80 | assii asee 81 | ikyaasi ikasi 82 | bayaasi 83 | tiraasi 84 | chauraasi
        85 | pachaasi pichasi 86 | chiyasi chhiyaasi 87 | satasi sattaasi 88 | athaasi atthaasi 89 |
        nawasi nawaasi
        90 | nabbey navve 91 | ikyaanve ikyanwe ikyanbe 92 | baanwe banwe banbe 93 | tiranwe tiraanve
        94 | chauranwe chauraanve 95 | pachanwe panchanve pichanve 96 | chiyanve chhiyanwe 97 | sattanwe
        satanve
        98 | athanwe atthanwe atthaanve 99 | ninyanwe ninanve ninyaanve
    """,
    # A long vowel is written "ー", which is folded to a hyphen: "きゅー" is "きゅ" and a sign.
    "ja": "9 | きゅ 2 | にい 5 | ごお 0 | お 3 | すり 4 | ふぉ",
}
"""By language of `number_words`; "ar french" is a language of its own."""
