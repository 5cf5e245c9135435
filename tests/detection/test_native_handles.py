"""Accounts as they are hidden in Arabic, Hindi, Chinese, Japanese and Turkish."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.findings import CONTACT_KINDS

DETECTOR = ContactInfoDetector()


def values_in(text: str) -> list[str]:
    return [finding.value for finding in DETECTOR.scan(text).findings if finding.kind in CONTACT_KINDS]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("インスタで moriどっとcups さがして", "instagram:mori.cups"),
        ("らいん tanuあんだーpanにーさん です", "line:tanu_pan23"),
        ("加微信 linlin杠0404 备注一下", "wechat:linlin-0404"),
        ("哀居搜 potteryhut點tw點cup 私訊有折", "instagram:potteryhut.tw.cup"),
        ("انستا dalia شرطة تحت cups شرطة تحت 12", "instagram:dalia_cups_12"),
        ("إنسطا hind تيري د لتحت zellij تما كلشي", "instagram:hind_zellij"),
        ("इंस्टा पर एट mitti डॉट cups देखो", "instagram:@mitti.cups"),
        ("इंस्टाग्राम आईडी सीमा अंडरस्कोर बुटीक अंडरस्कोर 7", "instagram:सीमा_बुटीक_7"),
    ],
)
def test_signs_are_said_in_the_language(text: str, value: str):
    assert [each.replace("@", "") for each in values_in(text)] == [value.replace("@", "")]


@pytest.mark.parametrize(
    "text",
    [
        "インスタは9時まる30分に見ます",
        "微信8点ok吗 6点20也行",
        "line的话3点ok",
        "رحت مركز شرطة دبي mall وبعدين فيسبوك",
        "इंस्टा पर फोटो देखी, डॉट वाला suit अच्छा है",
        "QQ飞车点券20点 LINE点数卡 50点",
    ],
)
def test_the_same_words_in_sentences_are_no_signs(text: str):
    assert values_in(text) == []


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("緑のやつで話しましょう tanu_pan7", "line"),
        ("カメラのマークのSNSで mori_cups です", "instagram"),
        ("綠色那個搜 小老鼠potteryhut", "line"),
        ("neele jahaz wali app pe aao a t gita_mart9", "telegram"),
        ("gram'da 📷 et işareti defne_canak", "instagram"),
        ("萊: yuyu_cat7", "line"),
        ("الشبح الاصفر abu_majd77", "snapchat"),
        ("snap pe add kar reena_suits7", "snapchat"),
    ],
)
def test_networks_are_known_by_their_signs_and_nicknames(text: str, network: str):
    assert [finding.network for finding in DETECTOR.scan(text).findings] == [network]


@pytest.mark.parametrize(
    "text",
    [
        "緑のやつはまだありますか makitaの18Vです",
        "カメラのケース leicaのもありますか",
        "綠色那個還有 iphone殼嗎",
        "萊爾富取貨可以嗎 F12店",
        "الشبح مقاس 42 كوتشي nike",
    ],
)
def test_things_of_the_same_colour_are_no_networks(text: str):
    assert values_in(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("抖音 chen ji cha 空格去掉", "douyin:chenjicha"),
        ("insta pe mitti ke cups, sab jod ke likhna", "instagram:mittikecups"),
        ("微信号 mo·ri·cup·07 点不要", "wechat:moricup07"),
        ("LINEのほうが早いです。ID tanu_pan7", "line:tanu_pan7"),
        ("DMください。@mori_cupsです", "@mori_cups"),
        ("ディスコ tanupanda に追加お願いします", "discord:tanupanda"),
    ],
)
def test_handles_are_read_as_their_sentences_say(text: str, value: str):
    assert values_in(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "LINE・Discord・Skypeどれでも連絡できます",
        "LINE stickersに使った絵です",
        "insta pe photo dekhi, dono jod ke 800 de dunga",
        "微信·支付宝·现金 都收",
    ],
)
def test_lists_of_networks_are_no_handles(text: str):
    assert values_in(text) == []


def test_a_messenger_s_no_is_a_phone_number():
    found = DETECTOR.scan("bhaiya mera wp no. 98201 34567 hai", region="IN").findings
    assert [finding.kind for finding in found] == ["messenger"]
    assert DETECTOR.scan("bhaiya order no. 98201 34567 hai", region="IN").findings == ()


@pytest.mark.parametrize("text", ["小红书搜小林陶艺铺,有返图", "抖音上搜老陈修表匠"])
def test_a_name_to_search_for_is_found(text: str):
    assert [finding.kind for finding in DETECTOR.scan(text).findings] == ["social"]


@pytest.mark.parametrize(
    "text", ["小红书搜一下教程就会了", "抖音搜到很多类似的视频", "小红书搜同款价格对比", "微博搜不到这个牌子"]
)
def test_other_searches_are_no_names(text: str):
    assert values_in(text) == []
