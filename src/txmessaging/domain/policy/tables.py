"""Reading documents of plain values table by table, with the place of what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeVar, cast

from txmessaging.errors import InvalidPolicy

Part = TypeVar("Part")


class Form(NamedTuple):
    """The fields that a table may have, and those that it must have."""

    known: tuple[str, ...]
    needed: tuple[str, ...]


def whole(document: object, form: Form, name: str) -> dict[str, Any]:
    """The fields of the outermost table, which errors call `name`.

    Raises:
        InvalidPolicy: it is no table, a field is unknown, or one is missing.
    """
    return _fields(document, form, name, "")


def members(values: object, kind: type[Part], name: str) -> tuple[Part, ...]:
    """What was given as a list in the field `name`, all of one class.

    Raises:
        InvalidPolicy: it is no list, or something in it is of another class; `path` names the place.
    """
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidPolicy.at(name, f"give a list of {kind.__name__}")
    given = tuple(cast("Iterable[object]", values))
    for place, each in enumerate(given):
        if not isinstance(each, kind):
            raise InvalidPolicy.at(f"{name}[{place}]", f"give a {kind.__name__}, not a {type(each).__name__}")
    return cast("tuple[Part, ...]", given)


def parts(documents: object, form: Form, name: str, make: Callable[..., Part]) -> list[Part]:
    """What a list of tables in the field `name` makes, one by one.

    Raises:
        InvalidPolicy: it is no list of such tables, or `make` raised it; `path` names the place.
    """
    if not isinstance(documents, list):
        raise InvalidPolicy.at(name, f"give a list of tables, [[{name}]] in TOML")
    listed = enumerate(cast("list[object]", documents))
    return [_part(document, form, f"{name}[{place}]", make) for place, document in listed]


def _part(document: object, form: Form, path: str, make: Callable[..., Part]) -> Part:
    fields = _fields(document, form, path, f"{path}.")
    try:
        return make(**fields)
    except InvalidPolicy as error:
        raise error.under(path) from None


def _fields(document: object, form: Form, path: str, within: str) -> dict[str, Any]:
    if not isinstance(document, Mapping):
        raise InvalidPolicy.at(path, "give a table")
    fields = dict(cast("Mapping[str, Any]", document))
    for name in fields:
        if name not in form.known:
            raise InvalidPolicy.at(f"{within}{name}", f"unknown; use one of {', '.join(form.known)}")
    for name in form.needed:
        if name not in fields:
            raise InvalidPolicy.at(f"{within}{name}", "is missing")
    return fields
