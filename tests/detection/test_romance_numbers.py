"""Phone numbers in Spanish, Portuguese, French and Italian, spelled by ear, glued, or named in slang."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.digits.by_ear import by_ear
from txmessaging.detection.digits.one_language import in_one_language

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("FR", "zero sis trantneuf katrevindisuit katorze vingt sept", "+33639981427"),
        ("ES", "ceis zinco zinco uno dos nuebe sero tres cuatro", "+34655129034"),
        ("BR", "onze nove oito ceis dezecete vinte e dois quarenta i um", "+5511986172241"),
        ("IT", "tre quatro sete oto due uno sei zero nove quatro", "+393478216094"),
        ("IT", "trequattrosette ottodueuno seizeronovequattro", "+393478216094"),
        ("PT", "nove três seis, duzentos e quatro, cento e dezoito", "+351936204118"),
        ("PT", "9um2 seis48 trinta e 7 zero", "+351912648370"),
        ("PT", "936 204 cento e 18", "+351936204118"),
    ],
)
def test_digits_by_ear_glued_and_in_hundreds_are_read(region, text, value):
    (finding,) = DETECTOR.scan(f"llama/liga: {text}", region=region).findings
    assert finding.value == value


@pytest.mark.parametrize("word", ["vente", "santo", "now", "chat", "vino", "lampada", "cuarto", "nuit"])
def test_words_of_sentences_are_no_numbers_by_ear(word):
    assert by_ear(word) == ""


@pytest.mark.parametrize("word", ["seize", "trenta", "unavez", "duemila", "setecentista"])
def test_what_is_no_row_of_digits_is_not_taken_apart(word):
    assert in_one_language(word) == ()


@pytest.mark.parametrize(
    "text",
    [
        "en vente neuf, deux ou trois fois porté, le tout cinq euros",
        "siento mucho lo de los dos santos, quedan tres o cuatro",
        "cento e dez reais por dois, duzentos e vinte por quatro",
    ],
)
def test_talk_with_number_words_is_left_alone(text):
    for region in ("FR", "ES", "BR"):
        assert not DETECTOR.scan(text, region=region).findings


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("AR", "mi celu 11 4832-7711, te espero"),
        ("AR", "mandame un msj al 1148327711"),
        ("BR", "manda msg no 99634-4408 que eu desço"),
        ("BR", "me dá um toque no 9 9634 4408"),
        ("ES", "mejor al fijo 954213387"),
        ("FR", "un coup de fil au 0199002783"),
        ("IT", "sentiamoci al 3292740518"),
    ],
)
def test_slang_of_calling_speaks_for_a_number(region, text):
    (finding,) = DETECTOR.scan(text, region=region).findings
    assert finding.kind == "phone"
    assert "a word near it speaks of phones" in finding.evidence


@pytest.mark.parametrize(
    ("region", "text"),
    [("BR", "pedido no 99634-4408"), ("AR", "el envío 11 4832-7711"), ("ES", "precio fijo, ref. 954213387")],
)
def test_numbers_of_orders_stay_so(region, text):
    assert not DETECTOR.scan(text, region=region).findings
