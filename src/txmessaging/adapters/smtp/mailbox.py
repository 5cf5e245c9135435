"""Addresses: whom a mail goes to, and whom it comes from."""

from __future__ import annotations

import re

import attrs

from txmessaging.adapters.smtp.header import encoded, vetted
from txmessaging.errors import ConfigurationError, PermanentFailure

_NAMED = re.compile(r"\s*(?P<name>[^<>]*?)\s*<(?P<address>[^<>]*)>\s*")
_ONE_LINE = 60
_SPECIALS = re.compile(r'(["\\])')


@attrs.frozen
class Mailbox:
    """An address that was found valid.

    Attributes:
        address: in ASCII where that is possible (RFC 5891 for the domain).
        utf8: whether it takes a server with SMTPUTF8 (RFC 6531).
    """

    address: str = attrs.field(repr=False)
    utf8: bool = False

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.rpartition("@")[2]


def recipient(address: str) -> Mailbox:
    """The one mailbox that an address names.

    Raises:
        PermanentFailure: it is not exactly one valid address.
    """
    try:
        return _mailbox(address)
    except ValueError:
        raise PermanentFailure("the recipient's address is not valid") from None


@attrs.frozen
class Sender:
    """Whom mails come from.

    Attributes:
        mailbox: the address, in ASCII.
        header: the value of the From header, vetted and folded.
    """

    mailbox: Mailbox
    header: str


def sender(text: str) -> Sender:
    """The sender that `text` names: an address, or `Name <address>`.

    Raises:
        ConfigurationError: no valid address, or a name that is not fit for a header.
    """
    named = _NAMED.fullmatch(text)
    name, address = (named["name"], named["address"]) if named else ("", text)
    try:
        mailbox = _mailbox(address.strip())
        header = _from_header(name.strip('"'), mailbox.address)
    except ValueError:
        raise ConfigurationError("sender must be an address or 'Name <address>'") from None
    if mailbox.utf8:
        raise ConfigurationError("the sender's address must be ASCII")
    return Sender(mailbox, header)


def _from_header(name: str, address: str) -> str:
    if not name:
        return address
    phrase = encoded(name)
    if phrase == name:
        phrase = '"' + _SPECIALS.sub(r"\\\1", name) + '"'
    fold = "" if len(phrase) + len(address) <= _ONE_LINE else "\r\n"
    return f"{phrase}{fold} <{address}>"


def _mailbox(address: str) -> Mailbox:
    # Loaded here and not above: importing it takes longer than the rest of the library.
    from email_validator import validate_email  # noqa: PLC0415 - see above

    # "test environment" means that addresses under .test are taken (RFC 6761).
    valid = validate_email(vetted(address), check_deliverability=False, test_environment=True)
    if valid.ascii_email is None:
        return Mailbox(valid.normalized, utf8=True)
    return Mailbox(valid.ascii_email)
