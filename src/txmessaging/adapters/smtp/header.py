"""Header values: vetted first, then encoded by us.

The standard library's e-mail package decodes encoded words in what it is given, and some releases
then write the line breaks found inside: a subject could add a header. So nothing here decodes.
"""

from __future__ import annotations

import re
from binascii import b2a_base64

# Controls (C0, C1, so CR, LF, NUL and NEL), line and paragraph separator, lone surrogates, and the
# start of an encoded word, which a reader would decode.
_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|=\\?")

_PLAIN = 64
_WORD_OCTETS = 39
"""39 octets are 52 in base64 and 64 with `=?utf-8?b??=`: "Subject: " and a word fit in 76 (RFC 2047, 2)."""


def vetted(value: str) -> str:
    """The value, unchanged.

    Raises:
        ValueError: it holds a control character, a line break of any kind, a lone surrogate or `=?`.
    """
    if _REFUSED.search(value):
        raise ValueError("not fit for a header")
    return value


def encoded(value: str) -> str:
    """The value as header text: short ASCII as it is, else folded encoded words (RFC 2047).

    Raises:
        ValueError: as `vetted`.
    """
    if vetted(value).isascii() and len(value) <= _PLAIN:
        return value
    return "\r\n ".join(f"=?utf-8?b?{_base64(part)}?=" for part in _parts(value))


def _base64(text: str) -> str:
    return b2a_base64(text.encode(), newline=False).decode()


def _parts(value: str) -> list[str]:
    """Pieces of at most `_WORD_OCTETS`, each of whole characters."""
    parts, octets = [""], 0
    for character in value:
        width = len(character.encode())
        if octets + width > _WORD_OCTETS:
            parts.append("")
            octets = 0
        parts[-1] += character
        octets += width
    return parts
