"""A project's folder to a `Project`: claims.yaml and every source that it names, read once."""

from __future__ import annotations

import os
from pathlib import Path

from scifacts.claims import read_claims
from scifacts.sources import read_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from scifacts.model import Claim, Project, Source, SourceId

__all__ = ["CLAIMS_FILE", "load"]

CLAIMS_FILE = "claims.yaml"


def load(path: str | os.PathLike[str] = CLAIMS_FILE) -> Project:
    """Read a claims file, or the `claims.yaml` of a folder, and the sources that it names.

    The project's root is the folder of the claims file. A source that cannot be read is kept with its
    `error`. Raises InputError with every fault of the claims file.
    """
    claims_path = Path(path)
    if os.path.isdir(claims_path):  # noqa: PTH112 - no error for a name too long, nor where one may not look
        claims_path = claims_path / CLAIMS_FILE
    root = claims_path.parent
    file = read_claims(claims_path, root)
    sources = tuple(read_source(root, source) for source in file.sources)
    missing = [source for source in sources if source.error and source.error.startswith(_MISSING)]
    if missing:
        sources = _with_new_names(root, sources, missing, file.claims)
    return file.project(str(root), sources)


_MISSING = "no such file"


def _with_new_names(
    root: Path, sources: tuple[Source, ...], missing: Iterable[Source], claims: Iterable[Claim]
) -> tuple[Source, ...]:
    """Sources that are missing with the name of the file that each may be now, told by pin or quotes."""
    from scifacts.sources.moved import with_new_names

    quoted: dict[SourceId, list[str]] = {}
    for claim in claims:
        for quote in claim.quotes:
            quoted.setdefault(quote.source_id, []).append(quote.exact)
    named = with_new_names(root, missing, quoted, {source.path for source in sources})
    return tuple(named.get(source.id, source) for source in sources)
