"""Looks of operators: each is authorised, recorded and committed before anything is shown."""

from __future__ import annotations

from txmessaging.application.shell import Shell
from txmessaging.domain.changes import Insert
from txmessaging.domain.decisions.existing import existing
from txmessaging.domain.log import Decision
from txmessaging.domain.operators import Operator, Permission, audit_row
from txmessaging.domain.records import Thread
from txmessaging.domain.snapshot import Snapshot, Want
from txmessaging.domain.text import checked_id


async def audited(
    shell: Shell,
    operator: Operator,
    permission: Permission,
    transaction_id: str,
    act: str,
    **detail: str | int | None,
) -> Thread:
    """The thread, once the act is authorised, recorded and committed.

    Raises:
        OperatorNotPermitted: the operator lacks the permission.
        ThreadNotFound: there is no such thread.
    """
    operator.require(permission)
    want = Want(transaction_id=checked_id(transaction_id, name="transaction id"))
    row = audit_row(operator, want.transaction_id, act, shell.draw(), **detail)

    def decide(snapshot: Snapshot) -> Decision[Thread]:
        return Decision(existing(snapshot), (Insert(row),))

    return await shell.write(want, decide)
