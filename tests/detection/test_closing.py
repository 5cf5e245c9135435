from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector

DETECTOR = ContactInfoDetector()


def found_in(turns):
    """The networks or kinds of what is found in a dialogue: "A: …" and "B: …"."""
    carries, found = {"A": b"", "B": b""}, []
    for label, turn in enumerate(turns):
        side, text = turn.split(": ", 1)
        other = "AB"[side == "A"]
        scan = DETECTOR.scan(text, carry=carries[side], heard=carries[other], label=label)
        carries[side] = scan.carry
        assert len(scan.carry) <= 256
        found += [each.network or each.kind for each in scan.findings if each.kind != "solicitation"]
    return found


@pytest.mark.parametrize(
    ("turns", "networks"),
    [
        (["A: type marble", "A: type otter", "B: where??", "A: ghost app silly"], ["snapchat"]),
        (["A: starts with quilt", "B: ok", "A: then brook", "A: the pin board site"], ["pinterest"]),
        (
            ["A: remember this name: oakandbolt", "A: now add 2016", "A: app w the sunset camera. shh"],
            ["instagram"],
        ),
        (
            ["A: Ich heiße überall holzbiene.", "A: plus Vorname: trude", "A: Da wo die Jugend tanzt."],
            ["tiktok"],
        ),
        (["A: cerca vasetti", "A: poi toscani", "A: quello rosso con le bacheche"], ["pinterest"]),
        (
            ["A: starts with moth", "A: then your", "A: then aunts", "B: on insta?", "A: exactly"],
            ["instagram"],
        ),
        (["A: v", "A: e", "A: l", "A: m", "A: a look me up with the pics"], ["instagram"]),
    ],
)
def test_accounts_are_found_when_their_network_is_told_last(turns, networks):
    assert found_in(turns) == networks


@pytest.mark.parametrize(
    "turns",
    [
        ["A: type a oak", "A: then glue it", "A: I don't do facebook"],
        ["A: my surname is fletcher", "A: and the second line is oak lane", "B: on insta?", "A: no thanks"],
        ["A: starts with quilt", "A: then brook", "A: I saw it on the pin board site"],
        ["A: k", "A: ok", "A: y", "A: k", "A: k"],
        ["A: the photos site is down", "A: the ghost app costume fits"],
        ["A: boxed", "A: taped", "A: the camera has a red strap. it's in the post"],
    ],
)
def test_talk_about_networks_and_things_closes_no_account(turns):
    assert found_in(turns) == []
