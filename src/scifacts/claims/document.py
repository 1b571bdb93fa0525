"""What claims.yaml says, as the nouns of the model."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from scifacts.model import Claim, IgnoredFigure, Retired, SiteSettings, Source, Waiver

__all__ = ["ClaimsFile", "says_the_same"]

_POSITIONS = frozenset({"position", "statement_position", "error_at"})


@dataclass(frozen=True, slots=True)
class ClaimsFile:
    """The content of claims.yaml, in its order. `sources` are as declared: none has been opened."""

    path: str
    site: SiteSettings
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    ignored: tuple[IgnoredFigure, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    retired: tuple[Retired, ...] = ()


def says_the_same(one: object, other: object) -> bool:
    """Whether two contents of a claims file are equal but for where each value stands."""
    if type(one) is not type(other):
        return False
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(says_the_same, one, other))
    if is_dataclass(one):
        return all(
            says_the_same(getattr(one, part.name), getattr(other, part.name))
            for part in fields(one)
            if part.name not in _POSITIONS
        )
    return one == other
