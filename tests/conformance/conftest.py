from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from txmessaging.errors import StorageError
from txmessaging.ports import Storage
from txmessaging.testing import StorageContract

# A fault is to be found; nobody has to read the smallest example of it.
settings.register_profile("unshrunk", settings.get_profile("here"), phases=[Phase.generate])


@pytest.fixture
def must_catch(tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Runs one case of the kit on a broken adapter, and wants it to fail."""

    def run(make: Callable[[], Storage], case: str, **parameters: object) -> None:
        class Kit(StorageContract):
            @contextmanager
            def make_storage(self, directory: Path) -> Iterator[Storage]:
                yield make()

        if not case.startswith("test_any_"):
            parameters["tmp_path"] = tmp_path
        with pytest.raises((AssertionError, StorageError)):
            getattr(Kit(), case)(**parameters)

    settings.load_profile("unshrunk")
    yield run
    settings.load_profile("here")
