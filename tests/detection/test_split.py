from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector, Piece

DETECTOR = ContactInfoDetector(allow=["+1 800 555 0199"])


def scan_all(texts, region=None, facts=None):
    """The scan of each message of one sender; the message's number is its label."""
    carry, scans = b"", []
    for label, text in enumerate(texts):
        scans.append(DETECTOR.scan(text, region=region, facts=facts, carry=carry, label=label))
        carry = scans[-1].carry
        assert len(carry) <= 256
    return scans


def details(scan):
    return [finding for finding in scan.findings if finding.kind != "solicitation"]


def pieces(texts, finding):
    return [texts[piece.label][piece.start : piece.end] for piece in finding.pieces]


@pytest.mark.parametrize(
    ("texts", "region", "value", "parts"),
    [
        (["my number is 415", "555", "0132"], "US", "+14155550132", ["415", "555", "0132"]),
        (["415", "555", "0132"], "US", "+14155550132", ["415", "555", "0132"]),
        ([*"4155550132"], "US", "+14155550132", [*"4155550132"]),
        (["call me 415-555", "-0132"], "US", "+14155550132", ["415-555", "0132"]),
        (["+1 415", "555", "0132"], None, "+14155550132", ["1 415", "555", "0132"]),
        (["my number: 415", "555", "0132"], None, "4155550132", ["415", "555", "0132"]),
        (["it starts with 07700", "the rest is 900123"], "GB", "+447700900123", ["07700", "900123"]),
        (
            ["four one five", "five five five", "oh one three two"],
            "US",
            "+14155550132",
            ["four one five", "five five five", "oh one three two"],
        ),
        (
            ["4\u200b15 first", "\uff15\uff15\uff15", "0132 last"],
            "US",
            "+14155550132",
            ["4\u200b15", "\uff15\uff15\uff15", "0132"],
        ),
    ],
)
def test_a_number_in_pieces_is_found_with_its_last_one(texts, region, value, parts):
    *before, last = scan_all(texts, region)
    assert not any(scan.findings for scan in before)
    (finding,) = last.findings
    assert (finding.kind, finding.value, finding.disguised) == ("phone", value, True)
    assert pieces(texts, finding) == parts
    assert texts[-1][finding.start : finding.end] == parts[-1]
    assert finding.pieces[-1] == Piece(len(texts) - 1, finding.start, finding.end)
    assert last.carry == b""


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (["my insta is", "jane_doe_99"], "instagram:jane_doe_99"),
        (["insta", "its jane_doe_99"], "instagram:jane_doe_99"),
        (["jane", "@", "gmail"], "jane@gmail.com"),
    ],
)
def test_an_account_or_address_in_pieces_is_found(texts, value):
    finding = scan_all(texts)[-1].findings[0]
    assert (finding.value, finding.disguised) == (value, True)
    assert {piece.label for piece in finding.pieces} == set(range(len(texts)))


@pytest.mark.parametrize("between", ["sure", "ok thanks!", "haha no problem", "\U0001f44d"])
def test_a_short_message_in_between_does_not_part_the_pieces(between):
    texts = ["text me", "415", between, "555", between, "0132"]
    (finding,) = scan_all(texts, "US")[-1].findings
    assert finding.value == "+14155550132"
    assert pieces(texts, finding) == ["415", "555", "0132"]


def test_a_long_message_in_between_ends_a_row_of_pieces():
    long = "I will be at the workshop all day tomorrow and the day after, come by whenever you like"
    assert not any(scan.findings for scan in scan_all(["415", "555", long, "0132"], "US"))


def test_pieces_of_two_senders_are_not_joined():
    ours = DETECTOR.scan("415 555", region="US", carry=b"")
    assert ours.carry
    assert DETECTOR.scan("0132", region="US", carry=b"").findings == ()


@pytest.mark.parametrize(
    "texts",
    [
        ["it costs 415", "for 555 pieces", "0132"],
        ["I'd like 2", "size 38", "and 3 of the other"],
        ["order 415", "555", "and 12 more"],
        ["100", "or 120?", "ok 110 then"],
        ["at 10", "or 11:30", "on the 12th"],
        ["hello", "yes", "thanks", "bye"],
        ["how much is it", "25", "and the big one", "40"],
    ],
)
def test_numbers_of_order_talk_are_not_joined(texts):
    assert not any(scan.findings for scan in scan_all(texts, "US"))


def test_a_fact_or_an_allowed_number_in_pieces_is_no_finding():
    facts = {"order": "4155550132"}
    assert not any(scan.findings for scan in scan_all(["415", "555", "0132"], "US", facts))
    assert not any(scan.findings for scan in scan_all(["call 1800", "555", "0199"], "US"))


@pytest.mark.parametrize(
    "texts",
    [
        ["Send it to ann@lee.com"] * 3,
        ["The invoice goes to ann@lee.com", "As I said, ann@lee.com", "Thanks, ann@lee.com is right"],
        ["let's continue on WhatsApp", "Send it to ann@lee.com", "ann@lee.com please"],
        ["Call 415 555 0132", "once more: 415 555 0132"],
    ],
)
def test_what_is_known_is_no_piece_of_something_else(texts):
    facts = {"email": "ann@lee.com", "phone": "+14155550132"}
    assert not any(details(scan) for scan in scan_all(texts, "US", facts))


def test_who_asks_twice_to_go_on_elsewhere_dictates_nothing():
    for scan in scan_all(["Let's continue on WhatsApp"] * 3):
        assert [finding.kind for finding in scan.findings] == ["solicitation"]


def test_a_piece_beside_a_known_value_is_still_one():
    facts = {"email": "ann@lee.com"}
    texts = ["my number is 415, mail ann@lee.com", "555", "0132"]
    assert details(scan_all(texts, "US", facts)[-1])[0].value == "+14155550132"


@pytest.mark.parametrize(
    "carry",
    [
        b"?",
        b"{}",
        b"[]",
        b"[1]",
        b"[1,[0]]",
        b'[2,[0,"4155550",0,3,"",1]]',
        b'[1,[0,"x",0,3,"",1]]',
        b'[1,[0,"415",-3,1,"",1]]',
        b'[1,[1e999,"415",0,3,"",1]]',
        b'[1,[0,"\xd9\xa4",0,3,"",1]]',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"9" * 5000,
    ],
)
def test_a_damaged_carry_counts_as_none(carry):
    assert DETECTOR.scan("5550132", region="US", carry=carry) == DETECTOR.scan("5550132", region="US")


def test_the_carry_stays_small_and_keeps_what_came_last():
    texts = [*("\u0436" * 40 for _ in range(9)), "my number is 415", "555", "0132"]
    scans = scan_all(texts, "US")
    assert scans[8].carry
    (finding,) = scans[-1].findings
    assert finding.value == "+14155550132"


def test_a_lone_surrogate_is_carried():
    scans = scan_all(["insta \ud800", "its jane_doe_99"])
    assert scans[0].carry
    assert scans[1].findings


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (["t'as insta ?", "cherche atelier", "puis mirabelle", "tout attaché"], "social"),
        (["instan?", "benimki ipek", "alt tire", "dukkan"], "social"),
        (["kik me", "ozzy", "bramble"], "messenger"),
        (["my gmail", "tobiaswrenn", "88"], "social"),
        (["oakandember", "then .shop"], "link"),
        (["mi web:", "talleralmendro", "punto es"], "link"),
        (["lenny", "last dot fishbein", "and then at aol"], "email"),
    ],
)
def test_what_is_dictated_word_by_word_is_found(texts, kind):
    findings = [finding for scan in scan_all(texts) for finding in details(scan)]
    assert [finding.kind for finding in findings][:1] == [kind]
    assert findings[0].pieces


@pytest.mark.parametrize(
    "texts",
    [
        ["found you on facebook", "then lost the page", "search is bad here", "anyway"],
        ["polka dot", "or plain", "plain", "size 10"],
        ["mañana", "a las 5", "en punto", "vale"],
        ["punkt 8", "hof hinten", "klingel", "Meier"],
        ["username on the card?", "no", "just love", "grandma"],
        ["insta pe dekha", "sundar", "pehle neela", "phir laal"],
        ["微信付款可以吗", "好的", "先要蓝色", "最后要红色"],
    ],
)
def test_talk_of_networks_and_parts_is_not_dictation(texts):
    assert not any(map(details, scan_all(texts)))


def test_a_word_that_counts_the_digits_is_none_of_them():
    scans = scan_all(["first part 415 555", "01", "the last two three two"], "US")
    assert scans[-1].findings[0].value == "+14155550132"
