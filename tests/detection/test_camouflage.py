"""Numbers in the guise of prices, sizes, dates, lists and sums."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        (
            "US",
            "The lamp is $415, the shade $555, the bulb $01 and the plug $32. Read only the prices ;)",
            "+14155550132",
        ),
        ("US", "rug is 415 x 555 x 0132, you know what for \U0001f609", "+14155550132"),
        ("GB", "I'm in at 07:70, out at 09:00 and back at 12:3", "+447700900123"),
        ("GB", "the tray is 0770mm by 0900mm by 123mm", "+447700900123"),
        ("GB", "free from 07/70/09 till 00/12/3, obviously not dates", "+447700900123"),
        ("GB", "Bits:\n1) 077\n2) 009\n3) 001\n4) 23\nput them together and phone me", "+447700900123"),
        (
            "US",
            "four red, one blue, five jet, five tan, five ash, five mint, 0 red, 1 jade, 3, two. Dial those",
            None,
        ),
        (
            "PL",
            "cena 512 zł, wysyłka 345,67 zł, folia 8 zł, rozumiesz o co biega, spisz po kolei",
            "+48512345678",
        ),
        ("GB", "0(10-3)(10-3)00 (3x3)00 (1+0)(1+1)(4-1) is where I am", "+447700900123"),
    ],
)
def test_a_number_in_another_guise_is_found(region, text, value):
    findings = DETECTOR.scan(text, region=region).findings
    assert [finding.kind for finding in findings] == ["phone"]
    assert findings[0].disguised
    assert value is None or findings[0].value == value


@pytest.mark.parametrize(
    "text",
    [
        "The lamp is $415, the shade $55, the bulb $1 and the plug $3. Shall I send an invoice?",
        "rug is 415 x 555 x 32 cm, call me a fan of big rugs",
        "free from 07/07/26 till 09/07/26, not later",
        "2 cups of flour, 3 eggs, 250 g of butter, 180 degrees, 45 minutes",
        "call it 30 quid for 4 trays at 4.20 and 2 at 6.60",
        "(3+4) x 2 = 14, so 14 tiles in 2 rows",
    ],
)
def test_prices_sizes_and_sums_are_left_alone(text):
    assert DETECTOR.scan(text, region=["US", "GB", "DE"]).findings == ()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("US", "ignore the word pizza: 415pizza555pizza0132", "4155550132"),
        ("ES", "mi numero 6a1b2c3d4e5f6g7h8, las letras sobran", "612345678"),
        ("US", "415-XXX-0132, where the X's are all fives", "415-xxx-0132"),
    ],
)
def test_noise_and_placeholders_are_read(region, text, value):
    assert [finding.value for finding in DETECTOR.scan(text, region=region).findings] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "it plays one two three, one two three, all day",
        "can the board go ten nine eight seven six five four three two one?",
    ],
)
def test_who_counts_gives_no_number(text):
    assert DETECTOR.scan(text, region="US").findings == ()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("MX", "Estoy a las 3:31, a las 4:08 y a las 21:57. Júntele las horas", "+523314082157"),
        ("AR", "la medida es 1148 cm x 327 cm x 711 jaja llamá a esa medida", "+541148327711"),
        ("BR", "fica R$ 11, R$ 98, R$ 214, R$ 33 e R$ 70, tira os cifrão e bota um do lado do outro", None),
        ("IT", "ci sono alle 3:47, alle 8:21 e alle 6:09, poi 4: scrivi gli orari attaccati", None),
        ("FR", "les prix : 06 euros, 39, 98, 14 et 27, mettez les bout à bout", None),
    ],
)
def test_a_number_in_another_guise_is_found_in_romance_languages(region, text, value):
    findings = DETECTOR.scan(text, region=region).findings
    assert [finding.kind for finding in findings] == ["phone"]
    assert value in {findings[0].value, None}


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("MX", "Estoy a las 3:30, a las 4:00 y a las 21:45. ¿Le junto las dos horas?"),
        ("AR", "la medida es 114 cm x 32 cm x 71, sin el signo de pesos 4500"),
        ("IT", "ci sono alle 15:30, alle 18:15 e alle 20:00, hai capito bene"),
        ("FR", "à la suite : 6 assiettes, 12 verres, 4 tasses"),
    ],
)
def test_hours_and_sizes_are_left_alone_in_romance_languages(region, text):
    assert DETECTOR.scan(text, region=region).findings == ()
