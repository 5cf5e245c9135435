"""Addresses and accounts that stand in several messages of one sender."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from attrs import evolve

from txmessaging.detection.candidates import Candidate, Search, Status
from txmessaging.detection.findings import Finding, Piece
from txmessaging.detection.reading.folding import View, fold
from txmessaging.detection.split.bare_answers import bare_answers
from txmessaging.detection.split.carry import Left, joined_text
from txmessaging.detection.words.accounts import AT_WORDS, DOTS, LEADS
from txmessaging.detection.words.ordinary import ORDINARY
from txmessaging.detection.words.parts import speaks_of_parts


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
    yield from bare_answers(search, asked)


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
