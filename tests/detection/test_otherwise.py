from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


def phones_in(text, region):
    return [each.value for each in DETECTOR.scan(text, region=region).findings if each.kind == "phone"]


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("The locker code is 4471, otherwise (505) 555-0143", "US", "+15055550143"),
        ("Donnez le colis au voisin, sinon 06 39 98 27 43", "FR", "+33639982743"),
        ("Paket bitte zum Nachbarn, sonst 0151 23456743", "DE", "+4915123456743"),
        ("use the landline 555-0143, same area code as yours", "US", "5550143"),
        ("快递到了就打13900550143", "CN", "+8613900550143"),
        ("快递放门口 发短信到13900550143", "CN", "+8613900550143"),
    ],
)
def test_a_number_behind_another_one_is_a_phone_where_words_turn_to_it(text, region, number):
    assert phones_in(text, region) == [number]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("The parcel is 505 555 0143", "US"),
        ("Le colis, c'est le 06 39 98 27 43", "FR"),
        ("快递单号13900550143", "CN"),
        ("otherwise the tracking number is (505) 555-0143", "US"),
    ],
)
def test_the_number_of_an_order_stays_one(text, region):
    assert phones_in(text, region) == []
