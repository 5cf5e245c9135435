"""A user's standing: what follows from strikes, as data, and the fold that says where somebody stands.

`step` is one step of a ladder, `ladder` the whole and its written form, `fold` counts, and `turns` tells the
marketplace what changed.
"""

from __future__ import annotations

from txmessaging.domain.standing.fold import StandingView, StrikeView, fold
from txmessaging.domain.standing.ladder import Ladder
from txmessaging.domain.standing.step import Consequence, Step

__all__ = ["Consequence", "Ladder", "StandingView", "Step", "StrikeView", "fold"]
