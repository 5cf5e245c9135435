"""A marketplace in one file, from the first purchase to the evidence in a dispute. `make demo` runs it.

Orders live in this file, conversations in a SQLite database on disk. E-mails go to a real SMTP
server on loopback (`loopback_mail.py`), sent by a dispatcher in a process of its own. Each step
checks what it shows (`stage.py` prints it); the last line is `demo: ok` only if every check held.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import attrs
from loopback_mail import HOST, LoopbackMail
from sqlalchemy import create_engine
from stage import Stage, StepFailedError

from txmessaging import (
    Dispatcher,
    Messaging,
    Operator,
    Outcome,
    Pace,
    Permission,
    Transaction,
    TxMessagingError,
    verify_transcript,
)
from txmessaging.adapters.recording import StaticAddressBook
from txmessaging.adapters.smtp import SMTPNotifier, Timeouts
from txmessaging.adapters.sqlalchemy import SQLAlchemyStorage
from txmessaging.errors import PurchaseNotInitiated, ThreadNotFound

# --- the marketplace ------------------------------------------------------------------------------

USERS = {
    "ben": "ben@buyer.example",
    "mara": "mara@pottery.example",
    "otto": "otto@lamps.example",
    "eve": "eve@elsewhere.example",
}


@attrs.frozen
class Marketplace:
    """What a host has: a database, and the messaging on top of it."""

    database: Path
    messaging: Messaging

    def purchase(self, order: str, *, buyer: str, seller: str) -> None:
        """A buyer pressed "buy": from now on the two may talk about this order."""
        self.messaging.open_thread(
            Transaction(
                id=order,
                buyer=buyer,
                seller=seller,
                initiated_at=datetime.now(UTC),
                reference=f"Order {order}",
                stage="paid",
                seller_region="US",
            )
        )


@contextmanager
def open_storage(database: Path) -> Iterator[SQLAlchemyStorage]:
    """The storage, closed at the end."""
    engine = create_engine(f"sqlite:///{database}")
    try:
        yield SQLAlchemyStorage(engine)
    finally:
        engine.dispose()


def dispatch(database: Path, port: int) -> None:
    """The dispatcher's process: it delivers until its standard input ends."""
    notifier = SMTPNotifier(
        HOST,
        port,
        sender="Craft Market <no-reply@market.example>",
        url="https://market.example/orders/{transaction_id}",
        timeouts=Timeouts(total=1.8),
    )
    stop = threading.Event()
    with open_storage(database) as storage, notifier:
        dispatcher = Dispatcher(
            storage, notifier, addresses=StaticAddressBook(USERS), pace=Pace(lease=4.0, deadline=1.9)
        )
        worker = threading.Thread(target=dispatcher.run, args=(stop,), kwargs={"idle": 0.05})
        worker.start()
        sys.stdin.read()
        stop.set()
        worker.join()
        dispatcher.close()


@contextmanager
def dispatcher_process(database: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A running dispatcher. It finishes what it is doing at the end, or when this process dies."""
    command = [sys.executable, __file__, "dispatch", str(database), str(port)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603 - this very file
    try:
        yield process
    finally:
        try:
            process.communicate(timeout=10)  # its input ends
        finally:
            process.kill()
            process.wait()


# --- the story ------------------------------------------------------------------------------------


def is_refused(reason: type[TxMessagingError], attempt: Callable[[], object]) -> bool:
    """Whether an attempt is refused for this reason."""
    try:
        attempt()
    except reason:
        return True
    return False


def purchase(stage: Stage, market: Marketplace) -> None:
    """No transaction, no conversation."""
    stage.step(
        "A purchase opens a conversation", "Ben would like to ask Mara about a mug. First he has to buy it."
    )
    wish = Transaction(id="T-1001", buyer="ben", seller="mara", initiated_at=None)
    refused = is_refused(PurchaseNotInitiated, lambda: market.messaging.open_thread(wish))
    stage.check(refused, "before the purchase there is no conversation")
    market.purchase("T-1001", buyer="ben", seller="mara")
    thread = market.messaging.thread("T-1001", reader="ben")
    stage.check(thread.counterpart == "mara", "after it, Ben may write to Mara about order T-1001")


def question_and_mail(stage: Stage, market: Marketplace, mail: LoopbackMail) -> None:
    """A question, and the notice of it."""
    stage.step("The buyer asks, the seller gets an e-mail", "A dispatcher in a process of its own sends it.")
    body = "Hello Mara, is the blue mug safe for the dishwasher?"
    result = market.messaging.send(
        "T-1001", sender="ben", body=body, topic="product_question", client_id="c-1"
    )
    stage.check(result.outcome is Outcome.DELIVERED, "the question is delivered")
    with dispatcher_process(market.database, mail.port):
        stage.check(mail.wait_until(bool), "the SMTP server received an e-mail")
    (received,) = mail.received
    stage.mail(received)
    stage.check(received["To"] == USERS["mara"], "it went to Mara")
    stage.check(body in received.get_content(), "it quotes the question")
    stage.check(USERS["ben"] not in received.as_string(), "it does not give Ben's address away")


def reply(stage: Stage, market: Marketplace) -> None:
    """The answer, read by the buyer."""
    stage.step("The seller replies on the platform", "Both see one conversation, in one order.")
    market.messaging.send(
        "T-1001", sender="mara", body="Yes, it is. Your mug ships today.", topic="shipping", client_id="c-2"
    )
    messages = market.messaging.read("T-1001", reader="ben").messages
    stage.conversation(messages, reader="ben")
    stage.check([message.author for message in messages] == ["ben", "mara"], "Ben reads question and answer")


def contact_details(stage: Stage, market: Marketplace) -> None:
    """A phone number comes back; tried again, it is blocked and counts."""
    stage.step("A phone number does not get through", "Conversations stay where both sides are protected.")
    body = "Any trouble? Call me at 415 555 0132."
    preview = market.messaging.preview("T-1001", sender="mara", body=body)
    stage.check(preview.outcome is Outcome.RETURNED, "a preview warns Mara while she types")
    for expected, strikes in ((Outcome.RETURNED, 0), (Outcome.BLOCKED, 1)):
        result = market.messaging.send("T-1001", sender="mara", body=body)
        stage.returned(body, result.explanation.text() if result.explanation else "")
        stage.check(result.outcome is expected, f"the message is {expected.value}")
        counting = len(market.messaging.standing("mara", role="seller").strikes)
        stage.check(counting == strikes, f"strikes against Mara: {strikes}")
    page = market.messaging.read("T-1001", reader="ben")
    stage.check(len(page.messages) == 2, "Ben saw neither of them")


def inbox(stage: Stage, market: Marketplace) -> None:
    """Unread counts are facts."""
    stage.step("Inbox and unread counts", "Ben buys a lamp from Otto too; Otto writes first.")
    market.purchase("T-1002", buyer="ben", seller="otto")
    market.messaging.send("T-1002", sender="otto", body="Which plug do you need, EU or UK?", client_id="c-3")
    threads = market.messaging.inbox("ben").threads
    stage.table(
        ("order", "with", "unread"),
        [(thread.transaction.reference, thread.counterpart, thread.unread) for thread in threads],
    )
    order = [thread.transaction_id for thread in threads]
    stage.check(order == ["T-1002", "T-1001"], "what was delivered last comes first")
    stage.check(market.messaging.unread_total("ben") == 2, "Ben has two unread messages")
    newest = market.messaging.thread("T-1001", reader="ben").last_seq
    market.messaging.mark_read("T-1001", reader="ben", through=newest)
    stage.check(market.messaging.unread_total("ben") == 1, "he reads Mara's answer; one is left")
    seen = market.messaging.thread("T-1001", reader="mara").counterpart_read
    stage.check(seen == newest, "Mara sees that he read it")


def stranger(stage: Stage, market: Marketplace) -> None:
    """To anybody else the conversation does not exist."""
    stage.step("A stranger is refused", "Eve knows the number of Ben's order. It does not help her.")
    answers: list[str] = []
    for order in ("T-1001", "T-9999"):
        try:
            market.messaging.read(order, reader="eve")
        except ThreadNotFound as error:
            answers.append(f"{error.http_status} {error.code}")
    stage.check(len(answers) == 2, f"Eve is told: {', '.join(answers[:1])}")
    stage.check(answers[0] == answers[1], "an order that does not exist gets the same answer")
    refused = is_refused(ThreadNotFound, lambda: market.messaging.send("T-1001", sender="eve", body="Hello?"))
    stage.check(refused, "she cannot write either")


def once(stage: Stage, market: Marketplace) -> None:
    """The same send twice is one message."""
    stage.step("A double click sends once", "Ben's phone lost the answer and sends the same message again.")
    first, second = (
        market.messaging.send("T-1002", sender="ben", body="UK, please.", client_id="c-4") for _ in range(2)
    )
    stage.check(first.outcome is second.outcome is Outcome.DELIVERED, "both calls say: delivered")
    stage.check(second.replayed and not first.replayed, "the second was answered from the record")
    bodies = [message.body for message in market.messaging.read("T-1002", reader="otto").messages]
    stage.check(bodies.count("UK, please.") == 1, "Otto has one message")


def crash(stage: Stage, market: Marketplace, mail: LoopbackMail) -> None:
    """A killed dispatcher loses nothing."""
    stage.step(
        "The dispatcher is killed with mail in flight", "Three e-mails are due: two to Ben, one to Otto."
    )
    earlier = len(mail.received)
    mail.hold_next()
    with dispatcher_process(market.database, mail.port) as process:
        stage.check(mail.wait_until_held(), "the server has one of them, and keeps the dispatcher waiting")
        process.kill()
        process.wait()
    stage.check(
        process.returncode == -signal.SIGKILL, "the dispatcher is killed (SIGKILL) before it can note that"
    )
    held = mail.received[-1]["Message-ID"]

    def all_arrived(mails: Sequence[EmailMessage]) -> bool:
        ids = [it["Message-ID"] for it in mails[earlier:]]
        return len(set(ids)) == 3 and ids.count(held) > 1

    stage.say("Its claim on all three ends after 4 seconds; then another may take over.")
    with dispatcher_process(market.database, mail.port):
        stage.check(mail.wait_until(all_arrived), "another dispatcher sends them")
    arrived = mail.received[earlier:]
    stage.table(
        ("to", "subject", "Message-ID"), [(it["To"], it["Subject"], it["Message-ID"][:12]) for it in arrived]
    )
    once_each = {it["Message-ID"]: (it["To"], it["Subject"]) for it in arrived}
    expected = [
        (USERS["ben"], "New message about Order T-1001"),
        (USERS["ben"], "New message about Order T-1002"),
        (USERS["otto"], "New message about Order T-1002"),
    ]
    stage.check(sorted(once_each.values()) == expected, "every e-mail arrived")
    stage.check(len(arrived) > len(once_each), "one came twice; its Message-ID lets mail systems drop it")


def evidence(stage: Stage, market: Marketplace) -> None:
    """A transcript proves itself, and gives a change away."""
    stage.step(
        "The transcript, verified and then altered", "Ben claims that the mug was promised for last week."
    )
    operator = Operator(id="op-7", permissions={Permission.READ, Permission.EXPORT})
    desk = market.messaging.desk(operator)
    head = str(desk.head("T-1001"))
    lines = list(desk.export("T-1001"))
    verified = verify_transcript(lines, head=head)
    stage.check(verified.ok and verified.complete, f"{verified.entries} entries, whole and unaltered")
    altered = [line.replace("ships today", "shipped last week") for line in lines]
    caught = verify_transcript(altered, head=head)
    stage.check(altered != lines and not caught.ok, f"altered in entry {caught.first_bad}: {caught.reason}")
    acts = [row.act for row in desk.audit_trail("T-1001").rows]
    stage.check(acts == ["head", "export", "audit_trail"], "and each look of the operator is on record")


def story(stage: Stage, database: Path) -> None:
    """All of it, in order."""
    with open_storage(database) as storage, LoopbackMail() as mail:
        storage.create_tables()
        market = Marketplace(database, Messaging(storage))
        purchase(stage, market)
        question_and_mail(stage, market, mail)
        reply(stage, market)
        contact_details(stage, market)
        inbox(stage, market)
        stranger(stage, market)
        once(stage, market)
        crash(stage, market, mail)
        evidence(stage, market)


def main() -> int:
    """Tell the story in a temporary directory; 0 if every step was as it says."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        with tempfile.TemporaryDirectory(prefix="txmessaging-demo-") as directory:
            story(Stage(), Path(directory) / "market.db")
    except StepFailedError as failed:
        print(f"demo: failed: {failed}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("demo: interrupted", file=sys.stderr)
        return 128 + signal.SIGINT
    print("demo: ok")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["dispatch"]:
        dispatch(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(main())
