"""Number words in fourteen languages, as people say phone numbers.

Source: the words for 0 to 99 were written down by hand and compared with those of the package num2words
0.5.14, https://github.com/savoirfairelinux/num2words, in all languages but Hindi and Chinese. The standard
for such words, the spell-out rules (RBNF) of Unicode CLDR, https://github.com/unicode-org/cldr, was not
copied. Colloquial forms, names of digits, romanisations and disguises are our own.

All is in lower case and, in Latin and Cyrillic, without accents, as folded text is: "tres", "sifir", "трех".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# A number, then its words; "_" is a space. Words after "|" are no part of the compounds built below.
WORDS: Final[Mapping[str, str]] = {
    "en": """
        0 zero oh o nought | naught nil zeero ziro zirro zerro owe ohh zilch zip nada zro
        1 one | won wan wun wuhn
        2 two | too to tew twoo tu
        3 three | tree free thre threee fwee
        4 four | fower fore for fouer foor foah fowr phour fo fur
        5 five | fife fiv fyve fyv phyv phive foive fahv fief faiv payb nickel fi
        6 six | sicks siks sixx sics sux siccs
        7 seven | sevn sevin sevun sevven seben
        8 eight | ate ait ayt ayte eit eyt eigth eihgt eght
        9 nine | nyne niner noine nein nien nain niin nayn nyn
        10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen
        19 nineteen 20 twenty 30 thirty 40 forty fourty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety ninty
        20 | twenny 50 | fitty 70 | sevendy
        0 | orez 1 | eno 2 | owt 3 | eerht 4 | ruof 5 | evif fiver 6 | xis 7 | neves 8 | thgie 9 | enin
    """,
    "es": """
        0 cero 1 uno una un 2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve
        4 | quatro 7 | ciete 5 | sinco 0 | sero
        10 diez 11 once 12 doce 13 trece 14 catorce 15 quince 16 dieciseis diez_y_seis
        17 diecisiete diez_y_siete 18 dieciocho diez_y_ocho 19 diecinueve diez_y_nueve
        20 veinte 21 veintiuno veintiuna veintiun 22 veintidos 23 veintitres 24 veinticuatro 25 veinticinco
        26 veintiseis 27 veintisiete 28 veintiocho 29 veintinueve
        30 treinta 40 cuarenta 50 cincuenta 60 sesenta 70 setenta 80 ochenta 90 noventa
        100 cien ciento 200 doscientos doscientas 300 trescientos trescientas 400 cuatrocientos cuatrocientas
        500 quinientos quinientas 600 seiscientos seiscientas 700 setecientos setecientas
        800 ochocientos ochocientas 900 novecientos novecientas
    """,
    # 6 is "meia" (half a dozen) on the phone in Brazil; 14 to 19 differ between Portugal and Brazil.
    "pt": """
        0 zero 1 um uma 2 dois duas 3 tres 4 quatro 5 cinco 6 seis meia 7 sete 8 oito 9 nove
        3 | treis 5 | sinco 6 | meia_duzia 8 | oitu 9 | nov
        10 dez 11 onze 12 doze 13 treze 14 catorze quatorze 15 quinze 16 dezasseis dezesseis
        17 dezassete dezessete 18 dezoito 19 dezanove dezenove
        20 vinte 30 trinta 40 quarenta 50 cinquenta cincoenta 60 sessenta 70 setenta 80 oitenta 90 noventa
        100 cem cento 200 duzentos duzentas 300 trezentos trezentas 400 quatrocentos quatrocentas
        500 quinhentos quinhentas 600 seiscentos seiscentas 700 setecentos setecentas
        800 oitocentos oitocentas 900 novecentos novecentas
    """,
    # 70, 80 and 90 have words of their own in Belgium and Switzerland.
    "fr": """
        0 zero 1 un une 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf
        10 dix 11 onze 12 douze 13 treize 14 quatorze 15 quinze 16 seize 17 dix_sept 18 dix_huit 19 dix_neuf
        20 vingt 30 trente 40 quarante 50 cinquante 60 soixante 70 septante 80 quatre_vingt huitante octante
        90 nonante 80 | quatre_vingts 100 cent
        21 vingt_et_un vingt_et_une 31 trente_et_un trente_et_une 41 quarante_et_un quarante_et_une
        51 cinquante_et_un cinquante_et_une 61 soixante_et_un soixante_et_une
        71 soixante_et_onze septante_et_un
        6 | sis 17 | dissept 20 | vint 30 | trante 40 | carante karante 50 | cinkante sinkante
        60 | soissante swasante 70 | soissantedis 80 | quatrevin katrevin 90 | quatrevindis katrevindis
        81 quatre_vingt_et_un huitante_et_un octante_et_un 91 nonante_et_un quatre_vingt_et_onze
    """,
    "de": """
        0 null 1 ein | eins eine 2 zwei zwo 3 drei 4 vier 5 funf fuenf 6 sechs 7 sieben 8 acht 9 neun
        10 zehn 11 elf 12 zwolf zwoelf 13 dreizehn 14 vierzehn 15 funfzehn fuenfzehn 16 sechzehn 17 siebzehn
        18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig dreissig 40 vierzig 50 funfzig fuenfzig 60 sechzig
        70 siebzig 80 achtzig 90 neunzig 100 hundert
    """,
    # Bavarian, Austrian and Swiss, as people write them, and by ear.
    "de spoken": """
        0 nuhl nui 1 ein eis ans oans ains 2 zwei zwoa zwai zwoi 3 drei dru drai 4 vier viere vieri
        5 funf fuf funfe foof fuuf 6 sechs sachs sechse 7 sieben siben sibe siebn siem siebne 8 acht achte
        9 neun nun nuun noin neune neine
        20 zwanzg zwanzich 30 drissg dreissg dreissich 40 vierzg viezg vierzich
        50 funfzg fufzg funfzich 60 sechzg sachzg sechzich 70 siebzg sibezg siebzich
        80 achtzg achzg achzich 90 neunzg nunzg neunzich
        0 | nuel 1 | oas oana oaner eisi 2 | zwoo zwaa zwoe zwoie 3 | druu dree dreie
        4 | veer fier vieri 5 | foif foifi fiif fief funfi fimfe 6 | sachsi soss sess 7 | sibni soven siewe
        8 | achti ochte ocht 9 | nuni noine negn 10 | zah zeh tein
    """,
    "it": """
        0 zero 1 uno | una un 2 due 3 tre 4 quattro 5 cinque 6 sei 7 sette 8 otto 9 nove
        10 dieci 11 undici 12 dodici 13 tredici 14 quattordici 15 quindici 16 sedici 17 diciassette
        18 diciotto 19 diciannove 20 venti 30 trenta 40 quaranta 50 cinquanta 60 sessanta 70 settanta
        80 ottanta 90 novanta 100 cento
        21 ventuno 28 ventotto 31 trentuno 38 trentotto 41 quarantuno 48 quarantotto 51 cinquantuno
        58 cinquantotto 61 sessantuno 68 sessantotto 71 settantuno 78 settantotto 81 ottantuno 88 ottantotto
        91 novantuno 98 novantotto
        2 | doje 4 | quatt 5 | cinche sinque 6 | seje 7 | sete 8 | uotto
    """,
    "nl": """
        0 nul 1 een 2 twee 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht 9 negen
        10 tien 11 elf 12 twaalf 13 dertien 14 veertien 15 vijftien 16 zestien 17 zeventien 18 achttien
        19 negentien 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig
        100 honderd
        0 | nulluh 1 | ene eene 5 | vyf 6 | ses zesse 7 | zeuve seuve zeve sewe 8 | agt 9 | neuge nege
        12 | twalluf
    """,
    "pl": """
        0 zero 1 jeden | jedna jedno jedynka 2 dwa | dwie dwoch dwojka 3 trzy | trzech trojka
        4 cztery | czterech czworka 5 piec | pieciu piatka 6 szesc | szesciu szostka
        7 siedem | siedmiu siodemka
        8 osiem | osmiu osemka 9 dziewiec | dziewieciu dziewiatka
        10 dziesiec 11 jedenascie 12 dwanascie 13 trzynascie 14 czternascie 15 pietnascie 16 szesnascie
        17 siedemnascie 18 osiemnascie 19 dziewietnascie
        20 dwadziescia 30 trzydziesci 40 czterdziesci 50 piecdziesiat 60 szescdziesiat 70 siedemdziesiat
        80 osiemdziesiat 90 dziewiecdziesiat
        5 | pinc 50 | pindziesiont piedziesiat 90 | dziewiedziesiat dziewiendziesiat
        0 | zerko 1 | jedyneczka 2 | dwojeczka 3 | trojeczka 4 | czworeczka 5 | piateczka 6 | szosteczka
        7 | siodemeczka 8 | osemeczka 9 | dziewiateczka 500 | pincet piencet
        1 | jedynke jedyneczke 2 | dwojke dwojeczke 3 | trojke trojeczke 4 | czworke cztyry sztery
        5 | piatke piatunia 6 | szostke szejsc 7 | siodemke siedym 8 | osemke osim 9 | dziewiatke dziewinc
        0 | zeru zerem 600 | szejset szeset 700 | siedymset 900 | dziewincset
        20 dwaziescia 30 czydziesci trzydzisci 50 pindziesiat 60 szejdziesiat 70 siedymdziesiat
        90 dziewindziesiat
        100 sto 200 dwiescie 300 trzysta 400 czterysta 500 piecset 600 szescset 700 siedemset 800 osiemset
        900 dziewiecset
    """,
    "ru": """
        0 ноль нуль | ноля нуля нолик 1 один одна | одно одного единица 2 два две | двух двоика
        3 три | трех троика 4 четыре | четырех четверка 5 пять | пяти пятерка 6 шесть | шести шестерка
        7 семь | семи семерка 8 восемь | восьми восьмерка 9 девять | девяти девятка
        10 десять 11 одиннадцать одинадцать 12 двенадцать 13 тринадцать 14 четырнадцать 15 пятнадцать
        16 шестнадцать 17 семнадцать 18 восемнадцать 19 девятнадцать
        20 двадцать 30 тридцать 40 сорок 50 пятьдесят пеисят 60 шестьдесят шеисят 70 семьдесят 80 восемьдесят
        90 девяносто
        0 | нолики 1 | единицу единичка 2 | двоику двоечка 3 | троику троечка 4 | четверку четверочка
        5 | пятерку пятерочка 6 | шестерку шестерочка 7 | семерку семерочка 8 | восьмерку восьмера
        0 | нулик зеро 2 | двушка двушку 3 | трешка трешку 4 | читыре чатыре 6 | шэсть 9 | девить
        50 писят пиисят 60 шисят 70 семисят семдесят 80 восемисят восемдесят 90 девяноста
        500 | питсот пицот пятсот 600 | шессот шестсот 700 | семсот 800 | восемсот 900 | девятсот
        9 | девятку девяточка 10 | чирик 20 | двацать 30 | трицать 40 | сороковник 50 | полтос пядесят
        100 сто 200 двести 300 триста 400 четыреста 500 пятьсот 600 шестьсот 700 семьсот 800 восемьсот
        900 девятьсот
    """,
    "ru romanised": """
        0 nol 1 odin 2 dva 3 tri 4 chetyre 5 pyat piat 6 shest 7 sem 8 vosem 9 devyat deviat
        10 desyat 20 dvadtsat dvadcat 30 tridtsat tridcat 40 sorok 50 pyatdesyat 60 shestdesyat 70 semdesyat
        80 vosemdesyat 90 devyanosto 100 sto 200 dvesti 300 trista 400 chetyresta 500 pyatsot 600 shestsot
        700 semsot 800 vosemsot 900 devyatsot
    """,
    "tr": """
        0 sifir 1 bir 2 iki 3 uc 4 dort 5 bes 6 alti 7 yedi 8 sekiz 9 dokuz
        10 on 20 yirmi 30 otuz 40 kirk 50 elli 60 altmis 70 yetmis 80 seksen 90 doksan
        0 | sfr 4 | drt 5 | bs 8 | segiz skz 9 | dohuz dkz 20 | yrmi 30 | otz 40 | krk 60 | altms 70 | ytms
        80 | sksn 90 | dksn
    """,
    # With and without hamza, with final ta marbuta or ha. Tens end in -un or, as spoken, in -in.
    "ar": """
        0 صفر زيرو 1 واحد | إحدى احدى واحدة واحده وحدة وحده
        2 اثنان اثنين اتنين | إثنان إثنين اثنتان اثنتين تنين 3 ثلاثة تلاتة | ثلاثه تلاته ثلاث تلات
        4 أربعة اربعة | اربعه أربعه أربع اربع 5 خمسة | خمسه خمس 6 ستة | سته ست 7 سبعة | سبعه سبع
        8 ثمانية تمانية | ثمانيه تمانيه ثمان ثماني تمن 9 تسعة | تسعه تسع
        10 عشرة عشره | عشر 11 أحد_عشر احد_عشر إحدى_عشرة احدى_عشرة حداشر احدعش
        12 اثنا_عشر اثني_عشر اثنتا_عشرة اتناشر اطنعش 13 ثلاثة_عشر ثلاث_عشرة تلتاشر تلاتاشر تلطعش
        14 أربعة_عشر اربعة_عشر أربع_عشرة اربع_عشرة أربعتاشر اربعتاشر اربعطعش
        15 خمسة_عشر خمس_عشرة خمستاشر خمسطعش 16 ستة_عشر ست_عشرة ستاشر سطعش
        17 سبعة_عشر سبع_عشرة سبعتاشر سبعطعش 18 ثمانية_عشر ثماني_عشرة تمنتاشر تمنطعش
        19 تسعة_عشر تسع_عشرة تسعتاشر تسعطعش
        20 عشرون عشرين 30 ثلاثون ثلاثين تلاتين 40 أربعون أربعين اربعون اربعين 50 خمسون خمسين
        60 ستون ستين 70 سبعون سبعين 80 ثمانون ثمانين تمانين 90 تسعون تسعين
    """,
    "ar spoken": """
        1 ون 2 تو 3 ثري 4 فور 5 فايف 6 سكس 7 سفن 8 ايت 9 ناين
        11 حدعش حداش 12 تناش اطناش 13 تلطاش 14 ربعطاش 15 خمسطاش 16 سطاش 17 سبعطاش 18 تمنطاش ثمنطعش 19 تسعطاش
        100 مية ميه مئة مائة 200 ميتين مئتين 300 ثلاثمية ثلاثميه تلاتمية تلتميه ثلاثمئة ثلاثمائة
        400 اربعمية اربعميه ربعميه أربعمئة 500 خمسمية خمسميه خمسمئة 600 ستمية ستميه ستمئة
        700 سبعمية سبعميه سبعمئة 800 ثمانمية تمنمية تمنميه ثمنمية 900 تسعمية تسعميه تسعمئة
    """,
    "ar romanised": """
        0 sifr sefr sifir sifer 1 wahed wahid wa7ed wahda
        2 etnein itnein etnen itnain tnein ithnan ithnayn ithnain 3 talata thalatha tlata talateh talatha
        4 arbaa arba3a arba arbaah arbaa3 5 khamsa 5amsa khamseh 6 setta sitta sitte sitteh
        7 sabaa sab3a saba sabaah 8 tamanya thamaniya tmanya tamania tamaniya thamania
        9 tesaa tes3a tisaa tis3a 10 ashara 3ashara
        11 hidashar 12 etnashar itnashar 13 talatashar 14 arbaatashar 15 khamastashar 16 settashar sittashar
        17 sabaatashar 18 tamantashar 19 tesaatashar
        20 eshrin ishrin 30 talatin thalathin 40 arbain arbein 50 khamsin 60 settin sittin 70 sabain sabein
        80 tamanin thamanin 90 tesein tisein
    """,
    # The digits are said in English as often: their spellings in Devanagari come last.
    "hi": """
        0 शून्य सिफर ज़ीरो जीरो 1 एक वन 2 दो दू टू 3 तीन थ्री 4 चार फोर फ़ोर 5 पांच पाँच फाइव फ़ाइव
        6 छह छः छ छै छे सिक्स 7 सात सेवन 8 आठ एट 9 नौ नाइन
        10 दस 11 ग्यारह 12 बारह 13 तेरह 14 चौदह 15 पंद्रह पन्द्रह 16 सोलह 17 सत्रह सतरह 18 अठारह अट्ठारह
        19 उन्नीस 20 बीस 21 इक्कीस 22 बाईस बाइस 23 तेईस तेइस 24 चौबीस 25 पच्चीस 26 छब्बीस 27 सत्ताईस सत्ताइस
        28 अट्ठाईस अट्ठाइस अठाईस 29 उनतीस उन्तीस
        30 तीस 31 इकतीस इकत्तीस 32 बत्तीस 33 तैंतीस तेंतीस 34 चौंतीस 35 पैंतीस 36 छत्तीस 37 सैंतीस 38 अड़तीस
        39 उनतालीस उन्तालीस 40 चालीस 41 इकतालीस 42 बयालीस बियालीस 43 तैंतालीस तेंतालीस 44 चौवालीस चवालीस
        45 पैंतालीस 46 छियालीस 47 सैंतालीस 48 अड़तालीस 49 उनचास
        50 पचास 51 इक्यावन 52 बावन 53 तिरपन तिरेपन 54 चौवन 55 पचपन 56 छप्पन 57 सत्तावन 58 अट्ठावन अठावन
        59 उनसठ 60 साठ 61 इकसठ 62 बासठ 63 तिरसठ तिरेसठ 64 चौंसठ चौसठ 65 पैंसठ 66 छियासठ 67 सड़सठ 68 अड़सठ 69 उनहत्तर
        70 सत्तर 71 इकहत्तर 72 बहत्तर 73 तिहत्तर 74 चौहत्तर 75 पचहत्तर 76 छिहत्तर 77 सतहत्तर 78 अठहत्तर
        79 उन्यासी उनासी 80 अस्सी 81 इक्यासी 82 बयासी 83 तिरासी 84 चौरासी 85 पचासी 86 छियासी 87 सत्तासी
        88 अट्ठासी अठासी 89 नवासी 90 नब्बे 91 इक्यानवे इक्यानबे 92 बानवे बानबे 93 तिरानवे तिरानबे
        94 चौरानवे चौरानबे 95 पचानवे पंचानवे पंचानबे 96 छियानवे छियानबे 97 सत्तानवे सत्तानबे
        98 अट्ठानवे अट्ठानबे अठानवे 99 निन्यानवे निन्यानबे
    """,
    # "saath" is 60 too, but phone numbers are said digit by digit.
    "hi romanised": """
        0 shunya shoonya sunya sifar jiro jeero 1 ek 2 do 3 teen tin 4 char chaar 5 paanch panch paach
        6 chhe chhah che chah chay cheh 7 saat saath 8 aath ath aat 9 nau
        10 das dus 11 gyarah gyara 12 barah baarah 13 terah 14 chaudah 15 pandrah pandra 16 solah
        17 satrah satra 18 atharah athara 19 unnis unnees 20 bees 21 ikkis 22 bais baais 23 teis 24 chaubis
        25 pachchis pachis pacchis pachees 26 chhabbis chabbis 27 sattais 28 atthais athais 29 untis
        30 tees tis 31 iktis ikattis 32 battis 33 taintis tetis 34 chauntis 35 paintis 36 chhattis chattis
        37 saintis 38 adtis 39 untalis 40 chalis 41 iktalis 42 bayalis 43 taintalis 44 chauvalis chavalis
        45 paintalis 46 chhiyalis 47 saintalis 48 adtalis 49 unchas
        50 pachas pachaas 51 ikyavan 52 bavan baavan 53 tirpan 54 chauvan 55 pachpan 56 chhappan chappan
        57 sattavan 58 atthavan athavan 59 unsath 61 iksath 62 basath 63 tirsath 64 chaunsath 65 painsath
        66 chhiyasath 67 sadsath 68 adsath 69 unhattar 70 sattar 71 ikhattar 72 bahattar 73 tihattar
        74 chauhattar 75 pachhattar 76 chhihattar 77 sathattar 78 athhattar 79 unyasi unasi 80 assi 81 ikyasi
        82 bayasi
        83 tirasi 84 chaurasi 85 pachasi 86 chhiyasi 87 sattasi 88 atthasi athasi 89 navasi 90 nabbe
        91 ikyanve 92 banve baanve 93 tiranve 94 chauranve 95 pachanve 96 chhiyanve 97 sattanve
        98 atthanve athanve 99 ninyanve
    """,
    # Chinese and Japanese; 幺 洞 拐 勾 are said on the phone and the radio, 壹 and the like are formal.
    "han": """
        0 零 〇 ○ 洞 1 一 | 幺 么 壹 壱 2 二 | 两 兩 贰 貳 弐 3 三 | 叁 叄 參 参 4 四 | 肆 5 五 | 伍
        6 六 | 陆 陸 7 七 | 柒 拐 8 八 | 捌 9 九 | 玖 勾
        10 十 | 拾 20 二十 廿 30 三十 卅 40 四十 50 五十 60 六十 70 七十 80 八十 90 九十
    """,
    # Digits only: "san shi" would be 30, but 34 in Japanese.
    # Spoken among other languages, so that a number is changed in its midst.
    "tl": """
        1 | isa 2 | dalawa 3 | tatlo 4 | apat 5 | lima 6 | anim 7 | pito 8 | walo 9 | siyam
    """,
    "zh romanised": """
        0 ling 1 yi yao 2 er liang 3 san 4 si 5 wu 6 liu 7 qi 8 ba 9 jiu
    """,
    # Katakana is added below.
    "ja": """
        0 ぜろ れい まる 1 いち 2 に 3 さん 4 よん | し よ 5 ご 6 ろく 7 なな | しち 8 はち 9 きゅう | く
        10 じゅう 20 にじゅう 30 さんじゅう 40 よんじゅう 50 ごじゅう 60 ろくじゅう
        70 ななじゅう 80 はちじゅう 90 きゅうじゅう
    """,
    "ja romanised": """
        0 rei maru 1 ichi 2 ni 3 san 4 yon | shi 5 go 6 roku 7 nana | shichi 8 hachi 9 kyuu | kyu ku
        10 juu 20 nijuu ni_juu 30 sanjuu san_juu 40 yonjuu yon_juu 50 gojuu go_juu 60 rokujuu roku_juu
        70 nanajuu nana_juu 80 hachijuu hachi_juu 90 kyuujuu kyuu_juu 10 | ju
    """,
}
"""The words of each language; those of `colloquial_numbers` come to them."""
