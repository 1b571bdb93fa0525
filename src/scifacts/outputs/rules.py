"""Explain rules: what each means, on what it speaks and on what not, and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scifacts.checks.examples import EXAMPLES, Example
from scifacts.encode import Json, document
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks import RuleInfo

__all__ = ["default_of", "write_json", "write_list", "write_text"]

_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def default_of(rule: RuleInfo) -> str:
    """How much a rule weighs unless told otherwise, and when it speaks: "off; on with …"."""
    return _example(rule).default or str(rule.severity)


def _example(rule: RuleInfo) -> Example:
    return EXAMPLES.get(rule.code, Example((), ()))  # a test sees to it that every rule has one


def write_list(rules: Sequence[RuleInfo], look: Look = PLAIN) -> str:
    """A line for each rule."""
    width = max(map(len, (rule.name for rule in rules)), default=0)
    return finish((_listed(rule, width, look) for rule in rules), look)


def _listed(rule: RuleInfo, width: int, look: Look) -> str:
    when = _plain(default_of(rule)).split(":")[0]  # "reserved: …" has its place in the full text
    return f"{look.ink(rule.code, Style.STRONG)}  {rule.name:<{width}}  {when}"


def write_text(rules: Sequence[RuleInfo], look: Look = PLAIN) -> str:
    """Every rule in full, a blank line between two."""
    lines: list[str] = []
    for rule in rules:
        lines += [""] * bool(lines)
        lines += _lines(rule, look)
    return finish(lines, look)


def write_json(rules: Sequence[RuleInfo]) -> str:
    """The rules as JSON."""
    return document({"schema": 1, "rules": [_json(rule) for rule in rules]})


def _lines(rule: RuleInfo, look: Look) -> Iterator[str]:
    example = _example(rule)
    yield f"{look.ink(f'{rule.code} {rule.name}', Style.STRONG)} ({default_of(rule).replace('`', '')})"
    yield ""
    yield from _wrapped(rule.meaning, look)
    yield f"{look.ink('To do', Style.HELP)}:"
    yield from _wrapped(rule.remedy, look, "  ")
    for title, style, shown in (
        ("Speaks on", Style.ERROR, example.bad),
        ("Silent on", Style.GOOD, example.good),
    ):
        if shown:
            yield f"{look.ink(title, style)}:"
            yield from (f"  {look.ink(_plain(line))}" for line in shown)
    if example.note:
        yield from _wrapped(_LINK.sub(r"\1", example.note).replace("`", ""), look)


def _plain(line: str) -> str:
    """A line of an example without the backticks of Markdown."""
    return line.replace("`", "")


def _wrapped(text: str, look: Look, indent: str = "") -> Iterator[str]:
    """The text in lines that fit, broken at blanks."""
    line = indent
    for word in look.ink(text).split():
        if line.strip() and width_of(f"{line} {word}") > look.width:
            yield line
            line = indent
        line += f" {word}" if line.strip() else word
    yield line


def _json(rule: RuleInfo) -> Json:
    example = _example(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
        "default": default_of(rule).replace("`", ""),
        "meaning": rule.meaning,
        "remedy": rule.remedy,
        "bad": [_plain(line) for line in example.bad],
        "good": [_plain(line) for line in example.good],
        "note": example.note or None,
    }
