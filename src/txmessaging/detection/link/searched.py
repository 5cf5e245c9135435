"""Names that one is told to search the web for: "google mossy knits, the first result is our own site"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.findings import Finding

_GOOGLE = re.compile(
    r"(?<![^\W_])(?:google|duckduckgo|bing)\s(?:for\s|up\s)?[\"'\u201c]?"
    r"(?!(?:it|the|that|this|how|what|why|which|who|where|your|a|an|some|any|for|if|me|us|and|or|is|says|"
    r"translate|maps?|play|pay|drive|docs?|lens|images?|photos?|earth|home|calendar|meet|chat|reviews?|ads?|forms?|"
    r"sheets?|chrome|pixel|account|mail|one|thing|voice|search)\b)"
    r"(?P<name>[a-z0-9][^\"',.;:!?\n()\u201d]{2,40}?)[\"'\u201d]?"
    r"(?=[,.;:!(\u2014-]|\s(?:and|to|then|or|on)\s|\s?$|\n)"
)
_OWN_NAME = re.compile(r"(?:my|our)\s(?:(?:shop|store|business|company|brand|full|own)\s)?name(?:\sinstead)?")
_OWN_PLACE = re.compile(
    r"\b(?:(?:my|our)\s(?:own\s|actual\s|real\s|proper\s|web\s?)?(?:site|website|webshop|web\sshop|homepage)"
    r"|(?:find|see|get|reach)\s(?:me|us)|(?:first|1st|top)\s(?:result|hit|link|one|thing)(?:\sis|'s)?\s"
    r"(?:me|us|mine|ours|my|our))(?![^\W_])"
)
_SENT_AWAY = re.compile(
    r"\b(?:don'?t|didn'?t|never|couldn'?t|can'?t|tried|i|you|they|he|she)\s(?:\w{1,6}\s)?(?:to\s)?$"
)
_FAR = 70


def searched_sites(search: Search) -> Iterator[Candidate]:
    """Yield the names that one is told to search the web for, so as to find the writer's own site.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    for match in _GOOGLE.finditer(lower):
        search.spend()
        own = _OWN_NAME.fullmatch(match["name"])
        told = own or _OWN_PLACE.search(lower, match.end(), match.end() + _FAR)
        if (
            not told
            or _SENT_AWAY.search(lower, max(0, match.start() - 20), match.start())
            or "?" in lower[match.end() :]
        ):
            continue
        finding = Finding(
            kind="link",
            start=match.start("name"),
            end=match.end("name"),
            value="same name" if own else match["name"],
            confidence=0.65 if own else 0.7,
            disguised=True,
            evidence=("a name to search for", "the writer's own site"),
            rule="link.searched",
        )
        yield search.judge(finding)
