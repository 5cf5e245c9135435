"""Operators: who of the marketplace may look at a conversation, and what is kept of their looking."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable

import attrs

from txmessaging.domain.log import Draw
from txmessaging.domain.records import AuditRow
from txmessaging.domain.text import checked_id
from txmessaging.domain.vocabulary import parse
from txmessaging.errors import InvalidChoice, OperatorNotPermitted


class Permission(enum.StrEnum):
    """What an operator may do."""

    READ = "read"
    EXPORT = "export"
    OPERATE = "operate"
    REVIEW = "review"
    REPLAY = "replay"


def _permissions(words: Iterable[str]) -> frozenset[Permission]:
    if not isinstance(words, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance] - whatever a host gives
        raise InvalidChoice("permissions are a collection of words", name="permission")
    return frozenset(parse(Permission, word, name="permission") for word in words)


def _id(value: str) -> str:
    return checked_id(value, name="operator id")


@attrs.frozen(kw_only=True)
class Operator:
    """Somebody who acts for the marketplace.

    Attributes:
        id: the host's id of the person or service; it is recorded.
        permissions: `read` conversations, `export` transcripts, `operate` the outbox,
            `review` what is held, reported and appealed, `replay` a policy over what is stored.

    Raises:
        InvalidId, InvalidChoice: one of the values cannot be taken.

    >>> Operator(id="op7", permissions={"read"}).may(Permission.EXPORT)
    False
    """

    id: str = attrs.field(converter=_id)
    permissions: frozenset[Permission] = attrs.field(converter=_permissions, factory=frozenset[Permission])

    def may(self, permission: Permission) -> bool:
        """Whether the operator has the permission."""
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Make sure that the operator has the permission.

        Raises:
            OperatorNotPermitted: they do not.
        """
        if not self.may(permission):
            raise OperatorNotPermitted(
                f"this needs the permission {permission.value!r}", permission=permission.value
            )


def audit_row(
    operator: Operator, transaction_id: str, act: str, draw: Draw, **detail: str | int | None
) -> AuditRow:
    """What is kept of an operator's act.

    Args:
        operator: who.
        transaction_id: about which conversation.
        act: a stable code.
        draw: time and a fresh id.
        **detail: what exactly.
    """
    return AuditRow(
        transaction_id=transaction_id,
        id=draw.id,
        operator=operator.id,
        act=act,
        at=draw.now,
        detail=json.dumps(detail, sort_keys=True, ensure_ascii=False, separators=(",", ":")),
    )
