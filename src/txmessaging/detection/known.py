"""Values that are never findings: the platform's own, and what the host states about the order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, cast
from unicodedata import decimal

from attrs import frozen

_LETTER = re.compile(r"[^\W\d_]")
_DECORATION = re.compile(r"(?:https?://)?(?:www\.|\*\.|\.)?")


def digits_of(text: str) -> str:
    r"""Return the decimal digits of a text, of any script, as ASCII.

    Args:
        text: Any text.

    Example:
        >>> digits_of("(415) 555-\uff10132")
        '4155550132'
    """
    return "".join(str(decimal(character)) for character in text if character.isdecimal())


@frozen
class Known:
    """A set of values, compared without case, and numbers by their digits alone.

    Attributes:
        words: Case-folded values that have letters: domains, addresses, accounts.
        numbers: The digits of the values that have none.
    """

    words: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, values: Iterable[str]) -> Known:
        """Return the set of the given values.

        Args:
            values: Domains, addresses or links (scheme and `www.` make no difference), numbers in any
                notation, account names. A value of only white space counts for nothing.

        Example:
            >>> Known.of(["https://www.Market.example/", "+1 415 555 0132"]).numbers
            frozenset({'14155550132'})
        """
        folded = {value.strip().casefold() for value in values}
        words = {_DECORATION.sub("", value, count=1).rstrip("/") for value in folded if _LETTER.search(value)}
        numbers = {digits_of(value) for value in folded if not _LETTER.search(value)}
        return cls(frozenset(words - {""}), frozenset(numbers - {""}))

    @classmethod
    def from_facts(cls, facts: Mapping[str, str | Sequence[str]] | None) -> Known:
        """Return the set of all values of a mapping, each of them one string or several.

        Args:
            facts: What the host states about the order, by name; the names don't matter.

        Example:
            >>> Known.from_facts({"order": "1001", "tracking": ["77-1", "77-2"]}).has_number("771")
            True
        """
        if not facts:
            return _NOTHING
        values: list[str] = []
        for name, value in facts.items():
            several = [value] if isinstance(value, str) else value
            if not _are_strings(several):
                raise TypeError(f"the fact {name!r} is a string or several: write numbers as strings")
            values.extend(several)
        return cls.of(values)

    def has(self, *forms: str) -> bool:
        """Whether one of these spellings of a candidate is in the set.

        Args:
            forms: Spellings with letters, in any case.

        Example:
            >>> Known.of(["help@market.example"]).has("Help@Market.example")
            True
        """
        return bool(self.words) and any(form.casefold() in self.words for form in forms)

    def has_number(self, *digits: str) -> bool:
        """Whether one of these digit strings is in the set.

        Args:
            digits: Digits and nothing else.

        Example:
            >>> Known.of(["415-555-0132"]).has_number("4155550132")
            True
        """
        if not self.numbers:
            return False
        return any(map(self._has_digits, digits))

    def _has_digits(self, digits: str) -> bool:
        """Whether a number is in the set, or one that ends alike: with a country's code, or with a "0"."""
        if digits in self.numbers:
            return True
        national = digits.lstrip("0")
        return len(national) >= _LEAST_ALIKE and any(
            known.endswith(national)
            or (len(known.lstrip("0")) >= _LEAST_ALIKE and digits.endswith(known.lstrip("0")))
            for known in self.numbers
        )

    def covers(self, host: str) -> bool:
        """Whether a domain in the set is this host or a parent of it.

        Args:
            host: A host name in lower case.

        Example:
            >>> Known.of(["market.example"]).covers("help.market.example")
            True
        """
        return bool(self.words) and any(parent in self.words for parent in parents(host))


def _are_strings(values: object) -> bool:
    return isinstance(values, Iterable) and all(
        isinstance(each, str) for each in cast("Iterable[object]", values)
    )


_LEAST_ALIKE: Final = 9
"""Digits of a number without the country's code and "0" that are enough to know it by."""
_NOTHING = Known(frozenset(), frozenset())


def parents(host: str) -> Iterable[str]:
    """Return a host name and its parent domains, longest first.

    Args:
        host: A host name.

    Example:
        >>> list(parents("a.b.example"))
        ['a.b.example', 'b.example', 'example']
    """
    labels = host.split(".")
    return (".".join(labels[at:]) for at in range(len(labels)))
