"""What `import txmessaging` costs a process that has just begun."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.measure import Row, interleaved

GOAL = 120
ROUNDS = 25
CHECK = "import txmessaging, sys; sys.exit('sqlalchemy' in sys.modules or 'email_validator' in sys.modules)"


def importing() -> Row:
    """Milliseconds above the bare interpreter, in the best of the rounds, with nothing optional loaded."""
    _python(CHECK)
    pairs = interleaved(lambda: _python("import txmessaging"), lambda: _python("pass"), ROUNDS)
    measured = (min(loaded for loaded, _ in pairs) - min(bare for _, bare in pairs)) * 1e3
    return Row(
        what="import txmessaging, above the bare interpreter",
        measured=f"{measured:.0f} ms",
        goal=f"< {GOAL} ms",
        met=measured < GOAL,
        detail="neither SQLAlchemy nor email_validator loaded",
    )


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter and code
