"""Details in several messages, in Arabic, Hindi, Chinese, Japanese and Turkish."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector, Finding
from txmessaging.detection.findings import CONTACT_KINDS

DETECTOR = ContactInfoDetector()


def found_in(*turns: str, region: str) -> list[Finding]:
    """The details in messages that begin with the letter of their sender."""
    carries: dict[str, bytes] = {}
    found: list[Finding] = []
    for label, (sender, text) in enumerate((turn[0], turn[2:]) for turn in turns):
        heard = next((carry for other, carry in carries.items() if other != sender), None)
        scan = DETECTOR.scan(text, region=region, carry=carries.get(sender), heard=heard, label=label)
        carries[sender] = scan.carry
        found += (each for each in scan.findings if each.kind in CONTACT_KINDS)
    return found


@pytest.mark.parametrize(
    ("asked", "answer", "value"),
    [
        ("LINE交換しませんか?", "tanupan", "line:tanupan"),
        ("インスタやってますか?", "mori_cups", "instagram:mori_cups"),
        ("能加个v吗", "linlin0404", "wechat:linlin0404"),
        ("你有冇IG呀?想睇多啲相", "potteryhut.cups", "instagram:potteryhut.cups"),
        ("سنابك؟", "dalia.cups12", "snapchat:dalia.cups12"),
        ("وش حسابك في الانستا", "dalia_cups", "instagram:dalia_cups"),
        ("इंस्टा आईडी क्या है", "mitticups", "instagram:mitticups"),
        ("insta hesabiniz var mi acaba", "defnecanakcomlek", "instagram:defnecanakcomlek"),
    ],
)
def test_a_name_alone_answers_the_question_for_an_account(asked: str, answer: str, value: str):
    assert [finding.value for finding in found_in(f"A {asked}", f"B {answer}", region="JP")] == [value]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("LINE交換しませんか?", "sorry"),
        ("LINE交換しませんか?", "OKです"),
        ("インスタで写真送ります", "Amazon"),
        ("この電話まだありますか?", "tanupan"),
        ("能加个v吗", "好的"),
        ("insta hesabiniz var mi", "kullanmiyorum"),
        ("insta hesabiniz var mi", "maalesef"),
        ("insta hesabiniz var mi", "göndereceğim"),
        ("عندك انستا؟", "iPhone"),
        ("telegram kullaniyor musun", "tamamdir"),
    ],
)
def test_other_answers_are_no_accounts(asked: str, answer: str):
    assert found_in(f"A {asked}", f"B {answer}", region="TR") == []


@pytest.mark.parametrize(
    ("turns", "region", "value"),
    [
        (
            ("A さいしょ ぜろきゅうぜろ", "B うん", "A つぎ よんいちなないち", "A さいご2053"),
            "JP",
            "+819041712053",
        ),
        (("B 點搵你呀", "A 六一", "A 5 3", "B 跟住?", "A 七八", "A 26"), "HK", "+85261537826"),
        (("A 零九", "A 一二三五", "A 七八六四"), "TW", "+886912357864"),
    ],
)
def test_numbers_come_in_pieces_without_figures(turns: tuple[str, ...], region: str, value: str):
    assert [finding.value for finding in found_in(*turns, region=region)] == [value]


def test_amounts_in_several_messages_are_no_number():
    assert found_in("A 三十五", "B 太貴", "A 二十八", "B 好", "A 星期六 三點", region="HK") == []
