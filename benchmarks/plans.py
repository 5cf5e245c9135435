"""What PostgreSQL does for each statement: the plans that it ran, as its module auto_explain tells them.

They are those of the statements that the adapter sent, with its parameters and as its driver prepared them,
and they hold what EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) would. Only a superuser may ask for them.
https://www.postgresql.org/docs/current/auto-explain.html
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine

_SETTINGS = {
    "session_preload_libraries": "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_analyze": "on",
    "auto_explain.log_buffers": "on",
    "auto_explain.log_timing": "off",
    "auto_explain.log_verbose": "on",
    "auto_explain.log_format": "json",
    "client_min_messages": "log",
}

Node = Mapping[str, Any]


@attrs.frozen
class Plan:
    """How one statement was run.

    Attributes:
        sql: its text.
        root: the node at the top.
    """

    sql: str
    root: Node

    @property
    def blocks(self) -> int:
        """Blocks of tables and indexes that were looked at, in memory or not."""
        return self.root["Shared Hit Blocks"] + self.root["Shared Read Blocks"]

    def nodes(self) -> Iterator[Node]:
        """All nodes, from the top."""
        return _below(self.root)


def _below(node: Node) -> Iterator[Node]:
    yield node
    for part in node.get("Plans", ()):
        yield from _below(part)


@attrs.define
class Explained:
    """An engine that tells the plans of what is run on it.

    Attributes:
        engine: for a storage.
        plans: so far; to be cleared before the statements that are of interest.
    """

    engine: Engine
    plans: list[Plan] = attrs.field(factory=list)

    def _told(self, diagnostic: Any) -> None:
        _, is_plan, text = diagnostic.message_primary.partition("plan:\n")
        if is_plan:
            told = json.loads(text)
            self.plans.append(Plan(told["Query Text"], told["Plan"]))


def explained(url: str, *, generic: bool) -> Explained:
    """An engine whose plans are made for any parameters, or for those given.

    The server chooses between the two by what its statistics make it expect, so both must be good.
    """
    settings = _SETTINGS | {"plan_cache_mode": f"force_{'generic' if generic else 'custom'}_plan"}
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    found = Explained(create_engine(url, connect_args={"options": options}))

    @event.listens_for(found.engine, "connect")
    def _listen(connection: Any, _record: object) -> None:
        connection.add_notice_handler(found._told)  # noqa: SLF001 - of this module

    return found
