from __future__ import annotations

import time

import pytest

from txmessaging.detection import HIGH_CONFIDENCE, ContactInfoDetector

DETECTOR = ContactInfoDetector(allow=["market.example", "Partner@Shop.example"])


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("Mail John@Example.COM.", "John@Example.COM", "John@example.com"),
        ("(jane.doe+shop@mail.example.co.uk)", "jane.doe+shop@mail.example.co.uk", None),
        ("'jane@example.com'", "jane@example.com", None),
        ("**--jane@example.com**", "jane@example.com", None),
        ("mailto:jane@example.com?subject=hi", "jane@example.com", None),
        ("\u30e1\u30fc\u30eb\u306fjane@example.com\u3002", "jane@example.com", None),
        ("jane@example.com\uc73c\ub85c", "jane@example.com", None),
        ("a@reserved.test, please", "a@reserved.test", None),
        ("a@reserved.invalid", "a@reserved.invalid", None),
        ("\u043f\u043e\u0447\u0442\u0430@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", None, None),
    ],
)
def test_an_address_is_found_where_it_stands(text, span, value):
    (finding,) = DETECTOR.scan(text).findings
    span = span or text
    assert (finding.kind, text[finding.start : finding.end], finding.rule) == ("email", span, "email.plain")
    assert finding.value == (value or span)
    assert finding.confidence >= HIGH_CONFIDENCE


@pytest.mark.parametrize(
    "text",
    ["@", "a@b", "a @ b.example", "john..doe@-example-.com", "meet @ 5.30pm", "jane.@example.com", "1@2.3"],
)
def test_what_is_no_address_is_left_alone(text):
    assert [finding for finding in DETECTOR.scan(text).findings if finding.kind == "email"] == []


def test_a_file_name_is_a_near_miss():
    scan = DETECTOR.scan("see icon@2x.png", near_misses=True)
    assert scan.findings == ()
    assert scan.near_misses[0].evidence[-1] == "suppressed: ends like a file name"


@pytest.mark.parametrize("text", ["help@market.example", "a@mail.MARKET.example", "partner@shop.example"])
def test_the_platforms_own_addresses_are_no_findings(text):
    scan = DETECTOR.scan(text, near_misses=True)
    assert scan.findings == ()
    assert [miss.evidence[-1] for miss in scan.near_misses] == ["suppressed: on the allow-list"]


def test_a_look_alike_of_an_allowed_domain_is_found():
    assert DETECTOR.scan("a@notmarket.example").findings
    assert DETECTOR.scan("a@market.example.com").findings


def test_an_address_stated_as_a_fact_is_no_finding():
    facts = {"contact": ["Buyer@shop.example", "other"]}
    assert DETECTOR.scan("buyer@SHOP.example", facts=facts).findings == ()
    assert DETECTOR.scan("seller@shop.example", facts=facts).findings


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("john dot smith at gmail dot com", None, "john.smith@gmail.com"),
        ("dana[at]mail[.]example", None, "dana@mail.example"),
        ("I'm john.smith at gmail", "john.smith at gmail", "john.smith@gmail.com"),
        ("john @ gmail . com", None, "john@gmail.com"),
        ("j o h n @ g m a i l . c o m", None, "john@gmail.com"),
        ("j a n e d o e a t g m a i l d o t c o m", None, "janedoe@gmail.com"),
        ("janedoe (at) hotm@il", None, "janedoe@hotmail.com"),
        ("jane88 at yah00 com", None, "jane88@yahoo.com"),
        ("jane@gmail,com", None, "jane@gmail.com"),
        ("jane@gmailcom", None, "jane@gmail.com"),
        ("johnATgmailDOTcom", None, "john@gmail.com"),
        ("jane.doe@gma1l.c0m", None, "jane.doe@gmail.com"),
        ("kim underscore ferns at symbol yahoo period com", None, "kim_ferns@yahoo.com"),
        ("lupita punto ruiz arroba hotmail punto com", None, "lupita.ruiz@hotmail.com"),
        ("joao underline silva arroba uol ponto com ponto br", None, "joao_silva@uol.com.br"),
        ("marie tiret durand arobase orange point fr", None, "marie-durand@orange.fr"),
        ("hans punkt meier klammeraffe web punkt de", None, "hans.meier@web.de"),
        ("gianni punto rossi chiocciola libero punto it", None, "gianni.rossi@libero.it"),
        ("jan apenstaartje hotmail punt com", None, "jan@hotmail.com"),
        ("kasia kropka nowak ma\u0142pa wp kropka pl", None, "kasia.nowak@wp.pl"),
        (
            "ivanov88 \u0441\u043e\u0431\u0430\u043a\u0430 \u044f\u043d\u0434\u0435\u043a\u0441 \u0440\u0443",
            None,
            "ivanov88@yandex.ru",
        ),
        ("ahmet nokta yilmaz et gmail nokta com", None, "ahmet.yilmaz@gmail.com"),
        ("mona (\u0622\u062a) yahoo (\u0646\u0642\u0637\u0629) com", None, "mona@yahoo.com"),
        (
            "rahul \u090f\u091f \u091c\u0940\u092e\u0947\u0932 \u0921\u0949\u091f \u0915\u0949\u092e",
            None,
            "rahul@gmail.com",
        ),
        ("zhangsan \u827e\u7279 qq \u70b9 com", None, "zhangsan@qq.com"),
        ("tanaka\u30a2\u30c3\u30c8gmail\u30c9\u30c3\u30c8com", None, "tanaka@gmail.com"),
        ("my gmail is johnsmith88", "johnsmith88", "johnsmith88@gmail.com"),
        ("g(oogle)mail: jane.doe", "jane.doe", "jane.doe@gmail.com"),
        ("my email is janedoe, it's a yahoo", "janedoe, it's a yahoo", "janedoe@yahoo.com"),
        ("janedoe88 add gmail.com at the end", "janedoe88 add gmail.com", "janedoe88@gmail.com"),
        ("delia.hoops\U0001f34cgmail.com", None, "delia.hoops@gmail.com"),
        ("moc.liamg@eod.enaj", None, "jane.doe@gmail.com"),
        ("email me jane88@", "jane88@", "jane88@"),
    ],
)
def test_an_address_in_disguise_is_found(text, span, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("email", span or text, value)
    assert finding.disguised
    assert finding.confidence >= 0.5
    assert not any(value.partition("@")[0] in words for words in finding.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "3 @ 5.00, dinner @ noon",
        "she works at Yahoo",
        "they looked at gmail and outlook",
        "my gmail is full",
        "e-mail me through the platform",
        "a monkey: ma\u0142pa, a dog: \u0441\u043e\u0431\u0430\u043a\u0430",
        "two at the rate of 5 each",
        "orange at free price, live at terra hotel",
        "meet at noon dot",
        "163 at 5, size 126",
    ],
)
def test_words_that_stand_for_signs_elsewhere_are_left_alone(text):
    assert [finding for finding in DETECTOR.scan(text).findings if finding.kind == "email"] == []


def test_a_word_that_speaks_of_mail_raises_the_confidence():
    (bare,), (cued,) = (DETECTOR.scan(text).findings for text in ("jane at gmail", "mail jane at gmail"))
    assert cued.confidence > bare.confidence


@pytest.mark.parametrize(
    "piece", ["@.", "a@a.", "a@gmail ", "gmail ", "a at gmail ", "g-m-a-i-l-", "at dot ", "a (b) dot "]
)
def test_no_text_takes_long(piece):
    begun = time.process_time()
    DETECTOR.scan(piece * (30_000 // len(piece)))
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        ("it's my username at hotmail", "my username at hotmail", "same name@hotmail.com"),
        ("write to my shop name at gmail", "my shop name at gmail", "same name@gmail.com"),
        (
            "my first and last name, so dana whitlock, then gmail",
            "my first and last name, so dana whitlock, then gmail",
            "same name@gmail.com",
        ),
        ("rosebudyarns at ya hoo, still use it", "rosebudyarns at ya hoo", "rosebudyarns@yahoo.com"),
        ("my addy: rosebud7 at googly mail dot com", "rosebud7 at googly mail dot com", "rosebud7@gmail.com"),
        ("pa-send sa rosebudyarns sa gmail", "rosebudyarns sa gmail", "rosebudyarns@gmail.com"),
        ("rosebudyarns g m a i l without the at", "rosebudyarns g m a i l", "rosebudyarns@gmail.com"),
        ("d-a-n-a 1 9 7 1 at a-o-l", "d-a-n-a 1 9 7 1 at a-o-l", "dana1971@aol.com"),
    ],
)
def test_an_address_is_found_whose_name_is_known_or_whose_provider_has_a_nickname(text, shown, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("email", shown, value)
    assert finding.disguised


@pytest.mark.parametrize(
    "text",
    [
        "is my username at hotmail still linked to the order?",
        "I logged in with my username and then gmail stopped working",
        "log in with my shop name at gmail fails",
        "my username and gmail are both blocked",
        "I sent it to support on gmail",
        "the invoice went to spam on gmail",
        "ya hoo! it arrived",
        "a g m a i l sticker set",
    ],
)
def test_who_only_speaks_of_providers_gives_no_address(text):
    assert DETECTOR.scan(text).findings == ()
