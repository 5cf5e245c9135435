from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("google dana weaves and you'll find my site", "link", "dana weaves"),
        ('google "oak barn wool", first result is us', "link", "oak barn wool"),
        ("just google my shop name", "link", "same name"),
        ("dm oak.and.barn for more", "social", "@oak.and.barn"),
        ("hmu dana_weaves for customs", "social", "@dana_weaves"),
        ("socials: danaweaves", "social", "@danaweaves"),
        ("my socials are all danaweaves", "social", "@danaweaves"),
        ("@ danaweaves everywhere", "social", "@danaweaves"),
        ("im danaweaves on all socials", "social", "@danaweaves"),
        ("yt channel is danas bench, the video is pinned", "social", "youtube:danas bench"),
        ("my insta page is called oak barn wool", "social", "instagram:oak barn wool"),
        ("sa fb na lang, search mo Oak Barn Finds", "social", "facebook:oak barn finds"),
    ],
)
def test_a_name_by_which_one_is_found_elsewhere_is_a_detail(text: str, kind: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, finding.value) == (kind, value)


@pytest.mark.parametrize(
    "text",
    [
        "google the pattern name, our site has a chart",
        "google it, first result",
        "I tried to google dana weaves and got your page",
        "did you google dana weaves, is that your site?",
        "google maps has our shop wrong",
        "google translate it and then find us a size",
        "dm me if it's ok",
        "dm 8mm hook",
        "socials are exhausting",
        "socials: the church hall on Sunday",
        "we're available on all platforms",
        "my fb page is super cute",
        "our insta page is under construction",
        "my yt channel is growing slowly",
        "fb group is members only",
        "fb page: coming soon",
    ],
)
def test_who_speaks_of_searches_and_pages_gives_no_name(text: str) -> None:
    assert DETECTOR.scan(text).findings == ()
