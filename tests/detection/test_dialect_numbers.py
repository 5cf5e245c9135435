from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.digits.one_language import in_one_language
from txmessaging.detection.digits.unit_first import unit_first

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("fumfadreissg", "35"),
        ("sechsasechzg", "66"),
        ("zwoaravierzg", "42"),
        ("zwoarazwanzg", "22"),
        ("druesibezg", "73"),
        ("zeuvenendertig", "37"),
        ("veerenvijftig", "54"),
        ("nunhundertachzeh", "918"),
        ("hundertdrei", "103"),
        ("zweihundert", "200"),
        ("einig", ""),
        ("wenig", ""),
        ("dreieinig", ""),
        ("hunderte", ""),
        ("jahrhundert", ""),
        ("dertigste", ""),
    ],
)
def test_takes_numbers_in_one_word_apart(word, digits):
    assert unit_first(word) == digits


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("nulzesvierviereenzeven", "064417"),
        ("nulleinssechsdreiacht", "01638"),
        ("zerosiedemczterydwa", "0742"),
        ("zestien", ""),
        ("eeneendje", ""),
        ("dreizehnter", ""),
    ],
)
def test_takes_glued_words_of_one_language_apart(word, digits):
    assert "".join(member.digits for member in in_one_language(word)) == digits


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        (
            "AT",
            "ruaf an: null sechs sechs vier, fünfadreißg, achtasechzg, neunazwanzg, ans",
            "+436643568291",
        ),
        ("CH", "natel null nünesibezg, drüehundertachzä, zwöievierzg, eis nüün", "+41793184219"),
        ("NL", "bel maar nul ses, agtentwintig, veerendertig, zeuvenenvijftig, nul twee", "+31628345702"),
        ("NL", "nulzesachtentwintigvierviereenzevennulnul hoor", "+31628441700"),
        ("NL", "ik zeg 06, dan 28, daarna 34, weer 28, vervolgens 2x de 1", "+31628342811"),
        ("PL", "pincet jeden, dwieście czydzieści, siódemkę, czwórkę, szóstkę", "+48501230746"),
        ("RU", "восемь девятьсот шестнадцать, семсот писят пять, шисят один, трешка, ноль", "+79167556130"),
    ],
)
def test_reads_numbers_as_they_are_spoken(region, text, value):
    found = DETECTOR.scan(text, region=region).findings
    assert [finding.value for finding in found] == [value]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("DE", "dann nochmal 2x 50 Stück in Größe 38, danach wieder 40 und 42"),
        ("AT", "um hoib achte san ma z'fünft, oans nach'm andern"),
        ("NL", "weer een dertiger of veertiger, daarna twee stoelen uit de zestiger jaren"),
        ("PL", "dwójkę i trójkę biorę, piątkę dam, siódemkę może później"),
        ("RU", "двушку или трешку снимаем, дальше посмотрим, потом писят на писят плитку"),
    ],
)
def test_leaves_quantities_alone(region, text):
    assert DETECTOR.scan(text, region=region).findings == ()
