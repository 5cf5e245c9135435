from __future__ import annotations

import pytest

from txmessaging.detection import HIGH_CONFIDENCE, ContactInfoDetector

DETECTOR = ContactInfoDetector(allow=["@our_market"])


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        ("insta: jane_doe", "jane_doe", "instagram:jane_doe"),
        ("my instagram is @Jane.Doe.", "@Jane.Doe", "instagram:jane.doe"),
        ("my instagram is jane.doe", "jane.doe", "instagram:jane.doe"),
        ("IG @foo", "@foo", "instagram:foo"),
        ("my insta is sunflower", "sunflower", "instagram:sunflower"),
        ("insta handle = @ the_knit_nook", "@ the_knit_nook", "instagram:the_knit_nook"),
        ("jane_doe on insta", "jane_doe", "instagram:jane_doe"),
        ("search for sunflowerpots on instagram", "sunflowerpots", "instagram:sunflowerpots"),
        ("insta@danaknits", "@danaknits", "instagram:danaknits"),
        ("moja insta: dana.szyje", "dana.szyje", "instagram:dana.szyje"),
        ("инста: danaknits", "danaknits", "instagram:danaknits"),
        ("インスタは dana.knits です", "dana.knits", "instagram:dana.knits"),
        ("मेरा इंस्टा dana_knits है", "dana_knits", "instagram:dana_knits"),
        ("pm me on reddit u/keycap_dana", "u/keycap_dana", "reddit:keycap_dana"),
        ("bluesky: @dana.bsky.social", "@dana.bsky.social", "bluesky:dana.bsky.social"),
        ("find me on fb as Maria Lopez", "Maria Lopez", "facebook:maria lopez"),
        ("Maria Lopez on facebook, search me", "Maria Lopez", "facebook:maria lopez"),
        ("я в вк как Дана Иванова", "Дана Иванова", "vk:дана иванова"),
        ("📸 dana.knits", "dana.knits", "instagram:dana.knits"),
        ("抖音号 dana_zizhi20", "dana_zizhi20", "douyin:dana_zizhi20"),
    ],
)
def test_an_account_on_a_network_is_found_where_it_stands(text, shown, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("social", shown, value)
    assert finding.network == value.partition(":")[0]


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        ("telegram @jane", "@jane", "telegram:jane"),
        ("@jane on Telegram", "@jane", "telegram:jane"),
        ("Snapchat username: foo", "foo", "snapchat:foo"),
        ("add me on snap: sunflower", "sunflower", "snapchat:sunflower"),
        ("discord = jane#1234", "jane#1234", "discord:jane#1234"),
        ("skype: live:jane_d", "live:jane_d", "skype:live:jane_d"),
        ("whatsapp @jane", "@jane", "whatsapp:jane"),
        ("wechat id: name_88", "name_88", "wechat:name_88"),
        ("加v dana88", "dana88", "wechat:dana88"),
        ("我QQ 2830055174", "2830055174", "qq:2830055174"),
        ("LINEのIDは momiji_zakka です", "momiji_zakka", "line:momiji_zakka"),
        ("threema ID 9XKQ2T7M", "9XKQ2T7M", "threema:9xkq2t7m"),
        ("viber://chat?number=dana", "viber://chat?number=dana", "viber:dana"),
    ],
)
def test_an_account_on_a_messenger_is_of_that_kind(text, shown, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, text[finding.start : finding.end], finding.value) == ("messenger", shown, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("i g : d a n a _ k n i t s", "instagram:dana_knits"),
        ("dana underscore knits", "@dana_knits"),
        ("dana dot knits on insta", "instagram:dana.knits"),
        ("mi insta: dana guion bajo teje", "instagram:dana_teje"),
        ("insta: dana unterstrich strickt", "instagram:dana_strickt"),
        ("в телеге dana нижнее подчеркивание knits", "telegram:dana_knits"),
        ("1nsta: danaknits", "instagram:danaknits"),
        ("inst@gram dana_knits", "instagram:dana_knits"),
        ("te1egram @dana", "telegram:dana"),
        ("insta: dana knits all one word", "instagram:danaknits"),
        ("dis cord: mothwing hash 0417", "discord:mothwing#0417"),
    ],
)
def test_a_hidden_account_is_found_and_marked(text, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.value, finding.disguised) == (value, True)


def test_a_handle_with_a_network_is_certain_and_one_without_is_not():
    assert DETECTOR.scan("IG @jane_doe").findings[0].confidence >= HIGH_CONFIDENCE
    (alone,) = DETECTOR.scan("I am @jane_doe").findings
    assert (alone.value, alone.network) == ("@jane_doe", None)
    assert alone.confidence < HIGH_CONFIDENCE


def test_the_network_named_closest_before_the_handle_counts():
    (finding,) = DETECTOR.scan("on instagram or telegram @jane, not facebook").findings
    assert finding.network == "telegram"


def test_a_user_name_without_a_network_is_found():
    (finding,) = DETECTOR.scan("same username on all the apps: duckpond_dan").findings
    assert finding.value == "@duckpond_dan"


@pytest.mark.parametrize(
    "text",
    [
        "I saw it on Instagram",
        "Instagram is great, facebook: the best",
        "my facebook is down again 2 times",
        "see you @home @5pm, 3 @ 10, meet @ noon",
        "whatsapp: maybe, snapchat: 2024",
        "a big right - nothing",
        "2 times, skype - broken",
        "bigsnapchat: foo",
        "@our_market",
        "does the case fit the Snapchat Spectacles",
        "saw your telegram sticker pack",
        "can't use whatsapp here",
        "line 5 of the invoice",
        "signal is bad here",
        "discord between us",
        "facebook marketplace price is lower",
        "instagram: love it",
        "telegram works too",
        "Hi @seller is this available, @everyone",
        "the @media rule, #vintage #insta",
        "Telegram from 1942, original paper",
        "threads: cotton, 40wt",
        "dc 12v adapter, sc 10mm drill, TT racing v2.0",
        "Messenger bag in Brown Leather please",
        "facebook says Royal Mail strike tomorrow",
        "look for similar on instagram",
        "в телеграме дешевле нашла",
        "hab die auf Instagram gesehen und musste sie haben.Farbe passt",
        "微信支付可以吗",
        "インスタで見ました",
        "شفته في انستقرام وعجبني",
        "order#1234 and item#5678",
        "polka dot dress, an underscore in the name",
        "the live: stream is tonight",
        "door handle: brass, 12cm",
    ],
)
def test_what_is_no_account_is_left_alone(text):
    assert DETECTOR.scan(text).findings == ()


@pytest.mark.parametrize(
    "text",
    ["instagram: love it", "see you @home", "insta: gorgeous colours they have", "@maria is it there?"],
)
def test_a_near_miss_says_why(text):
    (miss,) = DETECTOR.scan(text, near_misses=True).near_misses
    assert miss.evidence[-1] == "suppressed: may be a word of the sentence"


@pytest.mark.parametrize(
    "piece", ["ig: x ", "@x ", "insta ", "a underscore b ", "📸", "微信", "my handle ", "live:"]
)
def test_any_length_of_cues_ends_soon(piece):
    scan = DETECTOR.scan(piece * (20_000 // len(piece)))
    assert scan.examined <= 20_000


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("message me on the blue one, lukewarm_tea", "telegram:lukewarm_tea"),
        ("the app with the little ghost: tessa_rugs", "snapchat:tessa_rugs"),
        ("búscame en la app del pajarito: luna_ceramica", "x:luna_ceramica"),
        ("самолетик: lunaglina7", "telegram:lunaglina7"),
        ("my insta is lwossarb backwards", "instagram:brassowl"),
        ("insta: `brassowl22`", "instagram:brassowl22"),
        ("find me at jane.bsky.social", "bluesky:jane.bsky.social"),
        ("tg://resolve?domain=jane", "telegram:jane"),
    ],
)
def test_what_hints_at_a_network_names_it(text: str, value: str) -> None:
    assert value in [each.value for each in ContactInfoDetector().scan(text).findings]


@pytest.mark.parametrize(
    "text",
    ["I wrote it backwards on instagram lol", "send me the blue one", "the camera one, not the photo one"],
)
def test_what_only_looks_like_a_hint_is_none(text: str) -> None:
    assert not ContactInfoDetector().scan(text).findings


@pytest.mark.parametrize(
    "text",
    [
        "the card just shows @yourshop, do we put ours in?",
        "replace @your_name with the one from the form",
        "the @Autowired field stays null in the project you sent",
        "the signal box is fine but on the line 5 dot stickers are missing",
        "the code in the app is 4 4 1 7 0 9 until Sunday",
    ],
)
def test_placeholders_annotations_and_counts_are_no_handles(text):
    assert DETECTOR.scan(text).findings == ()
