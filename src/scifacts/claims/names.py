"""Ids of one file: who defines which, and whether everything that is referred to exists."""

from __future__ import annotations

import unicodedata

from scifacts.claims.values import shown
from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

    from scifacts.claims.faults import Faults
    from scifacts.claims.scalars import Kind

__all__ = ["Names"]

# An alias takes an id of the claims, so that no other can have it, but nothing may refer to it.
_DEFINES: Final[dict[Kind, str]] = {"claim-id": "claim", "source-id": "source", "alias": "claim"}
_REFERS: Final[dict[Kind, str]] = {"claim-ref": "claim", "source-ref": "source"}
_MISSING: Final = {
    "source": "add it under 'sources', with path and title",
    "claim": "the file has no claims yet",
}
_RULES: Final = {"claim": "SF002", "source": "SF004"}


@dataclass(frozen=True, slots=True)
class _Reference:
    """A name used before it was defined, or never defined at all."""

    noun: str
    name: str
    line: int
    column: int
    where: str


class Names:
    """Definitions and references, noted as they are read; `resolve` judges what is left at the end."""

    __slots__ = ("_aliases", "_closed", "_faults", "_hints", "_lines", "_paths", "_pending", "_spellings")

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._lines: dict[str, dict[str, int]] = {"claim": {}, "source": {}}
        # Only ids that are spelt otherwise than their folded form, which are faulty anyway.
        self._spellings: dict[tuple[str, str], str] = {}
        self._paths: dict[str, int] = {}
        self._aliases: set[str] = set()
        self._closed: set[str] = set()
        self._hints = 100  # as many as are shown: comparing a name with thousands takes its time
        self._pending: list[_Reference] = []

    def define(self, kind: Kind, name: str, line: int, column: int, where: Callable[[], str]) -> None:
        """Note that an id is defined here, with a fault where another already bears it."""
        noun = _DEFINES[kind]
        key = _folded(name)
        first = self._lines[noun].get(key)
        if first is None:
            self._lines[noun][key] = line
            if kind == "alias":
                self._aliases.add(name)
            if key != name:
                self._spellings[noun, key] = name
            return
        other = self._spellings.get((noun, key), key)
        same = other == name
        self._faults.add(
            f"{noun} id {shown(name)} is already used in line {first}"
            if same
            else f"{noun} id {shown(name)} differs from {shown(other)} in line {first} only in case or form",
            line,
            column,
            where=where(),
            help="give one of the two another id",
            rule="SF003",
            token=name,
        )

    def take_path(self, path: str, line: int, column: int, where: Callable[[], str]) -> None:
        """Note the file of a source, with a fault where another source has the same."""
        first = self._paths.setdefault(unicodedata.normalize("NFC", path), line)
        if first != line:
            self._faults.add(
                f"the file {shown(path)} is already the source in line {first}",
                line,
                column,
                where=where(),
                help="keep one source for a file, and name its id in the quotes",
                token=path,
            )

    def refer(self, kind: Kind, name: str, line: int, column: int, where: Callable[[], str]) -> None:
        """Note that an id is used here; it may be defined further down."""
        noun = _REFERS[kind]
        if self._is_defined(noun, name):
            return
        reference = _Reference(noun, name, line, column, where())
        if noun in self._closed:
            self._unknown(reference)
        else:
            self._pending.append(reference)

    @property
    def has_pending(self) -> bool:
        """Whether a name was used that is not defined so far."""
        return bool(self._pending)

    def close(self, noun: str) -> None:
        """Note that all claims, or all sources, are defined: what is unknown now stays so."""
        self._closed.add(noun)

    def resolve(self) -> None:
        """Note a fault for every reference to an id that the whole file does not define."""
        for reference in self._pending:
            if not self._is_defined(reference.noun, reference.name):
                self._unknown(reference)

    def _is_defined(self, noun: str, name: str) -> bool:
        return name in self._lines[noun] and not (noun == "claim" and name in self._aliases)

    def _unknown(self, reference: _Reference) -> None:
        from scifacts.spelling import nearest

        noun, name = reference.noun, reference.name
        self._hints -= 1
        known = [other for other in self._lines[noun] if self._is_defined(noun, other)]
        near = nearest(name, known) if self._hints >= 0 else None
        self._faults.add(
            f"unknown {noun} {shown(name)}" + (f"; did you mean '{near}'?" if near else ""),
            reference.line,
            reference.column,
            where=reference.where,
            help=f"name one of the {noun}s of this file" if known else _MISSING[noun],
            rule=_RULES[noun],
            token=name,
        )


def _folded(name: str) -> str:
    """What two ids must not share: pages and links of both would be one on some systems."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
