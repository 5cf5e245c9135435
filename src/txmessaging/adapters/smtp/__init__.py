"""Notices by e-mail, with the standard library's SMTP client.

`header` vets and encodes what goes into a header, `mailbox` takes addresses, `mail` builds the
bytes, `reply` says what an answer of the server means, `client` reads answers within bounds,
`session` speaks with a server, and `notifier` puts them together.
"""

from __future__ import annotations

from txmessaging.adapters.smtp.notifier import SMTPNotifier
from txmessaging.adapters.smtp.session import Encryption, Timeouts

__all__ = ["Encryption", "SMTPNotifier", "Timeouts"]
