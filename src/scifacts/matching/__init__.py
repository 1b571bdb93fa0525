"""Match a quote with a text: locate fuzzily, judge exactly.

The index and the likeness that counts are imported when first asked for: most quotes are found at once.
"""

from __future__ import annotations

from scifacts.matching.locate import locate
from scifacts.matching.prepared import Prepared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.index import Index
    from scifacts.matching.laid import CUTOFF

__all__ = ["CUTOFF", "Index", "Prepared", "locate"]


def __getattr__(name: str) -> object:
    """Import what is seldom needed when it is first asked for (PEP 562)."""
    if name == "Index":
        from scifacts.matching.index import Index

        return Index
    if name == "CUTOFF":
        from scifacts.matching.laid import CUTOFF

        return CUTOFF
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
