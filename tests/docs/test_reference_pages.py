"""The reference pages say what the code says: every error and every field of a record, and no other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_type_hints

import attrs
import pytest
from benchmarks.detector.corpus import KINDS, read

from txmessaging.detection import ContactInfoDetector, Finding, Scan
from txmessaging.detection.networks import MESSENGERS
from txmessaging.domain.records import FIELDS, RECORDS
from txmessaging.errors import TxMessagingError

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def rows(markdown):
    """The cells of each table row, without the heads and the lines under them."""
    lines = [line.strip("|").split("|") for line in markdown.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line] for line in lines]
    return [row for at, row in enumerate(cells) if not is_rule(row) and not is_rule([*cells, [""]][at + 1])]


def is_rule(row):
    return set("".join(row)) == {"-"}


def sections(markdown):
    """Each section by its heading."""
    _, *parts = re.split(r"^## ", markdown, flags=re.MULTILINE)
    return dict(part.split("\n", 1) for part in parts)


def tree(error, depth=0):
    """An error and all that derive from it, with their depth, in the order of the source."""
    yield error, depth
    for child in error.__subclasses__():
        if child.__module__ == error.__module__:
            yield from tree(child, depth + 1)


def test_the_page_of_errors_is_the_tree_of_errors():
    page = (REFERENCE / "errors.md").read_text(encoding="utf-8")
    documented = [row[:4] for row in rows(page)]
    assert documented == [
        [
            "· " * depth + f"`{error.__name__}`",
            f"`{error.code}`",
            str(error.http_status),
            "yes" if error.retryable else "no",
        ]
        for error, depth in tree(TxMessagingError)
    ]
    assert all(row[4] for row in rows(page))


def test_the_page_of_records_has_a_section_for_each_record():
    page = (REFERENCE / "records.md").read_text(encoding="utf-8")
    assert list(sections(page)) == [record.__name__ for record in RECORDS]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_the_section_of_a_record_has_its_keys_and_fields_with_type_and_meaning(record):
    section = sections((REFERENCE / "records.md").read_text(encoding="utf-8"))[record.__name__]
    documented = rows(section)
    assert [row[0] for row in documented] == [f"`{name}`" for name in FIELDS[record]]
    assert [row[1] for row in documented] == [named(get_type_hints(record)[name]) for name in FIELDS[record]]
    assert all(len(row) == 3 and row[2] for row in documented)
    assert keys(section, "Key") == [record.KEY]
    assert keys(section, "Unique") == [*record.UNIQUE]


def named(hint):
    """A type as the page writes it."""
    kinds = getattr(hint, "__args__", (hint,))
    return " or ".join("None" if kind is type(None) else kind.__name__ for kind in kinds)


def keys(section, word):
    found = re.findall(rf"^{word}: (.*)\.$", section, re.MULTILINE)
    return [tuple(name.strip("`") for name in names.split(", ")) for names in found]


@pytest.fixture(scope="module")
def detection():
    return sections((REFERENCE / "detection.md").read_text(encoding="utf-8"))


def in_code(text):
    return set(re.findall(r"`([^`]+)`", text))


@pytest.fixture(scope="module")
def occurring():
    """Every finding and near miss in the open part of the corpus."""
    detector, every = ContactInfoDetector(), []
    for message in read("open"):
        carry = {}
        for who, text in message.turns:
            scan = detector.scan(text, region=message.region, carry=carry.get(who), near_misses=True)
            carry[who] = scan.carry
            every += [*scan.findings, *scan.near_misses]
    return every


def test_the_page_of_detection_names_the_kinds(detection):
    assert {row[0].strip("`") for row in rows(detection["Kinds"])} == {*KINDS, "solicitation"}


def test_the_page_of_detection_names_every_network_that_occurs(detection, occurring):
    messengers, *others = (in_code(line) for line in detection["Networks"].split("* ")[1:])
    networks = {finding.network for finding in occurring} - {None}
    assert messengers < MESSENGERS
    assert networks & MESSENGERS <= messengers
    assert networks - MESSENGERS <= set().union(*others)


def test_the_page_of_detection_names_every_rule_that_occurs_with_its_kinds(detection, occurring):
    documented = {row[0].strip("`"): in_code(row[1]) for row in rows(detection["Rules"])}
    assert {(finding.rule, finding.kind) for finding in occurring} <= {
        (rule, kind) for rule, kinds in documented.items() for kind in kinds
    }


@pytest.mark.parametrize(("heading", "record"), [("a finding", Finding), ("a scan", Scan)])
def test_the_page_of_detection_names_every_field(detection, heading, record):
    documented = [row[0] for row in rows(detection[f"The fields of {heading}"])]
    assert in_code(" ".join(documented)) == {field.name for field in attrs.fields(record)}
