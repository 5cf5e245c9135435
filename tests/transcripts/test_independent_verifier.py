"""The verifier that was written from the page alone says of every transcript what ours says."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from txmessaging import Policy, Rule, TxMessagingError, verify_transcript
from txmessaging.domain.chain import GENESIS, link
from txmessaging.domain.records import Entry
from txmessaging.transcripts.lines import PARTS, Bad, part_commitment

SCRIPT = Path(__file__).resolve().parents[2] / "examples" / "verify_independently.py"
HOLDING = Policy(version="hold/1", rules=[Rule(id="all", action="hold")])
CONVERSATIONS = 200
VARIANTS = 10

WORDS = [
    *("message", "opened", "note", "closed", "edited", "released", "masked", "reported", "rejected"),
    *("buyer", "seller", "host", "returned", "lost"),
]
BODIES = ["Is it new?", "Ja, ganz neu: größer 📦", "Mail me: bob@mail.example", "line\nbreak\ttab", '"{}"']
ODD = [None, True, 1, 0, -1, 1.0, 10**25, "", "x", "00" * 16, "00" * 32, [], {}, "\ud83d", "opened", "host"]


@pytest.fixture(scope="module")
def check():
    sys.path.insert(0, str(SCRIPT.parent))
    try:
        import verify_independently  # noqa: PLC0415 - found through the path above
    finally:
        sys.path.pop(0)
    return verify_independently.check


def review(market, chance, user):
    """A report, an appeal or a decision, on any message, where there is one to be had."""
    entry = chance.randint(2, len(market.stored(Entry)) + 1)
    desk, words = market.desk(), chance.choice(BODIES)
    act = chance.choice(
        [
            lambda: market.messaging.report("T-1", reporter=user, entry=entry, reason="spam", text=words),
            lambda: market.messaging.appeal("T-1", author=user, entry=entry, text=words),
            lambda: desk.release("T-1", entry, reason=words),
            lambda: desk.mask("T-1", entry, shown=words),
            lambda: desk.reject("T-1", entry, reason=words),
        ]
    )
    with suppress(TxMessagingError):
        act()


def conversation(new_market, chance):
    """A random conversation, and the heads that were kept while it went on."""
    market = new_market(policy=chance.choice([Policy.default(), Policy.strict(), HOLDING]))
    market.open()
    kept = [str(market.desk().head("T-1"))]
    revision = 0
    for _ in range(chance.randint(0, 9)):
        sender = chance.choice(["ann", "bob"])
        match chance.randrange(10):
            case 8 | 9:
                review(market, chance, sender)
            case 0:
                seq = market.messaging.thread("T-1", reader=sender).last_seq
                market.messaging.mark_read("T-1", reader=sender, through=chance.randint(0, seq))
            case 1:
                market.messaging.note("T-1", text="Shipped", kind="shipped")
            case 2:
                revision += 1
                market.messaging.restate(market.order(stage=f"stage {revision}", revision=revision))
            case 3:
                market.messaging.close_thread("T-1", reason="Done")
                market.messaging.reopen_thread("T-1")
            case _:
                market.send(chance.choice(BODIES), sender=sender, topic=chance.choice(["issue", "shipping"]))
        market.tick(chance.choice([0, 1]))
        kept.append(str(market.desk().head("T-1")))
    return market.transcript(view=chance.choice(["operator", "buyer", "seller"])), kept


def altered(lines, chance):
    """One change of a transcript: a line, a member, or the order of lines."""
    lines = list(lines)
    place = chance.randrange(len(lines))
    match chance.randrange(14):
        case 0:
            del lines[place]
        case 1:
            lines.insert(
                place, chance.choice([*lines, "", " \r\n", "{}", "[]", "nonsense", '{"end":true}', "\f"])
            )
        case 2:
            other = chance.randrange(len(lines))
            lines[place], lines[other] = lines[other], lines[place]
        case 3:
            at = chance.randrange(len(lines[place]) or 1)
            lines[place] = lines[place][:at] + chance.choice('0f"{}:x,') + lines[place][at + 1 :]
        case 4:
            erased = [[chance.randrange(5), chance.choice(["detail", "original", "head", 1])]]
            lines[-1] = json.dumps(
                {"end": True, "erased": chance.choice([erased, erased * 2, "x", None, {}])}
            )
        case 5:
            lines[place] = with_a_member_altered(lines[place], chance)
        case _:
            lines[place] = nearly_right(lines[place], chance)
    return lines


def nearly_right(line, chance):
    """An entry whose form is right: a word, number or mark of its head is another, or a part is withheld."""
    try:
        entry = json.loads(line)
        head = entry["head"]
    except (ValueError, KeyError, TypeError):
        return line
    if not isinstance(head, dict) or chance.random() < 0.3:
        part = chance.choice([part for part in PARTS if part.name in entry] or [PARTS[0]])
        try:
            given = part_commitment(entry, part).hex()
        except Bad:
            return line
        for name in (part.name, part.salt):
            entry.pop(name, None)
        return json.dumps(entry | {part.given: given})
    name = chance.choice(list(head) or ["kind"])
    value = head.get(name)
    near = [value + 1, value - 1, 0, None] if isinstance(value, int) else [*WORDS, 1, None]
    head[name] = chance.choice(near)
    return json.dumps(entry)


def with_a_member_altered(line, chance):
    try:
        document = json.loads(line)
    except ValueError:
        return line
    if not isinstance(document, dict) or not document:
        return line
    inner = document
    name = chance.choice(list(inner))
    if isinstance(inner[name], dict) and inner[name] and chance.random() < 0.8:
        inner = inner[name]
        name = chance.choice(list(inner))
    match chance.randrange(4):
        case 0:
            del inner[name]
        case 1:
            inner["comment"] = "x"
        case 2 if name in {"detail", "original", "delivered", "head"}:
            del document[name]
            digest = document.pop(f"{name}_salt", "") * 2
            document[f"{name}_commitment"] = digest
        case _:
            inner[name] = chance.choice(ODD)
    return json.dumps(document, ensure_ascii=chance.random() < 0.5)


def relinked(lines):
    """The same lines with every link computed anew, as a forger would; unchanged where none can be."""
    try:
        first, *entries, last = [json.loads(line) for line in lines]
        previous = GENESIS
        for number, entry in enumerate(entries, start=1):
            parts = [part_commitment(entry, part) for part in PARTS]
            previous = link(previous, first["transaction"], number, *parts)
            entry["link"] = previous.hex()
        first["head"], first["entries"] = previous.hex(), len(entries)
    except (ValueError, TypeError, KeyError, AttributeError, Bad):
        return lines
    return [json.dumps(document) for document in (first, *entries, last)]


def kept_head(kept, chance):
    match chance.randrange(6):
        case 0 | 1:
            return None
        case 2 | 3:
            return chance.choice(kept)
        case 4:
            number, _, link = chance.choice(kept).partition(":")
            return f"{int(number) + chance.randrange(4)}:{link}"
        case _:
            return chance.choice(
                ["", "1", "0:" + "0" * 64, "1:" + "0" * 64, "01:" + "0" * 64, "٣:" + "0" * 64]
            )


def test_both_agree_on_two_thousand_transcripts_good_and_bad(new_market, check):
    good = bad = 0
    for seed in range(CONVERSATIONS):
        chance = random.Random(seed)
        lines, kept = conversation(new_market, chance)
        for variant in range(VARIANTS):
            told = lines
            for _ in range(min((variant + 1) // 2, 3)):
                told = altered(told, chance)
            if variant % 2:
                told = relinked(told)
            head = kept_head(kept, chance)
            ours, theirs = verify_transcript(told, head=head), check(told, head)
            assert (ours.ok, ours.entries, ours.head, ours.first_bad) == (
                theirs.ok,
                theirs.entries,
                theirs.head,
                theirs.first_bad,
            ), f"seed {seed}, variant {variant}: {ours.reason!r} against {theirs.reason!r}"
            good, bad = good + ours.ok, bad + (not ours.ok)
    assert good + bad == CONVERSATIONS * VARIANTS
    assert min(good, bad) > 200


@pytest.mark.parametrize("head", [True, False])
def test_it_is_a_command_too(new_market, tmp_path, head):
    lines, kept = conversation(new_market, random.Random(1))
    file = tmp_path / "transcript.jsonl"
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    command = [sys.executable, str(SCRIPT), str(file), *([kept[-1]] if head else [])]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603 - our own script
    file.write_text("".join(f"{line}\n" for line in lines[:-1]), encoding="utf-8")
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1  # noqa: S603 - our own script


def test_it_is_short():
    assert len(SCRIPT.read_text(encoding="utf-8").splitlines()) < 120
