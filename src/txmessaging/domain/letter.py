"""The plain text of a notice, as mail and console show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias
from urllib.parse import quote

import attrs

from txmessaging.domain.explanation import Explanation
from txmessaging.domain.message import Message
from txmessaging.domain.notification import Notification
from txmessaging.domain.vocabulary import Role

Link: TypeAlias = Callable[[Notification], str] | str
"""Where the conversation is: a function, or a URL in which `{transaction_id}` stands for the id."""

_WRITER = {Role.BUYER: "The buyer", Role.SELLER: "The seller", Role.HOST: "The marketplace"}
_ERASED = "(This text was erased.)"


@attrs.frozen
class Letter:
    """What the recipient reads.

    Attributes:
        subject: one line, made of the host's words and ours only; a medium still has to vet it.
        text: lines end with LF.
    """

    subject: str
    text: str = attrs.field(repr=False)


def letter(notification: Notification, *, show_body: bool = True, url: Link | None = None) -> Letter:
    """Tell which order, who wrote, what, and where to answer. Names neither account nor address.

    What users wrote stands behind `> `, line by line, so that it cannot pass for our own words.

    Args:
        notification: what there is to tell.
        show_body: whether to quote the messages; else only that there are some.
        url: where the conversation is; left out if None.
    """
    order = notification.reference or f"order {notification.transaction_id}"
    if notification.explanation is not None:
        return _decided(notification, notification.explanation, order, url, show_body=show_body)
    news = _news(len(notification.messages))
    paragraphs = [f"You have {'a ' if len(notification.messages) == 1 else ''}{news} about {order}."]
    if show_body:
        paragraphs += [_quoted(message) for message in notification.messages]
    else:
        paragraphs += [f"{writer} wrote to you." for writer in _writers(notification)]
    paragraphs.append(_reply(notification, url))
    subject = f"{news[:1].upper()}{news[1:]} about {order}"
    return Letter(subject, "\n\n".join(paragraphs) + "\n")


def _decided(
    notification: Notification, explanation: Explanation, order: str, url: Link | None, *, show_body: bool
) -> Letter:
    """What was decided; the reviewer's words only where bodies are shown, for they may quote one."""
    locale = notification.contact.locale
    paragraphs = [f"This is about a message in {order}.", explanation.text(locale)]
    if show_body and explanation.params.get("reason"):
        paragraphs.append(Explanation("review.why", explanation.params).text(locale))
    if explanation.code.startswith("review."):
        paragraphs.append(Explanation("review.appeal").text(locale))
    paragraphs.append(_reply(notification, url))
    return Letter(f"A decision about a message in {order}", "\n\n".join(paragraphs) + "\n")


def _news(count: int) -> str:
    return "new message" if count == 1 else f"{count} new messages"


def _writers(notification: Notification) -> list[str]:
    return list(dict.fromkeys(_WRITER[message.role] for message in notification.messages))


def _quoted(message: Message) -> str:
    writer = _WRITER[message.role]
    if message.body is None:
        return f"{writer} wrote:\n{_ERASED}"
    # splitlines knows every line end that a mail client may honour, U+2028 among them.
    lines = (f"> {line}" if line else ">" for line in message.body.splitlines())
    return "\n".join([f"{writer} wrote:", *lines])


def _reply(notification: Notification, url: Link | None) -> str:
    answer = "Please reply on the platform; answers to this notice are not read."
    if url is None:
        return answer
    return f"{answer}\n{_address(notification, url)}"


def _address(notification: Notification, url: Link) -> str:
    if callable(url):
        return url(notification)
    return url.replace("{transaction_id}", quote(notification.transaction_id, safe=""))
