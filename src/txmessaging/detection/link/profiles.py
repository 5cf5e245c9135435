"""Links to accounts: the hosts of the networks, and where in a path the account stands.

Hosts and paths are those of the networks' own profile and invitation links, as their help pages give them.
"""

from __future__ import annotations

from typing import Final

from txmessaging.detection.known import parents

_HOSTS: Final = {
    "bsky.app": "bluesky",
    "bsky.social": "bluesky",
    "chat.whatsapp.com": "whatsapp",
    "discord.com": "discord",
    "discord.gg": "discord",
    "discordapp.com": "discord",
    "douyin.com": "douyin",
    "facebook.com": "facebook",
    "fb.com": "facebook",
    "fb.me": "facebook",
    "instagr.am": "instagram",
    "instagram.com": "instagram",
    "join.skype.com": "skype",
    "kakao.com": "kakaotalk",
    "kik.me": "kik",
    "line.me": "line",
    "lin.ee": "line",
    "linkedin.com": "linkedin",
    "m.me": "messenger",
    "matrix.to": "matrix",
    "messenger.com": "messenger",
    "ok.ru": "odnoklassniki",
    "pf.kakao.com": "kakaotalk",
    "pinterest.com": "pinterest",
    "pin.it": "pinterest",
    "qm.qq.com": "qq",
    "reddit.com": "reddit",
    "signal.me": "signal",
    "signal.group": "signal",
    "skype.com": "skype",
    "snapchat.com": "snapchat",
    "t.me": "telegram",
    "t.snapchat.com": "snapchat",
    "telegram.dog": "telegram",
    "telegram.me": "telegram",
    "threads.com": "threads",
    "threads.net": "threads",
    "threema.id": "threema",
    "tiktok.com": "tiktok",
    "tumblr.com": "tumblr",
    "twitch.tv": "twitch",
    "twitter.com": "x",
    "u.wechat.com": "wechat",
    "viber.com": "viber",
    "vk.com": "vk",
    "vk.me": "vk",
    "vm.tiktok.com": "tiktok",
    "wa.link": "whatsapp",
    "wa.me": "whatsapp",
    "weibo.com": "weibo",
    "weixin.qq.com": "wechat",
    "whatsapp.com": "whatsapp",
    "wechat.com": "wechat",
    "x.com": "x",
    "xhslink.com": "xiaohongshu",
    "xiaohongshu.com": "xiaohongshu",
    "youtu.be": "youtube",
    "youtube.com": "youtube",
    "zalo.me": "zalo",
}

# Path segments that stand before the account's name, and those that lead to something else than an account.
_BEFORE_ACCOUNT: Final = frozenset(
    {"@", "add", "c", "channel", "company", "in", "invite", "me", "o", "p", "people", "profile", "pub", "s"}
    | {"ti", "u", "user", "users"}
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
