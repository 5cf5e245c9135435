from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.findings import CONTACT_KINDS

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("just msg rosebudyarns on ig", "instagram:rosebudyarns"),
        ("talk to rosebudyarns on discord about it", "discord:rosebudyarns"),
        ("rosebudyarns (ig)", "instagram:rosebudyarns"),
        ("more pics: rosebudyarns / insta", "instagram:rosebudyarns"),
        ("rosebudyarns @ instagram", "instagram:rosebudyarns"),
        ("schreib rosebudyarns auf insta", "instagram:rosebudyarns"),
        ("insta slash rosebudyarns", "instagram:rosebudyarns"),
        ("it's bookface slash rosebudyarns, all there", "facebook:rosebudyarns"),
        ("ig forward slash rosebudyarns", "instagram:rosebudyarns"),
        ("im on insty as rosebudyarns", "instagram:rosebudyarns"),
    ],
)
def test_a_handle_is_found_by_what_ties_it_to_a_network(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert finding.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the linktree slash rosebudyarns has them all", "linktr.ee/rosebudyarns"),
        ("link tree / rosebudyarns", "linktr.ee/rosebudyarns"),
    ],
)
def test_a_service_may_be_called_by_its_name(text: str, value: str) -> None:
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.kind, finding.value) == ("link", value)


@pytest.mark.parametrize(
    "text",
    [
        "I message customers on whatsapp when they ask",
        "text grandma on facebook, she never answers",
        "my disc is scratched",
        "put my name on the instagram frame",
        "screenshots/insta stories are fine",
        "I'd slash the price, insta slash facebook is where it's cheaper",
        "a link slash button would help",
        "who can I contact on discord",
    ],
)
def test_people_and_things_beside_a_network_are_no_handles(text: str) -> None:
    assert CONTACT_KINDS.isdisjoint(each.kind for each in DETECTOR.scan(text).findings)
