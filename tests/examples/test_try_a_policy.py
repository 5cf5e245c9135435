"""`examples/try_a_policy.py` as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "examples" / "try_a_policy.py"


def test_it_shows_what_would_differ_and_leaves_nothing_behind(tmp_path):
    ended = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, "-W", "error", SCRIPT],
        capture_output=True,
        timeout=60,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "TMPDIR": str(tmp_path)},
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert "stricter/1 over the last 7 days: 2 of 6 messages" in lines
    assert [line.split() for line in lines if line.endswith("*")] == [
        ["returned", "delivered", "1", "*"],
        ["warned", "held", "1", "*"],
    ]
    assert "  Yes! Let's continue on WhatsApp, it's easier" in lines
    assert max(map(len, lines)) <= 80
    assert list(tmp_path.iterdir()) == []
