"""Which hints make an invitation together: "cancel it" and "a bank transfer", "my number" and "in pieces".

Nothing is asked and nothing is proposed in so many words; what is said together says it. The order does not
matter, nor whether it is one sentence.
"""

from __future__ import annotations

from typing import Final

APP: Final = "app"
"""The set of the networks that are named."""

DISGUISED: Final = "disguised"
"""The set of those that are named by a sign, or in pieces."""

YOURS: Final = "yours"
"""The set of what a person may be asked for."""

REPORTED: Final = "reported"
"""The set that says that somebody else proposed it."""

SCENES: Final[dict[str, tuple[str, ...]]] = {
    "asks": (
        "yours + asking",
        "yours + evades",
    ),
    "outside": (
        "cancel + cash",
        "cancel + direct",
        "cancel + fees",
        "cancel + cheaper",
        "direct + cheaper",
        "direct + fees",
        "later + direct|fromme",
        "cash + nothere",
        "cash + dispute",
        "cash + leave",
        "direct + nothere",
        "cash + fees",
        "cash + pieces",
        "protection + saves|cash",
        "dispute + direct|yours",
        "shop + search",
        "shop + cheaper",
        "shop + fees",
        "shop + order",
        "order + cheaper",
        "group + card|parcel|later|cheaper|app",
        "leave",
    ),
    "channel": (
        "disguised + hint",
        "disguised + talk",
        "elsewhere + nothere",
        "app + hint",
        "app + slow",
        "pieces + detail",
        "evades + detail",
        "evades + pieces",
        "picture + detail",
        "portrait + look|detail",
        "elsewhere + talk",
        "elsewhere + slow",
        "elsewhere + hint",
        "card + parcel + nothere|later|detail|direct|watched",
        "find + app",
        "watched + nothere|elsewhere|app",
        "later + nothere",
    ),
}
"""By what is proposed; `+` joins what has to be said, `|` what may stand for each other."""
