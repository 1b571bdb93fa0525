"""What claims.yaml says, as the nouns of the model."""

from __future__ import annotations

from dataclasses import field, fields, is_dataclass
from functools import cache

from scifacts.model import Project
from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from scifacts.model import Claim, IgnoredFigure, Retired, SiteSettings, Source, Waiver

__all__ = ["ClaimsFile", "says_the_same"]

_POSITIONS = frozenset({"position", "statement_position", "error_at", "sha256"})


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
    sha256: str = field(default="", compare=False)  # of the bytes, which may say the same otherwise

    def project(self, root: str, sources: tuple[Source, ...]) -> Project:
        """The project that it describes, with its sources read; a test holds that no part is left out."""
        return Project(
            root=root,
            path=self.path,
            site=self.site,
            sources=sources,
            claims=self.claims,
            ignored=self.ignored,
            waivers=self.waivers,
            retired=self.retired,
            sha256=self.sha256,
        )


def says_the_same(one: object, other: object) -> bool:
    """Whether two contents of a claims file are equal but for where each value stands."""
    if one is other:
        return True  # most of a file whose claims were edited
    if type(one) is not type(other):
        return False
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(says_the_same, one, other))
    if is_dataclass(one) and not isinstance(one, type):
        names = _parts(type(one))
        return all(says_the_same(getattr(one, name), getattr(other, name)) for name in names)
    return one == other


@cache
def _parts(noun: type[DataclassInstance]) -> tuple[str, ...]:
    """The fields of a noun that say something."""
    return tuple(part.name for part in fields(noun) if part.name not in _POSITIONS)
