"""The demo as a user runs it: what it says, that it can fail, and what it leaves behind: nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def started(tmp_path, *options, script=EXAMPLES / "quickstart.py", **environment):
    """The demo, with a directory for temporary files that the test can look into."""
    (tmp_path / "temporary").mkdir()
    return subprocess.Popen(  # noqa: S603 - our own example
        [sys.executable, "-W", "error", *options, script],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary"), **environment},
        # Who starts the tests in the background has their interrupts ignored, and the demo inherits that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no thread runs yet
    )


def ended(process):
    """Exit status, standard output and standard error."""
    with process:
        try:
            output, errors = process.communicate(timeout=120)
        finally:
            process.kill()
    return process.returncode, output, errors


def nothing_left(tmp_path):
    """Neither a file nor a process: the dispatcher's command line names the database."""
    assert list((tmp_path / "temporary").iterdir()) == []
    commands = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if readable(path)]
    assert not [command for command in commands if os.fsencode(tmp_path / "temporary") in command]
    return True


def readable(path):
    try:
        path.read_bytes()
    except OSError:  # it ended meanwhile
        return False
    return True


def altered(tmp_path, before, after):
    """The demo with one thing changed in its story."""
    copy = tmp_path / "examples"
    shutil.copytree(EXAMPLES, copy)
    script = copy / "quickstart.py"
    source = script.read_text(encoding="utf-8")
    assert before in source
    script.write_text(source.replace(before, after), encoding="utf-8")
    return script


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_it_tells_the_whole_story_in_80_columns_and_ends_with_ok(tmp_path, encoding):
    status, output, errors = ended(started(tmp_path, PYTHONIOENCODING=encoding))
    assert (status, errors) == (0, "")
    lines = output.splitlines()
    assert lines[-1] == "demo: ok"
    assert [line.split()[0] for line in lines if line[:1].isdigit()] == list("123456789")
    assert max(len(line) for line in lines) <= 80
    assert "\x1b" not in output
    assert nothing_left(tmp_path)


@pytest.mark.parametrize(
    ("before", "after", "failed"),
    [
        ("Call me at 415 555 0132", "Write to me here", "a preview warns Mara while she types"),
        ('reader="eve"', 'reader="mara"', "Eve is told"),
        ('client_id="c-4"', "client_id=None", "the second was answered from the record"),
    ],
)
def test_a_step_that_does_not_hold_ends_it_even_under_o(tmp_path, before, after, failed):
    script = altered(tmp_path, before, after)
    status, output, errors = ended(started(tmp_path, "-O", script=script))
    assert status == 1
    assert errors.startswith(f"demo: failed: {failed}")
    assert "demo: ok" not in output
    assert nothing_left(tmp_path)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_while_the_dispatcher_runs_it_leaves_nothing_behind(tmp_path, number):
    process = started(tmp_path)
    while "keeps the dispatcher waiting" not in process.stdout.readline():
        assert process.poll() is None
    process.send_signal(number)
    status, output, errors = ended(process)
    assert status == 128 + number
    assert "demo: ok" not in output
    assert "Traceback" not in errors
    assert nothing_left(tmp_path)
