"""What a fault of claims.yaml says of an event and a key, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yaml.events import AliasEvent, ScalarEvent

from scifacts.claims.events import place
from scifacts.claims.schema import ListOf, MapOf, Table, Text
from scifacts.claims.values import shown
from scifacts.spelling import nearest

if TYPE_CHECKING:
    from yaml.events import Event, NodeEvent

__all__ = ["as_list", "keys_of", "refused", "refused_key"]

_NO_PART = "anchors, aliases, tags and merge keys are no part of the format"


def refused(event: NodeEvent) -> tuple[str, str]:
    """What an anchor, an alias or a tag is called, and what to do about it."""
    if type(event) is AliasEvent:
        what = f"an alias: {shown('*' + str(event.anchor))}"
    elif event.anchor:
        what = f"an anchor: {shown('&' + event.anchor)}"
    else:
        tag = str(getattr(event, "tag", "")).replace("tag:yaml.org,2002:", "!!")
        what = f"a tag: {shown(tag)}"
    return what, f"write the value out: {_NO_PART}"


def refused_key(
    table: Table, name: str, event: Event, value: Event, first: Event | None
) -> tuple[str, str, str]:
    """Why a key cannot be, what to do about it, and the known key that it was meant to be, or ""."""
    if first is not None:
        message = f"the key {shown(name)} is already given in line {place(first)[0]}"
        return message, "keep one of the two: neither is chosen silently", ""
    if name == "<<":
        return "a merge key: '<<'", f"write the keys out: {_NO_PART}", ""
    near = nearest(name, table.keys)
    message = f"unknown key {shown(name)}" + (f"; did you mean '{near}'?" if near else "")
    advice = _home(table, name) or f"the keys of a {table.name} are {keys_of(table)}"
    if near is None and _has_no_colon(event, value):
        advice = "put the value before it in quotes: within braces a comma ends a value"
    return message, advice, near or ""


def keys_of(table: Table) -> str:
    """The keys of a table, one after the other."""
    return ", ".join(table.keys)


def as_list(type_: ListOf, event: Event, name: str) -> str:
    """How to write as a list what was given otherwise."""
    if isinstance(event, ScalarEvent) and isinstance(type_.item, Text) and len(event.value) < 60:
        return f"write {name}: [{event.value}]"
    return f"write each item of {name} after a hyphen, one below the other"


def _has_no_colon(key: Event, value: Event) -> bool:
    """Whether a key is but a word within braces, like 684 in `{value: 12,684}` or "684 " before the brace."""
    end = key.end_mark
    if end is None or type(value) is not ScalarEvent or value.value:
        return False
    return str(getattr(key, "value", ""))[:1].isdigit() or place(value) == (end.line + 1, end.column + 1)


def _home(table: Table, name: str) -> str:
    """Where a key belongs that stands one level too high; "" for a key known nowhere below."""
    for parent, key in table.keys.items():
        below = key.type.item if isinstance(key.type, ListOf | MapOf) else key.type
        if isinstance(below, Table) and name in below.keys:
            return f"'{name}' belongs below '{parent}': indent it"
    return ""
