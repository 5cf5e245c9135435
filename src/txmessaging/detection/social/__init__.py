"""Accounts on social networks and messengers, by their handle.

A handle counts for as much as what stands around it: the name of a network, a colon, "my … is", "add me on",
and how much it looks like a handle rather than a word. The mere name of a network is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from txmessaging.detection.candidates import Candidate, Search
from txmessaging.detection.networks import Mention
from txmessaging.detection.social.at_sign import at_handles
from txmessaging.detection.social.backwards import BACKWARDS_GATE, backward_handles
from txmessaging.detection.social.dictated import GATE as DICTATED_GATE
from txmessaging.detection.social.dictated import handles_after_at, told_word_by_word
from txmessaging.detection.social.joined import SQUASHED_GATE, joined_words, marked_names, searched_names
from txmessaging.detection.social.named import handles_near_names
from txmessaging.detection.social.native_signs import native_signs
from txmessaging.detection.social.pages import named_pages
from txmessaging.detection.social.same import GATE as SAME_GATE
from txmessaging.detection.social.same import accounts_by_reference
from txmessaging.detection.social.scene import Scene
from txmessaging.detection.social.shapes import SHAPES, handles_of_one_network
from txmessaging.detection.social.spelled import spelled_handles
from txmessaging.detection.social.unnamed import unnamed_handles
from txmessaging.detection.topics import Topic


def find_handles(search: Search) -> Iterator[Candidate]:
    """Yield the accounts of the text.

    `@handle` always counts, and for much if a network is named near it; a word without "@" counts near a
    network's name as far as it looks like a handle or the sentence says that it is one.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    lower, topics = search.lower, search.topics
    at_sign = bool(topics & Topic.PHRASE) and _AT_SIGNS.search(lower) is not None
    shaped = _may_hold_shapes(lower)
    if not (search.may_name_a_network or topics & _TOPICS or "@" in search.signs or at_sign or shaped):
        return
    named: Sequence[Mention] = ()
    if search.may_name_a_network:
        named = sorted(search.mentions, key=lambda each: (each.start, -each.end))
    scene = Scene(search, named)
    if "@" in search.signs:
        yield from at_handles(scene)
    if named:
        yield from _beside_networks(scene)
    if named or not lower.isascii() or topics & Topic.UNDERSCORE:
        yield from spelled_handles(scene)
    if not lower.isascii():
        yield from _in_other_scripts(scene)
    if at_sign or "@ " in lower:
        yield from handles_after_at(scene)
    if shaped:
        yield from handles_of_one_network(scene)
    if "@ " in lower or topics & Topic.ACCOUNT:
        yield from unnamed_handles(scene)


def _beside_networks(scene: Scene) -> Iterator[Candidate]:
    """The accounts beside the names of networks."""
    tokens, is_ascii = scene.search.tokens, scene.search.lower.isascii()
    yield from handles_near_names(scene)
    yield from named_pages(scene)
    if not SAME_GATE.isdisjoint(tokens):
        yield from accounts_by_reference(scene)
    if not DICTATED_GATE.isdisjoint(tokens):
        yield from told_word_by_word(scene)
    if not is_ascii or not SQUASHED_GATE.isdisjoint(tokens):
        yield from joined_words(scene)
    if not is_ascii or not BACKWARDS_GATE.isdisjoint(tokens):
        yield from backward_handles(scene)


def _in_other_scripts(scene: Scene) -> Iterator[Candidate]:
    yield from searched_names(scene)
    yield from native_signs(scene)
    yield from marked_names(scene)


_AT_SIGNS = re.compile(r"\bat[ -]s(?:ign|ymbol)\b")
_TOPICS: Final = Topic.UNDERSCORE | Topic.ACCOUNT


def _may_hold_shapes(lower: str) -> bool:
    return not lower.isascii() or any(map(lower.__contains__, SHAPES))
