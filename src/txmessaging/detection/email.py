"""E-mail addresses as they are usually written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from txmessaging.detection.candidates import Candidate, Search, doubtful
from txmessaging.detection.findings import Finding
from txmessaging.detection.tlds import FILE_EXTENSIONS

# Scripts that leave no space before an address ("メールはjohn@…"): their letters end its local part.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LOCAL_BACKWARDS = re.compile(rf"(?:(?![{_UNSPACED}])[\w.+%&'-]){{1,64}}")
# The name after the last dot is in one script, so that "com" ends before a particle glued to it ("com으로").
_DOMAIN = re.compile(
    r"@((?:[\w-]{1,63}\.){1,8}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24}|[^\W\d_a-z]{2,24}))", re.IGNORECASE
)

# Reserved domains (".test", ".invalid") get no mail, but are addresses all the same; the validator refuses
# them, and its list of them is one for the whole process. With this ending they are names like any other.
_STAND_IN = ".co"


def find_emails(search: Search) -> Iterator[Candidate]:
    """Yield the e-mail addresses of the text.

    The domain is looked for first and the local part backwards from it: so a text of nothing but letters
    costs no more than its length. Lengths are those of RFC 5321, section 4.5.3.1.

    Args:
        search: The scan under way.

    Raises:
        BudgetSpent: The text holds too many candidates.
    """
    if "@" not in search.text:
        return
    for match in _DOMAIN.finditer(search.text):
        local = _local_part(search.text, match.start())
        if local:
            search.spend()
            yield from _judge(search, match.start() - len(local), match.end(), local, match[1])


def _local_part(text: str, at: int) -> str:
    match = _LOCAL_BACKWARDS.match(text[max(0, at - 64) : at][::-1])
    # What stands before the first letter is markup or punctuation: "'john@…'", "--john@…".
    return match[0][::-1].lstrip(".+%&'-") if match else ""


def _judge(search: Search, start: int, end: int, local: str, domain: str) -> Iterator[Candidate]:
    value = _normalise(local, domain)
    if value is None:
        return
    finding = Finding("email", start, end, value, 0.99, evidence=("a valid address",), rule="email.plain")
    host = value.rpartition("@")[2]
    if host.rpartition(".")[2] in FILE_EXTENSIONS:
        yield doubtful(finding, "ends like a file name")
    else:
        yield search.judge(finding, host=host)


def _normalise(local: str, domain: str) -> str | None:
    """Return the address with its domain in lower case, or None if its syntax is wrong."""
    from email_validator import validate_email  # noqa: PLC0415 - slow to import, and most texts have no "@"

    try:
        address = validate_email(f"{local}@{domain}{_STAND_IN}", check_deliverability=False)
    except ValueError:
        return None
    return f"{address.local_part}@{address.domain.lower().removesuffix(_STAND_IN)}"
