from __future__ import annotations

import importlib.util

import pytest
from benchmarks.detector import ablation, ours, report, speed
from benchmarks.detector.corpus import FOLDER, Message, distinct, message, read, skeleton
from benchmarks.detector.peers import Peer
from benchmarks.detector.quality import (
    F1,
    Found,
    Judged,
    Share,
    by_kind,
    calibration_error,
    judge,
    reliability,
    totals,
)

from txmessaging.detection import ContactInfoDetector


def row(text: str = "", **fields) -> Message:
    told = {"id": "t-1", "class": "c", "intent": "ordinary", "lang": "en", "region": "US"}
    return message(told | ({} if "turns" in fields else {"text": text}) | fields)


def phone(text: str, start: int, end: int, **fields) -> Message:
    spans = [{"start": start, "end": end, "kind": "phone", "network": None}]
    return row(text, intent="with", disguised=fields.pop("disguised", False), spans=spans, **fields)


DIALOGUE = row(
    intent="with",
    disguised=True,
    turns=[["A", "it's 415"], ["B", "yes?"], ["A", "555 0132"]],
    spans=[
        {"turn": 0, "start": 5, "end": 8, "kind": "phone", "network": None},
        {"turn": 2, "start": 0, "end": 8, "kind": "phone", "network": None},
    ],
)


def test_wilsons_interval_is_that_of_the_textbooks():
    # Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, and 0 of 20.
    assert Share(81, 263).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert Share(0, 20).interval == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert str(Share(0, 0)) == "-"


def test_f1_and_its_interval_are_those_of_the_counts():
    assert F1(8, 4).value == pytest.approx(2 * 8 / (2 * 8 + 4))
    low, high = F1(8, 4).interval
    assert low < F1(8, 4).value < high


def test_a_message_knows_its_group():
    groups = [row("hi").group, row("1Z", intent="hard").group, phone("1", 0, 1).group]
    assert [*groups, phone("1", 0, 1, disguised=True).group, DIALOGUE.group] == [
        "ordinary",
        "hard",
        "plain",
        "disguised",
        "split",
    ]


def test_messages_equal_up_to_digits_names_and_details_count_once():
    first, second = phone("Call Jane: 415 555 0132!", 11, 23), phone("Call Bob 5: 1", 12, 13)
    assert skeleton(first) == skeleton(second)
    assert distinct([first, second, row("hello")]) == (first, row("hello"))


def test_totals_count_messages_and_what_lies_on_a_mark():
    message = phone("call 415 555 0132", 5, 17)
    judged = [
        Judged(message, (Found("phone", ((0, 7, 9),)),)),
        Judged(message, (Found("phone", ((0, 0, 4),)),)),
        Judged(message, ()),
        Judged(row("hard", intent="hard"), (Found("link", ((0, 0, 1),)),)),
        Judged(row("hello"), ()),
    ]
    counted = totals(judged)
    assert (counted.precision, counted.recall) == (Share(2, 3), Share(2, 3))
    assert (counted.group("hard"), counted.group("ordinary")) == (Share(1, 1), Share(0, 1))
    assert counted.on_place == Share(1, 2)


def test_a_kind_is_found_under_any_name_and_named_right_under_its_own():
    message = phone("call 415 555 0132", 5, 17)
    judged = [
        Judged(message, (Found("phone", ((0, 5, 17),)),)),
        Judged(message, (Found("messenger", ((0, 5, 17),)),)),
    ]
    assert by_kind(judged)["phone"].recall == Share(2, 2)
    assert by_kind(judged)["phone"].named == Share(1, 2)
    assert by_kind(judged)["messenger"].precision == Share(1, 1)


def test_a_joined_finding_is_right_if_any_of_its_pieces_is():
    assert Judged(DIALOGUE, (Found("phone", ((0, 6, 8), (1, 0, 1))),)).right
    assert not Judged(DIALOGUE, (Found("phone", ((1, 0, 4),)),)).right


def test_calibration_compares_confidence_with_being_right():
    message = phone("call 415 555 0132", 5, 17)
    right, wrong = Found("phone", ((0, 5, 9),), 0.9), Found("phone", ((0, 0, 2),), 0.9)
    sure = Found("phone", ((0, 5, 9),), 1.0)
    bins = reliability([Judged(message, (right, wrong, sure))])
    assert [(each.low, each.right) for each in bins] == [(0.9, Share(1, 2)), (0.95, Share(1, 1))]
    assert calibration_error(bins) == pytest.approx(0.8 / 3)


def test_ours_is_judged_on_places_of_each_turn():
    (judged,) = judge(ours.ours, [phone("call 415 555 0132", 5, 17)])
    assert judged.right
    assert len(ours.scans(DIALOGUE)) == 3


def test_a_peer_may_be_given_all_messages_of_a_sender_at_once():
    def find(text, region):
        at = text.find("415 555 0132")
        if at >= 0:
            yield "phone", at, at + 12, 1.0

    assert not Peer("each alone", find)(DIALOGUE, True)
    assert Peer("joined", find, joined=True)(DIALOGUE, True)[0].places == ((0, 5, 8), (2, 0, 8))


def test_places_in_a_folded_text_are_those_of_the_original():
    def find(text, region):
        yield "phone", text.index("415"), text.index("415") + 3, 1.0

    found = Peer("folded", find, folded=True)(row("ﬁne: ４１５"), True)  # noqa: RUF001 - what is folded
    assert found[0].places == ((0, 5, 8),)


def test_every_rule_that_can_be_deleted_exists_and_comes_back():
    before = [(each.module, each.attribute) for each in ablation.deletions()]
    assert before
    for deletion in ablation.deletions():
        module = importlib.import_module(f"{ablation.PACKAGE}.{deletion.module}")
        original = getattr(module, deletion.attribute)
        with deletion.made():
            assert getattr(module, deletion.attribute) is deletion.instead
        assert getattr(module, deletion.attribute) is original


@pytest.mark.parametrize("name", speed.ADVERSARIAL)
def test_every_adversarial_input_has_its_length_and_is_held(name):
    text = speed.adversarial(name, 2_000)
    assert len(text) == 2_000
    assert ContactInfoDetector().scan(text, region="US").examined == 2_000


def test_the_goals_are_missed_by_a_scanner_that_finds_nothing(capsys):
    nothing = totals(judge(lambda *_: (), [row("hello"), row("1Z", intent="hard"), DIALOGUE]))
    measured = report.Measured("ours", nothing, nothing, 1.0, 1.0)
    rows = {each.what: each.met for each in report.goals([measured])}
    assert not rows["F1"]
    assert rows["flagged of hard messages"]
    report.goal_table(report.goals([measured]))
    assert "| F1 | 0.000 | >= 0.92 (missed) |" in capsys.readouterr().out


def test_the_corpus_is_where_the_benchmark_looks_for_it():
    assert FOLDER.joinpath("README.md").exists()
    assert read("open")


@pytest.mark.skipif(importlib.util.find_spec("matplotlib") is None, reason="matplotlib is in the docs group")
def test_the_picture_is_drawn(tmp_path):
    from benchmarks.detector.plot import draw  # noqa: PLC0415 - matplotlib may be missing

    judged = judge(ours.ours, [phone("call 415 555 0132", 5, 17), row("hello")])
    measured = report.Measured("ours", totals(judged), totals(judged), 1000.0, 1.0)
    draw(report.Report("open", (measured,), reliability(judged), ()), tmp_path / "picture.svg")
    assert (tmp_path / "picture.svg").stat().st_size
