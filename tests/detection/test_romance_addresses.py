"""Addresses and sites as they are introduced in Spanish, Portuguese, French and Italian."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Escríbeme al gmail, soy lola.costuras.jaen, que aquí no me llega", "lola.costuras.jaen@gmail.com"),
        ("no gmail, tuca.bazar.sp", "tuca.bazar.sp@gmail.com"),
        ("mon gmail c'est manon.colliers", "manon.colliers@gmail.com"),
        ("envoyez la photo sur mon gmail pascaloutils37 je regarde", "pascaloutils37@gmail.com"),
        ("la mia gmail è giada trattino basso ricami", "giada_ricami@gmail.com"),
        ("scrivimi a mail su libero, franca.pozzi", "franca.pozzi@libero.it"),
        ("mi gmail: puri retales 64, todo junto", "puriretales64@gmail.com"),
        ("mon courriel c'est les mailles de lou à hotmail toute collé", "lesmaillesdelou@hotmail.com"),
        ("jair.pecas arroba do hotmail, manda o numero", "jair.pecas@hotmail.com"),
        ("giada.ricami chiocciola della gmail", "giada.ricami@gmail.com"),
        ("giada.ricami kiocciola gmail puntocom", "giada.ricami@gmail.com"),
        ("puri.retales a rroba gimeil", "puri.retales@gmail.com"),
    ],
)
def test_an_address_is_found_however_its_name_is_introduced(text, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, finding.value) == ("email", value)


@pytest.mark.parametrize(
    "text",
    [
        "no uso gmail, soy más de papel y boli",
        "la app de gmail no va, soy muy torpe con el iphone12",
        "en el gmail iphone12 no me entra el aviso",
        "no gmail, como sempre, chegou como spam",
        "sur gmail c'est parti dans les spams",
        "mon gmail c'est plein, tout collé à la limite",
        "la mia gmail è piena, è tutto unito",
        "il libero è tutto attaccato alla copertina",
        "chiocciola della mamma, tutta di legno",
    ],
)
def test_talk_of_providers_is_left_alone(text):
    assert not DETECTOR.scan(text).findings


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Entra en ceramicalunera punto es y lo pides allí", "ceramicalunera.es"),
        ("trovate tutto su ricamigiada punto it", "ricamigiada.it"),
    ],
)
def test_a_site_that_is_to_be_visited_is_found(text, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, finding.value) == ("link", value)


@pytest.mark.parametrize(
    "text",
    [
        "mira en el muestrario, cada punto es distinto",
        "el acabado a punto es más caro",
        "en el mío el bordadorelieve punto es difícil",
    ],
)
def test_a_stitch_is_no_full_stop(text):
    assert not DETECTOR.scan(text).findings
