"""Every code block of README.md and docs/ does what the page says; `docs/index.md` states the convention."""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import re
import shlex
import sys
import textwrap
import tomllib
import types
from pathlib import Path
from typing import NamedTuple

import alembic.command
import pytest
from sqlalchemy import Engine

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LANGUAGES = {"python", "text", "console", "sh", "json", "toml", "sql", "markdown"}
FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


EXCERPT = re.compile(r"# from (?P<path>\S+)\n(?P<code>.*)", re.DOTALL)


class Block(NamedTuple):
    """A fenced block: its language, its text, the line it starts on, what follows the one before it."""

    language: str
    text: str
    line: int
    directly_after: str


def blocks(markdown):
    """The fenced blocks of a page, in order."""
    found, end, before = [], 0, ""
    for match in FENCE.finditer(markdown):
        directly = before if not markdown[end : match.start()].strip() else ""
        line = markdown.count("\n", 0, match.start("text")) + 1
        found.append(Block(match["language"], match["text"], line, directly))
        end, before = match.end(), match["language"]
    return found


def on(page, *languages):
    return [block for block in blocks(page.read_text(encoding="utf-8")) if block.language in languages]


def pages_with(*languages):
    names = [(page, page.relative_to(ROOT).as_posix()) for page in PAGES if on(page, *languages)]
    return [pytest.param(page, id=name) for page, name in names]


def run(block, page, namespace):
    """What the block prints. Line numbers in a traceback are those of the page."""
    code = compile("\n" * (block.line - 1) + block.text, str(page), "exec", dont_inherit=True)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(code, namespace)  # noqa: S102 - the block is what is tested
    return printed.getvalue()


def is_same(shown, printed):
    """Whether a page shows what was printed; `...` stands for anything, line ends are trimmed."""
    shown, printed = (
        "\n".join(line.rstrip() for line in text.rstrip().splitlines()) for text in (shown, printed)
    )
    return doctest.OutputChecker().check_output(shown, printed, doctest.ELLIPSIS)


@pytest.fixture
def namespace(monkeypatch, tmp_path):
    """One module for a page, in an empty working directory; what it opened is closed at the end."""
    monkeypatch.chdir(tmp_path)
    module = types.ModuleType("page")
    monkeypatch.setitem(sys.modules, "page", module)
    yield vars(module)
    for value in vars(module).values():
        if isinstance(value, Engine):
            value.dispose()


@pytest.fixture
def database_url(request, page, monkeypatch):
    """DATABASE_URL, for a page that takes it from the environment: an empty database of PostgreSQL."""
    with contextlib.ExitStack() as stack:
        if "DATABASE_URL" in page.read_text(encoding="utf-8"):
            server = request.getfixturevalue("postgres")
            name = stack.enter_context(server.fresh_database())
            monkeypatch.setenv("DATABASE_URL", server.url("psycopg", name))
        yield


@pytest.mark.parametrize("page", pages_with("python"))
def test_python_runs_and_prints_what_the_page_shows(page, database_url, namespace):
    printed = None
    for block in on(page, "python", "text"):
        if EXCERPT.match(block.text):
            continue
        if block.language == "python":
            printed = run(block, page, namespace)
        elif block.directly_after == "python":
            assert is_same(block.text, printed), (
                f"{page.name}, line {block.line}, shows:\n{block.text}\nbut this is printed:\n{printed}"
            )


@pytest.mark.parametrize("page", pages_with("python"))
def test_an_excerpt_is_a_part_of_its_file(page):
    for block in on(page, "python"):
        if excerpt := EXCERPT.match(block.text):
            file = (ROOT / excerpt["path"]).read_text(encoding="utf-8")
            assert any(textwrap.indent(excerpt["code"], " " * depth) in file for depth in (0, 4, 8)), (
                f"{page.name}, line {block.line}, is not what {excerpt['path']} says"
            )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_fence_is_a_block_of_a_known_language(page):
    text = page.read_text(encoding="utf-8")
    assert {block.language for block in blocks(text)} <= LANGUAGES
    assert text.count("```") + text.count("~~~") == 2 * len(blocks(text))


@pytest.mark.parametrize("page", pages_with("json", "toml"))
def test_data_parses(page):
    for block in on(page, "json", "toml"):
        parse = json_documents if block.language == "json" else tomllib.loads
        assert parse(block.text)


def json_documents(text):
    """One document, or one after the other."""
    documents = []
    while text := text.strip():
        document, end = json.JSONDecoder().raw_decode(text)
        documents.append(document)
        text = text[end:]
    return documents


@pytest.mark.parametrize("page", pages_with("console", "sh"))
def test_commands_exist(page):
    for block in on(page, "console", "sh"):
        for line in block.text.splitlines():
            command = shlex.split(line.removeprefix("$ "), comments=True)
            is_output = block.language == "console" and not line.startswith("$ ")
            assert is_output or not command or exists(command), (
                f"{page.name} shows an unknown command: {line}"
            )


def exists(command):
    """Whether the project has what the command names; each form that pages may show is listed here."""
    match command:
        case ["make", *targets] if targets:
            makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
            return all(re.search(rf"^{re.escape(target)}:", makefile, re.MULTILINE) for target in targets)
        case ["pip", "install", requirement]:
            name, _, extras = requirement.removesuffix("]").partition("[")
            project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
            known = project["optional-dependencies"].keys()
            return name == project["name"] and (not extras or set(extras.split(",")) <= known)
        case ["alembic", command, *_]:
            return hasattr(alembic.command, command)
        case ["python", script, *_] | [".venv/bin/python", script]:
            return (ROOT / script).is_file()
        case _:
            return False


@pytest.mark.parametrize(
    "command",
    [
        "make nothing",
        "make",
        "pip install txmessaging[none]",
        "pip install other",
        "rm -rf .",
        "python none.py",
        "alembic nothing",
    ],
)
def test_a_command_the_project_does_not_have_is_found(command):
    assert not exists(shlex.split(command))


def test_output_belongs_to_the_block_right_before_it():
    page = "```python\nprint(1)\n```\n\n```text\n1\n```\n\nWords.\n\n```text\ntree\n```\n"
    assert [(block.language, block.line, block.directly_after) for block in blocks(page)] == [
        ("python", 2, ""),
        ("text", 6, "python"),
        ("text", 12, ""),
    ]


def test_line_numbers_are_those_of_the_page(namespace):
    (block,) = blocks("One\n\n```python\n\n1 / 0\n```\n")
    with pytest.raises(ZeroDivisionError) as raised:
        run(block, Path("page.md"), namespace)
    assert (raised.traceback[-1].lineno + 1, Path(raised.traceback[-1].path).name) == (5, "page.md")
