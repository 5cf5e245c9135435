"""A message and the networks that are named in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import define

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.networks import MESSENGERS, Mention

_NEAR: Final = 48
LEAST: Final = 0.5


@define
class Scene:
    """A message and the networks named in it."""

    search: Search
    named: Sequence[Mention]

    def near(self, start: int, end: int) -> Mention | None:
        """The network named closest before a span, else closest after it."""
        before = [each for each in self.named if 0 <= start - each.end <= _NEAR]
        if before:
            return max(before, key=lambda each: each.end)
        after = [each for each in self.named if 0 <= each.start - end <= _NEAR]
        return min(after, key=lambda each: each.start) if after else None

    def finding(
        self,
        span: tuple[int, int],
        confidence: float,
        mention: Mention | None,
        rule: str,
        evidence: tuple[str, ...],
        *,
        handle: str | None = None,
        disguised: bool = False,
    ) -> Candidate:
        """A candidate at a span: a finding, or a near miss where too little speaks for it.

        Raises:
            BudgetSpent: The text holds too many candidates.
        """
        self.search.spend()
        start, end = span
        network = mention.network if mention else None
        value = handle if handle is not None else self.search.lower[start:end]
        value = value.lstrip("@ ")
        finding = Finding(
            kind="messenger" if network in MESSENGERS else "social",
            start=start,
            end=end,
            value=f"{network}:{value}" if network else f"@{value}",
            confidence=confidence,
            network=network,
            disguised=disguised or bool(mention and mention.disguised),
            evidence=evidence,
            rule=rule,
        )
        if confidence < LEAST:
            return doubtful(finding, "may be a word of the sentence")
        return self.search.judge(finding)
