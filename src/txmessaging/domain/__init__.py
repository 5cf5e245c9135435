"""The rules of the house, as pure functions over plain values: no I/O, no clock, no randomness."""

from __future__ import annotations
