from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.candidates import Search
from txmessaging.detection.digits import may_hold_digits
from txmessaging.detection.known import Known
from txmessaging.detection.lexicon import topics_of
from txmessaging.detection.reading.folding import fold

DETECTOR = ContactInfoDetector()


def rows_of(text):
    search = Search(fold(text), (), Known.of([]), Known.of([]))
    return [(row.digits, text[row.start : row.end]) for row in search.rows]


SPELLED = [
    ("en", "US", "four one five five five five zero one three two", "+14155550132"),
    ("en, with figures", "US", "four one 5, five 55 - zero1three2", "+14155550132"),
    ("en, triple and oh", "US", "four one five triple five oh one three two", "+14155550132"),
    ("en, double", "GB", "oh double seven double oh nine double oh one two three", "+447700900123"),
    ("en, several fives", "US", "four one five, three fives, zero one three two", "+14155550132"),
    ("en, glued", "US", "fouronefivefivefivefivezeroonethreetwo", "+14155550132"),
    ("en, several figures", "US", "four one 5, three 5's, zero one three two", "+14155550132"),
    ("en, thrice behind it", "US", "four one five, five thrice, zero one three two", "+14155550132"),
    (
        "en, a pair",
        "GB",
        "oh, pair of sevens, double oh nine, couple of noughts, one two three",
        "+447700900123",
    ),
    ("en, double o before figures", "GB", "oh double 7 double O 900 one two 3", "+447700900123"),
    ("en, its own digit", "US", "fo4r 1ne fi5e fi5e fi5e fi5e ze0o 1ne 3hree t2o", "+14155550132"),
    ("en, misspelt", "US", "fore wun fiv fiv fiv fiv zro wun three two", "+14155550132"),
    ("en, leet", "US", "f0ur 0ne f1ve f1ve f1ve f1ve zer0 0ne thr33 tw0", "+14155550132"),
    ("en, as it sounds", "US", "foah wuhn fyve fahv phive fief zirro wun thre tew", "+14155550132"),
    ("en, glued, where no longest word fits", "US", "fouronefivetriplefiveohonethreetwo", "+14155550132"),
    ("en, glued from an oh", "GB", "ohsevensevenohohnineohohonetwothree", "+447700900123"),
    ("es, tens", "ES", "seis doce treinta y cuatro cincuenta y seis setenta y ocho", "+34612345678"),
    (
        "tr, glued",
        "TR",
        "s\u0131f\u0131r be\u015fy\u00fczk\u0131rkiki yediy\u00fczaltm\u0131\u015f\u00fc\u00e7 18 90",
        "+905427631890",
    ),
    ("de, glued", "DE", "nulleinhunderteinundsiebzig dreihundertzweiundneunzig null null elf", None),
    ("pt, half a dozen", "BR", "onze nove oito dois meia cinco sete tr\u00eas quatro um zero", None),
    ("fr, tens", "FR", "z\u00e9ro six douze trente-quatre cinquante-six soixante-dix-huit", "+33612345678"),
    ("fr, four twenties", "FR", "z\u00e9ro six quatre-vingt-dix-neuf douze treize quatorze", "+33699121314"),
    ("de", "DE", "null eins sieben null eins zwei drei vier f\u00fcnf sechs sieben", "+491701234567"),
    ("it", "IT", "tre tre tre uno due tre quattro cinque sei sette", "+393331234567"),
    ("nl", "NL", "nul zes een twee drie vier vijf zes zeven acht", "+31612345678"),
    (
        "pl, hundreds",
        "PL",
        "pięćset jeden dwieście trzydzieści cztery pięćset sześćdziesiąt siedem",
        "+48501234567",
    ),
    (
        "ru, hundreds",
        "RU",
        "восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь",
        "+79161234567",
    ),
    (
        "tr, hundreds",
        "TR",
        "s\u0131f\u0131r beş yüz otuz iki yüz yirmi üç k\u0131rk beş altm\u0131ş yedi",
        "+905321234567",
    ),
    ("ar", "EG", "صفر واحد صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية", "+201012345678"),
    ("hi", "IN", "नौ आठ सात छह पांच चार तीन दो एक शून्य", "+919876543210"),
    ("hi, romanised", "IN", "nau aath saat chhe paanch chaar teen do ek shunya", "+919876543210"),
    ("zh", "CN", "一三八一二三四五六七八", "+8613812345678"),
    ("zh, as said on the phone", "CN", "幺三八零零一三八零零零", "+8613800138000"),
    ("ja", "JP", "ぜろきゅうぜろ いちにさんよん ごろくななはち", "+819012345678"),
    ("ja, ideographs", "JP", "〇九〇の一二三四の五六七八", "+819012345678"),
]


@pytest.mark.parametrize(
    ("region", "words", "value"), [each[1:] for each in SPELLED], ids=[e[0] for e in SPELLED]
)
def test_a_number_in_words_is_found(region, words, value):
    text = f"\U0001f642 \u2013 {words} \u2013"
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert text[finding.start : finding.end] == words
    assert (finding.kind, finding.disguised, finding.rule) == ("phone", True, "phone.spelled")
    assert value in {finding.value, None}


@pytest.mark.parametrize("words", [each[2] for each in SPELLED[:8]])
def test_a_number_in_words_is_found_without_a_region(words):
    (finding,) = DETECTOR.scan(f"call {words}").findings
    assert finding.value in {"4155550132", "07700900123"}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("4l5 5S5 O13Z", "+14155550132"),
        ("41S-5SS-OI32", "+14155550132"),
        ("S4l-555-0132", "+15415550132"),
        ("4 1 5 5 5 5 0 1 3 2", "+14155550132"),
        ("4.1.5.5.5.5.0.1.3.2", "+14155550132"),
        ("4*1*5*5*5*5*0*1*3*2", "+14155550132"),
        ("4_1_5_5_5_5_0_1_3_2", "+14155550132"),
        ("415 \U0001f525 555 \U0001f525 0132", "+14155550132"),
        ("415 - - 555 - - 0132", "+14155550132"),
        ("**415** **555** **0132", "+14155550132"),
        ("415\n555\n0132", "+14155550132"),
        ("415 then 555 then 0132", "+14155550132"),
        ("4i5 55S oi3z", "+14155550132"),
        ("4!5 555 0!32", "+14155550132"),
        ("|4|l|S| |S|S|S| |O|1|3|2", "+14155550132"),
        ("4i5 SSs oi32", "+14155550132"),
        ("4\u04065-\u01bc\u01bc\u01bc-\u041e1\u01b72", "+14155550132"),
        ("\u042715-555-\u041e1\u01b72", "+14155550132"),
        ("4$1$5$5$5$5$0$1$3$2", "+14155550132"),
        ("-=4=-=1=-=5=-=5=-=5=-=5=-=0=-=1=-=3=-=2=-", "+14155550132"),
        ("4-1-5=5-5-5=0-1-3-2", "+14155550132"),
        ("415=555=0132", "+14155550132"),
        ("(415) dash 555 dash 0132", "+14155550132"),
    ],
)
def test_a_number_that_is_drawn_apart_is_found_and_disguised(written, value):
    text = f"my cell: {written}"
    (finding,) = DETECTOR.scan(text, region="US").findings
    assert text[finding.start : finding.end].strip("*-=|") == written.strip("*-=|")
    assert (finding.value, finding.disguised) == (value, True)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("my cell is four one five, oh one three two", "four one five, oh one three two"),
        ("I want to sell 415 555 0132", "415 555 0132"),
        ("so it is 415 555 0132 il", "415 555 0132"),
        ("it is 4I5 555 OI32, I'll be in", "4I5 555 OI32"),
        ("4I5 555 OI SO", "4I5 555 OI SO"),
        ("o77oo goo l23 for the bunk beds", "o77oo goo l23"),
        ("$$$ 4$1$5$5$5$5$0$1$3$2 $$$", "4$1$5$5$5$5$0$1$3$2"),
        ("after 5: (415) 555 0132", "415) 555 0132"),
    ],
)
def test_the_words_of_the_sentence_around_it_are_no_part_of_a_row(text, row):
    assert max(rows_of(text), key=lambda each: len(each[0]))[1] == row


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("one of the four", ["1", "4"]),
        ("for 555 pieces", ["555"]),
        ("no digits here", []),
        ("ninety nine percent", ["99"]),
        ("give this one more night", ["1"]),
        ("a couple of chairs, one pair of socks", ["1"]),
        ("the fives are gone, two pairs left", ["2"]),
        ("$4 = 5 $ = 6", ["4", "5", "6"]),
        ("5!12", ["5112"]),
        ("5! 12", ["512"]),
    ],
)
def test_ordinary_words_hold_few_digits(text, digits):
    assert [found for found, _ in rows_of(text)] == digits


@pytest.mark.parametrize(
    "text",
    [
        "one of the four I ordered came in two pieces",
        "I need to go to the shop for one or two more, see you at nine",
        "twenty five or thirty six of the small ones, please",
        "uno de los dos, el tres es para mi hermana",
        "un peu de neuf et une paire de six",
        "from ten to one it is free for all of you three",
    ],
)
def test_words_that_look_numeric_are_left_alone(text):
    assert DETECTOR.scan(text, region=["US", "GB", "ES", "FR"]).findings == ()


def test_most_texts_need_no_search_for_digits():
    assert not may_hold_digits("see you at 5", topics_of(["see", "you", "at", "5"]), 1, 7)
    assert may_hold_digits("4155550", topics_of(["4155550"]), 7, 7)


def test_a_row_is_cut_after_so_many_members():
    assert max(len(found) for found, _ in rows_of("1 " * 200)) <= 40


def test_what_brackets_say_about_a_gap_is_no_word_of_the_sentence():
    (finding,) = DETECTOR.scan("415 (space) 555 [dash] 0132", region="US").findings
    assert finding.value == "+14155550132"
    assert DETECTOR.scan("415 comma 555 and then 0132", region="US").findings == ()


def test_words_to_be_read_backwards_are_digits():
    assert rows_of("neves owt orez, evif evif") == [("72055", "neves owt orez, evif evif")]
