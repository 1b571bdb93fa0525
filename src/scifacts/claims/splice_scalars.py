"""Writing values as YAML: in the style of the value that they replace, where that style can hold them."""

from __future__ import annotations

import re
import textwrap
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

import yaml

from scifacts.claims.events import event_source
from scifacts.claims.faults import Faults, Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scifacts.claims.splice_nodes import Node

__all__ = ["Value", "block_lines", "flow", "scalar", "scalar_like"]

Value: TypeAlias = "str | Mapping[str, Value] | Sequence[Value]"

# Letters, marks and digits first; nothing that begins a comment, a key or another value.
_PLAIN: Final = re.compile(r"[^\s\x00-\x20\-?:,\[\]{}#&*!|>'\"%@`=<~](?:[^\t\n\r\x00-\x1f\x7f-\xa0]*[^\s:])?")
_NOT_PLAIN: Final = re.compile(r": |:$| #|\ufeff|[\x85\u2028\u2029]")
_NOT_IN_FLOW: Final = re.compile(r"[,\[\]{}]|:(?=[^\s/])")
_NULLS: Final = frozenset({"null", "Null", "NULL"})
_ESCAPED: Final = re.compile(
    '[\\\\"\x00-\x1f\x7f-\x9f\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffe\uffff]'
)
_SHORT: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\xa0": "\\_"}
_NARROWEST: Final = 40  # a folded text is not broken narrower than this


def scalar(text: str, *, in_flow: bool = False, style: str = "") -> str:
    """A text on one line of YAML: plain where it may be, else in quotes, of the style asked for first."""
    for candidate in _on_one_line(text, in_flow=in_flow, style=style):
        if _reads_as(candidate, text, in_flow=in_flow):
            return candidate
    raise ValueError(f"no way to write {text!r}")


def scalar_like(node: Node, text: str, whole: str) -> str:
    """What to put in the place of a scalar of the file `whole`, so that it reads as `text`."""
    if node.style in ("|", ">"):
        block = _block_like(node, text, whole)
        if block is not None:
            return block
        return scalar(text, style='"')
    return scalar(text, in_flow=node.in_flow, style=node.style)


def _on_one_line(text: str, *, in_flow: bool, style: str) -> Iterator[str]:
    is_plain = _PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text) and text not in _NULLS
    if not style and is_plain and not (in_flow and _NOT_IN_FLOW.search(text)):
        yield text
    is_single = text.isprintable() and not any(mark in text for mark in "\x85\u2028\u2029\xa0\xad\ufeff")
    if is_single and (style == "'" or (style != '"' and ('"' in text or "\\" in text) and "'" not in text)):
        yield "'" + text.replace("'", "''") + "'"
    yield '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    short = _SHORT.get(match[0])
    code = ord(match[0])
    return short or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def _reads_as(candidate: str, text: str, *, in_flow: bool) -> bool:
    snippet = f"{{k: {candidate}, z: 1}}\n" if in_flow else f"k: {candidate}\n"
    return _value_in(snippet) == text


@lru_cache(maxsize=4096)  # of 400 reviews the day and the reader are the same
def _value_in(snippet: str) -> str | None:
    """The first value of a mapping as the reader would read it; None where it reads no text."""
    try:
        following = event_source(snippet.encode(), Faults("", lambda: snippet))
        events = [following() for _ in range(6 if snippet.startswith("{") else 5)]
        if snippet.startswith("{") and getattr(events[5], "value", "") != "z":
            return None
    except (yaml.YAMLError, Stop):
        return None
    event = events[4]
    return event.value if isinstance(event, yaml.ScalarEvent) else None


def _block_like(node: Node, text: str, whole: str) -> str | None:
    """The lines of a block scalar with another text, its header and indentation kept; None if it cannot."""
    old = whole[node.start : node.end]
    header, _, body = (
        re.split(r"(\r\n|\n|\r)", old, maxsplit=1) if re.search(r"[\r\n]", old) else (old, "", "")
    )
    newline = re.search(r"\r\n|\n|\r", old)
    first = next((line for line in re.split(r"\r\n|\n|\r", body) if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" "))]
    content = text.rstrip("\n")
    if not newline or not indent or re.search(r"[0-9]", header.split("#")[0]):
        return None
    if not content or content[0] in " \t\n" or not content.replace("\n", "").isprintable():
        return None
    lines = content.split("\n")
    if node.style == ">":
        if len(lines) > 1:
            return None
        width = max(_NARROWEST, *(len(line) - len(indent) for line in re.split(r"\r\n|\n|\r", body)))
        lines = textwrap.wrap(content, width, break_long_words=False, break_on_hyphens=False)
    written = newline[0].join([header, *((indent + line if line else "") for line in lines)])
    ending = "\n" * max(1, len(node.value or "") - len((node.value or "").rstrip("\n")))
    snippet = "k: " + re.sub(r"\r\n|\r", "\n", written) + ending
    return written if _value_in(snippet) == text else None


def flow(value: Value, *, as_json: bool = False, in_flow: bool = True) -> str:
    """A value on one line: `{a: 1, b: [x, y]}`. With `as_json` every text is in double quotes."""
    if isinstance(value, str):
        return scalar(value, in_flow=in_flow, style='"' if as_json else "")
    if not isinstance(value, dict):
        return "[" + ", ".join(flow(item, as_json=as_json) for item in value) + "]"
    pairs = (
        f"{scalar(key, in_flow=True, style=chr(34) if as_json else '')}: {flow(item, as_json=as_json)}"
        for key, item in value.items()
    )
    return "{" + ", ".join(pairs) + "}"


# Keys whose mappings and lists stand on one line, as in the examples of the manual.
_ON_ONE_LINE: Final = frozenset({"figure", "review", "tags", "aliases"})


def block_lines(value: Mapping[str, Value]) -> list[str]:
    """A mapping in lines without indentation; figures, reviews and tags stay on one line."""
    lines: list[str] = []
    for key, item in value.items():
        if isinstance(item, str) or key in _ON_ONE_LINE:
            lines.append(f"{key}: {flow(item, in_flow=not isinstance(item, str))}")
        elif isinstance(item, dict):
            lines += [f"{key}:", *(f"  {line}" for line in block_lines(item))]
        else:
            lines.append(f"{key}:")
            for part in item:
                if isinstance(part, dict) and key != "history":
                    first, *rest = block_lines(part)
                else:
                    first, rest = flow(part, in_flow=not isinstance(part, str)), []
                lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    return lines
