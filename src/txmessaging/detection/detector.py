"""The detector: text in, contact details out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import ClassVar, Final, TypeAlias, cast

from attrs import Factory, evolve, field, frozen

from txmessaging.detection.candidates import BudgetSpent, Candidate, Search, Status, resolve
from txmessaging.detection.email import find_emails
from txmessaging.detection.excuses import excuse_of_detail, may_excuse
from txmessaging.detection.findings import CONTACT_KINDS, MAX_CHARACTERS, Finding, Scan
from txmessaging.detection.gate import holds_nothing
from txmessaging.detection.known import Known
from txmessaging.detection.link import find_links
from txmessaging.detection.phone.numbering import MAX_REGIONS, known_region
from txmessaging.detection.phone.numbers import find_phones
from txmessaging.detection.puzzles.camouflage import find_camouflaged
from txmessaging.detection.puzzles.chunks import find_chunks
from txmessaging.detection.puzzles.letters_out import find_with_letters_out
from txmessaging.detection.puzzles.line_ends import find_at_line_ends
from txmessaging.detection.puzzles.noise import find_noise
from txmessaging.detection.puzzles.riddles import find_riddles
from txmessaging.detection.puzzles.stutter import find_stuttered
from txmessaging.detection.reading.folding import View, fold
from txmessaging.detection.reading.sentences import sentence_at
from txmessaging.detection.social import find_handles
from txmessaging.detection.solicitation.find import KIND, find_invitations, may_invite, may_invite_plainly
from txmessaging.detection.split.carry import Left, decoded, encoded
from txmessaging.detection.split.closing import find_closed
from txmessaging.detection.split.counted import counts_in, find_counted
from txmessaging.detection.split.dictation import Asked, ends_an_address, find_dictated
from txmessaging.detection.split.leaving import (
    LONGEST_BETWEEN,
    SHORT,
    first_clause,
    leaves_something,
    lefts_by,
)
from txmessaging.detection.split.network_talk import find_named_account
from txmessaging.detection.split.numbers import find_split_number
from txmessaging.detection.split.texts import find_answer, find_split_text

Rule: TypeAlias = Callable[[Search], Iterator[Candidate]]
"""Finds candidates in a folded text. A function of a module, so that a detector can be pickled."""

_RULES: Final[tuple[Rule, ...]] = (
    find_emails,
    find_links,
    find_handles,
    find_phones,
)
_PUZZLES: Final[tuple[Rule, ...]] = (
    find_riddles,
    find_with_letters_out,
    find_noise,
    find_camouflaged,
    find_chunks,
    find_at_line_ends,
    find_stuttered,
)
"""Rules for digits that no plain number explains."""


_NOTHING_ASKED: Final = Asked()
_TEXT_RULES: Final = (find_emails, find_links, find_handles)


def _as_set(values: Collection[str]) -> frozenset[str]:
    if not _are_listed(values, lambda value: isinstance(value, str)):
        raise TypeError("allow is a collection of strings, such as a list")
    return frozenset(values)


def _as_rules(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    if not _are_listed(rules, callable):
        raise TypeError("rules is a sequence of functions, each from a Search to candidates")
    return tuple(rules)


def _are_listed(values: object, each_is: Callable[[object], bool]) -> bool:
    """Whether it is a list of some sort, and no text, of such values."""
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Collection):
        return False
    return all(map(each_is, cast("Collection[object]", values)))


def _known_values(detector: ContactInfoDetector) -> Known:
    return Known.of(detector.allow)


@frozen(kw_only=True)
class ContactInfoDetector:
    """Finds phone numbers, e-mail addresses, links, and accounts on networks and messengers in a text.

    Immutable, picklable and safe to share between threads. It does no I/O, and its answer depends on
    its arguments alone.

    Args:
        allow: What is never a finding: the platform's own domains (each with its sub-domains, links and
            addresses at it), addresses, links and phone numbers. Give phone numbers in international
            form, so that they are known however they are written.
        rules: The host's own, for kinds of its own; they run after the built-in ones.

    Raises:
        TypeError: `allow` is one string or no collection of strings, or `rules` none of functions.

    Example:
        >>> detector = ContactInfoDetector(allow=["market.example"])
        >>> scan = detector.scan("help@market.example or jane@shop.example", region="US")
        >>> [(finding.kind, finding.start, finding.end) for finding in scan.findings]
        [('email', 23, 40)]
    """

    version: ClassVar[str] = "4"
    """Version of the rule set: it changes whenever some text may be judged in another way."""

    allow: Collection[str] = field(default=(), converter=_as_set)
    rules: Sequence[Rule] = field(default=(), converter=_as_rules)
    _known: Known = field(init=False, repr=False, eq=False, default=Factory(_known_values, takes_self=True))

    def scan(
        self,
        text: str,
        *,
        region: str | Sequence[str] | None = None,
        facts: Mapping[str, str | Sequence[str]] | None = None,
        carry: bytes | None = None,
        heard: bytes | None = None,
        label: int = 0,
        near_misses: bool = False,
    ) -> Scan:
        """Return the contact details in a text.

        Where two overlap, the longer one wins; if they are equally long: the host's own kinds, then
        email, link, messenger, social, phone.

        Args:
            text: Any string; the first `MAX_CHARACTERS` code points are examined.
            region: Where the people who write are, as ISO 3166 codes in any case, for phone numbers in
                national form. The first eight known codes are used, unknown ones are ignored. Without
                one, a national number needs more that speaks for it, and its value is its digits.
            facts: Values the host states about the order (order number, tracking number, …), by name.
                What equals one of them is no finding: numbers are compared by their digits, other
                values without case.
            carry: The `carry` of the same sender's scan before, for details in several messages.
            heard: The `carry` of the other party's last scan: what they asked for ("are you on insta?")
                tells what an answer means.
            label: What a finding that is spread over messages calls this one.
            near_misses: Whether to list also what looked like a detail and was left out.

        Returns:
            The findings, and how much of the text was examined.

        Raises:
            TypeError: The text, a fact, the carry or the label is of another type.
            ValueError: A rule of the host's own gave a finding that lies outside of the text.

        Example:
            >>> scan = ContactInfoDetector().scan("call me at 415 555 0132", region="US")
            >>> scan.findings[0].value, scan.findings[0].confidence > 0.9
            ('+14155550132', True)
        """
        _must_be(text, str, "text")
        _must_be(label, int, "label")
        examined = text[:MAX_CHARACTERS]
        view = fold(examined)
        search = Search(view, (), self._known, Known.from_facts(facts))
        asked = Asked.of(heard) if heard else _NOTHING_ASKED
        complete = len(examined) == len(text)
        if not (carry or (heard and asked) or self.rules) and holds_nothing(search):
            invitations = [*_invitations(search, ())] if may_invite_plainly(search) else []
            if not invitations:
                return _nothing_in(len(examined), complete)
            shown = _as_shown(resolve(invitations)[0], view)
            return Scan(shown, examined=len(examined), complete=complete)
        search.regions = _regions(region)
        candidates, within_budget = _collect(search, self.rules)
        if may_invite(search):
            candidates.extend(_invitations(search, candidates))
        findings, missed = resolve(candidates) if candidates else ((), ())
        shown = _as_shown(_excused(findings, search), view) if findings else ()
        details = [finding for finding in shown if finding.kind != KIND] if shown else ()
        invites = len(details) < len(shown)
        split, left = _with_earlier(
            _without_known(search, candidates), carry, label, details, asked, invites=invites
        )
        return Scan(
            findings=split or shown,
            carry=left,
            near_misses=_as_shown(missed, view, beside=shown) if near_misses else (),
            examined=len(examined),
            complete=complete and within_budget and not search.cut,
        )


def _must_be(value: object, kind: type, name: str) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{name} is of type {kind.__name__}, not {type(value).__name__}")


@lru_cache(maxsize=1024)
def _nothing_in(examined: int, complete: bool) -> Scan:  # noqa: FBT001 - a name would cost as much as the rest
    """The answer for a text without details."""
    return Scan(examined=examined, complete=complete)


def _without_known(search: Search, candidates: Sequence[Candidate]) -> Search:
    """The scan of the text without its known values: they are no pieces of something else."""
    known = [each.finding for each in candidates if each.status is Status.KNOWN]
    if not known:
        return search
    text = search.view.original
    for start, end in (search.view.span(each.start, each.end) for each in known):
        text = text[:start] + " " * (end - start) + text[end:]
    return Search(fold(text), search.regions, search.allow, search.facts)


def _with_earlier(
    search: Search,
    carry: bytes | None,
    label: int,
    found: Sequence[Finding],
    asked: Asked,
    *,
    invites: bool,
) -> tuple[tuple[Finding, ...], bytes]:
    """Return what this message completes, and what it leaves for the next ones."""
    earlier = decoded(carry)
    lefts = [left for left in earlier if not left.counts]
    counts = [left for left in earlier if left.counts]
    if found or not (earlier or asked or leaves_something(search)):
        return (), b""
    if asked.account and (answer := next(find_answer(search, asked.account, _TEXT_RULES), None)):
        return (answer,), b""
    options = lefts_by(search, label, follows=bool(lefts or asked))
    split = next(_completed(search, lefts, options, label, asked, invites=invites), None)
    counted = counts_in(search, label)
    if (counts or counted) and not split:
        told = asked.number or any(each.speaks for each in asked.lefts[-2:])
        split = find_counted(search, counts, counted, asked=told)
    if split:
        return (split,), b""
    if not options and len(search.text) > SHORT:
        # A short word in between doesn't end a row of pieces; a whole message does.
        lefts = []
    if not counted and len(search.text) > LONGEST_BETWEEN:
        counts = []
    return (), encoded([*counts, *([counted] if counted else ()), *lefts, *options[:1]])


def _completed(
    search: Search,
    lefts: Sequence[Left],
    options: Sequence[Left],
    label: int,
    asked: Asked,
    *,
    invites: bool,
) -> Iterator[Finding]:
    """Yield what the message completes, the surest first."""
    if lefts and options:
        for now in options:
            if number := find_split_number(search, lefts, now, asked=asked):
                yield number
        yield from find_split_text(search, lefts, _TEXT_RULES, label)
    yield from find_named_account(search, lefts, asked.lefts, label)
    if lefts and not invites and (closed := find_closed(search, lefts, asked.lefts, label)):
        yield closed
    # Who asks to go on elsewhere, and asks again, dictates nothing.
    if lefts and options and not invites:
        dictated = find_dictated(lefts, options[0], search.view.original, asked)
        if dictated:
            yield dictated
    elif lefts and not invites and (clause := first_clause(search.lower)) and ends_an_address(clause):
        now = Left(label, "", 0, 0, clause, speaks=False, bare=False, size=len(search.view.original))
        if dictated := find_dictated(lefts, now, search.view.original, asked):
            yield dictated


def _as_shown(
    findings: Sequence[Finding], view: View, *, beside: Sequence[Finding] = ()
) -> tuple[Finding, ...]:
    """The findings at their places in the original text, where none overlaps another."""
    if view.original is view.text:
        return tuple(findings)
    shown: list[Finding] = []
    for finding in findings:
        start, end = view.span(finding.start, finding.end)
        # One character may fold to several, of which one finding has the first and the next the last.
        start = max([start, *(other.end for other in (*shown, *beside) if other.start <= start < other.end)])
        if start < end:
            disguised = finding.disguised or view.is_disguised(finding.start, finding.end)
            shown.append(evolve(finding, start=start, end=end, disguised=disguised))
    return tuple(shown)


def _invitations(search: Search, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the invitations in whose sentence no detail is found: where there is one, that says it all."""
    details = [each.finding for each in candidates if each.status is not Status.DOUBTFUL]
    said = {sentence_at(search.lower, each.start, each.end) for each in details}
    if (0, len(search.lower)) in said:
        return
    for finding in find_invitations(search):
        if not any(start < finding.end and finding.start < end for start, end in said):
            yield Candidate(finding, Status.FOUND)


def _excused(findings: Sequence[Finding], search: Search) -> tuple[Finding, ...]:
    """The findings, each with what its sentence says for its author; what is disguised is meant."""
    if not findings or not may_excuse(search.lower, search.tokens):
        return tuple(findings)
    return tuple(
        evolve(finding, excuse=excuse_of_detail(search.lower, finding.start, finding.end))
        if finding.kind in CONTACT_KINDS and not finding.disguised
        else finding
        for finding in findings
    )


def _regions(region: str | Sequence[str] | None) -> tuple[str, ...]:
    return _known_regions((region,) if isinstance(region, str) else tuple(region or ()))


_OTHER_NAMES: Final = {"UK": "GB", "EL": "GR"}
"""Codes that people use for those of ISO 3166."""


@lru_cache(maxsize=1024)
def _known_regions(codes: tuple[str, ...]) -> tuple[str, ...]:
    upper = (_OTHER_NAMES.get(code.strip().upper(), code.strip().upper()) for code in codes)
    known = (code for code in dict.fromkeys(upper) if known_region(code))
    return tuple(known)[:MAX_REGIONS]


def _collect(search: Search, more: Sequence[Rule]) -> tuple[list[Candidate], bool]:
    """Return the candidates of all rules, and whether the budget sufficed."""
    candidates: list[Candidate] = []
    try:
        for rule in _RULES:
            candidates.extend(rule(search))
        for rule in () if _are_explained(search, candidates) else _PUZZLES:
            candidates.extend(rule(search))
        for rule in more:
            candidates.extend(_checked(candidate, rule, search) for candidate in rule(search))
    except BudgetSpent:
        return candidates, False
    return candidates, True


def _are_explained(search: Search, candidates: Sequence[Candidate]) -> bool:
    """Whether all digits of a text are those of details that were found, or there are too few of them."""
    if not search.may_hold_a_number and search.figures < _FEWEST_IN_A_PUZZLE:
        return True
    found = [each.finding for each in candidates if each.status is Status.FOUND]
    if not found:
        return False
    for row in search.rows:
        start, end = row.start, row.end
        if len(row.digits) > 1 and not any(each.start <= start and end <= each.end for each in found):
            return False
    return True


_FEWEST_IN_A_PUZZLE: Final = 4


def _checked(candidate: object, rule: Rule, search: Search) -> Candidate:
    """The candidate of a rule of the host's own, if it is one of this text."""
    name = getattr(rule, "__name__", repr(rule))
    if not isinstance(candidate, Candidate):
        kind = type(candidate).__name__
        raise TypeError(f"the rule {name} yields a {kind}, not a Candidate: see Search.judge and doubtful")
    finding = candidate.finding
    if not (0 <= finding.start < finding.end <= len(search.text) and 0 <= finding.confidence <= 1):
        place = f"{finding.start} to {finding.end}"
        raise ValueError(
            f"the rule {name} gave a finding from {place} with confidence {finding.confidence}:"
            " it has to lie inside the text, and its confidence from 0 to 1"
        )
    return candidate
