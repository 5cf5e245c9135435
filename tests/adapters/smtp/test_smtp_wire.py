"""The bytes that a server received: exactly our headers, whatever was typed."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from txmessaging.adapters.smtp import SMTPNotifier
from txmessaging.domain.letter import letter
from txmessaging.errors import ConfigurationError

HEADERS = [
    "Date",
    "From",
    "To",
    "Subject",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
]
INJECTIONS = [
    "=?utf-8?q?a=0d=0aBcc:=20x@y.example?=",
    "=?utf-8?b?YQ0KQmNjOiB4QHkuZXhhbXBsZQ==?=",
    "a\r\nBcc: x@y.example",
    "a\rBcc: x@y.example",
    "a\nBcc: x@y.example",
    "a\n\nbody",
    "a\x85Bcc: x@y.example",
    "a\u2028Bcc: x@y.example",
    "a\u2029Bcc: x@y.example",
    "a\x0bBcc: x\x0cy\x1c\x1d\x1e",
    "a\x00b",
    "\ud800",
    "\r\n.\r\nMAIL FROM:<x@y.example>\r\n",
]
UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|=\\?")
# Each text is mostly fragments that matter to mail, in an order nobody thought of.
FRAGMENTS = [
    *INJECTIONS,
    "\r\n",
    "\r",
    "\n",
    ".",
    "..",
    "=",
    "=?",
    "?=",
    " ",
    "\t",
    ">",
    "<",
    '"',
    "\\",
    "\u20ac",
    "\U0001f600",
    "x" * 80,
]
TEXTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=20), max_size=12).map("".join)


def delivered(relay, notice, *, sender="no-reply@market.example", **changes):
    """The mail as the server received it, between DATA and the final dot, dots still doubled."""
    with SMTPNotifier("127.0.0.1", relay.port, sender=sender) as notifier:
        notifier.deliver(notice(**changes))
    return relay.mails[-1]


def unstuffed(wire):
    return re.sub(rb"(?m)^\.(?=.)", b"", wire.removesuffix(b".\r\n"))


def names_of(wire):
    head = wire.partition(b"\r\n\r\n")[0]
    return [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if line[:1] not in b" \t"]


def check(wire):
    assert names_of(wire) == HEADERS
    assert wire.replace(b"\r\n", b"").translate(None, b"\r\n") == wire.replace(b"\r\n", b"")
    assert wire.isascii()
    assert b"\0" not in wire
    head = wire.partition(b"\r\n\r\n")[0]
    assert max(map(len, head.split(b"\r\n"))) <= 76
    assert max(map(len, wire.split(b"\r\n"))) <= 78  # 76 and a doubled dot
    # What a reader makes of it has no more headers, and no break within one.
    parsed = message_from_bytes(unstuffed(wire), policy=default)
    assert list(parsed.keys()) == HEADERS
    assert not any(re.search("[\r\n\x85\u2028\u2029]", value) for value in parsed.values())
    assert not parsed.defects
    return parsed


@settings(deadline=None)
@given(text=TEXTS)
@example(text="")
@example(text="Order \u20ac " * 40)
def test_no_header_is_made_of_a_reference(open_relay, notice, text):
    parsed = check(delivered(open_relay, notice, reference=text))
    general, own = "New message about your order", letter(notice(reference=text)).subject
    assert parsed["Subject"] == (general if UNFIT.search(text) else own)


@pytest.mark.parametrize("text", INJECTIONS)
def test_a_reference_that_is_not_fit_gives_a_general_subject(open_relay, notice, text):
    parsed = check(delivered(open_relay, notice, reference=text))
    assert parsed["Subject"] == "New message about your order"


@pytest.mark.parametrize(
    "text", ["Order 1001", "Commande n\xba 5 \u20ac", "\U0001f600" * 60, 'a "b" \\c', "x" * 500]
)
def test_a_reference_that_is_fit_is_read_as_it_was_stated(open_relay, notice, text):
    assert check(delivered(open_relay, notice, reference=text))["Subject"] == f"New message about {text}"


@settings(deadline=None)
@given(name=TEXTS)
@example(name="J\xfcrgen \u20ac & Co. " * 8)
@example(name='The "Best" \\ Market, Inc.')
def test_a_senders_name_is_shown_or_refused(open_relay, notice, name):
    try:
        wire = delivered(open_relay, notice, sender=f"{name} <no-reply@market.example>")
    except ConfigurationError:
        assert UNFIT.search(name) or re.search("[<>]", name)
        return
    (address,) = check(wire)["From"].addresses
    assert address.addr_spec == "no-reply@market.example"
    # Some releases of the parser put a space between encoded words, against RFC 2047, 6.2.
    assert "".join(address.display_name.split()) == "".join(name.strip().strip('"').split())


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_senders_name_that_is_not_fit_is_refused(name):
    with pytest.raises(ConfigurationError):
        SMTPNotifier(sender=f"{name} <no-reply@market.example>")


@settings(deadline=None)
@given(body=TEXTS)
@example(body=".\n..\n.leading\n" + "." * 400)
@example(body="caf\xe9 \U0001f600\n" * 50)
@example(body="no spaces anywhere " * 500)
@example(body="x" * 3000 + " \n\t\nFrom me\n \n")
@example(body="lone \r CR \r\n and \r\r\n more")
def test_what_was_typed_arrives_as_it_was_typed(open_relay, notice, body):
    parsed = check(delivered(open_relay, notice, body=body))
    expected = letter(notice(body)).text.encode(errors="replace").decode()
    assert parsed.get_content().replace("\r\n", "\n") == expected


@settings(deadline=None)
@given(text=TEXTS)
@example(text=".\n.\r\n..\r.")
def test_text_of_the_host_arrives_with_its_dots(open_relay, notice, text):
    with SMTPNotifier(
        "127.0.0.1", open_relay.port, sender="a@market.example", url=lambda _: text
    ) as notifier:
        notifier.deliver(notice())
    parsed = check(open_relay.mails[-1])
    expected = letter(notice(), url=lambda _: text).text.encode(errors="replace").decode()
    expected = expected.replace("\r\n", "\n").replace("\r", "\n")
    assert parsed.get_content().replace("\r\n", "\n") == expected


def test_a_dot_at_the_start_of_a_line_is_doubled(open_relay, notice):
    with SMTPNotifier("127.0.0.1", open_relay.port, sender="a@market.example", url=lambda _: ".net") as it:
        it.deliver(notice())
    assert open_relay.mails[-1].endswith(b"\r\n..net\r\n.\r\n")


@settings(deadline=None, max_examples=50)
@given(message_id=TEXTS, thread_id=TEXTS)
def test_ids_make_no_header(open_relay, notice, message_id, thread_id):
    wire = delivered(open_relay, notice, message_id=message_id, thread_id=thread_id)
    parsed = check(wire)
    for name in ("Message-ID", "In-Reply-To", "References"):
        assert re.fullmatch(r"<[A-Za-z0-9_-]{1,128}@market\.example>", parsed[name])
