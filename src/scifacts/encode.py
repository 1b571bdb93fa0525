"""Encode JSON that any parser, terminal and CI log takes: strict numbers, valid UTF-8, nothing unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from scifacts.patterns import lazy
from scifacts.unseen import UNSEEN

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

__all__ = ["Json", "document", "encode"]

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

_UNSEEN = lazy(f"[{UNSEEN}]")


def encode(value: Json) -> str:
    """One value on one line. A lone surrogate becomes U+FFFD: no UTF-8 can carry it."""
    import json

    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    # `##[` opens a command of a CI runner anywhere in a line; outside strings JSON has no `#`.
    return _UNSEEN.sub(_escaped, text).replace("##[", "#\\u0023[")


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    if code > 0xFFFF:
        return f"\\u{0xD800 + ((code - 0x10000) >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"


def document(parts: Mapping[str, Json]) -> str:
    """An object with one line per key, and per element of a list: quick to write, and diffs stay small."""
    return "{\n" + ",\n".join(f"{encode(key)}: {_part(value)}" for key, value in parts.items()) + "\n}\n"


def _part(value: Json) -> str:
    if isinstance(value, (list, tuple)) and value:
        return "[\n" + ",\n".join(encode(element) for element in value) + "\n]"
    return encode(value)
