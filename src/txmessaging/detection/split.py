"""Details that stand in several messages of one sender."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from txmessaging.detection.candidates import Candidate, Search, Status
from txmessaging.detection.carry import Left, joined_digits, joined_text, pieces_of
from txmessaging.detection.findings import Finding, Piece
from txmessaging.detection.folding import View, fold
from txmessaging.detection.numbering import Reading, read_number
from txmessaging.detection.part_words import speaks_of_parts
from txmessaging.detection.phone import LEAST
from txmessaging.detection.social_words import AT_WORDS, DOTS, LEADS, ORDINARY

_WITHOUT_REGION: Final = range(9, 13)


def find_split_number(search: Search, lefts: Sequence[Left], now: Left, *, asked: bool) -> Finding | None:
    """Return the phone number that ends in this message, if earlier ones hold its beginning.

    Args:
        search: The scan of this message.
        lefts: What earlier messages left, oldest first.
        now: What this one leaves.
        asked: Whether the other party asked for it.
    """
    for row in _in_both_orders(joined_digits(lefts, now)):
        written = _joined([left.digits for left in row], search)
        digits = written.replace("+", "")
        if len(digits) < LEAST or search.facts.has_number(digits) or search.allow.has_number(digits):
            continue
        reading = _reading(search, written, digits)
        cue = asked or any(left.speaks for left in row)
        if not (cue or any(left.bare for left in row)) or _counts_on(row):
            continue
        confidence = _confidence(search, digits, reading, cue=cue, pieces=len(row))
        if confidence:
            return Finding(
                kind="phone",
                start=now.start,
                end=now.end,
                value=reading.value if reading else digits,
                confidence=confidence,
                disguised=True,
                evidence=("spread over messages", *(("a word speaks of it",) if cue else ())),
                rule="phone.split",
                pieces=pieces_of(sorted(row, key=lambda left: left.label)),
            )
    return None


def _joined(pieces: Sequence[str], search: Search) -> str:
    """The digits of the pieces, one after the other; or with hundreds and what follows them put together.

    "Five hundred" and then "eleven, two hundred" may be 500 11 200, and 511 200.
    """
    plain = "".join(pieces)
    together = pieces[0]
    for piece in pieces[1:]:
        is_hundreds = together[-2:] == "00" and together[-3:] != "000" and piece[:1] != "0"
        together = (together[:-2] if is_hundreds else together) + piece
    readings = [
        found for region in search.regions if (found := read_number(together, region)) and found.valid
    ]
    plainly = [found for region in search.regions if (found := read_number(plain, region)) and found.valid]
    return together if readings and not plainly else plain


def _in_both_orders(rows: Iterator[tuple[Left, ...]]) -> Iterator[tuple[Left, ...]]:
    """Yield each row, and turned round where its words speak of parts: "last 0134, first 305 555"."""
    for row in rows:
        yield row
        if any(left.speaks for left in row):
            yield row[::-1]


def _counts_on(row: Sequence[Left]) -> bool:
    """Whether the pieces are numbers that count on: 1, 2, 3, or 36, 38, 40."""
    values = [int(left.digits.lstrip("+") or "0") for left in row]
    steps = {later - earlier for earlier, later in pairwise(values)}
    return len(values) > 2 and (len(steps) == 1 or all(0 <= step <= 3 for step in steps))


def _reading(search: Search, written: str, digits: str) -> Reading | None:
    if written[0] == "+":
        return read_number(digits, None)
    if digits.startswith("00"):
        return read_number(digits[2:], None)
    readings = [found for region in search.regions if (found := read_number(digits, region))]
    return max(readings, key=lambda each: each.valid, default=None)


def _confidence(search: Search, digits: str, reading: Reading | None, *, cue: bool, pieces: int) -> float:
    if reading is None:
        if search.regions or len(digits) not in _WITHOUT_REGION:
            return 0.0
        return 0.7 if cue else 0.6 if pieces > 2 else 0.0
    if reading.valid:
        return 0.9 if cue else 0.7 if pieces > 2 else 0.6
    return 0.75 if cue and len(digits) in _WITHOUT_REGION else 0.0


def find_split_text(
    search: Search,
    lefts: Sequence[Left],
    rules: Sequence[Callable[[Search], Iterator[Candidate]]],
    label: int,
) -> Iterator[Finding]:
    """Yield the addresses and accounts that end in this message and begin, or are named, in earlier ones.

    Args:
        search: The scan of this message.
        lefts: What earlier messages left, oldest first.
        rules: The rules to look with.
        label: What findings call this message.
    """
    for text, begins in joined_text(lefts, search.text):
        joined = Search(fold(text), search.regions, search.allow, search.facts)
        for rule in rules:
            for candidate in rule(joined):
                finding = candidate.finding
                if candidate.status is Status.FOUND and finding.end > begins:
                    yield _as_split(finding, begins, search.view, lefts, label)
                    return
    yield from _glued(search, lefts, rules, label)


def find_answer(
    search: Search,
    asked: str,
    rules: Sequence[Callable[[Search], Iterator[Candidate]]],
) -> Iterator[Finding]:
    """Yield the accounts and addresses that are one as an answer to the other party: "on ig?", "jane_doe_99".

    Args:
        search: The scan of this message.
        asked: What the other party asked for.
        rules: The rules to look with.
    """
    if len(search.text) > _LONGEST_ANSWER or len(search.tokens) > _MOST_WORDS_OF_ANSWER:
        return
    begins = len(asked) + 1
    joined = Search(fold(f"{asked} {search.text}"), search.regions, search.allow, search.facts)
    for rule in rules:
        for candidate in rule(joined):
            finding = candidate.finding
            is_answer = finding.start >= begins and finding.kind != "link" and finding.rule != "social.apart"
            if candidate.status is Status.FOUND and is_answer:
                start, end = search.view.span(finding.start - begins, finding.end - begins)
                yield evolve(
                    finding,
                    start=start,
                    end=end,
                    confidence=max(0.5, finding.confidence * 0.9),
                    evidence=(*finding.evidence, "the other party asked for it"),
                )
                return


_LONGEST_ANSWER: Final = 36
_MOST_WORDS_OF_ANSWER: Final = 5
"""Who answers with an account says little more."""
_SIGNS: Final = {
    **dict.fromkeys(DOTS, "."),
    **dict.fromkeys((*AT_WORDS, "bei", "chez", "presso"), "@"),
    **dict.fromkeys("dash hyphen minus guion tiret traco bindestrich trattino streepje тире".split(), "-"),
    **dict.fromkeys(("underscore", "unterstrich", "podkreslnik", "подчеркивание"), "_"),
    **dict.fromkeys(("slash", "schragstrich", "barra"), "/"),
}
_GLUED = re.compile(
    r"[a-z0-9][a-z0-9._-]+(?:@[a-z0-9-]{2,}(?:\.[a-z]{2,})*|(?<=[a-z0-9-]{4})(?:\.[a-z]{2,})+)"
)
_MOST_GLUED: Final = 6
_LONGEST_GLUED: Final = 36


def _glued(
    search: Search,
    lefts: Sequence[Left],
    rules: Sequence[Callable[[Search], Iterator[Candidate]]],
    label: int,
) -> Iterator[Finding]:
    """Yield the address or link that the last messages are when words for signs are read as signs."""
    glued = _core(search.lower)
    if not glued:
        return
    used: list[Left] = []
    for left in reversed([left for left in lefts if left.text or left.digits][-_MOST_GLUED:]):
        core = _core(left.text or left.digits)
        if not core:
            return
        if glued in {"com", "net", "org"} or ("@" in core and glued in {"de", "fr", "es", "it", "nl", "pl"}):
            glued = "." * (core[-1] != ".") + glued
        glued = core + glued
        used.insert(0, left)
        if _GLUED.fullmatch(glued) is None or _WORDS.findall(glued)[0] in ORDINARY:
            continue
        joined = Search(fold(glued), search.regions, search.allow, search.facts)
        for rule in rules:
            for candidate in rule(joined):
                if candidate.status is Status.FOUND and candidate.finding.kind in {"email", "link"}:
                    yield _as_glued(candidate.finding, used, search.view, label)
                    return


def _core(text: str) -> str:
    """What a message gives to an address: its one word, with the signs it says; "" if it says more."""
    if len(text) > _LONGEST_GLUED:
        return ""
    written, words = "", 0
    for token in text.split():
        bare = token.strip(",:;!?()")
        if bare in _SIGNS:
            written += _SIGNS[bare]
        elif bare in LEADS or (bare in _LEAD_IN and not written) or speaks_of_parts("", (bare,)):
            continue
        else:
            written += bare
            words += bare.isalpha() and written[-len(bare) - 1 : -len(bare)] not in _JOINTS
    return written if words <= 1 else ""


_WORDS = re.compile(r"[^\W_]+")
_JOINTS: Final = frozenset("._-@/")
_LEAD_IN: Final = frozenset(
    "and then just go to site name user sim ja oui si da so ok yep yes e et und y".split()
)


def _as_glued(finding: Finding, used: Sequence[Left], view: View, label: int) -> Finding:
    end = len(view.original)
    return evolve(
        finding,
        start=0,
        end=end,
        disguised=True,
        confidence=0.8,
        evidence=(*finding.evidence, "spread over messages"),
        pieces=(*(Piece(left.label, 0, left.size) for left in used), Piece(label, 0, end)),
    )


def _as_split(finding: Finding, begins: int, view: View, lefts: Sequence[Left], label: int) -> Finding:
    start, end = view.span(max(0, finding.start - begins), min(finding.end - begins, len(view.text)))
    earlier = [left for left in lefts if left.text][-3:]
    pieces = (*(Piece(left.label, 0, left.size) for left in earlier), Piece(label, start, end))
    return evolve(
        finding,
        start=start,
        end=end,
        disguised=True,
        confidence=max(0.5, finding.confidence * 0.9),
        evidence=(*finding.evidence, "spread over messages"),
        pieces=pieces,
    )
