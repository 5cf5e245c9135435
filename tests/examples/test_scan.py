"""`examples/scan.py` as a user runs it: what it marks, what it says of it, and when it uses colours."""

from __future__ import annotations

import os
import pty
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "examples" / "scan.py"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}


def output_of(*arguments, given="", **environment):
    """What it prints if its output is no terminal."""
    ended = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, "-W", "error", SCRIPT, *arguments],
        input=given.encode(),
        capture_output=True,
        timeout=60,
        check=False,
        env={**ENVIRONMENT, "PYTHONIOENCODING": "utf-8", **environment},
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    return ended.stdout.decode()


def shown_on_a_terminal(*arguments, **environment):
    """What it prints on a terminal."""
    ours, its = pty.openpty()
    command = [sys.executable, SCRIPT, *arguments]
    with subprocess.Popen(command, stdout=its, env={**ENVIRONMENT, **environment}) as process:  # noqa: S603 - our own
        os.close(its)
        shown = b""
        try:
            while part := os.read(ours, 4096):
                shown += part
        except OSError:  # Linux says so that the other end is closed
            pass
        finally:
            os.close(ours)
    assert process.returncode == 0
    return shown.decode()


@pytest.mark.parametrize("way", ["argument", "arguments", "input", "file"])
def test_a_text_may_be_given_in_each_way(tmp_path, way):
    text = "Call 415 555 0132 now"
    (tmp_path / "text").write_text(text + "\n", encoding="utf-8")
    arguments = {
        "argument": [text],
        "arguments": text.split(),
        "input": [],
        "file": ["--file", tmp_path / "text"],
    }
    marked, told = output_of("--region", "US", *arguments[way], given=text).splitlines()
    assert marked == "Call [415 555 0132] now"
    assert re.fullmatch(r"  phone [01]\.\d\d: .*a number range in use.*", told)


def test_a_finding_is_told_with_its_network_and_that_it_is_disguised():
    _, told = output_of("add me on wh4tsapp +44 7700 900123 or jane dot doe at gmail dot com").split("\n", 1)
    assert re.search(
        r"^  messenger \(whatsapp\) [01]\.\d\d.*: .*a messenger is named near it", told, re.MULTILINE
    )
    assert re.search(r"^  email [01]\.\d\d, disguised: \w", told, re.MULTILINE)


def test_several_regions():
    text = "07700 900123 or 415 555 0132"
    assert output_of("--region", "GB", "--region", "US", text).startswith(
        "[07700 900123] or [415 555 0132]\n"
    )


def test_near_misses_are_told_if_they_are_asked_for():
    text = "tracking 1Z999AA10123456784, order 4155550132"
    assert output_of("--region", "US", text) == text + "\n"
    _, *told = output_of("--region", "US", "--near-misses", text).splitlines()
    assert told
    assert all(line.startswith("  left out: ") and "suppressed: " in line for line in told)


def test_the_lines_of_a_conversation_are_joined():
    said = "my number starts with 415\nthen 555\nends 0132\n"
    assert "[" not in output_of("--region", "US", "then 555")
    *lines, told = output_of("--region", "US", "--conversation", given=said).splitlines()
    assert lines == ["my number starts with [415]", "then [555]", "ends [0132]"]
    assert re.match(r"  phone [01]\.\d\d, disguised: .*spread over messages", told)


def test_colours_on_a_terminal_only_and_not_where_they_are_unwanted():
    text = "write to jane@shop.example"
    assert "write to \x1b[7;36mjane@shop.example\x1b[0m" in shown_on_a_terminal(text)
    assert "write to [jane@shop.example]" in shown_on_a_terminal(text, NO_COLOR="1")
    assert "\x1b" not in shown_on_a_terminal(text, NO_COLOR="1") + output_of(text)


def test_a_text_cannot_steer_the_terminal():
    assert output_of(given="\x1b[2J hello\x07") == "\ufffd[2J hello\ufffd\n"


def test_a_terminal_may_lack_characters():
    assert output_of("größer \u2026", PYTHONIOENCODING="ascii") == "gr??er ?\n"


def test_what_was_not_examined_is_said():
    assert "not all was examined: 100000 characters" in output_of(given="x " * 60_000)


def test_the_page_shows_what_it_prints():
    page = (ROOT / "docs" / "how-to" / "tune-detection.md").read_text(encoding="utf-8")
    (shown,) = re.findall(
        r"^```console\n\$ python examples/scan\.py (.*)\n((?:.*\n)*?)```$", page, re.MULTILINE
    )
    assert output_of(*shlex.split(shown[0])) == shown[1]
