"""Where a link leads, and the finding that it makes."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from txmessaging.detection import networks
from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.findings import Finding
from txmessaging.detection.known import parents
from txmessaging.detection.link.profiles import account_of, network_of
from txmessaging.detection.words.addresses import NO_NAMES

HOST = re.compile(r"[^\W_](?:[\w-]{0,62}\.){1,9}\w[\w-]{0,62}|localhost", re.IGNORECASE)
_SCHEME_AND_WWW = re.compile(
    r"(?:(?:h(?:tt|xx|\*\*|tx|xt)p|s?ftp|f[tx]p)s?(?:\[:\]|:)[/\\]{2})?(?:[^/?#@]{0,255}@)?(?:www\d?\.)?",
    re.IGNORECASE,
)
BRACKETED_DOT = re.compile(r"[\[({](?:\.|dot)[\])}]")
# https://en.wikipedia.org/wiki/URL_shortening and the services' own pages.
_SHORTENERS: Final = frozenset(
    "bit.ly bitly.com j.mp tinyurl.com t.ly t.co cutt.ly is.gd v.gd goo.gl rebrand.ly ow.ly buff.ly "
    "shorturl.at "
    "short.io rb.gy tiny.cc s.id clck.ru vk.cc lnkd.in trib.al dlvr.it bl.ink soo.gd adf.ly shorte.st "
    "urlz.fr "
    "tny.im qr.ae u.to x.co mcaf.ee lc.chat surl.li goo.su dub.sh tinylink.net t.cn dwz.cn url.cn suo.im "
    "kutt.it "
    "acortar.link n9.cl encurtador.com.br bityli.com l1nk.dev shorturl.asia qrco.de me2.do "
    "han.gl vo.la".split()
)
_HUBS: Final = frozenset(
    "linktr.ee beacons.ai lnk.bio linkin.bio bio.link bio.site campsite.bio carrd.co taplink.cc "
    "taplink.at solo.to "
    "allmylinks.com msha.ke about.me linkpop.com hoo.be stan.store lit.link instabio.cc milkshake.app "
    "many.link "
    "flow.page koji.to withkoji.com snipfeed.co heylink.me direct.me znap.link potofu.me "
    "profcard.info".split()
)
TOO_ORDINARY: Final = NO_NAMES - {"shop", "store", "post", "box", "id", "price", "sale"}
LEAST: Final = 0.5
LONG_NAME: Final = 9


@frozen
class Address:
    """A link taken apart: where it leads."""

    host: str
    path: str

    @classmethod
    def of(cls, link: str) -> Address:
        """Where a link leads, however it begins.

        Args:
            link: A link as it is written.

        Example:
            >>> Address.of("https://www.Shop.test:443/x?y#z")
            Address(host='shop.test', path='/x')
        """
        link = BRACKETED_DOT.sub(".", link)
        authority, _, rest = re.sub(r"[?#].*", "", _SCHEME_AND_WWW.sub("", link, count=1)).partition("/")
        return cls(authority.partition(":")[0].rstrip(".").lower(), f"/{rest}".rstrip("/"))


def is_known(host: str) -> bool:
    """Whether a host is that of a network, a shortener or a page of links.

    Args:
        host: A host name in lower case.

    Example:
        >>> is_known("bit.ly"), is_known("shop.test")
        (True, False)
    """
    return host in _SHORTENERS or host in _HUBS or network_of(host) is not None


def has_letters(name: str) -> bool:
    """Whether a name is more than figures and signs.

    Args:
        name: A part of a host name.

    Example:
        >>> has_letters("a1"), has_letters("1-2")
        (True, False)
    """
    return any(map(str.isalpha, name))


def found(
    search: Search,
    span: tuple[int, int],
    address: Address,
    evidence: tuple[str, ...],
    confidence: float,
    *,
    rule: str,
    disguised: bool = True,
) -> Candidate:
    """The finding that a link makes: an account if it leads to one, else the link.

    Args:
        search: The scan under way.
        span: Where the link stands.
        address: Where it leads.
        evidence: What speaks for it.
        confidence: How sure it is a link, from 0 to 1.
        rule: The last part of the rule's name.
        disguised: Whether it is written so as to escape a filter.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    search.spend()
    network = network_of(address.host)
    account = account_of(network, address.path) if network else ""
    if network == "bluesky" and not address.path and address.host.endswith(".bsky.social"):
        account = address.host
    if account.isdecimal() and network in networks.NUMBERED:
        account = f"+{account}"
    kind = "link"
    if account:
        kind = "messenger" if network in networks.MESSENGERS else "social"
        evidence = (*evidence, "leads to an account")
        confidence = max(confidence, 0.97)
    elif any(parent in _SHORTENERS for parent in parents(address.host)):
        evidence = (*evidence, "a link shortener")
    elif any(parent in _HUBS for parent in parents(address.host)):
        evidence = (*evidence, "a page of links")
    finding = Finding(
        kind=kind,
        start=span[0],
        end=span[1],
        value=f"{network}:{account}" if account else address.host + address.path,
        confidence=confidence,
        network=network,
        disguised=disguised,
        evidence=evidence,
        rule=f"{kind}.link" if account else f"link.{rule}",
    )
    return search.judge(finding, host=address.host)
