"""What the README quotes: `python -m benchmarks` measures against a floor in the same run."""

from __future__ import annotations
