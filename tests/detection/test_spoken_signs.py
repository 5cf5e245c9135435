from __future__ import annotations

import pytest

from txmessaging.detection.link.hosts import read_host
from txmessaging.detection.reading.lexemes import lexemes
from txmessaging.detection.words import signs as words
from txmessaging.detection.words.mail_providers import AMBIGUOUS_PROVIDERS, PROVIDERS
from txmessaging.detection.words.sign_phrases import BRACKETED, spelling
from txmessaging.detection.words.tlds import TLDS

LANGUAGES = ["en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "tr", "ar", "hi", "zh", "ja"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_both_signs(language):
    assert words.AT[language]
    assert words.DOT[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("table", "sign"), [(words.AT, "@"), (words.DOT, ".")])
def test_every_word_is_read_as_its_sign(language, table, sign):
    for phrase in table[language].split(","):
        text = spelling(f"jane88 {phrase.strip()} shop99")
        assert sign in [part.sign for part in lexemes(text)], phrase


def test_words_in_brackets_are_one_sign():
    for phrase in ("(at)", "[at]", "{at}", "<at>", "-at-", "_at_", "*at*", "( at )", "(@)", "(a)"):
        (sign,) = [part for part in lexemes(f"jane {phrase} shop") if part.sign]
        assert (sign.sign, sign.form) == ("@", BRACKETED), phrase


def test_every_provider_is_a_domain():
    for provider in PROVIDERS:
        assert provider.rpartition(".")[2] in TLDS, provider
    assert set(PROVIDERS) >= AMBIGUOUS_PROVIDERS


def test_other_signs_are_read_too():
    parts = lexemes("jane underscore doe hyphen x slash y")
    assert [part.sign for part in parts if part.sign] == ["_", "-", "/"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my-shop dot co dot uk, thanks", "my-shop.co.uk"),
        ("shop . com", "shop.com"),
        ("gmail com", "gmail.com"),
        ("shop kropka pl", "shop.pl"),
        ("chello punkt at", "chello.at"),
        ("gmail", "gmail.com"),
    ],
)
def test_hosts_are_read(text, name):
    host = read_host(lexemes(text), 0)
    assert host is not None
    assert host.name == name


@pytest.mark.parametrize("text", ["shop", "end. Next", "a dot b", "dot com", ""])
def test_what_is_no_host(text):
    assert read_host(lexemes(text), 0) is None
