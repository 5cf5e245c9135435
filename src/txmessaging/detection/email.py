"""E-mail addresses as they are usually written, and as people write them to escape a filter."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from attrs import frozen

from txmessaging.detection import spelled
from txmessaging.detection import spoken_signs as words
from txmessaging.detection.candidates import BudgetSpent, Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.spelled import Host, Lexeme
from txmessaging.detection.tlds import COMMON_TLDS, FILE_EXTENSIONS, TLDS
from txmessaging.detection.topics import Topic

# Scripts that leave no space before an address ("メールはjohn@…"): their letters end its local part.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LOCAL_BACKWARDS = re.compile(rf"(?:(?![{_UNSPACED}])[\w.+%&'-]){{1,64}}")
# The name after the last dot is in one script, so that "com" ends before a particle glued to it ("com으로").
_DOMAIN = re.compile(
    r"@((?:[\w-]{1,63}\.){1,8}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24}|[^\W\d_a-z]{2,24}))", re.IGNORECASE
)
_WRONG_LABEL = re.compile(r"(?:^|\.)-|-(?:\.|$)")
_MOST_LOCAL: Final = 64
# What the words of the text don't show: signs in scripts without spaces or with vowel signs, and symbols.
# They are words of the sentence unless a name or an ending follows.
_SIGNS_ELSEWHERE = spelled.any_foreign(
    table[each] for table in (words.AT, words.DOT) for each in ("hi", "zh", "ja")
)
_NAMES_ELSEWHERE = spelled.any_foreign((*words.ENDINGS.values(), *words.PROVIDERS.values()))
_GATE_ELSEWHERE = re.compile(
    rf"(?:{_SIGNS_ELSEWHERE}|[{''.join(words.AT_SYMBOLS)}])\s?[)\]]?\s?(?:[a-z0-9]|{_NAMES_ELSEWHERE})"
)
_AT_DOMAIN = re.compile(
    r"[\[({<*_-]\s?(?:at|et)\s?[\])}>*_-]"
    r"|(?<!\w)(?:at|et|bei|chez)\s[\w-]{1,63}(?:\.|\s\.\s?|\s?[\[({<]\s?\.\s?[\])}>]\s?)[a-z]{2}"
)
_NAME_BEFORE = re.compile(r"""[\w)\]}>"'][ \n]{0,3}[\[({<]?\s?@""")
_A_IN_BRACKETS = ("(a)", "[a]", "{a}", "( a )", "[ a ]", "m a i l", "g(oogle)")
_REVERSED = re.compile(
    r"(?<![\w.])((?:moc|ten|gro|ed|rf|ur|ku\.oc|ti|se|lp|ln)\.[a-z0-9-]{2,40})@([a-z0-9._-]{2,64})"
)


_REVERSED_IF_SAID = re.compile(r"(?<![\w.])([a-z]{2,4}\.[a-z0-9.-]{2,40})@([a-z0-9._-]{2,64})")
_BACKWARDS = re.compile(
    r"\b(?:backwards?|reverse[d]?|right\sto\sleft|al\sreves|ao\scontrario|envers|depuis\sla\sfin|ruckwarts|von\shinten"
    r"|al\scontrario|achterstevoren|andersom|wspak|od\stylu|tersten|sondan|наоборот|задом)\b|倒|逆|उल्टा|بالعكس"
)


def find_emails(search: Search) -> Iterator[Candidate]:
    """Yield the e-mail addresses of the text.

    An address as it is usually written is looked for by its domain, and the local part backwards from it:
    so a text of nothing but letters costs no more than its length. Lengths are those of RFC 5321, section
    4.5.3.1. For the others the text is read as names and signs: with words for the signs, spaces, symbols,
    and with the ending or the sign between name and provider left out.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    done: set[int] = set()
    if "@" in search.signs:
        yield from _reversed(search, done)
        yield from _plain(search, done)
    if _may_be_spelled(search, len(done)):
        yield from _Reader.of(search, done).read()


def _plain(search: Search, done: set[int]) -> Iterator[Candidate]:
    for match in _DOMAIN.finditer(search.text):
        local = _local_part(search.text, match.start())
        if local and match.start() not in done:
            search.spend()
            done.add(match.start())
            yield from _judge_plain(search, match.start() - len(local), match.end(), local, match[1])


def _local_part(text: str, at: int) -> str:
    match = _LOCAL_BACKWARDS.match(text[max(0, at - _MOST_LOCAL) : at][::-1])
    # What stands before the first letter is markup or punctuation: "'john@…'", "--john@…".
    return match[0][::-1].lstrip(".+%&'-") if match else ""


def _judge_plain(search: Search, start: int, end: int, local: str, domain: str) -> Iterator[Candidate]:
    domain = domain.lower()
    if not _is_valid(local, domain):
        return
    ending = domain.rpartition(".")[2]
    known_ending = ending in TLDS or ending.startswith("xn--")
    finding = Finding(
        kind="email",
        start=start,
        end=end,
        value=f"{local}@{domain}",
        confidence=0.99 if known_ending else 0.75,
        evidence=("a valid address",) if known_ending else ("an address with an ending that does not exist",),
        rule="email.plain",
    )
    if ending in FILE_EXTENSIONS and (ending not in TLDS or local.isdecimal() or domain[0].isdecimal()):
        yield doubtful(finding, "ends like a file name")
    else:
        yield search.judge(finding, host=domain)


def _is_valid(local: str, domain: str) -> bool:
    """Whether the syntax is that of RFC 5321, section 4.1.2, without quotes."""
    if ".." in local or local.endswith("."):
        return False
    return not _WRONG_LABEL.search(domain) and not domain.startswith(".") and len(domain) <= 253


def _reversed(search: Search, done: set[int]) -> Iterator[Candidate]:
    pattern = _REVERSED_IF_SAID if _BACKWARDS.search(search.lower) else _REVERSED
    for match in pattern.finditer(search.lower):
        if match[1].partition(".")[0][::-1] not in TLDS:
            continue
        search.spend()
        done.add(match.end(1))
        value = f"{match[2][::-1]}@{match[1][::-1]}"
        yield search.judge(
            Finding(
                "email",
                match.start(),
                match.end(),
                value,
                0.99,
                disguised=True,
                evidence=("an address written backwards",),
                rule="email.reversed",
            ),
            host=match[1][::-1],
        )


def _may_be_spelled(search: Search, plain: int) -> bool:
    """Whether it is worth reading the text sign by sign: this costs little, as most texts have no address."""
    lower, topics = search.lower, search.topics
    if plain and plain >= lower.count("@") and not topics & Topic.AT_ONLY:
        return bool(topics & Topic.DOT) and spelled.spells_an_ending(search.tokens)
    return bool(
        topics & Topic.MAIL
        or (not plain and "@" in search.signs and _NAME_BEFORE.search(lower))
        or (topics & Topic.PHRASE and spelled.names_a_phrase(search.tokens, search.word_topics))
        or (topics & Topic.DOT and spelled.spells_an_ending(search.tokens))
        or (topics & Topic.AT and _AT_DOMAIN.search(lower))
        or (topics & Topic.LETTER and any(map(lower.__contains__, _A_IN_BRACKETS)))
        or (not lower.isascii() and _GATE_ELSEWHERE.search(lower))
    )


_LOCAL_SIGNS: Final = frozenset("._-+")
_BETWEEN: Final = frozenset("+,&/|:~#=>*;-($%^\\\u2192\u00bb\u00a7")
_LINKS: Final = frozenset(
    "is es é e est ist = : -> → - jest это are è to the's s als ->: este war isn was son esta".split()
)
_AFTER_PROVIDER: Final = frozenset(
    "address account id name username user addy adresse konto correo acct handle".split()
)
_PREPOSITIONS: Final = frozenset(
    "at on from with via using over chez bei su en em na no на auf op sur in @ the w avec con com c'est "
    "mit und and على في عند "
    "dann then over's plus it's its al nel ve sul for a et add put append followed by stick um e i и y "
    "ends ending ended usual regular normal same good old "
    "domain finishes finish goes".split()
)
_STANDS_FOR_NAME: Final = frozenset(
    "name username user handle nick nickname id usuario nombre pseudo".split()
)
_MADE_UP = re.compile(r"\d|[._+-]")
_QUANTITY = re.compile(
    r"\d+(?:[.,]\d+)?"
    r"(?:[ap]m|h|hrs?|x|kg|g|cm|mm|m|in|st|nd|rd|th|ft|lbs?|oz|pcs|uhr|usd|eur|min|k)?"
)
_NO_HANDLE = re.compile(r"(?:ed|ing|ly|ful)$")
_LONGEST_REACH: Final = 7


@frozen
class _Local:
    """The part of an address before the sign."""

    text: str
    start: int
    first: int
    single: bool


@frozen
class _Clues:
    """What is known of the parts of a possible address: it decides how likely it is one."""

    host: Host
    cued: bool
    made_up: bool
    ordinary: bool
    provider: bool
    common: bool
    ambiguous: bool
    marked: bool

    @classmethod
    def of(cls, reader: _Reader, local: _Local, host: Host) -> _Clues:
        numbered = host.name in _NUMBERED and local.text.isdecimal() and len(local.text) > _LEAST_NUMBER
        return cls(
            host=host,
            cued=reader.cued,
            made_up=not local.single or bool(_MADE_UP.search(local.text)),
            ordinary=local.single and not numbered and _is_ordinary(local.text),
            provider=host.provider or _is_provider(host.name),
            common=host.name.rpartition(".")[2] in COMMON_TLDS,
            ambiguous=host.provider and host.name in words.AMBIGUOUS_PROVIDERS,
            marked=bool(host.forms & {spelled.SPOKEN, spelled.BRACKETED}),
        )

    def after_weak_word(self, sign: Lexeme) -> float:
        """As in "jane at shop dot com": the word for the sign is a word like any other."""
        score = 0.86 if self.made_up else 0.55
        if self.host.provider:
            score -= 0.4 if self.ambiguous and not self.cued else 0.0
        elif self.marked:
            several = self.common or self.provider or self.host.name.count(".") > 1
            score += 0.15 if several else -0.05
        elif not (self.made_up or self.cued) or not (self.provider or self.common or self.cued):
            score -= 0.35
        score -= 0.5 if sign.text != "at" and not self.provider else 0.0
        return score + 0.15 * self.cued - 0.6 * self.ordinary

    def after_sign(self, local: _Local, *, spaced: bool) -> float:
        """As in "jane @ shop.com", "jane@gmail"."""
        score = 0.97 if self.provider or self.common else 0.9
        if spaced:
            score -= 0.0 if self.provider or self.cued or self.made_up else 0.25
            score -= 0.5 if local.text.isdecimal() or (len(local.text) == 1 and not self.provider) else 0.0
            score -= 0.4 if self.ordinary and not self.cued else 0.0
        if self.ambiguous:
            score -= 0.5 if not self.cued and self.host.name[0].isdigit() else 0.0
            score -= 0.2 if not self.made_up else 0.0
        return score - 0.3 * (spelled.SPACED in self.host.forms and not self.provider and not self.common)

    def after_word(self, sign: Lexeme) -> float:
        """As in "jane arroba shop.com", "jane (at) shop.com"."""
        score = 0.95 if not self.host.provider else 0.9
        spoken = sign.form == spelled.SPOKEN
        if spoken:
            score -= 0.05
            score -= 0.3 if self.ambiguous and not self.cued and not self.made_up else 0.0
        if self.ordinary and not self.cued:
            score -= 0.35 if spoken or not self.marked else 0.1
        bare = not (self.host.provider or self.marked or self.common)
        return score - 0.3 * (bare and not (self.made_up or self.cued))


@frozen
class _Reader:
    """Reads a text lexeme by lexeme."""

    search: Search
    parts: Sequence[Lexeme]
    cued: bool
    done: Container[int]

    @classmethod
    def of(cls, search: Search, done: Container[int]) -> _Reader:
        lower = search.lower
        cued = not words.MAIL_CUES.isdisjoint(search.tokens) or "e-mail" in lower
        if not cued and not lower.isascii():
            cued = any(cue in lower for cue in _UNSPACED_CUES)
        return cls(search, search.lexemes, cued, done)

    def read(self) -> Iterator[Candidate]:
        looks = 0
        for at, part in enumerate(self.parts):
            if part.sign != "@" and not part.provider:
                continue
            looks += 1
            if looks > _MOST_LOOKS:
                raise BudgetSpent
            if part.sign == "@":
                yield from self._at_sign(at, part)
            else:
                yield from self._provider(at)

    def _at_sign(self, at: int, sign: Lexeme) -> Iterator[Candidate]:
        if sign.start in self.done and sign.form == spelled.LITERAL:
            return
        following = self._skip(at + 1)
        host = spelled.read_host(self.parts, following) or self._host_without_stop(sign, following)
        if host is None or host.start - sign.end > _MOST_GAP + (following - at - 1) * 6:
            if sign.text == "@" and sign.form == spelled.LITERAL:
                yield from self._cut_off(at, sign)
            return
        local = self._local(at - 1, sign.start)
        if local is not None:
            self.search.spend()
            yield from self._judge(local, sign, host)

    def _host_without_stop(self, sign: Lexeme, at: int) -> Host | None:
        """As in "info (at) blue-pots pt": after a clear sign the full stop may be left out."""
        parts = self.parts
        if sign.form not in {spelled.BRACKETED, spelled.SPOKEN} or at + 1 >= len(parts):
            return None
        name, ending = parts[at], parts[at + 1]
        tied = ending.start - name.end == 1 and len(name.text) > _SHORT_NAME and name.text.isalnum()
        if (
            name.sign
            or ending.sign
            or not tied
            or ending.text not in TLDS
            or len(ending.text) > _LONGEST_IMPLIED
        ):
            return None
        if ending.text in words.ORDINARY and ending.text not in {"de", "es", "it"}:
            return None
        forms = frozenset({spelled.IMPLIED})
        return Host(f"{name.text}.{ending.text}", name.start, ending.end, at + 2, forms)

    def _cut_off(self, at: int, sign: Lexeme) -> Iterator[Candidate]:
        """As in "mail me: jane88@": the domain is left for another message."""
        after = self.search.lower[sign.end : sign.end + 1]
        local = self._local(at - 1, sign.start)
        if local is None or local.text in words.ORDINARY or (after and not after.isspace()):
            return
        tight = self.parts[at - 1].end == sign.start
        if (
            tight
            and self.cued
            and (not local.single or _MADE_UP.search(local.text))
            and not local.text.isdecimal()
        ):
            self.search.spend()
            evidence = ("a name and an at sign", "a mail is spoken of")
            finding = Finding(
                "email",
                local.start,
                sign.end,
                f"{local.text}@",
                0.6,
                None,
                True,
                evidence,
                "email.unfinished",
            )
            yield self.search.judge(finding)

    def _skip(self, at: int) -> int:
        """Skip what stands between the sign and the domain: a comma, an article, a remark."""
        parts = self.parts
        if at < len(parts) and parts[at].text in {",", ":"}:
            at += 1
        if at < len(parts) and parts[at].text in {"the", "il", "el", "a", "my"} and at + 1 < len(parts):
            at += 1 if parts[at + 1].provider else 0
        return spelled.skip_filler(parts, at)

    def _is_plain(self, sign: Lexeme, host: Host) -> bool:
        """Whether it is an address in plain writing, which is found elsewhere."""
        if (
            sign.form != spelled.LITERAL
            or sign.text != "@"
            or host.forms - {spelled.LITERAL}
            or host.provider
        ):
            return False
        before = self.search.lower[sign.start - 1 : sign.start]
        return host.start == sign.end and (before.isalnum() or before == "_")

    def _local(self, at: int, end: int) -> _Local | None:
        """The local part that ends with a lexeme, read backwards."""
        parts = self.parts
        if at >= 0 and parts[at].text == "@":
            at -= 1
        if at >= 0 and parts[at].text == "," and end - parts[at].end <= 1:
            at -= 1
        if at >= 1 and parts[at].text == ")":
            at = self._before_filler(at)
        if (
            at < 0
            or parts[at].sign
            or (end - parts[at].end > _MOST_GAP and parts[at + 1].text not in {"(", ","})
        ):
            return None
        if parts[at].provider and not self._glued_before(at):
            return None
        text, first, single = self._written(at), at, True
        while first >= 2 and len(text) < _MOST_LOCAL:
            joined = self._joined(first)
            if joined is None:
                break
            first, text, single = joined[0], joined[1] + text, False
        if text.isdecimal() and first and self._may_be_a_name(first - 1, first):
            first, text, single = first - 1, parts[first - 1].text + text, False
        text = text.strip("._-+")
        if not text or len(text) > _MOST_LOCAL:
            return None
        return _Local(text, parts[first].start, first, single)

    def _may_be_a_name(self, before: int, at: int) -> bool:
        """Whether a word before figures belongs to them: "jane doe 88"."""
        name = self.parts[before]
        glued = self.parts[at].start - name.end <= 1
        return not name.sign and glued and name.text.isalpha() and name.text not in words.ORDINARY

    def _written(self, at: int) -> str:
        part = self.parts[at]
        return self.search.lower[part.start : part.end] if part.provider else part.text

    def _glued_before(self, at: int) -> bool:
        return at > 0 and self.parts[at - 1].sign in _LOCAL_SIGNS

    def _before_filler(self, at: int) -> int:
        for opening in range(at - 1, max(-1, at - 9), -1):
            if self.parts[opening].text == "(":
                return opening - 1
        return at

    def _joined(self, first: int) -> tuple[int, str] | None:
        """What belongs before a word of a local part: its place and its text."""
        parts = self.parts
        sign, end = parts[first - 1], parts[first].start
        before = first - 2
        if sign.text == ")":
            opening = self._before_filler(first - 1)
            if opening < 1 or opening == first - 1:
                return None
            before, sign = opening - 1, parts[opening]
        if before >= 0 and parts[before].text == ")":
            before = self._before_filler(before)
        if before < 0 or parts[before].sign:
            return None
        name = parts[before]
        tight = sign.end == end and name.end == sign.start
        if sign.sign in _LOCAL_SIGNS:
            return (
                (before, self._written(before) + sign.sign)
                if self._ties(name, sign, end, tight=tight)
                else None
            )
        if tight and not sign.text.isascii() and not sign.text.isalnum():
            return before, self._written(before)
        return None

    def _ties(self, name: Lexeme, sign: Lexeme, end: int, *, tight: bool) -> bool:
        """Whether a sign belongs to a local part, by what stands around it."""
        if sign.form != spelled.LITERAL:
            return name.text not in words.ORDINARY or len(name.text) > 3
        spaced = 0 < sign.start - name.end <= _MOST_GAP and 0 < end - sign.end <= _MOST_GAP
        return tight or (sign.sign == "." and spaced)

    def _judge(self, local: _Local, sign: Lexeme, host: Host) -> Iterator[Candidate]:
        evidence, confidence = self._weighed(local, sign, host)
        finding = Finding(
            kind="email",
            start=local.start,
            end=host.end,
            value=f"{local.text}@{host.name}",
            confidence=confidence,
            disguised=True,
            evidence=evidence,
            rule="email.spelled" if sign.text != "@" or host.forms else "email.unfinished",
        )
        if confidence < _LEAST:
            yield doubtful(finding, "more likely words of the sentence")
        else:
            yield self.search.judge(finding, host=host.name)

    def _weighed(self, local: _Local, sign: Lexeme, host: Host) -> tuple[tuple[str, ...], float]:
        """What speaks for an address and how much, from how its parts are written."""
        clues = _Clues.of(self, local, host)
        evidence = [sign.form if sign.text != "@" else "an at sign"]
        evidence += ["names a mail provider"] if host.provider else []
        evidence += sorted(host.forms - {spelled.LITERAL})
        evidence += ["a mail is spoken of"] if self.cued else []
        evidence += ["a name as mailboxes have it"] if clues.made_up else []
        if sign.form == spelled.WEAK:
            score = clues.after_weak_word(sign)
        elif sign.text == "@":
            score = clues.after_sign(local, spaced=self._is_spaced(sign))
        else:
            score = clues.after_word(sign)
        return tuple(evidence), max(0.0, min(score, 0.97))

    def _is_spaced(self, sign: Lexeme) -> bool:
        lower = self.search.lower
        return lower[max(0, sign.start - 1)].isspace() or lower[sign.end : sign.end + 1].isspace()

    def _provider(self, at: int) -> Iterator[Candidate]:
        """A provider that is named, but not after a sign: next to a name, or in a remark about it."""
        parts = self.parts
        if at and parts[at - 1].sign == "@":
            return
        host = spelled.read_host(parts, at)
        if host is None:
            return
        found = self._name_after(host) or self._name_before(at, host)
        if found is None:
            return
        start, end, name, confidence, evidence = found
        if host.name in words.AMBIGUOUS_PROVIDERS and host.provider and not self.cued:
            confidence -= 0.35
        if self.cued:
            confidence += 0.05
        self.search.spend()
        finding = Finding(
            kind="email",
            start=start,
            end=end,
            value=f"{name}@{host.name}",
            confidence=min(max(confidence, 0.0), 0.95),
            disguised=True,
            evidence=("names a mail provider", evidence),
            rule="email.apart",
        )
        if confidence < _LEAST:
            yield doubtful(finding, "more likely words of the sentence")
        else:
            yield self.search.judge(finding, host=host.name)

    def _name_after(self, host: Host) -> tuple[int, int, str, float, str] | None:
        """As in "my gmail is jane.doe", "hotmail: jane_doe"."""
        parts, following = self.parts, host.after
        sign = ""
        if following < len(parts) and parts[following].text in _AFTER_PROVIDER:
            following += 1
        while following < len(parts) and (
            parts[following].text in _LINKS or parts[following].text in ":='\">"
        ):
            sign = sign if sign in {":", "="} else parts[following].text
            following += 1
        if following >= len(parts) or parts[following].sign:
            return None
        name, end, last = self._handle(following)
        alone = last >= len(parts) or parts[last].sign != "" or self._breaks(end, parts[last].start)
        confidence = self._handle_confidence(name, alone=alone, clear=sign in {":", "="})
        if not sign:
            if confidence < 0.8 or not alone:
                return None
            confidence = 0.66
        if last < len(parts) and parts[last].sign == "@":
            return None
        return parts[following].start, end, name, confidence, "a name follows it"

    def _breaks(self, start: int, end: int) -> bool:
        return "\n" in self.search.lower[start:end]

    def _handle(self, at: int) -> tuple[str, int, int]:
        parts = self.parts
        text, end, at = parts[at].text, parts[at].end, at + 1
        while at + 1 < len(parts) and parts[at].sign in _LOCAL_SIGNS and not parts[at + 1].sign:
            if len(text) > _MOST_LOCAL:
                break
            tight = parts[at].start == end and parts[at + 1].start == parts[at].end
            if tight != (parts[at].form == spelled.LITERAL):
                break
            text, end, at = f"{text}{parts[at].sign}{parts[at + 1].text}", parts[at + 1].end, at + 2
        return text, end, at

    def _handle_confidence(self, name: str, *, alone: bool, clear: bool) -> float:
        if _QUANTITY.fullmatch(name) or name in words.ORDINARY or len(name) < 3:
            return 0.1
        if _MADE_UP.search(name):
            return 0.88
        if not alone or _NO_HANDLE.search(name):
            return 0.2
        return 0.72 if clear else 0.5 if len(name) > _LONG_NAME else 0.3

    def _name_before(self, at: int, host: Host) -> tuple[int, int, str, float, str] | None:
        """As in "jane.doe over at the gmail one", "janedoe + gmail", "mail is janedoe, it's a yahoo"."""
        parts = self.parts
        before, signs = at - 1, ""
        while before >= 0 and at - before <= _LONGEST_REACH:
            text = parts[before].text
            if text in _PREPOSITIONS or text in _ARTICLES:
                signs += "w"
            elif parts[before].sign and (text in _BETWEEN or not text.isascii() or text in "'\"()"):
                signs += text
            else:
                break
            before -= 1
        if before < 0 or parts[before].sign or not self._near(before, at):
            return None
        local = self._local(before, parts[before].end)
        if local is None:
            return None
        if local.text.replace(".", "").isdecimal() or local.text in words.ORDINARY:
            return None
        confidence = self._name_confidence(local, host, signs)
        return local.start, host.end, local.text, confidence, "a name before it"

    def _name_confidence(self, local: _Local, host: Host, signs: str) -> float:
        made_up = not local.single or bool(_MADE_UP.search(local.text))
        if not signs:
            return 0.8 if made_up and not host.provider else 0.7 if made_up else 0.1
        if made_up:
            return 0.85
        if not host.provider and host.forms - {spelled.LITERAL}:
            return 0.72
        announced = local.first > 0 and self.parts[local.first - 1].text in _LINKS | {"'", '"'}
        tied = bool(set(signs) & set("+&|~=>*#")) or not signs.isascii()
        return 0.75 if tied else 0.65 if announced and self.cued else 0.3

    def _near(self, before: int, at: int) -> bool:
        return self.parts[at].start - self.parts[before].end <= _REACH


def _is_ordinary(word: str) -> bool:
    return (
        word in words.ORDINARY
        or bool(_QUANTITY.fullmatch(word))
        or bool(_NO_HANDLE.search(word) and len(word) < 10)
    )


_ARTICLES: Final = frozenset("the a an il el la le les das die der de it's it s un una is my thing'".split())
_UNSPACED_CUES: Final = tuple(spelled.spelling(cue) for cue in words.UNSPACED_MAIL_CUES)
_SHORT_NAME: Final = 3
_LONGEST_IMPLIED: Final = 3
_MOST_GAP: Final = 3
_MOST_LOOKS: Final = 1000
_REACH: Final = 26
_LEAST: Final = 0.5
_LONG_NAME: Final = 7
# Their addresses are numbers.
_LEAST_NUMBER: Final = 4
_NUMBERED: Final = frozenset({"qq.com", "163.com", "126.com"})
_PROVIDER_HOSTS: Final = frozenset(words.PROVIDERS)


def _is_provider(name: str) -> bool:
    return name in _PROVIDER_HOSTS or name.partition(".")[0] in _PROVIDER_NAMES


_PROVIDER_NAMES: Final = frozenset(
    "gmail hotmail yahoo outlook icloud googlemail protonmail gmx live aol yandex".split()
)
