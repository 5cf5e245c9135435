"""Links, with a scheme or `www.`, as a bare domain or in disguise, and those to somebody's profile."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection import networks, spelled
from txmessaging.detection import spoken_signs as words
from txmessaging.detection.candidates import BudgetSpent, Candidate, Search, Status, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.known import parents
from txmessaging.detection.profiles import account_of, network_of
from txmessaging.detection.spelled import Host, Lexeme
from txmessaging.detection.tlds import BARE_TLDS, COMMON_TLDS, FILE_EXTENSIONS, SPOKEN_TLDS, TLDS, WORD_TLDS
from txmessaging.detection.topics import Topic

_REST = r"[^\s<>\"]{1,2000}"
_FULL = re.compile(
    rf"(?<![a-z0-9])(?:(?P<scheme>(?:h(?:tt|xx|\*\*|tx|xt)p|s?ftp|f[tx]p)s?(?:\[:\]|:)[/\\]{{2}})|www\d?\.){_REST}",
    re.IGNORECASE,
)
_DOT_WORD = re.compile(r"\.[^\W\d_]{2}")
# A bare domain has neither scheme nor "www."; those are full links, and counted once.
# It is in Latin letters: without spaces between words others would swallow their surroundings.
_LATIN = "a-z0-9\u00df-\u024f"
_BARE = re.compile(
    rf"(?<![{_LATIN}_@.{{-])(?<!://)(?!www\d?\.)"
    rf"(?P<host>(?:[{_LATIN}][{_LATIN}-]{{0,62}}\.){{1,8}}(?:xn--[a-z0-9-]{{2,59}}|[a-z]{{2,18}}))(?![{_LATIN}_@-])"
    rf"(?:[/?#]{_REST})?",
    re.IGNORECASE,
)
# Names in another script have to end in an ending of that script.
_BARE_FOREIGN = re.compile(
    r"(?<![\w@.-])(?P<host>(?:[^\W_][\w-]{0,62}\.){1,4}"
    r"(?:рф|рус|укр|бел|бг|срб|қаз|мкд|онлайн|сайт|дети|москва|орг|ком|中国|中國|公司|网络|网址|网店|商城|在线|台灣|台湾|香港"
    r"|コム|みんな|한국|닷컴|كوم|مصر|السعودية|امارات|موقع|شبكة|ελ|ευ))(?![\w@-])"
    rf"(?:[/?#]{_REST})?"
)
_HOST = re.compile(r"[^\W_](?:[\w-]{0,62}\.){1,9}\w[\w-]{0,62}|localhost", re.IGNORECASE)
_SCHEME_AND_WWW = re.compile(
    r"(?:(?:h(?:tt|xx|\*\*|tx|xt)p|s?ftp|f[tx]p)s?(?:\[:\]|:)[/\\]{2})?(?:[^/?#@]{0,255}@)?(?:www\d?\.)?",
    re.IGNORECASE,
)
_BRACKETED_DOT = re.compile(r"[\[({](?:\.|dot)[\])}]")
_CLOSING = ".,;:!?'\"*_~]}>\u2019\u201d\u00bb\u2026"

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
# Names of things that are written like a domain.
_THINGS: Final = frozenset(
    "asp.net vb.net ado.net ml.net paint.net node.io socket.io f.lux will.i.am s.oliver".split()
)
_TOO_ORDINARY: Final = words.ORDINARY - {"shop", "store", "post", "box", "id", "price", "sale"}

# An ending that no full stop stands right before.
_APART_ENDING = re.compile(r"(?<![\w.@/-])(?:com|net|org|ru|kom|c o m)(?![^\W_])")
_ODD_SIGNS = (" .", "\n.", "[.", "(.", "{.", "w w", ",ly", "http", "hxxp", "dotcom", "dotnet", "< .")
_PLAIN_WWW = re.compile(r"www\d?\.\S")
_GATE_ELSEWHERE = re.compile(
    rf"(?:{spelled.any_foreign(words.DOT[each] for each in ('hi', 'zh', 'ja'))})"
    rf"\s?[)\]]?\s?(?:[a-z]|{spelled.any_foreign(words.ENDINGS.values())})"
)
_UNSPACED_CUES: Final = tuple(spelled.spelling(cue) for cue in words.UNSPACED_SITE_CUES)
_REVERSED = re.compile(r"(?<![\w.@])(?:moc|ku\.oc|ua\.moc|rb\.moc)\.[a-z0-9-]{3,40}(?![\w@])")
_LEAST: Final = 0.5
# Endings that follow a word for a full stop as words of the same language; those of English for the others.
_ENGLISH_WORDS: Final = frozenset("am as at be by do in is it me my no of on or pm so to us".split())
_COLLISIONS: Final = {
    "point": _ENGLISH_WORDS | frozenset("de la et se sa ma au ne ni".split()),
    "punto": frozenset("de es la me no se si al in ma mi ne su lo y".split()),
    "ponto": frozenset("de do da no na se me es st".split()),
    "punt": _ENGLISH_WORDS | frozenset("de es".split()),
    "punkt": frozenset("am at da es im in so st".split()),
    "nokta": frozenset("ve de da bu ne mi".split()),
    "kropka": frozenset("co do na ni po to za".split()),
}


@frozen
class _Address:
    """A link taken apart: where it leads."""

    host: str
    path: str

    @classmethod
    def of(cls, link: str) -> _Address:
        link = _BRACKETED_DOT.sub(".", link)
        authority, _, rest = re.sub(r"[?#].*", "", _SCHEME_AND_WWW.sub("", link, count=1)).partition("/")
        return cls(authority.partition(":")[0].rstrip(".").lower(), f"/{rest}".rstrip("/"))


def find_links(search: Search) -> Iterator[Candidate]:
    """Yield the links of the text.

    A link on a known network that leads to an account is of the kind "social", on a messenger "messenger".
    A bare domain counts if its ending is one that shops use; if that ending is also a word ("done.it"), it
    needs a path or a word that announces a site. A domain in disguise has to be told from words of the
    sentence.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower = search.lower
    if "://" in lower or "www" in lower or "http" in lower or "hxxp" in lower:
        yield from _full_links(search)
    if "." in lower and _DOT_WORD.search(lower):
        yield from _bare_domains(search)
    if "www" in lower:
        yield from _glued_to_www(search)
    if "moc." in lower or ".moc" in lower:
        yield from _reversed(search)
    if "me" in search.tokens or "ly" in search.tokens or "ee" in search.tokens:
        yield from _known_hosts_apart(search)
    if _may_be_spelled(search):
        yield from _spelled(search)


def _full_links(search: Search) -> Iterator[Candidate]:
    for match in _FULL.finditer(search.text):
        link = _without_closing(match[0])
        address = _Address.of(link)
        if _HOST.fullmatch(address.host):
            evidence, confidence = ("has a scheme", 0.99) if match["scheme"] else ("begins with www", 0.97)
            disguised = link[:3].lower() in {"hxx", "htx", "h**", "hxt", "fxp"} or bool(
                _BRACKETED_DOT.search(link)
            )
            yield _judge(search, match.start(), link, evidence, confidence, disguised=disguised)


def _bare_domains(search: Search) -> Iterator[Candidate]:
    for match in _BARE.finditer(search.text):
        yield from _bare_domain(search, match)
    if not search.text.isascii():
        for match in _BARE_FOREIGN.finditer(search.text):
            # An ideographic full stop ends a sentence.
            if "\u3002" not in search.view.original[slice(*search.view.span(match.start(), match.end()))]:
                link = _without_closing(match[0])
                yield _judge(search, match.start(), link, "a bare domain", 0.9)


def _bare_domain(search: Search, match: re.Match[str]) -> Iterator[Candidate]:
    link = _without_closing(match[0])
    host = _without_next_word(match["host"])
    if len(host) < len(match["host"]):
        link = host
    address = _Address.of(link)
    confidence, reason = _weighed_bare(search, match, host, has_path=bool(address.path))
    if reason is None:
        return
    if confidence >= _LEAST:
        yield _judge(search, match.start(), link, "a bare domain", confidence)
    elif confidence > 0:
        search.spend()
        finding = Finding(
            "link",
            match.start(),
            match.start() + len(link),
            address.host + address.path,
            confidence,
            rule="link.bare",
        )
        yield doubtful(finding, reason)


def _weighed_bare(
    search: Search, match: re.Match[str], host: str, *, has_path: bool
) -> tuple[float, str | None]:
    """How likely a bare `word.word` is a domain, and what else it may be; None if it can't be one."""
    name, _, ending = host.rpartition(".")
    lowered = ending.lower()
    next_sentence = ending[0].isupper() and not host.isupper() and lowered not in {"com", "org"}
    if (next_sentence and not has_path) or not (lowered in TLDS or lowered.startswith("xn--")):
        return 0.0, None
    if _is_known(host.lower()):
        return (0.95 if has_path else 0.75), ""
    return (_weighed_with_path if has_path else _weighed_alone)(search, match, name.lower(), lowered)


def _is_known(host: str) -> bool:
    return host in _SHORTENERS or host in _HUBS or network_of(host) is not None


def _weighed_with_path(
    search: Search,  # noqa: ARG001 - the same arguments as for a domain alone
    match: re.Match[str],  # noqa: ARG001 - the same
    name: str,
    ending: str,
) -> tuple[float, str | None]:
    if ending in FILE_EXTENSIONS and ending not in BARE_TLDS:
        return 0.3, "a path to a file"
    if not _has_letters(name):
        return 0.3, "figures"
    return (0.95 if len(name) > 1 else 0.8), ""


def _weighed_alone(search: Search, match: re.Match[str], name: str, ending: str) -> tuple[float, str | None]:
    before, _, label = name.rpartition(".")
    reason = _other_thing(search, match, name, ending)
    if reason is not None:
        return 0.2, reason
    if ending in COMMON_TLDS:
        return 0.88, ""
    if before and label in _SECOND_LEVEL:
        return 0.89, ""
    cued = _speaks_of_sites(search, ending)
    made_up = "-" in label or any(map(str.isdigit, label)) or before != ""
    if ending not in WORD_TLDS or ending.upper() in search.regions:
        return _weighed_country(search, match, label, ending, cued=cued, made_up=made_up)
    score = 0.35 + 0.3 * cued + 0.2 * made_up
    if label in _TOO_ORDINARY or (ending in _SHORT_WORDS and len(label) < _LONG_NAME):
        score -= 0.4
    return max(0.05, score), "may be a missing space"


def _other_thing(search: Search, match: re.Match[str], name: str, ending: str) -> str | None:
    """What `word.word` is if it is no domain: a file, a product, initials."""
    label = name.rpartition(".")[2]
    if f"{name}.{ending}" in _THINGS or f"{label}.{ending}" in _THINGS:
        return "the name of a thing"
    is_file = ending in FILE_EXTENSIONS or (ending in _ALSO_FILES and _speaks_of_files(search, match.start()))
    if is_file and not (ending in BARE_TLDS and _speaks_of_sites(search, "")):
        return "ends like a file name"
    if ending in COMMON_TLDS and len(label) > 1:
        return None
    return (
        None
        if _has_letters(name) and all(len(part) > 1 for part in name.split("."))
        else "initials or figures"
    )


# What registries sell names under: "co.uk", "com.au", "ne.jp".
_SECOND_LEVEL: Final = frozenset("co com net org ne or ac gov edu gob nom web".split())


def _weighed_country(
    search: Search, match: re.Match[str], label: str, ending: str, *, cued: bool, made_up: bool
) -> tuple[float, str]:
    """How likely a name with an ending that is a word somewhere ("es", "de") is a domain."""
    if cued:
        return (0.55 if label in _TOO_ORDINARY else _MOST_BARE), "may be a missing space"
    score = 0.62 if ending in _TWO_FACED or ending in WORD_TLDS else 0.82
    score += 0.15 if made_up else 0.0
    lower = search.lower
    if _ANNOUNCES.search(lower, max(0, match.start() - 12), match.start()):
        score += 0.15
    following = lower[match.end() : match.end() + 2].strip()
    if not following or not following[0].isalpha():
        score += 0.1
    if label in _TOO_ORDINARY:
        score -= 0.5
    if _PARTICIPLE.search(label):
        score -= 0.2
    # Who leaves out one space leaves out others.
    for other in _MISSING_SPACE.finditer(lower, max(0, match.start() - 200), match.end() + 200):
        if not match.start() <= other.start() < match.end() and (
            other[1] in WORD_TLDS or other[1] not in TLDS
        ):
            score -= 0.4
            break
    return max(0.05, min(score, _MOST_BARE)), "may be a missing space"


_TWO_FACED: Final = frozenset(
    "es de nl al no me se si la il ma re do da ne un fr io ai tv pl ro sk ua".split()
) - {"fr", "tv", "pl", "ro", "sk", "ua", "ai"} | frozenset(
    "store shop club live blog design studio space email digital market farm app tech".split()
)
_ANNOUNCES = re.compile(
    r"(?:\b(?:en|at|auf|sur|su|na|op|on|to|from|bei|em|no|über|via|von|de|unter|na|на)|[:>=(])\s?$"
)
_PARTICIPLE = re.compile(r"(?:ad[oa]s?|id[oa]s?|ando|iendo|ato|ata|uto|uta|mente|mmen|ed|ing|cht|sst|é|ée)$")
_MISSING_SPACE = re.compile(r"(?<=[a-z]{2})\.([a-z]{2,12})(?![\w.@/-])")
# A bare domain alone is no ground for a penalty.
_MOST_BARE: Final = 0.89


_SHORT_WORDS: Final = frozenset(
    "at be by in is it me my no so to us we am as do la de es et se si re ma".split()
)
_LONG_NAME: Final = 9


def _has_letters(name: str) -> bool:
    return any(map(str.isalpha, name))


# Endings of countries that are endings of files as well.
_ALSO_FILES: Final = frozenset("ai pl st cc so ps md sh rs py in ms".split())
_FILE_WORD = re.compile(
    r"\b(?:files?|folder|script|attach\w{0,5}|download\w{0,3}|open|opens|datei\w{0,2}|ordner|fichier\w?|dossier|archivos?|"
    r"carpeta|arquivos?|pasta|cartella|bestand\w{0,2}|map|plik\w{0,3}|folder\w{0,2}|dosya\w{0,3}|vector|artwork|error|"
    r"editor|illustrator|файл\w{0,3}|папк\w|ملف|फ़ाइल|文件|ファイル)\b"
)


def _speaks_of_files(search: Search, at: int) -> bool:
    return bool(_FILE_WORD.search(search.lower, max(0, at - 120), at + 120))


def _speaks_of_sites(search: Search, ending: str) -> bool:
    if any(token in words.SITE_CUES and token != ending for token in search.tokens[:_MOST_WORDS]):
        return True
    beginning = search.lower[: 8 * _MOST_WORDS]
    return not beginning.isascii() and any(cue in beginning for cue in _UNSPACED_CUES)


# A word that announces a link far into a long text says little about each of its links.
_MOST_WORDS: Final = 400
_MOST_LOOKS: Final = 2000
_BEGINNINGS: Final = frozenset({"www", "http", "https", "hxxp", "hxxps", "ww", "wwww"})


def _without_closing(link: str) -> str:
    """Cut off the punctuation of the sentence around a link."""
    link = link.rstrip(_CLOSING)
    return link if "(" in link else link.rstrip(")").rstrip(_CLOSING)


def _without_next_word(host: str) -> str:
    """Cut off the beginning of the next sentence: "my-shop.com.Thanks"."""
    rest, _, last = host.rpartition(".")
    return rest if "." in rest and last[0].isupper() and not host.isupper() else host


def _reversed(search: Search) -> Iterator[Candidate]:
    for match in _REVERSED.finditer(search.lower):
        host = match[0][::-1]
        yield _found(
            search, match.span(), _Address(host, ""), ("a domain written backwards",), 0.9, rule="reversed"
        )


def _glued_to_www(search: Search) -> Iterator[Candidate]:
    for match in _GLUED_TO_WWW.finditer(search.lower):
        address = _Address(f"{match[1]}.{match[2]}", "")
        yield _found(
            search, match.span(), address, ("begins with www", spelled.IMPLIED), 0.85, rule="spelled"
        )


_GLUED_TO_WWW = re.compile(r"(?<!\w)www([a-z0-9-]{3,40})(com|net|org)(?!\w)")


_SLASH = r"(?:slash|forward\sslash|barra|barre|bolu|schragstrich|slesh|slesz|ukosnik|streep|слэш|слеш|/)"
_APART_HOST = re.compile(
    rf"(?<![\w.])(?P<name>paypal|bit|t|wa|revolut|linktr|cash)\s?(?:\.|dot|punto|ponto|point|punkt|punt|kropka|nokta|точка)?\s?"
    rf"(?P<ending>me|ly|ee)\s?{_SLASH}\s?(?P<path>[a-z0-9][\w-]{{2,40}})"
)


def _known_hosts_apart(search: Search) -> Iterator[Candidate]:
    """Links at services that everybody knows, without their full stop: "paypal me slash janedoe"."""
    for match in _APART_HOST.finditer(search.lower):
        host = f"{match['name']}.{match['ending']}"
        if match[0] != f"{host}/{match['path']}":
            address = _Address(host, f"/{match['path']}")
            yield _found(search, match.span(), address, (spelled.IMPLIED,), 0.85, rule="spelled")


def _may_be_spelled(search: Search) -> bool:
    """Whether it is worth reading the text sign by sign: this costs little, as most texts have no link."""
    lower, topics = search.lower, search.topics
    if topics & Topic.DOT and spelled.spells_an_ending(search.tokens):
        return True
    if topics & Topic.ENDING and _APART_ENDING.search(lower):
        return True
    if "www" in lower and not _PLAIN_WWW.search(lower):
        return True
    if any(map(lower.__contains__, _ODD_SIGNS)):
        odd = "http" in lower or "hxxp" in lower
        return "://" not in lower if odd and " ." not in lower and "[." not in lower else True
    return not lower.isascii() and bool(_GATE_ELSEWHERE.search(lower) or _AFTER_SYMBOL.search(lower))


_AFTER_SYMBOL = re.compile(
    rf"[{''.join(words.DOT_SYMBOLS - {'*'})}]\s?(?:com?|net|org|ru|de|shop|fr|it|es|nl|pl)(?![^\W_])"
)


def _spelled(search: Search) -> Iterator[Candidate]:
    parts = search.lexemes
    done = looks = 0
    for at, part in enumerate(parts):
        if at < done or not _may_begin(parts, at):
            continue
        looks += 1
        if looks > _MOST_LOOKS:
            raise BudgetSpent
        if part.sign:
            host, candidate = None, _ending_apart(search, parts, at)
        elif part.text in _BEGINNINGS:
            host = _after_www(parts, at)
            candidate = _judge_www(search, parts, at, host) if host else None
        else:
            host = spelled.read_host(parts, at)
            candidate = _judge_spelled(search, parts, at, host) if host else None
        if candidate:
            yield candidate
            done = host.after if host and candidate.status is not Status.DOUBTFUL else done


def _may_begin(parts: Sequence[Lexeme], at: int) -> bool:
    """Whether a lexeme may begin a host, by what follows it; a full stop may begin an ending named apart."""
    part = parts[at]
    if part.sign or part.text in _BEGINNINGS:
        return part.sign in {"", "."}
    return at + 1 < len(parts) and bool(parts[at + 1].sign)


_APART: Final = frozenset(
    "with a an the then add adding put plus and at on end und mit con avec com e et y um un na после".split()
)
_MOST_APART: Final = 6


def _ending_apart(search: Search, parts: Sequence[Lexeme], at: int) -> Candidate | None:
    """As in "it's fatcatfabrics with a .com on the end": the ending is named apart from the name."""
    following = at + 1
    if at == 0 or following >= len(parts) or parts[following].text not in COMMON_TLDS:
        return None
    dot, ending = parts[at], parts[following]
    if dot.start == parts[at - 1].end or ending.start - dot.end > (0 if dot.form == spelled.LITERAL else 2):
        return None
    before = at - 1
    while (
        before > 0
        and at - before <= _MOST_APART
        and (parts[before].text in _APART or parts[before].text in ",+&")
    ):
        before -= 1
    name = parts[before]
    tied = before < at - 1
    if name.sign or not tied or len(name.text) < 4 or name.text in words.ORDINARY or name.text.isdecimal():
        return None
    made_up = any(map(str.isdigit, name.text)) or len(name.text) >= _LONG_NAME
    confidence = 0.55 + 0.2 * made_up + 0.15 * _speaks_of_sites(search, ending.text)
    address = _Address(f"{name.text}.{ending.text}", "")
    return _found(
        search, (name.start, ending.end), address, ("an ending named apart",), confidence, rule="apart"
    )


def _after_www(parts: Sequence[Lexeme], at: int) -> Host | None:
    """The host after "www" or a scheme, with its signs in words, spaced, or left out."""
    following = at + 1
    while (
        following < len(parts)
        and following < at + 6
        and (parts[following].sign or parts[following].text in {"www", "colon", "double"})
    ):
        following += 1
    host = spelled.read_host(parts, following)
    if host is not None and not host.provider:
        return host
    # "www fernandfiddle com"
    for last in range(following + 1, min(following + 4, len(parts))):
        ending = parts[last]
        if ending.sign:
            return None
        if ending.text in COMMON_TLDS:
            name = "".join(part.text for part in parts[following:last])
            forms = frozenset({spelled.IMPLIED})
            return Host(f"{name}.{ending.text}", parts[following].start, ending.end, last + 1, forms)
    return None


def _judge_www(search: Search, parts: Sequence[Lexeme], at: int, host: Host) -> Candidate | None:
    if host.start - parts[at].end > _MOST_GAP:
        return None
    literal = search.lower[parts[at].start : host.end]
    if not host.forms - {spelled.LITERAL} and "" not in literal and ("://" in literal or literal[0] == "w"):
        return None
    path, end = spelled.path_after(parts, host)
    evidence = ("begins with www", *sorted(host.forms - {spelled.LITERAL}))
    return _found(search, (parts[at].start, end), _Address(host.name, path), evidence, 0.93, rule="spelled")


_MOST_GAP: Final = 14


def _judge_spelled(search: Search, parts: Sequence[Lexeme], at: int, host: Host) -> Candidate | None:
    odd = host.forms - {spelled.LITERAL}
    if not odd or host.provider:
        return None
    path, end = spelled.path_after(parts, host)
    confidence = _weighed_spelled(search, parts, at, host, path)
    evidence = tuple(sorted(odd))
    if confidence >= _LEAST:
        return _found(
            search, (host.start, end), _Address(host.name, path), evidence, confidence, rule="spelled"
        )
    if confidence < _WORTH_TELLING:
        return None
    search.spend()
    finding = Finding(
        "link",
        host.start,
        end,
        host.name + path,
        confidence,
        disguised=True,
        evidence=evidence,
        rule="link.spelled",
    )
    return doubtful(finding, "more likely words of the sentence")


_WORTH_TELLING: Final = 0.2


def _weighed_spelled(search: Search, parts: Sequence[Lexeme], at: int, host: Host, path: str) -> float:
    """How likely words and signs are a domain."""
    labels = host.name.split(".")
    name, ending = labels[-2], labels[-1]
    if _is_known(host.name):
        return 0.93 if path else 0.7
    alone = len(labels) == _TWO
    if (not _has_letters(name) and ending not in COMMON_TLDS) or (alone and len(name) == 1):
        return 0.0
    if name in {"com", "net", "org"} and ending in COMMON_TLDS:
        return 0.0  # "including .com, dot com and the like"
    cued = _speaks_of_sites(search, ending)
    row = parts[at : host.after]
    if spelled.BRACKETED in host.forms:
        symbols = any(part.text in words.DOT_SYMBOLS for part in row)
        score = 0.9 if not symbols or ending in COMMON_TLDS or not alone else 0.4
    elif spelled.SPOKEN in host.forms:
        score = _weighed_words(row, labels, path, cued=cued)
    elif spelled.SPACED in host.forms:
        score = _weighed_spaces(search.lower, row, labels, path, cued=cued)
    elif spelled.COMMA in host.forms:
        score = 0.8 if ending in COMMON_TLDS else 0.1
    else:
        score = 0.85
    return min(score - 0.45 * (alone and name in _TOO_ORDINARY) + 0.05 * cued, 0.97)


_TWO: Final = 2


def _is_made_up(name: str) -> bool:
    return "-" in name or any(map(str.isdigit, name)) or len(name) >= _LONG_NAME


def _weighed_words(row: Sequence[Lexeme], labels: list[str], path: str, *, cued: bool) -> float:
    """How likely a host with words for its full stops is one."""
    ending = labels[-1]
    if ending in COMMON_TLDS:
        return 0.9
    if ending in SPOKEN_TLDS or (len(labels) > _TWO and labels[-2] in {"co", "com"}):
        return 0.82
    if len(ending) == _TWO and not _is_collision(row, ending):
        return 0.72
    by_cue = 0.1 if len(ending) == _TWO else 0.3
    return 0.3 + by_cue * cued + 0.15 * _is_made_up(labels[-2]) + 0.35 * (path != "")


def _weighed_spaces(lower: str, row: Sequence[Lexeme], labels: list[str], path: str, *, cued: bool) -> float:
    """How likely a host with spaces around its full stops is one."""
    name, ending = labels[-2], labels[-1]
    if ending in COMMON_TLDS or (len(labels) > _TWO and name == "co"):
        score = 0.8
    else:
        score = 0.2 + 0.3 * (path != "") + 0.25 * (cued and (ending in SPOKEN_TLDS or _is_made_up(name)))
    if _is_spaced_evenly(lower, row):
        return score
    return score - (0.1 if ending in {"com", "org"} else 0.4)


def _is_collision(parts: Sequence[Lexeme], ending: str) -> bool:
    """Whether the ending is an ordinary word after this word for a full stop."""
    return any(part.sign == "." and ending in _COLLISIONS.get(part.text, _ENGLISH_WORDS) for part in parts)


def _is_spaced_evenly(lower: str, row: Sequence[Lexeme]) -> bool:
    """Whether the full stops have a space on both sides, or before them: after them is where one belongs."""
    return all(
        part.text != "." or lower[part.start - 1].isspace() or not lower[part.end].isspace() for part in row
    )


def _judge(
    search: Search,
    start: int,
    link: str,
    evidence: str,
    confidence: float,
    *,
    disguised: bool = False,
) -> Candidate:
    rule, span = "spelled" if disguised else "plain", (start, start + len(link))
    address = _Address.of(link)
    return _found(search, span, address, (evidence,), confidence, rule=rule, disguised=disguised)


def _found(
    search: Search,
    span: tuple[int, int],
    address: _Address,
    evidence: tuple[str, ...],
    confidence: float,
    *,
    rule: str,
    disguised: bool = True,
) -> Candidate:
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
