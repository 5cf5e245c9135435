from __future__ import annotations

import subprocess
import sys
from operator import attrgetter

import pytest

import txmessaging
import txmessaging.ports
import txmessaging.transcripts


def loaded(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    return set(answer.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import txmessaging, txmessaging.ports, txmessaging.adapters.memory",
        "import txmessaging.detection",
        "from txmessaging import verify_transcript",
    ],
)
def test_importing_loads_no_optional_or_heavy_dependency(statement):
    heavy = {"sqlalchemy", "email_validator", "dns", "hypothesis", "pytest", "aiosmtpd", "smtplib"}
    assert not loaded(statement) & heavy


def test_the_rules_load_on_first_use():
    detection = {name for name in loaded("from txmessaging import Messaging") if ".detection." in name}
    assert detection == {"txmessaging.detection.findings"}


@pytest.mark.parametrize("module", [txmessaging, txmessaging.ports, txmessaging.transcripts])
def test_every_public_name_exists(module):
    assert len(set(module.__all__)) == len(module.__all__)
    assert all(hasattr(module, name) for name in module.__all__)


def test_public_names_are_listed_before_they_are_loaded():
    code = "import sys, txmessaging as t; print(set(t.__all__) <= set(dir(t)), 'attrs' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own interpreter
    assert answer.stdout.split() == ["True", "False"]
    assert set(txmessaging.__all__) <= set(dir(txmessaging))


def test_a_name_that_is_none_of_ours_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'txmessaging' has no attribute 'Nothing'"):
        attrgetter("Nothing")(txmessaging)
