"""One file per command: (snapshot, command, draw) -> Decision, pure."""

from __future__ import annotations
