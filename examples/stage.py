"""How the quickstart shows itself: steps, checks, conversations and e-mails."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from email.message import EmailMessage
from io import TextIOWrapper

from rich.align import Align
from rich.box import ROUNDED
from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from txmessaging import Message

WIDTH = 80
HEADERS = ("From", "To", "Subject", "Message-ID", "In-Reply-To", "Auto-Submitted")


class StepFailedError(Exception):
    """A step did not do what it says."""


class Stage:
    """Prints a story whose every step is checked."""

    def __init__(self) -> None:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")  # a terminal may lack a character
        self._console = Console(highlight=False)
        self._console.width = min(self._console.width, WIDTH)
        self._tick = "✓" if self._console.encoding.startswith("utf") else "+"
        self._step = 0

    def step(self, title: str, why: str) -> None:
        """Begin the next step."""
        self._step += 1
        self._console.print()
        self._console.print(Rule(Text(f"{self._step}  {title}", "bold cyan"), align="left", style="cyan"))
        self._console.print(Text(why, "italic"))

    def say(self, text: str) -> None:
        """Print a remark."""
        self._console.print(Padding(Text(text, "dim"), (0, 0, 0, 4)))

    def check(self, condition: bool, what: str) -> None:  # noqa: FBT001 - an assertion that python -O keeps
        """Say that `what` holds, or end the demo.

        Raises:
            StepFailedError: it does not.
        """
        if not condition:
            raise StepFailedError(what)
        line = Table.grid(padding=(0, 1, 0, 0))
        line.add_row(f"  [bold green]{self._tick}[/]", Text(what))
        self._console.print(line)

    def conversation(self, messages: Sequence[Message], *, reader: str) -> None:
        """Show messages as `reader` sees them: their own on the right."""
        for message in messages:
            mine = message.author == reader
            title = f"{message.author}: {message.topic}"
            bubble = Panel.fit(
                Text(message.body or ""),
                title=Text(title),
                title_align="left",
                box=ROUNDED,
                border_style="dim",
            )
            self._console.print(Align(bubble, "right" if mine else "left"))

    def returned(self, body: str, explanation: str) -> None:
        """Show a message that did not go out, and what its author is told."""
        text = Group(Text(body, "strike"), Text(explanation, "yellow"))
        self._console.print(Panel(text, title="not sent", title_align="left", border_style="yellow"))

    def mail(self, mail: EmailMessage) -> None:
        """Show an e-mail as the server received it."""
        headers = [
            Text.assemble((f"{name}: ", "bold"), str(mail[name]), overflow="ellipsis", no_wrap=True)
            for name in HEADERS
        ]
        body = Text("\n" + mail.get_content().replace("\r\n", "\n").rstrip())
        self._console.print(
            Panel(Group(*headers, body), title="e-mail", title_align="left", border_style="blue")
        )

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Show a table."""
        table = Table(*columns, box=ROUNDED, border_style="dim", header_style="bold")
        for row in rows:
            table.add_row(*(Text(str(cell)) for cell in row))
        self._console.print(table)
