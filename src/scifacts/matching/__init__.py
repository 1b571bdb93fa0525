"""Match a quote with a text: locate fuzzily, judge exactly.

The index is imported when it is first asked for: most quotes are found where they should be.
"""

from __future__ import annotations

from scifacts.matching.locate import CUTOFF, locate
from scifacts.matching.prepared import Prepared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.index import Index

__all__ = ["CUTOFF", "Index", "Prepared", "locate"]


def __getattr__(name: str) -> object:
    """Import the index when it is first asked for (PEP 562)."""
    if name == "Index":
        from scifacts.matching.index import Index

        return Index
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
