"""What claims.yaml says, as the nouns of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from scifacts.model import Claim, IgnoredFigure, Retired, SiteSettings, Source, Waiver

__all__ = ["ClaimsFile"]


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
