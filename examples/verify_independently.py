"""Checks a transcript by the description of its format alone: python verify_independently.py FILE [HEAD]."""

from __future__ import annotations

import json
import re
import sys
from collections import namedtuple
from hashlib import sha256
from typing import Any, Iterable  # noqa: UP035 - one import less

HEAD = ("kind", "role", "outcome", "acts_on", "gives", "topic", "at", "buyer_read", "seller_read")
DETAIL = ("actor", "client_id", "attempt", "verdict", "payload")
PARTS = {"head": HEAD, "detail": DETAIL, "original": (), "delivered": ()}  # a text has no members
FIRST = r'\["txmessaging-transcript/1", ".+", "(operator|buyer|seller)", [1-9][0-9]*, "[0-9a-f]{64}"\]'
DECIDED = ("released", "masked", "cleared", "rejected", "removed", "dismissed")
ACTS, ROLES = ("reported", "appealed", *DECIDED), ("buyer", "seller", "host")
KINDS = ("opened", "message", "note", "restated", "closed", "reopened", *ACTS)
OUTCOMES = ("delivered", "warned", "masked", "returned", "held", "blocked")
HIDDEN = {  # of which kinds a party's view hides a part
    "detail": ("message", "held message", "restated", "note", *DECIDED),
    "original": ("opened", "restated", "message", "held message", *DECIDED),
    "delivered": ("held message",),
}
Result = namedtuple("Result", "ok entries head first_bad reason")  # noqa: PYI024 - the short form


def require(holds: object, reason: str) -> None:
    """Raises ValueError with the reason unless the condition holds."""
    if not holds:
        raise ValueError(reason)


def parse(line: bytes) -> dict[str, Any]:
    """Reads a line; an object in it that names a member twice becomes False, which may stand nowhere."""
    value = json.loads(line.decode(), object_pairs_hook=lambda m: len(dict(m)) == len(m) and dict(m))
    require(isinstance(value, dict) and None not in value.values(), "a line is missing or not as described")
    json.dumps(value, ensure_ascii=False).encode()  # fails at half of a surrogate pair
    return {**value}


def packed(*values: object) -> bytes:
    """Turns values into their canonical bytes."""
    require({type(value) for value in values} <= {bytes, str, int, type(None)}, "a value is of another type")
    raws = [v if v is None or isinstance(v, bytes) else str(v).encode() for v in values]
    return b"".join(b"\xff" * 4 if raw is None else len(raw).to_bytes(4, "big") + raw for raw in raws)


def commitment(entry: dict[str, Any], part: str, names: tuple[str, ...]) -> bytes:
    """Takes a part out of an entry and returns its commitment: computed, or as given, or empty."""
    content, salt, given = (entry.pop(part + suffix, None) for suffix in ("", "_salt", "_commitment"))
    require(re.fullmatch("(None|'[0-9a-f]{32}') (None|'[0-9a-f]{64}')", f"{salt!r} {given!r}"), "bad digits")
    if content is None and salt is None and (given or not names):
        return bytes.fromhex(given or "")
    require(salt and not given and isinstance(content, dict if names else str), f"{part} is not as described")
    require(not names or content.keys() == set(names), f"{part} has other members")
    raw = packed(*(content[name] for name in names)) if names else content.encode()
    return sha256(bytes.fromhex(salt) + raw).digest()


def check(lines: Iterable[str | bytes], head: str | None = None) -> Result:
    """Checks a transcript and, if a head `entry:link` was kept elsewhere, that it has that head."""
    place, link, last = 0, bytes(32), {"at": float("-inf"), "gives": 0, "buyer_read": 0, "seller_read": 0}
    withheld: dict[tuple[int, str], bool] = {}  # by place and part, whether the view hides it
    waiting: set[int] = set()  # the messages that were not delivered so far
    try:
        require(head is None or re.fullmatch("[1-9][0-9]*:[0-9a-f]{64}", str(head)), "the kept head is none")
        raws = (raw if isinstance(raw, bytes) else raw.encode() for raw in lines)
        first = parse(next(raws, b"null"))
        members = [first.get(name) for name in ("format", "transaction", "view", "entries", "head")]
        require(len(first) == len(members) and re.fullmatch(FIRST, json.dumps(members)), "bad first line")
        place, rest = 1, (raw for raw in raws if raw.strip(b" \t\r\n"))
        while "end" not in (line := parse(next(rest, b"null"))):
            shown, given = line.get("head"), [part for part in PARTS if f"{part}_commitment" in line]
            digests = [commitment(line, part, names) for part, names in PARTS.items()]
            link = sha256(packed("txmessaging/1", link, first["transaction"], place, *digests)).digest()
            require(line == {"entry": place, "link": link.hex()} and type(line["entry"]) is int, "bad entry")
            if shown:
                kind, role, seq = shown["kind"], shown["role"], last["gives"]
                require(kind in KINDS and role in ROLES and (kind == "opened") == (place == 1), "bad kind")
                require(shown["outcome"] in (OUTCOMES if kind == "message" else [None]), "bad outcome")
                require(shown["gives"] in (None, seq + 1), "gives is not the next seq")
                acts, gives = shown["acts_on"], shown["gives"]
                require(acts is None or kind in ACTS, "acts_on is set")
                require(kind not in ACTS or (type(acts) is int and 0 < acts < place), "acts on none before")
                may = kind in ("message", "note") or (kind in ("released", "masked") and acts in waiting)
                require(gives is None or may, "this gives no seq")
                waiting -= {acts} if gives else set()
                if kind == "message" and gives is None:
                    kind = "held message"
                    waiting.add(place)
                for name, most in (("at", shown["at"]), ("buyer_read", seq), ("seller_read", seq)):
                    require(type(shown[name]) is int and last[name] <= shown[name] <= most, f"bad {name}")
                last.update({name: shown[name] for name in last if shown[name] is not None})
            require(str(head).split(":")[0] != str(place) or str(head).endswith(link.hex()), "another head")
            veiled = first["view"] != "operator" and (not shown or role != first["view"])
            withheld |= {(place, p): veiled and (not shown or kind in HIDDEN.get(p, ())) for p in given}
            place += 1
        require(len(line) == 2 and line["end"] is True and isinstance(line.get("erased"), list), "bad end")
        named = {json.dumps(pair) for pair in line["erased"]}
        require(named <= {json.dumps(key) for key in withheld if key[1] != "head"}, "erased is not withheld")
        require(members[3:] == [place - 1, link.hex()] and next(rest, None) is None, "bad number or head")
        require(head is None or int(str(head).split(":")[0]) < place, "the kept head is of a later entry")
        for (place, part), hidden in withheld.items():
            require(hidden or json.dumps((place, part)) in named, f"{part} is withheld without a ground")
    except (ValueError, RecursionError) as problem:
        return Result(False, max(place - 1, 0), None, place, str(problem))
    return Result(True, first["entries"], "{entries}:{head}".format(**first), None, None)


if __name__ == "__main__":
    print(result := check(open(sys.argv[1], "rb"), *sys.argv[2:3]))  # noqa: PTH123, SIM115 - ends at once
    sys.exit(not result.ok)
