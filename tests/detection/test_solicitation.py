"""Invitations off the platform that hold no contact detail: what counts as one, and what does not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging.detection import ContactInfoDetector, mask

DETECTOR = ContactInfoDetector(allow=["market.example", "support@help.example"])


def found(text, **given):
    return DETECTOR.scan(text, **given).findings


INVITATIONS = (
    "let's continue on WhatsApp",
    "pay me outside, it's cheaper",
    "what's your number?",
    "can we deal outside of eBay",
    "send me your email",
    "cash by PayPal friends, no fees",
    "text me instead",
    "Can I get your phone number please?",
    "whats ur insta",
    "do you have whatsapp?",
    "are you on telegram?",
    "add me on snap and we can sort it",
    "message me on wh4tsapp",
    "Could we move this to Telegram?",
    "can I call you?",
    "shoot me an email",
    "easier to talk on whatsapp tbh",
    "I'll give you my number, ok?",
    "Let's do it off the app so we save the fees",
    "cancel the order and pay me directly",
    "why don't we just chat on Signal?",
    "The app doesn't work, can we use whatsapp?",
    "¿me pasas tu número?",
    "¿cuál es tu teléfono?",
    "hablamos por WhatsApp mejor",
    "te lo vendo por fuera de la app, sin comisión",
    "escríbeme al whatsapp",
    "llámame mejor",
    "págame por bizum y nos ahorramos la comisión",
    "qual é o teu número?",
    "me passa seu zap",
    "vamos continuar pelo WhatsApp",
    "posso pagar por fora?",
    "me chama no zap",
    "tu peux me donner ton numéro ?",
    "c'est quoi ton insta ?",
    "on peut continuer sur WhatsApp ?",
    "payez-moi en direct, sans commission",
    "appelle-moi plutôt",
    "je peux payer en dehors du site ?",
    "Wie ist deine Nummer?",
    "gib mir mal deine Handynummer",
    "hast du WhatsApp?",
    "schreib mir auf WhatsApp",
    "können wir das außerhalb der Plattform machen?",
    "zahl per PayPal Freunde, dann sparen wir die Gebühren",
    "kann ich dich anrufen?",
    "lass uns auf Telegram weiterschreiben",
    "mi dai il tuo numero?",
    "qual è il tuo numero di telefono?",
    "scrivimi su whatsapp",
    "possiamo fare fuori dalla piattaforma?",
    "continuiamo su Telegram",
    "wat is je nummer?",
    "mag ik je telefoonnummer?",
    "app me even",
    "zullen we verder praten via WhatsApp?",
    "kunnen we het buiten de site om doen?",
    "podaj mi swój numer",
    "jaki masz numer?",
    "napisz na whatsappie",
    "możemy to załatwić poza platformą?",
    "zadzwoń do mnie",
    "какой у вас номер?",
    "скиньте номер телефона",
    "давайте перейдём в ватсап",
    "напишите мне в телеграм",
    "можем договориться мимо авито, без комиссии",
    "позвоните мне",
    "telefon numaranız nedir?",
    "numaranı atar mısın",
    "whatsapptan yaz",
    "uygulama dışında anlaşalım",
    "beni ara",
    "ممكن رقمك؟",
    "اعطني رقم جوالك",
    "نتكلم على واتساب",
    "ادفع لي برا المنصة أرخص",
    "تعال واتس",
    "अपना नंबर दो",
    "apna number bhejo",
    "whatsapp pe baat karte hain",
    "ऐप के बाहर पेमेंट कर दो",
    "व्हाट्सएप पर बात करें",
    "你的电话是多少",
    "加我微信",
    "微信聊吧",
    "可以线下交易吗",
    "有微信吗？",
    "電話番号を教えてください",
    "LINEでやり取りしませんか",
    "直接取引しませんか",
    "ライン交換しましょう",
    "メールアドレス教えてもらえますか",
)
OTHERS = (
    "I saw it on Instagram",
    "the phone case",
    "e-mail me through the platform",
    "what is your order number?",
    "is it WhatsApp compatible?",
    "do you ship outside of Germany?",
    "please don't send your number",
    "not outside of the platform",
    "the rules say no WhatsApp",
    "Please do not text me",
    "we can't deal outside of eBay",
    "I never pay outside the platform",
    "Don't ask for my number",
    "What's the model number of the phone?",
    "call me fussy but it is small",
    "Let me call my sister first",
    "I'll leave it outside the door",
    "can you send me the tracking number",
    "send me your order number please",
    "can you send me a photo",
    "I can pay directly here",
    "is it sold directly by you",
    "I prefer to buy from small shops",
    "let me know the number of the parcel",
    "Do you have WhatsApp stickers?",
    "Can you put the Instagram logo on it?",
    "what number is on the back",
    "message me here please",
    "no necesito tu número",
    "no pagues fuera de la plataforma",
    "cuál es tu número de pedido",
    "não posso passar o meu número",
    "je ne donne pas mon numéro",
    "wie ist deine Bestellnummer?",
    "bitte schick mir nicht deine Nummer",
    "non posso darti il numero",
    "ik geef mijn nummer niet",
    "nie podam numeru",
    "не пишите мне в ватсап",
    "numara atma",
    "لا ترسل رقمك",
    "नंबर मत दो",
    "不要加微信",
    "不要发电话",
    "LINEの交換はできません",
    "電話番号は教えないでください",
)


@pytest.mark.parametrize("text", INVITATIONS)
def test_an_invitation_is_found_in_every_language(text):
    (finding,) = found(text)
    assert finding.kind == "solicitation"
    assert 0 <= finding.start < finding.end <= len(text)
    assert finding.evidence
    assert finding.rule in {"solicitation.asks", "solicitation.channel", "solicitation.outside"}


@pytest.mark.parametrize("text", OTHERS)
def test_a_mention_a_refusal_or_a_question_about_the_order_is_none(text):
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "shown", "value", "rule"),
    [
        ("Hi. What's your number? Thanks", "What's your number", "asks", "solicitation.asks"),
        (
            "ok, let's continue on WhatsApp!",
            "let's continue on WhatsApp",
            "channel:whatsapp",
            "solicitation.channel",
        ),
        ("Pay me outside, it's cheaper", "Pay me outside", "outside", "solicitation.outside"),
        ("add me on insta", "add me on insta", "channel:instagram", "solicitation.channel"),
    ],
)
def test_where_it_stands_and_what_it_is_for(text, shown, value, rule):
    (finding,) = found(text)
    assert text[finding.start : finding.end] == shown
    assert (finding.value, finding.rule, finding.excuse) == (value, rule, None)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("text me on whatsapp: +1 415 555 0132", ["messenger"]),
        ("send me your email, mine is jane@shop.example", ["email"]),
        ("call me at +1 415 555 0132", ["phone"]),
        ("What's your number? Mine is +1 415 555 0132", ["solicitation", "phone"]),
        # What is allowed says all as well.
        ("send me an email to support@help.example", []),
    ],
)
def test_beside_a_detail_in_the_same_sentence_the_detail_alone_is_reported(text, kinds):
    assert [finding.kind for finding in found(text, region="US")] == kinds


def test_a_sentence_holds_one_invitation_however_many_phrases():
    (finding,) = found("send me your number or let's talk on telegram")
    assert len(finding.evidence) == 2
    assert (finding.start, finding.end) == (0, 45)


def test_a_question_is_still_left_for_the_answer():
    question = DETECTOR.scan("are you on insta?")
    assert [finding.kind for finding in question.findings] == ["solicitation"]
    (answer,) = DETECTOR.scan("yeah blue_pots88", heard=question.carry).findings
    assert answer.value == "instagram:blue_pots88"


def test_what_completes_a_detail_is_reported_as_that():
    carry = DETECTOR.scan("my number is 415 555", region="US").carry
    (finding,) = DETECTOR.scan("0132, text me instead", region="US", carry=carry).findings
    assert finding.kind == "phone"


def test_no_invitation_is_a_near_miss_of_another():
    scan = DETECTOR.scan("message me on insta please, see README.md", near_misses=True)
    spans = sorted((each.start, each.end) for each in (*scan.findings, *scan.near_misses))
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.lists(st.sampled_from([*INVITATIONS, *OTHERS, "Call +1 415 555 0132"]), min_size=1, max_size=4))
def test_masked_text_has_no_finding(sentences):
    text = ".\n".join(sentences)
    hidden = text
    for _ in range(3):
        hidden = mask(hidden, found(hidden, region="US"))
    assert found(hidden, region="US") == ()
    assert len(hidden) == len(text)


def test_a_long_row_of_invitations_costs_little_and_is_answered():
    scan = DETECTOR.scan("send me your number and call me on whatsapp " * 2000)
    assert [finding.kind for finding in scan.findings][:1] == ["solicitation"]
