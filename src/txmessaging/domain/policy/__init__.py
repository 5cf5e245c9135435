"""The marketplace's policy: a value that says what becomes of a message with something in it.

`rule` is one line of it, `policy` the whole and its decision, `presets` the ones to begin with, `coherence`
what a policy may not contradict itself in, `document` and `toml` its written form.
"""

from __future__ import annotations

from txmessaging.domain.policy.coherence import PolicyWarning
from txmessaging.domain.policy.policy import Policy
from txmessaging.domain.policy.rule import Action, Rule
from txmessaging.domain.policy.ruling import Ruling, Situation

__all__ = ["Action", "Policy", "PolicyWarning", "Rule", "Ruling", "Situation"]
