"""The canonical bytes, the published vectors, and a checker that knows nothing of the library."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from txmessaging import ContactInfoDetector, Policy, verify_transcript
from txmessaging.domain.chain import commitment, link, packed

SPECIFICATION = Path(__file__).parents[2] / "docs" / "reference" / "transcript-format.md"
VALUES = st.one_of(st.none(), st.integers(), st.text(st.characters(exclude_categories=["Cs"])), st.binary())


class FirstRules(ContactInfoDetector):
    """The published lines name the rule set that judged them, and rule sets go on; the format does not."""

    version = "1"


FIRST_POLICY = Policy(version="default/1", rules=[])
"""Presets go on as well, and the message of the vector meets no rule."""


def published() -> list[str]:
    text = SPECIFICATION.read_text(encoding="utf-8")
    return text.split("```json\n")[1].split("\n```")[0].splitlines()


def test_the_published_transcript_verifies():
    found = verify_transcript(published())
    assert (found.ok, found.entries, found.reason) == (True, 3, None)
    assert found.head == "3:29062000e34d1868a90c42d01e2ed468fc294bbccd1657f18d2ca1e264d79876"


def test_a_conversation_with_the_published_salts_gives_the_published_lines(new_market):
    drawn = iter(range(1, 100))
    market = new_market()
    market.entropy = lambda size: b"".join(bytes([next(drawn)] * 16) for _ in range(size // 16))
    market.messaging = market.over(market.storage, policy=FIRST_POLICY, detector=FirstRules())
    market.open("T-1001", buyer="u1", seller="u2")
    market.tick(60)
    asked = {"sender": "u1", "topic": "product_question", "client_id": "c1", "transaction_id": "T-1001"}
    market.send("Does it come in blue? \u2013 Zoë", **asked)
    market.tick(60)
    market.messaging.close_thread("T-1001", reason="Done")
    lines = market.transcript("T-1001")
    assert lines == published()


@given(st.lists(VALUES, max_size=5), st.lists(VALUES, max_size=5))
def test_different_values_are_packed_differently(ones, others):
    def distinct(values):
        texts = [str(value) if isinstance(value, int) else value for value in values]
        return [text.encode() if isinstance(text, str) else text for text in texts]

    assert (packed(ones) == packed(others)) == (distinct(ones) == distinct(others))


@pytest.mark.parametrize(
    ("values", "octets"),
    [
        ([], ""),
        (["ab", 7, None], "00000002 6162 00000001 37 ffffffff"),
        (["", b"", -12], "00000000 00000000 00000003 2d3132"),
        (["ü", b"\xff"], "00000002 c3bc 00000001 ff"),
    ],
)
def test_packed_as_specified(values, octets):
    assert packed(values) == bytes.fromhex(octets)


def test_commitment_and_link_as_specified():
    assert commitment(b"s" * 16, b"x") == sha256(b"s" * 16 + b"x").digest()
    parts = (b"h" * 32, b"d" * 32, b"", b"")
    expected = sha256(packed(("txmessaging/1", bytes(32), "T-1", 1, *parts))).digest()
    assert link(bytes(32), "T-1", 1, *parts) == expected
