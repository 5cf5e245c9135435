from __future__ import annotations

import re

import pytest

from txmessaging.detection.lexicon import topics_of
from txmessaging.detection.link.profiles import account_of, network_of
from txmessaging.detection.networks import (
    MESSENGERS,
    may_name_a_network,
    mentions,
)
from txmessaging.detection.phone.messenger_near import messenger_near
from txmessaging.detection.reading.folding import fold

_WORD = re.compile(r"[^\W_]+")


def _near(text: str) -> str | None:
    lower = fold(text).lower
    number = re.search(r"\+?\d{7,}", lower)
    assert number
    return messenger_near(lower, *number.span())


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("whatsapp me on 0770900123", "whatsapp"),
        ("0770900123 (whatsapp)", "whatsapp"),
        ("wa: 0770900123", "whatsapp"),
        ("viber/whatsapp 0770900123", "whatsapp"),
        ("zalo 0909123123", "zalo"),
        ("微信同号 13900550317", "wechat"),
        ("вотсап 89035550166", "whatsapp"),
        ("в телеге 89035550166", "telegram"),
        ("me chama no zap 11955500142", "whatsapp"),
        ("mi wsp 5491155550142", "whatsapp"),
        ("0501234567 واتس", "whatsapp"),
        ("व्हाट्सएप 9812345678", "whatsapp"),
        ("wh4tsapp 0770900123", "whatsapp"),
        ("wh@tsapp 0770900123", "whatsapp"),
        ("w h a t s a p p 0770900123", "whatsapp"),
        ("what's app 0770900123", "whatsapp"),
        ("Na WhatsAppie: +48733555091", "whatsapp"),
        ("Signal: 0770900123", "signal"),
        ("0770900123 is my whatsapp", "whatsapp"),
        ("whatsapp or text 0770900123", "whatsapp"),
    ],
)
def test_the_messenger_of_a_number_is_the_one_named_beside_it(text, network):
    assert _near(text) == network
    assert network in MESSENGERS


@pytest.mark.parametrize(
    "text",
    [
        "no whatsapp, call 0770900123",
        "I don't use whatsapp 0770900123",
        "order line 0770900123",
        "signal is bad 0770900123",
        "my line of work 0770900123",
        "call me 0770900123. Whatsapp is down",
        "I saw it on instagram 0770900123",
    ],
)
def test_a_number_without_a_messenger_has_none(text):
    assert _near(text) is None


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("inst@gram", "instagram"),
        ("1nsta", "instagram"),
        ("te1egram", "telegram"),
        ("f@cebook", "facebook"),
        ("face-book", "facebook"),
        ("t i k t o k", "tiktok"),
        ("i.g.", "instagram"),
    ],
)
def test_a_hidden_name_is_named_as_disguised(text, network):
    lower = fold(text).lower
    assert may_name_a_network(lower, topics_of(_WORD.findall(lower)))
    assert {(each.network, each.disguised) for each in mentions(lower)} == {(network, True)}


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("инстаграме", "instagram"),
        ("انستا", "instagram"),
        ("टेलीग्राम", "telegram"),
        ("小红书", "xiaohongshu"),
        ("インスタ", "instagram"),
        ("카톡", "kakaotalk"),
        ("telegramie", "telegram"),
    ],
)
def test_names_in_their_own_script_and_with_endings_are_known(text, network):
    lower = fold(text).lower
    assert may_name_a_network(lower, topics_of(_WORD.findall(lower)))
    assert [(each.network, each.disguised) for each in mentions(lower)] == [(network, False)]


@pytest.mark.parametrize("text", ["lg tv", "1g of gold", "installed it", "a big snapshot", "outline 5"])
def test_what_looks_like_a_name_is_none(text):
    assert list(mentions(text)) == []


@pytest.mark.parametrize(
    ("host", "path", "network", "account"),
    [
        ("chat.whatsapp.com", "/AbC123", "whatsapp", "abc123"),
        ("t.me", "/dana", "telegram", "dana"),
        ("discord.gg", "/k7Rm", "discord", "k7rm"),
        ("signal.me", "/#p/1", "signal", "#p"),
        ("u.wechat.com", "/x1", "wechat", "x1"),
        ("zalo.me", "/0901", "zalo", "0901"),
        ("line.me", "/ti/p/xQ7", "line", "xq7"),
        ("instagram.com", "/p/C0ffee", "instagram", ""),
        ("shop.test", "/x", None, ""),
    ],
)
def test_hosts_and_their_accounts(host, path, network, account):
    assert network_of(host) == network
    assert not network or account_of(network, path) == account
