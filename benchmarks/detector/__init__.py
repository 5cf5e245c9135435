"""The detector on the corpus: quality, calibration and speed, and the same for what else there is."""

from __future__ import annotations
