"""Addresses whose name the reader knows: "it's my username here at hotmail"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.findings import Finding

_NAME = (
    r"(?:(?:my|our|the)\s(?:(?:shop|store|seller|business|brand|profile|account|display|etsy|depop|ebay|vinted|"
    r"full|whole|first\sand\slast|first|last)\s)?(?:user\s?name|name|names|handle|nick(?:name)?)"
    r"|(?:first|given)\s?name\s?(?:and|then|dot|\.)?\s?(?:last\s?name|surname)"
    r"|same\s(?:user\s?)?(?:name|handle)|(?:mi|meu|mon|mein|mio|moj|mijn)\s(?:usuario|nombre|nome|pseudo|nom|"
    r"benutzername|name|nick|naam))"
)
_PROVIDERS: Final = {
    "gmail.com": r"g\s?mail|google\s?mail|googlemail",
    "hotmail.com": r"hot\s?mail",
    "yahoo.com": r"yahoo",
    "outlook.com": r"outlook",
    "icloud.com": r"i\s?cloud",
    "aol.com": r"aol",
    "proton.me": r"proton\s?mail|proton",
    "gmx.de": r"gmx",
}
_PROVIDER = "|".join(f"(?:{names})" for names in _PROVIDERS.values())
# A remark may stand between: "my first and last name, so dana whitlock, then gmail".
_REFERENCE = re.compile(
    rf"(?<![^\W_]){_NAME}(?P<between>[^.!?\n@]{{0,30}}?)[\s,]{{0,2}}"
    r"(?:@|(?<![^\W_])(?:at|arroba|arobase|chiocciola|then|plus|but|followed\sby|bei|chez|(?:with|and)\s(?:a\s)?)"
    rf"(?![^\W_]))\s{{0,2}}(?:(?:the\s|good\sold\s)?)(?P<provider>{_PROVIDER})"
    r"(?:\s?(?:\.|dot|punto|ponto|point|punkt)\s?com)?(?![^\W_])"
)
# The other way round: "just stick gmail on the end of my username".
_PUT_BEHIND = re.compile(
    r"(?<![^\W_])(?:put|stick|add|slap|tack|pop|type|write|whack|bung)\s(?:an?\s|the\s)?(?:@\s?|at\s)?"
    rf"(?P<provider>{_PROVIDER})(?:\s?(?:\.|dot|punto|point|punkt)\s?com)?\s(?:on|onto|to|after|behind|at|with)\s"
    rf"(?:(?:the\s)?(?:end|back)\sof\s)?{_NAME}(?![^\W_])"
)
_GIVEN = re.compile(
    r"(?:^|[,:=(]\s?|\b(?:it'?s|is|just|to|use|try|write|email|mail|send|reach|under|so|es|e|est|ist|jest|a|an|"
    r"at|with)\s(?:me\s)?)$"
)
_NOT_GIVEN = re.compile(
    r"\b(?:log(?:ged|in|ging)?|sign(?:ed)?|password|can'?t|cannot|couldn'?t|don'?t|didn'?t|not|never|was|were|why|"
    r"when|your|their|his|her|forgot|lost|changed|linked|registered|is\smy)\b"
)
_ENDS = re.compile(
    r"\s{0,2}(?:$|[\n,;.!)]|[^\w\s@#'/?-]|(?:if|and|or|for|so|but|please|pls|thanks|ty|thx|address|account|x|"
    r"when|then|no|all|as|you|u|with|without)\b)"
)
_BEFORE: Final = 40


def addresses_by_reference(search: Search, *, cued: bool) -> Iterator[Candidate]:
    """Yield the addresses that are a known name and a provider.

    Args:
        search: The scan under way.
        cued: Whether a mail is spoken of.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    for pattern in (_REFERENCE, _PUT_BEHIND):
        for match in pattern.finditer(lower):
            search.spend()
            before = lower[max(0, match.start() - _BEFORE) : match.start()]
            given = cued or pattern is _PUT_BEHIND or _GIVEN.search(before)
            if given and not _NOT_GIVEN.search(before) and _ENDS.match(lower, match.end()):
                yield _address(search, match, 0.8 if cued else 0.7)


def _address(search: Search, match: re.Match[str], confidence: float) -> Candidate:
    host = next(name for name, names in _PROVIDERS.items() if re.fullmatch(names, match["provider"]))
    finding = Finding(
        kind="email",
        start=match.start(),
        end=match.end(),
        value=f"same name@{host}",
        confidence=confidence,
        disguised=True,
        evidence=("names a mail provider", "a name that is known already"),
        rule="email.same",
    )
    return search.judge(finding, host=host)
