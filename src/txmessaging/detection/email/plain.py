"""Addresses as they are usually written, and written backwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.words.tlds import FILE_EXTENSIONS, TLDS

# Scripts that leave no space before an address ("メールはjohn@…"): their letters end its local part.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LOCAL_BACKWARDS = re.compile(rf"(?:(?![{_UNSPACED}])[\w.+%&'-]){{1,64}}")
# The name after the last dot is in one script, so that "com" ends before a particle glued to it ("com으로").
_DOMAIN = re.compile(
    r"@((?:[\w-]{1,63}\.){1,8}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24}|[^\W\d_a-z]{2,24}))", re.IGNORECASE
)
_WRONG_LABEL = re.compile(r"(?:^|\.)-|-(?:\.|$)")
_MOST_LOCAL: Final = 64
# "12 bricks@90p.Can you …"
_PRICE = re.compile(
    r"\d{1,6}(?:p|c|k|ct|cents?|e|eur|euros?|usd|gbp|rs|inr|zl|tl|kr|chf|ea|each|quid|bucks|r)\.[a-z]+\Z"
)
_REVERSED = re.compile(
    r"(?<![\w.])((?:moc|ten|gro|ed|rf|ur|ku\.oc|ti|se|lp|ln)\.[a-z0-9-]{2,40})@([a-z0-9._-]{2,64})"
)
_REVERSED_IF_SAID = re.compile(r"(?<![\w.])([a-z]{2,4}\.[a-z0-9.-]{2,40})@([a-z0-9._-]{2,64})")
_BACKWARDS = re.compile(
    r"\b(?:backwards?|reverse[d]?|right\sto\sleft|al\sreves|ao\scontrario|envers|depuis\sla\sfin|ruckwarts|von\shinten"
    r"|al\scontrario|achterstevoren|andersom|wspak|od\stylu|tersten|sondan|наоборот|задом)\b|倒|逆|उल्टा|بالعكس"
)


def plain_addresses(search: Search, done: set[int]) -> Iterator[Candidate]:
    """Yield the addresses as they are usually written.

    Args:
        search: The scan under way.
        done: Where their signs stand is added to it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    for match in _DOMAIN.finditer(search.text):
        local = _local_part(search.text, match.start())
        if local and match.start() not in done:
            search.spend()
            done.add(match.start())
            yield from _judge_plain(search, match.start() - len(local), match.end(), local, match[1])


def _local_part(text: str, at: int) -> str:
    match = _LOCAL_BACKWARDS.match(text[max(0, at - _MOST_LOCAL) : at][::-1])
    # What stands before the first letter is markup or punctuation: "'john@…'", "--john@…".
    return match[0][::-1].lstrip(".+%&'-") if match else ""


def _judge_plain(search: Search, start: int, end: int, local: str, domain: str) -> Iterator[Candidate]:
    written = domain.rpartition(".")[2]
    domain = domain.lower()
    if not _is_valid(local, domain):
        return
    ending = domain.rpartition(".")[2]
    known_ending = ending in TLDS or ending.startswith("xn--")
    finding = Finding(
        kind="email",
        start=start,
        end=end,
        value=f"{local}@{domain}",
        confidence=0.99 if known_ending else 0.75,
        evidence=("a valid address",) if known_ending else ("an address with an ending that does not exist",),
        rule="email.plain",
    )
    if _PRICE.match(domain) and written[:1].isupper():
        yield doubtful(finding, "a price and the next sentence")
    elif ending in FILE_EXTENSIONS and (ending not in TLDS or local.isdecimal() or domain[0].isdecimal()):
        yield doubtful(finding, "ends like a file name")
    else:
        yield search.judge(finding, host=domain)


def _is_valid(local: str, domain: str) -> bool:
    """Whether the syntax is that of RFC 5321, section 4.1.2, without quotes."""
    if ".." in local or local.endswith("."):
        return False
    return not _WRONG_LABEL.search(domain) and not domain.startswith(".") and len(domain) <= 253


def reversed_addresses(search: Search, done: set[int]) -> Iterator[Candidate]:
    """Yield the addresses that are written backwards.

    Args:
        search: The scan under way.
        done: Where their signs stand is added to it.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    pattern = _REVERSED_IF_SAID if _BACKWARDS.search(search.lower) else _REVERSED
    for match in pattern.finditer(search.lower):
        if match[1].partition(".")[0][::-1] not in TLDS:
            continue
        search.spend()
        done.add(match.end(1))
        value = f"{match[2][::-1]}@{match[1][::-1]}"
        yield search.judge(
            Finding(
                "email",
                match.start(),
                match.end(),
                value,
                0.99,
                disguised=True,
                evidence=("an address written backwards",),
                rule="email.reversed",
            ),
            host=match[1][::-1],
        )
