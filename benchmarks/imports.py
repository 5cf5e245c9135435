"""What `import txmessaging` costs a process that has just begun."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.measure import Row, at_most, interleaved, without_goal

ROUNDS = 25
CHECK = "import sys; sys.exit('sqlalchemy' in sys.modules or 'email_validator' in sys.modules)"


def importing(code: str, goal: float | None) -> Row:
    """Milliseconds above the bare interpreter, in the best of the rounds, with nothing optional loaded."""
    _python(f"{code}; {CHECK}")
    pairs = interleaved(lambda: _python(code), lambda: _python("pass"), ROUNDS)
    measured = (min(loaded for loaded, _ in pairs) - min(bare for _, bare in pairs)) * 1e3
    what, detail = (
        f"`{code}`, above the bare interpreter",
        "neither SQLAlchemy nor email_validator loaded",
    )
    if goal is None:
        return without_goal(what, measured, shown="{:.0f} ms", detail=detail)
    return at_most(what, measured, goal, shown="{:.0f} ms", detail=detail)


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter and code
