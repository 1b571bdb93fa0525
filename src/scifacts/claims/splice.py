"""Edits of claims.yaml as splices: what changes is written anew, every other character stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from scifacts.claims.splice_scalars import block_lines, flow, scalar, scalar_like

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scifacts.claims.splice_nodes import Node
    from scifacts.claims.splice_scalars import Value

__all__ = ["Splice", "append", "append_entry", "apply", "remove", "set_value"]

_LINE_END: Final = re.compile(r"\r\n|\n|\r")
_JSON_ITEM: Final = re.compile(r'\{\s*"')
_COMMENT: Final = re.compile(r"[ \t]+(#)")
_BLANK_LINES: Final = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))*")


@dataclass(frozen=True, slots=True)
class Splice:
    """One stretch of the text, `[start, end)` in code points, and what stands there afterwards."""

    start: int
    end: int
    text: str


def apply(text: str, splices: Iterable[Splice]) -> str:
    """The text with all splices made; those at one place in the order given. ValueError if two overlap."""
    parts: list[str] = []
    at = 0
    for splice in sorted(splices, key=lambda one: (one.start, one.end)):
        if splice.start < at:
            raise ValueError(f"two edits of the same text, at {splice.start}")
        parts += (text[at : splice.start], splice.text)
        at = splice.end
    return "".join((*parts, text[at:]))


def set_value(text: str, mapping: Node, key: str, value: Value, *, after: Sequence[str] = ()) -> list[Splice]:
    """Give a key of a mapping a value: in its place, or new behind the last of the keys `after`."""
    node = mapping.get(key)
    if node is None:
        return [_insert(text, mapping, key, value, after)]
    if isinstance(value, str) and node.value is not None:
        if node.value == value and (node.style or value):
            return []
        written = scalar_like(node, value, text)
        return [Splice(node.start, node.end, written if node.end > node.start else f" {written}")]
    if isinstance(value, dict) and node.is_mapping and set(value) >= {name.value for name, _ in node.pairs}:
        keys = list(value)
        return [
            splice
            for index, (name, item) in enumerate(value.items())
            for splice in set_value(text, node, name, item, after=keys[:index])
        ]
    written = flow(value, as_json=_is_json(mapping), in_flow=node.in_flow or not isinstance(value, str))
    return [Splice(node.start, node.end, written if node.end > node.start else f" {written}")]


def remove(text: str, mapping: Node, key: str) -> list[Splice]:
    """Take a key out of a mapping, with its line or its comma; nothing where it is not there."""
    index = next((index for index, (name, _) in enumerate(mapping.pairs) if name.value == key), None)
    if index is None:
        return []
    name, value = mapping.pairs[index]
    if mapping.style or mapping.in_flow:
        if index:
            return [Splice(mapping.pairs[index - 1][1].end, value.end, "")]
        following = mapping.pairs[1][0].start if len(mapping.pairs) > 1 else value.end
        return [Splice(name.start, following, "")]
    start = _line_start(text, name.start)
    if text[start : name.start].strip(" "):
        raise ValueError(f"the key {key!r} does not begin its line")
    end = _behind(text, value)
    comment = _COMMENT.match(text, value.end)
    if comment and value.style not in ("|", ">"):  # it was written for a reason
        return [Splice(name.start, comment.start(1), "")]
    if index and _keeps(text, mapping.pairs[index - 1][1]):  # empty lines below would become part of it
        blank = _BLANK_LINES.match(text, end)
        end = blank.end() if blank else end
    return [Splice(start, end, "")]


def append(text: str, items: Node, value: Value) -> list[Splice]:
    """Add an item to the end of a list: on one line in brackets, else in the form of its neighbours."""
    if items.style or items.in_flow:
        if not items.items:
            return [Splice(items.start + 1, items.start + 1, flow(value))]
        last = items.items[-1]
        as_json = bool(_JSON_ITEM.match(text, last.start))
        return [Splice(last.end, last.end, f", {flow(value, as_json=as_json)}")]
    first, last = items.items[0], items.items[-1]
    column = items.start - _line_start(text, items.start)
    dash = re.match(r"-[ \t]*", text[items.start :])
    gap = len(dash[0]) if dash and items.start + dash.end() == first.start else 2
    if not isinstance(value, dict):
        lines = [flow(value, in_flow=not isinstance(value, str))]
    elif last.style or _is_entry(value):
        lines = [flow(value)]
    else:
        lines = block_lines(value)
    new = [" " * column + "-" + " " * (gap - 1) + lines[0]]
    new += [" " * (column + gap) + line for line in lines[1:]]
    if len(items.items) > 1 and _is_spaced(text, items.items[-2], last):
        new.insert(0, "")
    return [_new_lines(text, last, new)]


def append_entry(text: str, top: Node, key: str, value: Value, *, after: Sequence[str] = ()) -> list[Splice]:
    """Add items to the list, or pairs to the mapping, under a key of the file; made where it is not."""
    node = top.get(key)
    if node is None:
        return [_insert(text, top, key, value, after)]
    if node.is_mapping and node.pairs and isinstance(value, dict):
        return [_insert(text, node, name, item, ()) for name, item in value.items()]
    if node.is_list and node.items and not isinstance(value, dict | str):
        return [splice for item in value for splice in append(text, node, item)]
    if node.in_flow:
        written = flow(value, as_json=_is_json(top))
        return [Splice(node.start, node.end, written if node.end > node.start else f" {written}")]
    return _instead(text, node, block_lines({key: value})[1:])


def _is_entry(value: Mapping[str, Value]) -> bool:
    """Whether an item is an entry of a history, which stands on one line."""
    return "kind" in value


def _instead(text: str, node: Node, lines: list[str]) -> list[Splice]:
    """Lines below a key in the place of an empty value, `[]` or nothing; a comment stays beside the key."""
    start = node.start
    while start and text[start - 1] == " ":
        start -= 1
    below = "".join(_newline(text) + line for line in lines)
    if not _COMMENT.match(text, node.end):
        return [Splice(start, node.end, below)]
    found = _LINE_END.search(text, node.end)
    end = found.start() if found else len(text)
    return [Splice(start, node.end, ""), Splice(end, end, below)]


def _insert(text: str, mapping: Node, key: str, value: Value, after: Sequence[str]) -> Splice:
    before = _behind_which(mapping, after)
    if mapping.style or mapping.in_flow:
        as_json = _is_json(mapping)
        name = scalar(key, in_flow=True, style='"' if as_json else "")
        written = f"{name}: {flow(value, as_json=as_json)}"
        if not mapping.pairs:
            return Splice(mapping.start + 1, mapping.start + 1, written)
        return Splice(before.end, before.end, f", {written}")
    column = mapping.start - _line_start(text, mapping.start)
    lines = [" " * column + line for line in block_lines({key: value})]
    return _new_lines(text, before, lines)


def _behind_which(mapping: Node, after: Sequence[str]) -> Node:
    """The value behind which a new key goes: that of the last of these keys, or of the last key there is."""
    known = [value for name, value in mapping.pairs if name.value in after]
    if known:
        return known[-1]
    return mapping.pairs[-1][1] if mapping.pairs else mapping


def _new_lines(text: str, before: Node, lines: list[str]) -> Splice:
    """New lines below the one in which a value ends."""
    at = _behind(text, before)
    newline = _newline(text)
    if at and text[at - 1] not in "\r\n" and not (at == len(text) and text[at - 1] in "\x85\u2028\u2029"):
        return Splice(at, at, "".join(newline + line for line in lines))
    return Splice(at, at, "".join(line + newline for line in lines))


def _behind(text: str, node: Node) -> int:
    """Where the line after a value begins; behind the empty lines that belong to a block scalar."""
    at = node.end
    if node.tail > node.end and text[node.end : node.tail].strip() == "" and _keeps(text, node):
        at = node.tail
        if text[at - 1 : at] in ("\n", "\r"):
            return at
    end = _LINE_END.search(text, at)
    return end.end() if end else len(text)


def _keeps(text: str, node: Node) -> bool:
    """Whether the empty lines behind a value belong to it: only "|+" and ">+" keep them."""
    deepest = node
    while deepest.value is None and (deepest.pairs or deepest.items):
        deepest = deepest.pairs[-1][1] if deepest.pairs else deepest.items[-1]
    if deepest.value is None:  # what the outline has not kept: in doubt they do
        return True
    header = _LINE_END.split(text[deepest.start : deepest.end], maxsplit=1)[0]
    return deepest.style in ("|", ">") and "+" in header.split("#")[0]


def _is_spaced(text: str, first: Node, second: Node) -> bool:
    """Whether an empty line stands between two items."""
    return any(not line.strip() for line in _LINE_END.split(text[first.end : second.start])[1:-1])


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _newline(text: str) -> str:
    """The line end that the file uses first."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


def _is_json(mapping: Node) -> bool:
    return bool(mapping.pairs) and all(name.style == '"' for name, _ in mapping.pairs)
