"""Collecting the faults of one file: all of them, in the order of the file, each with its line shown."""

from __future__ import annotations

from dataclasses import replace

from scifacts.errors import Fault, InputError
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Final

__all__ = ["Faults", "Stop"]

_DRAWN: Final = 100  # faults that carry their line; writers show no more
_ENOUGH: Final = 10_000  # reading stops here: no one reads more, and a hostile file holds millions
_WIDTH: Final = 200  # characters of a line that a message shows
_LEAD: Final = 60  # of them before the fault, where the line is longer
_IN_CLAIM: Final = lazy(r"claims\[([0-9]+)\]")


class Stop(Exception):  # noqa: N818 - not an error by itself: the faults that led to it are
    """Nothing further can be read from the file."""


class _Lines:
    """The lines of a text from top to bottom; an index of a hostile file would take gigabytes."""

    __slots__ = ("_start", "_text", "number")

    def __init__(self, text: str) -> None:
        self._text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._start = 0
        self.number = 1

    def line(self, number: int) -> str:
        """A line at or below the last one asked for; empty behind the end."""
        while self.number < number:
            end = self._text.find("\n", self._start)
            if end < 0:
                return ""
            self._start = end + 1
            self.number += 1
        end = self._text.find("\n", self._start)
        return self._text[self._start : end if end >= 0 else None]


class Faults:
    """The faults found so far in the file at `path`; `text` gives its content when lines must be shown."""

    __slots__ = ("_claims", "_found", "_lines", "_path", "_text", "count")

    def __init__(self, path: str, text: Callable[[], str]) -> None:
        self._path = path
        self._text = text
        self._lines: _Lines | None = None
        self._found: list[tuple[Fault, str]] = []
        self._claims: dict[int, str] = {}
        self.count = 0

    def add(
        self,
        message: str,
        line: int | None = None,
        column: int | None = None,
        *,
        where: str = "",
        help: str = "",  # noqa: A002 - as in Fault
        rule: str = "SF002",
        token: str = "",
    ) -> None:
        """Note a fault. `token` is what to underline, if the line holds it at that column."""
        self.count += 1
        fault = Fault(message, self._path, line, column, where, help, rule)
        self._found.append((fault, token))
        if self.count >= _ENOUGH:
            raise Stop

    def name_claim(self, index: int, claim_id: str) -> None:
        """Note the id of the claim at an index of the file, for the faults in it."""
        self._claims[index] = claim_id

    def line(self, number: int) -> str:
        """A line of the file without its end, from 1; empty behind the last."""
        if self._lines is None or number < self._lines.number:
            self._lines = _Lines(self._text())
        return self._lines.line(number)

    def raise_if_any(self) -> None:
        """Raise `InputError` with every fault in the order of the file; the first ones show their line."""
        if self._found:
            raise InputError(self._ordered())

    def _ordered(self) -> Iterable[Fault]:
        ordered = sorted(self._found, key=lambda found: (found[0].line or 0, found[0].column or 0))
        for index, (fault, token) in enumerate(ordered):
            line = self.line(fault.line) if fault.line and index < _DRAWN else ""
            yield self._in_claim(_with_excerpt(fault, token, line) if line else fault)
        if self.count >= _ENOUGH:
            message = f"reading stopped after {self.count:,} faults; there may be more"
            yield Fault(message, self._path, help="put the first ones right and run again")

    def _in_claim(self, fault: Fault) -> Fault:
        within = _IN_CLAIM.match(fault.where)
        claim_id = self._claims.get(int(within[1])) if within else None
        return replace(fault, claim=claim_id) if claim_id else fault


def _with_excerpt(fault: Fault, token: str, line: str) -> Fault:
    """Show the line, or the part of a long one around the fault, and underline the token."""
    start = min((fault.column or 1) - 1, len(line))
    end = start + max(1, _length(line, start, token))
    cut = max(0, start - _LEAD) if len(line) > _WIDTH else 0
    excerpt = line[cut : cut + _WIDTH]
    before = "…" if cut else ""
    after = "…" if cut + _WIDTH < len(line) else ""
    shift = len(before) - cut
    caret = (start + shift, min(end + shift, len(before) + len(excerpt) + 1))
    return replace(fault, excerpt=before + excerpt + after, caret=caret)


def _length(line: str, start: int, token: str) -> int:
    """How much of a line to underline: the token as it stands, in quotes or bare; else one character."""
    if token and line.startswith(token, start):
        return len(token)
    mark = line[start : start + 1]
    if token and mark in ("'", '"'):
        closing = line.find(mark, start + 1)
        return (closing if closing > 0 else len(line.rstrip()) - 1) - start + 1
    return len(line.rstrip()) - start if token else 1
