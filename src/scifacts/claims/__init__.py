"""claims.yaml to `Claim`, with line and column of every value."""

from __future__ import annotations

from scifacts.claims.document import ClaimsFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ClaimsFile", "parse_claims", "read_claims"]


def read_claims(path: Path, root: Path) -> ClaimsFile:
    """Read and check a claims file below `root`. Raises `InputError` with every fault of it."""
    from scifacts.claims.once import parse_once  # parsing YAML takes 20 ms to import
    from scifacts.claims.reader import load, relative_name

    name = relative_name(path, root)
    return parse_once(load(path, name), name)


def parse_claims(data: bytes, name: str) -> ClaimsFile:
    """Check the bytes of a claims file that is called `name`. Raises `InputError` with every fault."""
    from scifacts.claims.reader import parse

    return parse(data, name)
