"""Numbers as they are said and written in Arabic, Hindi, Chinese and Japanese."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.candidates import Search
from txmessaging.detection.digits.glued_native import native_members
from txmessaging.detection.known import Known
from txmessaging.detection.reading.folding import fold

DETECTOR = ContactInfoDetector()
NOBODY = Known.of(())


def digits_in(text: str) -> list[str]:
    return [row.digits for row in Search(fold(text), (), NOBODY, NOBODY).rows]


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("صفر خمسة جوج وسبعين ربعة وعشرين تسعود", "057224" + "9"),
        ("زيرو سيس ترونت كاتر كارونت وي", "063448"),
        ("zero stta jouj w 3chrin rb3a khmsa", "062245"),
        ("صفر خمسة خمسة و عشرين ثلاثة وثلاثين", "052533"),
        ("sab3a wa 3ishrin sab3a o 3ishrin sab3a u 3ishrin sab3a wi 3ishrin", "27272727"),
        ("zero 3ashra khamsa we tamaneen sab3a arba3een", "01085740"),
        ("98 chowan 76 baawan 10", "9854765210"),
        ("trible saat do ekk", "77721"),
        ("オーハチオー ロクナナヨンニー", "0806742"),
        ("ヨンジュウサン、ハチジュウイチ", "4381"),
        ("ゼロキュウゼロ ワンツー、スリーフォーダブルセブン", "090123477"),
        ("一百三十六 五千四百零七", "1365407"),
        ("九孖三 孖六", "93366"),
    ],
)
def test_numbers_are_read_as_they_are_said(text: str, digits: str):
    assert "".join(digits_in(text)) == digits


def test_arabic_number_words_may_be_glued():
    assert "".join(m.digits for m in native_members("صفرخمسهتسعهثلاثه")) == "0593"
    assert "".join(m.digits for m in native_members("صفرخمسةوعشرينسبعة")) == "0257"


@pytest.mark.parametrize("word", ["المستخدمين", "خمسمية", "سبعةوعشرين", "واحدواحد" + "ي"])
def test_other_words_are_not_glued_numbers(word: str):
    assert native_members(word) == ()


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("الرقم صفرخمسهثلاثهاثنينواحدثمانيهسبعهصفرثلاثهتسعه", "SA"),
        ("नंबर 98 चउवन छौ तीन सात दुई एक नौ", "IN"),
        ("オーキュウオー ヨンイチナナニー ハチサンゼロロク", "JP"),
        ("一百三十八,五千七百二十,四千九百一十", "CN"),
    ],
)
def test_phone_numbers_are_found(text: str, region: str):
    assert [finding.kind for finding in DETECTOR.scan(text, region=region).findings] == ["phone"]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("三十,五十,八十,一百二十块都有,你挑", "CN"),
        ("さんおく円なんて払えません、にまんえんでどうですか", "JP"),
        ("خمسة وعشرين ريال للقطعة وأربعين للتوصيل", "SA"),
        ("teen chair aur chauwan rupaye ka rang lagega", "IN"),
    ],
)
def test_amounts_are_no_phone_numbers(text: str, region: str):
    assert DETECTOR.scan(text, region=region).findings == ()
