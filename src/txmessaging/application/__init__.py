"""The shells: load a snapshot, decide, commit the changes."""

from __future__ import annotations
