from __future__ import annotations

import pytest

from txmessaging.detection import HIGH_CONFIDENCE, ContactInfoDetector

DETECTOR = ContactInfoDetector(allow=["market.example", "https://www.instagram.com/our_market/"])


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("see https://www.Shop.Example/Foo/?x=1).", "https://www.Shop.Example/Foo/?x=1", "shop.example/Foo"),
        ("[it](http://shop.example/a)", "http://shop.example/a", "shop.example/a"),
        ("http://shop.example/a_(b)", "http://shop.example/a_(b)", "shop.example/a_(b)"),
        ("https://me:secret@Shop.example:80/a", "https://me:secret@Shop.example:80/a", "shop.example/a"),
        ("www.shop.example!", "www.shop.example", "shop.example"),
        ("my-shop.com.Thanks", "my-shop.com", "my-shop.com"),
        ("visit MYSHOP.COM today", "MYSHOP.COM", "myshop.com"),
        ("shop.example.co.uk/sale", "shop.example.co.uk/sale", "shop.example.co.uk/sale"),
        ("bit.ly/3abc", "bit.ly/3abc", "bit.ly/3abc"),
        ("done.it/now", "done.it/now", "done.it/now"),
        ("b\u00fccher.de", "b\u00fccher.de", "b\u00fccher.de"),
        ("http://localhost:8000", "http://localhost:8000", "localhost"),
        ("https://instagram.com/p/C0ffee", "https://instagram.com/p/C0ffee", "instagram.com/p/C0ffee"),
        ("https://facebook.com/groups/9", "https://facebook.com/groups/9", "facebook.com/groups/9"),
    ],
)
def test_a_link_is_found_where_it_stands(text, span, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("link", span, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("https://www.instagram.com/Jane.Doe/?hl=en", "instagram:jane.doe"),
        ("m.facebook.com/jane.doe.9", "facebook:jane.doe.9"),
        ("linkedin.com/in/jane-doe", "linkedin:jane-doe"),
        ("tiktok.com/@jane", "tiktok:jane"),
    ],
)
def test_a_link_to_a_profile_is_social(text, value):
    (finding,) = DETECTOR.scan(f"it's {text} you see").findings
    assert (finding.kind, finding.value, finding.network) == ("social", value, value.partition(":")[0])
    assert finding.confidence >= HIGH_CONFIDENCE
    assert finding.rule == "social.link"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("t.me/jane", "telegram:jane"),
        ("wa.me/14155550132", "whatsapp:+14155550132"),
        ("discord.gg/aBcD", "discord:abcd"),
        ("t dot me slash jane", "telegram:jane"),
    ],
)
def test_a_link_to_a_messenger_is_of_its_own_kind(text, value):
    (finding,) = DETECTOR.scan(f"write there: {text} please").findings
    assert (finding.kind, finding.value, finding.rule) == ("messenger", value, "messenger.link")


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("visit myshop dot com today", "myshop dot com", "myshop.com"),
        ("my-shop[.]com", "my-shop[.]com", "my-shop.com"),
        ("lampshop(dot)com/sale", "lampshop(dot)com/sale", "lampshop.com/sale"),
        ("see myshop . com", "myshop . com", "myshop.com"),
        ("type myshop,com", "myshop,com", "myshop.com"),
        ("www dot lampen dot de", "www dot lampen dot de", "lampen.de"),
        ("www myshop com", "www myshop com", "myshop.com"),
        ("wwwmyshopcom", "wwwmyshopcom", "myshop.com"),
        ("w w w . m y s h o p . c o m", "w w w . m y s h o p . c o m", "myshop.com"),
        ("hxxps://myshop[.]com/a", "hxxps://myshop[.]com/a", "myshop.com/a"),
        ("hxxp : // myshop [.] com", "hxxp : // myshop [.] com", "myshop.com"),
        ("bit dot ly slash rug9", "bit dot ly slash rug9", "bit.ly/rug9"),
        ("lamparas punto com punto mx", "lamparas punto com punto mx", "lamparas.com.mx"),
        ("mein-shop punkt de", "mein-shop punkt de", "mein-shop.de"),
        ("mojsklep kropka pl", "mojsklep kropka pl", "mojsklep.pl"),
        ("moc.pohsym", "moc.pohsym", "myshop.com"),
        ("potteryhouse then .com", "potteryhouse then .com", "potteryhouse.com"),
        ("myshop \u2022 com", "myshop \u2022 com", "myshop.com"),
    ],
)
def test_a_link_in_disguise_is_found(text, span, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("link", span, value)
    assert finding.disguised


def test_shorteners_and_pages_of_links_are_named_in_the_evidence():
    shortener, hub = DETECTOR.scan("bit.ly/3abc or linktr.ee/jane").findings
    assert (shortener.network, shortener.evidence[-1]) == (None, "a link shortener")
    assert hub.evidence[-1] == "a page of links"


def test_an_ending_that_is_a_word_needs_the_country_or_a_word_that_speaks_of_sites():
    assert not DETECTOR.scan("potteryshop.it arrived").findings
    assert DETECTOR.scan("potteryshop.it arrived", region="IT").findings
    assert DETECTOR.scan("our website is lampen-welt.at").findings


@pytest.mark.parametrize(
    "text",
    [
        "That is a full stop.Next sentence",
        "thanks.it was fine, ok.so far, done.be well",
        "see README.md and photo.jpg, or invoice.pdf",
        "e.g. this, i.e. that, at 5 p.m. sharp",
        "https://\u2026",
        "www.",
        "www.word",
        "www.is",
        "www.com",
        "Mr.Smith from St.Louis",
        "z.B. heute, d.h. morgen, No.5",
        "it runs on Node.js and ASP.NET",
        "open setup.py and main.rs",
        "a polka dot dress, meet at noon dot",
        "punto de venta, point de vente, ponto de entrega",
        "the dot in the middle",
        "gracias.es muy bonito",
        "it broke.in the box.me too",
        "in good condition.Net weight 3kg",
        "version 2.0.1, 10.am, 3 @ 5.00",
    ],
)
def test_what_is_no_link_is_left_alone(text):
    assert DETECTOR.scan(text).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "https://market.example/o/4155550132",
        "help.market.example/x",
        "instagram.com/our_market",
        "market.example",
    ],
)
def test_the_platforms_own_links_and_what_stands_in_them_are_no_findings(text):
    assert DETECTOR.scan(text, region="US").findings == ()


def test_another_account_on_a_network_with_an_allowed_one_is_found():
    assert DETECTOR.scan("instagram.com/our_market2").findings


def test_a_bare_domain_alone_is_no_ground_for_a_penalty():
    assert DETECTOR.scan("like on shop.example").findings[0].confidence < HIGH_CONFIDENCE


def test_a_capital_after_a_missing_space_ends_no_domain():
    text = "parcel arrived.Thanks.lid is cracked.Com port is fine"
    assert ContactInfoDetector().scan(text).findings == ()
