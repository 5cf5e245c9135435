from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bei Gmail bin ich lina.holzapfel, da kommt es an", "lina.holzapfel@gmail.com"),
        ("bei gmx heiße ich uwe punkt brandner", "uwe.brandner@gmx.de"),
        ("lina.holzapfel affenohr gmx de", "lina.holzapfel@gmx.de"),
        ("schreibs an mizzi.huber at aon at, dann passts", "mizzi.huber@aon.at"),
        ("mailtje naar sanne_v88 bij gmail", "sanne_v88@gmail.com"),
        ("bij Outlook heet ik sanne streepje vis", "sanne-vis@outlook.com"),
        ("p punt devos61 aap telenet punt be", "p.devos61@telenet.be"),
        ("kwitantie graag naar sanne.vis at ziggo nl", "sanne.vis@ziggo.nl"),
        ("ania kropka wilk małpką interia pl", "ania.wilk@interia.pl"),
        ("na gmailu jestem ania.wilk, tam odpisuję", "ania.wilk@gmail.com"),
        ("wyślij na ania.wilk na onecie", "ania.wilk@onet.pl"),
        ("на яндексе я oleg-rybak", "oleg-rybak@yandex.ru"),
        ("шлите olegrybakov на мейлру", "olegrybakov@mail.ru"),
        ("oleg.rybak собачкой рамблер точка ru", "oleg.rybak@rambler.ru"),
    ],
)
def test_finds_addresses_at_providers_with_endings(text, value):
    found = DETECTOR.scan(text).findings
    assert [finding.value for finding in found] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Bei Gmail bin ich angemeldet, bei GMX nicht mehr",
        "Die Bestellung bei Arcor ist weg",
        "bin seit 2010-05-03 bei gmx",
        "De aap en het apenstaartje zijn verkocht, ziggo ligt eruit",
        "Bij outlook staat de bijlage nog in het concept",
        "na gmailu jestem od rana i nic nie przyszło",
        "małpkę i pieska biorę, na onecie czytałam że są dobre",
        "скачайте telegram через яндекс",
        "собаку отдам, на яндексе посмотрите карту",
        "заказал lego technic на яндекс маркете",
    ],
)
def test_leaves_talk_of_providers_and_animals_alone(text):
    assert DETECTOR.scan(text).findings == ()
