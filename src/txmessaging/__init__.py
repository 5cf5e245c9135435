"""The messaging of a marketplace, bound to its transactions."""

from __future__ import annotations

__version__ = "0.1.0"
