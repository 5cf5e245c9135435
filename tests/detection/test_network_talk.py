from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.findings import CONTACT_KINDS

DETECTOR = ContactInfoDetector()


def findings_of(turns, region=None):
    """The details in a dialogue: the two parties take turns, "+" goes on with the same one."""
    carries, found, side = [b"", b""], [], 1
    for label, turn in enumerate(turns):
        side = side if turn.startswith("+") else 1 - side
        scan = DETECTOR.scan(
            turn.removeprefix("+"), region=region, carry=carries[side], heard=carries[1 - side], label=label
        )
        carries[side] = scan.carry
        found += (each for each in scan.findings if each.kind in CONTACT_KINDS)
    return found


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (["are you on instagram?", "ofc", "well??", "mossy.kettle"], "instagram:mossy.kettle"),
        (["u got insta hun", "course", "whats it under", "thegullandgander x"], "instagram:thegullandgander"),
        (
            ["do you have a YouTube channel that shows how to fold it?", "ShedOfWillem"],
            "youtube:shedofwillem",
        ),
        (["I'd rather use Signal", "I have it. Name?", "quillfeather.12"], "signal:quillfeather.12"),
        (["LinkedIn is fine", "ok who do i look for", "mirren-oakholme"], None),
        (["Bist du auf Facebook? Ich würde gern mehr sehen", "Ja", "+Annegret Mösle"], None),
        (["سنابك؟", "noura.sews22"], "snapchat:noura.sews22"),
        (["LINE交換しませんか?", "haru0817kk"], "line:haru0817kk"),
        (["jak cię znaleźć na Telegramie", "pan_zegarek"], "telegram:pan_zegarek"),
        (["whats the part before the at", "lamps4all"], "lamps4all"),
    ],
)
def test_an_answer_is_an_account_where_a_network_was_spoken_of(turns, value):
    (finding,) = findings_of(turns)
    assert value in {None, finding.value}


@pytest.mark.parametrize(
    "turns",
    [
        ["moss.and.kettle", "a candle?", "no lol thats me on ig"],
        ["remember this word: kettleandquince", "ok", "search it on insta"],
        ["gullandgander", "pretty", "its the insta as well"],
        ["the colour is puce_otter_9", "we have no such colour", "tele*gram, friend"],
        ["thornapple_joe", "that you on snap?", "clever girl"],
    ],
)
def test_an_account_may_be_said_before_its_network(turns):
    (finding,) = findings_of(turns)
    assert finding.rule == "social.claimed"
    assert [piece.label for piece in finding.pieces] == [0, 2]


@pytest.mark.parametrize(
    "turns",
    [
        ["are you on facebook?", "sometimes", "ok", "wednesday then"],
        ["Bist du auf Facebook?", "Donnerstagnachmittag", "was?", "Abholung"],
        ["saw it on facebook", "which name", "chesterfield-sofa", "sold"],
        ["tienes instagram?", "no", "vale", "azul-marino"],
        ["does the tv have youtube", "yes", "model name?", "un55tu8000"],
        ["facebook portal?", "yes", "which model", "portal-plus"],
        ["send it via messenger here", "which button", "paperclip"],
        ["did you see my listing on facebook", "yes", "chesterfields"],
        ["whats your name", "Dana Whitlock", "on instagram it looked bigger"],
        ["whats your email", "the site sends it", "ok", "FedEx Ground"],
        ["Let's continue on WhatsApp", "+Can we talk on WhatsApp?"],
        ["are you on insta?", "WhatsApp?"],
    ],
)
def test_other_answers_are_no_accounts(turns):
    assert findings_of(turns) == []
