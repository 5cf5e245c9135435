"""Characters that look like Latin letters or digits, from the confusables of UTS #39.

A choice of https://www.unicode.org/Public/security/latest/confusables.txt: Greek and Cyrillic letters, small
capitals, and letters in frames that have no compatibility form.
"""

from __future__ import annotations

from typing import Final


def _pairs(characters: str, letters: str) -> dict[str, str]:
    return dict(zip(characters, letters, strict=True))


_CYRILLIC = _pairs("авеёзікмнорстухѕјһԁԛԝьбгп", "abee3ikmhopctyxsjhdqwb6rn") | _pairs(
    "АВЕЗІКМНОРСТУХЅЈҺЬ", "ABE3IKMHOPCTYXSJHb"
)
_GREEK = _pairs("αβγεηικνορτυχω", "abyenikvoptuxw") | _pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX")
_SMALL_CAPITALS = _pairs("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡɩ", "abcdefghijklmnoprstuvwyzagi")
_FRAMED = {
    chr(first + number): chr(ord("a") + number)
    for first in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6)
    for number in range(26)
}

_DIGITS = _pairs(
    "\u01bc\u01bd\u01a7\u01a8\u01b7\u0292\u021c\u021d\u0222\u0223\u0190\u025b\u01c0", "552233338833l"
)
_LETTERS = _pairs("\u0555\u0585\u2c9e\u2c9f\u10ff\u054f", "OoOooS")

LOOKALIKES: Final = {**_CYRILLIC, **_GREEK, **_SMALL_CAPITALS, **_FRAMED, **_DIGITS, **_LETTERS}
"""What each looks like."""
