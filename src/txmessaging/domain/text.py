"""What text and which ids are taken, the same on every storage."""

from __future__ import annotations

import re
import unicodedata

import attrs

from txmessaging.detection.findings import MAX_CHARACTERS
from txmessaging.errors import InvalidChoice, InvalidId, InvalidNumber, InvalidText

ID_CODE_POINTS = 128
NOTE_KIND_CODE_POINTS = 64
# What is longer than the detector examines could not be delivered anyway.
MOST_CHARACTERS = MAX_CHARACTERS
MOST_OCTETS = 4 * MOST_CHARACTERS

# C0 and C1 controls but tab and line feed: PostgreSQL refuses NUL, mail and terminals misread the rest.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Controls, line ends, lone surrogates, and what turns the direction of the text around it.
_ID_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069]")
# White space and characters that show nothing: zero-width, bidi controls, fillers, variation selectors.
_INVISIBLE = (
    "\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
_VISIBLE = re.compile(f"[^{_INVISIBLE}]")
_UNSEEN = re.compile(f"[{_INVISIBLE}]+")


@attrs.frozen
class Limits:
    """How long a text may be; whichever limit is met first counts.

    Attributes:
        characters: code points.
        octets: bytes in UTF-8.
    """

    characters: int = 5_000
    octets: int = 20_000

    def __attrs_post_init__(self) -> None:
        checked_number(self.characters, name="characters", least=1, most=MOST_CHARACTERS)
        checked_number(self.octets, name="octets", least=1, most=MOST_OCTETS)


def checked_text(text: object, limits: Limits, *, name: str = "body") -> str:
    """The text as it will be stored: line ends are LF.

    Raises:
        InvalidText: no string, nothing visible in it, too long, a control character, or a lone surrogate.
    """
    if not isinstance(text, str):
        raise InvalidText(f"{name} must be a string", problem="no_text")
    text = _exact(text).replace("\r\n", "\n")
    if len(text) > limits.characters:
        raise InvalidText(
            f"{name} has {len(text)} characters; the limit is {limits.characters}",
            problem="too_long",
            limit=limits.characters,
        )
    if found := _CONTROL.search(text):
        raise InvalidText(
            f"{name} has a control character at position {found.start()}; remove it",
            problem="control_character",
            position=found.start(),
        )
    _check_octets(text, limits, name)
    if not _VISIBLE.search(text):
        raise InvalidText(f"{name} is empty; write something", problem="empty")
    return text


def _check_octets(text: str, limits: Limits, name: str) -> None:
    try:
        octets = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError as error:
        raise InvalidText(
            f"{name} has half a character (a lone surrogate) at position {error.start}; remove it",
            problem="surrogate",
            position=error.start,
        ) from None
    if octets > limits.octets:
        raise InvalidText(
            f"{name} has {octets} bytes in UTF-8; the limit is {limits.octets}",
            problem="too_long",
            limit=limits.octets,
        )


def folded(text: str) -> str:
    """The text without what does not show, and the same for the same words in capitals or other forms (NFKC).

    >>> folded("Hello  THERE") == folded("hello there")
    True
    """
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text).casefold())


def checked_id(value: object, *, name: str, most: int = ID_CODE_POINTS) -> str:
    """The id, its characters unchanged: an opaque string of the host's.

    Raises:
        InvalidId: blank, over-long, or with a control character or lone surrogate.
    """
    if not isinstance(value, str):
        raise InvalidId(f"{name} must be a string; convert it with str()", name=name)
    value = _exact(value)
    if not _VISIBLE.search(value):
        raise InvalidId(f"{name} is blank", name=name)
    if len(value) > most:
        raise InvalidId(f"{name} has {len(value)} characters; the limit is {most}", name=name, limit=most)
    if _ID_REFUSED.search(value):
        raise InvalidId(f"{name} has a control character", name=name)
    return value


def _exact(value: str) -> str:
    """A plain string: what a class derived from `str` says of its characters may change from call to call."""
    return "".join((value,))  # noqa: FLY002 - a format asks the class


def checked_flag(value: object, *, name: str) -> bool:
    """Yes or no, if it is one of them.

    Raises:
        InvalidChoice: it is anything else.
    """
    if not isinstance(value, bool):
        raise InvalidChoice(f"{name} must be True or False", name=name)
    return value


def checked_number(value: object, *, name: str, least: int, most: int) -> int:
    """The number, if it is within its range.

    Raises:
        InvalidNumber: it is outside.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise InvalidNumber(f"{name} must be a whole number from {least} to {most}", name=name)
    return value
