"""Adapters: what stands behind the ports."""

from __future__ import annotations
