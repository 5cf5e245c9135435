"""Social networks and messengers: their names in messages, their hosts, and how they link to an account.

The hosts and paths are those of the networks' own profile and invitation links, as their help pages give
them; the short names are those people use in chat.
"""

from __future__ import annotations

from typing import Final

from txmessaging.detection.known import parents

NETWORK_NAMES: Final = {
    "instagram": "instagram",
    "insta": "instagram",
    "ig": "instagram",
    "facebook": "facebook",
    "fb": "facebook",
    "telegram": "telegram",
    "tg": "telegram",
    "whatsapp": "whatsapp",
    "snapchat": "snapchat",
    "snap": "snapchat",
    "tiktok": "tiktok",
    "twitter": "twitter",
    "discord": "discord",
    "wechat": "wechat",
    "weixin": "wechat",
    "linkedin": "linkedin",
    "skype": "skype",
    "viber": "viber",
    "line id": "line",
    "kakaotalk": "kakaotalk",
    "kik": "kik",
    "threema": "threema",
    "pinterest": "pinterest",
    "reddit": "reddit",
    "youtube": "youtube",
    "zalo": "zalo",
}
"""Names in messages, in lower case, and the network each stands for."""

NUMBERED: Final = frozenset({"viber", "whatsapp"})
"""Networks on which people are found by phone number: a word after their name is no handle."""

_HOSTS: Final = {
    "chat.whatsapp.com": "whatsapp",
    "discord.com": "discord",
    "discord.gg": "discord",
    "facebook.com": "facebook",
    "fb.com": "facebook",
    "fb.me": "facebook",
    "instagr.am": "instagram",
    "instagram.com": "instagram",
    "line.me": "line",
    "linkedin.com": "linkedin",
    "m.me": "facebook",
    "open.kakao.com": "kakaotalk",
    "pinterest.com": "pinterest",
    "reddit.com": "reddit",
    "snapchat.com": "snapchat",
    "t.me": "telegram",
    "telegram.me": "telegram",
    "threads.com": "threads",
    "threads.net": "threads",
    "tiktok.com": "tiktok",
    "twitter.com": "twitter",
    "viber.com": "viber",
    "vk.com": "vk",
    "wa.me": "whatsapp",
    "whatsapp.com": "whatsapp",
    "x.com": "twitter",
    "youtube.com": "youtube",
}

# Path segments that stand before the account's name, and those that lead to something else than an account.
_BEFORE_ACCOUNT: Final = frozenset(
    {"@", "add", "c", "channel", "company", "in", "invite", "o", "p", "ti", "u", "user", "users"}
)
_NO_ACCOUNT: Final = frozenset(
    {"explore", "groups", "hashtag", "help", "i", "login", "marketplace", "pin", "posts", "profile.php"}
    | {"r", "reel", "search", "send", "share", "share.php", "shorts", "stories", "tag", "video", "watch"}
)
_NO_ACCOUNT_AFTER_P: Final = frozenset({"instagram", "reddit"})


def network_of(host: str) -> str | None:
    """Return the network a host belongs to, or None.

    Args:
        host: A host name in lower case.

    Example:
        >>> network_of("m.facebook.com")
        'facebook'
    """
    return next((_HOSTS[parent] for parent in parents(host) if parent in _HOSTS), None)


def account_of(network: str, path: str) -> str:
    """Return the account a path on a network leads to, in lower case, or "" if it leads elsewhere.

    Args:
        network: The network, as `network_of` names it.
        path: The path of the link.

    Example:
        >>> account_of("linkedin", "/in/Jane-Doe"), account_of("instagram", "/p/C0ffee")
        ('jane-doe', '')
    """
    segments = [segment.lstrip("@") for segment in path.casefold().split("/") if segment.strip("@")]
    if segments[:1] == ["p"] and network in _NO_ACCOUNT_AFTER_P:
        return ""
    account = next((segment for segment in segments if segment not in _BEFORE_ACCOUNT), "")
    return "" if account in _NO_ACCOUNT else account
