"""What `import txmessaging` costs a process that has just begun."""

from __future__ import annotations

import math
import subprocess
import sys

from benchmarks.measure import Row, interleaved

ROUNDS = 25
CHECK = "import sys; sys.exit('sqlalchemy' in sys.modules or 'email_validator' in sys.modules)"


def importing(code: str, goal: float) -> Row:
    """Milliseconds above the bare interpreter, in the best of the rounds, with nothing optional loaded."""
    _python(f"{code}; {CHECK}")
    pairs = interleaved(lambda: _python(code), lambda: _python("pass"), ROUNDS)
    measured = (min(loaded for loaded, _ in pairs) - min(bare for _, bare in pairs)) * 1e3
    return Row(
        what=f"`{code}`, above the bare interpreter",
        measured=f"{measured:.0f} ms",
        goal=f"< {goal:.0f} ms" if goal < math.inf else "none set",
        met=measured < goal,
        detail="neither SQLAlchemy nor email_validator loaded",
    )


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter and code
