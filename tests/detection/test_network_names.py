from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("such mal auf inschta nach wolle punkt und punkt lena", "instagram:wolle.und.lena"),
        ("schreib mir beim blauen F, ich heiß da Lena Holzapfel", "facebook:lena holzapfel"),
        ("bei dem Papierflieger-Messenger heiß ich lena_holz88", "telegram:lena_holz88"),
        ("Het boek met de gezichten: zoek Sanne v Dijkstra", "facebook:sanne v dijkstra"),
        ("Facebook pagina heet Atelier Kromme Naald", "facebook:atelier kromme naald"),
        ("mam ig second.olenka i tam taniej", "instagram:second.olenka"),
        ("ta apka z aparatem, nick o l e n k a _ 8 8", "instagram:olenka_88"),
        ("na telegrmie olenka_szyje", "telegram:olenka_szyje"),
        ("запрещенограм: svechi точка ot точка oli", "instagram:svechi.ot.oli"),
        ("в телеграмчике olga нижнее knigi", "telegram:olga_knigi"),
        ("запрещёнка: svechi тчк oli", "instagram:svechi.oli"),
    ],
)
def test_knows_nicknames_of_networks(text, value):
    assert value in [finding.value for finding in DETECTOR.scan(text).findings]


@pytest.mark.parametrize(
    "text",
    [
        "habt ihr das mal auf insta gesehen? heiß begehrt",
        "ein Papierflieger aus Kupfer, 12 cm breit",
        "auf Facebook heißt es, der Versand sei teuer",
        "papieren vliegtuigje van messing, nog te koop",
        "ik heb het eens op insta gezien, erg mooi",
        "widziałam kiedyś na insta, bardzo ładne",
        "zielona słuchawka do telefonu retro, sprawna",
        "есть верхнее, нижнее белье, тележка нужна на даче",
        "Weißgold ist auf insta immer schön",
    ],
)
def test_leaves_talk_of_them_alone(text):
    assert DETECTOR.scan(text).findings == ()
