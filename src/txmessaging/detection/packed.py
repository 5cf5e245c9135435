"""Tables of many short strings, as lines of fewer long ones: a string takes 50 bytes besides its letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def packed(entries: Iterable[tuple[str, str, str]]) -> Mapping[str, str]:
    r"""Put a table into lines: those that are looked up together into one text.

    Args:
        entries: The group of each entry, its name, which is in the group once, and its value.

    Example:
        >>> packed([("a", "at", "1"), ("a", "as", "2")])
        {'a': '\nat\t1\nas\t2\n'}
    """
    lines: dict[str, list[str]] = {}
    for group, name, value in entries:
        lines.setdefault(group, ["\n"]).append(f"{name}\t{value}\n")
    return {group: "".join(each) for group, each in lines.items()}


def value_of(lines: str, name: str) -> str | None:
    r"""The value of an entry; None if there is none.

    Args:
        lines: Those of its group.
        name: Of the entry.

    Example:
        >>> value_of("\nat\t1\nas\t2\n", "as"), value_of("\nat\t1\n", "a")
        ('2', None)
    """
    at = lines.find(f"\n{name}\t")
    if at < 0:
        return None
    start = at + len(name) + 2
    return lines[start : lines.index("\n", start)]
