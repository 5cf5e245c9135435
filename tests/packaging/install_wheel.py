"""Build the wheel, install it into two empty environments, without extras and with all, and use it there.

Run by `make wheel`. What it needs and makes lies in a temporary folder; nothing is left behind.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PLAIN = """
import importlib.util, sys
from datetime import UTC, datetime
import txmessaging
from txmessaging import ContactInfoDetector, Messaging, Outcome, Transaction
from txmessaging.adapters.memory import MemoryStorage
from txmessaging.errors import MissingExtra
assert "site-packages" in txmessaging.__file__, txmessaging.__file__
assert importlib.util.find_spec("sqlalchemy") is None, "SQLAlchemy is installed without the extra"
messaging = Messaging(MemoryStorage())
messaging.open_thread(Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=datetime.now(UTC)))
assert messaging.send("T-1", sender="u1", body="Hello").outcome is Outcome.DELIVERED
assert messaging.send("T-1", sender="u1", body="me@mail.example").outcome is Outcome.RETURNED
try:
    import txmessaging.adapters.sqlalchemy
except MissingExtra as error:
    assert "txmessaging[sqlalchemy]" in str(error)
else:
    sys.exit("the adapter was imported without its extra")
"""

ALL = """
from datetime import UTC, datetime
from sqlalchemy import create_engine
import txmessaging, txmessaging.testing, txmessaging.adapters.smtp
from txmessaging import Messaging, Operator, Permission, Transaction, verify_transcript
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
assert "site-packages" in txmessaging.__file__, txmessaging.__file__
engine = create_engine("sqlite:///market.db")
storage = SQLAlchemyStorage(engine)
storage.create_tables()
messaging = Messaging(storage)
messaging.open_thread(Transaction(id="T-1", buyer="u1", seller="u2", initiated_at=datetime.now(UTC)))
messaging.send("T-1", sender="u1", body="Hello")
desk = messaging.desk(Operator(id="op", permissions={Permission.READ, Permission.EXPORT}))
assert verify_transcript(desk.export("T-1"), head=str(desk.head("T-1"))).complete
engine.dispose()
"""


def main() -> None:
    """Raise if the wheel lacks something or does not work."""
    with tempfile.TemporaryDirectory(prefix="txmessaging-wheel-") as folder:
        wheel = built(Path(folder))
        check_contents(wheel)
        use(Path(folder, "plain"), str(wheel), PLAIN)
        use(Path(folder, "all"), f"{wheel}[all]", ALL)
    print("wheel: ok")  # noqa: T201 - a script that says that it is done


def built(folder: Path) -> Path:
    """The wheel, made from a source distribution as an index would get it."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT), cwd=folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


def check_contents(wheel: Path) -> None:
    """The package, its license and the type marker are in it, and nothing else."""
    names = zipfile.ZipFile(wheel).namelist()
    assert "txmessaging/py.typed" in names
    assert any(name.endswith("LICENSE") for name in names)
    assert all(name.startswith("txmessaging") for name in names), names


def use(folder: Path, requirement: str, code: str) -> None:
    """Install into an empty environment and run the code there, away from the source."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    run(python, "-m", "pip", "install", "--quiet", requirement, cwd=folder)
    run(python, "-I", "-W", "error", "-c", code, cwd=folder)


def run(*command: str, cwd: Path) -> None:
    """Run a command without what the caller's environment adds to Python."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run(command, cwd=cwd, check=True, env=environment)  # noqa: S603 - our own commands


if __name__ == "__main__":
    main()
