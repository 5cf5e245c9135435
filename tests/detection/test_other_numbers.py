"""Numbers that stand on things, open doors, or are times, scores and sizes."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


def found(text, region):
    return [each.value for each in DETECTOR.scan(text, region=region).findings]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("US", "burned into the back of the neck: 503 555 0188"),
        ("GB", "it says 0161 496 0018 under the foot, with a crown"),
        ("ES", "el número grabado es 612 345 678"),
        ("PT", "atrás diz 912 345 678, é o lote?"),
        ("FR", "sous le socle c'est marqué 06 12 34 56 78"),
        ("IT", "sul fondo del vaso è inciso 347 112 3344"),
        ("DE", "Auf der Rückseite steht 0171 2345678"),
        ("NL", "onder op de vaas staat 06 12345678 gekrast"),
        ("PL", "na odwrocie wybite 602 345 678"),
        ("RU", "на дне вытиснено 8 916 123 45 67"),
        ("TR", "arka kapaginda 0532 123 45 67 yaziyor"),
        ("SA", "رقم 0501234567 محفور على الكرسي"),
        ("IN", "घड़ी के पीछे 98765 43210 खुदा है"),
        ("CN", "表背刻着138 1234 5678"),
        ("JP", "裏面に 090-1234-5678 と彫ってあります"),
        ("US", "passcode of the padlock 415 555 0132"),
        ("IT", "codice di ritiro 3331234567, armadietto 4"),
        ("TR", "Aras 0532 123 45 67 hâlâ şubede"),
        ("US", "powerball 415 555 0132, wrong again"),
        ("AU", "Toyota 04465-60280 fits the front"),
        ("IT", "numero motore 333 1234567"),
        ("GB", "on the shelf 0770 0900 118, 0770 0900 119 and 0770 0900 120"),
    ],
)
def test_what_stands_on_a_thing_or_opens_one_is_no_phone_number(region, text):
    assert found(text, region) == []


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("US", "it says it under the lid, call me on 503 555 0188", "+15035550188"),
        ("GB", "engraved by us in a day, text 07700 900118", "+447700900118"),
        ("DE", "Gravur auf Wunsch, Handy 0171 2345678", "+491712345678"),
        ("PL", "napis gratis, kontakt pod 601 234 567", "+48601234567"),
        ("JP", "佐川の営業所 0463-27-5918 へご連絡ください", "+81463275918"),
        ("BE", "een film van de motor, 0479 36 28 05", "+32479362805"),
        ("US", "stamped brass, 5\ufe0f\u20e30\ufe0f\u20e33\ufe0f\u20e3 555 0188", "+15035550188"),
        ("US", "text back (503) 555-0188", "+15035550188"),
    ],
)
def test_a_phone_number_beside_such_words_is_found_where_it_is_called(region, text, value):
    assert found(text, region) == [value]


def test_a_text_on_a_thing_is_nothing_to_send():
    assert found("Frame text: 183 (155), 10 fours", "IN") == []


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("US", "nine thirty, ten fifteen, eleven forty five, pick one"),
        ("US", "trains at seven oh five, eight oh five and nine oh five"),
        ("IN", "open ten to one, then four to eight thirty"),
        ("BR", "pode ser seis e meia, sete e meia, oito e meia"),
        ("ES", "cinco y diez, seis y veinte, siete y cuarto, ocho"),
        ("DE", "sechs dreißig, sieben fünfzehn, acht zwanzig"),
        ("AU", "four, so six oh eight hundred hours"),
        ("GB", "nil nil, one nil, two one, two all"),
        ("GB", "0-0, 1-0, 1-1, 2-1, 2-2"),
        ("US", "3-2, 1-0, 4-4, 2-5, 0-0 this season"),
        ("GB", "6-4, 3-6, 7-5, 6-2"),
        ("GB", "3-6, 6-9, 9-12, 12-18, one of each"),
        ("US", "4/4, 7/8, 7/8, 5/4, 4/4"),
        ("US", "the code is 7 7 4 ? 0 1 ? 5, two are gone"),
        ("BR", "7 a 1, 0x1 aos 11, 0x2 aos 23, 24, 26, 29, tudo na ordem"),
    ],
)
def test_times_scores_and_ranges_are_no_phone_numbers(region, text):
    assert found(text, region) == []


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("US", "five oh three, five five five, oh one eight eight"),
        ("US", "call five oh three, five fifty, ten fifteen"),
        ("US", "four one five, five five five, twelve thirty"),
        ("US", "nil five oh three, five five five, oh one eight eight"),
        ("US", "ring 50-35, 55-01, 88"),
        ("US", "call 5?0?3?5?5?5?0?1?8?8"),
        ("FR", "appelle moi au 06-39 98-27 61-04, super match"),
        ("DE", "ruf an nach dem spiel 01-71 39-20 03-33"),
        ("US", "what a match: 41-55, 55-12, 32-99 call me"),
        ("GB", "does the strap match? 07-70 09-00 12-3"),
        ("TR", "beni ara 0 532 123 4567"),
        ("TR", "0 532 123 4567"),
        ("IT", "chiamami 0 333 445 5667"),
        ("US", "call 955 123 456 789"),
    ],
)
def test_a_number_that_is_like_a_list_is_found(region, text):
    assert len(found(text, region)) == 1


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("PL", "opony 205 55 16, 195 65 15"),
        ("AU", "it reads 956 0000 1234 9157"),
        ("AT", "da steht 11 51 7 586 925"),
        ("DE", "passt 5K0 698 151 auch"),
        ("GB", "mine is 0 14 020 118 6, faded"),
        ("US", "06 14 1958 on one side"),
        ("GB", "11 11 1918 and 08 05 1945"),
        ("US", "N 39 44.353 W 104 59.120, on one line"),
        ("DE", "52° 31,206' N 13° 24,300' O"),
        ("US", "40 26 46 N, 079 58 56 W"),
        ("GB", "JV 4410 0277 9GB"),
    ],
)
def test_what_figures_are_by_their_groups(region, text):
    assert found(text, region) == []


def test_a_price_with_the_next_sentence_behind_it_is_no_address():
    assert found("12 bricks@90p.Can you get more", "GB") == []
    assert found("write to bricks@90p.com", "GB") == ["bricks@90p.com"]


def test_signs_of_a_bowling_card_are_no_account():
    assert found("his card: 7 / 9 - X X 8 1 X 9 / 6 3 X", "US") == []


def test_the_back_of_a_thing_is_not_backwards():
    assert found("en el reverso pone 91 123 45 67", "ES") == []
    assert found("léelo al revés 076 543 219", "ES") == ["+34912345670"]


def test_what_is_called_by_a_name_is_not_called():
    assert found("They call it the classic, 41 cm, 55 cm, 50 cm, 132 in all", "US") == []
    assert found("call it, 41 cm, 55 cm, 50 cm, 132 in all", "US") == ["415550132"]


def test_letters_behind_figures_are_units():
    assert found("the classic: 50 g, 35 g, 55 g, 50 g, 188 ml", "US") == []
